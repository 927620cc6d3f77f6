"""What an act left alone, and why: a card that stays until it is closed or the next act is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import Reason
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

MOST: Final = 4
"""So many are listed; of more it is said how many."""


class LeftAlone(QFrame):
    """One line a placement: its first reason, and how many more."""

    def __init__(self, desk: Desk) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("warn-card")
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 10)
        self._column.setSpacing(3)
        self.hide()

    def show_reasons(self, reasons: Sequence[Reason], names: Mapping[str, str]) -> None:
        """Show reasons by placement; none hide the card."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        first: dict[str, list[Reason]] = {}
        for one in reasons:
            first.setdefault(one.where, []).append(one)
        self.setVisible(bool(first))
        if not first:
            return
        self._column.addWidget(self._head(len(first)))
        for where, each in list(first.items())[:MOST]:
            more = f" (+{len(each) - 1})" if len(each) > 1 else ""
            words = f"{names.get(where, '')}: {self._desk.words(each[0].why)}{more}"
            self._column.addWidget(plain_label(words.removeprefix(": "), "lacking"))
        if len(first) > MOST:
            self._column.addWidget(
                plain_label(self.tr("and {count} more").format(count=len(first) - MOST), "lacking")
            )

    def _head(self, count: int) -> QWidget:
        title = named(QLabel(self.tr("Left alone: {count}").format(count=count)), "group")
        close = named(QPushButton(self.tr("Close")), "link")
        close.setAutoDefault(False)
        close.clicked.connect(self.hide)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(title, 1)
        row.addWidget(close)
        return line
