"""Whether promises were kept: the ledger of a programme, and one click each at the end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.attendance import came
from app.domain.placement_state import OVER
from app.domain.promise import STANDING, in_words, is_broken, notices_of, without_notice
from app.domain.states import Records
from app.errors import Refused
from app.services import browsing
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import Language, Text

GONE: Final = Text(
    en="This promise is no longer here.", sv="Det här löftet finns inte längre.",
    nb="Dette løftet finnes ikke lenger.", da="Dette løfte findes ikke længere.",
)  # fmt: skip
_WITHDRAWN: Final = Text(
    en="This promise was withdrawn, so it is neither kept nor broken.",
    sv="Löftet är återtaget, så det är varken uppfyllt eller brutet.",
    nb="Løftet er trukket, så det er verken oppfylt eller brutt.",
    da="Løftet er trukket tilbage, så det er hverken opfyldt eller brudt.",
)
_PROGRAMME_OVER: Final = frozenset({"closing", "reporting", "closed", "archived"})


@frozen(kw_only=True)
class Came:
    """One participant at an introduction that was promised: whether she came, None where nobody noted it."""

    person: str
    name: str
    came: bool | None


@frozen(kw_only=True)
class Promise:
    """A line of the ledger: what was said, to whom, when, what applies now, what became of it."""

    fact: str
    subject: str
    said: str
    about: str
    """The placement or event it concerns, in words; "" for the whole programme."""
    to: tuple[str, ...]
    on: date
    how: str
    state: str
    now: str
    broken: bool
    unnoticed: bool
    notice: str
    """The notice that tells of its change, "" for none."""
    due: bool
    """What it promised is over, and nobody has said whether it was kept."""
    checked: date | None
    came: tuple[Came, ...] = ()


def ledger(office: Office, programme: str, language: Language) -> tuple[Promise, ...]:
    """Return the promises of a programme: broken ones first, then those to check, then the rest."""
    found = office.records.of("announced_fact", programme_id=programme)
    lines = [_line(office, fact, language) for fact in found]
    return tuple(sorted(lines, key=_pressing))


def to_check(office: Office, programme: str, language: Language) -> tuple[Promise, ...]:
    """Return the promises that are over and not judged yet."""
    return tuple(one for one in ledger(office, programme, language) if one.due)


def keep(office: Office, facts: Sequence[str], *, kept: bool, on: date | None = None) -> Saved:
    """Write down that promises were kept, or not, in one batch. Saying the same twice changes nothing."""
    day, state = on or office.today, "kept" if kept else "not_kept"
    with writing(office) as work:
        for one in dict.fromkeys(facts):
            fact = work.records.get("announced_fact", one)
            if fact is None:
                raise Refused(GONE, where=one)
            if fact.state == "withdrawn":
                raise Refused(_WITHDRAWN, where=one)
            if fact.state != state:
                work.set("announced_fact", one, state=state, state_day=day, kept_checked_at=day)
    return work.saved


def broken(office: Office, programme: str = "") -> tuple[str, ...]:
    """Return the promises that changed without anybody being told, of one programme or of all."""
    where = {"programme_id": programme} if programme else {}
    found: list[str] = []
    for state in ("announced", "changed"):
        facts = office.records.of("announced_fact", state=state, **where)
        found += [fact.id for fact in facts if without_notice(fact, office.records)]
    return tuple(found)


def open_changes(office: Office, language: Language, programme: str = "") -> tuple[tuple[str, Promise], ...]:
    """Return what changed and has no notice under way: each with its programme, the newest promise first."""
    found = []
    for one in broken(office, programme):
        fact = office.records.get("announced_fact", one)
        line = _line(office, fact, language)
        if not line.notice:
            found.append((str(fact.programme_id), line))
    return tuple(sorted(found, key=lambda pair: (pair[1].about, pair[1].fact)))


def is_over(fact: Any, records: Records, today: date) -> bool:
    """Say whether the time a promise was about has passed."""
    if fact.event_id:
        event = records.get("event", fact.event_id)
        return event is not None and event.starts_at.date() < today
    if fact.placement_id:
        placement = records.get("placement", fact.placement_id)
        return placement is not None and (placement.state in OVER or placement.end_date < today)
    programme = records.get("programme", fact.programme_id)
    return programme is not None and (programme.state in _PROGRAMME_OVER or programme.end_date < today)


def coming(fact: Any, records: Records) -> tuple[tuple[Any, bool | None], ...]:
    """Return the participants a promised event was for, each with whether she came."""
    if not fact.event_id:
        return ()
    invited = [one for one in records.of("attendance", event_id=fact.event_id) if one.person_id]
    present = {one.person_id for one in came(invited)}
    known = {one.person_id for one in invited if one.attended != "unknown"}
    people = {one.person_id for one in records.of("participant", programme_id=fact.programme_id)}
    return tuple(
        (one.person_id, one.person_id in present if one.person_id in known else None)
        for one in invited
        if one.person_id in people
    )


def _line(office: Office, fact: Any, language: Language) -> Promise:
    records = office.records
    noticed = [one.id for one in notices_of(fact, records) if one.state not in {"withdrawn", "superseded"}]
    return Promise(
        fact=fact.id, subject=fact.subject, said=fact.value_text, about=_about(office, fact, language),
        to=fact.announced_to, on=fact.announced_at, how=fact.how or "", state=fact.state,
        now=in_words(fact, records, language), broken=is_broken(fact, records),
        unnoticed=without_notice(fact, records), notice=noticed[-1] if noticed else "",
        due=fact.state in STANDING and is_over(fact, records, office.today),
        checked=fact.kept_checked_at, came=tuple(_came(office, coming(fact, records), language)),
    )  # fmt: skip


def _came(office: Office, people: Iterable[tuple[Any, bool | None]], language: Language) -> Iterable[Came]:
    for person, there in people:
        found = office.records.get("person", person)
        if found is not None:
            yield Came(person=person, name=browsing.name(office, found, language), came=there)


def _about(office: Office, fact: Any, language: Language) -> str:
    for kind in ("event", "placement"):
        found = office.records.get(kind, getattr(fact, f"{kind}_id"))
        if found is not None:
            return browsing.name(office, found, language)
    return ""


def _pressing(one: Promise) -> tuple[bool, bool, str, date, str]:
    return not one.unnoticed, not one.due, one.about, one.on, one.fact
