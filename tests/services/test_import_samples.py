"""The lists offices really keep become the records they mean, and come in again without a trace."""

from __future__ import annotations

import ast
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from app.exchange.sheets import read_sheets
from app.services import editing, importing
from app.services.importing import plan_import
from app.services.office import Office
from tests.services.conftest import MakeOffice
from tests.services.import_tools import SAMPLES, count, everything, imported, programme


@pytest.fixture
def norwegian(make_office: MakeOffice) -> Office:
    office = make_office("NO", "nb")
    programme(office)
    return office


@pytest.fixture
def danish(make_office: MakeOffice) -> Office:
    office = make_office("DK", "da")
    period = {"start": date(2018, 9, 1), "end": date(2021, 8, 31)}
    programme(office, "countrypartner", title={"da": "MIT-Danmark"}, **period)
    return office


def test_eight_rows_of_hosts_are_seven_organisations(norwegian: Office) -> None:
    done = imported(norwegian, SAMPLES / "innopraksis_bedrifter.xlsx", "hosts")
    assert (done.created, done.updated, done.skipped, done.refused) == (7, 0, 1, ())
    again = next(row for row in done.plan.rows if row.status == "skipped")
    assert again.number == 8
    assert again.same is not None
    assert again.same.row == 4
    assert [(one.entity, one.kept, one.given) for one in again.differences] == [("position", 2, 1)]
    hosts = norwegian.records.of("organisation")
    assert hosts[0].legal_name == "Nordlys Helse AS"
    assert {host.kind for host in hosts} == {"company", "public_entity"}
    assert {host.country for host in hosts} == {"NO"}
    positions = norwegian.records.of("position")
    assert [position.places for position in positions] == [2, 1, 2, 1, 3, 1, 1]
    assert positions[0].task_areas == ("analyse", "rapport", "kundemøte")
    assert positions[0].state == "open"
    contacts = norwegian.records.of("affiliation", role_kind="contact")
    assert len(contacts) == 7
    people = {one.email: one for one in norwegian.records.of("person")}
    assert people["tormod.nygard@nordlyshelse.example"].family_name == "Nygård"
    assert people["tormod.nygard@nordlyshelse.example"].language == "nb"


def test_students_wish_for_the_places_of_the_hosts(norwegian: Office) -> None:
    imported(norwegian, SAMPLES / "innopraksis_bedrifter.xlsx", "hosts")
    done = imported(norwegian, SAMPLES / "innopraksis_studenter.csv", "participants")
    assert (done.created, done.refused) == (12, ())
    first = norwegian.records.of("participant")[0]
    assert (first.ects_planned, first.course_code) == (Decimal("7.5"), "INN394")
    assert (first.available_from, first.available_to) == (date(2023, 1, 16), date(2023, 5, 5))
    assert count(norwegian, "preference") == 36
    wishes = norwegian.records.of("preference", participant_id=first.id)
    hosts = [norwegian.records.get("position", wish.position_id).host_id for wish in wishes]
    names = [norwegian.records.get("organisation", host).legal_name for host in hosts]
    assert names == ["Nordlys Helse AS", "Bølgen Innovasjon AS", "Kulturhuset Brygga"]
    assert [wish.rank for wish in wishes] == [1, 2, 3]
    assert first.wishes_text is None


def test_without_the_hosts_the_wishes_are_kept_as_words(norwegian: Office) -> None:
    imported(norwegian, SAMPLES / "innopraksis_studenter.csv", "participants")
    assert count(norwegian, "preference") == 0
    first = norwegian.records.of("participant")[0]
    assert first.wishes_text == "1. Nordlys Helse AS\n2. Bølgen Innovasjon AS\n3. Kulturhuset Brygga"


