"""Headers and changes from outside: what fits comes back to the byte, what does not is unsound."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.canon import STAMP_CAP, canonical, value_digest
from app.journal.change import LIFE, Header, Unsound, read_header, received, sealed
from tests.journal.strategies import headers

ID = "ab" * 16
RECORD = "01J00000000000000000000001"
COMMON: dict[str, Any] = {"b": "0123456789abcdef", "s": 1, "t": "2026-03-02T08:00:00Z", "v": 1, "w": "AL"}
WHOLE: dict[str, dict[str, Any]] = {
    "new": {**COMMON, "op": "new", "e": "person", "r": RECORD, "f": ["title"], "o": RECORD},
    "set": {**COMMON, "op": "set", "e": "person", "r": RECORD, "f": ["title"], "p": {"title": [ID]}},
    "del": {**COMMON, "op": "del", "e": "person", "r": RECORD, "p": {"": [ID]}, "seen": [ID]},
    "res": {**COMMON, "op": "res", "e": "person", "r": RECORD, "p": {"": [ID]}},
    "erase": {**COMMON, "op": "erase", "x": [RECORD, ID]},
    "log": {**COMMON, "op": "log", "e": "person", "r": RECORD, "o": RECORD},
}
NOT_COUNTS = (-1, True, 1.0, "1", None, 2**63, [1])
NOT_IDS = ("", ID, [ID[:-1]], [ID.upper()], [1], [[ID]], {"a": ID}, None)
WRONG: dict[str, tuple[Any, ...]] = {
    "s": NOT_COUNTS,
    "v": (*NOT_COUNTS, 0),
    "w": (None, 1, ["AL"], "x" * 65),
    "t": (None, "", "2026-03-02", "2026-03-02 08:00:00Z", "2026-03-0\u0662T08:00:00Z", 20260302),
    "b": (None, "", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdef0", 1),
    "op": (None, "", "drop", ["set"], 1, {}),
    "e": (None, "", "Person", "per son", 'person"', "x" * 65, 1, ["person"]),
    "r": (None, "", RECORD[:-1], RECORD.lower(), 1, [RECORD]),
    "o": (None, "", RECORD[:-1], 1, [RECORD]),
    "f": (
        None,
        "title",
        [],
        ["Title"],
        [1],
        ["title", "title"],
        ["title", "email"],
        [["title"]],
        [""],
        {"title": 1},
    ),
    "p": (None, [], {"email": [ID]}, {"title": ID}, {"title": [1]}, {"": [ID]}, "title"),
    "seen": NOT_IDS,
    "x": (*NOT_IDS, [], [RECORD.lower()]),
}
FIT_ELSEWHERE = [("new", "f", []), ("del", "p", {"": [ID]}), ("res", "p", {"": [ID]})]
CASES = [
    (op, key, value)
    for op, whole in WHOLE.items()
    for key in whole
    for value in WRONG[key]
    if (op, key, value) not in FIT_ELSEWHERE
]


@given(headers)
def test_a_header_comes_back_from_its_own_text(header: Header) -> None:
    assert read_header(header.text()) == header
    assert received(header.text(), None, None, value_digest(b"", None)).raw == ""


@given(headers)
def test_a_header_is_canonical(header: Header) -> None:
    text = header.text()
    assert canonical(json.loads(text)) == text
    assert "\n" not in text


@pytest.mark.parametrize("op", WHOLE)
def test_a_whole_header_is_sound(op: str) -> None:
    assert read_header(canonical(WHOLE[op])).op == op


@pytest.mark.parametrize(("op", "key", "value"), CASES)
def test_a_key_that_does_not_fit_is_unsound(op: str, key: str, value: object) -> None:
    with pytest.raises(Unsound):
        read_header(canonical({**WHOLE[op], key: value}))


@pytest.mark.parametrize(
    ("op", "key"), [(op, key) for op in WHOLE for key in WHOLE[op] if key not in {"o", "p"}]
)
def test_a_key_that_is_missing_is_unsound(op: str, key: str) -> None:
    if op == "log" and key in {"e", "r"}:
        assert read_header(canonical({k: v for k, v in WHOLE[op].items() if k != key})).op == "log"
        return
    with pytest.raises(Unsound):
        read_header(canonical({k: v for k, v in WHOLE[op].items() if k != key}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "1",
        "{",
        "{}",
        '{"op": "set"}',
        "[" * 100_000,
        '{"s":NaN}',
        canonical(WHOLE["set"]) + " ",
    ],
)
def test_what_is_no_canonical_object_is_unsound(text: str) -> None:
    with pytest.raises(Unsound):
        read_header(text)


def test_letters_that_are_half_a_character_are_unsound() -> None:
    with pytest.raises(Unsound):
        read_header(canonical({**WHOLE["set"], "w": "\ud800"}))


def test_unknown_keys_belong_to_a_newer_version_and_are_kept_byte_for_byte() -> None:
    with pytest.raises(Unsound):
        read_header(canonical({**WHOLE["set"], "z": 1}))
    text = canonical({**WHOLE["set"], "z": [1], "v": 2})
    change = received(text, bytes(16), '{"title":"Dr"}')
    assert change.text == change.raw == text
    assert change.blanked().id == change.id


def test_a_forged_stamp_is_read_as_the_cap_and_its_bytes_are_kept() -> None:
    text = canonical({**WHOLE["set"], "s": STAMP_CAP + 7})
    change = received(text, bytes(16), '{"title":"Dr"}')
    assert change.header.stamp == STAMP_CAP
    assert change.text == text


@pytest.mark.parametrize(
    ("salt", "value", "digest"),
    [
        (None, None, None),
        (None, None, b"short"),
        (None, None, "0" * 64),
        (b"short", '{"title":1}', None),
        ("0" * 32, '{"title":1}', None),
        (bytes(16), 1, None),
        (bytes(16), "[]", None),
        (bytes(16), "{}", None),
        (bytes(16), '{"email":1}', None),
        (bytes(16), '{"title":1,"title":2}', None),
        (bytes(16), '{"title":NaN}', None),
        (bytes(16), '{"title":1e999}', None),
        (bytes(16), '{"title":"\\ud800"}', None),
        (bytes(16), '{"title":"\ud800"}', None),
        (bytes(16), '{"title":' + "[" * 100_000, None),
        (bytes(16), "not json", None),
    ],
)
def test_a_value_that_does_not_fit_its_header_is_unsound(salt: object, value: object, digest: object) -> None:
    with pytest.raises(Unsound):
        received(canonical(WHOLE["set"]), salt, value, digest)


def test_an_erasure_has_no_value_and_a_text_is_a_text() -> None:
    with pytest.raises(Unsound):
        received(canonical(WHOLE["erase"]), bytes(16), "{}")
    with pytest.raises(Unsound):
        received(b"bytes", None, None, bytes(32))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_a_blank_change_keeps_id_and_digest_and_loses_the_value(word: str) -> None:
    header = read_header(canonical(WHOLE["set"]))
    change = sealed(header, b"s" * 16, canonical({"title": word}))
    assert change.values == {"title": word}
    blank = change.blanked()
    assert (blank.id, blank.digest, blank.leaf) == (change.id, change.digest, change.leaf)
    assert (blank.value, blank.salt, dict(blank.values)) == (None, b"", {})


def test_the_cells_a_change_sets() -> None:
    cells = {op: read_header(canonical(whole)).cells for op, whole in WHOLE.items()}
    assert cells == {
        "new": (LIFE, "title"), "set": ("title",), "del": (LIFE,), "res": (LIFE,), "erase": (), "log": (),
    }  # fmt: skip
