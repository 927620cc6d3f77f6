"""Lists in the manner of those that offices keep, read to the end."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.exchange.finding import choose_layout
from app.exchange.reading import read_rows
from app.exchange.row import Reading
from app.exchange.sheets import read_sheets
from app.exchange.values.identity import OrgNumber, PersonalNumber
from app.exchange.values.number import Money

Maker = Callable[..., Path]


def values(reading: Reading, at: int) -> dict[str, object]:
    return dict(reading.rows[at].values)


def only_stay(reading: Reading, at: int) -> dict[str, object]:
    stays = values(reading, at)["placements"]
    assert isinstance(stays, tuple)
    (stay,) = stays
    assert isinstance(stay, dict)
    return stay


def test_students_of_a_norwegian_office(text_list: Maker) -> None:
    path = text_list(
        [
            [
                "Etternavn",
                "Fornavn",
                "Studentnr",
                "E-post",
                "Studieprogram",
                "Emnekode",
                "Studiepoeng",
                "Ønske 1",
                "Ønske 2",
                "Ønske 3",
                "Start",
                "Slutt",
            ],
            [
                "Tveitås",
                "Solfrid",
                "100200",
                "SOLFRID@student.example",
                "Bachelor i økonomi",
                "ØK210",
                "7,5",
                "Fjordbygg AS",
                "",
                "Ås, by og region",
                "16.01.2023",
                "5.5.23",
            ],
            [
                "Bråthen",
                "Ola",
                "100201",
                "ola@student.example",
                "Årsstudium",
                "PL101",
                "10,0",
                "Ås, by og region",
                "Fjordbygg AS",
                "",
                "16.01.2023",
                "29.02.2023",
            ],
        ],
        encoding="cp1252",
    )
    reading = read_rows(path, "participants", country="NO")
    assert values(reading, 0) == {
        "family_name": "Tveitås",
        "given_name": "Solfrid",
        "student_number": "100200",
        "email": "solfrid@student.example",
        "education": "Bachelor i økonomi",
        "course_code": "ØK210",
        "ects": Decimal("7.5"),
        "wishes": ("Fjordbygg AS", "Ås, by og region"),
        "placements": ({"start": date(2023, 1, 16), "end": date(2023, 5, 5)},),
    }
    assert reading.rows[1].values["ects"] == Decimal(10)
    assert reading.rows[1].values["placements"] == ({"start": date(2023, 1, 16)},)
    assert [(problem.cell, problem.given, problem.refused) for problem in reading.problems] == [
        ("L3", "29.02.2023", False)
    ]
    assert "finnes ikke i kalenderen" in reading.problems[0].why.nb


def test_participants_with_two_stays_and_personal_numbers(text_list: Maker) -> None:
    path = text_list(
        [
            [
                "Namn",
                "Personnummer",
                "E-post",
                "Kurs",
                "Företag 1",
                "Start 1",
                "Slut 1",
                "Företag 2",
                "Start 2",
                "Slut 2",
                "Coach",
            ],
            [
                "Signe Ekvall",
                "19870715-2409",
                "signe.ekvall@stud.example",
                "Vårdkurs",
                "Pulse, LLC",
                "2012-07-02",
                "2012-07-13",
                "Nest",
                "2012-07-16",
                "2012-07-27",
                "R. Moss",
            ],
            [
                "Nils von Brandt",
                "870715-2409",
                "nils@stud.example",
                "Vårdkurs",
                "Pulse, LLC",
                "2012-07-02",
                "2012-07-13",
                "",
                "",
                "",
                "R. Moss",
            ],
        ],
        encoding="utf-8-sig",
        separator=",",
    )
    reading = read_rows(path, "participants", country="SE")
    first, second = values(reading, 0), values(reading, 1)
    assert first["placements"] == (
        {"host": "Pulse, LLC", "start": date(2012, 7, 2), "end": date(2012, 7, 13)},
        {"host": "Nest", "start": date(2012, 7, 16), "end": date(2012, 7, 27)},
    )
    assert first["national_id"] == PersonalNumber("19870715-2409", "SE")
    assert (second["given_name"], second["family_name"]) == ("Nils", "von Brandt")
    assert len(second["placements"]) == 1  # type: ignore[arg-type]
    assert "19870715" not in repr(reading)


def test_hosts_under_a_title_with_one_of_them_twice(xlsx: Maker) -> None:
    path = xlsx(
        {
            "Bedrifter": [
                ["Bedriftssamling – deltakende organisasjoner"],
                [],
                [
                    "Organisasjon",
                    "Org.nr",
                    "Kontaktperson",
                    "E-post",
                    "Telefon",
                    "Med forrige runde?",
                    "Antall plasser",
                    "Oppgaver",
                ],
                [
                    "Fjordbygg AS",
                    "999 900 100",
                    "Solfrid Tveitås",
                    "s@fjordbygg.example",
                    "90 33 22 67",
                    "ja",
                    2,
                    "analyse; rapport; kundemøte",
                ],
                ["FJORDBYGG A/S", "", "Solfrid Tveitås", "S@FJORDBYGG.EXAMPLE", "", "ja", 1, ""],
                [
                    "Ås, by og region",
                    999900101,
                    "Tveitås, Ola",
                    "ola@aas.example",
                    "12",
                    "nei",
                    1,
                    "arrangement, kommunikasjon / møter",
                ],
            ]
        }
    )
    reading = read_rows(path, "hosts", country="NO")
    assert reading.heading_row == 3
    first, second, third = (values(reading, at) for at in range(3))
    assert first["org_number"] == OrgNumber("999 900 100", "NO")
    assert (first["returning"], third["returning"], first["places"]) == (True, False, 2)
    assert first["task_areas"] == ("analyse", "rapport", "kundemøte")
    assert third["task_areas"] == ("arrangement", "kommunikasjon", "møter")
    assert first["phone"].e164 == "+4790332267"  # type: ignore[attr-defined]
    assert second["email"] == first["email"]
    assert third["contact_person"].given == "Ola"  # type: ignore[attr-defined]
    assert [(problem.cell, problem.refused) for problem in reading.problems] == [("B6", False), ("E6", False)]
    assert third["org_number"] == OrgNumber("999 900 101", "NO")


def test_staff_exchanges_with_both_kinds_of_dates_in_a_column(xlsx: Maker) -> None:
    path = xlsx(
        {
            "Utbyten": [
                [
                    "Nr",
                    "Namn",
                    "Lärosäte",
                    "Enhet",
                    "Befattning",
                    "Mottagande organisation",
                    "Typ",
                    "Från",
                    "Till",
                    "Omfattning %",
                    "Förankrat hos chef",
                    "Enkät besvarad",
                    "Antal loggböcker",
                ],
                [
                    1,
                    "Ek, Åsa",
                    "Norrby högskola",
                    "Avd. X",
                    "lektor",
                    "Verken kommun",
                    "offentlig",
                    date(2015, 12, 1),
                    "20160305",
                    25,
                    "x",
                    "Ja",
                    8,
                ],
                [
                    2,
                    "Al-Saad, Jean-Luc",
                    "Norrby högskola",
                    "Avd. X",
                    "adjunkt",
                    "Lyktan",
                    "ideell",
                    date(2015, 6, 5),
                    date(2016, 3, 21),
                    "50 %",
                    "",
                    "Nej",
                    0,
                ],
                [
                    3,
                    "Brandt, Otto",
                    "Norrby högskola",
                    "Avd. Y",
                    "lektor",
                    "Volt AB",
                    "företag",
                    date(2015, 6, 5),
                    date(2016, 3, 21),
                    0.2,
                    "ja",
                    "vet ej",
                    1,
                ],
            ],
            "Fokusgrupper": [
                ["Datum", "Grupp", "Deltagare", "Anteckningar"],
                [date(2016, 4, 14), "Chefer", 5, "Tiden räckte inte.\nMer stöd."],
            ],
        }
    )
    reading = read_rows(path, "exchanges", country="SE")
    assert reading.sheet == "Utbyten"
    assert reading.problems == ()
    ends = [row.values["end"] for row in reading.rows]
    assert ends == [date(2016, 3, 5), date(2016, 3, 21), date(2016, 3, 21)]
    assert [row.values["percent"] for row in reading.rows] == [25, 50, 20]
    assert [row.values["host_kind"] for row in reading.rows] == ["public_entity", "non_profit", "company"]
    assert [row.values.get("anchored") for row in reading.rows] == [True, None, True]
    assert [row.values.get("survey_answered") for row in reading.rows] == [True, False, None]
    assert values(reading, 1)["family_name"] == "Al-Saad"
    groups = read_rows(path, "events", country="SE")
    assert (groups.sheet, values(groups, 0)) == (
        "Fokusgrupper",
        {"day": date(2016, 4, 14), "group": "Chefer", "reach": 5, "remark": "Tiden räckte inte.\nMer stöd."},
    )


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


def test_each_sheet_is_told_apart(danish: Path) -> None:
    best = {choice.sheet: choice.layout for choice in reversed(choose_layout(read_sheets(danish)))}
    assert best == {
        "Virksomheder": "hosts",
        "Praktikanter": "participants",
        "Arrangementer": "events",
        "Undersøgelse": "survey",
    }


def test_mentors_and_what_they_passed(text_list: Maker) -> None:
    path = text_list(
        [
            [
                "Mentor",
                "Organisation",
                "Kind",
                "E-mail",
                "M1",
                "M2",
                "M3",
                "Self-rating before",
                "Self-rating after",
            ],
            [
                "Åse Tveitås",
                "Havna AS",
                "public entity",
                "ase@partner.example",
                "failed",
                "2023-03-05",
                "",
                1,
                4,
            ],
            ["Ola Bråthen", "Havna AS", "business", "ola@partner.example", "", "", "passed", 9, ""],
        ],
        name="mentors.tsv",
        encoding="utf-16",
        separator="\t",
    )
    reading = read_rows(path, "mentors", country="NO")
    assert values(reading, 0)["modules"] == {1: "failed", 2: date(2023, 3, 5)}
    assert values(reading, 1)["modules"] == {3: "passed"}
    assert [row.values["organisation_kind"] for row in reading.rows] == ["public_entity", "company"]
    assert [problem.cell for problem in reading.problems] == ["H3"]
    assert "rating_before" not in values(reading, 1)


def test_an_old_workbook_of_a_swedish_office(lists: Path) -> None:
    reading = read_rows(lists / "varder.xls", "hosts", country="SE")
    assert (reading.sheet, reading.heading_row, len(reading.rows)) == ("Värdar", 3, 3)
    assert values(reading, 0)["contact_person"].family == "Ekvall"  # type: ignore[attr-defined]
    assert reading.problems == ()


def test_an_ods_file(ods: Maker) -> None:
    reading = read_rows(
        ods([["Navn", "Fra", "Til"], ["Åse Bo", date(2024, 2, 29), "1. marts 2024"]]), "participants"
    )
    assert values(reading, 0)["placements"] == ({"start": date(2024, 2, 29), "end": date(2024, 3, 1)},)
