"""The questions that several desks raise, as a person sees them: which versions there are, and whose.

Two desks wrote the same field, or one deleted what another worked on. Delicate values are left out
until a person asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.catalogue import entity_named
from app.domain.display import name_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.journal.canon import canonical
from app.journal.change import LIFE, Change
from app.journal.fold import Folded, Head, Life
from app.services.delicate import is_delicate, look
from app.services.lineage import Lineage
from app.services.office import Office
from app.storage.chain_reading import read_runs
from app.text import Language

_TEXTS: Final = frozenset({Kind.PROSE, Kind.WORDS})


@frozen(kw_only=True)
class Version:
    """One of the versions: a value of the field or, in a life question, a deletion or the work of somebody.

    ``value`` is as the journal keeps it; of a deletion it is the reason. ``fields`` are the names of
    what somebody worked on. ``source`` is the change that first wrote it, where ``change`` is an undo
    that put it back. ``rank`` decides which version shows meanwhile.
    """

    change: str
    source: str
    writers: tuple[str, ...]
    time: str
    rank: tuple[int, str]
    value: Any = None
    deletes: bool = False
    fields: tuple[str, ...] = ()

    @property
    def who(self) -> str:
        """Return the initials of all who wrote it."""
        return ", ".join(self.writers)

    @property
    def moment(self) -> datetime:
        """Return when it was written, in the time of this computer."""
        return datetime.strptime(self.time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()


@frozen(kw_only=True)
class Conflict:
    """A question that waits for a person. The field ``""`` asks whether the record stays.

    ``versions`` begin with the one shown meanwhile; ``heads`` are the changes the person decides over.
    ``own`` says that mine is truly this person's or this desk's; texts ``may_join``: both can be kept.
    """

    entity: str
    record: str
    field: str
    name: str
    versions: tuple[Version, ...]
    mine: Version
    theirs: Version
    before: Version | None
    heads: frozenset[str]
    own: bool = True
    may_join: bool = False
    binned: bool = False
    hidden: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what tells this question from the others."""
        return (self.entity, self.record, self.field)

    @property
    def spec(self) -> FieldSpec | None:
        """Return the declaration of the field; None for the life and for a field of a newer program."""
        return entity_named(self.entity).fields.get(self.field)

    @property
    def may_write(self) -> bool:
        """Say whether something else can be written: a state changes by its own steps alone."""
        return self.spec is not None and not is_state(self.entity, self.field)


def conflicts(office: Office, language: Language | None = None, record: str = "") -> list[Conflict]:
    """Return every open question, or those of one record, always in the same order.

    Delicate values are left out. Records are named in a language, that of the office unless said otherwise.
    """
    reading = office.store.reading
    questions = [one for one in office.records.questions() if record in {"", one[1]}]
    folded = reading.folded({one[1] for one in questions})
    lineages: dict[str, Lineage] = {}
    found: list[Conflict] = []
    for question in questions:
        asked = question[1]
        if asked not in lineages:
            lineages[asked] = Lineage(reading, asked)
        found.append(_seen(office, question, folded[asked], lineages[asked]))
    return [evolve(_veiled(one), name=_name(office, one, language or office.language)) for one in found]


def revealed(office: Office, conflict: Conflict) -> Conflict:
    """Return a question with its delicate values, and note that the person looked; refuse a reader."""
    if not conflict.hidden:
        return conflict
    look(office, conflict.entity, conflict.record, conflict.field)
    stored = stored_name(conflict.entity, conflict.field)
    lineage = Lineage(office.store.reading, conflict.record)

    def clear(version: Version) -> Version:
        return evolve(version, value=lineage.changes[version.change].values.get(stored))

    return evolve(
        conflict, hidden=False, versions=tuple(map(clear, conflict.versions)), mine=clear(conflict.mine),
        theirs=clear(conflict.theirs), before=clear(conflict.before) if conflict.before else None,
    )  # fmt: skip


def order(conflict: Conflict) -> tuple[str, str, str]:
    """Return the place of a question among others: always that in which the office knows them."""
    return (conflict.entity, conflict.record, stored_name(conflict.entity, conflict.field))


def stored_name(entity: str, field: str) -> str:
    """Return the name of a field in the journal; that of the life is empty."""
    spec = entity_named(entity).fields.get(field)
    return spec.stored if spec is not None else field


def is_state(entity: str, field: str) -> bool:
    """Say whether a field is moved by the state machine of its entity."""
    return field == "state" and entity_named(entity).machine is not None


def asked_heads(now: Folded, stored: str) -> frozenset[str]:
    """Return the changes a question is about: of a life question all that stands in the record."""
    cells = now.heads.values() if stored == LIFE else (now.heads.get(stored, ()),)
    return frozenset(head.id for cell in cells for head in cell)


def _seen(office: Office, question: tuple[str, str, str], now: Folded, lineage: Lineage) -> Conflict:
    entity, record, stored = question
    spec = entity_named(entity)
    if stored == LIFE:
        versions, before = _lives(spec, now, lineage), None
    else:
        heads = now.heads[stored]
        versions, before = _values(heads, stored, lineage), _before(heads, stored, lineage)
    mine, own = _mine(office, versions)
    others = [v for v in versions if (v.deletes != mine.deletes if stored == LIFE else v is not mine)]
    field = spec.stored.get(stored)
    return Conflict(
        entity=entity, record=record, field=field.name if field is not None else stored,
        name="", versions=tuple(versions), mine=mine, theirs=others[0], own=own,
        before=before, heads=asked_heads(now, stored), binned=now.life is Life.DELETED,
        may_join=field is not None and field.kind in _TEXTS and sum(bool(v.value) for v in versions) > 1,
    )  # fmt: skip


