"""The text of a training module: written at the left, shown as it will look at the right."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.training_text import LONGEST
from app.services import training_module
from app.text import LANGUAGES, Text
from ui.models.desk import Desk
from ui.pages.programmes.programme_head import LanguageChips
from ui.pages.records.record_part import RecordPart
from ui.theme import named

TITLE: Final = Text(en="Text", sv="Text", nb="Tekst", da="Tekst")
PAUSE: Final = 150
"""Milliseconds without a key before the preview follows."""


class ModuleText(QWidget):
    """One language at a time; what is typed is saved when the field is left."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk, self._record = desk, ""
        self._known = ""
        self.chips = LanguageChips(desk, flows=True)
        self.chips.offer(LANGUAGES)
        self.chips.chosen.connect(self._turn)
        self._written_in = self.chips.language
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(self.tr("Text of the module"))
        self.editor.setTabChangesFocus(True)
        self.editor.setReadOnly(not desk.may_write)
        self.editor.installEventFilter(self)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setAccessibleName(self.tr("Preview"))
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait.timeout.connect(self._preview)
        self.editor.textChanged.connect(self._wait.start)
        hint = self.tr(
            "An empty line begins a new part. # heading, - list, 1. numbered list, **strong**, *stressed*."
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.editor)
        split.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chips)
        column.addWidget(named(QLabel(hint, wordWrap=True), "muted"))
        column.addWidget(split, 1)
        column.addLayout(self._acts())

    def show_record(self, record: Any) -> None:
        """Show a module; words that are being typed stay."""
        if record.id != self._record:
            self.save()
            self._record = str(record.id)
        elif self.editor.toPlainText() != self._known:
            return
        self._fill((record.content or {}).get(self.chips.language, ""))

    def save(self) -> None:
        """Save what is typed in the language it was typed in."""
        words = self.editor.toPlainText()[: LONGEST + 1]
        if not self._record or words == self._known or not self._desk.may_write:
            return
        office, record, language = self._desk.office, self._record, self._written_in

        def write() -> bool:
            training_module.write_text(office, record, language, words)
            return True

        if self._desk.attempt(write):
            self._known = words

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.editor:
            self.save()
        return super().eventFilter(watched, event)

    def _turn(self) -> None:
        self.save()
        self._written_in = self.chips.language
        record = self._desk.office.records.get("training_module", self._record)
        self._fill((getattr(record, "content", None) or {}).get(self._written_in, ""))

    def _fill(self, words: str) -> None:
        self._written_in = self.chips.language
        if words != self.editor.toPlainText():
            self.editor.setPlainText(words)
        self._known = self.editor.toPlainText()
        self._preview()

    def _preview(self) -> None:
        self.view.setHtml(training_module.preview(self.editor.toPlainText()[:LONGEST]))

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        page, version = QPushButton(self.tr("Save the web page…")), QPushButton(self.tr("New version"))
        page.clicked.connect(lambda _=False: self._save_page())
        version.clicked.connect(lambda _=False: self._new_version())
        version.setEnabled(self._desk.may_write)
        for button in (page, version):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _save_page(self) -> None:
        from ui.pages.knowledge.page_saving import save_page  # noqa: PLC0415 - the texts of the libraries

        self.save()
        record = self._desk.office.records.get("training_module", self._record)
        if record is not None:
            save_page(self._desk, record, "", self)

    def _new_version(self) -> None:
        self.save()
        made = self._desk.attempt(lambda: training_module.new_version(self._desk.office, self._record))
        if made:
            self._desk.undoable.emit(self.tr("A new version is begun as a draft, with the same questions."))
            self._desk.asked.emit("training_module", made)


PART: Final = RecordPart(key="text", title=TITLE, entity="training_module", order=10, make=ModuleText)
