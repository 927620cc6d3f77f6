"""One sentence for the person at the screen: a calm bar, never a window in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import Tone, icon, named

CALM: int = 8_000
"""After so many milliseconds good news goes by itself; a refusal stays until it is closed."""


class NoticeBar(QFrame):
    """The bar above a page. It shows one notice, the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._verb = named(QPushButton(), "link")
        self._close = named(QPushButton(), "bare", self.tr("Close the notice"))
        self._close.setIconSize(QSize(14, 14))
        self._close.clicked.connect(self.hide)
        self._verb.clicked.connect(self._do)
        self._verb.hide()
        self._other = named(QPushButton(), "link")
        self._other.clicked.connect(self.hide)
        self._other.hide()
        self._act: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._verb)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=CALM)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """Return the sentence shown."""
        return self._words.text()

    def tell(
        self, words: str, tone: Tone = "good", *, verb: str = "", act: Callable[[], object] | None = None,
        other: str = "",
    ) -> None:  # fmt: skip
        """Show a sentence; ``verb`` is on a button that calls ``act``, ``other`` on one that closes."""
        self._words.setText(words)
        self._verb.setText(verb)
        self._verb.setVisible(bool(verb))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self._act = act
        self._close.setIcon(icon("close"))
        self.setProperty("tone", tone)
        self.setAccessibleName(words)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        if tone == "good":
            self._timer.start()
        else:
            self._timer.stop()

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
