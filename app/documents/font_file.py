"""The part of a face that a paper needs, as the objects a PDF embeds.

Glyphs keep their numbers, the unused ones are empty: composite letters stay sound, and the same
letters in the next paper give the same bytes, which are kept.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import groupby

from attrs import frozen
from reportlab.pdfbase.ttfonts import TTFontMaker

from app.documents.face import Face
from app.documents.pdf_file import PdfFile, number

COMPOSITE_HEADER = 10
WORDS_FOLLOW, MORE_FOLLOW = 0x0001, 0x0020
SCALE, SCALE_BOTH, SCALE_MATRIX = 0x0008, 0x0040, 0x0080
BLOCK = 100  # the most entries a block of a character map may have


@frozen
class Subset:
    """An embedded part of a face: packed program, its length, widths, map to Unicode."""

    program: bytes
    length: int
    widths: bytes
    unicode: bytes


def embed(file: PdfFile, at: int, face: Face, used: frozenset[int]) -> None:
    """Put the used part of a face into a file, as the object of a reserved number."""
    part = subset(face, used)
    source = face.program
    name = _tag(used) + b"+" + bytes(source.name)
    program = file.stream(b"/Length1 %d/Filter/FlateDecode" % part.length, part.program, packed=True)
    box = b" ".join(number(side) for side in source.bbox)
    descriptor = file.add(
        b"<</Type/FontDescriptor/FontName/%b/Flags 4/FontBBox[%b]/ItalicAngle %b/Ascent %b/Descent %b"
        b"/CapHeight %b/StemV %d/FontFile2 %d 0 R>>"
        % (name, box, number(source.italicAngle), number(source.ascent), number(source.descent),
           number(source.capHeight), source.stemV, program)
    )  # fmt: skip
    descendant = file.add(
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor %d 0 R/DW 0/W[%b]/CIDToGIDMap/Identity>>"
        % (name, descriptor, part.widths)
    )
    characters = file.stream(b"/Filter/FlateDecode", part.unicode, packed=True)
    file.put(
        at,
        b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]"
        b"/ToUnicode %d 0 R>>" % (name, descendant, characters),
    )


@lru_cache(maxsize=64)
def subset(face: Face, used: frozenset[int]) -> Subset:
    """Cut the used part out of a face."""
    program = _program(face, used)
    return Subset(
        program=zlib.compress(program),
        length=len(program),
        widths=_widths(face, used),
        unicode=zlib.compress(_to_unicode(face, used)),
    )


def _tag(used: Iterable[int]) -> bytes:
    rest = zlib.crc32(b",".join(b"%d" % code for code in sorted(used)))
    letters = bytearray()
    for _ in range(6):
        rest, letter = divmod(rest, 26)
        letters.append(ord("A") + letter)
    return bytes(letters)


def _program(face: Face, used: frozenset[int]) -> bytes:
    outlines: dict[int, bytes] = {}
    sources: dict[int, int] = {}
    wanted = [(code, face.glyphs[code]) for code in used] + [(0, 0)]
    while wanted:
        code, glyph = wanted.pop()
        outlines[code], sources[code] = _outline(face, glyph), glyph
        wanted += [(part, part) for part in _parts(face, glyph) if part not in outlines]
    maker = TTFontMaker()
    head = bytearray(_table(face, "head"))
    struct.pack_into(">h", head, 50, 1)
    horizontal = bytearray(_table(face, "hhea"))
    struct.pack_into(">H", horizontal, 34, face.count)
    profile = bytearray(_table(face, "maxp"))
    struct.pack_into(">H", profile, 4, face.count)
    maker.add("head", bytes(head))
    maker.add("hhea", bytes(horizontal))
    maker.add("maxp", bytes(profile))
    maker.add("hmtx", _metrics(face, sources))
    maker.add("loca", _places(face, outlines))
    maker.add("glyf", b"".join(outlines[code] for code in sorted(outlines)))
    maker.add("prep", _table(face, "prep"))
    return bytes(maker.makeStream())


def _table(face: Face, tag: str) -> bytes:
    table: bytes = face.program.get_table(tag)  # type: ignore[no-untyped-call]
    return table


def _places(face: Face, outlines: dict[int, bytes]) -> bytes:
    """Write where each outline begins; an unused glyph ends where it begins."""
    places: list[bytes] = []
    at, done = 0, 0
    for code in sorted(outlines):
        places.append(struct.pack(">I", at) * (code + 1 - done))
        at += len(outlines[code])
        done = code + 1
    places.append(struct.pack(">I", at) * (face.count + 1 - done))
    return b"".join(places)


def _metrics(face: Face, sources: dict[int, int]) -> bytes:
    """Write the width and bearing of every outline, parts of letters too: letters may borrow theirs."""
    table = bytearray(4 * face.count)
    for code, glyph in sources.items():
        struct.pack_into(">HH", table, 4 * code, *face.program.hmetrics[glyph])
    return bytes(table)


@cache
def _outline(face: Face, glyph: int) -> bytes:
    begin, end = face.program.glyphPos[glyph : glyph + 2]
    start: int = face.program.get_table_pos("glyf")[0]
    outline: bytes = face.program.get_chunk(start + begin, end - begin)
    return outline + bytes(-len(outline) % 4)


@cache
def _parts(face: Face, glyph: int) -> tuple[int, ...]:
    """Return the glyphs that a composite glyph is put together from."""
    outline = _outline(face, glyph)
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return ()
    parts, at, flags = [], COMPOSITE_HEADER, MORE_FOLLOW
    while flags & MORE_FOLLOW:
        flags, part = struct.unpack_from(">HH", outline, at)
        parts.append(part)
        at += 8 if flags & WORDS_FOLLOW else 6
        at += 2 if flags & SCALE else 4 if flags & SCALE_BOTH else 8 if flags & SCALE_MATRIX else 0
    return tuple(parts)


def _widths(face: Face, used: frozenset[int]) -> bytes:
    entries = []
    for _, group in groupby(enumerate(sorted(used)), lambda pair: pair[1] - pair[0]):
        codes = [code for _, code in group]
        widths = b" ".join(number(face.width_of_code(code)) for code in codes)
        entries.append(b"%d[%b]" % (codes[0], widths))
    return b"".join(entries)


def _to_unicode(face: Face, used: frozenset[int]) -> bytes:
    lines = [
        b"<%04X><%b>" % (code, face.characters[code].encode("utf-16-be").hex().upper().encode())
        for code in sorted(used)
    ]
    blocks = [lines[at : at + BLOCK] for at in range(0, len(lines), BLOCK)]
    body = b"".join(b"%d beginbfchar\n%b\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks)
    return (
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
        b"/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n" + body + b"endcmap CMapName currentdict"
        b"/CMap defineresource pop end end"
    )
