"""The line that finds words in a paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ui.models.desk import Desk
from ui.models.pdf_pages import MOST_HITS, Hit, PdfPages
from ui.tasks import Progress, Task
from ui.theme import icon, named

PAUSE = 200
"""Milliseconds without a key before the search begins."""


class FindLine(QWidget):
    """Words, how often they stand in the paper, and the way from one place to the next."""

    found = Signal(object, int)
    """Places of the words, and which of them to show; -1 for none."""
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self._desk = desk
        self._pages: PdfPages | None = None
        self._hits: Sequence[Hit] = ()
        self._at = -1
        self._task: Task | None = None
        self.words = QLineEdit()
        self.words.setMaxLength(100)
        self.words.setPlaceholderText(self.tr("Find in this paper"))
        self.words.setAccessibleName(self.tr("Find in this paper"))
        self.words.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._search)
        self.words.textChanged.connect(lambda _: self._timer.start())
        self._count = named(QLabel(), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self._count)
        self._steps = [self._button("before", self.tr("Place before"), lambda: self.step(-1)),
                       self._button("fold", self.tr("Next place"), lambda: self.step(1))]  # fmt: skip
        for button in (*self._steps, self._button("close", self.tr("Close the search"), self._close)):
            row.addWidget(button)
        self.hide()

    @property
    def count(self) -> str:
        """Return what is said of how often the words stand there."""
        return self._count.text()

    def begin(self, pages: PdfPages) -> None:
        """Ask for words to find."""
        self._pages = pages
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._tell()

    def leave(self) -> None:
        """Forget the paper and hide."""
        self._timer.stop()
        self._stop()
        self._pages = None
        self._hits, self._at = (), -1
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.hide()

    def step(self, step: int) -> None:
        """Go to another place, round at the end."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, words: str, act: object) -> QPushButton:
        button = named(QPushButton(), "bare", words)
        button.setIcon(icon(name))
        button.setIconSize(QSize(14, 14))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _close(self) -> None:
        self.leave()
        self.found.emit((), -1)
        self.closed.emit()

    def _search(self) -> None:
        self._stop()
        words, pages = self.words.text().strip(), self._pages
        if pages is None or not words:
            self._take((), words)
            return
        self._task = self._desk.tasks.run(
            _found,
            pages,
            words,
            then=lambda hits: self._take(hits, words),
            failed=lambda _: None,
            parent=self,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.progress.stop()
            self._task = None

    def _take(self, hits: Sequence[Hit], words: str) -> None:
        if self._pages is not None and words == self.words.text().strip():
            self._hits, self._at = hits, 0 if hits else -1
            self._show()

    def _show(self) -> None:
        self._tell()
        self.found.emit(self._hits, self._at)

    def _tell(self) -> None:
        every = len(self._hits)
        if not self.words.text().strip():
            said = ""
        elif not every:
            said = self.tr("Not found")
        else:
            more = "+" if every >= MOST_HITS else ""
            said = self.tr("{number} of {every}").format(number=self._at + 1, every=f"{every}{more}")
        self._count.setText(said)
        for button in self._steps:
            button.setEnabled(every > 0)


def _found(progress: Progress, pages: PdfPages, words: str) -> Sequence[Hit]:
    return pages.find(words, progress.step)