def test_two_stays_a_student_with_a_coach_and_no_personal_number(make_office: MakeOffice) -> None:
    office = make_office()
    programme(office, "iip", title={"sv": "IIP"}, start=date(2012, 1, 1), end=date(2012, 12, 31))
    done = imported(office, SAMPLES / "iip_studenter.csv", "participants")
    assert done.created == 6
    placements = office.records.of("placement")
    assert len(placements) == 12
    assert {(one.state, one.country) for one in placements} == {("ended", "US")}
    assert Counter(
        one.legal_name for one in office.records.of("organisation", country="US")
    ) == dict.fromkeys(("MedStart Inc", "CareNest", "HealthLoop, LLC", "Bay Dx"), 1)
    assert {one.national_id for one in office.records.of("person")} == {None}
    assert any("Personnummer utelämnades" in note.sv for note in done.plan.notes)
    coaches = office.records.of("role", role="coach")
    assert len(coaches) == 12
    assert len({coach.person_id for coach in coaches}) == 1
    assert count(office, "task") > 12


def test_personal_numbers_come_in_where_the_office_keeps_them(make_office: MakeOffice) -> None:
    office = make_office()
    programme(office, "iip", title={"sv": "IIP"}, start=date(2012, 1, 1), end=date(2012, 12, 31))
    own = office.records.of("office")[0]
    editing.change(office, "office", own.id, {"national_id_allowed": True})
    done = imported(office, SAMPLES / "iip_studenter.csv", "participants")
    assert sum(one.national_id is not None for one in office.records.of("person")) == 6
    assert not any("Personnummer" in note.sv for note in done.plan.notes)


def test_forty_exchanges_from_eleven_universities(make_office: MakeOffice) -> None:
    office = make_office()
    programme(office, "kloss", title={"sv": "KLOSS"}, start=date(2015, 1, 1), end=date(2016, 12, 31))
    done = imported(office, SAMPLES / "kloss_utbyten.xlsx", "exchanges")
    assert (done.created, done.refused) == (40, ())
    assert (count(office, "placement"), count(office, "participant")) == (40, 40)
    homes = Counter(one.home_org_id for one in office.records.of("participant"))
    assert (len(homes), sum(homes.values())) == (11, 40)
    first = office.records.of("placement")[0]
    assert (first.kind, first.hours_per_week) == ("staff_exchange", Decimal(10))
    assert (first.start_date, first.end_date) == (date(2015, 12, 1), date(2016, 3, 5))
    likely = {one.draft.title for one in done.doubles if one.draft.entity == "person"}
    assert {"Fatima Dahlström", "Göran Öberg"} <= likely
    notes = office.records.of("note")
    assert len(notes) == 40
    assert "förankrat hos chefen på hemenheten (inget intyg har kommit in)" in notes[0].text
    assert not office.records.of("sign_off")


def test_mentors_with_what_they_passed(make_office: MakeOffice) -> None:
    office = make_office()
    programme(office, "partner", title={"en": "Partner"})
    done = imported(office, SAMPLES / "partner_mentors.tsv", "mentors")
    assert (done.created, done.refused) == (14, ())
    roles = office.records.of("role", role="host_mentor")
    assert (len(roles), len({role.person_id for role in roles})) == (14, 13)
    states = Counter(one.state for one in office.records.of("training_completion"))
    assert states == {"passed": 17, "failed": 25}
    passed = office.records.of("training_completion", state="passed")
    assert all(one.completed_at for one in passed)
    twice = next(row for row in done.plan.rows if row.number == 7)
    assert twice.same is not None
    assert twice.same.row == 5
    assert any("M2" in problem.why.en for problem in twice.problems)


