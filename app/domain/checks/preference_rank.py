"""A participant or a host gives one rank twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.position import Preference
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="Rank {rank} is given twice. Give each wish a rank of its own.",
    sv="Rang {rank} är angiven två gånger. Ge varje önskan en egen rang.",
    nb="Rang {rank} er gitt to ganger. Gi hvert ønske sin egen rang.",
    da="Rang {rank} er givet to gange. Giv hvert ønske sin egen rang.",
)


def find(record: Preference, records: Records) -> Iterator[Finding]:
    """Look for another wish of the same side with the rank."""
    if record.rank is None:
        return
    own = "participant_id" if record.side == "participant" else "position_id"
    if others(record, records, side=record.side, rank=record.rank, **{own: getattr(record, own)}):
        yield Finding("rank", _TWICE.fill(rank=record.rank))


CHECK: Final = Check(
    key="preference_rank",
    entity="preference",
    severity="warning",
    label=Text(
        en="Rank given twice",
        sv="Rang angiven två gånger",
        nb="Rang gitt to ganger",
        da="Rang givet to gange",
    ),
    find=find,
)
