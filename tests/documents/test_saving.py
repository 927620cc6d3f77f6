from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from app.documents.saving import safe_name, save
from app.errors import Refused, Unavailable
from app.text import LANGUAGES


def test_a_file_is_written_and_written_over(tmp_path: Path) -> None:
    path = tmp_path / "avtal.pdf"
    save(b"ett", path)
    save(b"two", path)
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, Refused, "full"),
        (errno.EACCES, Refused, "may not write"),
        (errno.EROFS, Refused, "may not write"),
        (errno.EBUSY, Unavailable, "open in another program"),
        (errno.EIO, Unavailable, "cannot be reached"),
        (errno.ESTALE, Unavailable, "cannot be reached"),
    ],
)
@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_a_fault_is_told_and_the_old_file_stays(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
    number: int,
    kind: type[Refused | Unavailable],
    words: str,
) -> None:
    path = tmp_path / "avtal.pdf"
    path.write_bytes(b"gammal")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    if moment == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(kind) as told:
        save(b"ny", path)
    assert words in told.value.of("en")
    assert len({told.value.of(language) for language in LANGUAGES}) == 4
    assert path.read_bytes() == b"gammal"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on file sizes is a POSIX one")
def test_a_disk_that_fills_up_while_writing_leaves_nothing(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415 - not there on Windows

    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, old[1]))
    try:
        with pytest.raises(Refused, match="full"):
            save(b"x" * 100_000, tmp_path / "stor.pdf")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_and_a_folder_of_that_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="is not there"):
        save(b"x", tmp_path / "borta" / "a.pdf")
    with pytest.raises(Refused, match="is a folder"):
        save(b"x", tmp_path)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Avtal: Åse Øvergård / Norrvik", "Avtal- Åse Øvergård - Norrvik.pdf"),
        ('a\\b<c>d|e?f*g"h', "a-b-c-d-e-f-g-h.pdf"),
        ("CON", "_CON.pdf"),
        ("lpt1.txt", "_lpt1.txt.pdf"),
        ("  . ", "dokument.pdf"),
        ("", "dokument.pdf"),
        ("slut. ", "slut.pdf"),
        ("rad\nett\ttva\x00", "rad-ett-tva.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("A\u030ase", "Åse.pdf"),
        ("a\u202efdp.exe", "afdp.exe.pdf"),
    ],
)
def test_names_are_safe_on_every_system(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_long_names_are_cut_and_half_characters_replaced(tmp_path: Path) -> None:
    name = safe_name("ű" * 400 + "\ud83d")
    assert len(name) <= 120
    assert len(name.encode()) <= 250
    save(b"x", tmp_path / name)
    assert safe_name("a\ud83db").endswith(".pdf")
