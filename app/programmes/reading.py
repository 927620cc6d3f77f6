"""Reading the program's own TOML files, each value with its kind and each fault with its place.

Every key that a file holds must be asked for: one that nobody reads is a misspelling, and is
refused when the file is closed. Use it so::

    with opened("texts/annexes.toml") as file:
        names = {row.key: row.wording("name") for row in file.tables()}
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import TypeVar, cast

from app.errors import Damaged, Refused
from app.programmes.wording import Wording, check_fields, wording_from
from app.text import LANGUAGES, Text

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=str)

UNREADABLE = Text(
    en="The file {file} of the program cannot be read ({cause}). Install the program again.",
    sv="Programmets fil {file} kan inte läsas ({cause}). Installera programmet på nytt.",
    nb="Programmets fil {file} kan ikke leses ({cause}). Installer programmet på nytt.",
    da="Programmets fil {file} kan ikke læses ({cause}). Installér programmet igen.",
)
MISSING_KEY = Text(
    en="{file}: the entry {key} is missing. Add it.",
    sv="{file}: uppgiften {key} saknas. Lägg till den.",
    nb="{file}: oppføringen {key} mangler. Legg den til.",
    da="{file}: angivelsen {key} mangler. Tilføj den.",
)
UNKNOWN_KEY = Text(
    en="{file}: the entry {key} is not known. Check the spelling or take it away.",
    sv="{file}: uppgiften {key} är okänd. Kontrollera stavningen eller ta bort den.",
    nb="{file}: oppføringen {key} er ukjent. Kontroller skrivemåten, eller fjern den.",
    da="{file}: angivelsen {key} er ukendt. Kontrollér stavemåden, eller fjern den.",
)
WRONG_KIND = Text(
    en="{file}: the entry {key} should be {kind}. Correct it.",
    sv="{file}: uppgiften {key} ska vara {kind}. Rätta den.",
    nb="{file}: oppføringen {key} skal være {kind}. Rett den.",
    da="{file}: angivelsen {key} skal være {kind}. Ret den.",
)
WRONG_CHOICE = Text(
    en="{file}: the entry {key} is “{value}”. It must be one of: {allowed}.",
    sv="{file}: uppgiften {key} är ”{value}”. Den ska vara något av: {allowed}.",
    nb="{file}: oppføringen {key} er «{value}». Den skal være en av: {allowed}.",
    da='{file}: angivelsen {key} er "{value}". Den skal være en af: {allowed}.',
)
KIND_NAME: Mapping[type, Text] = {
    str: Text(en="a text", sv="en text", nb="en tekst", da="en tekst"),
    int: Text(en="a whole number", sv="ett heltal", nb="et heltall", da="et helt tal"),
    float: Text(en="a number", sv="ett tal", nb="et tall", da="et tal"),
    bool: Text(en="true or false", sv="true eller false", nb="true eller false", da="true eller false"),
    date: Text(en="a date", sv="ett datum", nb="en dato", da="en dato"),
    list: Text(en="a list", sv="en lista", nb="en liste", da="en liste"),
    dict: Text(en="a table", sv="en tabell", nb="en tabell", da="en tabel"),
}


class Table:
    """A table of a TOML file that knows its place and which of its keys were asked for.

    Wherever ``default`` is offered, leaving it out makes the key required.
    """

    def __init__(self, file: str, path: tuple[str, ...], values: Mapping[str, object]) -> None:
        """Keep the values with the file and the path they stand under, ending in the table's own key."""
        self.file = file
        self.path = path
        self.key = path[-1] if path else ""
        self._values = values
        self._read: set[str] = set()
        self._children: list[Table] = []

    def __contains__(self, key: str) -> bool:
        """Say whether the table holds the key, without counting it as read."""
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        """Go through the keys in the order of the file, without counting them as read."""
        return iter(self._values)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text, trimmed."""
        return self._value(key, str, default).strip()

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number."""
        return self._value(key, int, default)

    def decimal(self, key: str, default: float | None = None) -> float:
        """Return a number with or without decimals."""
        if isinstance(self._values.get(key), int):
            return float(self.number(key))
        return self._value(key, float, default)

    def truth(self, key: str, *, default: bool | None = None) -> bool:
        """Return true or false."""
        return self._value(key, bool, default)

    def choice(self, key: str, allowed: Collection[Choice], default: Choice | None = None) -> Choice:
        """Return the one of the allowed texts that the entry names."""
        value = self.text(key, default)
        for option in allowed:
            if option == value:
                return option
        said = ", ".join(sorted(allowed))
        raise self.refusal(WRONG_CHOICE.fill(**self._place(key), value=value, allowed=said), key)

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self._value(key, list, None if default is None else list(default))
        if not all(isinstance(value, str) for value in values):
            raise self._wrong_kind(key, str)
        return tuple(cast("list[str]", values))

    def wording(self, key: str, default: Wording | None = None) -> Wording:
        """Return a text in several languages, its fields checked to be alike in all of them."""
        if default is not None and key not in self:
            return default
        where = self._address(key)
        wording = wording_from(self._value(key, dict, None), where)
        check_fields(wording, where)
        return wording

    def wordings(self, key: str) -> Mapping[str, Wording]:
        """Return a table of texts in several languages; one that is not there is read as empty."""
        rows = self.table(key)
        return MappingProxyType({name: rows.wording(name) for name in rows})

    def table(self, key: str) -> Table:
        """Return the table under a key; one that is not there is read as empty."""
        child = Table(self.file, (*self.path, key), self._value(key, dict, {}))
        self._children.append(child)
        return child

    def tables(self, key: str | None = None) -> tuple[Table, ...]:
        """Return the rows of a ``[[key]]`` list; without a key, every table that stands here."""
        if key is None:
            return tuple(self.table(name) for name in self)
        rows = self._value(key, list, [])
        return tuple(self._row(key, number, row) for number, row in enumerate(rows, start=1))

    def finish(self) -> None:
        """Refuse keys that nobody asked for, here and in every table handed out."""
        for key in self._values:
            if key not in self._read:
                raise self.refusal(UNKNOWN_KEY.fill(**self._place(key)), key)
        for child in self._children:
            child.finish()

    def refusal(self, text: Text, key: str = "") -> Refused:
        """Make a refusal that carries this place as ``file: table.key``."""
        return Refused(text, where=self._address(key))

    def _address(self, key: str) -> str:
        return f"{self.file}: {'.'.join((*self.path, key)).strip('.')}"

    def _value(self, key: str, kind: type[Value], default: Value | None) -> Value:
        self._read.add(key)
        if key not in self._values:
            if default is None:
                raise self.refusal(MISSING_KEY.fill(**self._place(key)), key)
            return default
        value = self._values[key]
        # TOML tells true from 1, and so do we: Python counts a bool as an int.
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self._wrong_kind(key, kind)
        return value

    def _row(self, key: str, number: int, row: object) -> Table:
        if not isinstance(row, dict):
            raise self._wrong_kind(key, dict)
        child = Table(self.file, (*self.path, f"{key}[{number}]"), row)
        self._children.append(child)
        return child

    def _place(self, key: str) -> dict[str, str]:
        return {"file": self.file, "key": ".".join((*self.path, key))}

    def _wrong_kind(self, key: str, kind: type) -> Refused:
        place = self._place(key)
        sentences = {
            code: WRONG_KIND.of(code).format(**place, kind=KIND_NAME[kind].of(code)) for code in LANGUAGES
        }
        return self.refusal(Text(**sentences), key)


