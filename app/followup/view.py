"""What the rules of Today look at: the day, and the office's rows, each read once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol, TypeVar

from attrs import evolve, field, frozen

T = TypeVar("T")
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Rows(Protocol):
    """Light reading of many records: named fields only, as they are used in the program."""

    def some(
        self,
        entity: str,
        fields: Sequence[str],
        where: Mapping[str, Any] = ...,
        beyond: Mapping[str, Any] = ...,
    ) -> Sequence[Any]:
        """Return live records that fit: objects with ``id`` and the fields asked for.

        ``where`` values may be tuples: any of them fits. ``beyond`` names days: ``{"due__lt": day}``.
        """
        ...

    def latest(
        self, entity: str, fields: Sequence[str], *, each: str, ids: Sequence[str], order: str, most: int,
        where: Mapping[str, Any] = ..., beyond: Mapping[str, Any] = ...,
    ) -> Sequence[Any]:  # fmt: skip
        """Return, for each of some records that ``each`` points at, the last ``most`` by ``order``."""
        ...


@frozen(kw_only=True)
class FileStanding:
    """How the office file is: its newest backup, whether it is damaged, since when saves wait to be shared.

    ``to_erase`` counts the people whose erasure waits for a yes at this desk.
    """

    backup: date | None = None
    begun: date | None = None
    unsound: bool = False
    away_since: date | None = None
    to_erase: int = 0


@frozen(kw_only=True)
class View:
    """One look at the office: the same rows asked for twice are read once.

    ``waiting`` are files in the folder for returned forms; ``read`` are the kinds of record looked at so far;
    ``veiled`` says that delicate values are hidden.
    """

    today: date
    rows: Rows
    veiled: bool = False
    waiting: tuple[Path, ...] = ()
    file: FileStanding = FileStanding()
    read: set[str] = field(factory=set)
    _kept: dict[Any, Any] = field(factory=dict)

    def some(
        self, entity: str, fields: Sequence[str], where: Mapping[str, Any] = NOTHING,
        beyond: Mapping[str, Any] = NOTHING,
    ) -> Sequence[Any]:  # fmt: skip
        """Return live records that fit, as ``Rows.some`` does."""
        self.read.add(entity)
        key = (entity, tuple(fields), tuple(where.items()), tuple(beyond.items()))
        if key not in self._kept:
            self._kept[key] = self.rows.some(entity, fields, where, beyond)
        found: Sequence[Any] = self._kept[key]
        return found

    def latest(self, entity: str, fields: Sequence[str], **asked: Any) -> Sequence[Any]:
        """Return the last records of each of some others, as ``Rows.latest`` does."""
        self.read.add(entity)
        key = (entity, tuple(fields), repr(asked))
        if key not in self._kept:
            self._kept[key] = self.rows.latest(entity, fields, **asked)
        found: Sequence[Any] = self._kept[key]
        return found

    def once(self, work: Callable[[View], T]) -> T:
        """Return what a function of this look makes of it; several rules that need it share it."""
        if work not in self._kept:
            own = evolve(self, read=set())
            self._kept[work] = (work(own), own.read)
        found, read = self._kept[work]
        self.read.update(read)
        made: T = found
        return made
