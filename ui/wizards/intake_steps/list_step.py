"""The second step: every file, whose it is, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app.services.intake import Arrived, is_taken
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.theme import named
from ui.wizards.intake_steps.arrived_model import FILE, STATUS, WHAT, WHO, ArrivedModel
from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.intake_steps.step import IntakeStep

_SHARES: Final = {FILE: 30, WHO: 24, WHAT: 26}


class ArrivedTable(QTableView):
    """The files; Enter opens one."""

    opened = Signal()

    def __init__(self, model: ArrivedModel) -> None:
        """Show the model."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(self.tr("Files that came"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        calm(self)
        heading = self.horizontalHeader()
        for column in range(STATUS):
            heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        heading.setStretchLastSection(True)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def fit(self) -> None:
        """Share the width among the columns."""
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(90, self.viewport().width() * share // 100))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.opened.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class ListStep(IntakeStep):
    """Chips, the table, and beneath it what is to be said of the file."""

    opened = Signal(int)
    """Look at this file."""

    def __init__(self, case: IntakeCase) -> None:
        """Show all files."""
        super().__init__(case)
        self.rows = ArrivedModel(case, self)
        self.table = ArrivedTable(self.rows)
        self.chips: dict[str, QToolButton] = {}
        self.only = ""
        self.look = QPushButton(self.tr("Look at it…"))
        self.look.setAutoDefault(False)
        self._said = plain_label("")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._chips())
        self.column.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.addWidget(self._said, 1)
        below.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(below)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.table.opened.connect(self._open)
        self.look.clicked.connect(self._open)

    @property
    @override
    def title(self) -> str:
        return self.tr("What came back")

    @property
    @override
    def verb(self) -> str:
        count = self.case.wanted
        if count == 1:
            return self.tr("Take in one form")
        return self.tr("Take in {count} forms").format(count=count) if count else self.tr("Take in")

    @property
    @override
    def ready(self) -> bool:
        return self.case.wanted > 0

    @override
    def arrive(self) -> None:
        self.refresh()
        self.table.fit()
        self.table.setFocus()

    @override
    def refresh(self) -> None:
        """Show the files as they are now; the one at hand stays at hand."""
        at = self.rows.at(self.table.currentIndex().row())
        counts = {key: len(self._some(key)) for key in _PARTS}
        if not counts[self.only]:
            self.only = ""
        for key, chip in self.chips.items():
            chip.setText(f"{self._chip_words(key)}  {counts[key]}")
            chip.setVisible(bool(counts[key]) or not key)
            chip.setChecked(key == self.only)
        self.rows.show_rows(self._some(self.only))
        row = max(self.rows.row_of(at), 0)
        if self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(row, FILE))
        self._tell()
        self.changed.emit()

    def choose(self, only: str) -> None:
        """Show all files (""), or a part of them."""
        self.only = only
        self.refresh()

    def shown(self) -> list[int]:
        """Return the files shown, in order."""
        return [self.rows.at(row) for row in range(self.rows.rowCount())]

    def show_at(self, at: int) -> None:
        """Put the mark on a file."""
        row = self.rows.row_of(at)
        if row >= 0:
            self.table.setCurrentIndex(self.rows.index(row, FILE))

    def _some(self, only: str) -> list[int]:
        part = _PARTS[only]
        return [at for at, one in enumerate(self.case.arrived) if part(self.case, one)]

    def _open(self) -> None:
        at = self.rows.at(self.table.currentIndex().row())
        if at >= 0:
            self.opened.emit(at)

    def _tell(self) -> None:
        at = self.rows.at(self.table.currentIndex().row())
        known = 0 <= at < len(self.case.arrived)
        one = self.case.arrived[at] if known else None
        self._said.setText(self.case.desk.words(one.why) if one is not None else "")
        self.look.setEnabled(known)
        types = one is not None and one.to_type and one.path not in self.case.taken
        self.look.setText(self.tr("Type it in…") if types else self.tr("Look at it…"))

    def _chips(self) -> QWidget:
        band = QWidget()
        flow = FlowLayout(band, gap=8)
        group = QButtonGroup(band)
        for key in _PARTS:
            chip = named(QToolButton(), "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, key=key: self.choose(key))
            group.addButton(chip)
            flow.addWidget(chip)
            self.chips[key] = chip
        return band

    def _chip_words(self, key: str) -> str:
        return {
            "": self.tr("All"),
            "right": self.tr("To be taken in"),
            "decide": self.tr("To decide"),
            "type": self.tr("To type in"),
            "none": self.tr("Nothing to take"),
        }[key]


def _waits(case: IntakeCase, one: Arrived) -> bool:
    return one.path not in case.taken


_PARTS: Final[Mapping[str, Callable[[IntakeCase, Arrived], bool]]] = {
    "": lambda _case, _one: True,
    "right": lambda case, one: _waits(case, one) and is_taken(one, case.decisions),
    "decide": lambda case, one: _waits(case, one) and one.to_decide,
    "type": lambda case, one: _waits(case, one) and one.to_type,
    "none": lambda case, one: (
        not _waits(case, one) or not (one.to_type or one.to_decide or is_taken(one, case.decisions))
    ),
}
