"""The page Today: cards with items, their one button, what is put aside, this week and lately."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.snooze import Snooze
from app.followup.card import cards
from app.services.today import ItemShown, Lately
from app.text import Text
from ui.dialogs.field_questions import FieldQuestions
from ui.models.desk import Desk
from ui.pages.today.today import PAGE, TodayPage
from ui.pages.today.today_acts import ACTS
from ui.pages.today.today_card import TodayCard
from ui.pages.today.today_week import lately_lines

UNTIL = timedelta(days=3)


@pytest.fixture
def waiting(desk: Desk) -> str:
    """Send an agreement long ago that nobody has signed."""
    placement = desk.office.records.of("placement")[0]
    long_ago = desk.office.today - timedelta(days=30)
    with desk.office.work() as work:
        made = work.add(
            "agreement",
            {
                "no": "TEST-2026-001", "kind": "tripartite", "programme_id": placement.programme_id,
                "placement_id": placement.id, "valid_from": desk.office.today, "languages": ("nb",),
                "sent_at": long_ago,
            },
        )  # fmt: skip
        work.set("agreement", made, state="sent", state_day=long_ago)
    return str(made)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, waiting: str) -> TodayPage:
    made = PAGE.make(desk)
    assert isinstance(made, TodayPage)
    made.resize(1100, 700)
    qtbot.addWidget(made)
    made.show()
    made.arrive()
    qtbot.waitUntil(lambda: made.morning is not None)
    return made


def card_of(page: TodayPage, key: str) -> TodayCard:
    title = page._desk.words(cards()[key].title)
    return next(c for c in page.area.findChildren(TodayCard) if c.accessibleName().startswith(title))


def words_in(widget: Any) -> str:
    return "\n".join(
        [label.text() for label in widget.findChildren(QLabel)]
        + [button.text() for button in widget.findChildren(QPushButton)]
    )


def test_every_act_of_a_card_can_be_done() -> None:
    assert {card.act for card in cards().values()} <= set(ACTS)


def test_an_item_says_whom_it_is_about_and_opens(page: TodayPage, qtbot: QtBot, waiting: str) -> None:
    card = card_of(page, "unsigned_agreements")
    link = next(b for b in card.findChildren(QPushButton) if b.objectName() == "entry")
    with qtbot.waitSignal(page._desk.asked) as asked:
        link.click()
    assert asked.args == ["agreement", waiting]


def test_the_first_card_has_the_one_filled_button_and_the_main_key_presses_it(page: TodayPage) -> None:
    filled = [b for b in page.area.findChildren(QPushButton) if b.objectName() == "main"]
    assert len(filled) == 1
    assert page.verbs()["main"] == filled[0].click


def test_what_is_put_aside_is_counted_and_comes_back(
    page: TodayPage, qtbot: QtBot, waiting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = page._desk

    def fill(dialog: FieldQuestions) -> object:
        dialog.fill({"until": desk.office.today + UNTIL, "reason": "<b>she</b> is away"})
        dialog.save()
        return dialog.done_with

    monkeypatch.setattr("ui.pages.today.today.answered", fill)
    card = card_of(page, "unsigned_agreements")
    assert page.morning is not None
    before = page.morning.count
    item = next(item for one in page.morning.cards if one.key == "unsigned_agreements" for item in one.items)
    card.aside_asked.emit(item)
    kept: list[Snooze] = list(desk.office.records.of("snooze"))
    assert [(one.entity_id, one.reason) for one in kept] == [(waiting, "<b>she</b> is away")]
    qtbot.waitUntil(lambda: page.morning is not None and page.morning.count == before - 1)
    page._aside.setChecked(True)
    qtbot.waitUntil(lambda: "<b>she</b> is away" in words_in(page.area))
    card_of(page, "unsigned_agreements").back_asked.emit(item)
    qtbot.waitUntil(lambda: page.morning is not None and page.morning.count == before)


def test_a_reason_is_asked_for(page: TodayPage, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def fill(dialog: FieldQuestions) -> object:
        dialog.fill({"until": page._desk.office.today + UNTIL})
        dialog.save()
        told.extend(label.text() for label in dialog.findChildren(QLabel) if label.objectName() == "refusal")
        dialog.reject()
        return None

    monkeypatch.setattr("ui.pages.today.today.answered", fill)
    item = ItemShown(
        card="unsigned_agreements", entity="agreement", record="X", name="", beside="",
        why=Text(en="x", sv="x", nb="x", da="x"), signs=(), tone="red", onto=(), key=("agreement", "X"),
        act="remind", button=Text(en="x", sv="x", nb="x", da="x"),
    )  # fmt: skip
    page._put_aside(item)
    assert any(told)
    assert not page._desk.office.records.of("snooze")


def test_the_day_and_the_count_stand_on_top_and_at_the_rail(page: TodayPage, qtbot: QtBot) -> None:
    assert page.morning is not None
    with qtbot.waitSignal(page._desk.counted) as counted:
        page.refresh()
    assert counted.args == ["today", page.morning.count]
    assert str(page._desk.office.today.day) in words_in(page)


def test_a_save_elsewhere_is_seen_soon(page: TodayPage, qtbot: QtBot, waiting: str) -> None:
    desk = page._desk
    with desk.office.work() as work:
        work.set("agreement", waiting, state="withdrawn", state_day=date(2026, 1, 1))
    qtbot.waitUntil(lambda: not any(
        card.accessibleName().startswith(desk.words(cards()["unsigned_agreements"].title))
        for card in page.area.findChildren(TodayCard)
    ))  # fmt: skip


def test_what_a_colleague_did_many_times_is_one_line(desk: Desk, qtbot: QtBot) -> None:
    noon = datetime.combine(desk.office.today, time(12)).astimezone()
    one = Lately(
        who="MK",
        when=noon,
        entity="note",
        record="N",
        kind="Note",
        name="Phone call",
        beside="",
        words="Added",
    )
    other = evolve(one, words="Changed: Text")
    lines = lately_lines(desk, [one, one, one, other])
    for line in lines:
        qtbot.addWidget(line)
    assert ["and 2 more" in words_in(line) for line in lines] == [True, False]


def test_a_missing_role_is_begun_as_the_one_that_is_missing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Any] = []
    monkeypatch.setattr("ui.pages.today.today_acts.begin", lambda *given: begun.append(given))
    parent = QWidget()
    qtbot.addWidget(parent)
    plain = Text(en="x", sv="x", nb="x", da="x")
    item = ItemShown(
        card="connections_missing", entity="placement", record="P", name="", beside="", why=plain, signs=(),
        tone="red", onto=(("role", "coach"), ("role", "host_mentor")), key=("placement", "P"),
        act="name_person", button=plain, programme="Q",
    )  # fmt: skip
    ACTS["name_person"].do(desk, parent, item, item.onto)
    assert begun[0][1] == "role"
    assert begun[0][3] == {"placement_id": "P", "programme_id": "Q", "role": "coach"}
