"""A PDF inside the window: its pages, how large, found words, and its text for who listens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.errors import Cancelled, Told
from ui.forms.flow import FlowLayout
from ui.models.desk import Desk
from ui.models.pdf_pages import MOST_PAGES, PdfPages
from ui.tasks import Progress
from ui.theme import icon, named
from ui.wizards.paper_find import FindLine
from ui.wizards.paper_sheet import STEP, PaperSheet

MOST_TEXT = 2_000_000
"""So many characters of a paper are shown as text."""


class PdfView(QWidget):
    """Shows the bytes of a PDF; nothing is written to a disk."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._pages: PdfPages | None = None
        self._wish = 0
        self.sheet = PaperSheet(desk.tasks)
        self.finding = FindLine(desk)
        self._text = named(QPlainTextEdit(readOnly=True), "paper-text")
        self._text.setAccessibleName(self.tr("Text of the paper"))
        self._said = named(QLabel(wordWrap=True), "preview")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setMargin(16)
        self._stack = QStackedWidget()
        for widget in (self._said, self.sheet, self._text):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._tools())
        column.addWidget(self.finding)
        column.addWidget(self._stack, 1)
        self.sheet.turned.connect(self._tell)
        self.sheet.find_asked.connect(self.begin_find)
        self.finding.found.connect(self.sheet.mark)
        self.finding.closed.connect(self.sheet.setFocus)
        self._tell()

    @property
    def pages(self) -> int:
        """Return how many pages the paper has."""
        return len(self._pages.sizes) if self._pages is not None else 0

    @property
    def said(self) -> str:
        """Return the sentence shown instead of a paper."""
        return self._said.text() if self._stack.currentWidget() is self._said else ""

    def show_pdf(self, content: bytes) -> None:
        """Show a PDF from its first page, as soon as it is read."""
        self.show_made(lambda _progress: content)

    def show_made(self, make: Callable[[Progress], bytes], saying: str = "") -> None:
        """Show what ``make`` returns beside the window; meanwhile a sentence. Only the last wish counts."""
        self.say(saying)
        wish = self._wish
        self._desk.tasks.run(
            _opened,
            make,
            then=lambda pages: self._take(pages, wish),
            failed=lambda error: self._fail(error, wish),
            parent=self,
        )

    def say(self, words: str) -> None:
        """Show a sentence instead of a page."""
        self.clear()
        self._said.setText(words)
        self._said.setAccessibleName(words)

    def clear(self) -> None:
        """Let go of the paper."""
        self._wish += 1
        pages, self._pages = self._pages, None
        self.finding.leave()
        self.sheet.show_pages(None)
        self._text.clear()
        self._as_text.setChecked(False)
        self._said.clear()
        self._stack.setCurrentWidget(self._said)
        if pages is not None:
            self._close(pages)
        self._tell()

    def turn(self, step: int) -> None:
        """Turn pages."""
        self.sheet.go_to(self.sheet.page + step)

    def begin_find(self) -> None:
        """Ask for words to find in the paper."""
        if self._pages is not None:
            self._as_text.setChecked(False)
            self._show_text(on=False)
            self.finding.begin(self._pages)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() == Qt.Key.Key_F:
            self.begin_find()
        else:
            super().keyPressEvent(event)

    def _take(self, pages: PdfPages, wish: int) -> None:
        if wish != self._wish:
            self._close(pages)
            return
        self._pages = pages
        self._stack.setCurrentWidget(self.sheet)
        self.sheet.show_pages(pages)
        self.sheet.fit(self.sheet.fitting or "width")
        self._tell()

    def _fail(self, error: BaseException, wish: int) -> None:
        if isinstance(error, Told):
            if wish == self._wish and not isinstance(error, Cancelled):
                self.say(error.of(self._desk.language))
        else:
            self._desk.tasks.failed.emit(error)

    def _close(self, pages: PdfPages) -> None:
        """Close a paper beside the window: another page may just be drawn."""
        try:
            self._desk.tasks.run(lambda _progress: pages.close())
        except RuntimeError:  # the window is closing and its workers are gone
            pages.close()

    def _tools(self) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(bar, gap=8)
        for group in (self._turning(), self._sizes(), self._ways()):
            flow.addWidget(group)
        return bar

    def _turning(self) -> QWidget:
        self._back = self._icon("before", self.tr("Page before"), lambda: self.turn(-1))
        self._on = self._icon("fold", self.tr("Next page"), lambda: self.turn(1))
        self._number = QLineEdit()
        self._number.setAccessibleName(self.tr("Page"))
        self._number.setValidator(QIntValidator(1, MOST_PAGES, self))
        self._number.setMaxLength(4)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setFixedWidth(self.fontMetrics().horizontalAdvance("00000") + 18)
        self._number.returnPressed.connect(lambda: self.sheet.go_to(int(self._number.text() or 1) - 1))
        self._of = named(QLabel(), "muted")
        return _row(self._back, self._number, self._of, self._on)

    def _sizes(self) -> QWidget:
        smaller = self._word("−", lambda: self.sheet.zoom(self.sheet.scale / STEP), self.tr("Smaller"))
        larger = self._word("+", lambda: self.sheet.zoom(self.sheet.scale * STEP), self.tr("Larger"))
        self._percent = named(QLabel(), "muted")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 %"))
        self._wide = self._word(self.tr("Width"), lambda: self.sheet.fit("width"), self.tr("Fit the width"))
        self._whole = self._word(self.tr("Page"), lambda: self.sheet.fit("page"), self.tr("Fit the page"))
        for button in (self._wide, self._whole):
            button.setCheckable(True)
        self._zooming = (smaller, larger)
        return _row(smaller, self._percent, larger, self._wide, self._whole)

    def _ways(self) -> QWidget:
        self._find = self._word(self.tr("Find"), self.begin_find, self.tr("Find words in the paper"))
        self._as_text = self._word(
            self.tr("Text"),
            lambda: self._show_text(on=self._as_text.isChecked()),
            self.tr("Read the paper as text"),
        )
        self._as_text.setCheckable(True)
        return _row(self._find, self._as_text)

    def _word(self, words: str, act: Callable[[], object], meaning: str) -> QPushButton:
        button = named(QPushButton(words), "tool", meaning)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _icon(self, name: str, words: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(), "bare", words)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        return button

    def _show_text(self, *, on: bool) -> None:
        if self._pages is None:
            return
        self._stack.setCurrentWidget(self._text if on else self.sheet)
        (self._text if on else self.sheet).setFocus()
        if on and not self._text.toPlainText():
            wish = self._wish
            self._desk.tasks.run(
                _words_of, self._pages, then=lambda words: self._read(words, wish), parent=self
            )
        self._tell()

    def _read(self, words: str, wish: int) -> None:
        if wish == self._wish:
            self._text.setPlainText(words or self.tr("There is no text on these pages, only pictures."))

    def _tell(self) -> None:
        pages, page = self.pages, self.sheet.page
        drawn = pages > 0 and not self._as_text.isChecked()
        self._number.setText(str(page + 1) if pages else "")
        self._number.setEnabled(drawn)
        self._of.setText(self.tr("of {pages}").format(pages=pages) if pages else "")
        self._back.setEnabled(drawn and page > 0)
        self._on.setEnabled(drawn and page + 1 < pages)
        self._percent.setText(f"{round(self.sheet.scale * 100)} %" if pages else "")
        self._wide.setChecked(pages > 0 and self.sheet.fitting == "width")
        self._whole.setChecked(pages > 0 and self.sheet.fitting == "page")
        for button in (*self._zooming, self._wide, self._whole):
            button.setEnabled(drawn)
        self._find.setEnabled(pages > 0)
        self._as_text.setEnabled(pages > 0)


def _row(*widgets: QWidget) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return part


def _opened(progress: Progress, make: Callable[[Progress], bytes]) -> PdfPages:
    return PdfPages(make(progress))


def _words_of(progress: Progress, pages: PdfPages) -> str:
    parts: list[str] = []
    for page in range(len(pages.sizes)):
        progress.step(page, len(pages.sizes))
        parts.append(pages.words(page).strip())
        if sum(map(len, parts)) > MOST_TEXT:
            break
    return "\n\n".join(filter(None, parts))[:MOST_TEXT]
