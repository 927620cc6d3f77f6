"""Who did what when: in words, filtered, by page, never with a delicate value."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.errors import Refused
from app.services import audit, editing
from app.services.audit import AuditQuery
from app.services.delicate import look
from app.services.exporting import export_list
from app.services.office import Office

ANNA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "email": "asa@office.example"}


@pytest.fixture
def anna(office: Office) -> str:
    return editing.add(office, "person", ANNA)


def words(office: Office, **query: object) -> list[str]:
    found = audit.acts(office, AuditQuery(**query))  # type: ignore[arg-type]
    return [line.words for line in audit.lines(office, found, "en")]


def test_each_act_is_told_the_newest_first(office: Office, anna: str, tmp_path: Path) -> None:
    editing.change(office, "person", anna, {"title": "Docent"})
    editing.delete(office, "person", anna)
    editing.restore(office, "person", anna)
    export_list(office, "person", tmp_path / "p.csv")
    assert words(office) == [
        "Exported People: 1",
        "Restored from the bin: Åsa Öberg (person)",
        "Moved to the bin: Åsa Öberg (person)",
        "Changed: Åsa Öberg (person)",
        "Added: Åsa Öberg (person)",
        "Added: Kontoret (office)",
    ]


def test_many_records_are_counted_by_kind_and_a_title_goes_first(office: Office) -> None:
    with office.work("Autumn list") as work:
        work.add_many("person", [ANNA, ANNA, ANNA])
        work.add("organisation", {"legal_name": "Aa kommune", "kind": "public_entity", "country": "NO"})
    line = audit.lines(office, audit.acts(office, AuditQuery())[:1], "sv")[0]
    assert line.words == "Autumn list · La till: Personer 3, Organisationer 1"
    assert (line.who, line.record) == ("AL", "")


def test_a_line_of_one_record_leads_there(office: Office, anna: str) -> None:
    line = audit.lines(office, audit.acts(office, AuditQuery())[:1], "en")[0]
    assert (line.entity, line.record) == ("person", anna)


def test_filters_by_person_kind_day_and_words(office: Office, anna: str) -> None:
    assert audit.people(office) == ["AL"]
    assert words(office, entity="office") == ["Added: Kontoret (office)"]
    assert words(office, who="MK") == []
    assert len(words(office, since=date(2026, 11, 22), until=date(2026, 11, 22))) >= 1
    assert words(office, until=date(2026, 11, 20)) == []
    assert words(office, since=date(2026, 11, 24)) == []
    assert words(office, find="öber") == ["Added: Åsa Öberg (person)"]
    editing.delete(office, "person", anna)
    assert len(words(office, find="öberg", entity="person")) == 2, "what lies in the bin is found too"
    with office.work("Spring 100% list") as work:
        work.restore("person", anna)
    assert words(office, find="100% LIST")[0].startswith("Spring 100% list")


def test_a_delicate_value_is_never_shown_but_the_look_at_it_is(office: Office, anna: str) -> None:
    editing.change(office, "person", anna, {"legal_hold_reason": "A court case", "title": "Docent"})
    look(office, "person", anna, "legal_hold_reason")
    found = audit.acts(office, AuditQuery())
    told = audit.lines(office, found[:1], "en")[0]
    assert told.words.startswith("Looked at a delicate value: ")
    assert told.words.endswith(", Åsa Öberg (person)")
    assert told.record == anna
    changes, total = audit.changes(office, found[1], "en")
    assert total == 1
    every = {change.after for change in changes[0].fields}
    assert every == {"•••", "Docent"}
    assert "court" not in str(changes)


def test_erased_records_leave_a_line_without_a_name(office: Office, anna: str) -> None:
    editing.delete(office, "person", anna)
    with office.work() as work:
        work.erase([("person", anna)])
    told = words(office)
    assert told[0] == "Erased for ever"
    assert "Added: (erased) (person)" in told
    assert not any("Öberg" in line for line in told)


def test_the_shown_lines_are_exported_and_that_is_noted(office: Office, anna: str, tmp_path: Path) -> None:
    found = audit.acts(office, AuditQuery(entity="person"))
    assert audit.export(office, found, tmp_path / "audit.csv", "da") == 1
    text = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig")
    assert "Tilføjede: Åsa Öberg (person)" in text
    assert words(office)[0] == "Exported the audit log: 1"
    editing.add(
        office, "app_user",
        {"display_name": "Reader", "initials": "AL", "role": "reader", "ui_language": "sv"},
    )  # fmt: skip
    with pytest.raises(Refused):
        audit.export(office, found, tmp_path / "again.csv", "sv")
    assert not (tmp_path / "again.csv").exists()


def test_the_time_is_that_of_the_desk(office: Office, anna: str) -> None:
    line = audit.lines(office, audit.acts(office, AuditQuery())[:1], "en")[0]
    assert line.time == datetime(2026, 11, 22, 9, tzinfo=UTC)
