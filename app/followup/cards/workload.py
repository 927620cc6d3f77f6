"""Too much or too little work, by the last entries of the logbook (002-24)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.logbook_alarm import load_alarm
from app.followup.card import Card, Item
from app.followup.logbooks import last_entries, notes_about
from app.followup.placements import running
from app.followup.view import View
from app.text import Text


def find(view: View) -> Iterator[Item]:
    """Find placements with an alarm that no adjustment has closed; too much comes first."""
    notes = notes_about(view)
    alarms = [(key, load_alarm(entries, notes.get(key, ()))) for key, entries in last_entries(view).items()]
    found = [(key, alarm) for key, alarm in alarms if alarm is not None]
    for key, alarm in sorted(found, key=lambda pair: (not pair[1].too_much, pair[0])):
        yield Item(
            entity="placement", record=key, why=alarm.why,
            tone="red" if alarm.too_much else "amber", count=abs(alarm.entry.workload),
            programme=running(view)[key].programme_id,
        )  # fmt: skip


CARD: Final = Card(
    key="workload",
    order=60,
    title=Text(
        en="Too much or too little work", sv="För mycket eller för lite arbete",
        nb="For mye eller for lite arbeid", da="For meget eller for lidt arbejde",
    ),
    rule=Text(
        en="Two logbook entries in a row say too much, or too little, or one says far too much or far too "
        "little. An adjustment of the workload closes it.",
        sv="Två loggboksinlägg i rad säger för mycket, eller för lite, eller ett säger alldeles för mycket "
        "eller alldeles för lite. En justering av arbetsmängden avslutar larmet.",
        nb="To loggbokinnføringer på rad sier for mye, eller for lite, eller én sier altfor mye eller altfor "
        "lite. En justering av arbeidsmengden avslutter varselet.",
        da="To logbogsindførsler i træk siger for meget, eller for lidt, eller én siger alt for meget eller "
        "alt for lidt. En justering af arbejdsmængden afslutter varslet.",
    ),
    button=Text(
        en="Record an adjustment", sv="Registrera justering", nb="Registrer justering",
        da="Registrér justering",
    ),
    act="adjust",
    find=find,
)  # fmt: skip
