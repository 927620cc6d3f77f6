"""Clauses by key with their versions: what is fixed, what is new, what the lawyer said and when."""

from __future__ import annotations

from datetime import date

import pytest

from app.errors import Refused
from app.services import clause_library, editing
from app.services.clause_library import Entry
from app.services.office import Office

TODAY = date(2026, 11, 22)


@pytest.fixture
def clause(office: Office) -> str:
    values = {
        "key": "C01",
        "title": {"sv": "Parter", "en": "Parties"},
        "text": {"sv": "Mellan {{host}} och {{home}}.", "en": "Between {{host}}."},
        "applies_to_agreement": ("tripartite",),
    }
    return editing.add(office, "clause", values)


def entry(office: Office) -> Entry:
    (found,) = clause_library.library(office)
    return found


def agreement(office: Office, version: int, state: str) -> None:
    programme = {
        "title": {"sv": "P"},
        "languages": ("sv",),
        "start_date": "2027-01-01",
        "end_date": "2027-12-31",
    }
    made = editing.add(office, "programme", programme)
    rows = ({"key": "C01", "version": version},)
    values = {"no": f"A-{version}-{state}", "kind": "partnership", "programme_id": made, "clauses": rows}
    values |= {"languages": ("sv",), "valid_from": "2027-01-01", "valid_to": "2027-12-31"}
    with office.work() as work:
        work.set("agreement", work.add("agreement", values), state=state)


def test_a_new_version_leaves_the_old_one_and_starts_unreviewed(office: Office, clause: str) -> None:
    clause_library.review(office, clause, state="approved", by="Jurist AB", at=TODAY)
    made = clause_library.new_version(office, clause)
    found = entry(office)
    assert [(one.id, one.version, one.review) for one in found.versions] == [
        (made, 2, "none"),
        (clause, 1, "approved"),
    ]
    assert found.newest.text == found.versions[1].text
    with pytest.raises(Refused) as refused:
        clause_library.new_version(office, made)
    assert "version 1" in refused.value.of("sv"), "two quick clicks begin one version"
    clause_library.write(office, made, "text", "sv", "Mellan {{host}}.")
    old, new = clause_library.between(found.versions[1], entry(office).newest, "sv")
    assert "".join(part.text for part in old) == "Mellan {{host}} och {{home}}."
    assert [part.text.strip() for part in old if part.own] == ["{{host}} och {{home}}."]
    assert [part.text.strip() for part in new if part.own] == ["{{host}}."]


def test_wordings_are_saved_by_language_and_can_be_undone(office: Office, clause: str) -> None:
    clause_library.write(office, clause, "title", "nb", "  Parter ")
    assert entry(office).newest.title == {"sv": "Parter", "en": "Parties", "nb": "Parter"}
    clause_library.write(office, clause, "title", "en", "")
    assert "en" not in entry(office).newest.title
    editing.undo(office)
    assert entry(office).title("en") == "Parties"
    for field, language in (("key", "sv"), ("text", "xx")):
        with pytest.raises(Refused):
            clause_library.write(office, clause, field, language, "x")


def test_what_was_sent_is_fixed_and_uses_are_counted(office: Office, clause: str) -> None:
    agreement(office, 1, "draft")
    assert (entry(office).used, entry(office).newest.sent) == (1, 0)
    clause_library.write(office, clause, "text", "sv", "Ny text.")
    agreement(office, 1, "sent")
    assert (entry(office).used, entry(office).newest.sent) == (2, 1)
    with pytest.raises(Refused) as refused:
        clause_library.write(office, clause, "text", "sv", "Nyare text.")
    assert "Ny version" in refused.value.of("sv")
    made = clause_library.new_version(office, clause)
    clause_library.write(office, made, "text", "sv", "Nyare text.")
    assert [one.used for one in entry(office).versions] == [0, 2]


def test_the_legal_review_is_warned_of_until_it_is_new_and_dated(office: Office, clause: str) -> None:
    def warned() -> str:
        said = clause_library.warning(entry(office).newest, TODAY)
        return said.en if said is not None else ""

    assert "No lawyer" in warned()
    clause_library.review(office, clause, state="requested", by="", at=None)
    assert "asked for" in warned()
    clause_library.review(office, clause, state="approved", by=" Jurist AB ", at=None)
    assert "no date" in warned()
    clause_library.review(office, clause, state="approved", by="Jurist AB", at=date(2025, 11, 22))
    assert warned() == ""
    clause_library.review(office, clause, state="approved", by="Jurist AB", at=date(2025, 11, 21))
    assert "21 November 2025" in warned()


def test_a_language_that_lacks_a_place_is_named(office: Office, clause: str) -> None:
    assert [said.en for said in clause_library.uneven(entry(office).newest)] == [
        "The wording in English lacks what others fill in: {{home}}."
    ]
    assert clause_library.kind_words(entry(office).newest, "da") == "Trepartsaftale"
