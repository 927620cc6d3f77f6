"""Beginning a task that concerns a record, or changing one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.services.record_task import ASKED, add_task
from app.text import LANGUAGES, Language
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.models.desk import Desk

translate = QCoreApplication.translate


def begin_task(desk: Desk, entity: str, record: str, parent: QWidget) -> str:
    """Ask for a task that concerns a record; return its id, nothing if the person thought better of it."""
    title = translate("TaskDialog", "Task for {name}").format(name=desk.name(entity, record))

    def save(values: Any) -> str:
        return add_task(desk.office, entity, record, values)

    dialog = task_questions(desk, title, parent, save, (desk.language,))
    dialog.fill({})
    dialog.questions["title"].editor.setFocus()
    return str(answered(dialog) or "")


def change_task(desk: Desk, task: Any, parent: QWidget) -> bool:
    """Let a person change a task; say whether it was saved."""

    def save(values: Any) -> bool:
        desk.change("task", task.id, values)
        return True

    written = tuple(code for code in LANGUAGES if task.title.get(code)) or (desk.language,)
    dialog = task_questions(desk, translate("TaskDialog", "Change the task"), parent, save, written)
    dialog.fill({name: getattr(task, name) for name in ASKED})
    return bool(answered(dialog))


def task_questions(
    desk: Desk, title: str, parent: QWidget, save: Any, languages: tuple[Language, ...]
) -> FieldQuestions:
    """Return the dialog that asks for a task; its title stands in the languages it is written in."""
    fields = entity_named("task").fields
    return FieldQuestions(
        desk,
        title,
        [fields[name] for name in ASKED],
        parent,
        verb=translate("TaskDialog", "Save the task"),
        save=save,
        languages=languages,
    )
