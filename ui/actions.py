"""Everything a person can command, as data: menus, shortcuts and the search field read this list."""

from __future__ import annotations

from typing import Final

from attrs import frozen
from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: ARG001 - Qt's own returns an object
    """Mark words for the translators of a context; ``translated`` looks them up later."""
    return words


@frozen
class Action:
    """A command: its key for the program, its words, its menu and its keys."""

    key: str
    words: str
    menu: str
    keys: tuple[str, ...] = ()
    needs_office: bool = True

    @property
    def title(self) -> str:
        """Return the words in the language of the window."""
        return translated(self.words)


def translated(words: str) -> str:
    """Return words of this file in the language of the window."""
    return QCoreApplication.translate("Actions", words)


MENUS: Final = {
    "file": QT_TRANSLATE_NOOP("Actions", "&File"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go to"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}
PLACES: Final = {
    "today": QT_TRANSLATE_NOOP("Actions", "Today"),
    "programmes": QT_TRANSLATE_NOOP("Actions", "Programmes"),
    "people": QT_TRANSLATE_NOOP("Actions", "People"),
    "organisations": QT_TRANSLATE_NOOP("Actions", "Organisations"),
    "placements": QT_TRANSLATE_NOOP("Actions", "Placements"),
    "events": QT_TRANSLATE_NOOP("Actions", "Events"),
    "knowledge": QT_TRANSLATE_NOOP("Actions", "Knowledge"),
    "results": QT_TRANSLATE_NOOP("Actions", "Results"),
    "office": QT_TRANSLATE_NOOP("Actions", "Office"),
}
ACTIONS: Final = (
    Action("new_office", QT_TRANSLATE_NOOP("Actions", "New office…"), "file", needs_office=False),
    Action("open_office", QT_TRANSLATE_NOOP("Actions", "Open…"), "file", ("Ctrl+O",), needs_office=False),
    Action("new_programme", QT_TRANSLATE_NOOP("Actions", "New programme…"), "file", ("Ctrl+Shift+N",)),
    Action("import_list", QT_TRANSLATE_NOOP("Actions", "Import a list…"), "file", ("Ctrl+I",)),
    Action(
        "take_in_forms", QT_TRANSLATE_NOOP("Actions", "Take in returned forms…"), "file", ("Ctrl+Shift+I",)
    ),
    Action("export", QT_TRANSLATE_NOOP("Actions", "Export what is shown…"), "file", ("Ctrl+E",)),
    Action("make_papers", QT_TRANSLATE_NOOP("Actions", "Make papers…"), "file", ("Ctrl+D",)),
    Action("make_mail", QT_TRANSLATE_NOOP("Actions", "Make mail…"), "file", ("Ctrl+M",)),
    Action("send_logbooks", QT_TRANSLATE_NOOP("Actions", "Send blank logbooks…"), "file"),
    Action("remind_logbooks", QT_TRANSLATE_NOOP("Actions", "Remind of late logbooks…"), "file"),
    Action("take_in", QT_TRANSLATE_NOOP("Actions", "Take in another copy…"), "file"),
    Action("save_copy", QT_TRANSLATE_NOOP("Actions", "Save a copy to a stick…"), "file"),
    Action("sync", QT_TRANSLATE_NOOP("Actions", "Shared drive…"), "file", ("Ctrl+Shift+S",)),
    Action("close_office", QT_TRANSLATE_NOOP("Actions", "Close the office"), "file", ("Ctrl+W",)),
    Action("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "file", ("Ctrl+Q",), needs_office=False),
    Action("new_record", QT_TRANSLATE_NOOP("Actions", "New record"), "edit", ("Ctrl+N",)),
    Action("add_note", QT_TRANSLATE_NOOP("Actions", "Add a note"), "edit", ("Ctrl+.",)),
    Action("add_task", QT_TRANSLATE_NOOP("Actions", "Add a task"), "edit", ("Ctrl+T",)),
    Action("change_notice", QT_TRANSLATE_NOOP("Actions", "Change notice…"), "edit"),
    Action("rehearse", QT_TRANSLATE_NOOP("Actions", "Rehearse a change…"), "edit"),
    Action("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "edit", ("Ctrl+Z",)),
    Action("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("copy_table", QT_TRANSLATE_NOOP("Actions", "Copy as table"), "edit", ("Ctrl+Shift+C",)),
    Action("change_field", QT_TRANSLATE_NOOP("Actions", "Change a field of the selected…"), "edit"),
    Action("main", QT_TRANSLATE_NOOP("Actions", "Main button here"), "edit", ("Ctrl+Return", "Ctrl+Enter")),
    Action("delete", QT_TRANSLATE_NOOP("Actions", "Delete"), "edit", ("Ctrl+Del",)),
    Action("search", QT_TRANSLATE_NOOP("Actions", "Search or type a command"), "go", ("Ctrl+K",)),
    Action("programme", QT_TRANSLATE_NOOP("Actions", "Choose programme"), "go", ("Ctrl+P",)),
    Action("back", QT_TRANSLATE_NOOP("Actions", "Back"), "go", ("Alt+Left",)),
    Action("forward", QT_TRANSLATE_NOOP("Actions", "Forward"), "go", ("Alt+Right",)),
    Action("swap", QT_TRANSLATE_NOOP("Actions", "Between list and record"), "go", ("F6",)),
    *(
        Action(f"go_{key}", words, "go", (f"Ctrl+{number}",))
        for number, (key, words) in enumerate(PLACES.items(), start=1)
    ),
    Action("questions", QT_TRANSLATE_NOOP("Actions", "Questions"), "go", ("Ctrl+Shift+Q",)),
    Action("filter", QT_TRANSLATE_NOOP("Actions", "Filter the list"), "view", ("Ctrl+F",)),
    Action("save_view", QT_TRANSLATE_NOOP("Actions", "Save this view…"), "view", ("Ctrl+Shift+V",)),
    Action("columns", QT_TRANSLATE_NOOP("Actions", "Columns…"), "view", ("Ctrl+Shift+L",)),
    Action("refresh", QT_TRANSLATE_NOOP("Actions", "Refresh"), "view", ("F5",)),
    Action("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), "view", ("Ctrl++", "Ctrl+="), False),
    Action("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "view", ("Ctrl+-",), False),
    Action("help", QT_TRANSLATE_NOOP("Actions", "Help on this screen"), "help", ("F1",), needs_office=False),
    Action("about", QT_TRANSLATE_NOOP("Actions", "About Praktikum"), "help", needs_office=False),
)  # fmt: skip
WIZARDS: Final = ("new_programme", "import_list", "take_in_forms", "change_notice", "rehearse")
"""The actions behind which a wizard stands."""
LANGUAGE_NAMES: Final = {"en": "English", "sv": "Svenska", "nb": "Norsk bokmål", "da": "Dansk"}
"""Each language in its own words, so that whoever reads only that one finds it."""
APPEARANCES: Final = {
    "system": QT_TRANSLATE_NOOP("Actions", "As the computer"),
    "light": QT_TRANSLATE_NOOP("Actions", "Light"),
    "dark": QT_TRANSLATE_NOOP("Actions", "Dark"),
}
SUBMENUS: Final = {
    "recent": QT_TRANSLATE_NOOP("Actions", "Open recent"),
    "language": QT_TRANSLATE_NOOP("Actions", "Language"),
    "appearance": QT_TRANSLATE_NOOP("Actions", "Appearance"),
}


def action_named(key: str) -> Action:
    """Return one command."""
    return next(action for action in ACTIONS if action.key == key)
