"""The code lists of the office: entries with labels in four languages, reworded, retired, never deleted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from app.domain.code import LISTS
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.text import LANGUAGES, Language, Text, is_language

_NOT_A_LETTER: Final = re.compile(r"[^a-z0-9]+")
_LONGEST_KEY: Final = 40
_LETTERS: Final = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
_NO_WORDS: Final = Text(
    en="A code needs a label in at least one language. Write one.",
    sv="En kod behöver en etikett på minst ett språk. Skriv en.",
    nb="En kode trenger en etikett på minst ett språk. Skriv en.",
    da="En kode skal have en betegnelse på mindst ét sprog. Skriv en.",
)
_NO_LIST: Final = Text(
    en="There is no such code list. Choose one of those shown.",
    sv="Det finns ingen sådan kodlista. Välj en av dem som visas.",
    nb="Det finnes ingen slik kodeliste. Velg en av dem som vises.",
    da="Der findes ingen sådan kodeliste. Vælg en af dem, der vises.",
)


@frozen(kw_only=True)
class Entry:
    """One entry of a code list."""

    id: str
    key: str
    labels: Mapping[str, str]
    order: int | None
    active: bool


def entries(office: Office, code_list: str) -> list[Entry]:
    """Return the entries of a list in their order; retired ones last."""
    found = [_entry(one) for one in office.records.of("code", list=code_list)]
    return sorted(found, key=lambda e: (not e.active, e.order if e.order is not None else 10_000, e.key))


def counts(office: Office) -> dict[str, int]:
    """Return how many entries in use each list has."""
    found = dict.fromkeys(LISTS, 0)
    for one in office.records.of("code"):
        if one.active and one.list in found:
            found[one.list] += 1
    return found


def add(office: Office, code_list: str, labels: Mapping[str, str]) -> str:
    """Add an entry at the end of a list; its key is made from its label, once and for all."""
    if code_list not in LISTS:
        raise Refused(_NO_LIST, where="list")
    said = _said(labels)
    every = office.records.of("code", list=code_list)
    order = max((one.order or 0 for one in every), default=0) + 1
    key = _fresh_key(next(iter(said.values())), {one.key for one in every})
    values = {"list": code_list, "key": key, "label": said, "order": order, "active": True}
    return editing.add(office, "code", values)


def reword(office: Office, code: str, language: Language, words: str) -> None:
    """Change the label of an entry in one language; what uses the entry goes on using it."""
    found = office.records.get("code", code)
    if found is not None:
        editing.change(office, "code", code, {"label": _said({**found.label, language: words})})


def set_order(office: Office, code: str, order: int | None) -> None:
    """Give an entry another place in its list."""
    editing.change(office, "code", code, {"order": order})


def set_active(office: Office, code: str, *, active: bool) -> None:
    """Retire an entry, so that it is not offered any more, or offer it again."""
    editing.change(office, "code", code, {"active": active})


def _said(labels: Mapping[str, str]) -> dict[str, str]:
    said: dict[str, str] = {code: labels[code].strip() for code in LANGUAGES if labels.get(code, "").strip()}
    if not said:
        raise Refused(_NO_WORDS, where="label")
    return {**{code: words for code, words in labels.items() if not is_language(code)}, **said}


def _fresh_key(words: str, taken: set[str]) -> str:
    letters = unicodedata.normalize("NFKD", words.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    plain = _NOT_A_LETTER.sub("_", bare).strip("_")[:_LONGEST_KEY] or "code"
    numbered = (plain if n == 1 else f"{plain}_{n}" for n in range(1, len(taken) + 2))
    return next(key for key in numbered if key not in taken)


def _entry(code: Any) -> Entry:
    return Entry(
        id=code.id, key=code.key, labels=dict(code.label), order=code.order, active=bool(code.active)
    )
