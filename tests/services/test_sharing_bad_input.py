"""What a shared folder may hold or refuse: each with its sentence, and nothing lost by it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.errors import Damaged, Refused
from app.sharing.folder import Trouble
from app.sharing.installation import HOME
from app.sharing.joining import join
from app.sharing.place import Place
from app.storage.repository import Query
from app.storage.store import open_store
from app.text import LANGUAGES
from tests.services.sharing_drive import (
    FULL,
    GONE,
    OVER_QUOTA,
    PERSON,
    READ_ONLY,
    Drive,
    MakeDrive,
    make_drive,
    sentence,
)

__all__ = ["make_drive"]


@pytest.mark.parametrize(
    ("code", "kind", "says"),
    [
        (READ_ONLY, Trouble.READ_ONLY,
         ("The folder {path} can only be read from this desk. You see what others do; ask who looks after "
          "the drive for the right to write there.")),
        (FULL, Trouble.FULL,
         "The drive with {path} is full. Your changes are safe here and wait; free some space on the drive."),
        (OVER_QUOTA, Trouble.FULL,
         "The drive with {path} is full. Your changes are safe here and wait; free some space on the drive."),
        (GONE, Trouble.AWAY,
         ("The drive with {path} cannot be reached. You can go on working; your changes wait here and are "
          "published when it is back.")),
    ],
)  # fmt: skip
def test_a_folder_that_takes_nothing_is_told_and_others_work_is_seen(
    make_drive: MakeDrive, code: int, kind: Trouble, says: str
) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    mine.sync()
    theirs.add(title="Dr")
    theirs.sync()
    mine.add(title="Prof")
    mine.folder.code = code
    done = mine.round()
    assert done.hindered is not None
    assert (done.hindered.kind, done.waiting, done.taken) == (kind, 1, 1)
    assert sentence(done) == says.format(path=drive.place.journal)
    mine.folder.code = 0
    assert mine.round().published == 1
    drive.meet()
    assert drive.same()


def test_a_drive_that_goes_while_it_is_read_is_away_and_nothing_is_half(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    theirs.add()
    theirs.sync()
    mine.folder.code, mine.folder.reading_too = GONE, True
    done = mine.round()
    assert done.hindered is not None
    assert (done.hindered.kind, done.taken) == (Trouble.AWAY, 0)
    mine.folder.code = 0
    assert mine.round().taken == 1


def test_a_full_or_read_only_mount_is_told(make_drive: MakeDrive, tmp_path: Path) -> None:
    """The same on a real file system of two kilobytes, and on one that is mounted to be read."""
    drive = make_drive()
    mine = drive.desk()
    mine.sync()
    kept = tmp_path / "kept"
    drive.place.journal.rename(kept)
    drive.place.journal.mkdir()
    if os.system(f"mount -t tmpfs -o size=16k tmpfs '{drive.place.journal}' 2>/dev/null"):
        pytest.skip("nothing may be mounted here: the full and the read-only mount are left out")
    try:
        for one in kept.iterdir():
            shutil.copyfile(one, drive.place.journal / one.name)
        with mine.store.work() as work:
            work.add_many("person", [{**PERSON, "title": os.urandom(99).hex()} for _ in range(400)])
        done = mine.round()
        assert done.hindered is not None
        assert done.hindered.kind is Trouble.FULL
        assert not list(drive.place.journal.glob("*.tmp")), "what could not be written whole is taken away"
        os.system(f"mount -o remount,size=4m '{drive.place.journal}'")
        assert mine.round().published == 400
        mine.add()
        os.system(f"mount -o remount,ro '{drive.place.journal}'")
        done = mine.round()
        assert done.hindered is not None
        assert (done.hindered.kind, done.waiting) == (Trouble.READ_ONLY, 1)
    finally:
        os.system(f"umount -l '{drive.place.journal}'")


def test_a_folder_renamed_while_open_is_away_until_it_is_back(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine = drive.desk()
    mine.add()
    mine.sync()
    elsewhere = drive.place.office.parent.with_name("renamed")
    drive.place.office.parent.rename(elsewhere)
    mine.add()
    done = mine.round()
    assert done.hindered is not None
    assert done.hindered.kind is Trouble.AWAY
    assert not drive.place.office.parent.exists()
    elsewhere.rename(drive.place.office.parent)
    assert mine.round().published == 1


def test_a_journal_folder_renamed_alone_is_written_again(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    for desk in (mine, theirs):
        desk.add()
        desk.sync()
    drive.meet()
    drive.place.journal.rename(drive.place.journal.with_name("put away"))
    drive.meet()
    drive.meet()
    late = drive.desk()
    drive.place.office.unlink()
    late.sync()
    assert drive.same()


def test_a_journal_of_another_office_is_left_alone(make_drive: MakeDrive, tmp_path: Path) -> None:
    drive, other = make_drive(), make_drive()
    mine, stranger = drive.desk(), other.desk()
    mine.add()
    mine.sync()
    stranger.add()
    stranger.sync()
    shutil.rmtree(drive.place.journal)
    shutil.copytree(other.place.journal, drive.place.journal)
    before = sorted(one.name for one in drive.place.journal.iterdir())
    mine.add()
    done = mine.round()
    assert (done.other_office, done.taken, done.published, done.waiting) == (True, 0, 0, 2)
    assert sorted(one.name for one in drive.place.journal.iterdir()) == before


def test_one_stray_file_of_another_office_stops_nobody(make_drive: MakeDrive) -> None:
    drive, other = make_drive(), make_drive()
    mine, stranger = drive.desk(), other.desk()
    stranger.add()
    stranger.sync()
    mine.add()
    mine.sync()
    (stray,) = other.carriers(stranger)
    shutil.copyfile(stray, drive.place.journal / stray.name)
    mine.add()
    done = mine.round()
    assert (done.foreign, done.other_office, done.taken, done.published) == ([stray.name], False, 0, 1)


@pytest.mark.parametrize("what", ["older", "garbage", "other", "cut", "empty"])
def test_an_office_file_on_the_drive_that_somebody_replaced(make_drive: MakeDrive, what: str) -> None:
    """Nothing rests on it: those at work go on, a newcomer gets everything, and a right one comes back."""
    drive = make_drive()
    mine = drive.desk()
    drive.desk()
    mine.add(title="first")
    drive.meet()
    older = drive.place.office.read_bytes()
    mine.add(title="second")
    drive.meet()
    other = make_drive()
    other.desk().add(title="stranger")
    other.meet()
    held = {
        "older": older, "garbage": b"SQLite format 3\x00" + os.urandom(9000), "cut": older[: len(older) // 2],
        "other": other.place.office.read_bytes(), "empty": b"",
    }[what]  # fmt: skip
    drive.place.office.write_bytes(held)
    late = drive.desk()
    assert late.sync().hindered is None
    drive.meet()
    assert drive.same()
    assert late.store.records.count(Query(entity="person")) == 2
    if what not in {"other", "garbage"}:
        store = open_store(_copied(drive))
        assert sorted(one.title for one in store.records.of("person")) == ["first", "second"]
        store.close()
    else:
        assert drive.place.office.read_bytes() == held, "what is no copy of this office is never written over"


def _copied(drive: Drive) -> Path:
    path = drive.folder / "looked at.praktikum"
    shutil.copyfile(drive.place.office, path)
    return path


def test_a_snapshot_alone_that_is_damaged_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    (tmp_path / "drive").mkdir()
    place = Place(tmp_path / "drive" / "Office.praktikum")
    place.office.write_bytes(b"not an office at all")
    with pytest.raises(Refused) as refused:
        join(place, tmp_path / "mine" / "mine.praktikum", who="AL")
    assert refused.value.text.en == (
        f"{place.office} is not an office file of Praktikum. It was left as it is. Choose a file that "
        "ends in .praktikum."
    )
    drive = Drive(tmp_path / "5")
    drive.place.office.write_bytes(drive.place.office.read_bytes()[:-4096])
    with pytest.raises(Damaged) as damaged:
        join(drive.place, tmp_path / "mine" / "mine.praktikum", who="AL")
    for code in LANGUAGES:
        assert str(drive.place.office) in refused.value.of(code) or str(
            drive.place.office
        ) in damaged.value.of(code)
    assert list((tmp_path / "mine").iterdir()) == []


def test_a_file_that_a_virus_scanner_holds_is_late_not_missing(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    theirs.add()
    theirs.sync()
    (carrier,) = drive.carriers(theirs)
    mine.folder.unreadable = frozenset({carrier.name})
    for _ in range(5):
        done = mine.round()
        assert (done.late, done.damaged, done.taken, done.hindered) == ([carrier.name], [], 0, None)
    mine.folder.unreadable = frozenset()
    assert mine.round().taken == 1


@pytest.mark.parametrize(
    "name",
    ["Our office.praktikum", "Åsas kontor øst.praktikum", "O'Brien & %41 #1.praktikum", "å" * 110, "x" * 240],
    ids=["spaces", "nordic", "signs", "long nordic", "240 characters"],
)  # fmt: skip
def test_names_an_office_may_have(make_drive: MakeDrive, name: str) -> None:
    """A name as long as a file system takes leaves no room for the journal's: that is told, not guessed."""
    if len(name.encode()) + len(".journal") > 255:
        pytest.skip("such a name has no room for the journal's folder on this file system")
    drive = make_drive(name)
    mine, theirs = drive.desk(), drive.desk()
    mine.add()
    assert mine.sync().published == 1
    assert theirs.sync().taken == 1
    drive.meet()
    assert drive.same()


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_ten_years_off_decides_nothing(make_drive: MakeDrive, years: int) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk(years_off=years)
    person = mine.add(title="Dr")
    drive.meet()
    theirs.set(person, title="Prof")
    drive.meet()
    mine.set(person, title="Docent")
    drive.meet()
    assert drive.same()
    assert theirs.store.records.get("person", person).title == "Docent"
    assert not mine.store.records.questions()
    done = theirs.round()
    assert (done.damaged, done.gaps, done.parted) == ([], [], [])
