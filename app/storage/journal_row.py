"""A change as a row: what is stored, and header and value rebuilt from it byte for byte.

A shape (what is done to which fields of which entity) is stored once, so the values of new and set
stand as a list in the order of its fields; a value that does not come out the same stands as it came.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import count, repeat
from typing import Any, Final

from app.journal.canon import canonical, value_digest
from app.journal.change import LIFE, Change, Header, listed
from app.journal.seal import Beginnings, Sealed
from app.ulid import packed, unpacked

COLUMNS: Final = (
    "c.id, c.refs, c.salt, c.value, c.digest, c.lost, c.record, c.owner, c.raw,"
    " a.batch, a.stamp, a.time, a.who, a.version, s.op, s.entity, s.fields"
)
TABLES: Final = "change c JOIN act a ON a.n=c.act JOIN shape s ON s.n=c.shape"
INSERT: Final = (
    "INSERT INTO change(n, id, act, shape, record, owner, refs, salt, value, digest, lost, spent, raw)"
    " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
INSERT_BEGINNING: Final = (
    "INSERT INTO change(n, id, act, shape, record, owner, salt, value) VALUES(?,?,?,?,?,?,?,?)"
)
_BETWEEN: Final = '","'
_NO_IDS: Final = '[""]'
_ULID_BYTES: Final = 16
_packed = lru_cache(maxsize=50_000)(packed)
"""Records and persons come again and again."""


def to_row(n: int, act: int, shape: int, change: Change, lost: Collection[str] = ()) -> tuple[Any, ...]:
    """Return the row of a change; ``lost`` are cells in which it is already known to be replaced."""
    header = change.header
    cells = header.cells
    gone = sorted(set(lost) & set(cells)) if lost else []
    stored = change.known_list or _listed(header.fields, change.value)
    return (
        n, change.leaf[:16], act, shape, _packed(header.record) or None, _packed(header.owner) or None,
        _refs_text(header.replaces, header.seen, header.targets), change.salt or None, stored,
        None if change.value is not None else change.digest,
        json.dumps(gone) if gone else None, is_spent(cells, gone) if gone else 0, change.raw or None,
    )  # fmt: skip


def sealed_row(n: int, act: int, shape: int, sealed: Sealed) -> tuple[Any, ...]:
    """Return the row of a change of this desk, which nothing can have replaced yet."""
    draft = sealed.draft
    refs = _refs_text(draft.replaces, draft.seen, draft.targets) if draft.replaces or draft.targets else None
    digest = None if sealed.value is not None else sealed.digest
    return (
        n, sealed.leaf[:16], act, shape, _packed(draft.record) or None, _packed(draft.owner) or None, refs,
        sealed.salt or None, _listed(sealed.fields, sealed.value), digest, None, 0, None,
    )  # fmt: skip


def beginning_rows(
    n: int, act: int, shape: int, alike: Beginnings, salts: Sequence[bytes], leaves: Sequence[bytes],
    values: Sequence[str],
) -> Iterator[tuple[Any, ...]]:  # fmt: skip
    """Return the rows of changes that begin records, for ``INSERT_BEGINNING``."""
    owners = (packed(one) for one in alike.owners) if any(alike.owners) else repeat(None)
    ids = (leaf[:16] for leaf in leaves)
    return zip(count(n), ids, repeat(act), repeat(shape), map(packed, alike.records), owners, salts, values)


def from_row(row: Sequence[Any]) -> tuple[Change, frozenset[str]]:
    """Return the change of a row and the cells it lost; ``ValueError``, ``TypeError`` if it cannot be one."""
    (change_id, refs, salt, value, digest, lost, record, owner, raw,
     batch, stamp, time, who, version, op, entity, fields) = row  # fmt: skip
    named = json.loads(refs) if refs else {}
    header = Header(
        op=op, stamp=stamp, who=who, time=time, batch=batch, version=version, entity=entity,
        record=_ulid(record), fields=split_fields(fields), owner=_ulid(owner),
        replaces={cell: tuple(ids) for cell, ids in named.get("p", {}).items()},
        seen=tuple(named.get("seen", ())), targets=tuple(named.get("x", ())),
    )  # fmt: skip
    text = _spelled(header.fields, value)
    seal = value_digest(salt or b"", text) if digest is None else digest
    change = Change(header, seal, salt or b"", text, raw or "", change_id.hex())
    return change, frozenset(json.loads(lost)) if lost else frozenset()


def _listed(fields: tuple[str, ...], value: str | None) -> str | None:
    """Return an object's text as the list of its values, where the object can be rebuilt from it."""
    return value if value is None else listed(fields, value) or value


def _spelled(fields: tuple[str, ...], stored: str | None) -> str | None:
    """Return the text of a value: the object as it came, or put together from a list."""
    if stored is None or not stored.startswith("["):
        return stored
    return canonical(dict(zip(fields, json.loads(stored), strict=True)))


def _ulid(stored: bytes | None) -> str:
    if not stored:
        return ""
    if len(stored) != _ULID_BYTES:
        raise ValueError(stored)
    return unpacked(stored)


def _refs_text(
    replaces: Mapping[str, tuple[str, ...]], seen: tuple[str, ...], targets: tuple[str, ...]
) -> str | None:
    """Return what a header names besides its cells: replaced ids, seen ids, targets."""
    if seen or targets:
        every = {"p": dict(replaces), "seen": seen, "x": targets}
        return canonical({key: named for key, named in every.items() if named})
    each = (f'"{cell}":["{_BETWEEN.join(replaces[cell])}"]' for cell in sorted(replaces))
    return f'{{"p":{{{",".join(each).replace(_NO_IDS, "[]")}}}}}' if replaces else None


def split_fields(fields: str) -> tuple[str, ...]:
    """Return the field names of a shape."""
    return tuple(fields.split(",")) if fields else ()


def cells_of(op: str, fields: str) -> tuple[str, ...]:
    """Return the cells a shape sets."""
    if op == "set":
        return split_fields(fields)
    return (LIFE, *split_fields(fields)) if op in {"new", "del", "res"} else ()


def is_spent(cells: Collection[str], lost: Collection[str]) -> int:
    """Return 1 when a change is a head nowhere any more."""
    return int(bool(cells) and len(lost) == len(cells))
