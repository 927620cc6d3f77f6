"""Several desks by the command line: join, sync, away and home again, a copied office, claims, erasures."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.office import new_office
from app.sharing.folder import Folder
from app.storage.store import open_store
from tests.commands.sharing_desks import Desk, inline
from tests.commands.verbs import run

__all__ = ["inline"]

ANNA = ("given_name=Åsa", "family_name=Öberg", "language=sv", "data_source=office")
pytestmark = pytest.mark.usefixtures("inline")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an office that stands on a drive and was never shared."""
    os.environ["PRAKTIKUM_HOME"] = str(tmp_path_factory.mktemp("nobody"))
    path = tmp_path_factory.mktemp("begun") / "Office.praktikum"
    new_office(path, name="Kontoret", country="SE", language="sv", who="AL").close()
    return path


@pytest.fixture
def drive(begun: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "drive Å" / "Placements"
    folder.mkdir(parents=True)
    shutil.copyfile(begun, folder / "Office.praktikum")
    return folder


@pytest.fixture
def desks(tmp_path: Path) -> tuple[Desk, Desk, Desk]:
    return Desk(tmp_path, "AL"), Desk(tmp_path, "BO"), Desk(tmp_path, "CI")


@pytest.fixture
def joined(drive: Path, desks: tuple[Desk, Desk, Desk], tmp_path: Path) -> list[Path]:
    """Let each desk join; return their own copies."""
    copies = [tmp_path / f"{desk.who}.praktikum" for desk in desks]
    for desk, copy in zip(desks, copies, strict=True):
        desk.answer("join", drive / "Office.praktikum", "--as", copy)
    return copies


def test_three_desks_join_work_and_hold_the_same(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path]
) -> None:
    for desk, copy in zip(desks, joined, strict=True):
        desk.answer("add", copy, "person", *ANNA, f"title={desk.who}")
    first = [desk.answer("sync", copy) for desk, copy in zip(desks, joined, strict=True)]
    assert [one["published"] for one in first] == [1, 1, 1]
    assert [one["taken"] for one in first] == [0, 1, 2]
    for desk, copy in zip(desks, joined, strict=True):
        desk.answer("sync", copy)
        found = desk.answer("list", copy, "person")
        assert sorted(one["title"] for one in found["records"]) == ["AL", "BO", "CI"]
        told = desk.answer("sync", copy)
        assert (told["taken"], told["published"], told["waiting"], told["trouble"]) == (0, 0, 0, "")
    assert (drive / "Office.praktikum.journal" / "snapshot.json").is_file()
    line = desks[0].run("sync", joined[0]).stdout.splitlines()
    assert line == ["Taken in: 0 changes. Published: 0. Waiting: 0. Questions: 0."]


def test_every_verb_on_the_drives_file_works_in_the_persons_own_copy(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path], tmp_path: Path
) -> None:
    me, shared = desks[1], drive / "Office.praktikum"
    before = shared.read_bytes()
    person = me.answer("add", shared, "person", *ANNA)["id"]
    me.answer("set", shared, "person", person, "title=Dr")
    assert me.answer("list", shared, "person")["records"][0]["title"] == "Dr"
    assert me.answer("show", shared, "person", person)["id"] == person
    assert me.answer("check", shared)["sound"]
    made = Path(me.answer("backup", shared, "--to", tmp_path / "safe")["file"])
    assert made.is_file()
    assert me.answer("make", shared, "contact-sheet", "--all", "--to", tmp_path / "papers")["failed"] == []
    own = Path(me.answer("info", shared)["file"])
    assert own.is_relative_to(me.home)
    assert shared.read_bytes() == before, "work never touches the file on the drive"
    assert me.answer("sync", shared)["published"] > 0
    assert desks[0].answer("sync", joined[0])["taken"] > 0


def test_with_the_drive_away_work_goes_on_and_is_published_later(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path]
) -> None:
    me, shared = desks[0], drive / "Office.praktikum"
    me.answer("info", shared)
    gone = drive.with_name("unplugged")
    drive.rename(gone)
    person = me.answer("add", shared, "person", *ANNA)["id"]
    assert me.answer("show", shared, "person", person)["id"] == person
    assert me.refused("sync", shared, code=3) == (
        f"The drive with {drive}/Office.praktikum.journal cannot be reached. You can go on working; your "
        "changes wait here and are published when it is back."
    )
    assert not drive.exists(), "no folder is made where the drive was"
    gone.rename(drive)
    assert me.answer("sync", shared)["published"] == 1
    assert desks[1].answer("sync", joined[1])["taken"] == 1


