"""Telephone numbers: kept as typed, made international for dialling and for paper.

A number without country code is read in the country of the person or organisation (0.3 no. 12).
"""

from __future__ import annotations

import phonenumbers


def e164(typed: str, country: str) -> str | None:
    """Return ``+4533773905`` for dialling, or None when the text is no possible number."""
    return _formatted(typed, country, phonenumbers.PhoneNumberFormat.E164)


def international(typed: str, country: str) -> str | None:
    """Return ``+45 33 77 39 05`` for paper, or None when the text is no possible number."""
    return _formatted(typed, country, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _formatted(typed: str, country: str, form: int) -> str | None:
    try:
        number = phonenumbers.parse(typed, country or None)
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, form) if phonenumbers.is_possible_number(number) else None
