"""The bar above: the way back and on, which programme, the search field, New, who sits here."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.actions import action_named
from ui.menus.search_field import SearchField
from ui.theme import button_words, icon, named

HEIGHT = 52
WIDEST = 240
SHARE = 20
"""The name of the programme takes no more pixels than this, and no more of a hundred parts of the bar."""


@frozen
class Beginning:
    """What New offers: a kind of record, or a wizard by its action."""

    entity: str
    action: str
    words: str


class TopBar(QWidget):
    """Signals only; what they do is the window's affair."""

    programme_chosen = Signal(str)
    new_chosen = Signal(str)
    commanded = Signal(str)
    """Do an action of the menus."""

    def __init__(self, window: QWidget, initials: str, percent: int = 100) -> None:
        """Make the parts."""
        super().__init__()
        self.setObjectName("top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT * max(percent, 100) // 100)
        self._percent, self._name = percent, ""
        self._back = self._way("back", "way_back")
        self._forward = self._way("forward", "way_on")
        self._programme = named(QPushButton(), "menu", self.tr("Programme"))
        self._programme.setStyleSheet("font-weight: 600;")
        self._programmes = QMenu(self._programme)
        self._programme.setMenu(self._programmes)
        self.search = SearchField(window)
        self._new = named(QPushButton(self.tr("New")), "menu")
        self._new_menu = QMenu(self._new)
        self._new.setMenu(self._new_menu)
        self._here = named(QLabel(), "here-chip")
        self._here.setTextFormat(Qt.TextFormat.PlainText)
        self._here.hide()
        self._lay_out(self._initials(initials))
        self.show_ways("", "")

    def show_ways(self, back: str, forward: str) -> None:
        """Say where the way back and the way on lead; no words for nowhere."""
        leads = ((self._back, "back", back), (self._forward, "forward", forward))
        for button, key, words in leads:
            action = action_named(key)
            named_so = f"{action.title}: {words}" if words else action.title
            button.setEnabled(bool(words))
            button.setAccessibleName(named_so)
            button.setToolTip(f"{named_so}  {action.keys[0]}")

    def show_programmes(self, programmes: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer (id, name) of each programme, and all of them together."""
        self._programmes.clear()
        every = [("", self.tr("All programmes")), *programmes]
        for key, name in every:
            action = self._programmes.addAction(button_words(name, 80))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: self.programme_chosen.emit(key))
        self._name = dict(every).get(chosen, every[0][1])
        self._programme.setAccessibleName(self.tr("Programme: {name}").format(name=self._name))
        self._programme.setToolTip(self._programme.accessibleName())
        self._fit()

    def show_here(self, words: str) -> None:
        """Say who else is at work on the office; no words for nobody."""
        self._here.setText(words)
        self._here.setVisible(bool(words))

    def show_beginnings(self, beginnings: Sequence[Beginning]) -> None:
        """Offer what can be begun: kinds of record, then wizards under a line."""
        self._new_menu.clear()
        for one in beginnings:
            if one.action and not self._new_menu.isEmpty() and not self._has_wizard():
                self._new_menu.addSeparator()
            action = self._new_menu.addAction(one.words.replace("&", "&&"))
            action.setObjectName(one.action)
            action.triggered.connect(lambda _=False, one=one: self._begin(one))
        self._new.setEnabled(bool(beginnings))
        words = self.tr("Begin something new here  {key}")
        self._new.setToolTip(words.format(key=action_named("new_record").keys[0]) if beginnings else "")

    def open_programmes(self) -> None:
        """Show the programmes to choose from."""
        self._programme.showMenu()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much of the programme's name as leaves the search its room."""
        most = min(self.width() * SHARE // 100, WIDEST * max(self._percent, 100) // 100)
        short = self._programme.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, most)
        self._programme.setText(short.replace("&", "&&"))

    def _begin(self, one: Beginning) -> None:
        if one.action:
            self.commanded.emit(one.action)
        else:
            self.new_chosen.emit(one.entity)

    def _has_wizard(self) -> bool:
        return any(action.objectName() for action in self._new_menu.actions())

    def _way(self, key: str, drawing: str) -> QPushButton:
        button = named(QPushButton(), "bare", action_named(key).title)
        button.setIcon(icon(drawing))
        button.setIconSize(QSize(16, 16) * max(self._percent, 100) / 100)
        button.clicked.connect(lambda: self.commanded.emit(key))
        return button

    def _initials(self, initials: str) -> QLabel:
        words = self.tr("You work here as {initials}").format(initials=initials)
        who = named(QLabel(initials), "initials", words)
        who.setTextFormat(Qt.TextFormat.PlainText)
        side = 32 * max(self._percent, 100) // 100
        who.setMinimumSize(side, 32)
        who.setFixedHeight(min(side, self.height() - 14))
        who.setAlignment(Qt.AlignmentFlag.AlignCenter)
        who.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return who

    def _lay_out(self, who: QLabel) -> None:
        self.search.setMaximumWidth(390 * max(self._percent, 100) // 100)
        self.search.setMinimumWidth(120)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(12)
        ways = QHBoxLayout()
        ways.setSpacing(0)
        ways.addWidget(self._back)
        ways.addWidget(self._forward)
        row.addLayout(ways)
        row.addWidget(self._programme)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self._here, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._new)
        row.addWidget(who)
