"""What the steps of an import say alike: states of rows, counts, how a text list is written."""

from __future__ import annotations

import html
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.catalogue import entities, entity_named
from ui.models.desk import Desk

translate = QCoreApplication.translate
TONES: Final = {"created": "ready", "updated": "active", "skipped": "", "refused": "failed"}
"""The state by which a pill takes its colour."""
_STATUS: Final[dict[str, Any]] = {
    "created": QT_TRANSLATE_NOOP("ImportWords", "new"),
    "updated": QT_TRANSLATE_NOOP("ImportWords", "filled in"),
    "skipped": QT_TRANSLATE_NOOP("ImportWords", "passed over"),
    "refused": QT_TRANSLATE_NOOP("ImportWords", "stays out"),
}
_SEPARATORS: Final[dict[str, Any]] = {
    ";": QT_TRANSLATE_NOOP("ImportWords", "Semicolon  ;"),
    ",": QT_TRANSLATE_NOOP("ImportWords", "Comma  ,"),
    "\t": QT_TRANSLATE_NOOP("ImportWords", "Tab"),
    "|": QT_TRANSLATE_NOOP("ImportWords", "Bar  |"),
}
_ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "cp1252": "Windows (1252)",
    "utf-16": "UTF-16",
    "mac-roman": "Macintosh",
    "iso8859-15": "ISO 8859-15",
}
_ALIKE: Final = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}


def tip(words: str) -> str:
    """Return words of a list as a tool tip that takes nothing in them for markup."""
    return f"<p>{html.escape(words).replace(chr(10), '<br>')}</p>" if words else ""


def status_words(status: str) -> str:
    """Return what becomes of a row, in a word or two."""
    return translate("ImportWords", _STATUS[status])


def separators() -> dict[str, str]:
    """Return the separators that can be chosen, in words."""
    return {sign: translate("ImportWords", words) for sign, words in _SEPARATORS.items()}


def encodings(found: str) -> dict[str, str]:
    """Return the encodings that can be chosen; the one found stands under its own name."""
    return {(found if _ALIKE.get(found, found) == key else key): words for key, words in _ENCODINGS.items()}


def counted(desk: Desk, records: dict[str, int]) -> str:
    """Return how many records of each kind, in words: "12 participants, 3 organisations"."""
    told = []
    for entity, number in records.items():
        if entity in entities():
            spec = entity_named(entity)
            told.append(f"{number} {desk.words(spec.one if number == 1 else spec.many).lower()}")
    return ", ".join(told)
