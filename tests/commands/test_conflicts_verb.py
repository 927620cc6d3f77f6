"""The verb conflicts: a stable list, one answer at a time, refusals in sentences."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from app.text import LANGUAGES
from tests.commands.verbs import answer, refused, run

ANNA = ("given_name=Åsa", "family_name=Öberg", "language=sv")


@pytest.fixture
def asa(file: str) -> str:
    record: str = answer("add", file, "person", *ANNA, "phone=08 1", "legal_hold_reason=A case")["id"]
    return record


@pytest.fixture
def other(file: str, asa: str, tmp_path: Path) -> str:
    """Return the same office at MK's desk."""
    path = tmp_path / "other.praktikum"
    shutil.copyfile(file, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE meta SET value='00000000000000aa' WHERE key='desk'")
    connection.close()
    return str(path)


@pytest.fixture
def write(monkeypatch: pytest.MonkeyPatch, asa: str) -> Any:
    def as_person(who: str, path: str, verb: str, *words: str) -> Any:
        monkeypatch.setenv("PRAKTIKUM_WHO", who)
        done = answer(verb, path, "person", asa, *words)
        monkeypatch.setenv("PRAKTIKUM_WHO", "AL")
        return done

    return as_person


def listed(file: str, *words: str) -> list[dict[str, Any]]:
    found = answer("conflicts", file, *words)
    assert set(found) == {"conflicts", "count"}
    assert found["count"] == len(found["conflicts"])
    every: list[dict[str, Any]] = found["conflicts"]
    return every


def values(conflict: dict[str, Any]) -> dict[str, Any]:
    return {version["role"]: version["value"] for version in conflict["versions"]}


def test_no_question(file: str, asa: str) -> None:
    assert listed(file) == []
    assert run("conflicts", file).stdout.strip().endswith("0")


def test_two_versions_are_listed_and_mine_is_kept(file: str, asa: str, other: str, write: Any) -> None:
    write("AL", file, "set", "phone=08 2")
    write("MK", other, "set", "phone=08 3", "title=Dr")
    answer("merge", file, other)
    (one,) = listed(file)
    assert (one["number"], one["id"], one["name"], one["field"], one["label"]) == (
        1, asa, "Åsa Öberg", "phone", "Phone",
    )  # fmt: skip
    assert values(one) == {"mine": "08 2", "theirs": "08 3"}
    assert one["before"]["value"] == "08 1"
    assert {tuple(v["who"]) for v in one["versions"]} == {("AL",), ("MK",)}
    words = run("conflicts", file).stdout
    assert "1. Åsa Öberg – Phone" in words
    assert any(line.split()[:2] == ["mine", "AL"] and line.endswith("08 2") for line in words.splitlines())
    assert any(line.split()[:1] == ["before"] and line.endswith("08 1") for line in words.splitlines())
    done = answer("conflicts", file, "--settle", "1", "mine")
    assert (done["settled"], done["left"]) == (1, 0)
    assert answer("show", file, "person", asa)["phone"] == "08 2"
    answer("undo", file, done["batch"])
    assert values(listed(file)[0]) == {"mine": "08 2", "theirs": "08 3"}
    answer("conflicts", file, "--settle", "1", "theirs")
    assert answer("show", file, "person", asa)["phone"] == "08 3"


def test_a_value_is_written(file: str, asa: str, other: str, write: Any) -> None:
    write("AL", file, "set", "email=a@x.example")
    write("MK", other, "set", "email=b@x.example")
    answer("merge", file, other)
    assert refused("conflicts", file, "--settle", "1", "no address")[0]["where"] == "email"
    assert len(listed(file)) == 1
    answer("conflicts", file, "--settle", "1", "c@x.example")
    assert answer("show", file, "person", asa)["email"] == "c@x.example"


def test_an_empty_value_empties_the_field(file: str, asa: str, other: str, write: Any) -> None:
    write("AL", file, "set", "phone=08 2")
    write("MK", other, "set", "phone=08 3")
    answer("merge", file, other)
    answer("conflicts", file, "--settle", "1", "")
    assert "phone" not in answer("show", file, "person", asa)


@pytest.mark.parametrize(
    ("word", "stays"), [("keep", True), ("delete", False), ("mine", True), ("theirs", False)]
)
def test_a_deletion_is_kept_or_not(
    file: str, asa: str, other: str, write: Any, word: str, stays: bool
) -> None:
    write("AL", file, "set", "phone=08 2")
    write("MK", other, "delete", "--reason", "double")
    answer("merge", file, other)
    (one,) = listed(file)
    assert (one["field"], one["before"]) == ("", None)
    assert [(v["role"], v["deletes"], v["fields"]) for v in one["versions"]] == [
        ("mine", False, ["phone"]), ("theirs", True, []),
    ]  # fmt: skip
    assert "Worked on Phone" in run("conflicts", file).stdout
    assert '"keep"' in refused("conflicts", file, "--settle", "1", "perhaps")[0]["why"]
    answer("conflicts", file, "--settle", "1", word)
    assert answer("list", file, "person")["count"] == int(stays)


def test_a_delicate_value_is_shown_only_when_asked_for(file: str, asa: str, other: str, write: Any) -> None:
    write("AL", file, "set", "legal_hold_reason=One case")
    write("MK", other, "set", "legal_hold_reason=Two cases")
    answer("merge", file, other)
    assert "case" not in run("conflicts", file).stdout
    assert "case" not in run("conflicts", file, "--json").stdout
    (one,) = listed(file, "--delicate")
    assert values(one) == {"mine": "One case", "theirs": "Two cases"}
    assert answer("show", file, "person", asa, "--history")["history"][0]["op"] == "log"


def test_an_unknown_question_is_refused_in_each_language(
    file: str, asa: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = set()
    for language in LANGUAGES:
        monkeypatch.setenv("PRAKTIKUM_LANGUAGE", language)
        said |= {
            refused("conflicts", file, "--settle", number, "mine")[0]["why"] for number in ("0", "1", "-1")
        }
        assert run("conflicts", file).stdout.strip().endswith("0")
    assert len(said) == 12
    assert run("conflicts", file, "--settle", "x", "mine").exit_code == 2
    assert run("conflicts", file, "--settle", "1").exit_code == 2


def test_a_state_is_kept_but_not_typed(file: str, asa: str, other: str, write: Any) -> None:
    write("AL", file, "move", "dormant")
    write("MK", other, "move", "anonymised")
    answer("merge", file, other)
    number = str(next(one["number"] for one in listed(file) if one["field"] == "state"))
    assert "step of its own" in refused("conflicts", file, "--settle", number, "active")[0]["why"]
    answer("conflicts", file, "--settle", number, "theirs")
    assert answer("show", file, "person", asa)["state"] == "anonymised"


def test_one_language_of_a_wording_is_written_and_the_others_stay(
    file: str, tmp_path: Path, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dates = ("start_date=2026-01-01", "end_date=2026-12-31", "languages=sv,nb")
    made = answer("add", file, "programme", "title.sv=Utbyte", "title.nb=Utveksling", *dates)["id"]
    answer("merge", other, file)
    answer("set", file, "programme", made, "title.nb=Bytte")
    monkeypatch.setenv("PRAKTIKUM_WHO", "MK")
    answer("set", other, "programme", made, "title.nb=Bytet")
    monkeypatch.setenv("PRAKTIKUM_WHO", "AL")
    answer("merge", file, other)
    words = run("conflicts", file).stdout
    assert "Norwegian Bokmål: Bytte" in words
    assert "Norwegian Bokmål: Bytet" in words
    answer("conflicts", file, "--settle", "1", "Utbytet")
    shown = answer("show", file, "programme", made)["title"]
    assert shown["sv"] == "Utbytet"
    assert shown["nb"] in {"Bytte", "Bytet"}


def test_a_reader_answers_nothing(file: str, asa: str, other: str, write: Any) -> None:
    write("AL", file, "set", "phone=08 2", "legal_hold_reason=One case")
    write("MK", other, "set", "phone=08 3", "legal_hold_reason=Two cases")
    answer("merge", file, other)
    user = ("display_name=A", "initials=AL", "role=reader", "ui_language=sv")
    answer("add", file, "app_user", *user)
    assert refused("conflicts", file, "--settle", "1", "mine")[0]["where"] == "role"
    assert refused("conflicts", file, "--delicate")
    assert len(listed(file)) == 2
