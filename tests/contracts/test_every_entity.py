"""Every entity from its declaration alone: made, read, listed, changed, undone, binned, rebuilt, shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.catalogue import entities, entity_named
from app.domain.display import name_of, shown
from app.domain.entity import EntitySpec
from app.domain.fields import P2, P3, FieldSpec, Kind, Owner
from app.services import browsing, editing
from app.services.browsing import Query
from app.services.office import Office, new_office
from app.storage.work import Sources
from app.text import LANGUAGES
from tests.storage.desks import seeded

SPECS = list(entities().values())
LINKS = tuple(f"01J0000000000000000000000{i}" for i in range(2))
VALUES: dict[Kind, tuple[Any, Any]] = {
    Kind.WORDS: ("Öst & Väst", "Ærø"),
    Kind.PROSE: ("One\ntwo", "Tre\n\nfire"),
    Kind.PHRASES: ({"sv": "Ett", "nb": "Én"}, {"da": "To"}), Kind.DECIMAL: (Decimal("1.5"), Decimal(2)),
    Kind.DAY: (date(2026, 3, 2), date(2026, 4, 1)), Kind.CLOCK: ("08:00", "16:30"),
    Kind.YES_NO: (True, False),
    Kind.MOMENT: (datetime(2026, 3, 2, 8, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)),
    Kind.LINK: (LINKS[0], LINKS[1]), Kind.LINKS: (LINKS, LINKS[:1]), Kind.COUNTRY: ("SE", "NO"),
    Kind.COUNTRIES: (("SE", "NO"), ("DK",)), Kind.LANGUAGE: ("sv", "nb"),
    Kind.LANGUAGES: (("sv", "en"), ("da",)),
    Kind.CURRENCY: ("SEK", "NOK"), Kind.EMAIL: ("a@b.example", "c@d.example"),
    Kind.PHONE: ("08 123", "09 456"),
    Kind.WEB: ("https://a.example", "http://b.example/ø"), Kind.DURATION: ("P60D", "P1Y"),
    Kind.LABELS: (("one", "two"), ("three",)),
    Kind.ROWS: (({"system": "Register", "number": 7},), ({"a": "x", "b": True}, {"a": None})),
}  # fmt: skip
NUMBERS = {Kind.WHOLE, Kind.MONEY}


def values_of(spec: FieldSpec) -> tuple[Any, Any]:
    """Return two values that fit a field."""
    if spec.kind in {Kind.CHOICE, Kind.CHOICES}:
        keys = tuple(spec.choices)
        return (keys[0], keys[-1]) if spec.kind is Kind.CHOICE else (keys, keys[:1])
    if spec.kind in NUMBERS:
        low = spec.low if spec.low is not None else 0
        return (low, spec.high if spec.high is not None else low + 12_345)
    if spec.kind is Kind.DECIMAL and spec.high is not None:
        return (Decimal(spec.low or 0), Decimal(spec.high))
    if spec.kind is Kind.WORDS and spec.high is not None:
        return ("Ö" * spec.high, "x")
    return VALUES[spec.kind]


def whole(spec: EntitySpec, turn: int) -> dict[str, Any]:
    return {name: values_of(one)[turn] for name, one in spec.fields.items()}


def minimal(spec: EntitySpec) -> dict[str, Any]:
    return {name: values_of(one)[0] for name, one in spec.fields.items() if one.required}


def held(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.entity.fields}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("every") / "office.praktikum"
    sources: Sources = seeded(5)
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL", sources=sources)
    office.store.file.connection.execute("PRAGMA synchronous=OFF")
    lead = entity_named("app_user")
    made(office, lead, {**minimal(lead), "initials": "AL", "role": "lead"})
    yield office
    office.close()


def made(office: Office, spec: EntitySpec, values: dict[str, Any]) -> str:
    with office.work() as work:
        return work.add(spec.key, values)


def key_of(spec: EntitySpec) -> str:
    return spec.key


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_a_full_record_comes_back_as_it_was_saved(office: Office, spec: EntitySpec) -> None:
    for turn in range(2):
        given = whole(spec, turn)
        record = office.records.get(spec.key, made(office, spec, given))
        assert held(record) == given
        assert record.entity is spec


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_a_record_of_what_is_required_has_the_defaults(office: Office, spec: EntitySpec) -> None:
    given = minimal(spec)
    found = held(office.records.get(spec.key, made(office, spec, given)))
    for name, one in spec.fields.items():
        assert found[name] == (given[name] if one.required else one.default), name


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_every_field_is_changed_emptied_and_undone_one_by_one(office: Office, spec: EntitySpec) -> None:
    record = made(office, spec, whole(spec, 0))
    for name, one in spec.fields.items():
        before, after = values_of(one)
        with office.work() as work:
            work.set(spec.key, record, **{name: after})
        assert getattr(office.records.get(spec.key, record), name) == after, name
        editing.undo(office)
        assert getattr(office.records.get(spec.key, record), name) == before, name
    emptied = {name: None for name, one in spec.fields.items() if not one.required}
    with office.work() as work:
        work.set(spec.key, record, **emptied)
    empty = held(office.records.get(spec.key, record))
    assert all(empty[name] in (None, (), False, spec.fields[name].default) for name in emptied)
    if emptied:
        editing.undo(office)
    assert held(office.records.get(spec.key, record)) == whole(spec, 0)
    lines = [line for event in browsing.history(office, record) for line in event.fields]
    assert {field for field, _, _ in lines} == set(spec.stored)


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_a_record_goes_to_the_bin_and_comes_back_whole(office: Office, spec: EntitySpec) -> None:
    record = made(office, spec, whole(spec, 0))
    editing.delete(office, spec.key, record, "double")
    assert office.records.get(spec.key, record) is None
    assert record in browsing.ids(office, Query(entity=spec.key, bin=True))
    assert record not in browsing.ids(office, Query(entity=spec.key))
    editing.restore(office, spec.key, record)
    assert held(office.records.get(spec.key, record)) == whole(spec, 0)


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_a_list_sorts_and_narrows_by_every_field(office: Office, spec: EntitySpec) -> None:
    record = made(office, spec, whole(spec, 1))
    everyone = set(browsing.ids(office, Query(entity=spec.key)))
    for name, one in spec.fields.items():
        for descending in (False, True):
            assert (
                set(browsing.ids(office, Query(entity=spec.key, sort=name, descending=descending)))
                == everyone
            )
        if one.kind not in {Kind.LABELS, Kind.CHOICES, Kind.LINKS, Kind.COUNTRIES, Kind.LANGUAGES, Kind.ROWS}:
            assert record in browsing.ids(office, Query(entity=spec.key, where={name: values_of(one)[1]})), (
                name
            )


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_a_record_is_shown_in_each_language_and_as_json(office: Office, spec: EntitySpec) -> None:
    record = office.records.get(spec.key, made(office, spec, whole(spec, 0)))
    content = browsing.as_json(office, record)
    assert json.loads(json.dumps(content)) == content
    assert content["id"] == record.id
    assert set(content) >= {"id", "name", *spec.fields}
    for language in LANGUAGES:
        assert name_of(record, language, office.records).strip()
        for one in spec.fields.values():
            assert isinstance(shown(one, getattr(record, one.name), language, office.records), str)


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_the_groups_of_a_form_do_not_come_twice(spec: EntitySpec) -> None:
    groups = [one.group for one in spec.fields.values()]
    turns = [group for i, group in enumerate(groups) if i == 0 or groups[i - 1] != group]
    assert len(turns) == len(set(turns))


@pytest.mark.parametrize("spec", SPECS, ids=key_of)
def test_what_is_delicate_is_not_searched_and_goes_with_its_person(spec: EntitySpec) -> None:
    for one in spec.fields.values():
        assert not (one.searched and one.privacy >= P3), one.name
        if spec.person and one.privacy >= P2 and one.owner is None:
            assert spec.owner_of(one) is Owner.PERSON, one.name


FREE_TEXTS = [
    (spec, one)
    for spec in SPECS
    for one in spec.fields.values()
    if spec.person and one.kind is Kind.PROSE and one.privacy < P2
]


def test_free_text_about_a_person_is_at_least_ordinary_personal_data() -> None:
    office_words = {"sign_off.statement", "sign_off.return_plan"}
    found = {f"{spec.key}.{one.name}" for spec, one in FREE_TEXTS}
    assert found == office_words, "declare its privacy, or say here that it speaks of no person"


def test_a_rebuild_from_the_journal_gives_the_same_tables(office: Office) -> None:
    for spec in SPECS:
        made(office, spec, whole(spec, 1))
    connection = office.store.file.connection

    def tables() -> dict[str, list[Any]]:
        return {
            spec.key: connection.execute(
                f"SELECT id, life, sort, {', '.join(f'{chr(34)}{name}{chr(34)}' for name in spec.stored)}"
                f' FROM "{spec.key}" ORDER BY id'
            ).fetchall()
            for spec in SPECS
        }

    before = tables()
    office.store.rebuild()
    assert tables() == before
    assert all(before[spec.key] for spec in SPECS)
    office.store.check()
