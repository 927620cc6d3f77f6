"""Choosing another record by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QPushButton

from app.domain.catalogue import entities
from app.services import browsing
from app.services.browsing import Query
from ui.forms.editor import Editor, Setting
from ui.models.desk import Desk
from ui.theme import icon, named

MOST: Final = 20
PAUSE: Final = 120
"""Milliseconds without a key before the search begins."""
ID: Final = int(Qt.ItemDataRole.UserRole)


class FindLine(QLineEdit):
    """A line that offers records of one entity while somebody types."""

    def __init__(self, desk: Desk, entity: str) -> None:
        """Offer nothing before a key is pressed."""
        super().__init__()
        self._desk = desk
        self._entity = entity
        self.setMaxLength(200)
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setPopup(named(QListView(), "choices"))
        self.setCompleter(completer)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.offer)
        self.textEdited.connect(self._wait)

    def _wait(self, _text: str) -> None:
        self._timer.start()

    def offer(self) -> None:
        """Show what fits the words typed; with none, the first records of the list."""
        self.search()
        if self.hasFocus() and self._found.rowCount():
            self.completer().complete()

    def search(self) -> list[str]:
        """Fill the list; return the ids in it."""
        query = Query(entity=self._entity, find=self.text())
        ids = browsing.ids(self._desk.office, query, limit=MOST)
        self._found.clear()
        for record in browsing.page(self._desk.office, self._entity, ids):
            item = QStandardItem(browsing.name(self._desk.office, record, self._desk.language))
            item.setData(record.id, ID)
            self._found.appendRow(item)
        return ids


def when_chosen(line: FindLine, chosen: Callable[[QModelIndex], None]) -> None:
    """Call back with the row somebody chose from the offered records."""
    line.completer().activated[QModelIndex].connect(chosen)  # type: ignore[index] # PySide's overloads are untyped


class LinkEditor(Editor):
    """One linked record: a line to search in, and a button that opens it."""

    def __init__(self, setting: Setting) -> None:
        """Search in the entity the field points at."""
        super().__init__(setting)
        self._id: str | None = None
        self._name = ""
        self._line = FindLine(setting.desk, setting.field.target)
        self._line.setPlaceholderText(self.tr("Type a part of the name"))
        when_chosen(self._line, self._chosen)
        self.hold(self._line)
        self._open = named(QPushButton(), "bare", self.tr("Open {name}").format(name=setting.label))
        self._open.setIcon(icon("open"))
        self._open.setIconSize(QSize(16, 16))
        self._open.clicked.connect(self._ask)
        self._open.hide()
        self._row.addWidget(self._open)

    def value(self) -> Any:
        """Return the id; a name nobody chose stays text, so that saving says what is wrong."""
        text = self._line.text().strip()
        if text == self._name:
            return self._id
        if not text:
            return None
        found = self._line.search()
        return found[0] if len(found) == 1 else text

    def show_value(self, value: Any) -> None:
        """Show the name of the record linked."""
        self._id = value
        self._name = self.setting.desk.name(self.setting.field.target, value) or (value or "")
        self._line.setText(self._name)
        self._line.setCursorPosition(0)
        self._open.setVisible(bool(value))

    def _chosen(self, index: QModelIndex) -> None:
        self._id = index.data(ID)
        self._name = str(index.data())
        self._line.setText(self._name)
        self.left.emit()

    def _ask(self) -> None:
        if self._id:
            self.setting.desk.asked.emit(self.setting.field.target, self._id)


class AnyLinkEditor(Editor):
    """A link to a record of any kind: shown by its name, changed where it was made."""

    def __init__(self, setting: Setting) -> None:
        """Show a line that cannot be typed in."""
        super().__init__(setting)
        self._id: Any = None
        self._line = QLineEdit(readOnly=True)
        self.hold(self._line, watch=False)

    def value(self) -> Any:
        """Return what was shown."""
        return self._id

    def show_value(self, value: Any) -> None:
        """Look for the record in every entity."""
        self._id = value
        names = (self.setting.desk.name(key, one) for one in _each(value) for key in entities())
        self._line.setText(", ".join(name for name in names if name) or ", ".join(_each(value)))


def _each(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())
