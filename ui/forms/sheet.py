"""What lies in a scrolled area: as wide as the area, as high as its contents wish to be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Sheet(QWidget):
    """A ground that is scrolled rather than squeezed, and never wider than what can be seen."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())
