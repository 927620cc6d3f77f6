"""Editors of several values: chips that can be taken away, and a line to add one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.domain.fields import Kind
from app.services.task_area import task_area_names
from ui.forms.choice_editors import codes
from ui.forms.editor import Editor, Setting
from ui.forms.flow import FlowLayout
from ui.forms.link_editor import ID, FindLine, when_chosen
from ui.forms.text_editors import MOST
from ui.theme import button_words, named


class ChipsEditor(Editor):
    """Chips and a line; what stands in the line is added with Enter or on leaving."""

    def __init__(self, setting: Setting) -> None:
        """Begin with the line alone."""
        super().__init__(setting)
        self._kept: list[str] = []
        self._line = self._adding_line()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=4)
        column.addWidget(self._chips)
        column.addWidget(self._line)
        self._line.setAccessibleName(setting.label)
        self._line.setPlaceholderText(self.tr("Add…"))
        self._line.returnPressed.connect(self._add_typed)
        self._line.installEventFilter(self)
        self.setFocusProxy(self._line)
        self._row.addWidget(box, 1)

    def value(self) -> Any:
        """Return the values in order, with what stands in the line."""
        typed = self._typed()
        return tuple(dict.fromkeys([*self._kept, *([typed] if typed else [])]))

    def show_value(self, value: Any) -> None:
        """Show a chip for each value."""
        self._kept = list(value or ())
        self._line.clear()
        self._draw()

    def _adding_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(MOST)
        return line

    def _typed(self) -> str:
        return self._line.text().strip()

    def _words(self, one: str) -> str:
        return one

    def _add_typed(self) -> None:
        self.left.emit()

    def _draw(self) -> None:
        self._flow.clear()
        for one in self._kept:
            words = self._words(one)
            chip = named(QToolButton(), "chip")
            chip.setText(f"{button_words(words)}  ×")
            chip.setAccessibleName(self.tr("Remove {name}").format(name=words))
            chip.setToolTip(self.tr("Remove {name}").format(name=words))
            chip.clicked.connect(lambda _=False, one=one: self._remove(one))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._kept))

    def _remove(self, one: str) -> None:
        self._kept = [kept for kept in self._kept if kept != one]
        self._draw()
        self.left.emit()


class CodesEditor(ChipsEditor):
    """Several countries or languages, by their names."""

    def _options(self) -> Sequence[tuple[str, str]]:
        kind = Kind.COUNTRY if self.setting.field.kind is Kind.COUNTRIES else Kind.LANGUAGE
        return codes(kind, self.setting.desk.language)

    def _adding_line(self) -> QLineEdit:
        line = super()._adding_line()
        completer = QCompleter([name for _, name in self._options()], line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self.left, Qt.ConnectionType.QueuedConnection)
        line.setCompleter(completer)
        return line

    def _typed(self) -> str:
        typed = super()._typed()
        return next(
            (c for c, name in self._options() if typed.casefold() in {name.casefold(), c.casefold()}), typed
        )

    def _words(self, one: str) -> str:
        return next((name for code, name in self._options() if code == one), one)


class AreasEditor(CodesEditor):
    """Several areas of work by their names; other words are kept as they are."""

    def _options(self) -> Sequence[tuple[str, str]]:
        return tuple(task_area_names(self.setting.desk.language).items())


class LinksEditor(ChipsEditor):
    """Several linked records."""

    def _adding_line(self) -> QLineEdit:
        line = FindLine(self.setting.desk, self.setting.field.target)
        when_chosen(line, self._chosen)
        return line

    def _typed(self) -> str:
        typed = super()._typed()
        found = self._line.search() if typed and isinstance(self._line, FindLine) else []
        return found[0] if len(found) == 1 else typed

    def _words(self, one: str) -> str:
        return self.setting.desk.name(self.setting.field.target, one) or one

    def _chosen(self, index: QModelIndex) -> None:
        self._kept.append(str(index.data(ID)))
        self._line.clear()
        self._draw()
        self.left.emit()
