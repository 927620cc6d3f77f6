"""Asking for an office file: one to open, or the place of a new one."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.window_state import WindowState

SUFFIX: Final = ".praktikum"
SUFFIXES: Final = f"Praktikum (*{SUFFIX})"
translate = QCoreApplication.translate


def ask_file(state: WindowState, parent: QWidget) -> Path | None:
    """Return the file a person chooses to open."""
    words = translate("FileChoice", "Open an office")
    found, _ = QFileDialog.getOpenFileName(parent, words, _folder(state), SUFFIXES)
    return Path(found) if found else None


def ask_new_file(name: str, state: WindowState, parent: QWidget) -> Path | None:
    """Return where a person wants a new file to stand; ``name`` is what it may be called."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name).strip()
    start = str(Path(_folder(state)) / f"{plain or 'Praktikum'}{SUFFIX}")
    words = translate("FileChoice", "Where shall the file stand?")
    found, _ = QFileDialog.getSaveFileName(parent, words, start, SUFFIXES)
    if not found:
        return None
    path = Path(found)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _folder(state: WindowState) -> str:
    return str(Path(state.files[0]).parent) if state.files else str(Path.home())
