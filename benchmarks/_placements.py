"""An office after years: 2,000 placements, 100,000 logbook entries, 10,000 tasks; always the same."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from hashlib import shake_256
from itertools import count
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.services.office import Office, new_office
from app.storage.schema import declared_shape
from app.storage.work import Sources, Work
from benchmarks._people import people

DAY: Final = date(2026, 11, 23)
PLACEMENTS: Final = 2_000
ENTRIES: Final = 50
TASKS: Final = 5
PROGRAMMES: Final = 20
HOSTS: Final = 400
MENTORS: Final = 600
STATES: Final = (
    *(["active"] * 14), "accepted", "assignment_agreed", "contracted", "ready", *(["ended"] * 2),
    *(["completed"] * 20),
)  # fmt: skip
"""In these shares the placements stand."""
EVENTS, _PAST = 120, 90
_HAS_MENTOR, _AGREED, _SIGNED, _LEFT_OPEN, _COME_IN, _RARE = 0.97, 0.99, 0.95, 0.02, 0.98, 0.01
_WORDS: Final = "I worked with the team on the new service and wrote down what I learnt from it. "


@frozen(kw_only=True)
class Stay:
    """One placement as it was made."""

    id: str
    participant: str
    person: str
    programme: str
    mentor: str
    state: str
    start: date
    end: date


def sources() -> Sources:
    """Return a clock that stands still and chance that does not."""
    turns = count()

    def entropy(size: int) -> bytes:
        return shake_256(f"placements {next(turns)}".encode()).digest(size)

    return Sources(now=lambda: datetime(DAY.year, DAY.month, DAY.day, 9, tzinfo=UTC), entropy=entropy)


def office_file() -> Path:
    """Return the file of the office; it is made once, and anew when what an office holds has changed."""
    path = Path(tempfile.gettempdir()) / f"praktikum-placements-{declared_shape()}.praktikum"
    if not path.exists():
        unfinished = path.with_suffix(".making")
        for ending in ("", "-wal", "-shm"):
            Path(f"{unfinished}{ending}").unlink(missing_ok=True)
        office = new_office(
            unfinished, name="Office", country="SE", language="sv", who="AL", sources=sources()
        )
        _fill(office)
        office.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        office.close()
        unfinished.rename(path)
    return path


def _fill(office: Office) -> None:
    dice = random.Random(7)
    with office.work() as work:
        stays = _placements(work, dice)
    with office.work() as work:
        _around(work, stays, dice)
    with office.work() as work:
        work.add_many("logbook_entry", _entries(stays, dice))
    with office.work() as work:
        _promises(work, stays, dice)
        _gatherings(work, stays, dice)
        _training(work, stays, dice)


def _placements(work: Work, dice: random.Random) -> list[Stay]:
    programmes = work.add_many("programme", [_programme(n) for n in range(PROGRAMMES)])
    hosts = work.add_many(
        "organisation",
        [{"legal_name": f"Host {n} AB", "kind": "company", "country": "SE"} for n in range(HOSTS)],
    )
    persons = work.add_many("person", people(PLACEMENTS + MENTORS))
    homes = [one % HOSTS for one in range(PLACEMENTS)]
    given = [
        {"programme_id": programmes[n % PROGRAMMES], "person_id": persons[n], "home_org_id": hosts[homes[n]],
         "insurance_valid_to": DAY + timedelta(days=dice.randrange(20, 600))}
        for n in range(PLACEMENTS)
    ]  # fmt: skip
    participants = work.add_many("participant", given)
    states = [STATES[n % len(STATES)] for n in range(PLACEMENTS)]
    periods = [_period(state, dice) for state in states]
    rows = [
        {"participant_id": participants[n], "host_id": hosts[dice.randrange(HOSTS)], "kind": "internship",
         "programme_id": programmes[n % PROGRAMMES], "start_date": periods[n][0], "end_date": periods[n][1],
         "country": "SE",
         "state": states[n],
         "question_time_weekday": "2" if n % 10 else None,
         "budget_hours_network": Decimal(4), "hours_per_week": Decimal(40)}
        for n in range(PLACEMENTS)
    ]  # fmt: skip
    ids = work.add_many("placement", rows)
    return [
        Stay(
            id=ids[n], participant=participants[n], person=persons[n], programme=programmes[n % PROGRAMMES],
            mentor=persons[PLACEMENTS + n % MENTORS], state=states[n], start=periods[n][0], end=periods[n][1],
        )
        for n in range(PLACEMENTS)
    ]  # fmt: skip


def _programme(n: int) -> dict[str, Any]:
    return {
        "title": {"en": f"Programme {n}"}, "start_date": date(2024, 1, 1), "end_date": date(2027, 12, 31),
        "languages": ("en", "sv"), "state": "running", "follow_up_interval_days": 28,
        "required_roles": ("host_mentor", "coordinator"),
    }  # fmt: skip


def _period(state: str, dice: random.Random) -> tuple[date, date]:
    length = timedelta(weeks=ENTRIES)
    if state == "active":
        start = DAY - timedelta(days=dice.randrange(10, 340))
    elif state in {"ended", "completed"}:
        start = DAY - length - timedelta(days=dice.randrange(5, 700))
    else:
        start = DAY + timedelta(days=dice.randrange(-2, 60))
    return start, start + length


def _around(work: Work, stays: list[Stay], dice: random.Random) -> None:
    work.add_many("role", [
        {"person_id": one.mentor, "role": "host_mentor", "is_primary": True, "placement_id": one.id,
         "first_met_on": one.start if n % 12 else None}
        for n, one in enumerate(stays) if dice.random() < _HAS_MENTOR
    ])  # fmt: skip
    work.add_many("role", [
        {"person_id": stays[n].mentor, "role": "coordinator", "programme_id": programme}
        for n, programme in enumerate(dict.fromkeys(one.programme for one in stays))
    ])  # fmt: skip
    work.add_many("task", [task for one in stays for task in _tasks(one, dice)])
    work.add_many("note", [note for one in stays for note in _notes(one, dice)])
    work.add_many("expectation_item", [
        {"placement_id": one.id, "side": side, "topic": "tasks", "text": "A point.", "state": "agreed"}
        for one in stays for side in ("participant", "host", "host", "host", "home", "organiser")
        if dice.random() < _AGREED
    ])  # fmt: skip
    agreements = work.add_many("agreement", [_agreement(n, one, dice) for n, one in enumerate(stays)])
    work.add_many("sign_off", [
        {"entity_key": "agreement", "entity_id": agreement, "kind": "signature", "party": party,
         "answer": "accepted" if dice.random() < _SIGNED else "none"}
        for agreement in agreements for party in ("host", "participant", "home")
    ])  # fmt: skip


def _promises(work: Work, stays: list[Stay], dice: random.Random) -> None:
    work.add_many("announced_fact", [
        {
            "programme_id": one.programme, "placement_id": one.id, "subject": "dates",
            "value_text": "The dates",
            "bound_field": "placement.start_date+end_date", "announced_to": ("participants",),
            "bound_value": f"{one.start} | {one.end}" if dice.random() < _SIGNED else "otherwise",
            "announced_at": one.start - timedelta(days=60),
        }
        for one in stays
    ])  # fmt: skip


def _gatherings(work: Work, stays: list[Stay], dice: random.Random) -> None:
    programmes = list(dict.fromkeys(one.programme for one in stays))
    noon = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC)
    events = work.add_many("event", [
        {
            "programme_id": programmes[n % len(programmes)], "kind": "workshop",
            "title": {"en": f"Workshop {n}"},
            "starts_at": noon + timedelta(days=n - _PAST),
            "state": "announced" if n > _PAST else "followed_up",
        }
        for n in range(EVENTS)
    ])  # fmt: skip
    work.add_many("attendance", [
        {"event_id": event, "person_id": one.person, "attended": "yes"}
        for event in events for one in dice.sample(stays, 25)
    ])  # fmt: skip


def _training(work: Work, stays: list[Stay], dice: random.Random) -> None:
    modules = work.add_many("training_module", [
        {
            "key": f"module-{n}", "title": {"en": f"Module {n}"}, "audience": ("host_mentor",),
            "required": True,
            "state": "published",
        }
        for n in range(3)
    ])  # fmt: skip
    work.add_many("training_completion", [
        {
            "person_id": mentor, "module_id": module, "state": "passed",
            "completed_at": DAY - timedelta(days=dice.randrange(400, 1_000)),
        }
        for mentor in dict.fromkeys(one.mentor for one in stays) for module in modules
        if dice.random() < _SIGNED
    ])  # fmt: skip


def _tasks(stay: Stay, dice: random.Random) -> Iterator[dict[str, Any]]:
    lists = ("plan", "onboarding", "required_output", "closing", "follow_up")
    for list_key in lists:
        due = stay.start + timedelta(days=dice.randrange((stay.end - stay.start).days))
        open_ = due > DAY or dice.random() < _LEFT_OPEN
        yield {
            "title": {"en": f"A task of {list_key}"}, "list_key": list_key, "programme_id": stay.programme,
            "entity_key": "placement", "entity_id": stay.id, "person_id": stay.person, "due": due,
            "state": "open" if open_ else "done",
        }  # fmt: skip


def _notes(stay: Stay, dice: random.Random) -> Iterator[dict[str, Any]]:
    day = stay.start
    while day < min(DAY, stay.end):
        day += timedelta(days=dice.randrange(10, 30))
        if day <= DAY:
            yield {
                "kind": "phone", "at": day, "text": "Talked about the week.", "entity_key": "placement",
                "entity_id": stay.id, "person_id": stay.person, "programme_id": stay.programme,
            }  # fmt: skip


def _agreement(n: int, stay: Stay, dice: random.Random) -> dict[str, Any]:
    waits = stay.state in {"accepted", "assignment_agreed"} or dice.random() < _RARE
    return {
        "no": f"P-2026-{n + 1:04d}", "kind": "tripartite", "programme_id": stay.programme,
        "placement_id": stay.id,
        "languages": ("sv",), "valid_from": stay.start, "valid_to": stay.end,
        "state": "sent" if waits else "in_force",
        "sent_at": stay.start - timedelta(days=30),
    }  # fmt: skip


def _entries(stays: list[Stay], dice: random.Random) -> Iterator[dict[str, Any]]:
    for stay in stays:
        for no in range(1, ENTRIES + 1):
            first = stay.start + timedelta(weeks=no - 1)
            last = first + timedelta(days=6)
            came = last + timedelta(days=2) < DAY and dice.random() < _COME_IN
            row = {
                "placement_id": stay.id, "no": no, "period_from": first, "period_to": last,
                "due": last + timedelta(days=2), "state": "planned",
            }  # fmt: skip
            yield row | (_answers(last, dice) if came else {})


def _answers(day: date, dice: random.Random) -> dict[str, Any]:
    return {
        "state": "reviewed", "received_at": day, "hours_project": Decimal(30),
        "hours_network": Decimal(dice.randrange(2, 6)), "workload": dice.choice((0, 0, 0, 0, 1, -1)),
        "feel_resource": dice.choice((5, 4, 4, 3, 3, 2)), "safe_to_ask": dice.choice((5, 5, 4, 4, 3)),
        "wants_contact": dice.random() < _RARE,
        "answers": ({"prompt": "done", "text": _WORDS * dice.randrange(1, 6)},),
    }  # fmt: skip
