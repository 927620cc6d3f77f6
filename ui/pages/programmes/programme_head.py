"""What stands above a page about a programme: its name, a quiet line, what can be done here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.display import language_name
from app.text import LANGUAGES, Language, as_language
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named


class PageHead(QWidget):
    """Title and quiet line at the left, buttons at the right."""

    def __init__(self, title: str) -> None:
        """Begin without buttons."""
        super().__init__()
        self._title = plain_label(title, "title")
        self._line = plain_label("", "count")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._line)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        self.row.addLayout(names, 1)

    def say(self, words: str, title: str = "") -> None:
        """Show a quiet line, and another title if one is given."""
        self._line.setText(words)
        if title:
            self._title.setText(title)

    def add_button(self, words: str, act: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Add a button at the right."""
        button = QPushButton(words)
        if main:
            named(button, "main")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self.row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button


class LanguageChips(QWidget):
    """In which language of the programme the texts are shown and written."""

    chosen = Signal()

    def __init__(self, desk: Desk, *, flows: bool = False) -> None:
        """Begin with the language of the window alone; chips that flow take as many lines as they need."""
        super().__init__()
        self._desk = desk
        self.language: Language = desk.language
        self._codes: tuple[Language, ...] = ()
        self._group = QButtonGroup(self)
        self._row: QLayout = FlowLayout(self, gap=4) if flows else QHBoxLayout(self)
        if not flows:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def offer(self, codes: Sequence[str]) -> None:
        """Offer the languages of a programme; the one chosen stays if it is among them."""
        known = tuple(dict.fromkeys(as_language(code) for code in codes if code in LANGUAGES))
        wanted: tuple[Language, ...] = known or (self._desk.language,)
        if wanted == self._codes:
            return
        self._codes = wanted
        if self.language not in wanted:
            self.language = self._desk.language if self._desk.language in wanted else wanted[0]
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        for code in wanted:
            self._row.addWidget(self._chip(code))
        self.setVisible(len(wanted) > 1)

    def _chip(self, code: Language) -> QToolButton:
        chip = named(QToolButton(self), "chip")
        name = language_name(code, self._desk.language)
        chip.setText(name[:1].upper() + name[1:])
        chip.setAccessibleName(self.tr("Texts in {language}").format(language=name))
        chip.setCheckable(True)
        chip.setChecked(code == self.language)
        chip.clicked.connect(lambda: self._choose(code))
        self._group.addButton(chip)
        return chip

    def _choose(self, code: Language) -> None:
        self.language = code
        self.chosen.emit()
