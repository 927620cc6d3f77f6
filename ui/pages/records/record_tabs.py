"""The row of tabs of a record: as many as there is room for, the others behind one button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from ui.theme import named


class _Bar(QTabBar):
    """Tabs that tell how wide each of them is and never scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def width_of(self, index: int) -> int:
        """Return how much room a tab takes, shown or not."""
        return self.tabSizeHint(index).width()

    def show_tab(self, index: int, *, is_shown: bool) -> None:
        """Show or hide a tab; told what it is already, a bar forgets to make room anew for the others."""
        if self.isTabVisible(index) != is_shown:
            self.setTabVisible(index, is_shown)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().sizeHint().height())


class RecordTabs(QWidget):
    """Parts of a record by key, each with its count; one of them is shown."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Begin without parts."""
        super().__init__()
        self._words: dict[str, str] = {}
        self._counts: Mapping[str, int] = {}
        self.bar = _Bar()
        self.bar.setAccessibleName(self.tr("Parts of the record"))
        self.bar.currentChanged.connect(self._tell)
        self.more = named(QPushButton(), "parts-more", self.tr("More parts of the record"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addWidget(self.more)
        row.addStretch(1)
        self.setFocusProxy(self.bar)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def keys(self) -> list[str]:
        """Return the parts in their order."""
        return [self.bar.tabData(index) for index in range(self.bar.count())]

    @property
    def key(self) -> str:
        """Return the part shown."""
        return str(self.bar.tabData(self.bar.currentIndex()) or "")

    def show_parts(self, words: Mapping[str, str]) -> None:
        """Offer other parts, the first of them shown; nobody is told."""
        with QSignalBlocker(self.bar):
            while self.bar.count():
                self.bar.removeTab(0)
            for key, label in words.items():
                self.bar.setTabData(self.bar.addTab(label), key)
        self._words, self._counts = dict(words), {}
        self._fit()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write beside each part how much stands in it."""
        if counts != self._counts:
            self._counts = dict(counts)
            for index, key in enumerate(self.keys):
                self.bar.setTabText(index, self._label(key))
            self._fit()

    def choose(self, key: str) -> None:
        """Show a part."""
        keys = self.keys
        if key in keys:
            self.bar.show_tab(keys.index(key), is_shown=True)
            self.bar.setCurrentIndex(keys.index(key))
            self._fit()

    def step(self, steps: int) -> None:
        """Show the next part, or the one before."""
        keys = self.keys
        if keys:
            self.choose(keys[(keys.index(self.key) + steps) % len(keys)])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _label(self, key: str) -> str:
        count = self._counts.get(key, 0)
        return f"{self._words[key]} {count}" if count else self._words[key]

    def _tell(self, index: int) -> None:
        if index >= 0:
            self._fit()
            self.chosen.emit(self.bar.tabData(index))

    def _fit(self) -> None:
        """Show what there is room for; the part that is shown always has its tab."""
        widths = [self.bar.width_of(index) for index in range(self.bar.count())]
        shown = _fitting(widths, self.width(), self.more.sizeHint().width(), self.bar.currentIndex())
        with QSignalBlocker(self.bar):
            for index in range(self.bar.count()):
                self.bar.show_tab(index, is_shown=index in shown)
        hidden = len(widths) - len(shown)
        self.more.setVisible(hidden > 0)
        self.more.setText(f"+{hidden}")
        self.bar.updateGeometry()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for index, key in enumerate(self.keys):
            if not self.bar.isTabVisible(index):
                self._menu.addAction(self._label(key)).triggered.connect(
                    lambda _=False, key=key: self.choose(key)
                )


def _fitting(widths: Sequence[int], room: int, button: int, current: int) -> set[int]:
    """Return which tabs are shown: all, or the first that fit beside the button and the current one."""
    if sum(widths) <= room or not widths:
        return set(range(len(widths)))
    kept = {current} if 0 <= current < len(widths) else set()
    left = room - button - sum(widths[index] for index in kept)
    for index, width in enumerate(widths):
        if index in kept:
            continue
        if width > left:
            break
        kept.add(index)
        left -= width
    return kept
