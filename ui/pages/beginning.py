"""What New offers at a place: the kinds of record of its lists, and the wizards that belong there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import entity_named
from ui.actions import action_named
from ui.menus.top_bar import Beginning
from ui.models.desk import Desk
from ui.pages.places import places

NOT_BEGUN: Final = frozenset({"office", "document"})
"""Records that are never begun by hand."""
FEWEST: Final[Mapping[str, tuple[str, ...]]] = {
    "today": ("person", "participant", "placement", "task"),
    "results": ("programme",),
}
"""Places without lists of their own still begin something."""
WIZARDS: Final[Mapping[str, tuple[str, ...]]] = {
    "today": ("new_programme", "import_list"),
    "programmes": ("new_programme", "import_list"),
    "people": ("import_list",),
    "organisations": ("import_list",),
    "placements": ("import_list",),
    "events": ("import_list",),
}


def beginnings(desk: Desk, place: str, listing: str = "") -> list[Beginning]:
    """Return what can be begun at a place, the kind of the list shown first; nothing for a reader."""
    if not desk.may_write:
        return []
    listings = places()[place].listings
    shown = [one.entity for one in listings if one.key == listing]
    listed = dict.fromkeys((*shown, *(one.entity for one in listings), *FEWEST.get(place, ())))
    kinds = [key for key in dict.fromkeys((*listed, "person")) if key not in NOT_BEGUN]
    made = [Beginning(key, "", desk.words(entity_named(key).one)) for key in kinds]
    return made + [Beginning("", key, _wizard_words(key)) for key in WIZARDS.get(place, ())]


def _wizard_words(action: str) -> str:
    if action == "new_programme":
        return QCoreApplication.translate("Beginning", "Programme from a template…")
    return action_named(action).title
