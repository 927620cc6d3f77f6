"""Files kept with records: copied under the name of their content, missed when they are not there."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from app.errors import Refused, Unavailable
from app.services import attaching, editing
from app.services.office import Office

ROW = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


@pytest.fixture
def office(make_office: Callable[[], Office]) -> Office:
    return make_office()


def test_a_file_is_kept_with_a_person_and_goes_with_her(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "Försäkring Å.pdf"
    source.write_bytes(b"content")
    person = editing.add(office, "person", ROW)
    record = office.records.get("person", person)
    found = office.records.get(
        "attachment", attaching.attach(office, source, "person", record, kind="insurance")
    )
    assert (found.file_name, found.bytes, found.mime) == ("Försäkring Å.pdf", 7, "application/pdf")
    assert (found.person_id, found.entity_id, found.sha256) == (
        person,
        person,
        sha256(b"content").hexdigest(),
    )
    kept = attaching.path_of(office, found)
    assert kept is not None
    assert kept.read_bytes() == b"content"
    assert source.exists(), "the file itself is left alone"
    assert attaching.unfit(office) == []
    kept.write_bytes(b"changed")
    assert [one.on_its_way for one in attaching.unfit(office)] == [False]
    kept.unlink()
    assert [(one.name, one.on_its_way) for one in attaching.unfit(office)] == [("Försäkring Å.pdf", True)]


def test_what_cannot_be_attached_leaves_nothing(office: Office, tmp_path: Path) -> None:
    record = office.records.get("person", editing.add(office, "person", ROW))
    with pytest.raises(Unavailable) as told:
        attaching.attach(office, tmp_path / "nowhere.pdf", "person", record)
    assert "cannot be read" in told.value.of("en")
    large = tmp_path / "large.bin"
    with large.open("wb") as opened:
        opened.truncate(26 * 1024 * 1024)
    with pytest.raises(Refused) as refused:
        attaching.attach(office, large, "person", record)
    assert "larger than 25 MB" in refused.value.of("en")
    assert office.records.of("attachment") == []


def test_a_file_of_a_note_belongs_to_its_person(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "plan.txt"
    source.write_text("plan")
    person = editing.add(office, "person", ROW)
    note = editing.add(office, "note", {"person_id": person, "text": "x", "at": "2026-11-22"})
    record = office.records.get("note", note)
    found = office.records.get("attachment", attaching.attach(office, source, "note", record))
    assert (found.entity_key, found.person_id) == ("note", person)


def test_several_files_are_one_thing_to_take_back(office: Office, tmp_path: Path) -> None:
    record = office.records.get("person", editing.add(office, "person", ROW))
    sources = [tmp_path / f"{name}.pdf" for name in "abc"]
    for source in sources:
        source.write_bytes(source.name.encode())
    steps: list[int] = []
    attaching.attach_all(office, sources, "person", record, step=lambda done, _all: steps.append(done))
    assert steps == [0, 1, 2]
    found = attaching.files_with(office, record.id)
    assert [one.attachment.file_name for one in found] == ["a.pdf", "b.pdf", "c.pdf"]
    assert all(one.here and one.who == "AL" for one in found)
    editing.undo(office)
    assert attaching.files_with(office, record.id) == []


def test_a_copy_is_written_whole_or_not_at_all(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(b"content")
    record = office.records.get("person", editing.add(office, "person", ROW))
    made = attaching.attach(office, source, "person", record)
    target = attaching.copy_to(office, made, tmp_path / "copy.pdf")
    assert target.read_bytes() == b"content"
    with pytest.raises(Unavailable, match="Choose another folder"):
        attaching.copy_to(office, made, tmp_path / "no such folder" / "copy.pdf")
    assert not list(tmp_path.glob("*.part"))
    path = attaching.path_of(office, office.records.get("attachment", made))
    assert path is not None
    path.unlink()
    assert not attaching.files_with(office, record.id)[0].here
    with pytest.raises(Unavailable, match="not on this computer yet"):
        attaching.copy_to(office, made, target)
    assert target.read_bytes() == b"content"


@pytest.mark.parametrize(
    "name", ["x.exe", "x.PDF.exe", "x.docm", "x.desktop", "x.sh", "x.html", "x.exe. ", "x.lnk"]
)
def test_a_program_is_never_opened(office: Office, tmp_path: Path, name: str) -> None:
    source = tmp_path / "harmless.bin"
    source.write_bytes(b"MZ")
    record = office.records.get("person", editing.add(office, "person", ROW))
    made = attaching.attach(office, source, "person", record)
    editing.change(office, "attachment", made, {"file_name": name})
    with pytest.raises(Refused, match="program"):
        attaching.copy_to_open(office, made, tmp_path / "open")
    assert not (tmp_path / "open").exists()


def test_a_paper_is_opened_as_a_copy_under_its_name(office: Office, tmp_path: Path) -> None:
    source = tmp_path / "Försäkring Å.pdf"
    source.write_bytes(b"content")
    record = office.records.get("person", editing.add(office, "person", ROW))
    made = attaching.attach(office, source, "person", record)
    path = attaching.copy_to_open(office, made, tmp_path / "open")
    assert path.name == "Försäkring Å.pdf"
    assert path.read_bytes() == b"content"


@pytest.mark.parametrize(
    ("name", "plain"),
    [("a/b\\c.pdf", "a_b_c.pdf"), ("..", "file"), ("x\x00\n.pdf", "x__.pdf"), ("å" * 300, "å" * 120)],
)
def test_a_file_name_fits_every_system(name: str, plain: str) -> None:
    assert attaching.plain_name(name) == plain
