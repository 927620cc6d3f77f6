"""The fold: the order of arrival, doubles and a second merge change nothing; heads by the definition."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from app.journal.canon import BREAKING_VERSION, canonical
from app.journal.change import LIFE, Change, Header, sealed
from app.journal.fold import Folded, Life, covered, erased_targets, fold, fold_record
from tests.journal.strategies import RECORDS, histories

RECORD = RECORDS[0]


def change(
    op: str, stamp: int, fields: dict[str, object] | None = None, *, version: int = 1, **header: object
) -> Change:
    whole = Header(
        op=op, stamp=stamp, who="AL", time="2026-03-02T08:00:00Z", batch="0" * 16,  # type: ignore[arg-type]
        entity="person", record=RECORD,
        fields=tuple(sorted(fields or ())), version=version, **header,  # type: ignore[arg-type]
    )  # fmt: skip
    return sealed(whole, bytes(16), canonical(fields) if fields is not None else None)


def erasure(*targets: str) -> Change:
    header = Header(
        op="erase", stamp=9, who="AL", time="2026-03-02T08:00:00Z", batch="0" * 16, targets=targets
    )
    return sealed(header, b"", None)


def one(*changes: Change) -> Folded:
    return fold(changes)[RECORD]


@given(histories(), st.randoms(use_true_random=False))
def test_order_and_doubles_have_no_part(history: list[Change], dice: random.Random) -> None:
    other = [*history, *dice.sample(history, dice.randrange(len(history) + 1))]
    dice.shuffle(other)
    assert fold(other) == fold(history)


@given(histories(), st.randoms(use_true_random=False))
def test_a_value_that_came_once_is_known_however_often_it_came_blank(
    history: list[Change], dice: random.Random
) -> None:
    other = [*history, *(c.blanked() for c in dice.sample(history, len(history) // 2))]
    dice.shuffle(other)
    assert fold(other) == fold(history)


@given(histories())
def test_the_fold_is_the_definition_word_for_word(history: list[Change]) -> None:
    targets = erased_targets(history)
    known = [c for c in history if c.header.version <= BREAKING_VERSION and c.header.cells]
    for record, folded in fold(history).items():
        own = {c.id: c for c in known if c.header.record == record}.values()
        for cell in {cell for c in own for cell in c.header.cells}:
            setting = [c for c in own if cell in c.header.cells]
            heads = {c.id for c in setting if not any(c.id in o.header.replaces.get(cell, ()) for o in own)}
            assert {h.id for h in folded.heads.get(cell, ())} == heads
            if cell != LIFE:
                clear = [c for c in setting if c.id in heads and not covered(c, targets)]
                top = max(clear, key=lambda c: (c.header.stamp, c.id), default=None)
                assert folded.values.get(cell) == (top.values[cell] if top else None)
                assert (cell in folded.conflicts) == (len({canonical(c.values[cell]) for c in clear}) > 1)


@given(histories())
def test_folding_one_record_alone_gives_the_same(history: list[Change]) -> None:
    targets = erased_targets(history)
    for record, folded in fold(history).items():
        own = [c for c in history if c.header.record == record and c.header.version <= BREAKING_VERSION]
        bare = [c.blanked() if covered(c, targets) else c for c in own if c.header.cells]
        assert fold_record(bare, targets) == folded


def test_the_higher_stamp_shows_and_the_lower_stays_a_version() -> None:
    begun = change("new", 1, {"title": "a"})
    mine = change("set", 2, {"title": "b"}, replaces={"title": (begun.id,)})
    theirs = change("set", 3, {"title": "c"}, replaces={"title": (begun.id,)})
    assert one(begun, mine, theirs).values == {"title": "c"}
    assert one(begun, mine, theirs).conflicts == {"title": ("c", "b")}


def test_replacing_a_change_of_another_cell_counts_for_nothing() -> None:
    begun = change("new", 1, {"title": "a"})
    other = change("set", 2, {"email": "x"}, replaces={"email": (begun.id,)})
    assert one(begun, other).values == {"title": "a", "email": "x"}


def test_one_half_of_a_change_can_be_replaced() -> None:
    begun = change("new", 1, {"email": "x", "title": "a"})
    later = change("set", 2, {"title": "b"}, replaces={"title": (begun.id,)})
    assert one(begun, later).values == {"email": "x", "title": "b"}
    assert one(begun, later).conflicts == {}


def test_the_lives_of_a_record() -> None:
    begun = change("new", 1, {"title": "a"})
    edit = change("set", 2, {"title": "b"}, replaces={"title": (begun.id,)})
    seen = change("del", 3, replaces={LIFE: (begun.id,)}, seen=(edit.id,))
    unseen = change("del", 3, replaces={LIFE: (begun.id,)}, seen=(begun.id,))
    back = change("res", 4, replaces={LIFE: (seen.id,)})
    beside = change("res", 4, replaces={LIFE: (begun.id,)})
    assert one(edit).life is Life.NONE
    assert one(begun, edit).life is Life.LIVE
    assert one(begun, edit, seen).life is Life.DELETED
    assert one(begun, edit, unseen).life is Life.ASKED
    assert one(begun, edit, seen, back).life is Life.LIVE
    assert one(begun, edit, seen, beside).life is Life.ASKED
    assert one(begun, erasure(RECORD)).life is Life.DEAD


def test_an_erased_owner_takes_what_belongs_to_her_and_the_record_she_began() -> None:
    begun = change("new", 1, {"title": "a"}, owner=RECORDS[1])
    assert one(begun, erasure(RECORDS[1])).life is Life.DEAD
    begun = change("new", 1, {"title": "a"})
    hers = change("set", 2, {"email": "x"}, owner=RECORDS[1])
    assert one(begun, hers, erasure(RECORDS[1])).values == {"title": "a"}
    assert one(begun, hers, erasure(RECORDS[1])).life is Life.LIVE


def test_an_erased_mention_is_blank_and_an_edit_may_replace_it() -> None:
    begun = change("new", 1, {"title": "Anna told me"})
    assert one(begun, erasure(begun.id)).values == {}
    later = change("set", 2, {"title": "b"}, replaces={"title": (begun.id,)})
    assert one(begun, later, erasure(begun.id)).values == {"title": "b"}


def test_a_newer_breaking_version_is_kept_aside() -> None:
    begun = change("new", 1, {"title": "a"})
    newer = change("set", 2, {"title": "b"}, version=2, replaces={"title": (begun.id,)})
    assert one(begun, newer).values == {"title": "a"}


def test_nothing_is_covered_where_nothing_was_erased() -> None:
    assert not covered(change("new", 1, {"title": "a"}), frozenset())
