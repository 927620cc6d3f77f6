"""A fault of the program: said once for each fault, with a report to attach; nothing typed is lost."""

from __future__ import annotations

import contextlib
import hashlib
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.forms.plain_label import plain_label
from ui.theme import named


def report_of(error: BaseException) -> str:
    """Return where the fault is: kinds and places only, no values, no message, no name of a person."""
    lines = [f"Praktikum, Python {sys.version.split()[0]}, {platform.system()}"]
    link: BaseException | None = error
    while link is not None:
        lines.append(type(link).__qualname__)
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        link = link.__cause__ or link.__context__
    return "\n".join(lines) + "\n"


def write_report(report: str, folder: Path | None = None) -> Path | None:
    """Keep a report in a file named after the fault; None if no file can be written."""
    name = hashlib.sha256(report.encode()).hexdigest()[:10]
    path = (folder or user_log_path("Praktikum", appauthor=False)) / f"report-{name}.txt"
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{datetime.now(UTC):%Y-%m-%d}\n{report}", encoding="utf-8")
        return path
    return None


class CrashDialog(QDialog):
    """Says what happened and where the report is. Work can go on behind it."""

    def __init__(self, path: Path | None, parent: QWidget | None) -> None:
        """Show the way to the report."""
        super().__init__(parent)
        self.setWindowTitle("Praktikum")
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(self.tr("Something went wrong in Praktikum"), wordWrap=True), "title"))
        words = self.tr(
            "This is a fault of the program, not yours. What was saved is safe, and what you typed still "
            "stands in its field. You can go on working."
        )
        column.addWidget(QLabel(words, wordWrap=True))
        if path is not None:
            told = self.tr("A report without personal data stands here. Attach it when you tell us: {path}")
            report = plain_label(told.format(path=path))
            report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(named(report, "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if path is not None:
            show = QPushButton(self.tr("Show the report"))
            show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
            buttons.addButton(show, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)


def _short(filename: str) -> str:
    parts = Path(filename).parts
    for root in ("ui", "app"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return Path(filename).name
