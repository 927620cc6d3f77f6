"""What the pages of the office share: a heading, a count, buttons, one sentence where there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.page import PageView
from ui.theme import named


class OfficePage(PageView):
    """A page with a heading row; below it goes what the page puts into ``column``."""

    def __init__(self, desk: Desk, title: str) -> None:
        """Show the heading; ``say`` puts a sentence below it."""
        super().__init__()
        self._desk = desk
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(named(QLabel(title), "title"))
        self.said = selectable_label("muted")
        self.said.hide()
        names.addWidget(self.said)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(names, 1)
        row.addLayout(self._buttons)
        row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        desk.saved.connect(self._hear)

    def add_button(self, words: str, act: Callable[[], object], *, main: bool = False) -> QPushButton:
        """Put a button at the right of the heading."""
        made = QPushButton(words)
        if main:
            made.setObjectName("main")
        made.clicked.connect(act)
        self._buttons.addWidget(made)
        return made

    def say(self, sentence: str) -> None:
        """Show one sentence below the heading."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def concerns(self, saved: Any) -> bool:  # noqa: ARG002 - a page may look at what was saved
        """Say whether what was saved changes what the page shows."""
        return True

    def _hear(self, saved: Any) -> None:
        if self.isVisible() and self.concerns(saved):
            self.refresh()


class Instead(QStackedWidget):
    """A widget, or one sentence while there is nothing to show in it."""

    def __init__(self, widget: QWidget, sentence: str) -> None:
        """Show the widget."""
        super().__init__()
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 24, 0, 0)
        self.words = selectable_label("muted")
        self.words.setText(sentence)
        self.words.setMaximumWidth(640)
        column.addWidget(self.words)
        column.addStretch(1)
        self._empty = empty
        self._shown = widget
        self.addWidget(widget)
        self.addWidget(empty)

    def show_any(self, any_there: bool, sentence: str = "") -> None:  # noqa: FBT001 - one of two widgets
        """Show the widget, or the sentence."""
        if sentence:
            self.words.setText(sentence)
        self.setCurrentWidget(self._shown if any_there else self._empty)


def selectable_label(name: str) -> QLabel:
    """Return a label for words from the file: wrapped, to be selected, never taken for markup."""
    label = plain_label("", name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def quiet_button(words: str, act: Callable[[], object], *, name: str = "") -> QPushButton:
    """Return a button; ``name`` is how the stylesheet knows it."""
    made = QPushButton(words)
    if name:
        made.setObjectName(name)
    made.clicked.connect(act)
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column of what stands in it, which scrolls."""
    frame = named(QFrame(), "card")
    sheet = named(QWidget(), "sheet")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(6)
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(sheet)
    outer = QVBoxLayout(frame)
    outer.setContentsMargins(18, 16, 10, 12)
    outer.addWidget(area)
    return frame, column


def empty_column(column: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def flow_of(*widgets: QWidget) -> QWidget:
    """Return widgets side by side, on the next line where the width ends."""
    box = QWidget()
    flow = FlowLayout(box)
    for widget in widgets:
        flow.addWidget(widget)
    policy = box.sizePolicy()
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box
