"""T11: 3,000 hostile carriers. None stops a pull, none reaches SQL, none moves a stamp past its cap."""

from __future__ import annotations

import json
import random
import zlib
from collections import Counter
from hashlib import sha256
from typing import Any

import pytest

from app.journal.canon import STAMP_CAP, canonical, chain_next, chain_root, leaf, value_digest
from app.journal.carrier import MOST_BYTES, Run, pack, unpack
from app.journal.change import Unsound
from app.journal.fold import erased_targets, fold
from app.storage.digest import digest, digest_of
from app.storage.merging import placed_of, take_in
from app.storage.projection import Projection
from app.storage.store import Store
from tests.storage.conftest import MakeStore

ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1.5, 2**41, 2**63, 2**80, "", "x", "x" * 70, "'; DROP TABLE person; --", "\ud800",
    "\x00", [], ["x"], [1], [["a"]], {}, {"a": 1}, {"": ["00" * 16]}, {"title": ["zz"]}, ["0" * 32],
    [None] * 3,
    "person", "1e999", "01ARZ3NDEKTSV4RRFFQ69G5FAV", ["01ARZ3NDEKTSV4RRFFQ69G5FAV"], "meta", "sqlite_master",
    {"x": {"y": {"z": []}}},
)  # fmt: skip
VALUES: tuple[str, ...] = (
    "", "null", "[]", "{}", '{"title":1}', '{"title":"a","title":"b"}', '{"title":NaN}',
    '{"title":' + "[" * 5_000, '{"title":"\\ud800"}', '{"title":{"a":[1,2,{"b":null}]}}',
    '{"title":"' + "x" * 100_000 + '"}', '{"n":"1"}',
    '{"title":"x"} ', '{"title":99999999999999999999999999}', '{"title":true}', '{"title":-0.0}',
)  # fmt: skip


def _source(make_store: MakeStore) -> tuple[Store, Run]:
    store = make_store(7)
    with store.work() as work:
        named = {"given_name": "A", "family_name": "B", "language": "sv", "data_source": "office"}
        person = work.add("person", named)
    for title in ("Dr", "Prof"):
        with store.work() as work:
            work.set("person", person, title=title)
    with store.work() as work:
        work.delete("person", person)
    office = str(store.reading.meta("office"))
    runs = list(store.reading.runs())
    return store, Run(
        office=office,
        desk=runs[0][0],
        first=1,
        before=chain_root(office, runs[0][0]),
        changes=tuple(r[3] for r in runs),
    )


def _twist(dice: random.Random, lines: list[list[Any]]) -> list[list[Any]]:
    """Return the lines of a carrier with one thing made hostile, re-sealed so that everything else fits."""
    row = dice.randrange(len(lines))
    header = json.loads(lines[row][0])
    kind = dice.randrange(5)
    if kind == 0:
        header[dice.choice(list(header))] = dice.choice(ODD)
    elif kind == 1:
        header[dice.choice(["z", "p", "seen", "x", "f", "o", "raw", "__class__"])] = dice.choice(ODD)
    elif kind == 2:
        header.pop(dice.choice(list(header)))
    elif kind == 3:
        value = [dice.choice(VALUES)] if dice.random() < 0.8 else []
        lines[row] = [lines[row][0], dice.choice(ODD), *value]
        return lines
    else:
        lines[row] = [lines[row][0], "00" * 16, dice.choice(VALUES)]
        return lines
    try:
        lines[row][0] = canonical(header) if dice.random() < 0.8 else json.dumps(header)
    except (TypeError, ValueError):
        lines[row] = dice.choice(ODD)
    return lines


def _hostile(dice: random.Random, run: Run) -> tuple[str, bytes]:
    name, packed = pack(run)
    if dice.random() < 0.1:
        return name, bytes(b ^ (dice.random() < 0.02) for b in packed)
    top, *rest = zlib.decompress(packed).decode().rstrip("\n").split("\n")
    lines = _twist(dice, [json.loads(line) for line in rest])
    link = run.before
    for line in lines:
        link = chain_next(link, _leaf(line))
    if dice.random() < 0.1:
        head = json.loads(top)
        head[dice.choice(list(head))] = dice.choice(ODD)
        top = json.dumps(head)
    text = "\n".join([top, *(json.dumps(line) for line in lines)]) + "\n"
    named = sha256(text.encode()).hexdigest()[:16]
    return f"{run.desk}-1-{len(lines)}-{link.hex()[:16]}-{named}.seg", zlib.compress(text.encode())


def _leaf(line: Any) -> bytes:
    try:
        if len(line) == 2:
            return leaf(line[0], bytes.fromhex(line[1]))
        return leaf(line[0], value_digest(bytes.fromhex(line[1]), line[2]))
    except (TypeError, ValueError, AttributeError):
        return bytes(32)


def test_three_thousand_hostile_carriers(make_store: MakeStore) -> None:
    _, run = _source(make_store)
    victim = make_store(8)
    dice = random.Random(2026)
    seen: Counter[str] = Counter()
    for _ in range(3_000):
        try:
            taken = unpack(*_hostile(dice, run), run.office)
        except Unsound:
            seen["refused"] += 1
            continue
        seen["read"] += 1
        _take(victim, taken)
    assert seen["refused"] > 2_000
    assert seen["read"] > 50, "some must be well formed, or nothing behind the reader was tried"
    _is_sound(victim)


def _take(store: Store, run: Run) -> None:
    with store.file.transaction() as connection:
        take_in(connection, placed_of(run), Projection(connection, "sv"))


def _is_sound(store: Store) -> None:
    connection = store.file.connection
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert int(store.reading.meta("stamp")) <= STAMP_CAP
    changes = list(store.reading.every())
    folded = fold(changes)
    assert digest(connection) == digest_of(
        sorted((c.id, c.value) for c in changes), folded, erased_targets(changes)
    )
    for record in store.records.of("person"):
        assert record.entity.key == "person"
    store.rebuild()


def test_a_carrier_that_unpacks_without_end_is_refused_in_bounds() -> None:
    bomb = zlib.compress(b"0" * (MOST_BYTES + 1))
    with pytest.raises(Unsound):
        unpack("0" * 16 + "-1-1-" + "0" * 16 + "-" + "0" * 16 + ".seg", bomb, "00")


def test_a_carrier_comes_back_as_it_was_packed(make_store: MakeStore) -> None:
    store, run = _source(make_store)
    assert unpack(*pack(run), run.office) == run
    victim = make_store(9)
    _take(victim, unpack(*pack(run), run.office))
    assert digest(victim.file.connection) == digest(store.file.connection)
