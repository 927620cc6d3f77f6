"""A dialog that asks for a few fields and saves them at once; what is refused stays in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.fields import FieldSpec
from app.errors import Told
from app.text import LANGUAGES, Language
from ui.dialogs.asked_field import AskedField, Begin
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.theme import named

Save = Callable[[Mapping[str, Any]], object]
TALL = 150
"""What the dialog needs beside its questions, in pixels at the usual text size."""


class FieldQuestions(QDialog):
    """The questions, one main button; Escape closes, Ctrl+Enter saves from within a longer text."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        fields: Sequence[FieldSpec],
        parent: QWidget,
        *,
        verb: str,
        save: Save,
        languages: tuple[Language, ...] = LANGUAGES,
        begin: Begin | None = None,
    ) -> None:
        """Ask for these fields; ``save`` gets the values and refuses what does not fit."""
        super().__init__(parent)
        self.desk = desk
        self.done_with: object = None
        self._save = save
        self.setWindowTitle(title)
        self.setMinimumSize(360, 200)
        self.questions: dict[str, AskedField] = {}
        for field in fields:
            self.questions[field.name] = AskedField(desk, field, self.value_of, languages, begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        heading = plain_label(title, "title")
        column.addWidget(heading)
        column.addWidget(self._sheet(), 1)
        self._general = plain_label("", "refusal")
        self._general.hide()
        column.addWidget(self._general)
        column.addWidget(self._buttons(verb))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        height = sum(question.sizeHint().height() for question in self.questions.values())
        self.resize(520, min(640, TALL + height))

    def value_of(self, name: str) -> Any:
        """Return what stands in another question."""
        question = self.questions.get(name)
        return question.editor.value() if question is not None else None

    def fill(self, given: Mapping[str, Any]) -> None:
        """Put in what is known; the keyboard goes to the first question without an answer."""
        for name, value in given.items():
            if name in self.questions and value not in (None, ""):
                self.questions[name].editor.show_value(value)
        required = [q for q in self.questions.values() if q.field.required and not q.editor.value()]
        empty = [q for q in self.questions.values() if not q.editor.value()]
        for question in (required or empty)[:1]:
            question.editor.setFocus()

    def save(self) -> None:
        """Save, or say at each question what is wrong."""
        if self.done_with is not None:
            return
        values = {name: question.editor.value() for name, question in self.questions.items()}
        for question in self.questions.values():
            question.refuse("")
        self._general.hide()
        try:
            self.done_with = self._save(values) or True
        except Told as told:
            self._tell(told)
        else:
            self.accept()

    def _tell(self, told: Told) -> None:
        reasons = [(r.where, self.desk.words(r.why)) for r in getattr(told, "reasons", ())]
        for where, sentence in reasons or [("", told.of(self.desk.language))]:
            question = self.questions.get(where)
            if question is not None:
                question.refuse(sentence)
            else:
                self._general.setText(sentence)
                self._general.show()
        first = next((where for where, _ in reasons if where in self.questions), None)
        if first is not None:
            self.questions[first].editor.setFocus()

    def _sheet(self) -> QScrollArea:
        sheet = Sheet()
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, 8, 0)
        for question in self.questions.values():
            lines.addWidget(question)
        lines.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        return area

    def _buttons(self, verb: str) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        main = named(QPushButton(verb), "main")
        main.setDefault(True)
        buttons.addButton(main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        return buttons


def answered(dialog: FieldQuestions) -> object:
    """Ask; return what saving gave, None if the person thought better of it."""
    dialog.exec()
    dialog.deleteLater()
    return dialog.done_with
