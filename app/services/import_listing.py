"""One list on its way in: what every meaning of a row needs to know, and how a meaning is declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final

from attrs import define, field, frozen

from app.domain.programme import Programme
from app.exchange.layout import Layout
from app.exchange.likeness import Comparison
from app.exchange.row import Problem, Row
from app.programmes.template import templates
from app.services.import_bench import Bench
from app.services.import_match import Organisations, People
from app.services.import_plan import Double, Draft, Named
from app.services.worded import spoken
from app.text import Language, Text

SPEAKS: Final = {"SE": "sv", "NO": "nb", "DK": "da"}
"""The language of papers for a person of a country, where the list does not say it."""


CALLED_OFF: Final = Text(
    en="The row says that it was called off, and gives no placement to mark so.",
    sv="Raden säger att det ställts in, och den ger ingen placering att markera så.",
    nb="Raden sier at det er avlyst, og den gir ikke noe praksisopphold å merke slik.",
    da="Rækken siger, at det er aflyst, og den giver intet praktikophold at markere sådan.",
)


class Skipped(Exception):  # noqa: N818 - not a fault: the row asks for nothing
    """The row gives nothing to take in."""

    def __init__(self, why: Text) -> None:
        """Keep the reason."""
        super().__init__(why.en)
        self.why = why


@define(eq=False, kw_only=True)
class Listing:
    """The list as a whole. ``decision`` and ``same`` are of the row at hand."""

    bench: Bench
    country: str
    language: Language
    today: date
    programme: Programme | None
    keeps_national_ids: bool
    slots: frozenset[str]
    """The values the list has columns for."""
    notes: dict[Text, None] = field(factory=dict)
    chosen: Mapping[Named, str] = field(factory=dict)
    """What a person decided of what rows name."""
    decision: str = ""
    same: Double | None = None
    by_row: dict[int, Draft] = field(factory=dict)
    """What each row before turned out to be about."""
    named: dict[tuple[str, ...], Draft] = field(factory=dict)
    """Whom or what the list knows by a name alone: its coaches, its homes."""
    titled: dict[tuple[str, ...], Draft] = field(factory=dict)
    """Plain records by what tells them apart."""
    called: dict[str, dict[str, tuple[str, ...]]] = field(factory=dict)
    """By kind of record, the ids by name: what a cell that names a record means."""

    @cached_property
    def organisations(self) -> Organisations:
        """Return the organisations known so far."""
        return Organisations(self.bench)

    @cached_property
    def people(self) -> People:
        """Return the people known so far."""
        return People(self.bench)

    @cached_property
    def stays(self) -> dict[tuple[str, str], tuple[Draft, ...]]:
        """Return the placements known so far by participant and host."""
        found: dict[tuple[str, str], tuple[Draft, ...]] = {}
        for one in self.bench.records.of("placement", programme_id=self.programme_id):
            own = (one.participant_id, one.host_id)
            found[own] = (*found.get(own, ()), self.bench.known("placement", one))
        return found

    @property
    def programme_id(self) -> str:
        """Return the id of the programme; a list of hosts may have none."""
        return self.programme.id if self.programme is not None else ""

    @cached_property
    def placement_kind(self) -> str:
        """Return what kind of placement the programme is for."""
        key = self.programme.template_key if self.programme is not None else None
        template = templates().get(key or "")
        return template.rules.kinds[0] if template is not None else "internship"

    @cached_property
    def host_country(self) -> str:
        """Return the country of a host when the list names none."""
        rule = self.programme.host_country_rule if self.programme is not None else ()
        return rule[0] if len(rule) == 1 else self.country

    @cached_property
    def programme_language(self) -> Language:
        """Return the leading language of the programme."""
        languages = spoken(self.programme.languages) if self.programme is not None else ()
        return languages[0] if languages else self.language

    def take_for(self, found: tuple[Draft, Comparison | None], fields: Mapping[str, Any]) -> None:
        """Note which record the row at hand is taken for, and what the row says of it."""
        other, comparison = found
        asked = Draft(entity=other.entity, id="", row=self.bench.row, values=dict(fields))
        self.same = Double(
            draft=asked, other=other, likeness="same", score=comparison.score if comparison else 100.0,
            reasons=comparison.reasons if comparison else (),
        )  # fmt: skip

    def note(self, text: Text) -> None:
        """Say something of the list as a whole, once."""
        self.notes.setdefault(text)

    def tell(self, why: Text, slot: str = "", given: object = "") -> None:
        """Say something of the row at hand."""
        problem = Problem(row=self.bench.row, slot=slot, given=str(given)[:80], why=why)
        self.bench.problems.append(problem)


@frozen(kw_only=True)
class Meaning:
    """What the rows of a kind of list mean: which records one row gives."""

    layout: Layout
    kinds: tuple[str, ...]
    """The words of the command line for it."""
    arrange: Callable[[Listing, Row], Draft]
    """Puts the records of a row on the bench; returns the one the row is about."""
    main: str
    """The kind of record a row is for: a row that begins one is new, one that adds to it is filled in."""
    needs_programme: bool = False
    unstored: tuple[str, ...] = ()
    """Values the layout knows and no record has a place for."""
    keeps_cancelled: bool = False
    """Whether a row that says it was called off still gives records."""
    not_yet: Text | None = None
    """Why such a list cannot come in at all."""
