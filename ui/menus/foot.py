"""The foot of the window: in words, how things stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from ui.theme import named, tokens

HEIGHT = 28


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


class Foot(QWidget):
    """Where the file is, whether it is shared, when it was saved and backed up; work on its way."""

    def __init__(self, percent: int = 100) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT * max(percent, 100) // 100)
        self._lamp = Lamp()
        self._sharing, self._file, self._saved, self._backup = QLabel(), QLabel(), QLabel(), QLabel()
        self._file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
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
        row.addWidget(self._sharing)
        row.addWidget(self.questions)
        row.addSpacing(8)
        row.addWidget(self._file, 1)
        for widget in (self._work, self._progress, self.stop, self._saved):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self._backup)
        self.show_work("", 0, 0)

    def show_standing(
        self, *, sharing: str, well: bool, questions: str, file: str, saved: str, backup: str
    ) -> None:
        """Say how things stand; the number of questions is a button that leads to them."""
        self._lamp.well = well
        self._lamp.update()
        self._sharing.setText(sharing)
        self.questions.setText(questions)
        self.questions.setVisible(bool(questions))
        self._file.setText(self.fontMetrics().elidedText(file, Qt.TextElideMode.ElideMiddle, 520))
        self._file.setToolTip(file)
        self._saved.setText(saved)
        self._backup.setText(backup)
        self.setAccessibleName(", ".join(filter(None, (sharing, questions, file, saved, backup))))

    def show_work(self, words: str, done: int, total: int) -> None:
        """Show work on its way; no words hide it."""
        for widget in (self._work, self._progress, self.stop):
            widget.setVisible(bool(words))
        self._work.setText(words)
        self._progress.setMaximum(total)
        self._progress.setValue(done)
