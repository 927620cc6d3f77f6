"""What is to be delivered of a placement: received, approved, returned with a question, waived."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from app.domain.states import Records
from app.domain.task_state import overdue
from app.errors import Refused
from app.services.follow_up_step import step
from app.services.mail_words import user_of
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import Text

OUTPUT: Final = "required_output"
NO_NAME: Final = Text(
    en="Write who approved it.",
    sv="Skriv vem som har godkänt.",
    nb="Skriv hvem som har godkjent.",
    da="Skriv, hvem der har godkendt.",
)


def outputs_of(records: Records, placement: str) -> list[Any]:
    """Return what a placement has to deliver, by day."""
    found = records.of("task", entity_id=placement, list_key=OUTPUT)
    return sorted(found, key=lambda one: (one.due or date.max, one.order or 0, one.id))


def late_outputs(records: Records, placement: str, today: date) -> list[Any]:
    """Return what is late of it."""
    return [one for one in outputs_of(records, placement) if overdue(one, today)]


def receive_output(office: Office, task: str, on: date | None = None, attachment: str = "") -> Saved:
    """Note that something was delivered."""
    day = on or office.today
    more = {"attachment_id": attachment} if attachment else {}
    with writing(office) as work:
        step(work, "task", task, "received", day, received_at=day, **more)
    return work.saved


def approve_output(office: Office, task: str, by: str = "", on: date | None = None) -> Saved:
    """Approve what was delivered; without a name it is the person at the desk."""
    name = by.strip() or getattr(user_of(office), "display_name", "") or office.store.who
    if not name:
        raise Refused(NO_NAME, where="approved_by")
    day = on or office.today
    with writing(office) as work:
        found = work.records.get("task", task)
        received = getattr(found, "received_at", None) or day
        step(
            work, "task", task, "done", day,
            approved_by=name, received_at=received, done_at=day, done_by=name,
        )  # fmt: skip
    return work.saved


def return_output(office: Office, task: str, question: str) -> Saved:
    """Return what was delivered, with a question."""
    with writing(office) as work:
        step(work, "task", task, "returned", office.today, reason=question)
    return work.saved


def waive_output(office: Office, task: str, reason: str) -> Saved:
    """Do without it, for a reason."""
    with writing(office) as work:
        step(work, "task", task, "waived", office.today, reason=reason, waive_reason=reason.strip() or None)
    return work.saved
