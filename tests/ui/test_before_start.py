"""The tabs of a placement before its start: worked by mouse and keyboard; what is refused is told once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import agreements, assignments, editing, expectations, learning, onboarding
from app.services.agreement_life import life_of
from app.services.assignments import Confirmation
from ui.dialogs.field_questions import FieldQuestions
from ui.models.desk import Desk
from ui.pages.records.agreement_card import AgreementCard
from ui.pages.records.record_page import RecordPage
from ui.pages.records.sign_dialog import SignDialog
from ui.pages.records.version_compare import VersionCompare

EVIL = "<b>Kom</b> & se 🙂"


@pytest.fixture
def placement(desk: Desk) -> str:
    found = desk.office.records.of("placement")[0]
    text = {"nb": "Kartlegg kundene.", "en": "Map the customers."}
    with desk.office.work() as work:
        work.set("placement", found.id, state="accepted")
        work.add("assignment_version", {"placement_id": found.id, "no": 1, "text": text})
    return str(found.id)


def shown(page: RecordPage, placement: str, tab: str) -> Any:
    assert page.show_record("placement", placement, tab)
    QApplication.processEvents()
    area: Any = page._stack.currentWidget()
    return area.widget()


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def click(widget: QWidget, words: str) -> None:
    QApplication.processEvents()
    found = [b for b in widget.findChildren(QPushButton) if b.text() == words and b.isVisibleTo(widget)]
    assert found, f"{words} is not among {[b.text() for b in widget.findChildren(QPushButton)]}"
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def answer(kind: type[QWidget], act: Callable[[Any], None], left: int = 50) -> None:
    """Do something with a dialog as soon as it is there."""

    def look() -> None:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        if found:
            act(found[0])
        elif left:
            QTimer.singleShot(20, lambda: answer(kind, act, left - 1))

    QTimer.singleShot(20, look)


def test_points_are_typed_one_after_the_other_with_the_keyboard_alone(
    desk: Desk, page: RecordPage, placement: str
) -> None:
    sheet = shown(page, placement, "expectations")
    tab = page._sheets["placement"].made["expectations"][1]
    line = tab.parts["host"].line
    line.setFocus()
    for text in ("Kom i tide", EVIL, "Ta med ett forslag"):
        QTest.keyClicks(line, text) if text.isascii() else line.setText(text)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == ""
        assert line.hasFocus() or not page.isActiveWindow()
    points = expectations.sheet_of(desk.office, placement).sides[1].points
    assert [point.text for point in points] == ["Kom i tide", EVIL, "Ta med ett forslag"]
    assert EVIL in words(sheet)
    click(sheet, "Agree")
    assert expectations.sheet_of(desk.office, placement).open == 2
    click(sheet, "Agree on all")
    assert expectations.sheet_of(desk.office, placement).open == 0


def test_a_pasted_list_is_a_point_a_line_and_too_much_is_refused_once(
    desk: Desk, page: RecordPage, placement: str, qtbot: QtBot
) -> None:
    shown(page, placement, "expectations")
    tab = page._sheets["placement"].made["expectations"][1]
    line = tab.parts["home"].line
    QApplication.clipboard().setText("• Skriv loggbok\n• Møt veileder\n")
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(expectations.sheet_of(desk.office, placement).sides[2].points) == 2
    told: list[str] = []
    desk.told.connect(lambda sentence, _tone: told.append(sentence))
    QApplication.clipboard().setText("x\n" * 2_000_000)
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 1
    assert len(expectations.sheet_of(desk.office, placement).sides[2].points) == 2


def test_what_was_typed_for_one_placement_is_not_saved_at_the_next(
    desk: Desk, page: RecordPage, placement: str
) -> None:
    shown(page, placement, "expectations")
    tab = page._sheets["placement"].made["expectations"][1]
    tab.parts["host"].line.setText("half typed")
    other = desk.office.records.of("placement")[1].id
    shown(page, other, "expectations")
    assert tab.parts["host"].line.text() == ""


def test_a_yes_is_recorded_and_the_next_version_marked(desk: Desk, page: RecordPage, placement: str) -> None:
    sheet = shown(page, placement, "assignment")
    answer(FieldQuestions, lambda dialog: dialog.save())
    click(sheet, "Record the yes…")
    now = assignments.versions_of(desk.office, placement)[0]
    assert [yes.given for yes in now.yes] == [True, False]

    def rewrite(dialog: FieldQuestions) -> None:
        dialog.fill({"text": {"nb": "Kartlegg kundene og prisene.", "en": "Map the customers and prices."}})
        dialog.save()

    answer(FieldQuestions, rewrite)
    click(sheet, "New version…")
    versions = assignments.versions_of(desk.office, placement)
    assert [one.record.no for one in versions] == [2, 1]
    assert "and prices." in words(sheet)
    assert "background" in words(sheet), "what is new is marked"
    seen: list[str] = []

    def read(dialog: VersionCompare) -> None:
        seen.append(words(dialog))
        dialog.reject()

    answer(VersionCompare, read)
    click(sheet, "Compare versions…")
    assert "prices" in seen[0]


def test_confirmed_words_and_markup_stay_plain(desk: Desk, page: RecordPage, placement: str) -> None:
    version = assignments.versions_of(desk.office, placement)[0].record.id
    given = Confirmation(party="host", on=desk.office.today)
    assignments.confirm(desk.office, version, given)
    assignments.next_version(desk.office, version, "host", {"text": {"en": "<script>x</script> <b>new</b>"}})
    sheet = shown(page, placement, "assignment")
    assert "&lt;script&gt;" in words(sheet)
    assert "<script>" not in words(sheet)


def test_a_rating_saves_itself_and_the_change_shows(desk: Desk, page: RecordPage, placement: str) -> None:
    (one,) = learning.add_outcomes(desk.office, placement, "Plan", "en")
    sheet = shown(page, placement, "learning")
    for at, value in ((0, 2), (2, 5)):
        combo = sheet.findChildren(QComboBox)[at]
        combo.setCurrentIndex(value)
        combo.activated.emit(value)
        QApplication.processEvents()
    found = desk.office.records.get("learning_outcome", one)
    assert (found.before_rating, found.after_rating) == (2, 5)
    assert "+3" in words(sheet)


def test_the_list_is_made_and_ticked_and_the_fitting_point_waits(
    desk: Desk, page: RecordPage, placement: str
) -> None:
    sheet = shown(page, placement, "onboarding")
    click(sheet, "Make the list")
    points = onboarding.onboarding_of(desk.office, placement).points
    assert len(points) >= 6
    told: list[str] = []
    desk.told.connect(lambda sentence, _tone: told.append(sentence))
    boxes = sheet.findChildren(QCheckBox)
    at = next(at for at, point in enumerate(points) if point.key == "O3")
    boxes[at].click()
    assert len(told) == 1
    assert not sheet.findChildren(QCheckBox)[at].isChecked()
    editing.change(desk.office, "placement", placement, {"fit_note": "She can count."})
    QApplication.processEvents()
    sheet.findChildren(QCheckBox)[at].click()
    assert desk.office.records.get("task", points[at].id).state == "done"


def test_from_draft_to_signed_by_a_dropped_file(
    desk: Desk, page: RecordPage, placement: str, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = shown(page, placement, "agreement")
    click(sheet, "Draft the agreement")
    (made,) = life_of(desk.office, placement).agreements
    person = desk.office.records.of("person")[0].id
    for line in made.parties:
        editing.change(
            desk.office, "sign_off", line.sign_off.id, {"person_id": person, "authority_checked": True}
        )
    editing.move(desk.office, "agreement", made.record.id, "checked")
    editing.move(desk.office, "agreement", made.record.id, "sent", reason="for the trial")
    QApplication.processEvents()
    path = tmp_path / "signed.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    for count in range(len(made.parties)):
        answer(SignDialog, lambda dialog: dialog.save())
        card = page.findChildren(AgreementCard)[-1]
        drop(card, path)
        wait_for(qtbot, lambda: signed(desk, placement), count + 1)
    (now,) = life_of(desk.office, placement).agreements
    assert now.record.state == "signed"
    assert "signed.pdf" in words(shown(page, placement, "agreement"))


def test_a_file_let_go_on_a_row_is_that_partys(
    desk: Desk, page: RecordPage, placement: str, qtbot: QtBot, tmp_path: Path
) -> None:
    standing = sent_agreement(desk, placement)
    sheet = shown(page, placement, "agreement")
    card = sheet.findChild(AgreementCard)
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 scan")
    last = standing.parties[-1].party
    held = next(one for one in card.findChildren(QWidget) if one.property("party") == last)
    got: list[str] = []

    def read(dialog: Any) -> None:
        got.append(str(dialog.questions["party"].editor.value()))
        dialog.reject()

    answer(SignDialog, read)
    drop(card, path, QPointF(held.geometry().center()))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [last]


def test_an_agreement_that_has_run_out_is_not_asked_for_again(
    desk: Desk, page: RecordPage, placement: str
) -> None:
    choices = agreements.Choices(unfinished=True)
    made = agreements.draft(desk.office, [placement], choices).made[placement]
    with desk.office.work() as work:
        work.set("agreement", made, state="signed", valid_from=date(2020, 1, 1), valid_to=date(2020, 2, 1))
    (now,) = life_of(desk.office, placement).agreements
    assert now.state == "expired"
    told = words(shown(page, placement, "agreement"))
    assert now.record.no in told
    assert "There is no agreement yet" not in told
    assert "Earlier" not in told


def sent_agreement(desk: Desk, placement: str) -> Any:
    choices = agreements.Choices(unfinished=True)
    made = agreements.draft(desk.office, [placement], choices).made[placement]
    with desk.office.work() as work:
        work.set("agreement", made, state="sent")
    return life_of(desk.office, placement).agreements[0]


def test_the_dialog_says_what_a_signature_lacks_and_stays(
    desk: Desk, page: RecordPage, placement: str, qtbot: QtBot
) -> None:
    dialog = SignDialog(desk, sent_agreement(desk, placement), page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save()
    assert dialog.done_with is None
    assert "file" in words(dialog).casefold()
    dialog.questions["method"].editor.show_value("paper_seen")
    dialog.save()
    assert dialog.questions["evidence"].refusal
    dialog.questions["evidence"].editor.show_value("KÅ saw it at the desk")
    dialog.save()
    dialog.save()
    asked: Any = dialog.done_with
    parties, given = asked
    assert (given.route, given.file, given.evidence) == ("paper_seen", None, "KÅ saw it at the desk")
    assert len(parties) == 1


def test_a_chosen_file_is_looked_at_beside_the_window(
    desk: Desk,
    page: RecordPage,
    placement: str,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "svar.eml"
    path.write_bytes(b"From: a@b.example\r\nDate: Mon, 16 Nov 2020 14:05:00 +0100\r\nSubject: Yes\r\n\r\nYes")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = SignDialog(desk, sent_agreement(desk, placement), page)
    qtbot.addWidget(dialog)
    dialog.show()
    click(dialog, "Choose the file…")
    qtbot.waitUntil(lambda: "a@b.example" in words(dialog))
    assert dialog.questions["method"].editor.value() == "email_acceptance"
    assert str(dialog.questions["signed_at"].editor.value()) == "2020-11-16"
    dialog.reject()


def test_another_last_day_offers_the_amendment(desk: Desk, page: RecordPage, placement: str) -> None:
    choices = agreements.Choices(unfinished=True)
    made = agreements.draft(desk.office, [placement], choices).made[placement]
    with desk.office.work() as work:
        work.set("agreement", made, state="signed")
    editing.change(desk.office, "placement", placement, {"end_date": "2027-06-30"})
    sheet = shown(page, placement, "agreement")
    assert "Not as it was signed" in words(sheet)
    answer(FieldQuestions, lambda dialog: dialog.save())
    click(sheet, "Make the amendment…")
    life = life_of(desk.office, placement)
    assert [bool(one.amends) for one in life.agreements] == [True, False]
    assert life.drift == ()
    assert "Amendment to" in words(shown(page, placement, "agreement"))


def test_a_reader_sees_all_and_changes_nothing(desk: Desk, page: RecordPage, placement: str) -> None:
    expectations.add_points(desk.office, placement, "host", "Kom i tide")
    desk.may_write = False
    fresh = RecordPage(desk)
    fresh.resize(440, 700)
    fresh.show()
    for tab in ("assignment", "expectations", "learning", "onboarding", "agreement"):
        sheet = shown(fresh, placement, tab)
        mains = [b for b in sheet.findChildren(QPushButton) if b.objectName() == "main" and b.isVisible()]
        assert mains == [], tab
    fresh.close()
    fresh.deleteLater()


def signed(desk: Desk, placement: str) -> int:
    return life_of(desk.office, placement).agreements[0].signed


def wait_for(qtbot: QtBot, found: Callable[[], int], expected: int) -> None:
    qtbot.waitUntil(lambda: found() == expected)


def drop(card: AgreementCard, path: Path, point: QPointF | None = None) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    no = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(point or QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no)
    card.dropEvent(event)
