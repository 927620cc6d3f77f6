"""How the window looks: colour tokens for light and dark, the font, the stylesheet, the icons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Final, Literal, TypeVar

from attrs import asdict, evolve, frozen
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

RESOURCES: Final = Path(__file__).resolve().parents[1] / "resources"
Appearance = Literal["system", "light", "dark"]
W = TypeVar("W", bound=QWidget)
Tone = Literal["good", "warn", "bad", "plain"]
TEXT: Final = 13
SIZES: Final = (5, 8, 9, 11, 12, 13, 14, 15, 16, 18, 20, 26, 28, 32)
"""Pixels that grow with the text; the stylesheet names each with px before it."""
TITLE_BAR: Final = 48
"""Pixels that the system puts around a window, about."""
LARGE: Final = 115
"""From this text size on, in per cent, rows are 36 high instead of 28."""


@frozen(kw_only=True)
class Tokens:
    """The colours by what they are for. Each text pair has a contrast of at least 4.9:1."""

    page: str
    panel: str
    rail: str
    rail_text: str
    rail_choice: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    selection: str
    news: str
    dark: bool = False
    contrast: bool = False


LIGHT: Final = Tokens(
    page="#F6F5F2", panel="#FFFFFF", rail="#1F3A3D", rail_text="#D7E4E2", rail_choice="#2F5559",
    ink="#1C2321", muted="#5A6663", line="#DEDCD5", accent="#0F6B66", accent_soft="#E3F0EE",
    on_accent="#FFFFFF", ok="#2E7D4F", warn="#8A5A00", warn_soft="#FFF3D6", bad="#B3261E",
    bad_soft="#FCE8E6", selection="#DDEDEA", news="#1D5C9E",
)  # fmt: skip
DARK: Final = Tokens(
    page="#14191A", panel="#1C2324", rail="#0F1718", rail_text="#B9CBC8", rail_choice="#24393B",
    ink="#E8ECEA", muted="#A3B0AD", line="#323B3C", accent="#6CC5BC", accent_soft="#1F3836",
    on_accent="#10201F", ok="#7CC99A", warn="#F0C060", warn_soft="#3A2F14", bad="#F2938C",
    bad_soft="#412322", selection="#25413F", news="#8DBBEE", dark=True,
)  # fmt: skip


class _Worn:
    """What the program wears now; one for the whole program, as Qt has one style."""

    tokens: Tokens = LIGHT
    percent: int = 100


def tokens() -> Tokens:
    """Return the colours in use."""
    return _Worn.tokens


def named(widget: W, name: str, words: str = "") -> W:
    """Give a widget its name in the stylesheet and, where it has no words of its own, for a screen reader."""
    widget.setObjectName(name)
    if words:
        widget.setAccessibleName(words)
        widget.setToolTip(words)
    return widget


def give_size(window: QWidget, width: int, height: int) -> None:
    """Give a window its first size, lower where the screen is: its buttons at the bottom stay in reach."""
    room = window.screen().availableGeometry().height() - TITLE_BAR
    window.resize(width, min(height, room))


def button_words(words: str, longest: int = 40) -> str:
    """Return a name as a button may carry it: not too long, an & in it shown and no access key."""
    short = words if len(words) <= longest else words[: longest - 1] + "…"
    return short.replace("&", "&&")


def plain_tip(words: str) -> str:
    """Return words for a tool tip: where they look like markup, with it taken for plain text."""
    return f"<qt>{escape(words)}</qt>" if "<" in words or "&" in words else words


def row_height() -> int:
    """Return how high a row of a list is."""
    return 28 if _Worn.percent < LARGE else 36 * _Worn.percent // LARGE


def pair(tone: Tone) -> tuple[QColor, QColor]:
    """Return the text and ground colours of a pill."""
    worn = _Worn.tokens
    text, ground = {
        "good": (worn.accent, worn.accent_soft),
        "warn": (worn.warn, worn.warn_soft),
        "bad": (worn.bad, worn.bad_soft),
        "plain": (worn.muted, worn.page),
    }[tone]
    return QColor(text), QColor(worn.panel if worn.contrast else ground)


def load_fonts() -> None:
    """Make Inter known, for screen as for paper."""
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def wear(app: QApplication, appearance: Appearance, percent: int = 100) -> None:
    """Dress the whole program: light or dark, at a text size in per cent."""
    _Worn.tokens = _chosen(appearance)
    _Worn.percent = percent
    icon.cache_clear()
    font = QFont("Inter")
    font.setPixelSize(TEXT * percent // 100)
    app.setFont(font)
    app.setPalette(_palette(_Worn.tokens))
    app.setStyleSheet(_stylesheet(_Worn.tokens, percent))


@cache
def icon(name: str, colour: str = "") -> QIcon:
    """Return a drawing of ``resources/icons`` in a colour, the ink's unless said otherwise."""
    drawn = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = drawn.replace("currentColor", colour or _Worn.tokens.ink)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    picture = QPixmap(QSize(32, 32))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return QIcon(picture)


