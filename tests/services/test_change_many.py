"""One field of many records: one batch, one undo, everything or nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import entities, entity_named
from app.domain.fields import Kind, Privacy
from app.errors import Cancelled, Refused
from app.services import browsing, editing
from app.services.browsing import Query
from app.services.change_many import change_many, changeable
from app.services.office import Office, open_office
from app.services.sample_office import make_sample
from app.text import Text


@pytest.fixture(scope="module")
def prototype(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "sample.praktikum"
    make_sample(path, language="sv").close()
    return path


@pytest.fixture
def office(prototype: Path, tmp_path: Path) -> Iterator[Office]:
    made = open_office(Path(shutil.copy(prototype, tmp_path / "office.praktikum")), who="AL")
    yield made
    made.close()


def values(office: Office, ids: list[str], field: str) -> list[Any]:
    return [getattr(one, field) for one in browsing.page(office, "participant", ids)]


def test_one_undo_takes_all_of_it_back(office: Office) -> None:
    ids = browsing.ids(office, Query(entity="participant"))[:20]
    before = values(office, ids, "course_code")
    saved = change_many(office, "participant", ids, "course_code", "INN 300")
    assert values(office, ids, "course_code") == ["INN 300"] * 20
    assert len({one.record for one in saved.touched}) == 20
    editing.undo(office)
    assert values(office, ids, "course_code") == before


def test_labels_are_added_and_an_empty_value_empties(office: Office) -> None:
    ids = browsing.ids(office, Query(entity="participant"))[:3]
    change_many(office, "participant", ids[:1], "competences", ("python",))
    change_many(office, "participant", ids, "competences", ("python", "design"))
    assert [set(one) >= {"python", "design"} for one in values(office, ids, "competences")] == [True] * 3
    assert all(len(set(one)) == len(one) for one in values(office, ids, "competences"))
    change_many(office, "participant", ids, "competences", ())
    assert values(office, ids, "competences") == [()] * 3


def test_one_that_refuses_stops_all(office: Office) -> None:
    ids = browsing.ids(office, Query(entity="placement"))[:10]
    first = min(one.start_date for one in browsing.page(office, "placement", ids))
    before = [one.end_date for one in browsing.page(office, "placement", ids)]
    with pytest.raises(Refused):
        change_many(office, "placement", ids, "end_date", first)
    assert [one.end_date for one in browsing.page(office, "placement", ids)] == before


@pytest.mark.parametrize("field", ["state", "state_day", "wishes_text", "no_such_field"])
def test_states_and_delicate_values_are_not_changed_in_many(office: Office, field: str) -> None:
    ids = browsing.ids(office, Query(entity="participant"))[:2]
    with pytest.raises(Refused):
        change_many(office, "participant", ids, field, "x")


def test_what_is_offered_may_be_alike_in_many() -> None:
    for spec in entities().values():
        for field in changeable(spec):
            assert field.privacy < Privacy.P3
            assert field.name not in {"state", "state_day"}
            assert field.kind not in {Kind.PHONE, Kind.EMAIL}
    assert {"category", "home_org_id", "course_code"} <= {
        field.name for field in changeable(entity_named("participant"))
    }


def test_stopping_keeps_nothing(office: Office) -> None:
    ids = browsing.ids(office, Query(entity="participant"))[:10]
    before = values(office, ids, "course_code")

    def stop(done: int, _: int) -> None:
        if done == 5:
            raise Cancelled(Text(en="x", sv="x", nb="x", da="x"))

    with pytest.raises(Cancelled):
        change_many(office, "participant", ids, "course_code", "STOP", stop)
    assert values(office, ids, "course_code") == before


def test_a_reader_changes_nothing(office: Office, tmp_path: Path) -> None:
    user = {"initials": "RR", "display_name": "R", "role": "reader", "ui_language": "sv"}
    editing.add(office, "app_user", user)
    ids = browsing.ids(office, Query(entity="participant"))[:2]
    reader = open_office(tmp_path / "office.praktikum", who="RR")
    with pytest.raises(Refused):
        change_many(reader, "participant", ids, "course_code", "X")
    reader.close()
