"""Records whose time of keeping is over by the rules of retention, a line for the record that holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, Final

from app.domain.event_time import day_of
from app.domain.placement_state import OVER
from app.domain.retention import (
    AGREEMENT,
    APPLICATION,
    ATTENDANCE,
    FREE_TEXT,
    MONEY,
    NEXT_OF_KIN,
    PLACEMENT,
    RULES,
)
from app.followup.card import Item
from app.followup.placements import open_placements, programmes
from app.followup.saying import counted, said
from app.followup.view import View
from app.text import Text

_TURNED_DOWN: Final = ("ineligible", "rejected", "declined", "withdrawn")
_CLOSED: Final = ("closed", "archived")
_HELD: Final = ("person", "programme")
_NEED: Final = Text(
    en="A special need was to be deleted after {day}.", sv="Ett särskilt behov skulle raderas efter den "
    "{day}.",
    nb="Et særlig behov skulle slettes etter {day}.", da="Et særligt behov skulle slettes efter den {day}.",
)  # fmt: skip
_KIN: Final = Text(
    en="Next of kin, permit and passport dates could go on {day}.",
    sv="Anhöriga, pass- och tillståndsdatum kunde gallras den {day}.",
    nb="Pårørende, pass- og tillatelsesdatoer kunne slettes {day}.",
    da="Pårørende, pas- og tilladelsesdatoer kunne slettes den {day}.",
)
_WORDS: Final = Text(
    en="Logbook texts and notes could go on {day}.",
    sv="Loggbokstexter och anteckningar kunde gallras den {day}.",
    nb="Loggboktekster og notater kunne slettes {day}.",
    da="Logbogstekster og notater kunne slettes den {day}.",
)
_SEVERAL: Final = {
    APPLICATION: Text(
        en="Turned-down applications that may lose their names: {n}.",
        sv="Avslagna ansökningar som kan avidentifieras: {n}.",
        nb="Avslåtte søknader som kan anonymiseres: {n}.",
        da="Afviste ansøgninger, der kan anonymiseres: {n}.",
    ),
    PLACEMENT: Text(
        en="Placements that may lose their names: {n}.",
        sv="Placeringar som kan avidentifieras: {n}.",
        nb="Praksisopphold som kan anonymiseres: {n}.",
        da="Praktikophold, der kan anonymiseres: {n}.",
    ),
    AGREEMENT: Text(
        en="Agreements that may go to the archive: {n}.",
        sv="Avtal som kan lämnas till arkivet: {n}.",
        nb="Avtaler som kan overføres til arkivet: {n}.",
        da="Aftaler, der kan afleveres til arkivet: {n}.",
    ),
    MONEY: Text(
        en="Grants that may be deleted: {n}.",
        sv="Bidrag som kan raderas: {n}.",
        nb="Tilskudd som kan slettes: {n}.",
        da="Tilskud, der kan slettes: {n}.",
    ),
    ATTENDANCE: Text(
        en="People whose attendance may lose its names: {n}.",
        sv="Personer vars närvaro kan avidentifieras: {n}.",
        nb="Personer der frammøtet kan anonymiseres: {n}.",
        da="Personer, hvis fremmøde kan anonymiseres: {n}.",
    ),
}


def overdue(view: View) -> Iterator[Item]:
    """Yield what may go, the most delicate first; nothing of a person or a programme under legal hold."""
    held = {one.id for kind in _HELD for one in view.some(kind, (), {"legal_hold": True})}
    for item in _every(view):
        if held.isdisjoint({item.record, item.about[1], item.programme}):
            yield item


def _every(view: View) -> Iterator[Item]:
    yield from _needs(view)
    yield from _next_of_kin(view)
    yield from _texts(view)
    yield from _applications(view)
    yield from _attendance(view)
    yield from _grants(view)
    yield from _old(view, "placement", "end_date", PLACEMENT, {"state": OVER})
    yield from _old(view, "agreement", "valid_to", AGREEMENT, {})


def _is_past(rule: str, since: date, view: View, country: str = "") -> date | None:
    """Return the last day of keeping, if it has passed."""
    until = RULES[rule].until(since, country)
    return until if until is not None and until < view.today else None


def _before(rule: str, view: View) -> date:
    """Return a day on or after which nothing is past its time by a rule; saves looking at it."""
    years = -(-RULES[rule].months // 12)
    return date(view.today.year - years + 1, 1, 1) if years else view.today


def _needs(view: View) -> Iterator[Item]:
    past = view.some("special_need", ("person_id", "delete_after"), beyond={"delete_after__lt": view.today})
    for one in sorted(past, key=lambda need: (need.delete_after, need.id)):
        yield Item(
            entity="special_need", record=one.id, about=("person", one.person_id), tone="red",
            why=said(_NEED, day=one.delete_after),
        )  # fmt: skip


def _next_of_kin(view: View) -> Iterator[Item]:
    """Yield the people whose last placement ended more than thirty days ago."""
    kin = view.some("emergency_contact", ("person_id",))
    papers = ("person_id", "permit_valid_to", "passport_valid_to")
    dated = [
        *view.some("participant", papers, beyond={"permit_valid_to__ge": date.min}),
        *view.some("participant", papers, beyond={"passport_valid_to__ge": date.min}),
    ]
    people = sorted({one.person_id for one in (*kin, *dated)})
    ends = _last_ends(people, view)
    for person in people:
        until = _is_past(NEXT_OF_KIN, ends[person], view) if person in ends else None
        if until is not None:
            yield Item(entity="person", record=person, why=said(_KIN, day=until), tone="red")


def _last_ends(people: Iterable[str], view: View) -> dict[str, date]:
    """Return the last day of each person's last placement; nobody who still has one ahead or under way."""
    wanted = tuple(people)
    own = view.some("participant", ("person_id",), {"person_id": wanted}) if wanted else ()
    person_of = {one.id: one.person_id for one in own}
    stays = (
        view.some("placement", ("participant_id", "end_date"), {"participant_id": tuple(person_of)})
        if own
        else ()
    )
    ends: dict[str, date] = {}
    for stay in stays:
        person = person_of[stay.participant_id]
        last = view.today if stay.id in open_placements(view) else stay.end_date
        ends[person] = max(ends.get(person, last), last, stay.end_date)
    return ends


