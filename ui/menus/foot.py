"""The foot of the window: in words, how things stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import named, tokens

HEIGHT = 28
LEAST_PATH = 60
"""Pixels: a path shorter than this says nothing any more and gives way."""


class Lamp(QWidget):
    """A dot; the words beside it say the same."""

    def __init__(self) -> None:
        """Begin well."""
        super().__init__()
        self.setFixedSize(8, 8)
        self.well = True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().ok if self.well else tokens().warn))
        painter.drawEllipse(0, 0, 8, 8)
        painter.end()


class ShortenedLabel(QLabel):
    """A line that gives way to its neighbours: what does not fit is left out in its middle."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show as much as there is room for; the whole stands in the tool tip."""
        self._whole = words
        self.setToolTip(words)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))


class Foot(QWidget):
    """Where the file is, whether it is shared, when it was saved and backed up; work on its way."""

    def __init__(self, percent: int = 100) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT * max(percent, 100) // 100)
        self._lamp = Lamp()
        self.sharing = named(QPushButton(), "foot-words")
        self.sharing.setToolTip(self.tr("How the office stands with its drive, and what you can do"))
        self._file, self._saved, self._backup = ShortenedLabel(), QLabel(), QLabel()
        self._work = QLabel()
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("How much is done"))
        self.stop = named(QPushButton(self.tr("Stop")), "link")
        self.questions = named(QPushButton(), "link")
        self.questions.setToolTip(self.tr("Questions that wait for an answer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self._lamp)
        row.addWidget(self.sharing)
        row.addWidget(self.questions)
        row.addWidget(self._file, 1)
        for widget in (self._work, self._progress, self.stop, self._saved, self._backup):
            row.addWidget(widget)
        for label in (self._work, self._saved, self._backup):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._backup.setContentsMargins(10, 0, 0, 0)
        self._rest: tuple[str, ...] = ()
        self.show_work("", 0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_standing(
        self, *, sharing: str, well: bool, questions: str, file: str, saved: str, backup: str
    ) -> None:
        """Say how things stand; the number of questions is a button that leads to them."""
        self._rest = tuple(filter(None, (questions, file, saved, backup)))
        self.show_sharing(sharing, well=well)
        self.questions.setText(questions)
        self.questions.setVisible(bool(questions))
        self._file.show_words(file)
        self._saved.setText(saved)
        self._backup.setText(backup)
        self._fit()

    def show_sharing(self, words: str, *, well: bool) -> None:
        """Say how the office stands with its drive."""
        self._lamp.well = well
        self._lamp.update()
        self.sharing.setText(words.replace("&", "&&"))
        self.sharing.setAccessibleName(words)
        self.setAccessibleName(", ".join((words, *self._rest)))
        self.setToolTip("\n".join((words, *self._rest)))
        self._fit()

    def show_work(self, words: str, done: int, total: int, *, stoppable: bool = True) -> None:
        """Show work on its way; no words hide it."""
        self.stop.setEnabled(stoppable)
        for widget in (self._work, self._progress, self.stop):
            widget.setVisible(bool(words))
        self._work.setText(words)
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        self._fit()

    def _fit(self) -> None:
        """Leave out whole what has no room, the least telling first; the tool tip says all of it."""
        beside = (self.sharing, self.questions, self._work, self._progress, self.stop)
        taken = sum(one.sizeHint().width() + 8 for one in beside if not one.isHidden()) + 2 * 20 + 16
        room = self.width() - taken
        for label in (self._saved, self._backup):
            needed = label.sizeHint().width() + 8 if label.text() else 0
            label.setVisible(bool(needed) and room >= needed)
            room -= needed if room >= needed else 0
        self._file.setVisible(room > LEAST_PATH)
