"""A carrier comes back as it was packed; one wrong byte, claim or name and it is refused whole."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.journal.canon import canonical, chain_root
from app.journal.carrier import Run, blanked, pack, unpack
from app.journal.change import Change, Unsound, received
from tests.journal.strategies import histories

OFFICE, DESK = "0f" * 8, "de" * 8


def run_of(changes: list[Change], first: int = 1) -> Run:
    return Run(office=OFFICE, desk=DESK, first=first, before=chain_root(OFFICE, DESK), changes=tuple(changes))


@given(histories(), st.integers(1, 999))
def test_a_carrier_comes_back(history: list[Change], first: int) -> None:
    run = run_of(history, first)
    name, packed = pack(run)
    assert unpack(name, packed, OFFICE) == run
    assert pack(unpack(name, packed, OFFICE)) == (name, packed)


@given(histories(), st.data())
def test_a_blanked_carrier_has_the_same_chain_under_another_name(
    history: list[Change], data: st.DataObject
) -> None:
    run = run_of(history)
    gone = data.draw(st.lists(st.sampled_from([c.id for c in history]), max_size=3))
    bare = unpack(*pack(blanked(run, gone)), OFFICE)
    assert (bare.end, bare.last) == (run.end, run.last)
    assert all(c.value is None for c in bare.changes if c.id in gone)
    assert [c.value for c in bare.changes if c.id not in gone] == [
        c.value for c in history if c.id not in gone
    ]


@given(histories(), st.data())
def test_a_wrong_byte_anywhere_is_refused(history: list[Change], data: st.DataObject) -> None:
    name, packed = pack(run_of(history))
    place = data.draw(st.integers(0, len(packed) - 1))
    torn = bytearray(packed)
    torn[place] ^= data.draw(st.integers(1, 255))
    try:
        came = unpack(name, bytes(torn), OFFICE)
    except Unsound:
        return
    assert came == run_of(history), "a flipped bit of the packing that changes nothing of the text is no harm"


def lines_of(run: Run) -> list[Any]:
    return [json.loads(line) for line in zlib.decompress(pack(run)[1]).decode().splitlines()]


def named(run: Run, text: str, *, first: int | None = None, last: int | None = None) -> tuple[str, bytes]:
    digest = sha256(text.encode()).hexdigest()[:16]
    name = f"{run.desk}-{first or run.first}-{last or run.last}-{run.end.hex()[:16]}-{digest}.seg"
    return name, zlib.compress(text.encode())


def twisted(run: Run, twist: Callable[[list[Any]], object]) -> tuple[str, bytes]:
    lines = lines_of(run)
    twist(lines)
    return named(run, "\n".join(map(canonical, lines)) + "\n")


@pytest.fixture
def run() -> Run:
    header = {
        "b": "0" * 16,
        "e": "person",
        "f": ["title"],
        "op": "new",
        "r": "01J00000000000000000000001",
        "s": 1,
    }
    text = canonical({**header, "t": "2026-03-02T08:00:00Z", "v": 1, "w": "AL"})
    change = received(text, bytes(16), '{"title":"Dr"}')
    return run_of([change, change.blanked()])


TWISTS: dict[str, Callable[[list[Any]], object]] = {
    "no object on top": lambda lines: lines.__setitem__(0, []),
    "a key too many": lambda lines: lines[0].update(more=1),
    "a key too few": lambda lines: lines[0].pop("to"),
    "another office": lambda lines: lines[0].update(office="other"),
    "another desk": lambda lines: lines[0].update(desk="d0" * 8),
    "a higher version": lambda lines: lines[0].update(praktikum=2),
    "a number as yes": lambda lines: lines[0].update(praktikum=True),
    "from nought": lambda lines: lines[0].update(frm=0, to=1),
    "from elsewhere": lambda lines: lines[0].update(frm=2, to=3),
    "too long": lambda lines: lines[0].update(to=9),
    "no link": lambda lines: lines[0].update(before="zz"),
    "another link": lambda lines: lines[0].update(before="00" * 32),
    "no lines": lambda lines: lines.__delitem__(slice(1, None)),
    "a line that is a word": lambda lines: lines.__setitem__(1, "word"),
    "a line of one": lambda lines: lines[1].__delitem__(slice(1, None)),
    "a line of four": lambda lines: lines[1].append("more"),
    "a salt that is no number": lambda lines: lines[1].__setitem__(1, "zz"),
    "a digest that is a list": lambda lines: lines[2].__setitem__(1, []),
    "another digest": lambda lines: lines[2].__setitem__(1, "00" * 32),
    "another value": lambda lines: lines[1].__setitem__(2, '{"title":"Prof"}'),
}


@pytest.mark.parametrize("twist", TWISTS)
def test_a_claim_that_does_not_fit_is_refused(run: Run, twist: str) -> None:
    assert unpack(*twisted(run, lambda _: None), OFFICE) == run
    with pytest.raises(Unsound):
        unpack(*twisted(run, TWISTS[twist]), OFFICE)


@pytest.mark.parametrize("text", ["", "\n", "{", "[[[\n", "not json\n"])
def test_what_is_no_carrier_is_refused(run: Run, text: str) -> None:
    with pytest.raises(Unsound):
        unpack(*named(run, text), OFFICE)


def test_the_name_must_be_its_own(run: Run) -> None:
    name, packed = pack(run)
    for other in (
        "x",
        name.upper(),
        name.replace("-1-2-", "-\u0663-2-"),
        name.replace(".seg", ".tmp"),
        "../" + name,
    ):
        with pytest.raises(Unsound):
            unpack(other, packed, OFFICE)
    text = zlib.decompress(packed).decode()
    with pytest.raises(Unsound):
        unpack(*named(run, text, first=2, last=3), OFFICE)


def test_bytes_that_are_no_packing_are_refused(run: Run) -> None:
    name, packed = pack(run)
    for other in (b"", b"x", packed[:-5], packed + b"more", zlib.compress(b"\xff\xfe")):
        with pytest.raises(Unsound):
            unpack(name, other, OFFICE)


def test_a_run_knows_its_end(run: Run) -> None:
    assert run.last == 2
    assert evolve(run, changes=run.changes[:1]).end != run.end
