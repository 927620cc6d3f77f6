"""The training of a person who is a mentor: her modules, results, invitations, certificate."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.training import TrainingGrid, training_of
from app.text import Text
from ui.models.desk import Desk
from ui.pages.knowledge.mentor_card import MentorCard
from ui.pages.records.record_part import RecordPart

TITLE: Final = Text(en="Training", sv="Utbildning", nb="Opplæring", da="Uddannelse")

TOUCHING: Final = frozenset({"training_completion", "training_module", "role"})


class PersonTraining(QWidget):
    """One card."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk, self._turn = desk, 0
        self._record: Any = None
        desk.saved.connect(self._hear)
        self.card = MentorCard(desk, headed=False)
        self.card.invited.connect(self._invite)
        self.card.certified.connect(self._certify)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.card)

    def show_record(self, record: Any) -> None:
        """Show the training of a person, read in the background."""
        self._record = record
        self._turn += 1
        turn, office, language, person = self._turn, self._desk.office, self._desk.language, str(record.id)

        def show(grid: TrainingGrid) -> None:
            if turn == self._turn:
                none = self.tr("This person has no role with training: mentor, student leader or coach.")
                self.card.show_row(next(iter(grid.rows), None), grid.modules, none)

        self._desk.tasks.run(
            lambda _: training_of(office, person, language), then=show, parent=self, quick=True
        )

    def _hear(self, saved: Any) -> None:
        """Look again when training was saved: the person herself was not touched."""
        if (
            self._record is not None
            and self.isVisible()
            and any(one.entity in TOUCHING for one in saved.touched)
        ):
            self.show_record(self._record)

    def _invite(self, person: str) -> None:
        from ui.dialogs.training_invite import invite_mentors  # noqa: PLC0415 - letters and the papers' engine

        invite_mentors(self._desk, [person], self)

    def _certify(self, person: str) -> None:
        from ui.pages.knowledge.page_saving import certify  # noqa: PLC0415 - as above

        certify(self._desk, [person], self)


PART: Final = RecordPart(key="training", title=TITLE, entity="person", order=40, make=PersonTraining)
