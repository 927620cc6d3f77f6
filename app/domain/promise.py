"""What a promise says in words, whether it still holds, and who was told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.announced_fact import BETWEEN, bound_now, watched
from app.domain.display import day_text, name_of, shown
from app.domain.fields import FieldSpec, Kind
from app.domain.placement_state import BEFORE_START, UNDER_WAY
from app.domain.states import Records
from app.domain.vocabulary import DAYS
from app.text import Language, Text

STANDING: Final = frozenset({"announced", "changed"})
"""In these states nobody has said yet whether the promise was kept."""
HEARD: Final = frozenset({"sent", "acknowledged", "closed"})
"""A notice in one of these states has told people of the change."""
UNDER_HAND: Final = frozenset({"draft", "approved", *HEARD})
FORMS: Final = {
    "programme.min_lead_days_change": Text(
        en="Changes are told at least {value} ahead", sv="Ändringar meddelas minst {value} i förväg",
        nb="Endringer meldes minst {value} på forhånd", da="Ændringer meddeles mindst {value} i forvejen",
    ),
    "placement.hours_per_week": Text(
        en="{value} a week", sv="{value} i veckan", nb="{value} i uken", da="{value} om ugen"
    ),
}  # fmt: skip
"""How the value of a watched field stands in a sentence, where it does not speak for itself."""
_TAKING_PART: Final = frozenset({"accepted", "preparing", "matched", "placed", "on_placement"})
_LIVING: Final = frozenset({*BEFORE_START, *UNDER_WAY})


@frozen(kw_only=True)
class Told:
    """Somebody a promise was made to, on which side, and at which placement ("" for none)."""

    person: str
    party: str
    organisation: str | None = None
    placement: str = ""


def in_words(fact: Any, records: Records, language: Language) -> str:
    """Return what a promise watches as people say it now; "" where it watches nothing that is there."""
    found = watched(fact, records)
    words = [_words(record, name, records, language) for record, name in found]
    days = found and all(record.entity.fields[name].kind is Kind.DAY for record, name in found)
    plain = (" – " if days else ", ").join(word for word in words if word)
    return _in_form(fact, plain, language)


def then_in_words(fact: Any, records: Records, language: Language) -> str:
    """Return what was watched when it was announced, in words; "" where that can no longer be told."""
    parts, found = (fact.bound_value or "").split(BETWEEN), watched(fact, records)
    if not fact.bound_value or len(parts) != len(found):
        return ""
    fields = [record.entity.fields[name] for record, name in found]
    words = [_read(field, part, records, language) for field, part in zip(fields, parts, strict=True)]
    days = all(field.kind is Kind.DAY for field in fields)
    plain = (" – " if days else ", ").join(word for word in words if word)
    return _in_form(fact, plain, language)


def is_broken(fact: Any, records: Records) -> bool:
    """Say whether what was announced is no longer so, and nobody has written it down yet."""
    if fact.state != "announced" or fact.bound_value is None:
        return False
    now = bound_now(fact, records)
    return now is not None and now != fact.bound_value


def notices_of(fact: Any, records: Records) -> Iterator[Any]:
    """Return the notices that tell of a promise's change, the withdrawn and replaced ones too."""
    for item in records.of("change_item", announced_fact_id=fact.id):
        notice = records.get("change_notice", item.notice_id)
        if notice is not None:
            yield notice


def without_notice(fact: Any, records: Records) -> bool:
    """Say whether something promised has changed and nobody was told (000-26)."""
    if fact.state != "changed" and not is_broken(fact, records):
        return False
    return all(notice.state not in HEARD for notice in notices_of(fact, records))


def living(placement: Any) -> bool:
    """Say whether a placement lies ahead or goes on: its people are still told things."""
    return placement.state in _LIVING


def told(fact: Any, records: Records, today: date) -> Iterator[Told]:
    """Return who was told of a promise and is still concerned, each person once."""
    seen: set[str] = set()
    for one in _told(fact, records, today):
        if one.person not in seen:
            seen.add(one.person)
            yield one


def concerns(item: Any, person: str, records: Records, today: date) -> bool:
    """Say whether a line of a notice is for a person: what is about one placement stays among its people."""
    fact = records.get("announced_fact", item.announced_fact_id)
    if fact is None or not fact.placement_id:
        return item.entity_key != "placement" or fact is not None
    return any(one.person == person for one in told(fact, records, today))


def _told(fact: Any, records: Records, today: date) -> Iterator[Told]:
    audiences = frozenset(fact.announced_to)
    if fact.placement_id:
        placement = records.get("placement", fact.placement_id)
        stays = [placement] if placement is not None else []
    else:
        stays = [one for one in records.of("placement", programme_id=fact.programme_id) if living(one)]
    for stay in stays:
        yield from _at(stay, audiences, records, today)
    if not fact.placement_id and "participants" in audiences:
        yield from _unplaced(fact, records)


def _at(stay: Any, audiences: frozenset[str], records: Records, today: date) -> Iterator[Told]:
    participant = records.get("participant", stay.participant_id)
    if "participants" in audiences and participant is not None:
        yield Told(person=participant.person_id, party="participant", placement=stay.id)
    if "mentors" in audiences:
        for role in records.of("role", placement_id=stay.id, role="host_mentor"):
            yield Told(
                person=role.person_id, party="mentor", organisation=stay.host_id, placement=stay.id
            )  # fmt: skip
    homes = participant.home_org_id if participant is not None else None
    sides = (("hosts", "host", stay.host_id), ("home_orgs", "home", homes))
    for audience, party, organisation in sides:
        if audience in audiences:
            for person in contact_of(organisation, records, today):
                yield Told(person=person, party=party, organisation=organisation, placement=stay.id)


def _unplaced(fact: Any, records: Records) -> Iterator[Told]:
    for one in records.of("participant", programme_id=fact.programme_id):
        if one.state in _TAKING_PART:
            yield Told(person=one.person_id, party="participant")


def contact_of(organisation: str | None, records: Records, today: date) -> Iterable[str]:
    """Return the person an organisation is written to: the primary one, else one with an address."""
    every = records.of("affiliation", organisation_id=organisation) if organisation else ()
    now = [one for one in every if one.to_date is None or one.to_date >= today]
    known = [one for one in now if one.role_kind != "student"]
    return [one.person_id for one in sorted(known, key=_first)[:1]]


def _in_form(fact: Any, plain: str, language: Language) -> str:
    form = FORMS.get(fact.bound_field or "")
    return form.of(language).format(value=plain) if form is not None and plain else plain


def _read(field: FieldSpec, plain: str, records: Records, language: Language) -> str:
    """Return a value that was kept as plain text as a person reads it."""
    if field.kind is Kind.LINK:
        aimed = records.get(field.target, plain)
        return name_of(aimed, language, records) if aimed is not None else ""
    if field.kind is Kind.DAY:
        try:
            return day_text(date.fromisoformat(plain), language)
        except ValueError:
            return plain
    return _with_unit(field, plain, language)


def _first(post: Any) -> tuple[bool, bool, str]:
    return not post.is_primary, not post.email, str(post.id)


def _words(record: Any, name: str, records: Records, language: Language) -> str:
    field, value = record.entity.fields[name], getattr(record, name)
    if field.kind is Kind.LINK:
        aimed = records.get(field.target, value)
        return name_of(aimed, language, records) if aimed is not None else ""
    return _with_unit(field, shown(field, value, language, records), language)


def _with_unit(field: FieldSpec, words: str, language: Language) -> str:
    unit = DAYS if field.name == "min_lead_days_change" else field.unit
    return f"{words} {unit.of(language)}" if words and unit is not None else words
