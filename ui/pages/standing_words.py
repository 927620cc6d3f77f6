"""How things stand with the file, in words for the foot of the window."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from PySide6.QtCore import QCoreApplication

from app.domain.display import day_text
from app.services.standing import standing
from ui.models.desk import Desk


class Words(TypedDict):
    """What the foot shows."""

    sharing: str
    well: bool
    file: str
    saved: str
    backup: str


def standing_words(desk: Desk) -> Words:
    """Look at the file and say how it stands."""
    now = standing(desk.office)
    sharing = _tr("Read-only") if now.read_only else _tr("On this computer")
    if now.waiting:
        sharing = _tr("{count} questions wait for an answer").format(count=now.waiting)
    saved = _tr("Saved {time}").format(time=_time(desk, now.saved_at)) if now.saved_at else ""
    backup = (
        _tr("Backup {time}").format(time=_time(desk, now.backup_at))
        if now.backup_at
        else _tr("No backup yet")
    )
    return Words(
        sharing=sharing,
        well=not now.read_only and not now.waiting,
        file=str(now.path),
        saved=saved,
        backup=backup,
    )


def _time(desk: Desk, moment: datetime) -> str:
    clock = moment.strftime("%H:%M")
    if moment.date() == desk.office.today:
        return _tr("today {clock}").format(clock=clock)
    return f"{day_text(moment.date(), desk.language)} {clock}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Standing", words)
