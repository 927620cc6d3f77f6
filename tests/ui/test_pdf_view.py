"""A paper inside the window: its pages, sizes, words; what is no paper is a sentence."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QWheelEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from app.services.paper_check import preview
from ui.dialogs import print_paper
from ui.dialogs.print_paper import Printing
from ui.models import pdf_pages
from ui.models.desk import Desk
from ui.models.pdf_pages import PdfPages
from ui.wizards.pdf_view import PdfView

SLOW = 20_000


@pytest.fixture
def paper(desk: Desk) -> bytes:
    ids = browsing.ids(desk.office, Query(entity="placement"))
    return preview(desk.office, "logbook", ids[0], ())


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> PdfView:
    made = PdfView(desk)
    qtbot.addWidget(made)
    made.resize(560, 700)
    made.show()
    return made


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)


def shown(view: PdfView, content: bytes, desk: Desk, qtbot: QtBot) -> None:
    view.show_pdf(content)
    qtbot.waitUntil(lambda: view.pages > 0, timeout=SLOW)
    settle(desk, qtbot)


def many_pages(count: int) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(count):
        writer.add_blank_page(width=595, height=842)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_pages_are_drawn_sized_and_turned(view: PdfView, paper: bytes, desk: Desk, qtbot: QtBot) -> None:
    shown(view, many_pages(5), desk, qtbot)
    sheet = view.sheet
    assert (view.pages, sheet.page, sheet.fitting) == (5, 0, "width")
    view.turn(1)
    assert sheet.page == 1
    sheet.fit("page")
    whole = sheet.scale
    QTest.keyClick(sheet, Qt.Key.Key_Plus)
    assert sheet.scale == pytest.approx(whole * 1.2)
    QTest.keyClick(sheet, Qt.Key.Key_Minus)
    assert sheet.scale == pytest.approx(whole)
    QTest.keyClick(sheet, Qt.Key.Key_End)
    assert sheet.page == 4
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    assert sheet.page == 0
    for _ in range(40):
        QTest.keyClick(sheet, Qt.Key.Key_Plus)
    assert sheet.scale * 96 / 72 == pytest.approx(6.0)
    settle(desk, qtbot)
    view.clear()
    settle(desk, qtbot)


def test_the_wheel_with_control_zooms(view: PdfView, desk: Desk, qtbot: QtBot) -> None:
    shown(view, many_pages(2), desk, qtbot)
    before = view.sheet.scale
    middle = QPointF(100, 100)
    turn = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.sheet.viewport(), turn)
    assert view.sheet.scale > before
    settle(desk, qtbot)
    view.clear()
    settle(desk, qtbot)


def test_words_are_found_and_read(view: PdfView, paper: bytes, desk: Desk, qtbot: QtBot) -> None:
    shown(view, paper, desk, qtbot)
    description = view.sheet.accessibleDescription()
    word = max(description.split(), key=len)
    view.begin_find()
    view.finding.words.setText(word)
    qtbot.waitUntil(lambda: view.finding.count.startswith("1 of"), timeout=SLOW)
    view.finding.words.setText("qqqqzzzz")
    qtbot.waitUntil(lambda: view.finding.count == "Not found", timeout=SLOW)
    QTest.keyClick(view.finding.words, Qt.Key.Key_Escape)
    assert view.finding.isHidden()
    view._as_text.click()
    text = view.findChildren(QPlainTextEdit)[0]
    qtbot.waitUntil(lambda: word in text.toPlainText(), timeout=SLOW)
    settle(desk, qtbot)
    view.clear()
    settle(desk, qtbot)


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7 and then nothing", b"x" * 5_000],
    ids=["empty", "broken", "other"],
)
def test_what_is_no_paper_is_a_sentence(view: PdfView, content: bytes, desk: Desk, qtbot: QtBot) -> None:
    view.show_pdf(content)
    qtbot.waitUntil(lambda: bool(view.said), timeout=SLOW)
    assert "cannot be shown" in view.said
    assert view.pages == 0


def test_too_many_pages_or_bytes_are_a_sentence(view: PdfView, desk: Desk, qtbot: QtBot) -> None:
    view.show_pdf(many_pages(2_000))
    qtbot.waitUntil(lambda: "2000 pages" in view.said, timeout=SLOW)
    view.show_pdf(bytes(pdf_pages.MOST_BYTES + 1))
    qtbot.waitUntil(lambda: "too large" in view.said, timeout=SLOW)


def test_a_locked_paper_is_a_sentence(view: PdfView, desk: Desk, qtbot: QtBot) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=595, height=842)
    writer.encrypt("secret")
    out = BytesIO()
    writer.write(out)
    view.show_pdf(out.getvalue())
    qtbot.waitUntil(lambda: "password" in view.said, timeout=SLOW)


def test_a_huge_page_is_drawn_within_bounds(desk: Desk) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(width=14_400, height=14_400)
    out = BytesIO()
    writer.write(out)
    pages = PdfPages(out.getvalue())
    image = pages.picture(0, 6.0)
    assert image.width() * image.height() <= pdf_pages.MOST_PIXELS * 1.01
    pages.close()


def test_only_the_last_wish_is_shown(view: PdfView, desk: Desk, qtbot: QtBot) -> None:
    view.show_pdf(many_pages(3))
    view.show_pdf(many_pages(7))
    qtbot.waitUntil(lambda: view.pages > 0, timeout=SLOW)
    settle(desk, qtbot)
    assert view.pages == 7
    view.clear()
    settle(desk, qtbot)


def test_a_closed_view_leaves_nothing(desk: Desk, qtbot: QtBot, paper: bytes) -> None:
    made = PdfView(desk)
    made.show_pdf(paper)
    made.deleteLater()
    settle(desk, qtbot)


@pytest.fixture
def to_file(tmp_path: Path) -> Callable[[], QPrinter]:
    def make() -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setResolution(150)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return printer

    return make


def test_a_paper_is_printed_page_by_page(
    desk: Desk, qtbot: QtBot, paper: bytes, tmp_path: Path, to_file: Callable[[], QPrinter]
) -> None:
    every = PdfPages(paper)
    count = len(every.sizes)
    every.close()
    done: list[bool] = []
    Printing(desk, to_file(), [paper], lambda: done.append(True)).begin()
    qtbot.waitUntil(lambda: bool(done), timeout=SLOW)
    printed = PdfPages((tmp_path / "printed.pdf").read_bytes())
    assert len(printed.sizes) == count
    image = printed.picture(0, 1.0).convertToFormat(QImage.Format.Format_Grayscale8)
    assert min(bytes(image.constBits())) < 100
    assert image.size().width() == pytest.approx(QSize(595, 842).width(), abs=3)
    printed.close()


def test_without_a_printer_a_sentence_says_what_to_do(
    desk: Desk, qtbot: QtBot, paper: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitSignal(desk.told) as told:
        assert not print_paper.print_paper(desk, [paper], "Logbook", parent)
    assert told.args is not None
    assert "Save the paper as a PDF" in told.args[0]


def test_a_broken_paper_is_not_printed(desk: Desk, qtbot: QtBot, to_file: Callable[[], QPrinter]) -> None:
    with qtbot.waitSignal(desk.told, timeout=SLOW) as told:
        Printing(desk, to_file(), [b"no paper"]).begin()
    assert told.args is not None
    assert "cannot be shown" in told.args[0]
    settle(desk, qtbot)
