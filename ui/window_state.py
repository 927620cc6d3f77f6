"""What the window remembers between two days: size, language, look, last files, lists and their views.

One small JSON file in the person's own settings folder. A file of nonsense, of another program or
none at all gives the defaults; nothing of an office stands in it.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import getpass
import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import Factory, define, frozen
from platformdirs import user_config_path

from app.text import Language, as_language, is_language
from ui.theme import Appearance

if TYPE_CHECKING:
    from app.domain.condition import Condition

SIZES: Final = (90, 100, 115, 130, 150, 175, 200)
"""The text sizes offered, in per cent."""
MOST_FILES: Final = 6
SHOWN: Final = 5
"""So many words say what was on the screen of an office."""
MOST_SEEN: Final = 20
WIDEST: Final = 10_000
LARGEST: Final = 2_000_000
"""Bytes of a memory that is still read."""
MOST_LISTS: Final = 100
MOST_VIEWS: Final = 30
MOST_COLUMNS: Final = 200
LONGEST_NAME: Final = 60
LONGEST_WORDS: Final = 200
_WIDTHS: Final = range(20, 3_000)


@frozen(kw_only=True)
class ListLook:
    """How a list is laid out: columns in order, widths, what it is sorted by. Nothing is the default."""

    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = Factory(dict)
    sort: str = ""
    descending: bool = False


@frozen(kw_only=True)
class SavedView:
    """What a list shows under a name: its filters and its look."""

    name: str
    words: str = ""
    state: str = ""
    conditions: tuple[Condition, ...] = ()
    look: ListLook = ListLook()


def state_file() -> Path:
    """Return where the window's memory stands."""
    return user_config_path("Praktikum", appauthor=False) / "window.json"


