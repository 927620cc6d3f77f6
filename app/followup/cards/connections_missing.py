"""A role that somebody must have at a placement is empty, and the start is near (003-13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from app.domain.placement_need import roles_at_risk
from app.domain.role import ROLES
from app.followup.card import Card, Item
from app.followup.placements import before_start, held_roles
from app.followup.saying import listed
from app.followup.view import View
from app.text import Text

URGENT: Final = timedelta(days=14)
_MISSING: Final = Text(
    en="Nobody is named as {what}. Starts on {day}.",
    sv="Ingen är utsedd som {what}. Start den {day}.",
    nb="Ingen er utpekt som {what}. Starter {day}.",
    da="Ingen er udpeget som {what}. Starter den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find placements with a role at risk, the nearest start first."""
    for placement in before_start(view):
        missing = roles_at_risk(placement, held_roles(view), view.today)
        if missing:
            yield Item(
                entity="placement", record=placement.id,
                why=listed(_MISSING, [ROLES[role] for role in missing], day=placement.start_date),
                onto=tuple(("role", role) for role in missing),
                tone="red" if placement.start_date - view.today <= URGENT else "amber",
                programme=placement.programme_id, count=len(missing),
            )  # fmt: skip


CARD: Final = Card(
    key="connections_missing",
    order=90,
    title=Text(
        en="Connections missing", sv="Kontakter saknas", nb="Kontakter mangler", da="Kontakter mangler"
    ),
    rule=Text(
        en="Placements that start within 30 days, or have started unready, without a mentor or another role "
        "that the programme asks for.",
        sv="Placeringar som börjar inom 30 dagar, eller har börjat utan att vara klara, och saknar "
        "handledare eller en annan roll som programmet kräver.",
        nb="Praksisopphold som starter innen 30 dager, eller har startet uten å være klare, og mangler "
        "mentor eller en annen rolle som programmet krever.",
        da="Praktikophold, der starter inden for 30 dage, eller er startet uden at være klar, og som mangler "
        "mentor eller en anden rolle, programmet kræver.",
    ),
    button=Text(en="Name a person", sv="Utse en person", nb="Utpek en person", da="Udpeg en person"),
    act="name_person",
    find=find,
)
