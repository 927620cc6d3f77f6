"""Lists in the manner of those that offices keep, read to the end."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.exchange.reading import read_rows
from app.exchange.values.identity import OrgNumber, PersonalNumber
from tests.exchange.look_alike import values

Maker = Callable[..., Path]


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
