"""Countries as people write them in a list."""

from __future__ import annotations

from functools import cache
from typing import Final

from babel import Locale

from app.exchange.folding import joined
from app.text import LANGUAGES

_SHORT: Final = {"usa": "US", "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "holland": "NL"}


def country_code(words: str) -> str:
    """Return the code of a country written as code or name in any of the four languages, else ""."""
    return _codes().get(joined(words), "")


@cache
def _codes() -> dict[str, str]:
    codes = dict(_SHORT)
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():  # noqa: PLR2004 - regions of the world have three figures
                codes.setdefault(joined(str(name)), code)
                codes.setdefault(code.lower(), code)
    return codes
