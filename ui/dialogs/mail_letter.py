"""The words of a mail while they are written: which letter, in which languages, subject and text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.display import language_name
from app.services.mail_words import SUBJECT_LONGEST, Letter, Words
from app.text import LANGUAGES, Language
from ui.forms.choice_editors import QuietCombo
from ui.forms.flow import FlowLayout
from ui.forms.text_editors import ProseField
from ui.models.desk import Desk
from ui.theme import named


class MailLetter(QWidget):
    """A letter to begin from, and its words in the languages of those who read them."""

    changed = Signal()

    def __init__(self, desk: Desk, letters: Sequence[Letter]) -> None:
        """Begin with the first letter."""
        super().__init__()
        self._desk = desk
        self._letters = letters
        self._language: Language = desk.language
        self._words: dict[Language, Words] = dict(letters[0].words)
        self._showing = False
        self.letter = QuietCombo()
        self.letter.setAccessibleName(self.tr("Letter"))
        self.letter.setMinimumContentsLength(20)
        for one in letters:
            self.letter.addItem(desk.words(one.name), one.key)
        self.letter.currentIndexChanged.connect(self._choose)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6)
        self._group = QButtonGroup(self)
        self.subject = QLineEdit()
        self.subject.setMaxLength(SUBJECT_LONGEST)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setPlaceholderText(self.tr("Subject"))
        self.text = ProseField()
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("Write the text here. The greeting and your name are added."))
        self.subject.textChanged.connect(self._typed)
        self.text.textChanged.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(named(QLabel(self.tr("Words")), "group"))
        column.addWidget(self.letter)
        column.addWidget(self._chips)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        self._show()

    @property
    def words(self) -> Mapping[Language, Words]:
        """Return the words by language."""
        return dict(self._words)

    @property
    def written(self) -> bool:
        """Say whether words stand there that are not a letter's own."""
        own = self._letters[self.letter.currentIndex()].words
        return any(words != own.get(code, Words()) for code, words in self._words.items())

    def suggest(self, key: str) -> None:
        """Begin with another letter."""
        self.letter.setCurrentIndex(max(self.letter.findData(key), 0))

    def begin_with(self, words: Mapping[Language, Words]) -> None:
        """Begin with words of one's own, in every language they have."""
        self._words = dict(words)
        self._show()
        self.changed.emit()

    def offer(self, readers: Sequence[Language]) -> None:
        """Offer the languages of the readers, the most read first."""
        counted = Counter(readers)
        codes = sorted(counted, key=lambda code: (-counted[code], LANGUAGES.index(code)))
        if codes and self._language not in codes:
            self._language = codes[0]
        if [(b.property("code"), b.property("count")) for b in self._group.buttons()] != [
            (code, counted[code]) for code in codes
        ]:
            self._draw_chips(codes, counted)
        self._chips.setVisible(len(codes) > 1)
        self._show()

    def _draw_chips(self, codes: Sequence[Language], counted: Mapping[Language, int]) -> None:
        for old in self._group.buttons():
            self._group.removeButton(old)
        self._flow.clear()
        for code in codes:
            chip = named(QToolButton(), "chip")
            chip.setText(f"{language_name(code, self._desk.language)} · {counted[code]}")
            chip.setAccessibleName(chip.text())
            chip.setCheckable(True)
            chip.setChecked(code == self._language)
            chip.setProperty("code", code)
            chip.setProperty("count", counted[code])
            chip.clicked.connect(lambda _=False, code=code: self._turn(code))
            self._group.addButton(chip)
            self._flow.addWidget(chip)

    def _turn(self, code: Language) -> None:
        self._language = code
        self._show()

    def _choose(self, at: int) -> None:
        self._words = dict(self._letters[at].words)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        words = self._words.get(self._language, Words())
        self._showing = True
        if self.subject.text() != words.subject:
            self.subject.setText(words.subject)
        if self.text.toPlainText() != words.text:
            self.text.setPlainText(words.text)
        self._showing = False

    def _typed(self, *_: object) -> None:
        if self._showing:
            return
        self._words[self._language] = Words(self.subject.text(), self.text.toPlainText())
        self.changed.emit()
