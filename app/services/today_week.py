"""The week ahead: tasks, events, starts and ends, by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, Literal

from attrs import evolve, frozen

from app.domain.display import wording
from app.domain.event import AHEAD
from app.domain.event_time import begins, day_of
from app.domain.placement_state import BEFORE_START, UNDER_WAY
from app.services.office import Office
from app.services.today_names import NameBook
from app.services.today_next import WAITING
from app.services.today_owner import Owners, owners
from app.storage.row_reading import RowReading
from app.text import Language, Text

DAYS: Final = 7
_A_DAY: Final = timedelta(days=1)
MOST_LINES: Final = 12
"""So many lines of a day are named; the rest are counted."""
What = Literal["event", "start", "end", "task"]
ALIKE: Final = 3
"""So many tasks of one title on one day become one line."""
_MORE: Final = Text(
    en="{what} and {n} more", sv="{what} och {n} till", nb="{what} og {n} til", da="{what} og {n} til"
)
_ORDER: Final = ("event", "start", "end", "task")


@frozen(kw_only=True)
class DayLine:
    """One thing on a day.

    ``name`` is its title or whom it is about, ``beside`` the host, the clock, or what a task is about.
    """

    what: What
    entity: str
    record: str
    name: str
    beside: str = ""
    is_high: bool = False
    alike: tuple[str, ...] = ()
    """The records of one line for many: tasks of one title on one day."""


@frozen(kw_only=True)
class WeekDay:
    """One day: its first lines, and how many there are; ``late`` are open tasks from before, on the first."""

    day: date
    lines: tuple[DayLine, ...]
    count: int
    late: int = 0


def week(
    office: Office, *, language: Language, programme: str = "", mine: bool = False
) -> tuple[WeekDay, ...]:
    """Return the seven days from today on."""
    rows = RowReading(office.store.file.connection, veiled=office.role == "reader")
    those = owners(office, rows) if mine else None
    first, last = office.today, office.today + timedelta(days=DAYS - 1)
    found: dict[date, list[tuple[What, Any]]] = defaultdict(list)
    for what, day, one in [
        *_stays(rows, first, last),
        *_tasks(rows, first, last),
        *_events(rows, first, last),
    ]:
        if _is_wanted(one, programme, those):
            found[day].append((what, one))
    names = NameBook(rows, language)
    names.learn(_about(what, one) for lines in found.values() for what, one in lines)
    late = sum(_is_wanted(one, programme, those) for one in rows.some(
        "task", ("programme_id", "assignee_id"), {"state": WAITING}, {"due__lt": first}
    ))  # fmt: skip
    days = (first + timedelta(days=n) for n in range(DAYS))
    return tuple(_day(day, found[day], names, language, late if day == first else 0) for day in days)


def _stays(rows: RowReading, first: date, last: date) -> list[tuple[What, date, Any]]:
    fields = ("programme_id", "start_date", "end_date")
    within = {"state": (*BEFORE_START, *UNDER_WAY)}
    starts = rows.some("placement", fields, within, {"start_date__ge": first, "start_date__le": last})
    ends = rows.some("placement", fields, within, {"end_date__ge": first, "end_date__le": last})
    return [
        *(("start", one.start_date, one) for one in starts),
        *(("end", one.end_date, one) for one in ends),
    ]


def _tasks(rows: RowReading, first: date, last: date) -> list[tuple[What, date, Any]]:
    fields = ("title", "due", "priority", "programme_id", "assignee_id", "entity_key", "entity_id")
    found = rows.some("task", fields, {"state": WAITING}, {"due__ge": first, "due__le": last})
    return [("task", one.due, one) for one in found]


def _events(rows: RowReading, first: date, last: date) -> list[tuple[What, date, Any]]:
    fields = ("title", "starts_at", "time_zone", "country", "programme_id")
    beyond = {"starts_at__ge": _midnight(first - _A_DAY), "starts_at__lt": _midnight(last + 2 * _A_DAY)}
    found = rows.some("event", fields, {"state": (*AHEAD, "held")}, beyond)
    return [("event", day, one) for one in found if first <= (day := day_of(one)) <= last]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone(UTC)


def _is_wanted(one: Any, programme: str, those: Owners | None) -> bool:
    own = one.programme_id or ""
    if programme and own and own != programme:
        return False
    assignee = getattr(one, "assignee_id", None)
    return those is None or those.falls_to_me(own, frozenset({assignee} if assignee else ()))


def _day(day: date, found: list[tuple[What, Any]], names: NameBook, language: Language, late: int) -> WeekDay:
    lines = sorted(
        (_line(what, one, names, language) for what, one in found),
        key=lambda line: (
            _ORDER.index(line.what),
            not line.is_high,
            line.beside if line.what == "event" else "",
            line.name,
            line.beside,
        ),
    )
    merged = _together(lines, language)
    return WeekDay(day=day, lines=tuple(merged[:MOST_LINES]), count=len(merged), late=late)


def _together(lines: Sequence[DayLine], language: Language) -> list[DayLine]:
    """Make one line of tasks that many placements have on the same day."""
    same: dict[tuple[str, str], list[DayLine]] = {}
    for line in lines:
        same.setdefault((line.what, line.name if line.what == "task" else line.record), []).append(line)
    found: list[DayLine] = []
    for every in same.values():
        if len(every) < ALIKE:
            found += every
        else:
            beside = (
                _MORE.of(language).format(what=every[0].beside, n=len(every) - 1) if every[0].beside else ""
            )
            found.append(evolve(every[0], beside=beside, alike=tuple(one.record for one in every)))
    return found


def _line(what: What, one: Any, names: NameBook, language: Language) -> DayLine:
    entity = _entity(what)
    if what in {"start", "end"}:
        return DayLine(
            what=what, entity=entity, record=one.id, name=names.name(entity, one.id),
            beside=names.beside(entity, one.id),
        )  # fmt: skip
    is_event = what == "event"
    beside = begins(one).strftime("%H:%M") if is_event else names.name(*_about(what, one))
    return DayLine(
        what=what, entity=entity, record=one.id, name=wording(one.title, language), beside=beside,
        is_high=what == "task" and one.priority == "high",
    )  # fmt: skip


def _about(what: What, one: Any) -> tuple[str, str]:
    """Return the record that a line names: a task its placement, if it has one; programmes go unsaid."""
    if what != "task":
        return _entity(what), one.id
    return ("", "") if one.entity_key == "programme" else (one.entity_key or "", one.entity_id or "")


def _entity(what: What) -> str:
    return "placement" if what in {"start", "end"} else what
