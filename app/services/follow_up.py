"""Following a placement: when contact is due, what was agreed, what rubs, what is still to be delivered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Final

from attrs import field, frozen

from app.domain.note import contact_due, is_contact, last_contact, mean_days_to_solve
from app.domain.placement_state import UNDER_WAY, state_on
from app.domain.states import Records
from app.domain.task_state import OPEN
from app.services.delicate import is_kept_from
from app.services.follow_up_note import BELOW
from app.services.follow_up_output import outputs_of
from app.services.follow_up_review import review_of
from app.services.office import Office
from app.text import Text

DAYS_LATE: Final = Text(
    en="{days} days late", sv="{days} dagar sen", nb="{days} dager for sent", da="{days} dage for sent"
)
ONE_DAY_LATE: Final = Text(en="1 day late", sv="1 dag sen", nb="1 dag for sent", da="1 dag for sent")


@frozen(kw_only=True)
class ContactPlan:
    """How often a placement is contacted, when it last was, when it is due, and how late that is."""

    interval: int | None
    last: date | None
    due: date | None
    days_late: int = 0

    @property
    def says(self) -> Text | None:
        """Say how late it is, if it is."""
        if self.days_late <= 0:
            return None
        return ONE_DAY_LATE if self.days_late == 1 else DAYS_LATE.fill(days=self.days_late)


@frozen(kw_only=True)
class FollowUp:
    """All that is followed of one placement. Notes that the person at the desk may not read are left out."""

    placement: Any
    contact: ContactPlan
    contacts: tuple[Any, ...]
    adjustments: tuple[Any, ...]
    frictions: tuple[Any, ...]
    mean_days: Decimal | None
    feedback: tuple[Any, ...]
    tasks: tuple[Any, ...]
    outputs: tuple[Any, ...]
    review: Any = field(default=None)


def follow_up_of(office: Office, placement: str) -> FollowUp:
    """Return what is followed of a placement."""
    records, today = office.records, office.today
    found = records.get("placement", placement)
    notes = _newest_first(
        one for one in records.of("note", entity_id=placement) if not is_kept_from(office, one)
    )
    tasks = records.of("task", entity_id=placement, list_key="follow_up")
    frictions = [one for one in notes if one.kind == "friction"]
    told = (BELOW, "feedback_positive") if office.role != "reader" else ("feedback_positive",)
    return FollowUp(
        placement=found,
        contact=contact_plan(records, found, records.of("note", entity_id=placement), today),
        contacts=tuple(one for one in notes if is_contact(one)),
        adjustments=tuple(one for one in notes if one.kind == "adjustment"),
        frictions=tuple(sorted(frictions, key=lambda one: one.solved_at is not None)),
        mean_days=mean_days_to_solve(frictions),
        feedback=tuple(one for one in notes if one.kind in told),
        tasks=tuple(sorted((t for t in tasks if t.state in OPEN), key=lambda t: (t.due or date.max, t.id))),
        outputs=tuple(outputs_of(records, placement)),
        review=review_of(records, placement),
    )


def contact_plan(records: Records, placement: Any, notes: Iterable[Any], today: date) -> ContactPlan:
    """Return when a placement is to be contacted; nothing is late of one that does not run."""
    programme = records.get("programme", placement.programme_id)
    interval = placement.follow_up_interval_days or getattr(programme, "follow_up_interval_days", None)
    every = list(notes)
    last = last_contact(every)
    runs = state_on(placement, today) in UNDER_WAY
    due = contact_due(every, interval, placement.start_date) if interval and runs else None
    late = max(0, (today - due).days) if due is not None else 0
    return ContactPlan(interval=interval, last=last, due=due, days_late=late)


def late_contacts(office: Office) -> list[tuple[Any, ContactPlan]]:
    """Return the placements whose contact is late, the latest first: the call sheet."""
    records, today = office.records, office.today
    noted: dict[str, list[Any]] = {}
    for note in records.of("note", entity_key="placement"):
        noted.setdefault(note.entity_id or "", []).append(note)
    running = [p for p in records.of("placement") if state_on(p, today) in UNDER_WAY]
    plans = [(one, contact_plan(records, one, noted.get(one.id, ()), today)) for one in running]
    late = [pair for pair in plans if pair[1].days_late]
    return sorted(late, key=lambda pair: (-pair[1].days_late, pair[0].id))


def _newest_first(notes: Iterable[Any]) -> list[Any]:
    return sorted(notes, key=lambda one: (one.at, one.id), reverse=True)
