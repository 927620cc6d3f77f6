"""The records that gates of the week before the start look at, read at once and kept between saves.

Each answer stays in its place: "the roles of this placement", "this participant". Whoever looked at a place
is noted, so that after a save only they look again: whatever a need asks, now or in a later version.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from app.services.office import Office
from app.storage.row_reading import RowReading
from app.storage.work import Touched

Place = tuple[str, tuple[str, ...], tuple[Any, ...]]
"""A question and what it asks for: entity, names of fields, their values. A record by its id asks ``id``."""
PLACEMENT: Final = (
    "participant_id", "host_id", "programme_id", "kind", "start_date", "end_date", "state", "state_day",
    "assignment_version_id", "place_of_work",
)  # fmt: skip
_BY_ID: Final = ("id",)


class Look:
    """Live records as gates see them."""

    def __init__(self, office: Office) -> None:
        """Begin knowing nothing; whatever is not read ahead is read when it is asked for."""
        self._records = office.records
        self._rows = RowReading(office.store.file.connection)
        self._answers: dict[Place, list[Any]] = {}
        self._shapes: dict[str, set[tuple[str, ...]]] = {}
        self._holding: dict[tuple[str, str], set[Place]] = {}
        self._askers: dict[Place, set[str]] = {}
        self._loose: dict[str, set[Place]] = {}
        self._asker = ""

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a live record, or None."""
        found = self._at((entity, _BY_ID, (record_id,))) if record_id else ()
        return found[0] if found else None

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the live records whose fields equal ``where``, in the order they were made."""
        names = tuple(sorted(where))
        return self._at((entity, names, tuple(where[name] for name in names)))

    @contextlib.contextmanager
    def asking(self, who: str) -> Iterator[None]:
        """Note that everything looked at until the end was looked at for a placement."""
        self._asker = who
        try:
            yield
        finally:
            self._asker = ""

    def forget(self, touched: Iterable[Touched]) -> set[str]:
        """Let go of every answer that changed records may have changed; return for whom they had been."""
        gone: set[Place] = set()
        for entity, ids in _by_entity(touched).items():
            gone |= {place for one in ids for place in self._holding.pop((entity, one), ())}
            gone |= {(entity, _BY_ID, (one,)) for one in ids} | self._loose.pop(entity, set())
            now = self._records.some(entity, ids) if self._shapes.get(entity) else ()
            gone |= {_place(entity, names, one) for names in self._shapes.get(entity, ()) for one in now}
        askers: set[str] = set()
        for place in gone:
            self._answers.pop(place, None)
            askers |= self._askers.pop(place, set())
        return askers

    def read_whole(self, row: Any) -> bool:
        """Let go of the light rows of a kind, so that whole records are read instead; say if there were any.

        A gate that asks for a field nobody reads ahead is answered all the same, only more slowly.
        """
        spec = getattr(row, "entity", None)
        if spec is None or isinstance(row, spec.record):
            return False
        for place in [place for place in self._answers if place[0] == spec.key]:
            del self._answers[place]
        return True

    def keep(self, entity: str, rows: Sequence[Any], names: tuple[str, ...], asked: Iterable[Any]) -> None:
        """Keep the answers to a question for each of the values asked, also where nothing was found."""
        for value in asked:
            values = value if isinstance(value, tuple) else (value,)
            self._answers[(entity, names, values)] = []
        self._shapes.setdefault(entity, set()).add(names)
        for row in rows:
            place = _place(entity, names, row)
            answer = self._answers.get(place)
            if answer is not None:
                answer.append(row)
                self._holding.setdefault((entity, row.id), set()).add(place)

    def read(
        self,
        entity: str,
        fields: Sequence[str],
        where: Mapping[str, Any],
        *shapes: tuple[str, ...],
        only: Mapping[str, Any] = MappingProxyType({}),
    ) -> list[Any]:
        """Read rows at once, keep them by id, and return them in the order they were made.

        ``where`` names one field and its values; ``shapes`` are the questions the rows answer for those.
        ``only`` leaves out rows that no gate looks at.
        """
        rows = sorted(self._rows.some(entity, fields, {**where, **only}), key=_id)
        (values,) = where.values() or ((),)
        self.keep(entity, rows, _BY_ID, [row.id for row in rows])
        for names in shapes:
            self.keep(entity, rows, names, values)
        return rows

    def _at(self, place: Place) -> list[Any]:
        answer = self._answers.get(place)
        if answer is None:
            answer = self._ask(place)
        if self._asker:
            self._askers.setdefault(place, set()).add(self._asker)
        return answer

    def _ask(self, place: Place) -> list[Any]:
        entity, names, values = place
        where = dict(zip(names, values, strict=True))
        found = self._records.some(entity, values) if names == _BY_ID else self._records.of(entity, **where)
        answer = self._answers[place] = list(found)
        self._shapes.setdefault(entity, set()).add(names)
        if any(isinstance(value, tuple) for value in values):
            self._loose.setdefault(entity, set()).add(place)
        for one in answer:
            self._holding.setdefault((entity, one.id), set()).add(place)
        return answer


def _by_entity(touched: Iterable[Touched]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in touched:
        found.setdefault(one.entity, []).append(one.record)
    return found


def _place(entity: str, names: tuple[str, ...], row: Any) -> Place:
    return entity, names, tuple(getattr(row, name) for name in names)


def _id(row: Any) -> str:
    return str(row.id)
