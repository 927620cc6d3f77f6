"""What a person chooses of a list: its form, its columns, cells set right, doubles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.services import import_preview
from tests.ui.import_steps.wizard_tools import (
    MakeDesk,
    Opened,
    choose_by_typing,
    is_ready,
    pick,
    rest,
    step_on,
    two_lists,
    write,
)
from ui.wizards.import_steps.columns_model import GOAL, HOW
from ui.wizards.import_steps.preview_model import FAULT, FIRST_CELL, STATUS
from ui.wizards.import_steps.wizard import COLUMNS, COUNT, DOUBLES, RESULT, ROWS


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


def test_names_are_plain_words_everywhere(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened(write(tmp_path, "Namn;E-post;<b>x</b>", "<b>Ola</b> مرحبا;nonsense;😀"), to=ROWS)
    rows, columns = wizard.preview_step.rows, wizard.columns_step.model
    mail = rows.index(0, FIRST_CELL + 1)
    assert mail.data(FAULT) == 1
    assert mail.data(Qt.ItemDataRole.ToolTipRole).startswith("<p>")
    tips = [columns.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(columns.rowCount())]
    assert any("&lt;b&gt;x" in tip for tip in tips)
    assert rows.index(0, FIRST_CELL).data() == "<b>Ola</b> مرحبا"


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
