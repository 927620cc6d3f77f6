"""How new records of an entity are cleaned, filled with defaults and split into changes, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from attrs import frozen

from app.domain.clean import clean_all, cleaner, missing
from app.domain.codec import encoder, to_plain
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Owner, Privacy
from app.errors import Reason, Refused
from app.journal.draft import Draft, OwnerOf

_EMPTY: Final[tuple[Any, ...]] = ("", (), [], {})


@frozen
class Step:
    """What happens to one field of a new record."""

    name: str
    stored: str
    clean: Callable[[Any], Any]
    encode: Callable[[Any], Any] | None
    begins_as: Any
    required: bool
    by_person: bool
    tier: int


@frozen
class Intake:
    """The steps of one entity, in the order of stored names, as the journal keeps them."""

    spec: EntitySpec
    steps: tuple[Step, ...]

    def plain(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of a new record as the journal keeps them, or refuse with every reason."""
        if not self.spec.fields.keys() >= values.keys():
            clean_all(self.spec, values)
        found: dict[str, Any] = {}
        try:
            for step in self.steps:
                value = values.get(step.name)
                if value is None or value in _EMPTY:
                    if step.required:
                        self._refuse(values)
                    if step.begins_as is not None:
                        found[step.stored] = step.begins_as
                    continue
                cleaned = step.clean(value)
                if cleaned is not None:
                    found[step.stored] = cleaned if step.encode is None else step.encode(cleaned)
        except Refused:
            self._refuse(values)
        return found

    def begin(self, record: str, values: dict[str, Any], person: str) -> list[Draft]:
        """Return the changes that begin a record: the first travels with its life."""
        key = self.spec.key
        life_owner = person if self.spec.dies_with_person else ""
        groups: dict[tuple[str, int], dict[str, Any]] = {}
        for step in self.steps:
            if step.stored in values:
                whose = (person if step.by_person else "", step.tier)
                groups.setdefault(whose, {})[step.stored] = values[step.stored]
        ordered = sorted(groups)
        first = next((g for g in ordered if g[0] == life_owner), None)
        begin = groups.pop(first) if first is not None else {}
        return [
            Draft(op="new", entity=key, record=record, owner=life_owner, values=begin),
            *(
                Draft(op="set", entity=key, record=record, owner=g[0], values=groups[g])
                for g in ordered
                if g in groups
            ),
        ]

    def owner_of(self, person: str) -> OwnerOf:
        """Keep apart what an erasure, or a desk without delicate values, takes apart: P0 to P2 travel together."""
        by_stored = {step.stored: step for step in self.steps}

        def owner(stored: str) -> tuple[str, object]:
            step = by_stored[stored]
            return (person if step.by_person else "", step.tier)

        return owner

    def _refuse(self, values: Mapping[str, Any]) -> None:
        """Say everything that is wrong at once."""
        reasons: list[Reason] = []
        try:
            clean_all(
                self.spec, {name: value for name, value in values.items() if value not in (None, *_EMPTY)}
            )
        except Refused as refused:
            reasons += refused.reasons
        told = {reason.where for reason in reasons}
        for one in self.spec.fields.values():
            if one.required and one.name not in told and values.get(one.name) in (None, *_EMPTY):
                reasons.append(Reason(one.name, missing(one)))
        raise Refused(reasons[0].why, tuple(reasons))


@cache
def intake_of(spec: EntitySpec) -> Intake:
    """Return the intake of an entity."""
    steps = (
        Step(
            name=one.name, stored=one.stored, clean=cleaner(one), encode=encoder(one.kind),
            begins_as=_begins_as(one), required=one.required, by_person=spec.owner_of(one) is Owner.PERSON,
            tier=max(one.privacy, Privacy.P2),
        )
        for one in sorted(spec.fields.values(), key=lambda f: f.stored)
    )  # fmt: skip
    return Intake(spec, tuple(steps))


def _begins_as(one: FieldSpec) -> Any:
    """Return the default that is saved, so that it stays when a later program has another; "no" is not said."""
    if one.required or (one.kind is Kind.YES_NO and one.default is False):
        return None
    return to_plain(one, one.default)
