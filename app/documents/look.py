"""How papers look: one family of letters, one green line, wide margins. Measures in points."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

MM = 72 / 25.4

FaceKey = Literal["regular", "italic", "strong", "strong italic"]
Colour = tuple[float, float, float]


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


INK = _colour("1C2321")
MUTED = _colour("5A6663")
LINE = _colour("DEDCD5")
ACCENT = _colour("0F6B66")
SOFT = _colour("E3F0EE")
PALE = _colour("F6F5F2")
WARN = _colour("8A5A00")
WARN_SOFT = _colour("FFF3D6")
WATERMARK = _colour("F0EEE9")
FIELD_LINE = _colour("8C9794")

ASCENT = 0.96875  # of Inter, for the place of the base line
DESCENT = 0.24121


@frozen(eq=False)
class Style:
    """How a stretch of text is set; each style is one object, and equal only to itself."""

    size: float
    leading: float
    face: FaceKey = "regular"
    strong: FaceKey = "strong"
    emphasis: FaceKey = "italic"
    colour: Colour = INK
    before: float = 0
    after: float = 0

    @property
    def base(self) -> float:
        """How far the base line lies under the top of the line."""
        return (self.leading - self.size * (ASCENT + DESCENT)) / 2 + self.size * ASCENT


BODY = Style(10, 14, after=6)
LEAD = Style(11.5, 16.5, after=8)
SMALL = Style(8.5, 12, after=4)
MUTED_TEXT = Style(9, 13, colour=MUTED, after=5)
STRONG = Style(10, 14, face="strong", after=4)
QUOTE = Style(
    11, 16.5, face="italic", emphasis="regular", strong="strong italic", colour=ACCENT, before=4, after=8
)
LARGE = Style(15, 20, after=8)
DISPLAY = Style(26, 32, face="strong", after=6)

TITLE = Style(21, 26, face="strong", after=3)
CERTIFICATE_TITLE = Style(24, 30, face="strong", colour=ACCENT, after=4)
SUBTITLE = Style(11.5, 16, colour=MUTED, after=2)
HEADINGS = (
    Style(14, 18, face="strong", before=16, after=5),
    Style(11.5, 15.5, face="strong", before=12, after=4),
    Style(10, 14, face="strong", before=9, after=3),
    Style(10, 14, face="strong italic", before=8, after=2),
    Style(9, 13, face="strong", colour=MUTED, before=7, after=2),
)

CELL = Style(9.5, 13.2)
CELL_HEAD = Style(9, 12.5, face="strong")
ROW_HEAD = Style(9.5, 13.2, face="strong")
KEY = Style(9.5, 13.2, colour=MUTED)
CAPTION = Style(8.5, 12, colour=MUTED, before=3, after=8)
COLUMN_HEAD = Style(9, 12.5, face="strong", colour=ACCENT)
FURNITURE = Style(8, 10.5, colour=MUTED)
FURNITURE_STRONG = Style(9.5, 12, face="strong")
DRAFT_MARK = Style(8.5, 11, face="strong", colour=WARN)
LABEL = Style(9, 12.5, face="strong", before=6)
HINT = Style(8.5, 11.5, colour=MUTED)

PARAGRAPHS = {
    "body": BODY,
    "lead": LEAD,
    "small": SMALL,
    "muted": MUTED_TEXT,
    "strong": STRONG,
    "quote": QUOTE,
    "large": LARGE,
    "display": DISPLAY,
}
