"""Making papers for many records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.models.desk import Desk


def make_papers(desk: Desk, entity: str, ids: Sequence[str], parent: QWidget) -> None:
    """Ask what to make and make it."""
