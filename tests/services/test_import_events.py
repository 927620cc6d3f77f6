"""Lists of events come in: an event a row, or a guest a row; the same list again adds nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.domain.event_time import day_of
from app.errors import Refused
from app.services.importing import plan_import
from app.services.office import Office
from tests.services.conftest import MakeOffice
from tests.services.import_tools import count, imported, programme, write_list

GUESTS = "Arrangement;Dato;By;Type;Bedrift;Navn;E-post;Deltakelse;Møtt fram"


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    office = make_office("NO", "nb")
    programme(office, "innopraksis", title={"nb": "P"}, start=date(2022, 1, 1), end=date(2027, 1, 1))
    return office


def guests(tmp_path: Path) -> Path:
    return write_list(
        tmp_path,
        GUESTS,
        "Bedriftssamling;fredag 11.11.2022;Tromsø;bedriftssamling;Fjord AS;Kari Ås;kari@f.example;fysisk;ja",
        "Bedriftssamling;11.11.2022;Tromsø;bedriftssamling;Øst AS;Ola Øye;;representert;ja",
        "Bedriftssamling;11.11.2022;Tromsø;bedriftssamling;Nord AS;;;;nei",
        "Sluttseminar;1.12.2026;Bodø;sluttseminar;Fjord AS;Kari Ås;kari@f.example;;",
    )


def test_guests_come_in_with_their_events_and_only_once(office: Office, tmp_path: Path) -> None:
    path = guests(tmp_path)
    done = imported(office, path, "events")
    assert [row.status for row in done.plan.rows] == ["created", "updated", "updated", "created"]
    events = sorted(office.records.of("event"), key=lambda one: one.starts_at)
    assert [(one.kind, day_of(one), one.city, one.state) for one in events] == [
        ("host_gathering", date(2022, 11, 11), "Tromsø", "held"),
        ("final_seminar", date(2026, 12, 1), "Bodø", "planned"),
    ]
    lines = office.records.of("attendance", event_id=events[0].id)
    assert sorted((one.attended, one.mode or "") for one in lines) == [
        ("no", ""), ("yes", "in_person"), ("yes", "represented"),
    ]  # fmt: skip
    assert office.records.of("attendance", event_id=events[1].id)[0].attended == "unknown"
    counts = [count(office, name) for name in ("event", "attendance", "person", "organisation")]
    imported(office, path, "events")
    assert [count(office, name) for name in ("event", "attendance", "person", "organisation")] == counts


def test_a_date_with_another_weekday_is_flagged(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Arrangement;Dato",
        "Samling;torsdag 11.11.2022",
        "Frokost;fre. 11.11.2022",
        "Messe;11 mars 2022",
    )
    plan = plan_import(office, path, "events")
    assert [row.status for row in plan.rows] == ["created"] * 3
    told = [problem.why.en for row in plan.rows for problem in row.problems]
    assert told == ["“torsdag 11.11.2022”: that date is a Friday. Check the day or the date in the list."]


def test_a_row_without_a_day_or_a_name_is_refused(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, "Arrangement;Dato;Antall deltakere", "Samling;;12", ";11.11.2022;12", "Dag;1.2.2026;40"
    )
    done = imported(office, path, "events")
    assert [row.status for row in done.plan.rows] == ["refused", "refused", "created"]
    assert [one.reach_students for one in office.records.of("event")] == [40]


def test_a_list_needs_a_programme(make_office: MakeOffice, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no programme yet"):
        plan_import(make_office(), write_list(tmp_path, "Arrangement;Dato", "A;1.2.2026"), "events")
