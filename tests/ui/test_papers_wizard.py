"""Agreements for many placements: chosen, checked, looked at, made, found again."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from app.services.office import open_office
from ui.application import Application
from ui.dialogs.mail_about import MailAbout
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
    settled(sample_desk, qtbot)
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
    shown = wizard.result_step.list
    assert {path.name for path in files} == {shown.item(row).text() for row in range(shown.count())}
    settled(sample_desk, qtbot)
    wizard.close()


def settled(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)


def checked(wizard: PapersWizard, qtbot: QtBot) -> None:
    wizard.go(1)
    qtbot.waitUntil(lambda: wizard.check_step.list.count() == len(wizard.choice.ids), timeout=SLOW)


def test_what_lacks_is_said_mended_and_the_place_kept(sample_desk: Desk, qtbot: QtBot) -> None:
    every = browsing.ids(sample_desk.office, Query(entity="placement"))
    wizard = wizard_for(sample_desk, every)
    wizard.kind_step.terms.text.setPlainText("The host lends a bicycle.")
    checked(wizard, qtbot)
    lacking = [one for one in every if wizard.choice.lacks.get(one)]
    ready = [one for one in every if not wizard.choice.lacks.get(one)]
    assert lacking
    assert ready
    assert wizard.choice.wanted == ready
    wizard.choice.left_out.add(ready[0])
    record = next(one for one in reversed(lacking) if wizard.choice.lacks[one][0].where == "place_of_work")
    wizard.check_step._go_to(record)
    qtbot.wait(10)
    fixes = [b for b in wizard.check_step.findChildren(QPushButton, "link") if b.isVisible()]
    assert len(fixes) == len(wizard.choice.lacks[record][:6])
    with qtbot.waitSignal(wizard.fix_asked) as asked:
        fixes[0].click()
    assert asked.args is not None
    assert asked.args[1] == record
    assert wizard.aside
    assert asked.args[2] == "place_of_work"
    sample_desk.change("placement", record, {"place_of_work": "Kajen 3"})
    qtbot.waitUntil(lambda: not wizard.aside, timeout=SLOW)
    assert wizard.step == 1
    assert wizard.check_step.record == record
    assert wizard.choice.given["special_terms"] == "The host lends a bicycle."
    assert ready[0] in wizard.choice.left_out
    assert ready[0] not in wizard.choice.wanted
    settled(sample_desk, qtbot)
    wizard.close()


def test_one_click_back_without_mending(sample_desk: Desk, qtbot: QtBot) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 2))
    checked(wizard, qtbot)
    size = wizard.size()
    wizard.check_step.fix_asked.emit("placement", wizard.choice.ids[0], "place_of_work", "Write the place.")
    assert wizard.width() < size.width()
    next(b for b in wizard.findChildren(QPushButton) if b.text() == "Back here").click()
    assert (wizard.aside, wizard.size()) == (False, size)
    settled(sample_desk, qtbot)
    wizard.close()


def test_what_failed_is_tried_again_and_mailed(sample_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 3), "contact-sheet")
    checked(wizard, qtbot)
    gone = tmp_path / "gone"
    wizard.make(gone)
    wizard.make(gone)
    qtbot.waitUntil(lambda: wizard.step == 2, timeout=SLOW)
    assert wizard.result_step.list.count() == 0
    assert len(wizard.result_step.again) == 3
    assert not wizard.result_step.retry.isHidden()
    gone.mkdir()
    settled(sample_desk, qtbot)
    wizard.make(gone, wizard.result_step.again)
    qtbot.waitUntil(lambda: wizard.result_step.list.count() == 3, timeout=SLOW)
    assert wizard.result_step.retry.isHidden()
    with qtbot.waitSignal(wizard.result_step.mail_asked):
        wizard.result_step.mail.click()
    settled(sample_desk, qtbot)
    for dialog in wizard.findChildren(MailAbout):
        assert len(dialog.mails) == 3
        assert all(mail.papers for mail in dialog.mails)
        dialog.reject()
    wizard.close()


def test_stop_keeps_what_was_made(sample_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 12), "logbook")
    checked(wizard, qtbot)
    wizard.make(tmp_path)
    task = wizard._task
    assert task is not None
    task.progress.moved.connect(lambda done, _: wizard.reject() if done >= 2 else None)
    qtbot.waitUntil(lambda: wizard.step == 2, timeout=SLOW)
    files = list(tmp_path.glob("*.pdf"))
    assert 0 < len(wizard.result_step.again) < 12
    assert wizard.result_step.list.count() == len(files)
    known = {one.file_name for one in sample_desk.office.records.of("document")}
    assert {path.name for path in files} <= known
    settled(sample_desk, qtbot)
    wizard.close()


def test_the_chosen_languages_are_those_the_paper_can_have(sample_desk: Desk, qtbot: QtBot) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 2))
    offered = wizard.choice.offered()
    assert set(wizard.choice.languages) <= set(offered)
    ticks = list(wizard.kind_step._ticks.values())
    assert len([tick for tick in ticks if not tick.isHidden()]) == len(offered)
    assert len(wizard.kind_step.findChildren(QRadioButton)) == len(wizard.choice.kinds)
    wizard.close()


def test_a_record_can_be_left_out(sample_desk: Desk, qtbot: QtBot) -> None:
    wizard = wizard_for(sample_desk, placements(sample_desk, 3), "logbook")
    checked(wizard, qtbot)
    count = len(wizard.choice.wanted)
    wizard.check_step.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert len(wizard.choice.wanted) == count - 1
    settled(sample_desk, qtbot)
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
