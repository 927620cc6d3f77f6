"""Agreements for many placements: chosen, checked, looked at, made, found again."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from app.services.office import open_office
from ui.application import Application
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.pages.place_stack import Location
from ui.window_state import WindowState
from ui.wizards.papers_wizard import PapersWizard

SLOW = 20_000


@pytest.fixture
def sample_desk(dressed: QApplication, sample: Path, tmp_path: Path) -> Iterator[Desk]:
    copy = Path(shutil.copy(sample, tmp_path / "sample.praktikum"))
    made = Desk(open_office(copy, who="AL"), WindowState(language="en"))
    yield made
    made.close()


def wizard_for(desk: Desk, ids: list[str], kind: str = "agreement") -> PapersWizard:
    wizard = PapersWizard(desk, "placement", ids, None)  # type: ignore[arg-type] # a window of its own here
    wizard.kind_step.choose(kind)
    wizard.show()
    return wizard


def placements(desk: Desk, most: int) -> list[str]:
    every = browsing.page(desk.office, "placement", browsing.ids(desk.office, Query(entity="placement")))
    one = every[-1].programme_id
    return [placement.id for placement in every if placement.programme_id == one][:most]


def test_papers_are_checked_seen_made_and_listed(sample_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    ids = placements(sample_desk, 3)
    wizard = wizard_for(sample_desk, ids, "logbook")
    before = len(sample_desk.office.records.of("document"))
    wizard.go(1)
    qtbot.waitUntil(lambda: wizard.check_step.view.pages > 0, timeout=SLOW)
    assert len(sample_desk.office.records.of("document")) == before
    made = list(wizard.choice.wanted)
    assert made
    folder = tmp_path / "papers"
    folder.mkdir()
    wizard.make(folder)
    qtbot.waitUntil(lambda: wizard.step == 2, timeout=SLOW)
    files = sorted(folder.glob("*.pdf"))
    assert len(files) >= len(made)
    assert all(path.read_bytes().startswith(b"%PDF") for path in files)
    names = [label.text() for label in wizard.result_step.findChildren(QLabel)]
    assert {path.name for path in files} <= set(names)
    wizard.close()


def test_what_lacks_is_said_and_leads_to_the_field(sample_desk: Desk, qtbot: QtBot) -> None:
    ids = browsing.ids(sample_desk.office, Query(entity="placement"))
    with sample_desk.office.work() as work:
        work.set("placement", ids[0], place_of_work=None)
    wizard = wizard_for(sample_desk, ids[:2])
    wizard.go(1)
    fixes = [b for b in wizard.findChildren(QPushButton, "link") if b.text() == "Go there"]
    lacking = {one for one in ids[:2] if wizard.choice.lacks.get(one)}
    assert bool(fixes) == bool(lacking)
    for one in lacking:
        assert one not in wizard.choice.wanted
    if fixes:
        with qtbot.waitSignal(wizard.fix_asked) as asked:
            fixes[0].click()
        assert asked.args is not None
        assert asked.args[1] in lacking
    qtbot.waitUntil(lambda: not sample_desk.tasks.running, timeout=SLOW)
    wizard.close()


def test_the_chosen_languages_are_those_the_paper_can_have(sample_desk: Desk, qtbot: QtBot) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 2))
    offered = wizard.choice.offered()
    assert set(wizard.choice.languages) <= set(offered)
    ticks = wizard.kind_step.findChildren(QCheckBox)
    assert len([tick for tick in ticks if not tick.isHidden()]) == len(offered)
    assert len(wizard.kind_step.findChildren(QRadioButton)) == len(wizard.choice.kinds)
    wizard.close()


def test_a_record_can_be_left_out(sample_desk: Desk, qtbot: QtBot) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 3), "logbook")
    wizard.go(1)
    ticks = [t for t in wizard.check_step.findChildren(QCheckBox) if t.isEnabled() and t.isChecked()]
    count = len(wizard.choice.wanted)
    ticks[0].click()
    assert len(wizard.choice.wanted) == count - 1
    qtbot.waitUntil(lambda: not sample_desk.tasks.running, timeout=SLOW)
    wizard.close()


def test_closing_while_the_preview_is_made_leaves_nothing_behind(sample_desk: Desk, qtbot: QtBot) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 1))
    wizard.go(1)
    wizard.reject()
    qtbot.waitUntil(lambda: not sample_desk.tasks.running, timeout=SLOW)


def test_from_the_list_to_the_papers_and_back_to_a_field(program: Application, qtbot: QtBot) -> None:
    shell, desk = program.window.shell, program.desk
    assert shell is not None
    assert desk is not None
    shell.places.go(Location("placements"))
    page = shell.places.records
    assert page is not None
    page.table.choose(page.table.records.ids[0])
    page.make_papers()
    wizard = shell.findChildren(PapersWizard)[0]
    wizard.fix_asked.emit("placement", page.table.records.ids[0], "place_of_work", "Write the address.")
    line = next(one for one in shell.findChildren(FieldLine) if one.field.name == "place_of_work")
    assert line.refusal == "Write the address."
    wizard.fix_asked.emit(
        "placement", page.table.records.ids[0], "participant.insurer", "Name the insurance."
    )
    there = next(one for one in shell.findChildren(FieldLine) if one.field.name == "insurer")
    assert there.refusal == "Name the insurance."
    assert shell.here.entity == "participant"
    assert [b for b in wizard.findChildren(QAbstractButton) if b.text() == "Close"]
    wizard.reject()


def test_there_are_no_papers_about_a_position(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    shell.places.papers_asked.emit("position", [])
    assert "no paper" in shell.notice.words
