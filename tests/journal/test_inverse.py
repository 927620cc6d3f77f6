"""Undo of batches that set a cell several times; whatever a batch did, its undo and redo are exact."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from app.journal import draft as drafts
from app.journal.canon import canonical
from app.journal.change import Change, Header, Op, sealed
from app.journal.draft import Draft
from app.journal.fold import Folded, Life, fold
from app.journal.inverse import Inverse, Surroundings, undo
from tests.journal.strategies import RECORDS

RECORD, OTHER = RECORDS
NOBODY = Folded("person", Life.NONE)
State = dict[str, tuple[str, dict[str, set[str]]]]


def apart(name: str) -> tuple[str, object]:
    return "", name == "c"


class Desk:
    """A journal in memory: changes of one batch share a stamp, as they do in a file."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.answered: set[str] = set()
        self.stamp = 0
        self.drawn = 0

    def now(self, record: str = RECORD) -> Folded:
        return fold(self.changes).get(record, NOBODY)

    def shown(self, name: str = "a") -> object:
        return self.now().values.get(name)

    def write(self, some: Collection[Draft]) -> list[Change]:
        made = [self._sealed(draft) for draft in some]
        self.changes += made
        return made

    def begin(self, record: str = RECORD, **values: object) -> None:
        if self.now(record).life is Life.NONE:
            self.write([Draft(op="new", entity="person", record=record, values=values)])

    def edit(self, record: str = RECORD, **values: object) -> None:
        self.write(drafts.edit("person", record, values, self.now(record), apart))

    def choose(self, record: str = RECORD, **values: object) -> None:
        self.write(drafts.choose("person", record, values, self.now(record), apart))

    def delete(self, record: str = RECORD) -> None:
        self.write([drafts.delete("person", record, self.now(record))])

    def restore(self, record: str = RECORD) -> None:
        self.write([drafts.restore("person", record, self.now(record))])

    def batch(self, *acts: Callable[[], object]) -> list[Change]:
        self.stamp += 1
        before = len(self.changes)
        for act in acts:
            act()
        return self.changes[before:]

    def undo(self, batch: list[Change], *, dead: Collection[str] = ()) -> tuple[Inverse, list[Change]]:
        found: list[Inverse] = []

        def look(records: Collection[str]) -> Surroundings:
            own = [c for c in self.changes if c.header.record in records]
            return Surroundings(
                now=fold(own), old={c.id: c for c in own},
                dead=lambda c: c.id in dead, taken_back=frozenset(self.answered),
            )  # fmt: skip

        answer = self.batch(lambda: found.append(undo(batch, look, self.write)))  # type: ignore[arg-type]
        self.answered |= {c.id for c in (*batch, *answer)}
        return found[0], answer

    def state(self) -> State:
        return {record: _state(self.now(record)) for record in RECORDS}

    def _sealed(self, draft: Draft) -> Change:
        header = Header(
            op=draft.op, stamp=self.stamp, who="AL", time="2026-03-02T08:00:00Z", batch=f"{self.stamp:016x}",
            entity=draft.entity, record=draft.record, fields=draft.fields, owner=draft.owner,
            replaces=draft.replaces, seen=draft.seen, targets=draft.targets,
        )  # fmt: skip
        self.drawn += 1
        value = None if draft.values is None else canonical(dict(draft.values))
        return sealed(header, self.drawn.to_bytes(16, "big"), value)


def _state(now: Folded) -> tuple[str, dict[str, set[str]]]:
    """Return a record's life and the versions of each field; a field never set is an empty one."""
    if now.life is Life.NONE:
        return "bin", {}
    cells = {name: now.heads.get(name, ()) for name in "abc"}
    versions = {name: {canonical(h.value) for h in heads} or {"null"} for name, heads in cells.items()}
    return now.life.value, versions


def same(left: State, right: State) -> bool:
    """Say whether two states are alike; what stands in a record that was not there yet is of no account."""
    return all(
        left[r][0].replace("deleted", "bin") == right[r][0].replace("deleted", "bin")
        and (not left[r][1] or left[r][1] == right[r][1])
        for r in RECORDS
    )


