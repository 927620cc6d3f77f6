"""Keeping a spreadsheet program from calculating what is only text, and reading such text back.

A csv file has no types: a name that begins with = would be run as a formula. Such a text gets an
apostrophe in front. Negative numbers and phone numbers (+47 …) hold nothing but digits and signs,
cannot do harm, and stay as they are: other programs read them unchanged. An xlsx file has types, so
there nothing is ever put in front.
"""

from __future__ import annotations

import re
from typing import Final

_STARTERS: Final = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001 - the wide signs of East Asia start formulas too
_HARMLESS: Final = re.compile(r"[-+]?\d[\d ().,/-]*%?|\+\(?\d[\d ()./-]*")


def _could_be_calculated(text: str) -> bool:
    return text.lstrip(" '\n")[:1] in _STARTERS and _HARMLESS.fullmatch(text) is None


def guarded(text: str) -> str:
    """Return the text as it is safe in a csv file."""
    return f"'{text}" if _could_be_calculated(text) else text


def unguarded(text: str) -> str:
    """Return the text that ``guarded`` was given."""
    return text[1:] if text[:1] == "'" and text.lstrip(" '\n")[:1] in _STARTERS else text
