"""The head of a record's card: who or what it is, a menu of what can be done with it, a way to close it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.services import browsing
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.value_words import telling, value_words
from ui.theme import icon, named

SECOND_LINE: Final = 3
"""So many values stand under the name."""
LONGEST: Final = 160


class RecordHead(QWidget):
    """Name, second line, menu and closing."""

    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin without a name."""
        super().__init__()
        self._desk = desk
        self._title = _line("title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._second = _line("muted")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._second)
        self.menu = QMenu(self)
        self._more = _bare("more", 18, self.tr("More"))
        self._more.clicked.connect(self._open_menu)
        self._close = _bare("close", 16, self.tr("Close the record"))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(names, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def name(self) -> str:
        """Return what the record is called."""
        return self._title.text()

    def show_record(self, record: Any) -> None:
        """Show the name of a record and what tells it from others."""
        desk = self._desk
        spec = entity_named(record.entity.key)
        name = browsing.name(desk.office, record, desk.language)
        self._title.setText(name if len(name) <= LONGEST else name[: LONGEST - 1] + "…")
        self._title.setToolTip(name if len(name) > LONGEST else "")
        values = (value_words(desk, record, field) for field in telling(spec, frozenset()))
        words = [value for value in values if value][:SECOND_LINE]
        self._second.setText(" · ".join([desk.words(spec.one), *words]))

    def _open_menu(self) -> None:
        self.menu.exec(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _line(name: str) -> QLabel:
    label = plain_label("", name)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _bare(picture: str, size: int, words: str) -> QPushButton:
    button = named(QPushButton(), "bare", words)
    button.setIcon(icon(picture))
    button.setIconSize(QSize(size, size))
    return button
