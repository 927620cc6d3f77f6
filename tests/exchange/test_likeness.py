import itertools

import pytest

from app.exchange.duplicate import similar_organisations, similar_persons
from app.exchange.folding import fold, joined, words_of
from app.exchange.likeness import (
    OTHER_EMAIL,
    OTHER_FORM,
    OTHER_NUMBER,
    SAME_EMAIL,
    SAME_NUMBER,
    SAME_ORGANISATION,
    Organisation,
    Person,
    compare_organisations,
    compare_persons,
    person_name_likeness,
)
from app.exchange.organisation_name import organisation_name


def organisations(one: str, other: str, *numbers: str) -> str:
    first, second = numbers or ("", "")
    here = Organisation(id="1", name=one, number=first), Organisation(id="2", name=other, number=second)
    there = compare_organisations(here[1], here[0])
    found = compare_organisations(*here)
    assert (found.likeness, found.reasons) == (there.likeness, there.reasons)
    assert found.reasons
    return found.likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("FJORDBYGG HELSE A/S", "Fjordbygg Helse AS"),
        ("Fjordbygg Helse", "Fjordbygg Helse AS"),
        ("AB Volt", "Volt Aktiebolag"),
        ("Øyvind & Co. Rådgivning", "Oeyvind og Co Raadgivning"),
        ("Æblegården ApS", "Aeblegaarden ApS"),
        ("Höga Kusten, el", "HOGA KUSTEN EL"),
        ("CareNest", "Care Nest Inc"),
        ("Pulse, LLC", "Pulse L.L.C."),
        ("Norrby tekniska högskola (NTH)", "Norrby Tekniska Högskola"),
    ],
)
def test_the_same_organisation_in_other_spelling(one: str, other: str) -> None:
    assert organisations(one, other) == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fjordbygg Helse AS", "Fjordbygg Helse AB"),
        ("Bølgen Innovasjon AS", "Bolgen Inovasjon AS"),
        ("Kulturhuset Brygga", "Brygga Kulturhus"),
        ("Lillby kommune, næring", "Lillby kommune"),
    ],
)
def test_what_a_person_has_to_decide(one: str, other: str) -> None:
    assert organisations(one, other) == "likely"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fjordbygg Helse", "Fjordbygg Energi"),
        ("Helse Vest", "Helse Øst"),
        ("Bakkens Vind ApS 05", "Bakkens Vind ApS 06"),
        ("Södra Maskin AB", "Norra Maskin AB"),
        ("Gröna Maskin AB", "Gröna Fastigheter AB"),
        ("Volt AB", "Lyktan AB"),
        ("AS", "AB"),
    ],
)
def test_different_organisations(one: str, other: str) -> None:
    assert organisations(one, other) == "different"


def test_the_number_decides_where_both_have_one() -> None:
    assert organisations("Volt", "Lyktan", "999 900 100", "NO999900100") == "same"
    assert organisations("Volt", "Volt AS", "999 900 100", "999 900 119") == "likely"
    assert organisations("Volt", "Voltt", "999 900 100", "999 900 119") == "different"
    one, other = Organisation(id="1", name="A B", number="1"), Organisation(id="2", name="A B", number="1")
    assert SAME_NUMBER in compare_organisations(one, other).reasons
    other = Organisation(id="2", name="A B", number="2")
    assert OTHER_NUMBER in compare_organisations(one, other).reasons


def test_another_legal_form_is_told() -> None:
    one, other = Organisation(id="1", name="Volt AS"), Organisation(id="2", name="Volt AB")
    assert compare_organisations(one, other).reasons == (OTHER_FORM,)


@pytest.mark.parametrize(
    ("name", "words", "form"),
    [
        ("Fynsk Data A/S 07", ("fynsk", "data", "07"), "as"),
        ("A/S Bryggeriet", ("bryggeriet",), "as"),
        ("Volt Aktieselskab", ("volt",), "as"),
        ("Da Vinci", ("da", "vinci"), ""),
        ("Kommunen", ("kommunen",), ""),
        ("Öhman & Öhman HB", ("ohman", "ohman"), "hb"),
    ],
)
def test_names_without_their_legal_form(name: str, words: tuple[str, ...], form: str) -> None:
    found = organisation_name(name)
    assert (found.words, found.form) == (words, form)


def persons(one: Person, other: Person) -> str:
    assert compare_persons(one, other) == compare_persons(other, one)
    return compare_persons(one, other).likeness


def person(name: str, **about: str) -> Person:
    return Person(id=name, name=name, **about)


def test_persons_by_address() -> None:
    one, other = person("Tora Moe", email="Tora@a.example"), person("TORA MOE", email="tora@a.example ")
    assert persons(one, other) == "same"
    assert SAME_EMAIL in compare_persons(one, other).reasons
    assert persons(one, person("Dag Lie", email="tora@a.example")) == "likely"