def test_a_copy_named_from_where_the_person_stands_is_found_from_anywhere(
    drive: Path, desks: tuple[Desk, Desk, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    desks[0].answer("join", drive / "Office.praktikum", "--as", "mine.praktikum")
    desks[0].answer("add", "mine.praktikum", "person", *ANNA)
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert desks[0].answer("sync", "../mine.praktikum")["published"] == 1
    assert desks[0].answer("list", drive / "Office.praktikum", "person")["count"] == 1, "no copy, no question"


def test_where_no_office_is_none_is_joined(desks: tuple[Desk, Desk, Desk], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "no drive", tmp_path / "empty"):
        why = desks[0].refused(
            "join", folder / "Office.praktikum", "--as", tmp_path / "mine.praktikum", code=3
        )
        assert why == (
            f"There is no office at {folder}/Office.praktikum. Check the name; an office is a file that ends "
            "in .praktikum."
        )
    assert not (tmp_path / "mine.praktikum").exists()
    assert not (tmp_path / "no drive").exists()


def test_a_name_that_is_taken_is_not_joined_over(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path]
) -> None:
    held = joined[0].read_bytes()
    why = desks[0].refused("join", drive / "Office.praktikum", "--as", joined[0])
    assert why == (
        f"There is already a file at {joined[0]}. It was left as it is. Choose another name for your copy."
    )
    assert joined[0].read_bytes() == held


def test_a_file_of_one_desk_has_nothing_to_sync(desks: tuple[Desk, Desk, Desk], tmp_path: Path) -> None:
    desks[0].answer("new", tmp_path / "own.praktikum")
    assert desks[0].refused("sync", tmp_path / "own.praktikum") == (
        f"{tmp_path}/own.praktikum is used at this desk alone, so there is nothing to share it with. Put a "
        "copy on the shared drive and open it there."
    )


def test_a_copied_office_folder_is_asked_about(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path], tmp_path: Path
) -> None:
    me, shared = desks[0], drive / "Office.praktikum"
    me.answer("add", shared, "person", *ANNA)
    me.answer("sync", shared)
    copy = tmp_path / "copy"
    shutil.copytree(drive, copy)
    copied = copy / "Office.praktikum"
    assert me.refused("list", copied, "person") == (
        f"{copied} is a copy of an office you use at {shared}. Say which it is: the same office (the place "
        f"has moved), or a new one. If it is the same, run: sync FILE --at {copied} (with the file you used "
        f"so far). If it is a new one, run: new NAME --copy-of {copied}."
    )
    me.answer("new", tmp_path / "apart.praktikum", "--copy-of", copied)
    assert me.answer("list", tmp_path / "apart.praktikum", "person")["count"] == 1
    me.answer("sync", shared, "--at", copied)
    me.answer("add", copied, "person", *ANNA)
    assert me.answer("sync", copied)["published"] == 1
    me.refused("list", shared, "person")


def test_a_copied_office_can_become_a_new_one(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path], tmp_path: Path
) -> None:
    me = desks[0]
    me.answer("add", joined[0], "person", *ANNA)
    other = tmp_path / "other" / "New.praktikum"
    other.parent.mkdir()
    me.answer("new", other, "--copy-of", joined[0])
    assert me.answer("list", other, "person")["count"] == 1
    assert "belongs to another office" in me.refused("merge", joined[0], other)
    me.answer("sync", joined[0])
    assert me.refused("sync", other).startswith(f"{other} is used at this desk alone")


def test_moving_the_office_keeps_what_waits(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path], tmp_path: Path
) -> None:
    moved = tmp_path / "new server"
    drive.rename(moved)
    desks[0].answer("add", joined[0], "person", *ANNA)
    desks[0].refused("sync", joined[0], code=3)
    assert desks[0].answer("sync", joined[0], "--at", moved / "Office.praktikum")["published"] == 1
    found = desks[1].answer("sync", joined[1], "--at", moved / "Office.praktikum.journal")
    assert found["taken"] == 1, "the journal's folder names the office as well"


def test_a_second_question_is_settled_and_arrives(desks: tuple[Desk, Desk, Desk], joined: list[Path]) -> None:
    a, b, _ = desks
    person = a.answer("add", joined[0], "person", *ANNA)["id"]
    a.answer("sync", joined[0])
    b.answer("sync", joined[1])
    a.answer("set", joined[0], "person", person, "title=Dr")
    b.answer("set", joined[1], "person", person, "title=Prof")
    a.answer("sync", joined[0])
    assert b.answer("sync", joined[1])["questions"] == 1
    b.answer("conflicts", joined[1], "--settle", "1", "mine")
    b.answer("sync", joined[1])
    assert a.answer("sync", joined[0])["questions"] == 0
    assert a.answer("show", joined[0], "person", person)["title"] == "Prof"


