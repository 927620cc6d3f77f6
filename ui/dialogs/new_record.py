"""A new record: what it cannot do without, asked once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import entities, entity_named
from app.domain.fields import FieldSpec, Kind
from app.errors import Refused
from app.services import editing
from app.text import LANGUAGES
from ui.forms.editor import Setting
from ui.forms.editors import editor_for
from ui.models.desk import Desk
from ui.theme import named

ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("email", "phone"),
    "organisation": ("org_number", "city"),
    "participant": ("education", "course_code"),
    "placement": ("place_of_work",),
}
"""Fields that are not required but that one has at hand when a record begins."""


class NewField(QWidget):
    """One question of the dialog."""

    def __init__(self, dialog: NewRecord, field: FieldSpec) -> None:
        """Grow from the declaration; a link has a button to begin what it shall point at."""
        super().__init__()
        self.field = field
        self._dialog = dialog
        desk = dialog.desk
        self.editor = editor_for(Setting(desk, field, dialog.value_of, LANGUAGES))
        if not field.required and field.default is not None:
            self.editor.show_value(field.default)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        words = desk.words(field.label) + (" *" if field.required else "")
        label = named(QLabel(words), "field-label")
        label.setBuddy(self.editor)
        column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.editor, 1)
        if field.kind is Kind.LINK and field.target in entities():
            fresh = named(QPushButton(self.tr("New…")), "link")
            one = desk.words(entity_named(field.target).one)
            fresh.setAccessibleName(self.tr("New record: {name}").format(name=one))
            fresh.setAutoDefault(False)
            fresh.clicked.connect(self._begin_linked)
            row.addWidget(fresh)
        column.addLayout(row)
        self._refusal = named(QLabel(wordWrap=True), "refusal")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.hide()
        column.addWidget(self._refusal)

    def refuse(self, sentence: str) -> None:
        """Show a sentence under the question, or none."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self.editor.set_refused(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def _begin_linked(self) -> None:
        made = begin(self._dialog.desk, self.field.target, self._dialog)
        if made:
            self.editor.show_value(made)


class NewRecord(QDialog):
    """Asks for the fields a record needs and begins it."""

    def __init__(self, desk: Desk, entity: str, given: Mapping[str, Any], parent: QWidget) -> None:
        """Fill in what is known from the place where the record is begun."""
        super().__init__(parent)
        self.desk = desk
        self.made = ""
        self._spec = entity_named(entity)
        title = self.tr("New record: {name}").format(name=desk.words(self._spec.one))
        self.setWindowTitle(title)
        self.setMinimumSize(480, 200)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(named(QLabel(title), "title"))
        sheet = named(QWidget(), "sheet")
        self._fields = QVBoxLayout(sheet)
        self._fields.setContentsMargins(0, 0, 8, 0)
        self.questions = {field.name: NewField(self, field) for field in self._asked()}
        for question in self.questions.values():
            self._fields.addWidget(question)
        self._fields.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(sheet)
        column.addWidget(area, 1)
        self._general = named(QLabel(wordWrap=True), "refusal")
        self._general.hide()
        column.addWidget(self._general)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        begin_button = named(QPushButton(self.tr("Create")), "main")
        begin_button.setDefault(True)
        buttons.addButton(begin_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.begin)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._fill(given)
        self.resize(520, min(640, 150 + 62 * len(self.questions)))

    def value_of(self, name: str) -> Any:
        """Return what stands in another question."""
        question = self.questions.get(name) if hasattr(self, "questions") else None
        return question.editor.value() if question is not None else None

    def begin(self) -> None:
        """Begin the record, or say at each question what is wrong."""
        if self.made:
            return
        values = {name: question.editor.value() for name, question in self.questions.items()}
        for question in self.questions.values():
            question.refuse("")
        self._general.hide()
        try:
            self.made = editing.add(self.desk.office, self._spec.key, values)
        except Refused as refused:
            self._tell(refused)
        else:
            self.accept()

    def _asked(self) -> list[FieldSpec]:
        also = ALSO.get(self._spec.key, ())
        wanted = [f for f in self._spec.fields.values() if f.required or f.name in {*also, *self._spec.title}]
        return wanted or list(self._spec.listed)

    def _fill(self, given: Mapping[str, Any]) -> None:
        office = self.desk.office
        home = (office.records.of("office") or [None])[0]
        known = {
            "programme_id": self.desk.programme,
            "language": office.language,
            "ui_language": office.language,
        }
        known["country"] = getattr(home, "country", None) or ""
        for name, value in {**known, **given}.items():
            if name in self.questions and value:
                self.questions[name].editor.show_value(value)
        empty = [q for q in self.questions.values() if not q.editor.value()]
        for question in empty[:1]:
            question.editor.setFocus()

    def _tell(self, refused: Refused) -> None:
        for reason in refused.reasons:
            question = self.questions.get(reason.where)
            if question is not None:
                question.refuse(self.desk.words(reason.why))
            else:
                self._general.setText(self.desk.words(reason.why))
                self._general.show()
        first = next((r.where for r in refused.reasons if r.where in self.questions), None)
        if first is not None:
            self.questions[first].editor.setFocus()


def begin(desk: Desk, entity: str, parent: QWidget, given: Mapping[str, Any] | None = None) -> str:
    """Ask for a new record; return its id, or nothing if the person thought better of it."""
    dialog = NewRecord(desk, entity, given or {}, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.made
