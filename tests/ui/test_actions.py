from collections import Counter
from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ui.actions import ACTIONS, MENUS, PLACES
from ui.application import Application
from ui.pages.place_stack import Location


def menu_actions(program: Application) -> dict[str, QAction]:
    menus = [action.menu() for action in program.window.menuBar().actions()]
    every = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    return {action.objectName(): action for action in every if action.objectName()}


def test_every_action_stands_in_a_menu_once(program: Application) -> None:
    assert set(menu_actions(program)) >= {action.key for action in ACTIONS}
    assert {action.menu for action in ACTIONS} == set(MENUS)
    assert max(Counter(action.key for action in ACTIONS).values()) == 1


def test_no_two_actions_have_one_key() -> None:
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_every_place_has_a_key() -> None:
    keys = [action.keys for action in ACTIONS if action.key.startswith("go_")]
    assert keys == [(f"Ctrl+{number}",) for number in range(1, len(PLACES) + 1)]


def test_every_action_does_something(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    outer = {"new_office", "open_office", "close_office", "quit", "larger", "smaller", "help", "about"}
    inside = set(shell.verbs())
    for place in PLACES:
        shell.places.go(Location(place))
        inside |= set(shell.verbs())
    assert inside | outer == {action.key for action in ACTIONS}


def test_without_an_office_only_what_makes_sense_can_be_chosen(start: Callable[[], Application]) -> None:
    made = menu_actions(start())
    assert made["open_office"].isEnabled()
    assert not made["undo"].isEnabled()
