"""As it was, and as we knew it then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.services import editing
from app.services.as_of import as_it_was, known_at
from app.services.office import Office, new_office
from tests.storage.desks import seeded


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = new_office(
        tmp_path / "o.praktikum", name="Kontoret", country="SE", language="sv", who="AL", sources=seeded(3)
    )
    yield made
    made.close()


def _organisation(office: Office) -> str:
    return editing.add(
        office, "organisation", {"legal_name": "Norrvik AB", "kind": "company", "country": "SE"}
    )


def test_as_we_knew_it_leaves_out_what_was_learnt_later(office: Office) -> None:
    record = _organisation(office)
    then = datetime.fromisoformat(office.store.reading.history(record)[-1].header.time)
    editing.change(office, "organisation", record, {"employees": 45})
    other = _organisation(office)
    assert set(known_at(office, "organisation", then)) == {record}
    assert known_at(office, "organisation", then)[record].employees is None
    later = then + timedelta(days=1)
    assert known_at(office, "organisation", later)[record].employees == 45
    assert other in known_at(office, "organisation", later)
    assert known_at(office, "organisation", datetime(2020, 1, 1, tzinfo=UTC)) == {}


def test_as_it_was_goes_by_the_day_of_the_move_not_by_the_day_it_was_entered(office: Office) -> None:
    programme = editing.add(
        office, "programme",
        {"title": {"sv": "Praktik"}, "start_date": date(2026, 1, 1), "end_date": date(2026, 6, 30),
         "languages": ("sv",)},
    )  # fmt: skip
    membership = editing.add(
        office,
        "membership",
        {"programme_id": programme, "organisation_id": _organisation(office), "role": "host"},
    )
    editing.move(office, "membership", membership, "contacted", on=date(2026, 3, 20))
    editing.move(office, "membership", membership, "interested", on=date(2026, 3, 28))
    states = {
        day: as_it_was(office, "membership", membership, date(2026, 3, day)).state for day in (10, 20, 27, 28)
    }
    assert states == {10: "prospect", 20: "contacted", 27: "contacted", 28: "interested"}
    assert as_it_was(office, "membership", membership, date(2026, 1, 1)) is None


def test_a_move_taken_back_never_was(office: Office) -> None:
    programme = editing.add(
        office, "programme",
        {"title": {"sv": "Praktik"}, "start_date": date(2026, 1, 1), "end_date": date(2026, 6, 30),
         "languages": ("sv",)},
    )  # fmt: skip
    membership = editing.add(
        office,
        "membership",
        {"programme_id": programme, "organisation_id": _organisation(office), "role": "host"},
    )
    moved = editing.move(office, "membership", membership, "contacted", on=date(2026, 3, 20))
    editing.undo(office, moved.batch)
    assert as_it_was(office, "membership", membership, date(2026, 3, 25)).state == "prospect"
