"""Writing something else than any of the versions: the field's own editor, and what saving it answered.

What is half written waits with its question while another one is looked at.
"""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.codec import from_plain
from app.domain.fields import FieldSpec
from app.errors import Told
from app.services.answering import write
from app.services.conflicts import Conflict
from app.text import LANGUAGES
from ui.forms.editor import Editor, Setting
from ui.forms.editors import editor_for
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named


class WritingPart(QWidget):
    """Hidden until somebody wants to write."""

    answered = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self._desk = desk
        self._conflict: Conflict | None = None
        self._half_written: dict[tuple[str, str, str], Any] = {}
        self.editor: Editor | None = None
        self._label = named(QLabel(), "field-label")
        self._refusal = plain_label("", "refusal")
        self._ok = named(QPushButton(self.tr("Save")), "main")
        self._ok.clicked.connect(self._save)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self._drop)
        self._place = QVBoxLayout()
        row = QHBoxLayout()
        row.addWidget(self._ok)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addLayout(self._place)
        column.addWidget(self._refusal)
        column.addLayout(row)
        self.hide()

    @property
    def refusal(self) -> str:
        """Return why the last value was refused."""
        return self._refusal.text()

    def turn_to(self, conflict: Conflict) -> None:
        """Go on with the same question, though versions have come; put aside what is written for another."""
        if self._conflict is not None and self._conflict.key == conflict.key and self.editor is not None:
            self._conflict = conflict
            return
        if self._conflict is not None and self.editor is not None:
            self._half_written[self._conflict.key] = self.editor.value()
        self._end()
        if conflict.key in self._half_written:
            self.begin(conflict)

    def begin(self, conflict: Conflict) -> None:
        """Open the editor with what was half written or this person's version in it."""
        spec = conflict.spec
        if spec is None:
            return
        self._end()
        self._conflict = conflict
        record = self._desk.office.records.get(conflict.entity, conflict.record)
        setting = Setting(self._desk, spec, lambda name: getattr(record, name, None), LANGUAGES)
        self.editor = editor_for(setting)
        self.editor.setAccessibleName(setting.label)
        self._label.setText(setting.label)
        self._label.setBuddy(self.editor)
        self._fill(self.editor, conflict, spec)
        self._place.addWidget(self.editor)
        QWidget.setTabOrder(self.editor, self._ok)
        self._refuse("")
        self.show()
        self.opened.emit()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, editor: Editor, conflict: Conflict, spec: FieldSpec) -> None:
        if conflict.key in self._half_written:
            editor.show_value(self._half_written[conflict.key])
            return
        with contextlib.suppress(ValueError):
            editor.show_value(from_plain(spec, conflict.mine.value))

    def _drop(self) -> None:
        if self._conflict is not None:
            self._half_written.pop(self._conflict.key, None)
        self._end()

    def _end(self) -> None:
        if self.editor is not None:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        self.hide()
        self.closed.emit()

    def _save(self) -> None:
        conflict, editor = self._conflict, self.editor
        if conflict is None or editor is None:
            return
        try:
            write(self._desk.office, conflict, editor.value())
        except Told as told:
            self._refuse(told.of(self._desk.language))
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._half_written.pop(conflict.key, None)
            if self._conflict is not None and self._conflict.key == conflict.key:
                self._end()
            self.answered.emit()

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        if self.editor is not None:
            self.editor.set_refused(bool(sentence))
            self.editor.setAccessibleDescription(sentence)
