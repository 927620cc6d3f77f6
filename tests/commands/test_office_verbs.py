"""The verbs over the file: exit codes for each way a file can be wrong, and no trace of what failed."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import click
import pytest

from app.__main__ import main
from app.text import LANGUAGES
from tests.commands.verbs import answer, refused, run

ANNA = ("given_name=Åsa", "family_name=Öberg", "language=sv")
DATES = ("--start", "2026-01-01", "--end", "2026-12-31")
PROMISED = {
    "new", "programme", "info", "list", "show", "add", "set", "delete", "restore", "undo", "move", "make",
    "documents", "report", "reports", "merge", "check", "backup", "restore-backup",
    "join", "sync", "conflicts", "erase", "attach", "forms", "take-in", "training", "today",
}  # fmt: skip


def test_each_promised_verb_is_there_and_each_verb_says_what_it_does() -> None:
    assert set(main.commands) >= PROMISED
    told = [each_tells_of_itself(main.commands)]
    for name, command in main.commands.items():
        if isinstance(command, click.Group) and not command.hidden:
            told.append(each_tells_of_itself(command.commands, name))
    assert all(told)


def each_tells_of_itself(verbs: Mapping[str, click.Command], *group: str) -> int:
    """Hold each verb to its help and to an answer in JSON; return how many there were."""
    overview = run(*group, "--help").stdout
    shown = {name: command for name, command in verbs.items() if not command.hidden}
    for name, command in shown.items():
        assert name in overview
        assert command.help, name
        assert command.help.endswith("."), name
        assert run(*group, name, "--help").exit_code == 0
        answers = {p.name for p in command.params if isinstance(p, click.Option)}
        assert "as_json" in answers or isinstance(command, click.Group), name
    return len(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_office_speaks_its_language(tmp_path: Path, language: str) -> None:
    path = str(tmp_path / "ny.praktikum")
    assert answer("new", path, "--language", language) == {"file": path}
    found = answer("info", path)
    assert (found["language"], found["records"]["office"]) == (language, 1)
    assert refused("new", path)[0]["where"] == path


def test_a_new_office_with_a_programme_from_a_template(tmp_path: Path) -> None:
    path = str(tmp_path / "ny.praktikum")
    key = "partner"
    answer("new", path, "--template", key, "--title", "Utbyte", *DATES, "--language", "sv")
    programmes = answer("list", path, "programme")["records"]
    assert [p["title"]["sv"] for p in programmes] == ["Utbyte"]
    second = answer("programme", path, "--template", key, "--title", "Two", *DATES, "--edition", "2")["id"]
    assert answer("show", path, "programme", second)["edition"] == "2"
    assert answer("info", path)["records"]["programme"] == 2


def test_what_could_not_be_made_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "ny.praktikum"
    assert refused("new", str(path), "--template", "unheard", "--title", "T", *DATES)
    assert refused("new", str(path), "--template", "unheard")[0]["where"] == "title"
    assert list(tmp_path.iterdir()) == []
    assert refused("new", str(tmp_path / "nowhere" / "a.praktikum"), code=3)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("info",), 3),
        (("list", "person"), 3),
        (("check",), 3),
        (("undo",), 3),
    ],
)
def test_a_file_that_is_not_there_is_unavailable(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    verb, *rest = words
    assert (
        "cannot be reached" in refused(verb, str(tmp_path / "nowhere.praktikum"), *rest, code=code)[0]["why"]
    )
    assert refused(verb, str(tmp_path), *rest, code=code)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_another_kind_is_refused_and_a_damaged_one_is_told(file: str, tmp_path: Path) -> None:
    picture = tmp_path / "picture.praktikum"
    picture.write_bytes(b"\x89PNG" + bytes(500))
    assert refused("info", str(picture))[0]["where"] == str(picture)
    cut = tmp_path / "cut.praktikum"
    cut.write_bytes(Path(file).read_bytes()[:30_000])
    assert "damaged" in refused("info", str(cut), code=4)[0]["why"]
    assert "damaged" in refused("merge", file, str(cut), code=4)[0]["why"]
    assert cut.stat().st_size == 30_000


def test_info_counts_kinds_and_states(file: str) -> None:
    record = ""
    for _ in range(3):
        record = answer("add", file, "person", *ANNA)["id"]
    answer("move", file, "person", record, "dormant")
    found = answer("info", file)
    assert found["records"] == {"office": 1, "person": 3}
    assert found["states"] == {"person": {"active": 2, "dormant": 1}}
    assert (found["questions"], found["desks"]) == (0, 2), "a copied file writes as a desk of its own"
    assert found["backup"], "the first opening of a day makes a backup by itself"
    assert "People: 3  (Active 2, Dormant 1)" in run("info", file).stdout.splitlines()


def test_check_names_what_the_checks_find(file: str) -> None:
    assert answer("check", file) == {"sound": True, "findings": [], "attachments": []}
    for _ in range(2):
        answer("add", file, "person", *ANNA, "email=asa@office.example")
    found = answer("check", file)
    assert found["sound"] is True
    assert {f["check"] for f in found["findings"]} == {"person_double"}
    assert all(set(f) == {"check", "severity", "entity", "id", "field", "why"} for f in found["findings"])
    assert run("check", file).stdout.splitlines()[-1].startswith("The file is sound. 0 errors, ")


def test_check_tells_a_broken_page(file: str) -> None:
    record = ""
    for i in range(40):
        record = answer("add", file, "person", *ANNA, f"title={i}")["id"]
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size, root = (
        connection.execute("PRAGMA page_size").fetchone()[0],
        connection.execute("SELECT rootpage FROM sqlite_master WHERE name='change'").fetchone()[0],
    )
    connection.close()
    content = bytearray(Path(file).read_bytes())
    content[(root - 1) * size + 8 : root * size] = bytes(size - 8)
    Path(file).write_bytes(content)
    for words in (("check", file), ("undo", file), ("show", file, "person", record, "--history")):
        assert "damaged" in run(*words).stderr.splitlines()[-1], words
        assert run(*words).exit_code == 4, words


def test_a_backup_is_opened_beside(file: str, tmp_path: Path) -> None:
    answer("add", file, "person", *ANNA)
    copy = answer("backup", file, "--to", str(tmp_path / "safe"))["file"]
    answer("add", file, "person", *ANNA)
    beside = str(tmp_path / "beside.praktikum")
    assert answer("restore-backup", copy, beside) == {"file": beside}
    assert answer("info", beside)["records"]["person"] == 1
    assert refused("restore-backup", copy, beside)
    assert refused("restore-backup", str(tmp_path / "none"), str(tmp_path / "new"), code=3)


def test_merge_takes_in_and_asks(file: str, tmp_path: Path) -> None:
    record = answer("add", file, "person", *ANNA)["id"]
    other = str(tmp_path / "other.praktikum")
    shutil.copyfile(file, other)
    answer("set", other, "person", record, "title=theirs")
    answer("set", file, "person", record, "title=mine")
    done = answer("merge", file, other)
    assert (done["taken"], done["questions"], done["unsound"], done["failed"]) == (1, 1, 0, [])
    assert answer("info", file)["questions"] == 1
    assert answer("merge", file, other)["taken"] == 0
    stranger = str(tmp_path / "stranger.praktikum")
    answer("new", stranger)
    assert refused("merge", file, stranger)[0]["where"] == stranger


def test_a_merge_that_leaves_something_out_is_partly_done(file: str, tmp_path: Path) -> None:
    other = str(tmp_path / "other.praktikum")
    shutil.copyfile(file, other)
    for _ in range(2):
        answer("add", other, "person", *ANNA)
    connection = sqlite3.connect(other)
    connection.execute("UPDATE change SET value='{}' WHERE n=(SELECT max(n) FROM change)")
    connection.commit()
    connection.close()
    done = run("merge", file, other, "--json")
    assert done.exit_code == 5
    content = json.loads(done.stdout)
    assert (content["taken"], content["unsound"], content["done"]) == (1, 1, 1)
    assert content["failed"][0]["where"] == other
    assert other in done.stderr
    assert answer("info", file)["records"]["person"] == 1


def test_what_click_refuses_is_one_document_too(file: str) -> None:
    for words in (
        ("move", file, "person", "x", "dormant", "--on", "soon"),
        ("list",),
        ("list", file, "person", "--wrong"),
        ("unheard", file),
        ("new", file, "--language", "xx"),
    ):
        done = run(*words, "--json")
        assert done.exit_code == 2, words
        reasons = json.loads(done.stdout)["refused"]
        assert reasons[0]["why"], words
        assert done.stderr


def test_a_day_is_refused_in_the_desks_language(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRAKTIKUM_LANGUAGE", "nb")
    assert "«snart» er ingen dato" in run("move", file, "person", "x", "dormant", "--on", "snart").stderr
