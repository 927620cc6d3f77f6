"""Only a lead changes who works here, and one lead always stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.errors import Refused
from app.services import editing, office_users
from app.services.change_many import change_many
from app.services.office import Office


@pytest.fixture
def lead(office: Office) -> str:
    return office_users.add(office, name="Åsa Lund", initials="AL", role="lead", language="sv")


def test_the_first_user_is_a_lead_and_whoever_sits_here(office: Office) -> None:
    for initials, role in (("MK", "lead"), ("AL", "coordinator")):
        with pytest.raises(Refused) as refused:
            office_users.add(office, name="X", initials=initials, role=role, language="sv")
        assert "AL" in refused.value.of("da")
    office_users.add(office, name="Åsa Lund", initials="AL", role="lead", language="sv")
    assert office.role == "lead"


def test_initials_are_taken_once_and_have_a_form(office: Office, lead: str) -> None:
    assert office_users.users(office)[0].id == lead
    for initials in ("AL", " al ", "A1", "X"):
        with pytest.raises(Refused):
            office_users.add(office, name="X", initials=initials, role="reader", language="sv")
    assert len(office_users.users(office)) == 1


def test_the_last_lead_cannot_be_taken_away(office: Office, lead: str) -> None:
    acts: tuple[Callable[[], object], ...] = (
        lambda: office_users.change_role(office, lead, "reader"),
        lambda: office_users.retire(office, lead),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert "Åsa Lund" in refused.value.of("nb")
    other = office_users.add(office, name="Mia Ek", initials="ME", role="lead", language="nb")
    office_users.retire(office, other)
    with pytest.raises(Refused):
        office_users.change_role(office, lead, "coordinator")
    office_users.bring_back(office, other)
    office_users.change_role(office, lead, "coordinator")
    assert [(u.initials, u.role) for u in office_users.users(office)] == [
        ("ME", "lead"),
        ("AL", "coordinator"),
    ]


def test_only_a_lead_may(office: Office, lead: str) -> None:
    other = office_users.add(office, name="Mia Ek", initials="ME", role="lead", language="nb")
    office_users.change_role(office, lead, "coordinator")
    acts: tuple[Callable[[], object], ...] = (
        lambda: office_users.change_role(office, other, "reader"),
        lambda: office_users.retire(office, other),
        lambda: office_users.bring_back(office, other),
        lambda: office_users.add(office, name="X", initials="XX", role="reader", language="sv"),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert "lead" in refused.value.of("en")
    editing.undo(office)
    assert office.role == "lead"


@pytest.fixture
def coordinator(office: Office, lead: str) -> Office:
    """Return the office with Mia as its lead and a coordinator at the desk."""
    office_users.add(office, name="Mia Ek", initials="ME", role="lead", language="nb")
    office_users.change_role(office, lead, "coordinator")
    return office


def test_only_a_lead_may_by_any_way(coordinator: Office, lead: str) -> None:
    office = coordinator
    other = next(user.id for user in office_users.users(office) if user.initials == "ME")
    with office.work() as work:
        work.set("app_user", other, email="mia@office.example")
        given = work.saved.batch
    new = {"display_name": "X", "initials": "XX", "role": "lead", "ui_language": "sv"}
    acts: tuple[Callable[[], object], ...] = (
        lambda: editing.add(office, "app_user", new),
        lambda: editing.change(office, "app_user", lead, {"role": "lead"}),
        lambda: editing.change(office, "app_user", lead, {"initials": "ME"}),
        lambda: editing.move(office, "app_user", other, "inactive"),
        lambda: editing.delete(office, "app_user", other),
        lambda: editing.settle(office, "app_user", lead, {"role": "lead"}),
        lambda: change_many(office, "app_user", [lead], "role", "lead"),
    )
    before = office.store.reading.history(lead), office.store.reading.history(other)
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.of("en").startswith("This needs the role lead.")
    assert (office.store.reading.history(lead), office.store.reading.history(other)) == before
    editing.change(office, "app_user", lead, {"display_name": "Åsa Berg", "ui_language": "nb"})
    assert office.records.get("app_user", lead).display_name == "Åsa Berg"
    editing.undo(office, given)


def test_what_another_changed_of_a_user_is_taken_back_by_a_lead_only(coordinator: Office, lead: str) -> None:
    office, me = coordinator, coordinator.store.who
    office.store.who = "ME"
    office_users.change_role(office, lead, "lead")
    lowered = editing.change(office, "app_user", lead, {"role": "coordinator"}).batch
    office.store.who = me
    with pytest.raises(Refused):
        editing.undo(office, lowered)
    assert office.role == "coordinator"
    office.store.who = "ME"
    editing.undo(office, lowered)
    office.store.who = me
    assert office.role == "lead"


def test_the_last_lead_stays_by_any_way(office: Office, lead: str) -> None:
    office_users.add(office, name="Mia Ek", initials="ME", role="coordinator", language="nb")
    acts: tuple[Callable[[], object], ...] = (
        lambda: editing.change(office, "app_user", lead, {"role": "coordinator"}),
        lambda: editing.move(office, "app_user", lead, "inactive"),
        lambda: editing.delete(office, "app_user", lead),
        lambda: change_many(office, "app_user", [lead], "role", "reader"),
    )
    for act in acts:
        with pytest.raises(Refused) as refused:
            act()
        assert "Åsa Lund" in refused.value.of("da")
    assert office.role == "lead"


def test_who_works_here_no_more_reads_only(office: Office, lead: str) -> None:
    other = office_users.add(office, name="Mia Ek", initials="ME", role="lead", language="nb")
    office_users.retire(office, lead)
    assert office.role == "reader"
    with pytest.raises(Refused) as refused:
        office_users.bring_back(office, lead)
    assert "lead" in refused.value.of("en")
    office.store.who = "ME"
    office_users.bring_back(office, lead)
    office_users.retire(office, other)
    assert office.role == "reader"
    office.store.who = "AL"
    assert office.role == "lead"


def test_every_role_is_explained() -> None:
    assert set(office_users.MAY) == set(office_users.ROLE_ORDER)