def test_the_helper_process_itself_joins_and_syncs(drive: Path, tmp_path: Path) -> None:
    """Once with real processes: nothing stands in for the helper here."""
    environment = {
        **os.environ, "PRAKTIKUM_HOME": str(tmp_path / "home"), "PRAKTIKUM_WHO": "AL",
        "PRAKTIKUM_LANGUAGE": "sv", "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    }  # fmt: skip

    def typed(*words: str | Path) -> dict[str, object]:
        command = [sys.executable, "-m", "app", *map(str, words), "--json"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        found: dict[str, object] = json.loads(done.stdout)
        return found

    typed("join", drive / "Office.praktikum", "--as", tmp_path / "mine.praktikum")
    typed("add", drive / "Office.praktikum", "person", *ANNA)
    assert typed("sync", drive / "Office.praktikum")["published"] == 1
    assert typed("sync", tmp_path / "mine.praktikum")["taken"] == 1


def test_words_in_every_language(
    desks: tuple[Desk, Desk, Desk], joined: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: dict[str, str] = {}
    for code in ("en", "sv", "nb", "da"):
        monkeypatch.setenv("PRAKTIKUM_LANGUAGE", code)
        said[code] = desks[0].run("sync", joined[0]).stdout
    assert len(set(said.values())) == 4
    assert all("{" not in words and words.strip() for words in said.values())
    assert run("join", "--help").exit_code == run("sync", "--help").exit_code == 0


def test_a_damaged_file_that_nobody_here_can_mend_is_told_with_its_name(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path]
) -> None:
    desks[1].answer("add", joined[1], "person", *ANNA)
    desks[1].answer("sync", joined[1])
    journal = drive / "Office.praktikum.journal"
    newest = max(journal.glob("*.seg"), key=lambda one: one.stat().st_mtime_ns)
    whole = newest.read_bytes()
    newest.write_bytes(whole[:-9])
    why = desks[0].partly_synced(joined[0], code=4)
    assert why == (
        f"Damaged files in the shared folder that could not be mended from here: 1 ({newest.name}). What "
        "they hold stays away until a desk that has it is at work again."
    )
    newest.write_bytes(whole)
    assert desks[0].answer("sync", joined[0])["taken"] == 1


def test_a_folder_of_another_office_is_told_and_left_alone(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path], tmp_path: Path
) -> None:
    other = tmp_path / "other" / "Other.praktikum"
    other.parent.mkdir()
    desks[2].answer("new", other)
    desks[2].answer("join", other, "--as", tmp_path / "others.praktikum")
    desks[0].answer("add", joined[0], "person", *ANNA)
    journal = drive / "Office.praktikum.journal"
    shutil.rmtree(journal)
    shutil.copytree(other.with_name("Other.praktikum.journal"), journal)
    held = sorted(one.name for one in journal.iterdir())
    assert desks[0].partly_synced(joined[0], code=2) == (
        f"The folder {journal} belongs to another office. Nothing was taken in or published. Check the place."
    )
    assert sorted(one.name for one in journal.iterdir()) == held


def test_what_is_late_is_named(
    drive: Path, desks: tuple[Desk, Desk, Desk], joined: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desks[1].answer("add", joined[1], "person", *ANNA)
    desks[1].answer("sync", joined[1])
    newest = max((drive / "Office.praktikum.journal").glob("*.seg"), key=lambda one: one.stat().st_mtime_ns)
    read = Folder.read

    def held_by_a_scanner(self: Folder, name: str, most: int = 1 << 27) -> bytes | None:
        return None if name == newest.name else read(self, name, most)

    monkeypatch.setattr(Folder, "read", held_by_a_scanner)
    done = desks[0].run("sync", joined[0])
    assert done.exit_code == 0
    assert done.stdout.splitlines()[1] == f"Listed and not readable yet: {newest.name}."


def test_fifty_one_people_erased_at_once_wait_for_a_leads_yes(
    desks: tuple[Desk, Desk, Desk], joined: list[Path]
) -> None:
    a, b, _ = desks
    store = open_store(joined[0], who="AL")
    with store.work() as work:
        person = {"given_name": "Siri", "family_name": "Ek", "language": "sv", "data_source": "office"}
        people = work.add_many("person", [person] * 51)
        work.add("app_user", _user("AL", "lead"))
        work.add("app_user", _user("BO", "coordinator"))
    store.close()
    a.answer("sync", joined[0])
    b.answer("sync", joined[1])
    store = open_store(joined[0], who="AL")
    with store.work() as work:
        for one in people:
            work.delete("person", one)
    with store.work() as work:
        work.erase([("person", one) for one in people])
    store.close()
    a.answer("sync", joined[0])
    asked = "A colleague has erased 51 people at once. That waits for your yes: run sync with --agree."
    assert b.run("sync", joined[1]).stdout.splitlines()[-1] == asked
    assert b.refused("sync", joined[1], "--agree") == (
        "This needs the role lead. Ask the person who leads the office."
    )
    b.who = "AL"
    assert b.answer("sync", joined[1], "--agree")["erasures_asked"] == 0
    assert asked not in b.run("sync", joined[1]).stdout


def _user(initials: str, role: str) -> dict[str, str]:
    return {"initials": initials, "display_name": initials, "ui_language": "sv", "role": role}
