"""One learning outcome: its words, the ratings before, halfway, after and by the mentor, and the change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.learning_outcome import LearningOutcome
from app.services import editing
from app.services.learning import HIGHEST, LOWEST, RATINGS, change_words, outcome_text, rate, source_words
from ui.dialogs.field_questions import answered
from ui.forms.choice_editors import NOTHING, QuietCombo
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.part_tab import asked, field, flowing, link, row


class OutcomeCard(QFrame):
    """Each rating saves itself when it is chosen."""

    def __init__(self, desk: Desk, outcome: LearningOutcome) -> None:
        """Show an outcome."""
        super().__init__()
        self.setObjectName("note")
        self._desk, self._outcome = desk, outcome
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        changed = change_words(outcome)
        words = self.tr("Change {change}").format(change=changed) if changed else ""
        column.addLayout(
            row([plain_label(outcome_text(outcome, desk.language), "line-name"), plain_label(words, "group")])
        )
        source = source_words(outcome.source)
        said = [desk.words(source) if source is not None else "", outcome.how_shown or ""]
        if any(said):
            column.addWidget(plain_label(" · ".join(filter(None, said)), "muted"))
        column.addWidget(flowing([self._rating(name) for name in RATINGS]))
        if desk.may_write:
            column.addWidget(
                flowing([link(self.tr("Change…"), self._change), link(self.tr("Delete"), self._delete)])
            )

    def _rating(self, name: str) -> QWidget:
        label = self._desk.words(entity_named("learning_outcome").fields[name].label)
        combo = QuietCombo()
        combo.setMinimumContentsLength(2)
        combo.addItem(NOTHING, None)
        for value in range(LOWEST, HIGHEST + 1):
            combo.addItem(str(value), value)
        combo.setCurrentIndex(getattr(self._outcome, name) or 0)
        combo.setAccessibleName(f"{label}: {outcome_text(self._outcome, self._desk.language)}")
        combo.setEnabled(self._desk.may_write)
        combo.activated.connect(partial(self._rate, name, combo))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(label, "muted"))
        column.addWidget(combo)
        return holder

    def _rate(self, name: str, combo: QComboBox, _at: int) -> None:
        value = combo.currentData()
        if value == getattr(self._outcome, name):
            return
        if self._desk.attempt(lambda: rate(self._desk.office, self._outcome.id, name, value)) is None:
            combo.setCurrentIndex(getattr(self._outcome, name) or 0)

    def _change(self) -> None:
        fields = [field("learning_outcome", name) for name in ("text", "how_shown", "source")]

        def save(values: Mapping[str, Any]) -> object:
            return editing.change(self._desk.office, "learning_outcome", self._outcome.id, dict(values))

        title = self.tr("The learning outcome")
        dialog = asked(self._desk, title, fields, self, verb=self.tr("Save"), save=save)
        dialog.fill({one.name: getattr(self._outcome, one.name) for one in fields})
        answered(dialog)

    def _delete(self) -> None:
        desk = self._desk
        if (
            desk.attempt(lambda: editing.delete(desk.office, "learning_outcome", self._outcome.id))
            is not None
        ):
            desk.undoable.emit(self.tr("The outcome is deleted."))
