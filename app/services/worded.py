"""Wordings of the libraries as the values of a record: in the languages of a programme, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from app.programmes.wording import Wording
from app.text import Language, Text, as_language, is_language

BETWEEN: Final = " – "


def spoken(codes: Iterable[str]) -> tuple[Language, ...]:
    """Return those of the codes that are languages of the program, each once."""
    return tuple(as_language(code) for code in dict.fromkeys(codes) if is_language(code))


def worded(words: Wording | Text, languages: Sequence[Language]) -> dict[str, str]:
    """Return a wording in those of the languages that it has."""
    known = words.languages if isinstance(words, Wording) else tuple(languages)
    return {code: words.of(code) for code in languages if code in known}


def joined(parts: Sequence[Wording], languages: Sequence[Language]) -> dict[str, str]:
    """Return several wordings as one line, in those of the languages that all of them have."""
    found = [worded(part, languages) for part in parts]
    return {
        code: BETWEEN.join(part[code] for part in found)
        for code in languages
        if all(code in part for part in found)
    }
