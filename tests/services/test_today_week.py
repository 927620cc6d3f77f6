"""The week ahead, and what others did since one was last here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from hashlib import shake_256
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from app.services import today
from app.services.office import Office, new_office
from app.storage import journal_since
from app.storage.work import Sources
from tests.services.today_scene import DAY, Scene, days


@pytest.fixture
def scene(office: Office) -> Scene:
    return Scene(office)


def at(number: int, hour: int = 12) -> datetime:
    return datetime.combine(days(number), time(hour), tzinfo=UTC)


def test_an_empty_week_has_seven_days(office: Office) -> None:
    found = today.week(office, language="sv")
    assert [one.day for one in found] == [days(n) for n in range(7)]
    assert not any(one.count or one.late for one in found)


def test_a_day_shows_events_starts_ends_and_tasks_in_this_order(scene: Scene) -> None:
    stay = scene.stay("Ek", start=2)
    scene.stay("Lind", end_date=days(2))
    scene.add("task", title={"sv": "Ring"}, due=days(2), entity_key="placement", entity_id=stay)
    scene.add("task", title={"sv": "Viktigt"}, due=days(2), priority="high", entity_key="programme",
              entity_id=scene.programme, programme_id=scene.programme)  # fmt: skip
    event = {"programme_id": scene.programme, "kind": "workshop", "starts_at": at(2)}
    scene.add("event", title={"sv": "Träff"}, **event)
    scene.add("event", title={"sv": "Inställd"}, state="cancelled", **event)
    day = today.week(scene.office, language="sv")[2]
    assert [(one.what, one.name, one.beside) for one in day.lines if one.what != "event"] == [
        ("start", "Åsa Ek", "Östra kraft"), ("end", "Åsa Lind", "Östra kraft"), ("task", "Viktigt", ""),
        ("task", "Ring", "Åsa Ek"),
    ]  # fmt: skip
    assert (day.lines[0].name, day.count, day.late) == ("Träff", 5, 0)
    assert day.lines[0].beside.endswith(":00")


def test_done_tasks_and_placements_that_came_to_nothing_are_left_out(scene: Scene) -> None:
    scene.add("task", title={"sv": "Gjort"}, due=days(1), state="done")
    scene.stay("Ek", start=1, state="cancelled")
    assert not any(one.count for one in today.week(scene.office, language="sv"))


def test_late_tasks_are_counted_on_the_first_day_only(scene: Scene) -> None:
    for due in (-1, -40, 0, 7):
        scene.add("task", title={"sv": "Ring"}, due=days(due))
    found = today.week(scene.office, language="sv")
    assert [one.late for one in found] == [2, 0, 0, 0, 0, 0, 0]
    assert [one.count for one in found] == [1, 0, 0, 0, 0, 0, 0]


def test_a_full_day_is_counted_and_its_first_lines_named(scene: Scene) -> None:
    for n in range(20):
        scene.add("task", title={"sv": f"Uppgift {n:02d}"}, due=days(1))
    day = today.week(scene.office, language="sv")[1]
    assert (day.count, len(day.lines)) == (20, 12)


def test_the_same_task_of_many_placements_is_one_line(scene: Scene) -> None:
    tasks = [
        scene.add(
            "task", title={"sv": "Adress"}, due=days(1), entity_key="placement", entity_id=scene.stay(name)
        )
        for name in ("Berg", "Alm", "Ceder")
    ]
    scene.add("task", title={"sv": "Ring"}, due=days(1))
    day = today.week(scene.office, language="sv")[1]
    assert [(line.name, line.beside) for line in day.lines] == [
        ("Adress", "Åsa Alm och 2 till"),
        ("Ring", ""),
    ]
    assert set(day.lines[0].alike) == set(tasks)
    assert day.count == 2


def test_an_event_stands_on_the_day_and_at_the_hour_of_its_own_place(scene: Scene) -> None:
    scene.add(
        "event", programme_id=scene.programme, kind="workshop", title={"en": "Pier"},
        starts_at=at(3, 4), time_zone="America/Los_Angeles",
    )  # fmt: skip
    found = today.week(scene.office, language="en")
    assert [(line.name, line.beside) for line in found[2].lines] == [("Pier", "20:00")]
    assert not found[3].lines


def test_the_week_follows_programme_and_mine(scene: Scene) -> None:
    other = scene.add_programme("Utbyte")
    user = scene.add("app_user", display_name="Mia", initials="MK", ui_language="sv", role="lead")
    scene.add("task", title={"sv": "Min"}, due=days(1))
    scene.add("task", title={"sv": "Mias"}, due=days(1), assignee_id=user)
    scene.add("task", title={"sv": "Utbytets"}, due=days(1), programme_id=other)

    def names(**asked: Any) -> list[str]:
        return [line.name for line in today.week(scene.office, language="sv", **asked)[1].lines]

    assert names(mine=True) == ["Min", "Utbytets"]
    assert names(programme=scene.programme) == ["Mias", "Min"]


class Clock:
    """An office at which several people work on several days."""

    def __init__(self, path: Path) -> None:
        self.now = at(-20)
        turns = count()
        sources = Sources(
            now=lambda: self.now,
            entropy=lambda size: shake_256(f"lately {next(turns)}".encode()).digest(size),
        )
        self.office = new_office(
            path, name="Kontoret", country="SE", language="sv", who="AL", sources=sources
        )

    def works(self, who: str, on: int) -> None:
        """Let a person sit at the desk on a day."""
        self.office.store.who, self.now = who, at(on)

    def seen(self, **asked: str) -> list[tuple[str, str, str]]:
        """Return who did what to which, as one sees it who sits there now."""
        return [(one.who, one.name, one.words) for one in today.lately(self.office, language="sv", **asked)]


@pytest.fixture
def clock(tmp_path: Path) -> Iterator[Clock]:
    made = Clock(tmp_path / "office.praktikum")
    yield made
    made.office.close()


def test_what_others_did_since_ones_own_last_day_is_told_once_a_record_and_person(clock: Clock) -> None:
    scene = Scene(clock.office)
    clock.works("MK", -9)
    scene.person("Före")
    clock.works("AL", -5)
    scene.person("Egen")
    clock.works("MK", -3)
    person = scene.person("Ek")
    with clock.office.work() as work:
        work.set("person", person, phone="+46701234567")
    clock.works("JO", -2)
    with clock.office.work() as work:
        work.set("person", person, email="a@b.example")
        work.set("organisation", scene.host, city="Boda", website="https://kraft.example")
    clock.works("AL", 0)
    assert sorted(clock.seen()) == [
        ("JO", "Åsa Ek", "Ändrat: E-post"), ("JO", "Östra kraft", "Ändrat: Webbplats, Ort"),
        ("MK", "Åsa Ek", "Ny"),
    ]  # fmt: skip
    scene.person("I dag")
    assert len(clock.seen()) == 3


def test_who_was_never_here_sees_the_last_week(clock: Clock) -> None:
    scene = Scene(clock.office)
    clock.works("AL", -8)
    scene.person("Äldre")
    clock.works("AL", -6)
    scene.person("Nyare")
    clock.works("BO", 0)
    assert clock.seen() == [("AL", "Åsa Nyare", "Ny")]


def test_a_delicate_value_is_never_told_and_its_field_only_by_its_label(clock: Clock) -> None:
    scene = Scene(clock.office)
    entry = scene.entry(scene.stay())
    clock.works("MK", -1)
    with clock.office.work() as work:
        work.set("logbook_entry", entry, workload=2, review_note="Hemlig anteckning", wants_contact=True)
    clock.works("AL", 0)
    (line,) = today.lately(clock.office, language="sv")
    assert line.kind == "Loggboksinlägg"
    assert "Arbetsmängd" in line.words
    assert "Hemlig" not in repr(line)


def test_notes_for_the_lead_only_are_told_to_nobody_else(clock: Clock) -> None:
    scene = Scene(clock.office)
    lead = {"display_name": "Mia", "initials": "MK", "ui_language": "sv", "role": "lead"}
    scene.add("app_user", **lead)
    clock.works("MK", -1)
    scene.add("note", kind="note", at=days(-1), text="x", visible_to="lead_only")
    clock.works("AL", 0)
    assert clock.seen() == []
    clock.office.store.who = "JO"
    clock.works("JO", 0)
    clock.office.store.who = "AL"
    with clock.office.work() as work:
        work.set("app_user", clock.office.records.of("app_user")[0].id, initials="AL")
    assert [line[0] for line in clock.seen()] == ["MK"]


def test_what_touched_many_records_is_one_line_and_what_is_binned_says_so(clock: Clock) -> None:
    scene = Scene(clock.office)
    clock.works("MK", -1)
    with clock.office.work("Import av lista") as work:
        people = work.add_many(
            "person", [{"given_name": "Åsa", "family_name": f"N{n}", "language": "sv"} for n in range(30)]
        )
    with clock.office.work() as work:
        work.delete("person", people[0])
    clock.works("AL", 0)
    found = clock.seen()
    assert ("MK", "Åsa N0", "Flyttad till papperskorgen") in found
    (many,) = (words for _, _, words in found if "30" in words)
    assert many.startswith("Import av lista")
    assert len(found) == 2
    assert scene.programme


def test_what_touched_very_many_records_is_not_counted(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_since, "_VAST", 20)
    clock.works("MK", -1)
    with clock.office.work() as work:
        work.add_many(
            "person", [{"given_name": "Åsa", "family_name": f"N{n}", "language": "sv"} for n in range(30)]
        )
    clock.works("AL", 0)
    assert clock.seen() == [("MK", "", "Väldigt många poster på en gång")]


def test_another_programme_is_left_out(clock: Clock) -> None:
    scene = Scene(clock.office)
    other = scene.add_programme("Utbyte")
    clock.works("MK", -1)
    scene.add("task", title={"sv": "Praktikens"}, programme_id=scene.programme)
    scene.add("task", title={"sv": "Utbytets"}, programme_id=other)
    scene.add("task", title={"sv": "Allas"})
    with clock.office.work() as work:
        work.set("programme", other, acronym="UT")
    clock.works("AL", 0)
    assert sorted(name for _, name, _ in clock.seen(programme=scene.programme)) == ["Allas", "Praktikens"]


def test_an_office_of_one_has_no_news(make_office: Callable[[], Office]) -> None:
    office = make_office()
    Scene(office).stay()
    assert today.lately(office, language="sv") == ()
    assert office.today == DAY
    assert timedelta() == days(0) - DAY
