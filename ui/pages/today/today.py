"""Today, the home: what needs me now, what this week holds, what happened lately."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from attrs import frozen
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import entity_named
from app.services.today import (
    ItemShown,
    Lately,
    Morning,
    TodayBoard,
    WeekDay,
    bring_back,
    lately,
    put_aside,
    week,
)
from app.text import Text
from ui.dialogs.field_questions import FieldQuestions, answered
from ui.forms.sheet import Sheet
from ui.forms.side_by_side import SideBySide
from ui.models.desk import Desk
from ui.pages.page import Page, PageView, Verbs
from ui.pages.today.today_acts import ACTS
from ui.pages.today.today_card import TodayCard
from ui.pages.today.today_week import day_name, lately_lines, week_cards
from ui.tasks import Progress
from ui.theme import named

PAUSE: Final = 200
"""Milliseconds after a save: several saves in a row are looked at once."""
COLUMN: Final = 300
SHARES: Final = (13, 10, 9)
TITLE: Final = Text(en="Today", sv="I dag", nb="I dag", da="I dag")


@frozen(kw_only=True)
class _Seen:
    """What the page shows."""

    morning: Morning
    days: tuple[WeekDay, ...]
    lately: tuple[Lately, ...]


class TodayPage(PageView):
    """Looks again after each save, but only at the cards that may have changed."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the day; the rest comes as soon as it is looked up."""
        super().__init__()
        self._desk = desk
        self._board = TodayBoard(desk.office)
        self._seen: _Seen | None = None
        self._wide: set[str] = set()
        self._stale, self._asked = True, 0
        self._title = named(QLabel(), "title")
        self._line = named(QLabel(wordWrap=True), "count")
        self._mine = self._chip(self.tr("Mine"))
        self._aside = self._chip(self.tr("Put aside"))
        self.area = QScrollArea(widgetResizable=True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        desk.saved.connect(self._on_saved)
        desk.programme_chosen.connect(lambda _: self._renew())

    @property
    def morning(self) -> Morning | None:
        """Return what is shown, once it is."""
        return self._seen.morning if self._seen is not None else None

    def arrive(self) -> None:
        """Look, if anything may have changed."""
        if self._stale or self._seen is None:
            self._look()

    def refresh(self) -> None:
        """Look at everything again."""
        self._board.heard(())
        self._look()

    def verbs(self) -> Verbs:
        """Let the main key press the one filled button."""
        main = self.area.findChild(QPushButton, "main")
        return {"main": main.click} if main is not None else {}

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._line)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addLayout(names, 1)
        for chip in (self._mine, self._aside):
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def _chip(self, words: str) -> QToolButton:
        chip = named(QToolButton(), "chip")
        chip.setText(words)
        chip.setAccessibleName(words)
        chip.setCheckable(True)
        chip.toggled.connect(lambda _: self._renew())
        return chip

    def _on_saved(self, saved: Any) -> None:
        self._board.heard(saved.touched)
        self._renew()

    def _renew(self) -> None:
        self._stale = True
        self._timer.start()

    def _look(self) -> None:
        """Look in a worker; only the answer to the last question is shown."""
        self._stale = False
        self._asked += 1
        asked = self._asked
        self._desk.tasks.run(
            _look, self._desk, self._board, self._mine.isChecked(), self._aside.isChecked(),
            then=lambda seen: self._show(seen) if asked == self._asked else None, parent=self, quick=True,
        )  # fmt: skip

    def _show(self, seen: _Seen) -> None:
        holder = self.window().focusWidget()
        held = holder.accessibleName() if holder is not None and self.area.isAncestorOf(holder) else ""
        at = self.area.verticalScrollBar().value()
        self._seen = seen
        self._say(seen.morning)
        self._desk.counted.emit("today", seen.morning.count)
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 6, 0)
        parts = [self._needs(seen.morning), self._week(seen.days), self._lately(seen.lately)]
        column.addWidget(SideBySide(parts, COLUMN, SHARES))
        column.addStretch(1)
        self.area.setWidget(sheet)
        self.area.verticalScrollBar().setValue(at)
        if held:
            self._return_to(held)

    def _say(self, morning: Morning) -> None:
        desk = self._desk
        today = desk.office.today
        self._title.setText(day_name(today, today.replace(year=1), desk.language))
        count = morning.count
        words = {
            0: desk.words(morning.next_up),
            1: self.tr("One thing needs the office."),
        }.get(count, self.tr("{count} things need the office.").format(count=count))
        self._line.setText(words)
        self._aside.setVisible(bool(morning.aside) or self._aside.isChecked())
        self._aside.setText(self.tr("Put aside: {count}").format(count=morning.aside))

    def _needs(self, morning: Morning) -> QWidget:
        cards: list[QWidget] = []
        for at, card in enumerate(morning.cards):
            made = TodayCard(self._desk, card, pressing=at == 0, wide=card.key in self._wide)
            made.acted.connect(self._act)
            made.aside_asked.connect(self._put_aside)
            made.back_asked.connect(self._bring_back)
            made.opened.connect(self._wide.add)
            cards.append(made)
        return _column(self.tr("Needs me now"), cards, self.tr("Nothing needs you now."))

    def _week(self, days: Sequence[WeekDay]) -> QWidget:
        return _column(
            self.tr("This week"), week_cards(self._desk, days), self.tr("Nothing has its day this week.")
        )

    def _lately(self, lines: Sequence[Lately]) -> QWidget:
        empty = self.tr("No colleague has changed anything since you were here.")
        return _column(self.tr("Lately"), lately_lines(self._desk, lines), empty)

    def _act(self, item: ItemShown, onto: Any) -> None:
        own = onto or ((item.entity, item.record),)
        ACTS[item.act].do(self._desk, self, item, own)

    def _put_aside(self, item: ItemShown) -> None:
        fields = entity_named("snooze").fields
        dialog = FieldQuestions(
            self._desk, self.tr("Put aside: {name}").format(name=item.name or self._desk.words(item.why)),
            [fields["until"], fields["reason"]], self, verb=self.tr("Put aside"),
            save=lambda values: put_aside(
                self._desk.office, item.card, item, values["until"] or self._desk.office.today,
                values["reason"] or "",
            ),
        )  # fmt: skip
        if answered(dialog):
            self._desk.undoable.emit(self.tr("Put aside."))

    def _bring_back(self, item: ItemShown) -> None:
        self._desk.attempt(lambda: bring_back(self._desk.office, item.card, item))

    def _return_to(self, name: str) -> None:
        for widget in self.area.findChildren(QWidget):
            if widget.accessibleName() == name and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus()
                return


def _look(_progress: Progress, desk: Desk, board: TodayBoard, mine: bool, aside: bool) -> _Seen:  # noqa: FBT001
    office, language, programme = desk.office, desk.language, desk.programme
    return _Seen(
        morning=board.morning(language=language, programme=programme, mine=mine, aside=aside),
        days=week(office, language=language, programme=programme, mine=mine),
        lately=lately(office, language=language, programme=programme),
    )


def _column(title: str, parts: Sequence[QWidget], empty: str) -> QWidget:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    heading = named(QLabel(title), "group")
    column.addWidget(heading)
    for part in parts:
        column.addWidget(part)
    if not parts:
        column.addWidget(named(QLabel(empty, wordWrap=True), "muted"))
    column.addStretch(1)
    return sheet


PAGE: Final = Page(key="today", title=TITLE, order=10, make=TodayPage)
