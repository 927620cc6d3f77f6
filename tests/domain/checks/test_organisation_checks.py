"""Checks of organisations, memberships, money, code lists and the office itself."""

import pytest

from tests.domain.cabinet import Cabinet


def test_one_number_or_one_name_in_a_country(office: Cabinet) -> None:
    one = office.put("organisation", legal_name="Fjäll & Data AB", org_number="556036-0793")
    office.put("organisation", legal_name="Another AB", org_number="5560360793")
    office.put("organisation", legal_name="FJALL & DATA AB")
    office.put("organisation", legal_name="Fjäll & Data AB", country="NO")
    found = office.findings("organisation_double", one)
    assert [
        (one.field, name in one.text.nb) for one, name in zip(found, ("Another AB", "FJALL"), strict=True)
    ] == [
        ("org_number", True),
        ("legal_name", True),
    ]


def test_units_of_one_whole_share_its_number_and_may_share_a_name_elsewhere(office: Cabinet) -> None:
    whole = office.put("organisation", legal_name="Norra universitetet", org_number="202100-1111")
    unit = office.put("organisation", legal_name="Biblioteket", org_number="202100-1111", parent_id=whole.id)
    office.put("organisation", legal_name="Biblioteket", parent_id="another whole")
    assert office.found("organisation_double", whole) == []
    assert office.found("organisation_double", unit) == []


@pytest.mark.parametrize(
    ("number", "country", "wrong"),
    [("556036-0793", "SE", False), ("556036-0794", "SE", True), (None, "SE", False), ("x", "US", False)],
)
def test_a_wrong_number_warns(office: Cabinet, number: str | None, country: str, wrong: bool) -> None:
    organisation = office.put("organisation", org_number=number, country=country)
    assert office.found("organisation_number", organisation) == (["org_number"] if wrong else [])


def test_a_flag_has_a_reason(office: Cabinet) -> None:
    flagged = office.put("organisation", quality_flag="watch")
    assert office.found("organisation_flag", flagged) == ["quality_reason"]
    assert office.found("organisation_flag", office.change(flagged, quality_reason="Late twice")) == []
    assert office.found("organisation_flag", office.put("organisation")) == []


@pytest.mark.parametrize(
    ("check", "entity", "field"),
    [
        ("organisation_loop", "organisation", "parent_id"),
        ("goal_loop", "goal", "parent_id"),
        ("programme_loop", "programme", "parent_id"),
        ("programme_loop", "programme", "previous_edition_id"),
    ],
)
def test_a_link_that_leads_back(office: Cabinet, check: str, entity: str, field: str) -> None:
    own = office.put(entity, id="own", **{field: "own"})
    office.put(entity, id="a", **{field: "b"})
    ring = office.put(entity, id="b", **{field: "a"})
    top = office.put(entity)
    assert office.found(check, own) == [field]
    assert office.found(check, ring) == [field]
    assert office.found(check, top) == []
    assert office.found(check, office.put(entity, **{field: top.id})) == []


def test_an_organisation_twice_in_one_role(office: Cabinet) -> None:
    where = {"programme_id": "p", "organisation_id": "o"}
    one = office.put("membership", role="host", **where)
    office.put("membership", role="partner", **where)
    assert office.found("membership_double", one) == []
    office.put("membership", role="host", **where)
    assert office.found("membership_double", one) == ["organisation_id"]


def test_a_home_institution_over_its_quota(office: Cabinet) -> None:
    home = office.put("membership", role="home", programme_id="p", organisation_id="o", quota=1)
    office.put("participant", programme_id="p", home_org_id="o")
    office.put("participant", programme_id="p", home_org_id="o", state="withdrawn")
    office.put("participant", programme_id="p", home_org_id="another")
    assert office.found("membership_quota", home) == []
    office.put("participant", programme_id="p", home_org_id="o")
    (finding,) = office.findings("membership_quota", home)
    assert "2" in finding.text.en
    assert office.found("membership_quota", office.change(home, quota=None)) == []
    assert office.found("membership_quota", office.change(home, role="host")) == []


def test_two_engagements_for_one_year(office: Cabinet) -> None:
    one = office.put("engagement", membership_id="m", programme_year_no=1)
    office.put("engagement", membership_id="m", programme_year_no=2)
    office.put("engagement", membership_id="m")
    assert office.found("engagement_double", one) == []
    office.put("engagement", membership_id="m", programme_year_no=1)
    assert office.found("engagement_double", one) == ["programme_year_no"]


def test_an_engagement_in_a_year_the_programme_lacks(office: Cabinet) -> None:
    programme = office.put("programme")
    membership = office.put("membership", programme_id=programme.id)
    second = office.put("engagement", membership_id=membership.id, programme_year_no=2)
    assert office.found("engagement_year", second) == ["programme_year_no"]
    assert office.found("engagement_year", office.change(second, programme_year_no=1)) == []
    assert office.found("engagement_year", office.change(second, programme_year_no=None)) == []
    assert office.found("engagement_year", office.change(second, membership_id="gone")) == []


def test_budget_lines_add_up_to_the_grant(office: Cabinet) -> None:
    grant = office.put("funding", amount_minor=1_000_00, currency="NOK")
    assert office.found("budget_sum", grant) == []
    line = office.put("budget_line", funding_id=grant.id, amount_minor=999_95)
    (less,) = office.findings("budget_sum", grant)
    assert "NOK 0.05" in less.text.en
    assert "unplanned" in less.text.en
    office.change(line, amount_minor=1_200_00)
    (more,) = office.findings("budget_sum", grant)
    assert "NOK 200.00 more" in more.text.en
    office.change(line, amount_minor=1_000_00)
    assert office.found("budget_sum", grant) == []


def test_one_key_twice_in_a_list(office: Cabinet) -> None:
    one = office.put("code", list="tag", key="new")
    office.put("code", list="theme", key="new")
    assert office.found("code_double", one) == []
    office.put("code", list="tag", key="new")
    assert office.found("code_double", one) == ["key"]


def test_two_offices(office: Cabinet) -> None:
    one = office.put("office")
    assert office.found("office_double", one) == []
    office.put("office")
    assert office.found("office_double", one) == ["name"]
