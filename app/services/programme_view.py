"""A programme at a glance: how far it has come, what is counted in it, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.engaged import resources_of
from app.domain.programme import Programme
from app.domain.programme_year import years_by_office
from app.domain.quota import taking_part
from app.domain.states import Records
from app.domain.task_state import OPEN, overdue
from app.services.office import Office
from app.text import Text

SIGNED: Final = ("signed", "in_force", "expired", "amended", "terminated")
"""An agreement in one of these states has been signed by everybody, whatever came after."""
UNMADE: Final = ("declined", "withdrawn", "void")
SAID_YES: Final = ("committed", "onboarded", "hosting", "completed", "continuing")
"""A host in one of these states has said yes."""
NEXT: Final = 5
_WHOLE: Final = frozenset({"", "programme", "call"})
"""What a task is about when it is the programme's own, not one of a placement's checklist."""
Phase = Literal["before", "during", "after"]

_TOMORROW: Final = Text(
    en="starts tomorrow", sv="börjar i morgon", nb="starter i morgen", da="starter i morgen"
)
_STARTS: Final = Text(
    en="starts in {days} days", sv="börjar om {days} dagar",
    nb="starter om {days} dager", da="starter om {days} dage",
)  # fmt: skip
_RUNS: Final = Text(
    en="day {day} of {days}", sv="dag {day} av {days}", nb="dag {day} av {days}", da="dag {day} af {days}"
)
_YESTERDAY: Final = Text(en="ended yesterday", sv="slutade i går", nb="sluttet i går", da="sluttede i går")
_ENDED: Final = Text(
    en="ended {days} days ago", sv="slutade för {days} dagar sedan",
    nb="sluttet for {days} dager siden", da="sluttede for {days} dage siden",
)  # fmt: skip
_OPENS: Final = Text(en="Call opens", sv="Utlysningen öppnar", nb="Utlysningen åpner", da="Opslaget åbner")
_CLOSES: Final = Text(
    en="Call closes", sv="Utlysningen stänger", nb="Utlysningen stenger", da="Opslaget lukker"
)
_REPORT: Final = Text(
    en="Report to the funder", sv="Redovisning till finansiären",
    nb="Rapport til finansiøren", da="Rapport til bevillingsgiveren",
)  # fmt: skip
_STARTS_ON: Final = Text(
    en="Programme starts", sv="Programmet börjar", nb="Programmet starter", da="Programmet starter"
)
_ENDS_ON: Final = Text(
    en="Programme ends", sv="Programmet slutar", nb="Programmet slutter", da="Programmet slutter"
)


@frozen(kw_only=True)
class Deadline:
    """A day to come, what it is, and the record it opens."""

    day: date
    entity: str
    record: str
    words: Text
    about: str = ""
    """The id of the record that names it further: the call, the funder. The task names itself."""


@frozen(kw_only=True)
class StateCount:
    """How many records stand in a state."""

    state: str
    count: int


@frozen(kw_only=True)
class Standing:
    """What is counted in a programme. A target of None says that nobody has declared one."""

    participants: int
    participants_target: int | None
    hosts: int
    hosts_yes: int
    places: int
    placements: int
    agreements: int
    agreements_signed: int
    tasks_open: int
    tasks_late: int
    participant_states: tuple[StateCount, ...]
    placement_states: tuple[StateCount, ...]


def countdown(start: date, end: date, today: date) -> Text:
    """Say in words how far a period has come."""
    if today < start:
        ahead = (start - today).days
        return _TOMORROW if ahead == 1 else _STARTS.fill(days=ahead)
    if today > end:
        ago = (today - end).days
        return _YESTERDAY if ago == 1 else _ENDED.fill(days=ago)
    return _RUNS.fill(day=(today - start).days + 1, days=(end - start).days + 1)


def standing_of(office: Office, programme: Programme) -> Standing:
    """Count a programme."""
    records, here = office.records, {"programme_id": programme.id}
    participants = records.of("participant", **here)
    placements = records.of("placement", **here)
    hosts = records.of("membership", role="host", **here)
    agreements = [one for one in records.of("agreement", **here) if one.state not in UNMADE]
    waiting = records.of("task", state=OPEN, **here)
    return Standing(
        participants=len(taking_part(participants)),
        participants_target=participants_target(programme, records),
        hosts=len(hosts),
        hosts_yes=sum(one.state in SAID_YES for one in hosts),
        places=_places(hosts, records),
        placements=len(placements),
        agreements=len(agreements),
        agreements_signed=sum(one.state in SIGNED for one in agreements),
        tasks_open=len(waiting),
        tasks_late=sum(overdue(one, office.today) for one in waiting),
        participant_states=_by_state("participant", participants),
        placement_states=_by_state("placement", placements),
    )


def participants_target(programme: Programme, records: Records) -> int | None:
    """Return how many participants are wanted: the yearly quota by the years, else the homes' quotas."""
    if programme.quota_per_year is not None:
        return programme.quota_per_year * max(len(years_by_office(programme, records)), 1)
    homes = records.of("membership", programme_id=programme.id, role="home")
    quotas = [one.quota for one in homes if one.quota is not None]
    return sum(quotas) if quotas else None


