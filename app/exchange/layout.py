"""How a layout of lists is declared: what a column may hold, and what people call it."""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import field, frozen

from app.exchange.folding import heading_key
from app.text import LANGUAGES, Language, Text


class ValueKind(Enum):
    """What the cells of a column are read as; what each becomes stands behind it."""

    WORDS = "words"
    """str on one line"""
    PROSE = "prose"
    """str, lines kept"""
    PHRASES = "phrases"
    """tuple of str, parted at semicolons, slashes, commas or lines"""
    FULL_NAME = "full_name"
    """PersonName"""
    DAY = "day"
    """date"""
    WHOLE = "whole"
    """int"""
    DECIMAL = "decimal"
    """Decimal"""
    PERCENT = "percent"
    """Decimal between 0 and 100"""
    MONEY = "money"
    """Money"""
    CURRENCY = "currency"
    """ISO 4217 code"""
    YES_NO = "yes_no"
    """bool"""
    CHOICE = "choice"
    """key of the choices named"""
    EMAIL = "email"
    """str"""
    PHONE = "phone"
    """Phone"""
    ORG_NUMBER = "org_number"
    """OrgNumber"""
    PERSONAL_NUMBER = "personal_number"
    """PersonalNumber"""
    RESULT = "result"
    """date of passing, "passed" or "failed" """
    ANSWER = "answer"
    """int, Decimal, bool, date, "unknown" or str"""


class Repeat(Enum):
    """Whether a target can stand in several columns."""

    ONCE = "once"
    NUMBERED = "numbered"
    """Wish 1, Wish 2, Wish 3"""
    LABELLED = "labelled"
    """Level 2018/19, Level 2019/20"""


@frozen(kw_only=True)
class Headings:
    """What a column is called in each language, parted by ``|``; case, accents and hyphens do not matter."""

    en: str
    sv: str
    nb: str
    da: str

    def of(self, language: Language) -> tuple[str, ...]:
        """Return the headings of one language."""
        return tuple(heading.strip() for heading in str(getattr(self, language)).split("|"))

    @property
    def all(self) -> tuple[str, ...]:
        """Return the headings of all languages."""
        return tuple(heading for language in LANGUAGES for heading in self.of(language))


@frozen(kw_only=True)
class Target:
    """A value that a column of the list can give."""

    name: str
    label: Text
    kind: ValueKind
    headings: Headings
    repeat: Repeat = Repeat.ONCE
    group: str = ""
    """Targets of one group stand together and repeat together: Host 1, Start 1, End 1, Host 2 …"""
    keeps_numbers: bool = False
    """Whether "Module 3" stays the third when there is no second, as wishes do not."""
    choices: str = ""
    lowest: int | None = None
    highest: int | None = None

    def known_headings(self) -> frozenset[str]:
        """Return every folded heading of the target, its labels too: an export comes back in."""
        labels = (self.label.of(language) for language in LANGUAGES)
        return frozenset(heading_key(heading) for heading in (*self.headings.all, *labels))


@frozen(kw_only=True, eq=False)
class Layout:
    """A kind of list: the targets of its columns and what a row must at least have."""

    key: str
    name: Text
    targets: tuple[Target, ...]
    needs: tuple[tuple[str, ...], ...]
    """Of each of these sets one value must be there, or the row is refused."""
    subjects: Headings
    """Words that may stand in any heading without changing it: "Student's e-mail"."""
    rest: str = ""
    """Where columns that are not recognised go, if they belong to the list: the questions of a survey."""
    by_name: dict[str, Target] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Index the targets by name, members of a group by ``group.name``."""
        index = {f"{t.group}.{t.name}" if t.group else t.name: t for t in self.targets}
        object.__setattr__(self, "by_name", index)


FAMILY: Final = "family_name"
GIVEN: Final = "given_name"
FULL: Final = "full_name"
