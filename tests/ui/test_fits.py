"""Every place, list and page in four languages at 150 %: no words are cut off, and all has a name."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entities
from app.services import browsing
from app.services.browsing import Query
from app.text import LANGUAGES
from tests.ui.conftest import started
from ui.actions import PLACES
from ui.application import Application
from ui.dialogs.crash_dialog import CrashDialog
from ui.dialogs.new_office import NewOffice
from ui.dialogs.new_record import NewRecord
from ui.forms.elided import ElidedLabel
from ui.menus.foot import ShortenedLabel
from ui.pages.place_page import PlacePage
from ui.pages.place_stack import Location
from ui.pages.records.record_part import parts_of
from ui.pages.records.still_area import StillArea
from ui.pages.sharing.share_panel import SharePanel
from ui.wizards.wizard import wizards

SETTLING = 25
"""Milliseconds between two looks at a form that lays itself out."""
PATIENCE = 40
SLACK = 3
"""Pixels by which a hint may be larger than what is drawn."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_cut_off(program: Application, language: str) -> None:
    program.window.resize(1366, 768)
    program.state.percent = 150
    program.choose("language", language)
    found: list[str] = []
    try:
        for where in walked(program):
            found += [f"{where}: {words}" for words in still_cut(program.window)]
    finally:
        program.state.percent = 100
        program.choose("language", "en")
    assert not found, "\n".join(sorted(set(found)))


@pytest.mark.parametrize("language", ["sv", "da"])
def test_no_words_on_the_tabs_of_a_record_are_cut_off(
    dressed: QApplication, sample: Path, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    program = started(dressed, qtbot)
    assert program.open(str(shutil.copy(sample, tmp_path / "s.praktikum")))
    program.window.resize(1366, 768)
    program.state.percent = 150
    program.choose("language", language)
    found: list[str] = []
    try:
        for where, area in tabs_walked(program):
            found += [f"{where}: {words}" for words in still_cut(program.window)]
            found += [f"{where}: {one} reaches out of its sheet" for one in reaching_out(area)]
    finally:
        program.state.percent = 100
        program.choose("language", "en")
        program.window.close()
    assert not found, "\n".join(sorted(set(found)))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_frame_fits_the_smallest_window(program: Application, percent: int) -> None:
    program.state.percent = percent
    program.choose("language", "nb")
    try:
        program.window.resize(960, 600)
        QCoreApplication.processEvents()
        shell = program.window.shell
        assert shell is not None
        parts = (shell.rail, shell.bar, shell.foot)
        assert [words for part in parts for words in still_cut(part)] == []
        assert program.window.width() == 960
    finally:
        program.state.percent = 100
        program.choose("language", "en")


def test_all_that_can_be_touched_has_a_name(program: Application) -> None:
    nameless = [
        f"{where}: {type(widget).__name__} {widget.objectName()}"
        for where in walked(program)
        for widget in touchable(program.window)
        if not spoken(widget)
    ]
    assert not nameless, "\n".join(sorted(set(nameless)))


def opened_over(program: Application) -> Iterator[QWidget]:
    """Open each dialog and wizard of the frame, one after the other."""
    assert program.desk is not None
    desk, window = program.desk, program.window
    yield CrashDialog(Path("report.txt"), window)
    yield NewOffice("en", "KÅ", window)
    yield NewRecord(desk, "placement", {}, window)
    yield SharePanel(desk, window)
    for wizard in wizards().values():
        yield wizard.make(desk, window)


@pytest.mark.parametrize("language", ["en", "nb"])
def test_dialogs_are_named_and_whole(program: Application, language: str) -> None:
    program.state.percent = 150
    program.choose("language", language)
    try:
        found: list[str] = []
        for dialog in opened_over(program):
            dialog.show()
            kind = type(dialog).__name__
            found += [f"{kind}: {words}" for words in still_cut(dialog)]
            found += [
                f"{kind}: {type(one).__name__} {one.objectName()} has no name"
                for one in touchable(dialog)
                if not spoken(one)
            ]
            dialog.close()
            dialog.deleteLater()
    finally:
        program.state.percent = 100
        program.choose("language", "en")
    assert not found, "\n".join(sorted(set(found)))


def walked(program: Application) -> Iterator[str]:
    """Go to every list and page, with a record open where there is one; say where one is."""
    shell, desk = program.window.shell, program.desk
    assert shell is not None
    assert desk is not None
    desk.choose_programme(desk.office.records.of("programme")[0].id)
    for place in PLACES:
        shell.places.go(Location(place))
        page = shell.places.currentWidget()
        assert isinstance(page, PlacePage)
        for at, part in enumerate([one.key for one in page.parts] or [""]):
            shell.places.go(Location(place, part))
            records = shell.places.records
            if not at and records is not None and records.table.records.ids:
                records.show_record(records.listing.entity, records.table.records.ids[0])
            settle(program)
            yield f"{place}/{part}"


def tabs_walked(program: Application) -> Iterator[tuple[str, QScrollArea]]:
    """Open a record of each kind that has tabs of its own, and go to each of its tabs."""
    shell, desk = program.window.shell, program.desk
    assert shell is not None
    assert desk is not None
    for entity in (key for key in entities() if parts_of(key)):
        running = {"state": "active"} if entity == "placement" else {}
        found = browsing.ids(desk.office, Query(entity=entity, where=running), limit=1)
        if not found:
            continue
        desk.asked.emit(entity, found[0])
        records = shell.places.records
        assert records is not None
        for key in records.record.tabs.keys:
            records.record.tabs.choose(key)
            settle(program)
            area = next(one for one in records.record.findChildren(StillArea) if one.isVisible())
            yield f"{entity}/{key}", area


def reaching_out(area: QScrollArea) -> Iterator[str]:
    """Return what stands on a sheet and ends beyond its right edge."""
    edge = area.viewport().width() + SLACK
    for widget in area.findChildren(QWidget):
        end = widget.mapTo(area, QPoint(widget.width(), 0)).x()
        if widget.isVisible() and end > edge and inside_no_other(widget, area):
            yield f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()!r} {end} of {edge}"


