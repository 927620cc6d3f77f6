"""The code at the end of a module's page: what was answered, sealed, short enough to be read out.

Twenty signs of an alphabet without 0, O, 1, I and L. Nineteen hold a number: the day, which attempt it was, a
rating, each answer, and forty bits of a seal; the last sign finds a slip of the finger. Capitals, spaces and
strokes do not matter.

What a code proves, and what not. The page carries a key that the office makes for one person, one module and
one version. A code of another person, module or version is refused, and so is one with another answer or
day in it; each is good once. But the key is in the file, as everything the page needs is: whoever has
somebody's file and can write programs can make a code of it, as she can also try the questions until they
are right. So a code says "this file was worked through", as a returned form does, not who sat at the
screen. What must be certain is asked face to face.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from attrs import frozen

ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH: Final = 20
GROUP: Final = 4
MOST_ANSWERS: Final = 2**33
"""So many ways to answer fit; a longer quiz tells only which questions were right."""
EPOCH: Final = date(2020, 1, 1)
DAYS: Final = 2**14
ATTEMPTS: Final = 16
RATINGS: Final = 8
SEAL: Final = 2**40
_SEAL_BYTES: Final = 5
_TAIL: Final = 8
_BASE: Final = len(ALPHABET)
_LOOSE: Final = re.compile(r"[A-Z0-9]+(?:[ \t\u00a0\-–—.·]{1,3}[A-Z0-9]+)*")
_LONGEST_WORDS: Final = 200_000


@frozen(kw_only=True)
class Told:
    """What a code says: ``answers`` is one number a question."""

    day: int
    attempt: int
    rating: int
    answers: tuple[int, ...]

    @property
    def on(self) -> date:
        """Return the day the page was finished."""
        return EPOCH + timedelta(days=self.day)


@frozen(kw_only=True)
class Written:
    """Signs that look like a code; ``slip`` says that one of them is wrong."""

    signs: str
    slip: bool = False


def made(key: str, told: Told, sizes: Sequence[int]) -> str:
    """Return the code a page with this key gives; the page's own script does the same."""
    number = ((told.day % DAYS) * ATTEMPTS + told.attempt) * RATINGS + told.rating
    for size, answer in zip(sizes, told.answers, strict=True):
        number = number * size + answer
    return _signed(number * SEAL + _seal(key, told))


def read(signs: str, key: str, sizes: Sequence[int]) -> Told | None:
    """Return what a code says if it is sealed with this key and holds answers of these sizes."""
    number = 0
    for place in _stirred([ALPHABET.index(sign) for sign in signs[:-1]], -1):
        number = number * _BASE + place
    number, seal = divmod(number, SEAL)
    answers: list[int] = []
    for size in reversed(sizes):
        number, answer = divmod(number, size)
        answers.insert(0, answer)
    number, rating = divmod(number, RATINGS)
    day, attempt = divmod(number, ATTEMPTS)
    told = Told(day=day, attempt=attempt, rating=rating, answers=tuple(answers))
    given, own = seal.to_bytes(_SEAL_BYTES), _seal(key, told).to_bytes(_SEAL_BYTES)
    return told if day < DAYS and hmac.compare_digest(given, own) else None


def written_in(words: str) -> Written | None:
    """Find a code among other words: a whole one, else one with a slip, else None."""
    plain = words[:_LONGEST_WORDS].upper()
    slips: list[str] = []
    for signs in _candidates(plain):
        if _is_whole(signs):
            return Written(signs=signs)
        if any(sign.isdigit() for sign in signs):
            slips.append(signs)
    return Written(signs=slips[0], slip=True) if slips else None


def begun_in(words: str) -> int:
    """Return how many signs of a code somebody has typed, where it is only a part."""
    bare = re.sub(r"[^0-9A-Z]", "", words[:200].upper())
    return len(bare) if len(bare) < LENGTH else 0


def grouped(signs: str) -> str:
    """Return a code in groups, as people read it."""
    return " ".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))


def _candidates(plain: str) -> list[str]:
    found: list[str] = []
    for match in _LOOSE.finditer(plain):
        groups = re.findall(r"[A-Z0-9]+", match.group())
        if sum(map(len, groups)) == LENGTH:
            found.append("".join(groups))
            continue
        found += _among(groups)
    return found


def _among(groups: Sequence[str]) -> list[str]:
    """Return the runs of whole groups that are as long as a code."""
    found: list[str] = []
    for first in range(len(groups)):
        signs = ""
        for group in groups[first:]:
            signs += group
            if len(signs) >= LENGTH:
                break
        if len(signs) == LENGTH:
            found.append(signs)
    return found


def _is_whole(signs: str) -> bool:
    return all(sign in ALPHABET for sign in signs) and _check(signs[:-1]) == signs[-1]


def _check(signs: str) -> str:
    """Return the sign that finds any one wrong sign and any two that changed places."""
    return ALPHABET[sum(at * ALPHABET.index(sign) for at, sign in enumerate(signs, start=1)) % _BASE]


def _signed(number: int) -> str:
    places: list[int] = []
    for _ in range(LENGTH - 1):
        number, rest = divmod(number, _BASE)
        places.insert(0, rest)
    signs = "".join(ALPHABET[place] for place in _stirred(places, 1))
    return signs + _check(signs)


def _stirred(places: Sequence[int], way: int) -> list[int]:
    """Mix the last places into the first, or out of them again: 2222 22 is hard to read out."""
    tail = places[-_TAIL:]
    head = places[:-_TAIL]
    mixed = [(place + way * (tail[at % _TAIL] + at)) % _BASE for at, place in enumerate(head)]
    return [*mixed, *tail]


def _seal(key: str, told: Told) -> int:
    said = ".".join(map(str, (told.day, told.attempt, told.rating, *told.answers)))
    return int.from_bytes(hmac.new(key.encode(), said.encode(), hashlib.sha256).digest()[:_SEAL_BYTES])
