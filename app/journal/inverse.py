"""The inverse of a batch: each cell goes back to what stood before it, however often the batch set it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from app.journal.canon import canonical
from app.journal.change import LIFE, Change
from app.journal.draft import Draft, delete
from app.journal.fold import Folded, Head, distinct
from app.journal.strand import Strand, strands


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


Look = Callable[[Collection[str]], Surroundings]
"""Records → what stands around them now."""
Write = Callable[[list[Draft]], None]
_Back = tuple[list[Draft], int]
_Versions = tuple[tuple[str, ...], list[Any]]


def undo(batch: Iterable[Change], look: Look, write: Write) -> Inverse:
    """Write the inverse of a batch; return what was written and what was kept.

    Each cell goes back from where the batch left it, as long as that still stands, itself or put back by an
    undo. A field gets the versions that the batch found and nobody else replaced, else what stands beside it.
    A record that the batch began is deleted, unless others worked on it: then it stays whole. An erasure has
    no inverse. Lives come after fields, so that a deletion has seen the fields brought back with it.
    """
    own: dict[str, list[Change]] = defaultdict(list)
    for change in batch:
        if change.header.op != "log":
            own[change.header.record].append(change)
    kept = len(own.pop("", ()))
    seen = look(own)
    fields: list[Draft] = []
    for changes in own.values():
        back, stays = _fields_back(changes, seen)
        fields += back
        kept += stays
    write(fields)
    later = _after(fields, own, seen, look)
    lives: list[Draft] = []
    for changes in own.values():
        back, stays = _life_back(changes, later)
        lives += back
        kept += stays
    write(lives)
    return Inverse((*fields, *lives), kept)


def _after(
    fields: list[Draft], own: Mapping[str, list[Change]], seen: Surroundings, look: Look
) -> Surroundings:
    """Return what is seen once the fields are back; the batch and its answer count as taken back."""
    touched = {d.record for d in fields if any(LIFE in c.header.cells for c in own[d.record])}
    later = look(touched) if touched else seen
    answered = {c.id for changes in own.values() for c in changes}
    return evolve(
        seen,
        now={**seen.now, **later.now},
        old={**seen.old, **later.old},
        taken_back=seen.taken_back | answered | (later.old.keys() - seen.old.keys()),
    )


def _fields_back(changes: Sequence[Change], seen: Surroundings) -> _Back:
    if _begun(changes):
        return [], 0
    mine = {c.id for c in changes}
    backs: dict[str, dict[str, _Versions]] = defaultdict(dict)
    kept = 0
    for name in sorted({name for c in changes for name in c.header.fields}):
        found = strands(changes, name)
        standing = {one.end.id: _standing(one.end, name, seen) for one in found}
        ours = mine.union(*standing.values())
        for one in found:
            values = _before(one, name, ours, seen) if standing[one.end.id] else None
            if values is None:
                kept += 1
            else:
                backs[one.end.id][name] = standing[one.end.id], values
    return [draft for c in changes if c.id in backs for draft in _sets(c, backs[c.id])], kept


def _sets(end: Change, backs: Mapping[str, _Versions]) -> list[Draft]:
    """Return the sets that take a change back; each further one brings a further version of a conflict."""
    header = end.header
    turns = max(len(values) for _, values in backs.values())
    parts = [{n: back for n, back in backs.items() if turn < len(back[1])} for turn in range(turns)]
    return [
        Draft(
            op="set", entity=header.entity, record=header.record, owner=header.owner,
            values={name: values[turn] for name, (_, values) in part.items()},
            replaces={name: standing for name, (standing, _) in part.items()},
        )
        for turn, part in enumerate(parts)
    ]  # fmt: skip


def _before(one: Strand, name: str, ours: set[str], seen: Surroundings) -> list[Any] | None:
    """Return the versions a field had before a batch; None if they are erased."""
    others = [h for h in _cell(one.end, name, seen) if h.id not in ours]
    built = _built_on({h.id for h in others}, name, ours, seen)
    known = [seen.old[i] for i in one.bases if i in seen.old]
    alive = [c for c in known if c.id not in built]
    beside = distinct(others)
    if beside and not alive:
        return [beside[0]]
    words = {_word(c, name): c.values.get(name) for c in alive or known}
    if "" in words:
        return None
    return list(words.values()) or [None]


def _life_back(changes: Sequence[Change], seen: Surroundings) -> _Back:
    drafts: list[Draft] = []
    kept = 0
    for one in strands(changes, LIFE):
        standing = _standing(one.end, LIFE, seen)
        if not standing or (_begun(changes) and _worked_on(changes, seen)):
            kept += 1
        elif not _begun(changes):
            drafts += _earlier_life(one, standing, seen)
        else:
            drafts.append(evolve(_deletion(one.end, seen), replaces={LIFE: standing}))
    return drafts, kept


def _begun(changes: Sequence[Change]) -> bool:
    return any(c.header.op == "new" for c in changes)


def _worked_on(changes: Sequence[Change], seen: Surroundings) -> bool:
    """Say whether others have a say in the fields of a record."""
    return not _field_heads(changes[0], seen) <= {c.id for c in changes} | seen.taken_back


def _earlier_life(one: Strand, standing: tuple[str, ...], seen: Surroundings) -> list[Draft]:
    """Return what makes a record live, deleted or asked about, as it was before.

    It is said even where it is so again already: what later undos look for is who answered whom.
    """
    header = one.end.header
    known = [seen.old[i] for i in one.bases if i in seen.old]
    ended = [c for c in known if c.header.op == "del"]
    lived = len(ended) < len(known) if known else one.root.header.op == "del"
    was_gone = bool(ended) if known else not lived
    drafts: list[Draft] = []
    if lived:
        drafts.append(Draft(op="res", entity=header.entity, record=header.record, owner=header.owner))
    if was_gone:
        whole = _deletion(one.end, seen)
        drafts.append(evolve(whole, seen=_known_then(one.end, ended, seen) or whole.seen))
    return [evolve(draft, replaces={LIFE: standing}) for draft in drafts]


def _deletion(end: Change, seen: Surroundings) -> Draft:
    return delete(end.header.entity, end.header.record, seen.now[end.header.record], end.header.owner)


def _known_then(end: Change, ended: Iterable[Change], seen: Surroundings) -> tuple[str, ...]:
    """Return what deletions had seen, as it stands now: work they had not seen asks again."""
    known = {i for c in ended for i in c.header.seen}
    old = [seen.old[i] for i in known if i in seen.old]
    again = known.union(*(_standing(c, name, seen) for c in old for name in c.header.fields))
    emptied = {i for i in _field_heads(end, seen) - again if _is_nothing(i, seen)}
    return tuple(sorted(again | emptied))


def _is_nothing(head: str, seen: Surroundings) -> bool:
    """Say whether a head only empties again what nobody but the taken-back had ever filled."""
    change = seen.old[head]
    return all(
        _word(change, name) == "null" and _reach(head, name, seen) <= seen.taken_back
        for name in change.header.fields
    )


def _field_heads(change: Change, seen: Surroundings) -> set[str]:
    heads = seen.now[change.header.record].heads
    return {h.id for name, cell in heads.items() if name != LIFE for h in cell}


def _standing(change: Change, cell: str, seen: Surroundings) -> tuple[str, ...]:
    """Return the heads that are this change, or that say the same since an undo put it back."""
    heads = () if seen.dead(change) else _cell(change, cell, seen)
    if cell != LIFE and change.value is None:
        return ()
    if change.id in {h.id for h in heads}:
        return (change.id,)
    return tuple(h.id for h in heads if _says(h, change, cell) and _leads_back(h.id, change.id, cell, seen))


def _says(head: Head, change: Change, cell: str) -> bool:
    if cell == LIFE:
        return (head.op == "del") == (change.header.op == "del")
    return not head.blank and canonical(head.value) == _word(change, cell)


def _leads_back(head: str, change: str, cell: str, seen: Surroundings) -> bool:
    """Say whether only changes that were taken back, and their answers, stand between a head and a change."""
    return change in _reach(head, cell, seen)


def _reach(head: str, cell: str, seen: Surroundings) -> set[str]:
    """Return a head and what stands below it, down to the first that was not taken back."""
    met: set[str] = set()
    fresh = {head}
    while fresh:
        met |= fresh
        fresh = _below(fresh & seen.taken_back, cell, seen) - met
    return met


def _built_on(heads: set[str], cell: str, ours: set[str], seen: Surroundings) -> set[str]:
    """Return all that stands below heads of others; an undo's answer stands where its value came from."""
    met: set[str] = set()
    fresh = heads
    while fresh:
        answers = {i for i in fresh if i in seen.taken_back and i not in ours}
        real = (fresh - answers).union(*(_origins(i, cell, seen) for i in answers))
        met |= fresh | real
        fresh = _below(real, cell, seen) - met
    return met


def _origins(answer: str, cell: str, seen: Surroundings) -> set[str]:
    """Return the nearest changes below an answer that say the same."""
    word = _word(seen.old[answer], cell)
    met: set[str] = set()
    fresh = {answer}
    while fresh:
        met |= fresh
        below = _below(fresh, cell, seen) - met
        same = {i for i in below if word and i in seen.old and _word(seen.old[i], cell) == word}
        if same:
            return same
        fresh = below & seen.taken_back
    return set()


def _below(changes: Iterable[str], cell: str, seen: Surroundings) -> set[str]:
    old = [seen.old[i] for i in changes if i in seen.old]
    return {i for c in old for i in c.header.replaces.get(cell, ())}


def _word(change: Change, cell: str) -> str:
    """Return a change's value in a cell, to be compared; "" if it is erased."""
    return "" if change.value is None else canonical(change.values.get(cell))


def _cell(change: Change, cell: str, seen: Surroundings) -> tuple[Head, ...]:
    now = seen.now.get(change.header.record)
    return now.heads.get(cell, ()) if now is not None else ()
