"""A programme as papers name it: its title, its period, the people who answer for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from babel.dates import format_date

from app.documents.pieces.wordings import long_day
from app.domain.display import wording
from app.domain.states import Records
from app.text import LOCALES, Language


def programme_name(programme: Any, language: Language) -> str:
    """Return the title with the edition, unless the title ends with it already."""
    if programme is None:
        return ""
    title = wording(programme.title, language)
    edition = programme.edition or ""
    return title if title.endswith(edition) else f"{title} {edition}"


def span_text(start: date, end: date, language: Language, precision: str = "day") -> str:
    """Return ``1 juni 2012 – 31 augusti 2012``, ``juni 2012 – augusti 2012`` or ``2018–2021``."""
    if precision == "year":
        return f"{start.year}–{end.year}" if start.year != end.year else str(start.year)
    first, last = _moment(start, language, precision), _moment(end, language, precision)
    return f"{first} – {last}" if first != last else first


def programme_period(programme: Any, language: Language) -> str:
    """Return the programme's period, as exact as its dates are to be shown."""
    return span_text(programme.start_date, programme.end_date, language, programme.date_precision)


def role_holders(records: Records, programme: Any, *roles: str) -> list[Any]:
    """Return who has these roles in the whole programme: in the order asked for, the main one first."""
    found = [one for one in records.of("role", programme_id=programme.id) if one.placement_id is None]
    wanted = [one for one in found if one.role in roles]
    return sorted(wanted, key=lambda one: (roles.index(one.role), not one.is_primary, one.order or 0))


def _moment(day: date, language: Language, precision: str) -> str:
    if precision == "month":
        return str(format_date(day, "LLLL\u00a0y", locale=LOCALES[language]))
    return long_day(day, language)
