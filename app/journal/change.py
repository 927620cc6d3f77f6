"""One change: a header that is kept byte for byte, and a value that an erasure can take away.

A change sets one or more cells of one record. A cell is (record, field); the field ``""`` is the
record's life, set by ``new``, ``del`` and ``res``. What comes from outside is checked for exact
types here, before anything else sees it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Final, Literal, NoReturn, cast

from attrs import field, frozen

from app.journal.canon import BREAKING_VERSION, STAMP_CAP, canonical, leaf, value_digest
from app.ulid import is_ulid

Op = Literal["new", "set", "del", "res", "erase", "log"]
LIFE: Final = ""
_KEYS: Final = {
    "new": ({"b", "e", "f", "op", "r", "s", "t", "v", "w"}, {"o"}),
    "set": ({"b", "e", "f", "op", "r", "s", "t", "v", "w"}, {"o", "p"}),
    "del": ({"b", "e", "op", "p", "r", "s", "seen", "t", "v", "w"}, {"o"}),
    "res": ({"b", "e", "op", "p", "r", "s", "t", "v", "w"}, {"o"}),
    "erase": ({"b", "op", "s", "t", "v", "w", "x"}, set()),
    "log": ({"b", "op", "s", "t", "v", "w"}, {"e", "o", "r"}),
}
_FIELD = re.compile(r"[a-z][a-z0-9_]{0,63}")
_ID = re.compile(r"[0-9a-f]{32}")
_BATCH = re.compile(r"[0-9a-f]{16}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_MOST_IDS = 100_000
_LONGEST_NAME = 64
DIGEST_BYTES: Final = 32
SALT_BYTES: Final = 16
LONGEST_NAME: Final = 64


class Unsound(ValueError):  # noqa: N818 - what the change is, not what went wrong here  # noqa: N818 - the name says what the change is
    """A change from outside that does not fit its form."""


@frozen(kw_only=True)
class Header:
    """Who changed which cells when, and what that replaced. Attribute names spell out the keys."""

    op: Op
    stamp: int
    who: str
    time: str
    batch: str
    version: int = 1
    entity: str = ""
    record: str = ""
    fields: tuple[str, ...] = ()
    owner: str = ""
    replaces: Mapping[str, tuple[str, ...]] = field(factory=dict)
    seen: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the fields this change sets, the life included."""
        if self.op == "set":
            return self.fields
        if self.op in {"new", "del", "res"}:
            return (LIFE, *self.fields)
        return ()

    def text(self) -> str:
        """Return the canonical bytes of the header, as text."""
        keys: dict[str, Any] = {
            "op": self.op, "s": self.stamp, "w": self.who, "t": self.time, "b": self.batch, "v": self.version,
        }  # fmt: skip
        must, may = _KEYS[self.op]
        every: dict[str, Any] = {
            "e": self.entity, "r": self.record, "f": list(self.fields), "o": self.owner,
            "p": {cell: list(ids) for cell, ids in self.replaces.items()},
            "seen": list(self.seen), "x": list(self.targets),
        }  # fmt: skip
        keys.update({key: value for key, value in every.items() if key in must or (key in may and value)})
        return canonical(keys)


@frozen
class Change:
    """A header with its value. ``value`` is None when there is none or it was erased.

    ``raw`` is the header as it came, where its bytes cannot be rebuilt: unknown keys of a newer
    program, a stamp above the cap.
    """

    header: Header
    digest: bytes
    salt: bytes = b""
    value: str | None = None
    raw: str = ""
    known_id: str = field(default="", eq=False)

    @property
    def text(self) -> str:
        """Return the header's bytes, as text."""
        return self.raw or self.header.text()

    @property
    def leaf(self) -> bytes:
        """Return the hash that stands in the chain."""
        return leaf(self.text, self.digest)

    @cached_property
    def id(self) -> str:
        """Return the id: 32 hex digits."""
        return self.known_id or self.leaf[:16].hex()

    @property
    def values(self) -> Mapping[str, Any]:
        """Return field → value; empty when blank."""
        return cast("Mapping[str, Any]", json.loads(self.value)) if self.value is not None else {}

    def blanked(self) -> Change:
        """Return the change without salt and value; header, digest and id stay."""
        return Change(self.header, self.digest, raw=self.raw, known_id=self.id)


def sealed(header: Header, salt: bytes, value: str | None) -> Change:
    """Return a new change of this desk."""
    used = salt if value is not None else b""
    return Change(header, value_digest(used, value), used, value)


