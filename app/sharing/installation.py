"""What this installation remembers outside every office file: its desks, its shared places, erasures.

An office file can be copied, cloned and restored from a backup, and then two would write under one
desk id. So the id and where its chain ends also stand here; when they do not fit the file, the file
gets a new id.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any, Final

from platformdirs import user_data_path

from app.storage.chain_map import ChainMap
from app.storage.journal_table import JournalTable
from app.storage.merging import obey
from app.storage.store import Store
from app.ulid import is_ulid

_UNFINISHED_SECONDS: Final = 3_600
"""A replica without its file that is older than this is nobody's any more."""
HOME: Final = "PRAKTIKUM_HOME"
"""The environment variable that names another folder than the person's own."""


class Installation:
    """The folder of one person's Praktikum on one computer."""

    def __init__(self, folder: Path | None = None) -> None:
        """Use the person's data folder unless another is named."""
        chosen = os.environ.get(HOME)
        self.folder = folder or (Path(chosen) if chosen else user_data_path("Praktikum", appauthor=False))

    def new_replica(self) -> Path:
        """Return a place for one more whole copy of a shared office."""
        return self.folder / "offices" / os.urandom(8).hex() / "office.praktikum"

    def clear_away(self) -> None:
        """Remove what replicas left behind that were never finished: someone stopped the fetching."""
        old = time.time() - _UNFINISHED_SECONDS
        for folder in (self.folder / "offices").glob("*"):
            whole = (folder / "office.praktikum").exists()
            if folder.is_dir() and not whole and folder.stat().st_mtime < old:
                shutil.rmtree(folder, ignore_errors=True)

    def replica(self, place: Path) -> Path | None:
        """Return this person's copy of the office at a shared place, also while the drive is away."""
        found = self._read("places.json").get(str(place))
        path = Path(found["replica"]) if found is not None and _is_entry(found) else place
        return path if path != place and path.exists() else None

    def settle(self, place: Path, office: str, replica: Path) -> None:
        """Remember which office stands at a place, and where this person's own copy of it is."""
        entry = {"office": office, "replica": os.path.abspath(replica)}  # noqa: PTH100 - resolve() asks the drive
        known = self._read("places.json")
        if known.get(str(place)) != entry:
            self._write("places.json", {**known, str(place): entry})

    def elsewhere(self, office: str, place: Path, *, shared: bool = False) -> list[Path]:
        """Return the other places at which an office was opened here; ``shared`` ones only, if asked."""
        known = [(p, e) for p, e in self._read("places.json").items() if _is_entry(e) and p != str(place)]
        return [
            Path(p)
            for p, e in known
            if e["office"] == office and Path(e["replica"]).exists() and not (shared and e["replica"] == p)
        ]

    def forget(self, places: list[Path]) -> None:
        """Remember some places no longer."""
        gone = {str(place) for place in places}
        self._write("places.json", {p: e for p, e in self._read("places.json").items() if p not in gone})

    def recognise(self, store: Store) -> bool:
        """Give a copied, cloned or restored file a desk id of its own; say whether it got one."""
        if store.file.read_only:
            return False
        obey(store, self.erased(_office_of(store)))
        known = self._read(f"desks/{store.reading.meta('desk')}.json")
        here = known.get("file") == _named(store.path) and known.get("machine") == platform.node()
        fits = here and self._goes_on(store, known.get("n"), known.get("link"))
        if not fits:
            store.renew_desk()
        self.note(store)
        return not fits

    def note(self, store: Store) -> None:
        """Remember where the chain of a file's desk ends, and what it knows to be erased."""
        connection = store.file.connection
        desk = str(store.reading.meta("desk"))
        number, link = JournalTable(connection).tip(desk)
        entry = {"file": _named(store.path), "machine": platform.node(), "n": number, "link": link.hex()}
        if self._read(f"desks/{desk}.json") != entry:
            self._write(f"desks/{desk}.json", entry)
        erased = store.reading.targets()
        if erased - self.erased(_office_of(store)):
            self._write(f"erased/{_office_of(store)}.json", {"targets": sorted(erased)})

    def erased(self, office: str) -> frozenset[str]:
        """Return what is known to be erased of an office, for older copies opened later."""
        targets = self._read(f"erased/{office}.json").get("targets", [])
        return frozenset(one for one in targets if isinstance(one, str) and _is_target(one))

    def _goes_on(self, store: Store, number: object, link: object) -> bool:
        """Say whether the chain that was known is the beginning of the one in the file."""
        if not isinstance(number, int) or not isinstance(link, str):
            return False
        desk = str(store.reading.meta("desk"))
        return number == 0 or bool(ChainMap(store.file.connection).holding(desk, number, number, link))

    def _read(self, name: str) -> dict[str, Any]:
        try:
            found = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, name: str, content: dict[str, Any]) -> None:
        """Write whole or not at all; what cannot be remembered only costs a new desk id."""
        path = self.folder / name
        part = path.with_name(f"{path.name}.{os.urandom(4).hex()}")
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(content, indent=1), encoding="utf-8")
            part.replace(path)


def _is_entry(found: object) -> bool:
    return isinstance(found, dict) and all(isinstance(found.get(key), str) for key in ("office", "replica"))


def _is_target(one: str) -> bool:
    return is_ulid(one) or (len(one) == 32 and all(c in "0123456789abcdef" for c in one))  # noqa: PLR2004


def _office_of(store: Store) -> str:
    return str(store.reading.meta("office"))


def _named(path: Path) -> str:
    with contextlib.suppress(OSError, sqlite3.Error):
        return os.path.normcase(path.resolve())
    return str(path)
