"""The place of a shared office, known without asking the drive; what a round brought, told and named."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.fields import Privacy
from app.errors import Cancelled, Refused
from app.services import shared_place, sharing
from app.services.arrivals import Arrival, take_notice, writers
from app.services.merging import merge
from app.services.office import Office, new_office, open_office
from app.services.shared_place import (
    CARRIED,
    close_unanswered,
    copy_from_drive,
    has_own_copy,
    is_offered,
    is_on_drive,
    move,
    needs_newer,
    shown_place,
    spare,
    spared,
    work_locally,
    works_locally,
)
from app.sharing.joining import SHARE
from app.sharing.place import place_of
from app.sharing.withholding import withheld
from app.text import Text


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(
        tmp_path / "office.praktikum", name="Fjordkontoret", country="NO", language="nb", who="KÅ"
    )
    yield made
    made.close()


def person(office: Office) -> str:
    with office.work() as work:
        return work.add("person", {"given_name": "Frøydis", "family_name": "Dahl", "language": "nb"})


def copied(office: Office, target: Path) -> Path:
    """Copy the file with everything that is in its log."""
    office.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Path(shutil.copy(office.path, target))


def test_the_place_shown_is_that_of_the_drive(office: Office, tmp_path: Path) -> None:
    assert shown_place(office) == office.path
    office.store.memory.keep(SHARE, str(tmp_path / "share" / "office.praktikum"))
    assert shown_place(office) == tmp_path / "share" / "office.praktikum"
    move(office, tmp_path / "new" / "office.praktikum")
    assert shown_place(office) == tmp_path / "new" / "office.praktikum"
    assert has_own_copy(tmp_path / "new" / "office.praktikum")


def test_a_drive_is_not_asked_about_a_file_used_before(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_offered(office.path)
    assert not is_offered(tmp_path / "gone.praktikum")
    assert not is_on_drive(tmp_path)
    monkeypatch.setattr(shared_place, "is_elsewhere", lambda _path: True)
    monkeypatch.setattr(Path, "is_file", lambda _path: pytest.fail("the drive was asked"))
    assert is_on_drive(tmp_path)
    assert is_offered(tmp_path / "gone.praktikum")


def test_working_locally_is_remembered(office: Office) -> None:
    assert not works_locally(office)
    work_locally(office, locally=True)
    assert works_locally(office)
    work_locally(office, locally=False)
    assert not works_locally(office)


@pytest.mark.parametrize("level", range(len(CARRIED)))
def test_a_computer_can_be_spared_delicate_values(office: Office, level: int) -> None:
    assert spared(office) == 0
    spare(office, level)
    assert spared(office) == level
    assert withheld(office.store) == CARRIED[level]
    assert Privacy.P2 not in CARRIED[level]


def test_changes_of_a_newer_program_are_noticed(office: Office) -> None:
    assert not needs_newer(office)
    with office.store.file.transaction() as connection:
        connection.execute("INSERT INTO meta VALUES('newer', '99')")
    assert needs_newer(office)


def test_a_copy_closed_without_an_answer_is_asked_about_again(office: Office, tmp_path: Path) -> None:
    copy = copied(office, tmp_path / "copy.praktikum")
    open_office(office.path, who="KÅ").close()
    for _ in range(2):
        opened = open_office(copy, who="KÅ")
        assert opened.copied_from
        close_unanswered(opened)
    opened = open_office(copy, who="KÅ")
    assert opened.copied_from
    opened.close()
    opened = open_office(copy, who="KÅ")
    assert not opened.copied_from
    opened.close()


def test_what_a_round_touched_is_told_and_named(office: Office) -> None:
    one = person(office)
    told: list[int] = []
    office.listen(lambda saved: told.append(len(saved.touched)))
    touched = [["person", one, ["phone", "given_name"]], ["nothing known", "x", []], "words", 3]
    assert take_notice(office, touched) == [Arrival("person", one, ("phone", "given_name"))]
    assert take_notice(office, "all") == []
    assert take_notice(office, []) == []
    assert take_notice(office, None) == []
    assert told == [1, 0]


def test_who_wrote_what_stands_in_a_field(office: Office, tmp_path: Path) -> None:
    one = person(office)
    copy = copied(office, tmp_path / "copy.praktikum")
    other = open_office(copy, who="MK")
    with other.work() as work:
        work.set("person", one, phone="+47 1")
    other.close()
    merge(office, copy)
    found = writers(office, "person", one, ["phone", "given_name", "no such field"])
    assert found == {"phone": "MK", "given_name": "KÅ"}


def test_an_office_on_a_drive_is_copied_through_a_helper(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def join(share: Path, file: Path, who: str, *, step: object) -> None:
        assert place_of(share).office == tmp_path / "share" / "office.praktikum"
        assert (who, callable(step)) == ("KÅ", True)
        copied(office, file)

    person(office)
    monkeypatch.setattr(shared_place, "join", join)
    target = tmp_path / "new.praktikum"
    copy_from_drive(tmp_path / "share" / "office.praktikum", target, "KÅ", lambda: None)
    made = open_office(target, who="KÅ")
    assert made.store.reading.meta("office") != office.store.reading.meta("office")
    made.close()
    with pytest.raises(Refused):
        copy_from_drive(tmp_path / "share" / "office.praktikum", target, "KÅ", lambda: None)


def test_a_helper_is_ended_when_a_person_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sharing, "helper_command", lambda *_: [sys.executable, "-S", "-c", "import time; time.sleep(60)"]
    )
    stopped = Text(en="Stopped.", sv="Stoppat.", nb="Stoppet.", da="Stoppet.")
    steps: list[int] = []

    def step() -> None:
        steps.append(1)
        if len(steps) == 3:
            raise Cancelled(stopped)

    helping = sharing.Helping("fetch")
    with pytest.raises(Cancelled):
        list(helping.events(60, step))
    assert helping._process.wait(10) != 0
