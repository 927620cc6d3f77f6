"""Blank logbooks and reminders as drafts, one mail a person; sent only when a person says so."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from app.errors import Refused
from app.services import editing, logbook
from app.services.logbook_letter import crowded_letter, crowded_words
from app.services.logbook_mail import Blanks, mark_blanks_sent, remind, send_blanks, to_send
from app.services.office import Office
from tests.services.logbook_scene import entries, opened, placement_in

MOMENT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
SHORT: dict[str, Any] = {"start_date": date(2026, 11, 2), "end_date": date(2026, 12, 11)}


def mails(blanks: Blanks) -> list[Any]:
    return [message_from_bytes(path.read_bytes(), policy=default) for path in blanks.outbox.paths]


def test_the_running_periods_are_sent_and_marked_only_when_said(office: Office, tmp_path: Path) -> None:
    placement = opened(office, **SHORT)
    found = to_send(office, [placement], "next")
    assert [one.no for one in found[placement]] == [1, 2, 3, 4], "all that have begun and were never sent"
    blanks = send_blanks(office, [placement], tmp_path / "new" / "folder", MOMENT)
    (mail,) = mails(blanks)
    assert mail["Subject"] == "Din loggbok, perioderna 1, 2, 3, 4"
    assert [part.get_content_type() for part in mail.iter_attachments()] == ["application/pdf"] * 4
    text = mail.get_body().get_content()
    assert "Period 2," in text
    assert {one.state for one in entries(office, placement)} == {"planned"}, "nobody has said it was sent"
    assert mark_blanks_sent(office, blanks) == ()
    assert [one.state for one in entries(office, placement)][:5] == [
        "sent",
        "sent",
        "sent",
        "sent",
        "planned",
    ]
    assert entries(office, placement)[0].sent_at == office.today
    papers = office.records.of("document", entity_id=placement)
    assert {one.state for one in papers} == {"issued"}
    assert [one.no for one in to_send(office, [placement], "next")[placement]] == [5]


def test_all_periods_go_in_one_mail_a_person(office: Office, tmp_path: Path) -> None:
    first = opened(office, **SHORT)
    second = placement_in(office, office.records.get("placement", first).programme_id, given="Åke", **SHORT)
    logbook.open_logbooks(office, [second])
    steps: list[tuple[int, int]] = []
    blanks = send_blanks(
        office,
        [first, second],
        tmp_path,
        MOMENT,
        which="all",
        step=lambda done, every: steps.append((done, every)),
    )
    assert blanks.ready == 2
    assert all(len(list(mail.iter_attachments())) == 6 for mail in mails(blanks))
    assert steps[-1][1] == 12


def test_a_reminder_names_the_late_periods(office: Office, tmp_path: Path) -> None:
    placement = opened(office, **SHORT)
    logbook.type_in(office, entries(office, placement)[0].id, {"P01": "Hej"})
    blanks = remind(office, [placement], tmp_path, MOMENT)
    (mail,) = mails(blanks)
    assert mail["Subject"] == "Vi saknar din loggbok, perioderna 2, 3"
    assert "fredag 13 november 2026" in mail.get_body().get_content()
    for one in entries(office, placement)[1:3]:
        logbook.waive(office, one.id, "Sjuk")
    with pytest.raises(Refused):
        remind(office, [placement], tmp_path, MOMENT)


def test_who_has_no_address_is_named_and_stops_nobody(office: Office, tmp_path: Path) -> None:
    placement = opened(office, **SHORT)
    other = placement_in(
        office, office.records.get("placement", placement).programme_id, given="Åke", **SHORT
    )
    logbook.open_logbooks(office, [other])
    found = office.records.get("placement", other)
    person = office.records.get("participant", found.participant_id).person_id
    editing.change(office, "person", person, {"email": None})
    blanks = send_blanks(office, [placement, other], tmp_path, MOMENT)
    assert blanks.ready == 1
    assert [reason.where for reason in blanks.failed] == [other]


def test_nothing_to_send_is_said(office: Office, tmp_path: Path) -> None:
    placement = opened(office, **SHORT)
    editing.change(office, "placement", placement, {"budget_hours_programme": Decimal(0)})
    mark_blanks_sent(office, send_blanks(office, [placement], tmp_path, MOMENT, which="all"))
    with pytest.raises(Refused):
        send_blanks(office, [placement], tmp_path, MOMENT)
    taken = tmp_path / "file"
    taken.write_text("x")
    with pytest.raises(Refused):
        remind(office, [placement], taken, MOMENT)
    with pytest.raises(Refused):
        send_blanks(office, [], tmp_path, MOMENT, which="all")


def test_the_note_to_the_organiser_is_ready_when_networking_takes_too_much(office: Office) -> None:
    placement = opened(office)
    first, second, *_ = entries(office, placement)
    logbook.type_in(office, first.id, {"hours_network": "4"})
    assert crowded_words(office, placement) is None
    logbook.type_in(office, second.id, {"hours_network": "9"})
    words = crowded_words(office, placement)
    assert words is not None
    letter = crowded_letter(office, placement)
    assert letter is not None
    assert letter["sv"].text == words.sv
    assert words.sv.startswith("Ida Ek: nätverk och program tar 6,5 timmar i veckan, 4 är avtalade.")
