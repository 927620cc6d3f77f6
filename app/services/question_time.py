"""The fixed time for questions: set for one or many placements, and sent as a date for the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.documents.pieces.abroad import USUAL_ZONES
from app.documents.saving import safe_name
from app.domain.common import WEEKDAYS
from app.domain.display import name_of, wording
from app.errors import Reason, Refused, Told
from app.exchange.calendar_file import CalendarEvent, events_as_ics, zone_named
from app.exchange.file_writing import written_whole
from app.services import mailing
from app.services.mail import Outbox, Paper, Sending
from app.services.mail_address import addressees
from app.services.mail_words import Words
from app.services.office import Office
from app.services.paper_name import free_path
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import LANGUAGES, Language, Text, as_language

ENDING: Final = ".ics"
USUAL_MINUTES: Final = 30
NAME: Final = Text(en="Question time", sv="Frågestund", nb="Spørretid", da="Spørgetid")
_TITLE: Final = Text(
    en="Question time: {name}", sv="Frågestund: {name}", nb="Spørretid: {name}", da="Spørgetid: {name}"
)
_ABOUT: Final = Text(
    en="A fixed time every week for everything you wonder about. {programme}",
    sv="En fast tid varje vecka för allt du undrar över. {programme}",
    nb="En fast tid hver uke for alt du lurer på. {programme}",
    da="En fast tid hver uge til alt, du undrer dig over. {programme}",
)
_SUBJECT: Final = Text(
    en="A fixed time for questions, for your calendar",
    sv="En fast tid för frågor, till din kalender",
    nb="En fast tid for spørsmål, til kalenderen din",
    da="En fast tid til spørgsmål, til din kalender",
)
_MAIL: Final = Text(
    en="Enclosed you find {paper}. Open the file, and the time stands in your calendar every week.",
    sv="Här kommer {paper}. Öppna filen, så står tiden i din kalender varje vecka.",
    nb="Her kommer {paper}. Åpne filen, så står tiden i kalenderen din hver uke.",
    da="Her kommer {paper}. Åbn filen, så står tiden i din kalender hver uge.",
)
_NOT_SET: Final = Text(
    en="{name}: weekday and time of the question time are not set. Fill them in under Onboarding.",
    sv="{name}: veckodag och tid för frågestunden är inte ifyllda. Fyll i dem under Introduktion.",
    nb="{name}: ukedag og klokkeslett for spørretiden er ikke fylt ut. Fyll dem ut under Onboarding.",
    da="{name}: ugedag og klokkeslæt for spørgetiden er ikke udfyldt. Udfyld dem under Onboarding.",
)
_NO_DAY: Final = Text(
    en="{name}: the placement has no such weekday between its first and its last day.",
    sv="{name}: den veckodagen finns inte mellan placeringens första och sista dag.",
    nb="{name}: den ukedagen finnes ikke mellom praksisoppholdets første og siste dag.",
    da="{name}: den ugedag findes ikke mellem opholdets første og sidste dag.",
)
_ZONE: Final = Text(
    en="{name}: the time zone is not known. Fill it in under Place.",
    sv="{name}: tidszonen är inte känd. Fyll i den under Plats.",
    nb="{name}: tidssonen er ikke kjent. Fyll den ut under Sted.",
    da="{name}: tidszonen er ikke kendt. Udfyld den under Sted.",
)


@frozen(kw_only=True)
class QuestionTime:
    """When and where questions are asked: ``weekday`` 1 to 7, ``start`` as 10:00."""

    weekday: str
    start: str
    minutes: int = USUAL_MINUTES
    place: str = ""


@frozen(kw_only=True)
class Calendars:
    """Files that were written, in the order of the placements, and why others were not."""

    paths: tuple[Path, ...]
    placements: tuple[str, ...]
    failed: tuple[Reason, ...] = ()


def time_of(placement: Any) -> QuestionTime | None:
    """Return the question time of a placement; None while weekday or time is missing."""
    if not placement.question_time_weekday or not placement.question_time_start:
        return None
    return QuestionTime(
        weekday=placement.question_time_weekday,
        start=placement.question_time_start,
        minutes=placement.question_time_minutes or USUAL_MINUTES,
        place=placement.question_time_place or "",
    )


def set_time(office: Office, placements: Iterable[str], at: QuestionTime) -> Saved:
    """Set the same time at one or many placements, as one thing to take back."""
    values = {
        "question_time_weekday": at.weekday,
        "question_time_start": at.start,
        "question_time_minutes": at.minutes,
        "question_time_place": at.place or None,
    }
    with writing(office) as work:
        for one in dict.fromkeys(placements):
            work.set("placement", one, **values)
    return work.saved


def zone_of(office: Office, placement: Any) -> str:
    """Return the time zone of a placement: its own, its host's, else the only one of its country."""
    host = office.records.get("organisation", placement.host_id)
    given = placement.time_zone or getattr(host, "time_zone", None)
    return str(given or USUAL_ZONES.get(placement.country) or "")


