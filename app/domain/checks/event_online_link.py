"""An event online that nobody can join: the link is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.event import AHEAD, Event
from app.domain.states import Records
from app.text import Text

_NO_LINK: Final = Text(
    en="The event is online and has no link. Enter the link, so that those invited can join.",
    sv="Evenemanget är digitalt och saknar länk. Ange länken, så att de inbjudna kan ansluta.",
    nb="Arrangementet er digitalt og mangler lenke. Oppgi lenken, slik at de inviterte kan koble seg på.",
    da="Arrangementet er online og mangler link. Angiv linket, så de inviterede kan deltage.",
)


def find(record: Event, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for the link of an event that is still ahead."""
    if record.mode in {"online", "hybrid"} and not record.link and record.state in AHEAD:
        yield Finding("link", _NO_LINK)


CHECK: Final = Check(
    key="event_online_link",
    entity="event",
    severity="warning",
    label=Text(
        en="Online without a link", sv="Digitalt utan länk", nb="Digitalt uten lenke", da="Online uden link"
    ),
    find=find,
)
