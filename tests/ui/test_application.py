"""The program as a person meets it: opening, closing, languages, looks, faults, bad luck."""

import json
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.condition import Condition
from app.services import browsing
from app.services.browsing import Query
from ui import theme
from ui.actions import PLACES
from ui.application import Application
from ui.dialogs.crash_dialog import CrashDialog, report_of, write_report
from ui.dialogs.new_office import NewOffice
from ui.forms.field_line import FieldLine
from ui.notices import NoticeBar
from ui.pages.place_stack import Location
from ui.tasks import Progress
from ui.window_state import ListLook, SavedView, WindowState, load

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., Application]


def notice(program: Application) -> str:
    bars = [bar for bar in program.window.findChildren(NoticeBar) if not bar.isHidden()]
    return bars[-1].words if bars else ""


def test_what_is_no_office_is_told_in_a_sentence(start: Start, tmp_path: Path) -> None:
    program = start()
    wrong = tmp_path / "letter.praktikum"
    wrong.write_text("Dear all")
    assert not program.open(str(wrong))
    assert "not an office file" in notice(program)
    assert not program.open(str(tmp_path / "gone.praktikum"))
    assert "cannot be reached" in notice(program)


def test_closing_while_the_backup_is_written_asks_nothing(
    start: Start, office_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words))
    program = start()
    assert program.open(str(office_file))
    assert program.desk is not None
    assert program.desk.tasks.running, "the backup is on its way"
    assert program.window.close()
    assert not asked


def test_an_office_opens_and_is_remembered(program: Application, office_file: Path) -> None:
    assert program.window.windowTitle().startswith("office")
    assert program.state.files[0] == str(office_file)
    program.leave()
    assert program.desk is None
    assert program.window.shell is None


def test_a_new_office_is_made_where_the_person_says(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start()

    def answered(dialog: NewOffice) -> int:
        dialog.findChildren(QLineEdit)[0].setText("Fjordkontoret")
        return int(NewOffice.DialogCode.Accepted.value)

    monkeypatch.setattr(NewOffice, "exec", answered)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "fjord"), ""))
    program.make_new()
    assert (tmp_path / "fjord.praktikum").is_file()
    assert program.desk is not None
    assert program.desk.office.records.of("office")[0].name == "Fjordkontoret"


def test_the_sample_is_one_click_away(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "s.praktikum"), ""))
    program = start()
    program.make_sample()
    assert program.desk is not None
    assert browsing.count(program.desk.office, Query(entity="programme")) >= 5


@pytest.mark.parametrize(
    ("language", "words", "button"),
    [("sv", "Placeringar", "Avbryt"), ("nb", "Praksisopphold", "Avbryt"), ("da", "Ophold", "Annuller")],
)
def test_the_language_changes_at_once(program: Application, language: str, words: str, button: str) -> None:
    shell = program.window.shell
    assert shell is not None
    shell.places.go(Location("placements"))
    program.choose("language", language)
    shown = [b.text() for b in program.window.findChildren(QAbstractButton)]
    assert words in shown
    assert program.window.shell is not None
    assert program.window.shell.here.place == "placements"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") in {button, button + "e"}
    program.choose("language", "en")


def test_what_is_typed_survives_a_change_of_language(program: Application) -> None:
    assert program.desk is not None
    shell = program.window.shell
    assert shell is not None
    person = browsing.ids(program.desk.office, Query(entity="person"))[0]
    shell.places.go(Location("people", "contacts", "person", person))
    line = next(one for one in shell.findChildren(FieldLine) if one.field.name == "email")
    line.editor.findChildren(QLineEdit)[0].setText("half an addr")
    line.leave()
    program.choose("language", "sv")
    again = program.window.shell
    assert again is not None
    fresh = next(one for one in again.findChildren(FieldLine) if one.field.name == "email")
    assert fresh.editor.value() == "half an addr"
    assert fresh.refusal
    program.choose("language", "en")


def test_dark_and_large(program: Application) -> None:
    program.choose("appearance", "dark")
    assert theme.tokens().dark
    program.choose("percent", "150")
    assert theme.row_height() > 28
    program.choose("percent", "100")
    program.choose("appearance", "light")
    assert theme.row_height() == 28


def test_high_contrast_leaves_no_soft_ground() -> None:
    worn = theme.in_contrast(theme.LIGHT)
    assert {worn.accent_soft, worn.warn_soft, worn.bad_soft} == {"#FFFFFF"}
    assert worn.line == worn.ink


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("worn", [theme.LIGHT, theme.DARK, theme.in_contrast(theme.DARK)])
def test_every_text_can_be_read(worn: theme.Tokens) -> None:
    pairs = [
        (worn.ink, worn.page), (worn.ink, worn.panel), (worn.muted, worn.page), (worn.muted, worn.panel),
        (worn.rail_text, worn.rail), (worn.on_accent, worn.accent), (worn.accent, worn.accent_soft),
        (worn.warn, worn.warn_soft), (worn.bad, worn.bad_soft), (worn.ink, worn.selection),
        (worn.ink, worn.warn_soft), (worn.news, worn.panel),
    ]  # fmt: skip
    for text, ground in pairs:
        light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (text, ground)


