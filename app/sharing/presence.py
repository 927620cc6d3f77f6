"""Who is here, and which record each has open. A beat that goes on says "here"; no clock is compared."""

from __future__ import annotations

import json
from typing import Any, Final

from attrs import define, field, frozen

from app.sharing.folder import Folder

FOLDER: Final = "presence"
_STILL: Final = 12
"""A colleague whose beat stood still for so many looks has left."""
_UNSEEN: Final = 30
"""After so many looks, a minute, a colleague should have received what was published."""
_LONGEST: Final = 64
_MOST: Final = 1 << 14


@frozen(kw_only=True)
class Colleague:
    """A desk at work now: its person, the record and field open there, how much of mine it received."""

    desk: str
    who: str
    entity: str = ""
    record: str = ""
    field: str = ""
    received: int = 0


@define
class _Watched:
    beat: int
    still: int = 0
    colleague: Colleague | None = field(default=None)
    behind: int = 0


class Presence:
    """This desk's sign in the folder, and the signs of the others."""

    def __init__(self, folder: Folder, who: str) -> None:
        """Nothing is open yet."""
        self._folder = folder
        self._who = who
        self._beat = 0
        self._watched: dict[str, _Watched] = {}
        self.open: tuple[str, str, str] = ("", "", "")

    def tell(self, desk: str, received: dict[str, int]) -> None:
        """Say that this desk is here, what it has open and how far it has received each other's changes."""
        self._beat += 1
        entity, record, place = self.open
        content = {
            "beat": self._beat, "who": self._who, "entity": entity, "record": record, "field": place,
            "received": received,
        }  # fmt: skip
        self._folder.write(f"{FOLDER}/{desk}", json.dumps(content).encode())

    def look(self, me: str) -> tuple[Colleague, ...]:
        """Return the other desks whose beat goes on."""
        names = [n for n in self._folder.names(FOLDER) if n != me and len(n) == len(me)]
        for name in names:
            self._watch(name, self._folder.read(f"{FOLDER}/{name}", _MOST), me)
        here = [self._watched[n] for n in names if n in self._watched and self._watched[n].still < _STILL]
        return tuple(one.colleague for one in here if one.colleague is not None)

    def unseen(self, published: int) -> bool:
        """Say whether a colleague who is here has not received for long what was published."""
        for one in self._watched.values():
            here = one.still < _STILL and one.colleague is not None
            one.behind = (
                one.behind + 1 if here and one.colleague and one.colleague.received < published else 0
            )
        return any(one.behind > _UNSEEN for one in self._watched.values())

    def leave(self, desk: str) -> None:
        """Take this desk's sign away."""
        self._folder.remove(f"{FOLDER}/{desk}")

    def _watch(self, name: str, content: bytes | None, me: str) -> None:
        found = _read(content)
        if found is None:
            return
        known = self._watched.get(name)
        if known is None:
            self._watched[name] = _Watched(found["beat"], _STILL - 4, _colleague(name, found, me))
        elif known.beat == found["beat"]:
            known.still += 1
        else:
            known.beat, known.still, known.colleague = found["beat"], 0, _colleague(name, found, me)


def _read(content: bytes | None) -> dict[str, Any] | None:
    try:
        found = json.loads(content or b"")
    except (ValueError, RecursionError):
        return None
    texts = ("who", "entity", "record", "field")
    fits = (
        isinstance(found, dict)
        and type(found.get("beat")) is int
        and all(isinstance(found.get(key), str) and len(found[key]) <= _LONGEST for key in texts)
    )
    return found if fits else None


def _colleague(desk: str, found: dict[str, Any], me: str) -> Colleague:
    received = found.get("received")
    number = received.get(me, 0) if isinstance(received, dict) else 0
    return Colleague(
        desk=desk, who=found["who"], entity=found["entity"], record=found["record"], field=found["field"],
        received=number if type(number) is int else 0,
    )  # fmt: skip
