"""What the tests of the import wizard share: lists, steps, files that are none."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.models.desk import Desk
from ui.wizards.import_steps.columns_model import GOAL
from ui.wizards.import_steps.goal_delegate import GoalCombo
from ui.wizards.import_steps.wizard import RESULT, ImportWizard

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SLOW = 20_000
LEFT = Qt.MouseButton.LeftButton
PERIODS = {
    "iip": (date(2012, 1, 1), date(2012, 12, 31)),
    "innopraksis": (date(2023, 1, 1), date(2026, 12, 31)),
    "kloss": (date(2010, 1, 1), date(2025, 12, 31)),
    "countrypartner": (date(2018, 9, 1), date(2027, 8, 31)),
}
MakeDesk = Callable[..., Desk]
Opened = Callable[..., ImportWizard]


def rest(qtbot: QtBot, wizard: ImportWizard) -> None:
    qtbot.waitUntil(lambda: wizard.case.task is None, timeout=SLOW)


def step_on(qtbot: QtBot, wizard: ImportWizard) -> None:
    before = wizard.step
    wizard.go_on()
    rest(qtbot, wizard)
    assert wizard.step != before, wizard.notice.words


def is_ready(wizard: ImportWizard) -> bool:
    return wizard.file_step.ready


def write(folder: Path, *lines: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def take_in(qtbot: QtBot, opened: Opened, path: Path, desk: Desk) -> ImportWizard:
    wizard = opened(path, desk)
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    return wizard


def pick(combo: Any, key: str) -> None:
    at = combo.findData(key)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def choose_by_typing(qtbot: QtBot, wizard: ImportWizard, row: int, words: str) -> None:
    columns = wizard.columns_step
    columns.table.setCurrentIndex(columns.model.index(row, GOAL))
    columns.table.setFocus()
    QTest.keyClick(columns.table, Qt.Key.Key_Return)
    combo = columns.table.findChild(GoalCombo)
    assert combo is not None
    combo.setEditText(words)
    columns.delegate._take(combo)
    rest(qtbot, wizard)
    qtbot.waitUntil(lambda: columns.table.findChild(GoalCombo) is None)


def two_lists(desk: Desk, opened: Opened, qtbot: QtBot, folder: Path) -> Path:
    """Take one list in; return another with people like those of the first."""
    names = ("Malin Björkman", "Sigrid Haugland", "Torbjörn Lindqvist")
    first = (f"{name};p{at}@x.example" for at, name in enumerate(names))
    take_in(qtbot, opened, write(folder, "Namn;E-post", *first), desk).hide()
    second = (f"{name}n;q{at}@x.example" for at, name in enumerate(names))
    return write(folder, "Namn;E-post", *second, name="second.csv")


def bad_files(folder: Path) -> dict[str, Path]:
    sparse = folder / "sparse.csv"
    with sparse.open("wb") as file:
        file.write(b"Namn;Ort\n")
        file.truncate(2 * 1024**3)
    empty = folder / "empty.csv"
    empty.write_bytes(b"")
    binary = folder / "binary.csv"
    binary.write_bytes(bytes(range(256)) * 40)
    bomb = folder / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 100_000_000)
    text = folder / "letter.docx"
    text.write_text("Kära kollega")
    password = Path(__file__).resolve().parents[2] / "exchange" / "lists" / "passord.xlsx"
    return {
        "sparse": sparse, "empty": empty, "binary": binary, "bomb": bomb, "text": text, "password": password,
        "gone": folder / "gone.csv", "folder": folder,
    }  # fmt: skip


def button(qtbot: QtBot, page: QWidget, words: str) -> QPushButton:
    def found() -> list[QPushButton]:
        return [one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]
