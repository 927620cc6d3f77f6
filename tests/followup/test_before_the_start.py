"""Rules for the time before a placement: agreements, people, training, expectations, readiness."""

from __future__ import annotations

from typing import Any

import pytest

from tests.followup.made import Made, days, found, placement, why


@pytest.fixture
def made() -> Made:
    return Made()


def agreement(made: Made, stay: str | None, sent: int | None, state: str = "sent", **values: Any) -> str:
    day = None if sent is None else days(-sent)
    given = {"kind": "tripartite", "valid_from": days(100), "sent_at": day, "state": state, **values}
    return made.add("agreement", programme_id="programme", placement_id=stay, **given)


@pytest.mark.parametrize(
    ("sent", "start", "shown"),
    [(10, 29, False), (11, 29, True), (0, 28, True), (0, 29, False), (0, -3, True)],
)
def test_an_agreement_is_shown_after_ten_days_or_four_weeks_before_the_start(
    made: Made, sent: int, start: int, shown: bool
) -> None:
    agreement(made, placement(made, "assignment_agreed", start, 200), sent)
    assert bool(found(made, "unsigned_agreements")) is shown


def test_an_agreement_names_who_has_not_signed_and_reminds_only_them(made: Made) -> None:
    paper = agreement(made, placement(made, "assignment_agreed", 5, 200), 3, "partly_signed")
    made.add(
        "sign_off", entity_key="agreement", entity_id=paper, kind="signature", party="host", answer="accepted"
    )
    owing = made.add(
        "sign_off", entity_key="agreement", entity_id=paper, kind="signature", party="participant"
    )
    (item,) = found(made, "unsigned_agreements")
    assert why(item) == "Not signed: participant, home institution. Needed by 28 Nov 2026."
    assert item.onto == (("sign_off", owing),)
    assert (item.tone, item.count) == ("red", 2)


def test_an_agreement_with_a_partner_counts_from_its_own_first_day(made: Made) -> None:
    agreement(made, None, 1, kind="partnership", valid_from=days(28))
    (item,) = found(made, "unsigned_agreements")
    assert item.about == ("", "")
    assert not found(made, "expiring_papers")


@pytest.mark.parametrize("state", ["draft", "checked", "signed", "in_force", "declined", "void"])
def test_an_agreement_that_is_not_on_its_way_is_not_shown(made: Made, state: str) -> None:
    agreement(made, placement(made, "accepted", 5, 50), 40, state)
    assert not found(made, "unsigned_agreements")


@pytest.mark.parametrize(("start", "shown"), [(30, True), (31, False), (-1, True)])
def test_a_missing_mentor_is_shown_thirty_days_before_the_start(made: Made, start: int, shown: bool) -> None:
    placement(made, "contracted", start, 200)
    assert bool(found(made, "connections_missing")) is shown


def test_two_weeks_before_the_start_a_missing_mentor_presses(made: Made) -> None:
    stay = placement(made, "accepted", 14, 200)
    (item,) = found(made, "connections_missing")
    assert item.tone == "red"
    assert why(item) == "Nobody is named as mentor at the host. Starts on 7 Dec 2026."
    made.add("role", person_id=made.add("person"), role="host_mentor", placement_id=stay)
    assert not found(made, "connections_missing")


def test_a_role_of_the_programme_may_be_filled_for_all_of_it(made: Made) -> None:
    stay = placement(made, "accepted", 20, 200)
    made.add("programme", "programme", required_roles=("coordinator",))
    made.add("role", person_id=made.add("person"), role="host_mentor", placement_id=stay)
    assert [item.onto for item in found(made, "connections_missing")] == [(("role", "coordinator"),)]
    made.add("role", person_id=made.add("person"), role="coordinator", programme_id="programme")
    assert not found(made, "connections_missing")


def module(made: Made) -> str:
    return made.add(
        "training_module", key="start", version=1, required=True, state="published", audience=("host_mentor",)
    )


def mentor(made: Made, stay: str, **values: Any) -> str:
    person = made.add("person")
    made.add("role", person_id=person, role="host_mentor", is_primary=True, placement_id=stay, **values)
    return person


@pytest.mark.parametrize(("start", "tone"), [(21, "amber"), (22, None), (0, "red"), (-30, "red")])
def test_an_untrained_mentor_is_shown_three_weeks_before_the_start(
    made: Made, start: int, tone: str | None
) -> None:
    module(made)
    mentor(made, placement(made, "ready", start, 200))
    assert [item.tone for item in found(made, "mentor_training")] == ([tone] if tone else [])


def test_a_mentor_who_passed_or_is_exempt_is_not_shown(made: Made) -> None:
    one = module(made)
    mentor(made, placement(made), exempt_reason="Twenty years as a mentor.")
    person = mentor(made, placement(made))
    assert [item.about for item in found(made, "mentor_training")] == [("person", person)]
    made.add("training_completion", person_id=person, module_id=one, state="passed", completed_at=days(-90))
    assert not found(made, "mentor_training")


def test_a_mentor_of_two_placements_is_one_line_that_is_worse(made: Made) -> None:
    module(made)
    person = mentor(made, placement(made, start=-20))
    made.add(
        "role", person_id=person, role="host_mentor", is_primary=True, placement_id=placement(made, start=-10)
    )
    (item,) = found(made, "mentor_training")
    assert item.count == 2
    assert "3 Nov 2026" in why(item)


@pytest.mark.parametrize(("start", "tone"), [(14, "amber"), (15, None), (7, "red"), (0, "red"), (-1, None)])
def test_a_missing_expectation_sheet_is_shown_two_weeks_before_the_start(
    made: Made, start: int, tone: str | None
) -> None:
    placement(made, "contracted", start, 200)
    assert [item.tone for item in found(made, "expectation_sheet")] == ([tone] if tone else [])


def test_a_complete_sheet_is_not_shown_and_an_open_point_is(made: Made) -> None:
    stay = placement(made, "contracted", 10, 200)
    sides = ("participant", "host", "host", "host", "home", "organiser")
    points = [
        made.add("expectation_item", placement_id=stay, side=side, topic="tasks", text="x", state="agreed")
        for side in sides
    ]
    assert not found(made, "expectation_sheet")
    made.add("expectation_item", points[0], state="open")
    assert [why(item) for item in found(made, "expectation_sheet")] == [
        "A point is still open. Starts on 3 Dec 2026."
    ]


@pytest.mark.parametrize(
    ("state", "start", "shown"),
    [
        ("contracted", 0, True),
        ("contracted", 1, False),
        ("accepted", -5, True),
        ("ready", -5, False),
        ("active", -5, False),
    ],
)
def test_what_began_without_being_ready_is_shown_from_the_first_day(
    made: Made, state: str, start: int, shown: bool
) -> None:
    placement(made, state, start, 200)
    assert bool(found(made, "started_unready")) is shown
