"""Tasks: the day they are counted from, when they are late, what lets them be done."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.domain.states import closed_gates
from app.domain.task_anchor import anchor_day, anchor_gone, due_on, moves_along
from app.domain.task_state import TASK_STATES, overdue
from tests.domain.cabinet import Cabinet


@pytest.fixture
def programme(office: Cabinet) -> Any:
    return office.put("programme", start_date=date(2018, 9, 1), end_date=date(2021, 8, 31))


def test_tasks_hang_on_the_days_of_their_programme(office: Cabinet, programme: Any) -> None:
    def day(anchor: str, no: int | None = None) -> date | None:
        return anchor_day(
            office.put("task", programme_id=programme.id, anchor=anchor, programme_year_no=no), office
        )

    assert day("PS") == date(2018, 9, 1)
    assert day("PE") == date(2021, 8, 31)
    assert day("YS") == date(2018, 9, 1)
    assert day("YS", 2) == date(2019, 9, 1)
    assert day("YE", 3) == date(2021, 8, 31)
    assert day("YE", 4) is None
    assert day("none") is None


def test_years_follow_the_rule_of_the_office(office: Cabinet, programme: Any) -> None:
    office.put("office", programme_year_rule="calendar")
    task = office.put("task", programme_id=programme.id, anchor="YS", programme_year_no=2)
    assert anchor_day(task, office) == date(2019, 1, 1)


def test_tasks_hang_on_calls_and_placements(office: Cabinet) -> None:
    stay = office.put("placement", start_date=date(2026, 3, 2), end_date=date(2026, 5, 29))
    call = office.put("call", opens=date(2026, 1, 1), closes=date(2026, 2, 1))
    for entity, record, anchor, day in (
        ("placement", stay, "AS", date(2026, 3, 2)),
        ("placement", stay, "AE", date(2026, 5, 29)),
        ("call", call, "CO", date(2026, 1, 1)),
        ("call", call, "CC", date(2026, 2, 1)),
    ):
        task = office.put("task", entity_key=entity, entity_id=record.id, anchor=anchor)
        assert anchor_day(task, office) == day
    assert anchor_day(office.put("task", entity_key="call", entity_id=call.id, anchor="AS"), office) is None


def test_a_minus_counts_back() -> None:
    assert due_on(date(2026, 3, 15), -14) == date(2026, 3, 1)
    assert due_on(date(2026, 3, 15), 14) == date(2026, 3, 29)
    assert due_on(date(2026, 3, 15), None) == date(2026, 3, 15)


def test_only_open_unlocked_tasks_with_an_anchor_move_along(office: Cabinet) -> None:
    assert moves_along(office.put("task", anchor="AS"))
    assert not moves_along(office.put("task", anchor="none"))
    assert not moves_along(office.put("task", anchor="AS", due_locked=True))
    assert not moves_along(office.put("task", anchor="AS", state="done"))


def test_a_task_not_yet_hung_up_has_lost_nothing(office: Cabinet) -> None:
    assert not anchor_gone(office.put("task", anchor="EV"), office)
    assert anchor_gone(office.put("task", anchor="EV", entity_key="event", entity_id="gone"), office)
    assert anchor_gone(office.put("task", anchor="PS", programme_id="gone"), office)


@pytest.mark.parametrize(
    ("state", "late"),
    [("open", True), ("started", True), ("returned", True), ("received", False), ("done", False)],
)
def test_a_task_is_late_the_day_after(office: Cabinet, state: str, late: bool) -> None:
    task = office.put("task", due=date(2026, 3, 1), state=state)
    assert not overdue(task, date(2026, 3, 1))
    assert overdue(task, date(2026, 3, 2)) is late
    assert not overdue(office.put("task", due=None, state=state), date(2026, 3, 2))


def closed(office: Cabinet, task: Any) -> list[str]:
    move = TASK_STATES.move("open", "done")
    assert move is not None
    return [gate.key for gate in closed_gates(move, task, office)]


def test_a_report_is_done_when_it_is_approved(office: Cabinet) -> None:
    assert closed(office, office.put("task", list_key="plan")) == []
    report = office.put("task", list_key="required_output")
    assert closed(office, report) == ["approved"]
    assert closed(office, office.change(report, approved_by="AL")) == []


def test_the_point_on_fitting_tasks_needs_the_note_on_the_fit(office: Cabinet) -> None:
    stay = office.put("placement")
    values = {"list_key": "onboarding", "entity_key": "placement", "entity_id": stay.id}
    point = office.put("task", key="O3", **values)
    assert closed(office, point) == ["fit_note"]
    assert closed(office, office.put("task", key="O4", **values)) == []
    office.change(stay, fit_note="Her laboratory work fits")
    assert closed(office, point) == []


def test_a_task_of_an_event_hangs_on_the_day_where_it_is_held(office: Cabinet) -> None:
    event = office.put(
        "event", starts_at=datetime(2026, 11, 12, 2, tzinfo=UTC), time_zone="America/Los_Angeles"
    )
    task = office.put("task", entity_key="event", entity_id=event.id, anchor="EV")
    assert anchor_day(task, office) == date(2026, 11, 11)
