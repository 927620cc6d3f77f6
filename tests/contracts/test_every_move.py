"""Every machine through the service: each move is made or overridden, every other one is refused by name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.catalogue import entities
from app.domain.entity import EntitySpec
from app.domain.states import Machine
from app.errors import Refused
from app.services import browsing, editing
from app.services.office import Office, new_office
from app.text import LANGUAGES
from tests.contracts.test_every_entity import minimal
from tests.storage.desks import seeded

MACHINES = [(spec, spec.machine) for spec in entities().values() if spec.machine is not None]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path = tmp_path_factory.mktemp("moves") / "office.praktikum"
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL", sources=seeded(6))
    with office.work() as work:
        lead = {"display_name": "AL", "initials": "AL", "role": "lead", "ui_language": "sv"}
        work.add("app_user", lead)
    office.store.file.connection.execute("PRAGMA synchronous=OFF")
    yield office
    office.close()


def standing(office: Office, spec: EntitySpec, state: str) -> str:
    """Return a record of what is required only, in a state."""
    values = minimal(spec)
    if spec.key == "app_user":
        values |= {"role": "coordinator", "initials": "XX"}
    with office.work() as work:
        record = work.add(spec.key, values)
        work.set(spec.key, record, state=state)
    return record


@pytest.mark.parametrize(("spec", "machine"), MACHINES, ids=lambda case: getattr(case, "key", ""))
def test_each_move_is_made_when_its_gates_are_passed(
    office: Office, spec: EntitySpec, machine: Machine
) -> None:
    for move in machine.moves:
        for source in move.sources:
            record = standing(office, spec, source)
            offered = {one.target: closed for one, closed in editing.moves(office, spec.key, record)}
            assert set(offered) == set(machine.targets(source))
            closed = [gate for gate in offered[move.target] if not gate.warns]
            if closed or move.reason:
                with pytest.raises(Refused) as refused:
                    editing.move(office, spec.key, record, move.target)
                wanted = {gate.key for gate in closed} or {"reason"}
                assert {reason.where for reason in refused.value.reasons} == wanted
            editing.move(office, spec.key, record, move.target, reason="the lead says so")
            found = office.records.get(spec.key, record)
            assert (found.state, found.state_day) == (move.target, office.today)
            line = browsing.history(office, record)[0]
            assert line.values is not None
            assert line.values["gates"] == [gate.key for gate in closed]


@pytest.mark.parametrize(("spec", "machine"), MACHINES, ids=lambda case: getattr(case, "key", ""))
def test_from_elsewhere_a_move_is_refused_with_the_ways_that_are_open(
    office: Office, spec: EntitySpec, machine: Machine
) -> None:
    for source in machine.states:
        record = standing(office, spec, source)
        for target in machine.states.keys() - set(machine.targets(source)) | {"nowhere"}:
            with pytest.raises(Refused) as refused:
                editing.move(office, spec.key, record, target, reason="the lead says so")
            for language in LANGUAGES:
                sentence = refused.value.of(language)
                assert machine.states[source].of(language) in sentence
                for way in machine.targets(source):
                    assert machine.states[way].of(language) in sentence
                    assert f"({way})" in sentence
        assert office.records.get(spec.key, record).state == source
