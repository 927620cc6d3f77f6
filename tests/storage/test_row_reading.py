"""Light reading gives what the records give: every field of every kind, chosen, compared, last of each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import entities
from app.domain.fields import Privacy
from app.services.sample_office import make_sample
from app.storage.row_reading import Held, RowReading, row_type
from app.storage.store import Store, create_store

_SOME = "01ARZ3NDEKTSV4RRFFQ69G5FAV"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    office = make_sample(tmp_path_factory.mktemp("rows") / "sample.praktikum", language="sv")
    yield office.store
    office.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_store(tmp_path / "office.praktikum", who="AL", language="sv")
    yield made
    made.close()


def rows_of(store: Store, *, veiled: bool = False) -> RowReading:
    return RowReading(store.file.connection, veiled=veiled)


def test_every_field_of_every_record_is_read_as_the_record_has_it(sample: Store) -> None:
    for key, spec in entities().items():
        names = tuple(spec.fields)
        rows = {row.id: row for row in rows_of(sample).some(key, names)}
        records = sample.records.of(key)
        assert len(rows) == len(records)
        for record in records:
            row = rows[record.id]
            assert row.entity is spec
            assert {name: getattr(row, name) for name in names} == {
                name: getattr(record, name) for name in names
            }


def test_values_are_chosen_as_the_repository_chooses_them(sample: Store) -> None:
    rows, records = rows_of(sample), sample.records
    for where in (
        {"state": "active"},
        {"state": ("ready", "active"), "kind": "internship"},
        {"position_id": None},
    ):
        expected = [one.id for one in records.of("placement", **where)]
        assert sorted(row.id for row in rows.some("placement", (), where)) == sorted(expected)
    ids = tuple(one.id for one in records.of("placement"))
    assert {row.id for row in rows.some("placement", (), {"id": ids[:3]})} == set(ids[:3])
    roles = [one.id for one in records.of("role", placement_id=ids)]
    assert sorted(row.id for row in rows.some("role", (), {"placement_id": ids})) == sorted(roles)
    assert rows.some("placement", (), {"id": ()}) == []


def test_days_are_compared_and_what_has_none_is_left_out(store: Store) -> None:
    with store.work() as work:
        for due in (date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 3), None):
            work.add("task", {"title": {"sv": "Ring"}, "due": due})
    middle = date(2026, 1, 2)

    def days_due(**beyond: date) -> list[int]:
        return sorted(row.due.day for row in rows_of(store).some("task", ("due",), {}, beyond))

    assert days_due(due__lt=middle) == [1]
    assert days_due(due__le=middle) == [1, 2]
    assert days_due(due__gt=middle) == [3]
    assert days_due(due__ge=middle, due__lt=date(2026, 1, 3)) == [2]


def entries(store: Store) -> tuple[str, str, list[str]]:
    """Add two placements' logbooks: three entries and one, and one in the bin."""
    with store.work() as work:
        stays = [
            work.add("placement", {
                "participant_id": _SOME[:-1] + str(n), "host_id": _SOME, "programme_id": _SOME,
                "kind": "internship",
                "start_date": date(2026, 1, 1), "end_date": date(2026, 6, 1), "country": "SE",
            })
            for n in range(2)
        ]  # fmt: skip
        made = [
            work.add("logbook_entry", {
                "placement_id": stays[n], "no": no, "period_from": date(2026, 1, no),
                "period_to": date(2026, 1, no), "due": date(2026, 1, no),
                "hours_project": Decimal("1.5"),
                "answers": ({"prompt": "done", "text": "Ö" * no}, {"prompt": "learnt", "text": "x"}),
            })
            for n, no in ((0, 1), (0, 2), (0, 3), (1, 4), (0, 5))
        ]  # fmt: skip
        work.delete("logbook_entry", made[-1])
    return stays[0], stays[1], made


def test_the_last_of_each_are_read_and_the_bin_is_not(store: Store) -> None:
    first, second, made = entries(store)
    rows = rows_of(store)

    def last(most: int, **more: Any) -> list[str]:
        found = rows.latest(
            "logbook_entry", ("no",), each="placement_id", ids=(first, second), order="no", most=most, **more
        )
        return sorted(row.id for row in found)

    assert last(2) == sorted((made[1], made[2], made[3]))
    assert last(1, beyond={"period_from__le": date(2026, 1, 2)}) == [made[1]]
    assert last(9, where={"state": "received"}) == []


def test_how_long_texts_are_is_told_without_them(store: Store) -> None:
    entries(store)
    with store.work() as work:
        stay = store.records.of("placement")[0].id
        work.add("logbook_entry", {
            "placement_id": stay, "no": 9, "period_from": date(2026, 2, 1), "period_to": date(2026, 2, 1),
            "due": date(2026, 2, 1),
        })  # fmt: skip
    rows = rows_of(store).some("logbook_entry", ("no", "answers__length", "hours_project"))
    assert [(row.no, row.answers_length) for row in rows] == [(1, 2), (2, 3), (3, 4), (4, 5), (9, 0)]
    assert rows[0].hours_project == Decimal("1.5")


def test_delicate_values_are_veiled_and_cannot_be_asked_for(sample: Store) -> None:
    rows, records = rows_of(sample, veiled=True), sample.records
    for key in ("learning_outcome", "role", "note"):
        spec = entities()[key]
        hidden = [name for name, field in spec.fields.items() if field.privacy >= Privacy.P3]
        shown = [name for name in spec.fields if name not in hidden]
        found = {row.id: row for row in rows.some(key, tuple(spec.fields))}
        for record in records.of(key):
            row = found[record.id]
            assert all(getattr(row, name) == getattr(record, name) for name in shown)
            assert all(getattr(row, name) in (None, "…", ()) for name in hidden)
    assert records.of("learning_outcome", before_rating=3)
    assert rows.some("learning_outcome", (), {"before_rating": 3}) == []
    assert rows.latest(
        "learning_outcome", (), each="placement_id", ids=("x",), order="order", most=1,
        where={"before_rating": 3},
    ) == []  # fmt: skip


def test_held_rows_answer_as_records_do(sample: Store) -> None:
    names = ("placement_id", "role", "is_primary", "programme_id", "person_id")
    held, records = Held({"role": rows_of(sample).some("role", names)}), sample.records
    some = records.of("role")[5]
    asked: tuple[dict[str, Any], ...] = (
        {"placement_id": some.placement_id}, {"role": "host_mentor", "is_primary": True},
        {"placement_id": None},
        {"placement_id": some.placement_id, "role": ("host_mentor", "host_deputy")},
        {"role": ("coach", "host_hr")},
        {"placement_id": "nowhere"}, {},
    )  # fmt: skip
    for where in asked:
        assert {one.id for one in held.of("role", **where)} == {one.id for one in records.of("role", **where)}
    assert held.get("role", some.id).person_id == some.person_id
    assert held.get("role", None) is held.get("role", "nobody") is held.get("task", some.id) is None
    assert held.of("task", state="open") == []


def test_a_row_knows_its_entity_and_only_what_was_asked_for() -> None:
    row = row_type("task", ("due",))("one", None)
    assert row.entity.key == "task"
    assert not hasattr(row, "title")
