"""The list at the door: two letters, Enter, the next guest. Works without a mouse and for hundreds."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.display import wording
from app.domain.event import ATTENDED, PRESENCES
from app.services import attending
from app.services.attend_search import LONGEST, Door
from app.services.attending import turnout
from app.services.invitations import Line, lines_of
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.events.door_guest import DoorGuest
from ui.theme import give_size, named

_Index = QModelIndex()
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class DoorModel(QAbstractListModel):
    """The guests found, as one line each."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._desk = desk
        self.lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other guests."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Any = _Index) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Any, role: int = 0) -> Any:
        if role not in _ROLES or not 0 <= index.row() < len(self.lines):
            return None
        return self.words(self.lines[index.row()])

    def words(self, line: Line) -> str:
        """Return a guest as the list shows her: the tick first, then who, then how she came."""
        one, words = line.attendance, self._desk.words
        name = " · ".join(part for part in (line.name, line.organisation) if part)
        if one.attended == "yes":
            return f"✓  {name}  –  {words(PRESENCES[one.mode or 'in_person'])}"
        return f"     {name}" + (f"  –  {words(ATTENDED['no'])}" if one.attended == "no" else "")


_ROLES: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class CheckInDialog(QDialog):
    """A big list, one line to type in, how many are here."""

    def __init__(self, desk: Desk, event: str, parent: QWidget) -> None:
        """Show everybody on the list."""
        super().__init__(parent)
        self._desk, self._event = desk, event
        self._door = Door(())
        self._done = 0
        self.line = QLineEdit(placeholderText=self.tr("Type two letters of the name, then Enter"))
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(self.tr("Find a guest"))
        self.list = named(QListView(), "door")
        self.list.setAccessibleName(self.tr("Guests"))
        self.list.setUniformItemSizes(True)
        self.model = DoorModel(desk, self)
        self.list.setModel(self.model)
        self.counted = named(QLabel(), "figure")
        self.told = plain_label("", "muted")
        self.guest = DoorGuest(desk, event)
        self.guest.added.connect(self._guest_added)
        self._lay_out()
        self._connect()
        self.read()
        self.line.setFocus()

    @property
    def chosen(self) -> Line | None:
        """Return the guest Enter is about."""
        row = self.list.currentIndex().row()
        return self.model.lines[row] if 0 <= row < len(self.model.lines) else None

    def read(self) -> None:
        """Read the list anew, keeping what is typed."""
        desk = self._desk
        lines = lines_of(desk.office, self._event, desk.language)
        self._door = Door(lines)
        counted = turnout([line.attendance for line in lines])
        self.counted.setText(
            self.tr("{came} of {all} are here").format(came=counted.came, all=counted.listed)
        )
        self.search()

    def search(self) -> None:
        """Show who fits what is typed; nobody, and the guest can be added."""
        typed = self.line.text()
        found = self._door.find(typed)
        self.model.show_lines(found)
        self.guest.offer(typed if not found else "")
        if found:
            self.list.setCurrentIndex(self.model.index(0))

    def enter(self, way: str = "in_person") -> None:
        """Enter how the chosen guest came, and be ready for the next."""
        line, desk = self.chosen, self._desk
        if line is None:
            self.guest.take_focus()
            return
        name = line.name or line.organisation
        if way == "in_person" and line.attendance.attended == "yes":
            self.told.setText(self.tr("{name} is here already.").format(name=name))
            self.line.selectAll()
            return
        row = -1 if self.line.text() else self.list.currentIndex().row()
        if desk.attempt(lambda: attending.enter(desk.office, (line.id,), way)) is not None:
            self._done += 1
            self.told.setText(self._said(way).format(name=name))
            self.line.clear()
            self.read()
            self.list.setCurrentIndex(self.model.index(min(row + 1, self.model.rowCount() - 1)))
        self.line.setFocus()

    def undo(self) -> None:
        """Take back the last thing done here, never what was done before the list was opened."""
        if self._done and self._desk.undo():
            self._done -= 1
            self.told.setText(self.tr("Taken back."))
            self.read()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list, and Ctrl+Z take back a guest, while the line has the keyboard."""
        if isinstance(event, QKeyEvent) and watched is self.line:
            if event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.type() is QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
                return True
            if event.type() is QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Undo):
                self.undo()
                return True
        return super().eventFilter(watched, event)

    def _said(self, way: str) -> str:
        words = {
            "in_person": self.tr("{name} is here. Ctrl+Z takes it back."),
            "online": self.tr("{name} takes part online. Ctrl+Z takes it back."),
            "no": self.tr("{name} did not come. Ctrl+Z takes it back."),
        }
        return words.get(way, self.tr("{name}: nothing is entered any more. Ctrl+Z takes it back."))

    def _guest_added(self, name: str) -> None:
        self._done += 1
        self.told.setText(self.tr("{name} is here. Ctrl+Z takes it back.").format(name=name))
        self.line.clear()
        self.read()
        self.line.setFocus()

    def _connect(self) -> None:
        self.line.textChanged.connect(self.search)
        self.line.returnPressed.connect(self._here)
        self.line.installEventFilter(self)
        self.list.doubleClicked.connect(lambda _: self.enter())
        for keys, act in (("Ctrl+Z", self.undo), ("Ctrl+O", self._online), ("Ctrl+D", self._absent)):
            QShortcut(QKeySequence(keys), self, act)

    def _here(self) -> None:
        self.enter()

    def _online(self) -> None:
        self.enter("online")

    def _absent(self) -> None:
        self.enter("no")

    def _lay_out(self) -> None:
        event = self._desk.office.records.get("event", self._event)
        name = wording(event.title, self._desk.language) if event is not None else ""
        self.setWindowTitle(self.tr("Check-in"))
        self.setMinimumSize(480, 420)
        give_size(self, 720, 680)
        title = plain_label(name, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.counted)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.guest)
        column.addWidget(self.told)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        main = named(QPushButton(self.tr("Here (Enter)")), "main")
        online = QPushButton(self.tr("Online (Ctrl+O)"))
        absent = QPushButton(self.tr("Did not come (Ctrl+D)"))
        close = QPushButton(self.tr("Close"))
        acts = (
            (main, self._here),
            (online, self._online),
            (absent, self._absent),
            (close, self.accept),
        )
        for button, act in acts:
            button.setAutoDefault(False)
            button.clicked.connect(act)
            if button is close:
                row.addStretch(1)
            row.addWidget(button)
        return row
