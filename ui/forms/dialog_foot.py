"""The last row of a dialog that asks one thing: what leaves it, and what does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton


def dialog_foot(dialog: QDialog, leave: str, main: QPushButton, act: Callable[[], object]) -> QHBoxLayout:
    """Return the row; Enter presses the main button, the words of the other one are given."""
    leaving = QPushButton(leave)
    leaving.setAutoDefault(False)
    leaving.clicked.connect(dialog.reject)
    main.setDefault(True)
    main.clicked.connect(lambda _=False: act())
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(leaving)
    row.addWidget(main)
    return row
