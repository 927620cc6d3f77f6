"""One change: a header that is kept byte for byte, and a value that an erasure can take away.

A change sets one or more cells of one record. A cell is (record, field); the field ``""`` is the
record's life, set by ``new``, ``del`` and ``res``. What comes from outside is checked for exact
types here, before anything else sees it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from json.encoder import encode_basestring
from typing import Any, Final, NoReturn, cast

from attrs import field, frozen

from app.journal.canon import canonical, leaf, value_digest
from app.journal.header import LIFE, Header, Op, Unsound, read_header, read_usual

__all__ = ["LIFE", "Change", "Header", "Op", "Unsound", "listed", "read_header", "received", "sealed"]

_DIGEST_BYTES: Final = 32
_SALT_BYTES: Final = 16
_decode = json.JSONDecoder().raw_decode


@frozen
class Change:
    """A header with its value. ``value`` is None when there is none or it was erased.

    ``raw`` is the header as it came, where its bytes cannot be rebuilt: unknown keys of a newer
    program, a stamp above the cap. What is known of it from reading it (``known_…``) need not be worked out
    again; ``known_list`` are the values as ``listed`` has them.
    """

    header: Header
    digest: bytes
    salt: bytes = b""
    value: str | None = None
    raw: str = ""
    known_id: str = field(default="", eq=False)
    known_leaf: bytes = field(default=b"", eq=False)
    known_list: str = field(default="", eq=False)

    @property
    def text(self) -> str:
        """Return the header's bytes, as text."""
        return self.raw or self.header.text()

    @cached_property
    def leaf(self) -> bytes:
        """Return the hash that stands in the chain."""
        return self.known_leaf or leaf(self.text, self.digest)

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
        return Change(self.header, self.digest, raw=self.raw, known_id=self.id, known_leaf=self.known_leaf)


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
    usual = read_usual(text)
    header = usual or read_header(text)
    raw = text if usual is None and header.text() != text else ""
    if value is None:
        if not isinstance(digest, bytes) or len(digest) != _DIGEST_BYTES:
            _unsound("digest")
        return Change(header, digest, raw=raw, known_leaf=leaf(text, digest))
    if not isinstance(value, str) or not isinstance(salt, bytes) or len(salt) != _SALT_BYTES:
        _unsound("value")
    short = listed(header.fields, value) if header.op in {"new", "set"} else None
    if short is None:
        _check_value(header, value)
    seal = value_digest(salt, value)
    return Change(
        header, seal, salt, value, raw, known_leaf=leaf(text, seal), known_list=short or ""
    )  # fmt: skip


def listed(fields: tuple[str, ...], value: str) -> str | None:
    """Return the text of an object of these fields as the list of their values; None if it is another text.

    Only the canonical text comes out the same when it is put together again, so that it needs no other check.
    """
    try:
        content, _ = _decode(value)
        if not fields or type(content) is not dict:
            return None
        cells = [_cell(content.get(name)) for name in fields]
        value.encode()
    except (ValueError, RecursionError):
        return None
    whole = ",".join([f'"{name}":{cell}' for name, cell in zip(fields, cells, strict=True)])
    return f"[{','.join(cells)}]" if f"{{{whole}}}" == value else None


def _cell(value: Any) -> str:
    """Return a value as ``canonical`` has it, quickly where it is plain."""
    if type(value) is str:
        return encode_basestring(value)
    if value is None:
        return "null"
    return str(value) if type(value) is int else canonical(value)


def _unsound(where: str) -> NoReturn:
    raise Unsound(where)


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
