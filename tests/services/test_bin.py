"""Everything deleted in one list, and the way back for many at once."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.services import bin as office_bin
from app.services import editing
from app.services.office import Office

HOST = {"legal_name": "Bølgen", "kind": "company", "country": "NO"}


def person(office: Office, family: str) -> str:
    return editing.add(office, "person", {"given_name": "Åsa", "family_name": family, "language": "sv"})


@pytest.fixture
def three(office: Office) -> list[str]:
    made = [person(office, "Öberg"), person(office, "Nguyễn"), editing.add(office, "organisation", HOST)]
    for record in made[:2]:
        editing.delete(office, "person", record)
    editing.delete(office, "organisation", made[2])
    return made


def test_all_kinds_stand_in_one_list_with_who_and_when(office: Office, three: list[str]) -> None:
    found = office_bin.binned(office)
    assert {one.record for one in found} == set(three)
    assert {one.who for one in found} == {"AL"}
    assert all(one.at is not None for one in found)
    assert sorted(office_bin.names(office, found, "sv")) == ["Bølgen", "Åsa Nguyễn", "Åsa Öberg"]
    assert office_bin.kinds(office) == {"person": 2, "organisation": 1}


def test_filter_by_kind_and_words(office: Office, three: list[str]) -> None:
    assert [one.record for one in office_bin.binned(office, entity="organisation")] == [three[2]]
    assert [one.record for one in office_bin.binned(office, find="öberg")] == [three[0]]
    assert office_bin.binned(office, entity="organisation", find="öberg") == []


def test_a_record_named_by_another_in_the_bin_still_has_its_name(office: Office) -> None:
    programme = {
        "title": {"sv": "P"},
        "languages": ("sv",),
        "start_date": "2027-01-01",
        "end_date": "2027-12-31",
    }
    held = editing.add(office, "programme", programme)
    human = person(office, "Öberg")
    home = editing.add(office, "organisation", HOST)
    values = {"programme_id": held, "person_id": human, "home_org_id": home, "category": "student"}
    taking_part = editing.add(office, "participant", values)
    editing.delete(office, "participant", taking_part)
    editing.delete(office, "person", human)
    found = office_bin.binned(office, entity="participant")
    assert "Öberg" in office_bin.names(office, found, "sv")[0]


def test_many_come_back_in_one_batch_and_one_undo_bins_them_again(office: Office, three: list[str]) -> None:
    found = office_bin.binned(office)
    editing.restore(office, "person", three[0])
    saved = office_bin.restore_all(office, found)
    assert {one.record for one in saved.touched} == set(three[1:]), "what was out already is left alone"
    assert office_bin.binned(office) == []
    editing.undo(office, saved.batch)
    assert {one.record for one in office_bin.binned(office)} == set(three[1:])


def test_a_reader_restores_nothing(office: Office, three: list[str]) -> None:
    user = {"display_name": "R", "initials": "AL", "role": "reader", "ui_language": "sv"}
    editing.add(office, "app_user", user)
    with pytest.raises(Refused):
        office_bin.restore_all(office, office_bin.binned(office))
    assert len(office_bin.binned(office)) == len(three)
