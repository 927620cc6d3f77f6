"""From the plan to the event and back: made in one click, moved in one way; statements and main points."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain.check import findings
from app.domain.event_time import day_of, hours_of, minutes_of, short_day, weekday_text, when_text
from app.errors import Refused
from app.services import editing, event_calendar, statements
from app.services.event_making import kind_of, make_event, waiting
from app.services.event_moving import move_to, moves_with
from app.services.office import Office
from app.services.plan_moving import move_event, move_programme, move_task
from app.services.plan_reading import plan_of
from app.services.plan_shift import event_shift
from tests.services.conftest import MakeOffice
from tests.services.event_scene import EventScene, make_event_scene
from tests.services.import_tools import programme


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office("NO", "nb")


@pytest.fixture
def planned(office: Office) -> str:
    return programme(office, "innopraksis", title={"nb": "P"}, start=date(2026, 8, 1), end=date(2027, 6, 30))


@pytest.fixture
def scene(office: Office) -> EventScene:
    return make_event_scene(office)


def task(office: Office, key: str) -> str:
    found: str = next(one.id for one in office.records.of("task", key=key))
    return found


def due(office: Office, key: str) -> date:
    found: date = office.records.get("task", task(office, key)).due
    return found


def test_an_event_is_made_of_its_task(office: Office, planned: str) -> None:
    gathering = task(office, "host_gathering")
    assert [one.id for one in waiting(office, planned)] == [gathering]
    assert kind_of(office.records, office.records.get("task", task(office, "invite_hosts"))) == ""
    day = due(office, "host_gathering")
    made = office.records.get("event", make_event(office, gathering))
    assert (made.kind, day_of(made), made.time_zone) == ("host_gathering", day, "Europe/Oslo")
    assert made.title["nb"]
    tied = office.records.get("task", gathering)
    assert (tied.entity_key, tied.entity_id, tied.anchor) == ("event", made.id, "EV")
    assert waiting(office, planned) == []
    with pytest.raises(Refused, match="belongs to a record already"):
        make_event(office, gathering)
    with pytest.raises(Refused, match="no longer in the plan"):
        make_event(office, "gone")
    plan = plan_of(office, planned, "nb")
    assert plan is not None
    assert gathering in {one.id for one in plan.tasks}


def test_moving_the_event_or_its_task_is_one_and_the_same(office: Office, planned: str) -> None:
    gathering = task(office, "host_gathering")
    event = make_event(office, gathering)
    later = date(2026, 12, 2)
    told = moves_with(office, event, later)
    assert {one.task for one in told} >= {gathering, task(office, "remind_hosts")}
    move_to(office, event, later)
    assert due(office, "host_gathering") == later
    assert due(office, "remind_hosts") == date(2026, 11, 25)
    assert day_of(office.records.get("event", event)) == later
    assert event_shift(office, gathering, date(2026, 12, 9))
    move_event(office, gathering, date(2026, 12, 9))
    assert day_of(office.records.get("event", event)) == date(2026, 12, 9)
    assert due(office, "remind_hosts") == date(2026, 12, 2)
    move_task(office, gathering, date(2026, 12, 16))
    assert day_of(office.records.get("event", event)) == date(2026, 12, 16)
    assert due(office, "remind_hosts") == date(2026, 12, 9)
    editing.undo(office)
    assert day_of(office.records.get("event", event)) == date(2026, 12, 9)
    move_programme(office, planned, start=date(2026, 9, 1))
    assert due(office, "host_gathering") == date(2026, 12, 9)


def test_a_day_typed_by_hand_is_noticed_and_made_good(office: Office, planned: str) -> None:
    event = make_event(office, task(office, "host_gathering"))
    editing.change(
        office, "event", event,
        {"starts_at": datetime(2026, 12, 2, 8, tzinfo=UTC), "ends_at": datetime(2026, 12, 2, 9, tzinfo=UTC)},
    )  # fmt: skip
    found = [one.key for one, _ in findings(office.records.get("event", event), office.records, "warning")]
    assert "event_tasks_left" in found
    move_to(office, event, date(2026, 12, 2))
    found = [one.key for one, _ in findings(office.records.get("event", event), office.records, "warning")]
    assert "event_tasks_left" not in found
    assert due(office, "remind_hosts") == date(2026, 11, 25)


def test_an_announced_event_is_marked_as_moved_and_a_held_one_stays(
    office: Office, scene: EventScene
) -> None:
    editing.move(office, "event", scene.event, "announced")
    move_to(office, scene.event, date(2022, 11, 18), reason="The room was taken")
    moved = office.records.get("event", scene.event)
    assert (moved.state, when_text(moved, "en")) == ("moved", "Friday, 18 November 2022, 09:00–12:00")
    with office.work() as work:
        work.set("event", scene.event, state="held")
    with pytest.raises(Refused, match="held or cancelled already"):
        move_to(office, scene.event, date(2022, 11, 25))
    with pytest.raises(Refused, match="no longer there"):
        move_to(office, "gone", date(2022, 11, 25))


def test_a_clock_stays_over_the_change_of_summer_time(office: Office, scene: EventScene) -> None:
    move_to(office, scene.event, date(2023, 6, 2))
    moved = office.records.get("event", scene.event)
    assert when_text(moved, "nb") == "fredag 2. juni 2023 kl. 09:00–12:00"
    assert moved.starts_at.astimezone(UTC).hour == 7


def test_days_stand_with_their_weekday(office: Office, scene: EventScene) -> None:
    day = date(2022, 11, 11)
    assert weekday_text(day, "sv") == "fredag 11 november 2022"
    assert short_day(day, "da").startswith("fre.")
    event = office.records.get("event", scene.event)
    assert hours_of(event) == 3
    assert minutes_of(event) == 180


def test_what_contradicts_itself_is_refused_and_what_lacks_is_told(office: Office, scene: EventScene) -> None:
    with pytest.raises(Refused, match="ends before it begins"):
        editing.change(office, "event", scene.event, {"ends_at": datetime(2022, 11, 11, 7, tzinfo=UTC)})
    with pytest.raises(Refused, match="no time zone"):
        editing.change(office, "event", scene.event, {"time_zone": "Fjord/Nowhere"})
    editing.change(office, "event", scene.event, {"mode": "online", "where": None})
    found = [one.key for one, _ in findings(office.records.get("event", scene.event), office.records)]
    assert "event_online_link" in found
    with pytest.raises(Refused, match="need a link"):
        editing.move(office, "event", scene.event, "announced")
    editing.change(office, "event", scene.event, {"link": "https://meet.example/x"})
    editing.move(office, "event", scene.event, "announced")


def test_main_points_are_picked_and_ordered(office: Office, scene: EventScene) -> None:
    ids = [
        statements.enter(
            office, scene.event, f"Point {at}", speaker_org_id=scene.hosts[at % 7], direction="host_host",
            themes=("onboarding",), round_id=scene.earlier if at < 5 else scene.programme,
        )
        for at in range(20)
    ]  # fmt: skip
    statements.choose(office, scene.event, [ids[at] for at in (19, 3, 7, 1, 11, 13, 2)])
    points = [one for one in statements.of_event(office, scene.event) if one.order]
    assert [one.text for one in points] == [f"Point {at}" for at in (19, 3, 7, 1, 11, 13, 2)]
    statements.shift(office, ids[3], -1)
    statements.pick(office, ids[19])
    statements.pick(office, ids[0])
    points = [one for one in statements.of_event(office, scene.event) if one.order]
    assert [one.text for one in points] == [f"Point {at}" for at in (3, 7, 1, 11, 13, 2, 0)]
    assert [one.order for one in points] == list(range(1, 8))
    of_round = statements.of_event(office, scene.event, round_id=scene.earlier)
    assert {one.id for one in of_round} == set(ids[:5])
    assert set(statements.rounds_in(office, scene.event)) == {scene.earlier, scene.programme}
    assert "onboarding" in statements.themes_in(office)


def test_a_statement_becomes_a_task_that_leads_back(office: Office, scene: EventScene) -> None:
    said = statements.enter(office, scene.event, "Send the plan earlier. " * 12, direction="host_project")
    title = statements.task_title(office.records.get("statement", said).text)
    assert len(title) < 95
    made = statements.make_task(office, said, {"title": {"nb": title}, "due": date(2022, 12, 1)})
    found = office.records.get("task", made)
    assert (found.entity_key, found.entity_id, found.origin) == ("statement", said, "statement")
    assert office.records.get("statement", said).task_id == made
    assert office.records.get("statement", said).speaker_side == "host"
    with pytest.raises(Refused, match="has a task already"):
        statements.make_task(office, said, {"title": {"nb": title}})


@pytest.mark.parametrize(("text", "more", "why"), [
    ("  ", {}, "Type what was said"),
    ("Yes", {"direction": "sideways"}, "no direction"),
    ("x" * 3_000_000, {}, "."),
])  # fmt: skip
def test_what_is_no_statement_is_refused(
    office: Office, scene: EventScene, text: str, more: dict[str, str], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        statements.enter(office, scene.event, text, **more)
    assert statements.of_event(office, scene.event) == []


def test_the_programme_of_a_participant_is_a_calendar(office: Office, scene: EventScene) -> None:
    editing.change(office, "event", scene.event, {"mandatory_for": ("participant",)})
    made = event_calendar.schedule_file(
        office, scene.participants[0], "nb", datetime(2022, 10, 1, tzinfo=UTC)
    )
    assert made.count(b"BEGIN:VEVENT") == 1
    none = event_calendar.schedule_file(office, "gone", "nb", datetime(2022, 10, 1, tzinfo=UTC))
    assert b"BEGIN:VEVENT" not in none
