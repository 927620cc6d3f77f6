"""The follow-up of a placement."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.follow_up_part import FollowUpPart  # noqa: PLC0415 - when it is first seen

    return FollowUpPart(desk)


PART = RecordPart(
    key="follow_up",
    title=Text(en="Follow-up", sv="Uppföljning", nb="Oppfølging", da="Opfølgning"),
    entity="placement",
    order=60,
    make=_make,
)
