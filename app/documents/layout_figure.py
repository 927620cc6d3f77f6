"""Layouts of drawings and photographs, each with its caption under it."""

from __future__ import annotations

from app.documents.blocks import Align, Figure, Picture, Words
from app.documents.composer import Composer
from app.documents.line import plain
from app.documents.look import CAPTION, MM
from app.documents.picture import PictureMark, picture_height
from app.documents.strip import Strip
from app.documents.structure import Element


def lay_figure(block: Figure, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a drawing, made smaller if the line is too short for it."""
    from app.documents.drawing import DrawingMark  # noqa: PLC0415 - reportlab's drawings take 0.1 s to load

    owner = _figure(block.alternative, parent)
    owner.language = composer.own(block.language)
    scale = min(1.0, width / block.drawing.width, 0.8 * composer.full_height / block.drawing.height)
    strip = Strip(block.drawing.height * scale, [(0, 0, DrawingMark(block.drawing, owner, scale))])
    return _with_caption(strip, block.caption, width, parent, composer)


def lay_picture(block: Picture, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a photograph."""
    owner = _figure(block.alternative.strip() or plain(block.caption), parent)
    wide = min(block.width_mm * MM, width)
    height = picture_height(block.content, wide)
    if height > 0.8 * composer.full_height:
        wide *= 0.8 * composer.full_height / height
        height = picture_height(block.content, wide)
    strip = Strip(height, [(_shift(block.align, width - wide), 0, PictureMark(block.content, wide, owner))])
    return _with_caption(strip, block.caption, width, parent, composer, block.align)


def _figure(alternative: str, parent: Element) -> Element:
    if not alternative.strip():
        raise ValueError("a figure needs a sentence for those who cannot see it")
    owner = Element("Figure", parent)
    owner.alternative = alternative
    return owner


def _shift(align: Align, room: float) -> float:
    return {"left": 0.0, "centre": room / 2, "right": room}[align]


def _with_caption(
    strip: Strip, caption: Words, width: float, parent: Element, composer: Composer, align: Align = "left"
) -> list[Strip]:
    strip.before = strip.after = 6
    if not plain(caption):
        return [strip]
    strip.keep = True
    strip.after = 0
    return [strip, *composer.text(caption, CAPTION, width, Element("P", parent), align)]