def _texts(view: View) -> Iterator[Item]:
    """Yield programmes closed a year ago that still have texts."""
    for programme in programmes(view).values():
        if programme.state in _CLOSED and programme.state_day is not None:
            until = _is_past(FREE_TEXT, programme.state_day, view)
            if until is not None and _has_texts(programme.id, view):
                yield Item(
                    entity="programme",
                    record=programme.id,
                    why=said(_WORDS, day=until),
                    programme=programme.id,
                )


def _has_texts(programme: str, view: View) -> bool:
    if view.some("note", ("kind",), {"programme_id": programme}):
        return True
    stays = tuple(one.id for one in view.some("placement", ("state",), {"programme_id": programme}))
    entries = view.latest(
        "logbook_entry", ("answers__length",), each="placement_id", ids=stays, order="period_from", most=1,
        where={"state": ("received", "reviewed")},
    )  # fmt: skip
    return any(one.answers_length for one in entries)


def _applications(view: View) -> Iterator[Item]:
    decided = view.some(
        "application", ("call_id", "state_day"), {"state": _TURNED_DOWN},
        {"state_day__lt": _before(APPLICATION, view)},
    )  # fmt: skip
    yield from _lines("call", Counter(
        one.call_id for one in decided if _is_past(APPLICATION, one.state_day, view)
    ), APPLICATION, lambda _: "")  # fmt: skip


def _attendance(view: View) -> Iterator[Item]:
    events = view.some("event", ("starts_at", "time_zone", "country", "programme_id"))
    past = {one.id: one for one in events if _is_past(ATTENDANCE, day_of(one), view)}
    came = view.some("attendance", ("event_id", "person_id"), {"event_id": tuple(past)}) if past else ()
    counts = Counter(one.event_id for one in came if one.person_id)
    yield from _lines("event", counts, ATTENDANCE, lambda event: past[event].programme_id)


def _grants(view: View) -> Iterator[Item]:
    """Yield programmes with grants whose years of bookkeeping are over by the law of the country."""
    country = next((one.country for one in view.some("office", ("country",))), "")
    least = min(RULES[MONEY].years_in.values())
    old = {"decided_at__lt": date(view.today.year - least, 1, 1)}
    past = [
        one
        for one in view.some("grant_award", ("participant_id", "decided_at", "paid_at"), {}, old)
        if _is_past(MONEY, max(one.decided_at, one.paid_at or one.decided_at), view, country)
    ]
    ids = tuple(sorted({one.participant_id for one in past}))
    people = view.some("participant", ("programme_id",), {"id": ids}) if ids else ()
    of = {one.id: one.programme_id for one in people}
    counts = Counter(of[one.participant_id] for one in past if one.participant_id in of)
    yield from _lines("programme", counts, MONEY, lambda programme: programme)


def _old(view: View, entity: str, field: str, rule: str, where: dict[str, Any]) -> Iterator[Item]:
    """Yield programmes with records that ended so long ago that a rule lets them go."""
    found = view.some(entity, ("programme_id", field), where, {f"{field}__lt": _before(rule, view)})
    counts = Counter(one.programme_id for one in found if _is_past(rule, getattr(one, field), view))
    yield from _lines("programme", counts, rule, lambda programme: programme)


def _lines(entity: str, counts: Counter[str], rule: str, programme: Callable[[str], str]) -> Iterator[Item]:
    for record, number in sorted(counts.items()):
        words = _SEVERAL[rule]
        yield Item(
            entity=entity, record=record, why=counted(words, words, number), count=number,
            programme=programme(record),
        )  # fmt: skip