def inside_no_other(widget: QWidget, area: QScrollArea) -> bool:
    """Say whether a widget is scrolled by this area alone, and is not a scroll bar of it."""
    above = widget.parentWidget()
    while above is not None and above is not area.viewport():
        if isinstance(above, QAbstractScrollArea):
            return False
        above = above.parentWidget()
    return above is not None


def settle(program: Application) -> None:
    QCoreApplication.processEvents()
    assert program.desk is not None
    for task in program.desk.tasks.running:
        if task.future is not None and not task.title:
            task.future.exception(10)
    QCoreApplication.processEvents()


def still_cut(above: QWidget) -> list[str]:
    """Return what is cut off when a page has had time to lay itself out."""
    for _ in range(PATIENCE):
        if not list(cut(above)):
            return []
        QTest.qWait(SETTLING)
    return list(cut(above))


def cut(above: QWidget) -> Iterator[str]:
    """Return the words of labels and buttons that have less room than they need."""
    for widget in above.findChildren(QWidget):
        if not widget.isVisible() or is_inner(widget) or is_told(widget):
            continue
        if (
            isinstance(widget, QLabel)
            and not isinstance(widget, ShortenedLabel | ElidedLabel)
            and widget.text()
        ):
            if not fits(widget):
                yield f"{widget.text()!r} {widget.width()}x{widget.height()}"
        elif (
            isinstance(widget, QAbstractButton) and widget.text() and widget.width() + SLACK < needed(widget)
        ):
            yield f"{widget.text()!r} {widget.width()} of {needed(widget)}"


def fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() + SLACK >= label.heightForWidth(label.width())
    return label.width() + SLACK >= label.sizeHint().width()


def needed(button: QAbstractButton) -> int:
    return min(button.sizeHint().width(), button.minimumSizeHint().width())


def is_told(widget: QWidget) -> bool:
    """Say whether a choice tells its words in the tool tip: one alone can be longer than a narrow pane."""
    return isinstance(widget, QCheckBox) and widget.toolTip() == widget.text()


def is_inner(widget: QWidget) -> bool:
    """Say whether a widget is Qt's own part of another one."""
    parent = widget.parentWidget()
    return isinstance(parent, QTabBar | QComboBox | QTableView | QLineEdit)


def touchable(above: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QTableView, QListView, QTabBar)
    return [
        widget
        for widget in above.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and not is_inner(widget)
        and not widget.objectName().startswith("qt_")
        and type(widget.parent()).__name__ not in {"QHeaderView", "QComboBoxPrivateContainer"}
    ]


def spoken(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
