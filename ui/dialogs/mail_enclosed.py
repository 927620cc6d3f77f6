"""Which paper goes with the mails: those that were made, or one of a kind that is made for each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.services.mail import Paper
from app.services.paper_check import kinds_for
from app.text import Text
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk

AGREEMENT = "agreement"
Papers = Mapping[str, tuple[Paper, ...]]


class MailEnclosed(QWidget):
    """Counts the papers given, else offers the kinds that can be made."""

    changed = Signal()

    def __init__(self, desk: Desk, entity: str, papers: Papers) -> None:
        """Begin with what is given, or with nothing."""
        super().__init__()
        self._desk, self._papers = desk, papers
        self._offered = tuple(kinds_for(entity))
        self._kinds: QuietCombo | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        count = sum(map(len, papers.values()))
        words = self.tr("Enclosed papers: {count}").format(count=count)
        column.addWidget(QLabel(words) if count else self._offer())

    @property
    def kind(self) -> str:
        """Return the kind of paper that is made for each mail; "" for none."""
        return str(self._kinds.currentData() or "") if self._kinds is not None else ""

    @property
    def kind_name(self) -> Text | None:
        """Return what that kind is called."""
        return next((one.name for one in self._offered if one.key == self.kind), None)

    @property
    def anything(self) -> bool:
        """Say whether any paper goes with the mails."""
        return bool(self._papers) or bool(self.kind)

    @property
    def given_signing(self) -> bool:
        """Say whether the papers given are agreements, which go to those who sign."""
        every = [paper.document for each in self._papers.values() for paper in each]
        found = (self._desk.office.records.get("document", one) for one in every)
        return any(AGREEMENT in str(getattr(one, "type", "")) for one in found)

    def choose(self, kind: str) -> None:
        """Choose a kind to be made, where no papers are given."""
        if kind and self._kinds is not None:
            self._kinds.setCurrentIndex(max(self._kinds.findData(kind), 0))

    def _offer(self) -> QuietCombo:
        self._kinds = kinds = QuietCombo()
        kinds.setAccessibleName(self.tr("Enclosed paper"))
        kinds.addItem(self.tr("No paper enclosed"), "")
        for kind in self._offered:
            if not kind.together and kind.key != "letter":
                words = self.tr("Enclosed: {paper}").format(paper=self._desk.words(kind.name))
                kinds.addItem(words, kind.key)
        kinds.currentIndexChanged.connect(lambda _: self.changed.emit())
        kinds.setEnabled(kinds.count() > 1)
        return kinds
