"""What the search field finds: records of any kind, and commands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import entity_named
from app.domain.sorting import folded
from app.services import browsing
from ui.actions import ACTIONS
from ui.menus.search_field import Hit
from ui.models.desk import Desk

MOST_RECORDS = 14
MOST_COMMANDS = 6


def hits_for(desk: Desk, words: str) -> list[Hit]:
    """Return records first, then commands, that hold the words."""
    if not words:
        return []
    found = browsing.find(desk.office, words, MOST_RECORDS)
    records = [
        Hit(
            browsing.name(desk.office, record, desk.language),
            desk.words(entity_named(entity).one),
            entity,
            record.id,
        )
        for entity, record in found
    ]
    kind = QCoreApplication.translate("Finding", "command")
    wanted = folded(words)
    commands = [
        Hit(action.title.replace("…", ""), kind, "", "", action.key)
        for action in ACTIONS
        if wanted in folded(action.title)
    ]
    return records + commands[:MOST_COMMANDS]
