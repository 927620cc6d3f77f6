"""A logbook that came back: what it says, what the office has already, what is left out."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.errors import Refused
from app.services import editing, logbook
from app.services.form_kind import Taking, form_kinds
from app.services.form_name import FormName
from app.services.logbook_answer import LONGEST, spread
from app.services.logbook_answer import scheme_of as scheme
from app.services.office import Office
from tests.services.logbook_scene import entries, opened, placement_of

FORM = form_kinds()["logbook"]
GIVEN = {
    "P01": "Jag skrev en rapport.\nOch läste.",
    "P99": "ประชุม 🎈 <b>fet</b>",
    "quote_ok": "Yes",
    "hours_project": "30,5",
    "hours_network": "4 h",
    "hours_programme": "1:30",
    "hours_other": "",
    "workload": "1",
    "feel_resource": "2",
    "safe_to_ask": "Off",
    "learning": "5",
    "area_customers_users": "Yes",
    "area_research_analysis": "Off",
    "wants_contact": "Yes",
}
ON = Taking(on=date(2026, 10, 18))


def name(placement: str, part: str = "1") -> FormName:
    return FormName(kind="logbook", version=1, record=placement, part=part)


def take(office: Office, form: FormName, values: dict[str, str] = GIVEN, taking: Taking = ON) -> None:
    with office.work() as work:
        FORM.take(office, work, form, values, taking)


def test_a_filled_form_becomes_the_entry(office: Office) -> None:
    placement = opened(office)
    reading = FORM.look(office, name(placement), GIVEN)
    entry = entries(office, placement)[0]
    assert (reading.standing, reading.entity, reading.record) == ("new", "logbook_entry", entry.id)
    assert reading.part is not None
    assert "1" in reading.part.sv
    words = {line.field: line.words for line in reading.lines}
    assert words["hours_programme"] == "1,5"
    assert words["workload"] == "+1"
    assert words["wants_contact"] == "Ja"
    assert words["P99"] == GIVEN["P99"]
    assert "hours_other" not in words
    assert len(reading.alarms) == 2, "wants contact, and does not feel a resource"
    assert reading.wrong == ()
    take(office, name(placement))
    now = entries(office, placement)[0]
    assert (now.state, now.received_at, now.channel, now.form_version) == ("received", ON.on, "pdf_form", 1)
    assert (now.hours_project, now.hours_network) == (Decimal("30.5"), Decimal(4))
    assert (now.safe_to_ask, now.task_areas_met, now.quote_ok) == (None, ("customers_users",), True)
    assert now.answers[1]["text"] == GIVEN["P99"]


def test_the_same_again_and_other_answers_are_told_apart(office: Office) -> None:
    placement = opened(office)
    take(office, name(placement))
    assert FORM.look(office, name(placement), GIVEN).standing == "same"
    other = FORM.look(office, name(placement), {**GIVEN, "workload": "-2", "P01": "Annat"})
    assert other.standing == "other"
    olds = {line.field: (line.old, line.words) for line in other.lines if line.old}
    assert olds["workload"] == ("+1", "−2")
    assert olds["P01"] == ("Jag skrev en rapport.\nOch läste.", "Annat")
    assert set(olds) == {"workload", "P01"}


def test_a_form_after_a_question_is_new_and_a_waived_one_closed(office: Office) -> None:
    placement = opened(office)
    entry = entries(office, placement)[0].id
    take(office, name(placement))
    logbook.send_back(office, entry, "Vad menar du?")
    assert FORM.look(office, name(placement), {**GIVEN, "P01": "Så här"}).standing == "new"
    logbook.waive(office, entry, "Sjuk")
    assert FORM.look(office, name(placement), GIVEN).standing == "closed"
    with pytest.raises(Refused):
        take(office, name(placement))


@pytest.mark.parametrize("part", ["14", "0", "", "x", "999999999999", "१"])
def test_a_period_that_is_not_there_is_said(office: Office, part: str) -> None:
    placement = opened(office)
    assert FORM.look(office, name(placement, part), GIVEN).standing == "no_such"
    assert FORM.typed(office, name(placement, part)) == ()
    with pytest.raises(Refused):
        take(office, name(placement, part))


def test_a_placement_that_is_not_there_is_said(office: Office) -> None:
    for record in ("01ARZ3NDEKTSV4RRFFQ69G5FAV", "x'; drop", ""):
        assert FORM.look(office, name(record), GIVEN).standing == "no_such"


def test_a_closed_logbook_takes_nothing(office: Office) -> None:
    placement = opened(office)
    logbook.move_logbook(office, placement, "closed")
    assert FORM.look(office, name(placement), GIVEN).standing == "closed"


def test_a_blank_sent_before_the_logbook_was_opened_opens_it(office: Office) -> None:
    placement = placement_of(office)
    reading = FORM.look(office, name(placement, "3"), GIVEN)
    assert (reading.standing, reading.entity) == ("new", "placement")
    take(office, name(placement, "3"))
    found = entries(office, placement)
    assert len(found) == 13
    assert found[2].state == "received"
    assert office.records.get("placement", placement).logbook_state == "open"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("4", "4"),
        ("4,5", "4.5"),
        ("4.25 tim", "4.25"),
        ("7 timmar", "7"),
        ("3:45", "3.75"),
        ("٤", "4"),
        ("80", "80"),
    ],
)
def test_hours_as_people_write_them(office: Office, written: str, kept: str) -> None:
    placement = opened(office)
    take(office, name(placement), {"hours_network": written})
    assert entries(office, placement)[0].hours_network == Decimal(kept)


@pytest.mark.parametrize("written", ["81", "-1", "1e9", "NaN", "four", "4 5", "9" * 5000, "²", "4;drop"])
def test_hours_that_are_none_are_left_out_and_named(office: Office, written: str) -> None:
    placement = opened(office)
    reading = FORM.look(office, name(placement), {"hours_network": written, "P01": "Hej"})
    assert [field for field, _ in reading.wrong] == ["hours_network"]
    assert len(reading.wrong[0][1].sv) < 200
    take(office, name(placement), {"hours_network": written, "P01": "Hej"})
    now = entries(office, placement)[0]
    assert now.hours_network is None
    assert now.answers[0]["text"] == "Hej"


def test_numbers_out_of_range_and_endless_words_are_bounded(office: Office) -> None:
    placement = opened(office)
    values = {"workload": "3", "feel_resource": "0", "learning": "5 ", "P01": "å" * (LONGEST + 1)}
    reading = FORM.look(office, name(placement), values)
    assert {field for field, _ in reading.wrong} == {"workload", "feel_resource", "P01"}
    take(office, name(placement), values)
    now = entries(office, placement)[0]
    assert (now.workload, now.feel_resource, now.learning) == (None, None, 5)
    assert len(now.answers[0]["text"]) == LONGEST


def test_what_is_typed_is_asked_for_as_on_the_paper(office: Office) -> None:
    placement = opened(office)
    fields = {one.name: one for one in FORM.typed(office, name(placement))}
    assert fields["P01"].kind == "long_text"
    assert fields["workload"].options == ("-2", "-1", "0", "1", "2")
    assert fields["area_customers_users"].kind == "tick"
    assert fields["hours_network"].label.sv == "Timmar: Nätverk"
    assert set(GIVEN) - {"P99"} <= set(fields) | {"P99"}


def test_an_entry_is_spread_out_as_its_form_has_it(office: Office) -> None:
    placement = opened(office)
    take(office, name(placement))
    entry = entries(office, placement)[0]
    values = spread(scheme(office.records, office.records.get("placement", placement)), entry)
    assert FORM.look(office, name(placement), values).standing == "same"


def test_a_cancelled_placement_takes_nothing(office: Office) -> None:
    placement = opened(office)
    with office.work() as work:
        work.set("placement", placement, state="cancelled")
    assert FORM.look(office, name(placement), GIVEN).standing == "closed"
    editing.delete(office, "placement", placement)
    assert FORM.look(office, name(placement), GIVEN).standing == "no_such"
