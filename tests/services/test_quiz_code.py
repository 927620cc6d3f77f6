"""The result code: found in words, refused where it is not what it says, the same from page and program."""

from __future__ import annotations

import pytest

from app.services.quiz_code import ALPHABET, LENGTH, Told, begun_in, grouped, made, read, written_in

KEY = "0123456789abcdef01234567"
SIZES = (3, 4, 8)
TOLD = Told(day=2517, attempt=1, rating=4, answers=(1, 2, 5))
CODE = made(KEY, TOLD, SIZES)


def test_a_code_is_twenty_signs_that_nobody_mistakes() -> None:
    assert len(CODE) == LENGTH
    assert set(CODE) <= set(ALPHABET)
    assert not set("0O1IL") & set(ALPHABET)
    assert grouped(CODE).count(" ") == 4


def test_a_code_says_again_what_went_in() -> None:
    assert read(CODE, KEY, SIZES) == TOLD


@pytest.mark.parametrize("words", [
    grouped(CODE).lower(), f"  {CODE[:7]} {CODE[7:]} ", "-".join(grouped(CODE).split()),
    f"Hello,\r\n\r\nhere is my result code:\r\n\r\n{grouped(CODE)}\r\n\r\nKind regards\r\nÅse",
    f"Min kode er {grouped(CODE)}, tak for hjælpen 😀 <b>",
    f"> {grouped(CODE)} <", f"M1: {CODE}.",
])  # fmt: skip
def test_a_code_is_found_among_other_words(words: str) -> None:
    found = written_in(words)
    assert found is not None
    assert (found.signs, found.slip) == (CODE, False)


@pytest.mark.parametrize(
    "words",
    ["", "no code here", "\x00\u202e😀", "Kind regards from the office in Norrvik, 2026-11-22", "a " * 5000],
)
def test_words_without_a_code_have_none(words: str) -> None:
    assert written_in(words) is None


def test_half_a_code_is_told_apart() -> None:
    assert begun_in(grouped(CODE)[:11].lower()) == 9
    assert begun_in(CODE) == 0


def test_megabytes_are_bounded() -> None:
    assert written_in("Æ7 " * 400_000) is None
    assert begun_in("A" * 3_000_000) == 0


def test_every_slip_of_one_sign_and_every_two_that_changed_places_are_found() -> None:
    for at in range(LENGTH):
        for sign in ALPHABET:
            wrong = CODE[:at] + sign + CODE[at + 1 :]
            assert sign == CODE[at] or written_in(wrong) is None or written_in(wrong).slip  # type: ignore[union-attr]
        for other in range(at + 1, LENGTH - 1):
            signs = list(CODE)
            signs[at], signs[other] = signs[other], signs[at]
            wrong = "".join(signs)
            assert wrong == CODE or written_in(wrong).slip  # type: ignore[union-attr]


def test_another_key_or_another_quiz_reads_nothing() -> None:
    assert read(CODE, KEY[::-1], SIZES) is None
    assert read(CODE, KEY, (3, 4, 4)) is None


def test_a_changed_score_breaks_the_seal() -> None:
    other = made(KEY, Told(day=2517, attempt=1, rating=4, answers=(0, 2, 5)), SIZES)
    forged = other[:10] + CODE[10:]
    assert read(forged, KEY, SIZES) is None
