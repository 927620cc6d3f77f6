"""What was said at an event."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.events.discussion_part import DiscussionPart  # noqa: PLC0415 - when it is first seen

    return DiscussionPart(desk)


PART = RecordPart(
    key="discussion",
    title=Text(en="Discussion", sv="Diskussion", nb="Diskusjon", da="Drøftelse"),
    entity="event",
    order=40,
    make=_make,
)
