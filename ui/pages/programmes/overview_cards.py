"""The parts of a programme's overview: figures, bars, lines that open something."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen
from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.forms.elided import ElidedLabel
from ui.theme import button_words, named, plain_tip

Act = Callable[[], object]


@frozen(kw_only=True)
class Figure:
    """A number with its name, a quiet word under it, and what opens when it is clicked."""

    name: str
    words: str
    under: str
    opens: Act


@frozen(kw_only=True)
class Bar:
    """A state, how many are in it, and what opens when it is clicked."""

    name: str
    count: int
    opens: Act


@frozen(kw_only=True)
class Entry:
    """A line: a quiet word before, words that open something, a quiet word after."""

    before: str = ""
    words: str = ""
    after: str = ""
    depth: int = 0
    opens: Act | None = None


class Quiet(ElidedLabel):
    """A quiet line that gives way where the room is short; a tool tip has all of it."""

    def __init__(self, words: str) -> None:
        """Show words as they are."""
        super().__init__(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(words.strip()))


class Link(QPushButton):
    """Words that open something; they give way like a quiet line."""

    def __init__(self, words: str, opens: Act) -> None:
        """Name what opens."""
        super().__init__()
        named(self, "entry")
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(button_words(words, _LONGEST))
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.setAutoDefault(False)
        self.clicked.connect(lambda _=False: opens())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words[:_LONGEST])
        return QSize(wide + 8, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 4
        fitting = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(fitting.replace("&", "&&"))


class Card(QFrame):
    """A white sheet with a heading, filled anew each time."""

    def __init__(self, title: str) -> None:
        """Show the heading alone."""
        super().__init__()
        named(self, "card")
        self._title = title
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(QMargins(14, 12, 14, 12))
        self._column.setSpacing(4)
        self._column.addWidget(named(_label(title), "group"))

    def empty(self) -> None:
        """Take out everything but the heading."""
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, part: QWidget) -> None:
        """Add a part at the foot."""
        self._column.addWidget(part)

    def say(self, words: str) -> None:
        """Add a quiet sentence."""
        self.add(named(_label(words, wraps=True), "muted"))

    def list_entries(self, entries: Sequence[Entry]) -> None:
        """Add a line an entry; the words before stand under one another."""
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(entries):
            if entry.before:
                before = named(_label(entry.before), "muted")
                grid.addWidget(before, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(_entry(entry), row, 1)
        self.add(sheet)

    def show_bars(self, title: str, bars: Sequence[Bar]) -> None:
        """Add a line a state, each with a bar as long as its share."""
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 2, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        grid.addWidget(named(_label(title), "muted"), 0, 0, 1, 3)
        most = max((bar.count for bar in bars), default=1)
        for row, bar in enumerate(bars, start=1):
            button = Link(bar.name, bar.opens)
            button.setAccessibleName(f"{title}: {bar.name}, {bar.count}")
            count = _label(str(bar.count))
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            share = QProgressBar(textVisible=False)
            share.setRange(0, most)
            share.setValue(bar.count)
            share.setAccessibleName(f"{bar.name}: {bar.count}")
            grid.addWidget(button, row, 0)
            grid.addWidget(count, row, 1)
            grid.addWidget(share, row, 2, Qt.AlignmentFlag.AlignVCenter)
        self.add(sheet)


class Tile(QFrame):
    """One figure."""

    def __init__(self, figure: Figure) -> None:
        """Show it; the figure itself is the button."""
        super().__init__()
        named(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(QMargins(14, 10, 14, 10))
        column.setSpacing(0)
        column.addWidget(named(Quiet(figure.name), "muted"))
        button = named(QPushButton(figure.words), "figure")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{figure.name}: {figure.words}. {figure.under}".strip())
        button.clicked.connect(lambda _=False: figure.opens())
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(named(Quiet(figure.under), "muted"))


def _entry(entry: Entry) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(entry.depth * 16, 0, 0, 0)
    row.setSpacing(8)
    if entry.opens is not None:
        row.addWidget(Link(entry.words, entry.opens), 3)
    else:
        row.addWidget(_label(entry.words, wraps=True), 3)
    if entry.after:
        row.addWidget(named(Quiet(entry.after), "muted"), 2)
    return line


def _label(words: str, *, wraps: bool = False) -> QLabel:
    label = QLabel(words, wordWrap=wraps)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


_LONGEST = 60
