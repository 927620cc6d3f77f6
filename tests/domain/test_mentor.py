"""A mentor's state is computed from training (data model, 2.1a)."""

from datetime import date
from typing import Any

import pytest

from app.domain.mentor import MENTOR_STATES, experience_count, mentor_state, qualified_until, required_of
from tests.domain.cabinet import Cabinet

TODAY = date(2026, 6, 1)


@pytest.fixture
def modules(office: Cabinet) -> list[Any]:
    mine = {"audience": ("host_mentor",), "required": True, "state": "published"}
    return [
        office.put("training_module", id="m1", valid_months=36, **mine),
        office.put("training_module", id="m2", valid_months=None, **mine),
        office.put("training_module", id="m7", **{**mine, "required": False}),
        office.put("training_module", id="m8", **{**mine, "state": "retired"}),
        office.put("training_module", id="m9", **{**mine, "audience": ("coordinator",)}),
    ]


def passed(office: Cabinet, module: str, on: date | None, state: str = "passed") -> Any:
    return office.put("training_completion", module_id=module, state=state, completed_at=on)


def test_only_published_required_modules_of_the_role_count(modules: list[Any]) -> None:
    assert [one.id for one in required_of("host_mentor", modules)] == ["m1", "m2"]


def test_from_named_to_expired(office: Cabinet, modules: list[Any]) -> None:
    role = office.put("role", role="host_mentor")
    assert mentor_state(role, modules, [], TODAY) == "named"
    role = office.change(role, invited_on=date(2026, 5, 1))
    assert mentor_state(role, modules, [], TODAY) == "invited"
    waiting = passed(office, "m1", None, "not_started")
    assert mentor_state(role, modules, [waiting], TODAY) == "invited"
    first = passed(office, "m1", date(2026, 5, 20))
    assert mentor_state(role, modules, [first], TODAY) == "in_training"
    assert qualified_until(role, modules, [first]) is None
    both = [first, passed(office, "m2", date(2026, 5, 21))]
    assert mentor_state(role, modules, both, TODAY) == "qualified"
    assert qualified_until(role, modules, both) == date(2029, 5, 20)
    assert mentor_state(role, modules, both, date(2029, 5, 20)) == "qualified"
    assert mentor_state(role, modules, both, date(2029, 5, 21)) == "expired"


def test_a_module_taken_again_is_valid_again(office: Cabinet, modules: list[Any]) -> None:
    role = office.put("role", role="host_mentor")
    done = [passed(office, "m1", date(2020, 1, 1), "expired"), passed(office, "m2", date(2020, 1, 1))]
    assert mentor_state(role, modules, done, TODAY) == "expired"
    assert mentor_state(role, modules, [*done, passed(office, "m1", date(2026, 1, 1))], TODAY) == "qualified"


def test_a_failed_module_is_not_passed(office: Cabinet, modules: list[Any]) -> None:
    role = office.put("role", role="host_mentor")
    tried = [passed(office, "m1", date(2026, 5, 1), "failed"), passed(office, "m2", date(2026, 5, 1))]
    assert mentor_state(role, modules, tried, TODAY) == "in_training"
    exempt = [passed(office, "m1", None, "exempt"), passed(office, "m2", date(2026, 5, 1))]
    assert mentor_state(role, modules, exempt, TODAY) == "qualified"


def test_exempt_and_inactive(office: Cabinet, modules: list[Any]) -> None:
    role = office.put("role", role="host_mentor", exempt_reason="Trained last year elsewhere")
    assert mentor_state(role, modules, [], TODAY) == "exempt"
    role = office.change(role, to_date=date(2026, 5, 31))
    assert mentor_state(role, modules, [], TODAY) == "inactive"
    assert mentor_state(office.change(role, to_date=TODAY), modules, [], TODAY) == "exempt"


def test_nobody_is_qualified_by_no_module_at_all(office: Cabinet) -> None:
    assert mentor_state(office.put("role", role="coach"), [], [], TODAY) == "named"
    assert set(MENTOR_STATES) >= {"named", "qualified", "expired"}


def test_experience_is_other_placements_that_took_place(office: Cabinet) -> None:
    stays = [office.put("placement", state=state) for state in ("completed", "cancelled", "active")]
    for stay in stays:
        office.put("role", person_id="ada", role="host_mentor", placement_id=stay.id)
    office.put("role", person_id="ada", role="coach", placement_id=stays[2].id)
    office.put("role", person_id="ada", role="host_mentor", programme_id="p")
    new = office.put("role", person_id="ada", role="host_mentor", placement_id=stays[2].id)
    assert experience_count(new, office) == 1