def test_a_name_alone_is_never_the_same_person() -> None:
    assert persons(person("Björn Åkerö"), person("Akero, Bjorn")) == "likely"
    assert (
        persons(person("Jørgen Gjerd", organisation="Volt AS"), person("Jörgen Gjerd", organisation="VOLT"))
        == "same"
    )
    assert (
        persons(person("Jørgen Gjerd", born="2000-01-01"), person("Jørgen Gjerd", born="2000-01-01"))
        == "same"
    )
    assert (
        persons(person("Jørgen Gjerd", born="2000-01-01"), person("Jørgen Gjerd", born="2001-01-01"))
        == "different"
    )
    other = person("Tora Moe", email="b@a.example", organisation="Volt")
    same_place = compare_persons(person("Tora Moe", email="a@a.example", organisation="Volt"), other)
    assert same_place.likeness == "likely"
    assert {SAME_ORGANISATION, OTHER_EMAIL} <= set(same_place.reasons)


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Kristin Hansson", "Kristine Hansson", "likely"),
        ("Anna Ek", "Anna Maria Ek", "likely"),
        ("Jean-Luc Al-Saad", "Al Saad, Jean Luc", "likely"),
        ("Eva Dahlen", "Evy Dahlen", "different"),
        ("Tora Moe", "Dag Lie", "different"),
    ],
)
def test_persons_by_name(one: str, other: str, likeness: str) -> None:
    assert persons(person(one), person(other)) == likeness


SPELLINGS = [
    ["Björn Åkerö", "Bjørn Aakerø", "BJORN AKERO", "Åkerö, Björn", "Bjoern Aakeroe"],
    ["Jørgen Gjærås", "Jörgen Gjäraas", "Jorgen Gjaras", "Gjæraas, Jørgen"],
    ["Jürgen Müller", "Juergen Mueller", "Jurgen Muller"],
    ["Zoë D'Arcy", "Zoe D’Arcy", "D'ARCY, ZOE", "Zoe Darcy"],
    ["Đorđe Łuk", "Dorde Luk"],
]


def test_every_spelling_of_a_name_is_one_and_no_two_names_are() -> None:
    for spellings in SPELLINGS:
        assert {person_name_likeness(one, other) for one in spellings for other in spellings} == {100.0}
    for one, other in itertools.combinations(SPELLINGS, 2):
        assert person_name_likeness(one[0], other[0]) < 90


def test_folding_keeps_other_alphabets() -> None:
    assert words_of("Олена Шевченко") == words_of("олена  ШЕВЧЕНКО")
    assert words_of("Олена") != ()
    assert fold("ẞtraße") == "sstrasse"
    assert joined("E\u2011post") == "epost"


def test_duplicates_are_found_among_new_ones_and_against_known_ones() -> None:
    new = [Organisation(id="a", name="Fjordbygg AS"), Organisation(id="b", name="FJORDBYGG A/S")]
    known = [
        Organisation(id="k", name="Fjordbygg"),
        Organisation(id="l", name="Fjordbyg"),
        Organisation(id="m", name="Volt"),
    ]
    pairs = {(pair.one, pair.other): pair.comparison.likeness for pair in similar_organisations(new, known)}
    assert pairs == {
        ("a", "b"): "same",
        ("a", "k"): "same",
        ("b", "k"): "same",
        ("a", "l"): "likely",
        ("b", "l"): "likely",
    }
    assert list(similar_organisations([], known)) == []


def test_organisations_with_one_number_are_found_whatever_their_names() -> None:
    new = [Organisation(id="a", name="Alfa", number="999 900 100")]
    known = [Organisation(id="k", name="Omega", number="999900100")]
    assert [pair.comparison.likeness for pair in similar_organisations(new, known)] == ["same"]


def test_duplicate_persons_are_found() -> None:
    new = [person("Björn Åkerö"), person("Dag Lie", email="x@a.example")]
    known = [person("Akero, Bjorn"), person("Post", email="x@a.example"), person("Björn Dahl")]
    pairs = {(pair.one, pair.other) for pair in similar_persons(new, known)}
    assert pairs == {("Björn Åkerö", "Akero, Bjorn"), ("Dag Lie", "Post")}


def test_a_common_word_does_not_hide_a_duplicate() -> None:
    kinds = [
        f"{first}{second}"
        for first in ("Al", "Be", "Ce", "De", "Ek", "Fo", "Gu", "Ha")
        for second in ("bo", "ca", "da", "fe", "ga", "ho", "ik", "ju", "ko", "la", "mo", "ny")
    ]
    known = [Organisation(id=kind, name=f"Helsehuset {kind}") for kind in kinds]
    new = [Organisation(id="new", name="HELSEHUSET Guho A/S")]
    pairs = [
        (pair.one, pair.other)
        for pair in similar_organisations(new, known)
        if pair.comparison.likeness == "same"
    ]
    assert pairs == [("new", "Guho")]
