"""Title and text of a clause in one language; each saves itself when a person leaves it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.display import language_name
from app.errors import Told
from app.services import clause_library
from app.services.clause_library import Version
from app.text import LANGUAGES, Language, as_language
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.office.office_page import selectable_label
from ui.theme import named

LONGEST: Final = 500
"""Letters of a title."""

LONGEST_TEXT: Final = 20_000
"""Longer than any clause; of what is pasted no more is taken in."""


class ClauseText(QPlainTextEdit):
    """The text of a clause; a pasted book is cut, and the window says so."""

    shortened = Signal()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what there is room for."""
        room = max(LONGEST_TEXT - self.document().characterCount(), 0)
        words = source.text()
        self.insertPlainText(words[:room])
        if len(words) > room:
            self.shortened.emit()


class WordingField(QWidget):
    """One column of the two languages side by side."""

    turned = Signal()
    """Another language is chosen."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a clause."""
        super().__init__()
        self._desk = desk
        self._version: Version | None = None
        self._busy = False
        self.choice = QuietCombo()
        self.choice.setAccessibleName(self.tr("Language of this column"))
        for code in LANGUAGES:
            self.choice.addItem(language_name(code, desk.language), code)
        self.choice.currentIndexChanged.connect(self._turn)
        self._title, self._text = QLineEdit(), ClauseText()
        self._title.setMaxLength(LONGEST)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        for field in (self._title, self._text):
            field.installEventFilter(self)
            field.setReadOnly(True)
        self._refusal = selectable_label("refusal")
        self._refusal.hide()
        self._text.shortened.connect(self._tell_cut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addWidget(named(QLabel(self.tr("Title")), "field-label"))
        column.addWidget(self._title)
        column.addWidget(named(QLabel(self.tr("Text")), "field-label"))
        column.addWidget(self._text, 1)
        column.addWidget(self._refusal)

    @property
    def language(self) -> Language:
        """Return the language of the column."""
        return as_language(str(self.choice.currentData()))

    def show_language(self, language: Language) -> None:
        """Show another language."""
        self.choice.setCurrentIndex(self.choice.findData(language))

    def show_version(self, version: Version) -> None:
        """Show the wording of a version; what is half typed in the same one stays."""
        same = self._version is not None and self._version.id == version.id
        dirty = same and bool(self._typed()) and not self._busy
        self._version = version
        if not dirty:
            self._fill()

    def leave(self) -> None:
        """Save what was typed; a refusal stands under the text and what was typed stays."""
        version, desk, language = self._version, self._desk, self.language
        if version is None or self._busy or self._text.isReadOnly():
            return
        self._busy = True
        try:
            for name, typed in self._typed():
                clause_library.write(desk.office, version.id, name, language, typed)
        except Told as told:
            self._refuse(told.of(desk.language))
        else:
            self._refuse("")
        finally:
            self._busy = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.leave()
        return False

    @property
    def _fixed(self) -> bool:
        return self._version is None or bool(self._version.sent)

    def _saved(self, name: str) -> str:
        version = self._version
        words = (version.title if name == "title" else version.text) if version is not None else {}
        return words.get(self.language, "").strip()

    def _typed(self) -> list[tuple[str, str]]:
        """Return what stands in the fields otherwise than it was saved."""
        held = (("title", self._title.text()), ("text", self._text.toPlainText()))
        return [(name, words) for name, words in held if words.strip() != self._saved(name)]

    def _fill(self) -> None:
        self._title.setText(self._saved("title"))
        self._title.setCursorPosition(0)
        if self._text.toPlainText() != self._saved("text"):
            self._text.setPlainText(self._saved("text"))
        for field, words in ((self._title, self.tr("Title")), (self._text, self.tr("Text"))):
            field.setAccessibleName(f"{words} ({self.choice.currentText()})")
            field.setReadOnly(not self._desk.may_write or self._fixed)
        self._refuse("")

    def _turn(self) -> None:
        if self._version is not None:
            self._fill()
        self.turned.emit()

    def _tell_cut(self) -> None:
        self._refuse(self.tr("The text is longer than a clause can be. Its end was left out."))

    def _refuse(self, sentence: str) -> None:
        if sentence == self._refusal.text():
            return
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self._text.setProperty("refused", bool(sentence))
        self._text.setAccessibleDescription(sentence)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
