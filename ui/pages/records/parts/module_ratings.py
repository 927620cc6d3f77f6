"""What people think of a module: number and mean of each version, and what could be better."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.display import number_text
from app.domain.training_state import MODULE_STATES
from app.services.training import LEAST_RATINGS
from app.services.training_module import Version, versions
from app.text import Text
from ui.forms.emptied import emptied
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart
from ui.theme import named

TITLE: Final = Text(en="Ratings", sv="Betyg", nb="Vurderinger", da="Vurderinger")
MOST_NOTES: Final = 50


class ModuleRatings(QWidget):
    """A group a version."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._record: Any = None
        desk.saved.connect(self._hear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(4)

    def show_record(self, record: Any) -> None:
        """Show every version of a module."""
        self._record = record
        emptied(self._column)
        for one in versions(self._desk.office, record.id):
            self._show(one)
        self._column.addStretch(1)

    def _hear(self, saved: Any) -> None:
        """Look again when somebody rated."""
        rated = any(one.entity in {"training_completion", "training_module"} for one in saved.touched)
        if self._record is not None and self.isVisible() and rated:
            self.show_record(self._record)

    def _show(self, version: Version) -> None:
        desk, module, rated = self._desk, version.module, version.rated
        head = QHBoxLayout()
        link = named(QPushButton(self.tr("Version {no}").format(no=module.version)), "link")
        link.clicked.connect(lambda _=False: desk.asked.emit("training_module", module.id))
        pill = Pill()
        pill.show_state(MODULE_STATES.states[module.state].of(desk.language), module.state)
        head.addWidget(link)
        head.addWidget(pill)
        head.addStretch(1)
        self._column.addLayout(head)
        if rated.mean is not None:
            words = self.tr("{mean} of 5, n = {n}").format(
                mean=number_text(rated.mean, desk.language), n=rated.count
            )
        else:
            words = self.tr("n = {n}; the mean is shown from {least} ratings").format(
                n=rated.count, least=LEAST_RATINGS
            )
        self._column.addWidget(plain_label(words, "muted"))
        for note in rated.better[:MOST_NOTES]:
            self._column.addWidget(plain_label(f"– {note[:600]}"))
        self._column.addSpacing(8)


PART: Final = RecordPart(key="ratings", title=TITLE, entity="training_module", order=20, make=ModuleRatings)
