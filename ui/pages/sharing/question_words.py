"""The questions of several desks in the words of the window, and how differences are marked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from app.services.conflicts import Conflict, Version
from app.services.difference import Part
from ui.theme import tokens

translate = QCoreApplication.translate


def count_words(count: int) -> str:
    """Return how many questions wait; nothing for none."""
    if count == 1:
        return translate("Questions", "1 question")
    return translate("Questions", "{count} questions").format(count=count) if count else ""


def version_count(count: int) -> str:
    """Return in how many versions a field stands."""
    return translate("Questions", "{count} versions").format(count=count)


def question(conflict: Conflict, me: str) -> str:
    """Return what is asked."""
    if not conflict.field:
        return _life_question(conflict, me)
    if conflict.spec is None:
        return translate("Questions", "A newer Praktikum wrote this. Install it to answer.")
    names = writers(conflict)
    if len(names) > 1:
        words = translate(
            "Questions", "{names} wrote this without seeing each other’s version. Which one shall stand?"
        )
        return words.format(names=and_joined(names))
    return translate("Questions", "This was written on two computers at once. Which version shall stand?")


def heading(conflict: Conflict, version: Version) -> str:
    """Return whose a version is."""
    if version == conflict.mine:
        return translate("Questions", "Mine") if conflict.own else translate("Questions", "Shown now")
    if version == conflict.theirs and conflict.own and len(conflict.versions) == 2:  # noqa: PLR2004 - mine and theirs
        return translate("Questions", "Theirs")
    return translate("Questions", "Version of {who}").format(who=somebody(version))


def keeping(conflict: Conflict, version: Version) -> str:
    """Return the word on the button that keeps a version."""
    if not conflict.field:
        return (
            translate("Questions", "Delete it after all")
            if version.deletes
            else translate("Questions", "Keep it")
        )
    if version == conflict.mine and conflict.own:
        return translate("Questions", "Keep mine")
    if version == conflict.theirs and conflict.own and len(conflict.versions) == 2:  # noqa: PLR2004 - mine and theirs
        return translate("Questions", "Keep theirs")
    return translate("Questions", "Keep this version")


def somebody(version: Version) -> str:
    """Return who wrote a version, in words that fit into a sentence."""
    return and_joined(list(version.writers)) or translate("Questions", "somebody")


def writers(conflict: Conflict) -> list[str]:
    """Return who wrote the versions, of mine first."""
    every = (conflict.mine, conflict.theirs, *conflict.versions)
    return list(dict.fromkeys(name for version in every for name in version.writers))


def and_joined(names: list[str]) -> str:
    """Return names as a sentence lists them."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no "and"
        return "".join(names)
    last = translate("Questions", "{names} and {last}")
    return last.format(names=", ".join(names[:-1]), last=names[-1])


def marked(parts: list[Part]) -> str:
    """Return a text with what stands only in it underlined, bold and on a ground of its own."""
    worn = tokens()
    style = f"background-color:{worn.accent_soft}; text-decoration:underline; font-weight:600;"
    pieces = [f'<span style="{style}">{_spaced(p.text)}</span>' if p.own else _spaced(p.text) for p in parts]
    return f'<span style="white-space:pre-wrap;">{"".join(pieces)}</span>'


def _spaced(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _life_question(conflict: Conflict, me: str) -> str:
    gone = next(v for v in conflict.versions if v.deletes)
    work = next(v for v in conflict.versions if not v.deletes)
    if me and me in work.writers and me not in gone.writers:
        words = translate("Questions", "{who} deleted this while you were working on it. Keep it?")
    elif me and me in gone.writers and me not in work.writers:
        words = translate("Questions", "You deleted this while {other} was working on it. Keep it?")
    else:
        words = translate("Questions", "{who} deleted this while {other} was working on it. Keep it?")
    return words.replace("{who}", somebody(gone)).replace("{other}", somebody(work))
