"""The call sheet: whom to call about which placement, since when, with room to write (002-17)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from app.documents.blocks import Cell, Paragraph, Sheet, Table
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.stay import Stay, full_name, organisation_name, sender, stay_of
from app.documents.pieces.wordings import lines
from app.documents.vocabulary import HOST, MENTOR, PARTICIPANT
from app.domain.display import day_text
from app.domain.note import contact_due, last_contact
from app.text import Language, Text

CALL_SHEET: Final = Text(en="Call sheet", sv="Ringlista", nb="Ringeliste", da="Ringeliste")
_LAST: Final = Text(en="Last contact", sv="Senaste kontakt", nb="Siste kontakt", da="Seneste kontakt")
_DUE: Final = Text(en="Due", sv="Senast", nb="Frist", da="Frist")
_LATE: Final = Text(
    en="{days} days late", sv="{days} dagar sen", nb="{days} dager for sent", da="{days} dage for sent"
)
_NOTES: Final = Text(en="What was said", sv="Vad som sades", nb="Hva som ble sagt", da="Hvad der blev sagt")
_NONE: Final = Text(en="none", sv="ingen", nb="ingen", da="ingen")
_NOBODY: Final = Text(
    en="Nobody is chosen.", sv="Ingen är vald.", nb="Ingen er valgt.", da="Ingen er valgt."
)  # fmt: skip
ROW_MM: Final = 20
WIDTHS: Final = (4.1, 3.5, 3.6, 2.8, 2.8, 6.4)


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    language = languages[0]
    stays = sorted((stay_of(facts, one) for one in records), key=lambda one: (_due(one), one.placement.id))
    head = tuple(text.of(language) for text in (PARTICIPANT, HOST, MENTOR, _LAST, _DUE, _NOTES))
    rows = tuple(_row(stay, language) for stay in stays)
    table = Table(head, rows, widths=WIDTHS, row_heads=True, row_mm=ROW_MM, lines=True)
    return (
        Sheet(
            title=CALL_SHEET.of(language),
            subtitle=day_text(facts.today, language, "long"),
            language=language,
            blocks=(table if rows else Paragraph(_NOBODY.of(language)),),
            sender=sender(stays[0]),
            shape="landscape",
        ),
    )


def _row(stay: Stay, language: Language) -> tuple[Cell, ...]:
    mentor = stay.contact("host_mentor")
    person = stay.person
    last = last_contact(_notes(stay))
    return (
        lines((full_name(person), getattr(person, "phone", None) or "")),
        organisation_name(stay.host, language),
        lines((mentor.name, mentor.phone)) if mentor is not None else "",
        day_text(last, language) if last is not None else _NONE.of(language),
        _said(stay, language),
        "",
    )


def _said(stay: Stay, language: Language) -> str:
    due = _due(stay)
    if due == date.max:
        return ""
    late = (stay.facts.today - due).days
    return lines((day_text(due, language), _LATE.of(language).format(days=late) if late > 0 else ""))


def _due(stay: Stay) -> date:
    """Return the day by which a placement is contacted; the last of days where nothing says how often."""
    days = stay.placement.follow_up_interval_days or getattr(stay.programme, "follow_up_interval_days", None)
    return contact_due(_notes(stay), days, stay.placement.start_date) if days else date.max


def _notes(stay: Stay) -> Sequence[Any]:
    return stay.facts.records.of("note", entity_id=stay.placement.id)


DOCUMENT = Document(
    key="call-sheet",
    name=CALL_SHEET,
    entity="placement",
    compose=_compose,
    together=True,
    kept_as="call_sheet",
)
