"""The second step: which column goes where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView
from typing_extensions import override

from app.services.import_columns import goals, lacking, with_column
from ui.forms.plain_label import plain_label
from ui.theme import named, row_height
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.columns_model import GOAL, HEADING, HOW, SAMPLE, ImportColumns
from ui.wizards.import_steps.goal_delegate import GoalDelegate, Offer
from ui.wizards.import_steps.step import Step


class ColumnsStep(Step):
    """A table of the columns; a click on where one goes opens the choice."""

    def __init__(self, case: ImportCase) -> None:
        """Make the table."""
        super().__init__(case)
        self.model = ImportColumns(case, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.delegate = GoalDelegate(self.model, self._offers, self.table)
        self.delegate.chosen.connect(self.choose)
        self.table.setItemDelegate(self.delegate)
        self._dress()
        self._summary = named(QLabel(wordWrap=True), "muted")
        self._lacks = plain_label("", "refusal")
        self.column.addWidget(self._summary)
        self.column.addWidget(self._lacks)
        self.column.addWidget(self.table, 1)

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Which column is what?")

    def arrive(self) -> None:
        """Put the columns in order, those nobody knows first."""
        self._show(anew=True)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, GOAL))
        self.table.setFocus()

    def refresh(self) -> None:
        """Show what the columns are taken for now."""
        self._show(anew=False)

    def choose(self, heading: str, slot: str) -> None:
        """Let a column go somewhere, or leave it out."""
        if self._case.reading is not None:
            self._case.ask(mapping=with_column(self._case.reading, heading, slot))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and event.key() in opens and not _with_control(event):
            self.table.edit(self.model.index(self.table.currentIndex().row(), GOAL))
            return True
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        """Open the choice that was clicked on, with its list."""
        if index.column() == GOAL:
            self.table.edit(index)
            if self.delegate.editor is not None:
                self.delegate.editor.showPopup()

    def _show(self, *, anew: bool) -> None:
        reading = self._case.reading
        self.model.show_reading(reading, anew=anew)
        if reading is None:
            self._lacks.setText(self._case.refusal)
            self._lacks.show()
            return
        unknown = len(reading.unrecognised)
        left = sum(1 for one in reading.columns if one.origin == "left out")
        known = self.tr("Columns matched: {known} of {every}.").format(
            known=len(reading.columns) - unknown - left, every=len(reading.columns)
        )
        rest = (
            self.tr("Left out: {count}. Choose what they are, or leave them out.") if unknown + left else ""
        )
        kept = self.tr("What you choose is remembered for the next list with these headings.")
        self._summary.setText(" ".join(filter(None, (known, rest.format(count=unknown + left), kept))))
        missing = lacking(self._case.asked.kind, reading)
        names = ", ".join(self._case.desk.words(label) for label in missing)
        words = self.tr("No column gives {names}, which every row must have. Choose the column that does.")
        self._lacks.setText(words.format(names=names))
        self._lacks.setVisible(bool(missing))
        self.changed.emit()

    def _offers(self, heading: str) -> list[Offer]:
        reading = self._case.reading
        if reading is None:
            return []
        nothing: Offer = ("", self.tr("– left out –"), "")
        words = self._case.desk.words
        return [
            nothing,
            *((g.slot, words(g.label), g.found_by) for g in goals(self._case.asked.kind, reading, heading)),
        ]

    def _dress(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Columns of the list"))
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        table.clicked.connect(self._open)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(row_height() + 6)
        heading = table.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (HEADING, SAMPLE, GOAL):
            heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(HOW, QHeaderView.ResizeMode.ResizeToContents)
        table.installEventFilter(self)


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
