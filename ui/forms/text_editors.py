"""Editors in which a person types: one line, several lines, one line a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.domain.clean import LONGEST_PROSE
from app.domain.fields import Kind
from app.text import Language
from ui.forms.day_typing import example
from ui.forms.editor import Editor, Setting
from ui.forms.typed_value import as_typed, from_typed
from ui.theme import named

MOST: Final = 8_000
"""A line takes in no more than this: more than any field may hold, less than makes a window slow."""
FEWEST_LINES: Final = 3
MOST_LINES: Final = 9


class LineEditor(Editor):
    """One line: text, number, date, time, address."""

    def __init__(self, setting: Setting) -> None:
        """Show an example where a date is typed."""
        super().__init__(setting)
        self._line = QLineEdit()
        self._line.setMaxLength(MOST)
        if setting.field.kind is Kind.DAY:
            self._line.setPlaceholderText(example(setting.desk.language))
        elif setting.field.kind is Kind.MOMENT:
            self._line.setPlaceholderText(example(setting.desk.language) + " 14:00")
        self.hold(self._line)
        self._line.returnPressed.connect(self.left)
        if setting.field.unit is not None:
            self._row.addWidget(named(QLabel(setting.desk.words(setting.field.unit)), "muted"))

    def value(self) -> Any:
        """Return what was typed, as the kind of value it is where it can be read."""
        desk, text = self.setting.desk, self._line.text()
        if self._shown is not None and text == self._shown[1]:
            return self._shown[0]
        return from_typed(
            self.setting.field.kind, text, desk.language, desk.office.today, self.setting.currency
        )

    def show_value(self, value: Any) -> None:
        """Show a value as the language writes it."""
        text = as_typed(self.setting.field.kind, value, self.setting.desk.language, self.setting.currency)
        place = self._line.cursorPosition() if self.window().focusWidget() is self._line else 0
        self._line.setText(text)
        self._shown = (value, self._line.text())
        self._line.setCursorPosition(place)

    _shown: tuple[Any, str] | None = None


class ProseField(QPlainTextEdit):
    """Text of several lines that takes in no more than any field may hold, however much is pasted."""

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what there is room for; one letter too many is told apart when it is saved."""
        room = LONGEST_PROSE + 2 - self.document().characterCount()
        self.insertPlainText(source.text()[: max(room, 0)])


class ProseEditor(Editor):
    """Several lines; it grows with its text."""

    def __init__(self, setting: Setting) -> None:
        """Let Tab leave the field."""
        super().__init__(setting)
        self._text = ProseField()
        self._text.setTabChangesFocus(True)
        self._text.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.hold(self._text)
        self._grow()

    def value(self) -> Any:
        """Return the text, None for none."""
        return self._text.toPlainText().strip() or None

    def show_value(self, value: Any) -> None:
        """Show a text from its beginning."""
        if (value or None) != self.value():
            place = self._text.textCursor().position() if self.window().focusWidget() is self._text else 0
            self._text.setPlainText(value or "")
            cursor = self._text.textCursor()
            cursor.setPosition(min(place, len(self._text.toPlainText())))
            self._text.setTextCursor(cursor)

    def _grow(self) -> None:
        lines = round(self._text.document().documentLayout().documentSize().height())
        spacing = self._text.fontMetrics().lineSpacing()
        self._text.setFixedHeight(min(max(lines, FEWEST_LINES), MOST_LINES) * spacing + 22)


class PhrasesEditor(Editor):
    """One wording in several languages: a line each, marked with its language."""

    def __init__(self, setting: Setting) -> None:
        """Make a line for each language of the programme."""
        super().__init__(setting)
        self._lines: dict[Language, QLineEdit] = {}
        self._saved: Mapping[str, str] = {}
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        self._row.addWidget(box, 1)
        for row, language in enumerate(setting.languages):
            line = QLineEdit()
            line.setMaxLength(MOST)
            line.setAccessibleName(f"{setting.label} ({language})")
            line.returnPressed.connect(self.left)
            line.installEventFilter(self)
            if len(setting.languages) > 1:
                grid.addWidget(named(QLabel(language), "muted"), row, 0)
            grid.addWidget(line, row, 1)
            self._lines[language] = line
        self.setFocusProxy(next(iter(self._lines.values())))

    def value(self) -> Any:
        """Return the wordings that are not empty; those in other languages stay as they were."""
        typed = {code: line.text().strip() for code, line in self._lines.items()}
        every: dict[str, str] = dict(self._saved)
        every.update({code: self._kept(code, text) for code, text in typed.items()})
        return {code: text for code, text in every.items() if text} or None

    def show_value(self, value: Any) -> None:
        """Show each wording on its line; one of several lines keeps its line breaks until it is edited."""
        self._saved = dict(value or {})
        for code, line in self._lines.items():
            line.setText(self._saved.get(code, "").replace("\n", " "))
            line.setCursorPosition(0)

    @property
    def _fields(self) -> list[QWidget]:
        return list(self._lines.values())

    def _kept(self, code: str, text: str) -> str:
        saved = self._saved.get(code, "")
        return saved if text == saved.replace("\n", " ").strip() else text
