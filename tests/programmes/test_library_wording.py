"""A wording in some languages, its fields, and strict filling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.programmes.wording import (
    Wording,
    check_fields,
    fields_in,
    fields_of,
    fill,
    shared_languages,
    wording_from,
)
from app.text import LANGUAGES

HELLO = Wording(en="Hello {{participant}}", sv="Hej {{participant}}")


def test_a_wording_says_which_languages_it_has() -> None:
    assert HELLO.languages == ("en", "sv")
    assert HELLO.pairs() == (("en", "Hello {{participant}}"), ("sv", "Hej {{participant}}"))
    assert Wording().languages == ()


def test_a_lacking_language_is_refused_in_words_of_each_language() -> None:
    assert HELLO.of("sv") == "Hej {{participant}}"
    with pytest.raises(Refused) as refusal:
        HELLO.of("da")
    assert "Danish" in refusal.value.of("en")
    assert "danska" in refusal.value.of("sv")
    assert "en, sv" in refusal.value.of("nb")


def test_get_takes_the_first_language_that_exists() -> None:
    assert HELLO.get("sv", "en") == "Hej {{participant}}"
    assert HELLO.get("nb", "da", "sv", "en") == "Hej {{participant}}"
    with pytest.raises(Refused):
        HELLO.get("nb", "da")


def test_a_table_becomes_a_wording_trimmed() -> None:
    assert wording_from({"nb": "  Oppdrag\n", "en": "Assignment"}) == Wording(en="Assignment", nb="Oppdrag")


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({}, "no language"),
        ({"en": "Fine", "no": "Bra"}, "“no”"),
        ({"en": "  "}, "empty"),
        ({"en": 3}, "empty"),
    ],
)
def test_a_faulty_table_is_refused_with_its_place(table: dict[str, object], said: str) -> None:
    with pytest.raises(Refused, match=said) as refusal:
        wording_from(table, "file.toml: C01.text")
    assert refusal.value.reasons[0].where == "file.toml: C01.text"


def test_fields_are_the_names_between_double_braces() -> None:
    assert fields_in("{{start}} to {{end}}, {{start}} {no} {{ spaced }}") == {"start", "end"}
    assert fields_of(HELLO) == {"participant"}


def test_languages_must_use_the_same_fields() -> None:
    check_fields(HELLO, "here")
    uneven = Wording(en="{{start}} {{end}}", sv="{{start}}", da="{{end}}")
    with pytest.raises(Refused) as refusal:
        check_fields(uneven, "here")
    assert [(reason.where, reason.why.en[:16]) for reason in refusal.value.reasons] == [
        ("here", "The text in “sv”"),
        ("here", "The text in “da”"),
    ]
    assert "end" in refusal.value.reasons[0].why.nb


@pytest.mark.parametrize("text", ["{{ start }}", "{{start}", "start}}", "{{Start}}", "{{}}"])
def test_a_broken_field_is_refused_when_read_and_when_filled(text: str) -> None:
    with pytest.raises(Refused, match="written wrongly"):
        check_fields(Wording(en=text), "here")
    with pytest.raises(Refused, match="written wrongly"):
        fill(text, {"start": "1 May"})


def test_shared_languages_are_those_of_every_wording() -> None:
    whole = Wording(en="a", sv="b", nb="c", da="d")
    assert shared_languages([whole, HELLO]) == ("en", "sv")
    assert shared_languages([whole, Wording(da="d")]) == ("da",)
    assert shared_languages([]) == LANGUAGES


def test_fill_puts_every_value_in_once_and_nothing_else() -> None:
    text = "{{host}} and {{participant}}; {{host}} {again}"
    values = {"host": "{{participant}} \\1 AS", "participant": "Åse", "unused": "x"}
    assert fill(text, values) == "{{participant}} \\1 AS and Åse; {{participant}} \\1 AS {again}"


def test_fill_names_every_field_that_is_missing_or_blank() -> None:
    with pytest.raises(Refused) as refusal:
        fill("{{host}} {{mentor}} {{start}} {{mentor}}", {"host": "AS", "mentor": " \n"})
    assert [reason.where for reason in refusal.value.reasons] == ["mentor", "start"]
    assert refusal.value.reasons[0].why.sv == "Fältet ”mentor” är tomt. Fyll i det och försök igen."
    assert "mentor, start" in refusal.value.of("da")


def test_fill_with_one_empty_field_says_just_that() -> None:
    with pytest.raises(Refused, match="The field “coach” is empty") as refusal:
        fill("{{coach}}", {})
    assert len(refusal.value.reasons) == 1


@given(st.text(alphabet=st.characters(exclude_characters="{}")), st.text().filter(str.strip))
def test_fill_leaves_text_alone_and_copies_values_as_they_are(text: str, value: str) -> None:
    assert fill(text, {}) == text
    assert fill("[{{value}}]" + text, {"value": value}) == f"[{value}]{text}"
