"""This week, day by day, and what happened lately: the two quiet columns of Today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from textwrap import shorten
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.services.today import DayLine, Lately, WeekDay
from app.text import Language, Text
from ui.forms.link_button import LinkButton
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named, plain_tip

translate = QCoreApplication.translate
MOST_LATELY: Final = 14
LONGEST: Final = 140
"""So many characters of what somebody did are in sight; the whole stands under the pointer."""
_KINDS: Final = {
    "start": Text(en="Starts", sv="Börjar", nb="Starter", da="Starter"),
    "end": Text(en="Ends", sv="Slutar", nb="Slutter", da="Slutter"),
    "task": Text(en="Task", sv="Uppgift", nb="Gjøremål", da="Opgave"),
}


def week_cards(desk: Desk, days: Sequence[WeekDay]) -> list[QWidget]:
    """Return a card for each day that holds something; today always has one when tasks are late."""
    return [_day(desk, day) for day in days if day.lines or day.late]


def lately_lines(desk: Desk, lines: Sequence[Lately]) -> list[QWidget]:
    """Return a line for each thing colleagues did or that came in."""
    alike = groupby(lines, key=lambda one: (one.who, one.entity, one.words))
    runs = [list(run) for _, run in alike][:MOST_LATELY]
    return [_lately(desk, run[0], len(run) - 1) for run in runs]


def day_name(day: date, today: date, language: Language) -> str:
    """Return a day as one says it: today, tomorrow, else weekday and day."""
    if day == today:
        return translate("TodayPage", "Today")
    if day == today + timedelta(days=1):
        return translate("TodayPage", "Tomorrow")
    return _weekday(day, language)


def _weekday(day: date, language: Language) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - read when a date is first shown

    words = str(format_date(day, format="EEEE d MMMM", locale=language))
    return words[:1].upper() + words[1:]


def _day(desk: Desk, day: WeekDay) -> QWidget:
    card = named(QFrame(), "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(2)
    name = day_name(day.day, desk.office.today, desk.language)
    card.setAccessibleName(name)
    column.addWidget(plain_label(name, "group"))
    if day.late:
        words = translate("TodayPage", "{count} tasks are late").format(count=day.late)
        late = named(LinkButton(words), "entry")
        late.setAutoDefault(False)
        late.clicked.connect(lambda _=False: desk.travelled.emit("programmes", "task"))
        column.addWidget(late)
    for line in day.lines:
        column.addWidget(_line(desk, line))
    if day.count > len(day.lines):
        more = translate("TodayPage", "and {count} more").format(count=day.count - len(day.lines))
        column.addWidget(plain_label(more, "muted"))
    return card


def _line(desk: Desk, line: DayLine) -> QWidget:
    before = line.beside if line.what == "event" else desk.words(_KINDS[line.what])
    after = "" if line.what == "event" else line.beside
    sheet = QWidget()
    row = QHBoxLayout(sheet)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(plain_label(before, "muted", wraps=False))
    what = named(LinkButton(" · ".join(part for part in (line.name, after) if part)), "entry")
    what.setAutoDefault(False)
    what.clicked.connect(lambda _=False: desk.asked.emit(line.entity, line.record))
    row.addWidget(what)
    row.addStretch(1)
    return sheet


def _lately(desk: Desk, one: Lately, more: int) -> QWidget:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(0)
    head = " · ".join(part for part in (one.name, one.beside) if part) or one.kind
    if head and one.record:
        link = named(LinkButton(head), "entry")
        link.setAutoDefault(False)
        link.clicked.connect(lambda _=False: desk.asked.emit(one.entity, one.record))
        column.addWidget(link)
    when = _when(one.when, desk.office.today, desk.language)
    kind = one.kind if head != one.kind else ""
    said = shorten(one.words, LONGEST, placeholder=" …")
    further = translate("TodayPage", "and {count} more").format(count=more) if more else ""
    words = plain_label(" · ".join(part for part in (one.who, kind, said, further, when) if part), "muted")
    words.setToolTip(plain_tip(one.words) if said != one.words else "")
    column.addWidget(words)
    return sheet


def _when(moment: datetime, today: date, language: Language) -> str:
    day = moment.date()
    if day == today:
        return moment.strftime("%H:%M")
    if day == today - timedelta(days=1):
        return translate("TodayPage", "yesterday")
    return day_text(day, language)
