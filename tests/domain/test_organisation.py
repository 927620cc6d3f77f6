"""Size classes and organisation numbers (004-07)."""

import pytest

from app.domain.numbers.organisation_number import compact, looks_right
from app.domain.organisation import size_class


@pytest.mark.parametrize(
    ("employees", "expected"),
    [(0, "micro"), (9, "micro"), (10, "small"), (45, "small"), (49, "small"), (50, "medium"), (249, "medium"),
     (250, "large"), (12_000, "large"), (None, None)],
)  # fmt: skip
def test_size_class_by_employees(employees: int | None, expected: str | None) -> None:
    assert size_class(employees) == expected


def test_a_class_set_by_hand_wins() -> None:
    assert size_class(45, "large") == "large"
    assert size_class(None, "micro") == "micro"


@pytest.mark.parametrize(
    ("number", "country", "right"),
    [
        ("556036-0793", "SE", True),
        ("5560360793", "SE", True),
        ("556036-0794", "SE", False),
        ("55603607", "SE", False),
        ("923 609 016", "NO", True),
        ("923609017", "NO", False),
        ("13585628", "DK", True),
        ("13 58 56 28", "DK", True),
        ("13585629", "DK", False),
        ("2077474-0", "FI", True),
        ("2077474-1", "FI", False),
        ("whatever", "US", True),
    ],
)
def test_numbers_look_right_by_the_rules_of_their_country(number: str, country: str, right: bool) -> None:
    assert looks_right(number, country) is right


def test_numbers_are_compared_without_what_people_put_between() -> None:
    assert compact("556036–0793") == compact(" 556036 0793 ") == "5560360793"
    assert compact(None) == ""
