"""Expectation sheets and onboarding lists all the way: printed, filled in, sent back, read and taken in."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from app.exchange.form_reading import read_form
from app.services import editing, expectations, onboarding
from app.services.intake import Arrived, look_at
from app.services.intake_taking import take_in
from app.services.office import Office
from app.services.papers import make
from tests.services.agreement_scene import Scene, scene_in

WISHES = ("Vill se hela kedjan, från idé till kund", "Łukasz & Åse <b>tillsammans</b>")


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def filled(scene: Scene, paper: str, values: dict[str, str], folder: Path) -> Path:
    """Print a form and fill it in as a reader's program does."""
    (made,) = make(scene.office, paper, [scene.placement], ("sv",)).made
    writer = PdfWriter(clone_from=PdfReader(BytesIO(made.content)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    path = folder / f"{paper}.pdf"
    with path.open("wb") as opened:
        writer.write(opened)
    return path


def one(scene: Scene, path: Path) -> Arrived:
    (found,) = look_at(scene.office, [read_form(path)])
    return found


def test_a_sheet_comes_home_and_completes_the_placement(scene: Scene, tmp_path: Path) -> None:
    office = scene.office
    expectations.begin_sheets(office, [scene.placement])
    values = {"participant_new1": WISHES[0], "participant_new2": WISHES[1], "host_new1": "Kom i tid",
              "host_new2": "Ta med ett förslag", "host_new3": "Fråga", "home_new1": "Skriv loggbok",
              "all_agreed": "/Yes"}  # fmt: skip
    path = filled(scene, "expectation-sheet", values, tmp_path)
    arrived = one(scene, path)
    assert arrived.status == "right", arrived.why.en
    done = take_in(office, [arrived])
    sheet = expectations.sheet_of(office, scene.placement)
    assert {point.text for point in sheet.sides[0].points} == set(WISHES)
    assert sheet.complete
    (receipt,) = office.records.of("sign_off", entity_id=scene.placement, kind="receipt")
    kept = office.records.get("attachment", receipt.evidence_attachment_id)
    assert kept.file_name == path.name
    editing.undo(office, done.batch)
    assert not expectations.sheet_of(office, scene.placement).complete


def test_a_list_comes_home_and_ticks_its_points(scene: Scene, tmp_path: Path) -> None:
    office = scene.office
    onboarding.make_lists(office, [scene.placement])
    points = onboarding.onboarding_of(office, scene.placement).points
    first, second = points[0].id, points[1].id
    values = {f"done_{first}": "/Yes", f"initials_{first}": "ÅØ", f"remark_{second}": "Kommer i mars",
              "point_own1": "Hämta passerkort", "done_own1": "/Yes"}  # fmt: skip
    arrived = one(scene, filled(scene, "onboarding-checklist", values, tmp_path))
    assert arrived.status == "right", arrived.why.en
    take_in(office, [arrived])
    now = {point.id: point for point in onboarding.onboarding_of(office, scene.placement).points}
    assert (now[first].state, now[first].done_by) == ("done", "ÅØ")
    assert (now[second].state, now[second].evidence) == ("open", "Kommer i mars")
    assert [onboarding.point_text(point, "sv") for point in now.values()][-1] == "Hämta passerkort"


def test_a_form_of_another_office_is_not_believed(scene: Scene, tmp_path: Path, make_office: object) -> None:
    path = filled(scene, "expectation-sheet", {"host_new1": "x"}, tmp_path)
    other = make_office("NO", "nb")  # type: ignore[operator]
    (arrived,) = look_at(other, [read_form(path)])
    assert arrived.status != "right"
