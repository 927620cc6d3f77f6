"""Reading a TOML file: kinds, places of faults, keys that nobody asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Damaged, Refused
from app.programmes.reading import Table, choices, names_in, opened, package_folder
from app.programmes.wording import Wording
from app.text import LANGUAGES


def written(folder: Path, text: str) -> Path:
    (folder / "file.toml").write_text(text, encoding="utf-8")
    return folder


def read_all(table: Table) -> object:
    return [table.text(key) for key in table]


def test_each_kind_of_value_is_read(tmp_path: Path) -> None:
    root = written(
        tmp_path,
        """
        word = " æøå "
        whole = 3
        share = 0.5
        on = true
        list = ["a", "b"]
        [title]
        en = "Title"
        [names.one]
        sv = "Ett"
        [[rows]]
        n = 1
        [[rows]]
        n = 2
        """,
    )
    with opened("file.toml", root) as file:
        assert file.text("word") == "æøå"
        assert (file.number("whole"), file.decimal("whole"), file.decimal("share")) == (3, 3.0, 0.5)
        assert file.truth("on") is True
        assert file.texts("list") == ("a", "b")
        assert file.wording("title") == Wording(en="Title")
        assert file.wordings("names") == {"one": Wording(sv="Ett")}
        assert [row.number("n") for row in file.tables("rows")] == [1, 2]


def test_what_is_not_there_takes_the_default_or_reads_as_empty(tmp_path: Path) -> None:
    with opened("file.toml", written(tmp_path, "")) as file:
        assert file.text("a", "x") == "x"
        assert file.number("a", 0) == 0
        assert file.decimal("a", 1.5) == 1.5
        assert file.truth("a", default=False) is False
        assert file.texts("a", ()) == ()
        assert file.choice("a", ("x", "y"), "y") == "y"
        assert file.wording("a", Wording()).languages == ()
        assert file.tables("a") == ()
        assert file.wordings("a") == {}
        assert "a" not in file


def test_tables_without_a_key_are_those_that_stand_there(tmp_path: Path) -> None:
    with opened("file.toml", written(tmp_path, "[C02]\nn=2\n[C01]\nn=1")) as file:
        assert [(row.key, row.number("n")) for row in file.tables()] == [("C02", 2), ("C01", 1)]


@pytest.mark.parametrize(
    ("text", "read", "kind"),
    [
        ("a = 1", lambda file: file.text("a"), "text"),
        ("a = '1'", lambda file: file.number("a"), "whole number"),
        ("a = true", lambda file: file.number("a"), "whole number"),
        ("a = 'x'", lambda file: file.decimal("a"), "number"),
        ("a = 1", lambda file: file.truth("a"), "true or false"),
        ("a = 'x'", lambda file: file.texts("a"), "list"),
        ("a = [1]", lambda file: file.texts("a"), "text"),
        ("a = 'x'", lambda file: file.table("a"), "table"),
        ("a = 'x'", lambda file: file.wording("a"), "table"),
        ("a = ['x']", lambda file: file.tables("a"), "table"),
    ],
)
def test_a_wrong_kind_is_refused_with_file_and_key(
    tmp_path: Path, text: str, read: Callable[[Table], object], kind: str
) -> None:
    with pytest.raises(Refused, match=kind) as refusal, opened("file.toml", written(tmp_path, text)) as file:
        read(file)
    assert refusal.value.reasons[0].where == "file.toml: a"
    for language in LANGUAGES:
        assert "file.toml" in refusal.value.of(language)


def test_a_missing_key_is_refused_with_its_whole_path(tmp_path: Path) -> None:
    root = written(tmp_path, "[[rows]]\n[rows.limits]\n")
    with pytest.raises(Refused, match="missing") as refusal, opened("file.toml", root) as file:
        file.tables("rows")[0].table("limits").number("most")
    assert refusal.value.reasons[0].where == "file.toml: rows[1].limits.most"


def test_a_text_that_is_not_allowed_is_refused_with_those_that_are(tmp_path: Path) -> None:
    root = written(tmp_path, "a = 'z'\nb = ['x', 'z']")
    with opened("file.toml", root) as file:
        with pytest.raises(Refused, match="x, y"):
            file.choice("a", ("y", "x"))
        with pytest.raises(Refused, match="“z”") as refusal:
            choices(file, "b", ("x", "y"))
        assert refusal.value.reasons[0].where == "file.toml: b"
        assert choices(file, "b", ("z", "x")) == ("x", "z")


def test_uneven_fields_of_a_wording_are_refused_with_its_place(tmp_path: Path) -> None:
    root = written(tmp_path, "[C01.text]\nen = '{{host}}'\nsv = 'x'")
    with pytest.raises(Refused, match="host") as refusal, opened("file.toml", root) as file:
        file.table("C01").wording("text")
    assert refusal.value.reasons[0].where == "file.toml: C01.text"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[a]\ntext = 'x'\ntxet = 'y'", "a.txet"),
        ("b = 1\n[a]\ntext = 'x'", "b"),
    ],
)
def test_a_key_that_nobody_reads_is_refused(tmp_path: Path, text: str, place: str) -> None:
    with (
        pytest.raises(Refused, match="not known") as refusal,
        opened("file.toml", written(tmp_path, text)) as file,
    ):
        file.table("a").text("text")
    assert refusal.value.reasons[0].where == f"file.toml: {place}"


def test_a_fault_inside_is_told_rather_than_an_unread_key(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), opened("file.toml", written(tmp_path, "unread = 1")):
        _ = 1 / 0


@pytest.mark.parametrize("content", [b"a = ", b"a = '\xff'", None])
def test_an_unreadable_file_is_damage_of_the_program(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "file.toml").write_bytes(content)
    with pytest.raises(Damaged, match=r"file\.toml"), opened("file.toml", tmp_path) as file:
        read_all(file)


def test_names_are_sorted_and_leave_out_hidden_files(tmp_path: Path) -> None:
    for name in ("m2.toml", "m1.toml", "__pycache__", ".hidden"):
        (tmp_path / name).write_text("", encoding="utf-8")
    assert names_in(".", tmp_path) == ("m1.toml", "m2.toml")


def test_the_package_brings_its_files_along() -> None:
    assert package_folder().joinpath("texts/clauses.toml").is_file()
    assert "modules" in names_in("texts")
