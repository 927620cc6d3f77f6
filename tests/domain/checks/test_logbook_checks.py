"""Checks of logbook entries: what each finds and what it lets pass."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.domain.cabinet import Cabinet

MONDAY, SUNDAY = date(2026, 11, 9), date(2026, 11, 15)


@pytest.fixture
def week(office: Cabinet) -> Any:
    return office.put("logbook_entry", period_from=MONDAY, period_to=SUNDAY)


def test_a_period_does_not_run_backwards(office: Cabinet, week: Any) -> None:
    assert office.found("logbook_entry_period", week) == []
    assert office.found("logbook_entry_period", office.change(week, period_to=MONDAY)) == []
    backwards = office.change(week, period_to=MONDAY - timedelta(days=1))
    assert office.found("logbook_entry_period", backwards) == ["period_to"]


def test_more_than_sixty_hours_a_week_are_doubted(office: Cabinet, week: Any) -> None:
    assert office.found("logbook_entry_hours", week) == [], "no hours were given"
    full = office.change(week, hours_project=Decimal(50), hours_network=Decimal(10))
    assert office.found("logbook_entry_hours", full) == []
    over = office.change(full, hours_network=Decimal("10.5"))
    assert office.found("logbook_entry_hours", over) == ["hours_project"]
    (finding,) = office.findings("logbook_entry_hours", over)
    assert "60.5" in finding.text.sv


def test_hours_are_weighed_by_the_length_of_the_period(office: Cabinet, week: Any) -> None:
    fortnight = office.change(week, period_to=SUNDAY + timedelta(weeks=1), hours_project=Decimal(120))
    assert office.found("logbook_entry_hours", fortnight) == []
    assert office.found("logbook_entry_hours", office.change(fortnight, hours_network=Decimal(2))) == [
        "hours_project"
    ]
    short = office.change(week, period_to=MONDAY, hours_project=Decimal(60))
    assert office.found("logbook_entry_hours", short) == [], "a day is not blown up to a week"
    backwards = office.change(short, period_to=date(2026, 1, 1), hours_project=Decimal(61))
    assert office.found("logbook_entry_hours", backwards) == ["hours_project"]
