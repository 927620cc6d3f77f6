"""A PDF read page by page: pictures, words and where words stand. One thread at a time speaks to PDFium.

Every call that reaches PDFium holds one lock, and whatever was opened is closed inside it: PDFium is
not made for several threads, and a document must not be closed by the collector while another draws.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final, TypeVar

import pypdfium2
from attrs import frozen
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from app.errors import Damaged, Refused
from app.text import Text

MOST_BYTES: Final = 64 << 20
MOST_PAGES: Final = 1_000
MOST_PIXELS: Final = 16_000_000
"""A page is drawn with fewer points where it would need more: the worst page cannot fill the memory."""
MOST_WORDS: Final = 200_000
"""So many characters of a page are read."""
MOST_HITS: Final = 500
_LOCK: Final = threading.RLock()
T = TypeVar("T")
_TOO_LARGE: Final = Text(
    en="This PDF is too large to be shown here. Open it with another program.",
    sv="Den här PDF-filen är för stor för att visas här. Öppna den i ett annat program.",
    nb="Denne PDF-filen er for stor til å vises her. Åpne den i et annet program.",
    da="Denne PDF-fil er for stor til at blive vist her. Åbn den i et andet program.",
)
_TOO_MANY: Final = Text(
    en="This PDF has {pages} pages, too many to be shown here. Open it with another program.",
    sv="Den här PDF-filen har {pages} sidor, för många för att visas här. Öppna den i ett annat program.",
    nb="Denne PDF-filen har {pages} sider, for mange til å vises her. Åpne den i et annet program.",
    da="Denne PDF-fil har {pages} sider, for mange til at blive vist her. Åbn den i et andet program.",
)
_BROKEN: Final = Text(
    en="This file cannot be shown as a PDF: it is damaged, locked with a password, or another kind of file.",
    sv="Filen går inte att visa som PDF: den är skadad, låst med lösenord eller en annan sorts fil.",
    nb="Filen kan ikke vises som PDF: den er skadet, låst med passord eller en annen type fil.",
    da="Filen kan ikke vises som PDF: den er beskadiget, låst med en adgangskode eller en anden slags fil.",
)


@frozen
class Hit:
    """Words found: their page from 0, and where they stand, as parts of the page from its top left."""

    page: int
    places: tuple[QRectF, ...]


class PdfPages:
    """An open PDF. Its methods may be called from any thread; ``close`` it in the end."""

    def __init__(self, content: bytes) -> None:
        """Open it.

        Raises:
            Refused: it is too large or has too many pages.
            Damaged: it is no PDF that can be read.
        """
        self._document: Any = None
        if len(content) > MOST_BYTES:
            raise Refused(_TOO_LARGE)
        with _LOCK:
            self._document = _read(lambda: pypdfium2.PdfDocument(content))
            try:
                self.sizes = self._sizes()
                self._document.init_forms()
            except BaseException:
                self.close()
                raise

    def picture(self, page: int, scale: float) -> QImage:
        """Return a page drawn at so many device pixels a point, form fields included."""
        width, height = self.sizes[page]
        fair = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
        return self._with(page, lambda leaf: _drawn(leaf, fair))

    def words(self, page: int) -> str:
        """Return the words of a page."""
        return self._with(page, lambda leaf: _text(leaf, _plain))

    def find(self, words: str, step: Callable[[int, int], None]) -> tuple[Hit, ...]:
        """Return where words stand, page by page; ``step`` may end the search by raising."""
        hits: list[Hit] = []
        for page in range(len(self.sizes)):
            step(page, len(self.sizes))
            look = partial(_hits, words=words, page=page, size=self.sizes[page])
            hits += self._with(page, partial(_text, look=look))
            if len(hits) >= MOST_HITS:
                break
        return tuple(hits[:MOST_HITS])

    def close(self) -> None:
        """Let go of it."""
        with _LOCK:
            document, self._document = self._document, None
            if document is not None:
                document.close()

    def __del__(self) -> None:
        """Close what nobody closed, before PDFium is told by the collector."""
        self.close()

    def _sizes(self) -> tuple[tuple[float, float], ...]:
        pages = len(self._document)
        if pages > MOST_PAGES:
            raise Refused(_TOO_MANY.fill(pages=pages))
        if not pages:
            raise Damaged(_BROKEN)
        sizes = [_read(partial(self._document.get_page_size, at)) for at in range(pages)]
        return tuple((max(float(width), 1.0), max(float(height), 1.0)) for width, height in sizes)

    def _with(self, page: int, look: Callable[[Any], T]) -> T:
        with _LOCK:
            if self._document is None:
                raise Damaged(_BROKEN)
            leaf = _read(lambda: self._document[page])
            try:
                return _read(lambda: look(leaf))
            finally:
                leaf.close()


def _read(look: Callable[[], T]) -> T:
    try:
        return look()
    except (pypdfium2.PdfiumError, ValueError, IndexError) as fault:
        raise Damaged(_BROKEN) from fault


def _drawn(leaf: Any, scale: float) -> QImage:
    bitmap = leaf.render(scale=scale, may_draw_forms=True, rev_byteorder=True)
    try:
        kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}
        kind = kinds.get(bitmap.n_channels, QImage.Format.Format_Grayscale8)
        return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, kind).copy()
    finally:
        bitmap.close()


def _text(leaf: Any, look: Callable[[Any], T]) -> T:
    text = leaf.get_textpage()
    try:
        return look(text)
    finally:
        text.close()


def _plain(text: Any) -> str:
    count = min(text.count_chars(), MOST_WORDS)
    found = str(text.get_text_range(0, count)) if count > 0 else ""
    return found.replace("\r\n", "\n").replace("\x00", "").replace("\ufffe", "-")


def _hits(text: Any, words: str, page: int, size: Sequence[float]) -> list[Hit]:
    searcher = text.search(words)
    found: list[Hit] = []
    try:
        while len(found) < MOST_HITS and (at := searcher.get_next()) is not None:
            rects = range(text.count_rects(*at))
            found.append(Hit(page, tuple(_part(text.get_rect(each), size) for each in rects)))
    finally:
        searcher.close()
    return found


def _part(rect: Sequence[float], size: Sequence[float]) -> QRectF:
    left, bottom, right, top = rect
    width, height = size
    return QRectF(left / width, 1 - top / height, (right - left) / width, (top - bottom) / height)
