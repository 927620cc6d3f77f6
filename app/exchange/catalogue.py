"""All layouts, found in their folder: an addition is one file."""

from __future__ import annotations

from functools import cache
from typing import Final

from app.errors import Refused
from app.exchange.layout import Layout
from app.registry import modules_in
from app.text import Text

_FOLDER: Final = "app.exchange.layouts"
_OTHER_NAMES: Final = {"organisation": "hosts", "participant": "participants"}
_UNKNOWN: Final = Text(
    en="There is no kind of list called {key}. Choose one of these: {known}.",
    sv="Det finns ingen sorts lista som heter {key}. Välj en av dessa: {known}.",
    nb="Det finnes ingen listetype som heter {key}. Velg en av disse: {known}.",
    da="Der findes ingen listetype, der hedder {key}. Vælg en af disse: {known}.",
)


@cache
def layouts() -> dict[str, Layout]:
    """Return every layout by its key."""
    found = (module.LAYOUT for module in modules_in(_FOLDER))
    return {layout.key: layout for layout in found}


def layout_named(key: str) -> Layout:
    """Return a layout by its key or by the kind of record it gives; raises ``Refused`` for another word."""
    known = layouts()
    layout = known.get(_OTHER_NAMES.get(key, key))
    if layout is None:
        raise Refused(_UNKNOWN.fill(key=key, known=", ".join(known)), where=key)
    return layout
