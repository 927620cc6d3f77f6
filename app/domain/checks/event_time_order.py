"""An event that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.event import Event
from app.domain.states import Records
from app.text import Text

_BEFORE: Final = Text(
    en="The event ends before it begins. Correct one of the two times.",
    sv="Evenemanget slutar innan det börjar. Rätta en av tiderna.",
    nb="Arrangementet slutter før det begynner. Rett ett av tidspunktene.",
    da="Arrangementet slutter, før det begynder. Ret et af tidspunkterne.",
)


def find(record: Event, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two."""
    if record.ends_at is not None and record.ends_at < record.starts_at:
        yield Finding("ends_at", _BEFORE)


CHECK: Final = Check(
    key="event_time_order",
    entity="event",
    severity="error",
    label=Text(
        en="Ends before it begins",
        sv="Slutar innan det börjar",
        nb="Slutter før det begynner",
        da="Slutter, før det begynder",
    ),
    find=find,
)
