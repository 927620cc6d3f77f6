"""After a torture: what was acknowledged is held against what every replica and the share hold."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from app.journal.canon import value_digest
from app.journal.change import Change
from app.journal.fold import covered
from app.sharing.joining import join
from app.sharing.place import Place
from app.storage.store import Store
from app.storage.work import Sources

NOTHING = value_digest(b"", None)


def lost_values(store: Store) -> list[Change]:
    """Return the changes whose value is gone though nothing known here erased it."""
    targets = store.reading.targets()
    return [
        change
        for change in store.reading.every("c.value IS NULL")
        if change.digest != NOTHING and not covered(change, targets)
    ]


def is_sound(store: Store) -> bool:
    """Say whether SQLite finds the replica whole."""
    connection = store.file.connection
    return bool(connection.execute("PRAGMA integrity_check").fetchone() == ("ok",))


def joined_from_journal(place: Place, replica: Path, sources: Sources | None = None) -> Store:
    """Return the replica of a new desk that has nothing but the journal folder: the snapshot is put aside."""
    aside = place.office.with_name("aside")
    if place.office.exists():
        place.office.replace(aside)
    try:
        return join(place, replica, who="NY", sources=sources)
    finally:
        if aside.exists():
            aside.replace(place.office)


def texts_on(share: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield every file of a share with its bytes, a carrier's as far as it unpacks, also a damaged one's."""
    for path in sorted(share.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            yield path, content + _unpacked(content)


def left_as_bytes(paths: Iterable[tuple[Path, bytes]], secrets: Collection[bytes]) -> list[tuple[str, bytes]]:
    """Return where an erased value still stands."""
    return [(path.name, secret) for path, content in paths for secret in secrets if secret in content]


def replica_bytes(path: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield a replica and its log with their bytes."""
    for ending in ("", "-wal"):
        one = path.with_name(path.name + ending)
        if one.exists():
            yield one, one.read_bytes()


def _unpacked(content: bytes) -> bytes:
    found = bytearray()
    machine = zlib.decompressobj()
    try:
        for start in range(0, len(content), 64):
            found += machine.decompress(content[start : start + 64])
    except zlib.error:
        return bytes(found)
    return bytes(found)
