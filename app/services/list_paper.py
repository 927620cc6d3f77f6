"""A list as a paper: the rows and columns that are shown, as a tagged table in an archive PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from app.documents.blocks import Sender, Shape, Sheet, Table
from app.documents.paper import make
from app.documents.saving import save
from app.domain.catalogue import entity_named
from app.domain.display import day_text, value_of
from app.domain.fields import FieldSpec
from app.errors import Refused
from app.services.exporting import Exported, fields_to_export, note_export
from app.services.office import Office
from app.services.snapshot import Snapshot
from app.text import Language, Text

MOST_ROWS: Final = 2_000
MOST_COLUMNS: Final = 10
PORTRAIT: Final = 4
"""So many columns still fit on an upright page."""
_WIDEST: Final = 40
_LONGEST_WORD: Final = 22
_GAP: Final = 3
_LINE: Final = 150
"""Letters that stand beside each other on a page lying on its side."""
_MEASURED: Final = 200
_TOO_MANY_ROWS: Final = Text(
    en="A list of more than {most} rows is no paper. Narrow the filter, or export to Excel.",
    sv="En lista med fler än {most} rader får inte plats på papper. Begränsa urvalet eller "
    "exportera till Excel.",
    nb="En liste med mer enn {most} rader passer ikke på papir. Snevre inn utvalget, eller "
    "eksporter til Excel.",
    da="En liste med flere end {most} rækker egner sig ikke til papir. Indsnævr udvalget, eller "
    "eksportér til Excel.",
)
_TOO_MANY_COLUMNS: Final = Text(
    en="No more than {most} columns fit on a page. Show fewer columns, or export to Excel.",
    sv="Högst {most} kolumner får plats på en sida. Visa färre kolumner eller exportera till Excel.",
    nb="Det er ikke plass til mer enn {most} kolonner på en side. Vis færre kolonner, eller "
    "eksporter til Excel.",
    da="Der er ikke plads til mere end {most} kolonner på en side. Vis færre kolonner, eller "
    "eksportér til Excel.",
)
_COUNT: Final = Text(
    en="{count} rows · {day}",
    sv="{count} rader · {day}",
    nb="{count} rader · {day}",
    da="{count} rækker · {day}",
)


def print_list(
    office: Office,
    kind: str,
    path: Path,
    ids: Sequence[str],
    columns: Sequence[str],
    *,
    title: str,
    language: Language | None = None,
    binned: bool = False,
    include_delicate: bool = False,
) -> Exported:
    """Write records as a PDF, in the order of ``ids``. The export stands in the journal."""
    spec, code = entity_named(kind), language or office.language
    fields = fields_to_export(office, spec, columns, include_delicate=include_delicate)
    if len(ids) > MOST_ROWS:
        raise Refused(_TOO_MANY_ROWS.fill(most=MOST_ROWS))
    if len(fields) > MOST_COLUMNS:
        raise Refused(_TOO_MANY_COLUMNS.fill(most=MOST_COLUMNS))
    named = [field for field in fields if field is not None]
    rows = _rows(office, kind, ids, named, code, binned=binned)
    sheet = _sheet(office, title, [field.label.of(code) for field in named], rows, code)
    save(make(sheet, dated=office.today).content, path)
    exported = Exported(len(rows), tuple(field.name for field in named))
    note_export(office, kind, exported)
    return exported


def _rows(
    office: Office,
    kind: str,
    ids: Sequence[str],
    fields: Sequence[FieldSpec],
    code: Language,
    *,
    binned: bool,
) -> list[tuple[str, ...]]:
    names = Snapshot(office.records)
    found = office.records.some(kind, ids, binned=binned)
    return [tuple(_cell(field, record, code, names) for field in fields) for record in found]


def _cell(field: FieldSpec, record: Any, code: Language, names: Snapshot) -> str:
    return value_of(record, field, code, names, filed=True)


def _sheet(
    office: Office, title: str, head: Sequence[str], rows: Sequence[tuple[str, ...]], code: Language
) -> Sheet:
    shape: Shape = "portrait" if len(head) <= PORTRAIT else "landscape"
    table = Table(head=tuple(head), rows=tuple(rows), widths=_widths(head, rows), row_heads=True, dense=True)
    owner = next(iter(office.records.of("office")), None)
    count = _COUNT.of(code).format(count=len(rows), day=day_text(office.today, code, "long"))
    return Sheet(
        title=title,
        subtitle=count,
        language=code,
        blocks=(table,),
        shape=shape,
        sender=Sender(owner.name if owner is not None else ""),
    )


def _widths(head: Sequence[str], rows: Sequence[tuple[str, ...]]) -> tuple[float, ...]:
    """Share the line so that no word is broken if it can be helped; what is left goes to the long texts."""
    columns = [[title, *(row[at] for row in rows[:_MEASURED])] for at, title in enumerate(head)]
    words = [[len(word) * 6 // 5 for cell in column for word in cell.split()] for column in columns]
    least = [min(max(one, default=0), _LONGEST_WORD) + _GAP for one in words]
    wished = [
        max(min(max(map(len, column)), _WIDEST) + _GAP, low)
        for column, low in zip(columns, least, strict=True)
    ]
    room = max((_LINE if len(head) > PORTRAIT else _LINE * 2 // 3) - sum(least), 0)
    share = min(1.0, room / max(sum(wished) - sum(least), 1))
    return tuple(low + (wish - low) * share for low, wish in zip(least, wished, strict=True))
