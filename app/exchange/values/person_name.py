"""Parting full names into given name and surname, decided for a column as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal

from attrs import frozen

from app.exchange.bound import MOST_VALUE_CHARACTERS
from app.exchange.folding import fold, heading_key, words_of
from app.exchange.sheet import Cell
from app.exchange.values.outcome import EMPTY, Outcome, Parser, as_words

NameOrder = Literal["given first", "family first"]
_PARTICLES: Final = frozenset(
    [
        "von",
        "van",
        "der",
        "den",
        "de",
        "du",
        "da",
        "das",
        "dos",
        "di",
        "la",
        "le",
        "el",
        "al",
        "af",
        "av",
        "bin",
        "ibn",
        "ben",
        "ten",
        "ter",
        "zu",
        "zur",
        "ap",
        "mac",
        "mc",
        "st",
    ]
)
_TITLES: Final = frozenset(["dr", "prof", "professor", "docent", "mr", "mrs", "ms", "phd"])


@frozen
class PersonName:
    """A name in its two parts; the given name is empty when there is only one word."""

    family: str
    given: str = ""

    @property
    def full(self) -> str:
        """Return the name as it is spoken."""
        return f"{self.given} {self.family}".strip()


def name_order(heading: str, names: Iterable[Cell], emails: Sequence[Cell] = ()) -> NameOrder:
    """Decide which part stands first in names without a comma.

    The heading may say it ("Efternavn Fornavn"); else the e-mail addresses in the same rows, which mostly
    begin with the given name; else the given name comes first.
    """
    key = heading_key(heading)
    family = min(
        (
            at
            for word in ("surname", "familyname", "lastname", "efternam", "efternavn", "etternavn")
            if (at := key.find(word)) >= 0
        ),
        default=-1,
    )
    given = min(
        (at for word in ("firstname", "givenname", "fornam", "fornavn") if (at := key.find(word)) >= 0),
        default=-1,
    )
    if family >= 0 and given >= 0:
        return "family first" if family < given else "given first"
    votes = sum(_vote(as_words(name), as_words(email)) for name, email in zip(names, emails, strict=False))
    return "family first" if votes < 0 else "given first"


def _vote(name: str, email: str) -> int:
    words, local = words_of(name[:MOST_VALUE_CHARACTERS]), words_of(email.partition("@")[0])
    if "," in name or len(words) < 2 or len(local) < 2 or words[0] == words[-1]:  # noqa: PLR2004 - two parts
        return 0
    if local[0] == words[0] and local[-1] == words[-1]:
        return 1
    return -1 if local[0] == words[-1] and local[-1] == words[0] else 0


def full_name_parser(order: NameOrder = "given first") -> Parser:
    """Return a parser of full names; a comma always parts surname and given name."""

    def parse(cell: Cell) -> Outcome:
        name = as_words(cell).strip(" ,;")
        if name in {"", "-", "–"}:
            return EMPTY
        family, comma, given = name.partition(",")
        if comma:
            return Outcome(PersonName(family.strip(), given.strip(" ,")))
        return Outcome(_parted(name, order))

    return parse


def _parted(name: str, order: NameOrder) -> PersonName:
    words = name.split() if len(name) <= MOST_VALUE_CHARACTERS else [name]
    while len(words) > 2 and fold(words[0]).strip(".") in _TITLES:  # noqa: PLR2004 - two names must be left
        words = words[1:]
    if len(words) == 1:
        return PersonName(words[0])
    if order == "family first":
        cut = 1
        while cut < len(words) - 1 and fold(words[cut - 1]) in _PARTICLES:
            cut += 1
        return PersonName(" ".join(words[:cut]), " ".join(words[cut:]))
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in _PARTICLES:
        cut -= 1
    return PersonName(" ".join(words[cut:]), " ".join(words[:cut]))
