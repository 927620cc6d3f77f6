"""A topic stands twice in one support matrix."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.states import Records
from app.domain.support_topic import SupportTopic
from app.text import Text

_TWICE: Final = Text(
    en="This topic stands twice in the support matrix. Keep one row.",
    sv="Området står två gånger i stödmatrisen. Behåll en rad.",
    nb="Emnet står to ganger i støttematrisen. Behold én rad.",
    da="Emnet står to gange i støtteoversigten. Behold én række.",
)


def find(record: SupportTopic, records: Records) -> Iterator[Finding]:
    """Look for another row of the topic in the same matrix."""
    where = {"programme_id": record.programme_id, "placement_id": record.placement_id, "topic": record.topic}
    if others(record, records, **where):
        yield Finding("topic", _TWICE)


CHECK: Final = Check(
    key="support_topic_double",
    entity="support_topic",
    severity="warning",
    label=Text(
        en="Support topic twice",
        sv="Stödområde två gånger",
        nb="Støtteemne to ganger",
        da="Støtteemne to gange",
    ),
    find=find,
)