def received(text: object, salt: object, value: object, digest: object = None) -> Change:
    """Return a change from outside, or raise ``Unsound``.

    With a value its digest is computed; without one the digest must be given.
    """
    if not isinstance(text, str):
        _unsound("header")
    header = read_header(text)
    raw = text if header.text() != text else ""
    if value is None:
        if not isinstance(digest, bytes) or len(digest) != DIGEST_BYTES:
            _unsound("digest")
        return Change(header, digest, raw=raw)
    if not isinstance(value, str) or not isinstance(salt, bytes) or len(salt) != SALT_BYTES:
        _unsound("value")
    _check_value(header, value)
    return Change(header, value_digest(salt, value), salt, value, raw)


def read_header(text: str) -> Header:
    """Read a header, checking every type; it must be in canonical form."""
    try:
        keys = json.loads(text)
        if not isinstance(keys, dict) or canonical(keys) != text:
            _unsound("form")
        text.encode()
    except (ValueError, RecursionError) as error:
        raise Unsound("header") from error
    _check_keys(keys)
    return Header(
        op=keys["op"], stamp=min(keys["s"], STAMP_CAP), who=keys["w"], time=keys["t"], batch=keys["b"],
        version=keys["v"], entity=keys.get("e", ""), record=keys.get("r", ""),
        fields=tuple(keys.get("f", ())),
        owner=keys.get("o", ""), replaces={c: tuple(i) for c, i in keys.get("p", {}).items()},
        seen=tuple(keys.get("seen", ())), targets=tuple(keys.get("x", ())),
    )  # fmt: skip


def _unsound(where: str) -> NoReturn:
    raise Unsound(where)


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 2**63


def _is_ids(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= _MOST_IDS
        and all(isinstance(i, str) and _ID.fullmatch(i) for i in value)
    )


def _is_field(value: object) -> bool:
    return isinstance(value, str) and _FIELD.fullmatch(value) is not None


def _is_replaces(value: object, cells: set[str]) -> bool:
    return isinstance(value, dict) and set(value) <= cells and all(_is_ids(ids) for ids in value.values())


def _is_targets(value: object) -> bool:
    return (
        isinstance(value, list)
        and 0 < len(value) <= _MOST_IDS
        and all(is_ulid(t) or (isinstance(t, str) and _ID.fullmatch(t) is not None) for t in value)
    )


def _check_keys(keys: dict[str, Any]) -> None:
    op = keys.get("op")
    if not isinstance(op, str) or op not in _KEYS:
        _unsound("op")
    must, may = _KEYS[op]
    unknown = set(keys) - must - may
    if not must <= set(keys) or (unknown and keys.get("v") == BREAKING_VERSION):
        _unsound("keys")
    fields = keys.get("f", [])
    if not isinstance(fields, list) or not all(_is_field(name) for name in fields):
        _unsound("f")
    cells = set(fields) if op == "set" else {LIFE}
    fits: Mapping[str, Callable[[Any], bool]] = {
        "s": _is_count, "v": lambda v: _is_count(v) and v >= 1,
        "w": lambda v: isinstance(v, str) and len(v) <= _LONGEST_NAME,
        "t": lambda v: isinstance(v, str) and _TIME.fullmatch(v) is not None,
        "b": lambda v: isinstance(v, str) and _BATCH.fullmatch(v) is not None,
        "e": _is_field, "r": is_ulid, "o": is_ulid,
        "f": lambda v: len(set(v)) == len(v) and v == sorted(v) and (op == "new" or bool(v)),
        "p": lambda v: _is_replaces(v, cells), "seen": _is_ids, "x": _is_targets, "op": lambda _: True,
    }  # fmt: skip
    for key in keys.keys() - unknown:
        if not fits[key](keys[key]):
            _unsound(key)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) != len(pairs):
        _unsound("value")
    return dict(pairs)


def _no_constant(name: str) -> NoReturn:
    _unsound(name)


def _check_value(header: Header, value: str) -> None:
    try:
        value.encode()
        content = json.loads(value, object_pairs_hook=_once, parse_constant=_no_constant)
        canonical(content).encode()
    except (ValueError, RecursionError) as error:
        raise Unsound("value") from error
    if not isinstance(content, dict) or header.op == "erase":
        _unsound("value")
    if header.op in {"set", "new"} and set(content) != set(header.fields):
        _unsound("value")
