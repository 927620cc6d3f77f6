"""How things stand with the file, in words for the foot of the window."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from PySide6.QtCore import QCoreApplication

from app.domain.display import day_text
from app.services.standing import standing
from ui.models.desk import Desk
from ui.pages.sharing.question_words import count_words
from ui.pages.sharing.share_words import share_words

translate = QCoreApplication.translate


class Words(TypedDict):
    """What the foot shows."""

    sharing: str
    well: bool
    questions: str
    file: str
    saved: str
    backup: str


def standing_words(desk: Desk) -> Words:
    """Look at the file and say how it stands."""
    now = standing(desk.office)
    sharing = (
        translate("Standing", "Read-only")
        if now.read_only
        else share_words(desk.sharing.standing, desk.language, datetime.now().astimezone())
    )
    saved = (
        translate("Standing", "Saved {time}").format(time=_time(desk, now.saved_at)) if now.saved_at else ""
    )
    backup = (
        translate("Standing", "Backup {time}").format(time=_time(desk, now.backup_at))
        if now.backup_at
        else translate("Standing", "No backup yet")
    )
    return Words(
        sharing=sharing,
        well=not now.read_only and not now.waiting and desk.sharing.standing.is_well,
        questions=count_words(now.waiting),
        file=str(now.path),
        saved=saved,
        backup=backup,
    )


def _time(desk: Desk, moment: datetime) -> str:
    clock = moment.strftime("%H:%M")
    if moment.date() == desk.office.today:
        return translate("Standing", "today {clock}").format(clock=clock)
    return f"{day_text(moment.date(), desk.language)} {clock}"
