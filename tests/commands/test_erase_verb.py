"""The verb erase: what would go, what went to the last byte, and a receipt that names the rest."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from app.sharing.attachments import files_of
from app.storage.store import open_store
from tests.commands.sharing_desks import Desk, inline
from tests.commands.verbs import answer, refused, run
from tests.torture.reckoning import texts_on

__all__ = ["inline"]

SECRET = "Ekelundskog"
SCAN = b"a scanned page of Ekelundskog"
ERASED = (
    "given_name=Siri", f"family_name={SECRET}", "language=sv", "data_source=office",
    f"email={SECRET}@office.example",
)  # fmt: skip
NOT_BINNED = "Only what lies in the bin can be erased for ever. Delete it first."


def _attach(file: Path, person: str) -> str:
    """Attach a scanned page to a person, as the window would; return its name beside the file."""
    name = sha256(SCAN).hexdigest()
    store = open_store(file, who="AL")
    folder = files_of(store)
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(SCAN)
    values = {"file_name": f"{SECRET}.pdf", "person_id": person, "bytes": len(SCAN), "sha256": name}
    with store.work() as work:
        work.add("attachment", values)
    store.close()
    return name


def _bytes_left(*roots: Path) -> list[Path]:
    """Return the files under some folders in which the erased name still stands, packed or not."""
    return [name for root in roots for name, text in texts_on(root) if SECRET.encode() in text]


def _without_backups(root: Path) -> Iterator[Path]:
    return (one for one in root.rglob("*") if one.is_file() and ".backups" not in str(one))


def test_one_desk_erases_with_all_that_belongs_to_the_person(file: str, tmp_path: Path) -> None:
    person = answer("add", file, "person", *ERASED)["id"]
    answer("add", file, "note", "kind=phone", "at=2026-03-02", f"text={SECRET} rang", f"person_id={person}")
    name = _attach(Path(file), person)
    assert refused("erase", file, person)[0]["why"] == NOT_BINNED
    assert refused("erase", file, person, "--dry-run")[0]["why"] == NOT_BINNED
    answer("delete", file, "person", person)
    found = answer("erase", file, person[:20], "--dry-run")
    assert found["changes"] == {"attachment": 1, "note": 1, "person": 1}
    assert (found["attachments"], found["dry_run"], found["done"]) == ([f"{SECRET}.pdf"], True, 0)
    assert answer("info", file)["records"]["note"] == 1, "a dry run takes nothing"
    done = answer("erase", file, person)
    assert (done["entity"], done["id"], done["done"], done["shared"]) == ("person", person, 1, False)
    assert not (tmp_path / "office.praktikum.files" / name).exists()
    assert all(SECRET.encode() not in one.read_bytes() for one in _without_backups(tmp_path))
    why = refused("erase", file, person)[0]["why"]
    assert why == f'There is no record with the id "{person}". Check the id; it may be erased already.'


def test_a_file_that_another_record_names_stays(file: str, tmp_path: Path) -> None:
    person, other = (answer("add", file, "person", *ERASED)["id"] for _ in range(2))
    name = _attach(Path(file), person)
    _attach(Path(file), other)
    answer("delete", file, "person", person)
    answer("erase", file, person)
    assert (tmp_path / "office.praktikum.files" / name).read_bytes() == SCAN


def test_the_receipt_names_what_is_out_of_reach(file: str, tmp_path: Path) -> None:
    person = answer("add", file, "person", *ERASED)["id"]
    copy = Path(answer("backup", file, "--to", f"{file}.backups")["file"])
    answer("delete", file, "person", person)
    lines = run("erase", file, person).stdout.splitlines()
    assert lines[0] == f"Erased here for ever: Person {person}. What went, by kind: People 1."
    beyond = lines[lines.index("Praktikum cannot reach these. Look there yourself:") + 1 :]
    assert f"– the backup {copy}" in beyond
    assert beyond[-1] == "– mails, memory sticks and copies of the office file that were passed on"
    assert not any("server" in line for line in lines), "this office is not shared"


def test_only_a_lead_erases(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    answer("add", file, "app_user", "initials=AL", "display_name=Anna", "ui_language=sv", "role=coordinator")
    person = answer("add", file, "person", *ERASED)["id"]
    answer("delete", file, "person", person)
    sentence = "This needs the role lead. Ask the person who leads the office."
    for words in ((), ("--dry-run",)):
        assert refused("erase", file, person, *words)[0]["why"] == sentence


def test_an_unclear_id_is_refused(file: str) -> None:
    first = answer("add", file, "person", *ERASED)["id"]
    answer("add", file, "person", *ERASED)
    assert (
        refused("erase", file, first[:4])[0]["why"]
        == f'"{first[:4]}" fits several records. Write more of the id.'
    )
    assert "no record with the id" in refused("erase", file, first[:3])[0]["why"]


def test_every_language_has_its_receipt(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    person = answer("add", file, "person", *ERASED)["id"]
    _attach(Path(file), person)
    answer("delete", file, "person", person)
    said = {}
    for code in ("en", "sv", "nb", "da"):
        monkeypatch.setenv("PRAKTIKUM_LANGUAGE", code)
        said[code] = run("erase", file, person, "--dry-run").stdout
    assert len(set(said.values())) == 4
    assert all("{" not in words for words in said.values())


@pytest.mark.usefixtures("inline")
def test_a_shared_office_erases_everywhere(file: str, tmp_path: Path) -> None:
    """Every desk, the journal's folder, the snapshot and the attached files hold not one byte of it."""
    drive = tmp_path / "drive"
    drive.mkdir()
    shared = drive / "Office.praktikum"
    shutil.move(file, shared)
    desks = [Desk(tmp_path, who) for who in ("AL", "BO", "CI")]
    copies = [tmp_path / one.who / "mine.praktikum" for one in desks]
    for desk, copy in zip(desks, copies, strict=True):
        desk.answer("join", shared, "--as", copy)
    a, b, c = desks
    person = a.answer("add", copies[0], "person", *ERASED)["id"]
    a._sit_down()
    name = _attach(copies[0], person)
    a.answer("sync", copies[0])
    for desk, copy in ((b, copies[1]), (c, copies[2])):
        desk.answer("sync", copy)
        assert (copy.with_name("mine.praktikum.files") / name).read_bytes() == SCAN
    b.answer("set", copies[1], "person", person, f"preferred_name={SECRET}")
    b.answer("sync", copies[1])
    a.answer("sync", copies[0])
    a.answer("delete", copies[0], "person", person)
    done = a.answer("erase", copies[0], person)
    assert (done["shared"], done["other_desks"]) == (True, 2)
    assert len(done["replaced"]) == 2, "what a and b published of it"
    assert any("shadow copies" in line for line in done["out_of_reach"])
    assert _bytes_left(drive) == []
    for desk, copy in ((b, copies[1]), (c, copies[2])):
        desk.answer("sync", copy)
    for copy in copies:
        held = [one for one in copy.parent.rglob("*") if one.is_file() and ".backups" not in str(one)]
        assert held
        assert all(SECRET.encode() not in one.read_bytes() and one.name != name for one in held)
        assert len(list(copy.parent.glob("*.backups/*"))) == 1, "the receipt of each names its own"


@pytest.mark.usefixtures("inline")
def test_with_the_drive_away_the_erasure_is_partly_done(file: str, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    shared = drive / "Office.praktikum"
    shutil.move(file, shared)
    desk, mine = Desk(tmp_path, "AL"), tmp_path / "mine" / "mine.praktikum"
    desk.answer("join", shared, "--as", mine)
    person = desk.answer("add", mine, "person", *ERASED)["id"]
    name = _attach(mine, person)
    desk.answer("sync", mine)
    desk.answer("delete", mine, "person", person)
    drive.rename(tmp_path / "away")
    done = desk.partly("erase", mine, person)
    assert done["done"] == 1
    assert done["failed"][0]["why"].startswith(
        f"The drive with {drive}/Office.praktikum.journal cannot be reached"
    )
    (tmp_path / "away").rename(drive)
    assert len(_bytes_left(drive)) == 3, (
        "carrier, office file and scan: not erased there yet, as the receipt says"
    )
    assert (mine.with_name("mine.praktikum.files") / name).read_bytes() == b""
    assert desk.answer("sync", mine)["cleaned"]
    assert not (mine.with_name("mine.praktikum.files") / name).exists()
    assert _bytes_left(drive) == []
