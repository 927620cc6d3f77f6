"""Events of the next fourteen days without their papers, and past ones without attendance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from app.domain.event import AHEAD
from app.domain.event_time import day_of
from app.followup.card import Card, Item
from app.followup.saying import counted, said
from app.followup.view import View
from app.text import Text

NEAR: Final = timedelta(days=14)
URGENT: Final = timedelta(days=3)
_FIELDS: Final = ("programme_id", "starts_at", "time_zone", "country", "state", "prints_made_at")
_PRINT: Final = Text(
    en="On {day}. The papers are not printed.",
    sv="Den {day}. Underlagen är inte utskrivna.",
    nb="{day}. Papirene er ikke skrevet ut.",
    da="Den {day}. Papirerne er ikke udskrevet.",
)
_NOBODY: Final = Text(
    en="Was on {day}. Nobody is entered as present.",
    sv="Hölls den {day}. Ingen är införd som närvarande.",
    nb="Var {day}. Ingen er ført som til stede.",
    da="Var den {day}. Ingen er registreret som til stede.",
)
_ONE: Final = Text(
    en="Was on {day}. Attendance of one person is not entered.",
    sv="Hölls den {day}. Närvaro för en person är inte införd.",
    nb="Var {day}. Frammøte for én person er ikke ført.",
    da="Var den {day}. Fremmøde for én person er ikke registreret.",
)
_SOME: Final = Text(
    en="Was on {day}. Attendance of {n} people is not entered.",
    sv="Hölls den {day}. Närvaro för {n} personer är inte införd.",
    nb="Var {day}. Frammøte for {n} personer er ikke ført.",
    da="Var den {day}. Fremmøde for {n} personer er ikke registreret.",
)
_ENTER: Final = Text(en="Enter attendance", sv="För in närvaro", nb="Før frammøte", da="Registrér fremmøde")


def find(view: View) -> Iterator[Item]:
    """Find the past ones first, then those ahead, the nearest first."""
    last = datetime.combine(view.today + NEAR + timedelta(days=2), time(), tzinfo=UTC)
    events = view.some("event", _FIELDS, {"state": (*AHEAD, "held")}, {"starts_at__lt": last})
    ids = tuple(one.id for one in events)
    unknown = Counter(
        one.event_id
        for one in (
            view.some("attendance", ("event_id",), {"event_id": ids, "attended": "unknown"}) if ids else ()
        )
    )
    for event in sorted(events, key=lambda one: (one.starts_at, one.id)):
        found = _item(event, unknown[event.id], view)
        if found is not None:
            yield found


def _item(event: Any, unknown: int, view: View) -> Item | None:
    day = day_of(event)
    if day < view.today:
        return _past(event, unknown) if event.state in AHEAD or unknown else None
    if event.state == "held" or event.prints_made_at is not None or day - view.today > NEAR:
        return None
    return Item(
        entity="event", record=event.id, why=said(_PRINT, day=day), programme=event.programme_id,
        tone="red" if day - view.today <= URGENT else "amber",
    )  # fmt: skip


def _past(event: Any, unknown: int) -> Item:
    day = day_of(event)
    return Item(
        entity="event", record=event.id, programme=event.programme_id, act="attendance", button=_ENTER,
        why=counted(_ONE, _SOME, unknown, day=day) if unknown else said(_NOBODY, day=day), tone="red",
    )  # fmt: skip


CARD: Final = Card(
    key="events_ahead",
    order=160,
    title=Text(en="Events", sv="Evenemang", nb="Arrangementer", da="Arrangementer"),
    rule=Text(
        en="Events within 14 days whose papers are not printed, and past events without entered attendance.",
        sv="Evenemang inom 14 dagar vars underlag inte är utskrivna, och tidigare evenemang utan införd "
        "närvaro.",
        nb="Arrangementer innen 14 dager der papirene ikke er skrevet ut, og tidligere arrangementer uten "
        "ført frammøte.",
        da="Arrangementer inden for 14 dage, hvis papirer ikke er udskrevet, og tidligere arrangementer uden "
        "registreret fremmøde.",
    ),
    button=Text(en="Print", sv="Skriv ut", nb="Skriv ut", da="Udskriv"),
    act="print",
    find=find,
)
