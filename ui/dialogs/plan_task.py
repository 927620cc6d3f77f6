"""A new task of a plan: what it is, when it is due and who does it, asked once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.services import editing
from app.text import LANGUAGES
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.models.desk import Desk

ASKED: Final = ("title", "due", "responsible", "assignee_id")


def task_questions(desk: Desk, programme: str, parent: QWidget) -> FieldQuestions:
    """Return the dialog that asks for a new task of a programme, in the programme's languages."""
    fields = entity_named("task").fields
    held = desk.office.records.get("programme", programme)
    spoken = tuple(code for code in LANGUAGES if held is not None and code in held.languages)

    def save(values: Mapping[str, Any]) -> str:
        return editing.add(desk.office, "task", {"programme_id": programme, **values})

    return FieldQuestions(
        desk, QCoreApplication.translate("PlanTask", "New task in the plan"),
        [fields[name] for name in ASKED], parent,
        verb=QCoreApplication.translate("PlanTask", "Add the task"), save=save,
        languages=spoken or (desk.language,),
    )  # fmt: skip


def begin_task(desk: Desk, programme: str, parent: QWidget) -> str:
    """Ask for a new task of a programme; return its id, or nothing if the person thought better of it."""
    dialog = task_questions(desk, programme, parent)
    dialog.fill({})
    return str(answered(dialog) or "")
