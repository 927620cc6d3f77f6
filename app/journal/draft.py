"""What a person does, put as changes: which heads an edit, a choice, a deletion, an undo replaces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from app.journal.canon import canonical
from app.journal.change import LIFE, Change, Op
from app.journal.fold import Folded, Head, distinct, shown


@frozen(kw_only=True)
class Draft:
    """A change not yet stamped and sealed. ``values`` is None for a change without a value."""

    op: Op
    entity: str = ""
    record: str = ""
    owner: str = ""
    values: Mapping[str, Any] | None = None
    replaces: Mapping[str, tuple[str, ...]] = field(factory=dict)
    seen: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields set, in the order of the header."""
        return tuple(sorted(self.values)) if self.values is not None and self.op in {"new", "set"} else ()


OwnerOf = Callable[[str], tuple[str, object]]
"""Field → (owner id or "", anything else that keeps fields apart: privacy class, retention)."""


def groups(values: Mapping[str, Any], owner_of: OwnerOf) -> list[tuple[str, dict[str, Any]]]:
    """Split values into those that share owner and privacy tier, as blanking takes a change whole."""
    found: dict[tuple[str, object], dict[str, Any]] = defaultdict(dict)
    for name in sorted(values):
        found[owner_of(name)][name] = values[name]
    return [(owner, group) for (owner, _), group in sorted(found.items(), key=lambda item: str(item[0]))]


def edit(
    entity: str, record: str, values: Mapping[str, Any], now: Folded | None, owner_of: OwnerOf
) -> list[Draft]:
    """Return an edit: it replaces the heads whose value was shown, and the blank ones."""
    return _setting(entity, record, values, owner_of, lambda name: _shown_ids(_cell(now, name)))


def choose(
    entity: str, record: str, values: Mapping[str, Any], now: Folded, owner_of: OwnerOf
) -> list[Draft]:
    """Return a choice: it replaces every head and so ends a conflict."""
    return _setting(entity, record, values, owner_of, lambda name: _ids(_cell(now, name)))


def delete(entity: str, record: str, now: Folded, owner: str = "", reason: str = "") -> Draft:
    """Return a deletion: it names the life it ends and every field head that was seen."""
    seen = {h.id for name, heads in now.heads.items() if name != LIFE for h in heads}
    return Draft(
        op="del", entity=entity, record=record, owner=owner, replaces={LIFE: _ids(_cell(now, LIFE))},
        seen=tuple(sorted(seen)), values={"reason": reason} if reason else None,
    )  # fmt: skip


def restore(entity: str, record: str, now: Folded, owner: str = "", reason: str = "") -> Draft:
    """Return a restoration, also the answer "keep it" where deletion met an edit."""
    return Draft(
        op="res", entity=entity, record=record, owner=owner, replaces={LIFE: _ids(_cell(now, LIFE))},
        values={"reason": reason} if reason else None,
    )  # fmt: skip


def erase(targets: Iterable[str]) -> Draft:
    """Return an erasure of records (and, by change id, of mentions elsewhere)."""
    return Draft(op="erase", targets=tuple(sorted(set(targets))))


def log(values: Mapping[str, Any], entity: str = "", record: str = "", owner: str = "") -> Draft:
    """Return a line in the journal that changes nothing: an export, a print, a title of a batch."""
    return Draft(op="log", entity=entity, record=record, owner=owner, values=values)


@frozen(kw_only=True)
class Surroundings:
    """What an undo looks at: the records as they are, the earlier changes of them, what is erased.

    ``taken_back`` are changes that an undo has already answered, and the answers: nobody worked there,
    so what stands below them can still be undone.
    """

    now: Mapping[str, Folded]
    old: Mapping[str, Change]
    dead: Callable[[Change], bool]
    taken_back: frozenset[str] = frozenset()


@frozen
class Inverse:
    """The changes that undo a batch, and how many cells were kept because others built on them."""

    drafts: tuple[Draft, ...]
    kept: int


def undo(batch: Iterable[Change], seen: Surroundings) -> Inverse:
    """Return the inverse of a batch.

    Of each cell of each change in which it still stands, itself or put back by an undo: a set goes back to
    the other head's value, else to each replaced version; a deletion is restored; a new or restored record
    is deleted, unless others worked on it. An erasure has no inverse.
    """
    changes = [c for c in batch if c.header.op != "log"]
    mine: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        mine[change.header.record].add(change.id)
    ends = [_end(c, seen, mine[c.header.record]) for c in changes if c.header.op in {"new", "res"}]
    gone = {draft.record for draft in ends if draft is not None}
    backs = [
        _inverse(c, seen, mine[c.header.record])
        for c in changes
        if c.header.op not in {"new", "res"} and c.header.record not in gone
    ]
    drafts = [draft for draft in ends if draft is not None]
    kept = sum(draft is None for draft in ends)
    for back, stays in backs:
        drafts.extend(back)
        kept += stays
    return Inverse(tuple(drafts), kept)


