"""Two versions of an assignment side by side, what differs marked word by word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.services.assignments import Version, compare
from ui.forms.choice_editors import QuietCombo
from ui.forms.emptied import emptied
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.pages.records.marked_text import marked_label
from ui.theme import give_size, named


class VersionCompare(QDialog):
    """The earlier on the left, the later on the right; either can be chosen."""

    def __init__(self, desk: Desk, versions: Sequence[Version], parent: QWidget) -> None:
        """Begin with the two newest."""
        super().__init__(parent)
        self._desk = desk
        self._versions = sorted(versions, key=lambda one: one.record.no)
        title = self.tr("Compare versions")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(named(QLabel(title), "title"))
        sheet = Sheet()
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        for at in (0, 1):
            self._grid.setColumnStretch(at, 1)
        self._choices = QGridLayout()
        self._left, self._right = (self._choice(at) for at in (0, 1))
        column.addLayout(self._choices)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        give_size(self, 820, 520)
        self._show()

    def _choice(self, at: int) -> QComboBox:
        combo = QuietCombo()
        for one in self._versions:
            combo.addItem(self.tr("Version {no}").format(no=one.record.no), one.record.id)
        combo.setCurrentIndex(max(0, len(self._versions) - 2 + at))
        combo.setAccessibleName(self.tr("Left version") if at == 0 else self.tr("Right version"))
        combo.currentIndexChanged.connect(self._show)
        self._choices.addWidget(combo, 0, at)
        self._choices.setColumnStretch(at, 1)
        return combo

    def _show(self) -> None:
        emptied(self._grid)
        old, new = str(self._left.currentData()), str(self._right.currentData())
        line = 0
        for part in compare(self._desk.office, old, new, self._desk.language):
            self._grid.addWidget(plain_label(self._desk.words(part.label), "group"), line, 0, 1, 2)
            self._grid.addWidget(marked_label(part.old), line + 1, 0)
            self._grid.addWidget(marked_label(part.new), line + 1, 1)
            line += 2
        if old == new:
            self._grid.addWidget(
                plain_label(self.tr("That is the same version twice."), "muted"), line, 0, 1, 2
            )
        self._grid.setRowStretch(line + 1, 1)
