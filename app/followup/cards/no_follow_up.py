"""Placements under way that nobody of the office has talked with for longer than agreed (002-17)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from app.followup.card import Card, Item
from app.followup.contacts import last_contacts, lateness
from app.followup.placements import running
from app.followup.saying import Said, said
from app.followup.view import View
from app.text import Text

PRESSES: Final = 14
"""So many days late, it presses."""
_LATE: Final = Text(
    en="{n} days late. Last contact on {day}.",
    sv="{n} dagar sen. Senaste kontakt den {day}.",
    nb="{n} dager for sent. Siste kontakt {day}.",
    da="{n} dage for sent. Seneste kontakt den {day}.",
)
_ONE_LATE: Final = Text(
    en="One day late. Last contact on {day}.",
    sv="En dag sen. Senaste kontakt den {day}.",
    nb="Én dag for sent. Siste kontakt {day}.",
    da="Én dag for sent. Seneste kontakt den {day}.",
)
_NEVER: Final = Text(
    en="No contact since the start on {day}.",
    sv="Ingen kontakt sedan starten den {day}.",
    nb="Ingen kontakt siden starten {day}.",
    da="Ingen kontakt siden starten den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find placements whose last contact is longer ago than the interval, the longest first."""
    late = [(days, running(view)[key]) for key, days in lateness(view).items() if days > 0]
    for days, placement in sorted(late, key=lambda pair: (-pair[0], pair[1].id)):
        yield Item(
            entity="placement", record=placement.id, why=_why(placement, days, view),
            tone="red" if days >= PRESSES else "amber", programme=placement.programme_id,
        )  # fmt: skip


def _why(placement: Any, days: int, view: View) -> Said:
    last = last_contacts(view).get(placement.id)
    if last is None:
        return said(_NEVER, day=placement.start_date)
    return said(_ONE_LATE if days == 1 else _LATE, n=days, day=last)


CARD: Final = Card(
    key="no_follow_up",
    order=40,
    title=Text(
        en="Follow-up is late", sv="Uppföljning är sen", nb="Oppfølging er forsinket",
        da="Opfølgning er forsinket",
    ),
    rule=Text(
        en="Placements under way whose last contact is longer ago than the interval of the placement, or of "
        "its programme. A phone call, a meeting or a visit counts, and any note ticked as follow-up.",
        sv="Pågående placeringar där senaste kontakten är längre bort än placeringens eller programmets "
        "intervall. Telefonsamtal, möten och besök räknas, och anteckningar markerade som uppföljning.",
        nb="Praksisopphold som pågår, der siste kontakt er lenger siden enn intervallet for oppholdet eller "
        "programmet. Telefonsamtaler, møter og besøk teller, og notater merket som oppfølging.",
        da="Praktikophold i gang, hvor seneste kontakt er længere siden end opholdets eller programmets "
        "interval. Telefonsamtaler, møder og besøg tæller, og notater markeret som opfølgning.",
    ),
    button=Text(en="Note a contact", sv="Anteckna kontakt", nb="Noter kontakt", da="Notér kontakt"),
    act="note",
    find=find,
)  # fmt: skip
