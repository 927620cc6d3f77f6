"""Today: what needs the office now, what this week holds, what happened since one was last here."""

from __future__ import annotations

from datetime import date

from app.services.office import Office
from app.services.snoozing import bring_back, put_aside
from app.services.today_board import MOST_SHOWN, TodayBoard
from app.services.today_lately import Lately, lately
from app.services.today_shown import CardShown, ItemShown, Morning
from app.services.today_week import DayLine, WeekDay, week
from app.text import Language

__all__ = [
    "MOST_SHOWN", "CardShown", "DayLine", "ItemShown", "Lately", "Morning", "TodayBoard", "WeekDay",
    "bring_back", "lately", "morning", "put_aside", "week",
]  # fmt: skip


def morning(
    office: Office, *, language: Language, programme: str = "", mine: bool = False, aside: bool = False,
    most: int = MOST_SHOWN, on: date | None = None,
) -> Morning:  # fmt: skip
    """Look at everything afresh. A window that stays open keeps a ``TodayBoard`` instead.

    ``mine`` leaves out what falls to colleagues; what falls to nobody is everybody's. ``aside`` shows also
    what was put aside. ``most`` items of a card are named, the rest are counted. ``on``
    looks as if it were another day, at the records as they are.
    """
    board = TodayBoard(office, on)
    return board.morning(language=language, programme=programme, mine=mine, aside=aside, most=most)
