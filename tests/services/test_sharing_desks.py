"""Desks that come and go: copies, clones, restored backups, what a laptop may not carry, who is here."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.fields import P4
from app.services.shared_place import CARRIED, spare, spared
from app.services.sharing import agree_to_erase, people_to_erase
from app.sharing.attachments import files_of
from app.sharing.installation import HOME
from app.sharing.presence import Presence
from app.storage.backup import back_up, restore_backup
from app.storage.store import Store
from tests.services.sharing_drive import PERSON, Desk, Drive
from tests.torture.reckoning import texts_on

SECRET = "Ekelundskog"
SCAN = b"%PDF a scanned page"
NEED = {"kind": "health", "purpose": "the seminar", "basis": "explicit_consent", "delete_after": "2027-06-30"}


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    monkeypatch.setenv(HOME, str(tmp_path / "nobody"))
    made = Drive(tmp_path / "1")
    yield made
    made.close()


def _titles(desk: Desk) -> list[str]:
    return sorted(one.title or "" for one in desk.store.records.of("person"))


def _attached(store: Store, person: str, content: bytes = SCAN, name: str = "") -> str:
    """Attach a file; the window puts it beside the replica before it saves."""
    named = name or sha256(content).hexdigest()
    files_of(store).mkdir(exist_ok=True)
    (files_of(store) / named).write_bytes(content)
    with store.work() as work:
        work.add(
            "attachment",
            {"file_name": f"{SECRET}.pdf", "person_id": person, "bytes": len(content), "sha256": named},
        )
    return named


def test_a_restored_replica_gets_a_new_desk_id_and_nothing_is_lost(drive: Drive, tmp_path: Path) -> None:
    mine, theirs = drive.desk(), drive.desk()
    mine.add(title="published before")
    mine.sync()
    mine.close()
    shutil.copyfile(mine.path, tmp_path / "image")
    mine.open()
    mine.add(title="after the backup")
    mine.sync()
    mine.close()
    before = mine.path.with_name("kept")
    shutil.move(mine.path, before)
    shutil.copyfile(tmp_path / "image", mine.path)
    assert mine.open(), "its chain ended later than the restored one does: a new desk"
    mine.add(title="written in the restored one")
    drive.meet()
    wanted = ["after the backup", "published before", "written in the restored one"]
    assert _titles(mine) == _titles(theirs) == wanted
    assert drive.same()
    assert not any(one.sharer.chains.parted() for one in drive.desks)


def test_a_cloned_computer_writes_under_an_id_of_its_own(drive: Drive, tmp_path: Path) -> None:
    mine, theirs = drive.desk(), drive.desk()
    mine.add(title="before")
    mine.add(title="not published when cloned")
    mine.close()
    clone = drive.desk()
    clone.close()
    shutil.rmtree(clone.home)
    shutil.copytree(mine.home, clone.home)
    mine.open()
    known = mine.desk
    assert clone.open(clone.home / "replica.praktikum"), "the same entry, another file: a clone"
    assert clone.desk != known
    mine.add(title="at the first")
    clone.add(title="at the clone")
    drive.meet()
    assert _titles(mine) == _titles(clone) == _titles(theirs)
    assert _titles(theirs) == ["at the clone", "at the first", "before", "not published when cloned"]
    assert drive.same()


def test_two_that_write_under_one_id_part_the_chain_and_both_branches_are_taken(
    drive: Drive, tmp_path: Path
) -> None:
    """Where the memory of the computer was cloned too, nobody can know it; nothing is lost all the same."""
    mine, theirs = drive.desk(), drive.desk()
    mine.add(title="before")
    mine.sync()
    mine.close()
    shutil.copyfile(mine.path, tmp_path / "clone.praktikum")
    mine.open()
    clone = drive.desk()
    clone.store.close()
    shutil.copyfile(tmp_path / "clone.praktikum", clone.path)
    clone.open()
    clone.store.file.connection.execute("UPDATE meta SET value=? WHERE key='desk'", (mine.desk,))
    mine.add(title="first")
    clone.add(title="second")
    drive.meet()
    drive.meet()
    assert _titles(theirs) == ["before", "first", "second"]
    assert drive.same()


def test_an_older_backup_opened_later_forgets_what_was_erased(drive: Drive, tmp_path: Path) -> None:
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add(family_name=SECRET)
    drive.meet()
    backup = back_up(mine.store, mine.office._now(), tmp_path / "backups")
    assert SECRET.encode() in backup.read_bytes()
    theirs.erase(person)
    theirs.sync()
    mine.sync()
    mine.close()
    restore_backup(backup, tmp_path / "beside.praktikum")
    mine.open(tmp_path / "beside.praktikum")
    assert not mine.store.records.some("person", [person], binned=True)
    mine.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert SECRET.encode() not in (tmp_path / "beside.praktikum").read_bytes()
    drive.meet()
    assert drive.same()
    assert not any(SECRET.encode() in text for _, text in texts_on(drive.place.office.parent))


def test_erasing_fifty_one_people_waits_for_a_yes_at_each_desk(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    with mine.store.work() as work:
        people = work.add_many("person", [PERSON] * 51)
    drive.meet()
    mine.erase(*people)
    mine.sync()
    done = theirs.sync()
    assert done.erasures_asked == 1
    assert people_to_erase(theirs.office) == 51
    assert len(theirs.store.records.some("person", people, binned=True)) == 51
    agree_to_erase(theirs.office)
    assert people_to_erase(theirs.office) == 0
    assert not theirs.store.records.some("person", people, binned=True)
    drive.meet()
    assert drive.same()


def test_fifty_people_are_erased_unasked(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    with mine.store.work() as work:
        people = work.add_many("person", [PERSON] * 50)
    drive.meet()
    mine.erase(*people)
    mine.sync()
    assert theirs.sync().erasures_asked == 0
    assert not theirs.store.records.some("person", people, binned=True)


def test_a_desk_spared_health_data_has_it_blank_heals_nothing_and_is_filled_again(drive: Drive) -> None:
    mine, laptop = drive.desk(), drive.desk()
    spare(laptop.office, 1)
    assert spared(laptop.office) == 1
    assert P4 in CARRIED[1]
    person = mine.add(title="Dr")
    with mine.store.work() as work:
        need = work.add("special_need", {**NEED, "person_id": person, "text": SECRET})
    drive.meet()
    assert mine.store.records.get("special_need", need).text == SECRET
    assert laptop.store.records.get("person", person).title == "Dr"
    assert laptop.store.records.get("special_need", need).text is None
    for path in (laptop.path, laptop.path.with_name(f"{laptop.path.name}-wal")):
        assert not path.exists() or SECRET.encode() not in path.read_bytes()
    laptop.set(person, title="Prof")
    with laptop.store.work() as work:
        theirs = work.add("special_need", {**NEED, "person_id": person, "text": "written away"})
    laptop.sync()
    laptop.round()
    mine.sync()
    assert mine.store.records.get("special_need", theirs).text == "written away"
    assert laptop.store.records.get("special_need", theirs).text is None, (
        "blank at the look after it is published"
    )
    for carrier in drive.carriers(mine):
        carrier.unlink()
    assert laptop.sync().healed == []
    assert not drive.carriers(mine), "a desk that lacks values passes on nobody's"
    mine.sync()
    spare(laptop.office, 0)
    drive.meet()
    assert laptop.store.records.get("special_need", need).text == SECRET
    assert drive.same()


def test_an_attached_file_is_there_before_the_change_that_names_it(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add()
    mine.sync()
    name = _attached(mine.store, person)
    stood: list[bool] = []
    write = mine.folder.write

    def watched(file: str, content: bytes) -> None:
        stood.extend([(drive.place.files / name).exists()] if file.endswith(".seg") else [])
        write(file, content)

    monkeypatch.setattr(mine.folder, "write", watched)
    assert mine.round().published == 2, "the file's record, and what of it is the person's"
    assert stood == [True]
    theirs.sync()
    assert (files_of(theirs.store) / name).read_bytes() == SCAN


def test_an_attached_file_is_on_its_way_until_it_arrives_and_fits(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add()
    name = _attached(mine.store, person)
    mine.sync()
    there = drive.place.files / name
    there.unlink()
    assert theirs.round().on_its_way == [name]
    there.write_bytes(b"a wrong file of that name")
    assert theirs.round().on_its_way == [name]
    assert not (files_of(theirs.store) / name).exists(), "what does not fit its name is not taken"
    there.write_bytes(SCAN)
    assert theirs.round().on_its_way == []
    assert (files_of(theirs.store) / name).read_bytes() == SCAN


def test_a_wrong_file_here_is_not_published(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add()
    name = _attached(mine.store, person, b"changed by another program", sha256(SCAN).hexdigest())
    mine.sync()
    assert not (drive.place.files / name).exists()
    assert theirs.round().on_its_way == [name]


def test_an_attached_file_that_a_colleague_has_comes_back_to_the_drive(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    name = _attached(mine.store, mine.add())
    drive.meet()
    (drive.place.files / name).unlink()
    theirs.close()
    theirs.open()
    theirs.sync()
    assert (drive.place.files / name).read_bytes() == SCAN


def test_who_is_here_shows_while_the_beat_goes_on(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add()
    drive.meet()
    theirs.sharer.presence.open = ("person", person, "title")
    for _ in range(3):
        for desk in (mine, theirs):
            done = desk.round()
            desk.sharer.look_around(done)
    done = mine.round()
    mine.sharer.look_around(done)
    (colleague,) = done.here
    assert (colleague.who, colleague.record, colleague.field) == (theirs.who, person, "title")
    theirs.sharer.leave()
    for _ in range(14):
        done = mine.round()
        mine.sharer.look_around(done)
    assert done.here == ()


@pytest.mark.parametrize(
    "odd",
    [b"", b"[]", b"{", b'{"beat": "1"}', b"[" * 20_000, b'{"beat":1,"who":"' + b"x" * 99 + b'"}', b"\xff"],
    ids=range(7),
)  # fmt: skip
def test_an_odd_sign_in_the_folder_of_presence_is_nobody(drive: Drive, odd: bytes) -> None:
    mine = drive.desk()
    mine.add()
    done = mine.round()
    mine.folder.write("presence/feedfacefeedface", odd)
    presence = Presence(mine.folder, "AL")
    for _ in range(3):
        assert presence.look(mine.desk) == ()
    assert done.hindered is None
