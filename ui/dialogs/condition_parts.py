"""The questions of a condition, one widget a way of asking: which values, from when to when, which words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.condition import Condition, is_day
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.services.condition_words import end_words, option_words
from app.services.filtering import MOST_OPTIONS, options
from ui.dialogs.tick_list import TickList
from ui.forms.day_typing import day_typed, example
from ui.forms.link_editor import ID, FindLine, when_chosen
from ui.forms.typed_value import from_typed
from ui.models.desk import Desk

LONGEST = 200


class ValuesPart(QWidget):
    """Which values: ticked in a list, or found by name where there are too many."""

    def __init__(self, desk: Desk, spec: EntitySpec, field: FieldSpec, now: Condition | None) -> None:
        """Offer what there is."""
        super().__init__()
        self._desk, self._field = desk, field
        ticked = now.values if now is not None and now.way == "any" else ()
        offered = list(options(desk.office, spec.key, field, desk.language))
        self._is_long = len(offered) > MOST_OPTIONS and bool(field.target)
        if self._is_long:
            offered = []
        known = {value for value, _ in offered}
        here = [
            (one, option_words(desk.office, field, one, desk.language)) for one in ticked if one not in known
        ]
        self.list = TickList([*here, *offered], ticked, desk.words(field.label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._is_long:
            self._line = FindLine(desk, field.target)
            self._line.setPlaceholderText(self.tr("Type a part of the name"))
            self._line.setAccessibleName(desk.words(field.label))
            when_chosen(self._line, lambda index: self._take(index.data(ID), str(index.data())))
            column.addWidget(self._line)
            self.setFocusProxy(self._line)
        else:
            self.setFocusProxy(self.list)
        column.addWidget(self.list, 1)

    def values(self) -> tuple[str, ...] | None:
        """Return the ticked values; none is no answer."""
        return self.list.ticked or None

    def _take(self, value: str, words: str) -> None:
        self.list.add(value, words)
        self._line.clear()


class StretchPart(QWidget):
    """From and until: days in any Nordic way of writing, or numbers; one of the two may stay empty."""

    def __init__(self, desk: Desk, field: FieldSpec, now: Condition | None) -> None:
        """Show the stretch asked for now."""
        super().__init__()
        self._desk, self._field = desk, field
        ends = now.values if now is not None and now.way == "between" else ("", "")
        self.low, self.high = (self._line(end) for end in ends)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        for label, line in ((self.tr("From"), self.low), (self.tr("Until"), self.high)):
            line.setAccessibleName(f"{desk.words(field.label)}: {label}")
            form.addRow(label, line)
        self.setFocusProxy(self.low)

    def values(self) -> tuple[str, ...] | None:
        """Return both ends; None where one cannot be read or both are empty."""
        ends = [self._end(line.text().strip()) for line in (self.low, self.high)]
        if None in ends or not any(ends):
            return None
        low, high = (end or "" for end in ends)
        return (high, low) if low and high and self._exact(low) > self._exact(high) else (low, high)

    def _line(self, end: str) -> QLineEdit:
        line = QLineEdit(end_words(self._field, end, self._desk.language))
        line.setMaxLength(LONGEST)
        if is_day(self._field):
            line.setPlaceholderText(example(self._desk.language))
        return line

    def _end(self, words: str) -> str | None:
        if not words:
            return ""
        if is_day(self._field):
            day = day_typed(words, self._desk.office.today)
            return day.isoformat() if day is not None else None
        kind = self._field.kind if self._field.kind is Kind.MONEY else Kind.DECIMAL
        number = from_typed(kind, words, self._desk.language, self._desk.office.today)
        return None if isinstance(number, str) else format(Decimal(number), "f")

    def _exact(self, end: str) -> Any:
        return date.fromisoformat(end) if is_day(self._field) else Decimal(end)


class WordsPart(QWidget):
    """Which words."""

    def __init__(self, desk: Desk, field: FieldSpec, now: Condition | None) -> None:
        """Show the words asked for now."""
        super().__init__()
        self.line = QLineEdit(now.values[0] if now is not None and now.way == "contains" else "")
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(desk.words(field.label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def values(self) -> tuple[str, ...] | None:
        """Return the words; none is no answer."""
        words = self.line.text().strip()
        return (words,) if words else None


class NoPart(QLabel):
    """Nothing more to ask."""

    def values(self) -> tuple[str, ...] | None:
        """Return no values, which is the answer."""
        return ()


Part = ValuesPart | StretchPart | WordsPart | NoPart
