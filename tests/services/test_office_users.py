"""Only a lead changes who works here, and one lead always stays."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.errors import Refused
from app.services import editing, office_users
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


def test_every_role_is_explained() -> None:
    assert set(office_users.MAY) == set(office_users.ROLE_ORDER)
