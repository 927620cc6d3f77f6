"""Conditions of a list against the plain way: every record looked at in Python."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import entities, entity_named
from app.domain.condition import Condition, as_plain, from_plain, is_sound, sound, ways_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Privacy
from app.domain.sorting import folded
from app.services import browsing, editing
from app.services.browsing import Query
from app.services.condition_words import sentence
from app.services.filtering import options
from app.services.office import Office, open_office
from app.services.sample_office import make_sample
from app.text import LANGUAGES
from tests.services.conftest import MakeOffice

KINDS = ("person", "participant", "placement", "organisation", "programme", "agreement", "task")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("filter") / "sample.praktikum"
    make_sample(path, language="sv").close()
    office = open_office(Path(shutil.copy(path, path.with_name("copy.praktikum"))), who="AL")
    yield office
    office.close()


def holds(field: FieldSpec, condition: Condition, value: Any) -> bool:
    """Say in Python whether a value is as a condition asks."""
    empty = value is None or value in ("", ()) or (field.kind is Kind.PHRASES and not value)
    if condition.way in {"empty", "filled"}:
        return empty is (condition.way == "empty")
    if field.kind is Kind.YES_NO:
        return (
            "yes" if value else "no" if value is False or field.default is False else ""
        ) in condition.values
    if empty:
        return False
    if condition.way == "any":
        return bool(
            {value} & set(condition.values) if isinstance(value, str) else set(value) & set(condition.values)
        )
    if condition.way == "contains":
        texts = value.values() if field.kind is Kind.PHRASES else [value]
        return any(folded(condition.values[0]) in folded(text) for text in texts)
    return within(value, *condition.values)


def within(value: Any, low: str, high: str) -> bool:
    if isinstance(value, datetime):
        value = value.astimezone().date()
    exact: Callable[[str], Any] = date.fromisoformat if isinstance(value, date) else Decimal
    return (not low or value >= exact(low)) and (not high or value <= exact(high))


def some_conditions(
    office: Office, spec: EntitySpec, field: FieldSpec, records: list[Any]
) -> Iterator[Condition]:
    values = [value for one in records if (value := getattr(one, field.name)) not in (None, "", ())][:3]
    for way in ways_of(field):
        if way in {"empty", "filled"}:
            yield Condition(field=field.name, way=way)
        elif way == "any":
            keys = [key for key, _ in options(office, spec.key, field, "sv")]
            yield from (Condition(field=field.name, way=way, values=tuple(keys[:n])) for n in (1, 2) if keys)
        elif way == "contains" and values:
            text = next(iter(values[0].values())) if field.kind is Kind.PHRASES else values[0]
            if folded(text[:4]):
                yield Condition(field=field.name, way=way, values=(text[:4].upper(),))
        elif way == "between":
            ends = sorted(str(v.astimezone().date()) if isinstance(v, datetime) else str(v) for v in values)
            if field.kind is not Kind.DECIMAL and ends:
                yield Condition(field=field.name, way=way, values=(ends[0], ""))
                yield Condition(field=field.name, way=way, values=("", ends[-1]))


@pytest.mark.parametrize("kind", KINDS)
def test_each_condition_finds_what_looking_at_every_record_finds(sample: Office, kind: str) -> None:
    spec = entity_named(kind)
    records = browsing.page(sample, kind, browsing.ids(sample, Query(entity=kind)))
    assert records
    asked = 0
    for field in spec.fields.values():
        for condition in some_conditions(sample, spec, field, records):
            assert is_sound(spec, condition), condition
            query = Query(entity=kind, conditions=(condition,))
            wanted = [one.id for one in records if holds(field, condition, getattr(one, field.name))]
            assert browsing.ids(sample, query) == wanted, condition
            assert browsing.count(sample, query) == len(wanted)
            assert browsing.among(sample, query, [one.id for one in records]) == set(wanted)
            assert set(browsing.ids(sample, query, ordered=False)) == set(wanted)
            asked += 1
    assert asked > len(spec.fields)


def test_conditions_go_together_with_words_and_states(sample: Office) -> None:
    students = Condition(field="category", way="any", values=("student",))
    course = Condition(field="course_code", way="filled")
    both = set(browsing.ids(sample, Query(entity="participant", conditions=(students, course))))
    assert both == {*browsing.ids(sample, Query(entity="participant", conditions=(students,)))} & {
        *browsing.ids(sample, Query(entity="participant", conditions=(course,)))
    }
    named = set(browsing.ids(sample, Query(entity="participant", conditions=(students,), find="a")))
    assert named == set(browsing.ids(sample, Query(entity="participant", find="a"))) & set(
        browsing.ids(sample, Query(entity="participant", conditions=(students,)))
    )


def test_nobody_filters_by_what_is_delicate(sample: Office) -> None:
    for spec in entities().values():
        for field in spec.fields.values():
            if field.privacy >= Privacy.P3:
                assert ways_of(field) == ()
                assert not is_sound(spec, Condition(field=field.name, way="filled"))
    with pytest.raises(ValueError, match="wishes_text"):
        browsing.ids(
            sample, Query(entity="participant", conditions=(Condition(field="wishes_text", way="filled"),))
        )


@pytest.mark.parametrize(
    "condition",
    [
        Condition(field="nothing", way="filled"),
        Condition(field="category", way="any"),
        Condition(field="category", way="contains", values=("x",)),
        Condition(field="course_code", way="contains", values=("  ",)),
        Condition(field="course_code", way="contains", values=("x" * 5_000,)),
        Condition(field="course_code", way="contains", values=("\x00",)),
        Condition(field="course_code", way="filled", values=("x",)),
        Condition(field="start_on_paper", way="between", values=("2027-01-01", "")),
    ],
)
def test_what_makes_no_sense_is_not_asked(condition: Condition) -> None:
    spec = entity_named("participant")
    assert not is_sound(spec, condition)
    assert sound(spec, [condition]) == ()


@pytest.mark.parametrize("ends", [("", ""), ("16.1.2027", ""), ("2027-1-1", ""), ("x", "y"), ("2027-01-01",)])
def test_a_day_is_a_day(ends: tuple[str, ...]) -> None:
    assert not is_sound(entity_named("placement"), Condition(field="start_date", way="between", values=ends))


@pytest.mark.parametrize("end", ["1e9", "nan", "1" * 40, "0x1", "\u0661"])
def test_a_number_is_a_number(end: str) -> None:
    spec = entity_named("position")
    field = next(one for one in spec.fields.values() if one.kind is Kind.WHOLE)
    assert not is_sound(spec, Condition(field=field.name, way="between", values=(end, "")))


@pytest.mark.parametrize("found", [None, 4, [], {}, {"field": "x", "way": "no", "values": []},
                                   {"field": 1, "way": "empty", "values": []},
                                   {"field": "x", "way": "any", "values": "abc"},
                                   {"field": "x", "way": "any", "values": [1]},
                                   {"field": "x", "way": "any", "values": ["a"] * 1_000}])  # fmt: skip
def test_a_kept_condition_of_nonsense_is_none(found: object) -> None:
    assert from_plain(found) is None


def test_a_condition_is_kept_and_read() -> None:
    one = Condition(field="state", way="any", values=("placed", "ready"))
    assert from_plain(as_plain(one)) == one


def test_values_are_bound_and_never_sql(sample: Office) -> None:
    for words in ("' OR 1=1 --", '"', "%", "_", "\\", "'; DROP TABLE person; --", "🙂", "\u202eabc"):
        condition = Condition(field="family_name", way="contains", values=(words,))
        assert browsing.ids(sample, Query(entity="person", conditions=(condition,))) == [
            one.id for one in sample.records.of("person") if folded(words) in folded(one.family_name)
        ]


def test_sentences_read_like_sentences(make_office: MakeOffice) -> None:
    office = make_office()
    spec = entity_named("placement")
    said = {
        (
            "start_date",
            "between",
            ("2027-01-01", "2027-02-01"),
        ): "Starts is between 1 Jan 2027 and 1 Feb 2027",
        ("start_date", "between", ("2027-01-01", "")): "Starts is 1 Jan 2027 or later",
        ("start_date", "between", ("", "2027-01-01")): "Starts is 1 Jan 2027 or earlier",
        ("start_date", "empty", ()): "Starts is empty",
    }
    label = spec.fields["start_date"].label.en
    for (field, way, values), words in said.items():
        condition = Condition(field=field, way=way, values=values)  # type: ignore[arg-type]
        assert sentence(office, spec, condition, "en") == words.replace("Starts", label)
    person = entity_named("participant")
    category = Condition(field="category", way="any", values=("student", "employee"))
    words = sentence(office, person, category, "sv")
    assert words.startswith("Kategori är Student eller ")


def test_every_condition_has_a_sentence_in_every_language(sample: Office) -> None:
    for kind in KINDS:
        spec = entity_named(kind)
        records = browsing.page(sample, kind, browsing.ids(sample, Query(entity=kind)))
        for field in spec.fields.values():
            for condition in some_conditions(sample, spec, field, records):
                for language in LANGUAGES:
                    words = sentence(sample, spec, condition, language)
                    assert field.label.of(language) in words
                    assert "{" not in words


def test_options_are_named_and_in_order(sample: Office) -> None:
    home = entity_named("participant").fields["home_org_id"]
    found = options(sample, "participant", home, "sv")
    names = [words for _, words in found]
    assert len(found) > 3
    assert names == sorted(names, key=lambda words: words.casefold()) or len(set(names)) == len(names)
    assert all(sample.records.get("organisation", value) is not None for value, _ in found)


def test_a_list_knows_whose_names_it_carries(make_office: MakeOffice) -> None:
    office = make_office()
    person = editing.add(office, "person", {"given_name": "A", "family_name": "B", "language": "sv"})
    home = {"legal_name": "H", "kind": "university", "country": "SE"}
    programme = {
        "title": {"sv": "P"},
        "languages": ("sv",),
        "start_date": date(2027, 1, 1),
        "end_date": date(2027, 9, 1),
    }
    links = {
        "person_id": person,
        "home_org_id": editing.add(office, "organisation", home),
        "programme_id": editing.add(office, "programme", programme),
        "category": "student",
    }
    one = editing.add(office, "participant", links)
    assert browsing.named_by(office, "participant", {"person": {person}}, {"person_id"}) == {one}
    assert browsing.named_by(office, "participant", {"person": {person}}, {"home_org_id"}) == set()
    host = editing.add(office, "organisation", {**home, "legal_name": "W"})
    stay = {
        "participant_id": one, "host_id": host, "programme_id": links["programme_id"], "kind": "internship",
        "start_date": date(2027, 2, 1), "end_date": date(2027, 6, 1), "country": "SE",
    }  # fmt: skip
    placement = editing.add(office, "placement", stay)
    assert browsing.named_by(office, "placement", {"person": {person}}, {"participant_id"}) == {placement}
