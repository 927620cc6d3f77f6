"""The assignment in versions: confirmed words stay, and only everybody's yes agrees one."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Refused
from app.services import editing
from app.services.assignments import (
    Confirmation,
    compare,
    confirm,
    edit,
    first_version,
    missing_areas,
    next_version,
    usual_home,
    versions_of,
)
from app.services.office import Office
from app.services.sample_office import make_sample
from tests.services.agreement_scene import Scene, scene_in


@pytest.fixture
def scene(office: Office) -> Scene:
    made = scene_in(office)
    editing.change(office, "placement", made.placement, {"assignment_version_id": None})
    return made


def newest(scene: Scene) -> str:
    return str(versions_of(scene.office, scene.placement)[0].record.id)


def yes(scene: Scene, version: str, party: str) -> bool:
    return confirm(scene.office, version, Confirmation(party=party, on=scene.office.today))


def test_only_the_last_yes_makes_it_the_agreed_version(scene: Scene) -> None:
    office, version = scene.office, newest(scene)
    assert not yes(scene, version, "participant")
    assert office.records.get("placement", scene.placement).assignment_version_id is None
    assert yes(scene, version, "host")
    assert office.records.get("placement", scene.placement).assignment_version_id == version
    now = versions_of(office, scene.placement)[0]
    assert (now.agreed, now.complete, now.touched) == (True, True, True)
    editing.move(office, "placement", scene.placement, "assignment_agreed")


def test_the_home_institution_too_where_it_is_asked(scene: Scene) -> None:
    version = newest(scene)
    with pytest.raises(Refused):
        yes(scene, version, "home")
    edit(scene.office, version, {"home_confirms": True})
    assert not yes(scene, version, "participant")
    assert not yes(scene, version, "host")
    with pytest.raises(Refused):
        editing.move(scene.office, "placement", scene.placement, "assignment_agreed")
    assert yes(scene, version, "home")
    assert usual_home(scene.office, scene.placement)


def test_unconfirmed_words_are_changed_in_place(scene: Scene) -> None:
    version = newest(scene)
    same = edit(scene.office, version, {"text": {"sv": "Kartlägg alla kunder."}}, by="host")
    assert same == version
    record = scene.office.records.get("assignment_version", version)
    assert (record.text["sv"], record.proposed_by) == ("Kartlägg alla kunder.", "host")
    assert len(versions_of(scene.office, scene.placement)) == 1


def test_editing_a_confirmed_version_begins_the_next(scene: Scene) -> None:
    version = newest(scene)
    yes(scene, version, "participant")
    following = edit(scene.office, version, {"goals": "Se helheten"}, by="participant")
    assert following != version
    first, second = scene.office.records.some("assignment_version", [version, following])
    assert (first.goals, second.goals, second.no) == (None, "Se helheten", 2)
    assert second.text == first.text
    assert not versions_of(scene.office, scene.placement)[0].touched, "a yes belongs to its version"


def test_nobody_gets_round_it_by_the_plain_form(scene: Scene) -> None:
    version = newest(scene)
    yes(scene, version, "host")
    with pytest.raises(Refused) as told:
        editing.change(scene.office, "assignment_version", version, {"text": {"sv": "Sopa golvet."}})
    assert "Version 1" in told.value.text.sv
    assert scene.office.records.get("assignment_version", version).text["sv"] == "Kartlägg kunderna."


def test_the_agreed_version_stays_until_the_next_is_confirmed(scene: Scene) -> None:
    first = newest(scene)
    for party in ("participant", "host"):
        yes(scene, first, party)
    second = next_version(scene.office, first, "host", {"text": {"sv": "Kartlägg kunderna och priserna."}})
    yes(scene, second, "host")
    stay = scene.office.records.get("placement", scene.placement)
    assert stay.assignment_version_id == first
    yes(scene, second, "participant")
    stay = scene.office.records.get("placement", scene.placement)
    assert stay.assignment_version_id == second


def test_two_versions_are_compared_word_by_word(scene: Scene) -> None:
    first = newest(scene)
    second = next_version(scene.office, first, "host", {"text": {"sv": "Kartlägg kunderna och priserna."}})
    (text,) = compare(scene.office, first, second, "sv")
    assert text.changed
    assert "".join(part.text for part in text.new) == "Kartlägg kunderna och priserna."
    assert "och priserna." in next(part.text.strip() for part in text.new if part.own)
    assert not compare(scene.office, first, first, "sv")[0].changed


@pytest.mark.parametrize("words", [{}, {"text": {}}, {"text": {"sv": "   "}}, {"goals": "Only goals"}])
def test_a_version_without_words_is_refused(scene: Scene, words: dict[str, object]) -> None:
    with pytest.raises(Refused) as told:
        first_version(scene.office, scene.placement, "host", words)
    assert told.value.reasons[0].where == "text"
    assert len(versions_of(scene.office, scene.placement)) == 1


def test_bad_asks_are_refused_and_change_nothing(scene: Scene) -> None:
    version, before = newest(scene), versions_of(scene.office, scene.placement)
    tomorrow = scene.office.today + timedelta(days=1)
    for ask in (
        lambda: confirm(scene.office, version, Confirmation(party="host", on=tomorrow)),
        lambda: confirm(scene.office, version, Confirmation(party="mentor", on=scene.office.today)),
        lambda: confirm(scene.office, "nobody", Confirmation(party="host", on=scene.office.today)),
        lambda: edit(scene.office, version, {"text": {"sv": "Kartlägg kunderna.", "en": "Map them."}}),
        lambda: edit(scene.office, version, {"text": {}}),
        lambda: first_version(scene.office, "nobody", "host", {"text": {"sv": "x"}}),
    ):
        with pytest.raises(Refused):
            ask()
    assert versions_of(scene.office, scene.placement) == before


def test_a_second_yes_of_a_side_keeps_one_sign_off(scene: Scene) -> None:
    version = newest(scene)
    yes(scene, version, "host")
    given = Confirmation(party="host", on=scene.office.today, route="phone", evidence="Called at ten")
    confirm(scene.office, version, given)
    (held,) = scene.office.records.of("sign_off", entity_id=version)
    assert (held.method, held.evidence) == ("phone", "Called at ten")


def test_undo_takes_the_yes_and_the_agreed_version_back(scene: Scene) -> None:
    version = newest(scene)
    for party in ("participant", "host"):
        yes(scene, version, party)
    editing.undo(scene.office)
    assert scene.office.records.get("placement", scene.placement).assignment_version_id is None
    assert [one.given for one in versions_of(scene.office, scene.placement)[0].yes] == [True, False]


def test_three_task_areas_are_wanted(scene: Scene) -> None:
    stay = scene.office.records.get("placement", scene.placement)
    assert missing_areas(stay) == 3
    editing.change(scene.office, "placement", stay.id, {"task_areas_planned": ("a", "b", "c", "d")})
    assert missing_areas(scene.office.records.get("placement", stay.id)) == 0


def test_the_confirmed_words_of_the_sample_stay_too(tmp_path: Path) -> None:
    office = make_sample(tmp_path / "sample.praktikum", language="sv")
    try:
        agreed = office.records.of("placement", state="active")[0].assignment_version_id
        with pytest.raises(Refused):
            editing.change(office, "assignment_version", agreed, {"goals": "Something else"})
    finally:
        office.close()
