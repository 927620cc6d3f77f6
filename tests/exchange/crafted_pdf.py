"""PDF files written by hand: as small as they can be, and as evil."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"


def pdf(objects: Mapping[int, bytes], *, trailer: bytes = b"", xref: bool = True) -> bytes:
    """Return a file with a root (1), a tree of one page (2, 3), and whatever objects say."""
    every = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: PAGE,
        **objects,
    }
    content, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in every.items():
        places[number] = len(content)
        content += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    size = max(every) + 1
    if not xref:
        return bytes(content) + b"trailer<</Root 1 0 R/Size %d%b>>\nstartxref\n99999999\n%%%%EOF\n" % (
            size,
            trailer,
        )
    table = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        for number in range(size)
    )
    start = len(content)
    content += b"xref\n0 %d\n%b" % (size, table)
    return bytes(content) + b"trailer<</Root 1 0 R/Size %d%b>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        trailer,
        start,
    )


def stream(body: bytes, entries: bytes = b"") -> bytes:
    """Return a stream, packed."""
    packed = zlib.compress(body, 9)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (entries, len(packed), packed)


def with_fields(fields: bytes, more: Mapping[int, bytes] | None = None) -> bytes:
    """Return a form whose fields are given as they are."""
    root = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%b]>>>>" % fields
    return pdf({1: root, **(more or {})})


def named(identity: str, fields: bytes = b"") -> bytes:
    """Return a form that carries a name."""
    return with_fields(b"<</FT/Tx/T(praktikum_form)/V(%b)>>%b" % (identity.encode(), fields))


def bomb(size: int = 1 << 28) -> bytes:
    """Return a small file whose objects lie in a stream that would fill hundreds of megabytes."""
    packer, packed = zlib.compressobj(9), b""
    for _ in range(size >> 20):
        packed += packer.compress(b" " * (1 << 20))
    packed += packer.flush()
    head = b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    content = b"%PDF-1.7\n"
    place = len(content)
    content += b"5 0 obj\n" + head + packed + b"\nendstream\nendobj\n"
    start = len(content)
    rows = bytes([0, 0, 0, 0, 0]) + bytes([2, 0, 0, 5, 0]) * 4
    rows += bytes([1]) + place.to_bytes(3, "big") + b"\x00" + bytes([1]) + start.to_bytes(3, "big") + b"\x00"
    table = zlib.compress(rows)
    content += (
        b"6 0 obj\n<</Type/XRef/Size 7/W[1 3 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n"
        % len(table)
    )
    return content + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


def many_pages(count: int = 100_000) -> bytes:
    """Return a file of many pages, each an object of its own."""
    kids = b" ".join(b"%d 0 R" % number for number in range(10, 10 + count))
    pages = dict.fromkeys(range(10, 10 + count), PAGE)
    return pdf({2: b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count), **pages})
