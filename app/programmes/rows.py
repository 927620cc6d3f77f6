"""Reading what every file of a template has: rows with keys, choices, languages, optional values."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol, TypeVar

from app.programmes.reading import Table, choices
from app.programmes.wording import Wording
from app.text import LANGUAGES, Text


class Keyed(Protocol):
    """Something with a key."""

    @property
    def key(self) -> str:
        """Return the key."""


Choice = TypeVar("Choice", bound=str)
Part = TypeVar("Part")
KeyedPart = TypeVar("KeyedPart", bound=Keyed)

TWICE = Text(
    en="The key {key} stands twice. Give one of them another key.",
    sv="Nyckeln {key} förekommer två gånger. Ge den ena en annan nyckel.",
    nb="Nøkkelen {key} står to ganger. Gi den ene en annen nøkkel.",
    da="Nøglen {key} står to gange. Giv den ene en anden nøgle.",
)
NOT_KNOWN = Text(
    en="“{value}” is not known here. It must be one of: {allowed}.",
    sv="”{value}” är okänt här. Det ska vara något av: {allowed}.",
    nb="«{value}» er ukjent her. Det skal være en av: {allowed}.",
    da='"{value}" er ukendt her. Det skal være en af: {allowed}.',
)
NOT_WHOLE = Text(
    en="A text is not written in all four languages: en, sv, nb and da. Write the rest.",
    sv="En text finns inte på alla fyra språken en, sv, nb och da. Skriv de som saknas.",
    nb="En tekst finnes ikke på alle de fire språkene en, sv, nb og da. Skriv dem som mangler.",
    da="En tekst findes ikke på alle fire sprog en, sv, nb og da. Skriv dem, der mangler.",
)


def parts_of(table: Table, name: str, read: Callable[[Table], Part]) -> tuple[Part, ...]:
    """Read each row of a list."""
    return tuple(read(row) for row in table.tables(name))


def keyed_of(table: Table, name: str, read: Callable[[Table], KeyedPart]) -> tuple[KeyedPart, ...]:
    """Read each row of a list and refuse a key that stands twice."""
    parts = parts_of(table, name, read)
    keys = [part.key for part in parts]
    for key in keys:
        if keys.count(key) > 1:
            raise table.refusal(TWICE.fill(key=key), name)
    return parts


def choices_of(table: Table, key: str, allowed: Collection[Choice]) -> tuple[Choice, ...]:
    """Read a list, which may be left out, of which each must be one of the allowed."""
    return choices(table, key, allowed) if key in table else ()


def choice_or_none(table: Table, key: str, allowed: Collection[Choice]) -> Choice | None:
    """Read one of the allowed, which may be left out."""
    return table.choice(key, allowed) if key in table else None


def chosen(table: Table, key: str, value: str, allowed: Collection[Choice]) -> Choice:
    """Return a piece of a written value, which must be one of the allowed."""
    for option in allowed:
        if option == value:
            return option
    raise table.refusal(NOT_KNOWN.fill(value=value, allowed=", ".join(sorted(allowed))), key)


def number_or_none(table: Table, key: str) -> int | None:
    """Read a number that may be left out."""
    return table.number(key) if key in table else None


def wording_or_none(table: Table, key: str) -> Wording | None:
    """Read a wording that may be left out."""
    return table.wording(key) if key in table else None


def whole_text(table: Table, key: str) -> Text:
    """Read a text that must stand in all four languages."""
    wording = table.wording(key)
    if wording.languages != LANGUAGES:
        raise table.refusal(NOT_WHOLE, key)
    return Text(**dict(wording.pairs()))
