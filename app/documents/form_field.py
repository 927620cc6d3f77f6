"""Fields of a form on a page: each with its look in every state, so that no reader has to make one.

What a field shows when it is empty is drawn on the page, where it prints; the field itself lies over
it without colour. Fields use Helvetica, which every reader brings: an embedded part of a face would
lack the letters that people type.
"""

from __future__ import annotations

from attrs import define, frozen

from app.documents.look import FIELD_LINE
from app.documents.page import Page, Shared
from app.documents.pdf_file import PdfFile, number, references, text_string
from app.documents.structure import Element

HELVETICA = b"/DA(/Helv 10 Tf 0 g)"
MULTILINE = 1 << 12
READ_ONLY = 1 << 0
RADIO = 1 << 15
ALWAYS_ONE = 1 << 14
INSET = 2.0  # between the box that is drawn and the field in it
IDENTITY_FIELD = "praktikum_form"
CURVE = 0.5523  # of the radius: the handle of a curve that makes a quarter of a circle


@frozen(eq=False)
class TextBoxMark:
    """A box to write in."""

    name: str
    tip: str
    owner: Element
    width: float
    height: float
    multiline: bool

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw the box, and lay the field over it."""
        page.frame(x, y, self.width, self.height, FIELD_LINE, 0.6)
        look = _look(page.shared, b"/Tx BMC EMC", self.width - 2 * INSET, self.height - 2 * INSET)
        at = page.annotate(
            self.owner,
            b"/Subtype/Widget/FT/Tx/T%b/TU%b/Ff %d%b/Rect%b/AP<</N %d 0 R>>"
            % (
                text_string(self.name),
                text_string(self.tip),
                MULTILINE if self.multiline else 0,
                HELVETICA,
                page.box(x + INSET, y + INSET, self.width - 2 * INSET, self.height - 2 * INSET),
                look,
            ),
        )
        page.shared.fields.append(at)


@frozen(eq=False)
class TickMark:
    """A box to tick."""

    name: str
    tip: str
    owner: Element
    size: float

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw the box, and lay the field over it."""
        page.frame(x, y, self.size, self.size, FIELD_LINE, 0.8)
        on = _look(page.shared, _tick(self.size), self.size, self.size)
        off = _look(page.shared, b"", self.size, self.size)
        at = page.annotate(
            self.owner,
            b"/Subtype/Widget/FT/Btn/T%b/TU%b/V/Off/AS/Off/MK<</CA(4)>>/DA(/ZaDb 0 Tf 0 g)/Rect%b"
            b"/AP<</N<</Yes %d 0 R/Off %d 0 R>>>>"
            % (text_string(self.name), text_string(self.tip), page.box(x, y, self.size, self.size), on, off),
        )
        page.shared.fields.append(at)


@define(eq=False)
class Choice:
    """One field of several buttons; its object comes into being with the first of them."""

    name: str
    tip: str
    at: int = 0
    buttons: list[int] | None = None


@frozen(eq=False)
class ChoiceMark:
    """One button of a choice."""

    group: Choice
    value: str
    tip: str
    owner: Element
    size: float

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw the ring, and lay the button over it."""
        shared, group = page.shared, self.group
        if group.buttons is None:
            group.at, group.buttons = shared.file.reserve(), []
            shared.fields.append(group.at)
        middle = self.size / 2
        dot = b"0.11 0.137 0.129 rg " + _circle(middle, middle, middle / 2) + b" f"
        on = _look(shared, dot, self.size, self.size)
        page.artifact(_ring(x + middle, page.height - y - middle, middle))
        off = _look(shared, b"", self.size, self.size)
        group.buttons.append(
            page.annotate(
                self.owner,
                b"/Subtype/Widget/Parent %d 0 R/TU%b/AS/Off/MK<</CA(l)>>/DA(/ZaDb 0 Tf 0 g)/Rect%b"
                b"/AP<</N<</%b %d 0 R/Off %d 0 R>>>>"
                % (group.at, text_string(self.tip), page.box(x, y, self.size, self.size),
                   self.value.encode(), on, off),
            )
        )  # fmt: skip
        shared.file.put(
            group.at,
            b"<</FT/Btn/Ff %d/T%b/TU%b/V/Off/Kids%b>>"
            % (
                RADIO | ALWAYS_ONE,
                text_string(group.name),
                text_string(group.tip),
                references(group.buttons),
            ),
        )


@frozen(eq=False)
class IdentityMark:
    """A field that nobody sees and nobody should change: which form this is, and its seal."""

    words: str
    tip: str
    owner: Element

    def put(self, page: Page, x: float, y: float) -> None:
        """Add the field without a place on the page."""
        at = page.annotate(
            self.owner,
            b"/Subtype/Widget/FT/Tx/T%b/TU%b/Ff %d%b/V%b/Rect%b/AP<</N %d 0 R>>"
            % (
                text_string(IDENTITY_FIELD),
                text_string(self.tip),
                READ_ONLY,
                HELVETICA,
                text_string(self.words),
                page.box(x, y, 0, 0),
                _look(page.shared, b"/Tx BMC EMC", 1, 1),
            ),
            hidden=True,
        )
        page.shared.fields.append(at)


def write_form(file: PdfFile, fields: list[int]) -> int:
    """Put the form itself into a file; the looks are there, so no reader needs to make them."""
    helvetica = file.add(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    signs = file.add(b"<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>")
    return file.add(
        b"<</Fields%b/NeedAppearances false%b/DR<</Font<</Helv %d 0 R/ZaDb %d 0 R>>>>>>"
        % (references(fields), HELVETICA, helvetica, signs)
    )


def _look(shared: Shared, operators: bytes, width: float, height: float) -> int:
    """Return a drawing of one state of a field; alike ones are stored once."""
    key = (operators, width, height)
    if key not in shared.looks:
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %b %b]/Resources<<>>" % (
            number(width),
            number(height),
        )
        shared.looks[key] = shared.file.stream(entries, operators, plain=True)
    return shared.looks[key]


def _tick(size: float) -> bytes:
    points = ((0.2, 0.52), (0.42, 0.26), (0.82, 0.78))
    places = [b"%b %b" % (number(x * size), number(y * size)) for x, y in points]
    return b"0.11 0.137 0.129 RG 1.5 w 1 J 1 j %b m %b l %b l S" % tuple(places)


def _ring(x: float, y: float, radius: float) -> bytes:
    colour = b" ".join(map(number, FIELD_LINE))
    return colour + b" RG 0.8 w " + _circle(x, y, radius) + b" S"


def _circle(x: float, y: float, radius: float) -> bytes:
    k = radius * CURVE
    corners = (
        (x + radius, y + k, x + k, y + radius, x, y + radius),
        (x - k, y + radius, x - radius, y + k, x - radius, y),
        (x - radius, y - k, x - k, y - radius, x, y - radius),
        (x + k, y - radius, x + radius, y - k, x + radius, y),
    )
    curves = [b" ".join(map(number, corner)) + b" c" for corner in corners]
    return b"%b %b m " % (number(x + radius), number(y)) + b" ".join(curves)
