"""Answers to a survey: read, and refused until surveys have a place in the office."""

from __future__ import annotations

from typing import Final

from app.errors import Refused
from app.exchange.catalogue import layout_named
from app.exchange.row import Row
from app.services.import_listing import Listing, Meaning
from app.services.import_plan import Draft
from app.text import Text

_NOT_YET: Final = Text(
    en="Survey answers cannot be kept yet; they come with a later version. Nothing was imported.",
    sv="Enkätsvar går inte att spara än; de kommer i en senare version. Inget har importerats.",
    nb="Svar på undersøkelser kan ikke lagres ennå; det kommer senere. Ingenting er importert.",
    da="Besvarelser af spørgeskemaer kan endnu ikke gemmes; det kommer senere. Intet er importeret.",
)


def arrange(listing: Listing, row: Row) -> Draft:  # noqa: ARG001 - the shape of a meaning
    """Refuse the row."""
    raise Refused(_NOT_YET)


MEANING: Final = Meaning(
    layout=layout_named("survey"),
    kinds=("survey",),
    arrange=arrange,
    main="survey_response",
    not_yet=_NOT_YET,
)
