"""The clauses of an agreement, and the annexes they refer to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Literal, get_args

from attrs import frozen

from app.errors import Refused
from app.programmes.reading import Table, choices, opened
from app.programmes.wording import Wording
from app.text import Text

AgreementKind = Literal[
    "tripartite", "bilateral_host", "partnership", "confidentiality", "data_processing", "learning_agreement"
]
AGREEMENT_KINDS: tuple[AgreementKind, ...] = get_args(AgreementKind)
LegalReview = Literal["none", "requested", "approved"]
LEGAL_REVIEWS: tuple[LegalReview, ...] = get_args(LegalReview)
LETTERS = "abcdefghijklmnopqrstuvwxyz"

NO_SUCH_POINT = Text(
    en="Clause {clause} has no point “{point}”. Its points are: {points}.",
    sv="Villkoret {clause} har ingen punkt ”{point}”. Punkterna är: {points}.",
    nb="Avtalepunkt {clause} har ikke noe ledd «{point}». Leddene er: {points}.",
    da='Klausul {clause} har intet punkt "{point}". Punkterne er: {points}.',
)


@frozen(kw_only=True)
class Clause:
    """One clause of the library: a draft until ``legal_review`` is approved.

    ``points`` holds the parts (a), (b), … of a clause made of points, introduced by ``lead``.
    ``instead`` holds a text that replaces the usual one in some kind of agreement.
    """

    key: str
    version: int
    order: int
    kinds: frozenset[AgreementKind]
    mandatory: bool
    legal_review: LegalReview
    title: Wording
    text: Wording
    lead: Wording
    points: Mapping[str, Wording]
    instead: Mapping[str, Wording]

    def wording(self, kind: AgreementKind = "tripartite", points: Collection[str] = ()) -> Wording:
        """Return the text for a kind of agreement, with all points or the chosen ones.

        Chosen points are lettered anew from (a). Raises ``Refused`` for a point it does not have.
        """
        if not points:
            return self.instead.get(kind, self.text)
        return _with_points(self.lead, [self._point(key) for key in sorted(points)])

    def _point(self, key: str) -> Wording:
        if key not in self.points:
            raise Refused(NO_SUCH_POINT.fill(clause=self.key, point=key, points=", ".join(self.points)))
        return self.points[key]


@frozen(kw_only=True)
class Annex:
    """A paper that belongs to an agreement; ``placement_kind`` when only one kind has it."""

    key: str
    number: int
    name: Wording
    placement_kind: str


@frozen(kw_only=True)
class Annexes:
    """The annexes by key, and the word that stands before their numbers."""

    label: Wording
    each: Mapping[str, Annex]


def read_clauses() -> Mapping[str, Clause]:
    """Read the clause library, in the order of its keys."""
    with opened("texts/clauses.toml") as file:
        return MappingProxyType({row.key: _clause(row) for row in file.tables()})


def _clause(row: Table) -> Clause:
    lead = row.wording("lead", Wording())
    points = row.wordings("points")
    return Clause(
        key=row.key,
        version=row.number("version"),
        order=row.number("order"),
        kinds=frozenset(choices(row, "kinds", AGREEMENT_KINDS)),
        mandatory=row.truth("mandatory"),
        legal_review=row.choice("legal_review", LEGAL_REVIEWS),
        title=row.wording("title"),
        text=_with_points(lead, list(points.values())) if points else row.wording("text"),
        lead=lead,
        points=points,
        instead=row.wordings("instead"),
    )


def _with_points(lead: Wording, points: list[Wording]) -> Wording:
    texts = {
        code: f"{lead.of(code)} " + "; ".join(_lettered([point.of(code) for point in points])) + "."
        for code in lead.languages
    }
    return Wording(**texts)


def _lettered(points: list[str]) -> list[str]:
    return [f"({letter}) {point}" for letter, point in zip(LETTERS, points, strict=False)]


def read_annexes() -> Annexes:
    """Read the annexes, in the order of their numbers."""
    with opened("texts/annexes.toml") as file:
        rows = [_annex(row) for row in file.tables("annexes")]
        return Annexes(label=file.wording("label"), each=MappingProxyType({row.key: row for row in rows}))


def _annex(row: Table) -> Annex:
    return Annex(
        key=row.text("key"),
        number=row.number("number"),
        name=row.wording("name"),
        placement_kind=row.text("placement_kind", ""),
    )
