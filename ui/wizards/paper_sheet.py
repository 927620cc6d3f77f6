"""The pages of a PDF one under the other, as large as wanted, drawn as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from ui.models.pdf_pages import Hit, PdfPages
from ui.tasks import Tasks
from ui.theme import named
from ui.wizards.drawn_page import DrawnPage, draw, mark, paint

Fit = Literal["width", "page", ""]
ACTUAL: Final = 96 / 72
"""Pixels a point at 100 %."""
SMALLEST: Final = 0.2
LARGEST: Final = 6.0
STEP: Final = 1.2
GAP: Final = 12
MOST_IMAGES: Final = 16
"""So many drawn pages are kept; the others are drawn again when they come into view."""
DESCRIBED: Final = 4_000
"""So many characters of a page a screen reader is told at once."""


class PaperSheet(QAbstractScrollArea):
    """Shows pages; knows which one is in view."""

    turned = Signal()
    """Another page is in view, or it is shown larger or smaller."""
    find_asked = Signal()

    def __init__(self, tasks: Tasks) -> None:
        """Begin without pages."""
        super().__init__()
        named(self, "sheet-view")
        self.setAccessibleName(self.tr("Pages of the paper"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self._tasks = tasks
        self._pages: PdfPages | None = None
        self._drawn: OrderedDict[int, DrawnPage] = OrderedDict()
        self._fit: Fit = "width"
        self._scale = ACTUAL
        self._tops: list[float] = []
        self._drawing = False
        self._hits: Sequence[Hit] = ()
        self._hit = -1
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    @property
    def page(self) -> int:
        """Return the page in view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return max(0, sum(1 for top in self._tops if top <= middle) - 1)

    @property
    def scale(self) -> float:
        """Return how large it is shown: 1 is as on paper."""
        return self._scale / ACTUAL

    @property
    def fitting(self) -> Fit:
        """Return what it is fitted to."""
        return self._fit

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show pages from the first; whoever gives them closes them."""
        self._pages = pages
        self._drawn.clear()
        self._hits, self._hit = (), -1
        self.setAccessibleDescription("")
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._moved()

    def go_to(self, page: int) -> None:
        """Bring a page into view."""
        if self._tops:
            at = min(max(page, 0), len(self._tops) - 1)
            self.verticalScrollBar().setValue(int(self._tops[at]) - GAP)

    def zoom(self, scale: float) -> None:
        """Show it so large, the same place in view."""
        self._fit = ""
        self._rescale(scale * ACTUAL)

    def fit(self, kind: Fit) -> None:
        """Fit a page's width, or the whole of it, into the view, also when the view changes."""
        self._fit = kind
        self._rescale(self._fitted())

    def mark(self, hits: Sequence[Hit], at: int) -> None:
        """Mark words that were found and bring one of them into view."""
        self._hits, self._hit = hits, at
        if 0 <= at < len(hits) and hits[at].places:
            place = self._on_sheet(hits[at].page, hits[at].places[0])
            bar = self.verticalScrollBar()
            bar.setValue(int(place.center().y() + bar.value() - self.viewport().height() / 2))
            across = self.horizontalScrollBar()
            across.setValue(int(place.center().x() + across.value() - self.viewport().width() / 2))
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale(self._fitted() if self._fit else self._scale)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.zoom(self.scale * (STEP if turned > 0 else 1 / STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys of a page from the menus of the window while the page has them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _wanted(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        bar = self.verticalScrollBar()
        if key in _LARGER:
            self.zoom(self.scale * STEP)
        elif key in _SMALLER:
            self.zoom(self.scale / STEP)
        elif key == Qt.Key.Key_0 and held:
            self.fit("width")
        elif key == Qt.Key.Key_F and held:
            self.find_asked.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at in self._seen():
            self._paint(painter, at)
        painter.end()

    def _paint(self, painter: QPainter, at: int) -> None:
        place = self._place(at)
        paint(painter, place, self._drawn.get(at), self.tr("This page cannot be drawn."))
        for number, hit in enumerate(self._hits):
            if hit.page == at:
                places = [self._on_sheet(at, one) for one in hit.places]
                mark(painter, places, chosen=number == self._hit)

    def _place(self, at: int) -> QRectF:
        assert self._pages is not None  # noqa: S101 - there are places only of pages
        width, height = (side * self._scale for side in self._pages.sizes[at])
        room = max(self.viewport().width(), int(self._width()) + 2 * GAP)
        left = (room - width) / 2 - self.horizontalScrollBar().value()
        corner = QPoint(round(left), round(self._tops[at] - self.verticalScrollBar().value()))
        return QRectF(corner, QSizeF(round(width), round(height)))

    def _on_sheet(self, page: int, part: QRectF) -> QRectF:
        place = self._place(page)
        return QRectF(
            place.x() + part.x() * place.width(),
            place.y() + part.y() * place.height(),
            part.width() * place.width(),
            part.height() * place.height(),
        )

    def _seen(self) -> list[int]:
        """Return the pages in view."""
        if self._pages is None:
            return []
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        sizes = self._pages.sizes
        return [
            at
            for at, begins in enumerate(self._tops)
            if begins <= bottom and begins + sizes[at][1] * self._scale >= top
        ]

    def _width(self) -> float:
        sizes = self._pages.sizes if self._pages is not None else ()
        return max((width for width, _ in sizes), default=0.0) * self._scale

    def _fitted(self) -> float:
        if self._pages is None:
            return self._scale
        room = self.viewport().size()
        width = max(width for width, _ in self._pages.sizes)
        wide = (room.width() - 2 * GAP) / width
        if self._fit == "width":
            return wide
        return min(wide, (room.height() - 2 * GAP) / self._pages.sizes[self.page][1])

    def _rescale(self, scale: float) -> None:
        """Lay out anew; what stood at the top of the view stays there."""
        bar, before = self.verticalScrollBar(), self._scale
        at = bar.value()
        self._scale = min(max(scale, SMALLEST), LARGEST)
        self._lay_out()
        if before and self._scale != before:
            bar.setValue(int(at * self._scale / before))
        self._moved()

    def _lay_out(self) -> None:
        self._tops, top = [], float(GAP)
        for _, height in self._pages.sizes if self._pages is not None else ():
            self._tops.append(top)
            top += height * self._scale + GAP
        room = self.viewport().size()
        bars = (
            (self.verticalScrollBar(), top, room.height()),
            (self.horizontalScrollBar(), 0.0, room.width()),
        )
        for bar, whole, part in bars:
            needed = whole or self._width() + 2 * GAP
            bar.setRange(0, max(0, int(needed) - part))
            bar.setPageStep(max(part - GAP, 1))
            bar.setSingleStep(24)

    def _moved(self) -> None:
        self.viewport().update()
        self._describe()
        self._draw_next()
        self.turned.emit()

    def _describe(self) -> None:
        drawn = self._drawn.get(self.page)
        self.setAccessibleDescription(drawn.words[:DESCRIBED] if drawn is not None else "")

    def _draw_next(self) -> None:
        """Have the next page in view drawn, one at a time, so that what is no longer looked at is left."""
        pages = self._pages
        if pages is None or self._drawing:
            return
        scale = self._scale * self.devicePixelRatioF()
        wanted = next((at for at in self._seen() if self._lacks(at, scale)), -1)
        if wanted < 0:
            return
        self._drawing = True
        self._tasks.run(
            draw,
            pages,
            wanted,
            scale,
            then=lambda drawn: self._take(pages, wanted, drawn),
            failed=lambda _: self._take(pages, wanted, DrawnPage(scale, None, "")),
            parent=self,
        )

    def _lacks(self, at: int, scale: float) -> bool:
        drawn = self._drawn.get(at)
        return drawn is None or (drawn.scale != scale and drawn.image is not None)

    def _take(self, pages: PdfPages, at: int, drawn: DrawnPage) -> None:
        self._drawing = False
        if pages is self._pages:
            self._drawn[at] = drawn
            self._drawn.move_to_end(at)
            seen = set(self._seen())
            for old in [one for one in self._drawn if one not in seen][
                : max(0, len(self._drawn) - MOST_IMAGES)
            ]:
                del self._drawn[old]
            self.viewport().update()
            self._describe()
        self._draw_next()


_LARGER: Final = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_SMALLER: Final = frozenset({Qt.Key.Key_Minus, Qt.Key.Key_Underscore})


def _wanted(event: QKeyEvent) -> bool:
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    own = _LARGER | _SMALLER
    return event.key() in own or (bool(held) and event.key() in {Qt.Key.Key_0, Qt.Key.Key_F})
