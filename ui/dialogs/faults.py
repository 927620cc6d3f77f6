"""Faults of the program, wherever they arise: each is told once, and work goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.crash_dialog import CrashDialog, report_of, write_report

Report = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Faults(QObject):
    """Opens the dialog once for each distinct traceback."""

    arisen = Signal(object)
    """A fault of a thread of its own, told on the window's."""

    def __init__(self, window: QWidget, report: Report) -> None:
        """Tell faults over a window; those of other threads go to ``report`` first."""
        super().__init__(window)
        self._window = window
        self._told: set[str] = set()
        self.arisen.connect(
            lambda error: report(type(error), error, error.__traceback__), Qt.ConnectionType.QueuedConnection
        )

    def listen(self) -> None:
        """Hear of faults in threads that nobody waits for."""
        threading.excepthook = self._heard

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell a fault unless it was told before. A fault while painting must not open a window just then."""
        report = report_of(error)
        if report in self._told:
            return
        self._told.add(report)
        sys.__excepthook__(kind, error, trace)
        QTimer.singleShot(0, self, lambda: self._show(report))

    def _show(self, report: str) -> None:
        dialog = CrashDialog(write_report(report), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _heard(self, fault: threading.ExceptHookArgs) -> None:
        if fault.exc_value is not None:
            self.arisen.emit(fault.exc_value)
