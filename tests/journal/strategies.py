"""Changes by chance: few records, few fields, much that replaces something."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from app.journal.canon import BREAKING_VERSION, STAMP_CAP, canonical
from app.journal.change import LIFE, Change, Header, sealed
from app.journal.draft import Draft

RECORDS = ("01J00000000000000000000001", "01J00000000000000000000002")
OWNERS = ("", "01J0000000000000000000000P")
FIELDS = ("email", "family_name", "title")
VALUES = ("a", "b", None)

words = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('"\\\n\r\t\x00\u2028åØ😀'), max_size=12
)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=5,
)
ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
some_ids = st.lists(ids, max_size=3, unique=True).map(tuple)
names = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True)
records = st.integers(0, 2**100).map(lambda n: f"01J{n:023X}"[:26])
batches = st.binary(min_size=8, max_size=8).map(bytes.hex)
stamps = st.integers(0, STAMP_CAP)
fields = st.lists(names, min_size=1, max_size=4, unique=True).map(lambda f: tuple(sorted(f)))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Draw any draft a program may write."""
    op = draw(st.sampled_from(["new", "set", "del", "res", "erase", "log"]))
    entity, record, owner = draw(names), draw(records), draw(st.just("") | records)
    if op == "erase":
        return Draft(op="erase", targets=tuple(draw(st.lists(records | ids, min_size=1, max_size=3))))
    if op == "log":
        aside = draw(st.booleans())
        return Draft(
            op="log", entity=aside * entity, record=aside * record, owner="", values=draw(filled(names))
        )
    if op in {"new", "set"}:
        cells = draw(fields)
        replaces = {one: draw(some_ids) for one in cells if op == "set" and draw(st.booleans())}
        values = {one: draw(plain) for one in cells}
        return Draft(op=op, entity=entity, record=record, owner=owner, values=values, replaces=replaces)  # type: ignore[arg-type]
    return Draft(
        op=op, entity=entity, record=record, owner=owner, replaces={LIFE: draw(some_ids)},  # type: ignore[arg-type]
        seen=draw(some_ids) if op == "del" else (), values=draw(st.none() | st.just({"reason": "ö"})),
    )  # fmt: skip


def filled(keys: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(keys, plain, min_size=1, max_size=3)


def headed(draft: Draft, *, stamp: int, who: str, batch: str) -> Header:
    """Return the header of a draft, by the slow and plain way."""
    return Header(
        op=draft.op, stamp=stamp, who=who, time="2026-03-02T08:00:00Z", batch=batch,
        entity=draft.entity, record=draft.record, fields=draft.fields, owner=draft.owner,
        replaces=draft.replaces, seen=draft.seen, targets=draft.targets,
    )  # fmt: skip


headers = st.builds(
    lambda draft, stamp, who, batch: headed(draft, stamp=stamp, who=who, batch=batch),
    drafts(), stamps, words, batches,
)  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """Draw changes of two records; what one replaces may be another of them, in either order, or unknown."""
    found: list[Change] = []
    for turn in range(draw(st.integers(1, 12))):
        found.append(_one(draw, turn, [c.id for c in found]))
    return found


def _one(draw: st.DrawFn, turn: int, before: list[str]) -> Change:
    named = st.lists(st.sampled_from([*before, "ee" * 16]), max_size=3, unique=True).map(tuple)
    op = draw(st.sampled_from(["new", "set", "set", "set", "del", "res", "erase", "log"]))
    header = Header(
        op=op, stamp=draw(st.integers(1, 4)), who="AL", time="2026-03-02T08:00:00Z", batch=f"{turn:016x}",  # type: ignore[arg-type]
        entity="person", record=draw(st.sampled_from(RECORDS)), owner=draw(st.sampled_from(OWNERS)),
    )  # fmt: skip
    if op == "erase":
        chosen = draw(st.sampled_from([*RECORDS, OWNERS[1], *before]))
        return sealed(evolve(header, entity="", record="", owner="", targets=(chosen,)), b"", None)
    if op == "log":
        return sealed(header, bytes(16), canonical({"kind": "title"}))
    if op in {"del", "res"}:
        life = evolve(header, replaces={LIFE: draw(named)}, seen=draw(named) if op == "del" else ())
        return sealed(life, b"", None)
    cells = draw(st.lists(st.sampled_from(FIELDS), min_size=1, unique=True).map(lambda f: tuple(sorted(f))))
    replaces = {one: draw(named) for one in cells} if op == "set" else {}
    values = {one: draw(st.sampled_from(VALUES)) for one in cells}
    version = draw(st.sampled_from([BREAKING_VERSION] * 9 + [BREAKING_VERSION + 1]))
    whole = evolve(header, fields=cells, replaces=replaces, version=version)
    return sealed(whole, turn.to_bytes(16, "big"), canonical(values))
