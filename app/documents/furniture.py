"""What stands around the text of every page: head, foot, draft mark, border. None of it is read aloud."""

from __future__ import annotations

import math

from attrs import frozen

from app.documents.blocks import Sheet
from app.documents.composer import as_spoken
from app.documents.face import face
from app.documents.line import set_lines
from app.documents.look import (
    ACCENT,
    FURNITURE,
    FURNITURE_STRONG,
    LINE,
    MM,
    WATERMARK,
    Style,
)
from app.documents.page import Page
from app.documents.pdf_file import number
from app.documents.picture import PictureMark, SquareCode, picture_height
from app.text import Text

PAGE_OF = Text(en="Page {page} of {pages}", sv="Sida {page} av {pages}", nb="Side {page} av {pages}",
               da="Side {page} af {pages}")  # fmt: skip
FILE_NUMBER = Text(en="File no.", sv="Dnr", nb="Saksnr.", da="Sagsnr.")
VERSION = Text(en="Version", sv="Version", nb="Versjon", da="Version")

SIZES = {
    "portrait": (210.0, 297.0),
    "landscape": (297.0, 210.0),
    "a5": (148.0, 210.0),
    "a5 landscape": (210.0, 148.0),
}
CODE_SIZE = 12 * MM
LOGO_HEIGHT = 13 * MM
LOGO_WIDTH = 48 * MM
STEEP = 0.72  # the share of a page's diagonal that the draft mark takes
LARGEST_MARK = 64


@frozen
class Room:
    """The size of a page, and the part of it the text has; the first page begins lower."""

    width: float
    height: float
    left: float
    right: float
    first_top: float
    top: float
    bottom: float

    @property
    def line(self) -> float:
        """Return the width of the text."""
        return self.right - self.left


def room_of(sheet: Sheet) -> Room:
    """Return the room a sheet has on its pages."""
    width, height = (side * MM for side in SIZES[sheet.shape])
    if not sheet.furniture:
        return Room(width, height, 0, width, 0, 0, height)
    if sheet.border:
        inset = 26 * MM
        return Room(width, height, inset, width - inset, 46 * MM, 30 * MM, height - 34 * MM)
    small = sheet.shape.startswith("a5")
    left, right = (16 * MM, 14 * MM) if small else (25 * MM, 20 * MM)
    first = 31 * MM if small else 35 * MM
    return Room(width, height, left, width - right, first, 27 * MM, height - 25 * MM)


def decorate(page: Page, sheet: Sheet, place: int, pages: int, *, opening: bool) -> None:
    """Draw the furniture of one page; ``place`` counts from 1 through the whole file."""
    if sheet.draft:
        _draft_mark(page, sheet.draft.of(as_spoken(sheet.language)))
    if not sheet.furniture:
        return
    room = room_of(sheet)
    if sheet.border:
        _border(page)
    _head(page, sheet, room, opening=opening)
    _foot(page, sheet, room, place, pages)


def _write(
    page: Page, words: str, style: Style, x: float, y: float, room: float, align: str = "left"
) -> None:
    found = set_lines(words, style, room)
    line = found.lines[0]
    page.shared.missing += found.missing
    if len(found.lines) > 1:
        line = set_lines(_shortened(words, style, room), style, 10_000.0).lines[0]
    at = x if align == "left" else x + room - line.width
    for piece in line.pieces:
        page.text(None, at + piece.x, y + style.base, piece)


