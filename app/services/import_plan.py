"""What an import would do, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from attrs import define, field, frozen

from app.domain.catalogue import entity_named
from app.domain.fields import Kind
from app.exchange.likeness import Likeness
from app.exchange.mapping import Mapping as Columns
from app.exchange.row import ColumnMeaning, Problem, Reading
from app.text import Text

Status = Literal["created", "updated", "skipped", "refused"]


@frozen
class Named:
    """What a row names beside the record it is about: a host, a home, a supervisor."""

    entity: str
    name: str
    """As ``app.exchange.folding.joined`` makes it of the title."""


Decisions = Mapping[int | Named, str]
"""By row, or by what rows name: ``new``, ``skip`` (a row only), ``same:`` or ``take:``.

After the colon stands the id of a record, the number of an earlier row, or ``=`` and a title that the list
begins. ``same`` keeps what is known and fills what is empty; ``take`` lets the list win.
"""
Step = Callable[[int, int], None]
"""Told (done, total); raises ``Cancelled`` to stop, and then nothing is kept."""


def no_step(done: int, total: int) -> None:
    """Tell nobody."""


@define(eq=False, kw_only=True)
class Draft:
    """A record that the list begins, or one of the office with the fields the list fills."""

    entity: str
    id: str
    row: int = 0
    """The row that begins it; 0 for a record the office has."""
    values: dict[str, Any] = field(factory=dict)
    known: Any = None
    assumed: frozenset[str] = frozenset()
    """The fields that no column gave and that were taken for granted."""

    def get(self, name: str) -> Any:
        """Return what the field holds after the import."""
        value = self.values.get(name)
        return getattr(self.known, name) if value is None and self.known is not None else value

    @property
    def title(self) -> str:
        """Return the words a person knows it by, as far as it has any of its own."""
        spec = entity_named(self.entity)
        own = (name for name in spec.title if spec.fields[name].kind in {Kind.WORDS, Kind.PHRASES})
        parts = (self.get(name) for name in own)
        worded = (next(iter(part.values()), "") if isinstance(part, Mapping) else part for part in parts)
        return " ".join(str(part) for part in worded if part)


@frozen(kw_only=True)
class Difference:
    """The list says something else than what is known; what is known is kept."""

    row: int
    entity: str
    record: str
    field: str
    kept: Any
    given: Any


@frozen(kw_only=True)
class Double:
    """A row's record beside one that it is, or may be: of the office (``row`` 0) or of an earlier row."""

    draft: Draft
    other: Draft
    likeness: Likeness
    score: float
    reasons: tuple[Text, ...]

    @property
    def row(self) -> int:
        """Return the row of the other; 0 when the office has it already."""
        return self.other.row


@frozen(kw_only=True)
class PlannedRow:
    """What becomes of one row."""

    number: int
    status: Status
    title: str = ""
    reasons: tuple[Text, ...] = ()
    """Why it is skipped or refused."""
    drafts: tuple[Draft, ...] = ()
    """The records it begins."""
    problems: tuple[Problem, ...] = ()
    differences: tuple[Difference, ...] = ()
    same: Double | None = None
    """The record it is taken for."""
    about: Draft | None = None
    """The record the row is for; none when it stays out."""
    where: tuple[str, ...] = ()
    """The values that refuse it, as far as it is one of them."""


@frozen(kw_only=True)
class ImportPlan:
    """A list read and compared with the office; nothing is written."""

    kind: str
    programme: str
    reading: Reading
    rows: tuple[PlannedRow, ...]
    doubles: tuple[Double, ...]
    """Those a person has to look at: likely, not sure."""
    notes: tuple[Text, ...]
    drafts: tuple[Draft, ...] = field(repr=False)
    """All records to begin or to fill, in the order they were met."""
    known_changes: int
    """How many changes the office held when the plan was made."""
    decisions: Decisions = field(factory=dict)
    """What was decided when it was made."""

    @property
    def columns(self) -> tuple[ColumnMeaning, ...]:
        """Return what each column was taken for."""
        return self.reading.columns

    @property
    def unrecognised(self) -> tuple[str, ...]:
        """Return the headings nobody knows."""
        return self.reading.unrecognised

    @property
    def mapping(self) -> Columns:
        """Return which heading gives which value."""
        return self.reading.mapping

    def count(self, status: Status) -> int:
        """Return how many rows end so."""
        return sum(row.status == status for row in self.rows)

    @property
    def records(self) -> dict[str, int]:
        """Return how many records of each kind would be begun."""
        return dict(Counter(draft.entity for draft in self.drafts if draft.known is None))


@frozen(kw_only=True)
class Imported:
    """What an import did."""

    batch: str
    """The batch to undo; "" when nothing had to be written."""
    plan: ImportPlan
    created: int
    updated: int
    skipped: int
    refused: tuple[PlannedRow, ...]
    doubles: tuple[Double, ...]

    @property
    def records(self) -> Mapping[str, int]:
        """Return how many records of each kind were begun."""
        return self.plan.records


def beside(double: Double) -> Sequence[tuple[str, Any, Any]]:
    """Return two records side by side: (field, of the row, of the other) for each field either has."""
    spec = entity_named(double.draft.entity)
    pairs = ((name, double.draft.get(name), double.other.get(name)) for name in spec.fields)
    return [pair for pair in pairs if pair[1] not in (None, "", ()) or pair[2] not in (None, "", ())]
