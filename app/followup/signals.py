"""Weak signals of one placement: each a sentence of its own; together they say that a word is due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Final

from app.followup.contacts import lateness
from app.followup.logbooks import last_entries, late_entries
from app.followup.placements import held_roles
from app.followup.saying import counted, said
from app.followup.view import View
from app.text import Text

SETTLED: Final = timedelta(days=14)
"""Before so many days nobody expects a first meeting, or a time for questions."""
ENOUGH: Final = 60
"""A mean of fewer characters says nothing about writing less."""
_BEFORE: Final = 2
"""So many earlier entries make a mean of one's own."""
_LATE: Final = Text(
    en="A logbook entry is late, due on {day}.", sv="Ett loggboksinlägg är försenat, skulle in den {day}.",
    nb="En loggbokinnføring er forsinket, frist {day}.",
    da="En logbogsindførsel er forsinket, frist den {day}.",
)  # fmt: skip
_SHORT: Final = Text(
    en="Writes less than usual: {n} characters, usually about {usual}.",
    sv="Skriver mindre än vanligt: {n} tecken, annars omkring {usual}.",
    nb="Skriver mindre enn vanlig: {n} tegn, ellers omtrent {usual}.",
    da="Skriver mindre end sædvanligt: {n} tegn, ellers omkring {usual}.",
)
_FALLING: Final = Text(
    en="Feels less of a resource than before: {now} of 5, earlier {then}.",
    sv="Känner sig mindre som en resurs än förut: {now} av 5, tidigare {then}.",
    nb="Opplever seg mindre som en ressurs enn før: {now} av 5, tidligere {then}.",
    da="Føler sig mindre som en ressource end før: {now} af 5, tidligere {then}.",
)
_ONE_DAY: Final = Text(
    en="Contact is one day late.", sv="Kontakten är en dag sen.",
    nb="Kontakten er én dag forsinket.", da="Kontakten er én dag forsinket.",
)  # fmt: skip
_NO_CONTACT: Final = Text(
    en="Contact is {n} days late.", sv="Kontakten är {n} dagar sen.",
    nb="Kontakten er {n} dager forsinket.", da="Kontakten er {n} dage forsinket.",
)  # fmt: skip
_NO_QUESTIONS: Final = Text(
    en="No time for questions is agreed.", sv="Ingen frågestund är avtalad.",
    nb="Ingen spørretime er avtalt.", da="Der er ikke aftalt spørgetid.",
)  # fmt: skip
_NOT_MET: Final = Text(
    en="No first meeting with the mentor is noted.", sv="Inget första möte med handledaren är antecknat.",
    nb="Intet første møte med mentoren er notert.", da="Der er ikke noteret et første møde med mentoren.",
)  # fmt: skip


def signals(placement: Any, view: View) -> list[Text]:
    """Return what is to be noticed at a placement under way."""
    found = (rule(placement, view) for rule in _RULES)
    return [one for one in found if one is not None]


def _late(placement: Any, view: View) -> Text | None:
    late = late_entries(view).get(placement.id, ())
    return said(_LATE, day=late[0].due) if late else None


def writes_less(entries: Sequence[Any]) -> Text | None:
    """Say that the newest entry is less than half as long as the mean of the earlier ones."""
    *earlier, newest = [one.answers_length for one in entries] or [0]
    if len(earlier) < _BEFORE:
        return None
    usual = sum(earlier) / len(earlier)
    return said(_SHORT, n=newest, usual=round(usual)) if usual >= ENOUGH and newest < usual / 2 else None


def falls(entries: Sequence[Any]) -> Text | None:
    """Say that the newest answer to “I feel a resource” is lower than each of the earlier ones."""
    values = [one.feel_resource for one in entries if one.feel_resource is not None]
    if len(values) < _BEFORE or values[-1] >= min(values[:-1]):
        return None
    return said(_FALLING, now=values[-1], then=", ".join(map(str, values[:-1])))


def _short(placement: Any, view: View) -> Text | None:
    return writes_less(last_entries(view).get(placement.id, ()))


def _falling(placement: Any, view: View) -> Text | None:
    return falls(last_entries(view).get(placement.id, ()))


def _no_contact(placement: Any, view: View) -> Text | None:
    days = lateness(placement, view)
    return counted(_ONE_DAY, _NO_CONTACT, days) if days > 0 else None


def _no_questions(placement: Any, view: View) -> Text | None:
    settled = view.today - placement.start_date > SETTLED
    return _NO_QUESTIONS if settled and placement.question_time_weekday is None else None


def _not_met(placement: Any, view: View) -> Text | None:
    if view.today - placement.start_date <= SETTLED:
        return None
    mentors = held_roles(view).of("role", placement_id=placement.id, role="host_mentor")
    return _NOT_MET if mentors and all(one.first_met_on is None for one in mentors) else None


_RULES: Final[tuple[Callable[[Any, View], Text | None], ...]] = (
    _late, _short, _falling, _no_contact, _no_questions, _not_met,
)  # fmt: skip
