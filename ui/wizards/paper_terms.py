"""What new agreements say besides the usual: optional clauses, and special terms in one's own words."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.forms.plain_label import plain_label
from ui.forms.text_editors import ProseField
from ui.theme import button_words, named
from ui.wizards.paper_choice import PaperChoice

LINES = 4


class AgreementTerms(QWidget):
    """Shown only where the paper is an agreement."""

    def __init__(self, choice: PaperChoice) -> None:
        """Begin with none."""
        super().__init__()
        self._choice = choice
        self.ticks: dict[str, QCheckBox] = {}
        self._clauses = QVBoxLayout()
        self._clauses.setSpacing(4)
        self._heading = named(QLabel(self.tr("Clauses besides the usual ones")), "group")
        self.text = ProseField()
        self.text.setAccessibleName(self.tr("Special terms"))
        self.text.setPlaceholderText(self.tr("Only what was agreed besides the clauses, if anything."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 20)
        self.text.textChanged.connect(self._typed)
        hint = self.tr("For agreements that are drafted now. One that is drafted already keeps its own.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._clauses)
        column.addWidget(named(QLabel(self.tr("Special terms")), "group"))
        column.addWidget(self.text)
        words = plain_label(hint, "muted")
        column.addWidget(words)

    def offer(self) -> None:
        """Offer the optional clauses of the records chosen."""
        choice = self._choice
        self.setVisible(choice.is_agreement)
        if not choice.is_agreement or self.ticks:
            return
        for key, title in choice.clauses().items():
            tick = QCheckBox(button_words(title, 90))
            tick.setToolTip(title)
            tick.clicked.connect(self._ticked)
            self.ticks[key] = tick
            self._clauses.addWidget(tick)
        self._heading.setVisible(bool(self.ticks))

    def _ticked(self) -> None:
        self._choice.given["clauses"] = ",".join(key for key, tick in self.ticks.items() if tick.isChecked())

    def _typed(self) -> None:
        self._choice.given["special_terms"] = self.text.toPlainText().strip()
