"""One line to type or paste a result code; Enter takes it in, and the next can be typed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import Told
from app.services.training import module_name
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

LONGEST = 200_000
"""Letters of a pasted mail that are looked through."""


class CodeLine(QWidget):
    """The field, its button, and what came of the last code."""

    taken = Signal(str)
    """A code of this person was taken in."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._busy = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Result code, or the whole mail it came in"))
        self.field.setAccessibleName(self.tr("Result code"))
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self.take)
        self.field.installEventFilter(self)
        self.button = named(QPushButton(self.tr("Take in")), "main")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda _=False: self.take())
        self.answer = plain_label("")
        self.answer.setAccessibleName(self.tr("What came of the code"))
        self.answer.hide()
        for widget in (self.field, self.button):
            widget.setEnabled(desk.may_write)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.answer)

    def take(self) -> None:
        """Take in what stands in the field; while that runs nothing else is taken."""
        words = self.field.text()
        if self._busy or not words.strip() or not self._desk.may_write:
            return
        from app.services.training_code import take  # noqa: PLC0415 - the texts of the libraries come with it

        self._busy = True
        office = self._desk.office
        self._desk.tasks.run(
            lambda _: take(office, words), then=self._done, failed=self._refused, parent=self, writes=True
        )

    def paste(self, words: str) -> None:
        """Put a pasted mail into the field on one line, so that its code can be found."""
        self.field.insert(" ".join(words[:LONGEST].split()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard))
            return True
        return super().eventFilter(watched, event)

    def _done(self, found: object) -> None:
        self._busy = False
        desk = self._desk
        name = desk.name("person", found.person)  # type: ignore[attr-defined]
        module = module_name(found.module, desk.language)  # type: ignore[attr-defined]
        share = found.share  # type: ignore[attr-defined]
        words = self.tr("{name}: {module} is passed, {share} % right.")
        if not found.passed:  # type: ignore[attr-defined]
            words = self.tr("{name}: {module} is not passed, {share} % right.")
        self._say(words.format(name=name, module=module, share=share), "muted")
        self.field.clear()
        self.field.setFocus()
        self.taken.emit(found.person)  # type: ignore[attr-defined]

    def _refused(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, Told):
            self._desk.tasks.failed.emit(error)
            return
        self._say(error.of(self._desk.language), "refusal")
        self.field.setFocus()
        self.field.selectAll()

    def _say(self, words: str, name: str) -> None:
        self.answer.setObjectName(name)
        self.answer.style().unpolish(self.answer)
        self.answer.style().polish(self.answer)
        self.answer.setText(words)
        self.answer.show()
