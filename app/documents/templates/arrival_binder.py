"""D30, arrival binder: everything for the first day, one page a placement, with a list of contents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from app.documents.blocks import (
    Block,
    Columns,
    Contents,
    Heading,
    KeyValues,
    PageBreak,
    Paragraph,
    Sheet,
    Span,
    Table,
    Words,
)
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.abroad import emergency_numbers, time_difference
from app.documents.pieces.clause_field import place_text
from app.documents.pieces.stay import Stay, as_participant, full_name, organisation_name, sender_of, stay_of
from app.documents.pieces.wordings import (
    dial,
    hours_text,
    joined,
    listed,
    long_day,
    period_text,
    unbroken,
    write_to,
)
from app.documents.vocabulary import EMAIL, NAME, PARTICIPANT, PHONE, ROLE
from app.documents.vocabulary_arrival import (
    ADDRESS,
    ARRIVAL_BINDER,
    ARRIVALS,
    CONTACTS,
    CONTENTS,
    FIRST_WEEKS,
    LASTS,
    NO_ADDRESS,
    NO_POINT,
    NO_QUESTION_TIME,
    QUESTION_TIME,
    STILL_MISSING,
    WEEKLY,
    WORKING_DAYS,
)
from app.documents.vocabulary_support import ASK_FOR, EMERGENCY, FIRST_DAY, MEETING_POINT, TIME
from app.domain.common import WEEKDAYS
from app.domain.display import day_text, wording
from app.domain.role import ROLES
from app.domain.sorting import sort_key
from app.text import Language, Text, as_language

OWN: Final = "own"
"""Given as ``pages``: each page in its participant's language instead of the binder's."""
WEEK: Final = 7
BEGINNING: Final = timedelta(weeks=2)
MOST_POINTS: Final = 10
MOST_NAMED: Final = 2
DONE: Final = ("done", "waived", "cancelled")
ASKED: Final = (
    "host_mentor", "host_deputy", "host_hr", "academic_supervisor", "coach", "student_leader",
    "coordinator", "contact_person", "emergency_duty",
)  # fmt: skip
"""The roles a person may need on the first day, in this order."""


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    return tuple(_binder(facts, records, language) for language in languages)


def _binder(facts: Facts, records: Sequence[Any], language: Language) -> Sheet:
    def order(one: Stay) -> tuple[date, str]:
        return one.placement.start_date, sort_key(full_name(one.person), language)

    stays = sorted((stay_of(facts, one) for one in records), key=order)
    said = ARRIVALS.of(language).format(count=len(stays), day=long_day(facts.today, language))
    pages = [block for stay in stays for block in _page(stay, _spoken(stay, language))]
    return Sheet(
        title=ARRIVAL_BINDER.of(language),
        language=language,
        sender=sender_of(next(iter(facts.records.of("office")), None)),
        blocks=(Paragraph(said, look="muted"), Contents(title=CONTENTS.of(language), depth=1), *pages),
    )


def _spoken(stay: Stay, language: Language) -> Language:
    own = getattr(stay.person, "language", None)
    return as_language(own or "", language) if stay.facts.given.get("pages") == OWN else language


def _page(stay: Stay, language: Language) -> tuple[Block, ...]:
    title = listed((full_name(stay.person), organisation_name(stay.host, language)), " – ")
    start = day_text(first_day(stay.placement), language, "full")
    return (
        PageBreak(),
        Heading(title or "–", language=language),
        Paragraph(f"{FIRST_DAY.of(language)}: {start}", look="lead", language=language),
        _facts_of(stay, language),
        Heading(CONTACTS.of(language), level=2, language=language),
        _contacts(stay, language),
        Heading(FIRST_WEEKS.of(language), level=2, language=language),
        _beginning(stay, language),
    )


def first_day(placement: Any) -> date:
    """Return the first day somebody works: the start, or the next of the days of work agreed."""
    start: date = placement.start_date
    days = {int(day) for day in placement.weekdays}
    offsets = (timedelta(days=step) for step in range(WEEK if days else 1))
    return next((start + one for one in offsets if not days or (start + one).isoweekday() in days), start)


def _facts_of(stay: Stay, language: Language) -> Block:
    placement = stay.placement
    left: tuple[tuple[Text, Words], ...] = (
        (ADDRESS, place_text(stay, language) or NO_ADDRESS.of(language)),
        (MEETING_POINT, _meeting_point(stay, language)),
        (PARTICIPANT, _participant(stay)),
        (EMERGENCY, Span(emergency_numbers(placement.country, language), strong=True)),
    )
    right: tuple[tuple[Text, Words], ...] = (
        (LASTS, period_text(placement.start_date, placement.end_date, language)),
        (WORKING_DAYS, _schedule(placement, language)),
        (QUESTION_TIME, _question_time(placement, language)),
        (TIME, time_difference(stay, language)),
    )
    sides = ([(text.of(language), words) for text, words in side if words] for side in (left, right))
    return Columns(tuple(KeyValues(tuple(side), label_share=0.36, language=language) for side in sides))


def _meeting_point(stay: Stay, language: Language) -> str:
    given, mentor = stay.facts.given.get("meeting_point"), stay.contact("host_mentor")
    if given or mentor is None:
        return given or ""
    return ASK_FOR.of(language).format(name=mentor.name)


def _participant(stay: Stay) -> Words:
    person = stay.person
    return joined((dial(person.phone or ""), write_to(person.email or ""))) if person is not None else ""


def _schedule(placement: Any, language: Language) -> str:
    return listed((_days(placement.weekdays, language), hours_text(placement.hours_per_week, language)), "; ")


def _days(weekdays: Sequence[str], language: Language) -> str:
    """Return days of work in words; days in a row as the first and the last."""
    days = sorted(weekdays)
    names = [WEEKDAYS[day].of(language) for day in days]
    row = len(days) > MOST_NAMED and int(days[-1]) - int(days[0]) == len(days) - 1
    return f"{names[0]}–{names[-1]}" if row else listed(names)


def _question_time(placement: Any, language: Language) -> str:
    day, start = placement.question_time_weekday, placement.question_time_start
    if not day or not start:
        return NO_QUESTION_TIME.of(language)
    minutes = placement.question_time_minutes or 30
    weekday = WEEKDAYS[day].of(language)
    said = WEEKLY.of(language).format(day=weekday, time=start, minutes=minutes)
    return listed((said, placement.question_time_place or ""))


def _contacts(stay: Stay, language: Language) -> Block:
    found = [(role, contact) for role in ASKED if (contact := stay.contact(role)) is not None]
    if not found:
        return Paragraph(STILL_MISSING.of(language), language=language)
    rows = tuple(
        (
            _small(ROLES[role].of(language)),
            _small(joined((Span(contact.name, strong=True), contact.hours))),
            _small(dial(contact.phone)),
            _small(write_to(contact.email)),
        )
        for role, contact in found
    )
    heads = tuple(text.of(language) for text in (ROLE, NAME, PHONE, EMAIL))
    return Table(heads, rows, widths=(36, 44, 34, 56), row_heads=True, dense=True, language=language)


def _beginning(stay: Stay, language: Language) -> Block:
    """Return what is due in the first two weeks, the soonest first."""
    placement = stay.placement
    tasks = stay.facts.records.of("task", entity_id=placement.id, list_key="onboarding")
    last = placement.start_date + BEGINNING
    due = [one for one in tasks if one.due is not None and one.due <= last and one.state not in DONE]
    if not due:
        return Paragraph(NO_POINT.of(language), look="muted", language=language)
    due.sort(key=lambda one: (one.due, one.order or 0, one.id))
    rows = tuple(
        (unbroken(day_text(one.due, language, "d MMM")), _small(wording(one.title, language)))
        for one in due[:MOST_POINTS]
    )
    return KeyValues(rows, label_share=0.14, language=language)


def _small(words: Words) -> Paragraph:
    return Paragraph(words, look="small")


DOCUMENT = Document(
    key="arrival-binder",
    name=ARRIVAL_BINDER,
    entity="placement",
    compose=_compose,
    offered=as_participant,
    together=True,
)
