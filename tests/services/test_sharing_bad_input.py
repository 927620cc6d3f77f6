"""What a shared folder may hold or refuse: each with its sentence, and nothing lost by it."""

from __future__ import annotations

import json
import os
import shutil
import time
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from app.errors import Damaged, Refused
from app.journal.canon import STAMP_CAP, canonical, chain_root
from app.journal.carrier import Run, pack
from app.journal.change import received
from app.services.shared_place import needs_newer
from app.sharing.folder import Trouble
from app.sharing.installation import HOME
from app.sharing.joining import join
from app.sharing.place import Place
from app.storage.repository import Query
from app.storage.store import open_store
from app.text import LANGUAGES
from tests.services.sharing_drive import FULL, GONE, OVER_QUOTA, PERSON, READ_ONLY, Drive, MakeDrive, sentence

STRANGER = "feedfacefeedface"
_HEADER: dict[str, object] = {
    "b": "00000000000000a1", "e": "person", "f": ["title"], "op": "new", "r": "01J00000000000000000000009",
    "s": 1, "t": "2026-03-02T08:00:00Z", "v": 1, "w": "XX",
}  # fmt: skip


@pytest.fixture
def make_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeDrive]:
    monkeypatch.setenv(HOME, str(tmp_path / "nobody"))
    made: list[Drive] = []

    def make(name: str = "Office.praktikum") -> Drive:
        made.append(Drive(tmp_path / f"{len(made)}", name))
        return made[-1]

    yield make
    for drive in made:
        drive.close()


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


@pytest.mark.parametrize("harm", ["cut", "flipped", "emptied", "endless"])
def test_a_harmed_carrier_is_shown_and_mended_by_whoever_holds_it(make_drive: MakeDrive, harm: str) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    theirs.add(title="Dr")
    theirs.sync()
    (carrier,) = drive.carriers(theirs)
    whole = carrier.read_bytes()
    spoilt = bytearray(whole)
    spoilt[len(whole) // 2] ^= 4
    carrier.write_bytes(
        {
            "cut": whole[: len(whole) // 2],
            "flipped": bytes(spoilt),
            "emptied": b"",
            "endless": whole + b"x" * 9999,
        }[harm]
    )
    done = mine.sync()
    if harm != "endless":
        assert (done.damaged, done.taken) == ([carrier.name], 0)
    theirs.close()
    theirs.open()
    for _ in range(20):
        theirs.round()
        mine.round()
    assert carrier.read_bytes() == whole
    drive.meet()
    assert drive.same()
    assert mine.store.reading.count() == 1


def _forged(drive: Drive, *headers: dict[str, object]) -> Path:
    """Put a carrier into the folder that a hand without Praktikum made; it fits its name."""
    office = str(drive.desks[0].store.reading.meta("office"))
    changes = tuple(
        received(canonical({**_HEADER, **header}), bytes(16), '{"title":"Forged"}') for header in headers
    )
    run = Run(office=office, desk=STRANGER, first=1, before=chain_root(office, STRANGER), changes=changes)
    return _put(drive, *pack(run))


def _put(drive: Drive, name: str, content: bytes) -> Path:
    path = drive.place.journal / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def test_a_carrier_from_the_future_moves_no_stamp_past_its_cap(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add(title="Dr")
    mine.sync()
    theirs.sync()
    _forged(drive, {"s": 2**60, "t": "2126-01-01T00:00:00Z"})
    assert mine.sync().taken == 1
    assert mine.store.reading.meta("stamp") == STAMP_CAP
    mine.set(person, title="Prof")
    drive.meet()
    theirs.set(person, title="Docent")
    drive.meet()
    assert drive.same()
    assert [desk.store.records.get("person", person).title for desk in drive.desks] == ["Docent", "Docent"]
    assert not mine.store.records.questions()


def test_a_carrier_of_a_newer_version_is_kept_and_says_what_is_needed(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add()
    mine.sync()
    _forged(drive, {"v": 2}, {"v": 2, "s": 2, "z": "nobody knows it yet"})
    theirs.add(title="Dr")
    theirs.sync()
    assert mine.sync().taken == 3, "it is stored and passed on"
    with pytest.raises(Refused) as refused:
        mine.set(person, title="Prof")
    text = refused.value.text
    assert text.en == (
        "This office holds changes made with a newer Praktikum. You can read it; install the newer "
        "program to edit."
    )
    assert all((text.sv, text.nb, text.da))
    assert needs_newer(mine.office)
    shutil.rmtree(drive.place.journal)
    for _ in range(3):
        drive.meet()
    late = drive.desk()
    late.sync()
    assert drive.same(), "an older program publishes what it cannot read"


def test_hostile_carriers_stop_no_pull(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    office = str(mine.store.reading.meta("office"))
    head = {"before": "00" * 32, "desk": STRANGER, "frm": 1, "office": office, "praktikum": 1, "to": 1}
    texts = [
        "", "[]", "null\n", json.dumps(head) + "\n", "[" * 100_000, canonical({**head, "frm": -1}) + "\n[]\n",
        canonical({**head, "to": 10**12}) + "\n",
        canonical(head) + '\n["{}","00","{}"]\n',
        canonical({**head, "office": "'; DROP TABLE person; --"}) + "\n",
        canonical(head) + '\n["' + "\\ud800" * 50 + '","00"]\n',
    ]  # fmt: skip
    for number, text in enumerate(texts):
        end, named = f"{number:016x}", sha256(text.encode()).hexdigest()[:16]
        _put(drive, f"{STRANGER}-1-1-{end}-{named}.seg", zlib.compress(text.encode()))
    _put(drive, f"{STRANGER}-1-1-{'a' * 16}-{'b' * 16}.seg", zlib.compress(bytes(80 << 20)))
    _put(drive, f"{STRANGER}-1-1-{'c' * 16}-{'d' * 16}.seg", b"\x78\x9c garbage")
    for odd in (
        "CON",
        "a b.seg",
        ".seg",
        f"{STRANGER}-01-1-{'a' * 16}-{'b' * 16}.seg",
        "desktop.ini",
        "Å" * 100,
    ):
        _put(drive, odd, b"x")
    theirs.add()
    began = time.process_time()
    assert theirs.sync().published == 1
    done = mine.sync()
    assert time.process_time() - began < 10
    assert (done.taken, done.published, len(done.damaged), len(done.foreign)) == (1, 0, len(texts) + 1, 1)
    assert mine.store.reading.count() == 1
    assert mine.store.file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.slow
def test_five_thousand_carriers_of_a_desk_never_seen_are_taken_in_bounded_time(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine = drive.desk()
    office = str(mine.store.reading.meta("office"))
    link = chain_root(office, STRANGER)
    for number in range(1, 5_001):
        header = {**_HEADER, "b": f"{number:016x}", "r": f"01J0000000000000000000{number:04d}", "s": number}
        change = received(canonical(header), bytes(16), '{"title":"Dr"}')
        run = Run(office=office, desk=STRANGER, first=number, before=link, changes=(change,))
        _put(drive, *pack(run))
        link = run.end
    began = time.process_time()
    done = mine.round()
    assert (done.taken, done.damaged, done.gaps, done.parted) == (5_000, [], [], [])
    assert time.process_time() - began < 60
    began = time.process_time()
    assert mine.round().taken == 0
    assert time.process_time() - began < 2, "a look that finds nothing new is quick"


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
