"""Logbooks in the sample: what finished and running placements wrote, and what running ones ask for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from app.domain.logbook_period import Period
from app.domain.note import is_contact
from app.domain.placement_state import OVER, UNDER_WAY
from app.services.follow_up_review import middle_of
from app.services.logbook import planned_periods
from app.services.logbook_answer import scheme_of
from app.services.review import Row
from app.services.sample.phrase_logbook import DID, LEARNT, REVIEW
from app.services.sample.stage import TODAY, weekday
from app.services.worded import spoken
from app.storage.work import Work
from app.text import Language

ROLES: Final = ("contact", "unsafe", "late", "late", "too_much", "networking")
"""What one running placement each tells: two are late, one has too much to do, and so on."""
OPEN_UNTIL_TALK: Final = frozenset({"contact", "unsafe"})
AGREED_NETWORK: Final = Decimal(4)
USUAL_WEEK: Final = Decimal(37)
REVIEWED_UNTIL: Final = TODAY - timedelta(days=9)
"""What came in before is read."""


@frozen(kw_only=True)
class _Logbook:
    """One placement's logbook as it is written: which turn it has, and what it tells."""

    placement: Any
    turn: int
    language: Language
    areas: tuple[str, ...]
    prompts: tuple[str, ...]
    reader: str | None
    role: str = ""


def add_logbooks(work: Work) -> None:
    """Write the entries of every placement that has begun, and the midterm reviews of running ones."""
    records = work.records
    reader = next((one.id for one in records.of("app_user") if one.role == "coordinator"), None)
    running = [one for one in records.of("placement") if one.state in UNDER_WAY]
    roles = _roles(work, running)
    rows: list[Row] = []
    for turn, one in enumerate(p for p in records.of("placement") if p.state in (*UNDER_WAY, *OVER)):
        scheme = scheme_of(records, one)
        programme = records.get("programme", one.programme_id)
        logbook = _Logbook(
            placement=one, turn=turn, language=spoken(programme.languages)[0],
            areas=tuple(scheme.task_areas), prompts=tuple(p.key for p in scheme.prompts), reader=reader,
            role=roles.get(one.id, ""),
        )  # fmt: skip
        rows += _entries(logbook, planned_periods(records, one))
        if logbook.role == "networking":
            work.set("placement", one.id, budget_hours_network=AGREED_NETWORK)
    work.add_many("logbook_entry", rows)
    _add_reviews(work, running)


def _roles(work: Work, running: Sequence[Any]) -> dict[str, str]:
    """Let each role fall to a running logbook; what a talk would settle, to one nobody has talked about."""
    weekly = [one for one in running if one.logbook_frequency == "weekly" and one.state == "active"]
    found: dict[str, str] = {}
    for role in ROLES:
        asked = [one for one in running if not _settled(work, one)] if role in OPEN_UNTIL_TALK else weekly
        chosen = next((one for one in asked if one.id not in found), None)
        if chosen is not None:
            found[chosen.id] = role
    return found


def _settled(work: Work, placement: Any) -> bool:
    """Say whether somebody talked with the participant after the newest entry."""
    passed = [one.end for one in planned_periods(work.records, placement) if one.due <= TODAY]
    notes = work.records.of("note", entity_id=placement.id)
    return not passed or any(is_contact(one) and one.at >= weekday(passed[-1]) for one in notes)


def _entries(logbook: _Logbook, periods: Sequence[Period]) -> Iterator[Row]:
    """Give the entries: those whose day has passed came in, those of the next days were sent."""
    late_one = logbook.role == "late"
    written = [one for one in periods if one.due < TODAY or (one.due == TODAY and not late_one)]
    for period in periods:
        row: Row = {
            "placement_id": logbook.placement.id, "no": period.no, "period_from": period.start,
            "period_to": period.end, "due": period.due,
        }  # fmt: skip
        if period in written:
            late = late_one and period is written[-1]
            yield {**row, **_sent(period)} if late else {**row, **_told(logbook, period, len(written))}
        elif period.start <= TODAY and logbook.placement.state not in OVER:
            yield {**row, **_sent(period)}
        elif logbook.placement.state not in OVER:
            yield row


def _sent(period: Period) -> Row:
    return {"state": "sent", "state_day": period.start, "sent_at": period.start}


