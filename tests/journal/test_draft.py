"""What an edit, a choice, a deletion and an undo replace; each on heads written by hand."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from app.journal import draft as drafts
from app.journal import inverse
from app.journal.canon import canonical
from app.journal.change import LIFE, Change, Header, sealed
from app.journal.draft import Draft
from app.journal.fold import Folded, Life, fold
from app.journal.inverse import Inverse, Surroundings
from tests.journal.strategies import RECORDS

RECORD, OTHER = RECORDS


def apart(name: str) -> tuple[str, object]:
    return ("owner" if name == "email" else "", 2)


class Desk:
    """A journal in memory: every draft is sealed under the next stamp."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def write(self, *some: Draft) -> list[Change]:
        batch = f"{len(self.changes):016x}"
        made = [self._sealed(draft, batch) for draft in some]
        self.changes += made
        return made

    def begin(self, **values: object) -> Change:
        return self.write(Draft(op="new", entity="person", record=RECORD, values=values))[0]

    def edit(self, **values: object) -> list[Change]:
        return self.write(*drafts.edit("person", RECORD, values, self.now, apart))

    @property
    def now(self) -> Folded:
        return fold(self.changes).get(RECORD, Folded("person", Life.NONE))

    def undo(
        self, batch: Iterable[Change], *, dead: bool = False, taken_back: Iterable[Change] = ()
    ) -> Inverse:
        def look(_: object) -> Surroundings:
            return Surroundings(
                now=fold(self.changes),
                old={c.id: c for c in self.changes},
                dead=lambda _: dead,
                taken_back=frozenset(c.id for c in taken_back),
            )

        return inverse.undo(batch, look, lambda _: None)

    def _sealed(self, draft: Draft, batch: str) -> Change:
        header = Header(
            op=draft.op, stamp=len(self.changes) + 1, who="AL", time="2026-03-02T08:00:00Z", batch=batch,
            entity=draft.entity, record=draft.record, fields=draft.fields, owner=draft.owner,
            replaces=draft.replaces, seen=draft.seen, targets=draft.targets,
        )  # fmt: skip
        return sealed(header, bytes(16), None if draft.values is None else canonical(dict(draft.values)))


def two_versions() -> tuple[Desk, Change, Change]:
    desk = Desk()
    begun = desk.begin(title="a")
    whole = Draft(op="set", entity="person", record=RECORD, replaces={"title": (begun.id,)})
    (mine,) = desk.write(evolve(whole, values={"title": "mine"}))
    (theirs,) = desk.write(evolve(whole, values={"title": "theirs"}))
    return desk, mine, theirs


def test_an_edit_replaces_what_was_shown_and_leaves_the_other_version() -> None:
    desk, mine, theirs = two_versions()
    (third,) = desk.edit(title="third")
    assert third.header.replaces == {"title": (theirs.id,)}
    assert desk.now.conflicts == {"title": ("third", "mine")}
    assert mine.id in {h.id for h in desk.now.heads["title"]}


def test_an_edit_replaces_equal_heads_and_blank_ones_too() -> None:
    desk, mine, theirs = two_versions()
    desk.changes = [evolve_value(c, "theirs") if c.id == mine.id else c for c in desk.changes]
    same = desk.changes[1]
    (third,) = desk.edit(title="third")
    assert set(third.header.replaces["title"]) == {same.id, theirs.id}
    desk, mine, theirs = two_versions()
    desk.changes = [c.blanked() if c.id == mine.id else c for c in desk.changes]
    (third,) = desk.edit(title="third")
    assert set(third.header.replaces["title"]) == {mine.id, theirs.id}
    desk.changes = [c.blanked() for c in desk.changes]
    (fourth,) = desk.edit(title="fourth")
    assert fourth.header.replaces == {"title": (third.id,)}


def evolve_value(change: Change, word: str) -> Change:
    return sealed(change.header, bytes(16), canonical({"title": word}))


def test_a_choice_replaces_every_version() -> None:
    desk, mine, theirs = two_versions()
    (chosen,) = desk.write(*drafts.choose("person", RECORD, {"title": "agreed"}, desk.now, apart))
    assert set(chosen.header.replaces["title"]) == {mine.id, theirs.id}
    assert desk.now.conflicts == {}
    assert desk.now.values == {"title": "agreed"}


def test_an_edit_is_split_by_owner_and_of_a_record_nobody_knows_replaces_nothing() -> None:
    made = drafts.edit("person", RECORD, {"title": "a", "family_name": "b", "email": "c"}, None, apart)
    assert [(d.owner, d.fields, dict(d.replaces)) for d in made] == [
        ("", ("family_name", "title"), {}),
        ("owner", ("email",), {}),
    ]


