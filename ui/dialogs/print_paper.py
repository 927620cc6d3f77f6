"""Printing a paper: the pages at the printer's own fineness, one at a time, the window free meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from ui.models.desk import Desk
from ui.models.pdf_pages import PdfPages
from ui.tasks import Progress, Task

FINEST: Final = 300
"""Dots an inch; finer costs memory and shows nothing."""
POINTS: Final = 72
translate = QCoreApplication.translate


def print_paper(
    desk: Desk, contents: Sequence[bytes], name: str, parent: QWidget, then: Callable[[], None] | None = None
) -> bool:
    """Ask for a printer and print PDFs on it; say whether printing has begun. ``then`` is called at its end.

    Without a printer one sentence says what to do instead.
    """
    if not QPrinterInfo.availablePrinterNames():
        words = translate(
            "PrintPaper",
            "This computer has no printer. Save the paper as a PDF, and print it where there is one.",
        )
        desk.told.emit(words, "warn")
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if accepted:
        Printing(desk, printer, contents, then).begin()
    return accepted


class Printing(QObject):
    """One paper on its way to a printer. It belongs to the desk until it is done."""

    def __init__(
        self, desk: Desk, printer: QPrinter, contents: Sequence[bytes], then: Callable[[], None] | None = None
    ) -> None:
        """Take a paper and a printer that has been chosen."""
        super().__init__(desk)
        self._desk, self._printer, self._contents, self._then = desk, printer, contents, then
        self._painter = QPainter()
        self._left: list[tuple[PdfPages, int]] = []
        self._task: Task | None = None

    def begin(self) -> None:
        """Read the paper, then print it page by page."""
        self._run(lambda _progress: [PdfPages(content) for content in self._contents], self._opened)

    def _opened(self, papers: Sequence[PdfPages]) -> None:
        every = [(pages, page) for pages in papers for page in range(len(pages.sizes))]
        first, last = self._printer.fromPage() or 1, self._printer.toPage() or len(every)
        self._left = every[first - 1 : last]
        self._printer.setFullPage(True)
        self._turn()
        if not self._left or not self._painter.begin(self._printer):
            self._end(self._refusal())
            return
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._end("")
            return
        pages, page = self._left[0]
        scale = min(self._printer.resolution(), FINEST) / POINTS
        self._run(lambda _progress: pages.picture(page, scale), self._drawn)

    def _drawn(self, image: QImage) -> None:
        place = fitted(self._size(), self._printer)
        self._painter.drawImage(QRectF(place), image)
        del self._left[0]
        if self._left:
            self._turn()
            if not self._printer.newPage():
                self._end(self._refusal())
                return
        self._next()

    def _turn(self) -> None:
        """Lay the printer's paper as the next page lies."""
        if self._left:
            width, height = self._size()
            lying = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
            self._printer.setPageOrientation(lying)

    def _size(self) -> tuple[float, float]:
        pages, page = self._left[0]
        return pages.sizes[page]

    def _run(self, work: Callable[[Progress], object], then: Callable[..., None]) -> None:
        words = translate("PrintPaper", "Printing")
        self._task = self._desk.tasks.run(work, then=then, failed=self._failed, parent=self, title=words)

    def _failed(self, error: BaseException) -> None:
        self._end("", finished=False)
        self._desk.tasks.failed.emit(error)

    def _refusal(self) -> str:
        return translate(
            "PrintPaper",
            "The printer does not take the paper. Check that it is on, or save the paper as a PDF instead.",
        )

    def _end(self, words: str, *, finished: bool = True) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._left.clear()
        if words:
            self._desk.told.emit(words, "bad")
        elif finished:
            self._desk.told.emit(translate("PrintPaper", "The paper is with the printer."), "good")
            if self._then is not None:
                self._then()
        self.deleteLater()


def fitted(size: tuple[float, float], printer: QPrinter) -> QRect:
    """Return where a page goes on the printer's paper: as large as it is, smaller only if it must be."""
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = printer.resolution() / POINTS
    wide, high = size[0] * dots, size[1] * dots
    share = min(1.0, sheet.width() / wide, sheet.height() / high)
    width, height = round(wide * share), round(high * share)
    return QRect(round((sheet.width() - width) / 2), round((sheet.height() - height) / 2), width, height)
