"""How heavy the journal makes a file: bytes a change, over those of an empty office."""

from __future__ import annotations

from typing import Any

from app.storage.chain_reading import LONGEST
from app.storage.store import Store
from tests.storage.conftest import MakeStore


def _people(count: int) -> list[dict[str, Any]]:
    return [
        {
            "given_name": "Åsa" if n % 2 else "Anna", "family_name": f"Lindqvist{n}", "language": "sv",
            "email": f"p{n}@office.example", "phone": f"+46 70 {n:07d}", "country_of_residence": "SE",
            "date_of_birth": f"19{60 + n % 39}-0{n % 8 + 1}-1{n % 9}", "title": "Dr", "data_source": "import",
        }
        for n in range(count)
    ]  # fmt: skip


def _size(store: Store) -> int:
    store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return store.path.stat().st_size


def _a_change(store: Store, empty: int) -> float:
    return (_size(store) - empty) / store.reading.count()


def test_a_new_person_of_nine_values_with_all_indexes_takes_less_than_680_bytes(
    make_store: MakeStore,
) -> None:
    store = make_store()
    empty = _size(store)
    with store.work() as work:
        work.add_many("person", _people(4_000))
    assert store.reading.count() == 4_000
    assert _a_change(store, empty) < 680


def test_a_year_of_saves_takes_less_than_600_bytes_a_change(make_store: MakeStore) -> None:
    store = make_store()
    store.file.connection.execute("PRAGMA synchronous=OFF")
    empty = _size(store)
    with store.work() as work:
        ids = work.add_many("person", _people(500))
    for turn in range(2_000):
        with store.work() as work:
            field = ("title", "phone", "email", "preferred_name")[turn % 4]
            work.set("person", ids[turn * 7 % 500], **{field: f"v{turn}@office.example"})
    assert store.reading.count() == 2_500
    assert _a_change(store, empty) < 600


def test_a_chain_costs_a_row_for_five_hundred_changes(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        work.add_many("person", _people(4 * LONGEST))
    (runs,) = store.file.connection.execute("SELECT count(*) FROM run").fetchone()
    assert runs <= 5
    numbers = [number for _, number, _, _ in store.reading.runs()]
    assert numbers == list(range(1, store.reading.count() + 1))
