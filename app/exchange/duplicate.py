"""Finding the pairs worth comparing among thousands of organisations or persons."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Protocol, TypeVar

from attrs import frozen

from app.exchange.bound import MOST_VALUE_CHARACTERS
from app.exchange.folding import words_of
from app.exchange.likeness import (
    Comparison,
    Organisation,
    Person,
    compare_organisations,
    compare_persons,
    digits_of,
)
from app.exchange.organisation_name import organisation_name

_FIRST_LETTERS: Final = 4
_LARGEST_BLOCK: Final = 60
_NEIGHBOURS: Final = 12
_MOST_WORDS: Final = 12
_WORTH_IT: Final = 80
_SURE_KEYS: Final = ("#", "@")
"""How keys begin that say who it is: an organisation number, an e-mail address."""


@frozen
class Pair:
    """Two records that are one or may be, by their ids, the new one first."""

    one: str
    other: str
    comparison: Comparison


class _Record(Protocol):
    @property
    def id(self) -> str: ...


_R = TypeVar("_R", bound=_Record)


def similar_organisations(
    candidates: Iterable[Organisation], known: Iterable[Organisation] = ()
) -> Iterator[Pair]:
    """Yield each candidate with each other candidate or known organisation that is the same or likely so.

    Only those with the same number, or with a telling word that begins alike, are compared.
    """
    new, every = _together(candidates, known)
    return _similar(new, every, _organisation_keys, _worth_comparing(every), compare_organisations)


def similar_persons(candidates: Iterable[Person], known: Iterable[Person] = ()) -> Iterator[Pair]:
    """Yield each candidate with each other candidate or known person that is the same or likely so.

    Only those with the same address, or with two names that begin alike, are compared.
    """
    new, every = _together(candidates, known)
    return _similar(new, every, _person_keys, _always, compare_persons)


def _organisation_keys(one: Organisation) -> set[str]:
    words = organisation_name(one.name).words
    keys = {word[:_FIRST_LETTERS] for word in words if not word.isdigit()} | {"".join(words)[:_FIRST_LETTERS]}
    digits = digits_of(one.number)
    return keys | ({f"#{digits}"} if digits else set())


def _person_keys(one: Person) -> set[str]:
    words = sorted(set(words_of(one.name[:MOST_VALUE_CHARACTERS])))[:_MOST_WORDS]
    keys = {f"{a[:3]} {b[:3]}" for a, b in itertools.combinations(words, 2)} or set(words)
    return keys | ({f"@{one.email.strip().lower()}"} if one.email else set())


def _together(candidates: Iterable[_R], known: Iterable[_R]) -> tuple[int, list[_R]]:
    """Return the number of candidates, and all records with the candidates first."""
    new = list(candidates)
    return len(new), [*new, *known]


def _always(_one: int, _other: int) -> bool:
    return True


def _worth_comparing(every: Sequence[Organisation]) -> Callable[[int, int], bool]:
    """Return a quick test that lets through every pair that could come out as alike."""
    # rapidfuzz takes 70 ms to import and only the check for duplicates needs it.
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    names = [organisation_name(one.name) for one in every]
    sorted_words = [" ".join(sorted(name.words)) for name in names]
    words = [frozenset(name.words) for name in names]
    digits = [digits_of(one.number) for one in every]

    def worth(one: int, other: int) -> bool:
        if digits[one] and digits[one] == digits[other]:
            return True
        nested = words[one] <= words[other] or words[other] <= words[one]
        return nested or ratio(sorted_words[one], sorted_words[other], score_cutoff=_WORTH_IT) > 0

    return worth


def _similar(
    new: int,
    every: Sequence[_R],
    keys_of: Callable[[_R], set[str]],
    worth: Callable[[int, int], bool],
    compare: Callable[[_R, _R], Comparison],
) -> Iterator[Pair]:
    keys = [keys_of(record) for record in every]
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, theirs in enumerate(keys):
        for key in theirs:
            blocks[key].append(at)
    seen: set[int] = set()
    for key, block in blocks.items():
        for one, other in _pairs_of(key, block, keys):
            if one >= new or not worth(one, other) or one * len(every) + other in seen:
                continue
            seen.add(one * len(every) + other)
            comparison = compare(every[one], every[other])
            if comparison.likeness != "different":
                yield Pair(every[one].id, every[other].id, comparison)


def _pairs_of(key: str, block: Sequence[int], keys: Sequence[set[str]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a block.

    A common word gathers hundreds: they are parted by their other keys, so that two have to be shared,
    and where even then hundreds are left, each meets its neighbours only.
    """
    if len(block) <= _LARGEST_BLOCK:
        yield from itertools.combinations(block, 2)
        return
    parts: dict[str, list[int]] = defaultdict(list)
    for at in block:
        for other_key in keys[at] - {key} or {""}:
            parts[other_key].append(at)
    for other_key, part in parts.items():
        if other_key > key or other_key[:1] in _SURE_KEYS or not other_key:
            reach = len(part) if len(part) <= _LARGEST_BLOCK else _NEIGHBOURS
            for place, one in enumerate(part):
                yield from ((one, other) for other in part[place + 1 : place + 1 + reach])
