"""Returned forms taken in with the mouse and the keyboard: dropped, looked at, decided, typed, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.exchange.form_bound import MOST_LETTERS
from app.services import form_folder
from tests.exchange import crafted_pdf as crafted
from tests.services.intake_scene import GIVEN, WEAK, blank, filled, flat, put, renamed
from tests.services.logbook_scene import entries, opened
from tests.ui.intake_tools import PATIENCE, drop, field, look_at, main, rest, words
from ui.models.desk import Desk
from ui.wizards.intake_steps.arrived_model import WHO
from ui.wizards.intake_steps.wizard import ASK, LIST, LOOK, RESULT, IntakeWizard
from ui.wizards.take_in_forms import WIZARD


@pytest.fixture
def placement(desk: Desk) -> str:
    return opened(desk.office)


@pytest.fixture
def wizard(desk: Desk, qtbot: QtBot) -> Iterator[IntakeWizard]:
    made = IntakeWizard(desk, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    rest(qtbot, made)
    yield made
    rest(qtbot, made)
    made.done(0)
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=PATIENCE)


def test_files_dropped_find_their_person_and_come_in_with_one_click(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    assert (wizard.step, main(wizard)) == (ASK, "")
    forms = [put(tmp_path, f"{no}.pdf", filled(blank(desk.office, placement, no), WEAK)) for no in (1, 2)]
    drop(qtbot, wizard, *forms, put(tmp_path, "<b>evil&.pdf", crafted.pdf({4: b"<</S/Launch>>"})))
    assert (wizard.step, main(wizard)) == (LIST, "Take in 2 forms")
    assert words(wizard, "1.pdf", WHO) == "Ida Ek"
    assert words(wizard, "<b>evil&.pdf") == "Has a program"
    wizard.go_on()
    wizard.go_on()
    rest(qtbot, wizard)
    assert wizard.step == RESULT
    assert [entry.state for entry in entries(desk.office, placement)[:3]].count("received") == 2
    alarms = wizard.result_step.alarms
    assert alarms.isVisible()
    asked: list[tuple[str, str]] = []
    desk.asked.connect(lambda entity, record: asked.append((entity, record)))
    wizard.result_step.undo.click()
    rest(qtbot, wizard)
    assert entries(desk.office, placement)[0].state != "received"
    wizard.result_step.rest.click()
    rest(qtbot, wizard)
    assert (wizard.step, main(wizard)) == (LIST, "Take in 2 forms")


def test_an_alarm_opens_its_record(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, wizard, put(tmp_path, "1.pdf", filled(blank(desk.office, placement), WEAK)))
    wizard.go_on()
    rest(qtbot, wizard)
    with qtbot.waitSignal(desk.asked) as asked:
        wizard.result_step.alarms.itemActivated.emit(wizard.result_step.alarms.item(0))
    assert asked.args == ["logbook_entry", entries(desk.office, placement)[0].id]
    assert not wizard.isVisible()


def test_what_waits_in_the_folder_is_read_and_undone_it_waits_again(
    desk: Desk, placement: str, qtbot: QtBot, tmp_path: Path, wizard: IntakeWizard
) -> None:
    folder = tmp_path / "in"
    form_folder.choose(desk.office, folder, make=True)
    put(folder, "a.pdf", filled(blank(desk.office, placement)))
    wizard.case.look_into_folder()
    qtbot.waitUntil(lambda: wizard.step == LIST and wizard.case.task is None, timeout=PATIENCE)
    assert main(wizard) == "Take in one form"
    wizard.go_back()
    assert wizard.ask_step.waiting.isVisible()
    wizard.ask_step.waiting.click()
    rest(qtbot, wizard)
    wizard.go_on()
    rest(qtbot, wizard)
    assert form_folder.waiting(desk.office) == ()
    wizard.result_step.undo.click()
    rest(qtbot, wizard)
    assert [path.name for path in form_folder.waiting(desk.office)] == ["a.pdf"]
    wizard.result_step.rest.click()
    rest(qtbot, wizard)
    wizard.go_on()
    rest(qtbot, wizard)
    assert entries(desk.office, placement)[0].state == "received"


def test_a_dropped_folder_is_the_files_in_it_and_files_are_added(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    one = put(folder, "a.pdf", filled(blank(desk.office, placement)))
    drop(qtbot, wizard, folder)
    drop(qtbot, wizard, put(tmp_path, "b.pdf", filled(blank(desk.office, placement, 2))), one)
    assert [each.path.name for each in wizard.case.arrived] == ["b.pdf", "a.pdf"]
    assert main(wizard) == "Take in 2 forms"


def test_two_versions_are_looked_at_and_one_is_taken(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    form = blank(desk.office, placement)
    put(tmp_path, "a.pdf", filled(form))
    put(tmp_path, "b.pdf", filled(form, {**GIVEN, "learning": "/2"}))
    drop(qtbot, wizard, tmp_path / "a.pdf", tmp_path / "b.pdf")
    assert main(wizard) == ""
    look_at(qtbot, wizard, "b.pdf")
    assert wizard.look_step.picture.is_drawn
    assert not wizard.look_step.is_typing
    wizard.look_step.answers.take.click()
    wizard.look_step.before.click()
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=PATIENCE)
    wizard.look_step.answers.leave.click()
    wizard.go_on()
    assert (words(wizard, "a.pdf"), words(wizard, "b.pdf")) == ("Left out", "Chosen")
    assert main(wizard) == "Take in one form"
    wizard.go_on()
    rest(qtbot, wizard)
    assert entries(desk.office, placement)[0].learning == 2


def test_a_form_that_is_right_may_be_left_out(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, wizard, put(tmp_path, "a.pdf", filled(blank(desk.office, placement))))
    look_at(qtbot, wizard, "a.pdf")
    wizard.look_step.answers.leave.click()
    wizard.go_on()
    assert (words(wizard, "a.pdf"), main(wizard)) == ("Left out", "")


def test_a_flat_copy_is_typed_in_beside_its_page(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, wizard, put(tmp_path, "flat.pdf", flat(filled(blank(desk.office, placement, 3)))))
    look_at(qtbot, wizard, "flat.pdf")
    step = wizard.look_step
    assert step.is_typing
    name = step.typing.name
    assert name is not None
    assert (name.record, name.part) == (placement, "3")
    assert main(wizard) == ""
    field(wizard, "P01")("x" * (3 * MOST_LETTERS))
    assert len(step.typing.values["P01"]) == MOST_LETTERS
    field(wizard, "P01")("Skrev <b>för hand</b>")
    field(wizard, "learning")("5")
    field(wizard, "hours_project")("many")
    wizard.go_on()
    rest(qtbot, wizard)
    assert wizard.step == LOOK
    fault = step.typing._faults["hours_project"]
    assert fault.isVisible()
    field(wizard, "hours_project")("3")
    wizard.reject()
    assert wizard.isVisible(), "what was typed is asked about"
    wizard.notice.close_notice()
    wizard.go_on()
    rest(qtbot, wizard)
    entry = entries(desk.office, placement)[2]
    assert (entry.channel, entry.learning, entry.answers[0]["text"]) == ("scan", 5, "Skrev <b>för hand</b>")
    assert wizard.step == RESULT


def test_a_photograph_is_given_to_whom_it_belongs_and_other_answers_are_asked_about(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (300, 400), "white").save(path)
    drop(qtbot, wizard, path)
    look_at(qtbot, wizard, "photo.jpg")
    typing = wizard.look_step.typing
    assert not wizard.look_step.ready
    at = next(at for at in range(typing.which.count()) if "Ida Ek" in typing.which.itemText(at))
    typing.which.setCurrentIndex(at)
    typing.which.activated.emit(at)
    qtbot.waitUntil(lambda: bool(typing.values), timeout=PATIENCE)
    name = typing.name
    assert name is not None
    field(wizard, "learning")("2")
    with desk.office.work() as work:
        number = int(name.part)
        entry = entries(desk.office, placement)[number - 1]
        work.set("logbook_entry", entry.id, state="received", learning=5, received_at=desk.office.today)
    wizard.go_on()
    rest(qtbot, wizard)
    assert entries(desk.office, placement)[number - 1].learning == 5
    assert wizard.notice.isVisible()
    wizard.notice._verb.click()
    rest(qtbot, wizard)
    assert entries(desk.office, placement)[number - 1].learning == 2


def test_what_is_not_proved_shows_no_name_and_may_be_typed(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    forged = renamed(filled(blank(desk.office, placement)), f"logbook/1/{placement}/2")
    drop(qtbot, wizard, put(tmp_path, "a.pdf", forged))
    assert (words(wizard, "a.pdf", WHO), words(wizard, "a.pdf")) == ("", "Not proved")
    look_at(qtbot, wizard, "a.pdf")
    assert wizard.look_step.typing.name is None


def test_reading_may_be_stopped_and_the_wizard_closed_in_the_middle(
    desk: Desk, placement: str, wizard: IntakeWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    path = put(tmp_path, "a.pdf", filled(blank(desk.office, placement)))
    wizard.case.add([path] * 50)
    wizard.foot.stop.click()
    rest(qtbot, wizard)
    assert wizard.step == ASK
    wizard.case.add([path])
    wizard.reject()
    assert not wizard.isVisible()


def test_the_action_opens_one_wizard(desk: Desk, qtbot: QtBot, wizard: IntakeWizard) -> None:
    assert WIZARD.action == "take_in_forms"
    again = WIZARD.make(desk, wizard)
    assert isinstance(again, IntakeWizard)
    again.reject()
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=PATIENCE)