def desk_with(**values: str) -> Desk:
    desk = Desk()
    desk.batch(lambda: desk.begin(**values))
    return desk


def two_versions(left: object = "left", right: object = "right") -> tuple[Desk, list[Change], list[Change]]:
    """Return a desk where two worked at once: both set what began as "0"."""
    desk = desk_with(a="0")
    whole = Draft(op="set", entity="person", record=RECORD, replaces={"a": (desk.changes[0].id,)})
    one = desk.batch(lambda: desk.write([evolve(whole, values={"a": left})]))
    two = desk.batch(lambda: desk.write([evolve(whole, values={"a": right})]))
    return desk, one, two


ops = st.sampled_from(["add", "edit", "edit", "edit", "choose", "delete", "restore"])
acts = st.tuples(
    ops, st.sampled_from(RECORDS), st.sampled_from("abc"), st.sampled_from(["0", "1", "2", None])
)
Act = tuple[str, str, str, Any]


def play(desk: Desk, act: Act) -> None:
    how, record, name, value = act
    if how == "add":
        desk.begin(record, a="new", b=value)
    elif how in {"edit", "choose"} and desk.now(record).life is Life.DELETED:
        return  # whoever works on what lies in the bin asks a question, and that stays asked
    elif desk.now(record).life is not Life.NONE:
        steps: dict[str, Callable[[], None]] = {
            "edit": lambda: desk.edit(record, **{name: value}),
            "choose": lambda: desk.choose(record, **{name: value}),
            "delete": lambda: desk.delete(record),
            "restore": lambda: desk.restore(record),
        }
        steps[how]()


@settings(max_examples=150)
@given(
    at_once=st.booleans(), asked=st.booleans(),
    batches=st.lists(st.lists(acts, min_size=1, max_size=5), min_size=1, max_size=4),
)  # fmt: skip
def test_undo_of_any_batches_to_the_ground_and_redo_are_exact(
    *, at_once: bool, asked: bool, batches: list[list[Act]]
) -> None:
    desk = two_versions()[0] if at_once else desk_with(a="0", b="0")
    if asked:
        unseen = drafts.delete("person", RECORD, desk.now())
        desk.batch(lambda: desk.edit(a="seen by nobody"))
        desk.batch(lambda: desk.write([unseen]))
    states = [desk.state()]
    done: list[list[Change]] = []
    for some in batches:
        done.append(desk.batch(*[partial(play, desk, act) for act in some]))
        states.append(desk.state())
    answers: list[list[Change]] = []
    for batch, before in zip(reversed(done), reversed(states[:-1]), strict=True):
        answers.append(taken(desk, batch))
        assert same(before, desk.state())
    for answer, after in zip(reversed(answers), states[1:], strict=True):
        taken(desk, answer)
        assert same(after, desk.state())


def taken(desk: Desk, batch: list[Change]) -> list[Change]:
    inverse, answer = desk.undo(batch)
    assert inverse.kept == 0
    return answer


def test_a_field_set_several_times_goes_back_to_what_stood_before_the_batch() -> None:
    desk = desk_with(a="0")
    batch = desk.batch(*[partial(desk.edit, a=word) for word in "123"], lambda: desk.edit(b="new"))
    inverse, answer = desk.undo(batch)
    assert (desk.shown(), desk.shown("b"), inverse.kept) == ("0", None, 0)
    desk.undo(answer)
    assert (desk.shown(), desk.shown("b")) == ("3", "new")


def test_what_somebody_built_on_the_last_set_stays_and_is_counted_once() -> None:
    desk = desk_with(a="0")
    batch = desk.batch(*[partial(desk.edit, a=word) for word in "123"])
    desk.batch(lambda: desk.edit(a="later"))
    inverse, _ = desk.undo(batch)
    assert (inverse, desk.shown()) == (Inverse((), 1), "later")


