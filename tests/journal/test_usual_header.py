"""The quick way to read a header sees what the strict way sees, and leaves to it whatever is not usual."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.canon import canonical
from app.journal.change import Header, Unsound, listed, received
from app.journal.header import _read_strictly, read_usual
from tests.journal.strategies import headers, plain

ID, OTHER = "ab" * 16, "cd" * 16
USUAL: dict[str, Any] = {
    "b": "0123456789abcdef", "e": "person", "f": ["email", "title"], "op": "set",
    "p": {"email": [ID, OTHER], "title": [ID]}, "r": "01J00000000000000000000001", "s": 7,
    "t": "2026-03-02T08:00:00Z", "v": 1, "w": "ÅL",
}  # fmt: skip


@given(headers)
def test_both_ways_see_the_same(header: Header) -> None:
    text = header.text()
    assert text == header._whole()
    assert _read_strictly(text) == header == (read_usual(text) or header)


def test_usual_headers_go_the_quick_way() -> None:
    new = {key: value for key, value in USUAL.items() if key != "p"} | {"op": "new"}
    for keys in (USUAL, new, {**new, "f": []}, {**USUAL, "o": USUAL["r"]}, {**USUAL, "s": 0, "w": ""}):
        found = read_usual(canonical(keys))
        assert found is not None
        assert found == _read_strictly(canonical(keys))


UNUSUAL: list[dict[str, Any]] = [
    {"f": ["title", "email"]}, {"f": ["email", "email", "title"]}, {"f": []}, {"p": {"phone": [ID]}},
    {"op": "new"}, {"s": 2**40}, {"v": 2}, {"w": '"'}, {"w": "x" * 65}, {"w": "\ud800"}, {"p": {}},
    {"p": {"email": []}}, {"w": "x" * 5_000}, {"z": 1}, {"t": "2026-03-0\u0662T08:00:00Z"},
]  # fmt: skip


@pytest.mark.parametrize("twist", UNUSUAL)
def test_any_other_header_goes_the_strict_way(twist: dict[str, Any]) -> None:
    assert read_usual(canonical({**USUAL, **twist})) is None


def test_what_stands_twice_or_in_another_order_is_left_to_the_strict_way() -> None:
    text = canonical(USUAL)
    replaced = canonical(USUAL["p"])
    email, title = f'"email":["{ID}"]', f'"title":["{ID}"]'
    for entries in (f"{title},{email}", f"{email},{email}"):
        twisted = text.replace(replaced, f"{{{entries}}}")
        assert read_usual(twisted) is None
        with pytest.raises(Unsound):
            _read_strictly(twisted)


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), plain, min_size=1))
def test_a_canonical_object_comes_out_as_the_list_of_its_values(content: dict[str, Any]) -> None:
    fields = tuple(sorted(content))
    assert listed(fields, canonical(content)) == canonical([content[name] for name in fields])


ODD = (
    '{"a": 1}', '{"a":1} ', ' {"a":1}', '{"a":1,"a":1}', '{"a":1,"b":2}', '{"b":1}', "[1]", "1", "", "{",
    "{}", '{"a":NaN}', '{"a":1e999}', '{"a":"\\ud800"}', '{"a":"\ud800"}', '{"a":{"x":1,"x":1}}',
    '{"a":1.0e1}',
    '{"a":' + "[" * 100_000, '{"a":"\\u00e5"}', '{"a":' + "9" * 5_000 + "}",
)  # fmt: skip


@pytest.mark.parametrize("text", ODD)
def test_any_other_text_is_no_list(text: str) -> None:
    assert listed(("a",), text) is None
    assert listed((), text) is None


def test_a_value_in_another_spelling_is_taken_as_it_came() -> None:
    keys = {**USUAL, "f": ["title"], "p": {"title": [ID]}}
    for value in ('{"title": "Dr"}', '{"title":"\\u00c5"}'):
        change = received(canonical(keys), bytes(16), value)
        assert (change.value, change.values) == (value, json.loads(value))
