"""The folder of returned forms: chosen at a desk, looked at by names, away without harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused, Unavailable
from app.services import form_folder
from app.services.office import Office


def test_no_folder_is_chosen_or_made_by_itself(office: Office) -> None:
    assert form_folder.folder_of(office) is None
    assert form_folder.waiting(office) == ()
    assert form_folder.look_into(office).away is None
    assert not form_folder.offered(office).exists()


def test_what_waits_is_files_of_forms_alone(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    form_folder.choose(office, folder, make=True)
    for name in ("b.PDF", "A.pdf", "photo.HEIC", "list.xlsx", ".hidden.pdf", "~open.pdf", "x.part"):
        (folder / name).write_bytes(b"x")
    (folder / "folder.pdf").mkdir()
    (folder / "link.pdf").symlink_to(folder / "A.pdf")
    assert [path.name for path in form_folder.waiting(office)] == ["A.pdf", "b.PDF", "photo.HEIC"]
    assert form_folder.look_into(office).folder == folder


def test_a_folder_that_is_away_is_a_sentence(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    form_folder.choose(office, folder, make=True)
    folder.rmdir()
    found = form_folder.look_into(office)
    assert (found.files, form_folder.waiting(office)) == ((), ())
    assert found.away is not None
    assert str(folder) in found.away.sv
    form_folder.forget(office)
    assert form_folder.look_into(office).away is None


@pytest.mark.parametrize("name", ["nowhere", "a file", "a\0b", "x" * 5000])
def test_what_is_no_folder_is_refused(name: str, office: Office, tmp_path: Path) -> None:
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(Refused, match="is no folder"):
        form_folder.choose(office, tmp_path / name)
    assert form_folder.folder_of(office) is None


def test_a_folder_that_cannot_be_made(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(Unavailable, match="cannot be made"):
        form_folder.choose(office, tmp_path / "a file" / "forms", make=True)


def test_a_file_is_put_away_once_and_over_nothing(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    form_folder.choose(office, folder, make=True)
    for content in (b"1", b"2", b"3"):
        path = folder / "a.pdf"
        path.write_bytes(content)
        assert form_folder.put_away(office, path)
        assert not path.exists()
    kept = sorted((path.name, path.read_bytes()) for path in (folder / "Inlästa").iterdir())
    assert kept == [("a (2).pdf", b"2"), ("a (3).pdf", b"3"), ("a.pdf", b"1")]
    elsewhere = tmp_path / "elsewhere.pdf"
    assert form_folder.put_away(office, elsewhere) == elsewhere


def test_what_was_put_away_is_put_back_over_nothing(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    form_folder.choose(office, folder, make=True)
    path = folder / "a.pdf"
    path.write_bytes(b"1")
    now = form_folder.put_away(office, path)
    assert now is not None
    path.write_bytes(b"new")
    form_folder.put_back({path: now, folder / "gone.pdf": folder / "Inlästa" / "gone.pdf"})
    assert sorted((one.name, one.read_bytes()) for one in folder.glob("*.pdf")) == [
        ("a (2).pdf", b"1"), ("a.pdf", b"new"),
    ]  # fmt: skip


def test_what_cannot_be_moved_stays_and_is_told(office: Office, tmp_path: Path) -> None:
    folder = tmp_path / "forms"
    form_folder.choose(office, folder, make=True)
    (folder / "Inlästa").write_bytes(b"a file where the folder should be")
    path = folder / "a.pdf"
    path.write_bytes(b"1")
    assert form_folder.put_away(office, path) is None
    assert path.read_bytes() == b"1"
