"""Versions in words: what a person has to see to choose between them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from app.services import editing
from app.services.conflicts import Conflict, Version, is_state
from app.services.office import Office
from app.services.version_words import HIDDEN, label, version_text
from app.text import LANGUAGES
from tests.services.conflict_desks import person

RECORD = "01J00000000000000000000009"


def version(value: Any = None, **rest: Any) -> Version:
    return Version(
        change="a",
        source="a",
        writers=("AL",),
        time="2026-03-02T08:00:00Z",
        rank=(1, "a"),
        value=value,
        **rest,
    )


def conflict(entity: str, field: str, *, hidden: bool = False) -> Conflict:
    one = version()
    return Conflict(
        entity=entity, record=RECORD, field=field, name="Åsa", versions=(one, one), mine=one, theirs=one,
        before=None, heads=frozenset(), hidden=hidden,
    )  # fmt: skip


def words(office: Office, entity: str, field: str, value: Any, language: str = "en", **rest: Any) -> str:
    asked = conflict(entity, field, **rest)
    return version_text(office, asked, version(value), language)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entity", "field", "value", "expected"),
    [
        ("person", "phone", "08 1", "08 1"),
        ("person", "phone", None, "(empty)"),
        ("person", "language", "nb", "Norwegian Bokmål"),
        ("person", "do_not_contact", False, "No"),
        ("programme", "start_date", "2026-03-02", "2 Mar 2026"),
        ("programme", "title", {"sv": "Utbyte", "nb": "Bytte"}, "Swedish: Utbyte\nNorwegian Bokmål: Bytte"),
        ("programme", "title", None, "(empty)"),
        ("person", "state", "dormant", "Dormant"),
        ("person", "state", "of a newer program", "of a newer program"),
        ("programme", "start_date", "someday", "someday"),
        ("person", "data_source", 7, "7"),
        ("person", "pager", ["x"], "['x']"),
    ],
)
def test_a_value_is_said_as_the_window_says_it(
    office: Office, entity: str, field: str, value: Any, expected: str
) -> None:
    assert words(office, entity, field, value) == expected


def test_a_link_is_said_by_the_name_of_what_it_points_at(office: Office) -> None:
    record = person(office)
    assert words(office, "participant", "person_id", record) == "Åsa Öberg"
    assert words(office, "participant", "person_id", RECORD) == RECORD


def test_a_hidden_value_is_not_said(office: Office) -> None:
    assert words(office, "person", "legal_hold_reason", "A case", hidden=True) == HIDDEN


def done(office: Office, language: str, **rest: Any) -> str:
    return version_text(office, conflict("person", ""), version(**rest), language)  # type: ignore[arg-type]


def test_what_somebody_did_with_the_record(office: Office) -> None:
    assert done(office, "en", fields=("title", "phone")) == "Worked on Title, Phone"
    assert done(office, "en", deletes=True) == "Deleted the record"
    assert done(office, "en", deletes=True, value="double {x}") == "Deleted the record: double {x}"
    assert done(office, "en") == "Kept the record"
    cases: tuple[Mapping[str, Any], ...] = ({"fields": ("phone",)}, {"deletes": True}, {})
    for rest in cases:
        assert len({done(office, code, **rest) for code in LANGUAGES}) > 2


def test_each_question_has_a_label(office: Office) -> None:
    assert label(conflict("person", "phone"), "sv") == "Telefon"
    assert label(conflict("person", "pager"), "sv") == "pager"
    assert len({label(conflict("person", ""), code) for code in LANGUAGES}) == 4


def test_only_a_machine_moves_a_state(office: Office) -> None:
    assert is_state("person", "state")
    assert not is_state("person", "phone")
    assert editing.moves(office, "person", person(office))
