"""Drawings of reportlab.graphics on our pages, in our letters.

Charts name the faces ``Inter``, ``Inter-Italic`` and ``Inter-SemiBold``; any other face a drawing
asks for is replaced, since an archive paper embeds all it uses.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any

from attrs import frozen
from reportlab.graphics import renderPDF
from reportlab.graphics.renderbase import renderScaledDrawing
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.documents.face import RESOURCES, face
from app.documents.line import Missing
from app.documents.look import FaceKey
from app.documents.page import Page, Shared
from app.documents.pdf_file import number
from app.documents.structure import Element

FONT_NAMES: dict[FaceKey, str] = {
    "regular": "Inter",
    "italic": "Inter-Italic",
    "strong": "Inter-SemiBold",
    "strong italic": "Inter-SemiBoldItalic",
}


@frozen(eq=False)
class DrawingMark:
    """A drawing at its place, scaled."""

    drawing: Drawing
    owner: Element
    scale: float

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw it as one picture that carries its own resources."""
        width, height = self.drawing.width * self.scale, self.drawing.height * self.scale
        name = _picture(self.drawing, page.shared)
        scale = number(self.scale)
        below = number(page.height - y - height)
        page.picture(self.owner, b"%b 0 0 %b %b %b cm /%b Do" % (scale, scale, number(x), below, name))
        self.owner.attributes = b"<</O/Layout/BBox%b>>" % page.box(x, y, width, height)


def _picture(drawing: Drawing, shared: Shared) -> bytes:
    register_faces()
    canvas = _DrawingCanvas(shared)
    _Renderer().draw(renderScaledDrawing(drawing), canvas, 0, 0)  # type: ignore[no-untyped-call]
    content, states = canvas.drawn()
    faces = b"".join(b"%b %d 0 R" % (RESOURCES[key], shared.fonts[key]) for key in canvas.faces)
    resources = b"<</Font<<" + faces + b">>"
    if states:
        resources += b"/ExtGState" + pdfdoc.format(states, pdfdoc.DummyDoc())
    at = shared.file.stream(
        b"/Type/XObject/Subtype/Form/BBox[0 0 %b %b]/Resources%b>>"
        % (number(drawing.width), number(drawing.height), resources),
        content,
    )
    name = b"D%d" % at
    shared.pictures[name] = at
    return name


def _own_font(name: str) -> str:
    """Return the face of ours that stands in for another."""
    if name in FONT_NAMES.values():
        return name
    strong, slanted = "Bold" in name, "Italic" in name or "Oblique" in name
    if strong:
        return FONT_NAMES["strong italic" if slanted else "strong"]
    return FONT_NAMES["italic" if slanted else "regular"]


class _DrawingFont(TTFont):
    """A face as drawings know it: with the codes and the name it has on all our pages."""

    def __init__(self, key: FaceKey) -> None:  # the font file is read by Face, not once more here
        self.key: FaceKey = key
        self.fontName = FONT_NAMES[key]
        self.face = face(key).program
        self.shapable = False

    def splitString(self, text: Any, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: ARG002, N802
        """Write text in our codes; what the face cannot draw becomes a question mark, and is told."""
        dress = face(self.key)
        shown = "".join(each if each in dress.known else "?" for each in text)
        canvas: _DrawingCanvas = doc.canvas
        canvas.faces.setdefault(self.key)
        canvas.shared.note([(self.key, dress.codes(shown))])
        canvas.shared.missing += [Missing(each, text) for each in text if each not in dress.known]
        return [(0, dress.raw(shown))]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: ARG002, N802
        """Return the name of the face in the resources of our pages."""
        return RESOURCES[self.key].decode()


class _DrawingCanvas(Canvas):
    """A canvas that is never saved: its operators go into our own file."""

    _code: list[str]
    _doc: Any
    _extgstate: Any

    def __init__(self, shared: Shared) -> None:
        super().__init__(BytesIO(), invariant=1)
        self.shared = shared
        self.faces: dict[FaceKey, None] = {}
        self._doc.canvas = self
        self.setFont(FONT_NAMES["regular"], 10)

    def drawn(self) -> tuple[bytes, Any]:
        """Return the operators, and the states of drawing they name."""
        return "\n".join(self._code).encode("latin-1"), self._extgstate.getState()

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:  # noqa: N802
        super().setFont(_own_font(psfontname), size, leading)


class _Renderer(renderPDF._PDFRenderer):  # noqa: SLF001 - the only road to measure text in our faces
    _tracker: Any

    def drawString(self, stringObj: Any) -> None:  # noqa: N802, N803
        state = self._tracker.getState()
        state["fontName"] = _own_font(state["fontName"])
        super().drawString(stringObj)


@cache
def register_faces() -> None:
    """Make our faces known to drawings by name."""
    for key in FONT_NAMES:
        pdfmetrics.registerFont(_DrawingFont(key))
