"""The amendment on paper: one page, old and new beside each other, frozen once it is sent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.services import agreements, editing
from app.services.agreement_change import Amending, amend
from app.services.office import Office
from app.services.paper_record import keep
from app.services.papers import make
from app.services.signing import Signature, sign
from tests.documents.reading import page_texts
from tests.services.agreement_scene import Scene, scene_in


@pytest.fixture
def scene(office: Office) -> Scene:
    made = scene_in(office)
    agreement = made.sent()
    given = Signature(route="paper_seen", on=office.today, evidence="AL såg det")
    sign(office, agreement, ["host", "participant", "home"], given)
    return made


def begun(scene: Scene) -> str:
    asked = Amending(
        values={"end_date": date(2027, 5, 31), "hours_per_week": Decimal(30)},
        others=(("Lunch", "", "Värden bjuder"),), note="Projektet tar längre tid.",
    )  # fmt: skip
    return amend(scene.office, scene.placement, asked)


def words(content: bytes) -> str:
    return " ".join("\n".join(page_texts(content)).split())


@pytest.mark.parametrize("languages", [("sv",), ("en",), ("sv", "en")])
def test_it_is_one_page_with_old_and_new(scene: Scene, languages: tuple[str, ...]) -> None:
    amendment = begun(scene)
    found = make(scene.office, "amendment", [scene.placement], languages)  # type: ignore[arg-type]
    assert found.failed == ()
    (paper,) = found.made
    text = words(paper.content)
    assert paper.pages == 1
    assert paper.number == scene.office.records.get("agreement", amendment).no
    lead = {"sv": ("30 apr. 2027", "31 maj 2027"), "en": ("30 Apr 2027", "31 May 2027")}
    for code in languages:
        assert all(day in text for day in lead[code]), text
    assert "Värden bjuder" in text
    assert "Projektet tar längre tid." in text
    assert "PIN-2026-001" in text
    assert "Łukasz Dvořák" in text


def test_it_is_printed_in_the_languages_it_was_drafted_in(scene: Scene) -> None:
    editing.change(scene.office, "agreement", begun(scene), {"languages": ("sv", "en")})
    (paper,) = make(scene.office, "amendment", [scene.placement]).made
    assert paper.languages == ("sv", "en")


def test_once_sent_its_paper_is_frozen(scene: Scene) -> None:
    office, amendment = scene.office, begun(scene)
    (paper,) = make(office, "amendment", [scene.placement]).made
    keep(office, [(paper, Path(paper.file_name))])
    held = office.records.get("agreement", amendment)
    assert held.document_id
    agreements.check(office, amendment)
    (paper,) = make(office, "amendment", [scene.placement]).made
    keep(office, [(paper, Path(paper.file_name))])
    agreements.send(office, amendment)
    assert make(office, "amendment", [scene.placement]).failed == ()
    editing.change(office, "person", scene.people["student"], {"family_name": "Berg"})
    (reason,) = make(office, "amendment", [scene.placement]).failed
    assert office.records.get("agreement", amendment).no in reason.why.sv


def test_the_agreement_itself_still_prints_the_first_text(scene: Scene) -> None:
    begun(scene)
    (paper,) = make(scene.office, "agreement", [scene.placement]).made
    assert paper.number == "PIN-2026-001"


def test_without_one_begun_it_is_a_blank_to_fill_in(scene: Scene) -> None:
    (paper,) = make(scene.office, "amendment", [scene.placement]).made
    assert len(paper.remarks) == 1
    assert "PIN-2026-001" in words(paper.content)
