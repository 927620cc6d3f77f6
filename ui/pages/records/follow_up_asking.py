"""What is asked while following a placement: notes of a kind, solutions, reasons, reviews, signatures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.domain.fields import FieldSpec
from app.services import follow_up_review
from app.services.follow_up_note import ASKED, BELOW, record_note, solve_friction
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.dialogs.new_record import begin
from ui.models.desk import Desk

translate = QCoreApplication.translate


def ask_note(desk: Desk, placement: str, kind: str, parent: QWidget) -> bool:
    """Ask for a note of a kind on a placement; say whether it was saved."""
    titles = {
        "contact": translate("FollowUp", "Note a contact"),
        "adjustment": translate("FollowUp", "Record an adjustment"),
        "friction": translate("FollowUp", "Record friction"),
        "feedback_positive": translate("FollowUp", "Record good feedback"),
        BELOW: translate("FollowUp", "Record feedback below expectation"),
    }
    given: dict[str, Any] = {"at": desk.office.today, "found_at": desk.office.today, "kind": "phone"}
    if kind == "adjustment":
        given["cause"] = "workload"
    saved = ask(
        desk, titles[kind], _fields("note", ASKED[kind]), parent,
        lambda values: record_note(desk.office, placement, kind, values), given,
    )  # fmt: skip
    if saved:
        words = translate("FollowUp", "It is saved. A task to look again is due in seven days.")
        desk.undoable.emit(words if kind == BELOW else translate("FollowUp", "It is saved."))
    return saved


def ask_solution(desk: Desk, friction: Any, parent: QWidget) -> bool:
    """Ask when and how a friction was solved."""
    return ask(
        desk, translate("FollowUp", "Friction is solved"), _fields("note", ("solved_at", "solution")), parent,
        lambda values: solve_friction(
            desk.office, friction.id, values["solved_at"], str(values["solution"] or "")
        ),
        {"solved_at": desk.office.today},
    )  # fmt: skip


def ask_reason(desk: Desk, title: str, parent: QWidget, act: Callable[[str], object], verb: str = "") -> bool:
    """Ask for a reason or a question, and do something with it."""
    field = entity_named("midterm_review").fields["skip_reason"]
    return ask(desk, title, [field], parent, lambda values: act(str(values["skip_reason"] or "")), {}, verb)


def ask_review(desk: Desk, review: Any, parent: QWidget) -> bool:
    """Ask what was said in a review."""
    known = {name: getattr(review, name) for name in follow_up_review.ASKED}
    return ask(
        desk, translate("FollowUp", "The midterm review was held"),
        _fields("midterm_review", follow_up_review.ASKED), parent,
        lambda values: follow_up_review.hold_review(desk.office, review.id, values),
        {**known, "held_at": review.held_at or desk.office.today},
    )  # fmt: skip


def ask_signature(desk: Desk, review: Any, parent: QWidget) -> bool:
    """Ask who signed a review, and when."""

    def save(values: Mapping[str, Any]) -> object:
        party = str(values["party"] or "")
        given = {name: values[name] for name in ("signed_at", "method") if values[name]}
        return follow_up_review.sign_review(desk.office, review.id, party, given)

    return ask(
        desk, translate("FollowUp", "Record a signature"),
        _fields("sign_off", ("party", "signed_at", "method")), parent, save,
        {"signed_at": desk.office.today, "method": "paper_seen"},
    )  # fmt: skip


def ask_plan(desk: Desk, placement: Any, parent: QWidget) -> bool:
    """Ask for the day of a review; the middle of the placement stands there."""
    return ask(
        desk, translate("FollowUp", "Plan the midterm review"), _fields("midterm_review", ("planned_on",)),
        parent,
        lambda values: follow_up_review.plan_review(desk.office, placement.id, values["planned_on"]),
        {"planned_on": follow_up_review.middle_of(placement)},
    )  # fmt: skip


def ask(
    desk: Desk,
    title: str,
    fields: Sequence[FieldSpec],
    parent: QWidget,
    save: Callable[[Mapping[str, Any]], object],
    given: Mapping[str, Any],
    verb: str = "",
) -> bool:
    """Ask for fields and save them; say whether it was saved."""
    dialog = FieldQuestions(
        desk, title, fields, parent, verb=verb or translate("FollowUp", "Save"), save=save,
        begin=lambda target: begin(desk, target, dialog),
    )  # fmt: skip
    dialog.fill(given)
    return answered(dialog) is not None


def _fields(entity: str, names: Sequence[str]) -> list[FieldSpec]:
    fields = entity_named(entity).fields
    return [fields[name] for name in names]
