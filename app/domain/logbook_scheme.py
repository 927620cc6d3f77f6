"""How a placement's logbook is kept: how often, who reads it, its states."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.states import Machine, Move
from app.text import Text

FREQUENCIES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "daily": Text(en="Every day", sv="Varje dag", nb="Hver dag", da="Hver dag"),
        "weekly": Text(en="Every week", sv="Varje vecka", nb="Hver uke", da="Hver uge"),
        "fortnightly": Text(
            en="Every second week", sv="Varannan vecka", nb="Annenhver uke", da="Hver anden uge"
        ),
        "monthly": Text(en="Every month", sv="Varje månad", nb="Hver måned", da="Hver måned"),
        "custom": Text(en="Own interval", sv="Eget intervall", nb="Eget intervall", da="Eget interval"),
    }
)
READER_SCOPES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "office": Text(en="The office", sv="Kontoret", nb="Kontoret", da="Kontoret"),
        "office_mentor": Text(
            en="The office and the mentor", sv="Kontoret och handledaren",
            nb="Kontoret og mentoren", da="Kontoret og mentoren",
        ),
        "office_home": Text(
            en="The office and the home institution", sv="Kontoret och hemlärosätet",
            nb="Kontoret og hjeminstitusjonen", da="Kontoret og hjeminstitutionen",
        ),
    }
)  # fmt: skip
LOGBOOK_STATES: Final = Machine(
    states={
        "planned": Text(en="Planned", sv="Planerad", nb="Planlagt", da="Planlagt"),
        "open": Text(en="Open", sv="Öppen", nb="Åpen", da="Åben"),
        "closed": Text(en="Closed", sv="Stängd", nb="Lukket", da="Lukket"),
        "archived": Text(en="Archived", sv="Arkiverad", nb="Arkivert", da="Arkiveret"),
    },
    moves=(
        Move(sources=("planned",), target="open"),
        Move(sources=("open",), target="closed"),
        Move(sources=("closed",), target="open"),
        Move(sources=("closed",), target="archived"),
    ),
)
