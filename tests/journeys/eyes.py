"""The program as it is, and beside it one thing more: asked on its input, it says what stands in front.

``python -m tests.journeys.eyes [FILE]``. Each line in is answered by one line of JSON: the window in front
and all of it that a person could see, with the place on the screen. Nothing is pressed from here.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, QSocketNotifier
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from ui.application import Application
from ui.window_state import load

TOUCHED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTabBar)
MOST_ROWS = 400
Seen = dict[str, Any]


def front() -> QWidget | None:
    """Return the window in front: a menu, a question, a dialog, else the main window."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    dialogs = [w for w in shown if isinstance(w, QDialog)]
    mains = [w for w in shown if isinstance(w, QMainWindow)]
    return next((w for w in (popup, modal, *dialogs[-1:], *mains) if w is not None), None)


def look() -> Seen:
    """Describe the window in front."""
    window = front()
    if window is None:
        return {"title": "", "window": 0, "active": False, "things": []}
    widgets = [window, *window.findChildren(QWidget)]
    return {
        "title": window.windowTitle(),
        "kind": type(window).__name__,
        "window": int(window.winId()),
        "active": window.isActiveWindow() or isinstance(window, QMenu),
        "box": placed(window, window.rect()),
        "things": [thing(w) for w in widgets if isinstance(w, (*TOUCHED, QLabel)) and w.isVisible()],
    }


def thing(widget: QWidget) -> Seen:
    """Describe one widget: what it is called, where the part of it lies that is in sight, how it stands."""
    holder = QApplication.focusWidget()
    said: Seen = {
        "kind": next(kind.__name__ for kind in (*TOUCHED, QLabel) if isinstance(widget, kind)),
        "class": type(widget).__name__,
        "name": widget.objectName(),
        "words": called(widget),
        "box": placed(widget, widget.visibleRegion().boundingRect()),
        "enabled": widget.isEnabled(),
        "keyboard": holder is not None and (holder is widget or widget.isAncestorOf(holder)),
        "parts": parts(widget),
    }
    if isinstance(widget, QLineEdit | QLabel):
        said["text"] = widget.text()
    if isinstance(widget, QComboBox):
        said["text"] = widget.currentText()
    if isinstance(widget, QAbstractButton):
        group: Any = widget.group()
        said["checked"] = widget.isChecked()
        said["one_of"] = widget.autoExclusive() or (group is not None and group.exclusive())
    return said


def called(widget: QWidget) -> str:
    """Return what a widget is called by whoever reads it aloud."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton | QLabel):
        words = widget.text()
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def parts(widget: QWidget) -> list[Seen]:
    """Return the tabs, commands or rows of a widget, each with its place."""
    if isinstance(widget, QTabBar):
        return [
            {
                "words": widget.tabText(at),
                "box": placed(widget, widget.tabRect(at)),
                "now": at == widget.currentIndex(),
            }
            for at in range(widget.count())
        ]
    if isinstance(widget, QMenuBar | QMenu):
        return [
            {
                "words": action.text().replace("&", "").split("\t")[0],
                "name": action.objectName(),
                "box": placed(widget, widget.actionGeometry(action)),
                "enabled": action.isEnabled(),
                "now": widget.activeAction() is action,
            }
            for action in widget.actions()
            if not action.isSeparator()
        ]
    return rows(widget) if isinstance(widget, QAbstractItemView) else []


def rows(view: QAbstractItemView) -> list[Seen]:
    """Return the first rows of a list, with their place where they are in sight."""
    model: Any = view.model()
    root, found = view.rootIndex(), list[Seen]()
    if model is None or isinstance(view, QHeaderView):
        return found
    wide = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    chosen: Any = view.selectionModel()
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        cells = [model.index(row, column, root) for column in range(wide)]
        box = view.visualRect(cells[0]).intersected(view.viewport().rect()) if cells else QRect()
        found.append(
            {
                "words": " | ".join(str(cell.data() or "") for cell in cells),
                "box": placed(view.viewport(), box),
                "now": view.currentIndex().row() == row,
                "chosen": chosen is not None and any(chosen.isSelected(cell) for cell in cells),
            }
        )
    return found


def placed(widget: QWidget, rect: QRect) -> list[int]:
    """Return left, top, width and height on the screen."""
    corner = widget.mapToGlobal(QPoint(rect.left(), rect.top()))
    return [corner.x(), corner.y(), max(rect.width(), 0), max(rect.height(), 0)]


def main() -> int:
    """Run the program until it is closed."""
    app = QApplication(sys.argv[:1])
    program = Application(app, load())
    sys.excepthook = program.report
    program.window.show()
    if len(sys.argv) > 1:
        program.open(sys.argv[1])
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        if not sys.stdin.readline():
            asked.setEnabled(False)
            return
        try:
            said = json.dumps(look())
        except BaseException as fault:  # noqa: BLE001 - whoever asks hears of it, and does not wait for ever
            said = json.dumps({"fault": repr(fault)})
        sys.stdout.write(said + "\n")
        sys.stdout.flush()

    asked.activated.connect(answer)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
