"""What the search field finds."""

from datetime import date

import pytest

from app.services.office import Office
from app.services.phone_search import looks_like_number
from app.services.search import search


@pytest.fixture
def filled(office: Office) -> Office:
    with office.work() as work:
        for given, family in (("Anna", "Moe"), ("Moa", "Ek"), ("Östen", "Hammoe"), ("Lars", "Moen")):
            person = {"given_name": given, "family_name": family, "language": "sv"}
            work.add(
                "person", {**person, "email": f"{given.lower()}@post.example", "phone": "+46 70 123 45 67"}
            )
        work.add("organisation", {"legal_name": "Moens bageri", "kind": "company", "country": "SE"})
        work.add(
            "programme",
            {
                "title": {"sv": "Praktik i norr"}, "registry_number": "2026/417", "languages": ("sv",),
                "start_date": date(2026, 1, 1), "end_date": date(2026, 12, 31),
            },
        )  # fmt: skip
    return office


def names(office: Office, words: str) -> list[str]:
    return [one.name for one in search(office, words, "sv")]


def test_the_very_name_comes_first_then_beginnings_then_the_rest(filled: Office) -> None:
    assert names(filled, "anna moe") == ["Anna Moe"]
    assert names(filled, "moe") == ["Moens bageri", "Anna Moe", "Lars Moen", "Östen Hammoe"]


def test_kinds_stand_together(filled: Office) -> None:
    kinds = [one.entity for one in search(filled, "mo", "sv")]
    assert kinds == sorted(kinds, key=kinds.index)


@pytest.mark.parametrize(
    ("words", "name"),
    [("2026/417", "Praktik i norr"), ("östen@post", "Östen Hammoe"), ("osten@post", "Östen Hammoe"),
     ("MOENS", "Moens bageri"), ("hammoe östen", "Östen Hammoe")],
)  # fmt: skip
def test_numbers_and_addresses_are_found(filled: Office, words: str, name: str) -> None:
    assert name in names(filled, words)


@pytest.mark.parametrize(
    "words", ["", "   ", "xyzzy", "%", '"', "a" * 1_000_000, "\x00", "'; DROP TABLE person"]
)
def test_what_nobody_is_called_finds_nobody(filled: Office, words: str) -> None:
    assert names(filled, words) == []


def test_few_of_each_kind(filled: Office) -> None:
    assert len(search(filled, "post.example", "sv", of_a_kind=2)) == 2
    assert len(search(filled, "mo", "sv", most=3)) == 3


@pytest.mark.parametrize(
    "words", ["070-123 45 67", "0701234567", "+46701234567", "123 45 67", "0046 70 123 45 67"]
)
def test_a_telephone_number_is_found_however_it_is_written(office: Office, words: str) -> None:
    with office.work() as work:
        for given, phone in (
            ("Anna", "+46 70 123 45 67"),
            ("Bo", "0701234567"),
            ("Ceci", "+46 70 999 99 67"),
        ):
            work.add("person", {"given_name": given, "family_name": "Ek", "language": "sv", "phone": phone})
    assert "Ceci Ek" not in names(office, words)
    assert "Anna Ek" in names(office, words)


def test_a_number_with_its_country_finds_one_without(office: Office) -> None:
    with office.work() as work:
        work.add(
            "person", {"given_name": "Bo", "family_name": "Ek", "language": "sv", "phone": "070 1234567"}
        )
    assert names(office, "+46 70 123 45 67") == ["Bo Ek"]


def test_a_year_is_no_telephone_number(office: Office) -> None:
    assert not looks_like_number("2026")
    assert not looks_like_number("2026/417 b")
    assert looks_like_number("+45 12 34 56 78")