def test_a_deletion_names_the_life_it_ends_and_every_field_head_it_saw() -> None:
    desk, mine, theirs = two_versions()
    gone = drafts.delete("person", RECORD, desk.now, reason="double")
    assert gone.replaces == {LIFE: (desk.changes[0].id,)}
    assert set(gone.seen) == {mine.id, theirs.id}
    assert gone.values == {"reason": "double"}
    (deleted,) = desk.write(gone)
    assert desk.now.life is Life.DELETED
    back = drafts.restore("person", RECORD, desk.now)
    assert (back.replaces, back.values) == ({LIFE: (deleted.id,)}, None)
    desk.write(back)
    assert desk.now.life.value == "live"


def test_reasons_and_lines_and_targets() -> None:
    desk = Desk()
    desk.begin(title="a")
    assert drafts.delete("person", RECORD, desk.now).values is None
    assert drafts.restore("person", RECORD, desk.now, reason="wrong").values == {"reason": "wrong"}
    assert drafts.erase([OTHER, RECORD, OTHER]).targets == (RECORD, OTHER)
    assert drafts.log({"kind": "title"}).fields == ()


@given(st.lists(st.sampled_from(["a", "b", None]), min_size=1, max_size=6))
def test_a_stack_of_edits_is_undone_step_by_step_and_redone(words: list[str | None]) -> None:
    desk = Desk()
    desk.begin(title="first")
    shown: list[object] = []
    batches = []
    taken: list[Change] = []
    for word in words:
        shown.append(desk.now.values["title"])
        batches.append(desk.edit(title=word))
    answers = []
    for batch, before in zip(reversed(batches), reversed(shown), strict=True):
        answers.append(desk.write(*desk.undo(batch, taken_back=taken).drafts))
        taken += [*batch, *answers[-1]]
        assert desk.now.values["title"] == before
    for answer, after in zip(reversed(answers), [*shown[1:], words[-1]], strict=True):
        taken += desk.write(*desk.undo(answer, taken_back=taken).drafts)
        assert desk.now.values["title"] == after


def test_what_was_taken_back_stands_no_more_and_what_others_wrote_is_no_answer() -> None:
    desk = Desk()
    desk.begin(title="a")
    batch = desk.edit(title="b")
    back = desk.write(*desk.undo(batch).drafts)
    assert desk.undo(batch, taken_back=[*batch, *back]) == Inverse((), 1)
    desk.edit(title="c")
    desk.edit(title="b")
    assert desk.undo(batch, taken_back=[*batch, *back]) == Inverse((), 1)


def test_after_an_undone_deletion_the_beginning_can_be_undone() -> None:
    desk = Desk()
    begun = desk.begin(title="a")
    gone = desk.write(drafts.delete("person", RECORD, desk.now))
    back = desk.write(*desk.undo(gone).drafts)
    (end,) = desk.undo([begun], taken_back=[*gone, *back]).drafts
    assert (end.op, end.replaces) == ("del", {LIFE: (back[0].id,)})
    assert desk.undo([begun]) == Inverse((), 1)


def test_undo_of_a_field_that_was_empty_empties_it_and_undo_of_that_fills_it() -> None:
    desk = Desk()
    desk.begin(title="a")
    batch = desk.edit(family_name="b")
    back = desk.write(*desk.undo(batch).drafts)
    assert desk.now.values == {"title": "a", "family_name": None}
    desk.write(*desk.undo(back).drafts)
    assert desk.now.values["family_name"] == "b"


def test_undo_in_a_conflict_shows_the_other_version() -> None:
    desk, _, theirs = two_versions()
    desk.write(*desk.undo([theirs]).drafts)
    assert desk.now.values == {"title": "mine"}
    assert desk.now.conflicts == {}


def test_undo_of_a_choice_brings_each_version_back() -> None:
    desk, _, _ = two_versions()
    chosen = desk.write(*drafts.choose("person", RECORD, {"title": "agreed"}, desk.now, apart))
    inverse = desk.undo(chosen)
    assert len(inverse.drafts) == 2
    desk.write(*inverse.drafts)
    assert set(desk.now.conflicts["title"]) == {"mine", "theirs"}


