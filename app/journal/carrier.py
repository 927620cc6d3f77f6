"""A carrier: any run of a desk's chain as one text, named by its own content.

The text is one JSON line about the run and one a change: ``[header, salt, value]`` with a value,
``[header, digest]`` when blank or without one. Reading checks every claim before anything is used.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable
from functools import cached_property
from hashlib import sha256
from itertools import accumulate
from typing import Final, NoReturn

from attrs import frozen

from app.collection import collection_paused
from app.journal.canon import canonical, chain_next, chain_root
from app.journal.change import Change, Unsound, received

MOST_BYTES = 64 << 20
"""A carrier is at most this long unpacked."""
_NAME = re.compile(r"([0-9a-f]{16})-(\d{1,9})-(\d{1,9})-([0-9a-f]{16})-([0-9a-f]{16})\.seg", re.ASCII)
_MEANT = re.compile(_NAME.pattern.removesuffix(r"\.seg"), re.ASCII)
_BLANK_LINE = 2
"""How many parts a line has that carries no value."""
BLANK: Final = 2
CLEAR: Final = 3
"""How many members a line has without and with a value."""
_LONGEST_TOP: Final = 1 << 12
"""The first line of a carrier is shorter than this."""
_OFFICE = re.compile(r"[0-9a-f]{16}", re.ASCII)
_decode = json.JSONDecoder().raw_decode
_HEX64 = re.compile(r"[0-9a-f]{64}")


@frozen
class CarrierName:
    """What a carrier's name says: whose run it is, from where to where, how its end and its text begin."""

    desk: str
    first: int
    last: int
    end: str
    content: str

    def __str__(self) -> str:
        """Return the name of the file."""
        return f"{self.desk}-{self.first}-{self.last}-{self.end}-{self.content}.seg"

    @property
    def length(self) -> int:
        """Return how many changes it holds."""
        return self.last - self.first + 1


def carrier_name(name: str) -> CarrierName | None:
    """Read the name of a carrier; other names are no carriers."""
    match = _NAME.fullmatch(name)
    if match is None or not 0 < int(match[2]) <= int(match[3]):
        return None
    found = CarrierName(match[1], int(match[2]), int(match[3]), match[4], match[5])
    return found if str(found) == name else None


def carrier_meant(name: str) -> CarrierName | None:
    """Read the name of a carrier within another, as sync services and systems make them."""
    match = _MEANT.search(name)
    return carrier_name(f"{match[0]}.seg") if match is not None else None


class OtherOffice(Unsound):
    """A carrier that fits its name and belongs to another office."""


@frozen(kw_only=True)
class Run:
    """Consecutive changes ``first`` to ``last`` of a desk's chain, ``before`` being the link they follow."""

    office: str
    desk: str
    first: int
    before: bytes
    changes: tuple[Change, ...]

    @property
    def last(self) -> int:
        """Return the number of the last change."""
        return self.first + len(self.changes) - 1

    @cached_property
    def links(self) -> tuple[bytes, ...]:
        """Return the link before the first change and the link after each."""
        return tuple(accumulate((change.leaf for change in self.changes), chain_next, initial=self.before))

    @property
    def end(self) -> bytes:
        """Return the link after the last change."""
        return self.links[-1]


def pack(run: Run) -> tuple[str, bytes]:
    """Return the name and the bytes of a carrier."""
    top = {
        "praktikum": 1, "office": run.office, "desk": run.desk, "frm": run.first, "to": run.last,
        "before": run.before.hex(),
    }  # fmt: skip
    text = "\n".join([canonical(top), *map(_line, run.changes)]) + "\n"
    named = sha256(text.encode()).hexdigest()[:16]
    return f"{run.desk}-{run.first}-{run.last}-{run.end.hex()[:16]}-{named}.seg", zlib.compress(
        text.encode(), 6
    )


def unpack(name: str, packed: bytes, office: str) -> Run:
    """Return what a carrier holds, or raise ``Unsound``; nothing of it is believed unchecked."""
    match = _NAME.fullmatch(name)
    text = _inflate(packed)
    if match is None or sha256(text.encode()).hexdigest()[:16] != match[5]:
        _unsound("name")
    run = _checked(text, office)
    if (run.desk, run.first, run.last, run.end.hex()[:16]) != (
        match[1],
        int(match[2]),
        int(match[3]),
        match[4],
    ):
        _unsound("run")
    return run


def content_of(packed: bytes, office: str) -> Run:
    """Return what a file holds that is a carrier under whatever name, or raise ``Unsound``."""
    return _checked(_inflate(packed), office)


def _checked(text: str, office: str) -> Run:
    try:
        return _read(text, office)
    except OtherOffice:
        raise
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise Unsound("carrier") from error


def office_named(packed: bytes) -> str:
    """Return the office a carrier says it belongs to, or raise ``Unsound``."""
    try:
        beginning = zlib.decompressobj().decompress(packed, _LONGEST_TOP)
        found = json.loads(beginning.split(b"\n", 1)[0])["office"]
    except (zlib.error, ValueError, KeyError, TypeError, RecursionError) as error:
        raise Unsound("top") from error
    if not isinstance(found, str) or not _OFFICE.fullmatch(found):
        _unsound("office")
    return found


def _line(change: Change) -> str:
    if change.value is None:
        return canonical([change.text, change.digest.hex()])
    return canonical([change.text, change.salt.hex(), change.value])


def _inflate(packed: bytes) -> str:
    machine = zlib.decompressobj()
    try:
        text = machine.decompress(packed, MOST_BYTES)
        if not machine.eof or machine.unused_data:
            _unsound("length")
        return text.decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise Unsound("bytes") from error


def _read(text: str, office: str) -> Run:
    first_line, *lines = text.removesuffix("\n").split("\n")
    top = json.loads(first_line)
    exact = {"praktikum": int, "office": str, "desk": str, "frm": int, "to": int, "before": str}
    if not isinstance(top, dict) or set(top) != set(exact):
        _unsound("top")
    if any(type(top[key]) is not kind for key, kind in exact.items()) or top["praktikum"] != 1:
        _unsound("top")
    if top["office"] != office:
        raise OtherOffice(top["office"])
    if not lines or top["frm"] < 1 or not _HEX64.fullmatch(top["before"]):
        _unsound("top")
    if top["to"] - top["frm"] + 1 != len(lines):
        _unsound("length")
    if top["frm"] == 1 and bytes.fromhex(top["before"]) != chain_root(office, top["desk"]):
        _unsound("before")
    with collection_paused():
        changes = tuple(map(_change, lines))
    return Run(
        office=office,
        desk=top["desk"],
        first=top["frm"],
        before=bytes.fromhex(top["before"]),
        changes=changes,
    )


def _change(line: str) -> Change:
    row, end = _decode(line)
    if end != len(line) or not isinstance(row, list) or len(row) not in {_BLANK_LINE, 3}:
        _unsound("line")
    if len(row) == _BLANK_LINE:
        return received(row[0], None, None, bytes.fromhex(row[1]))
    return received(row[0], bytes.fromhex(row[1]), row[2])


def _unsound(where: str) -> NoReturn:
    raise Unsound(where)


def blanked(run: Run, take: Iterable[str]) -> Run:
    """Return the run with the named changes blank: what replaces the clear one after an erasure."""
    gone = set(take)
    return Run(
        office=run.office, desk=run.desk, first=run.first, before=run.before,
        changes=tuple(c.blanked() if c.id in gone else c for c in run.changes),
    )  # fmt: skip
