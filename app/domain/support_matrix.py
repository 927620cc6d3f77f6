"""The support matrix as it holds at one placement."""

from __future__ import annotations

from app.domain.placement import Placement
from app.domain.states import Records
from app.domain.support_topic import TOPICS, SupportTopic


def support_at(placement: Placement, records: Records) -> tuple[SupportTopic, ...]:
    """Return one row a topic: the placement's own where it has one, else the programme's."""
    whole = records.of("support_topic", programme_id=placement.programme_id, placement_id=None)
    own = records.of("support_topic", placement_id=placement.id)
    rows = {row.topic: row for row in (*whole, *own)}
    return tuple(rows[topic] for topic in TOPICS if topic in rows)
