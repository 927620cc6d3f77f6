"""Weak signals of one placement: each a sentence of its own; together they say that a word is due."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from app.followup.contacts import lateness
from app.followup.logbooks import last_entries, late_entries
from app.followup.placements import held_roles, running
from app.followup.saying import Said, Words, counted, said
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
    en="No fixed question time is agreed.", sv="Ingen fast frågetid är avtalad.",
    nb="Ingen fast tid til spørsmål er avtalt.", da="Der er ikke aftalt en fast tid til spørgsmål.",
)  # fmt: skip
_NOT_MET: Final = Text(
    en="No first meeting with the mentor is noted.", sv="Inget första möte med handledaren är antecknat.",
    nb="Intet første møte med mentoren er notert.", da="Der er ikke noteret et første møde med mentoren.",
)  # fmt: skip


def signals(view: View) -> Mapping[str, list[Words]]:
    """Return what is to be noticed at each placement under way, by placement."""
    late, entries, contact = late_entries(view), last_entries(view), lateness(view)
    found: dict[str, list[Words]] = {}
    for key, placement in running(view).items():
        written = entries.get(key, ())
        told = (
            said(_LATE, day=late[key][0].due) if key in late else None, writes_less(written), falls(written),
            _no_contact(contact.get(key, 0)), *_unsettled(placement, view),
        )  # fmt: skip
        found[key] = [one for one in told if one is not None]
    return found


def writes_less(entries: Sequence[Any]) -> Said | None:
    """Say that the newest entry is less than half as long as the mean of the earlier ones."""
    if len(entries) <= _BEFORE:
        return None
    *earlier, newest = [one.answers_length for one in entries]
    usual = sum(earlier) / len(earlier)
    return said(_SHORT, n=newest, usual=round(usual)) if usual >= ENOUGH and newest < usual / 2 else None


def falls(entries: Sequence[Any]) -> Said | None:
    """Say that the newest answer to “I feel a resource” is lower than each of the earlier ones."""
    values = [one.feel_resource for one in entries if one.feel_resource is not None]
    if len(values) < _BEFORE or values[-1] >= min(values[:-1]):
        return None
    return said(_FALLING, now=values[-1], then=", ".join(map(str, values[:-1])))


def _no_contact(days: int) -> Said | None:
    return counted(_ONE_DAY, _NO_CONTACT, days) if days > 0 else None


def _unsettled(placement: Any, view: View) -> Iterator[Text]:
    """Say what is usually settled after two weeks and is not."""
    if view.today - placement.start_date <= SETTLED:
        return
    if placement.question_time_weekday is None:
        yield _NO_QUESTIONS
    mentors = held_roles(view).of("role", placement_id=placement.id, role="host_mentor")
    if mentors and all(one.first_met_on is None for one in mentors):
        yield _NOT_MET
