"""Other programmes around this one: those it completes, follows, or leads to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, LABEL, NOTE, ORGANISATION, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import choice, link, prose, web, whole, words
from app.domain.vocabulary import WEBSITE
from app.text import Text

RELATIONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "complements": Text(en="Complements", sv="Kompletterar", nb="Utfyller", da="Supplerer"),
        "precedes": Text(en="Came before", sv="Kom före", nb="Kom før", da="Kom før"),
        "follows_on": Text(en="Follows on", sv="För vidare", nb="Fører videre", da="Fører videre"),
        "overlaps": Text(en="Overlaps", sv="Överlappar", nb="Overlapper", da="Overlapper"),
    }
)


@entity(
    "related_initiative",
    one=Text(
        en="Related initiative",
        sv="Närliggande satsning",
        nb="Beslektet tiltak",
        da="Beslægtet initiativ",
    ),
    many=Text(
        en="Related initiatives",
        sv="Närliggande satsningar",
        nb="Beslektede tiltak",
        da="Beslægtede initiativer",
    ),
    area="programmes",
    title=("name",),
)
class RelatedInitiative(Record):
    """One initiative elsewhere, and how it relates to the programme."""

    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    name: str = words(LABEL, group=GROUP_MAIN, searched=True, listed=True)
    relation: str = choice(
        Text(en="Relation", sv="Relation", nb="Forhold", da="Forhold"),
        RELATIONS, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    owner_org: str | None = words(
        Text(en="Owner", sv="Ägare", nb="Eier", da="Ejer"),
        default=None, group=GROUP_MAIN, searched=True, listed=True,
    )  # fmt: skip
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_MAIN, listed=True,
        help=Text(
            en="The organisation of the programme that carries it on.",
            sv="Den organisation i programmet som för det vidare.",
            nb="Den organisasjonen i programmet som fører det videre.",
            da="Den organisation i programmet, som fører det videre.",
        ),
    )  # fmt: skip
    year: int | None = whole(
        Text(en="Year", sv="År", nb="År", da="År"),
        default=None, low=1900, high=2100, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    url: str | None = web(WEBSITE, default=None, group=GROUP_MAIN)
    note: str | None = prose(NOTE, default=None, group=GROUP_MAIN)