def _told(logbook: _Logbook, period: Period, every: int) -> Row:
    came = min(weekday(period.due + timedelta(days=logbook.turn % 2)), weekday(TODAY))
    read = came < REVIEWED_UNTIL or logbook.placement.state in OVER
    found: Row = {
        **_sent(period),
        **_numbers(logbook, period, every),
        "received_at": came,
        "channel": "pdf_form",
        "form_version": 1,
        "state": "reviewed" if read else "received",
        "state_day": came,
        "answers": tuple(_answers(logbook, period)),
        "quote_ok": logbook.turn % 3 == 0,
        "task_areas_met": _areas(logbook, period),
    }
    return {**found, "reviewed_by": logbook.reader} if read else found


def _answers(logbook: _Logbook, period: Period) -> Iterator[Row]:
    for key, lines in (("P01", DID), ("P02", LEARNT)):
        if key in logbook.prompts:
            every = lines[logbook.language]
            yield {"prompt": key, "text": every[(logbook.turn + period.no) % len(every)]}


def _areas(logbook: _Logbook, period: Period) -> tuple[str, ...]:
    """Give one area or two: who writes longer meets more, and hardly anybody meets all."""
    first = (logbook.turn + period.no // 2) % len(logbook.areas) if logbook.areas else 0
    return logbook.areas[first : first + 1 + period.no % 2]


def _numbers(logbook: _Logbook, period: Period, every: int) -> Row:
    """Give hours and answers; the two newest entries of a placement with a role tell what it is for."""
    turn, newest = logbook.turn + period.no, period.no > every - 2
    week = logbook.placement.hours_per_week or USUAL_WEEK
    weeks = max(Decimal(1), Decimal((period.end - period.start).days + 1) / 7)
    network = Decimal(9) if logbook.role == "networking" and newest else Decimal(2 + turn % 2)
    other = Decimal(turn % 3)
    said = {
        "workload": (0, 0, 1, 0, -1)[turn % 5],
        "feel_resource": 3 + turn % 3,
        "safe_to_ask": 4 + turn // 2 % 2,
    }
    if newest and logbook.role == "too_much":
        said["workload"] = 1
    if newest and logbook.role == "unsafe":
        said["safe_to_ask"] = 2
    return {
        **{
            name: _hours(value * weeks)
            for name, value in (("hours_network", network), ("hours_other", other))
        },
        "hours_project": _hours((week - network - other) * weeks),
        **said,
        "learning": 3 + turn % 3,
        "wants_contact": logbook.role == "contact" and period.no == every,
    }


def _hours(value: Decimal) -> Decimal:
    """Return hours as people write them: to the half, and never more than the field takes."""
    return min(Decimal(80), (value * 2).quantize(Decimal(1)) / 2)


def _add_reviews(work: Work, running: Sequence[Any]) -> None:
    """Plan the review of each running placement; of those past the middle one is held, the others signed."""
    past = [one for one in running if middle_of(one) < TODAY]
    for one in running:
        day = middle_of(one)
        if one not in past:
            work.add("midterm_review", {"placement_id": one.id, "planned_on": day})
            continue
        languages = spoken(work.records.get("programme", one.programme_id).languages)
        held: Row = {
            "placement_id": one.id, "planned_on": day, "held_at": day, "present": ("participant", "mentor"),
            **{name: words.of(languages[0]) for name, words in REVIEW.items()},
            "state": "held" if one is past[0] else "signed", "state_day": day,
        }  # fmt: skip
        review = work.add("midterm_review", held)
        if one is not past[0]:
            work.add_many("sign_off", _signatures(work, one, review, day))


def _signatures(work: Work, placement: Any, review: str, day: date) -> Iterator[Row]:
    participant = work.records.get("participant", placement.participant_id)
    mentors = work.records.of("role", placement_id=placement.id, role="host_mentor")
    people = (("participant", participant.person_id), *(("mentor", one.person_id) for one in mentors[:1]))
    for order, (party, person) in enumerate(people, start=1):
        yield {
            "entity_key": "midterm_review", "entity_id": review, "kind": "signature", "party": party,
            "person_id": person, "order": order, "signed_at": day, "answer": "accepted",
            "method": "paper_seen", "evidence": f"MK, {day.isoformat()}",
        }  # fmt: skip
