"""Placements whose first day has come though they were never ready."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.placement_state import PLACEMENT_STATES, STARTED_UNREADY, started_unready
from app.followup.card import Card, Item
from app.followup.placements import before_start
from app.followup.saying import listed
from app.followup.view import View
from app.text import Text

_SINCE: Final = Text(
    en="The first day was {day}; it is still: {what}.",
    sv="Första dagen var {day}; status är ännu: {what}.",
    nb="Første dag var {day}; statusen er fortsatt: {what}.",
    da="Første dag var {day}; status er stadig: {what}.",
)


def find(view: View) -> Iterator[Item]:
    """Find them, the longest begun first."""
    for placement in before_start(view):
        if started_unready(placement, view.today):
            state = PLACEMENT_STATES.states[placement.state]
            yield Item(
                entity="placement", record=placement.id, tone="red", programme=placement.programme_id,
                why=listed(_SINCE, [state], day=placement.start_date),
            )  # fmt: skip


CARD: Final = Card(
    key="started_unready",
    order=5,
    title=STARTED_UNREADY,
    rule=Text(
        en="Placements whose first day has come and that were never set ready: something is still missing.",
        sv="Placeringar vars första dag har kommit och som aldrig blev klara för start: något saknas ännu.",
        nb="Praksisopphold der første dag er kommet, og som aldri ble klare: noe mangler fortsatt.",
        da="Praktikophold, hvis første dag er kommet, og som aldrig blev klar til start: noget mangler "
        "stadig.",
    ),
    button=Text(
        en="See what is missing", sv="Se vad som saknas", nb="Se hva som mangler", da="Se, hvad der mangler"
    ),
    act="gates",
    find=find,
)