@define
class WindowState:
    """The memory itself; every value has a sound default."""

    language: Language | None = None
    appearance: Appearance = "system"
    percent: int = 100
    initials: str = ""
    files: list[str] = Factory(list)
    geometry: str = ""
    splitter: list[int] = Factory(list)
    lists: dict[str, ListLook] = Factory(dict)
    """The look of each list, by its key."""
    views: dict[str, tuple[SavedView, ...]] = Factory(dict)
    """The views saved of each list, by its key."""
    folders: dict[str, str] = Factory(dict)
    """Where a person put things last, by what they were: papers, mails."""
    seen: dict[str, str] = Factory(dict)
    """When the drive of an office answered last, by the office's file on this computer."""
    shown: dict[str, list[str]] = Factory(dict)
    """What was on the screen last, by the office's file: place, part, kind and id of a record, programme."""

    def used(self, path: Path) -> None:
        """Put a file first among the last used ones."""
        name = str(path.absolute())
        self.files = [name, *(old for old in self.files if old != name)][:MOST_FILES]

    def saw_drive(self, file: Path, moment: datetime) -> None:
        """Keep when the drive of an office answered."""
        self.seen = dict([*self.seen.items(), (str(file), moment.isoformat())][-MOST_SEEN:])

    def keep_shown(self, file: Path, words: list[str]) -> None:
        """Keep what was on the screen of an office."""
        kept = {name: old for name, old in self.shown.items() if name != str(file)}
        self.shown = dict([*kept.items(), (str(file), words)][-MOST_SEEN:])

    def drive_seen(self, file: Path) -> datetime | None:
        """Return when the drive of an office answered last, as far as it is known."""
        try:
            found = datetime.fromisoformat(self.seen.get(str(file), ""))
        except ValueError:
            return None
        return found if found.tzinfo is not None else None

    def geometry_bytes(self) -> bytes:
        """Return the saved geometry as Qt wrote it; empty if it cannot be read."""
        try:
            return base64.b64decode(self.geometry, validate=True)
        except (binascii.Error, ValueError):
            return b""

    def keep_geometry(self, written: bytes) -> None:
        """Take over a geometry as Qt writes it."""
        self.geometry = base64.b64encode(written).decode()

    def save(self, path: Path | None = None) -> None:
        """Write the memory whole or not at all; a folder that cannot be written is no reason to stop."""
        target = path or state_file()
        with contextlib.suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(".new")
            fresh.write_text(json.dumps(_plain(self), ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(fresh, target)  # noqa: PTH105 - replaces on every system, rename does not


def load(path: Path | None = None) -> WindowState:
    """Read the memory; what does not fit is left at its default."""
    try:
        with (path or state_file()).open("rb") as file:
            found = json.loads(file.read(LARGEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError):
        found = None
    return _state(found if isinstance(found, dict) else {})


def initials_of_account() -> str:
    """Return initials from the name of the account on the computer."""
    try:
        account = getpass.getuser()
    except (OSError, KeyError, ImportError):
        account = ""
    parts = [part for part in account.replace("-", ".").replace("_", ".").split(".") if part]
    letters = "".join(part[0] for part in parts) if len(parts) > 1 else account[:2]
    return letters.upper()[:4] or "?"


def _plain(state: WindowState) -> dict[str, Any]:
    lists = {key: _plain_look(look) for key, look in state.lists.items()}
    views = {key: [_plain_view(view) for view in views] for key, views in state.views.items()}
    own = {"appearance": state.appearance, "lists": lists, "views": views}
    return {name: getattr(state, name) for name in _KINDS} | own


def _plain_look(look: ListLook) -> dict[str, Any]:
    return {
        "columns": list(look.columns),
        "widths": dict(look.widths),
        "sort": look.sort,
        "descending": look.descending,
    }


def _plain_view(view: SavedView) -> dict[str, Any]:
    from app.domain.condition import as_plain  # noqa: PLC0415 - as in _view

    return {
        "name": view.name,
        "words": view.words,
        "state": view.state,
        "conditions": [as_plain(one) for one in view.conditions],
        "look": _plain_look(view.look),
    }


_KINDS: Final[Mapping[str, type]] = {
    "language": str,
    "percent": int,
    "initials": str,
    "files": list,
    "geometry": str,
    "splitter": list,
    "lists": dict,
    "views": dict,
    "seen": dict,
    "folders": dict,
    "shown": dict,
}


def _state(found: Mapping[str, Any]) -> WindowState:
    state = WindowState()
    fitting = {name: found[name] for name, kind in _KINDS.items() if type(found.get(name)) is kind}
    if is_language(str(fitting.get("language"))):
        state.language = as_language(fitting["language"])
    if found.get("appearance") in ("light", "dark"):
        state.appearance = found["appearance"]
    if fitting.get("percent") in SIZES:
        state.percent = fitting["percent"]
    state.initials = str(fitting.get("initials", ""))[:4]
    state.files = [name for name in fitting.get("files", []) if isinstance(name, str) and name.strip()]
    state.geometry = fitting.get("geometry", "")
    state.splitter = [size for size in fitting.get("splitter", []) if type(size) is int and 0 < size < WIDEST]
    state.shown = {
        str(file): words
        for file, words in fitting.get("shown", {}).items()
        if isinstance(words, list) and len(words) == SHOWN and all(isinstance(word, str) for word in words)
    }
    state.seen = {str(file): at for file, at in fitting.get("seen", {}).items() if isinstance(at, str)}
    state.folders = {str(what): at for what, at in fitting.get("folders", {}).items() if isinstance(at, str)}
    state.lists = {key: _look(one) for key, one in _some(fitting.get("lists"))}
    state.views = {key: views for key, found in _some(fitting.get("views")) if (views := _views(found))}
    return state


def _some(found: object) -> list[tuple[str, Any]]:
    every = found.items() if isinstance(found, Mapping) else ()
    return [(str(key)[:LONGEST_WORDS], value) for key, value in every][:MOST_LISTS]


def _look(found: object) -> ListLook:
    if not isinstance(found, Mapping):
        return ListLook()
    columns, widths = found.get("columns"), found.get("widths")
    names = [one for one in columns if isinstance(one, str)] if isinstance(columns, list) else []
    wide = widths.items() if isinstance(widths, Mapping) else ()
    return ListLook(
        columns=tuple(dict.fromkeys(names[:MOST_COLUMNS])),
        widths={str(key): one for key, one in wide if type(one) is int and one in _WIDTHS},
        sort=_words(found.get("sort")),
        descending=found.get("descending") is True,
    )


def _views(found: object) -> tuple[SavedView, ...]:
    every = [_view(one) for one in found[:MOST_VIEWS]] if isinstance(found, list) else []
    by_name = {view.name: view for view in every if view is not None}
    return tuple(by_name.values())


def _view(found: object) -> SavedView | None:
    name = _words(found.get("name"))[:LONGEST_NAME].strip() if isinstance(found, Mapping) else ""
    if not isinstance(found, Mapping) or not name:
        return None
    from app.domain.condition import MOST_CONDITIONS, from_plain  # noqa: PLC0415 - 0.1 s before the window

    conditions = found.get("conditions")
    read = [from_plain(one) for one in conditions] if isinstance(conditions, list) else []
    return SavedView(
        name=name,
        words=_words(found.get("words")),
        state=_words(found.get("state")),
        conditions=tuple(one for one in read if one is not None)[:MOST_CONDITIONS],
        look=_look(found.get("look")),
    )


def _words(found: object) -> str:
    return found[:LONGEST_WORDS] if isinstance(found, str) else ""
