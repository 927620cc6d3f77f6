"""What comes next, for a day on which nothing needs anybody."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Final

from babel.dates import format_date

from app.domain.display import day_text
from app.services.today_owner import Owners
from app.storage.row_reading import RowReading
from app.text import LANGUAGES, LOCALES, Language, Text

AHEAD: Final = timedelta(days=92)
_WEEK: Final = timedelta(days=7)
WAITING: Final = ("open", "started", "returned")
_CALM: Final = Text(
    en="Nothing needs you today.", sv="I dag behöver du inte göra något.",
    nb="Ingenting trenger deg i dag.", da="Intet kræver dig i dag.",
)  # fmt: skip
_ONE: Final = Text(
    en="Next: one task on {day}.", sv="Närmast: en uppgift {day}.",
    nb="Neste: ett gjøremål {day}.", da="Næste: én opgave {day}.",
)  # fmt: skip
_SEVERAL: Final = Text(
    en="Next: {n} tasks on {day}.", sv="Närmast: {n} uppgifter {day}.",
    nb="Neste: {n} gjøremål {day}.", da="Næste: {n} opgaver {day}.",
)  # fmt: skip


def next_up(rows: RowReading, today: date, owners: Owners | None = None, programme: str = "") -> Text:
    """Say that nothing needs anybody, and when the next tasks are due, if any are within three months."""
    found = rows.some(
        "task", ("due", "programme_id", "assignee_id"), {"state": WAITING},
        {"due__gt": today, "due__le": today + AHEAD},
    )  # fmt: skip
    days = Counter(one.due for one in found if _counts(one, owners, programme))
    if not days:
        return _CALM
    first = min(days)
    words = _ONE if days[first] == 1 else _SEVERAL
    return Text(
        **{
            code: f"{_CALM.of(code)} {words.of(code).format(n=days[first], day=on_day(first, today, code))}"
            for code in LANGUAGES
        }
    )


def on_day(day: date, today: date, language: Language) -> str:
    """Return a day within the week by its name, “Thursday”, “på torsdag”; a later one by its date."""
    if day - today < _WEEK:
        name = str(format_date(day, format="EEEE", locale=LOCALES[language]))
        return name if language == "en" else f"på {name}"
    written = day_text(day, language)
    return written if language in {"en", "nb"} else f"den {written}"


def _counts(task: object, owners: Owners | None, programme: str) -> bool:
    own, assignee = getattr(task, "programme_id", None) or "", getattr(task, "assignee_id", None)
    if programme and own and own != programme:
        return False
    return owners is None or owners.falls_to_me(own, frozenset({assignee} if assignee else ()))
