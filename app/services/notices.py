"""Change notices: what was promised and has changed, the notice drafted from it, and its standing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.announced_fact import SUBJECTS
from app.domain.change_notice import lead_days, least_lead
from app.domain.event_time import day_of
from app.domain.promise import UNDER_HAND, Told, in_words, is_broken, notices_of, told
from app.errors import Reason, Refused
from app.services.notices_words import (
    LEAST_ITEMS,
    NO_SUCH,
    OPTIONS,
    SHORT,
    TITLE_MANY,
    TITLE_ONE,
    UNSAID,
)
from app.services.office import Office
from app.services.promises import language_of
from app.services.worded import spoken
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Language

DRAFTS: Final = ("draft", "approved")
"""In these states a notice is not sent yet."""
REPLY_DAYS: Final = 7
LONGEST: Final = 2_000
UNKNOWN: Final = "–"
"""Stands where only a person can say what applies now."""
ACKNOWLEDGEMENT: Final = "acknowledgement"
PARTY_ORDER: Final = ("participant", "mentor", "host", "home")
MOST_PLACES: Final = 50
"""Of so many changed records the promises are looked up one by one; of more, all promises are read once."""
_THROUGH: Final[Mapping[str, str]] = MappingProxyType(
    {"programme": "programme_id", "placement": "placement_id", "event": "event_id"}
)
_WATCHED: Final = frozenset({*_THROUGH, "organisation", "participant", "role"})


@frozen(kw_only=True)
class LeadTime:
    """How long before the change its people are told, and how long was promised."""

    days: int
    least: int

    @property
    def is_short(self) -> bool:
        """Say whether a reason is needed."""
        return self.days < self.least


def touched(office: Office, changed: Iterable[Any]) -> tuple[str, ...]:
    """Return the promises that no longer hold after a save and have no notice under way.

    ``changed`` are the ``Touched`` of what was saved; anything that no promise can watch costs nothing.
    """
    records: dict[str, set[str]] = {}
    for one in changed:
        if one.entity in _WATCHED:
            records.setdefault(one.entity, set()).add(one.record)
    if not records:
        return ()
    facts = _near(office, records) if sum(map(len, records.values())) <= MOST_PLACES else _all(office)
    return tuple(one.id for one in facts if is_open(office, one))


def is_open(office: Office, fact: Any) -> bool:
    """Say whether a promise is broken and no notice of it is under way."""
    if not is_broken(fact, office.records):
        return False
    return all(notice.state not in UNDER_HAND for notice in notices_of(fact, office.records))


def draft_notice(office: Office, facts: Sequence[str], *, cause: str = "organiser") -> str:
    """Begin a notice about promises that changed: title, lines, day, whom to tell. Returns its id.

    Where a draft about just these stands already, that one is returned.
    """
    with writing(office) as work:
        return _begun(work, facts) or add_notice(work, office, facts, cause)


def add_notice(work: Work, office: Office, facts: Sequence[str], cause: str) -> str:
    """Begin the notice in a work."""
    found = [work.records.get("announced_fact", one) for one in dict.fromkeys(facts)]
    live = [fact for fact in found if fact is not None]
    if not live:
        raise Refused(LEAST_ITEMS, where="facts")
    programme = work.records.get("programme", live[0].programme_id)
    mine = [fact for fact in live if fact.programme_id == programme.id]
    day = effective_day(work.records, mine, office.today)
    notice = work.add(
        "change_notice",
        {
            "programme_id": programme.id,
            "no": next_no(work.records, programme.id),
            "title": _title(mine, programme, office.language),
            "cause": cause,
            "effective_date": day,
            "decided_at": office.today,
            "reply_by": min(day, office.today + timedelta(days=REPLY_DAYS)),
            "options_for_recipient": {
                code: OPTIONS.of(code) for code in spoken(programme.languages) or (office.language,)
            },
        },
    )
    work.add_many("change_item", [_item(work, office, notice, fact, programme) for fact in mine])
    work.add_many("sign_off", _sign_offs(work, office, notice, mine))
    return notice


def _begun(work: Work, facts: Sequence[str]) -> str:
    """Return the draft that has a line for each of these promises and no other."""
    wanted = set(facts)
    for item in work.records.of("change_item", announced_fact_id=next(iter(facts), "")):
        notice = work.records.get("change_notice", item.notice_id)
        lines = work.records.of("change_item", notice_id=item.notice_id)
        if (
            notice is not None
            and notice.state in DRAFTS
            and {one.announced_fact_id for one in lines} == wanted
        ):
            return str(notice.id)
    return ""


def next_no(records: Any, programme: str) -> int:
    """Return the next number of a programme's notices."""
    return max((one.no for one in records.of("change_notice", programme_id=programme)), default=0) + 1


def effective_day(records: Any, facts: Iterable[Any], today: date) -> date:
    """Return the earliest day that is still to come of those the changed promises are about."""
    days: list[date] = []
    for fact in facts:
        event = records.get("event", fact.event_id)
        about = records.get("placement", fact.placement_id) or records.get("programme", fact.programme_id)
        day = day_of(event) if event is not None else getattr(about, "start_date", None)
        days += [day] if day is not None else []
    ahead = [day for day in days if day >= today]
    return min(ahead, default=today)


