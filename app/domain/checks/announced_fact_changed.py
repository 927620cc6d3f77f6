"""A watched value is no longer what was announced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.announced_fact import AnnouncedFact
from app.domain.check import Check, Finding
from app.domain.promise import in_words, is_broken
from app.domain.states import Records
from app.text import LANGUAGES, Text

_CHANGED: Final = Text(
    en="It was announced as {then} and is now {now}. Make a change notice, or put the value back.",
    sv="Det meddelades som {then} och är nu {now}. Skriv ett ändringsmeddelande eller återställ värdet.",
    nb="Det ble kunngjort som {then} og er nå {now}. Lag en endringsmelding, eller sett verdien tilbake.",
    da="Det blev meddelt som {then} og er nu {now}. Lav en ændringsmeddelelse, eller sæt værdien tilbage.",
)


def find(record: AnnouncedFact, records: Records) -> Iterator[Finding]:
    """Compare the value that stood when it was announced with the value now."""
    if is_broken(record, records):
        said = {
            code: _CHANGED.of(code).format(then=record.value_text, now=in_words(record, records, code) or "–")
            for code in LANGUAGES
        }
        yield Finding("bound_value", Text(**said))


CHECK: Final = Check(
    key="announced_fact_changed",
    entity="announced_fact",
    severity="warning",
    label=Text(
        en="Changed without notice",
        sv="Ändrat utan meddelande",
        nb="Endret uten melding",
        da="Ændret uden meddelelse",
    ),
    find=find,
)
