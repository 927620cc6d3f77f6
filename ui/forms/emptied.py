"""Taking everything out of a layout that is drawn anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take out all widgets and layouts; the widgets go when nobody is in them any more."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