def calendar_of(office: Office, placements: Sequence[str], language: Language | None = None) -> bytes:
    """Return one calendar file with the question times of placements.

    Raises:
        Refused: a placement has no question time, or no known time zone; each is named.
    """
    spoken = language or office.language
    found = [office.records.get("placement", one) for one in dict.fromkeys(placements)]
    events = [_event(office, one, spoken) for one in found if one is not None]
    return events_as_ics(events, made=_made(office), name=NAME.of(spoken))


def write_calendars(office: Office, placements: Iterable[str], folder: Path) -> Calendars:
    """Write a calendar file for each placement, in its participant's language; one that lacks stops alone."""
    paths: list[Path] = []
    done: list[str] = []
    failed: list[Reason] = []
    for one in dict.fromkeys(placements):
        try:
            paths.append(_written(office, one, folder))
        except Told as told:
            failed.append(Reason(one, told.text))
        else:
            done.append(one)
    return Calendars(paths=tuple(paths), placements=tuple(done), failed=tuple(failed))


def write_mails(office: Office, placements: Sequence[str], folder: Path, moment: datetime) -> Outbox:
    """Write the mail to participant and mentor of each placement, the calendar file enclosed.

    What has no question time, and who has no address, is named among what failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = write_calendars(office, placements, folder)
    papers = {
        one: (Paper(path=path, title=NAME.of(_spoken(office, one))),)
        for one, path in zip(made.placements, made.paths, strict=True)
    }
    words = {code: Words(_SUBJECT.of(code), _MAIL.of(code)) for code in LANGUAGES}
    to, unreached = addressees(office, "placement", made.placements, ("person", "mentor"))
    failed = (*made.failed, *(Reason(one.record, one.why) for one in unreached))
    if not to:
        return Outbox(folder=folder, failed=failed)
    mails = mailing.compose(office, to, Sending(words=words, papers=papers))
    written = mailing.write(office, mails, folder, moment)
    return Outbox(folder=folder, mails=written.mails, paths=written.paths, failed=(*failed, *written.failed))


def first_day(start: date, end: date, weekday: str) -> date | None:
    """Return the first such weekday of a stay, or None when it has none."""
    found = start + timedelta(days=(int(weekday) - start.isoweekday()) % len(WEEKDAYS))
    return found if found <= end else None


def _written(office: Office, placement: str, folder: Path) -> Path:
    language = _spoken(office, placement)
    content = calendar_of(office, [placement], language)
    name = name_of(_person(office, placement), language, office.records)
    path = free_path(folder, safe_name(f"{NAME.of(language)} {name}", ENDING))
    with written_whole(path) as place:
        place.write_bytes(content)
    return path


def _event(office: Office, placement: Any, language: Language) -> CalendarEvent:
    at = time_of(placement)
    if at is None:
        raise _refused(office, placement, _NOT_SET, "question_time_start")
    day = first_day(placement.start_date, placement.end_date, at.weekday)
    if day is None:
        raise _refused(office, placement, _NO_DAY, "question_time_weekday")
    zone = zone_of(office, placement)
    if not zone:
        raise _refused(office, placement, _ZONE, "time_zone")
    zone_named(zone)
    programme = office.records.get("programme", placement.programme_id)
    person = _person(office, placement.id)
    about = _ABOUT.of(language).format(programme=wording(getattr(programme, "title", None), language))
    return CalendarEvent(
        key=f"{placement.id}.question-time",
        title=_TITLE.of(language).format(name=name_of(person, language, office.records)),
        starts=datetime.combine(day, time.fromisoformat(at.start)),
        minutes=at.minutes,
        zone=zone,
        weekly_until=placement.end_date,
        place=at.place or placement.place_of_work or "",
        text=about.strip(),
        version=_version(office, placement.id),
    )


def _made(office: Office) -> datetime:
    """Return the moment a file is dated: the day, so that the same input gives the same bytes."""
    return datetime.combine(office.today, time.min, UTC)


def _version(office: Office, placement: str) -> int:
    """Return how often the placement was changed: a later file takes the place of an earlier one."""
    return len(office.store.reading.history(placement))


def _person(office: Office, placement: str) -> Any:
    found = office.records.get("placement", placement)
    participant = office.records.get("participant", getattr(found, "participant_id", None))
    return office.records.get("person", getattr(participant, "person_id", None)) or found


def _spoken(office: Office, placement: str) -> Language:
    return as_language(getattr(_person(office, placement), "language", None) or "", office.language)


def _refused(office: Office, placement: Any, text: Text, where: str) -> Refused:
    named = {code: name_of(_person(office, placement.id), code, office.records) for code in LANGUAGES}
    return Refused(Text(**{code: text.of(code).format(name=named[code]) for code in LANGUAGES}), where=where)
