"""The fourth step: who may be whom, side by side, and what becomes of each pair."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.services.import_doubles import Choice, Pair, lines_beside
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.cell_delegate import CellDelegate
from ui.theme import named, row_height
from ui.wizards.import_steps.case import ImportCase, which
from ui.wizards.import_steps.doubles_model import BesideFields, ImportPairs
from ui.wizards.import_steps.step import Step

CHOICES: tuple[Choice, ...] = ("mine", "theirs", "both")


class DoublesStep(Step):
    """Pairs at the left; at the right one of them, and three buttons with the keys 1, 2 and 3."""

    def __init__(self, case: ImportCase) -> None:
        """Make the tables and the buttons."""
        super().__init__(case)
        self.pairs = ImportPairs(case, self)
        self.fields = BesideFields(self)
        self.list, self.beside = QTableView(), QTableView()
        self.list.setModel(self.pairs)
        self.list.setItemDelegate(CellDelegate(self.list))
        self.beside.setModel(self.fields)
        self.buttons: dict[Choice, QPushButton] = {}
        self.all_the_rest = QCheckBox(self.tr("The same for all the rest"))
        self._head = plain_label("")
        self._why = named(QLabel(wordWrap=True), "muted")
        self._summary = named(QLabel(wordWrap=True), "muted")
        self._dress()
        self.column.addWidget(self._summary)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list, 2)
        row.addLayout(self._right(), 3)
        self.column.addLayout(row, 1)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_pair())
        self.pairs.modelReset.connect(lambda: self._go_to(0))

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Known already?")

    @property
    def pair(self) -> Pair | None:
        """Return the pair at hand."""
        row = self.list.currentIndex().row()
        return self.pairs.pairs[row] if 0 <= row < len(self.pairs.pairs) else None

    def arrive(self) -> None:
        """Show the pairs; the first one nobody decided is at hand."""
        self.refresh()
        self._go_to(self._next_open(0))
        self.list.setFocus()

    def refresh(self) -> None:
        """Show the pairs and what was decided."""
        self.pairs.show_pairs()
        self._show_pair()

    def choose(self, choice: Choice) -> None:
        """Decide the pair at hand, or it and all the rest, and go to the next one."""
        pair = self.pair
        if pair is None:
            return
        here = self.list.currentIndex().row()
        rest = [one for one in self.pairs.pairs if not self._case.is_decided(one)]
        for one in {which(p): p for p in (pair, *(rest if self.all_the_rest.isChecked() else ()))}:
            self._case.decided[one] = choice
        self.pairs.show_pairs()
        self._go_to(self._next_open(here))
        self._show_pair()
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            at = event.key() - Qt.Key.Key_1
            if 0 <= at < len(CHOICES) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.choose(CHOICES[at])
                return True
        return super().eventFilter(watched, event)

    def _next_open(self, start: int) -> int:
        every = self.pairs.pairs
        order = [*range(start, len(every)), *range(start)]
        return next((at for at in order if not self._case.is_decided(every[at])), start)

    def _go_to(self, row: int) -> None:
        if row < self.pairs.rowCount():
            self.list.setCurrentIndex(self.pairs.index(row, 0))

    def _show_pair(self) -> None:
        every = self.pairs.pairs
        open_ones = sum(1 for one in every if not self._case.is_decided(one))
        words = self.tr("To look at: {count}. Not chosen yet: {open}. Nothing has to be chosen: what may be "
                        "two stays two.")  # fmt: skip
        self._summary.setText(words.format(count=len(every), open=open_ones))
        pair, desk = self.pair, self._case.desk
        if pair is None:
            return
        known = (
            self.tr("Row {row}").format(row=pair.other_row)
            if pair.other_row
            else self.tr("Known in the office")
        )
        heads = (self.tr("Field"), known, self.tr("In the list, row {row}").format(row=pair.row))
        self.fields.show_lines(lines_beside(desk.office, pair, desk.language), heads, desk.language)
        certain = self.tr("{one} is {other}, and the list says something else.")
        likely = self.tr("Is {one} the same as {other}?")
        self._head.setText((certain if pair.sure else likely).format(one=pair.title, other=pair.other_title))
        reasons = ", ".join(desk.words(reason) for reason in pair.reasons)
        self._why.setText(self.tr("Alike: {reasons}").format(reasons=reasons) if reasons else "")
        self._why.setVisible(bool(reasons))
        chosen = self._case.decided.get(which(pair))
        for choice, button in self.buttons.items():
            button.setChecked(choice == chosen)

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(named(self._head, "group"))
        column.addWidget(self._why)
        column.addWidget(self.beside, 1)
        band = QWidget()
        flow = FlowLayout(band, gap=8)
        words = (
            self.tr("1  Keep what is known"),
            self.tr("2  Take what the list says"),
            self.tr("3  Keep both"),
        )
        for choice, said in zip(CHOICES, words, strict=True):
            button = QPushButton(said)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, choice=choice: self.choose(choice))
            button.installEventFilter(self)
            self.buttons[choice] = button
            flow.addWidget(button)
        flow.addWidget(self.all_the_rest)
        column.addWidget(band)
        more = self.tr("In the first two cases it is one record, and empty fields are filled from the list.")
        column.addWidget(named(QLabel(more, wordWrap=True), "muted"))
        return column

    def _dress(self) -> None:
        names = (self.tr("Who may be known already"), self.tr("The two side by side"))
        for table, name in zip((self.list, self.beside), names, strict=True):
            table.setAccessibleName(name)
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            table.setWordWrap(False)
            table.setTabKeyNavigation(False)
            table.setCornerButtonEnabled(False)
            table.verticalHeader().hide()
            table.verticalHeader().setDefaultSectionSize(row_height())
            heading = table.horizontalHeader()
            heading.setHighlightSections(False)
            heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            table.installEventFilter(self)
        self.beside.setWordWrap(True)
        self.beside.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setShowGrid(False)
        self.all_the_rest.installEventFilter(self)
