"""Spelling folded away, so that headings and names are known again however they are typed.

Case, accents, hyphens and dots fall away; å = aa = a, ø = ö = oe = o, æ = ä = ae = a, ü = ue = u.
Both sides of a comparison are folded alike, so a word that merely holds "ae" loses nothing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_LETTERS: Final = str.maketrans(
    {"ø": "o", "æ": "a", "œ": "o", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "’": "'", "ʼ": "'"}
)
_PAIRS: Final = re.compile("aa|ae|oe|ue")
_WORD: Final = re.compile("[a-z0-9]+")
_ANY_WORD: Final = re.compile(r"[^\W_]+")


@lru_cache(maxsize=200_000)
def fold(text: str) -> str:
    """Return the text in small plain letters; signs and spaces stay."""
    small = text.casefold()
    if not small.isascii():
        parted = unicodedata.normalize("NFKD", small.translate(_LETTERS))
        small = "".join(sign for sign in parted if not unicodedata.combining(sign)).translate(_LETTERS)
    return _PAIRS.sub(lambda pair: pair[0][0], small)


def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, other alphabets included."""
    folded = fold(text).replace("'", "")
    return tuple((_WORD if folded.isascii() else _ANY_WORD).findall(folded))


def joined(text: str) -> str:
    """Return the folded words written together: "E-post", "e.post" and "Epost" are one."""
    return "".join(words_of(text))


def heading_key(heading: str) -> str:
    """Return the key a heading is known by; a lone # is a number and a lone % a share."""
    return joined(heading) or ("nr" if "#" in heading else "%" if "%" in heading else "")
