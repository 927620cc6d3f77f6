"""The four faces of Inter that papers are set in: widths, codes of characters, what they cannot draw.

Every character has one code of its own in a face (its glyph number, or a number above all glyphs
where two characters share a glyph), alike in all papers: encoded text can be kept from paper to
paper, and a reader gets back exactly the characters that were written.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFontFace

from app.documents.look import FaceKey

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FILES: dict[FaceKey, str] = {
    "regular": "Inter-Regular",
    "italic": "Inter-Italic",
    "strong": "Inter-SemiBold",
    "strong italic": "Inter-SemiBoldItalic",
}
RESOURCES: dict[FaceKey, bytes] = {key: b"/F%d" % at for at, key in enumerate(FILES, 1)}
PRIVATE_USE = range(0xE000, 0xF900)
NO_BREAK_SPACE = 0xA0


class Face:
    """One face: what it can draw, how wide, and how the characters are written into a page.

    ``known`` are the characters that have a glyph; ``sound`` those that look right by themselves, which
    an accent that found no letter to join does not.
    """

    def __init__(self, key: FaceKey) -> None:
        """Read the font file."""
        self.key = key
        self.resource = RESOURCES[key]
        self.program = TTFontFace(str(FONTS / f"{FILES[key]}.ttf"))
        self.glyphs: dict[int, int] = {}
        self.characters: dict[int, str] = {}
        self._codes: dict[int, int] = {}
        self._give_codes()
        self.count = max(self.program.numGlyphs, max(self.glyphs) + 1)
        widths = self.program.charWidths
        self._widths = {chr(point): widths[point] / 1000 for point in self._codes}
        self.known = frozenset(self._widths)
        self.sound = frozenset(each for each in self.known if not unicodedata.combining(each))
        self._word_widths: dict[str, float] = {}

    def _give_codes(self) -> None:
        spare = self.program.numGlyphs
        for point, glyph in sorted(self.program.charToGlyph.items()):
            if not glyph or point in PRIVATE_USE or point == NO_BREAK_SPACE:
                continue
            code = glyph if glyph not in self.glyphs else spare
            spare += code == spare
            self.glyphs[code] = glyph
            self.characters[code] = chr(point)
            self._codes[point] = code
        self._codes[NO_BREAK_SPACE] = self._codes[ord(" ")]

    def width(self, text: str) -> float:
        """Return the width of text at size 1."""
        known = self._word_widths.get(text)
        if known is None:
            known = sum(map(self._widths.__getitem__, text))
            if len(self._word_widths) > 20_000:  # noqa: PLR2004 - a bound, so that a long day stays small
                self._word_widths.clear()
            self._word_widths[text] = known
        return known

    def width_of_code(self, code: int) -> float:
        """Return the width of a code in thousandths, as a PDF wants it."""
        width: float = self.program.charWidths[ord(self.characters[code])]
        return width

    def codes(self, text: str) -> frozenset[int]:
        """Return the codes that text uses."""
        return frozenset(map(self._codes.__getitem__, map(ord, set(text))))

    def encode(self, text: str) -> bytes:
        """Write text as a PDF string of two-byte codes."""
        return b"(" + escape(self.raw(text)) + b")"

    def raw(self, text: str) -> bytes:
        """Write text as two-byte codes."""
        return text.translate(self._codes).encode("utf-16-be")


def escape(content: bytes) -> bytes:
    """Guard the bytes that end or change a PDF string."""
    guarded = content.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return guarded.replace(b"\r", b"\\r")


@cache
def face(key: FaceKey) -> Face:
    """Return a face, read at its first use."""
    return Face(key)
