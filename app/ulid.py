"""Record ids: 26-character ULIDs, made on the desk so that two offline copies never collide.

A ULID is 48 bits of milliseconds and 80 random bits in Crockford's base 32
(https://github.com/ulid/spec).
"""

from __future__ import annotations

import re

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = tuple(a + b for a in _ALPHABET for b in _ALPHABET)
_SHAPE = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
RANDOM_BYTES = 10


def ulid(milliseconds: int, random_bytes: bytes) -> str:
    """Return the ULID of a moment (milliseconds since 1970) and ten random bytes."""
    number = (milliseconds & (2**48 - 1)) << 80 | int.from_bytes(random_bytes, "big")
    return "".join(_PAIRS[number >> shift & 1023] for shift in range(120, -1, -10))


def is_ulid(text: object) -> bool:
    """Say whether something has the shape of a ULID."""
    return isinstance(text, str) and _SHAPE.fullmatch(text) is not None
