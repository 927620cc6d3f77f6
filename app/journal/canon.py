"""Bytes and hashes of the journal; ``docs/format.md`` holds the test vectors."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

STAMP_CAP = 2**40
"""Stamps saturate here, so that a forged one can neither stop nor overflow anybody."""

BREAKING_VERSION = 1
"""Changes of a higher version are stored and passed on, but not folded by this program."""

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False, check_circular=False
).encode


def canonical(value: Any) -> str:
    """Return JSON on one line, keys sorted, no spaces, letters as they are."""
    return _encode(value)


def value_digest(salt: bytes, value: str | None) -> bytes:
    """Return the digest a header is sealed with: of salt and value, or of nothing."""
    return sha256(salt + value.encode()).digest() if value is not None else sha256(b"").digest()


def leaf(header: str, digest: bytes) -> bytes:
    """Return the hash of a change; its first 16 bytes are the change's id."""
    return sha256(f"{header}\n{digest.hex()}".encode()).digest()


def chain_root(office: str, desk: str) -> bytes:
    """Return the link before a desk's first change."""
    return sha256(f"{office} {desk}".encode()).digest()


def chain_next(previous: bytes, change_leaf: bytes) -> bytes:
    """Return the link after one more change."""
    return sha256(previous + change_leaf).digest()
