"""What a desk is set to: the language of its window and command line, the initials of its person."""

from __future__ import annotations

import getpass
import locale
import os
from typing import Final

from app.text import Language, as_language

VERSION: Final = "0.1.0"
"""The version of the program; a contract test holds it to the project file."""
_NORWEGIAN = frozenset({"no", "nn", "nb"})


def desk_language() -> Language:
    """Return the language a person reads at this desk: chosen, else that of the system."""
    chosen = os.environ.get("PRAKTIKUM_LANGUAGE") or _system_language()
    code = chosen[:2].lower()
    return "nb" if code in _NORWEGIAN else as_language(code)


def desk_initials() -> str:
    """Return who sits here: chosen, else the first two letters of the account."""
    chosen = os.environ.get("PRAKTIKUM_WHO", "").strip()
    return (chosen or _account()[:2]).upper()[:4] or "??"


def _system_language() -> str:
    try:
        return locale.getlocale()[0] or os.environ.get("LANG", "en")
    except ValueError:
        return "en"


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "??"
