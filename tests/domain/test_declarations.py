"""Every entity's declaration: links lead somewhere, titles exist, private things stay out of search."""

from typing import Any

import pytest

from app.domain.catalogue import entities
from app.domain.entity import EntitySpec
from app.domain.fields import P3, FieldSpec, Kind
from app.text import LANGUAGES, Text

AREAS = {
    "programmes",
    "people",
    "organisations",
    "placements",
    "events",
    "knowledge",
    "results",
    "office",
    "today",
}
SPECS = list(entities().values())
FIELDS = [(spec, field) for spec in SPECS for field in spec.fields.values()]


def name_of(case: EntitySpec | FieldSpec) -> str:
    return case.key if isinstance(case, EntitySpec) else case.name


@pytest.mark.parametrize("spec", SPECS, ids=name_of)
def test_an_entity_can_be_named_sorted_and_listed(spec: EntitySpec) -> None:
    assert spec.area in AREAS
    assert set(spec.title) <= set(spec.fields)
    assert set(spec.sorted_by) <= set(spec.fields)
    assert spec.listed, "a list would have no columns"
    assert len({field.stored for field in spec.fields.values()}) == len(spec.fields)


@pytest.mark.parametrize("spec", SPECS, ids=name_of)
def test_the_path_to_the_person_ends_at_a_person(spec: EntitySpec) -> None:
    here = spec
    for step in spec.person:
        if step == "id":
            assert here.key == "person"
            return
        target = here.fields[step].target
        here = entities()[target]
    assert not spec.person or here.key == "person"
    assert spec.person or not spec.dies_with_person


@pytest.mark.parametrize(("spec", "field"), FIELDS, ids=name_of)
def test_a_field_is_whole(spec: EntitySpec, field: FieldSpec) -> None:
    assert field.group is not None, "a form would not know where to show it"
    texts: list[Text] = [field.label, *([field.help] if field.help else []), *field.choices.values()]
    for text in texts:
        assert all(text.of(language).strip() for language in LANGUAGES)
    if field.kind in {Kind.LINK, Kind.LINKS}:
        assert field.target == "*" or field.target in entities()
    if field.searched:
        assert field.privacy < P3
    if field.kind in {Kind.CHOICE, Kind.CHOICES}:
        assert field.choices
    if field.kind is Kind.CHOICE and field.default is not None:
        assert field.default in field.choices
    assert field.low is None or field.high is None or field.low <= field.high


@pytest.mark.parametrize("spec", SPECS, ids=name_of)
def test_a_record_of_required_fields_only_can_be_made(spec: EntitySpec, office: Any) -> None:
    record = office.put(spec.key)
    for name, field in spec.fields.items():
        if not field.required:
            assert getattr(record, name) == field.default
            assert field.default is None or field.default == () or field.kind not in {Kind.LINK, Kind.PHRASES}
