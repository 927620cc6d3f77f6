"""Lists of events: read, and refused until events have a place in the office."""

from __future__ import annotations

from typing import Final

from app.errors import Refused
from app.exchange.catalogue import layout_named
from app.exchange.row import Row
from app.services.import_listing import Listing, Meaning
from app.services.import_plan import Draft
from app.text import Text

_NOT_YET: Final = Text(
    en="Events and attendance cannot be kept yet; they come with a later version. Nothing was imported.",
    sv="Evenemang och närvaro går inte att spara än; de kommer i en senare version. Inget har importerats.",
    nb="Arrangementer og oppmøte kan ikke lagres ennå; de kommer senere. Ingenting er importert.",
    da="Arrangementer og fremmøde kan endnu ikke gemmes; de kommer senere. Intet er importeret.",
)


def arrange(listing: Listing, row: Row) -> Draft:  # noqa: ARG001 - the shape of a meaning
    """Refuse the row."""
    raise Refused(_NOT_YET)


MEANING: Final = Meaning(
    layout=layout_named("events"), kinds=("events",), arrange=arrange, main="event", not_yet=_NOT_YET
)
