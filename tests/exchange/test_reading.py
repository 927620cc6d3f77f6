from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused
from app.exchange.catalogue import layout_named
from app.exchange.finding import choose_sheet
from app.exchange.reading import read_rows, read_sheet
from app.exchange.row import Reading
from app.exchange.sheet import Cell, Sheet
from app.exchange.values.identity import PersonalNumber
from app.text import LANGUAGES

Maker = Callable[..., Path]


def reading_of(rows: list[list[Cell]], layout: str = "participants", country: str = "SE") -> Reading:
    width = max(map(len, rows))
    sheet = Sheet(name="Blad", rows=[row + [None] * (width - len(row)) for row in rows])
    chosen, found = choose_sheet([sheet], layout_named(layout))
    return read_sheet(chosen, layout_named(layout), found, country=country)


HEADINGS = [
    "Förnamn",
    "Efternamn",
    "E-post",
    "Telefon",
    "Företag 1",
    "Start 1",
    "Slut 1",
    "Företag 2",
    "Start 2",
]
LINES: list[list[Cell]] = [
    [
        "Signe",
        "Ekvall",
        "signe@a.example",
        "070-123 45 67",
        "Volt AB",
        "1/2 2024",
        "13.2.24",
        "Lyktan",
        "2024-03-01",
    ],
    ["Otto", "Brandt", "otto@a.example", None, "Lyktan", "31.01.2024", date(2024, 2, 13), None, None],
    [None, "Åkerö", "fel adress", "0701234567", None, None, None, "Volt AB", 45352],
]


@given(st.permutations(range(len(HEADINGS))))
def test_the_order_of_the_columns_does_not_matter(order: list[int]) -> None:
    straight = reading_of([list(HEADINGS), *LINES])
    rows: list[list[Cell]] = [list(HEADINGS), *LINES]
    shuffled = reading_of([[row[at] for at in order] for row in rows])
    assert [dict(row.values) for row in shuffled.rows] == [dict(row.values) for row in straight.rows]
    assert shuffled.mapping.columns == straight.mapping.columns
    assert shuffled.fingerprint == straight.fingerprint
    assert [problem.given for problem in shuffled.problems] == [
        problem.given for problem in straight.problems
    ]


@pytest.mark.parametrize(
    "headings",
    [
        ["Vorname", "Surname", "Mail address", "Mobile", "Host 1", "From 1", "To 1", "Host 2", "From 2"],
        [
            "FORNAVN",
            "ETTERNAVN",
            "e\u2011postadresse",
            "Tlf.",
            "Bedrift 1",
            "Fra 1",
            "Til 1",
            "Bedrift 2",
            "Fra 2",
        ],
        [
            "fornavn",
            "efternavn",
            "mailadresse",
            "mobil",
            "1. virksomhed",
            "1. start",
            "1. slut",
            "2. virksomhed",
            "2. start",
        ],
        [
            "Studentens förnamn",
            "Studentens efternamn",
            "Studentens e-post",
            "Mobilnr (valfritt)",
            "Första företag",
            "Första start",
            "Första slut",
            "Andra företag",
            "Andra start",
        ],
    ],
)
def test_other_words_for_the_same_columns(headings: list[str]) -> None:
    headings = ["First name" if heading == "Vorname" else heading for heading in headings]
    expected = [dict(row.values) for row in reading_of([list(HEADINGS), *LINES]).rows]
    assert [dict(row.values) for row in reading_of([list(headings), *LINES]).rows] == expected


def test_repeated_headings_are_counted_from_left_to_right() -> None:
    rows: list[list[Cell]] = [
        ["Namn", "Företag", "Start", "Slut", "Företag", "Start", "Slut"],
        ["Signe Ekvall", "Volt", "2024-01-01", "2024-02-01", "Lyktan", "2024-03-01", "2024-04-01"],
    ]
    (row,) = reading_of(rows).rows
    assert row.values["placements"] == (
        {"host": "Volt", "start": date(2024, 1, 1), "end": date(2024, 2, 1)},
        {"host": "Lyktan", "start": date(2024, 3, 1), "end": date(2024, 4, 1)},
    )