def deadlines(office: Office, programme: Programme, most: int = NEXT) -> tuple[Deadline, ...]:
    """Return the next days of the programme itself, today's among them; placements' checklists are not."""
    found = [*_of_programme(programme), *_of_calls(office, programme), *_of_funding(office, programme)]
    tasks = office.records.of("task", programme_id=programme.id, state=OPEN)
    found += [
        Deadline(day=one.due, entity="task", record=one.id, words=_named(one.title))
        for one in tasks
        if one.due is not None and (one.entity_key or "") in _WHOLE
    ]
    ahead = [one for one in found if one.day >= office.today]
    return tuple(sorted(ahead, key=lambda one: (one.day, one.record))[:most])


def _named(title: Any) -> Text:
    first = next(iter(title.values()), "")
    return Text(**{code: title.get(code) or first for code in ("en", "sv", "nb", "da")})


def _of_programme(programme: Programme) -> Iterable[Deadline]:
    for day, words in ((programme.start_date, _STARTS_ON), (programme.end_date, _ENDS_ON)):
        yield Deadline(day=day, entity="programme", record=programme.id, words=words)


def _of_calls(office: Office, programme: Programme) -> Iterable[Deadline]:
    for call in office.records.of("call", programme_id=programme.id):
        for day, words in ((call.opens, _OPENS), (call.closes, _CLOSES)):
            if day is not None:
                yield Deadline(day=day, entity="call", record=call.id, words=words, about=call.id)


def _of_funding(office: Office, programme: Programme) -> Iterable[Deadline]:
    for one in office.records.of("funding", programme_id=programme.id):
        if one.report_due is not None:
            yield Deadline(
                day=one.report_due, entity="funding", record=one.id, words=_REPORT, about=one.funder_org_id
            )


def _by_state(entity: str, found: Sequence[Any]) -> tuple[StateCount, ...]:
    """Return the states records stand in, in the order of the machine."""
    counted = Counter(one.state for one in found)
    machine = entity_named(entity).machine
    order = list(machine.states) if machine is not None else []
    known = [state for state in order if counted[state]]
    other = sorted(set(counted) - set(order))
    return tuple(StateCount(state=state, count=counted[state]) for state in (*known, *other))


def _places(hosts: Sequence[Any], records: Records) -> int:
    """Return the places hosts offer: by year where they say it by year, else for the whole programme."""
    if not hosts:
        return 0
    given = records.of("engagement", membership_id=tuple(one.id for one in hosts))
    by_year = {one.membership_id for one in given if one.programme_year_no is not None and one.places_offered}
    held = [one for one in given if one.programme_year_no is not None or one.membership_id not in by_year]
    return resources_of(held).places
