"""Every state machine: reachable states, known moves, gates that ask for fields that are there."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from app.domain.catalogue import entities, entity_named
from app.domain.entity import EntitySpec
from app.domain.fields import Kind
from app.domain.needs import AllOf, AsMany, Beside, EveryMeets, Fits, OfOffice
from app.domain.states import Above, AnyOf, Every, Filled, Gate, Linked, Machine
from app.text import LANGUAGES

MACHINES: list[tuple[EntitySpec, Machine]] = [
    (spec, spec.machine) for spec in entities().values() if spec.machine is not None
]
GATES = [(spec, gate) for spec, machine in MACHINES for move in machine.moves for gate in move.gates]


def name_of(case: Any) -> str:
    return case.key if isinstance(case, (EntitySpec, Gate)) else ""


@pytest.mark.parametrize(("spec", "machine"), MACHINES, ids=name_of)
def test_every_state_is_reached_and_every_move_knows_its_states(spec: EntitySpec, machine: Machine) -> None:
    reached, fresh = {machine.start}, {machine.start}
    while fresh:
        fresh = {target for state in fresh for target in machine.targets(state)} - reached
        reached |= fresh
    assert reached == set(machine.states)
    for move in machine.moves:
        assert {*move.sources, move.target} <= set(machine.states)
        assert move.target not in move.sources
    pairs = [(source, move.target) for move in machine.moves for source in move.sources]
    assert len(pairs) == len(set(pairs)), "two moves lead the same way"


@pytest.mark.parametrize(("spec", "machine"), MACHINES, ids=name_of)
def test_the_state_is_a_field_that_begins_at_the_start(spec: EntitySpec, machine: Machine) -> None:
    state = spec.fields["state"]
    assert dict(state.choices) == dict(machine.states)
    assert state.default == machine.start
    assert state.listed
    assert spec.fields["state_day"].kind is Kind.DAY


@pytest.mark.parametrize(("spec", "gate"), GATES, ids=name_of)
def test_a_gate_says_what_is_lacking_and_asks_for_fields_that_exist(spec: EntitySpec, gate: Gate) -> None:
    for language in LANGUAGES:
        assert gate.lacks.of(language).endswith(".")
    for entity, name, values in asked(spec, gate.need):
        assert name in entity.fields, f"{entity.key} has no {name}"
        field = entity.fields[name]
        if field.kind is Kind.CHOICE:
            assert {value for value in values if value is not None} <= set(field.choices)


def asked(spec: EntitySpec, need: Any) -> Iterator[tuple[EntitySpec, str, tuple[Any, ...]]]:
    """Yield entity, field and values asked for, in all the needs inside a need."""
    match need:
        case Filled(names):
            yield from ((spec, name, ()) for name in names)
        case Fits(where):
            yield from conditions(spec, where)
        case AnyOf(needs) | AllOf(needs):
            for one in needs:
                yield from asked(spec, one)
        case Above(through, entity, one):
            yield spec, through, ()
            yield from asked(entity_named(entity), one)
        case OfOffice(one):
            yield from asked(entity_named("office"), one)
        case Linked() | Every() | EveryMeets() | AsMany():
            yield from below(spec, need)
        case Beside(entity, same):
            yield from ((spec, here, ()) for here in same.values())
            yield from ((entity_named(entity), there, ()) for there in same)
            yield from conditions(entity_named(entity), need.where)


def below(spec: EntitySpec, need: Any) -> Iterator[tuple[EntitySpec, str, tuple[Any, ...]]]:
    entity = entity_named(need.entity)
    yield entity, need.through, ()
    yield from conditions(entity, getattr(need, "where", {}))
    yield from conditions(entity, getattr(need, "among", {}))
    yield from ((entity, name, ()) for name in getattr(need, "filled", ()))
    if isinstance(need, EveryMeets):
        yield from asked(entity, need.need)
    if isinstance(need, AsMany):
        yield spec, need.above, ()
        yield entity_named(need.above_entity), need.number, ()


def conditions(
    entity: EntitySpec, where: Mapping[str, Any]
) -> Iterator[tuple[EntitySpec, str, tuple[Any, ...]]]:
    for name, value in where.items():
        yield entity, name, value if isinstance(value, tuple) else (value,)