def test_everything_that_can_be_touched_has_a_name(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    nameless = []
    for key in PLACES:
        shell.places.go(Location(key))
        page = shell.places.records
        if page is not None and page.table.records.ids:
            page.show_record(page.listing.entity, page.table.records.ids[0])
        nameless += [f"{key}: {type(w).__name__} {w.objectName()}" for w in touchable(shell) if not spoken(w)]
    assert nameless == []


def touchable(widget: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton, QTableView)
    return [
        child
        for child in widget.findChildren(QWidget)
        if isinstance(child, kinds)
        and not child.isHidden()
        and not isinstance(child.parent(), QComboBox | QTableView | QLineEdit)
        and not child.objectName().startswith("qt_")
        and type(child.parent()).__name__ not in {"QTabBar", "QHeaderView", "QComboBoxPrivateContainer"}
    ]


def spoken(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_a_fault_is_told_once_and_work_goes_on(
    program: Application, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        secret = "Frøydis Dahl"
        raise ValueError(secret)

    for _ in range(3):
        try:
            broken()
        except ValueError as error:
            program.report(ValueError, error, error.__traceback__)
    QCoreApplication.processEvents()
    dialogs = program.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    words = " ".join(label.text() for label in dialogs[0].findChildren(QLabel))
    assert "not yours" in words
    dialogs[0].reject()
    assert "ValueError" in capfd.readouterr().err


def test_a_report_names_nobody(tmp_path: Path) -> None:
    try:
        raise KeyError("Frøydis Dahl")  # noqa: TRY301 - the fault itself is the subject
    except KeyError as error:
        report = report_of(error)
    path = write_report(report, tmp_path)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "test_application.py" in text
    assert "Frøydis" not in text
    assert str(ROOT) not in text
    blocked = tmp_path / "file"
    blocked.touch()
    assert write_report(report, blocked) is None


def test_closing_while_papers_are_made_asks_and_waits(
    program: Application, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert program.desk is not None
    steps: list[int] = []

    def slow(progress: Progress) -> None:
        for at in range(10_000):
            steps.append(at)
            progress.step(at, 10_000)
            QTest.qSleep(1)

    program.desk.tasks.run(slow, title="Making papers")
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *_: next(answers))
    program.window.close()
    assert program.window.isVisible()
    program.window.close()
    assert not program.window.isVisible()
    assert 0 < len(steps) < 10_000


def close_modal() -> None:
    """Think better of whatever a click opened."""
    opened = QApplication.activeModalWidget()
    if opened is not None:
        opened.close()


def test_quick_clicks_on_everything_break_nothing(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    closing = QTimer(program.window, interval=20)
    closing.timeout.connect(close_modal)
    closing.start()
    for key in PLACES:
        shell.places.go(Location(key))
        QCoreApplication.processEvents()
        chips = [b for b in shell.findChildren(QAbstractButton, "chip") if b.isVisible()]
        for chip in chips:
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(chip, Qt.MouseButton.LeftButton)
    for action in ("undo", "redo", "back", "forward", "swap", "refresh", "filter", "help", "copy_table"):
        shell.verbs()[action]()
        shell.verbs()[action]()
    assert program.window.isVisible()


def test_a_file_that_can_only_be_read_is_shown_and_not_written(start: Start, office_file: Path) -> None:
    office_file.chmod(stat.S_IREAD)
    program = start()
    try:
        opened = program.open(str(office_file))
        if opened and program.desk is not None and not program.desk.may_write:
            assert not program.desk.office.store.file.connection.in_transaction
    finally:
        office_file.chmod(stat.S_IREAD | stat.S_IWRITE)
    assert opened or notice(program)


NONSENSE = [
    "",
    "{",
    "[]",
    "null",
    '{"files": 3, "percent": "x", "lists": 4, "views": {"person": 4}, "no such field": [[[]]]}',
    '{"views": {"person": [4, null, {"name": 5}, {"name": " "}, {"conditions": "x"}]}, "lists": []}',
    '{"percent": ' + "9" * 5_000 + "}",
    "\x00\xff",
    "[" * 100_000,
]


@pytest.mark.parametrize("text", NONSENSE)
def test_a_memory_of_nonsense_gives_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, encoding="utf-8")
    assert load(path) == WindowState()


def test_the_memory_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.json"
    state = WindowState(language="da", appearance="dark", percent=130, initials="KÅ", splitter=[500, 400])
    state.keep_geometry(b"\x00\x01")
    state.lists["contacts"] = ListLook(
        columns=("email",), widths={"email": 120}, sort="email", descending=True
    )
    is_moe = Condition(field="family_name", way="contains", values=("Moe",))
    view = SavedView(name="Moe", words="x", state="", conditions=(is_moe,), look=state.lists["contacts"])
    state.views["contacts"] = (view,)
    state.used(tmp_path / "a.praktikum")
    state.save(path)
    assert load(path) == state
    assert load(path).geometry_bytes() == b"\x00\x01"
    assert json.loads(path.read_text(encoding="utf-8"))["language"] == "da"


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    WindowState().save(tmp_path / "file" / "window.json")


@pytest.mark.parametrize(
    "words", [["--language", "nb", "--page", "placements", "--dark"], ["--size", "1000x640"]]
)
def test_the_window_draws_itself_into_a_picture(office_file: Path, tmp_path: Path, words: list[str]) -> None:
    out = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--picture", out, *words, office_file],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    size = words[1] if words[0] == "--size" else "1366x768"
    image = QImage(str(out))
    assert f"{image.width()}x{image.height()}" == size
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 40)
        for y in range(0, image.height(), 40)
    }
    assert len(colours) > 5


def test_the_window_is_there_soon(dressed: QApplication, office_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import ui.application"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    loaded = {row.rsplit("|", 1)[-1].strip() for row in done.stderr.splitlines()}
    assert "sqlite_utils" not in loaded
