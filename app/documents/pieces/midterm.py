"""What the office knows at the middle of a placement, as the midterm review prints it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, Final

from app.documents.blocks import Block, Bullets, Paragraph, Table
from app.documents.pieces.logbook_entry import breadth, entries_of
from app.documents.pieces.stay import Stay
from app.documents.pieces.wordings import listed, long_day
from app.documents.vocabulary_midterm import (
    AGREED_HOURS,
    AGREED_POINTS,
    BEFORE,
    HOURS_SO_FAR,
    MISSING_ENTRIES,
    NO_ENTRIES,
    NO_OUTCOMES,
    NOW,
    OUTCOME,
    TOLD_NUMBERS,
    WITH_FEEDBACK,
)
from app.domain.display import number_text, wording
from app.domain.logbook_alarm import answered
from app.domain.logbook_entry import is_late
from app.text import Language

LATEST: Final = 6
"""So many of the newest answers are printed in a row."""
_WEEK: Final = 7
BELOW: Final = "feedback_below_expectation"


def outcomes(stay: Stay, language: Language) -> Block:
    """Give the learning outcomes with their ratings."""
    rows = tuple(
        (
            wording(one.text, language) if not isinstance(one.text, str) else one.text,
            _rating(one.before_rating),
            _rating(one.mid_rating),
        )
        for one in stay.outcomes
    )
    if not rows:
        return Paragraph(NO_OUTCOMES.of(language), look="muted")
    head = (OUTCOME.of(language), BEFORE.of(language), NOW.of(language))
    return Table(head, rows, widths=(8, 1.2, 1.2), align=("left", "centre", "centre"), dense=True)


def expectations(stay: Stay, language: Language) -> Iterator[Block]:
    """Give the points that were agreed before the start."""
    found = stay.facts.records.of("expectation_item", placement_id=stay.placement.id)
    agreed = [one for one in found if one.state not in {"open", "not_agreed"}]
    if agreed:
        yield Paragraph(AGREED_POINTS.of(language), look="muted")
        yield Bullets(tuple(one.text for one in agreed))


def workload(stay: Stay, language: Language) -> Iterator[Block]:
    """Give the hours a week against the agreed, the answers about workload, and what has not come in."""
    entries = entries_of(stay)
    told = answered(entries)
    if not told:
        yield Paragraph(NO_ENTRIES.of(language), look="muted")
    else:
        hours = listed(_hours(stay, told, language))
        yield Paragraph(HOURS_SO_FAR.of(language).format(hours=hours), look="muted")
        yield from numbers(stay, told, ("workload",), language)
    late = [str(one.no) for one in entries if is_late(one, stay.facts.today)]
    if late:
        yield Paragraph(MISSING_ENTRIES.of(language).format(nos=", ".join(late)), look="muted")


def areas(stay: Stay, language: Language) -> Iterator[Block]:
    """Say which areas of work were met, with the missing named (002-18)."""
    yield Paragraph(breadth(stay, entries_of(stay), language), look="muted")


def safety(stay: Stay, language: Language) -> Iterator[Block]:
    """Give the answers about being of use and being safe to ask."""
    found = list(numbers(stay, answered(entries_of(stay)), ("feel_resource", "safe_to_ask"), language))
    yield from found or [Paragraph(NO_ENTRIES.of(language), look="muted")]


def numbers(stay: Stay, told: Sequence[Any], keys: Sequence[str], language: Language) -> Iterator[Block]:
    """Give the newest answers to questions, each question in a line."""
    for one in stay.texts.logbook.numbers:
        if one.key not in keys:
            continue
        values = [getattr(each, one.key) for each in told]
        shown = [
            _signed(value) if one.kind == "workload" else str(value) for value in values if value is not None
        ]
        if shown:
            name = one.label.get(language, one.key)
            words = TOLD_NUMBERS.of(language).format(name=name, values=", ".join(shown[-LATEST:]))
            yield Paragraph(words, look="muted")


def changes(stay: Stay, language: Language) -> tuple[str, ...]:
    """Return the adjustments so far, a line each; notes for the lead only are left out."""
    return tuple(
        listed((long_day(one.at, language), one.what or one.text), ": ")
        for one in _notes(stay, ("adjustment",))
    )


def feedback(stay: Stay, language: Language) -> tuple[str, ...]:
    """Return the feedback so far; what was below expectation only where it is asked for (002-14)."""
    asked = stay.facts.given.get(WITH_FEEDBACK) == "yes"
    kinds = ("feedback_positive", BELOW) if asked else ("feedback_positive",)
    return tuple(
        listed((long_day(one.at, language), one.text, one.what or ""), ": ") for one in _notes(stay, kinds)
    )


def _notes(stay: Stay, kinds: Sequence[str]) -> list[Any]:
    every = stay.facts.records.of("note", entity_id=stay.placement.id)
    return [one for one in every if one.kind in kinds and one.visible_to == "all"]


def _hours(stay: Stay, told: Sequence[Any], language: Language) -> Iterator[str]:
    weeks = sum((Decimal((one.period_to - one.period_from).days + 1) / _WEEK for one in told), Decimal(0))
    for one in stay.texts.logbook.numbers:
        if one.kind != "hours":
            continue
        every = [getattr(each, one.key) for each in told]
        if all(value is None for value in every):
            continue
        mean = (sum((value or Decimal(0) for value in every), Decimal(0)) / weeks).quantize(Decimal("0.1"))
        name, agreed = one.label.get(language, one.key), getattr(stay.placement, f"budget_{one.key}", None)
        plain = number_text(mean, language)
        if agreed is None:
            yield f"{name} {plain}"
        else:
            yield AGREED_HOURS.of(language).format(
                name=name, hours=plain, agreed=number_text(agreed, language)
            )


def _rating(value: int | None) -> str:
    return "–" if value is None else str(value)


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else str(value).replace("-", "−")
