"""A shared office in the window, with the real helper and a real folder: opened, worked in by two, copied."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from app.services.office import open_office
from app.services.shared_place import has_own_copy, shown_place
from app.sharing import place
from tests.ui.shared_desks import Colleague, put_on_share
from ui import application
from ui.application import Application
from ui.dialogs.copied_office import Answer, CopiedOffice
from ui.dialogs.new_office import NewOffice
from ui.forms.field_line import FieldLine
from ui.menus.top_bar import TopBar
from ui.models.desk import Desk
from ui.models.share_standing import ShareState
from ui.notices import NoticeBar
from ui.pages import opening
from ui.pages.place_stack import Location
from ui.pages.records.record_presence import RecordPresence

Start = Callable[..., Application]
LONG = 40_000
"""Milliseconds a busy machine may take to start a helper and hear of it."""


@pytest.fixture
def share(office_file: Path, tmp_path: Path) -> Path:
    return put_on_share(office_file, tmp_path / "share")


@pytest.fixture
def colleague(share: Path, tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(share, tmp_path / "colleague" / "office.praktikum")
    made.look()
    yield made
    made.close()


def opened(program: Application, path: Path, qtbot: QtBot) -> Desk:
    assert not program.open(str(path)), "an office on a drive is fetched first"
    qtbot.waitUntil(lambda: program.desk is not None, timeout=LONG)
    desk = program.desk
    assert desk is not None
    return desk


def first(desk: Desk) -> str:
    return browsing.ids(desk.office, Query(entity="person"), limit=1)[0]


def line(program: Application, name: str) -> FieldLine:
    shell = program.window.shell
    assert shell is not None
    return next(one for one in shell.findChildren(FieldLine) if one.field.name == name)


def notice(program: Application) -> str:
    bars = [bar for bar in program.window.findChildren(NoticeBar) if not bar.isHidden()]
    return bars[-1].words if bars else ""


def test_two_people_work_in_one_office(start: Start, share: Path, colleague: Colleague, qtbot: QtBot) -> None:
    program = start()
    desk = opened(program, share, qtbot)
    shell = program.window.shell
    assert shell is not None
    assert program.window.windowTitle() == "office – Praktikum"
    assert program.state.files[0] == str(share) == str(shown_place(desk.office))
    person = first(desk)
    shell.places.go(Location("people", "contacts", "person", person))
    typed = line(program, "phone").editor.findChildren(QLineEdit)[0]
    program.window.activateWindow()
    qtbot.wait(300)  # the platform without a screen takes the keyboard away once, and gives it back
    typed.setFocus()
    typed.setText("+47 half")
    typed.setCursorPosition(3)
    colleague.presence.open = ("person", person, "email")
    colleague.change("person", person, phone="+47 22 22 22 22", title="Dr")

    qtbot.waitUntil(lambda: line(program, "title").editor.value() == "Dr", timeout=LONG)
    assert (typed.text(), typed.cursorPosition()) == ("+47 half", 3)
    assert "MK" in line(program, "title").news.words
    assert "+47 22 22 22 22" in line(program, "phone").news.words
    qtbot.waitUntil(lambda: desk.sharing.standing.state is ShareState.SHARED, timeout=LONG)

    def colleague_is_seen() -> bool:
        colleague.look()
        bar, page = shell.findChild(TopBar), shell.findChild(RecordPresence)
        assert bar is not None
        assert page is not None
        said = [label.text() for label in bar.findChildren(QLabel, "here-chip")]
        return said == ["MK is here"] and page.text() == "MK is here"

    qtbot.waitUntil(colleague_is_seen, timeout=LONG)
    assert not line(program, "email").findChildren(QLabel, "here-dot")[0].isHidden()
    assert line(program, "phone").findChildren(QLabel, "here-dot")[0].isHidden()

    typed.setText("+47 33 33 33 33")
    line(program, "phone").leave()

    def arrived() -> bool:
        colleague.look()
        return bool(colleague.store.records.get("person", person).phone == "+47 33 33 33 33")

    qtbot.waitUntil(arrived, timeout=LONG)
    assert desk.sharing.standing.waiting == 0 or shell.foot.sharing.text() != "Shared"


def test_taking_theirs_lets_their_value_stand(
    start: Start, share: Path, colleague: Colleague, qtbot: QtBot
) -> None:
    program = start()
    desk = opened(program, share, qtbot)
    shell = program.window.shell
    assert shell is not None
    person = first(desk)
    shell.places.go(Location("people", "contacts", "person", person))
    typed = line(program, "phone").editor.findChildren(QLineEdit)[0]
    typed.setText("+47 half")
    colleague.change("person", person, phone="+47 22 22 22 22")
    qtbot.waitUntil(lambda: bool(line(program, "phone").news.words), timeout=LONG)
    take = [b for b in line(program, "phone").news.findChildren(QPushButton) if b.text() == "Take theirs"]
    take[0].click()
    line(program, "phone").leave()
    assert typed.text() == "+47 22 22 22 22"
    assert desk.office.records.get("person", person).phone == "+47 22 22 22 22"


def test_an_office_whose_drive_is_away_opens_at_once(start: Start, share: Path, qtbot: QtBot) -> None:
    program = start()
    opened(program, share, qtbot)
    program.leave()
    share.parent.rename(share.parent.with_name("gone"))
    assert program.open(str(share))
    assert program.desk is not None
    desk = program.desk
    qtbot.waitUntil(lambda: desk.sharing.standing.state is ShareState.AWAY, timeout=LONG)
    shell = program.window.shell
    assert shell is not None
    assert shell.foot.sharing.text().startswith("Drive away")


def test_fetching_can_be_stopped(start: Start, share: Path, qtbot: QtBot) -> None:
    program = start()
    assert not program.open(str(share))
    assert "Fetching" in notice(program)
    stop = [
        b for b in program.window.findChildren(QPushButton, "link") if b.text() == "Stop" and b.isVisible()
    ]
    stop[0].click()
    qtbot.waitUntil(lambda: "Stopped" in notice(program), timeout=LONG)
    assert program.desk is None


def test_a_drive_without_an_office_is_told(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "office.praktikum.journal").mkdir()
    program = start()
    assert not program.open(str(tmp_path / "office.praktikum"))
    qtbot.waitUntil(lambda: "no office at" in notice(program), timeout=LONG)


def answering(monkeypatch: pytest.MonkeyPatch, *answers: Answer) -> list[str]:
    """Answer the question about a copy; return the paths that were asked about."""
    asked: list[str] = []
    left = iter(answers)

    def answer(path: str, *_: object, **__: object) -> Answer:
        asked.append(path)
        return next(left)

    monkeypatch.setattr(application, "ask", answer)
    monkeypatch.setattr(opening, "ask", answer)
    return asked


def test_an_office_that_moved_to_another_drive_is_asked_about(
    start: Start, share: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    opened(program, share, qtbot)
    program.leave()
    fresh = share.parent.rename(share.parent.with_name("new drive")) / share.name
    asked = answering(monkeypatch, "same")
    desk = opened(program, fresh, qtbot)
    assert asked == [str(fresh)]
    assert shown_place(desk.office) == fresh
    assert has_own_copy(fresh)


def test_a_copied_file_is_asked_about_until_it_is_answered(
    start: Start, office_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_office(office_file, who="KÅ").close()
    copy = tmp_path / "copy.praktikum"
    copy.write_bytes(office_file.read_bytes())
    asked = answering(monkeypatch, "", "", "same")
    program = start()
    assert not program.open(str(copy))
    assert not program.open(str(copy))
    assert program.open(str(copy))
    assert program.open(str(copy))
    assert asked == [str(copy)] * 3


def test_a_copied_file_becomes_a_new_office(
    start: Start, office_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = open_office(office_file, who="KÅ")
    number = office.store.reading.meta("office")
    office.close()
    copy = tmp_path / "copy.praktikum"
    copy.write_bytes(office_file.read_bytes())
    answering(monkeypatch, "new")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "own.praktikum"), ""))
    program = start()
    assert not program.open(str(copy))
    qtbot.waitUntil(lambda: program.desk is not None, timeout=LONG)
    assert program.desk is not None
    assert program.desk.office.path == tmp_path / "own.praktikum"
    assert program.desk.office.store.reading.meta("office") != number
    assert browsing.count(program.desk.office, Query(entity="person")) == 30


def test_a_copied_drive_becomes_a_new_office(
    start: Start, share: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()
    number = opened(program, share, qtbot).office.store.reading.meta("office")
    program.leave()
    copy = Path(shutil.copytree(share.parent, tmp_path / "copied drive")) / share.name
    answering(monkeypatch, "new")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "own.praktikum"), ""))
    office = opened(program, copy, qtbot).office
    assert office.path == tmp_path / "own.praktikum"
    assert office.store.reading.meta("office") != number
    assert browsing.count(office, Query(entity="person")) == 30


def test_a_new_office_on_a_drive_is_shared_from_the_first_day(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    monkeypatch.setattr(place, "is_on_network", lambda path: drive in path.parents)

    def answered(dialog: NewOffice) -> int:
        dialog.findChildren(QLineEdit)[0].setText("Fjordkontoret")
        return int(NewOffice.DialogCode.Accepted.value)

    monkeypatch.setattr(NewOffice, "exec", answered)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(drive / "fjord"), ""))
    program = start()
    program.make_new()
    qtbot.waitUntil(lambda: program.desk is not None, timeout=LONG)
    desk = program.desk
    assert desk is not None
    assert desk.office.records.of("office")[0].name == "Fjordkontoret"
    assert shown_place(desk.office) == drive / "fjord.praktikum"
    assert (drive / "fjord.praktikum.journal").is_dir()
    qtbot.waitUntil(lambda: desk.sharing.standing.state is ShareState.SHARED, timeout=LONG)


@pytest.mark.parametrize(("words", "answer"), [("The same office", "same"), ("A new office…", "new")])
def test_the_question_has_two_answers(
    dressed: QApplication, program: Application, words: str, answer: str
) -> None:
    dialog = CopiedOffice("/a/b.praktikum", "/c/d.praktikum", program.window, moved=True)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "/a/b.praktikum" in said
    assert "/c/d.praktikum" in said
    next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()
    assert dialog.answer == answer
    dialog.deleteLater()
