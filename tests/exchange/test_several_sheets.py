"""A workbook with four lists on its sheets, in the manner of an office."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.exchange.finding import choose_layout
from app.exchange.reading import read_rows
from app.exchange.sheets import read_sheets
from app.exchange.values.identity import OrgNumber
from app.exchange.values.number import Money
from tests.exchange.look_alike import only_stay, values

Maker = Callable[..., Path]


@pytest.fixture
def danish(xlsx: Maker) -> Path:
    """Return a workbook with a list of companies, of interns, of events and of answers."""
    return xlsx(
        {
            "Virksomheder": [
                ["Virksomheder 2018-2021"],
                [],
                [
                    "Virksomhed",
                    "CVR",
                    "Ansatte",
                    "By",
                    "Niveau 2018/19",
                    "Niveau 2019/20",
                    "Værtsvirksomhed",
                    "Kompetencebehov",
                ],
                ["Bakkens Vind ApS", 99990015, 120, "Odense", "", 0, "X", "data, robotter"],
                ["Lyngens Data A/S", 99990016, 7, "Aarhus", 3, 9, "", "energi"],
            ],
            "Praktikanter": [
                [
                    "First name",
                    "Last name",
                    "E-mail",
                    "Company",
                    "Start",
                    "End",
                    "Kind",
                    "Grant",
                    "Currency",
                    "Remark",
                ],
                [
                    "Ada",
                    "O'Hara",
                    "ada@mit.example",
                    "Bakkens Vind ApS",
                    date(2019, 6, 2),
                    date(2020, 5, 31),
                    "teaching",
                    15000,
                    "DKK",
                    "",
                ],
                [
                    "Bo",
                    "Li",
                    "bo@mit.example",
                    "Lyngens Data A/S",
                    date(2019, 6, 2),
                    date(2019, 8, 31),
                    "internship",
                    "",
                    "DKK",
                    "aflyst",
                ],
            ],
            "Arrangementer": [
                ["Arrangement", "Dato", "By", "Type", "Virksomhed", "Deltagelse", "Fremmødt"],
                ["Karrieremesse", date(2018, 10, 11), "Boston", "larger", "Bakkens Vind ApS", "direct", "ja"],
                ["Morgenmøde", date(2019, 5, 3), "Boston", "", "Bakkens Vind ApS", "represented", "nej"],
                [
                    "Karrieremesse",
                    date(2021, 2, 2),
                    "Boston",
                    "larger",
                    "Lyngens Data A/S",
                    "direct",
                    "aflyst",
                ],
            ],
            "Undersøgelse": [
                ["Virksomhed", "Dato", "Adgang til ny viden (1-5)", "Ønsker fortsat engagement"],
                ["Bakkens Vind ApS", date(2021, 6, 1), 3, "ja"],
                ["Lyngens Data A/S", date(2021, 6, 2), 7, "ved ikke"],
            ],
        }
    )


def test_companies_with_a_level_for_each_year(danish: Path) -> None:
    reading = read_rows(danish, "organisation", country="DK")
    assert (reading.layout, reading.sheet, reading.heading_row) == ("hosts", "Virksomheder", 3)
    assert reading.other_sheets == ()
    assert values(reading, 0)["engagement_levels"] == {"2019/20": 0}
    assert values(reading, 1)["engagement_levels"] == {"2018/19": 3}
    assert (values(reading, 0)["hosting"], values(reading, 1).get("hosting")) == (True, None)
    assert values(reading, 1)["org_number"] == OrgNumber("99990016", "DK")
    assert [(problem.cell, problem.refused) for problem in reading.problems] == [("B5", False), ("F5", False)]


def test_interns_with_money_and_a_cancelled_row(danish: Path) -> None:
    reading = read_rows(danish, "participants", country="DK")
    assert reading.sheet == "Praktikanter"
    stay = only_stay(reading, 0)
    assert stay["amount"] == Money(Decimal(15000), "DKK")
    assert stay["kind"] == "teaching"
    stay = only_stay(reading, 1)
    assert "amount" not in stay
    assert [row.cancelled for row in reading.rows] == [False, True]
    assert reading.problems == ()


def test_events_with_the_ways_of_attending(danish: Path) -> None:
    reading = read_rows(danish, "events", country="DK")
    assert [row.values["mode"] for row in reading.rows] == ["in_person", "represented", "in_person"]
    assert [row.values.get("type") for row in reading.rows] == ["larger", None, "larger"]
    assert [row.values.get("attended") for row in reading.rows] == [True, False, None]
    assert [row.cancelled for row in reading.rows] == [False, False, True]


def test_answers_whatever_the_questions_are(danish: Path) -> None:
    reading = read_rows(danish, "survey", country="DK")
    assert reading.sheet == "Undersøgelse"
    scale, wish = "Adgang til ny viden (1-5)", "Ønsker fortsat engagement"
    assert values(reading, 0)["answers"] == {scale: 3, wish: True}
    assert values(reading, 1)["answers"] == {wish: "unknown"}
    assert "skala" in reading.problems[0].why.da


def test_other_sheets_with_the_same_kind_of_list_are_named(xlsx: Maker) -> None:
    people: list[list[object]] = [["Navn", "E-post"], ["Ada Lie", "ada@a.example"]]
    path = xlsx({"2023": [*people, ["Bo Lie", "bo@a.example"]], "2024": people, ".2022": people})
    reading = read_rows(path, "participants")
    assert (reading.sheet, reading.other_sheets) == ("2023", ("2024",))
    assert len(read_rows(path, "participants", "2024").rows) == 1


def test_each_sheet_is_told_apart(danish: Path) -> None:
    best = {choice.sheet: choice.layout for choice in reversed(choose_layout(read_sheets(danish)))}
    assert best == {
        "Virksomheder": "hosts",
        "Praktikanter": "participants",
        "Arrangementer": "events",
        "Undersøgelse": "survey",
    }
