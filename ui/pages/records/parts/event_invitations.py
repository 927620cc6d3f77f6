"""The invitations of an event."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.events.invitations_part import InvitationsPart  # noqa: PLC0415 - when it is first seen

    return InvitationsPart(desk)


PART = RecordPart(
    key="invitations",
    title=Text(en="Invitations", sv="Inbjudningar", nb="Invitasjoner", da="Invitationer"),
    entity="event",
    order=10,
    make=_make,
)
