"""A length of time as a number and a unit, kept as ISO 8601 writes it."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit

from app.text import Text
from ui.forms.choice_editors import QuietCombo
from ui.forms.editor import Editor, Setting

UNITS: Final = {
    "D": Text(en="days", sv="dagar", nb="dager", da="dage"),
    "W": Text(en="weeks", sv="veckor", nb="uker", da="uger"),
    "M": Text(en="months", sv="månader", nb="måneder", da="måneder"),
    "Y": Text(en="years", sv="år", nb="år", da="år"),
}
_SINGLE = re.compile(r"P(\d+)([DWMY])")


class DurationEditor(Editor):
    """A number and its unit; a length of several units (P1Y6M) stands in the line as it is."""

    def __init__(self, setting: Setting) -> None:
        """Begin with days."""
        super().__init__(setting)
        self._line = QLineEdit()
        self._line.setMaxLength(20)
        self._line.returnPressed.connect(self.left)
        self.hold(self._line)
        self._unit = QuietCombo()
        self._unit.setAccessibleName(setting.label)
        for letter, text in UNITS.items():
            self._unit.addItem(setting.desk.words(text), letter)
        self._unit.activated.connect(self.left)
        self._row.addWidget(self._unit, 1)

    def value(self) -> Any:
        """Return the length; what is no number stays text, so that saving says what is wrong."""
        text = self._line.text().strip()
        return f"P{text}{self._unit.currentData()}" if text.isdigit() else text or None

    def show_value(self, value: Any) -> None:
        """Show a length."""
        found = _SINGLE.fullmatch(value or "")
        self._line.setText(found[1] if found else value or "")
        if found:
            self._unit.setCurrentIndex(list(UNITS).index(found[2]))
