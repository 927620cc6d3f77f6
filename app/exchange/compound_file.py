"""Streams of the container that xls files and password-protected workbooks are kept in.

Sources: [MS-CFB], the published description of the compound file format.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_HEADER: Final = struct.Struct("<30xHH10xIIIIIIII")
_FREE: Final = 0xFFFFFFFA
_ENTRY_BYTES: Final = 128
_SMALL_STREAM_BYTES: Final = 4096
_MOST_SECTORS: Final = 1 << 18


class CompoundFile:
    """The named streams of a compound file; ``ValueError`` or ``struct.error`` when it is not sound."""

    def __init__(self, content: bytes) -> None:
        """Read the tables of sectors and the directory."""
        shift, small_shift, _, first_entry, _, _, first_small, _, first_table, tables = _HEADER.unpack_from(
            content
        )
        if shift not in {9, 12} or small_shift != 6:  # noqa: PLR2004 - the only sizes the format knows
            raise ValueError("sector size")
        self._content = content
        self._sector = 1 << shift
        self._next = self._sector_table(first_table, tables)
        self._small_next = self._numbers(self._chain(first_small)) if first_small < _FREE else ()
        self._streams = dict(self._entries(self._chain(first_entry)))
        start, size = self._streams.get("Root Entry", (_FREE, 0))
        self._small = self._chain(start)[:size] if start < _FREE else b""

    @property
    def names(self) -> frozenset[str]:
        """Return the names of all streams."""
        return frozenset(self._streams)

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream."""
        start, size = self._streams[name]
        if size >= _SMALL_STREAM_BYTES:
            return self._chain(start)[:size]
        pieces = (self._small[at * 64 : at * 64 + 64] for at in _follow(start, self._small_next))
        return b"".join(pieces)[:size]

    def _at(self, number: int) -> bytes:
        return self._content[(number + 1) * self._sector : (number + 2) * self._sector]

    def _chain(self, start: int) -> bytes:
        return b"".join(self._at(number) for number in _follow(start, self._next))

    def _numbers(self, content: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])

    def _sector_table(self, first: int, count: int) -> tuple[int, ...]:
        tables = list(struct.unpack("<109I", self._content[76:512]))
        while first < _FREE and count > 0:
            further = self._numbers(self._at(first))
            if not further:
                raise ValueError("sector table")
            tables += further[:-1]
            first, count = further[-1], count - 1
        return self._numbers(b"".join(self._at(number) for number in tables if number < _FREE))

    def _entries(self, directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        for at in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
            entry = directory[at : at + _ENTRY_BYTES]
            length = int.from_bytes(entry[64:66], "little")
            if entry[66] and length:
                name = entry[: max(length - 2, 0)].decode("utf-16-le", "replace")
                start, size = struct.unpack_from("<II", entry, 116)
                if size > len(self._content):
                    raise ValueError("a stream larger than the file")
                yield name, (start, size)


def _follow(start: int, following: tuple[int, ...]) -> Iterator[int]:
    steps = 0
    while start < _FREE:
        steps += 1
        if start >= len(following) or steps > _MOST_SECTORS:
            raise ValueError("chain of sectors")
        yield start
        start = following[start]
