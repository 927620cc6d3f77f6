"""Every gate of every machine has a click that mends it, and the click leads to what the gate lacks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from app.domain.catalogue import entities, entity_named
from app.domain.fields import Kind
from app.domain.needs import EveryMeets
from app.domain.states import Above, Every, Gate, Need, fits
from app.services.mend import Mend
from app.services.mending import mend_need, mending
from app.services.office import Office

GATES = {
    (spec.key, gate.key): gate
    for spec in entities().values()
    for move in (spec.machine.moves if spec.machine is not None else ())
    for gate in move.gates
}


def bare(entity: str, record: str = "") -> Any:
    """Return a record with what it cannot do without, and nothing else."""
    spec = entity_named(entity)
    values = {field.name: plain(field) for field in spec.fields.values() if field.required}
    return spec.record(id=record or f"THE-{entity}", **values)


def plain(field: Any) -> Any:
    if field.kind is Kind.CHOICE:
        return next(iter(field.choices))
    if field.kind is Kind.LINK:
        return f"THE-{field.target}"
    return {Kind.DAY: date(2027, 1, 1), Kind.WHOLE: 1, Kind.PHRASES: {"en": "x"}}.get(field.kind, "x")


class Around:
    """Records of which nothing is known but what stands above, and what fails a need that asks all."""

    def __init__(self, record: Any, need: Need) -> None:
        self.record = record
        self.failing = failing(need, record)

    def get(self, entity: str, record_id: str | None) -> Any:
        return bare(entity, record_id) if record_id else None

    def of(self, entity: str, **where: Any) -> tuple[Any, ...]:
        if entity == "office":
            return (bare("office"),)
        return tuple(one for one in self.failing if one.entity.key == entity and fits(one, where))


def failing(need: Any, record: Any) -> list[Any]:
    """Return a record that keeps a need for every record from being met."""
    if isinstance(need, Above):
        return failing(need.need, bare(need.entity))
    if isinstance(need, Every | EveryMeets):
        among = {k: v[0] if isinstance(v, tuple) else v for k, v in need.among.items()}
        spec = entity_named(need.entity)
        values = {f.name: plain(f) for f in spec.fields.values() if f.required}
        one = spec.record(id="FAILING", **{**values, **among, need.through: record.id})
        deeper = failing(need.need, one) if isinstance(need, EveryMeets) else []
        return [one, *deeper]
    parts = getattr(need, "needs", ())
    return [one for part in parts for one in failing(part, record)] if type(need).__name__ == "AllOf" else []


@pytest.mark.parametrize(("entity", "key"), GATES)
def test_every_gate_has_a_click_that_mends_it(entity: str, key: str) -> None:
    gate, record = GATES[entity, key], bare(entity)
    mend = mending(gate, record, Around(record, gate.need))
    spec = entity_named(mend.entity)
    assert not mend.field or mend.field in spec.fields
    assert set(mend.given) <= set(spec.fields)
    itself = (mend.entity, mend.record) == (entity, record.id)
    assert mend.field or mend.paper or mend.given or (mend.record and not itself), "the click leads nowhere"


@pytest.mark.parametrize("need", sorted({type(gate.need) for gate in GATES.values()}, key=str))
def test_every_kind_of_need_knows_its_own_way(need: type[Need]) -> None:
    assert mend_need.dispatch(need) is not mend_need.dispatch(object)


def gate(entity: str, key: str) -> Gate:
    return GATES[entity, key]


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office()


@pytest.fixture
def placement(office: Office) -> Any:
    with office.work() as work:
        home = work.add("organisation", {"legal_name": "Högskolan", "kind": "university", "country": "SE"})
        host = work.add("organisation", {"legal_name": "Verkstaden", "kind": "company", "country": "SE"})
        days = {"start_date": date(2027, 1, 1), "end_date": date(2027, 6, 1)}
        programme = work.add("programme", {"title": {"sv": "Praktik"}, "languages": ("sv",), **days})
        person = work.add("person", {"given_name": "Åsa", "family_name": "Berg", "language": "sv"})
        part = {"programme_id": programme, "person_id": person, "home_org_id": home, "category": "student"}
        participant = work.add("participant", part)
        links = {"participant_id": participant, "host_id": host, "programme_id": programme}
        made = work.add("placement", {**links, "kind": "internship", "country": "SE", **days})
    return office.records.get("placement", made)


def test_a_field_of_the_record_itself(office: Office, placement: Any) -> None:
    found = mending(gate("placement", "place_of_work"), placement, office.records)
    assert found == Mend(entity="placement", record=placement.id, field="place_of_work")


def test_a_field_of_a_linked_record(office: Office, placement: Any) -> None:
    found = mending(gate("placement", "insurance"), placement, office.records)
    assert (found.entity, found.record) == ("participant", placement.participant_id)
    assert found.field == "insurance_valid_to"


def test_a_record_to_begin_knows_where_it_belongs(office: Office, placement: Any) -> None:
    found = mending(gate("placement", "mentor"), placement, office.records)
    assert (found.entity, found.record) == ("role", "")
    assert found.given["placement_id"] == placement.id
    assert found.given["programme_id"] == placement.programme_id
    assert found.given["role"] == "host_mentor"
    assert found.given["is_primary"] is True


def test_a_paper_to_make(office: Office, placement: Any) -> None:
    found = mending(gate("placement", "support_sheet"), placement, office.records)
    assert (found.entity, found.record, found.paper) == ("placement", placement.id, "support_sheet")


def test_a_record_that_only_stands_in_another_state_is_opened(office: Office, placement: Any) -> None:
    need: Any = gate("placement", "agreement").need
    given = {"placement_id": placement.id, "kind": need.where["kind"][0], "valid_from": date(2027, 1, 1)}
    with office.work() as work:
        about = {"no": "A-1", "languages": ("sv",), "programme_id": placement.programme_id}
        agreement = work.add("agreement", {**given, **about})
    found = mending(gate("placement", "agreement"), placement, office.records)
    assert (found.entity, found.record, found.field) == ("agreement", agreement, "")


def test_the_field_that_a_found_record_lacks(office: Office, placement: Any) -> None:
    with office.work() as work:
        mentor = work.add("person", {"given_name": "Per", "family_name": "Ek", "language": "sv"})
        role = work.add(
            "role",
            {"person_id": mentor, "role": "host_mentor", "is_primary": True, "placement_id": placement.id},
        )
    found = mending(gate("placement", "mentor_met"), placement, office.records)
    assert found == Mend(entity="role", record=role, field="first_met_on")
