"""A list goes through the wizard: read, matched, looked through, decided, counted, written, taken back."""

from __future__ import annotations

import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import import_preview, importing
from app.services.import_history import past_imports
from app.services.office import new_office, open_office
from app.services.programme_setup import set_up_programme
from ui.application import Application
from ui.models.desk import Desk
from ui.pages.office.imports import PAGE, ImportsPage
from ui.tasks import Progress
from ui.window_state import WindowState
from ui.wizards.import_list import WIZARD, open_wizard
from ui.wizards.import_steps import work
from ui.wizards.import_steps.columns_model import GOAL, HOW
from ui.wizards.import_steps.goal_delegate import GoalCombo
from ui.wizards.import_steps.preview_model import FAULT, FIRST_CELL, STATUS
from ui.wizards.import_steps.wizard import COLUMNS, COUNT, DOUBLES, FILE, RESULT, ROWS, ImportWizard

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
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


@pytest.fixture(scope="session")
def fresh_offices(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("fresh")

    def fresh(template: str) -> Path:
        path = folder / f"{template}.praktikum"
        if not path.exists():
            office = new_office(path, name="Kontoret", country="NO", language="nb", who="AL")
            start, end = PERIODS[template]
            set_up_programme(
                office, template, title={"nb": "Praksis", "en": "Practice"}, start=start, end=end
            )
            office.close()
        return path

    return fresh


@pytest.fixture
def make_desk(
    dressed: QApplication, fresh_offices: Callable[[str], Path], tmp_path: Path
) -> Iterator[MakeDesk]:
    made: list[Desk] = []

    def make(template: str = "innopraksis") -> Desk:
        path = shutil.copy(fresh_offices(template), tmp_path / f"{len(made)}.praktikum")
        made.append(Desk(open_office(Path(path), who="AL"), WindowState(language="en")))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def opened(make_desk: MakeDesk, qtbot: QtBot) -> Iterator[Opened]:
    every: list[ImportWizard] = []

    def begin(path: Path | None = None, desk: Desk | None = None, to: int = FILE) -> ImportWizard:
        wizard = ImportWizard(desk or make_desk(), None)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        every.append(wizard)
        wizard.show()
        if path is not None:
            wizard.case.open(path)
            rest(qtbot, wizard)
        while wizard.step < to:
            step_on(qtbot, wizard)
        return wizard

    yield begin
    for wizard in every:
        rest(qtbot, wizard)
        wizard._leave()
        wizard.deleteLater()


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


@pytest.mark.parametrize(
    ("name", "template", "rows"),
    [
        ("iip_studenter.csv", "iip", 6),
        ("innopraksis_bedrifter.xlsx", "innopraksis", 7),
        ("innopraksis_studenter.csv", "innopraksis", 12),
        ("kloss_utbyten.xlsx", "kloss", 40),
        ("mit_danmark.xlsx", "countrypartner", 30),
        ("partner_mentors.tsv", "countrypartner", 14),
    ],
)
def test_lists_of_real_offices_go_through_with_one_button(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, name: str, template: str, rows: int
) -> None:
    desk = make_desk(template)
    before = desk.office.store.reading.count()
    wizard = opened(SAMPLES / name, desk, to=COUNT)
    assert desk.office.store.reading.count() == before
    step_on(qtbot, wizard)
    done = wizard.case.done
    assert done is not None
    assert (done.created, len(done.refused)) == (rows, 0)
    assert wizard.step == RESULT


def test_every_sheet_of_a_workbook_can_be_taken_in(make_desk: MakeDesk, opened: Opened, qtbot: QtBot) -> None:
    desk = make_desk("countrypartner")
    wizard = opened(SAMPLES / "mit_danmark.xlsx", desk)
    form = wizard.file_step.form
    assert form.sheet.count() == 4
    form.kind.setCurrentIndex(form.kind.findData("participants"))
    form.kind.activated.emit(form.kind.currentIndex())
    rest(qtbot, wizard)
    assert form.sheet.currentData() == "Praktikanter"
    form.sheet.setCurrentIndex(form.sheet.findData("Virksomheder"))
    form.sheet.activated.emit(form.sheet.currentIndex())
    rest(qtbot, wizard)
    assert wizard.case.refusal or wizard.case.reading is not None
    form.sheet.setCurrentIndex(form.sheet.findData("Praktikanter"))
    form.sheet.activated.emit(form.sheet.currentIndex())
    rest(qtbot, wizard)
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    assert wizard.case.done is not None
    assert wizard.case.done.created > 0


def test_the_file_form_heading_row_and_dates_can_be_chosen(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Namn;Start 1;Slut 1;Företag 1\nÅsa Ek;03/04/2026;05/06/2026;Alfa\n".encode("cp1252"))
    wizard = opened(path)
    form = wizard.file_step.form
    assert (form.encoding.currentData(), form.separator.currentData()) == ("cp1252", ";")
    assert "Friday\u00a03\u00a0April\u00a02026" in form._sample_words().replace(",", "")
    pick(form.order, "month first")
    rest(qtbot, wizard)
    assert "4\u00a0March\u00a02026" in form._sample_words()
    pick(form.separator, ",")
    rest(qtbot, wizard)
    assert not is_ready(wizard)
    assert "heading" in wizard.file_step._refusal.text()
    pick(form.separator, ";")
    rest(qtbot, wizard)
    assert is_ready(wizard)
    wizard.file_step.table.heading_chosen.emit(2)
    rest(qtbot, wizard)
    assert wizard.case.reading is not None
    assert wizard.case.reading.heading_row == 2
    pick(form.encoding, "mac-roman")
    rest(qtbot, wizard)
    assert wizard.case.listed is not None
    assert wizard.case.listed.form is not None
    assert wizard.case.listed.form.encoding == "mac-roman"


def pick(combo: Any, key: str) -> None:
    at = combo.findData(key)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_a_list_without_known_headings_is_matched_by_hand(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path, "aaa;bbb;ccc", "Eva;Ek;eva@ek.example")
    wizard = opened(path)
    assert not is_ready(wizard)
    pick(wizard.file_step.form.kind, "participants")
    rest(qtbot, wizard)
    assert not is_ready(wizard)
    pick(wizard.file_step.form.heading, "1")
    rest(qtbot, wizard)
    step_on(qtbot, wizard)
    assert wizard.step == COLUMNS
    columns = wizard.columns_step
    assert "Name" in columns._lacks.text()
    for heading, words in (("aaa", "förnamn"), ("bbb", "Etternavn")):
        row = next(at for at in range(columns.model.rowCount()) if columns.model.heading_at(at) == heading)
        choose_by_typing(qtbot, wizard, row, words)
    assert columns._lacks.isHidden()
    step_on(qtbot, wizard)
    assert wizard.case.preview is not None
    assert wizard.case.preview.plan.rows[0].title == "Eva Ek"


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


def test_what_was_matched_is_known_the_next_time(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    path = write(tmp_path, "Namn;Märkligt", "Eva Ek;eva@ek.example")
    wizard = opened(path, desk, to=COLUMNS)
    wizard.columns_step.choose("Märkligt", "")
    rest(qtbot, wizard)
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    again = opened(write(tmp_path, "Namn;Märkligt", "Bo Alm;bo@alm.example", name="b.csv"), desk, to=COLUMNS)
    model = again.columns_step.model
    how = {model.heading_at(row): model.index(row, HOW).data() for row in range(model.rowCount())}
    assert how["Märkligt"] == "left out"


def test_an_error_is_mended_in_its_cell(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = write(tmp_path, "Förnamn;Efternamn;E-post", ";Ek;eva@ek.example", "Bo;Alm;bo@alm.example")
    wizard = opened(path, to=ROWS)
    step = wizard.preview_step
    assert step.rows.only == "errors"
    assert step.rows.rowCount() == 1
    cell = step.rows.index(0, FIRST_CELL)
    assert cell.data(FAULT) == 2
    assert step.rows.index(0, STATUS).data() == "stays out"
    assert step._said.text()
    assert step.rows.setData(cell, "Eva")
    assert step.rows.index(0, FIRST_CELL).data() == "Eva"
    rest(qtbot, wizard)
    assert step.rows.rowCount() == 2
    assert wizard.case.preview is not None
    assert [row.title for row in wizard.case.preview.plan.rows] == ["Eva Ek", "Bo Alm"]
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    assert wizard.case.done is not None
    assert wizard.case.done.created == 2
    assert "Eva" not in path.read_text(encoding="utf-8")


def test_typing_begins_in_the_faulty_cell_with_enter(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = write(tmp_path, "E-post;Förnamn;Efternamn", "eva@ek.example;;Ek")
    wizard = opened(path, to=ROWS)
    table = wizard.preview_step.table
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert table.currentIndex().column() == FIRST_CELL + 1
    editor = table.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Eva")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.case.asked.edits == {(1, 1): "Eva"})
    rest(qtbot, wizard)
    assert wizard.step == ROWS


def test_only_what_is_seen_of_thousands_of_rows_is_asked_for(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = (f"Namn{number} Ek{number};p{number}@x.example" for number in range(6_000))
    asked: list[int] = []
    words = import_preview.ImportPreview.words

    def counting(self: Any, at: int, column: int) -> str:
        asked.append(at)
        return words(self, at, column)

    monkeypatch.setattr(import_preview.ImportPreview, "words", counting)
    wizard = opened(write(tmp_path, "Namn;E-post", *lines), to=ROWS)
    assert wizard.preview_step.rows.rowCount() == 6_000
    wizard.preview_step.table.scrollToBottom()
    qtbot.wait(20)
    assert 0 < len(asked) < 3_000


def test_the_tables_are_sound_models(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = opened(two_lists(desk, opened, qtbot, tmp_path), desk, to=DOUBLES)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (
        wizard.file_step.table.rows, wizard.columns_step.model, wizard.preview_step.rows,
        wizard.doubles_step.pairs, wizard.doubles_step.fields,
    )  # fmt: skip
    for model in models:
        assert model.rowCount() > 0
        QAbstractItemModelTester(model, mode, wizard)


def two_lists(desk: Desk, opened: Opened, qtbot: QtBot, folder: Path) -> Path:
    """Take one list in; return another with people like those of the first."""
    names = ("Malin Björkman", "Sigrid Haugland", "Torbjörn Lindqvist")
    first = (f"{name};p{at}@x.example" for at, name in enumerate(names))
    take_in(qtbot, opened, write(folder, "Namn;E-post", *first), desk).hide()
    second = (f"{name}n;q{at}@x.example" for at, name in enumerate(names))
    return write(folder, "Namn;E-post", *second, name="second.csv")


def test_doubles_are_decided_with_three_keys(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    path = two_lists(desk, opened, qtbot, tmp_path)
    wizard = opened(path, desk, to=DOUBLES)
    step = wizard.doubles_step
    assert len(step.pairs.pairs) == 3
    assert step.fields.rowCount() > 0
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(step.list, key)
    assert list(wizard.case.decided.values()) == ["mine", "theirs", "both"]
    step_on(qtbot, wizard)
    assert wizard.step == COUNT
    step_on(qtbot, wizard)
    people = sorted(one.family_name for one in desk.office.records.of("person"))
    assert people == ["Björkman", "Hauglandn", "Lindqvist", "Lindqvistn"]


def test_one_choice_serves_for_all_the_rest(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = opened(two_lists(desk, opened, qtbot, tmp_path), desk, to=DOUBLES)
    wizard.doubles_step.all_the_rest.setChecked(True)
    wizard.doubles_step.buttons["mine"].click()
    assert set(wizard.case.decided.values()) == {"mine"}
    assert len(wizard.case.decided) == 3
    wizard.go_back()
    assert wizard.step == ROWS
    wizard.go_on()
    assert wizard.step == DOUBLES
    assert len(wizard.case.decided) == 3


def test_two_quick_clicks_import_once_and_one_button_takes_it_back(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example", ";b@x.example"), desk, to=COUNT)
    wizard._on.click()
    wizard._on.click()
    rest(qtbot, wizard)
    assert wizard.step == RESULT
    assert len(desk.office.records.of("person")) == 1
    assert len(past_imports(desk.office)) == 1
    out = tmp_path / "out.xlsx"
    wizard.case.save_refused(out)
    rest(qtbot, wizard)
    assert out.exists()
    assert out.name in wizard.notice.words
    wizard.result_step.undo.click()
    wizard.result_step.undo.click()
    rest(qtbot, wizard)
    assert desk.office.records.of("person") == []
    assert "taken back" in wizard.result_step._words.text()


def test_show_them_goes_to_the_list(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = take_in(qtbot, opened, write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), desk)
    with qtbot.waitSignal(desk.travelled) as travelled:
        wizard.result_step.show_them.click()
    assert travelled.args == ["people", "participant"]
    assert not wizard.isVisible()


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
    password = Path(__file__).resolve().parents[1] / "exchange" / "lists" / "passord.xlsx"
    return {
        "sparse": sparse, "empty": empty, "binary": binary, "bomb": bomb, "text": text, "password": password,
        "gone": folder / "gone.csv", "folder": folder,
    }  # fmt: skip


def test_enter_asks_for_a_file_first(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    wizard = opened()
    QTest.keyClick(wizard.file_step.choose, Qt.Key.Key_Return)
    rest(qtbot, wizard)
    assert wizard.case.listed is not None
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert wizard.step == COLUMNS


def test_a_list_can_be_dropped_on_the_first_step(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example")))])
    move, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(50, 50), move, carried, button, none)
    wizard.dropEvent(dropped)
    assert dropped.isAccepted()
    rest(qtbot, wizard)
    assert wizard.case.asked.kind == "participants"


@pytest.mark.parametrize("which", ["sparse", "empty", "binary", "bomb", "text", "password", "gone", "folder"])
def test_what_is_no_list_is_refused_in_a_sentence(
    opened: Opened, qtbot: QtBot, tmp_path: Path, which: str
) -> None:
    wizard = opened(bad_files(tmp_path)[which])
    assert wizard.step == FILE
    assert wizard.case.listed is None
    assert not wizard.notice.isHidden()
    assert wizard.notice.words.endswith(".")
    wizard.go_on()
    assert wizard.step == FILE


def test_a_bad_file_after_a_good_one_leaves_the_good_one(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"))
    wizard.case.open(bad_files(tmp_path)["binary"])
    rest(qtbot, wizard)
    assert not wizard.notice.isHidden()
    assert wizard.case.listed is not None
    assert wizard.case.listed.path.name == "list.csv"
    assert wizard.case.asked.kind == "participants"
    assert is_ready(wizard)


def test_a_file_that_changed_meanwhile_is_told_and_a_deleted_one_comes_in(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example")
    wizard = opened(path, to=COLUMNS)
    path.write_text("Namn;E-post\nBo Alm;bo@alm.example\nCia Dal;c@x.example\n", encoding="utf-8")
    step_on(qtbot, wizard)
    assert "has changed" in wizard.notice.words
    path.unlink()
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    assert wizard.case.done is not None
    assert [row.title for row in wizard.case.done.plan.rows] == ["Eva Ek"]


def test_a_sheet_that_vanishes_is_a_sentence(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = Path(shutil.copy(SAMPLES / "mit_danmark.xlsx", tmp_path / "list.xlsx"))
    wizard = opened(path)
    wizard.case.ask(sheet="Praktikanter")
    rest(qtbot, wizard)
    shutil.copy(SAMPLES / "innopraksis_bedrifter.xlsx", path)
    wizard.case.open(path)
    rest(qtbot, wizard)
    assert wizard.case.reading is not None
    assert wizard.case.reading.sheet == "Bedrifter"
    wizard.case.ask(sheet="Praktikanter")
    rest(qtbot, wizard)
    assert "Praktikanter" in wizard.case.refusal


def test_closing_while_importing_asks_and_stopping_keeps_nothing(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), desk, to=COUNT)
    before = desk.office.store.reading.count()

    def slowly(progress: Progress, office: Any, plan: Any, file: str) -> Any:
        def step(done: int, total: int) -> None:
            for _ in range(400):
                progress.step(done, total)
                time.sleep(0.01)

        return importing.run_import(office, plan, file=file, step=step)

    monkeypatch.setattr(work, "write", slowly)
    wizard.go_on()
    wizard.reject()
    assert wizard.isVisible()
    assert "still going on" in wizard.notice.words
    wizard._stop_and_leave()
    rest(qtbot, wizard)
    assert not wizard.isVisible()
    assert desk.office.store.reading.count() == before


def test_names_are_plain_words_everywhere(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened(write(tmp_path, "Namn;E-post;<b>x</b>", "<b>Ola</b> مرحبا;nonsense;😀"), to=ROWS)
    rows, columns = wizard.preview_step.rows, wizard.columns_step.model
    mail = rows.index(0, FIRST_CELL + 1)
    assert mail.data(FAULT) == 1
    assert mail.data(Qt.ItemDataRole.ToolTipRole).startswith("<p>")
    tips = [columns.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(columns.rowCount())]
    assert any("&lt;b&gt;x" in tip for tip in tips)
    assert rows.index(0, FIRST_CELL).data() == "<b>Ola</b> مرحبا"


def test_a_click_opens_the_goals_of_a_column(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened(write(tmp_path, "Namn;Sådant", "Eva Ek;x"), to=COLUMNS)
    columns = wizard.columns_step
    columns.table.clicked.emit(columns.model.index(0, GOAL))
    combo = columns.delegate.editor
    assert combo is not None
    assert combo.count() > 10
    combo.hidePopup()
    for typed, slot in (
        ("no such goal at all", None),
        ("namn", "full_name"),
        ("studienum", "student_number"),
    ):
        combo.setEditText(typed)
        assert combo.slot() == slot
    combo.setEditText("e")
    assert combo.slot() is None
    columns.delegate._take(combo)
    qtbot.waitUntil(lambda: columns.delegate.editor is None)
    assert columns.model.slot_at(0) == ""


def test_a_window_can_close_with_the_wizard_open(program: Application, qtbot: QtBot, tmp_path: Path) -> None:
    shell = program.window.shell
    assert shell is not None
    shell.verbs()["import_list"]()
    (wizard,) = program.window.findChildren(ImportWizard)
    assert isinstance(wizard, ImportWizard)
    assert wizard.isVisible()
    wizard.case.open(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"))
    program.window.close()


def test_closing_with_work_done_asks_once(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), to=ROWS)
    wizard.case.edit(0, 0, "Eva Alm")
    rest(qtbot, wizard)
    wizard.reject()
    assert wizard.isVisible()
    QTest.mouseClick(next(b for b in wizard.notice.findChildren(QPushButton) if b.text() == "Close"), LEFT)
    assert not wizard.isVisible()


def test_reading_can_be_stopped(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened()
    wizard.case.open(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"))
    wizard._stop.click()
    assert wizard.case.task is None
    qtbot.waitUntil(lambda: not wizard.case.desk.tasks.running, timeout=SLOW)
    assert wizard.case.listed is None
    assert wizard.step == FILE


def test_everything_has_a_name_for_who_cannot_see_it(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = opened(two_lists(desk, opened, qtbot, tmp_path), desk, to=DOUBLES)
    steps = (wizard.file_step, wizard.columns_step, wizard.preview_step, wizard.doubles_step)
    form = wizard.file_step.form
    tables = (steps[0].table, steps[1].table, steps[2].table, steps[3].list, steps[3].beside)
    assert all(table.accessibleName() for table in tables)
    assert all(field.accessibleName() for field in (form.kind, form.programme, form.sheet, form.heading))


def test_the_menu_action_opens_one_wizard(desk: Desk, dressed: QApplication, qtbot: QtBot) -> None:
    assert WIZARD.action == "import_list"
    window = QPushButton()
    qtbot.addWidget(window)
    window.show()
    first = open_wizard(desk, window)
    first.show()
    assert open_wizard(desk, window) is first
    assert isinstance(first, ImportWizard)
    assert first.file_step.form.lacks_programme is False
    first.reject()


def button(qtbot: QtBot, page: QWidget, words: str) -> QPushButton:
    def found() -> list[QPushButton]:
        return [one for one in page.findChildren(QPushButton) if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_the_history_page_lists_imports_and_takes_one_back(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    take_in(qtbot, opened, write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example", ";b@x.example"), desk).hide()
    page = PAGE.make(desk)
    qtbot.addWidget(page)
    assert isinstance(page, ImportsPage)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: len(page.table.lines.keys) == 1, timeout=SLOW)
    cells = [page.table.lines.index(0, column).data() for column in range(5)]
    assert cells[1:] == ["AL", "Participants  ·  list.csv", "2", "in the office"]
    button(qtbot, page, "Undo this import…").click()
    assert len(desk.office.records.of("person")) == 1
    yes = button(qtbot, page, "Undo the import")
    with qtbot.waitSignal(desk.told, timeout=SLOW) as told:
        yes.click()
        page.undo(page.table.lines.keys[0])
    assert told.args is not None
    assert "taken back" in told.args[0]
    qtbot.waitUntil(lambda: page.table.lines.index(0, 4).data() == "taken back", timeout=SLOW)
    assert desk.office.records.of("person") == []
    assert not [
        b for b in page.findChildren(QPushButton) if b.text() == "Undo this import…" and b.isVisible()
    ]
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)
    page.hide()


def test_what_somebody_built_on_stays_and_is_said(
    make_desk: MakeDesk, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk()
    wizard = take_in(qtbot, opened, write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"), desk)
    person = desk.office.records.of("person")[0].id
    desk.change("person", person, {"email": "eva@new.example"})
    wizard.result_step.undo.click()
    rest(qtbot, wizard)
    assert "stay" in wizard.result_step._more.text()
