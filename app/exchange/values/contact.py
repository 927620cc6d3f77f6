"""Reading e-mail addresses and phone numbers."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from app.exchange.bound import MOST_VALUE_CHARACTERS
from app.exchange.sheet import Cell
from app.exchange.values.outcome import EMPTY, Outcome, Parser, as_words
from app.text import Text

_NOT_AN_ADDRESS: Final = Text(
    en="“{given}” is not an e-mail address and was left out. Correct it in the list or after the import.",
    sv="”{given}” är ingen e-postadress och utelämnades. Rätta den i listan eller efter importen.",
    nb="«{given}» er ikke en e-postadresse og ble utelatt. Rett den i listen eller etter importen.",
    da="»{given}« er ikke en e-mailadresse og blev udeladt. Ret den i listen eller efter importen.",
)
_SEVERAL: Final = Text(
    en="Only the first of several addresses was taken: {given}.",
    sv="Endast den första av flera adresser togs med: {given}.",
    nb="Bare den første av flere adresser ble tatt med: {given}.",
    da="Kun den første af flere adresser blev taget med: {given}.",
)
_ODD_PHONE: Final = Text(
    en="“{given}” does not look like a phone number. It was kept as it stands; check it.",
    sv="”{given}” ser inte ut som ett telefonnummer. Det sparades som det står; kontrollera det.",
    nb="«{given}» ser ikke ut som et telefonnummer. Det ble tatt med slik det står; kontroller det.",
    da="»{given}« ligner ikke et telefonnummer. Det blev taget med, som det står; kontrollér det.",
)
_PLAIN_ADDRESS: Final = re.compile(
    r"^[a-z0-9][a-z0-9_+'-]*(?:\.[a-z0-9_+'-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$"
)
_WRAPPED: Final = re.compile(r"^.*<([^<>]+@[^<>]+)>\s*$|^mailto:(.+)$", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[;,\s]+")
_LONGEST_ADDRESS: Final = 254


@frozen
class Phone:
    """A phone number as it was typed and, when it can be told, in the international form."""

    raw: str
    e164: str = ""


def email_parser(cell: Cell) -> Outcome:
    """Read an e-mail address in small letters, without asking any server."""
    if type(cell) is str and len(cell) <= _LONGEST_ADDRESS and _PLAIN_ADDRESS.match(cell):
        return Outcome(cell)
    given = as_words(cell).strip(" .;,")
    if given in {"", "-", "–"}:
        return EMPTY
    if len(given) > MOST_VALUE_CHARACTERS * 2:
        return Outcome(None, _NOT_AN_ADDRESS.fill(given=given[:80]))
    wrapped = _WRAPPED.match(given)
    address = ((wrapped[1] or wrapped[2]) if wrapped else given).strip().lower()
    if len(address) <= _LONGEST_ADDRESS and _PLAIN_ADDRESS.match(address):
        return Outcome(address)
    parts = [part for part in _BETWEEN.split(address) if part]
    if len(parts) > 1 and all("@" in part for part in parts):
        value, why = email_parser(parts[0])
        return Outcome(value, why or _SEVERAL.fill(given=given[:120]))
    return _odd_address(given, address)


def _odd_address(given: str, address: str) -> Outcome:
    # email-validator takes 45 ms to import and only an unusual address needs it.
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415

    try:
        checked = validate_email(address, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return Outcome(None, _NOT_AN_ADDRESS.fill(given=given[:80]))
    return Outcome(checked.normalized)


_SHAPES: Final = {
    "NO": (re.compile(r"(?:(?:\+|00)47)?([2-9]\d{7})"), "+47"),
    "DK": (re.compile(r"(?:(?:\+|00)45)?([2-9]\d{7})"), "+45"),
    "SE": (re.compile(r"(?:(?:\+|00)460?|0)(7[02369]\d{7})"), "+46"),
}
_BY_CODE: Final = {"+47": "NO", "+45": "DK", "+46": "SE"}
_SIGNS: Final = re.compile(r"[\s()./-]+")


def phone_parser(country: str = "") -> Parser:
    """Return a parser of phone numbers; one without a country code belongs to the country given.

    The usual Nordic shapes are read here; all others by the phonenumbers library, thirty times slower.
    """

    def parse(cell: Cell) -> Outcome:
        given = as_words(cell)
        digits = given if given.isdecimal() else _SIGNS.sub("", given.replace("(0)", ""))
        if not digits:
            return EMPTY
        shape = _SHAPES.get(_BY_CODE.get(digits[:3], country))
        found = shape[0].fullmatch(digits) if shape else None
        return Outcome(Phone(given, shape[1] + found[1])) if shape and found else _odd_phone(given, country)

    return parse


def _odd_phone(given: str, country: str) -> Outcome:
    # phonenumbers takes 50 ms to import and only an unusual number needs it.
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(given[:60], country or None)
    except phonenumbers.NumberParseException:
        known = bool(country) or sum(sign.isdigit() for sign in given) < 6  # noqa: PLR2004 - no number is shorter
        return Outcome(Phone(given), _ODD_PHONE.fill(given=given[:60]) if known else None)
    if not phonenumbers.is_possible_number(number):
        return Outcome(Phone(given), _ODD_PHONE.fill(given=given[:60]))
    return Outcome(Phone(given, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)))