def test_a_batch_that_ended_where_it_began_is_answered_too() -> None:
    desk = desk_with(a="0")
    first = desk.batch(lambda: desk.edit(a="1"))
    batch = desk.batch(lambda: desk.edit(a="2"), lambda: desk.edit(a="1"), desk.delete, desk.restore)
    assert [d.op for d in desk.undo(batch)[0].drafts] == ["set", "res"]
    desk.undo(first)
    assert desk.shown() == "0"


def test_a_record_others_worked_on_stays_whole_with_all_the_batch_gave_it() -> None:
    desk = Desk()
    batch = desk.batch(lambda: desk.begin(a="0"), lambda: desk.edit(a="1"), lambda: desk.edit(b="more"))
    desk.batch(lambda: desk.edit(c="theirs"))
    inverse, _ = desk.undo(batch)
    assert (inverse, desk.now().values) == (Inverse((), 1), {"a": "1", "b": "more", "c": "theirs"})


def test_a_record_begun_and_put_in_the_bin_by_one_batch_stays_there() -> None:
    desk = Desk()
    batch = desk.batch(lambda: desk.begin(a="0"), desk.delete)
    assert desk.undo(batch)[0].kept == 0
    assert desk.now().life is Life.DELETED


def test_an_edit_beside_another_version_is_taken_back_and_both_versions_stand() -> None:
    desk, _, _ = two_versions()
    batch = desk.batch(lambda: desk.edit(a="over the right one"))
    desk.undo(batch)
    assert set(desk.now().conflicts["a"]) == {"left", "right"}


def test_a_version_is_taken_back_from_beside_one_that_an_undo_put_back() -> None:
    desk, _, right = two_versions()
    chosen = desk.batch(lambda: desk.choose(a="agreed"))
    desk.undo(chosen)
    desk.undo(right)
    assert (desk.shown(), desk.now().conflicts) == ("left", {})


def test_a_choice_done_and_undone_again_leaves_the_two_versions() -> None:
    desk, _, _ = two_versions()
    chosen = desk.batch(lambda: desk.choose(a="agreed"))
    _, undone = desk.undo(chosen)
    desk.undo(undone)
    assert (desk.shown(), desk.now().conflicts) == ("agreed", {})
    desk.undo(chosen)
    assert set(desk.now().conflicts["a"]) == {"left", "right"}


def test_an_erased_version_beside_says_nothing_and_an_erased_answer_stands_for_nothing() -> None:
    desk, left, right = two_versions()
    chosen = desk.batch(lambda: desk.choose(a="agreed"))
    _, undone = desk.undo(chosen)
    again = next(c for c in undone if c.values["a"] == "left")
    gone = {again.id, left[0].id}
    desk.changes = [c.blanked() if c.id in gone else c for c in desk.changes]
    desk.undo(right)
    assert desk.shown() == "0"


def test_a_life_two_desks_disagreed_on_is_asked_about_again() -> None:
    desk = desk_with(a="0")
    begun = desk.changes[0].id
    gone = [drafts.delete("person", RECORD, desk.now())]
    desk.batch(desk.delete, desk.restore)
    desk.batch(lambda: desk.write(gone))
    assert begun in {i for c in desk.changes for i in c.header.replaces.get("", ())}
    assert desk.now().life is Life.ASKED
    batch = desk.batch(desk.delete)
    _, answer = desk.undo(batch)
    assert [c.header.op for c in answer] == ["res", "del"]
    assert desk.now().life is Life.ASKED
    desk.undo(answer)
    assert desk.now().life is Life.DELETED


@pytest.mark.parametrize(("op", "life"), [("del", Life.LIVE), ("res", Life.DELETED)])
def test_a_life_that_is_not_here_is_told_by_what_ended_it(op: Op, life: Life) -> None:
    desk = Desk()
    unknown = {"": ("ee" * 16,)}
    batch = desk.batch(lambda: desk.write([Draft(op=op, entity="person", record=RECORD, replaces=unknown)]))
    desk.undo(batch)
    assert desk.now().life is life