def choices(table: Table, key: str, allowed: Collection[Choice]) -> tuple[Choice, ...]:
    """Return a list of texts, each of which must be one of the allowed, in the order of the file."""
    named = table.texts(key)
    unknown = [name for name in named if name not in allowed]
    if unknown:
        said = ", ".join(sorted(allowed))
        place = {"file": table.file, "key": ".".join((*table.path, key))}
        raise table.refusal(WRONG_CHOICE.fill(**place, value=unknown[0], allowed=said), key)
    return tuple(option for name in named for option in allowed if option == name)


def package_folder() -> Traversable:
    """Return the folder of this package as a resource, on disk or in a frozen program."""
    return files("app.programmes")


def names_in(folder: str, root: Traversable | None = None) -> tuple[str, ...]:
    """Return the names of the files and folders in a folder of the package, sorted."""
    place = (root or package_folder()).joinpath(folder)
    hidden = ("_", ".")
    return tuple(sorted(entry.name for entry in place.iterdir() if not entry.name.startswith(hidden)))


@contextmanager
def opened(path: str, root: Traversable | None = None) -> Iterator[Table]:
    """Open a TOML file of the package (or under another root) and check it on leaving.

    Raises ``Damaged`` when the file is missing or not TOML, ``Refused`` for a wrong entry.
    """
    table = Table(path, (), _parsed(path, root or package_folder()))
    yield table
    table.finish()


def _parsed(path: str, root: Traversable) -> dict[str, object]:
    try:
        return tomllib.loads(root.joinpath(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise Damaged(UNREADABLE.fill(file=path, cause=fault)) from fault