def test_what_was_built_upon_or_is_blank_is_kept_and_counted() -> None:
    desk = Desk()
    desk.begin(title="a")
    batch = desk.edit(title="b", family_name="c")
    desk.edit(title="d")
    inverse = desk.undo(batch)
    assert [d.values for d in inverse.drafts] == [{"family_name": None}]
    assert inverse.kept == 1
    desk.changes = [c.blanked() for c in desk.changes]
    assert desk.undo([desk.changes[1]]) == Inverse((), 2)


def test_an_earlier_version_that_was_erased_does_not_come_back() -> None:
    desk = Desk()
    desk.begin(title="secret")
    batch = desk.edit(title="b")
    desk.changes[0] = desk.changes[0].blanked()
    assert desk.undo(batch) == Inverse((), 1)


def test_undo_of_a_deletion_restores_unless_somebody_did() -> None:
    desk = Desk()
    desk.begin(title="a")
    (gone,) = desk.write(drafts.delete("person", RECORD, desk.now))
    desk.write(*desk.undo([gone]).drafts)
    assert desk.now.life is Life.LIVE
    assert desk.undo([gone]) == Inverse((), 1)


def test_undo_of_a_beginning_deletes_unless_others_worked_there() -> None:
    desk = Desk()
    begun = desk.begin(title="a")
    (gone,) = desk.undo([begun]).drafts
    assert (gone.op, gone.replaces, gone.seen) == ("del", {LIFE: (begun.id,)}, (begun.id,))
    edit = desk.edit(title="b")
    assert desk.undo([begun]) == Inverse((), 1)
    back = desk.write(*desk.undo(edit).drafts)
    (gone,) = desk.undo([begun], taken_back=[*edit, *back]).drafts
    assert gone.op == "del"


def test_undo_of_a_beginning_leaves_its_own_sets_out() -> None:
    desk = Desk()
    batch = [desk.begin(title="a"), *desk.edit(email="x")]
    inverse = desk.undo(batch)
    assert [d.op for d in inverse.drafts] == ["del"]
    assert inverse.kept == 0


def test_undo_of_a_restoration_deletes_again() -> None:
    desk = Desk()
    desk.begin(title="a")
    desk.write(drafts.delete("person", RECORD, desk.now))
    back = desk.write(drafts.restore("person", RECORD, desk.now))
    desk.write(*desk.undo(back).drafts)
    assert desk.now.life is Life.DELETED
    assert desk.undo(back) == Inverse((), 1)


def test_erasures_lines_and_the_dead_have_no_inverse() -> None:
    desk = Desk()
    begun = desk.begin(title="a")
    edit = desk.edit(title="b")
    erased = desk.write(drafts.erase([OTHER]))
    line = desk.write(drafts.log({"kind": "title"}))
    assert desk.undo(erased) == Inverse((), 1)
    assert desk.undo(line) == Inverse((), 0)
    assert desk.undo([begun, *edit], dead=True) == Inverse((), 1)
    away = Desk()
    assert away.undo([begun, *edit]) == Inverse((), 1)
    assert away.undo(edit) == Inverse((), 1)


def test_what_a_change_named_and_is_not_here_counts_as_nothing() -> None:
    desk = Desk()
    desk.begin(title="a")
    strange = Draft(
        op="set", entity="person", record=RECORD, values={"title": "b"}, replaces={"title": ("ee" * 16,)}
    )
    made = desk.write(strange)
    desk.changes = desk.changes[1:]
    assert [d.values for d in desk.undo(made).drafts] == [{"title": None}]


def test_undo_of_an_undone_choice_ends_the_conflict_again() -> None:
    desk = Desk()
    first = desk.begin(a="0")
    for value in ("1", "2"):
        desk.write(
            Draft(op="set", entity="person", record=RECORD, values={"a": value}, replaces={"a": (first.id,)})
        )
    chosen = desk.write(*drafts.choose("person", RECORD, {"a": "3"}, desk.now, apart))
    undone = desk.write(*desk.undo(chosen).drafts)
    assert set(desk.now.conflicts["a"]) == {"1", "2"}
    desk.write(*desk.undo(undone, taken_back=[*chosen, *undone]).drafts)
    assert desk.now.conflicts == {}
    assert desk.now.values["a"] == "3"


def test_undo_of_the_answer_keep_it_asks_again() -> None:
    desk = Desk()
    desk.begin(a="0")
    gone = drafts.delete("person", RECORD, desk.now)
    desk.edit(a="1")
    desk.write(gone)
    asked = desk.now.life
    kept = desk.write(drafts.restore("person", RECORD, desk.now))
    live = desk.now.life
    desk.write(*desk.undo(kept).drafts)
    assert (asked, live, desk.now.life) == (Life.ASKED, Life.LIVE, Life.ASKED)
