"""The blank logbook: one file a period, filled in on a screen and taken in again (D07)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.documents.blocks import (
    Block,
    Columns,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    RadioRow,
    Sheet,
    Stack,
    TextField,
    TickBox,
)
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.form_sheet import form_sheet
from app.documents.pieces.logbook_period import Period, periods_of
from app.documents.pieces.stay import Stay, as_participant, full_name, organisation_name, stay_of
from app.documents.pieces.wordings import listed, long_day, period_text
from app.documents.texts import NumberText, PromptText, languages_of
from app.documents.vocabulary import HOST, MENTOR, PARTICIPANT, PERIOD
from app.documents.vocabulary_logbook import (
    DUE,
    ENTRY,
    IN_NUMBERS,
    IN_WORDS,
    LOGBOOK,
    MENTOR_PART,
    NO_PERIOD,
    NO_PROMPTS,
    NO_SECRETS,
    NOT_AT_ALL,
    QUOTE,
    READ_BY,
    TASK_AREAS,
    TOO_LITTLE,
    TOO_MUCH,
    VERY_MUCH,
)
from app.errors import Reason, Refused
from app.text import Language

FORM = "logbook/1"
"""The kind of form and the version of its fields: what the taking in of a returned file goes by."""
ROWS = 3
WORKLOADS = ("-2", "-1", "0", "1", "2")


def _parts(facts: Facts, record: Any) -> Sequence[Mapping[str, str]]:
    """Divide the logbook into one file a period, or only the period that was asked for."""
    if facts.given.get("period"):
        return ({"period": facts.given["period"]},)
    return tuple({"period": str(period.no)} for period in periods_of(stay_of(facts, record)))


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay, language = stay_of(facts, records[0]), languages[0]
    period = _period(stay)
    form_id = f"{FORM}/{stay.placement.id}/{period.no}"
    title = ENTRY.of(language).format(no=period.no)
    return (form_sheet(stay, title, language, form_id, tuple(_blocks(stay, period, language))),)


def _period(stay: Stay) -> Period:
    every = periods_of(stay)
    asked = stay.facts.given.get("period", "1")
    found = next((period for period in every if str(period.no) == asked), None)
    if found is None:
        raise Refused(NO_PERIOD.fill(no=asked, last=len(every)), where="period")
    return found


def _blocks(stay: Stay, period: Period, language: Language) -> Iterator[Block]:
    yield _about(stay, period, language)
    read_by = READ_BY[stay.placement.logbook_reader_scope].of(language)
    yield Paragraph(f"{read_by} {NO_SECRETS.of(language)}")
    asked = [p for p in stay.texts.logbook.prompts if p.asked(first=period.first, last=period.last)]
    yield Heading(IN_WORDS.of(language))
    yield from (_prompt(prompt, language) for prompt in asked if not prompt.by_mentor)
    yield TickBox("quote_ok", QUOTE.of(language))
    yield Heading(IN_NUMBERS.of(language))
    yield from _numbers(stay, language)
    comments = [_prompt(prompt, language) for prompt in asked if prompt.by_mentor]
    if comments:
        yield KeepTogether((Heading(MENTOR_PART.of(language)), *comments))


def _about(stay: Stay, period: Period, language: Language) -> Block:
    mentor = stay.contact("host_mentor")
    rows = (
        (PARTICIPANT, full_name(stay.person)),
        (HOST, organisation_name(stay.host, language)),
        (MENTOR, mentor.name if mentor else ""),
        (PERIOD, listed((str(period.no), period_text(period.start, period.end, language)), ": ")),
        (DUE, long_day(period.due, language)),
    )
    return KeyValues(tuple((name.of(language), words) for name, words in rows if words), label_share=0.24)


def _prompt(prompt: PromptText, language: Language) -> Block:
    return TextField(prompt.key, prompt.text.get(language, prompt.key), lines=ROWS)


def _numbers(stay: Stay, language: Language) -> Iterator[Block]:
    logbook = stay.texts.logbook
    hours = [number for number in logbook.numbers if number.kind == "hours"]
    if hours:
        label = logbook.hours.get(language, "")
        fields = tuple(
            TextField(one.key, _label(one, language), tip=listed((label, _label(one, language)), ": "))
            for one in hours
        )
        yield KeepTogether((Paragraph(label, look="strong"), Columns(fields, gap_mm=4)))
    for number in logbook.numbers:
        block = _number(stay, number, language)
        if block is not None:
            yield block


def _number(stay: Stay, number: NumberText, language: Language) -> Block | None:
    label = _label(number, language)
    if number.kind == "workload":
        ends = (TOO_LITTLE.of(language), TOO_MUCH.of(language))
        return RadioRow(number.key, label, WORKLOADS, ("−2", "−1", "0", "+1", "+2"), *ends)
    if number.kind == "one_to_five":
        return RadioRow(number.key, label, low=NOT_AT_ALL.of(language), high=VERY_MUCH.of(language))
    if number.kind == "task_areas":
        return _areas(stay, language)
    if number.kind == "tick":
        return TickBox(number.key, label)
    return None


def _label(number: NumberText, language: Language) -> str:
    return number.label.get(language, number.key)


def _areas(stay: Stay, language: Language) -> Block:
    areas = stay.texts.logbook.task_areas
    boxes = [TickBox(f"area_{key}", text.get(language, key)) for key, text in areas.items()]
    half = (len(boxes) + 1) // 2
    columns = Columns((Stack(tuple(boxes[:half])), Stack(tuple(boxes[half:]))))
    return KeepTogether((Paragraph(TASK_AREAS.of(language), look="strong"), columns))


def _offered(facts: Facts, record: Any) -> Languages:
    """Offer the languages all prompts exist in: the one chosen for the logbook first, then her own."""
    stay = stay_of(facts, record)
    written = languages_of([prompt.text for prompt in stay.texts.logbook.prompts])
    spoken = tuple(language for language in as_participant(facts, record) if language in written)
    return tuple(sorted(spoken, key=lambda language: language != stay.placement.logbook_language))


def _lacking(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of the rule
    return () if stay_of(facts, record).texts.logbook.prompts else (Reason("template_key", NO_PROMPTS),)


DOCUMENT = Document(
    key="logbook",
    name=LOGBOOK,
    entity="placement",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
    parts=_parts,
    kept_as="logbook_blank",
    form=True,
)