def _chosen(appearance: Appearance) -> Tokens:
    hints = QGuiApplication.styleHints()
    wants_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    worn = DARK if appearance == "dark" or (appearance == "system" and wants_dark) else LIGHT
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return in_contrast(worn)
    return worn


def in_contrast(worn: Tokens) -> Tokens:
    """Return colours for a system that asks for high contrast: lines darken, soft fills vanish."""
    ground = "#000000" if worn.dark else "#FFFFFF"
    ink = "#FFFFFF" if worn.dark else "#000000"
    return evolve(
        worn, page=ground, panel=ground, ink=ink, muted=ink, line=ink, accent_soft=ground,
        warn_soft=ground, bad_soft=ground, selection="#2A5F5A" if worn.dark else "#BFE3DE", contrast=True,
    )  # fmt: skip


def _palette(worn: Tokens) -> QPalette:
    palette = QPalette()
    roles: Mapping[QPalette.ColorRole, str] = {
        QPalette.ColorRole.Window: worn.page,
        QPalette.ColorRole.WindowText: worn.ink,
        QPalette.ColorRole.Base: worn.panel,
        QPalette.ColorRole.AlternateBase: worn.page,
        QPalette.ColorRole.Text: worn.ink,
        QPalette.ColorRole.Button: worn.panel,
        QPalette.ColorRole.ButtonText: worn.ink,
        QPalette.ColorRole.Highlight: worn.accent,
        QPalette.ColorRole.HighlightedText: worn.on_accent,
        QPalette.ColorRole.PlaceholderText: worn.muted,
        QPalette.ColorRole.ToolTipBase: worn.panel,
        QPalette.ColorRole.ToolTipText: worn.ink,
        QPalette.ColorRole.Link: worn.accent,
        QPalette.ColorRole.Accent: worn.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(worn.muted))
    return palette


def _stylesheet(worn: Tokens, percent: int) -> str:
    sizes = {f"px{size}": f"{size * percent // 100}px" for size in SIZES}
    icons = (RESOURCES / "icons").as_posix()
    shade = "dark" if worn.dark else "light"
    template = Template((RESOURCES / "theme" / "window.qss").read_text(encoding="utf-8"))
    colours = {name: value for name, value in asdict(worn).items() if isinstance(value, str)}
    return template.substitute(colours, **_edges(worn), **sizes, icons=icons, shade=shade)


def _edges(worn: Tokens) -> Mapping[str, str]:
    """Return what bounds a soft ground, what is off and what hints: in high contrast a line on plain."""
    if worn.contrast:
        hint = "#C8C8C8" if worn.dark else "#505050"
        edges = {"warn_edge": worn.line, "accent_edge": worn.line}
        return {**edges, "off": worn.page, "off_line": "dashed", "hint": hint}
    hint = "#8B9895" if worn.dark else "#66716E"
    edges = {"warn_edge": worn.warn_soft, "accent_edge": worn.accent_soft}
    return {**edges, "off": worn.line, "off_line": "solid", "hint": hint}
