"""The kinds of field and what a declaration says of one.

A kind function (``words``, ``day``, ``choice`` …) returns an ``attrs`` field with a frozen
``FieldSpec`` in its metadata. A field without ``default=`` is required. Everything that shows,
stores, imports, prints or erases a value reads its ``FieldSpec``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any, Final

import attrs
from attrs import frozen

from app.text import Text


class Privacy(IntEnum):
    """How delicate a value is; the handling of each class is in the manual."""

    P0 = 0
    """No personal data."""
    P1 = 1
    """Professional contact data."""
    P2 = 2
    """Ordinary personal data."""
    P3 = 3
    """Delicate: free text about a person, assessments, next of kin, money."""
    P4 = 4
    """Special category: health, access needs, diet."""
    P5 = 5
    """National identity number, passport number."""


P0, P1, P2, P3, P4, P5 = Privacy


class Kind(Enum):
    """What shape a value has; each has one codec and one editor."""

    WORDS = "words"
    PROSE = "prose"
    PHRASES = "phrases"
    WHOLE = "whole"
    DECIMAL = "decimal"
    MONEY = "money"
    DAY = "day"
    MOMENT = "moment"
    CLOCK = "clock"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    LINK = "link"
    LINKS = "links"
    COUNTRY = "country"
    COUNTRIES = "countries"
    LANGUAGE = "language"
    LANGUAGES = "languages"
    CURRENCY = "currency"
    EMAIL = "email"
    PHONE = "phone"
    WEB = "web"
    DURATION = "duration"
    LABELS = "labels"
    ROWS = "rows"


class Owner(Enum):
    """Whose erasure takes a value along."""

    PERSON = "person"
    """The person the record is about."""
    RECORD = "record"
    """Only the record itself."""


MISSING: Final = attrs.NOTHING
_NO_CHOICES: Final[Mapping[str, Text]] = MappingProxyType({})


@frozen(kw_only=True)
class FieldSpec:
    """What is known of one field. ``stored`` is its name for ever; labels and attributes may change."""

    kind: Kind
    label: Text
    privacy: Privacy
    required: bool
    default: Any
    group: Text | None = None
    help: Text | None = None
    choices: Mapping[str, Text] = _NO_CHOICES
    target: str = ""
    low: int | None = None
    high: int | None = None
    unit: Text | None = None
    searched: bool = False
    listed: bool = False
    owner: Owner | None = None
    stored: str = ""
    name: str = ""


def spec_of(attribute: attrs.Attribute[Any]) -> FieldSpec:
    """Return the declaration kept in an attribute, with its name filled in."""
    spec: FieldSpec = attribute.metadata["spec"]
    return attrs.evolve(spec, name=attribute.name, stored=spec.stored or attribute.name)


def _declare(kind: Kind, label: Text, privacy: Privacy, default: Any, **rest: Any) -> Any:
    required = default is MISSING
    value = None if required else default
    spec = FieldSpec(kind=kind, label=label, privacy=privacy, required=required, default=value, **rest)
    return attrs.field(default=default, metadata={"spec": spec})


def words(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare one line of text."""
    return _declare(Kind.WORDS, label, privacy, default, **rest)


def prose(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare text of several lines."""
    return _declare(Kind.PROSE, label, privacy, default, **rest)


def phrases(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare one wording in several languages: a mapping of language code to text."""
    return _declare(Kind.PHRASES, label, privacy, default, **rest)


def whole(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a whole number, with ``low`` and ``high`` where it is bounded."""
    return _declare(Kind.WHOLE, label, privacy, default, **rest)


def decimal(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a decimal number, exact."""
    return _declare(Kind.DECIMAL, label, privacy, default, **rest)


def money(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare an amount in minor units (öre, øre, cent); its currency is a field of its own."""
    return _declare(Kind.MONEY, label, privacy, default, **rest)


def day(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a calendar date."""
    return _declare(Kind.DAY, label, privacy, default, **rest)


def moment(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a moment, kept in UTC."""
    return _declare(Kind.MOMENT, label, privacy, default, **rest)


def clock(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a time of day."""
    return _declare(Kind.CLOCK, label, privacy, default, **rest)


def yes_no(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare yes, no, or (with ``default=None``) not said."""
    return _declare(Kind.YES_NO, label, privacy, default, **rest)


def choice(
    label: Text, choices: Mapping[str, Text], *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any
) -> Any:
    """Declare one key out of a fixed list."""
    return _declare(Kind.CHOICE, label, privacy, default, choices=MappingProxyType(dict(choices)), **rest)


def choices(
    label: Text, choices: Mapping[str, Text], *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any
) -> Any:
    """Declare several keys out of a fixed list, kept in the list's order."""
    return _declare(Kind.CHOICES, label, privacy, default, choices=MappingProxyType(dict(choices)), **rest)


def link(label: Text, target: str, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare the id of a record of another entity; ``"*"`` means of any."""
    return _declare(Kind.LINK, label, privacy, default, target=target, **rest)


def links(label: Text, target: str, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare several ids of records of another entity."""
    return _declare(Kind.LINKS, label, privacy, default, target=target, **rest)


def country(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a country (ISO 3166-1 alpha-2)."""
    return _declare(Kind.COUNTRY, label, privacy, default, **rest)


def countries(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare several countries."""
    return _declare(Kind.COUNTRIES, label, privacy, default, **rest)


def language(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a language (BCP 47)."""
    return _declare(Kind.LANGUAGE, label, privacy, default, **rest)


def languages(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare several languages, the first leading."""
    return _declare(Kind.LANGUAGES, label, privacy, default, **rest)


def currency(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a currency (ISO 4217)."""
    return _declare(Kind.CURRENCY, label, privacy, default, **rest)


def email(label: Text, *, default: Any = MISSING, privacy: Privacy = P1, **rest: Any) -> Any:
    """Declare an e-mail address."""
    return _declare(Kind.EMAIL, label, privacy, default, **rest)


def phone(label: Text, *, default: Any = MISSING, privacy: Privacy = P1, **rest: Any) -> Any:
    """Declare a telephone number, kept as it was typed."""
    return _declare(Kind.PHONE, label, privacy, default, **rest)


def web(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare an address on the web (http or https)."""
    return _declare(Kind.WEB, label, privacy, default, **rest)


def duration(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a length of time as ISO 8601 writes it: ``P60D``, ``P1Y``."""
    return _declare(Kind.DURATION, label, privacy, default, **rest)


def labels(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a list of short texts in a given order: keys of codes, tags, wishes."""
    return _declare(Kind.LABELS, label, privacy, default, **rest)


def rows(label: Text, *, default: Any = MISSING, privacy: Privacy = P0, **rest: Any) -> Any:
    """Declare a small table: a list of mappings of text to text or number."""
    return _declare(Kind.ROWS, label, privacy, default, **rest)
