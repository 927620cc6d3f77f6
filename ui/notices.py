"""One sentence for the person at the screen: a calm bar, never a window in the way."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import Tone, icon, named

CALM: int = 8_000
"""After so many milliseconds good news goes by itself; a refusal stays until it is closed."""
MOST_WAITING = 4
LONGEST = 2_000


@frozen
class Notice:
    """A sentence, and what its buttons say and do."""

    words: str
    tone: Tone
    verb: str = ""
    act: Callable[[], object] | None = None
    other: str = ""

    @property
    def stays(self) -> bool:
        """Say whether a person has to close it."""
        return self.tone in {"bad", "warn"}


class NoticeBar(QFrame):
    """The bar above a page. It shows the newest notice; one that must be closed comes back after it."""

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
        self._close.clicked.connect(self.close_notice)
        self._verb.clicked.connect(self._do)
        self._verb.hide()
        self._other = named(QPushButton(), "link")
        self._other.clicked.connect(self.close_notice)
        self._other.hide()
        self._shown: Notice | None = None
        self._waiting: list[Notice] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._verb)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=CALM)
        self._timer.timeout.connect(self._fade)
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
        notice = Notice(words[:LONGEST], tone, verb, act, other)
        before = self._shown
        kept = [*self._waiting, before] if before is not None and before.stays else self._waiting
        self._waiting = [one for one in kept if one.words != notice.words][-MOST_WAITING:]
        self._show(notice)
        spoken = QAccessibleAnnouncementEvent(self, notice.words)
        if notice.stays:
            spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(spoken)

    def close_notice(self) -> None:
        """Close the notice shown; one that waited under it is shown again."""
        self._timer.stop()
        self._shown = None
        if self._waiting:
            self._show(self._waiting.pop())
        else:
            self.hide()

    def _show(self, notice: Notice) -> None:
        self._shown = notice
        self._words.setText(notice.words)
        self._verb.setText(notice.verb)
        self._verb.setVisible(bool(notice.verb))
        self._other.setText(notice.other)
        self._other.setVisible(bool(notice.other))
        self._close.setIcon(icon("close"))
        self.setProperty("tone", notice.tone)
        self.setAccessibleName(notice.words)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if notice.tone == "good":
            self._timer.start()
        else:
            self._timer.stop()

    def _fade(self) -> None:
        """Let good news go, but not under somebody's mouse or keyboard."""
        holder = QApplication.focusWidget()
        if self.underMouse() or (holder is not None and self.isAncestorOf(holder)):
            self._timer.start()
        else:
            self.close_notice()

    def _do(self) -> None:
        act = self._shown.act if self._shown is not None else None
        self.close_notice()
        if act is not None:
            act()
