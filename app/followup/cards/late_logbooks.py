"""Logbook entries past their day, grouped by participant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from app.followup.card import Card, Item
from app.followup.logbooks import late_entries
from app.followup.placements import open_placements
from app.followup.saying import counted
from app.followup.view import View
from app.text import Text

SEVERAL: Final = 2
_ONE: Final = Text(
    en="One entry is late, due on {day}.",
    sv="Ett inlägg är försenat, skulle in den {day}.",
    nb="Én innføring er forsinket, frist {day}.",
    da="Én indførsel er forsinket, frist den {day}.",
)
_MANY: Final = Text(
    en="{n} entries are late, the first due on {day}.",
    sv="{n} inlägg är försenade, det första skulle in den {day}.",
    nb="{n} innføringer er forsinket, den første med frist {day}.",
    da="{n} indførsler er forsinkede, den første med frist den {day}.",
)


def find(view: View) -> Iterator[Item]:
    """Find participants with late entries, the longest late first."""
    stays = open_placements(view)
    by_person: dict[str, list[Any]] = defaultdict(list)
    for placement, entries in late_entries(view).items():
        by_person[stays[placement].participant_id] += entries
    for entries in sorted(by_person.values(), key=lambda late: min(one.due for one in late)):
        entries.sort(key=lambda one: one.due)
        first = entries[0]
        yield Item(
            entity="placement", record=first.placement_id,
            why=counted(_ONE, _MANY, len(entries), day=first.due),
            onto=tuple(("logbook_entry", one.id) for one in entries),
            tone="red" if len(entries) >= SEVERAL else "amber", count=len(entries),
            programme=stays[first.placement_id].programme_id,
        )  # fmt: skip


CARD: Final = Card(
    key="late_logbooks",
    order=20,
    title=Text(
        en="Late logbooks", sv="Försenade loggböcker", nb="Forsinkede loggbøker", da="Forsinkede logbøger"
    ),
    rule=Text(
        en="Logbook entries whose day has passed and that have not come in, a line a participant.",
        sv="Loggboksinlägg vars dag har passerat och som inte har kommit in, en rad per deltagare.",
        nb="Loggbokinnføringer der fristen er ute og som ikke er kommet inn, én linje per deltaker.",
        da="Logbogsindførsler, hvis frist er overskredet, og som ikke er kommet ind, én linje pr. deltager.",
    ),
    button=Text(en="Remind", sv="Påminn", nb="Send påminnelse", da="Send påmindelse"),
    act="remind",
    find=find,
)
