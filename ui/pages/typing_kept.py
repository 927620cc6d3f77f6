"""What is typed outside of records, such as in a filter or a reason, while the window is made anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.forms.field_line import FieldLine

Way = tuple[str, ...]
"""How a field is reached: the kinds of widget down to it, and its number among its like."""


def typed(above: QWidget) -> dict[Way, str]:
    """Return the words in fields that belong to no record; those keep theirs themselves."""
    return {way: words for way, field in _fields(above) if (words := _words(field))}


def type_again(above: QWidget, words: dict[Way, str]) -> None:
    """Put words back into the fields of the same ways that are empty."""
    for way, field in _fields(above):
        if way in words and not _words(field) and field.isEnabled():
            if isinstance(field, QLineEdit):
                field.setText(words[way])
            else:
                field.setPlainText(words[way])


def _fields(above: QWidget) -> Iterator[tuple[Way, QLineEdit | QPlainTextEdit]]:
    counted: Counter[Way] = Counter()
    fields: list[QLineEdit | QPlainTextEdit] = [
        *above.findChildren(QLineEdit),
        *above.findChildren(QPlainTextEdit),
    ]
    for field in fields:
        chain = _chain(field, above)
        if chain:
            counted[chain] += 1
            yield (*chain, str(counted[chain])), field


def _chain(field: QWidget, above: QWidget) -> Way:
    """Return the kinds of widget down to a field; empty if it stands in a record or a list of choices."""
    kinds: list[str] = []
    step: QWidget | None = field
    while step is not None and step is not above:
        if isinstance(step, FieldLine | QComboBox):
            return ()
        kinds.append(type(step).__name__)
        step = step.parentWidget()
    return tuple(kinds)


def _words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
