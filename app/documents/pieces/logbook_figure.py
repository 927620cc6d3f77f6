"""The charts of a logbook: hours stacked a period, answers as lines. Each says its numbers in words too."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final, Literal

from attrs import frozen

from app.documents.blocks import Figure
from app.documents.look import ACCENT, INK, LINE, MUTED, SOFT, WARN, Colour
from app.domain.display import number_text
from app.text import Language

WIDTH: Final = 470.0
HEIGHT: Final = 150.0
LEFT: Final = 26.0
FOOT: Final = 20.0
HEAD: Final = 22.0
SIZE: Final = 8
PALE: Final[Colour] = (0.62, 0.79, 0.77)
FILLS: Final = (ACCENT, PALE, WARN, SOFT)
"""Told apart by lightness too, so that a print in grey can be read."""
LINES: Final = (ACCENT, WARN)
Anchor = Literal["start", "middle", "end"]
_ROOM: Final = 24
"""So many periods are numbered each; of more, every second or third."""


@frozen(kw_only=True)
class Series:
    """One row of numbers, None where nothing was said."""

    name: str
    values: tuple[Decimal | int | None, ...]


def hours_figure(numbers: Sequence[int], series: Sequence[Series], title: str, language: Language) -> Figure:
    """Return stacked bars, the total over each."""
    from reportlab.graphics.shapes import Drawing, Rect  # noqa: PLC0415 - only a paper with a chart needs it

    drawing = Drawing(WIDTH, HEIGHT)
    totals = [sum((Decimal(one.values[at] or 0) for one in series), Decimal(0)) for at in range(len(numbers))]
    most = max([*totals, Decimal(1)])
    width = (WIDTH - LEFT) / max(1, len(numbers))
    for at, total in enumerate(totals):
        bottom = FOOT
        for one, fill in zip(series, FILLS, strict=False):
            tall = float(Decimal(one.values[at] or 0) / most) * (HEIGHT - FOOT - HEAD - 12)
            if tall:
                drawing.add(
                    Rect(
                        LEFT + width * at + width * 0.18, bottom, width * 0.64, tall,
                        fillColor=_colour(fill), strokeColor=_colour(INK),
                    )
                )  # fmt: skip
            bottom += tall
        if total and len(numbers) <= _ROOM:
            _write(drawing, LEFT + width * (at + 0.5), bottom + 3, number_text(total, language), "middle")
    _base(drawing, numbers, width)
    _legend(drawing, [(one.name, fill) for one, fill in zip(series, FILLS, strict=False)])
    return Figure(drawing, _said(numbers, series, title, language), caption=title)


def line_figure(
    numbers: Sequence[int], series: Sequence[Series], title: str, language: Language, span: tuple[int, int]
) -> Figure:
    """Return one line a series between the lowest and the highest answer there is."""
    from reportlab.graphics.shapes import Drawing, Line  # noqa: PLC0415 - as above

    drawing = Drawing(WIDTH, HEIGHT * 0.72)
    low, high = span
    top, width = HEIGHT * 0.72 - HEAD, (WIDTH - LEFT) / max(1, len(numbers))

    def up(value: Decimal | int) -> float:
        return FOOT + 6 + float(value - low) / (high - low) * (top - FOOT - 10)

    for level in range(low, high + 1):
        drawing.add(
            Line(LEFT, up(level), WIDTH, up(level), strokeColor=_colour(LINE), strokeWidth=0.5)
        )  # fmt: skip
        sign = "+" if low < 0 < level else ""
        _write(drawing, LEFT - 5, up(level) - 3, f"{sign}{level}".replace("-", "−"), "end")
    for turn, one in enumerate(series):
        told = [
            (LEFT + width * (at + 0.5), up(value)) for at, value in enumerate(one.values) if value is not None
        ]
        _trace(drawing, told, turn)
    _base(drawing, numbers, width)
    if len(series) > 1:
        _legend(drawing, [(one.name, fill) for one, fill in zip(series, LINES, strict=False)], top + 10)
    return Figure(drawing, _said(numbers, series, title, language), caption=title)


def _trace(drawing: Any, points: Sequence[tuple[float, float]], turn: int) -> None:
    """Draw a line with its points: filled circles for the first series, empty squares for the second."""
    from reportlab.graphics.shapes import Circle, PolyLine, Rect  # noqa: PLC0415 - as above

    colour = _colour(LINES[turn % len(LINES)])
    if len(points) > 1:
        flat = [number for point in points for number in point]
        line = PolyLine(flat, strokeColor=colour, strokeWidth=1.4)
        if turn:
            line.strokeDashArray = [4, 2]
        drawing.add(line)
    for across, up in points:
        if turn:
            drawing.add(
                Rect(across - 2.4, up - 2.4, 4.8, 4.8, fillColor=_colour((1, 1, 1)), strokeColor=colour)
            )
        else:
            drawing.add(Circle(across, up, 2.6, fillColor=colour, strokeColor=colour))


def _base(drawing: Any, numbers: Sequence[int], width: float) -> None:
    from reportlab.graphics.shapes import Line  # noqa: PLC0415 - as above

    drawing.add(Line(LEFT, FOOT, WIDTH, FOOT, strokeColor=_colour(MUTED), strokeWidth=0.6))
    every = 1 + (len(numbers) - 1) // _ROOM
    for at, no in enumerate(numbers):
        if at % every == 0:
            _write(drawing, LEFT + width * (at + 0.5), FOOT - 11, str(no), "middle")


def _legend(drawing: Any, named: Sequence[tuple[str, Colour]], height: float = HEIGHT - 9) -> None:
    from reportlab.graphics.shapes import Rect  # noqa: PLC0415 - as above

    across = LEFT
    for name, fill in named:
        drawing.add(Rect(across, height - 1, 7, 7, fillColor=_colour(fill), strokeColor=_colour(INK)))
        _write(drawing, across + 11, height, name)
        across += 24 + SIZE * 0.56 * len(name)


def _write(drawing: Any, across: float, up: float, words: str, anchor: Anchor = "start") -> None:
    from reportlab.graphics.shapes import String  # noqa: PLC0415 - as above

    drawing.add(
        String(across, up, words, textAnchor=anchor, fontName="Inter", fontSize=SIZE, fillColor=_colour(INK))
    )


def _colour(colour: Colour) -> Any:
    from reportlab.lib.colors import Color  # noqa: PLC0415 - as above

    return Color(*colour)


def _said(numbers: Sequence[int], series: Sequence[Series], title: str, language: Language) -> str:
    """Return the numbers of a chart in words, for whom it is not drawn."""
    told = []
    for one in series:
        values = [
            f"{no}: {number_text(value, language)}"
            for no, value in zip(numbers, one.values, strict=True)
            if value is not None
        ]
        told.append(f"{one.name} – {', '.join(values) or '–'}")
    return f"{title}. {'; '.join(told)}."
