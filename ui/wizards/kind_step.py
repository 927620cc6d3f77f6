"""The first step: which kind of paper, in which languages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.domain.display import language_name
from app.text import Language
from ui.forms.flow import FlowLayout
from ui.theme import named
from ui.wizards.paper_choice import PaperChoice
from ui.wizards.paper_terms import AgreementTerms


class KindStep(QWidget):
    """Kinds as a short list; languages that all the records can have."""

    changed = Signal()

    def __init__(self, choice: PaperChoice) -> None:
        """Choose the first kind and its first language."""
        super().__init__()
        self._choice = choice
        self._ticks: dict[Language, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        count = self.tr("Records chosen: {count}").format(count=len(choice.ids))
        column.addWidget(named(QLabel(count), "muted"))
        column.addWidget(self._kinds_card())
        self._languages = QWidget()
        self._flow = FlowLayout(self._languages, gap=16)
        column.addWidget(named(QLabel(self.tr("Languages")), "group"))
        column.addWidget(self._languages)
        self._hint = named(QLabel(wordWrap=True), "muted")
        column.addWidget(self._hint)
        self.terms = AgreementTerms(choice)
        column.addWidget(self.terms)
        column.addStretch(1)
        self._show_languages()

    def choose(self, key: str) -> None:
        """Choose a kind of paper."""
        self._choice.kind = next(kind for kind in self._choice.kinds if kind.key == key)
        self._choice.left_out.clear()
        self._show_languages()

    def _kinds_card(self) -> QFrame:
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(named(QLabel(self.tr("Kind of paper")), "group"))
        group = QButtonGroup(card)
        for kind in self._choice.kinds:
            button = QRadioButton(self._choice.desk.words(kind.name))
            button.setChecked(kind is self._choice.kind)
            button.clicked.connect(lambda _=False, key=kind.key: self.choose(key))
            group.addButton(button)
            column.addWidget(button)
        return card

    def _show_languages(self) -> None:
        self._flow.clear()
        self._ticks = {}
        offered = self._choice.offered()
        kept = tuple(code for code in self._choice.languages if code in offered)
        self._choice.languages = kept or offered[:1]
        for code in offered:
            tick = QCheckBox(language_name(code, self._choice.desk.language))
            tick.setChecked(code in self._choice.languages)
            tick.clicked.connect(lambda _=False, code=code: self._tick(code))
            self._ticks[code] = tick
            self._flow.addWidget(tick)
        hints = (
            self.tr("The chosen records have no language in common. Choose records of one programme."),
            self.tr("Two languages stand side by side, the first one leading."),
            self.tr("This paper is printed in one language at a time."),
        )
        self._hint.setText(
            hints[0] if not offered else hints[1] if self._choice.kind.side_by_side else hints[2]
        )
        self.terms.offer()
        self.changed.emit()

    def _tick(self, code: Language) -> None:
        if not self._choice.kind.side_by_side:
            self._choice.languages = (code,)
        elif self._ticks[code].isChecked():
            self._choice.languages = (*self._choice.languages, code)[-2:]
        else:
            self._choice.languages = tuple(one for one in self._choice.languages if one != code)
        for one, tick in self._ticks.items():
            tick.setChecked(one in self._choice.languages)
        self.changed.emit()
