"""Names of organisations made comparable: the legal form apart, the spelling folded."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from attrs import frozen

from app.exchange.bound import MOST_VALUE_CHARACTERS
from app.exchange.folding import words_of

_FORMS: Final = {
    "as": ("as", "asa"),
    "ab": ("ab", "aktiebolag", "aktiebolaget", "abp"),
    "aps": ("aps", "anpartsselskab"),
    "aktieselskab": ("aktieselskab", "aktieselskabet", "aksjeselskap", "aksjeselskapet"),
    "hb": ("hb", "handelsbolag", "kb", "kommanditbolag"),
    "ans": ("ans", "da", "ks", "enk", "nuf", "ba", "sa"),
    "amba": ("amba", "fmba", "smba"),
    "ivs": ("ivs",),
    "ltd": ("ltd", "limited", "plc"),
    "inc": ("inc", "incorporated", "corp", "corporation"),
    "llc": ("llc", "llp", "lp"),
    "gmbh": ("gmbh", "mbh"),
    "oy": ("oy", "oyj"),
    "bv": ("bv", "nv"),
}
_FORM_OF: Final = {word: form for form, words in _FORMS.items() for word in words}
_SAME_FORM: Final = {"aktieselskab": "as"}
_DOTTED: Final = re.compile(r"\b([A-Za-zÅÄÖÆØåäöæø])\s?[./]\s?([A-Za-z])(?:\s?[./]\s?([A-Za-z]))?\b\.?")
_IN_BRACKETS: Final = re.compile(r"\([^)]*\)")
_EMPTY_WORDS: Final = frozenset(
    {"og", "och", "and", "i", "the", "co", "cie", "of", "publ", "filial", "group"}
)


@frozen
class OrganisationName:
    """The words that tell one organisation from another, in order, and the legal form if it is named."""

    words: tuple[str, ...]
    form: str = ""

    @property
    def key(self) -> str:
        """Return the words as one text."""
        return " ".join(self.words)

    @property
    def numbers(self) -> frozenset[str]:
        """Return the numbers in the name; two branches differ in nothing else."""
        return frozenset(word for word in self.words if word.isdigit())


@lru_cache(maxsize=200_000)
def organisation_name(name: str) -> OrganisationName:
    """Return the comparable form of a name: "NORDLYS HELSE A/S" and "Nordlys Helse AS" are one."""
    short = name[:MOST_VALUE_CHARACTERS]
    together = _DOTTED.sub(lambda letters: "".join(filter(None, letters.groups())), short)
    words = words_of(_IN_BRACKETS.sub(" ", together)) or words_of(together)
    forms = [_FORM_OF[word] for word in words[1:] if word in _FORM_OF]
    if len(words) > 1 and words[0] in {"ab", "as"}:
        forms, words = [words[0], *forms], words[1:]
    telling = tuple(word for at, word in enumerate(words) if not (at and word in _FORM_OF))
    kept = tuple(word for word in telling if word not in _EMPTY_WORDS) or telling
    form = forms[-1] if forms else ""
    return OrganisationName(kept, _SAME_FORM.get(form, form))
