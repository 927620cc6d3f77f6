"""Record ids: 26-character ULIDs, made on the desk so that two offline copies never collide.

A ULID is 48 bits of milliseconds and 80 random bits in Crockford's base 32
(https://github.com/ulid/spec).
"""

from __future__ import annotations

import re

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PAIRS = tuple(a + b for a in _ALPHABET for b in _ALPHABET)
_DIGITS = str.maketrans(_ALPHABET, "0123456789abcdefghijklmnopqrstuv")
_SHAPE = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
RANDOM_BYTES = 10


def ulid(milliseconds: int, random_bytes: bytes) -> str:
    """Return the ULID of a moment (milliseconds since 1970) and ten random bytes."""
    return unpacked((milliseconds & (2**48 - 1)).to_bytes(6, "big") + random_bytes)


def ulids(milliseconds: int, random_bytes: bytes, count: int) -> list[str]:
    """Return ULIDs of one moment, each one more than the one before."""
    first = (milliseconds & (2**48 - 1)) << 80 | int.from_bytes(random_bytes, "big") >> 1
    blocks = range(first >> 20, (first + count >> 20) + 1)
    heads = {high: unpacked((high << 20).to_bytes(16, "big"))[:-4] for high in blocks}
    return [
        f"{heads[n >> 20]}{_PAIRS[n >> 10 & 1023]}{_PAIRS[n & 1023]}" for n in range(first, first + count)
    ]


def packed(text: str) -> bytes:
    """Return the 16 bytes of a ULID; none for a text that is not one."""
    return int(text.translate(_DIGITS), 32).to_bytes(16, "big") if is_ulid(text) else b""


def unpacked(content: bytes) -> str:
    """Return the ULID of 16 bytes."""
    number = int.from_bytes(content, "big")
    return "".join(_PAIRS[number >> shift & 1023] for shift in range(120, -1, -10))


def is_ulid(text: object) -> bool:
    """Say whether something has the shape of a ULID."""
    return isinstance(text, str) and _SHAPE.fullmatch(text) is not None
