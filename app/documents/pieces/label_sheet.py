"""Label sheets of A4 as shops sell them, and addresses set on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.documents.blocks import LabelGrid, Paragraph, ParagraphLook, Sheet, Span
from app.documents.document import Facts
from app.documents.pieces.postal_address import address_of, has_address
from app.domain.display import name_of
from app.errors import Reason, Refused
from app.text import Language, Text

PAGE_WIDTH_MM: Final = 210.0
PAGE_HEIGHT_MM: Final = 297.0


@frozen(kw_only=True)
class LabelSheet:
    """The labels of one sheet; they stand in the middle of it."""

    columns: int
    rows: int
    width_mm: float
    height_mm: float
    gap_mm: float = 0

    @property
    def left_mm(self) -> float:
        """Return the margin on the left."""
        return (PAGE_WIDTH_MM - self.columns * self.width_mm - (self.columns - 1) * self.gap_mm) / 2

    @property
    def top_mm(self) -> float:
        """Return the margin above."""
        return (PAGE_HEIGHT_MM - self.rows * self.height_mm) / 2

    @property
    def labels(self) -> int:
        """Return how many labels the sheet has."""
        return self.columns * self.rows


SHEETS: Final[Mapping[str, LabelSheet]] = MappingProxyType(
    {
        "3x8": LabelSheet(columns=3, rows=8, width_mm=70, height_mm=37),
        "3x7": LabelSheet(columns=3, rows=7, width_mm=63.5, height_mm=38.1, gap_mm=2.54),
        "2x7": LabelSheet(columns=2, rows=7, width_mm=99.1, height_mm=38.1, gap_mm=2.54),
        "2x8": LabelSheet(columns=2, rows=8, width_mm=99.1, height_mm=33.9, gap_mm=2.54),
        "2x4": LabelSheet(columns=2, rows=4, width_mm=99.1, height_mm=67.7, gap_mm=2.54),
    }
)
"""Columns by rows; the sizes are those printed on the packets."""
USUAL: Final = "3x8"

LABELS = Text(en="Address labels", sv="Adressetiketter", nb="Adresseetiketter", da="Adresseetiketter")
UNKNOWN_SHEET = Text(
    en='There is no label sheet "{typed}". Choose one of: {sheets}.',
    sv="Det finns inget etikettark ”{typed}”. Välj ett av: {sheets}.",
    nb="Det finnes ikke noe etikettark «{typed}». Velg ett av: {sheets}.",
    da='Der findes ikke noget etiketark "{typed}". Vælg et af: {sheets}.',
)
BAD_START = Text(
    en='The first label cannot be "{typed}". Write a number from 1 to {last}: the first free label on the '
    "sheet, counted row by row.",
    sv="Första etikett kan inte vara ”{typed}”. Skriv ett tal från 1 till {last}: den första lediga "
    "etiketten på arket, räknat rad för rad.",
    nb="Første etikett kan ikke være «{typed}». Skriv et tall fra 1 til {last}: den første ledige "
    "etiketten på arket, talt rad for rad.",
    da='Første etiket kan ikke være "{typed}". Skriv et tal fra 1 til {last}: den første ledige etiket '
    "på arket, talt række for række.",
)
NO_ADDRESS = Text(
    en="{name} has no postal address. Fill in street and town of the organisation, or leave {name} out.",
    sv="{name} saknar postadress. Fyll i organisationens gatuadress och ort, eller ta bort {name} från "
    "urvalet.",
    nb="{name} mangler postadresse. Fyll ut organisasjonens gateadresse og poststed, eller ta {name} ut av "
    "utvalget.",
    da="{name} mangler postadresse. Udfyld organisationens vej og by, eller tag {name} ud af udvalget.",
)
_TIGHT_MM: Final = 40.0
"""Labels lower than this take smaller letters, so that six lines fit."""


def label_sheets(facts: Facts, records: Sequence[Any], languages: Sequence[Language]) -> tuple[Sheet, ...]:
    """Set one label a record. ``sheet`` and ``start`` are what the person chose.

    Records without an address are refused by name, all at once; ``unfinished`` prints their names alone.
    """
    _refuse_unreachable(facts, records, languages)
    kind = chosen_sheet(facts.given)
    cells = tuple(_label(address_of(facts.records, record, facts.today), kind) for record in records)
    grid = LabelGrid(
        cells=cells, columns=kind.columns, rows=kind.rows, width_mm=kind.width_mm, height_mm=kind.height_mm,
        left_mm=kind.left_mm, top_mm=kind.top_mm, gap_x_mm=kind.gap_mm, padding_mm=4,
        start=chosen_start(facts.given, kind), centred=True,
    )  # fmt: skip
    return (Sheet(title=LABELS.of(languages[0]), language=languages[0], furniture=False, blocks=(grid,)),)


def chosen_sheet(given: Mapping[str, str]) -> LabelSheet:
    """Return the kind of sheet that was chosen; an unknown one is refused."""
    typed = given.get("sheet", "").strip().lower().replace("×", "x") or USUAL
    if typed not in SHEETS:
        raise Refused(UNKNOWN_SHEET.fill(typed=typed, sheets=", ".join(SHEETS)), where="sheet")
    return SHEETS[typed]


def chosen_start(given: Mapping[str, str], kind: LabelSheet) -> int:
    """Return the place of the first label, from 1; a place that the sheet lacks is refused."""
    typed = given.get("start", "").strip() or "1"
    if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= kind.labels:
        raise Refused(BAD_START.fill(typed=typed, last=kind.labels), where="start")
    return int(typed)


def lacking_address(facts: Facts, record: Any, languages: Sequence[Language]) -> tuple[Reason, ...]:
    """Name a record that no label can be made for."""
    if has_address(facts.records, record, facts.today):
        return ()
    name = name_of(record, languages[0] if languages else "en", facts.records)
    return (Reason("address_line1", NO_ADDRESS.fill(name=name)),)


def _refuse_unreachable(facts: Facts, records: Sequence[Any], languages: Sequence[Language]) -> None:
    if facts.given.get("unfinished") == "yes":
        return
    reasons = tuple(reason for record in records for reason in lacking_address(facts, record, languages))
    if reasons:
        raise Refused(reasons[0].why, reasons)


def _label(lines: Sequence[str], kind: LabelSheet) -> Paragraph:
    name, rest = (lines[0], "\n".join(("", *lines[1:]))) if lines else ("", "")
    look: ParagraphLook = "small" if kind.height_mm < _TIGHT_MM else "body"
    return Paragraph((Span(name, strong=True), rest), look=look)
