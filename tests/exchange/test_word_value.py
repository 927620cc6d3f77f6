from datetime import date
from decimal import Decimal

import pytest

from app.exchange.layout import ValueKind
from app.exchange.layouts import hosts
from app.exchange.sheet import Cell
from app.exchange.values.answer import answer_parser, result_parser
from app.exchange.values.choice import choice_in, choice_parser, tells_of_cancelling, yes_no_parser
from app.exchange.values.day import day_parser
from app.exchange.values.phrases import phrases_parser
from tests.exchange.outcomes import reason, value


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        *(
            (word, True)
            for word in ("ja", "Ja", "JA!", "x", "X", "1", "y", "yes", "✓", "jo", 1, True, "true")
        ),
        *((word, False) for word in ("nej", "Nei", "no", "0", "n", "✗", 0, False)),
        *((word, None) for word in ("", "-", "vet ej", "ved ikke", "vet ikke", "don't know", "avlyst", None)),
    ],
)
def test_yes_and_no_in_four_languages(typed: Cell, answer: bool | None) -> None:
    assert value(yes_no_parser, typed) is answer


def test_what_is_neither_yes_nor_no() -> None:
    assert "neither yes nor no" in reason(yes_no_parser, "tisdag")


@pytest.mark.parametrize(
    ("table", "word", "key"),
    [
        ("organisation_kind", "Företag", "company"),
        ("organisation_kind", "bedrift", "company"),
        ("organisation_kind", "public entity", "public_entity"),
        ("organisation_kind", "Kommune", "public_entity"),
        ("organisation_kind", "ideell", "non_profit"),
        ("organisation_kind", "organisation", "non_profit"),
        ("organisation_kind", "non_profit", "non_profit"),
        ("placement_kind", "research", "research_stay"),
        ("placement_kind", "hospitering", "staff_exchange"),
        ("placement_kind", "undervisning", "teaching"),
        ("event_type", "større", "larger"),
        ("event_type", "Karrieremesse", "career_fair"),
        ("attendance_mode", "direct", "in_person"),
        ("attendance_mode", "repræsenteret", "represented"),
    ],
)
def test_words_that_stand_for_one_of_a_few(table: str, word: str, key: str) -> None:
    assert value(choice_parser(table), word) == key


def test_a_word_that_stands_for_none() -> None:
    assert "not known here" in reason(choice_parser("placement_kind"), "semester")


def test_a_kind_in_a_longer_text() -> None:
    assert choice_in("event_type", "Career fair Boston 2018") == "career_fair"
    assert choice_in("event_type", "Stor karrieremesse i Oslo") == "career_fair"
    assert choice_in("event_type", "Årsmötet") is None


@pytest.mark.parametrize("text", ["aflyst", "Inställd", "AVLYST pga. sykdom", "was called off", "cancelled"])
def test_what_tells_of_cancelling(text: str) -> None:
    assert tells_of_cancelling(text)


@pytest.mark.parametrize("text", ["ikke aflyst", "not yet cancelled", "inställsam", "", "ja"])
def test_what_does_not_tell_of_cancelling(text: str) -> None:
    assert not tells_of_cancelling(text)


def test_phrases() -> None:
    assert value(phrases_parser, "analyse; rapport, kort; ") == ("analyse", "rapport, kort")
    assert value(phrases_parser, "data / prosjekt, møter") == ("data", "prosjekt", "møter")
    assert value(phrases_parser, "• ett\n• två\n• ett") == ("ett", "två")
    assert value(phrases_parser, None) is None


def test_results_of_a_training() -> None:
    parse = result_parser(day_parser())
    cells: list[Cell] = [
        "failed",
        "ikke bestått",
        "passed",
        "godkänd",
        "x",
        "nej",
        "5.5.23",
        date(2023, 1, 1),
        None,
    ]
    assert [value(parse, cell) for cell in cells] == [
        *("failed", "failed", "passed", "passed", "passed", "failed"),
        date(2023, 5, 5),
        date(2023, 1, 1),
        None,
    ]
    assert "no result" in reason(parse, "kanske senare")


def test_answers() -> None:
    parse = answer_parser("Nöjd? (1–5)")
    cells: list[Cell] = [3, "4", "ja", "nei", "ved ikke", "Bra dag", None, date(2024, 1, 1)]
    assert [value(parse, cell) for cell in cells] == [
        3,
        4,
        True,
        False,
        "unknown",
        "Bra dag",
        None,
        date(2024, 1, 1),
    ]
    assert "scale 1 to 5" in reason(parse, 6)
    assert value(answer_parser("Antal 2018-2021"), 12) == 12
    assert value(answer_parser("Snitt"), "3,5") == Decimal("3.5")


def test_kinds_have_the_values_they_promise() -> None:
    kinds = {target.name: target.kind for target in hosts.LAYOUT.targets}
    assert kinds["org_number"] is ValueKind.ORG_NUMBER
