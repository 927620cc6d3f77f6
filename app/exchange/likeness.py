"""How alike two organisations or two persons are, and why: what the check for duplicates shows.

Measured on invented names, the folding of ``folding.py`` and this scoring; the tests hold the figures.
Nothing is ever merged here: a person decides over what is "likely", and sees why it is "same".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal

from attrs import frozen

from app.exchange.folding import words_of
from app.exchange.organisation_name import OrganisationName, organisation_name
from app.text import Text

Likeness = Literal["same", "likely", "different"]

SAME_NUMBER: Final = Text(
    en="same organisation number",
    sv="samma organisationsnummer",
    nb="samme organisasjonsnummer",
    da="samme CVR-nummer",
)
OTHER_NUMBER: Final = Text(
    en="different organisation numbers",
    sv="olika organisationsnummer",
    nb="ulike organisasjonsnumre",
    da="forskellige CVR-numre",
)
SAME_NAME: Final = Text(en="same name", sv="samma namn", nb="samme navn", da="samme navn")
OTHER_FORM: Final = Text(
    en="same name, another legal form",
    sv="samma namn, annan bolagsform",
    nb="samme navn, annen selskapsform",
    da="samme navn, anden selskabsform",
)
NEAR_NAME: Final = Text(
    en="almost the same name", sv="nästan samma namn", nb="nesten samme navn", da="næsten samme navn"
)
LONGER_NAME: Final = Text(
    en="one name contains the other",
    sv="det ena namnet innehåller det andra",
    nb="det ene navnet inneholder det andre",
    da="det ene navn indeholder det andet",
)
SAME_EMAIL: Final = Text(
    en="same e-mail address", sv="samma e-postadress", nb="samme e-postadresse", da="samme e-mailadresse"
)
OTHER_EMAIL: Final = Text(
    en="different e-mail addresses",
    sv="olika e-postadresser",
    nb="ulike e-postadresser",
    da="forskellige e-mailadresser",
)
SAME_BIRTH: Final = Text(
    en="same date of birth", sv="samma födelsedatum", nb="samme fødselsdato", da="samme fødselsdato"
)
OTHER_BIRTH: Final = Text(
    en="different dates of birth",
    sv="olika födelsedatum",
    nb="ulike fødselsdatoer",
    da="forskellige fødselsdatoer",
)
SAME_ORGANISATION: Final = Text(
    en="same organisation", sv="samma organisation", nb="samme organisasjon", da="samme organisation"
)
OTHER_NAME: Final = Text(en="different names", sv="olika namn", nb="ulike navn", da="forskellige navne")

_NEAR: Final = 88.0
_NEAR_PERSON: Final = 90.0
_NEAR_WORD: Final = 75.0
_ALL: Final = 100.0
_HALF: Final = 50.0
_LONG_ENOUGH: Final = 5
"""Letters of a name that may be contained in another: "Brygga" in "Kulturhuset Brygga", not "Bay"."""


@frozen(kw_only=True)
class Organisation:
    """What is compared of an organisation; ``id`` is whatever the caller knows it by."""

    id: str
    name: str
    number: str = ""


@frozen(kw_only=True)
class Person:
    """What is compared of a person."""

    id: str
    name: str
    email: str = ""
    organisation: str = ""
    born: str = ""


@frozen
class Comparison:
    """How alike two are, from 0 to 100, and the reasons to show beside them."""

    likeness: Likeness
    score: float
    reasons: tuple[Text, ...] = ()


def _ratio(one: str, other: str) -> float:
    # rapidfuzz takes 70 ms to import and only the check for duplicates needs it.
    from rapidfuzz import fuzz  # noqa: PLC0415

    return float(fuzz.ratio(one, other))


def compare_organisations(one: Organisation, other: Organisation) -> Comparison:
    """Compare by organisation number and by name; the number decides where both have one."""
    first, second = organisation_name(one.name), organisation_name(other.name)
    numbers = digits_of(one.number), digits_of(other.number)
    named = _compare_names(first, second)
    if all(numbers):
        if numbers[0] == numbers[1]:
            return Comparison("same", 100.0, (SAME_NUMBER, *named.reasons))
        if named.likeness == "same":
            return Comparison("likely", 70.0, (*named.reasons, OTHER_NUMBER))
        return Comparison("different", min(named.score, 50.0), (OTHER_NUMBER,))
    return named


def digits_of(number: str) -> str:
    """Return the digits of an organisation number, however it is spaced."""
    return "".join(sign for sign in number if sign.isdigit())


@lru_cache(maxsize=100_000)
def _compare_names(first: OrganisationName, second: OrganisationName) -> Comparison:
    if "".join(first.words) == "".join(second.words) or sorted(first.words) == sorted(second.words):
        forms_fit = first.form == second.form or not (first.form and second.form)
        return (
            Comparison("same", 100.0, (SAME_NAME,))
            if forms_fit
            else Comparison("likely", 92.0, (OTHER_FORM,))
        )
    if first.numbers != second.numbers:
        return Comparison("different", 0.0, (OTHER_NAME,))
    score = _ratio(" ".join(sorted(first.words)), " ".join(sorted(second.words)))
    if score >= _NEAR and _words_fit(first.words, second.words):
        return Comparison("likely", score, (NEAR_NAME,))
    short, long = sorted((first.words, second.words), key=len)
    if set(short) < set(long) and len("".join(short)) >= _LONG_ENOUGH:
        return Comparison("likely", max(score, 75.0), (LONGER_NAME,))
    return Comparison("different", score, (OTHER_NAME,))


def _words_fit(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether the words differ only by spelling; "Helse Vest" and "Helse Øst" differ by a word."""
    only_one, only_other = sorted(set(one) - set(other)), sorted(set(other) - set(one))
    if len(only_one) != len(only_other):
        return _ratio("".join(sorted(only_one)), "".join(sorted(only_other))) >= _NEAR or not (
            only_one and only_other
        )
    return all(_ratio(a, b) >= _NEAR_WORD for a, b in zip(only_one, only_other, strict=True))


