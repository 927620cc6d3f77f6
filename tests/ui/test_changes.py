"""Promises, notices and rehearsals in the window: offered after a save, written in three steps, followed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.browsing import Query
from app.services.notices import readers_of
from app.services.office import new_office, open_office
from tests.services.change_scene import Scene, begin
from ui.application import Application
from ui.dialogs.announce import AnnounceDialog, announce_dialog
from ui.dialogs.notice_answer import answer_questions
from ui.dialogs.notice_reminders import NoticeReminders
from ui.models.desk import Desk
from ui.pages.place_page import PlacePage
from ui.pages.place_stack import Location
from ui.pages.programmes.changes import ChangesPage
from ui.pages.programmes.promises import PromisesPage
from ui.pages.promise_watch import PromiseWatch
from ui.pages.records.notice_answers_tab import NoticeAnswers
from ui.window_state import WindowState
from ui.wizards.change_notice import open_notice
from ui.wizards.change_steps.rehearsal import RehearsalDialog
from ui.wizards.change_steps.wizard import DONE, SEND, WHAT, WORDS, ChangeWizard

NEW = {"address_line1": "Hamngatan 7"}


@pytest.fixture(scope="session")
def promised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("promised") / "promised.praktikum"
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL")
    begin(office)
    office.close()
    return path


@pytest.fixture
def here(dressed: QApplication, promised: Path, tmp_path: Path) -> Iterator[tuple[Desk, Scene]]:
    office = open_office(Path(shutil.copy(promised, tmp_path / "o.praktikum")), who="AL")
    made = Desk(office, WindowState(language="en"))
    made.state.folders["mails"] = str(tmp_path / "drafts")
    records = office.records
    programme = records.of("programme")[0].id
    stays = tuple(one.id for one in records.of("placement", programme_id=programme))
    host = records.get("placement", stays[0]).host_id
    facts = tuple(one.id for one in records.of("announced_fact"))
    mentor = records.of("role", role="host_mentor")[0].person_id
    people = tuple(one.person_id for one in records.of("participant"))
    yield made, Scene(office, programme, host, stays, people, mentor, facts)
    made.close()


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1100, 680)
    widget.show()


def wizard_of(desk: Desk, qtbot: QtBot, **given: object) -> ChangeWizard:
    made = ChangeWizard(desk, None, **given)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_save_that_breaks_a_promise_offers_the_notice(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    shell = QWidget()
    qtbot.addWidget(shell)
    watch = PromiseWatch(desk, shell)
    with qtbot.waitSignal(desk.offered, timeout=5_000) as offered:
        editing.change(scene.office, "organisation", scene.host, NEW)
        editing.change(scene.office, "organisation", scene.host, {"city": "Söderby"})
    words, verb, act = offered.args or []
    assert (words, verb) == ("3 people were told otherwise.", "Write the notice")
    act()
    (wizard,) = shell.findChildren(ChangeWizard)
    qtbot.waitUntil(lambda: len(wizard.what.facts) == 2, timeout=5_000)
    act()
    assert len(shell.findChildren(ChangeWizard)) == 1
    wizard.reject()
    assert watch.parent() is shell


def test_what_a_colleague_changed_is_offered_as_well(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    with scene.office.store.work() as work:
        work.set("organisation", scene.host, **NEW)
    shell = QWidget()
    qtbot.addWidget(shell)
    PromiseWatch(desk, shell)
    with qtbot.waitSignal(desk.offered, timeout=5_000):
        scene.office.tell_all(work.saved.touched)


def test_what_breaks_nothing_is_left_in_peace(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    shell = QWidget()
    qtbot.addWidget(shell)
    PromiseWatch(desk, shell)
    with qtbot.assertNotEmitted(desk.offered, wait=900):
        editing.change(scene.office, "organisation", scene.host, {"phone": "+46 8 000 00 00"})
        editing.change(scene.office, "person", scene.mentor, {"given_name": "<b>Mia</b>"})


def test_a_notice_from_the_first_click_to_sent(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    editing.change(scene.office, "organisation", scene.host, NEW)
    wizard = wizard_of(desk, qtbot)
    qtbot.waitUntil(lambda: wizard.main.isEnabled() and "Mia" in wizard.what.told.text(), timeout=5_000)
    assert wizard.step == WHAT
    QTest.mouseClick(wizard.main, Qt.MouseButton.LeftButton)
    assert wizard.step == WORDS
    assert "22 days ahead" in wizard.words.lead.text() or "days ahead" in wizard.words.lead.text()
    QTest.mouseClick(wizard.main, Qt.MouseButton.LeftButton)
    assert wizard.step == SEND
    assert wizard.send.list.count() == 3
    qtbot.waitUntil(lambda: wizard.send.view.pages == 2, timeout=20_000)
    wizard.next()
    wizard.next()
    qtbot.waitUntil(lambda: wizard.step == DONE, timeout=30_000)
    assert wizard.done_part.list.count() == 3
    assert not wizard.main.isVisible()
    with qtbot.waitSignal(desk.travelled, timeout=10_000) as travelled:
        wizard.done_part.yes.click()
    assert travelled.args == ["programmes", "changes"]
    (notice,) = scene.office.records.of("change_notice")
    assert notice.state == "sent"
    assert len(scene.office.records.of("document", type="change_notice")) == 3


def test_a_short_warning_stops_at_its_reason(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    editing.change(scene.office, "organisation", scene.host, NEW)
    wizard = wizard_of(desk, qtbot)
    qtbot.waitUntil(wizard.main.isEnabled, timeout=5_000)
    wizard.next()
    asked = wizard.words.asked
    asked["effective_date"].editor.show_value(scene.office.today)
    asked["effective_date"].editor.left.emit()
    wizard.next()
    assert wizard.step == WORDS
    assert not asked["short_lead_reason"].isHidden()
    assert asked["short_lead_reason"].refusal
    asked["short_lead_reason"].editor.show_value("<b>Brand</b> \u202e i lokalen")
    wizard.next()
    assert wizard.step == SEND
    wizard.reject()
    (notice,) = scene.office.records.of("change_notice")
    assert (notice.state, notice.effective_date) == ("draft", scene.office.today)


def test_an_unsaid_line_is_opened_to_be_written(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    with scene.office.work() as work:
        work.set("announced_fact", scene.facts[0], state="changed", bound_field=None, bound_value=None)
    wizard = wizard_of(desk, qtbot)
    qtbot.waitUntil(wizard.main.isEnabled, timeout=5_000)
    wizard.next()
    wizard.next()
    assert wizard.step == WORDS
    assert wizard.words.lines.editing
    wizard.words.lines.finish()
    wizard.reject()


def test_with_nothing_changed_the_wizard_shows_the_way(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, _ = here
    wizard = wizard_of(desk, qtbot)
    qtbot.wait(400)
    assert not wizard.main.isEnabled()
    with qtbot.waitSignal(desk.commanded) as commanded:
        wizard.what.rehearsal_asked.emit()
    assert commanded.args == ["rehearse"]


def test_the_ledger_judges_with_one_click(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    days = {"start_date": date(2026, 1, 2), "end_date": date(2026, 3, 1), "state": "ended"}
    with scene.office.work() as work:
        work.set("placement", scene.placements[0], **days)
        for fact in scene.facts[:1]:
            work.set("announced_fact", fact, value_text="<img src=x> 😀")
    page = PromisesPage(desk)
    shown(qtbot, page)
    page.arrive()
    qtbot.waitUntil(lambda: page.view.grid.rowCount() >= len(scene.facts), timeout=5_000)
    first = page.found[0].fact
    assert page.view.here[0] == first
    with qtbot.waitSignal(desk.pointed) as pointed:
        page.value.click()
    assert (pointed.args or [])[0] in {"placement", "organisation", "role"}
    page.kept.click()
    assert scene.office.records.get("announced_fact", first).state == "kept"
    qtbot.waitUntil(lambda: any(one.state == "kept" for one in page.found), timeout=5_000)
    page.view.go_to(first)
    page.broken.click()
    assert scene.office.records.get("announced_fact", first).state == "not_kept"
    page.all_kept.click()
    states = {one.state for one in scene.office.records.of("announced_fact")}
    assert "kept" in states
    qtbot.wait(50)


def test_announcing_for_many_placements_at_once(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    root = QWidget()
    qtbot.addWidget(root)
    dialog = announce_dialog(desk, scene.programme, root)
    assert announce_dialog(desk, scene.programme, root) is dialog
    qtbot.waitUntil(lambda: (True, "dates") in dialog.kinds, timeout=5_000)
    assert not dialog.main.isEnabled()
    dialog.own.setText("x" * 5_000_000)
    assert len(dialog.own.text()) <= 2_000
    dialog.own.setText("Fika varje fredag")
    dialog.kinds[False, "dates"].setChecked(True)
    qtbot.waitUntil(lambda: dialog.main.text() == "Announce (2)", timeout=5_000)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.main.text() == "Announce (1)"
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.day.setText("nonsense")
    dialog.save()
    assert "not a day" in _refusal(dialog)
    dialog.day.setText(scene.office.today.isoformat())
    for box in dialog.audiences.values():
        box.setChecked(False)
    dialog.save()
    assert dialog.isVisible()
    dialog.audiences["participants"].setChecked(True)
    before = len(scene.office.records.of("announced_fact"))
    dialog.save()
    dialog.save()
    assert len(scene.office.records.of("announced_fact")) == before + 2


def _refusal(dialog: AnnounceDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel, "refusal") if one.isVisible())


def test_answers_are_written_down_and_the_rest_reminded(
    here: tuple[Desk, Scene], qtbot: QtBot, tmp_path: Path
) -> None:
    from app.services.notices import draft_notice  # noqa: PLC0415 - only here
    from app.services.notices_sending import mark_sent  # noqa: PLC0415 - only here
    from app.services.promises_check import broken  # noqa: PLC0415 - only here

    desk, scene = here
    office = scene.office
    editing.change(office, "organisation", scene.host, NEW)
    notice = draft_notice(office, broken(office))
    mark_sent(office, notice)
    page = ChangesPage(desk)
    shown(qtbot, page)
    page.arrive()
    qtbot.waitUntil(lambda: page.view.grid.rowCount() == 4, timeout=5_000)
    assert page.remind.isEnabled()
    assert not page.answer.isEnabled()
    reader = readers_of(office.records, notice)[0]
    page.view.go_to(f"sign_off:{reader.id}")
    assert page.answer.isEnabled()
    dialog = answer_questions(desk, reader.id, "<b>Bo</b>", page)
    qtbot.addWidget(dialog)
    dialog.questions["answer"].editor.show_value("wants_talk")
    dialog.questions["comment"].editor.show_value("När passar det?")
    dialog.save()
    dialog.save()
    assert office.records.get("sign_off", reader.id).answer == "wants_talk"
    assert len(office.records.of("task", entity_id=notice)) == 1
    qtbot.waitUntil(lambda: page.found[0].answered == 1, timeout=5_000)
    reminders = NoticeReminders(desk, notice, page)
    reminders.show()
    qtbot.waitUntil(lambda: reminders.done_part.list.count() == 2, timeout=10_000)
    with qtbot.waitSignal(desk.told, timeout=10_000):
        reminders.mark()
        reminders.mark()
    assert len(office.records.of("note", entity_id=notice)) == 2
    with qtbot.waitSignal(desk.asked) as asked:
        page.view.opened.emit(notice, "what")
    assert asked.args == ["change_notice", notice]


def test_notices_have_one_tab_and_a_notice_opens_beside_its_list(program: Application, qtbot: QtBot) -> None:
    shell, desk = program.window.shell, program.desk
    assert shell is not None
    assert desk is not None
    programme = browsing.ids(desk.office, Query(entity="programme"), limit=1)[0]
    told = {"title": {"en": "The start moves"}, "cause": "host", "effective_date": date(2027, 2, 1), "no": 1}
    notice = editing.add(desk.office, "change_notice", {**told, "programme_id": programme})
    shell.places.go(Location("programmes", "changes"))
    place = shell.places.currentWidget()
    assert isinstance(place, PlacePage)
    keys = [place.tabs.tabData(at) for at in range(place.tabs.count())]
    assert "changes" in keys
    assert "change_notice" not in keys
    desk.asked.emit("change_notice", notice)
    assert shell.here == Location("programmes", "change_notice", "change_notice", notice)
    assert place.tabs.tabData(place.tabs.currentIndex()) == "changes"
    qtbot.waitUntil(lambda: not desk.tasks.running)


def test_a_rehearsal_is_dropped_or_done(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    dialog = RehearsalDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.first.setText("2027-01-11")
    dialog.along.setChecked(True)
    qtbot.waitUntil(lambda: dialog.found is not None and bool(dialog.found.stays), timeout=10_000)
    assert dialog.view.grid.rowCount() > 5
    assert "days ahead" in dialog.warning.text()
    dialog.first.setText("soon")
    qtbot.waitUntil(lambda: not dialog.main.isEnabled(), timeout=5_000)
    assert "not a day" in dialog.warning.text()
    dialog.first.setText("2027-01-11")
    qtbot.waitUntil(dialog.main.isEnabled, timeout=10_000)
    assert scene.office.records.get("programme", scene.programme).start_date == date(2026, 12, 1)
    with qtbot.waitSignal(desk.undoable, timeout=10_000):
        dialog.do_it()
        dialog.do_it()
    assert scene.office.records.get("programme", scene.programme).start_date == date(2027, 1, 11)
    desk.undo()
    assert scene.office.records.get("programme", scene.programme).start_date == date(2026, 12, 1)


def test_a_placement_and_an_event_are_rehearsed_too(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, scene = here
    with scene.office.work() as work:
        work.add(
            "event",
            {"programme_id": scene.programme, "kind": "networking", "title": {"sv": "Träff"},
             "starts_at": "2027-01-16T10:00:00+01:00"},
        )  # fmt: skip
    dialog = RehearsalDialog(desk, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.what.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.warning.text() == "Choose a placement.", timeout=5_000)
    dialog._take(scene.placements[0])
    dialog.last.setText("2027-05-31")
    qtbot.waitUntil(lambda: dialog.found is not None and len(dialog.found.stays) == 1, timeout=10_000)
    dialog.what.setCurrentIndex(2)
    dialog.last.setText("13.30")
    qtbot.waitUntil(lambda: dialog.found is not None and bool(dialog.found.change.event), timeout=10_000)
    dialog.last.setText("25:99")
    qtbot.waitUntil(lambda: dialog.found is None, timeout=5_000)
    assert not dialog.main.isEnabled()
    dialog.reject()


def test_one_wizard_at_a_time(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    desk, _ = here
    root = QWidget()
    qtbot.addWidget(root)
    assert open_notice(desk, root) is open_notice(desk, root)
    qtbot.wait(100)


def test_the_record_of_a_notice_shows_its_answers(here: tuple[Desk, Scene], qtbot: QtBot) -> None:
    from app.services.notices import draft_notice  # noqa: PLC0415 - only here
    from app.services.notices_sending import mark_sent  # noqa: PLC0415 - only here
    from app.services.promises_check import broken  # noqa: PLC0415 - only here

    desk, scene = here
    office = scene.office
    editing.change(office, "organisation", scene.host, NEW)
    notice = draft_notice(office, broken(office))
    tab = NoticeAnswers(desk)
    shown(qtbot, tab)
    tab.show_record(office.records.get("change_notice", notice))
    assert tab.go_on.isVisible()
    assert not tab.remind.isVisible()
    mark_sent(office, notice)
    tab.show_record(office.records.get("change_notice", notice))
    assert tab.view.grid.rowCount() == 3
    assert tab.remind.isEnabled()
    assert "of 3" in tab.said.text()
