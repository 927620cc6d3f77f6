"""The further kinds of need, each met and not met."""

from typing import Any

import pytest

from app.domain.needs import AllOf, AsMany, Beside, EveryMeets, Fits, OfOffice
from app.domain.states import Filled
from tests.domain.cabinet import Cabinet


@pytest.fixture
def programme(office: Cabinet) -> Any:
    return office.put("programme", acronym="ABC", state="open")


def test_all_of_and_fits(office: Cabinet, programme: Any) -> None:
    acronym, is_open = Filled(("acronym",)), Fits({"state": ("open", "running")})
    assert AllOf((acronym, is_open)).met(programme, office)
    assert not AllOf((acronym, Fits({"state": "running"}))).met(programme, office)
    assert not AllOf((Filled(("edition",)), is_open)).met(programme, office)
    assert AllOf(()).met(programme, office)


def test_a_box_not_ticked_does_not_fit(office: Cabinet) -> None:
    ticked = Fits({"documents_ok": True})
    assert not ticked.met(office.put("application"), office)
    assert ticked.met(office.put("application", documents_ok=True), office)


def test_every_meets_asks_each_and_counts(office: Cabinet, programme: Any) -> None:
    need = EveryMeets("goal", "programme_id", Filled(("source_quote",)), among={"level": "goal"}, least=1)
    assert not need.met(programme, office)
    office.put("goal", programme_id=programme.id, level="purpose")
    assert not need.met(programme, office)
    office.put("goal", programme_id=programme.id, level="goal", source_quote="…")
    assert need.met(programme, office)
    office.put("goal", programme_id=programme.id, level="goal")
    assert not need.met(programme, office)
    assert EveryMeets("goal", "programme_id", Filled(())).met(office.put("programme"), office)


def test_beside_shares_fields_and_an_empty_field_shares_nothing(office: Cabinet) -> None:
    need = Beside("role", {"organisation_id": "organisation_id"}, where={"role": "coach"}, filled=("topics",))
    member = office.put("membership", organisation_id="o")
    office.put("role", role="coach", organisation_id="o")
    office.put("role", role="coordinator", organisation_id="o", topics="all")
    assert not need.met(member, office)
    office.put("role", role="coach", organisation_id="o", topics="all")
    assert need.met(member, office)
    office.put("role", role="coach", topics="all")
    assert not need.met(office.change(member, organisation_id=None), office)
    twice = Beside("role", {"organisation_id": "organisation_id"}, least=4)
    assert not twice.met(member, office)


def test_the_office_is_asked(office: Cabinet, programme: Any) -> None:
    need = OfOffice(Filled(("dpo_contact",)))
    assert not need.met(programme, office)
    own = office.put("office")
    assert not need.met(programme, office)
    office.change(own, dpo_contact="dpo@office.example")
    assert need.met(programme, office)


def test_as_many_as_the_record_above_asks_for(office: Cabinet) -> None:
    need = AsMany(
        "assessment",
        "application_id",
        above="call_id",
        above_entity="call",
        number="assessors_per_application",
    )
    call = office.put("call", assessors_per_application=2)
    application = office.put("application", call_id=call.id)
    office.put("assessment", application_id=application.id)
    assert not need.met(application, office)
    office.put("assessment", application_id=application.id)
    assert need.met(application, office)
    office.change(call, assessors_per_application=3)
    assert not need.met(application, office)
    assert need.met(office.change(application, call_id="gone"), office), "without a call one is enough"
