"""What the entries of one logbook ask the office to act on: pure rules over anything with an entry's fields.

Entries may be records or rows of a few fields. An entry counts once it has come in. What an entry says is
settled by what the office did on the day it came in, or later: an adjustment, a contact.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from app.domain.display import number_text
from app.domain.logbook_entry import COME_IN
from app.domain.note import is_contact
from app.text import LANGUAGES, Text

ENTRY_FIELDS: Final = (
    "placement_id",
    "no",
    "period_from",
    "period_to",
    "received_at",
    "hours_network",
    "hours_programme",
    "workload",
    "feel_resource",
    "safe_to_ask",
    "wants_contact",
    "state",
)
"""What the rules read of an entry."""
NOTE_FIELDS: Final = ("kind", "at", "counts_as_follow_up", "cause", "entity_id")
"""What they read of a note."""
ANSWERED: Final = (*COME_IN, "returned")
"""The states of an entry whose answers stand."""
FAR: Final = 2
UNUSED: Final = 2
UNSAFE: Final = 3
_IN_A_ROW: Final = 2
_WEEK: Final = 7
_FORTNIGHT: Final = timedelta(days=2 * _WEEK)


@frozen(kw_only=True)
class Load:
    """Work that is far from right: the newest entry that says so, and which way."""

    entry: Any
    too_much: bool
    why: Text


@frozen(kw_only=True)
class Crowded:
    """Networking and programme take more than was agreed: hours a week, over the entries looked at."""

    entry: Any
    hours: Decimal
    agreed: Decimal
    why: Text

    @property
    def above(self) -> Decimal:
        """Return the hours a week above the agreed."""
        return self.hours - self.agreed


TWICE_TOO_MUCH: Final = Text(
    en="Too much work twice in a row. Agree on an adjustment and record it.",
    sv="För mycket arbete två gånger i rad. Kom överens om en justering och registrera den.",
    nb="For mye arbeid to ganger på rad. Avtal en justering, og registrer den.",
    da="For meget arbejde to gange i træk. Aftal en justering, og registrér den.",
)
TWICE_TOO_LITTLE: Final = Text(
    en="Too little work twice in a row. Agree on an adjustment and record it.",
    sv="För lite arbete två gånger i rad. Kom överens om en justering och registrera den.",
    nb="For lite arbeid to ganger på rad. Avtal en justering, og registrer den.",
    da="For lidt arbejde to gange i træk. Aftal en justering, og registrér den.",
)
FAR_TOO_MUCH: Final = Text(
    en="Far too much work in period {no}. Agree on an adjustment and record it.",
    sv="Alldeles för mycket arbete i period {no}. Kom överens om en justering och registrera den.",
    nb="Altfor mye arbeid i periode {no}. Avtal en justering, og registrer den.",
    da="Alt for meget arbejde i periode {no}. Aftal en justering, og registrér den.",
)
FAR_TOO_LITTLE: Final = Text(
    en="Far too little work in period {no}. Agree on an adjustment and record it.",
    sv="Alldeles för lite arbete i period {no}. Kom överens om en justering och registrera den.",
    nb="Altfor lite arbeid i periode {no}. Avtal en justering, og registrer den.",
    da="Alt for lidt arbejde i periode {no}. Aftal en justering, og registrér den.",
)
ABOVE_AGREED: Final = Text(
    en="Networking and programme take {hours} hours a week; {agreed} are agreed.",
    sv="Nätverk och program tar {hours} timmar i veckan; {agreed} är avtalade.",
    nb="Nettverk og program tar {hours} timer i uken; {agreed} er avtalt.",
    da="Netværk og program tager {hours} timer om ugen; {agreed} er aftalt.",
)
FEELS_UNUSED: Final = Text(
    en="Feels a resource: {value} of 5 in period {no}.",
    sv="Känner sig som en resurs: {value} av 5 i period {no}.",
    nb="Opplever seg som en ressurs: {value} av 5 i periode {no}.",
    da="Føler sig som en ressource: {value} af 5 i periode {no}.",
)
FEELS_UNSAFE: Final = Text(
    en="Safe to ask: {value} of 5 in period {no}.",
    sv="Trygg att fråga: {value} av 5 i period {no}.",
    nb="Trygg på å spørre: {value} av 5 i periode {no}.",
    da="Tryg ved at spørge: {value} af 5 i periode {no}.",
)
ASKS_FOR_CONTACT: Final = Text(
    en="Asks the office to get in touch, in period {no}.",
    sv="Vill bli kontaktad av kontoret, i period {no}.",
    nb="Ønsker at kontoret tar kontakt, i periode {no}.",
    da="Vil gerne kontaktes af kontoret, i periode {no}.",
)


def answered(entries: Iterable[Any]) -> list[Any]:
    """Return the entries that have come in, the oldest first."""
    return sorted((one for one in entries if one.state in ANSWERED), key=lambda one: one.no)


def said_on(entry: Any) -> date:
    """Return the day from which something done about an entry can have settled it."""
    ended: date = entry.period_to
    return ended if entry.received_at is None else min(ended, entry.received_at)


def load_alarm(entries: Iterable[Any], adjustments: Iterable[Any]) -> Load | None:
    """Return the alarm of the newest entries: one ±2, or two in a row at least ±1 the same way.

    It ends with an adjustment for the workload after it (002-24), and by itself when a later entry says that
    the work is right.
    """
    settled = max(
        (a.at for a in adjustments if a.kind == "adjustment" and a.cause == "workload"), default=None
    )
    told = [one for one in answered(entries) if one.workload is not None]
    last = [one for one in told if settled is None or said_on(one) > settled][-_IN_A_ROW:]
    if not last or last[-1].workload == 0:
        return None
    newest, more = last[-1], last[-1].workload > 0
    if len(last) == _IN_A_ROW and last[0].workload != 0 and (last[0].workload > 0) == more:
        return Load(entry=newest, too_much=more, why=TWICE_TOO_MUCH if more else TWICE_TOO_LITTLE)
    if abs(newest.workload) >= FAR:
        return Load(
            entry=newest, too_much=more, why=(FAR_TOO_MUCH if more else FAR_TOO_LITTLE).fill(no=newest.no)
        )
    return None


def overloaded(entries: Iterable[Any], adjustments: Iterable[Any]) -> Load | None:
    """Return the alarm when there is too much work."""
    found = load_alarm(entries, adjustments)
    return found if found is not None and found.too_much else None


def underused(entries: Iterable[Any], adjustments: Iterable[Any]) -> Load | None:
    """Return the alarm when there is too little work."""
    found = load_alarm(entries, adjustments)
    return found if found is not None and not found.too_much else None


def unused(entry: Any) -> Text | None:
    """Say that a participant does not feel a resource, when an entry says so (002-16)."""
    value = entry.feel_resource
    return FEELS_UNUSED.fill(value=value, no=entry.no) if value is not None and value <= UNUSED else None


def unsafe(entry: Any) -> Text | None:
    """Say that a participant does not feel safe to ask, when an entry says so (002-23)."""
    value = entry.safe_to_ask
    return FEELS_UNSAFE.fill(value=value, no=entry.no) if value is not None and value < UNSAFE else None


def newest_answer(entries: Iterable[Any], field: str, notes: Iterable[Any] = ()) -> Any:
    """Return the newest entry that answers a question, unless a contact with the participant came after it.

    ``unused`` and ``unsafe`` are asked of it: an answer that was better since does not alarm, and what was
    talked about is not shown again.
    """
    told = [one for one in answered(entries) if getattr(one, field) is not None]
    return told[-1] if told and not _talked_since(told[-1], notes) else None


def networking_budget(placement: Any) -> Decimal | None:
    """Return the agreed hours a week of networking and programme together; None where nothing is agreed."""
    agreed = (placement.budget_hours_network, placement.budget_hours_programme)
    return None if agreed == (None, None) else sum((hours or Decimal(0) for hours in agreed), Decimal(0))


def networking_above(entries: Iterable[Any], budget: Decimal | None) -> Crowded | None:
    """Return the alarm when networking and programme take more than agreed, as a mean of two entries.

    A period shorter than a week counts as a week, a longer one as its weeks; of entries written every few
    days those of the last fortnight are taken together. From the second period on, one entry is enough: the
    other then counts as nothing (000-16).
    """
    told = [one for one in answered(entries) if _networking(one) is not None]
    if budget is None or not told or told[-1].no < _IN_A_ROW:
        return None
    looked_at, weeks = _looked_at(told)
    mean = (sum((_networking(one) or Decimal(0) for one in looked_at), Decimal(0)) / weeks).quantize(
        Decimal("0.1")
    )
    if mean <= budget:
        return None
    return Crowded(entry=told[-1], hours=mean, agreed=budget, why=_above(mean, budget))


def wants_contact(entries: Iterable[Any], notes: Iterable[Any]) -> Any:
    """Return the newest entry that asks for contact, open until a contact after it; else None."""
    asking = [one for one in answered(entries) if one.wants_contact]
    return asking[-1] if asking and not _talked_since(asking[-1], notes) else None


def _talked_since(entry: Any, notes: Iterable[Any]) -> bool:
    return any(is_contact(note) and note.at >= said_on(entry) for note in notes)


def _networking(entry: Any) -> Decimal | None:
    if entry.hours_network is None and entry.hours_programme is None:
        return None
    return (entry.hours_network or Decimal(0)) + (entry.hours_programme or Decimal(0))


def _days(entry: Any) -> int:
    return int((entry.period_to - entry.period_from).days) + 1


def _looked_at(told: Sequence[Any]) -> tuple[Sequence[Any], Decimal]:
    newest = told[-1]
    recent = [one for one in told if one.period_to > newest.period_to - _FORTNIGHT]
    if len(recent) > _IN_A_ROW:
        return recent, Decimal(2)
    two = told[-_IN_A_ROW:]
    weeks = [max(Decimal(_days(one)) / _WEEK, Decimal(1)) for one in two]
    return two, sum(weeks, Decimal(0)) * _IN_A_ROW / len(weeks)


def _above(mean: Decimal, budget: Decimal) -> Text:
    return Text(
        **{
            code: ABOVE_AGREED.of(code).format(
                hours=number_text(mean, code), agreed=number_text(budget, code)
            )
            for code in LANGUAGES
        }
    )
