"""What moves when a programme's first or last day moves, and what stays, is said and is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import Refused
from app.programmes.template import templates
from app.services import editing
from app.services.office import Office
from app.services.plan_moving import READER, move_event, move_programme, move_task
from app.services.plan_shift import BY_HAND, DONE, LOCKED, YEAR_GONE, event_shift, plan_shift
from app.services.programme_setup import set_up_programme

START, END = date(2026, 11, 30), date(2027, 11, 29)
LATER = date(2026, 12, 14)


def set_up(office: Office, key: str = "innopraksis", **more: Any) -> str:
    values: dict[str, Any] = {"title": {"en": "A programme"}, "start": START, "end": END, **more}
    return set_up_programme(office, key, **values)


def tasks(office: Office, programme: str) -> dict[str, Any]:
    return {task.id: task for task in office.records.of("task", programme_id=programme)}


def one(office: Office, programme: str, key: str) -> Any:
    return next(task for task in tasks(office, programme).values() if task.key == key)


def test_nothing_moves_where_no_day_changes(office: Office) -> None:
    programme = set_up(office)
    assert plan_shift(office, programme) == ()
    assert plan_shift(office, programme, start=START, end=END) == ()
    assert plan_shift(office, "01J00000000000000000000000", start=LATER) == ()


@pytest.mark.parametrize("key", templates())
def test_a_moved_programme_has_the_days_of_one_set_up_on_the_new_days(office: Office, key: str) -> None:
    more = {"languages": list(templates()[key].languages), "report_due": date(2028, 1, 31)}
    moved, fresh = (
        set_up(office, key, **more),
        set_up(office, key, start=LATER, end=LATER + (END - START), **more),
    )
    told = plan_shift(office, moved, start=LATER, end=LATER + (END - START))
    assert told
    before = {move.task: move for move in told}
    for task in tasks(office, moved).values():
        assert task.id not in before or before[task.id].old == task.due
    move_programme(office, moved, start=LATER, end=LATER + (END - START))

    def days(programme: str) -> list[tuple[Any, ...]]:
        found = tasks(office, programme).values()
        rows = [
            (t.key, t.responsible, t.anchor, t.due, t.offset_days, t.programme_year_no)
            for t in found
            if t.due
        ]
        return sorted(row for row in rows if row[2] != "RD")

    assert days(moved) == days(fresh)


def test_reading_writes_nothing_and_one_undo_takes_all_back(office: Office) -> None:
    programme = set_up(office)
    before = tasks(office, programme)
    told = plan_shift(office, programme, start=LATER)
    assert tasks(office, programme) == before
    move_programme(office, programme, start=LATER)
    assert office.records.get("programme", programme).start_date == LATER
    assert {m.task: m.new for m in told} == {
        task.id: task.due for task in tasks(office, programme).values() if task.due != before[task.id].due
    }
    editing.undo(office)
    assert tasks(office, programme) == before
    assert office.records.get("programme", programme).start_date == START


def test_done_locked_and_moved_by_hand_stay_and_are_said_to(office: Office) -> None:
    programme = set_up(office)
    done, locked, by_hand = (
        one(office, programme, key) for key in ("ask_last_hosts", "matching", "positions_confirmed")
    )
    editing.move(office, "task", done.id, "done")
    editing.change(office, "task", locked.id, {"due_locked": True})
    editing.change(office, "task", by_hand.id, {"due": by_hand.due + timedelta(days=3)})
    stays = {m.task: (m.stays, m.new) for m in plan_shift(office, programme, start=LATER) if m.stays}
    assert stays == {
        done.id: (DONE, done.due),
        locked.id: (LOCKED, locked.due),
        by_hand.id: (BY_HAND, by_hand.due + timedelta(days=3)),
    }
    move_programme(office, programme, start=LATER)
    now = tasks(office, programme)
    assert [now[t.id].due for t in (done, locked)] == [done.due, locked.due]
    assert now[by_hand.id].due == by_hand.due + timedelta(days=3)


def test_a_task_put_on_a_day_by_a_person_keeps_it(office: Office) -> None:
    programme = set_up(office)
    task = one(office, programme, "matching")
    move_task(office, task.id, date(2026, 10, 20))
    now = one(office, programme, "matching")
    assert (now.due, now.due_locked) == (date(2026, 10, 20), True)
    assert {m.stays for m in plan_shift(office, programme, start=LATER) if m.task == task.id} == {LOCKED}
    own = editing.add(office, "task", {"title": {"en": "Call"}, "programme_id": programme, "due": START})
    move_task(office, own, LATER)
    assert office.records.get("task", own).due_locked is False
    assert own not in {m.task for m in plan_shift(office, programme, start=LATER)}


def test_a_task_begun_by_hand_follows_the_anchor_it_was_given(office: Office) -> None:
    programme = set_up(office)
    made = {"title": {"en": "Bake"}, "programme_id": programme, "anchor": "PE", "offset_days": 7}
    own = editing.add(office, "task", {**made, "due": END + timedelta(days=7)})
    told = {m.task: m for m in plan_shift(office, programme, end=END + timedelta(days=14))}
    assert told[own].new == END + timedelta(days=21)
    assert not any(m.task == own for m in plan_shift(office, programme, start=LATER))


def test_a_year_that_falls_away_leaves_its_tasks_where_they_are(office: Office) -> None:
    programme = set_up(office, "countrypartner", end=date(2029, 11, 29))
    told = plan_shift(office, programme, end=date(2028, 11, 29))
    gone = [m for m in told if m.stays == YEAR_GONE]
    assert gone
    assert {tasks(office, programme)[m.task].programme_year_no for m in gone} == {3}
    assert all(m.new == m.old for m in gone)


def test_an_event_takes_along_what_is_counted_from_it(office: Office) -> None:
    programme = set_up(office)
    gathering = one(office, programme, "host_gathering")
    told = event_shift(office, gathering.id, date(2026, 11, 11))
    named = {tasks(office, programme)[m.task].key: m.new for m in told}
    assert named == {
        "invite_hosts": date(2026, 10, 14),
        "remind_hosts": date(2026, 11, 4),
        "print_event_set": date(2026, 11, 10),
        "note_drafted": date(2026, 11, 16),
        "note_sent": date(2026, 11, 20),  # the day counted is a Saturday
    }
    move_event(office, gathering.id, date(2026, 11, 11))
    assert one(office, programme, "host_gathering").due == date(2026, 11, 11)
    assert one(office, programme, "invite_hosts").due == date(2026, 10, 14)
    editing.undo(office)
    assert one(office, programme, "invite_hosts").due != date(2026, 10, 14)
    assert event_shift(office, one(office, programme, "matching").id, LATER) == ()


def test_each_larger_event_takes_its_own_tasks_along(office: Office) -> None:
    programme = set_up(office, "countrypartner", end=date(2029, 11, 29))
    event = next(
        t for t in tasks(office, programme).values() if t.key == "larger_event_1" and t.programme_year_no == 2
    )
    told = event_shift(office, event.id, event.due + timedelta(days=28))
    moved = [tasks(office, programme)[m.task] for m in told]
    assert {task.key for task in moved} == {"material", "attendance_and_leads"}
    assert {task.programme_year_no for task in moved} == {2}
    assert all("Larger event 1" in task.title["en"] for task in moved)


def test_days_that_contradict_each_other_are_refused_before_anything_moves(office: Office) -> None:
    programme = set_up(office)
    before = tasks(office, programme)
    with pytest.raises(Refused) as refused:
        plan_shift(office, programme, start=END + timedelta(days=1))
    assert refused.value.reasons[0].where == "end_date"
    with pytest.raises(Refused):
        move_programme(office, programme, end=START - timedelta(days=1))
    assert tasks(office, programme) == before


def test_a_reader_moves_nothing(office: Office) -> None:
    programme = set_up(office)
    task = one(office, programme, "matching")
    user = {"display_name": "Anna", "initials": "AL", "role": "reader", "email": "a@kontoret.example"}
    editing.add(office, "app_user", {**user, "ui_language": "en"})
    verbs: tuple[Callable[[], object], ...] = (
        lambda: move_task(office, task.id, LATER),
        lambda: move_programme(office, programme, start=LATER),
        lambda: move_event(office, task.id, LATER),
    )
    for verb in verbs:
        with pytest.raises(Refused) as refused:
            verb()
        assert refused.value.text == READER