def lead_time(office: Office, notice: str, on: date | None = None) -> LeadTime:
    """Return the warning a notice gives if it is sent on a day, or as it was sent."""
    found = of_id(office, notice)
    sent = lead_days(found, office.records.of("sign_off", entity_id=notice))
    days = sent if sent is not None else (found.effective_date - (on or office.today)).days
    return LeadTime(days=days, least=least_lead(found, office.records))


def refuse_short(office: Office, notice: str, on: date | None = None) -> None:
    """Refuse a notice that comes later than promised without a reason."""
    found, lead = of_id(office, notice), lead_time(office, notice, on)
    if lead.is_short and not (found.short_lead_reason or "").strip():
        why = SHORT.fill(days=lead.days, least=lead.least)
        raise Refused(why, (Reason("short_lead_reason", why),))


def refuse_unsaid(office: Office, notice: str) -> None:
    """Refuse a notice that does not say what applies now."""
    if any(one.new_text.strip() in {"", UNKNOWN} for one in items_of(office.records, notice)):
        raise Refused(UNSAID, where="items")


def revise(office: Office, notice: str, values: Mapping[str, Any]) -> Saved:
    """Save what a person wrote on a notice that is not sent yet."""
    with writing(office) as work:
        work.set("change_notice", notice, **values)
    return work.saved


def reword(office: Office, item: str, words: str) -> Saved:
    """Save what applies now in a line of a notice."""
    with writing(office) as work:
        work.set("change_item", item, new_text=words.strip()[:LONGEST])
    return work.saved


def items_of(records: Any, notice: str) -> tuple[Any, ...]:
    """Return the lines of a notice in the order of the subjects."""
    order = list(SUBJECTS)
    found = records.of("change_item", notice_id=notice)
    return tuple(sorted(found, key=lambda one: (order.index(one.subject), one.id)))


def readers_of(records: Any, notice: str) -> tuple[Any, ...]:
    """Return the sign-offs of those a notice goes to, in the order they were named."""
    found = records.of("sign_off", entity_id=notice, kind=ACKNOWLEDGEMENT)
    return tuple(sorted(found, key=lambda one: (one.order or 0, one.id)))


def of_id(office: Office, notice: str) -> Any:
    """Return a notice; one that is gone is refused."""
    found = office.records.get("change_notice", notice)
    if found is None:
        raise Refused(NO_SUCH, where=notice)
    return found


def _near(office: Office, changed: Mapping[str, Iterable[str]]) -> list[Any]:
    """Return the promises that may watch one of a few changed records."""
    records = office.records
    places = set(changed.get("placement", ()))
    programmes = set(changed.get("programme", ()))
    for host in changed.get("organisation", ()):
        places |= {one.id for one in records.of("placement", host_id=host)}
    for one in changed.get("participant", ()):
        places |= {stay.id for stay in records.of("placement", participant_id=one)}
    for role in (records.get("role", one) for one in changed.get("role", ())):
        places |= {role.placement_id} if role is not None and role.placement_id else set()
        programmes |= {role.programme_id} if role is not None and role.programme_id else set()
    wanted = {"placement": places, "programme": programmes, "event": set(changed.get("event", ()))}
    found = {
        fact.id: fact
        for kind, ids in wanted.items()
        for one in sorted(ids)
        for fact in records.of("announced_fact", state="announced", **{_THROUGH[kind]: one})
    }
    return list(found.values())


def _all(office: Office) -> list[Any]:
    return list(office.records.of("announced_fact", state="announced"))


def _title(facts: Sequence[Any], programme: Any, fallback: Language) -> dict[str, str]:
    subjects = list(dict.fromkeys(fact.subject for fact in facts))
    spoken_in = spoken(programme.languages) or (fallback,)
    form = TITLE_ONE if len(subjects) == 1 else TITLE_MANY
    return {
        code: form.of(code).format(
            subject=SUBJECTS[subjects[0]].of(code).lower(),
            subjects=", ".join(SUBJECTS[one].of(code).lower() for one in subjects),
        )
        for code in spoken_in
    }


def _item(work: Work, office: Office, notice: str, fact: Any, programme: Any) -> dict[str, Any]:
    kind, _, name = (fact.bound_field or "").partition(".")
    about = {"placement": fact.placement_id, "programme": fact.programme_id, "event": fact.event_id}.get(kind)
    now = in_words(fact, work.records, language_of(programme, office.language))
    return {
        "notice_id": notice,
        "subject": fact.subject,
        "announced_fact_id": fact.id,
        "old_text": fact.value_text,
        "new_text": now or UNKNOWN,
        **({"entity_key": kind, "entity_id": about, "field": name} if about else {}),
    }


def _sign_offs(work: Work, office: Office, notice: str, facts: Iterable[Any]) -> list[dict[str, Any]]:
    people = {one.person: one for fact in facts for one in told(fact, work.records, office.today)}
    return [
        {
            "entity_key": "change_notice", "entity_id": notice, "kind": ACKNOWLEDGEMENT, "party": one.party,
            "person_id": one.person, "organisation_id": one.organisation, "order": at,
        }
        for at, one in enumerate(sorted(people.values(), key=lambda one: _rank(work, one)), start=1)
    ]  # fmt: skip


def _rank(work: Work, one: Told) -> tuple[int, str, str, str]:
    """Return where a reader stands: participants first, each side by name."""
    person = work.records.get("person", one.person)
    names = (person.family_name, person.given_name) if person is not None else ("", "")
    return (PARTY_ORDER.index(one.party), *names, one.person)
