"""The second step: what each record lacks, with the way to mend it, and the paper as it will look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.errors import Reason
from ui.theme import button_words, named
from ui.wizards.paper_choice import PaperChoice, preview_of
from ui.wizards.pdf_view import PdfView


class CheckStep(QWidget):
    """Left the records, right the preview."""

    changed = Signal()
    fix_asked = Signal(str, str, str, str)

    def __init__(self, choice: PaperChoice) -> None:
        """Begin empty; ``show_checked`` fills it."""
        super().__init__()
        self._choice = choice
        self._shown = ""
        self._left_out: set[str] = set()
        self._summary = named(QLabel(wordWrap=True), "muted")
        self._list = named(QWidget(), "sheet")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(8)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self._list)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QVBoxLayout()
        left.addWidget(self._summary)
        left.addWidget(area, 1)
        self.view = PdfView()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.view, 1)

    def show_checked(self, *, again: bool = False) -> None:
        """Show what the check found; after a mended field the preview stays with its record."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        choice = self._choice
        choice.wanted = [one for one in choice.ids if not choice.lacks.get(one) and one not in self._left_out]
        faulty = [one for one in choice.ids if choice.lacks.get(one)]
        for one in [*faulty, *(one for one in choice.ids if one not in faulty)]:
            self._rows.addWidget(self._card(one))
        self._rows.addStretch(1)
        self._summarise()
        if not again or not self._shown:
            first = next(iter(choice.wanted or choice.ids), "")
            self.look(first)

    def look(self, record: str) -> None:
        """Draw the paper of a record, beside the window."""
        self._shown = record
        if not record:
            return
        self.view.say(self.tr("The preview is being made…"))
        self._choice.desk.tasks.run(
            preview_of, self._choice, record, then=self._show, failed=self._show_failure, parent=self
        )

    def forget(self) -> None:
        """Let go of the preview."""
        self.view.clear()

    def _show(self, content: bytes) -> None:
        self.view.show_pdf(content)

    def _show_failure(self, error: BaseException) -> None:
        sentence = getattr(error, "text", None)
        if sentence is None:
            self._choice.desk.tasks.failed.emit(error)
        else:
            self.view.say(self._choice.desk.words(sentence))

    def _card(self, record: str) -> QFrame:
        lacks = self._choice.lacks.get(record, ())
        card = named(QFrame(), "warn-card" if lacks else "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        name = self._choice.name(record)
        tick = QCheckBox(button_words(name, 80))
        tick.setAccessibleName(name)
        tick.setToolTip(name)
        tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tick.setChecked(record in self._choice.wanted)
        tick.setEnabled(not lacks)
        tick.clicked.connect(lambda on: self._tick(record, on=on))
        look = named(QPushButton(self.tr("Look")), "link")
        look.setAccessibleName(self.tr("Look at the paper of {name}").format(name=name))
        look.setAutoDefault(False)
        look.clicked.connect(lambda: self.look(record))
        head.addWidget(tick, 1)
        head.addWidget(look)
        column.addLayout(head)
        for reason in lacks:
            column.addLayout(self._lack(record, reason))
        return card

    def _lack(self, record: str, reason: Reason) -> QHBoxLayout:
        sentence = self._choice.desk.words(reason.why)
        words = named(QLabel(sentence, wordWrap=True), "lacking")
        words.setTextFormat(Qt.TextFormat.PlainText)
        fix = named(QPushButton(self.tr("Go there")), "link")
        fix.setAccessibleName(self.tr("Go there") + ": " + sentence)
        fix.setAutoDefault(False)
        place = reason.where.removeprefix(f"{record}.")
        fix.clicked.connect(lambda: self.fix_asked.emit(self._choice.entity, record, place, sentence))
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(fix, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tick(self, record: str, *, on: bool) -> None:
        self._left_out.discard(record) if on else self._left_out.add(record)
        choice = self._choice
        choice.wanted = [one for one in choice.ids if not choice.lacks.get(one) and one not in self._left_out]
        self._summarise()
        self.changed.emit()

    def _summarise(self) -> None:
        faulty = sum(1 for one in self._choice.ids if self._choice.lacks.get(one))
        ready = self.tr("Ready: {ready} of {every}.").format(
            ready=len(self._choice.wanted), every=len(self._choice.ids)
        )
        more = self.tr("Lacking something: {count}. Mend them and come back, or make the others now.")
        self._summary.setText(ready + (" " + more.format(count=faulty) if faulty else ""))
