"""The papers of a programme template: agreements, logbook and checklists."""

from __future__ import annotations

import re
from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.clause import AGREEMENT_KINDS, AgreementKind
from app.programmes.moment import Moment, moment_of
from app.programmes.reading import Table
from app.programmes.rows import choices_of, chosen, keyed_of, number_or_none
from app.programmes.wording import Wording
from app.text import Text

Frequency = Literal["daily", "weekly", "fortnightly", "monthly", "custom"]
FREQUENCIES: Final[tuple[Frequency, ...]] = get_args(Frequency)
Numbers = Literal["all", "hours"]
NUMBERS: Final[tuple[Numbers, ...]] = get_args(Numbers)
AskedOn = Literal["first", "last", "mentor"]
ASKED_ON: Final[tuple[AskedOn, ...]] = get_args(AskedOn)
ListName = Literal["onboarding", "predeparture", "arrival", "closing"]
LIST_NAMES: Final[tuple[ListName, ...]] = get_args(ListName)
Side = Literal["participant", "host", "home", "office"]
SIDES: Final[tuple[Side, ...]] = get_args(Side)

_CLAUSE = re.compile(r"(C\d\d)(?:\(([a-z](?:,[a-z])*)\))?(\?)?")

BAD_CLAUSE = Text(
    en="“{value}” is no clause. Write C06, C06(a,b) for some of its points, or C10? for an optional one.",
    sv="”{value}” är inget villkor. Skriv C06, C06(a,b) för vissa punkter eller C10? om det är frivilligt.",
    nb="«{value}» er ikke et avtalepunkt. Skriv C06, C06(a,b) for noen av leddene eller C10? om valgfritt.",
    da='"{value}" er ikke en klausul. Skriv C06, C06(a,b) for nogle af punkterne eller C10? for en valgfri.',
)


@frozen
class ClauseUse:
    """A clause of the library; without parts it is used whole."""

    key: str
    parts: tuple[str, ...] = ()
    optional: bool = False


@frozen(kw_only=True)
class Agreement:
    """An agreement: its clauses in order, its annexes, and the paper it is printed as."""

    key: str
    kind: AgreementKind
    name: Wording
    clauses: tuple[ClauseUse, ...]
    annexes: tuple[str, ...]
    document: str


@frozen
class PromptUse:
    """A prompt of the library: in every entry, or only in those named; ``mentor`` answers it."""

    key: str
    on: tuple[AskedOn, ...] = ()

    @property
    def by_mentor(self) -> bool:
        """Say whether the mentor answers instead of the participant."""
        return "mentor" in self.on

    def asked(self, *, first: bool, last: bool) -> bool:
        """Say whether an entry asks this, being the first or the last one or neither."""
        bounds = {on for on in self.on if on != "mentor"}
        return not bounds or (first and "first" in bounds) or (last and "last" in bounds)


@frozen(kw_only=True)
class LogbookScheme:
    """How a logbook is kept; without a weekday an entry is due on the last day of its period."""

    frequencies: tuple[Frequency, ...]
    """Those to choose from, the usual one first."""
    due_weekday: int | None
    prompts: tuple[PromptUse, ...]
    numbers: Numbers


@frozen(kw_only=True)
class ChecklistItem:
    """A point that the library lacks."""

    key: str
    text: Wording


@frozen(kw_only=True)
class Checklist:
    """A checklist of a placement: points of the library in order, then the template's own."""

    list: ListName
    responsible: Side
    due: Moment
    library: tuple[str, ...] = ()
    items: tuple[ChecklistItem, ...] = ()

    @property
    def key(self) -> str:
        """Return the name of the list: a template has each list once."""
        return self.list

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self.library) + len(self.items)


def agreements_from(file: Table) -> tuple[Agreement, ...]:
    """Read the agreements."""
    return keyed_of(file, "agreement", _agreement)


def logbook_from(table: Table) -> LogbookScheme:
    """Read the logbook scheme."""
    return LogbookScheme(
        frequencies=choices_of(table, "frequencies", FREQUENCIES),
        due_weekday=number_or_none(table, "due_weekday"),
        prompts=tuple(_prompt(table, written) for written in table.texts("prompts")),
        numbers=table.choice("numbers", NUMBERS),
    )


def checklists_from(file: Table) -> tuple[Checklist, ...]:
    """Read the checklists."""
    return keyed_of(file, "checklist", _checklist)


def _agreement(row: Table) -> Agreement:
    return Agreement(
        key=row.text("key"),
        kind=row.choice("kind", AGREEMENT_KINDS),
        name=row.wording("name"),
        clauses=tuple(_clause(row, written) for written in row.texts("clauses")),
        annexes=row.texts("annexes"),
        document=row.text("document"),
    )


def _clause(row: Table, written: str) -> ClauseUse:
    found = _CLAUSE.fullmatch(written)
    if found is None:
        raise row.refusal(BAD_CLAUSE.fill(value=written), "clauses")
    key, parts, optional = found.groups()
    return ClauseUse(key, tuple(parts.split(",")) if parts else (), optional is not None)


def _prompt(table: Table, written: str) -> PromptUse:
    key, *on = written.split()
    return PromptUse(key, tuple(chosen(table, "prompts", word, ASKED_ON) for word in on))


def _checklist(row: Table) -> Checklist:
    return Checklist(
        list=row.choice("list", LIST_NAMES),
        responsible=row.choice("responsible", SIDES),
        due=moment_of(row, "due"),
        library=row.texts("library", ()),
        items=keyed_of(
            row, "item", lambda item: ChecklistItem(key=item.text("key"), text=item.wording("text"))
        ),
    )
