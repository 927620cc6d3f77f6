"""Sealing drafts: the header's bytes, the digests and the id, many at a time.

Changes of one unit of work share most of their header, and records that begin with the same fields
share the names in their values. What is alike is written once; the result is the canonical form to
the byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256
from json.encoder import encode_basestring
from typing import Any, Final

from attrs import frozen

from app.journal.canon import canonical, value_digest
from app.journal.change import Header, Op
from app.journal.draft import Draft

SALT: Final = 16
_NO_VALUE: Final = value_digest(b"", None)


@frozen(kw_only=True)
class Act:
    """What the changes of one unit of work share."""

    batch: str
    stamp: int
    time: str
    who: str
    version: int


@frozen
class Sealed:
    """A draft with its seal: leaf (its first 16 bytes are the id), salt, value as text, digest."""

    draft: Draft
    fields: tuple[str, ...]
    leaf: bytes
    salt: bytes
    value: str | None
    digest: bytes


@frozen(kw_only=True)
class Beginnings:
    """Changes of new records that set the same fields: a record each, and a column of values a field."""

    op: Op
    entity: str
    fields: tuple[str, ...]
    records: Sequence[str]
    owners: Sequence[str]
    columns: Sequence[Sequence[Any]]


class Sealer:
    """Seals the drafts of one unit of work."""

    def __init__(self, act: Act) -> None:
        """Remember what all headers share."""
        self._act = act
        self._tail = '","' + canonical({"s": act.stamp, "t": act.time, "v": act.version, "w": act.who})[2:]

    def seal(self, draft: Draft, salt: bytes) -> Sealed:
        """Seal one draft with 16 random bytes."""
        fields = draft.fields
        text = self.header(draft, fields).text()
        if draft.values is None:
            value, used, digest = None, b"", _NO_VALUE
        else:
            value = canonical(draft.values)
            used, digest = salt, sha256(salt + value.encode()).digest()
        leaf = sha256(f"{text}\n{digest.hex()}".encode()).digest()
        return Sealed(draft, fields, leaf, used, value, digest)

    def header(self, draft: Draft, fields: tuple[str, ...]) -> Header:
        """Return the whole header of a draft."""
        act = self._act
        return Header(
            op=draft.op, stamp=act.stamp, who=act.who, time=act.time, batch=act.batch, version=act.version,
            entity=draft.entity, record=draft.record, fields=fields, owner=draft.owner,
            replaces=draft.replaces, seen=draft.seen, targets=draft.targets,
        )  # fmt: skip

    def begin(self, alike: Beginnings, salts: Sequence[bytes]) -> tuple[list[bytes], list[str]]:
        """Seal changes that are alike: the leaf of each, and its values as a list in the fields' order."""
        pairs = ",".join(f'"{name}":%s' for name in alike.fields)
        whole, listed = f"{{{pairs}}}", f"[{','.join(['%s'] * len(alike.fields))}]"
        rows: list[tuple[str, ...]] = list(zip(*map(_cells, alike.columns), strict=True)) or [()] * len(salts)
        leaves = [
            sha256(f"{text}\n{sha256(salt + (whole % cells).encode()).hexdigest()}".encode()).digest()
            for text, salt, cells in zip(self._headers(alike), salts, rows, strict=True)
        ]
        return leaves, [listed % cells for cells in rows]

    def _headers(self, alike: Beginnings) -> Iterator[str]:
        before = canonical({"b": self._act.batch, "e": alike.entity, "f": list(alike.fields)})[:-1]
        after = f',"op":"{alike.op}","r":"'
        tail = self._tail
        if not any(alike.owners):
            before += after
            return (f"{before}{record}{tail}" for record in alike.records)
        return (
            f'{before},"o":"{owner}"{after}{record}{tail}'
            for owner, record in zip(alike.owners, alike.records, strict=True)
        )


def _cells(column: Sequence[Any]) -> list[str]:
    """Return values as JSON."""
    return [encode_basestring(value) if type(value) is str else _cell(value) for value in column]


def _cell(value: Any) -> str:
    """Return a value as ``canonical`` has it, quickly where it is plain."""
    if type(value) is str:
        return encode_basestring(value)
    if type(value) is int:
        return str(value)
    if type(value) is list:
        return f"[{','.join(map(_cell, value))}]"
    return canonical(value)
