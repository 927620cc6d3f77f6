"""One changed field in a history: its name, what it was and became, a way back; long texts folded."""

from __future__ import annotations

import contextlib
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.codec import from_plain
from app.domain.display import shown
from app.domain.fields import FieldSpec
from app.services.delicate import is_delicate
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

LONGEST: Final = 120
HIDDEN: Final = "•••"
NOTHING: Final = "–"


class HistoryLine(QWidget):
    """Plain text; a delicate value never stands in a history."""

    restore_asked = Signal()

    def __init__(self, desk: Desk, field: FieldSpec, before: Any, after: Any, *, begun: bool) -> None:
        """Show the two values, given as the journal keeps them; ``begun`` says there was none before."""
        super().__init__()
        self._desk, self._field = desk, field
        self._name = desk.words(field.label)
        old, new = self._value(before), self._value(after)
        self._before = old
        self._whole = self._sentence(old, new, begun=begun)
        self._text = plain_label(self._sentence(_short(old), _short(new), begun=begun))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 2)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._text)
        if self._whole != self._text.text():
            column.addWidget(self._unfolding(), 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(column, 1)

    def offer_way_back(self, offered: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
        """Offer to write the value before into the field again."""
        if not offered:
            return
        button = named(QPushButton(self.tr("Restore")), "link")
        words = self.tr("Restore {name}: {value}").format(name=self._name, value=_short(self._before))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(self.restore_asked)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _unfolding(self) -> QPushButton:
        button = named(QPushButton(self.tr("Show the whole text")), "link")

        def unfold() -> None:
            self._text.setText(self._whole)
            button.hide()

        button.clicked.connect(unfold)
        return button

    def _sentence(self, old: str, new: str, *, begun: bool) -> str:
        return f"{self._name}: {new}" if begun else f"{self._name}: {old} → {new}"

    def _value(self, plain: Any) -> str:
        if plain is None:
            return NOTHING
        if is_delicate(self._field):
            return HIDDEN
        value: Any = plain
        with contextlib.suppress(ValueError):
            value = from_plain(self._field, plain)
        return shown(self._field, value, self._desk.language, self._desk.office.records) or NOTHING


def _short(words: str) -> str:
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= LONGEST else one_line[:LONGEST] + "…"