def test_a_row_without_what_it_needs_is_refused_with_the_reason() -> None:
    reading = reading_of(
        [["Namn", "Organisation", "Nr"], ["Signe Ek", "Volt", 1], [None, "Lyktan", 2]], "exchanges"
    )
    assert [row.refused for row in reading.rows] == [False, True]
    assert reading.refused == (reading.rows[1],)
    (problem,) = reading.problems
    assert (problem.row, problem.slot) == (3, "full_name")
    assert "Efternamn" not in problem.why.sv
    assert "Namn" in problem.why.sv


def test_sums_repeated_headings_and_blank_rows_are_passed_over() -> None:
    rows: list[list[Cell]] = [
        ["Företag", "Antal platser", "Ort"],
        ["Volt", 2, "Lund"],
        [None, None, None],
        ["Företag", "Antal platser", "Ort"],
        ["Total Design", 1, "Lund"],
        ["Summa:", 3, None],
    ]
    reading = reading_of(rows, "hosts")
    assert [(row.number, row.values["organisation"]) for row in reading.rows] == [
        (2, "Volt"),
        (5, "Total Design"),
    ]
    assert [problem.row for problem in reading.skipped] == [4, 6]


def test_a_cancelled_row_is_known_wherever_it_says_so() -> None:
    rows: list[list[Cell]] = [
        ["Namn", "Start", "Kommentar"],
        ["A Ek", "2024-01-01", "Inställt p.g.a. sjukdom"],
        ["B Ek", "inställd", None],
        ["C Ek", "2024-01-01", "inte inställt"],
        ["D Inställd", "2024-01-01", None],
    ]
    reading = reading_of(rows)
    assert [row.cancelled for row in reading.rows] == [True, True, False, False]
    assert reading.problems == ()


def test_personal_numbers_are_found_under_any_heading_and_shown_nowhere() -> None:
    rows: list[list[Cell]] = [
        ["Namn", "Studentnr", "Diverse"],
        ["Signe Ekvall", "19870715-2409", "signe@a.example"],
        ["Otto Brandt", "870716-2407", "otto@a.example"],
    ]
    reading = reading_of(rows)
    assert [type(row.values["national_id"]) for row in reading.rows] == [PersonalNumber] * 2
    assert "student_number" not in reading.rows[0].values
    assert reading.rows[0].values["email"] == "signe@a.example"
    assert "2409" not in repr(reading)
    answers = reading_of([["Företag", "Vem", "Nöjd"], ["Volt", "19870715-2409", "ja"]], "survey")
    assert answers.rows[0].values["answers"] == {"Nöjd": True}


def test_stray_personal_numbers_show_in_no_message() -> None:
    rows: list[list[Cell]] = [
        ["Företag", "Organisationsnummer", "Antal platser", "Övriga uppgifter x"],
        ["Volt", "870715-2409", "870715-2409", "870715-2409"],
        ["Lyktan", "559900-1210", 2, "blå"],
        ["Kompassen", "559900-1210", 1, "röd"],
    ]
    reading = reading_of(rows, "hosts")
    assert [(problem.cell, problem.given) for problem in reading.problems] == [("B2", ""), ("C2", "")]
    assert "2409" not in repr((reading.problems, reading.columns))
    assert "org_number" not in reading.rows[0].values


@pytest.mark.parametrize("headings", [["Namn", "Förnamn"], ["Förnamn", "Namn"]])
def test_a_column_headed_name_beside_first_names_holds_surnames(headings: list[str]) -> None:
    cells = {"Namn": "von Ek", "Förnamn": "Anna Maria"}
    (row,) = reading_of([list(headings), [cells[heading] for heading in headings]]).rows
    assert row.values["family_name"] == "von Ek"
    assert row.values["given_name"] == "Anna Maria"
    assert row.values["full_name"] == "Anna Maria von Ek"


def test_a_wish_column_with_several_wishes() -> None:
    (row,) = reading_of([["Namn", "Ønsker"], ["A B", "Volt AS; Ås, by og region\nLyktan"]]).rows
    assert row.values["wishes"] == ("Volt AS", "Ås, by og region", "Lyktan")


def test_day_and_month_are_told_apart_by_the_whole_list() -> None:
    rows: list[list[Cell]] = [["Name", "Start", "End"], ["A B", "03/04/2024", "04/25/2024"]]
    reading = reading_of(rows)
    assert reading.rows[0].values["placements"] == ({"start": date(2024, 3, 4), "end": date(2024, 4, 25)},)
    assert (reading.date_order.order, reading.date_order.proved) == ("month first", True)


