"""Order and folding of names, right for each language.

Swedish ends its alphabet with å ä ö, Norwegian and Danish with æ ø å; there "Aa" is an old å and
stands last, and ö sorts with ø. English files all of them under their plain letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from app.text import Language

_PLAIN = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "œ": "oe", "\u0131": "i", "ħ": "h"}
)
_SWEDISH = str.maketrans({"å": "{1", "ä": "{2", "æ": "{2", "ö": "{3", "ø": "{3", "ő": "{3"})
_DANISH = str.maketrans({"æ": "{1", "ä": "{1", "ø": "{2", "ö": "{2", "ő": "{2", "å": "{3"})
_ENGLISH = str.maketrans({"å": "a", "ä": "a", "æ": "ae", "ö": "o", "ø": "o"})
_ALPHABETS: Mapping[str, Mapping[int, str]] = {"sv": _SWEDISH, "nb": _DANISH, "da": _DANISH, "en": _ENGLISH}
_TIES = str.maketrans({"ø": "1", "ö": "2", "æ": "1", "ä": "2"})
_OTHER = re.compile(r"[^0-9a-z{ ]+")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f\ud800-\udfff\-\u2010-\u2015/.,]+")
"""What parts words, and what neither a keyboard nor a database can hold: it would break the search off."""
_KEPT = frozenset("åäæöø")
_FOLDED = str.maketrans({"å": "a", "ä": "a", "æ": "ae", "ö": "o", "ø": "o"})


class _Letters(dict[int, str]):
    """Letter → the same without its accent; worked out when a letter is first met."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if unicodedata.combining(letter):
            found = ""
        else:
            base = unicodedata.normalize("NFD", letter)[0]
            found = base if letter not in _KEPT and (base.isascii() or base in _KEPT) else letter
        self[code] = found
        return found


_LETTERS = _Letters(_PLAIN)


def _without_accents(text: str) -> str:
    return text if text.isascii() else text.translate(_LETTERS)


@lru_cache(maxsize=50_000)
def sort_key(text: str, language: Language) -> str:
    """Return a text whose plain byte order is the order of names in a language, but for ties."""
    lower = _without_accents(unicodedata.normalize("NFC", text).casefold().strip())
    if lower.isascii() and "aa" not in lower:
        return lower if lower.isalnum() else _OTHER.sub("", _SPACE.sub(" ", lower))
    old = lower.replace("aa", "å") if language in {"nb", "da"} else lower
    return _OTHER_LETTERS.sub("", _SPACE.sub(" ", old).translate(_ALPHABETS[language]))


def order_of(parts: Iterable[str], language: Language) -> str:
    """Return the key that orders records by several names; letters that file alike decide last."""
    every = list(parts)
    joined = "\x01".join(sort_key(part, language) for part in every)
    if all(part.isascii() for part in every):
        return joined
    ties = _UNTIED.sub("", "".join(every).casefold()).translate(_TIES)
    return f"{joined}\x00{ties}" if ties else joined


_UNTIED = re.compile("[^åäæöø]+")
_OTHER_LETTERS = re.compile(r"[\x00-\x1f'’\"()]+")


def folded(text: str) -> str:
    """Return text for searching: lower case, composed letters, no accents but the Nordic letters."""
    if text.isascii():
        return _SPACE.sub(" ", text.lower()).strip()
    return _SPACE.sub(" ", _without_accents(unicodedata.normalize("NFC", text).casefold())).strip()


def plain(text: str) -> str:
    """Return folded text with the Nordic letters made plain too: what a foreign keyboard can type."""
    lower = folded(text)
    return lower if lower.isascii() else lower.translate(_FOLDED)
