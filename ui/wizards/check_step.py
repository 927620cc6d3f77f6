"""The second step: what each record lacks, with the way to mend it, and the paper as it will look."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.errors import Reason
from ui.forms.plain_label import plain_label
from ui.tasks import Progress
from ui.theme import named
from ui.wizards.paper_choice import PaperChoice, preview_of
from ui.wizards.pdf_view import PdfView

RECORD = Qt.ItemDataRole.UserRole
MOST_LACKS = 6


class CheckStep(QWidget):
    """Left the records and what the chosen one lacks, right the preview."""

    changed = Signal()
    fix_asked = Signal(str, str, str, str)

    def __init__(self, choice: PaperChoice) -> None:
        """Begin empty; ``show_checked`` fills it."""
        super().__init__()
        self._choice = choice
        self._shown = ""
        self._summary = named(QLabel(wordWrap=True), "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Records; Space takes one out or in"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.list.itemChanged.connect(self._tick)
        self.drafts = QCheckBox(self.tr("Make drafts of the unfinished ones too"))
        self.drafts.setToolTip(self.tr("What is missing is left blank, to be filled in by hand."))
        self.drafts.toggled.connect(self._want_drafts)
        self._card = named(QFrame(), "warn-card")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(12, 8, 12, 8)
        self._lines.setSpacing(2)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._summary)
        column.addWidget(self.list, 1)
        column.addWidget(self.drafts)
        column.addWidget(self._card)
        self.view = PdfView(choice.desk)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(16)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.view)
        parts.setSizes([420, 520])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)

    @property
    def record(self) -> str:
        """Return the record looked at."""
        return self._shown

    def show_checking(self) -> None:
        """Say that the check is on its way."""
        self._summary.setText(self.tr("Checking…"))

    def show_checked(self) -> None:
        """Show what the check found, the faulty first; the record looked at stays chosen and in view."""
        choice, bar = self._choice, self.list.verticalScrollBar()
        at = bar.value()
        faulty = [one for one in choice.ids if choice.lacks.get(one)]
        ready = [one for one in choice.ids if not choice.lacks.get(one)]
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in (*faulty, *ready):
                self.list.addItem(self._item(one))
        self._summarise()
        self.drafts.setVisible(choice.kind.drafts and bool(faulty))
        kept = self._shown if self._shown in choice.ids else ""
        self._go_to(kept or next(iter((*faulty, *ready)), ""))
        bar.setValue(at)

    def look(self, record: str) -> None:
        """Draw the paper of a record, beside the window."""
        self._shown = record
        self._draw_lacks()
        if record:
            words = self.tr("The preview is being made…")
            self.view.show_made(partial(_previewed, choice=self._choice, record=record), words)

    def forget(self) -> None:
        """Let go of the preview."""
        self.view.clear()

    def _go_to(self, record: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(RECORD) == record:
                with QSignalBlocker(self.list):
                    self.list.setCurrentItem(item)
                break
        self.look(record)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.look(str(item.data(RECORD)))

    def _item(self, record: str) -> QListWidgetItem:
        choice = self._choice
        lacks = choice.sentences(record)
        more = f" (+{len(lacks) - 1})" if len(lacks) > 1 else ""
        words = self.tr("Lacks") + f"{more}: {lacks[0]}" if lacks else self.tr("Ready")
        item = QListWidgetItem(f"{choice.name(record)}\n{words}".replace("\r", " "))
        item.setData(RECORD, record)
        item.setToolTip("")
        if lacks and not choice.with_drafts:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = record not in choice.left_out
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _tick(self, item: QListWidgetItem) -> None:
        record, on = str(item.data(RECORD)), item.checkState() is Qt.CheckState.Checked
        self._choice.left_out.discard(record) if on else self._choice.left_out.add(record)
        self._choice.weigh()
        self._summarise()
        self.changed.emit()

    def _want_drafts(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self._choice.want_drafts(wanted)
        self.show_checked()
        self.changed.emit()

    def _draw_lacks(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lacks = self._choice.lacks.get(self._shown, ())
        for reason in lacks[:MOST_LACKS]:
            self._lines.addWidget(self._lack(self._shown, reason))
        if len(lacks) > MOST_LACKS:
            more = self.tr("And {count} more.").format(count=len(lacks) - MOST_LACKS)
            self._lines.addWidget(named(QLabel(more), "lacking"))
        self._card.setVisible(bool(lacks))

    def _lack(self, record: str, reason: Reason) -> QWidget:
        sentence = self._choice.desk.words(reason.why)
        words = plain_label(sentence, "lacking")
        fix = named(QPushButton(self.tr("Mend")), "link")
        fix.setAccessibleName(self.tr("Mend") + ": " + sentence)
        fix.setAutoDefault(False)
        place = reason.where.removeprefix(f"{record}.")
        fix.clicked.connect(lambda: self.fix_asked.emit(self._choice.entity, record, place, sentence))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(fix, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _summarise(self) -> None:
        faulty = sum(1 for one in self._choice.ids if self._choice.lacks.get(one))
        ready = self.tr("Ready: {ready} of {every}.").format(
            ready=len(self._choice.wanted), every=len(self._choice.ids)
        )
        more = self.tr("Lacking something: {count}. Mend them and come back, or make the others now.")
        self._summary.setText(ready + (" " + more.format(count=faulty) if faulty else ""))


def _previewed(progress: Progress, choice: PaperChoice, record: str) -> bytes:
    return preview_of(progress, choice, record)
