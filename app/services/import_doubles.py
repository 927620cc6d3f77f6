"""Records of a list beside those they are or may be, and what a person decides of each pair."""

from __future__ import annotations

from typing import Any, Final, Literal

from attrs import field, frozen

from app.domain.catalogue import entity_named
from app.domain.display import shown
from app.domain.fields import FieldSpec
from app.exchange.folding import joined
from app.services.delicate import is_delicate
from app.services.import_people import SAME, TAKE
from app.services.import_plan import Double, Draft, ImportPlan, Named, beside
from app.services.office import Office
from app.text import Language, Text

Choice = Literal["mine", "theirs", "both"]
"""Keep what is known; let the list win; have two records."""


_NOT_SAID: Final = frozenset({"data_source"})


@frozen(kw_only=True)
class Pair:
    """A record of the list and another that it is, or may be."""

    key: int | Named
    """What a decision goes by: the row, or what the row names."""
    row: int
    entity: str
    title: str
    other_title: str
    other_row: int
    """The earlier row that begins the other; 0 when the office has it already."""
    other: str
    """How a decision names the other."""
    sure: bool
    """Whether both are certainly one, and only what they say differs."""
    reasons: tuple[Text, ...]
    double: Double = field(repr=False)

    def decision(self, choice: Choice) -> str:
        """Return the choice as a plan takes it."""
        return "new" if choice == "both" else f"{SAME if choice == 'mine' else TAKE}{self.other}"

    @property
    def usual(self) -> Choice:
        """Return what happens when nobody decides."""
        return "mine" if self.sure else "both"


@frozen(kw_only=True)
class BesideLine:
    """One field of two records."""

    label: Text
    given: str
    """What the list says."""
    known: str
    differs: bool


def pairs(plan: ImportPlan) -> tuple[Pair, ...]:
    """Return the pairs to look at: those that may be one, and those that are one and say different things."""
    rows = {row.number: row for row in plan.rows}
    about = {row.about.id: row.number for row in plan.rows if row.about is not None and row.drafts}
    found = [_pair(double, about, sure=False) for double in plan.doubles]
    for row in rows.values():
        if row.same is None or not row.same.other.title:
            continue
        if any(one.record == row.same.other.id for one in row.differences):
            found.append(_pair(row.same, about, sure=True))
    met: dict[tuple[Any, str], Pair] = {}
    for pair in found:
        met.setdefault((pair.key, pair.other), pair)
    return tuple(sorted(met.values(), key=lambda pair: (pair.row, pair.sure)))


def lines_beside(office: Office, pair: Pair, language: Language) -> tuple[BesideLine, ...]:
    """Return two records field by field, what differs first; delicate values are not shown."""
    fields = entity_named(pair.entity).fields
    lines = []
    for name, mine, theirs in beside(pair.double):
        spec = fields[name]
        if is_delicate(spec) or name in _NOT_SAID:
            continue
        given = "" if name in pair.double.draft.assumed else _words(office, spec, mine, language)
        known = _words(office, spec, theirs, language)
        if given or (known and theirs not in (False, spec.default) and name != "state"):
            differs = bool(given and known) and given != known
            lines.append(BesideLine(label=spec.label, given=given, known=known, differs=differs))
    return tuple(sorted(lines, key=lambda line: not line.differs))


def _pair(double: Double, about: dict[str, int], *, sure: bool) -> Pair:
    draft, other = double.draft, double.other
    key: int | Named = draft.row if sure or about.get(draft.id) == draft.row else _named(draft)
    if not other.row:
        named = other.id
    elif about.get(other.id) == other.row:
        named = str(other.row)
    else:
        named = f"={other.title}"
    return Pair(
        key=key, row=draft.row, entity=other.entity, title=draft.title, other_title=other.title,
        other_row=other.row, other=named, sure=sure, reasons=double.reasons, double=double,
    )  # fmt: skip


def _named(draft: Draft) -> Named:
    return Named(draft.entity, joined(draft.title))


def _words(office: Office, spec: FieldSpec, value: Any, language: Language) -> str:
    return shown(spec, value, language, office.records)
