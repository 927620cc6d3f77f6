"""National identity numbers look right or not. All are made up by the rules, none is a person's."""

import pytest

from app.domain.numbers.national_id import looks_right


@pytest.mark.parametrize(
    "number",
    [
        "640823-3234",  # Swedish, check digit by Luhn
        "19640823-3234",
        "640883-3231",  # Swedish coordination number, 60 added to the day
        "151086 95088",  # Norwegian
        "010170-1234",  # Danish, its check digit fails as newer ones do
        "0101701234",
        "131052-308T",  # Finnish
    ],
)
def test_right_numbers(number: str) -> None:
    assert looks_right(number)


@pytest.mark.parametrize("number", ["640823-3235", "640883-3232", "991399-1234", "12345", "", "none"])
def test_wrong_numbers(number: str) -> None:
    assert not looks_right(number)
