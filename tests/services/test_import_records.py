"""Plain lists of records: what an export writes comes back in, in any language, as the same records."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from app.domain.catalogue import entities
from app.errors import Refused
from app.services import editing
from app.services.exporting import export_list
from app.services.import_fields import exchanged, heading, meaning_of
from app.services.importing import plan_import
from app.services.office import Office
from app.text import LANGUAGES, Language
from tests.services.conftest import MakeOffice
from tests.services.import_tools import SAMPLES, everything, imported, programme, write_list


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    office = make_office("NO", "nb")
    programme(office)
    imported(office, SAMPLES / "innopraksis_bedrifter.xlsx", "hosts")
    imported(office, SAMPLES / "innopraksis_studenter.csv", "participants")
    return office


@pytest.mark.parametrize("entity", sorted(entities()))
def test_every_heading_of_an_export_is_known_again(entity: str) -> None:
    spec = entities()[entity]
    layout = meaning_of(entity).layout
    for code in LANGUAGES:
        headings = [heading(spec, field, code) for field in exchanged(spec)]
        assert len(set(headings)) == len(headings)
    assert {"id"} <= layout.by_name.keys()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_an_export_that_comes_back_changes_nothing(
    office: Office, tmp_path: Path, code: Language, ending: str
) -> None:
    before = everything(office)
    for entity in ("organisation", "person", "participant", "position", "preference", "affiliation"):
        path = tmp_path / f"{entity}{ending}"
        export_list(office, entity, path, language=code)
        done = imported(office, path, entity)
        assert (done.batch, done.refused, done.plan.unrecognised) == ("", (), ()), entity
        assert not [row.number for row in done.plan.rows if row.differences or row.problems]
    assert everything(office) == before


def test_an_export_without_ids_fills_another_office(
    office: Office, make_office: MakeOffice, tmp_path: Path
) -> None:
    other = make_office("NO", "nb")
    for entity, columns in (
        ("organisation", ["legal_name", "kind", "country", "org_number", "city"]),
        ("person", ["given_name", "family_name", "email", "language"]),
        ("affiliation", ["person_id", "organisation_id", "role_kind"]),
    ):
        path = tmp_path / f"{entity}.xlsx"
        export_list(office, entity, path, columns=columns)
        done = imported(other, path, entity)
        assert (done.created, done.refused) == (len(office.records.of(entity)), ())
        again = imported(other, path, entity)
        assert (again.created, again.batch) == (0, "")
    (first,) = (one for one in other.records.of("organisation") if one.legal_name == "Kulturhuset Brygga")
    contact = other.records.of("affiliation", organisation_id=first.id)[0]
    assert other.records.get("person", contact.person_id).family_name == "Haugland"


def test_a_cell_that_fits_nothing_or_too_much_is_told(make_office: MakeOffice, tmp_path: Path) -> None:
    office = make_office()
    for _ in range(2):
        editing.add(office, "organisation", {"legal_name": "Alfa AB", "kind": "company", "country": "SE"})
    editing.add(office, "person", {"given_name": "Eva", "family_name": "Ek", "language": "sv"})
    path = write_list(
        tmp_path, "Person;Organisation;Roll", "Eva Ek;Alfa AB;Kontaktperson", "Ola Alm;Alfa AB;"
    )
    done = imported(office, path, "affiliation")
    assert [row.status for row in done.plan.rows] == ["refused", "refused"]
    assert "fits several records" in done.refused[0].reasons[0].en
    assert "not found" in done.refused[1].reasons[0].en
    path = write_list(
        tmp_path, "Officiellt namn;Typ;Land;Anställda", "Beta AB;cirkus;Sverige;många", name="o.csv"
    )
    done = imported(office, path, "organisation")
    assert "cirkus" in done.refused[0].reasons[0].en
    path = write_list(tmp_path, "Officiellt namn;Land;Antal anställda", "Beta AB;Sverige;många", name="b.csv")
    done = imported(office, path, "organisation")
    (draft,) = done.plan.rows[0].drafts
    assert (draft.values["country"], "employees" in draft.values) == ("SE", False)
    assert len(done.plan.rows[0].problems) == 1


def test_delicate_columns_go_out_only_by_name(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    done = export_list(office, "participant", path)
    assert "wishes_text" not in done.columns
    with pytest.raises(Refused, match="delicate"):
        export_list(office, "participant", path, columns=["wishes_text"])
    export_list(office, "participant", path, columns=["wishes_text"], include_delicate=True)
    assert json.loads(path.read_text(encoding="utf-8"))[0] == {"wishes_text": None}
    with pytest.raises(Refused, match="never exported"):
        export_list(office, "person", path, columns=["national_id"], include_delicate=True)
    with pytest.raises(Refused, match="has no field"):
        export_list(office, "person", path, columns=["shoe_size"])


def test_a_reader_takes_nothing_delicate_along(office: Office, tmp_path: Path) -> None:
    editing.add(
        office,
        "app_user",
        {"display_name": "Reader", "initials": "AL", "role": "reader", "ui_language": "sv"},
    )
    with pytest.raises(Refused, match="A reader may not"):
        export_list(office, "participant", tmp_path / "x.csv", columns=["wishes_text"], include_delicate=True)


def test_an_export_stands_in_the_journal_without_its_words(office: Office, tmp_path: Path) -> None:
    done = export_list(office, "person", tmp_path / "x.csv", {"email": "dag.aas@bolgeninnova.example"})
    assert done.count == 1
    (line,) = (one for one in office.store.reading.every("s.op='log'") if one.values.get("kind") == "export")
    assert (line.values["entity"], line.values["count"]) == ("person", 1)
    assert "aas" not in json.dumps(dict(line.values)).lower()


def test_headings_words_and_money_are_those_of_the_language(make_office: MakeOffice, tmp_path: Path) -> None:
    office = make_office("DK", "da")
    programme(office, "countrypartner", title={"da": "Ophold", "en": "Stays"})
    path = write_list(
        tmp_path,
        "Navn;Virksomhed;Start;Slut;Beløb;Valuta",
        "Eva Ek;Alfa ApS;2023-02-01;2023-04-28;15.000,50;DKK",
    )
    imported(office, path, "participants")
    columns = ["kind", "amount_minor", "currency", "decided_at"]
    export_list(office, "grant_award", tmp_path / "g.xlsx", columns=columns, include_delicate=True)
    rows = list(openpyxl.load_workbook(tmp_path / "g.xlsx").worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("Type", "Beløb", "Valuta", "Bevilget")
    assert rows[1][:3] == ("Stipendium", 15000.5, "DKK")
    export_list(office, "programme", tmp_path / "p.csv", columns=["title", "start_date"], language="en")
    assert (tmp_path / "p.csv").read_text(encoding="utf-8-sig").splitlines() == [
        "Title en,Title da,Start", "Stays,Ophold,2023-01-01",
    ]  # fmt: skip


def test_what_begins_like_a_formula_goes_out_as_text(make_office: MakeOffice, tmp_path: Path) -> None:
    office = make_office()
    name = "=cmd|' /C calc'!A0"
    editing.add(office, "organisation", {"legal_name": name, "kind": "company", "country": "SE"})
    export_list(office, "organisation", tmp_path / "o.csv", columns=["legal_name", "kind", "country"])
    assert "\n'=cmd" in (tmp_path / "o.csv").read_text(encoding="utf-8-sig")
    export_list(office, "organisation", tmp_path / "o.xlsx", columns=["legal_name"])
    cell = openpyxl.load_workbook(tmp_path / "o.xlsx").worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == (name, "s")
    plan = plan_import(office, tmp_path / "o.csv", "organisation")
    assert plan.count("skipped") == 1
