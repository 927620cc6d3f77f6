"""One page while it is drawn: what stands on it, and which part of the structure each thing belongs to.

Lengths count from the upper left corner, downwards. Content is written out in reading order, after
the artifacts (backgrounds, rules, header and footer), which are no part of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field

from app.documents.face import RESOURCES
from app.documents.line import Missing, Piece
from app.documents.look import Colour, FaceKey
from app.documents.pdf_file import PdfFile, number, references
from app.documents.structure import Annotation, Element, Mark

HIDDEN, PRINTED = 2, 4


@define(eq=False)
class Shared:
    """What the pages of one paper have in common: the file, the codes of each face, the pictures."""

    file: PdfFile
    used: dict[FaceKey, set[int]] = field(factory=dict)
    fonts: dict[FaceKey, int] = field(factory=dict)
    missing: list[Missing] = field(factory=list)
    pictures: dict[bytes, int] = field(factory=dict)
    looks: dict[tuple[bytes, float, float], int] = field(factory=dict)
    page_numbers: list[int] = field(factory=list)
    annotations: list[tuple[int, Element]] = field(factory=list)
    fields: list[int] = field(factory=list)

    def note(self, used: Iterable[tuple[FaceKey, Iterable[int]]]) -> None:
        """Remember the codes that a text uses."""
        for key, codes in used:
            if key not in self.used:
                self.used[key] = set()
                self.fonts[key] = self.file.reserve()
            self.used[key].update(codes)


class Page:
    """The drawing of one page."""

    def __init__(self, shared: Shared, index: int, width: float, height: float) -> None:
        """Begin a page of a size."""
        self.shared = shared
        self.index = index
        self.width = width
        self.height = height
        self._below: list[bytes] = []
        self._furniture: list[bytes] = []
        self._texts: dict[Element, list[bytes]] = {}
        self._pictures: dict[Element, list[bytes]] = {}
        self._annotations: list[int] = []

    def text(self, owner: Element | None, x: float, base: float, piece: Piece) -> None:
        """Place set text; without an owner it is an artifact."""
        self.shared.note(piece.used)
        placed = b"1 0 0 1 %b %b Tm %b" % (number(x), number(self.height - base), piece.operators)
        if owner is None:
            self._furniture.append(b"BT " + placed + b" ET")
        else:
            self._texts.setdefault(owner, []).append(placed)

    def picture(self, owner: Element, operators: bytes) -> None:
        """Place a drawing or photograph that belongs to an element."""
        self._pictures.setdefault(owner, []).append(operators)

    def artifact(self, operators: bytes) -> None:
        """Place what carries no meaning."""
        self._below.append(operators)

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle; a rule is a thin one."""
        self._below.append(
            b"%b rg %b %b %b %b re f"
            % (_colour(colour), number(x), number(self.height - y - height), number(width), number(height))
        )

    def frame(self, x: float, y: float, width: float, height: float, colour: Colour, line: float) -> None:
        """Draw the outline of a rectangle."""
        self._below.append(
            b"%b RG %b w %b %b %b %b re S"
            % (_colour(colour), number(line), number(x), number(self.height - y - height),
               number(width), number(height))
        )  # fmt: skip

    def box(self, x: float, y: float, width: float, height: float) -> bytes:
        """Return a rectangle the way annotations want it."""
        corners = (x, self.height - y - height, x + width, self.height - y)
        return b"[" + b" ".join(map(number, corners)) + b"]"

    def annotate(self, owner: Element, entries: bytes, *, hidden: bool = False) -> int:
        """Add a link or a field that belongs to an element; return its object number."""
        at = self.shared.file.reserve()
        key = len(self.shared.page_numbers) + len(self.shared.annotations)
        self.shared.annotations.append((key, owner))
        self.shared.file.put(
            at,
            b"<</Type/Annot/F %d/P %d 0 R/StructParent %d%b>>"
            % (HIDDEN if hidden else PRINTED, self.shared.page_numbers[self.index], key, entries),
        )
        self._annotations.append(at)
        owner.kids.append(Annotation(self.index, at))
        return at

    def finish(self, parent: int, resources: int) -> None:
        """Write the page into the file."""
        file = self.shared.file
        content = file.stream(b"", self._content())
        extra = b"/Annots" + references(self._annotations) + b"/Tabs/S" if self._annotations else b""
        file.put(
            self.shared.page_numbers[self.index],
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %b %b]/Resources %d 0 R/Contents %d 0 R"
            b"/StructParents %d%b>>"
            % (parent, number(self.width), number(self.height), resources, content, self.index, extra),
        )

    def _content(self) -> bytes:
        parts = []
        if self._below:
            parts += [b"/Artifact BMC q", *self._below, b"Q EMC"]
        owners = sorted({*self._texts, *self._pictures}, key=lambda element: element.order)
        for identifier, owner in enumerate(owners):
            owner.kids.append(Mark(self.index, identifier))
            parts.append(b"/%b<</MCID %d>>BDC" % (owner.role.encode(), identifier))
            if owner in self._pictures:
                parts += [b"q", *self._pictures[owner], b"Q"]
            if owner in self._texts:
                parts += [b"BT", *self._texts[owner], b"ET"]
            parts.append(b"EMC")
        if self._furniture:
            parts += [b"/Artifact<</Type/Pagination>>BDC", *self._furniture, b"EMC"]
        return b"\n".join(parts)


def resources_of(shared: Shared) -> bytes:
    """Write what all pages may name: faces and pictures."""
    faces = b"".join(b"%b %d 0 R" % (RESOURCES[key], at) for key, at in shared.fonts.items())
    pictures = b"".join(b"/%b %d 0 R" % pair for pair in shared.pictures.items())
    return b"<</Font<<" + faces + b">>/XObject<<" + pictures + b">>>>"


def _colour(colour: Colour) -> bytes:
    return b" ".join(map(number, colour))
