"""D13: who is expected at an event, with room to sign; without it where the event is online."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.documents.blocks import Block, Cell, Paragraph, Sheet, Span, Table
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.event_sheet import (
    GuestLine,
    as_event,
    attendances,
    event_line,
    event_sender,
    event_title,
    guests,
)
from app.documents.pieces.stay import organisation_name
from app.documents.pieces.wordings import listed
from app.documents.vocabulary import NAME
from app.documents.vocabulary_event import (
    AS,
    ATTENDANCE_LIST,
    CAME,
    HOST_COUNT,
    LISTED,
    NOBODY_YET,
    ORGANISATION,
    REPRESENTED_BY,
    SIGNATURE,
)
from app.domain.event import ATTENDED, PRESENCES
from app.domain.event_host import hosts_of
from app.text import Language

BLANKS: Final = 8
"""Empty lines for those nobody expected."""
_ROW_MM: Final = 9


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    event, language = records[0], languages[0]
    online = event.mode == "online"
    lines = guests(facts, event, language, wanted=event.state not in {"held", "followed_up"})
    rows = [_row(facts, line, number, language, online=online) for number, line in enumerate(lines, start=1)]
    blank = [(str(number), "", "", "", "") for number in range(len(rows) + 1, len(rows) + 1 + BLANKS)]
    head = ("", NAME, ORGANISATION, AS, CAME if online else SIGNATURE)
    table = Table(
        tuple(each if isinstance(each, str) else each.of(language) for each in head),
        (*rows, *(() if online else blank)),
        widths=(4, 26, 30, 20, 14) if online else (4, 22, 24, 19, 31),
        align=("right", "left", "left", "left", "left"),
        row_mm=0 if online else _ROW_MM,
        lines=not online,
    )
    return (
        Sheet(
            title=ATTENDANCE_LIST.of(language) + ": " + event_title(event, language),
            subtitle=event_line(facts, event, language),
            language=language,
            sender=event_sender(facts),
            shape="landscape",
            blocks=(*_counts(facts, event, lines, language), *_table(table, rows)),
        ),
    )


def _table(table: Table, rows: Sequence[object]) -> tuple[Block, ...]:
    return (table,) if rows or table.lines else ()


def _counts(facts: Facts, event: Any, lines: Sequence[GuestLine], language: Language) -> tuple[Block, ...]:
    if not lines:
        return (Paragraph(NOBODY_YET.of(language), look="muted"),)
    places = {line.organisation for line in lines if line.organisation}
    hosts = hosts_of(event, attendances(facts, event), facts.records)
    counts = hosts.counts
    said = (
        LISTED.of(language).format(all=len(lines), places=len(places)),
        HOST_COUNT.of(language).format(counts=counts.of(language)) if counts is not None else "",
    )
    return (Paragraph(listed(said, " "), look="muted"),)


def _row(facts: Facts, line: GuestLine, number: int, language: Language, *, online: bool) -> tuple[Cell, ...]:
    name = Span(line.name, strong=True) if line.name else ""
    return (str(number), name, line.organisation, line.role, _last(facts, line, language, online=online))


def _last(facts: Facts, line: GuestLine, language: Language, *, online: bool) -> Cell:
    """Return what stands in the last column: room to sign, or how the guest took part."""
    one = line.attendance
    if one.attended == "yes" and one.mode == "represented":
        by = facts.records.get("organisation", one.represented_by_org_id)
        said = REPRESENTED_BY.of(language).format(name=organisation_name(by, language))
        return Paragraph(said, look="small")
    if one.attended == "yes" and one.mode == "online" and not online:
        return Paragraph(PRESENCES["online"].of(language), look="small")
    if online and one.attended in ATTENDED:
        return "" if one.attended == "unknown" else ATTENDED[one.attended].of(language)
    return ATTENDED["no"].of(language) if one.attended == "no" else ""


DOCUMENT = Document(
    key="attendance-list",
    name=ATTENDANCE_LIST,
    entity="event",
    compose=_compose,
    offered=as_event,
    kept_as="attendance_list",
)
