"""Photographs and logos on our pages, and the small square code at the foot."""

from __future__ import annotations

import hashlib
import zlib
from functools import lru_cache
from io import BytesIO

from attrs import frozen
from PIL import Image, ImageOps, UnidentifiedImageError

from app.documents.page import Page, Shared
from app.documents.pdf_file import number
from app.documents.structure import Element
from app.errors import Damaged
from app.text import Text

DPI = 300
QUALITY = 88
UPRIGHT = 1
ORIENTATION = 0x0112
QR_MASK = 2  # any of the eight can be read; trying all of them costs five times as much
UNREADABLE = Text(
    en="The picture cannot be read. Choose another file, in PNG or JPEG format.",
    sv="Det går inte att läsa bilden. Välj en annan fil, i formatet PNG eller JPEG.",
    nb="Bildet kan ikke leses. Velg en annen fil, i formatet PNG eller JPEG.",
    da="Billedet kan ikke læses. Vælg en anden fil, i formatet PNG eller JPEG.",
)


@frozen
class Pixels:
    """A picture ready for a file."""

    width: int
    height: int
    entries: bytes
    content: bytes


@lru_cache(maxsize=16)
def read_picture(content: bytes, points: float) -> Pixels:
    """Read a picture that will be so many points wide; what is finer than print needs is reduced."""
    try:
        with Image.open(BytesIO(content)) as image:
            return _prepare(image, content, points)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as fault:
        raise Damaged(UNREADABLE) from fault


def _prepare(image: Image.Image, content: bytes, points: float) -> Pixels:
    most = max(1, round(points / 72 * DPI))
    plain = image.mode in {"RGB", "L"}
    upright = image.getexif().get(ORIENTATION, UPRIGHT) == UPRIGHT
    photograph = image.format == "JPEG"
    image.load()
    if photograph and plain and upright and image.width <= most:
        return Pixels(image.width, image.height, _entries(image, b"/DCTDecode"), content)
    turned = ImageOps.exif_transpose(image)
    flat = _flat(turned)
    if flat.width > most:
        flat = flat.resize((most, max(1, round(flat.height * most / flat.width))), Image.Resampling.LANCZOS)
    if photograph:
        target = BytesIO()
        flat.save(target, "JPEG", quality=QUALITY)
        return Pixels(flat.width, flat.height, _entries(flat, b"/DCTDecode"), target.getvalue())
    packed = zlib.compress(flat.tobytes())
    return Pixels(flat.width, flat.height, _entries(flat, b"/FlateDecode"), packed)


def _flat(image: Image.Image) -> Image.Image:
    """Lay a see-through picture on white paper, and bring any kind of colour to red, green, blue."""
    if image.mode in {"RGB", "L"}:
        return image
    if "A" in image.getbands() or "transparency" in image.info:
        over = image.convert("RGBA")
        ground = Image.new("RGBA", over.size, "white")
        return Image.alpha_composite(ground, over).convert("RGB")
    return image.convert("RGB")


def _entries(image: Image.Image, packing: bytes) -> bytes:
    space = b"/DeviceGray" if image.mode == "L" else b"/DeviceRGB"
    return b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace%b/Filter%b" % (
        image.width, image.height, space, packing)  # fmt: skip


def picture_height(content: bytes, points: float) -> float:
    """Return how high a picture is at a width."""
    pixels = read_picture(content, points)
    return points * pixels.height / pixels.width


@frozen(eq=False)
class PictureMark:
    """A picture at its place; without an owner it is furniture."""

    content: bytes
    width: float
    owner: Element | None = None

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw it; the same picture is stored once."""
        pixels = read_picture(self.content, self.width)
        height = self.width * pixels.height / pixels.width
        name = _stored(pixels, page.shared)
        below = number(page.height - y - height)
        operators = b"%b 0 0 %b %b %b cm /%b Do" % (
            number(self.width), number(height), number(x), below, name)  # fmt: skip
        if self.owner is None:
            page.artifact(b"q " + operators + b" Q")
            return
        page.picture(self.owner, operators)
        self.owner.attributes = b"<</O/Layout/BBox%b>>" % page.box(x, y, self.width, height)


def _stored(pixels: Pixels, shared: Shared) -> bytes:
    name = b"I" + hashlib.md5(pixels.content, usedforsecurity=False).hexdigest()[:12].encode()
    if name not in shared.pictures:
        shared.pictures[name] = shared.file.stream(pixels.entries, pixels.content, packed=True)
    return name


@frozen(eq=False)
class SquareCode:
    """A QR code as furniture."""

    words: str
    size: float

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw it; it is stored once for all pages."""
        shared = page.shared
        name = b"Q" + hashlib.md5(self.words.encode(), usedforsecurity=False).hexdigest()[:12].encode()
        if name not in shared.pictures:
            modules, operators = square_code(self.words)
            entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %d %d]/Resources<<>>" % (modules, modules)
            shared.pictures[name] = shared.file.stream(entries + b"/Matrix[%b 0 0 %b 0 0]" % (
                number(1 / modules), number(1 / modules)), operators)  # fmt: skip
        side = number(self.size)
        page.artifact(b"q %b 0 0 %b %b %b cm /%b Do Q" % (
            side, side, number(x), number(page.height - y - self.size), name))  # fmt: skip


@lru_cache(maxsize=256)
def square_code(words: str) -> tuple[int, bytes]:
    """Return the modules of a QR code a side, and the operators that draw it with modules of size 1."""
    from reportlab.graphics.barcode import qrencoder  # noqa: PLC0415 - takes 0.1 s to load, the first time

    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(words)
    code.version = code.calculate_version()  # type: ignore[no-untyped-call]
    code.makeImpl(False, QR_MASK)  # noqa: FBT003 - the signature is reportlab's
    count: int = code.getModuleCount()  # type: ignore[no-untyped-call]
    drawn = []
    for row in range(count):
        begin = None
        for column in range(count + 1):
            dark = column < count and code.modules[row][column]
            if dark and begin is None:
                begin = column
            elif not dark and begin is not None:
                drawn.append(b"%d %d %d 1 re" % (begin, count - 1 - row, column - begin))
                begin = None
    return count, b"0 g " + b" ".join(drawn) + b" f"
