"""A header: who changed which cells when. It is kept byte for byte and read from outside with every check."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise
from json.encoder import encode_basestring
from typing import Any, Final, Literal, NoReturn, cast

from attrs import field, frozen

from app.journal.canon import BREAKING_VERSION, STAMP_CAP, canonical
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
_APART: Final = '","'
_ID = re.compile(r"[0-9a-f]{32}")
_BATCH = re.compile(r"[0-9a-f]{16}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_MOST_IDS = 100_000
_LONGEST_NAME = 64
_NAME: Final = "[a-z][a-z0-9_]{0,63}"
_ULID: Final = "[0-7][0-9A-HJKMNP-TV-Z]{25}"
_FIELD = re.compile(_NAME)
_IDS: Final = '"[0-9a-f]{32}"(?:,"[0-9a-f]{32}")*'
_REPLACED: Final = rf'"{_NAME}":\[{_IDS}\]'
_USUAL = re.compile(
    rf'\{{"b":"([0-9a-f]{{16}})","e":"({_NAME})","f":\[((?:"{_NAME}"(?:,"{_NAME}")*)?)\]'
    rf'(?:,"o":"({_ULID})")?,"op":"(new|set)"(?:,"p":\{{({_REPLACED}(?:,{_REPLACED})*)\}})?,"r":"({_ULID})"'
    r',"s":(0|[1-9][0-9]{0,11}),"t":"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)"'
    r',"v":1,"w":"([^"\\\x00-\x1f\ud800-\udfff]{0,64})"\}'
)
"""What nearly all headers look like, to the byte: one that fits has nothing left to check but the order of
its names. Any other goes the long way, sound or not."""
_ENTRY = re.compile(rf'"({_NAME})":\[({_IDS})\]')
_LONGEST_USUAL: Final = 4_000


class Unsound(ValueError):  # noqa: N818 - what the change is, not what went wrong here
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
        return self._begun_or_set() if self.op in {"new", "set"} else self._whole()

    def _begun_or_set(self) -> str:
        """Put together what ``_whole`` would return for the operations that are by far the most."""
        owner = f',"o":"{self.owner}"' if self.owner else ""
        names = f'"{_APART.join(self.fields)}"' if self.fields else ""
        replaced = ""
        if self.replaces and self.op == "set":
            each = (f'"{name}":{_quoted(self.replaces[name])}' for name in sorted(self.replaces))
            replaced = f',"p":{{{",".join(each)}}}'
        return (
            f'{{"b":"{self.batch}","e":"{self.entity}","f":[{names}]{owner},"op":"{self.op}"{replaced}'
            f',"r":"{self.record}","s":{self.stamp},"t":"{self.time}","v":{self.version}'
            f',"w":{encode_basestring(self.who)}}}'
        )

    def _whole(self) -> str:
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


def read_header(text: str) -> Header:
    """Read a header, checking every type; it must be in canonical form."""
    return read_usual(text) or _read_strictly(text)


def read_usual(text: str) -> Header | None:
    """Read a header that looks as nearly all do; None for any other."""
    found = _USUAL.fullmatch(text) if len(text) < _LONGEST_USUAL else None
    if found is None:
        return None
    batch, entity, names, owner, _, replaced, record, stamp, time, who = found.groups()
    op = cast("Literal['new', 'set']", found[5])
    fields = _in_order(names)
    replaces = _usual_replaces(replaced) if replaced else {}
    if fields is None or replaces is None or (op == "set" and not fields):
        return None
    if replaced and (op == "new" or not replaces.keys() <= {*fields}):
        return None
    return Header(
        op=op, stamp=int(stamp), who=who, time=time, batch=batch, entity=entity, record=record, fields=fields,
        owner=owner or "", replaces=replaces,
    )  # fmt: skip


@lru_cache(maxsize=4_096)
def _in_order(names: str) -> tuple[str, ...] | None:
    """Return quoted names, or None when they are not sorted or one stands twice."""
    found = tuple(names[1:-1].split(_APART)) if names else ()
    return found if all(a < b for a, b in pairwise(found)) else None


def _usual_replaces(text: str) -> dict[str, tuple[str, ...]] | None:
    found = {name: tuple(ids[1:-1].split(_APART)) for name, ids in _ENTRY.findall(text)}
    names = [*found]
    return found if names == sorted(names) and text.count(":") == len(names) else None


def _read_strictly(text: str) -> Header:
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


def _quoted(ids: tuple[str, ...]) -> str:
    return f'["{_APART.join(ids)}"]' if ids else "[]"


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