def test_day_first_when_nothing_proves_it() -> None:
    reading = reading_of([["Name", "Start"], ["A B", "03/04/2024"]])
    assert reading.rows[0].values["placements"] == ({"start": date(2024, 4, 3)},)
    assert not reading.date_order.proved


def test_the_odd_date_of_a_column_is_read_with_a_warning() -> None:
    rows: list[list[Cell]] = [
        ["Name", "Start"],
        ["A", "13/04/2024"],
        ["B", "14/04/2024"],
        ["C", "04/15/2024"],
    ]
    reading = reading_of(rows)
    assert reading.rows[2].values["placements"] == ({"start": date(2024, 4, 15)},)
    assert [problem.row for problem in reading.problems] == [4]


def test_day_numbers_of_old_macintosh_workbooks(xlsx: Maker) -> None:
    path = xlsx({"Blad": [["Namn", "Start"], ["A B", 43480]]}, date_1904=True)
    (row,) = read_rows(path, "participants").rows
    assert row.values["placements"] == ({"start": date(2023, 1, 16)},)


def test_what_was_noticed_in_the_file_is_told_of_the_row(xlsx: Maker) -> None:
    path = xlsx({"Blad": [["Företag", "Antal platser"], ["Vo\x07lt", ("=NA()", "#N/A")], ["Lyktan", 2]]})
    reading = read_rows(path, "hosts")
    assert {(problem.row, problem.cell, problem.heading) for problem in reading.problems} == {
        (2, "A2", "Företag"),
        (2, "B2", "Antal platser"),
    }
    assert dict(reading.rows[0].values) == {"organisation": "Volt"}


def test_a_row_with_a_value_too_many_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Företag;Ort\n" + "Volt;Lund\n" * 12 + "Ek; Bok;Lund\n")
    (problem,) = read_rows(path, "hosts").problems
    assert (problem.row, problem.cell, problem.given) == (14, "C14", "Lund")


def test_columns_not_recognised_are_named_and_left_out() -> None:
    reading = reading_of([["Företag", "Skostorlek", None], ["Volt", 43, "x"], ["Lyktan", 38, "y"]], "hosts")
    assert reading.unrecognised == ("Skostorlek", "(C)")
    assert dict(reading.rows[0].values) == {"organisation": "Volt"}
    assert [column.samples for column in reading.columns] == [("Volt", "Lyktan"), ("43", "38"), ("x", "y")]


def test_a_heading_with_a_letter_wrong_is_still_known_but_less_sure() -> None:
    reading = reading_of([["Företag", "Organisatonsnummer"], ["Volt", "559900-1210"]], "hosts")
    assert [(column.slot, column.sureness < 1) for column in reading.columns] == [
        ("organisation", False),
        ("org_number", True),
    ]


@pytest.mark.parametrize("layout", ["hosts", "participants", "exchanges", "mentors", "events"])
def test_a_list_without_headings_is_refused_in_four_languages(layout: str) -> None:
    with pytest.raises(Refused) as caught:
        reading_of([["Volt", "Lund"], ["Lyktan", "Malmö"]], layout)
    sentences = {caught.value.of(language) for language in LANGUAGES}
    assert len(sentences) == 4
    assert all("Blad" in sentence for sentence in sentences)


def test_an_unknown_sheet_or_layout_is_refused_naming_those_there_are(text_list: Maker) -> None:
    path = text_list([["Företag"], ["Volt"]], name="varder.csv")
    with pytest.raises(Refused, match="varder"):
        read_rows(path, "hosts", "Blad 2")
    with pytest.raises(Refused, match="participants"):
        read_rows(path, "cars")


def test_a_list_of_headings_alone_has_no_rows() -> None:
    reading = reading_of([["Företag", "Ort"]], "hosts")
    assert (reading.rows, reading.problems) == ((), ())


def test_ects_of_a_column_in_two_manners() -> None:
    reading = reading_of([["Namn", "Poäng"], ["A", "7,5"], ["B", 7.5], ["C", "7.5 hp"], ["D", "många"]])
    assert [row.values.get("ects") for row in reading.rows] == [Decimal("7.5")] * 3 + [None]
    assert not reading.rows[3].refused
