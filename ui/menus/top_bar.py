"""The bar above: which programme, the search field, New, who sits here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from ui.menus.search_field import SearchField
from ui.theme import button_words, named

HEIGHT = 52
LONGEST = 34


class TopBar(QWidget):
    """Signals only; what they do is the window's affair."""

    programme_chosen = Signal(str)
    new_chosen = Signal(str)

    def __init__(self, window: QWidget, initials: str, percent: int = 100) -> None:
        """Make the parts."""
        super().__init__()
        self.setObjectName("top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT * max(percent, 100) // 100)
        self._programme = named(QPushButton(), "menu", self.tr("Programme"))
        self._programme.setStyleSheet("font-weight: 600;")
        self._programmes = QMenu(self._programme)
        self._programme.setMenu(self._programmes)
        self.search = SearchField(window)
        self.search.setMaximumWidth(390)
        self._new = named(QPushButton(self.tr("New")), "menu")
        self._new_menu = QMenu(self._new)
        self._new.setMenu(self._new_menu)
        who = named(
            QLabel(initials), "initials", self.tr("You work here as {initials}").format(initials=initials)
        )
        who.setFixedSize(QSize(32, 32))
        who.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        row.addWidget(self._programme)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        self._here = named(QLabel(), "here-chip")
        self._here.setTextFormat(Qt.TextFormat.PlainText)
        self._here.hide()
        row.addWidget(self._here, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._new)
        row.addWidget(who)

    def show_programmes(self, programmes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer (id, name) of each programme, and all of them together."""
        self._programmes.clear()
        every = [("", self.tr("All programmes")), *programmes]
        for key, name in every:
            action = self._programmes.addAction(button_words(name, 80))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: self.programme_chosen.emit(key))
        words = dict(every).get(chosen, every[0][1])
        self._programme.setText(button_words(words, LONGEST))
        self._programme.setAccessibleName(self.tr("Programme: {name}").format(name=words))

    def show_here(self, words: str) -> None:
        """Say who else is at work on the office; no words for nobody."""
        self._here.setText(words)
        self._here.setVisible(bool(words))

    def show_beginnings(self, beginnings: Sequence[tuple[str, str]]) -> None:
        """Offer (entity, name) of what can be begun."""
        self._new_menu.clear()
        for entity, name in beginnings:
            action = self._new_menu.addAction(name)
            action.triggered.connect(lambda _=False, entity=entity: self.new_chosen.emit(entity))
        self._new.setEnabled(bool(beginnings))

    def open_programmes(self) -> None:
        """Show the programmes to choose from."""
        self._programme.showMenu()
