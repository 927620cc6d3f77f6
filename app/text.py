"""A piece of wording in the four languages of the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, cast, get_args

from attrs import frozen

Language = Literal["en", "sv", "nb", "da"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
LOCALES: Final[Mapping[Language, str]] = {"en": "en_GB", "sv": "sv_SE", "nb": "nb_NO", "da": "da_DK"}
"""Whose dates and numbers go with a language."""


@frozen(kw_only=True)
class Text:
    """Words in all four languages; leaving one out is a type error."""

    en: str
    sv: str
    nb: str
    da: str

    def of(self, language: Language) -> str:
        """Return the wording in one language."""
        return cast("str", getattr(self, language))

    def fill(self, **values: object) -> Text:
        """Put values into the ``{name}`` places of each wording."""
        return Text(**{code: self.of(code).format(**values) for code in LANGUAGES})


def is_language(code: str) -> bool:
    """Say whether the program speaks the language with this code."""
    return code in LANGUAGES


def as_language(code: str, otherwise: Language = "en") -> Language:
    """Read a language code from outside, with a fallback for unknown ones."""
    return code if code in LANGUAGES else otherwise


def same(words: str) -> Text:
    """Return a wording that is rightly alike in all languages: a proper name, an address."""
    return Text(en=words, sv=words, nb=words, da=words)
