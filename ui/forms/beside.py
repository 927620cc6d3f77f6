"""Two parts side by side, with a gap one can drag: a list and what is open beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

GAP = 18


def beside(left: QWidget, right: QWidget, *sizes: int) -> QSplitter:
    """Put two parts side by side; neither can be dragged away. ``sizes`` are pixels to begin with."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(GAP)
    split.setChildrenCollapsible(False)
    split.addWidget(left)
    split.addWidget(right)
    if sizes:
        split.setSizes(list(sizes))
    return split