def _values(heads: Iterable[Head], stored: str, lineage: Lineage) -> list[Version]:
    """Return each different value once, the shown one first, with all who wrote it."""
    alike: dict[str, list[Head]] = {}
    for head in sorted(heads, key=lambda h: h.rank, reverse=True):
        if not head.blank:
            alike.setdefault(canonical(head.value), []).append(head)
    found = []
    for same in alike.values():
        written = [lineage.written(lineage.changes[head.id], stored) for head in same]
        found.append(
            Version(
                change=same[0].id,
                source=written[0].id,
                writers=_writers(written),
                time=written[0].header.time,
                rank=same[0].rank,
                value=same[0].value,
            )
        )
    return found


def _before(heads: Iterable[Head], stored: str, lineage: Lineage) -> Version | None:
    """Return the nearest value that all versions replaced; none where there was none or it was erased."""
    above: dict[str, set[str]] = {}
    for head in heads:
        if not head.blank:
            above.setdefault(canonical(head.value), set()).update(lineage.ancestors(head.id, stored))
    common = set.intersection(*above.values())
    nearest = common - {far for one in common for far in lineage.ancestors(one, stored)}
    last = max((lineage.changes[i] for i in nearest), key=_rank, default=None)
    if last is None or last.value is None:
        return None
    return _version(lineage.written(last, stored), value=last.values.get(stored))


def _lives(spec: EntitySpec, now: Folded, lineage: Lineage) -> list[Version]:
    """Return what each person did: worked on the record, or deleted it. Work shows, so it stands first."""
    life = now.heads[LIFE]
    gone = [lineage.changes[h.id] for h in life if h.op == "del"]
    known = {change for h in life for change in h.seen}
    fresh = {h.id for cell, heads in now.heads.items() if cell != LIFE for h in heads} - known
    work = [lineage.changes[h.id] for h in life if h.op != "del"] + [lineage.changes[i] for i in fresh]
    worked = [evolve(_version(own[0]), fields=_names(spec, own, now)) for own in _by_person(work)]
    return [*worked, *(_version(c, value=c.values.get("reason"), deletes=True) for c in _newest_first(gone))]


def _names(spec: EntitySpec, work: Sequence[Change], now: Folded) -> tuple[str, ...]:
    """Return the fields of changes that still stand, in the order of the declaration."""
    ids = {change.id for change in work}
    standing = {cell for cell, heads in now.heads.items() if cell != LIFE and ids & {h.id for h in heads}}
    return tuple(field.name for field in spec.fields.values() if field.stored in standing)


def _by_person(changes: Iterable[Change]) -> list[list[Change]]:
    found: dict[str, list[Change]] = {}
    for change in _newest_first(changes):
        found.setdefault(change.header.who, []).append(change)
    return list(found.values())


def _mine(office: Office, versions: Sequence[Version]) -> tuple[Version, bool]:
    """Return this person's version, else this desk's, else the one shown; and whether it is one's own."""
    who = office.store.who
    own = [v for v in versions if who and who in v.writers]
    if len(own) == 1:
        return own[0], True
    here = [v for v in own or versions if _written_here(office, v.source)]
    return (here or own or versions)[0], bool(here or own)


def _written_here(office: Office, change: str) -> bool:
    """Say whether a change stands in this desk's own chain."""
    rest = "JOIN change c ON c.n BETWEEN r.change AND r.change+r.last-r.first WHERE c.id=?"
    runs = read_runs(office.store.file.connection, rest, [bytes.fromhex(change)])
    return office.store.reading.meta("desk") in {run.desk for run in runs}


def _veiled(conflict: Conflict) -> Conflict:
    """Leave delicate values out."""
    if conflict.spec is None or not is_delicate(conflict.spec):
        return conflict

    def veil(version: Version) -> Version:
        return evolve(version, value=None)

    return evolve(
        conflict, hidden=True, versions=tuple(map(veil, conflict.versions)), mine=veil(conflict.mine),
        theirs=veil(conflict.theirs), before=veil(conflict.before) if conflict.before else None,
    )  # fmt: skip


def _name(office: Office, conflict: Conflict, language: Language) -> str:
    found = office.records.some(conflict.entity, [conflict.record], binned=True)
    return name_of(found[0], language, office.records) if found else conflict.record


def _version(change: Change, **rest: Any) -> Version:
    header = change.header
    return Version(
        change=change.id, source=change.id, writers=_writers([change]), time=header.time,
        rank=_rank(change), **rest,
    )  # fmt: skip


def _writers(changes: Iterable[Change]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.header.who for c in changes if c.header.who))


def _rank(change: Change) -> tuple[int, str]:
    return (change.header.stamp, change.id)


def _newest_first(changes: Iterable[Change]) -> list[Change]:
    return sorted(changes, key=_rank, reverse=True)
