"""One page of a file that came back, as a picture to look at."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image, ImageOps

from app.exchange.form_bound import MOST_PIXELS
from app.exchange.form_reading import content_of

Image.MAX_IMAGE_PIXELS = MOST_PIXELS
_TALLEST: Final = 3
"""A page is drawn at most so many times as high as wide."""
_WIDEST: Final = 2_400
_KINDS: Final = ("JPEG", "PNG", "TIFF", "GIF", "BMP", "WEBP")


def draw_page(path: Path, page: int, width: int) -> bytes:
    """Return a page as PNG, so many pixels wide; nothing if it cannot be drawn."""
    try:
        content = content_of(path)
        if content is None:
            return b""
        drawn = _paper(content, page, width) if b"%PDF-" in content[:1024] else _photograph(content, width)
        return _packed(drawn)
    except Exception:  # noqa: BLE001 - a file made to do harm finds any fault of a reader
        return b""


def _paper(content: bytes, page: int, width: int) -> Image.Image:
    document = pypdfium2.PdfDocument(content)
    try:
        document.init_forms()
        leaf = document[page]
        wide, high = leaf.get_size()
        scale = min(width, _WIDEST) / max(wide, 1.0)
        if high > wide * _TALLEST:
            scale *= wide * _TALLEST / high
        bitmap = leaf.render(scale=scale, may_draw_forms=True)
        drawn: Image.Image = bitmap.to_pil().copy()
        leaf.close()
    finally:
        document.close()
    return drawn


def _photograph(content: bytes, width: int) -> Image.Image:
    with Image.open(BytesIO(content), formats=_KINDS) as opened:
        opened.draft("RGB", (width, width * _TALLEST))
        upright = ImageOps.exif_transpose(opened)
        upright.thumbnail((min(width, _WIDEST), width * _TALLEST))
        return upright.convert("RGB")


def _packed(drawn: Image.Image) -> bytes:
    target = BytesIO()
    drawn.save(target, "PNG", compress_level=1)
    return target.getvalue()
