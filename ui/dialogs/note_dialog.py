"""Writing a note on a record, or mending one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import entity_named
from app.services.record_note import ASKED, add_note
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.dialogs.new_record import begin
from ui.models.desk import Desk

translate = QCoreApplication.translate


def write_note(desk: Desk, entity: str, record: str, parent: QWidget) -> str:
    """Ask for a note on a record; return its id, nothing if the person thought better of it."""
    title = translate("NoteDialog", "Note on {name}").format(name=desk.name(entity, record))
    dialog = note_questions(desk, title, parent, lambda values: add_note(desk.office, entity, record, values))
    dialog.fill({"at": desk.office.today})
    return str(answered(dialog) or "")


def change_note(desk: Desk, note: Any, parent: QWidget) -> bool:
    """Let a person change a note; say whether it was saved."""

    def save(values: Any) -> bool:
        desk.change("note", note.id, values)
        return True

    dialog = note_questions(desk, translate("NoteDialog", "Change the note"), parent, save)
    dialog.fill({name: getattr(note, name) for name in ASKED})
    return bool(answered(dialog))


def note_questions(desk: Desk, title: str, parent: QWidget, save: Any) -> FieldQuestions:
    """Return the dialog that asks for a note."""
    fields = entity_named("note").fields
    dialog = FieldQuestions(
        desk, title, [fields[name] for name in ASKED], parent,
        verb=translate("NoteDialog", "Save the note"), save=save,
        begin=lambda target: begin(desk, target, dialog),
    )  # fmt: skip
    dialog.questions["text"].editor.setFocus()
    return dialog
