"""A dialog that makes room while something is mended in the window behind it, and comes back as it was."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from ui.forms.plain_label import plain_label
from ui.theme import named

EDGE = 24


class AsideDialog(QDialog):
    """Its content is ``body``; aside it is a small strip in the corner with a sentence and the way back."""

    def __init__(self, parent: QWidget | None) -> None:
        """Begin with an empty body."""
        super().__init__(parent)
        self.body = QWidget(self)
        self._strip = QWidget(self)
        self._sentence = plain_label("", "lacking")
        self._return = named(QPushButton(self.tr("Back here")), "main")
        self._return.setAutoDefault(False)
        self._return.clicked.connect(self.come_back)
        self._column = column = QVBoxLayout(self._strip)
        column.setContentsMargins(16, 14, 16, 12)
        column.addWidget(self._sentence, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._return)
        column.addLayout(row)
        self._sheets = QStackedLayout(self)
        self._sheets.addWidget(self.body)
        self._sheets.addWidget(self._strip)
        self._whole = QRect()
        self._least = QSize()

    @property
    def aside(self) -> bool:
        """Say whether it has stepped aside."""
        return self._sheets.currentWidget() is self._strip

    def step_aside(self, sentence: str) -> None:
        """Become a small strip that says what is being mended."""
        if not self.aside:
            self._whole, self._least = self.geometry(), self.minimumSize()
        self._sentence.setText(sentence)
        self._sheets.setCurrentWidget(self._strip)
        self.body.hide()
        self.setMinimumSize(0, 0)
        width = max(380, self._return.sizeHint().width() * 3)
        self.resize(width, self._column.heightForWidth(width) + 8)
        parent = self.parentWidget()
        if parent is not None:
            corner = parent.window().geometry().bottomRight()
            self.move(corner.x() - self.width() - EDGE, corner.y() - self.height() - 2 * EDGE)

    def come_back(self) -> None:
        """Be as before."""
        if self.aside:
            self._sheets.setCurrentWidget(self.body)
            self.setMinimumSize(self._least)
            self.setGeometry(self._whole)
            self.raise_()
            self.activateWindow()
