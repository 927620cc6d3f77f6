"""What one click mends: from a closed gate to the field, the record or the paper that is lacking.

Derived from the gate's ``Need``, so that a new gate has its click without being named here. A kind of need
of its own registers how it is mended with ``mend_need``.
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from app.domain.agreement_kind import PARTIES
from app.domain.agreement_state import EachParty
from app.domain.change_notice import EnoughWarning
from app.domain.needs import AllOf, AsMany, Beside, EveryMeets, Fits, OfOffice
from app.domain.placement_need import (
    SHEET,
    ExactlyOne,
    InsuredThroughout,
    MentorTrained,
    NoticesRead,
    RequiredRoles,
    SheetComplete,
    missing_roles,
    unread_notices,
)
from app.domain.states import Above, AnyOf, Every, Filled, Gate, Linked, Need, Records, fits
from app.domain.task_state import Unless
from app.services.mend import Mend, at, begin, empty, one_of, single, tied, unfit


def mending(gate: Gate, record: Any, records: Records) -> Mend:
    """Return what mends a closed gate of a record; of an open one, where it is kept."""
    return mend_need(gate.need, record, records)


@singledispatch
def mend_need(need: Need, record: Any, records: Records) -> Mend:  # noqa: ARG001 - the shape of a way to mend
    """Go to the record itself; each kind of need knows better."""
    return Mend(entity=record.entity.key, record=record.id)


@mend_need.register
def _filled(need: Filled, record: Any, records: Records) -> Mend:  # noqa: ARG001
    return at(record, next(iter(empty(record, need.names)), need.names[0]))


@mend_need.register
def _fits(need: Fits, record: Any, records: Records) -> Mend:  # noqa: ARG001
    return unfit(record, need.where)


@mend_need.register
def _unless(need: Unless, record: Any, records: Records) -> Mend:
    return mend_need(need.need, record, records)


@mend_need.register
def _above(need: Above, record: Any, records: Records) -> Mend:
    above = records.get(need.entity, getattr(record, need.through))
    return at(record, need.through) if above is None else mend_need(need.need, above, records)


@mend_need.register
def _of_office(need: OfOffice, record: Any, records: Records) -> Mend:
    offices = records.of("office")
    return mend_need(need.need, offices[0], records) if offices else Mend(entity=record.entity.key)


@mend_need.register
def _any_of(need: AnyOf, record: Any, records: Records) -> Mend:
    """Mend the first; one about what the record is by kind is never the thing to change."""
    worth = [one for one in need.needs if not isinstance(one, Fits)] or list(need.needs)
    return mend_need(worth[0], record, records)


@mend_need.register
def _all_of(need: AllOf, record: Any, records: Records) -> Mend:
    lacking = [one for one in need.needs if not one.met(record, records)]
    return mend_need((lacking or list(need.needs))[0], record, records)


@mend_need.register
def _linked(need: Linked, record: Any, records: Records) -> Mend:
    found = records.of(need.entity, **{need.through: record.id})
    return one_of(need.entity, found, need.where, need.filled, tied(need.entity, need.through, record))


@mend_need.register
def _beside(need: Beside, record: Any, records: Records) -> Mend:
    shared = {there: getattr(record, here) for there, here in need.same.items()}
    bare = next((here for here in need.same.values() if getattr(record, here) is None), "")
    if bare:
        return at(record, bare)
    found = records.of(need.entity, **shared)
    return one_of(need.entity, found, need.where, need.filled, shared)


@mend_need.register
def _every(need: Every, record: Any, records: Records) -> Mend:
    found = [r for r in records.of(need.entity, **{need.through: record.id}) if fits(r, need.among)]
    for one in found:
        if not fits(one, need.where):
            return unfit(one, need.where)
        if empty(one, need.filled):
            return at(one, empty(one, need.filled)[0])
    return Mend(entity=record.entity.key, record=record.id)


@mend_need.register
def _every_meets(need: EveryMeets, record: Any, records: Records) -> Mend:
    found = [r for r in records.of(need.entity, **{need.through: record.id}) if fits(r, need.among)]
    failing = next((one for one in found if not need.need.met(one, records)), None)
    if failing is not None:
        return mend_need(need.need, failing, records)
    return begin(need.entity, {**tied(need.entity, need.through, record), **single(need.among)})


@mend_need.register
def _as_many(need: AsMany, record: Any, records: Records) -> Mend:
    found = records.of(need.entity, **{need.through: record.id})
    return one_of(need.entity, found, need.where, need.filled, tied(need.entity, need.through, record))


@mend_need.register
def _each_party(need: EachParty, record: Any, records: Records) -> Mend:
    given = records.of("sign_off", entity_id=record.id, kind="signature")
    missing = [party for party in PARTIES[record.kind] if party not in {one.party for one in given}]
    if missing:
        given_to = {**tied("sign_off", "entity_id", record), "kind": "signature", "party": missing[0]}
        return begin("sign_off", given_to)
    for one in given:
        lacking = empty(one, need.asked(one)) or (["answer"] if need.answer not in {None, one.answer} else [])
        if lacking:
            return at(one, lacking[0])
    return Mend(entity=record.entity.key, record=record.id)


@mend_need.register
def _sheet(need: SheetComplete, record: Any, records: Records) -> Mend:  # noqa: ARG001
    points = records.of("expectation_item", placement_id=record.id)
    sides = [point.side for point in points if point.state != "not_agreed"]
    lacking = next((side for side, least in SHEET.items() if sides.count(side) < least), "")
    if lacking:
        return begin("expectation_item", {"placement_id": record.id, "side": lacking})
    unsettled = next((point for point in points if point.state == "open"), record)
    return Mend(entity=unsettled.entity.key, record=unsettled.id)


@mend_need.register
def _insured(need: InsuredThroughout, record: Any, records: Records) -> Mend:  # noqa: ARG001
    participant = records.get("participant", record.participant_id)
    found = participant if participant is not None else record
    return at(found, "insurance_valid_to" if participant is not None else "participant_id")


@mend_need.register
def _exactly_one(need: ExactlyOne, record: Any, records: Records) -> Mend:
    found = records.of(need.entity, **{need.through: record.id})
    fitting = [one for one in found if fits(one, need.where)]
    if len(fitting) > 1:
        return at(fitting[-1], list(need.where)[-1])
    return one_of(need.entity, found, need.where, (), tied(need.entity, need.through, record))


@mend_need.register
def _roles(need: RequiredRoles, record: Any, records: Records) -> Mend:  # noqa: ARG001
    missing = missing_roles(record, records)
    role = {"role": missing[0]} if missing else {}
    return begin("role", {**tied("role", "placement_id", record), **role})


@mend_need.register
def _trained(need: MentorTrained, record: Any, records: Records) -> Mend:  # noqa: ARG001
    for mentor in records.of("role", placement_id=record.id, role="host_mentor", is_primary=True):
        done = {one.module_id for one in records.of("training_completion", person_id=mentor.person_id)}
        for module in records.of("training_module", required=True, state="published"):
            if "host_mentor" in module.audience and module.id not in done:
                given = {"person_id": mentor.person_id, "module_id": module.id}
                return begin("training_completion", given)
        return Mend(entity="person", record=mentor.person_id)
    mentor_role = {"role": "host_mentor", "is_primary": True}
    return begin("role", {**tied("role", "placement_id", record), **mentor_role})


@mend_need.register
def _notices(need: NoticesRead, record: Any, records: Records) -> Mend:  # noqa: ARG001
    owed = next(unread_notices(record, records), None)
    if owed is None:
        return Mend(entity="participant", record=record.participant_id)
    return at(owed, "answer")


@mend_need.register
def _warned(need: EnoughWarning, record: Any, records: Records) -> Mend:  # noqa: ARG001
    return at(record, "short_lead_reason")
