"""The first step: which template, each with what it is for, for whom and what it brings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.display import language_name
from app.errors import Reason
from app.services.programme_draft import ProgrammeDraft
from app.services.programme_making import choose_template
from app.services.template_card import TemplateCard, template_cards
from app.text import Text
from ui.models.desk import Desk
from ui.theme import named
from ui.wizards.programme_step import ProgrammeStep

CHOOSE = Text(
    en="Choose the template that is most like your programme. Everything can be changed later.",
    sv="Välj den mall som mest liknar ert program. Allt går att ändra senare.",
    nb="Velg den malen som ligner mest på programmet deres. Alt kan endres senere.",
    da="Vælg den skabelon, der ligner jeres program mest. Alt kan ændres senere.",
)


class Card(QFrame):
    """A template to choose: a click anywhere chooses it, a double click goes on."""

    wished = Signal()

    def __init__(self, desk: Desk, card: TemplateCard, figures: str) -> None:
        """Show the template in words."""
        super().__init__()
        named(self, "card")
        self.key = card.key
        self.radio = named(QRadioButton(desk.words(card.name)), "card-name")
        purpose = desk.words(card.purpose)
        self.radio.setAccessibleDescription(f"{purpose} {figures}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        column.addWidget(self.radio)
        for words, name in (
            (purpose, ""),
            (f"{desk.words(card.audience)} · {desk.words(card.period)}", "muted"),
        ):
            column.addWidget(named(QLabel(words, wordWrap=True), name))
        column.addWidget(named(QLabel(figures, wordWrap=True), "muted"))
        self.radio.toggled.connect(self._mark)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.click()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.wished.emit()

    def _mark(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)


class TemplateStep(ProgrammeStep):
    """Every template as a card, one under the other."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Show the templates; none is chosen yet."""
        super().__init__(desk, draft)
        self._refusal = named(QLabel(desk.words(CHOOSE), wordWrap=True), "muted")
        self._group = QButtonGroup(self)
        sheet = named(QWidget(), "sheet")
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(0, 0, 12, 0)
        lines.setSpacing(10)
        self.cards = [Card(desk, card, self._figures(card)) for card in template_cards()]
        for card in self.cards:
            self._group.addButton(card.radio)
            card.radio.toggled.connect(lambda on, key=card.key: self._choose(key, on=on))
            card.wished.connect(self.wished)
            lines.addWidget(card)
        lines.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._refusal)
        column.addWidget(area, 1)

    @override
    def arrive(self) -> None:
        self.refuse(())
        chosen = next((card for card in self.cards if card.radio.isChecked()), self.cards[0])
        chosen.radio.setFocus()

    @override
    def faults(self) -> tuple[Reason, ...]:
        return () if self.draft.template_key else (Reason("template_key", CHOOSE),)

    @override
    def refuse(self, reasons: Sequence[Reason]) -> None:
        named(self._refusal, "refusal" if reasons else "muted")
        self._refusal.style().unpolish(self._refusal)
        self._refusal.style().polish(self._refusal)

    def _choose(self, key: str, *, on: bool) -> None:
        if not on:
            return
        choose_template(self.desk.office, self.draft, key)
        self.refuse(())

    def _figures(self, card: TemplateCard) -> str:
        spoken = ", ".join(language_name(code, self.desk.language) for code in card.languages)
        words = self.tr(
            "Languages: {languages} · tasks: {tasks} · clauses: {clauses} · training modules: {modules}"
        )
        return words.format(languages=spoken, tasks=card.tasks, clauses=card.clauses, modules=card.modules)
