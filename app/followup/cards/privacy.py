"""What has been kept as long as the rules say, and erasures that wait for a yes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.followup.card import Card, Item
from app.followup.kept_too_long import overdue
from app.followup.saying import counted
from app.followup.view import View
from app.text import Text

_ERASE: Final = (
    Text(
        en="Erasing one person waits for a yes at this desk.",
        sv="Radering av en person väntar på ett ja här.",
        nb="Sletting av én person venter på et ja her.",
        da="Sletning af én person venter på et ja her.",
    ),
    Text(
        en="Erasing {n} people waits for a yes at this desk.",
        sv="Radering av {n} personer väntar på ett ja här.",
        nb="Sletting av {n} personer venter på et ja her.",
        da="Sletning af {n} personer venter på et ja her.",
    ),
)


def find(view: View) -> Iterator[Item]:
    """Find erasures asked for first, then what is past its day, a line a record that holds it."""
    office = next(iter(view.some("office", ("name",))), None)
    asked = view.file.to_erase
    if asked and office is not None:
        yield Item(entity="office", record=office.id, why=counted(*_ERASE, asked), tone="red", count=asked)
    yield from overdue(view)


CARD: Final = Card(
    key="privacy",
    order=180,
    title=Text(en="Privacy", sv="Integritet", nb="Personvern", da="Databeskyttelse"),
    rule=Text(
        en="Records whose time of keeping is over: look at them and let them go, or note why they stay. "
        "Nothing is deleted by itself.",
        sv="Uppgifter vars lagringstid är slut: gå igenom dem och gallra, eller anteckna varför de är kvar. "
        "Inget raderas av sig självt.",
        nb="Opplysninger der lagringstiden er ute: gå gjennom dem og slett, eller noter hvorfor de blir. "
        "Ingenting slettes av seg selv.",
        da="Oplysninger, hvis opbevaringstid er udløbet: gennemgå dem og slet, eller notér, hvorfor de "
        "bliver. Intet slettes af sig selv.",
    ),
    button=Text(en="Review", sv="Granska", nb="Gjennomgå", da="Gennemgå"),
    act="review",
    find=find,
    outside=True,
)
