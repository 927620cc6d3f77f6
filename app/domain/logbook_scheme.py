"""How a placement's logbook is kept: how often, who reads it, its states."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.states import Machine, Move
from app.text import Text

SCHEME: Final = Text(en="Logbook scheme", sv="Loggboksmall", nb="Loggbokmal", da="Logbogsskabelon")
FREQUENCY: Final = Text(en="How often", sv="Hur ofta", nb="Hvor ofte", da="Hvor ofte")
EVERY_DAYS: Final = Text(
    en="Every so many days",
    sv="Med så många dagars mellanrum",
    nb="Med så mange dagers mellomrom",
    da="Med så mange dages mellemrum",
)
ONLY_OWN: Final = Text(
    en="Only when you chose an interval of your own.",
    sv="Bara om du har valt ett eget intervall.",
    nb="Bare hvis du har valgt et eget intervall.",
    da="Kun hvis du har valgt dit eget interval.",
)
FIRST_DUE: Final = Text(
    en="First entry due",
    sv="Första inlägget senast",
    nb="Frist for første innføring",
    da="Frist for første indførsel",
)
DUE_ON: Final = Text(en="Due on", sv="Lämnas in på", nb="Leveres på", da="Afleveres på")
LOGBOOK_LANGUAGE: Final = Text(
    en="Language of the logbook", sv="Loggbokens språk", nb="Språk i loggboken", da="Logbogens sprog"
)
READ_BY: Final = Text(en="Read by", sv="Läses av", nb="Leses av", da="Læses af")
IS_TOLD: Final = Text(
    en="The participant is told who reads the logbook.",
    sv="Deltagaren får veta vem som läser loggboken.",
    nb="Deltakeren får vite hvem som leser loggboken.",
    da="Deltageren får at vide, hvem der læser logbogen.",
)
LOGBOOK: Final = Text(en="Logbook", sv="Loggbok", nb="Loggbok", da="Logbog")
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
