"""Files that do not fit: read again only now and then, and asked of whoever holds what they should hold."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from app.journal.carrier import CarrierName, carrier_name
from app.sharing.folder import Folder

FOLDER: Final = "wanted"
REST: Final = 10
"""A file that does not fit is read again after so many looks."""
_MOST_NAMES: Final = 500
_MOST_BYTES: Final = 1 << 16


class Unfit:
    """Files of the folder that cannot be used, each with the look at which it is read again."""

    def __init__(self) -> None:
        """Begin with none."""
        self._rests: dict[CarrierName, int] = {}
        self._foreign: set[CarrierName] = set()

    def resting(self, listed: Iterable[CarrierName], look: int) -> list[CarrierName]:
        """Return the listed ones that are not read at this look."""
        return [name for name in listed if self._rests.get(name, 0) > look]

    def note(self, damaged: Iterable[CarrierName], foreign: Iterable[CarrierName], look: int) -> None:
        """Let these rest."""
        for name in damaged:
            self._rests[name] = look + REST
            self._foreign.discard(name)
        for name in foreign:
            self._rests[name] = look + REST
            self._foreign.add(name)

    def mended(self, name: CarrierName) -> None:
        """Read a file again that was written anew."""
        self._rests.pop(name, None)

    def is_foreign(self, name: CarrierName) -> bool:
        """Say whether a resting file is another office's."""
        return name in self._foreign


class Asking:
    """What this desk cannot read, told to the others; what they cannot read, looked at by this desk."""

    def __init__(self, folder: Folder) -> None:
        """Nothing is asked for yet."""
        self._folder = folder
        self._asked: list[str] | None = None

    def ask(self, desk: str, damaged: Iterable[CarrierName]) -> None:
        """Say which files this desk needs whole."""
        wanted = sorted(map(str, damaged))[:_MOST_NAMES]
        if wanted == (self._asked or []):
            return
        if wanted:
            self._folder.write(f"{FOLDER}/{desk}", json.dumps(wanted).encode())
        else:
            self._folder.remove(f"{FOLDER}/{desk}")
        self._asked = wanted

    def wanted(self, me: str) -> set[CarrierName]:
        """Return which files the others need whole."""
        found: set[CarrierName] = set()
        for desk in self._folder.names(FOLDER):
            if desk != me:
                found |= _names(self._folder.read(f"{FOLDER}/{desk}", _MOST_BYTES))
        return found


def _names(content: bytes | None) -> set[CarrierName]:
    try:
        listed = json.loads(content or b"[]")
    except (ValueError, RecursionError):
        return set()
    names = listed if isinstance(listed, list) else []
    return {found for one in names if isinstance(one, str) and (found := carrier_name(one)) is not None}
