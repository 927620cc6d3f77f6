"""What the window remembers between two days: size, language, look, last files, columns.

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
from typing import Any, Final

from attrs import Factory, define
from platformdirs import user_config_path

from app.text import Language, as_language, is_language
from ui.theme import Appearance

SIZES: Final = (90, 100, 115, 130, 150, 175, 200)
"""The text sizes offered, in per cent."""
MOST_FILES: Final = 6
MOST_SEEN: Final = 20
WIDEST: Final = 10_000


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
    columns: dict[str, list[str]] = Factory(dict)
    seen: dict[str, str] = Factory(dict)
    """When the drive of an office answered last, by the office's file on this computer."""

    def used(self, path: Path) -> None:
        """Put a file first among the last used ones."""
        name = str(path.absolute())
        self.files = [name, *(old for old in self.files if old != name)][:MOST_FILES]

    def saw_drive(self, file: Path, moment: datetime) -> None:
        """Keep when the drive of an office answered."""
        self.seen = dict([*self.seen.items(), (str(file), moment.isoformat())][-MOST_SEEN:])

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
        found = json.loads((path or state_file()).read_text(encoding="utf-8"))
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
    return {name: getattr(state, name) for name in _KINDS} | {"appearance": state.appearance}


_KINDS: Final[Mapping[str, type]] = {
    "language": str,
    "percent": int,
    "initials": str,
    "files": list,
    "geometry": str,
    "splitter": list,
    "columns": dict,
    "seen": dict,
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
    state.seen = {str(file): at for file, at in fitting.get("seen", {}).items() if isinstance(at, str)}
    state.columns = {
        str(entity): names
        for entity, names in fitting.get("columns", {}).items()
        if isinstance(names, list) and all(isinstance(name, str) for name in names)
    }
    return state
