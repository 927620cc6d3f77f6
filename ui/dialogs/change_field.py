"""Changing one field of many records at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.errors import Told
from app.services.change_many import change_many, changeable
from app.text import LANGUAGES
from ui.forms.choice_editors import QuietCombo
from ui.forms.editor import Editor, Setting
from ui.forms.editors import editor_for
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named


class ChangeField(QDialog):
    """Which field, and what it shall be in all of them."""

    def __init__(self, desk: Desk, spec: EntitySpec, records: Sequence[str], parent: QWidget) -> None:
        """Offer the fields that may be alike."""
        super().__init__(parent)
        self._desk, self._spec, self._records = desk, spec, tuple(records)
        self._count = len(records)
        self._fields = {field.name: field for field in changeable(spec)}
        self._editor: Editor | None = None
        self.setWindowTitle(self.tr("Change a field"))
        self.setMinimumWidth(400)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 16)
        self._column.setSpacing(10)
        many = self.tr("Change a field of {count} records").format(count=self._count)
        words = many if self._count > 1 else self.windowTitle()
        self._column.addWidget(named(QLabel(words, wordWrap=True), "title"))
        self._field = QuietCombo()
        self._field.setAccessibleName(self.tr("Field"))
        self._field.addItem(self.tr("Choose a field"), "")
        for name, field in self._fields.items():
            self._field.addItem(desk.words(field.label), name)
        self._column.addWidget(self._field)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._remark = plain_label("", "muted")
        self._column.addWidget(self._remark)
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        self._column.addWidget(self._refusal)
        self._column.addWidget(self._buttons())
        self._field.currentIndexChanged.connect(self._show_field)
        self._show_field()

    @property
    def field(self) -> FieldSpec | None:
        """Return the field chosen."""
        return self._fields.get(self._field.currentData())

    @property
    def value(self) -> Any:
        """Return what it shall be."""
        return self._editor.value() if self._editor is not None else None

    def choose(self, field: str, value: Any) -> None:
        """Choose a field and what it shall be."""
        self._field.setCurrentIndex(self._field.findData(field))
        if self._editor is not None:
            self._editor.show_value(value)

    def change(self) -> None:
        """Save it in all records; what refuses is shown, and the dialog stays."""
        field = self.field
        if field is None or not self._main.isEnabled():
            return
        self._main.setEnabled(False)
        self._refusal.hide()
        desk, name, value = self._desk, field.name, self.value
        desk.tasks.run(
            lambda progress: change_many(
                desk.office, self._spec.key, self._records, name, value, progress.step
            ),
            then=lambda _: self.accept(),
            failed=self._refuse,
            parent=self,
            title=self.windowTitle(),
            writes=True,
        )

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        self._refusal.setText(error.of(self._desk.language))
        self._refusal.show()
        self._main.setEnabled(True)

    def _show_field(self, *_: object) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
        self._editor = None
        self._refusal.hide()
        self._remark.clear()
        field = self.field
        self._main.setEnabled(field is not None)
        if field is not None:
            self._editor = editor_for(Setting(self._desk, field, lambda _: None, LANGUAGES))
            self._place.addWidget(self._editor)
            self._remark.setText(self._words(field))

    def _words(self, field: FieldSpec) -> str:
        if field.kind is Kind.LABELS:
            return self.tr("What stands here is added to what each record has. Undo takes all of it back.")
        return self.tr("An empty value empties the field. Undo takes all of it back.")

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        many = self.tr("Change {count} records").format(count=self._count)
        words = many if self._count > 1 else self.tr("Change")
        self._main = named(QPushButton(words), "main")
        self._main.setDefault(True)
        buttons.addButton(self._main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.change)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.change)
        buttons.rejected.connect(self.reject)
        return buttons
