"""Rows that are the same, likely the same, or not fit to come in; what a person decides of them."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.errors import Cancelled, Refused
from app.exchange.mapping import Mapping
from app.services import editing
from app.services.import_plan import Double, beside
from app.services.import_report import import_reports
from app.services.importing import import_kinds, plan_again, plan_import, run_import, sheet_names, values_of
from app.services.office import Office
from app.text import same
from tests.services.conftest import MakeOffice
from tests.services.import_tools import SAMPLES, count, everything, imported, programme, write_list

HEADINGS = "Förnamn;Efternamn;E-post;Lärosäte;Företag 1;Start 1;Slut 1"


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    office = make_office()
    programme(office, "innopraksis", title={"nb": "P"}, start=date(2020, 1, 1), end=date(2030, 1, 1))
    return office


def doubles(found: tuple[Double, ...]) -> list[tuple[str, str, str]]:
    return [(one.draft.title, one.other.title, one.likeness) for one in found]


def test_nothing_is_written_by_a_plan(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, HEADINGS, "Eva;Ek;eva@ek.example;Norrby universitet;Alfa AB;2026-01-12;2026-03-20"
    )
    changes = office.store.reading.count()
    plan = plan_import(office, path, "participants")
    assert plan.records == {
        "organisation": 2, "membership": 2, "person": 1, "participant": 1, "placement": 1,
    }  # fmt: skip
    assert office.store.reading.count() == changes


def test_a_refused_row_leaves_no_trace_and_stops_no_other(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        HEADINGS,
        "Eva;Ek;eva@ek.example;Norrby universitet;Alfa AB;2026-03-20;2026-01-12",
        "Ola;Alm;ola@alm.example;Norrby universitet;Alfa AB;2026-01-12;2026-03-20",
        ";Bo;bo@bo.example;Norrby universitet;Alfa AB;2026-01-12;2026-03-20",
    )
    done = imported(office, path, "participants")
    assert [(row.number, row.status) for row in done.plan.rows] == [
        (2, "refused"),
        (3, "created"),
        (4, "refused"),
    ]
    assert "2026-01-12" in done.refused[0].reasons[0].en
    assert "only one name" in done.refused[1].reasons[0].en
    assert [one.given_name for one in office.records.of("person")] == ["Ola"]
    assert [one.legal_name for one in office.records.of("organisation")] == ["Norrby universitet", "Alfa AB"]
    assert {draft.row for draft in done.plan.drafts} == {3}


def test_states_follow_the_days(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        HEADINGS,
        "Eva;Ek;eva@ek.example;Norrby;Alfa AB;2026-01-12;2026-03-20",
        "Ola;Alm;ola@alm.example;Norrby;Alfa AB;2026-11-02;2026-11-22",
        "Mia;Fjäll;mia@f.example;Norrby;Alfa AB;2026-11-23;2026-12-20",
        "Lea;Ström;lea@s.example;Norrby;Alfa AB;inställd;2026-12-20",
    )
    done = imported(office, path, "participants")
    assert [one.state for one in office.records.of("placement")] == ["ended", "active", "accepted"]
    assert [one.state for one in office.records.of("participant")] == [
        "placed",
        "placed",
        "matched",
        "accepted",
    ]
    assert "no start or no end" in done.plan.rows[3].problems[-1].why.en


def test_empty_fields_are_filled_and_others_kept(office: Office, tmp_path: Path) -> None:
    person = editing.add(
        office, "person",
        {"given_name": "Eva", "family_name": "Ek", "email": "eva@ek.example", "language": "sv",
         "phone": "08-1"},
    )  # fmt: skip
    path = write_list(
        tmp_path,
        "Förnamn;Efternamn;E-post;Telefon;Födelsedatum;Lärosäte",
        "Eva;Ek;EVA@ek.example;070-123 45 67;2001-02-03;Norrby universitet",
    )
    done = imported(office, path, "participants")
    kept = office.records.get("person", person)
    assert (kept.phone, kept.date_of_birth) == ("08-1", date(2001, 2, 3))
    (row,) = done.plan.rows
    assert [(one.field, one.kept, one.given) for one in row.differences] == [
        ("phone", "08-1", "070-123 45 67")
    ]
    assert row.same is not None
    assert ("phone", "070-123 45 67", "08-1") in beside(row.same)
    assert count(office, "person") == 1


def test_likely_doubles_come_in_and_are_named(office: Office, tmp_path: Path) -> None:
    editing.add(
        office, "organisation", {"legal_name": "Nordlys Helse AB", "kind": "company", "country": "SE"}
    )
    path = write_list(
        tmp_path, "Företag;Ort", "Nordlys Hälse AB;Lund", "Vinden AB;Lund", "Vinden Energi AB;Lund"
    )
    done = imported(office, path, "hosts")
    assert done.created == 3
    assert doubles(done.doubles) == [
        ("Nordlys Hälse AB", "Nordlys Helse AB", "likely"), ("Vinden Energi AB", "Vinden AB", "likely"),
    ]  # fmt: skip
    path = write_list(tmp_path, "Företag;Ort", "Nordlyss Hälso AB;Lund", name="more.csv")
    done = imported(office, path, "hosts")
    assert ("Nordlyss Hälso AB", "Nordlys Hälse AB", "likely") in doubles(done.doubles)


def test_a_number_that_differs_makes_another_organisation(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, "Företag;Orgnummer", "Alfa AB;556016-0680", "Alfa AB;212000-1355", "Alpha;5560160680"
    )
    done = imported(office, path, "hosts")
    assert [row.status for row in done.plan.rows] == ["created", "created", "skipped"]
    assert [one.likeness for one in done.doubles] == ["likely"]


def test_a_person_decides_row_by_row(office: Office, tmp_path: Path) -> None:
    known = editing.add(
        office,
        "person",
        {"given_name": "Eva", "family_name": "Ek", "language": "sv", "email": "e.ek@old.example"},
    )
    path = write_list(
        tmp_path,
        "Förnamn;Efternamn;E-post;Lärosäte",
        "Eva;Ek;eva@new.example;Norrby universitet",
        "Ola;Alm;ola@alm.example;Norrby universitet",
        "Ola;Alm;ola@alm.example;Norrby universitet",
        "Mia;Fjäll;mia@f.example;Norrby universitet",
        "Maria;Fjäll;maria@f.example;Norrby universitet",
    )
    plan = plan_import(office, path, "participants")
    assert doubles(plan.doubles)[0] == ("Eva Ek", "Eva Ek", "likely")
    done = run_import(office, plan, {2: f"same:{known}", 3: "skip", 4: "new", 6: "same:5"})
    assert [row.status for row in done.plan.rows] == ["created", "skipped", "created", "created", "skipped"]
    names = [f"{one.given_name} {one.family_name}" for one in office.records.of("person")]
    assert names == ["Eva Ek", "Ola Alm", "Mia Fjäll"]
    assert office.records.get("person", known).email == "e.ek@old.example"
    assert {one.person_id for one in office.records.of("participant")} >= {known}


def test_new_makes_a_second_record_and_names_the_double(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Företag", "Alfa AB")
    imported(office, path, "hosts")
    done = run_import(office, plan_import(office, path, "hosts"), {2: "new"})
    assert count(office, "organisation") == 2
    assert doubles(done.doubles) == [("Alfa AB", "Alfa AB", "same")]


def test_a_choice_of_what_is_not_there_refuses_the_row(office: Office, tmp_path: Path) -> None:
    plan = plan_import(office, write_list(tmp_path, "Företag", "Alfa AB"), "hosts")
    again = plan_again(office, plan, {2: "same:9"})
    assert [row.status for row in again.rows] == ["refused"]


def test_what_a_colleague_added_meanwhile_is_met(office: Office, tmp_path: Path) -> None:
    plan = plan_import(office, write_list(tmp_path, "Företag;Ort", "Alfa AB;Lund"), "hosts")
    made = editing.add(office, "organisation", {"legal_name": "Alfa AB", "kind": "company", "country": "SE"})
    done = run_import(office, plan)
    assert [one.id for one in office.records.of("organisation")] == [made]
    assert (done.updated + done.created, office.records.get("organisation", made).city) == (1, "Lund")


def test_one_name_at_two_homes_is_two_people(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Namn;Lärosäte",
        "Ek, Eva;Norrby universitet",
        "Ek, Eva;Sunds högskola",
        "Eva Ek;Norrby Universitet",
    )
    done = imported(office, path, "participants")
    assert [row.status for row in done.plan.rows] == ["created", "created", "skipped"]
    assert doubles(done.doubles) == [("Eva Ek", "Eva Ek", "likely")]


def test_a_shared_address_is_not_one_person(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Namn;E-post;Lärosäte",
        "Eva Ek;info@norrby.example;Norrby",
        "Ola Stormark;info@norrby.example;Norrby",
    )
    done = imported(office, path, "participants")
    assert done.created == 2
    assert [one.likeness for one in done.doubles] == ["likely"]


def test_corrected_days_make_no_second_placement(office: Office, tmp_path: Path) -> None:
    row = "Eva;Ek;eva@ek.example;Norrby;Alfa AB;{};{}"
    imported(office, write_list(tmp_path, HEADINGS, row.format("2026-01-12", "2026-03-20")), "participants")
    moved = write_list(tmp_path, HEADINGS, row.format("2026-01-19", "2026-03-27"), name="moved.csv")
    done = imported(office, moved, "participants")
    assert count(office, "placement") == 1
    assert "2026-01-12" in done.plan.rows[0].problems[-1].why.en
    later = write_list(tmp_path, HEADINGS, row.format("2026-08-03", "2026-09-25"), name="later.csv")
    imported(office, later, "participants")
    assert count(office, "placement") == 2


def test_a_share_of_full_time_becomes_hours(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Namn;Lärosäte;Mottagande organisation;Land;Från;Till;Omfattning %;Handledare",
        "Eva Ek;Norrby universitet;Alfa ApS;Danmark;2026-01-12;2026-03-20;50 %;Hanne Holm",
    )
    imported(office, path, "exchanges")
    (placement,) = office.records.of("placement")
    assert (placement.hours_per_week, placement.country) == (Decimal("18.5"), "DK")
    (mentor,) = office.records.of("role", role="host_mentor")
    assert (mentor.placement_id, mentor.is_primary) == (placement.id, True)
    assert office.records.get("person", mentor.person_id).language == "da"


def test_the_programme_must_be_known(make_office: MakeOffice, tmp_path: Path) -> None:
    office = make_office()
    students = write_list(tmp_path, "Namn;Lärosäte", "Eva Ek;Norrby")
    with pytest.raises(Refused, match="no programme yet"):
        plan_import(office, students, "participants")
    first = programme(office, title={"nb": "A"})
    programme(office, title={"nb": "B"})
    with pytest.raises(Refused, match="several programmes"):
        plan_import(office, students, "participants")
    with pytest.raises(Refused, match="no programme with the id"):
        plan_import(office, students, "participants", programme="01M817QNM00R9BY4BTB0XCX75G")
    assert plan_import(office, students, "participants", programme=first).count("created") == 1
    hosts = write_list(tmp_path, "Företag;Antal platser", "Alfa AB;2", name="hosts.csv")
    done = imported(office, hosts, "hosts")
    assert (count(office, "organisation"), count(office, "position")) == (1, 0)
    assert "No programme is named" in done.plan.notes[0].en


@pytest.mark.parametrize("kind", ["survey"])
def test_what_has_no_place_yet_is_refused_plainly(office: Office, kind: str) -> None:
    with pytest.raises(Refused, match="cannot be kept yet"):
        plan_import(office, SAMPLES / "mit_danmark.xlsx", kind)


def test_an_unknown_kind_names_the_known_ones(office: Office) -> None:
    with pytest.raises(Refused, match="participants") as refused:
        plan_import(office, SAMPLES / "mit_danmark.xlsx", "birds")
    assert refused.value.exit_code == 2
    assert {"hosts", "participants", "exchanges", "mentors", "person"} <= set(import_kinds())


def test_headings_told_once_are_remembered_for_lists_of_the_make(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Hvem;Zz1;Zz2", "Eva Ek;Norrby;Solkraft AB")
    assert plan_import(office, path, "participants").unrecognised == ("Zz1", "Zz2")
    said = Mapping("participants", {"Zz1": "home_organisation", "Zz2": "wishes.1"})
    imported(office, path, "participants", mapping=said)
    turned = write_list(tmp_path, "Zz2;Hvem;Zz1", "Solkraft AB;Ola Alm;Sunds högskola", name="next.csv")
    plan = plan_import(office, turned, "participants")
    assert plan.unrecognised == ()
    assert {one.legal_name for one in office.records.of("organisation")} == {"Norrby"}
    assert plan.rows[0].drafts[0].values["legal_name"] == "Sunds högskola"


def test_what_can_be_chosen_is_known_before(office: Office) -> None:
    assert sheet_names(SAMPLES / "mit_danmark.xlsx")[0] == "Virksomheder"
    slots = values_of("participants")
    assert slots["family_name"].sv == "Efternamn"
    assert {"placements.1.start", "wishes.1", "home_organisation"} <= slots.keys()
    assert "organisation" in values_of("organisation")


def test_a_mapping_file_says_what_headings_mean(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "A;B", "Eva Ek;Norrby")
    words = tmp_path / "map.json"
    words.write_text(json.dumps({"A": "full_name", "B": "home_organisation"}), encoding="utf-8")
    assert imported(office, path, "participants", mapping=words).created == 1


def test_stopping_keeps_nothing(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Namn;Lärosäte", *(f"Eva Ek{n};Norrby" for n in range(600)))
    before = everything(office)

    def stop_at(most: int) -> object:
        def step(done: int, total: int) -> None:
            if done >= most:
                raise Cancelled(same("Stopped"))

        return step

    with pytest.raises(Cancelled):
        plan_import(office, path, "participants", step=stop_at(500))  # type: ignore[arg-type]
    plan = plan_import(office, path, "participants")
    with pytest.raises(Cancelled):
        run_import(office, plan, step=stop_at(600))  # type: ignore[arg-type]
    assert everything(office) == before
    assert not import_reports(office)


def test_the_report_holds_numbers_and_no_words_of_the_list(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, HEADINGS, "Eva;Ek;eva@ek.example;Norrby;Alfa AB;2026-03-20;2026-01-12", "Ola;Alm;;;;;"
    )
    done = imported(office, path, "participants")
    (report,) = import_reports(office)
    assert (report["batch"], report["created"], report["refused"]) == (done.batch, 1, [2])
    told = json.dumps(
        [report, [dict(c.values) for c in office.store.reading.of_batch(done.batch) if c.header.op == "log"]]
    )
    assert '"kind": "import"' in told
    assert "Eva" not in told
    assert "Alm" not in told


def test_a_level_of_a_year_the_programme_lacks_is_left_out(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Företag;Nivå 2021;Nivå 1999", "Alfa AB;3;2")
    done = imported(office, path, "hosts")
    (engagement,) = office.records.of("engagement")
    assert (engagement.programme_year_no, engagement.level) == (2, "3")
    assert "no year 1999" in done.plan.rows[0].problems[-1].why.en
