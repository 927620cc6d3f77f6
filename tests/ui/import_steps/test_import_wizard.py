"""A list goes through the wizard: read, counted, written once, shown, taken back."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.services import importing
from app.services.import_history import past_imports
from tests.ui.import_steps.wizard_tools import (
    LEFT,
    SAMPLES,
    SLOW,
    MakeDesk,
    Opened,
    button,
    rest,
    step_on,
    take_in,
    two_lists,
    write,
)
from ui.application import Application
from ui.models.desk import Desk
from ui.pages.office.imports import PAGE, ImportsPage
from ui.tasks import Progress
from ui.wizards.import_list import WIZARD, open_wizard
from ui.wizards.import_steps import work
from ui.wizards.import_steps.wizard import COUNT, DOUBLES, FILE, RESULT, ROWS, ImportWizard


@pytest.mark.parametrize(
    ("name", "template", "rows"),
    [
        ("iip_studenter.csv", "iip", 6),
        ("innopraksis_bedrifter.xlsx", "innopraksis", 7),
        ("innopraksis_studenter.csv", "innopraksis", 12),
        ("kloss_utbyten.xlsx", "kloss", 40),
        ("mit_danmark.xlsx", "countrypartner", 30),
        ("partner_mentors.tsv", "countrypartner", 14),
    ],
)
def test_lists_of_real_offices_go_through_with_one_button(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, name: str, template: str, rows: int
) -> None:
    desk = make_desk(template)
    before = desk.office.store.reading.count()
    wizard = opened(SAMPLES / name, desk, to=COUNT)
    assert desk.office.store.reading.count() == before
    step_on(qtbot, wizard)
    done = wizard.case.done
    assert done is not None
    assert (done.created, len(done.refused)) == (rows, 0)
    assert wizard.step == RESULT


def test_every_sheet_of_a_workbook_can_be_taken_in(make_desk: MakeDesk, opened: Opened, qtbot: QtBot) -> None:
    desk = make_desk("countrypartner")
    wizard = opened(SAMPLES / "mit_danmark.xlsx", desk)
    form = wizard.file_step.form
    assert form.sheet.count() == 4
    form.kind.setCurrentIndex(form.kind.findData("participants"))
    form.kind.activated.emit(form.kind.currentIndex())
    rest(qtbot, wizard)
    assert form.sheet.currentData() == "Praktikanter"
    form.sheet.setCurrentIndex(form.sheet.findData("Virksomheder"))
    form.sheet.activated.emit(form.sheet.currentIndex())
    rest(qtbot, wizard)
    assert wizard.case.refusal or wizard.case.reading is not None
    form.sheet.setCurrentIndex(form.sheet.findData("Praktikanter"))
    form.sheet.activated.emit(form.sheet.currentIndex())
    rest(qtbot, wizard)
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    assert wizard.case.done is not None
    assert wizard.case.done.created > 0


def test_two_quick_clicks_import_once_and_one_button_takes_it_back(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example", ";b@x.example"), desk, to=COUNT)
    wizard.foot.main.click()
    wizard.foot.main.click()
    rest(qtbot, wizard)
    assert wizard.step == RESULT
    assert len(desk.office.records.of("person")) == 1
    assert len(past_imports(desk.office)) == 1
    out = tmp_path / "out.xlsx"
    wizard.case.save_refused(out)
    rest(qtbot, wizard)
    assert out.exists()
    assert out.name in wizard.notice.words
    wizard.result_step.undo.click()
    wizard.result_step.undo.click()
    rest(qtbot, wizard)
    assert desk.office.records.of("person") == []
    assert "taken back" in wizard.result_step._words.text()


def test_show_them_goes_to_the_list(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = take_in(qtbot, opened, write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), desk)
    with qtbot.waitSignal(desk.travelled) as travelled:
        wizard.result_step.show_them.click()
    assert travelled.args == ["people", "participant"]
    assert not wizard.isVisible()


def test_closing_while_importing_asks_and_stopping_keeps_nothing(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), desk, to=COUNT)
    before = desk.office.store.reading.count()

    def slowly(progress: Progress, office: Any, plan: Any, file: str) -> Any:
        def step(done: int, total: int) -> None:
            for _ in range(400):
                progress.step(done, total)
                time.sleep(0.01)

        return importing.run_import(office, plan, file=file, step=step)

    monkeypatch.setattr(work, "write", slowly)
    wizard.go_on()
    wizard.reject()
    assert wizard.isVisible()
    assert "still going on" in wizard.notice.words
    wizard._stop_and_leave()
    rest(qtbot, wizard)
    assert not wizard.isVisible()
    assert desk.office.store.reading.count() == before


def test_a_window_can_close_with_the_wizard_open(program: Application, qtbot: QtBot, tmp_path: Path) -> None:
    shell = program.window.shell
    assert shell is not None
    shell.verbs()["import_list"]()
    (wizard,) = program.window.findChildren(ImportWizard)
    assert isinstance(wizard, ImportWizard)
    assert wizard.isVisible()
    wizard.case.open(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"))
    program.window.close()


def test_closing_with_work_done_asks_once(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), to=ROWS)
    wizard.case.edit(0, 0, "Eva Alm")
    rest(qtbot, wizard)
    wizard.reject()
    assert wizard.isVisible()
    QTest.mouseClick(next(b for b in wizard.notice.findChildren(QPushButton) if b.text() == "Close"), LEFT)
    assert not wizard.isVisible()


def test_reading_can_be_stopped(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened()
    wizard.case.open(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"))
    wizard.foot.stop.click()
    assert wizard.case.task is None
    qtbot.waitUntil(lambda: not wizard.case.desk.tasks.running, timeout=SLOW)
    assert wizard.case.listed is None
    assert wizard.step == FILE


def test_everything_has_a_name_for_who_cannot_see_it(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = opened(two_lists(desk, opened, qtbot, tmp_path), desk, to=DOUBLES)
    steps = (wizard.file_step, wizard.columns_step, wizard.preview_step, wizard.doubles_step)
    form = wizard.file_step.form
    tables = (steps[0].table, steps[1].table, steps[2].table, steps[3].list, steps[3].beside)
    assert all(table.accessibleName() for table in tables)
    assert all(field.accessibleName() for field in (form.kind, form.programme, form.sheet, form.heading))


def test_the_menu_action_opens_one_wizard(desk: Desk, dressed: QApplication, qtbot: QtBot) -> None:
    assert WIZARD.action == "import_list"
    window = QPushButton()
    qtbot.addWidget(window)
    window.show()
    first = open_wizard(desk, window)
    first.show()
    assert open_wizard(desk, window) is first
    assert isinstance(first, ImportWizard)
    assert first.file_step.form.lacks_programme is False
    first.reject()


def test_what_somebody_built_on_stays_and_is_said(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = take_in(qtbot, opened, write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), desk)
    person = desk.office.records.of("person")[0].id
    desk.change("person", person, {"email": "eva@new.example"})
    wizard.result_step.undo.click()
    rest(qtbot, wizard)
    assert "stay" in wizard.result_step._more.text()


def test_the_history_page_lists_imports_and_takes_one_back(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    take_in(qtbot, opened, write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example", ";b@x.example"), desk).hide()
    page = PAGE.make(desk)
    qtbot.addWidget(page)
    assert isinstance(page, ImportsPage)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: len(page.table.lines.keys) == 1, timeout=SLOW)
    cells = [page.table.lines.index(0, column).data() for column in range(5)]
    assert cells[1:] == ["AL", "Participants  ·  list.csv", "2", "in the office"]
    button(qtbot, page, "Undo this import…").click()
    assert len(desk.office.records.of("person")) == 1
    yes = button(qtbot, page, "Undo the import")
    with qtbot.waitSignal(desk.told, timeout=SLOW) as told:
        yes.click()
        page.undo(page.table.lines.keys[0])
    assert told.args is not None
    assert "taken back" in told.args[0]
    qtbot.waitUntil(lambda: page.table.lines.index(0, 4).data() == "taken back", timeout=SLOW)
    assert desk.office.records.of("person") == []
    assert not [
        b for b in page.findChildren(QPushButton) if b.text() == "Undo this import…" and b.isVisible()
    ]
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)
    page.hide()
