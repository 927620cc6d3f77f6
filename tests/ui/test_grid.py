from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.forms.grid_editors import LONGEST_LINE, LONGEST_TEXT, CellText, OfferLine
from ui.forms.grid_foot import GridFoot
from ui.forms.grid_view import GridView
from ui.models.grid import CELL, SPOKEN, TOOL_TIP, Cell, GridColumn, Line

COLUMNS = (
    GridColumn(key="name", title="Name", width=120, grows=1),
    GridColumn(key="who", title="Who", width=120),
    GridColumn(key="text", title="Text", width=120, grows=1),
)
OFFERS = (("a", "Anna"), ("b", "Berit"), ("c", "Anna Lind"))


def lines(count: int = 4, who: str = "") -> list[Line]:
    return [
        Line(
            key=f"k{at}",
            cells=(
                Cell(words=f"Line {at}", strong=True),
                Cell(words=who, editing="offers", lack="" if who else "name missing"),
                Cell(words=f"text {at}", editing="text"),
            ),
        )
        for at in range(count)
    ]


@pytest.fixture
def holder(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(700, 400)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def view(holder: QWidget, qtbot: QtBot) -> GridView:
    made = GridView(may_write=True, name="A grid")
    made.painter.offers = lambda _l, _c, words: [
        one for one in OFFERS if words.casefold() in one[1].casefold()
    ]
    QVBoxLayout(holder).addWidget(made)
    made.show_lines(COLUMNS, lines())
    holder.show()
    holder.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def typed(view: GridView) -> list[tuple[str, str, Any]]:
    heard: list[tuple[str, str, Any]] = []
    view.grid.typed.connect(lambda *found: heard.append(found))
    return heard


def editor(view: GridView) -> QWidget:
    assert view.painter.open is not None
    return view.painter.open


def test_the_model_is_sound(view: GridView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.grid)  # type: ignore[no-untyped-call] # pytest-qt has no types


def test_letters_choose_the_first_that_fits_and_enter_goes_down(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    view.go_to("k0", "who")
    QTest.keyClick(view, Qt.Key.Key_B)
    QTest.keyClicks(editor(view), "er")
    QTest.keyClick(editor(view), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.editing)
    assert heard == [("k0", "who", "b")]
    assert view.here == ("k1", "who")


def test_down_chooses_another_and_tab_goes_on(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    view.go_to("k0", "who")
    QTest.keyClick(view, Qt.Key.Key_A)
    QTest.keyClick(editor(view), Qt.Key.Key_Down)
    QTest.keyClick(editor(view), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not view.editing)
    assert heard == [("k0", "who", "c")]
    assert view.here == ("k0", "text")


def test_tab_leaves_at_the_end_and_never_traps(view: GridView) -> None:
    view.go_to("k0", "name")
    places = []
    for _ in range(9):
        places.append(view.here)
        if not view.focusNextPrevChild(True):
            break
    assert places[:3] == [("k0", "name"), ("k0", "who"), ("k0", "text")]
    assert view.here == ("k3", "text")


def test_escape_leaves_the_cell_as_it_was(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    view.go_to("k0", "who")
    QTest.keyClick(view, Qt.Key.Key_B)
    QTest.keyClick(editor(view), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.editing)
    assert heard == []
    assert view.here == ("k0", "who")


def test_words_that_fit_nothing_are_told_and_save_nothing(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    unfit: list[str] = []
    view.painter.unfit.connect(unfit.append)
    view.go_to("k0", "who")
    QTest.keyClick(view, Qt.Key.Key_Z)
    QTest.keyClick(editor(view), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: unfit == ["z"])
    qtbot.wait(1)
    again = editor(view)
    assert isinstance(again, OfferLine)
    assert (heard, again.text(), view.here) == ([], "z", ("k0", "who"))
    QTest.keyClick(again, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.editing)


def test_an_editor_that_is_only_opened_saves_nothing(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    for column in ("who", "text"):
        view.go_to("k1", column)
        QTest.keyClick(view, Qt.Key.Key_F2)
        view.finish()
        qtbot.waitUntil(lambda: not view.editing)
    assert heard == []


def test_delete_asks_to_clear_and_enter_opens_what_cannot_be_written(view: GridView) -> None:
    cleared: list[tuple[str, str]] = []
    opened: list[tuple[str, str]] = []
    view.cleared.connect(lambda *found: cleared.append(found))
    view.opened.connect(lambda *found: opened.append(found))
    view.go_to("k2", "who")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    view.go_to("k2", "name")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (cleared, opened) == ([("k2", "who")], [("k2", "name")])


def test_a_few_lines_are_saved_by_enter_and_broken_by_shift_enter(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    view.go_to("k0", "text")
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(editor(view), "one")
    QTest.keyClick(editor(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor(view), "two")
    QTest.keyClick(editor(view), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.editing)
    assert heard == [("k0", "text", "one\ntwo")]


def test_what_comes_meanwhile_waits_until_the_cell_is_left(view: GridView, qtbot: QtBot) -> None:
    view.go_to("k1", "who")
    QTest.keyClick(view, Qt.Key.Key_B)
    view.show_lines(COLUMNS, lines(2, "Somebody"))
    line = editor(view)
    assert isinstance(line, OfferLine)
    assert line.text() == "b"
    assert len(view.grid.lines) == 4
    QTest.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(view.grid.lines) == 2)
    assert view.here == ("k1", "who")


def test_the_same_lines_keep_the_place_and_a_gone_one_gives_the_nearest(view: GridView) -> None:
    view.go_to("k3", "text")
    view.show_lines(COLUMNS, lines(4, "Somebody"))
    assert view.here == ("k3", "text")
    view.show_lines(COLUMNS, lines(2))
    assert view.here == ("k1", "name")


def test_pasted_megabytes_are_bounded(view: GridView, qtbot: QtBot) -> None:
    heard = typed(view)
    pasted = QMimeData()
    pasted.setText("x" * 5_000_000)
    view.go_to("k0", "text")
    QTest.keyClick(view, Qt.Key.Key_F2)
    text = editor(view)
    assert isinstance(text, CellText)
    text.clear()
    text.insertFromMimeData(pasted)
    view.finish()
    qtbot.waitUntil(lambda: not view.editing)
    assert len(heard[0][2]) == LONGEST_TEXT
    view.go_to("k0", "who")
    QTest.keyClick(view, Qt.Key.Key_F2)
    line = editor(view)
    assert isinstance(line, OfferLine)
    line.setText("y" * 5_000_000)
    assert len(line.text()) == LONGEST_LINE
    QTest.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.editing)


def test_markup_is_shown_as_it_is_and_copied(view: GridView) -> None:
    odd = "<b>Åsa</b> & \u202eéro \U0001f600 a longer line than usual"
    view.show_lines(COLUMNS, [Line(key="k", cells=(Cell(words=odd),))])
    index = view.grid.index(0, 0)
    assert index.data() == odd
    assert "&lt;b>" in index.data(TOOL_TIP)
    view.go_to("k")
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == odd
    view.grab()


def test_a_screen_reader_hears_line_column_and_what_lacks(view: GridView) -> None:
    assert view.grid.index(1, 1).data(SPOKEN) == "Line 1, Who: name missing"
    assert view.grid.index(1, 1).data(CELL).lack == "name missing"


def test_a_reader_writes_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    view = GridView(may_write=False, name="A grid")
    qtbot.addWidget(view)
    view.show_lines(COLUMNS, lines())
    view.go_to("k0", "who")
    assert not view.write()
    assert not view.grid.setData(view.currentIndex(), "a")


def test_the_foot_keeps_to_the_columns(view: GridView, qtbot: QtBot) -> None:
    foot = GridFoot(view)
    qtbot.addWidget(foot)
    foot.show_sums([Cell(words="All"), Cell(words="4"), Cell()])
    view.setColumnWidth(1, 222)
    assert foot.columnWidth(1) == 222
    assert foot.accessibleName() == "All, 4"


def test_five_hundred_lines_show_at_once(view: GridView, qtbot: QtBot) -> None:
    view.show_lines(COLUMNS, lines(500, "Somebody"))
    assert view.go_to("k499", "who")
    view.grab()
