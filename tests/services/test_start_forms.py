"""Expectation sheets and onboarding lists that come home: read, taken in, and never written over anything."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.services import editing, expectations, onboarding
from app.services.form_kind import FormReading, Taking, form_kinds
from app.services.form_name import FormName, read_name
from app.services.office import Office
from app.services.papers import make
from app.services.writing_right import writing
from tests.services.agreement_scene import Scene, scene_in


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def named(scene: Scene, kind: str) -> FormName:
    return FormName(kind=kind, version=1, record=scene.placement)


def look(scene: Scene, kind: str, values: Mapping[str, str]) -> FormReading:
    return form_kinds()[kind].look(scene.office, named(scene, kind), values)


def take(scene: Scene, kind: str, values: Mapping[str, str]) -> None:
    with writing(scene.office) as work:
        taking = Taking(on=scene.office.today)
        form_kinds()[kind].take(scene.office, work, named(scene, kind), values, taking)


def fields_of(scene: Scene, paper: str) -> dict[str, str]:
    """Print a paper and return its fields, as a reader sees them."""
    (made,) = make(scene.office, paper, [scene.placement]).made
    fields = PdfReader(BytesIO(made.content)).get_fields() or {}
    return {name: str(field.get("/V", "")) for name, field in fields.items()}


@pytest.mark.parametrize(
    ("paper", "kind"), [("expectation-sheet", "expectations"), ("onboarding-checklist", "onboarding")]
)
def test_the_printed_form_is_of_the_kind_that_reads_it(scene: Scene, paper: str, kind: str) -> None:
    claimed = fields_of(scene, paper)["praktikum_form"]
    name = read_name(claimed.split()[0])
    assert name is not None
    assert (name.kind, name.record) == (kind, scene.placement)
    assert form_kinds()[kind].version == name.version


def test_every_answer_of_the_printed_sheet_finds_its_place(scene: Scene) -> None:
    office = scene.office
    expectations.begin_sheets(office, [scene.placement])
    (known,) = expectations.add_points(office, scene.placement, "host", "Kom i tid")
    fields = fields_of(scene, "expectation-sheet")
    assert f"agreed_{known}" in fields
    filled = {
        name: ("Yes" if "agreed" in name else f"Svar i {name}")
        for name in fields
        if name not in {"praktikum_form", "question_time", "midterm", "open_points"}
    }
    reading = look(scene, "expectations", filled)
    assert (reading.standing, reading.wrong) == ("new", ())
    take(scene, "expectations", filled)
    texts = {point.text for point in office.records.of("expectation_item", placement_id=scene.placement)}
    assert {value for value in filled.values() if value != "Yes"} <= texts
    assert expectations.sheet_of(office, scene.placement).complete
    assert look(scene, "expectations", filled).standing == "same"


def test_the_sheet_adds_and_overwrites_nothing(scene: Scene) -> None:
    office = scene.office
    (one, other) = expectations.add_points(office, scene.placement, "host", "Kom i tid\nVar nyfiken")
    expectations.settle(office, other, "not_agreed")
    values = {
        "host_new1": "kom  I tid",
        "host_new2": "Fråga",
        f"agreed_{one}": "Yes",
        f"agreed_{other}": "Yes",
    }
    take(scene, "expectations", values)
    points = {p.text: p.state for p in office.records.of("expectation_item", placement_id=scene.placement)}
    assert points == {"Kom i tid": "agreed", "Var nyfiken": "not_agreed", "Fråga": "open"}
    again = look(scene, "expectations", {**values, "host_new3": "Skriv"})
    assert again.standing == "other"
    assert [line.words for line in again.lines] == ["Skriv"]
    take(scene, "expectations", {**values, "host_new3": "Skriv"})
    assert len(office.records.of("expectation_item", placement_id=scene.placement)) == 4


def test_an_open_point_keeps_the_sheet_open_and_is_told(scene: Scene) -> None:
    values = {"host_new1": "a", "host_new2": "b", "host_new3": "c", "participant_new1": "d", "home_new1": "e",
              "all_agreed": "Yes", "open_points": "Resor", "question_time": "tisdag 10"}  # fmt: skip
    reading = look(scene, "expectations", values)
    assert len(reading.alarms) == 1
    expectations.begin_sheets(scene.office, [scene.placement])
    take(scene, "expectations", values)
    sheet = expectations.sheet_of(scene.office, scene.placement)
    assert (sheet.open, sheet.complete) == (1, False)
    (receipt,) = scene.office.records.of("sign_off", entity_id=scene.placement, kind="receipt")
    assert (receipt.answer, receipt.method) == ("accepted", "form")
    assert "tisdag 10" in receipt.comment


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"host_new1": "   "},
        {"host_new99999": "x", "nobody_new1": "y", "agreed_": "Yes", "<b>": "1"},
        {"agreed_01ARZ3NDEKTSV4RRFFQ69G5FAV": "Yes"},
    ],
)
def test_nonsense_in_a_sheet_adds_nothing(scene: Scene, values: dict[str, str]) -> None:
    reading = look(scene, "expectations", values)
    assert reading.lines == ()
    take(scene, "expectations", values)
    assert not scene.office.records.of("expectation_item", placement_id=scene.placement)


def test_a_tick_for_a_point_that_is_gone_is_told(scene: Scene) -> None:
    (one,) = expectations.add_points(scene.office, scene.placement, "host", "Kom i tid")
    editing.delete(scene.office, "expectation_item", one)
    reading = look(scene, "expectations", {f"agreed_{one}": "Yes"})
    assert [field for field, _ in reading.wrong] == [f"agreed_{one}"]


def test_a_megabyte_in_a_field_is_cut_and_told(scene: Scene) -> None:
    values = {"host_new1": "x" * 1_000_000}
    assert [field for field, _ in look(scene, "expectations", values).wrong] == ["host_new1"]
    take(scene, "expectations", values)
    (point,) = scene.office.records.of("expectation_item", placement_id=scene.placement)
    assert len(point.text) == expectations.LONGEST


@pytest.mark.parametrize("listed", [True, False])
def test_the_printed_list_ticks_its_points(scene: Scene, *, listed: bool) -> None:
    office = scene.office
    editing.change(office, "placement", scene.placement, {"fit_note": "Hon kan räkna."})
    if listed:
        onboarding.make_lists(office, [scene.placement])
    fields = fields_of(scene, "onboarding-checklist")
    values = {name: "Yes" for name in fields if name.startswith("done_") and "own" not in name}
    values |= {name: "ÅØ" for name in fields if name.startswith("initials_")}
    values |= {"point_own1": "Hämta passerkort", "who_own1": "handledare", "done_own1": "Yes"}
    reading = look(scene, "onboarding", values)
    assert (reading.standing, reading.wrong) == ("new", ())
    take(scene, "onboarding", values)
    points = onboarding.onboarding_of(office, scene.placement).points
    assert {point.state for point in points} == {"done"}
    assert {point.done_by for point in points} == {"ÅØ"}
    assert len(points) == len(reading.lines)
    own = points[-1]
    assert (onboarding.point_text(own, "sv"), own.responsible) == ("Hämta passerkort", "mentor")
    assert look(scene, "onboarding", values).standing == "same"


def test_the_fitting_point_is_left_out_while_it_is_not_written_how_it_fits(scene: Scene) -> None:
    onboarding.make_lists(scene.office, [scene.placement])
    points = {p.key: p for p in onboarding.onboarding_of(scene.office, scene.placement).points}
    values = {f"done_{points['O3'].id}": "Yes", f"done_{points['O1'].id}": "Yes"}
    reading = look(scene, "onboarding", values)
    assert [field for field, _ in reading.wrong] == [f"done_{points['O3'].id}"]
    assert len(reading.lines) == 1
    take(scene, "onboarding", values)
    states = {p.key: p.state for p in onboarding.onboarding_of(scene.office, scene.placement).points}
    assert (states["O1"], states["O3"]) == ("done", "open")


def test_a_list_never_unticks_and_keeps_earlier_remarks(scene: Scene) -> None:
    office = scene.office
    onboarding.make_lists(office, [scene.placement])
    first = onboarding.onboarding_of(office, scene.placement).points[0]
    onboarding.tick(office, first.id, done=True, by="AL", remark="Vid fikat")
    values = {f"done_{first.id}": "Off", f"remark_{first.id}": "Gick bra", f"initials_{first.id}": "ZZ"}
    take(scene, "onboarding", values)
    found = office.records.get("task", first.id)
    assert (found.state, found.done_by, found.evidence) == ("done", "AL", "Vid fikat\nGick bra")


@pytest.mark.parametrize("kind", ["expectations", "onboarding"])
def test_a_form_about_nobody_is_told_and_taken_in_by_nobody(scene: Scene, kind: str) -> None:
    name = FormName(kind=kind, version=1, record="nobody")
    assert form_kinds()[kind].look(scene.office, name, {"host_new1": "x"}).standing == "no_such"
    with writing(scene.office) as work:
        form_kinds()[kind].take(scene.office, work, name, {"host_new1": "x"}, Taking(on=scene.office.today))
    assert not scene.office.records.of("expectation_item")


@pytest.mark.parametrize("kind", ["expectations", "onboarding"])
def test_what_is_typed_beside_the_picture_is_what_the_kind_reads(scene: Scene, kind: str) -> None:
    onboarding.make_lists(scene.office, [scene.placement])
    expectations.add_points(scene.office, scene.placement, "host", "Kom i tid")
    editing.change(scene.office, "placement", scene.placement, {"fit_note": "Ja."})
    fields = form_kinds()[kind].typed(scene.office, named(scene, kind))
    assert fields
    values = {field.name: "Yes" if field.kind == "tick" else f"Svar {field.name}" for field in fields}
    reading = look(scene, kind, values)
    assert reading.wrong == ()
    assert len(reading.lines) >= len(fields) - 1
