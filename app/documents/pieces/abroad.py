"""What somebody far from home needs on paper: the emergency numbers and the clock of the place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from types import MappingProxyType
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.documents.pieces.stay import Stay
from app.documents.pieces.wordings import listed
from app.documents.vocabulary_support import (
    ASK_THERE,
    HOURS_AFTER,
    HOURS_BEFORE,
    IN_NORWAY,
    ONE_HOUR,
    SAME_TIME,
    SO_MANY_HOURS,
)
from app.domain.display import number_text
from app.text import Language

ONE_NUMBER: Final = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL PL PT RO SE SI SK"
"""The countries where 112 reaches ambulance, police and fire brigade."""
NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {"US": "911", "CA": "911", "GB": "999 / 112", "AU": "000", "NZ": "111", "CH": "112", "IN": "112"}
)
USUAL_ZONES: Final[Mapping[str, str]] = MappingProxyType(
    {"SE": "Europe/Stockholm", "NO": "Europe/Oslo", "DK": "Europe/Copenhagen", "FI": "Europe/Helsinki"}
)
NOON: Final = time(12)
HOUR: Final = timedelta(hours=1)


def emergency_numbers(country: str, language: Language) -> str:
    """Return the emergency numbers of a country; where they are not known, whom to ask."""
    if country == "NO":
        return IN_NORWAY.of(language)
    if country in ONE_NUMBER.split():
        return "112"
    return NUMBERS.get(country) or ASK_THERE.of(language)


def time_difference(stay: Stay, language: Language) -> str:
    """Return how the clock there stands to the one at home on the first day; nothing at home itself."""
    there, home = _zone_there(stay), _zone_home(stay)
    if there is None or home is None or there.key == home.key:
        return ""
    moment = datetime.combine(stay.placement.start_date, NOON)
    gap = (_offset(moment, there) - _offset(moment, home)) / HOUR
    if not gap:
        return SAME_TIME.of(language)
    text = HOURS_AFTER if gap > 0 else HOURS_BEFORE
    return listed((text.of(language).format(n=_hours(abs(gap), language)), there.key))


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.replace(tzinfo=zone).utcoffset() or timedelta()


def _hours(gap: float, language: Language) -> str:
    if gap == 1:
        return ONE_HOUR.of(language)
    whole = int(gap)
    quarter = {0.25: "¼", 0.5: "½", 0.75: "¾"}.get(gap - whole, "")
    return SO_MANY_HOURS.of(language).format(n=number_text(whole, language) + quarter)


def _zone_there(stay: Stay) -> ZoneInfo | None:
    return _zone(stay.placement.time_zone or getattr(stay.host, "time_zone", None), stay.placement)


def _zone_home(stay: Stay) -> ZoneInfo | None:
    return _zone(getattr(stay.home, "time_zone", None), stay.home) or _zone(None, stay.office)


def _zone(name: str | None, place: Any) -> ZoneInfo | None:
    """Return a named zone, else the only zone of the place's country; None for a name nobody knows."""
    wanted = name or USUAL_ZONES.get(getattr(place, "country", ""))
    try:
        return ZoneInfo(wanted) if wanted else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
