"""How new records of an entity are cleaned, filled with defaults and split into changes, worked out once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final, NoReturn

from attrs import frozen

from app.domain.clean import clean_all, cleaner
from app.domain.codec import encoder, to_plain
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Owner, Privacy
from app.domain.unfit import missing, unknown_field
from app.errors import Reason, Refused
from app.journal.draft import OwnerOf
from app.journal.seal import Beginnings

_EMPTY: Final[tuple[Any, ...]] = ("", (), [], {})
_ALIKE_MEANS_SAME: Final = frozenset({str, date, type(None)})
"""Types of which no two values are equal and yet cleaned differently, as 1 and True are."""


Columns = dict[str, list[Any]]
"""Stored name → the plain value of each record, None where a record has none."""


@frozen
class Step:
    """What happens to one field of a new record."""

    name: str
    stored: str
    spec: FieldSpec
    clean: Callable[[Any], Any]
    encode: Callable[[Any], Any] | None
    begins_as: Any
    by_person: bool
    tier: int

    def plain(self, value: Any) -> Any:
        """Return a value as the journal keeps it."""
        if value is None or value in _EMPTY:
            if self.spec.required:
                raise Refused(missing(self.spec), where=self.name)
            return self.begins_as
        cleaned = self.clean(value)
        return cleaned if self.encode is None or cleaned is None else self.encode(cleaned)

    def column(self, given: list[Any]) -> list[Any]:
        """Return many values as the journal keeps them; what stands there often is looked at once."""
        if not {*map(type, given)} <= _ALIKE_MEANS_SAME:
            return [self.plain(value) for value in given]
        known = {value: self.plain(value) for value in {*given}}
        return [known[value] for value in given]


@frozen
class Intake:
    """The steps of one entity, in the order of stored names, as the journal keeps them."""

    spec: EntitySpec
    steps: tuple[Step, ...]

    def columns(self, rows: Sequence[Mapping[str, Any]]) -> Columns:
        """Return values of new records as the journal keeps them, or refuse the first that does not fit."""
        used = set().union(*rows)
        if not self.spec.fields.keys() >= used:
            self._refuse(rows)
        found: Columns = {}
        try:
            for step in self.steps:
                if step.name in used:
                    column = step.column([row.get(step.name) for row in rows])
                else:
                    column = [step.plain(None)] * len(rows)
                if any(value is not None for value in column):
                    found[step.stored] = column
        except Refused:
            self._refuse(rows)
        return found

    def beginnings(self, ids: Sequence[str], persons: Sequence[str], columns: Columns) -> list[Beginnings]:
        """Return the changes that begin records, those together that set the same fields.

        Of each record the first change travels with its life, and comes first.
        """
        gaps = [name for name, column in columns.items() if None in column]
        alike: dict[tuple[bool, ...], list[int]] = defaultdict(list)
        for turn, key in enumerate(
            zip(map(bool, persons), *([v is not None for v in columns[name]] for name in gaps), strict=True)
        ):
            alike[key].append(turn)
        found: list[Beginnings] = []
        for key, turns in alike.items():
            absent = {name for name, there in zip(gaps, key[1:], strict=True) if not there}
            chosen = {name: _picked(column, turns) for name, column in columns.items() if name not in absent}
            found += self._begin(_picked(ids, turns), _picked(persons, turns), chosen)
        return found

    def _begin(
        self, ids: Sequence[str], persons: Sequence[str], columns: Mapping[str, Sequence[Any]]
    ) -> Iterator[Beginnings]:
        """Yield the changes of records that have the same fields: one for each owner and tier."""
        has_person = bool(persons[0])
        groups: dict[tuple[bool, int], list[str]] = defaultdict(list)
        for step in self.steps:
            if step.stored in columns:
                groups[has_person and step.by_person, step.tier].append(step.stored)
        life = has_person and self.spec.dies_with_person
        first = min((key for key in groups if key[0] is life), default=(life, 0))
        nobody = [""] * len(ids)
        for key in (first, *sorted(groups.keys() - {first})):
            names = groups.get(key, [])
            yield Beginnings(
                op="new" if key == first else "set", entity=self.spec.key, fields=tuple(names), records=ids,
                owners=persons if key[0] else nobody, columns=[columns[name] for name in names],
            )  # fmt: skip

    def owner_of(self, person: str) -> OwnerOf:
        """Keep apart what an erasure or a desk without delicate values takes apart: P0 to P2 go together."""
        by_stored = {step.stored: step for step in self.steps}

        def owner(stored: str) -> tuple[str, object]:
            step = by_stored[stored]
            return (person if step.by_person else "", step.tier)

        return owner

    def _refuse(self, rows: Iterable[Mapping[str, Any]]) -> NoReturn:
        """Say everything that is wrong with the first record that does not fit."""
        for values in rows:
            reasons = self._reasons(values)
            if reasons:
                raise Refused(reasons[0].why, tuple(reasons))
        raise AssertionError(self.spec.key)

    def _reasons(self, values: Mapping[str, Any]) -> list[Reason]:
        reasons: list[Reason] = []
        given = {name: value for name, value in values.items() if value is not None and value not in _EMPTY}
        try:
            clean_all(self.spec, given)
        except Refused as refused:
            reasons += refused.reasons
        unknown = [name for name in values if name not in self.spec.fields and name not in given]
        reasons += [Reason(name, unknown_field(self.spec, name)) for name in unknown]
        told = {reason.where for reason in reasons}
        for one in self.spec.fields.values():
            if one.required and one.name not in told and one.name not in given:
                reasons.append(Reason(one.name, missing(one)))
        return reasons


def _picked(column: Sequence[Any], turns: list[int]) -> Sequence[Any]:
    return column if len(turns) == len(column) else [column[turn] for turn in turns]


@cache
def intake_of(spec: EntitySpec) -> Intake:
    """Return the intake of an entity."""
    steps = (
        Step(
            name=one.name, stored=one.stored, spec=one, clean=cleaner(one), encode=encoder(one.kind),
            begins_as=_begins_as(one), by_person=spec.owner_of(one) is Owner.PERSON,
            tier=max(one.privacy, Privacy.P2),
        )
        for one in sorted(spec.fields.values(), key=lambda f: f.stored)
    )  # fmt: skip
    return Intake(spec, tuple(steps))


def _begins_as(one: FieldSpec) -> Any:
    """Return the default that is saved, so that a later program's does not replace it; "no" is not said."""
    if one.required or (one.kind is Kind.YES_NO and one.default is False):
        return None
    return to_plain(one, one.default)
