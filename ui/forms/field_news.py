"""What colleagues do to a field: a line that tells of a change just made, a mark while one is in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.forms.plain_label import plain_label
from ui.theme import named

JUST_NOW: Final = 60_000
"""Milliseconds a change counts as made just now."""
LONGEST: Final = 60


class FieldNews(QWidget):
    """Who changed the field just now; over something half typed also what to, and a way to take it."""

    theirs_asked = Signal()
    """Put the colleague's value into the field."""

    def __init__(self) -> None:
        """Begin hidden."""
        super().__init__()
        self._words = plain_label("", "news")
        self._take = named(QPushButton(self.tr("Take theirs")), "link")
        self._take.clicked.connect(self.theirs_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        self._gone = QTimer(self, singleShot=True, interval=JUST_NOW)
        self._gone.timeout.connect(self.hide)
        self.hide()

    @property
    def words(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self._words.text() if not self.isHidden() else ""

    def tell(self, who: str) -> None:
        """Say that the field changed; no initials stand for the person herself at another computer."""
        words = self.tr("✓ {who} changed this just now").format(who=who)
        self._show(words if who else self.tr("✓ You changed this at another computer just now"))
        self._take.hide()
        self._gone.start()

    def tell_over_typing(self, who: str, value: str) -> None:
        """Say what a colleague wrote while something else is half typed; it stays until that is settled."""
        short = value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"
        somebody = who or self.tr("You, at another computer,")
        if short:
            words = self.tr("✓ {who} wrote this just now: {value} – what you type replaces it.")
        else:
            words = self.tr("✓ {who} changed this just now – what you type replaces it.")
        self._show(words.replace("{who}", somebody).replace("{value}", short))
        self._take.show()
        self._gone.stop()

    def clear(self) -> None:
        """Tell nothing."""
        self._gone.stop()
        self.hide()

    def _show(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()


class ColleagueMark(QLabel):
    """The initials of whoever is in the field now; it lies over the corner, so that nothing moves."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("here-dot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_who(self, who: str) -> None:
        """Show initials; none hides the mark."""
        self.setText(who)
        words = self.tr("{name} is in this field").format(name=who)
        self.setAccessibleName(words)
        self.setVisible(bool(who))

    def lie_over(self, editor: QWidget) -> None:
        """Lie over the right upper corner of an editor."""
        _lie_over(self, editor, 0)


class SavedTick(QLabel):
    """A small tick over the corner of the field that was saved last."""

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__("✓", parent)
        self.setObjectName("saved-tick")
        self.setAccessibleName(self.tr("Saved"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_over(self, editor: QWidget, aside: int) -> None:
        """Lie over the right upper corner of an editor, so many pixels further to the left."""
        _lie_over(self, editor, aside)


def _lie_over(mark: QLabel, editor: QWidget, aside: int) -> None:
    """Move a mark to the corner of where one types; a unit or a button beside it stays uncovered."""
    frame, typed = mark.parentWidget(), editor.focusProxy()
    if frame is None:
        return
    field = typed if isinstance(typed, QLineEdit | QComboBox | QPlainTextEdit) else editor
    mark.adjustSize()
    place = QRect(field.mapTo(frame, QPoint()), field.size())
    mark.move(place.right() - mark.width() - 8 - aside, max(place.top() - 5, 0))
    mark.raise_()
