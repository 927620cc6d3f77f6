"""What came in of a logbook, as papers print it: one entry in words, the charts of all, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from app.documents.blocks import Block, Bullets, Heading, KeepTogether, Paragraph
from app.documents.pieces.logbook_figure import Series, hours_figure, line_figure
from app.documents.pieces.stay import Stay
from app.documents.pieces.wordings import long_day, period_text
from app.documents.texts import NumberText, Phrases
from app.documents.vocabulary_logbook import (
    HOURS_CHART,
    MISSING,
    MISSING_LINE,
    NO_ANSWERS,
    PERIOD_NO,
    RESOURCE_CHART,
    WAIVED_LINE,
    WORKLOAD_CHART,
)
from app.domain.display import YES, number_text
from app.domain.logbook_coverage import Coverage, coverage
from app.domain.logbook_entry import is_late
from app.text import Language

SCALE: Final = (1, 5)
LOAD: Final = (-2, 2)
SHORT: Final = 800
"""An answer up to so long stays with what was asked."""


def entries_of(stay: Stay) -> list[Any]:
    """Return the entries of a placement, in order."""
    found = stay.facts.records.of("logbook_entry", placement_id=stay.placement.id)
    return sorted(found, key=lambda one: (one.period_from, one.no))


def charts(stay: Stay, entries: Sequence[Any], language: Language) -> Iterator[Block]:
    """Give the charts of hours, workload, and how it feels, where anything was said."""
    numbers = [one.no for one in entries]
    hours = [
        Series(name=_label(one, language), values=tuple(getattr(each, one.key) for each in entries))
        for one in stay.texts.logbook.numbers
        if one.kind == "hours"
    ]
    if any(value for one in hours for value in one.values):
        yield hours_figure(numbers, hours, HOURS_CHART.of(language), language)
    load = _series(stay, entries, "workload", language)
    if any(value is not None for value in load.values):
        yield line_figure(numbers, [load], WORKLOAD_CHART.of(language), language, LOAD)
    feel = [_series(stay, entries, key, language) for key in ("feel_resource", "safe_to_ask")]
    if any(value is not None for one in feel for value in one.values):
        yield line_figure(numbers, feel, RESOURCE_CHART.of(language), language, SCALE)


def missing(entries: Sequence[Any], today: date, language: Language) -> Iterator[Block]:
    """List the periods whose entry was due and has not come in, or that were waived."""
    lines = [
        (WAIVED_LINE if one.state == "waived" else MISSING_LINE)
        .of(language)
        .format(
            no=one.no,
            days=period_text(one.period_from, one.period_to, language),
            due=long_day(one.due, language),
        )
        for one in entries
        if one.state == "waived" or is_late(one, today)
    ]
    if lines:
        yield KeepTogether((Heading(MISSING.of(language)), Bullets(tuple(lines[:3]))))
        if lines[3:]:
            yield Bullets(tuple(lines[3:]))


def entry_blocks(stay: Stay, entry: Any, language: Language) -> Iterator[Block]:
    """Give one entry: its days, its numbers in a line, its answers under what was asked."""
    days = period_text(entry.period_from, entry.period_to, language)
    head = Heading(f"{PERIOD_NO.of(language).format(no=entry.no)}: {days}", level=2)
    numbers = _numbers(stay, entry, language)
    answers = [block for row in entry.answers for block in _answer(stay, row, language)]
    body = answers or [Paragraph(NO_ANSWERS.of(language), look="muted")]
    first: tuple[Block, ...] = (Paragraph(numbers, look="muted"),) if numbers else ()
    yield KeepTogether((head, *first, body[0]))
    yield from body[1:]


def breadth(stay: Stay, entries: Sequence[Any], language: Language) -> str:
    """Say how many of the areas of work were met, with the missing named."""
    areas = stay.texts.logbook.task_areas
    return found(stay, entries).says(lambda key, code: _phrase(areas.get(key, {}), key, code)).of(language)


def found(stay: Stay, entries: Sequence[Any]) -> Coverage:
    """Return the breadth of tasks of a placement."""
    return coverage(tuple(stay.texts.logbook.task_areas), stay.placement.task_areas_planned, entries)


def _answer(stay: Stay, row: Any, language: Language) -> Iterator[Block]:
    key, text = str(row.get("prompt")), str(row.get("text") or "")
    asked = next((one.text for one in stay.texts.logbook.prompts if one.key == key), {})
    said = [part.strip() for part in text.split("\n\n") if part.strip()]
    parts = [Paragraph(part) for part in said]
    question = Paragraph(_phrase(asked, key, language), look="strong")
    if said and len(said[0]) <= SHORT:
        yield KeepTogether((question, parts[0]))
    else:
        yield from (question, *parts[:1])
    yield from parts[1:]


def _numbers(stay: Stay, entry: Any, language: Language) -> str:
    told = []
    for one in stay.texts.logbook.numbers:
        value = getattr(entry, one.key, None)
        if one.kind == "task_areas":
            areas = stay.texts.logbook.task_areas
            words = ", ".join(_phrase(areas.get(key, {}), key, language) for key in value or ())
        elif one.kind == "tick":
            words = YES.of(language) if value else ""
        else:
            words = _number(one, value, language)
        if words:
            told.append(f"{_label(one, language)}: {words}")
    return "  ·  ".join(told)


def _number(one: NumberText, value: Any, language: Language) -> str:
    if value is None:
        return ""
    plain = number_text(value, language).replace("-", "−")
    return f"+{plain}" if one.kind == "workload" and value > 0 else plain


def _series(stay: Stay, entries: Sequence[Any], key: str, language: Language) -> Series:
    label = next((_label(one, language) for one in stay.texts.logbook.numbers if one.key == key), key)
    return Series(name=label, values=tuple(getattr(one, key) for one in entries))


def _label(number: NumberText, language: Language) -> str:
    return _phrase(number.label, number.key, language)


def _phrase(phrases: Phrases, key: str, language: Language) -> str:
    return phrases.get(language) or next(iter(phrases.values()), key)