def _inverse(change: Change, seen: Surroundings, mine: set[str]) -> tuple[list[Draft], int]:
    now = seen.now.get(change.header.record)
    if change.header.op == "erase" or now is None or seen.dead(change):
        return [], 1
    return _back(change, now, seen, mine) if change.header.op == "set" else _revive(change, now, seen)


def _end(change: Change, seen: Surroundings, mine: set[str]) -> Draft | None:
    now = seen.now.get(change.header.record)
    if now is None or seen.dead(change):
        return None
    standing = _standing(change, LIFE, now, seen)
    fields = {h.id for name, heads in now.heads.items() if name != LIFE for h in heads}
    if not standing or (change.header.op == "new" and not fields <= mine | seen.taken_back):
        return None
    whole = delete(change.header.entity, change.header.record, now, change.header.owner)
    return evolve(whole, replaces={LIFE: (standing,)}, seen=_known_then(change, seen) or whole.seen)


def _known_then(change: Change, seen: Surroundings) -> tuple[str, ...]:
    """Return what the deletions that a restoration ended had seen: work they had not seen asks again."""
    ended = (seen.old[i] for i in change.header.replaces.get(LIFE, ()) if i in seen.old)
    known = {i for c in ended if c.header.op == "del" for i in c.header.seen}
    return tuple(sorted(known)) if change.header.op == "res" else ()


def _revive(change: Change, now: Folded, seen: Surroundings) -> tuple[list[Draft], int]:
    standing = _standing(change, LIFE, now, seen)
    if not standing:
        return [], 1
    header = change.header
    back = Draft(
        op="res",
        entity=header.entity,
        record=header.record,
        owner=header.owner,
        replaces={LIFE: (standing,)},
    )
    return [back], 0


def _back(change: Change, now: Folded, seen: Surroundings, mine: set[str]) -> tuple[list[Draft], int]:
    versions: dict[str, list[Any]] = {}
    standing: dict[str, str] = {}
    if change.value is None:
        return [], len(change.header.fields)
    kept = 0
    for name in change.header.fields:
        standing[name] = _standing(change, name, now, seen)
        others = [h for h in _cell(now, name) if h.id != standing[name] and h.id not in mine]
        values = _earlier(change, name, others, seen.old) if standing[name] else None
        if values is None:
            kept += 1
        else:
            versions[name] = values
    header = change.header
    drafts = [
        Draft(
            op="set", entity=header.entity, record=header.record, owner=header.owner,
            values={name: values[turn] for name, values in versions.items() if turn < len(values)},
            replaces={name: (standing[name],) for name, values in versions.items() if turn < len(values)},
        )
        for turn in range(max(map(len, versions.values()), default=0))
    ]  # fmt: skip
    return drafts, kept


def _standing(change: Change, cell: str, now: Folded, seen: Surroundings) -> str:
    """Return the head that is this change, or that says the same since an undo put it back; "" if none."""
    heads = _cell(now, cell)
    if change.id in {h.id for h in heads}:
        return change.id
    again = (h.id for h in heads if _says(h, change, cell) and _leads_back(h.id, change.id, cell, seen))
    return next(again, "")


def _says(head: Head, change: Change, cell: str) -> bool:
    if cell == LIFE:
        return (head.op == "del") == (change.header.op == "del")
    return not head.blank and canonical(head.value) == canonical(change.values[cell])


def _leads_back(head: str, change: str, cell: str, seen: Surroundings) -> bool:
    """Say whether only changes that were taken back, and their answers, stand between a head and a change."""
    met: set[str] = set()
    fresh = {head}
    while fresh:
        met |= fresh
        between = [seen.old[i] for i in fresh if i in seen.taken_back and i in seen.old]
        fresh = {i for c in between for i in c.header.replaces.get(cell, ())} - met
        if change in fresh:
            return True
    return False


def _earlier(
    change: Change, name: str, others: Sequence[Head], old: Mapping[str, Change]
) -> list[Any] | None:
    shown_beside = distinct(others)
    if shown_beside:
        return [shown_beside[0]]
    replaced = [
        old[i] for i in change.header.replaces.get(name, ()) if i in old and name in old[i].header.fields
    ]
    if any(c.value is None for c in replaced):
        return None
    values = {canonical(c.values[name]): c.values[name] for c in replaced}
    return list(values.values()) or [None]


def _setting(
    entity: str,
    record: str,
    values: Mapping[str, Any],
    owner_of: OwnerOf,
    ids: Callable[[str], tuple[str, ...]],
) -> list[Draft]:
    return [
        Draft(
            op="set", entity=entity, record=record, owner=owner, values=group,
            replaces={name: found for name in group if (found := ids(name))},
        )
        for owner, group in groups(values, owner_of)
    ]  # fmt: skip


def _cell(now: Folded | None, name: str) -> tuple[Head, ...]:
    return now.heads.get(name, ()) if now is not None else ()


def _ids(heads: Iterable[Head]) -> tuple[str, ...]:
    return tuple(sorted(h.id for h in heads))


def _shown_ids(heads: tuple[Head, ...]) -> tuple[str, ...]:
    top = shown(heads)
    same = canonical(top.value) if top is not None else None
    return _ids(h for h in heads if h.blank or canonical(h.value) == same)
