"""Rehearsing a change: all that follows is told, nothing is written, doing it is one batch."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import Refused
from app.services import editing
from app.services.anchor import placement_anchors
from app.services.notices import effective_day, touched
from app.services.office import Office
from app.services.rehearsal import rehearse
from app.services.rehearsal_change import Change
from app.services.rehearsal_doing import do
from app.services.rehearsal_overlay import Loaded, Overlay
from tests.services.change_scene import Scene, begin
from tests.services.conftest import MakeOffice

LATER = date(2027, 1, 11)


def bytes_of(office: Office) -> list[str]:
    """Return the sums of the office's files."""
    path = office.path
    found = [path.with_name(path.name + ending) for ending in ("", "-wal")]
    return [sha256(Path(one).read_bytes()).hexdigest() for one in found if one.exists()]


def with_task(scene: Scene) -> str:
    with scene.office.work() as work:
        held = {"programme_id": scene.programme, "entity_key": "placement", "entity_id": scene.placements[0]}
        row = {"title": {"sv": "Ring"}, "list_key": "plan", "anchor": "AS", "offset_days": -7}
        return work.add("task", {**held, **row, "due": date(2026, 12, 7)})


def test_nothing_is_written_by_a_rehearsal(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    before = bytes_of(scene.office)
    for change in (
        Change(programme=scene.programme, start=LATER),
        Change(programme=scene.programme, start=LATER, along=True),
        Change(placements=scene.placements, start=LATER),
    ):
        rehearse(scene.office, change)
    assert bytes_of(scene.office) == before


def test_a_programme_that_starts_later_leaves_its_placements_outside(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    found = rehearse(scene.office, Change(programme=scene.programme, start=LATER))
    outside = [one for one in found.remarks if one.label.en == "Outside the programme"]
    assert {one.record for one in outside} == set(scene.placements)
    assert found.refused == ()
    assert found.warning == (9, 14)
    assert found.promises == ()


def test_moving_the_placements_along_tells_what_hangs_on_them(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    office, task = scene.office, with_task(scene)
    with office.work() as work:
        for state, stay in zip(("signed", "draft"), scene.placements, strict=True):
            about = {
                "programme_id": scene.programme,
                "placement_id": stay,
                "kind": "tripartite",
                "valid_from": LATER,
            }
            work.add("agreement", {**about, "no": state, "version": 1, "languages": ("sv",), "state": state})
    found = rehearse(office, Change(programme=scene.programme, start=date(2026, 12, 8), along=True))
    assert {one.new[0] for one in found.stays} == {date(2026, 12, 21)}
    assert [one.task for one in found.tasks] == [task]
    assert found.tasks[0].new == date(2026, 12, 14)
    assert {one.said for one in found.promises} == {"14 dec. 2026 – 31 mars 2027"}
    assert {one.then for one in found.promises} == {"21 dec. 2026 – 7 apr. 2027"}
    assert {one.person for one in found.people} == {*scene.people, scene.mentor}
    assert (len(found.amendments), len(found.agreements)) == (1, 1)
    assert found.hours == Decimal(0)


def test_a_longer_placement_costs_hours_periods_and_insurance(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    office = scene.office
    stay = scene.placements[0]
    participant = office.records.get("placement", stay).participant_id
    editing.change(office, "participant", participant, {"insurance_valid_to": date(2027, 4, 1)})
    change = Change(placements=(stay,), end=date(2027, 3, 31) + timedelta(days=28))
    found = rehearse(office, change)
    assert found.hours == Decimal("80.0")
    assert found.periods[1] - found.periods[0] == 4
    assert [one.entity for one in found.remarks] == ["participant"]
    assert "Försäkringen" in found.remarks[0].words.sv


def test_another_time_of_an_event_is_rehearsed_and_done(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    with scene.office.work() as work:
        event = work.add(
            "event",
            {"programme_id": scene.programme, "kind": "networking", "title": {"sv": "Träff"},
             "starts_at": "2026-12-16T10:00:00+01:00", "ends_at": "2026-12-16T12:00:00+01:00"},
        )  # fmt: skip
    at = datetime.fromisoformat("2026-12-18T13:00:00+01:00")
    assert rehearse(scene.office, Change(event=event, at=at)).warning == (24, 14)
    do(scene.office, Change(event=event, at=at))
    found = scene.office.records.get("event", event)
    assert found.starts_at == at
    assert found.ends_at - found.starts_at == timedelta(hours=2)


def test_doing_it_is_one_batch_and_breaks_the_promises_foretold(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    office, task = scene.office, with_task(scene)
    change = Change(programme=scene.programme, start=date(2026, 12, 8), along=True)
    foretold = rehearse(office, change)
    saved = do(office, change)
    assert office.records.get("programme", scene.programme).start_date == date(2026, 12, 8)
    assert office.records.get("task", task).due == date(2026, 12, 14)
    assert set(touched(office, saved.touched)) == {one.fact for one in foretold.promises}
    editing.undo(office)
    assert office.records.get("programme", scene.programme).start_date == date(2026, 12, 1)
    assert office.records.get("task", task).due == date(2026, 12, 7)
    assert {one.start_date for one in office.records.of("placement")} == {date(2026, 12, 14)}


@pytest.mark.parametrize(
    "given",
    [{"start": date(2028, 1, 1)}, {"start": date(2026, 12, 1)}, {}, {"programme": "gone", "start": LATER},
     {"programme": "", "placements": ("gone",), "start": LATER}],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_one_sentence(make_office: MakeOffice, given: dict[str, object]) -> None:
    scene = begin(make_office())
    before = bytes_of(scene.office)
    change = Change(**{"programme": scene.programme, **given})  # type: ignore[arg-type]
    for act in (rehearse, do):
        with pytest.raises(Refused):
            act(scene.office, change)
    assert bytes_of(scene.office) == before


def test_the_overlay_answers_as_the_office_would(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    base = Loaded(scene.office.records)
    changes = {("placement", scene.placements[0]): {"start_date": LATER, "position_id": None}}
    then = Overlay(base, changes)
    assert [one.id for one in then.of("placement", start_date=LATER)] == [scene.placements[0]]
    assert len(then.of("placement", programme_id=scene.programme)) == 2
    assert base.get("placement", scene.placements[0]).start_date == date(2026, 12, 14)
    assert then.get("placement", scene.placements[1]) == base.get("placement", scene.placements[1])
    assert then.get("person", scene.mentor) == scene.office.records.get("person", scene.mentor)
    assert then.get("placement", None) is None
    assert set(placement_anchors(LATER, LATER)) == {"AS", "AM", "AE"}


def test_what_changes_about_an_event_holds_from_its_day_where_it_is_held(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    late = datetime(2026, 12, 3, 23, 30, tzinfo=UTC)
    with scene.office.work() as work:
        values = {
            "programme_id": scene.programme,
            "title": {"sv": "Frukost"},
            "kind": "other",
            "starts_at": late,
        }
        event = work.add("event", {**values, "time_zone": "Europe/Stockholm"})
    fact = SimpleNamespace(event_id=event, placement_id=None, programme_id=scene.programme)
    assert effective_day(scene.office.records, [fact], date(2026, 11, 22)) == date(2026, 12, 4)
