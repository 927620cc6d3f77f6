"""Telephone numbers as typed become international ones (0.3 no. 12)."""

import pytest

from app.domain.numbers.telephone import e164, international


@pytest.mark.parametrize(
    ("typed", "country", "dialled", "printed"),
    [
        ("33 12 34 56", "DK", "+4533123456", "+45 33 12 34 56"),
        ("08-123 456 78", "SE", "+46812345678", "+46 8 123 456 78"),
        ("+46 (0)8 123 456 78", "DK", "+46812345678", "+46 8 123 456 78"),
        ("22 12 34 56", "NO", "+4722123456", "+47 22 12 34 56"),
        ("(415) 555-0100", "US", "+14155550100", "+1 415-555-0100"),
        ("+4722123456", "", "+4722123456", "+47 22 12 34 56"),
    ],
)
def test_numbers_become_international(typed: str, country: str, dialled: str, printed: str) -> None:
    assert e164(typed, country) == dialled
    assert international(typed, country) == printed


@pytest.mark.parametrize(
    ("typed", "country"), [("ask at the desk", "SE"), ("12", "SE"), ("33 12 34 56", ""), ("", "DK")]
)
def test_other_texts_are_no_number(typed: str, country: str) -> None:
    assert e164(typed, country) is None
    assert international(typed, country) is None