def test_thirty_companies_and_thirty_one_students(danish: Office) -> None:
    companies = imported(danish, SAMPLES / "mit_danmark.xlsx", "hosts")
    assert (companies.created, companies.refused, companies.doubles) == (30, (), ())
    assert companies.plan.reading.sheet == "Virksomheder"
    roles = Counter(one.role for one in danish.records.of("membership"))
    assert roles == {"host": 22, "partner": 8}
    levels = danish.records.of("engagement")
    assert len(levels) == 75
    assert {one.programme_year_no for one in levels} == {1, 2, 3}
    students = imported(danish, SAMPLES / "mit_danmark.xlsx", "participants")
    assert (students.created, students.updated, students.refused) == (28, 3, ())
    assert (count(danish, "participant"), count(danish, "placement")) == (28, 31)
    assert Counter(one.state for one in danish.records.of("placement")) == {"ended": 30, "cancelled": 1}
    grants = danish.records.of("grant_award")
    assert len(grants) == 30
    assert grants[0].amount_minor == 1_500_000
    assert {one.currency for one in grants} == {"DKK"}
    assert len(danish.records.of("organisation")) == 31  # the thirty, and the office as the home of students


@pytest.mark.parametrize(
    ("country", "template", "lists"),
    [
        ("NO", "innopraksis", ("hosts innopraksis_bedrifter.xlsx", "participants innopraksis_studenter.csv")),
        ("SE", "iip", ("participants iip_studenter.csv",)),
        ("SE", "kloss", ("exchanges kloss_utbyten.xlsx",)),
        ("NO", "partner", ("mentors partner_mentors.tsv",)),
        ("DK", "countrypartner", ("hosts mit_danmark.xlsx", "participants mit_danmark.xlsx")),
    ],
)
def test_a_list_that_comes_again_changes_nothing(
    make_office: MakeOffice, country: str, template: str, lists: tuple[str, ...]
) -> None:
    office = make_office(country)
    programme(office, template, title={"en": "P"}, start=date(2015, 1, 1), end=date(2023, 12, 31))
    for one in lists:
        kind, _, name = one.partition(" ")
        imported(office, SAMPLES / name, kind)
    before = everything(office)
    for one in lists:
        kind, _, name = one.partition(" ")
        again = imported(office, SAMPLES / name, kind)
        assert (again.batch, again.created, again.updated, again.refused) == ("", 0, 0, ())
    assert everything(office) == before


def test_the_columns_may_stand_in_any_order(make_office: MakeOffice, tmp_path: Path) -> None:
    office = make_office("NO", "nb")
    programme(office)
    book = openpyxl.load_workbook(SAMPLES / "innopraksis_bedrifter.xlsx")
    sheet = book.worksheets[0]
    for row in [list(reversed([cell.value for cell in row])) for row in sheet.iter_rows(min_row=3)]:
        sheet.append(row)
    sheet.delete_rows(1, 11)
    book.save(tmp_path / "turned.xlsx")
    straight = plan_import(office, SAMPLES / "innopraksis_bedrifter.xlsx", "hosts")
    turned = plan_import(office, tmp_path / "turned.xlsx", "hosts")

    def told(plan: object) -> list[tuple[str, set[str]]]:
        return [(draft.entity, set(draft.values) - {"id"}) for draft in plan.drafts]  # type: ignore[attr-defined]

    assert told(turned) == told(straight)
    assert [row.title for row in turned.rows] == [row.title for row in straight.rows]


def test_one_undo_takes_the_whole_list_back(danish: Office) -> None:
    before = everything(danish)
    done = imported(danish, SAMPLES / "mit_danmark.xlsx", "hosts")
    editing.undo(danish, done.batch)
    assert everything(danish) == before
    again = imported(danish, SAMPLES / "mit_danmark.xlsx", "hosts")
    assert again.created == 30


def test_no_heading_of_these_lists_stands_in_what_takes_them_in() -> None:
    sheets = [sheet for path in sorted(SAMPLES.iterdir()) for sheet in read_sheets(path)]
    rows = [next(row for row in sheet.rows if sum(map(bool, row)) > 2) for sheet in sheets]
    headings = {cell for row in rows for cell in row if isinstance(cell, str)}
    folder = Path(importing.__file__).parent
    modules = [*folder.glob("import*.py"), *(folder / "imports").glob("*.py")]
    assert len(headings) > 50
    assert len(modules) > 12
    words = {
        node.value
        for module in modules
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert headings & words == set()
