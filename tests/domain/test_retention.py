"""How long records are kept (data model, 2.5)."""

from datetime import date

import pytest

from app.domain.catalogue import entities
from app.domain.retention import RULES, Since, Then, months_after


@pytest.mark.parametrize(
    ("key", "since", "country", "until"),
    [
        ("application", date(2024, 2, 29), "", date(2026, 2, 28)),
        ("placement", date(2026, 6, 30), "", date(2036, 6, 30)),
        ("special_need", date(2026, 1, 31), "", date(2026, 3, 2)),
        ("next_of_kin", date(2026, 12, 15), "", date(2027, 1, 14)),
        ("money", date(2026, 3, 1), "SE", date(2033, 12, 31)),
        ("money", date(2026, 3, 1), "NO", date(2031, 12, 31)),
        ("money", date(2026, 3, 1), "DK", date(2031, 12, 31)),
        ("money", date(2026, 3, 1), "US", date(2033, 12, 31)),
        ("contact", date(2026, 10, 31), "", date(2029, 10, 31)),
    ],
)
def test_the_last_day_a_record_is_kept(key: str, since: date, country: str, until: date) -> None:
    assert RULES[key].until(since, country) == until


def test_what_is_permanent_has_no_last_day() -> None:
    assert RULES["permanent"].until(date(2026, 1, 1)) is None
    assert [key for key, rule in RULES.items() if rule.then is Then.KEEP] == ["permanent"]


def test_every_rule_but_the_permanent_one_has_a_period() -> None:
    for key, rule in RULES.items():
        assert (rule.since is Since.NEVER) == (key == "permanent")
        assert bool(rule.months or rule.days or rule.years_in) == (key != "permanent")


def test_every_entity_names_a_rule() -> None:
    for spec in entities().values():
        assert spec.retention in RULES, spec.key


@pytest.mark.parametrize(
    ("months", "day"),
    [(0, date(2026, 1, 31)), (1, date(2026, 2, 28)), (12, date(2027, 1, 31)), (-2, date(2025, 11, 30))],
)
def test_months_after_the_end_of_january(months: int, day: date) -> None:
    assert months_after(date(2026, 1, 31), months) == day
