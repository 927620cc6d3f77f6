"""A change of state that needs a word: its day, its reason, and what is still lacking."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.display import day_text
from ui.forms.day_typing import day_typed, example
from ui.forms.plain_label import plain_label
from ui.forms.text_editors import ProseField
from ui.models.desk import Desk
from ui.theme import named

LONGEST_DAY: Final = 40


class MoveDialog(QDialog):
    """Asks for the day and, where one is needed, the reason."""

    def __init__(
        self, desk: Desk, title: str, lacking: Sequence[str], parent: QWidget, *, reason: bool, allowed: bool
    ) -> None:
        """Show what lacks; without leave to override, there is nothing to confirm."""
        super().__init__(parent)
        self._desk = desk
        self._needs_reason = reason or bool(lacking)
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.setContentsMargins(20, 20, 20, 16)
        heading = plain_label(title, "title")
        column.addWidget(heading)
        if lacking:
            column.addWidget(_lacking_card(self.tr("Still lacking"), lacking))
        self._day = QLineEdit(day_text(desk.office.today, desk.language))
        self._reason = ProseField()
        self._no_day = named(QLabel(wordWrap=True), "refusal")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        if allowed:
            self._ask(column, bool(lacking))
        else:
            column.addWidget(QLabel(self.tr("Only a lead may go on without it."), wordWrap=True))
        column.addWidget(self._buttons)

    @property
    def reason(self) -> str:
        """Return the reason typed."""
        return self._reason.toPlainText().strip()

    @property
    def day(self) -> date:
        """Return the day typed, or today."""
        return day_typed(self._day.text(), self._desk.office.today) or self._desk.office.today

    def _ask(self, column: QVBoxLayout, override: bool) -> None:  # noqa: FBT001 - one of two sentences
        self._ok = named(
            QPushButton(self.tr("Go on anyway") if override else self.tr("Change state")), "main"
        )
        column.addWidget(named(QLabel(self.tr("Day")), "field-label"))
        self._day.setAccessibleName(self.tr("Day"))
        self._day.setMaxLength(LONGEST_DAY)
        column.addWidget(self._day)
        column.addWidget(self._no_day)
        if self._needs_reason:
            column.addWidget(named(QLabel(self.tr("Reason")), "field-label"))
            self._reason.setAccessibleName(self.tr("Reason"))
            self._reason.setTabChangesFocus(True)
            self._reason.setFixedHeight(80)
            column.addWidget(self._reason)
            self._reason.setFocus()
            self._reason.textChanged.connect(self._weigh)
        self._day.textChanged.connect(self._weigh)
        self._buttons.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._ok.click)
        self._weigh()

    def _weigh(self) -> None:
        dated = day_typed(self._day.text(), self._desk.office.today) is not None
        words = self.tr("This is no date. Write it as {example}.").format(
            example=example(self._desk.language)
        )
        self._no_day.setText(words)
        self._no_day.setHidden(dated)
        self._ok.setEnabled(dated and (bool(self.reason) or not self._needs_reason))


def _lacking_card(title: str, lacking: Sequence[str]) -> QFrame:
    card = named(QFrame(), "warn-card")
    column = QVBoxLayout(card)
    column.addWidget(named(QLabel(title), "group"))
    for sentence in lacking:
        words = plain_label(sentence, "lacking")
        column.addWidget(words)
    return card
