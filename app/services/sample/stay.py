"""One placement of the sample with all that its state asks for: match, assignment, agreement, people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from app.domain.assignment import sum_of_words
from app.services.placement_setup import set_up_placements
from app.services.review import Row
from app.services.sample import phrase
from app.services.sample.ground import Ground, Stay
from app.services.sample.paper import add_agreement
from app.services.sample.phrase import line
from app.services.sample.stage import TODAY, after, before

STREETS: Final[Mapping[str, str]] = MappingProxyType(
    {"SE": "Kajgatan {no}", "NO": "Havnegata {no}", "DK": "Havnegade {no}", "US": "{no} Alder Street"}
)
OF_PAPERS: Final = ("agreement_signed",)


def add_stay(ground: Ground, stay: Stay) -> str:
    """Gather a placement with all that belongs to its state; return its id."""
    stage, turn = ground.stage, len(ground.stays)
    decided = before(stay.start, 60)
    text = dict(stay.assignment)
    match: dict[str, Any] = {"match_method": "manual"}
    if stay.past("accepted"):
        reason = line(phrase.REASONS, ground.language, turn)
        match |= {"decided_by_org_id": ground.decides, "decided_at": decided, "match_reason": reason}
    placement = stage.add(
        "placement",
        participant_id=stay.participant, programme_id=ground.programme, host_id=stay.host, kind=ground.kind,
        start_date=stay.start, end_date=stay.end, country=stay.country, city=stay.city,
        fit_note=line(phrase.FITS, ground.language, turn) if stay.past("assignment_agreed") else None,
        state=stay.state, state_day=_state_day(stay),
        **{**ground.defaults, **match, **_question_time(stay, turn), **stay.more},
    )  # fmt: skip
    ground.stays[placement] = stay
    if stay.past("accepted"):
        _add_assignment(ground, stay, placement, text)
        _add_outcomes(ground, stay, placement, turn)
    if stay.agreement and stay.past("accepted"):
        add_agreement(ground, stay, placement)
    if stay.past("contracted"):
        _add_readiness(ground, stay, placement)
    if stay.past("accepted"):
        _add_people(ground, stay, placement)
    return placement


def write_stays(ground: Ground) -> None:
    """Write what was gathered, then give the placements their lists and tasks as they stand today."""
    ground.stage.write()
    ids = [one for one, stay in ground.stays.items() if stay.past("accepted")]

    def as_it_stands(task: Row) -> Row | None:
        return standing(task, ground.stays[task["entity_id"]])

    set_up_placements(ground.stage.work, ids, as_it_stands)


def standing(task: Row, stay: Stay) -> Row:
    """Return a task of a placement as it stands today: done when its day has passed, unless it is late."""
    over = stay.state in {"completed", "terminated"}
    if task["list_key"] == "required_output" and not over:
        return task
    signed = task["key"] in OF_PAPERS and stay.past("contracted")
    passed = task["due"] < TODAY and task["key"] not in OF_PAPERS
    if task["key"] in stay.late or not (over or signed or passed):
        return task
    return done(task)


def done(task: Row) -> Row:
    """Return a task that was done by its day, or by today where its day is still to come."""
    day = min(task["due"] or TODAY, before(TODAY, 3))
    approved: dict[str, Any] = {}
    if task["list_key"] == "required_output":
        approved = {"received_at": before(day, 2), "approved_by": "MK"}
    return {**task, "state": "done", "state_day": day, "done_at": day, "done_by": "MK", **approved}


def _state_day(stay: Stay) -> date:
    days = {
        "suggested": before(TODAY, 3),
        "proposed": before(TODAY, 5),
        "accepted": before(stay.start, 60),
        "assignment_agreed": before(stay.start, 40),
        "contracted": before(stay.start, 20),
        "ready": before(stay.start, 8),
        "active": stay.start,
        "interrupted": before(TODAY, 9),
        "ended": stay.end + timedelta(days=1),
        "terminated": stay.end,
        "completed": after(stay.end, 21),
    }
    return min(days[stay.state], before(TODAY, 1))


def _question_time(stay: Stay, turn: int) -> dict[str, Any]:
    if not stay.past("assignment_agreed"):
        return {}
    return {
        "place_of_work": f"{STREETS[stay.country].format(no=2 * (turn % 20) + 1)}, {stay.city}",
        "question_time_weekday": str(turn % 4 + 1),
        "question_time_start": ("09:00", "10:30", "13:00", "14:30")[turn % 4],
        "question_time_minutes": 30,
    }


def _add_assignment(ground: Ground, stay: Stay, placement: str, text: dict[str, str]) -> None:
    """Gather the version of the assignment, and the yes of participant and host where it is agreed."""
    stage = ground.stage
    fixed = sum_of_words(text) if stay.past("assignment_agreed") else None
    version = stage.add(
        "assignment_version",
        placement_id=placement, no=1, proposed_by="host", text=text, confirmed_sum=fixed,
    )  # fmt: skip
    stage.amend("placement", placement, assignment_version_id=version)
    if not stay.past("assignment_agreed"):
        return
    for order, (party, person) in enumerate((("participant", stay.person), ("host", stay.mentor)), start=1):
        stage.add(
            "sign_off",
            entity_key="assignment_version", entity_id=version, version=1, kind="confirmation", party=party,
            person_id=person, order=order, sent_at=before(stay.start, 45),
            signed_at=before(stay.start, 43 - order), answer="accepted", method="email_acceptance",
        )  # fmt: skip


def _add_outcomes(ground: Ground, stay: Stay, placement: str, turn: int) -> None:
    """Gather the outcomes taken over from the programme, rated as far as the placement has come."""
    for order, (outcome, text) in enumerate(ground.outcomes.items(), start=1):
        first = 2 + (turn + order) % 2
        ratings: dict[str, Any] = {"before_rating": first} if stay.past("active") else {}
        if stay.state == "completed":
            ratings |= {"mid_rating": first + 1, "after_rating": 4 + (turn + order) % 2, "mentor_rating": 4}
        ground.stage.add(
            "learning_outcome",
            placement_id=placement, from_outcome_id=outcome, text=dict(text), order=order, source="programme",
            **ratings,
        )  # fmt: skip


def _add_readiness(ground: Ground, stay: Stay, placement: str) -> None:
    """Gather expectation sheet and support sheet, where they are not lacking."""
    for side, lines in phrase.EXPECTATIONS.items():
        topic = {"participant": "wishes", "host": "results", "home": "feedback", "organiser": "role"}[side]
        for order, text in enumerate(lines[ground.language], start=1):
            ready = "sheet" not in stay.gaps
            ground.stage.add(
                "expectation_item",
                placement_id=placement, side=side, topic=topic, text=text, order=order,
                state="agreed" if ready else "open", state_day=before(stay.start, 12) if ready else None,
            )  # fmt: skip
    if "support_sheet" not in stay.gaps:
        title = phrase.SUPPORT_SHEET.of(ground.language)
        ground.stage.add(
            "document",
            title=title, type="support_sheet", language=ground.language, programme_id=ground.programme,
            entity_key="placement", entity_id=placement, person_id=stay.person,
            file_name=f"{title}-{placement[-6:]}.pdf", made_at=before(stay.start, 11),
            issued_to=(stay.person, stay.mentor), state="issued", state_day=before(stay.start, 10),
        )  # fmt: skip


def _add_people(ground: Ground, stay: Stay, placement: str) -> None:
    """Gather mentor and supervisor of a placement; they have met when it is close and nothing lacks."""
    met = before(stay.start, 10) if stay.past("contracted") and "met" not in stay.gaps else None
    ground.stage.add(
        "role",
        person_id=stay.mentor, role="host_mentor", is_primary=True, placement_id=placement,
        organisation_id=stay.host, first_met_on=met, max_mentees=2,
    )  # fmt: skip
    ground.stage.add(
        "role",
        person_id=stay.supervisor, role="academic_supervisor", placement_id=placement,
        organisation_id=stay.home,
    )  # fmt: skip
