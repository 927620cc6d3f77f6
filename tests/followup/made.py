"""Rows that rules read, made by hand: each with the defaults of its entity and only the fields asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.followup.card import Item, cards
from app.followup.view import FileStanding, View
from app.storage.row_reading import LENGTH, row_type
from app.text import LANGUAGES

TODAY: Final = date(2026, 11, 23)
_WAYS: Final = {
    "lt": lambda one, other: one < other, "le": lambda one, other: one <= other,
    "gt": lambda one, other: one > other, "ge": lambda one, other: one >= other,
}  # fmt: skip


def days(number: int) -> date:
    """Return the day so many days from today; a minus means before."""
    return TODAY + timedelta(days=number)


class Made:
    """An office of a few rows."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)

    def add(self, entity: str, record: str = "", **values: Any) -> str:
        """Add a row, or change one; return its id."""
        spec = entity_named(entity)
        assert values.keys() <= spec.fields.keys(), values
        known = self._rows[entity].get(record or "none")
        defaults = {f.name: f.default for f in spec.fields.values() if not f.required}
        record = record or f"{entity}{len(self._rows[entity]) + 1:04d}"
        self._rows[entity][record] = {**(known or defaults), **values}
        return record

    def some(
        self, entity: str, fields: Sequence[str], where: Mapping[str, Any] | None = None,
        beyond: Mapping[str, Any] | None = None,
    ) -> list[Any]:  # fmt: skip
        """Return rows that fit, as the reading of an office does."""
        rows = self._rows[entity].items()
        return [
            row_type(entity, tuple(fields))(record, *(_value(values, name) for name in fields))
            for record, values in rows
            if _fits({"id": record, **values}, where or {}, beyond or {})
        ]

    def latest(
        self, entity: str, fields: Sequence[str], *, each: str, ids: Sequence[str], order: str, most: int,
        where: Mapping[str, Any] | None = None, beyond: Mapping[str, Any] | None = None,
    ) -> list[Any]:  # fmt: skip
        """Return the last rows of each record."""
        every = tuple(dict.fromkeys((*fields, each, order)))
        found = self.some(entity, every, where, beyond)
        last = [
            one
            for record in ids
            for one in sorted(
                (r for r in found if getattr(r, each) == record), key=lambda r: getattr(r, order)
            )[-most:]
        ]
        kept = {one.id for one in last}
        return [one for one in self.some(entity, fields, where, beyond) if one.id in kept]


def found(made: Made, card: str, **given: Any) -> list[Item]:
    """Return what a card finds; every sentence of it can be said in every language."""
    from app.followup.saying import words_of  # noqa: PLC0415 - read with the rules, not with their rows

    items = list(cards()[card].find(View(today=TODAY, rows=made, **given)))
    for item in items:
        for words in (item.why, *item.signs):
            said = [words_of(words).of(code) for code in LANGUAGES]
            assert all(said), item
            assert not any("{" in one for one in said), item
    return items


def why(item: Item) -> str:
    """Return why an item stands there, in English."""
    from app.followup.saying import words_of  # noqa: PLC0415 - as above

    return words_of(item.why).en


def unsound() -> FileStanding:
    """Return how a damaged file stands."""
    return FileStanding(backup=TODAY, unsound=True)


def placement(made: Made, state: str = "active", start: int = -60, end: int = 60, **values: Any) -> str:
    """Add a placement of a participant of a programme that asks for contact every 14 days."""
    programme = made.add(
        "programme", "programme", state="running", follow_up_interval_days=14, required_roles=()
    )
    person = made.add("person")
    participant = made.add("participant", person_id=person, programme_id=programme)
    return made.add(
        "placement", participant_id=participant, host_id=made.add("organisation"), programme_id=programme,
        start_date=days(start), end_date=days(end), state=state, **values,
    )  # fmt: skip


def entry(made: Made, stay: str, no: int, ago: int, **values: Any) -> str:
    """Add an entry of a week that ended so many days ago; it came in unless a state says otherwise."""
    return made.add(
        "logbook_entry", placement_id=stay, no=no, period_from=days(-ago - 6), period_to=days(-ago),
        due=days(2 - ago), **{"state": "received", "received_at": days(-ago), **values},
    )  # fmt: skip


def note(made: Made, stay: str, ago: int, kind: str = "phone", **values: Any) -> str:
    """Add a note on a placement."""
    return made.add("note", entity_key="placement", entity_id=stay, at=days(-ago), kind=kind, **values)


def _value(values: Mapping[str, Any], name: str) -> Any:
    if name.endswith(LENGTH):
        return sum(len(row["text"]) for row in values[name.removesuffix(LENGTH)])
    return values[name]


def _fits(row: Mapping[str, Any], where: Mapping[str, Any], beyond: Mapping[str, Any]) -> bool:
    same = all(
        row[name] in (value if isinstance(value, tuple) else (value,)) for name, value in where.items()
    )
    compared = [
        (row[name.rpartition("__")[0]], name.rpartition("__")[2], value) for name, value in beyond.items()
    ]
    return same and all(one is not None and _WAYS[way](one, other) for one, way, other in compared)
