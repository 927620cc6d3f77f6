"""The first step: the file, what kind of list it is, and how it is to be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.import_opening import ENDINGS, first_rows
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.form import ListForm
from ui.wizards.import_steps.raw_table import MOST_ROWS, RawTable
from ui.wizards.import_steps.step import Step


class FileStep(Step):
    """Before a file: a place to drop one. After: what it is, and a look at it."""

    opened = Signal()

    def __init__(self, case: ImportCase) -> None:
        """Ask for a file."""
        super().__init__(case)
        self.form = ListForm(case)
        self.table = RawTable()
        self.table.heading_chosen.connect(lambda row: case.ask(heading_row=row))
        self._name = plain_label("", "group", wraps=False)
        self._other = named(QPushButton(self.tr("Another file…")), "link")
        self._refusal = plain_label("", "refusal")
        self.choose = named(QPushButton(self.tr("Choose a file…")), "main")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._asking())
        self._stack.addWidget(self._looking())
        self.column.addWidget(self._stack, 1)
        self._other.setAutoDefault(False)
        for button in (self._other, self.choose):
            button.clicked.connect(self.ask_file)

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Which list?")

    @property
    def ready(self) -> bool:
        """Say whether the list can be read and its programme is known."""
        return self._case.reading is not None and not self.form.lacks_programme

    def arrive(self) -> None:
        """Show the case; the keyboard begins where something is to be chosen."""
        self.refresh()
        if self._case.listed is None:
            self.choose.setFocus()
        else:
            self.form.kind.setFocus()

    def refresh(self) -> None:
        """Show the file and how it is read."""
        case = self._case
        if case.listed is None:
            return
        first = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1)
        self._name.setText(case.listed.path.name)
        self.form.refresh()
        self._refusal.setText(self._what_lacks())
        self._refusal.setVisible(bool(self._refusal.text()))
        sheet = case.asked.sheet or (case.reading.sheet if case.reading is not None else "")
        heading = case.asked.heading_row or (case.reading.heading_row if case.reading is not None else 0)
        self.table.show_rows(first_rows(case.listed, sheet, MOST_ROWS), heading - 1)
        self._hint.setVisible(bool(heading))
        if first:
            self.form.kind.setFocus()
        self.changed.emit()

    def ask_file(self) -> None:
        """Ask for a file and read it."""
        listed = self._case.listed
        start = str(listed.path.parent if listed is not None else Path.home())
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = self.tr("Lists") + f" ({endings})"
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Which list?"), start, kinds)
        if found:
            self._case.open(Path(found))

    def _what_lacks(self) -> str:
        case = self._case
        if case.refusal:
            more = self.tr("Or choose the heading row yourself, and match the columns by hand.")
            return f"{case.refusal} {more}" if not case.asked.heading_row else case.refusal
        if not case.asked.kind:
            return self.tr("The file looks like none of the lists known here. Say what it is.")
        return self.form.programme_words

    def _asking(self) -> QWidget:
        page = named(QFrame(), "card")
        column = QVBoxLayout(page)
        column.setSpacing(12)
        words = named(QLabel(self.tr("Drop a list here")), "title")
        more = self.tr("Excel (xlsx, xls), OpenDocument (ods) or text (csv, tsv). The file itself is not "
                       "changed, and nothing is saved before the last step.")  # fmt: skip
        small = named(QLabel(more, wordWrap=True), "muted")
        for label in (words, small):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(small)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _looking(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._other)
        column.addLayout(head)
        column.addWidget(self.form)
        column.addWidget(self._refusal)
        column.addWidget(self.table, 1)
        hint = self.tr(
            "The heading row is marked. A double click on another row makes that one the headings."
        )
        self._hint = named(QLabel(hint, wordWrap=True), "muted")
        column.addWidget(self._hint)
        return page
