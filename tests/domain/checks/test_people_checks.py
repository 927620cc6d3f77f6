"""Checks of people, roles, users and consents: what each finds, and what it leaves in peace."""

from datetime import date
from typing import Any

import pytest

from tests.domain.cabinet import Cabinet

EARLY, LATE = date(2026, 1, 1), date(2026, 6, 1)


@pytest.mark.parametrize(
    ("check", "entity", "first", "last"),
    [
        ("affiliation_period", "affiliation", "from_date", "to_date"),
        ("role_period", "role", "from_date", "to_date"),
        ("application_period", "application", "wished_period_from", "wished_period_to"),
        ("consent_dates", "consent", "given_at", "withdrawn_at"),
        ("programme_period", "programme", "start_date", "end_date"),
    ],
)
def test_an_end_before_the_start_is_found(
    office: Cabinet, check: str, entity: str, first: str, last: str
) -> None:
    turned = office.put(entity, **{first: LATE, last: EARLY})
    (finding,) = office.findings(check, turned)
    assert finding.field == last
    assert "2026-06-01" in finding.text.sv
    assert "2026-01-01" in finding.text.sv
    assert office.found(check, office.put(entity, **{first: EARLY, last: LATE})) == []
    assert office.found(check, office.put(entity, **{first: EARLY, last: EARLY})) == []


def test_a_period_open_at_one_end_is_no_finding(office: Cabinet) -> None:
    assert office.found("role_period", office.put("role", to_date=EARLY)) == []
    assert office.found("affiliation_period", office.put("affiliation", from_date=LATE)) == []


def test_one_address_for_two_people(office: Cabinet) -> None:
    first = office.put("person", given_name="Åse", family_name="Øvre", email="Ase@post.example")
    second = office.put("person", email2="ase@post.example")
    office.put("person", email="other@post.example")
    (finding,) = office.findings("person_double", first)
    assert finding.field == "email"
    assert office.found("person_double", office.put("person", email="new@post.example")) == []
    (mirrored,) = office.findings("person_double", office.change(second, email="Ase@post.example"))
    assert "Åse Øvre" in mirrored.text.en


def test_one_name_with_one_birthday(office: Cabinet) -> None:
    born = date(2001, 5, 4)
    first = office.put("person", given_name="Björn", family_name="Åkesson", date_of_birth=born)
    office.put("person", given_name="Bjorn", family_name="Akesson", date_of_birth=born)
    office.put("person", given_name="Bjorn", family_name="Akesson", date_of_birth=date(2001, 5, 5))
    office.put("person", given_name="Karin", family_name="Akesson", date_of_birth=born)
    assert office.found("person_double", first) == ["family_name"]


def test_one_name_at_one_organisation(office: Cabinet) -> None:
    one = office.put("person", given_name="Ida", family_name="Lund")
    twin = office.put("person", given_name="ida", family_name="LUND")
    office.put("affiliation", person_id=one.id, organisation_id="o")
    assert office.found("person_double", one) == []
    office.put("affiliation", person_id=twin.id, organisation_id="o")
    office.put("affiliation", person_id="gone", organisation_id="o")
    assert office.found("person_double", one) == ["family_name"]


def test_the_same_twin_is_told_once(office: Cabinet) -> None:
    values = {"given_name": "Ida", "family_name": "Lund", "email": "ida@post.example", "date_of_birth": EARLY}
    one = office.put("person", **values)
    office.put("person", **values)
    assert office.found("person_double", one) == ["email"]


def test_a_national_number_needs_leave_and_the_right_form(office: Cabinet) -> None:
    right = office.put("person", national_id="640823-3234")
    wrong = office.put("person", national_id="640823-3235")
    assert office.found("person_national_id", right) == ["national_id"]
    office.put("office", national_id_allowed=True)
    assert office.found("person_national_id", right) == []
    (finding,) = office.findings("person_national_id", wrong)
    assert "640823" not in finding.text.sv, "a finding never tells the number"
    assert office.found("person_national_id", office.put("person")) == []


@pytest.mark.parametrize(("check", "entity"), [("person_hold", "person"), ("programme_hold", "programme")])
def test_a_stop_of_deletion_has_a_reason(office: Cabinet, check: str, entity: str) -> None:
    assert office.found(check, office.put(entity, legal_hold=True)) == ["legal_hold_reason"]
    assert office.found(check, office.put(entity, legal_hold=True, legal_hold_reason="Appeal")) == []
    assert office.found(check, office.put(entity)) == []


@pytest.mark.parametrize(
    ("initials", "wrong"), [("AL", False), ("ÅSÖM", False), ("A", True), ("ALMNO", True), ("A1", True)]
)
def test_initials_are_two_to_four_letters(office: Cabinet, initials: str, wrong: bool) -> None:
    user = office.put("app_user", initials=initials)
    assert office.found("app_user_initials", user) == (["initials"] if wrong else [])


def test_two_users_alike(office: Cabinet) -> None:
    one = office.put("app_user", initials="AL", os_account="anna")
    assert office.found("app_user_double", one) == []
    office.put("app_user", initials="AL", os_account="anna")
    office.put("app_user", initials="MK")
    assert office.found("app_user_double", one) == ["initials", "os_account"]
    assert office.found("app_user_double", office.put("app_user", initials="XY")) == []


def test_a_role_stands_somewhere(office: Cabinet) -> None:
    assert office.found("role_place", office.put("role")) == ["programme_id"]
    for where in ("programme_id", "placement_id", "organisation_id"):
        assert office.found("role_place", office.put("role", **{where: "there"})) == []


def test_a_student_leader_has_completed_a_placement(office: Cabinet) -> None:
    leader = office.put("role", role="student_leader", person_id="ida")
    stay = office.put("participant", person_id="ida")
    placement = office.put("placement", participant_id=stay.id, state="active")
    assert office.found("role_student_leader", leader) == ["person_id"]
    assert office.found("role_student_leader", office.put("role", role="coach", person_id="ida")) == []
    office.change(placement, state="completed")
    assert office.found("role_student_leader", leader) == []


def test_a_mentor_with_too_many_at_once(office: Cabinet) -> None:
    def stay(first: int, last: int, state: str = "active") -> Any:
        placement = office.put(
            "placement", start_date=date(2026, first, 1), end_date=date(2026, last, 20), state=state
        )
        return office.put("role", role="host_mentor", person_id="ada", placement_id=placement.id)

    role = office.change(stay(1, 3), max_mentees=2)
    stay(3, 5)
    stay(4, 6)
    stay(3, 6, "cancelled")
    assert office.found("role_mentor_load", role) == []
    stay(3, 4)
    (finding,) = office.findings("role_mentor_load", role)
    assert "3" in finding.text.da
    assert office.found("role_mentor_load", office.change(role, max_mentees=None)) == []
