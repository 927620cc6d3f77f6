"""What was promised: announced once, watched, opened with the programme, kept or not at the end."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from app.domain.promise import told, without_notice
from app.errors import Refused
from app.services import editing
from app.services.promises import (
    MOST,
    Telling,
    announce,
    announce_opening,
    offers_of_placements,
    offers_of_programme,
    reworded,
)
from app.services.promises_check import broken, keep, ledger, to_check
from tests.services.change_scene import TOLD, begin
from tests.services.conftest import MakeOffice


def test_what_can_be_announced_is_filled_in_and_watched(make_office: MakeOffice) -> None:
    scene = begin(make_office(), promised=False)
    offers = offers_of_placements(scene.office, scene.placements)
    said = {(one.subject, one.value_text) for one in offers}
    assert ("dates", "14 dec. 2026 – 31 mars 2027") in said
    assert ("place", "Storgatan 1, 111 22, Norrvik") in said
    assert ("mentor", "Mia Ek") in said
    assert any(subject == "hours" and "20" in words for subject, words in said)
    of_programme = {one.subject: one for one in offers_of_programme(scene.office, scene.programme)}
    assert of_programme["dates"].bound_value == "2026-12-01 | 2027-06-30"
    assert "14 dagar" in of_programme["requirement"].value_text


@pytest.mark.parametrize(
    ("telling", "where"),
    [(evolve(TOLD, to=()), "announced_to"), (evolve(TOLD, on=date(2027, 1, 1)), "announced_at"),
     (evolve(TOLD, to=("nobody",)), "announced_to")],
)  # fmt: skip
def test_a_promise_to_nobody_or_of_tomorrow_is_refused(
    make_office: MakeOffice, telling: Telling, where: str
) -> None:
    scene = begin(make_office(), promised=False)
    offers = offers_of_placements(scene.office, scene.placements)
    with pytest.raises(Refused) as refused:
        announce(scene.office, offers, telling)
    assert [reason.where for reason in refused.value.reasons] == [where]
    assert not scene.office.records.of("announced_fact")


def test_nothing_too_much_and_megabytes(make_office: MakeOffice) -> None:
    scene = begin(make_office(), promised=False)
    (offer, *_) = offers_of_placements(scene.office, scene.placements)
    for offers in ((), (reworded(offer, "   "),), (offer,) * (MOST + 1)):
        with pytest.raises(Refused):
            announce(scene.office, offers, TOLD)
    (made,) = announce(scene.office, (reworded(offer, "<b>x</b>\n" * 400_000),), TOLD)
    assert len(scene.office.records.get("announced_fact", made).value_text) <= 2_000


def test_the_same_is_not_announced_twice(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    again = announce(scene.office, offers_of_placements(scene.office, scene.placements), TOLD)
    assert again == []
    assert len(scene.office.records.of("announced_fact")) == len(scene.facts)


def test_those_told_are_the_participant_and_the_mentor_of_the_placement(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    fact = scene.office.records.get("announced_fact", scene.facts[0])
    found = list(told(fact, scene.office.records, scene.office.today))
    assert [(one.person, one.party) for one in found] == [
        (scene.people[0], "participant"), (scene.mentor, "mentor"),
    ]  # fmt: skip


def test_opening_a_programme_announces_its_facts(make_office: MakeOffice) -> None:
    scene = begin(make_office(), promised=False)
    office = scene.office
    with office.work() as work:
        programme = work.records.get("programme", scene.programme)
        announce_opening(work, programme, office.today, "sv")
        announce_opening(work, programme, office.today, "sv")
    subjects = sorted(one.subject for one in office.records.of("announced_fact"))
    assert subjects == ["dates", "requirement"]
    editing.change(office, "programme", scene.programme, {"start_date": date(2026, 12, 3)})
    assert len(broken(office, scene.programme)) == 1


def test_the_step_to_open_announces_in_the_same_batch(make_office: MakeOffice) -> None:
    scene = begin(make_office(), promised=False)
    editing.move(scene.office, "programme", scene.programme, "open", reason="Beslut av ledningen.")
    assert len(scene.office.records.of("announced_fact")) == 2
    editing.undo(scene.office)
    assert not scene.office.records.of("announced_fact")
    assert scene.office.records.get("programme", scene.programme).state == "planning"


def test_the_ledger_shows_what_applies_now_and_what_nobody_was_told(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    editing.change(scene.office, "organisation", scene.host, {"address_line1": "Hamngatan 7"})
    lines = ledger(scene.office, scene.programme, "sv")
    first, second = lines[:2]
    assert {first.subject, second.subject} == {"place"}
    assert first.broken
    assert first.unnoticed
    assert (first.said, first.now) == ("Storgatan 1, 111 22, Norrvik", "Hamngatan 7, 111 22, Norrvik")
    assert not any(one.unnoticed for one in lines[2:])
    fact = scene.office.records.get("announced_fact", first.fact)
    assert without_notice(fact, scene.office.records)


def test_at_the_end_each_is_kept_or_not_with_one_step(make_office: MakeOffice) -> None:
    scene = begin(make_office())
    office = scene.office
    assert to_check(office, scene.programme, "sv") == ()
    with office.work() as work:
        days = {"start_date": date(2026, 9, 1), "end_date": date(2026, 11, 1), "state": "ended"}
        work.set("placement", scene.placements[0], **days)
    due = [one.fact for one in to_check(office, scene.programme, "sv")]
    assert due
    keep(office, due[:2], kept=True)
    keep(office, due[:2], kept=True)
    keep(office, due[2:3], kept=False)
    states = [office.records.get("announced_fact", one).state for one in due[:3]]
    assert states == ["kept", "kept", "not_kept"]
    assert office.records.get("announced_fact", due[0]).kept_checked_at == office.today
    with pytest.raises(Refused):
        keep(office, ["no such"], kept=True)


def test_an_introduction_is_kept_participant_by_participant(make_office: MakeOffice) -> None:
    scene = begin(make_office(), promised=False)
    office = scene.office
    with office.work() as work:
        event = work.add(
            "event",
            {"programme_id": scene.programme, "kind": "introduction", "title": {"sv": "Introduktion"},
             "starts_at": "2026-11-03T10:00:00+01:00", "city": "Norrvik"},
        )  # fmt: skip
        for person, attended in zip(scene.people, ("yes", "no"), strict=True):
            work.add("attendance", {"event_id": event, "person_id": person, "attended": attended})
    offers = [one for one in offers_of_programme(office, scene.programme) if one.event_id]
    announce(office, offers, TOLD)
    (line,) = to_check(office, scene.programme, "sv")
    assert line.subject == "introduction"
    assert [(one.name, one.came) for one in line.came] == [("Åsa Ek", True), ("Bo Ek", False)]
