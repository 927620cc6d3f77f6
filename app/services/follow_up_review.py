"""The review in the middle of a placement: planned, held, signed, or skipped for a reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from app.documents.vocabulary_midterm import WITH_FEEDBACK
from app.domain.placement_state import STANDING
from app.domain.states import Records
from app.errors import Refused
from app.services.follow_up_step import step
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

REVIEW: Final = "midterm_review"
ASKED: Final = (
    "held_at",
    "present",
    "outcomes_status",
    "expectations_checked",
    "workload",
    "breadth",
    "agreements",
)
"""What is written when a review was held."""
ALREADY_PLANNED: Final = Text(
    en="A midterm review is planned already. Move its day instead.",
    sv="En halvtidsavstämning är redan planerad. Flytta dagen i stället.",
    nb="En midtveisevaluering er allerede planlagt. Flytt dagen i stedet.",
    da="En midtvejsevaluering er allerede planlagt. Flyt dagen i stedet.",
)
NOT_DECIDED: Final = Text(
    en="The placement is not decided yet, so there is nothing to review.",
    sv="Placeringen är inte beslutad ännu, så det finns inget att stämma av.",
    nb="Praksisoppholdet er ikke avgjort ennå, så det er ingenting å evaluere.",
    da="Praktikopholdet er ikke besluttet endnu, så der er intet at evaluere.",
)
_FRIDAY: Final = 5


def middle_of(placement: Any) -> date:
    """Return the working day in the middle of a placement."""
    day: date = placement.start_date + (placement.end_date - placement.start_date) / 2
    return day - timedelta(days=max(0, day.isoweekday() - _FRIDAY))


def review_of(records: Records, placement: str) -> Any:
    """Return the review of a placement that counts now: the newest that is not skipped, else the newest."""
    found = sorted(records.of(REVIEW, placement_id=placement), key=lambda one: (one.planned_on, one.id))
    standing = [one for one in found if one.state != "skipped"]
    return next(reversed(standing or found), None)


def plan_review(office: Office, placement: str, on: date | None = None) -> str:
    """Plan a review, in the middle of the placement unless a day is given."""
    with writing(office) as work:
        return planned(work, placement, on)


def planned(work: Work, placement: str, on: date | None = None) -> str:
    """Plan a review within a batch."""
    found = work.records.get("placement", placement)
    if found is None or found.state not in STANDING:
        raise Refused(NOT_DECIDED, where="state")
    if any(one.state != "skipped" for one in work.records.of(REVIEW, placement_id=placement)):
        raise Refused(ALREADY_PLANNED, where="planned_on")
    return work.add(REVIEW, {"placement_id": placement, "planned_on": on or middle_of(found)})


def hold_review(office: Office, review: str, values: Mapping[str, Any]) -> Saved:
    """Note that a review was held, with what was said; one that was held is corrected."""
    with writing(office) as work:
        hold(work, review, {"held_at": office.today, **values}, office.today)
    return work.saved


def hold(work: Work, review: str, values: Mapping[str, Any], today: date) -> None:
    """Write what was said in a review, within a batch; a planned one is then held."""
    found = work.records.get(REVIEW, review)
    if found is not None and found.state == "planned":
        step(work, REVIEW, review, "held", values.get("held_at") or today, **values)
    else:
        work.set(REVIEW, review, **values)


def sign_review(office: Office, review: str, party: str, values: Mapping[str, Any]) -> Saved:
    """Record that a party signed a review; unless the values say otherwise, on a paper seen here today.

    With the first signature the review is signed.
    """
    with writing(office) as work:
        seen = {"method": "paper_seen", "evidence": f"{office.store.who}, {office.today.isoformat()}"}
        held = {"signed_at": office.today, **seen, **values}
        own = {"entity_key": REVIEW, "entity_id": review, "kind": "signature", "party": party}
        same = [s for s in work.records.of("sign_off", entity_id=review) if s.party == party]
        if same:
            work.set("sign_off", same[0].id, **held, answer="accepted")
        else:
            work.add("sign_off", {**held, **own, "answer": "accepted"})
        found = work.records.get(REVIEW, review)
        if found.state == "held":
            step(work, REVIEW, review, "signed", office.today)
    return work.saved


def skip_review(office: Office, review: str, reason: str) -> Saved:
    """Skip a review, for a reason."""
    with writing(office) as work:
        step(work, REVIEW, review, "skipped", office.today, reason=reason, skip_reason=reason.strip() or None)
    return work.saved


__all__ = [
    "ASKED", "REVIEW", "WITH_FEEDBACK", "hold", "hold_review", "middle_of", "plan_review", "planned",
    "review_of", "sign_review", "skip_review",
]  # fmt: skip
