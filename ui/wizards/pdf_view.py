"""A PDF on the screen, page by page, forms with their fields."""

from __future__ import annotations

from typing import Any, Final

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import icon, named

FINE: Final = 2.0
"""A page is drawn at up to so many device pixels a point."""
EDGE: Final = 20
"""What a scroll bar takes away."""
TALLER: Final = 1.6
"""A page may be so much higher than the room for it; its text is readable then."""


class PdfView(QWidget):
    """Shows the bytes of a PDF; nothing is written to a disk."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self._document: Any = None
        self._at = 0
        self._sheet = named(QLabel(), "preview")
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sheet.setAccessibleName(self.tr("Preview of the paper"))
        self._area = QScrollArea(widgetResizable=True)
        self._area.setWidget(self._sheet)
        self._words = named(QLabel(), "muted")
        self._back = self._button("before", self.tr("Page before"), -1)
        self._on = self._button("fold", self.tr("Next page"), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self._back, self._words, self._on):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area, 1)
        column.addLayout(row)
        self._draw()

    @property
    def pages(self) -> int:
        """Return how many pages the paper has."""
        return len(self._document) if self._document is not None else 0

    def show_pdf(self, content: bytes) -> None:
        """Show a PDF from its first page."""
        self.clear()
        self._document = pypdfium2.PdfDocument(content)
        self._document.init_forms()
        self._draw()

    def say(self, words: str) -> None:
        """Show a sentence instead of a page."""
        self.clear()
        self._sheet.setText(words)

    def clear(self) -> None:
        """Let go of the paper."""
        if self._document is not None:
            self._document.close()
            self._document = None
        self._at = 0
        self._sheet.clear()
        self._draw()

    def turn(self, step: int) -> None:
        """Turn pages."""
        self._at = min(max(self._at + step, 0), max(self.pages - 1, 0))
        self._draw()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _button(self, name: str, words: str, step: int) -> QPushButton:
        button = named(QPushButton(), "bare", words)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self.turn(step))
        return button

    def _draw(self) -> None:
        self._words.setText(
            self.tr("Page {number} of {pages}").format(number=self._at + 1, pages=self.pages)
            if self.pages
            else ""
        )
        self._back.setEnabled(self._at > 0)
        self._on.setEnabled(self._at + 1 < self.pages)
        if not self.pages:
            return
        page = self._document[self._at]
        width, height = page.get_size()
        room: QSize = self._area.viewport().size()
        ratio = self.devicePixelRatioF()
        scale = min(max((room.width() - EDGE) / width, 0.3), (room.height() - EDGE) / height * TALLER, FINE)
        drawn = page.render(scale=scale * ratio, may_draw_forms=True, rev_byteorder=True)
        bits = bytes(drawn.buffer)
        kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}
        image = QImage(bits, drawn.width, drawn.height, drawn.stride, kinds[drawn.n_channels]).copy()
        image.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(QPixmap.fromImage(image))