def _shortened(words: str, style: Style, room: float) -> str:
    """Cut furniture that is too long for its line."""
    cut = len(words)
    while cut > 1 and set_lines(words[:cut] + "…", style, 10_000.0).lines[0].width > room:
        cut -= max(1, cut // 20)
    return words[:cut].rstrip() + "…"


def _head(page: Page, sheet: Sheet, room: Room, *, opening: bool) -> None:
    if not opening:
        half = room.line / 2
        _write(page, sheet.title, FURNITURE, room.left, 13 * MM, half * 1.4)
        _write(page, sheet.number, FURNITURE, room.right - half * 0.6, 13 * MM, half * 0.6, "right")
        page.fill(room.left, 18.5 * MM, room.line, 0.5, LINE)
        return
    base = 24 * MM + (9 * MM if sheet.border else 0)
    x = room.left
    if sheet.sender.logo:
        x += _logo(page, sheet.sender.logo, x, base - 3 * MM) + 4 * MM
    share = 0.62 * room.line - (x - room.left)
    lift = 12 * MM if sheet.sender.line else 8.5 * MM
    beside_number = sheet.number and not sheet.sender.line
    named = share if beside_number else room.right - x
    _write(page, sheet.sender.name, FURNITURE_STRONG, x, base - lift, named)
    _write(page, sheet.sender.line, FURNITURE, x, base - 7.2 * MM, share)
    _write(
        page,
        sheet.number,
        FURNITURE,
        room.left + 0.62 * room.line,
        base - 7.2 * MM,
        0.38 * room.line,
        "right",
    )
    page.fill(room.left, base - 1, room.line, 1.4, ACCENT)


def _logo(page: Page, logo: bytes, x: float, foot: float) -> float:
    """Draw the logo standing on a line; return its width."""
    width = min(LOGO_WIDTH, LOGO_HEIGHT / picture_height(logo, LOGO_WIDTH) * LOGO_WIDTH)
    PictureMark(logo, width).put(page, x, foot - picture_height(logo, width))
    return width


def _foot(page: Page, sheet: Sheet, room: Room, place: int, pages: int) -> None:
    language = as_spoken(sheet.language)
    y = page.height - 17 * MM - (10 * MM if sheet.border else 0)
    right = room.right
    if sheet.document_id:
        words = f"{sheet.document_id} {sheet.version}".strip().encode("utf-8", "replace").decode()
        SquareCode(words, CODE_SIZE).put(page, right - CODE_SIZE, y - 2 * MM)
        right -= CODE_SIZE + 3 * MM
    page.fill(room.left, y - 2 * MM, right - room.left, 0.5, LINE)
    marks = []
    if sheet.file_number:
        marks.append(f"{FILE_NUMBER.of(language)} {sheet.file_number}")
    if sheet.version:
        marks.append(f"{VERSION.of(language)} {sheet.version}")
    count = PAGE_OF.fill(page=place, pages=pages).of(language)
    line = right - room.left
    _write(page, "  ·  ".join(marks), FURNITURE, room.left, y, line * 0.7)
    _write(page, count, FURNITURE, room.left + line * 0.7, y, line * 0.3, "right")
    if sheet.footnote:
        _write(page, sheet.footnote, FURNITURE, room.left, y + FURNITURE.leading, line)


def _border(page: Page) -> None:
    for inset, line in ((10 * MM, 1.4), (11.5 * MM, 0.5)):
        page.frame(inset, inset, page.width - 2 * inset, page.height - 2 * inset, ACCENT, line)


def _draft_mark(page: Page, words: str) -> None:
    """Write the draft mark across the page, under everything."""
    dress = face("strong")
    diagonal = math.hypot(page.width, page.height)
    size = min(LARGEST_MARK, STEEP * diagonal / dress.width(words))
    angle = math.atan2(page.height, page.width)
    sine, cosine = math.sin(angle), math.cos(angle)
    length = dress.width(words) * size
    x = page.width / 2 - cosine * length / 2 + sine * size * 0.35
    y = page.height / 2 - sine * length / 2 - cosine * size * 0.35
    page.shared.note([("strong", dress.codes(words))])
    matrix = b" ".join(map(number, (cosine, sine, -sine, cosine, x, y)))
    colour = b" ".join(map(number, WATERMARK))
    page.artifact(
        b"BT %b rg %b %b Tf %b Tm %bTj ET"
        % (colour, dress.resource, number(size), matrix, dress.encode(words))
    )
