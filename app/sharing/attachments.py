"""Attached files, named by their content: published before the change that names them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from app.sharing.folder import Folder, digest_of
from app.sharing.place import FILES
from app.storage.store import Store

_NAME: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


def files_of(store: Store) -> Path:
    """Return the folder beside a replica that holds its attached files."""
    return store.path.with_name(store.path.name + FILES)


class Attachments:
    """Bringing attached files to the share and from it."""

    def __init__(self, store: Store, folder: Folder) -> None:
        """Look at nothing yet: without attached files the folder on the share is never touched."""
        self._store = store
        self._folder = folder
        self._settled: frozenset[str] = frozenset()
        self._known = self._named()

    def exchange(self) -> list[str]:
        """Publish what is here and named, fetch what is named and not here; return what is on its way."""
        named = self._named()
        for name in sorted(self._known - named):
            self._remove(name)
        self._known = named
        if named == self._settled:
            return []
        here = self._here()
        self._folder.begin()
        there = set(self._folder.names())
        for name in sorted(named & here - there):
            if digest_of(files_of(self._store) / name) == name:
                self._folder.copy(name, files_of(self._store) / name)
        on_its_way = [name for name in sorted(named - here) if name not in there or not self._fetch(name)]
        self._settled = named if not on_its_way else frozenset()
        return on_its_way

    def remove_unnamed(self) -> list[str]:
        """Remove, here and there, what no uncovered value names any more; after an erasure only."""
        named = self._named()
        gone = sorted(self._here() - named)
        for name in gone:
            self._remove(name)
        return gone

    def _remove(self, name: str) -> None:
        """Remove a file here and there: what named it was erased."""
        (files_of(self._store) / name).unlink(missing_ok=True)
        self._folder.remove(name)

    def _fetch(self, name: str) -> bool:
        folder = files_of(self._store)
        folder.mkdir(exist_ok=True)
        part = folder / f"{name}.part"
        try:
            if self._folder.fetch(name, part) != name:
                return False
            part.replace(folder / name)
        finally:
            part.unlink(missing_ok=True)
        return True

    def _named(self) -> frozenset[str]:
        rows = self._store.file.connection.execute(
            "SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL AND storage='in_folder'"
        )
        return frozenset(name for (name,) in rows if isinstance(name, str) and _NAME.fullmatch(name))

    def _here(self) -> set[str]:
        folder = files_of(self._store)
        return (
            {one.name for one in folder.iterdir() if _NAME.fullmatch(one.name)} if folder.is_dir() else set()
        )