def compare_persons(one: Person, other: Person) -> Comparison:
    """Compare by e-mail, name, date of birth and organisation; a name alone is never "same"."""
    emails = one.email.strip().lower(), other.email.strip().lower()
    near = person_name_likeness(one.name, other.name)
    if emails[0] and emails[0] == emails[1]:
        named = (SAME_NAME,) if near == _ALL else ()
        return Comparison("same" if near >= _HALF else "likely", 100.0, (SAME_EMAIL, *named))
    if near < _NEAR_PERSON:
        return Comparison("different", near, (OTHER_NAME,))
    reasons = [SAME_NAME if near == _ALL else NEAR_NAME]
    if one.born and other.born and one.born != other.born:
        return Comparison("different", min(near, 50.0), (*reasons, OTHER_BIRTH))
    reasons += [SAME_BIRTH] if one.born and one.born == other.born else []
    reasons += [SAME_ORGANISATION] if _same_organisation(one, other) else []
    known_by_more = near == _ALL and len(reasons) > 1
    if all(emails):
        reasons.append(OTHER_EMAIL)
    return Comparison("same" if known_by_more and not all(emails) else "likely", near, tuple(reasons))


def _same_organisation(one: Person, other: Person) -> bool:
    if not one.organisation or not other.organisation:
        return False
    return organisation_name(one.organisation).words == organisation_name(other.organisation).words


@lru_cache(maxsize=200_000)
def person_key(name: str) -> str:
    """Return the folded words of a name in one order: "Björn Åkesson" is "Akesson, Bjorn"."""
    return " ".join(sorted(words_of(name)))


def person_name_likeness(one: str, other: str) -> float:
    """Return 0 to 100 for two names, whichever part stands first; a missing middle name costs little."""
    first, second = person_key(one), person_key(other)
    if first == second:
        return 100.0
    words, more = sorted((set(first.split()), set(second.split())), key=len)
    if len(words) > 1 and words < more:
        return 93.0
    score = _ratio(first, second)
    return score if _words_fit(first.split(), second.split()) else min(score, _NEAR_PERSON - 1)
