"""How an office stands with its drive, in words: for the foot, the top bar, a record, the panel."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.display import day_text
from app.text import Language
from ui.models.share_standing import Colleague, ShareStanding, ShareState
from ui.pages.sharing.question_words import and_joined

translate = QCoreApplication.translate
MINUTES_OF_AN_HOUR = 60
HOURS_OF_A_DAY = 24


def share_words(now: ShareStanding, language: Language, moment: datetime) -> str:
    """Return the words beside the lamp: how it stands, and what waits."""
    waits = waiting_words(now, moment)
    return " · ".join(filter(None, (_state_words(now, language, moment.date()), waits)))


def waiting_words(now: ShareStanding, moment: datetime) -> str:
    """Return how many changes wait and for how long; nothing where none does or there is no drive."""
    if not now.waiting or now.state is ShareState.ALONE:
        return ""
    count = (
        translate("Sharing", "1 change waiting")
        if now.waiting == 1
        else translate("Sharing", "{count} changes waiting").format(count=now.waiting)
    )
    age = _age(moment, now.waiting_since) if now.state is ShareState.SHARED else ""
    return ", ".join(filter(None, (count, age)))


def time_words(moment: datetime, language: Language, today: date) -> str:
    """Return a clock time, with its day where that is not today."""
    clock = moment.strftime("%H:%M")
    return clock if moment.date() == today else f"{day_text(moment.date(), language)} {clock}"


def here_words(here: Iterable[Colleague], me: str) -> str:
    """Return who is here; nothing for nobody."""
    names = sorted({one.who for one in here})
    known = [translate("Sharing", "you at another computer") if who == me else who for who in names if who]
    if len(known) > 1:
        return translate("Sharing", "{names} are here").format(names=and_joined(known))
    if names == [me]:
        return translate("Sharing", "You are also at another computer")
    return translate("Sharing", "{name} is here").format(name=known[0]) if known else ""


def home_words(taken: int, published: int, questions: int) -> str:
    """Return what came in and went out after a time away."""
    words = translate(
        "Sharing",
        "Up to date with the drive. Changes in: {taken} · out: {published} · questions: {count}",
    )
    return words.format(taken=taken, published=published, count=questions)


def _state_words(now: ShareStanding, language: Language, today: date) -> str:
    if now.state is ShareState.AWAY and now.seen is not None:
        words = translate("Sharing", "Drive away since {time}")
        return words.format(time=time_words(now.seen.astimezone(), language, today))
    if now.state is ShareState.SHARED and now.findings.needs_a_look:
        return translate("Sharing", "Shared, something needs a look")
    return {
        ShareState.ALONE: translate("Sharing", "On this computer"),
        ShareState.LOCALLY: translate("Sharing", "On this computer, not shared for now"),
        ShareState.LOOKING: translate("Sharing", "Looking for the drive …"),
        ShareState.SHARED: translate("Sharing", "Shared"),
        ShareState.AWAY: translate("Sharing", "Drive away"),
        ShareState.READ_ONLY: translate("Sharing", "Shared, read only"),
        ShareState.FULL: translate("Sharing", "Drive full"),
        ShareState.FORGETFUL: translate("Sharing", "Not shared: the drive does not keep what is written"),
        ShareState.OTHER_OFFICE: translate("Sharing", "Belongs to another office"),
        ShareState.NEWER: translate("Sharing", "Needs a newer Praktikum to edit"),
        ShareState.STOPPED: translate("Sharing", "Not shared: the link to the drive has stopped"),
    }[now.state]


def _age(moment: datetime, since: datetime | None) -> str:
    minutes = int((moment - since).total_seconds()) // 60 if since is not None else 0
    if minutes < 1:
        return ""
    if minutes < MINUTES_OF_AN_HOUR:
        return translate("Sharing", "{count} min").format(count=minutes)
    hours = minutes // MINUTES_OF_AN_HOUR
    if hours < HOURS_OF_A_DAY:
        return translate("Sharing", "{count} h").format(count=hours)
    days = hours // HOURS_OF_A_DAY
    if days == 1:
        return translate("Sharing", "1 day")
    return translate("Sharing", "{count} days").format(count=days)
