"""A page of a PDF as it was drawn, and how it stands on the sheet with the words that were found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.models.pdf_pages import PdfPages
from ui.tasks import Progress
from ui.theme import tokens

_MARK: Final = 90
"""How much of the colour covers words that were found, of 255."""


@frozen
class DrawnPage:
    """A page as it was drawn: for which scale, and what stands on it."""

    scale: float
    image: QImage | None
    words: str


def draw(_progress: Progress, pages: PdfPages, at: int, scale: float) -> DrawnPage:
    """Draw a page; beside the window."""
    return DrawnPage(scale, pages.picture(at, scale), pages.words(at))


def paint(painter: QPainter, place: QRectF, drawn: DrawnPage | None, unreadable: str) -> None:
    """Paint a page as paper, white in dark windows too; one that cannot be drawn says so."""
    painter.fillRect(place, QColor("#FFFFFF"))
    if drawn is not None and drawn.image is not None:
        painter.drawImage(place, drawn.image)
    elif drawn is not None:
        painter.setPen(QColor("#5A6663"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, unreadable)
    painter.setPen(QColor(tokens().line))
    painter.drawRect(place)


def mark(painter: QPainter, places: Sequence[QRectF], *, chosen: bool) -> None:
    """Colour words that were found; the chosen ones stronger."""
    colour = QColor("#E0A000" if chosen else "#F5D76E")
    colour.setAlpha(_MARK * (2 if chosen else 1))
    for place in places:
        painter.fillRect(place, colour)
