"""What holds for every card: found by itself, complete in four languages, calm in an empty office."""

from __future__ import annotations

from typing import Any

import pytest

from app.followup.card import Card, Item, cards
from app.followup.saying import Joined, counted, listed, said, words_of
from app.followup.view import View
from app.text import LANGUAGES, Text, same
from tests.followup.made import TODAY, Made, found

ACTS = {
    "open", "gates", "remind", "make_paper", "intake", "note", "adjust", "name_person", "invite_training",
    "make_notice", "ask_new", "print", "attendance", "review", "backup", "sync",
}  # fmt: skip


def test_there_are_nineteen_rules_and_the_silence_detector_in_a_fixed_order() -> None:
    assert len(cards()) == 20
    assert list(cards())[-1] == "word_with"
    assert len({card.order for card in cards().values()}) == len(cards())


@pytest.mark.parametrize("card", cards().values(), ids=cards().keys())
def test_a_card_says_its_rule_and_offers_one_act(card: Card) -> None:
    for text in (card.title, card.rule, card.button):
        assert all(text.of(code).strip() for code in LANGUAGES)
        assert len({text.of(code) for code in LANGUAGES}) > 1
    assert card.act in ACTS
    assert "\n" not in card.rule.en


@pytest.mark.parametrize("key", cards().keys())
def test_an_empty_office_needs_nobody(key: str) -> None:
    assert found(Made(), key) == []


def test_an_item_that_turns_red_or_grows_weighs_more() -> None:
    amber = Item(entity="placement", record="one", why=same("Why."), count=3)
    assert amber.weight < Item(entity="placement", record="one", why=same("Why."), count=4).weight
    assert amber.weight < Item(entity="placement", record="one", why=same("Why."), tone="red").weight


def test_what_is_asked_twice_is_read_once_and_noticed_both_times() -> None:
    asked: list[str] = []

    class Counting(Made):
        def some(self, entity: str, *given: object) -> list[Any]:
            asked.append(entity)
            return []

    view = View(today=TODAY, rows=Counting())
    for reader in (view, view):
        reader.some("task", ("due",))
    assert asked == ["task"]
    assert view.read == {"task"}
    view.read.clear()
    assert view.once(_twice) == view.once(_twice) == 0
    view.read.clear()
    view.once(_twice)
    assert view.read == {"note"}


def _twice(view: View) -> int:
    return len(view.some("note", ("at",)))


def test_sentences_are_filled_as_each_language_writes() -> None:
    words = Text(
        en="{n} of {what} on {day}",
        sv="{n} av {what} den {day}",
        nb="{n} av {what} {day}",
        da="{n} af {what} {day}",
    )
    filled = words_of(
        listed(words, [Text(en="Host", sv="Värd", nb="Organisasjon", da="Vært"), same("HR")], n=2, day=TODAY)
    )
    assert filled.en == "2 of host, HR on 23 Nov 2026"
    assert filled.sv == "2 av värd, HR den 23 nov. 2026"
    assert words_of(counted(same("one"), same("{n}"), 1)).da == "one"
    assert words_of(Joined((same("A."), said(same("{x}."), x="{B}")))).nb == "A. {B}."
