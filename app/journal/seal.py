"""Sealing drafts: the header's bytes, the digests and the id, many at a time.

Changes of one unit of work share most of their header, so what is alike is written once for each
shape; the result is the canonical form to the byte.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Final

from attrs import frozen

from app.journal.canon import canonical, value_digest
from app.journal.change import Header
from app.journal.draft import Draft

SALT: Final = 16
_NO_VALUE: Final = value_digest(b"", None)
_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False, check_circular=False
).encode


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


class Sealer:
    """Seals the drafts of one unit of work."""

    def __init__(self, act: Act) -> None:
        """Remember what all headers share."""
        self._act = act
        self._heads: dict[tuple[str, str, tuple[str, ...]], tuple[str, str]] = {}
        shared = canonical({"s": act.stamp, "t": act.time, "v": act.version, "w": act.who})
        self._tail = '","' + shared[2:]

    def seal(self, draft: Draft, salt: bytes) -> Sealed:
        """Seal one draft with 16 random bytes."""
        fields = draft.fields
        plain = draft.op in {"new", "set"} and not draft.replaces
        text = self._plain(draft, fields) if plain else self.header(draft, fields).text()
        if draft.values is None:
            value, used, digest = None, b"", _NO_VALUE
        else:
            value = _encode(draft.values)
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

    def _plain(self, draft: Draft, fields: tuple[str, ...]) -> str:
        key = (draft.op, draft.entity, fields)
        if key not in self._heads:
            first = canonical({"b": self._act.batch, "e": draft.entity, "f": list(fields)})
            self._heads[key] = (first[:-1], f',"op":"{draft.op}","r":"')
        before, after = self._heads[key]
        owner = f',"o":"{draft.owner}"' if draft.owner else ""
        return f"{before}{owner}{after}{draft.record}{self._tail}"
