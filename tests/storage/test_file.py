"""Files that are not, not any more, or not yet for this program: refused in a sentence, untouched."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.errors import Damaged, Refused, Told, Unavailable
from app.storage.file import APPLICATION_ID
from app.storage.store import create_store, open_store
from app.text import LANGUAGES
from tests.storage.conftest import MakeStore
from tests.storage.desks import seeded

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)


def _refusal(path: Path, kind: type[Told]) -> str:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(kind) as refused:
        open_store(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(p.name for p in path.parent.iterdir()) == ([path.name] if before is not None else [])
    for language in LANGUAGES:
        assert len(refused.value.of(language)) > 30
    return refused.value.of("en")


def test_a_picture_is_not_an_office(tmp_path: Path) -> None:
    path = tmp_path / "picture.praktikum"
    path.write_bytes(PNG)
    assert "not an office file" in _refusal(path, Refused)


def test_another_programs_database_is_not_an_office(tmp_path: Path) -> None:
    path = tmp_path / "other.praktikum"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t(x)")
    connection.commit()
    connection.close()
    assert "not an office file" in _refusal(path, Refused)


def test_an_empty_file_is_not_an_office(tmp_path: Path) -> None:
    path = tmp_path / "empty.praktikum"
    path.touch()
    assert "not an office file" in _refusal(path, Refused)


def test_a_file_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    assert "cannot be reached" in _refusal(tmp_path / "nowhere.praktikum", Unavailable)


def test_a_file_cut_short_is_damaged(empty_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.praktikum"
    path.write_bytes(empty_file.read_bytes()[:40_000])
    assert "damaged" in _refusal(path, Damaged)


def test_a_file_of_noise_behind_a_sound_header_is_damaged(empty_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "noise.praktikum"
    content = bytearray(empty_file.read_bytes())
    content[100:8192] = bytes(i * 37 % 256 for i in range(8092))
    path.write_bytes(content)
    with pytest.raises(Damaged):
        open_store(path)


def test_a_newer_file_is_left_alone(empty_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "newer.praktikum"
    path.write_bytes(empty_file.read_bytes())
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value=99 WHERE key='format'")
    connection.commit()
    connection.close()
    with pytest.raises(Refused) as refused:
        open_store(path)
    assert "newer Praktikum" in refused.value.of("en")


def test_an_office_is_never_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "taken.praktikum"
    path.write_text("mine")
    with pytest.raises(Refused):
        create_store(path, who="AL", language="sv")
    assert path.read_text() == "mine"


def test_the_header_names_the_program(make_store: MakeStore) -> None:
    store = make_store()
    assert store.file.connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert store.file.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_new_field_of_a_newer_program_gets_its_column(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        person = work.add("person", {**PERSON, "title": "Dr"})
    with store.file.transaction() as connection:
        connection.execute("ALTER TABLE person DROP COLUMN title")
        connection.execute("UPDATE meta SET value='older' WHERE key='shape'")
    store.close()
    again = open_store(store.path)
    assert again.records.get("person", person).title == "Dr"
    again.close()


def test_two_connections_of_one_machine_write_after_each_other(make_store: MakeStore) -> None:
    first = make_store()
    second = open_store(first.path, who="MK", sources=seeded(5))
    for store in (first, second, first):
        with store.work() as work:
            work.add("person", PERSON)
    assert len(first.records.of("person")) == len(second.records.of("person")) == 3
    second.close()


def test_a_failure_in_the_middle_keeps_nothing(make_store: MakeStore) -> None:
    store = make_store()
    with pytest.raises(ZeroDivisionError):  # noqa: PT012, SIM117 - the failure comes after the first change
        with store.work() as work:
            work.add("person", PERSON)
            _ = 1 // 0
    assert store.records.of("person") == []
    assert store.reading.count() == 0


def test_a_read_only_file_is_read_and_not_written(
    empty_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.praktikum"
    path.write_bytes(empty_file.read_bytes())
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda p, mode: allowed(p, mode) and mode != os.W_OK)
    store = open_store(path)
    assert store.records.of("person") == []
    with pytest.raises(Refused) as refused, store.work():
        pass
    assert "can only be read" in refused.value.of("en")
    store.close()


FULL = """
import resource, signal, sys
from pathlib import Path
from app.errors import Unavailable
from app.storage.store import open_store
store = open_store(Path(sys.argv[1]), who="AL")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = Path(sys.argv[1]).stat().st_size + 200_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
person = {"given_name": "x" * 500, "family_name": "y" * 500, "language": "sv", "data_source": "office"}
saved = 0
try:
    while True:
        with store.work() as work:
            work.add_many("person", [person] * 20)
        saved += 20
except Unavailable as full:
    print(saved, full.of("en"))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are set with POSIX calls")
def test_a_full_disk_while_saving_loses_nothing_acknowledged(empty_file: Path, tmp_path: Path) -> None:
    assert resource.RLIMIT_FSIZE >= 0
    path = tmp_path / "full.praktikum"
    path.write_bytes(empty_file.read_bytes())
    done = subprocess.run([sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True)
    saved, sentence = done.stdout.split(" ", 1)
    assert int(saved) > 0
    assert "disk is full" in sentence
    store = open_store(path)
    assert len(store.records.of("person")) == int(saved)
    assert store.file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    store.close()


KILLED = """
import sys
from pathlib import Path
from app.storage.store import open_store
store = open_store(Path(sys.argv[1]), who="AL")
n = 0
while True:
    with store.work() as work:
        named = {"given_name": str(n), "family_name": "y", "language": "sv", "data_source": "office"}
        person = work.add("person", named)
        work.set("person", person, title="Dr")
    n += 1
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_desk_killed_while_saving_keeps_every_acknowledged_save(empty_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "killed.praktikum"
    path.write_bytes(empty_file.read_bytes())
    acknowledged = 0
    for turn in range(4):
        desk = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True)
        assert desk.stdout is not None
        assert desk.stdout.readline()
        time.sleep(0.03 + 0.05 * turn)
        desk.send_signal(signal.SIGKILL)
        rest, _ = desk.communicate()
        acknowledged += 1 + len(rest.splitlines())
        store = open_store(path)
        people = store.records.of("person")
        assert acknowledged <= len(people) <= acknowledged + 1
        acknowledged = len(people)
        assert all(p.title == "Dr" for p in people), "half a unit of work is on the disk"
        store.close()
