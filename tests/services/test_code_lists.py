"""Code lists: entries are added, reworded, ordered and retired, and their keys stay."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.services import code_lists, editing
from app.services.office import Office


def test_a_key_is_made_once_from_the_label(office: Office) -> None:
    made = [code_lists.add(office, "theme", {"sv": words}) for words in ("Öl & Ærø", "öl æro", "…", "🙂")]
    found = code_lists.entries(office, "theme")
    assert [entry.key for entry in found] == ["ol_aero", "ol_aero_2", "code", "code_2"]
    assert [entry.id for entry in found] == made
    assert [entry.order for entry in found] == [1, 2, 3, 4]
    code_lists.reword(office, made[0], "en", "Beer")
    code_lists.reword(office, made[0], "sv", " Öl ")
    first = code_lists.entries(office, "theme")[0]
    assert (first.key, dict(first.labels)) == ("ol_aero", {"sv": "Öl", "en": "Beer"})
    assert code_lists.counts(office)["theme"] == 4


def test_a_label_is_needed_and_a_list_that_is_one(office: Office) -> None:
    made = code_lists.add(office, "tag", {"nb": "Ord"})
    for act in (
        lambda: code_lists.add(office, "tag", {"nb": " "}),
        lambda: code_lists.add(office, "nothing", {"nb": "Ord"}),
        lambda: code_lists.reword(office, made, "nb", ""),
    ):
        with pytest.raises(Refused):
            act()
    assert len(code_lists.entries(office, "tag")) == 1


def test_retired_codes_stand_last_and_stay(office: Office) -> None:
    first, second, third = (code_lists.add(office, "tag", {"sv": words}) for words in "abc")
    code_lists.set_active(office, first, active=False)
    code_lists.set_order(office, third, 1)
    assert [entry.id for entry in code_lists.entries(office, "tag")] == [third, second, first]
    assert code_lists.counts(office)["tag"] == 2
    assert office.records.get("code", first) is not None
    editing.undo(office)
    assert [entry.id for entry in code_lists.entries(office, "tag")] == [second, third, first]
