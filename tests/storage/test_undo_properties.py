"""Batches by chance in a real file: undone to the ground and redone, each time as it stood."""

from __future__ import annotations

import random
from typing import Any

import pytest

from app.journal.canon import canonical
from app.journal.fold import Life
from app.storage.store import Store
from app.storage.work import Work
from tests.storage.conftest import MakeStore

FIELDS = ("title", "family_name", "preferred_name", "email")
AASA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}
VALUES = ("one", "two", "three")


def stands(store: Store, people: list[str]) -> dict[str, tuple[Life, dict[str, Any]]]:
    """Return each person's life and values; an empty field counts as one never filled."""
    folded = store.reading.folded(people)
    filled = {
        one: {name: canonical(value) for name, value in now.values.items() if value is not None}
        for one, now in folded.items()
    }
    return {one: (now.life, filled[one]) for one, now in folded.items()}


def act(dice: random.Random, work: Work, people: list[str], lives: dict[str, bool]) -> None:
    """Do one thing to one person, several times to the same one in many a batch."""
    how, one = dice.choice(["set", "set", "set", "bin", "add"]), dice.choice(people[-3:])
    if how == "add":
        people.append(work.add("person", AASA))
        lives[people[-1]] = True
    elif how == "bin":
        (work.delete if lives[one] else work.restore)("person", one)
        lives[one] = not lives[one]
    elif lives[one]:
        name = dice.choice(FIELDS)
        word = dice.choice(VALUES)
        work.set("person", one, **{name: f"{word}@havet.example" if name == "email" else word})


def undone(store: Store, batch: str) -> str:
    with store.work() as work:
        assert work.undo(batch).kept == 0
        work.log({"kind": "undo", "of": batch})
    return work.saved.batch


@pytest.mark.parametrize("seed", range(6))
def test_every_batch_is_undone_and_redone_whole(make_store: MakeStore, seed: int) -> None:
    store, dice = make_store(), random.Random(seed)
    people: list[str] = []
    lives: dict[str, bool] = {}
    with store.work() as work:
        people.append(work.add("person", AASA))
    lives[people[0]] = True
    states, batches = [stands(store, people)], []
    for _ in range(8):
        with store.work() as work:
            for _ in range(dice.randint(1, 6)):
                act(dice, work, people, lives)
        batches.append(work.saved.batch)
        states.append(stands(store, people))
    answers = []
    for batch, before in zip(reversed(batches), reversed(states[:-1]), strict=True):
        answers.append(undone(store, batch))
        now = stands(store, people)
        assert {one: now[one] for one in before} == before
        assert {now[one][0] for one in now.keys() - before.keys()} <= {Life.DELETED}
    for answer, after in zip(reversed(answers), states[1:], strict=True):
        undone(store, answer)
        now = stands(store, people)
        assert {one: now[one] for one in after} == after
