"""What is marked as different, and that no text is too long for it."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from app.services.difference import differences


def marked(one: str, other: str) -> tuple[list[str], list[str]]:
    first, second = differences(one, other)
    return [p.text for p in first if p.own], [p.text for p in second if p.own]


def test_words_that_stand_only_here_are_marked() -> None:
    assert marked("Call her on Monday.", "Call him on Monday.") == (["her"], ["him"])
    assert marked("Call on Monday.", "Call her on Monday.") == ([], ["her "])
    assert marked("a b c d", "a x y d") == (["b c"], ["x y"])
    assert marked("same", "same") == ([], [])
    assert marked("", "all of it") == ([], ["all of it"])
    assert marked("line one\nline two", "line one\nline 2") == (["two"], ["2"])


@given(st.text(alphabet="ab \n", max_size=40), st.text(alphabet="ab \n", max_size=40))
def test_the_parts_are_the_text_and_the_same_parts_are_the_same(one: str, other: str) -> None:
    first, second = differences(one, other)
    assert "".join(p.text for p in first) == one
    assert "".join(p.text for p in second) == other
    if one == other:
        assert not any(p.own for p in [*first, *second])
    elif one.split() != other.split():
        assert any(p.own for p in [*first, *second])


def test_the_longest_texts_are_compared_quickly() -> None:
    begun = time.monotonic()
    words = " ".join(str(n) for n in range(15_000))
    assert marked(words + " end", words + " END") == (["end"], ["END"])
    first, second = differences("a b\n" * 15_000, "b a\n" * 15_000)
    assert first[0].own
    assert second[0].own
    assert time.monotonic() - begun < 10
