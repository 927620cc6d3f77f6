"""Writes the objects of a PDF file in one go: packed, in a fixed order, with an ID made of the content.

The writer of reportlab leaves out the line end that archive papers need before ``endstream``, puts
every small object into the file by itself, and spends as long on that as the layout takes.
"""

from __future__ import annotations

import hashlib
import struct
import zlib

PACK = 200  # objects in one packed stream
HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def number(value: float) -> bytes:
    """Write a number the short way, with at most three decimals."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return b"0" if text in {"-0", ""} else text.encode()


def text_string(text: str) -> bytes:
    """Write text for a reader of the file, such as a title or a tooltip."""
    if text.isascii() and text.isprintable():
        guarded = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return b"(" + guarded.encode() + b")"
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode() + b">"


def references(numbers: list[int]) -> bytes:
    """Write an array of references."""
    return b"[" + b" ".join(b"%d 0 R" % each for each in numbers) + b"]"


class PdfFile:
    """Objects by number; a number can be given out before its object is known."""

    def __init__(self) -> None:
        """Begin an empty file."""
        self._plain: dict[int, bytes] = {}
        self._streams: dict[int, bytes] = {}
        self._last = 0

    def reserve(self, count: int = 1) -> int:
        """Give out the next number, or the first of several."""
        first = self._last + 1
        self._last += count
        return first

    def put(self, at: int, body: bytes) -> None:
        """Set the object of a reserved number."""
        self._plain[at] = body

    def add(self, body: bytes) -> int:
        """Add an object."""
        at = self.reserve()
        self._plain[at] = body
        return at

    def stream(self, entries: bytes, content: bytes, *, packed: bool = False, plain: bool = False) -> int:
        """Add a stream; it is compressed here unless it is packed already or must stay plain."""
        if not packed and not plain:
            content = zlib.compress(content)
            entries += b"/Filter/FlateDecode"
        at = self.reserve()
        self._streams[at] = b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(content), content)
        return at

    def finish(self, root: int, about: int) -> bytes:
        """Return the whole file."""
        homes = self._pack()
        pieces, offsets, at = [HEADER], {}, len(HEADER)
        for key in sorted(self._streams):
            piece = b"%d 0 obj\n%b\nendobj\n" % (key, self._streams[key])
            offsets[key] = at
            at += len(piece)
            pieces.append(piece)
        pieces.append(self._index(root, about, offsets, homes, at, pieces))
        return b"".join(pieces)

    def _pack(self) -> dict[int, tuple[int, int]]:
        homes: dict[int, tuple[int, int]] = {}
        keys = sorted(self._plain)
        for begin in range(0, len(keys), PACK):
            some = keys[begin : begin + PACK]
            places, at = [], 0
            for key in some:
                places.append(b"%d %d" % (key, at))
                at += len(self._plain[key]) + 1
            head = b" ".join(places) + b"\n"
            content = head + b"\n".join(self._plain[key] for key in some)
            home = self.stream(b"/Type/ObjStm/N %d/First %d" % (len(some), len(head)), content)
            homes |= {key: (home, index) for index, key in enumerate(some)}
        return homes

    def _index(
        self,
        root: int,
        about: int,
        offsets: dict[int, int],
        homes: dict[int, tuple[int, int]],
        at: int,
        pieces: list[bytes],
    ) -> bytes:
        own = self.reserve()
        offsets[own] = at
        rows = [struct.pack(">BIH", 0, 0, 65535)]
        for key in range(1, own + 1):
            if key in homes:
                rows.append(struct.pack(">BIH", 2, *homes[key]))
            elif key in offsets:
                rows.append(struct.pack(">BIH", 1, offsets[key], 0))
            else:
                rows.append(struct.pack(">BIH", 0, 0, 0))
        digest = hashlib.md5(usedforsecurity=False)
        for piece in pieces:
            digest.update(piece)
        name = digest.hexdigest().encode()
        content = zlib.compress(b"".join(rows))
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]/Filter/FlateDecode" % (
            own + 1, root, about, name, name)  # fmt: skip
        return b"%d 0 obj\n<<%b/Length %d>>stream\n%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
            own, entries, len(content), content, at)  # fmt: skip
