"""The menus, made from the list of actions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.text import Language
from ui.actions import ACTIONS, APPEARANCES, LANGUAGE_NAMES, MENUS, SUBMENUS, Action, translated
from ui.theme import Appearance

APART = frozenset(
    {
        "quit",
        "new_programme",
        "export",
        "take_in",
        "close_office",
        "undo",
        "copy_table",
        "back",
        "go_today",
        "questions",
        "refresh",
        "larger",
        "about",
    }
)
"""A line stands above these."""


def fill_menus(
    window: QMainWindow,
    do: Callable[[str], object],
    *,
    language: Language,
    appearance: Appearance,
    files: Mapping[str, Callable[[], object]],
    has_office: bool,
    settings: Callable[[str, str], object],
    idle: Callable[[], Collection[str]] = tuple,
) -> dict[str, QAction]:
    """Make the menu bar anew; ``do(key)`` does an action, ``settings(kind, key)`` takes a choice.

    While a menu is open, the actions named by ``idle()`` cannot be chosen. Their keys go on to say why.
    """
    bar = window.menuBar()
    bar.clear()
    for old in window.actions():
        window.removeAction(old)
    menus = {key: bar.addMenu(translated(words)) for key, words in MENUS.items()}
    made: dict[str, QAction] = {}
    for action in ACTIONS:
        menu = menus[action.menu]
        if action.key in APART:
            menu.addSeparator()
        made[action.key] = _add(menu, action, partial(do, action.key), window)
        made[action.key].setEnabled(has_office or not action.needs_office)
        if action.key == "open_office" and files:
            _add_files(menu, files)
    for menu in menus.values() if has_office else ():
        menu.aboutToShow.connect(partial(_dim, menu, idle))
        menu.aboutToHide.connect(partial(_dim, menu, tuple))
    _add_choice(menus["view"], "language", LANGUAGE_NAMES, language, settings)
    looks = {key: translated(words) for key, words in APPEARANCES.items()}
    _add_choice(menus["view"], "appearance", looks, appearance, settings)
    return made


def _dim(menu: QMenu, idle: Callable[[], Collection[str]]) -> None:
    dimmed = idle()
    for action in menu.actions():
        action.setEnabled(action.objectName() not in dimmed)


def _add(menu: QMenu, action: Action, verb: Callable[[], object], window: QMainWindow) -> QAction:
    made = menu.addAction(action.title)
    made.setObjectName(action.key)
    made.setShortcuts([QKeySequence(key) for key in action.keys])
    made.triggered.connect(lambda _=False: verb())
    window.addAction(made)
    return made


def _add_files(menu: QMenu, files: Mapping[str, Callable[[], object]]) -> None:
    recent = menu.addMenu(translated(SUBMENUS["recent"]))
    for name, verb in files.items():
        action = recent.addAction(name.replace("&", "&&"))
        action.triggered.connect(lambda _=False, verb=verb: verb())


def _add_choice(
    menu: QMenu, kind: str, choices: Mapping[str, str], chosen: str, settings: Callable[[str, str], object]
) -> None:
    submenu = menu.addMenu(translated(SUBMENUS[kind]))
    group = QActionGroup(submenu)
    for key, words in choices.items():
        action = submenu.addAction(words)
        action.setObjectName(f"{kind}_{key}")
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.triggered.connect(lambda _=False, key=key: settings(kind, key))
        group.addAction(action)
