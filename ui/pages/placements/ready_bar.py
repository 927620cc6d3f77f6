"""What can be done for the placements chosen: one bar, a button an act, with how many it is for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from attrs import frozen
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.readiness import ReadyRow
from ui.forms.plain_label import plain_label
from ui.theme import named


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: ARG001 - as in the actions of the menus
    """Mark words for the translators of a context."""
    return words


MENDS: Final[Mapping[str, str]] = {
    "place_of_work": QT_TRANSLATE_NOOP("ReadyBar", "Use the host's address ({count})"),
    "expectations": QT_TRANSLATE_NOOP("ReadyBar", "Send expectation sheets… ({count})"),
    "support_sheet": QT_TRANSLATE_NOOP("ReadyBar", "Issue contact sheets ({count})"),
    "mentor": QT_TRANSLATE_NOOP("ReadyBar", "Name the mentor… ({count})"),
    "mentor_met": QT_TRANSLATE_NOOP("ReadyBar", "Mentor met… ({count})"),
    "onboarding": QT_TRANSLATE_NOOP("ReadyBar", "Make onboarding lists ({count})"),
    "insurance": QT_TRANSLATE_NOOP("ReadyBar", "Insured… ({count})"),
    "mentor_trained": QT_TRANSLATE_NOOP("ReadyBar", "Invite mentors… ({count})"),
    "change_notices": QT_TRANSLATE_NOOP("ReadyBar", "Read, by phone ({count})"),
}
"""Acts that open a closed gate, by the column they are about."""
ALWAYS: Final[Mapping[str, str]] = {
    "question_time": QT_TRANSLATE_NOOP("ReadyBar", "Question time… ({count})"),
    "binder": QT_TRANSLATE_NOOP("ReadyBar", "Arrival binder ({count})"),
}
"""Acts about any placements."""
READY: Final = "ready"
ANYWAY: Final = "anyway"
BINDER: Final = "binder"
GAP: Final = 6


@frozen
class Scope:
    """What acts are about: rows, and the columns chosen in them; no columns are all of them."""

    rows: tuple[ReadyRow, ...]
    chosen: Mapping[str, Sequence[str]]

    def open_in(self, column: str) -> tuple[str, ...]:
        """Return the placements whose gate is closed, or warned of, among what is chosen."""
        if self.chosen and column not in self.chosen:
            return ()
        wanted = self.chosen.get(column)
        cells = ((row.id, row.cell(column)) for row in self.rows)
        shut = [one for one, cell in cells if cell is not None and cell.standing != "met"]
        return tuple(one for one in shut if wanted is None or one in wanted)

    @property
    def all(self) -> tuple[str, ...]:
        """Return every placement meant."""
        return tuple(row.id for row in self.rows)

    @property
    def ready(self) -> tuple[str, ...]:
        """Return those that can be moved to ready."""
        return tuple(row.id for row in self.rows if row.can_be_ready)

    @property
    def short(self) -> tuple[str, ...]:
        """Return those that lack something."""
        return tuple(row.id for row in self.rows if row.lacking)


class ReadyBar(QWidget):
    """One line of buttons."""

    asked = Signal(str, tuple)
    """An act, and the placements it is for."""
    unchosen = Signal()

    def __init__(self, *, may_write: bool, may_override: bool) -> None:
        """Offer nothing yet."""
        super().__init__()
        self._may_write, self._may_override = may_write, may_override
        self._meant: dict[str, tuple[str, ...]] = {}
        self._buttons = {key: self._button(key) for key in (*MENDS, *ALWAYS, ANYWAY)}
        self.main = named(self._button(READY), "main")
        self._said = plain_label("", "muted", wraps=False)
        self._drop = named(QPushButton(self.tr("Choose none")), "link")
        self._drop.setAutoDefault(False)
        self._drop.clicked.connect(self.unchosen)
        self._menu = QMenu(self)
        self.more = named(QPushButton(self.tr("More")), "menu")
        self.more.setAutoDefault(False)
        self.more.setMenu(self._menu)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in (*self._buttons.values(), self.more):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.main)
        line = QHBoxLayout()
        line.addWidget(self._said)
        line.addWidget(self._drop)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addLayout(row)

    def show_scope(self, scope: Scope, shown: int) -> None:
        """Offer what can be done; ``shown`` is how many placements the grid has."""
        for key in MENDS:
            self._offer(key, scope.open_in(key))
        for key in ALWAYS:
            self._offer(key, scope.all)
        self._offer(READY, scope.ready)
        wanted = scope.short if scope.chosen and self._may_override else ()
        self._offer(ANYWAY, wanted)
        self.main.setVisible(self._may_write)
        if scope.chosen:
            words = self.tr("{count} of {every} chosen").format(count=len(scope.rows), every=shown)
        else:
            words = self.tr("For all that are shown. Choose cells, lines or a column for some of them.")
        self._said.setText(words)
        self._said.setVisible(bool(shown))
        self._drop.setVisible(bool(scope.chosen))
        self._fit()

    def press(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - of a slot
        """Ask for an act, if it can be done now."""
        if self._meant.get(key):
            self.asked.emit(key, self._meant[key])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the acts that fit on one line; the others stand in a menu at its end."""
        can = [key for key in self._buttons if self._meant.get(key) and (self._may_write or key == BINDER)]
        wide = {key: self._buttons[key].sizeHint().width() + GAP for key in can}
        room = self.width() - self.main.sizeHint().width() - GAP
        if sum(wide.values()) > room:
            room -= self.more.sizeHint().width() + GAP
        self._menu.clear()
        for key, button in self._buttons.items():
            fits = key in wide and wide[key] <= room
            room = room - wide[key] if fits else (0 if key in wide else room)
            button.setVisible(fits)
            if key in wide and not fits:
                self._menu.addAction(button.text()).triggered.connect(partial(self.press, key))
        self.more.setVisible(not self._menu.isEmpty())

    def _offer(self, key: str, placements: tuple[str, ...]) -> None:
        self._meant[key] = placements
        button = self.main if key == READY else self._buttons[key]
        button.setText(_words(key).format(count=len(placements)))
        button.setEnabled(bool(placements))

    def _button(self, key: str) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.setProperty("act", key)
        button.clicked.connect(lambda: self.press(key))
        return button


def _words(key: str) -> str:
    found = {**MENDS, **ALWAYS}.get(key)
    if found is not None:
        return QCoreApplication.translate("ReadyBar", found)
    if key == ANYWAY:
        return QCoreApplication.translate("ReadyBar", "Move to ready anyway… ({count})")
    return QCoreApplication.translate("ReadyBar", "Move to ready ({count})")
