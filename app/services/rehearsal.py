"""Rehearsing a change of days: all that would follow, told before anything is written (7.2, 9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from app.domain.change_notice import USUAL_LEAD
from app.domain.check import findings
from app.domain.event_time import day_of
from app.domain.logbook_period import frequency_of, ruled_periods
from app.domain.promise import Told, in_words, is_broken, living, told
from app.domain.states import Records
from app.errors import Reason, Refused
from app.services.new_programme import TURNED
from app.services.office import Office
from app.services.plan_shift import TaskMove, shifted
from app.services.rehearsal_change import Change, Promise, Rehearsal, Remark, Stay
from app.services.rehearsal_overlay import Loaded, Overlay
from app.services.rehearsal_tasks import stay_moves
from app.text import Language, Text

SIGNED: Final = frozenset({"partly_signed", "signed", "in_force"})
"""An agreement in one of these states is changed by an amendment that is signed (003-10)."""
OPEN_AGREEMENT: Final = frozenset({"draft", "checked", "sent"})
STANDING_PAPER: Final = frozenset({"final", "issued"})
NOTHING: Final = Text(
    en="Nothing would change: these are the days that stand already.",
    sv="Inget skulle ändras: de här dagarna gäller redan.",
    nb="Ingenting ville endres: disse dagene gjelder allerede.",
    da="Intet ville ændre sig: disse dage gælder allerede.",
)
GONE: Final = Text(
    en="What should move is no longer here.", sv="Det som skulle flyttas finns inte längre.",
    nb="Det som skulle flyttes, finnes ikke lenger.", da="Det, der skulle flyttes, findes ikke længere.",
)  # fmt: skip
_WEEK: Final = 7
Changes = Mapping[tuple[str, str], Mapping[str, Any]]


def rehearse(office: Office, change: Change) -> Rehearsal:
    """Return all that would follow from a change. The office stays byte for byte as it is."""
    now = Loaded(office.records)
    changes = changes_of(now, change)
    then = Overlay(now, changes)
    stays = stays_of(now, changes)
    promises, people = _promises(now, then, change, office.today, office.language)
    return Rehearsal(
        change=change,
        tasks=task_moves(now, change, stays),
        stays=stays,
        remarks=tuple(_remarks(now, then, change, changes)),
        promises=promises,
        people=people,
        papers=tuple(_papers(now, changes)),
        agreements=tuple(_agreements(now, stays, OPEN_AGREEMENT)),
        amendments=tuple(_agreements(now, stays, SIGNED)),
        periods=_periods(now, then, stays),
        hours=sum((_hours(now, one) for one in stays), Decimal(0)),
        warning=_warning(now, then, change, changes, office.today),
    )


def changes_of(records: Records, change: Change) -> Changes:
    """Return the values that a change gives to records; refuse days that are turned, or nothing at all."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    if change.programme:
        one = _known(records, "programme", change.programme)
        found["programme", one.id] = _days(one, change.start, change.end)
        if change.along and change.start is not None:
            found |= _along(records, one, change.start - one.start_date)
    for placement in change.placements:
        one = _known(records, "placement", placement)
        found["placement", one.id] = _days(one, change.start, change.end)
    if change.event and change.at is not None:
        found["event", change.event] = _moment(_known(records, "event", change.event), change.at)
    changed = {key: values for key, values in found.items() if values}
    if not changed:
        raise Refused(NOTHING, where="start_date")
    return changed


def task_moves(records: Records, change: Change, stays: Sequence[Stay]) -> tuple[TaskMove, ...]:
    """Return the tasks that move: of the programme, then of the placements."""
    moves: tuple[TaskMove, ...] = ()
    if change.programme:
        moves = shifted(records, change.programme, start=change.start, end=change.end)
    return (*moves, *(move for one in stays for move in stay_moves(records, one.placement, *one.new)))


def _known(records: Records, entity: str, record: str) -> Any:
    found = records.get(entity, record)
    if found is None:
        raise Refused(GONE, where=record)
    return found


def _days(record: Any, start: date | None, end: date | None) -> dict[str, date]:
    first, last = start or record.start_date, end or record.end_date
    if last < first:
        why = TURNED.fill(start=first, end=last)
        raise Refused(why, (Reason("end_date", why),))
    asked = {"start_date": first, "end_date": last}
    return {name: day for name, day in asked.items() if getattr(record, name) != day}


def _along(records: Records, programme: Any, by: timedelta) -> dict[tuple[str, str], dict[str, Any]]:
    coming = (one for one in records.of("placement", programme_id=programme.id) if living(one))
    return {
        ("placement", one.id): {"start_date": one.start_date + by, "end_date": one.end_date + by}
        for one in coming
        if one.state not in {"active", "interrupted"}
    }


def _moment(event: Any, at: datetime) -> dict[str, Any]:
    if event.starts_at == at:
        return {}
    by = at - event.starts_at
    return {"starts_at": at, **({"ends_at": event.ends_at + by} if event.ends_at is not None else {})}


def stays_of(records: Records, changes: Changes) -> tuple[Stay, ...]:
    """Return the placements that move, with their days now and then."""
    found = []
    for (entity, record), values in changes.items():
        if entity == "placement":
            one = records.get("placement", record)
            new = (values.get("start_date", one.start_date), values.get("end_date", one.end_date))
            found.append(Stay(placement=record, old=(one.start_date, one.end_date), new=new))
    return tuple(found)


def programme_of(records: Records, change: Change) -> str:
    """Return the programme a change is about."""
    if change.programme:
        return change.programme
    entity, record = ("placement", change.placements[0]) if change.placements else ("event", change.event)
    return str(_known(records, entity, record).programme_id)


def _promises(
    now: Records, then: Records, change: Change, today: date, language: Language
) -> tuple[tuple[Promise, ...], tuple[Told, ...]]:
    facts = now.of("announced_fact", programme_id=programme_of(now, change))
    broken = [one for one in facts if is_broken(one, then) and not is_broken(one, now)]
    people = {one.person: one for fact in broken for one in told(fact, now, today)}
    lines = tuple(
        Promise(fact=one.id, said=one.value_text, then=in_words(one, then, language)) for one in broken
    )
    return lines, tuple(people.values())


def _remarks(now: Loaded, then: Overlay, change: Change, changes: Changes) -> Iterator[Remark]:
    """Return what the checks would find then and do not find now."""
    seen: set[tuple[str, str, str]] = set()
    for entity, record in _near(now, change, changes):
        after = then.get(entity, record)
        found = list(findings(after, then)) if after is not None else []
        before = (
            {(check.key, one.field) for check, one in findings(now.get(entity, record), now)} if found else ()
        )
        for check, one in found:
            key = (check.key, record, one.field)
            if (check.key, one.field) not in before and key not in seen:
                seen.add(key)
                yield Remark(
                    entity=entity, record=record, label=check.label, words=one.text,
                    refuses=check.severity == "error" and (entity, record) in changes,
                )  # fmt: skip


def _near(now: Loaded, change: Change, changes: Changes) -> Iterator[tuple[str, str]]:
    """Return the records a change can make wrong: those that move, and who and what is at them."""
    found = dict.fromkeys(changes)
    if change.programme:
        stays = now.of("placement", programme_id=change.programme)
        found |= dict.fromkeys(("placement", one.id) for one in stays if living(one))
    for entity, record in tuple(found):
        one = now.get("placement", record) if entity == "placement" and (entity, record) in changes else None
        if one is not None:
            found["participant", one.participant_id] = None
            found |= dict.fromkeys(("position", each) for each in (one.position_id,) if each)
            found |= dict.fromkeys(("role", role.id) for role in now.of("role", placement_id=record))
    yield from found


def _papers(now: Loaded, changes: Changes) -> Iterator[str]:
    """Return the documents that stand and carry days that change."""
    programmes = {
        record if entity == "programme" else now.get(entity, record).programme_id
        for entity, record in changes
    }
    for programme in programmes:
        for one in now.of("document", programme_id=programme):
            if (one.entity_key, one.entity_id) in changes and one.state in STANDING_PAPER:
                yield one.id


def _agreements(now: Records, stays: Iterable[Stay], states: frozenset[str]) -> Iterator[str]:
    for one in stays:
        for agreement in now.of("agreement", placement_id=one.placement):
            if agreement.state in states:
                yield agreement.id


def _periods(now: Records, then: Records, stays: Iterable[Stay]) -> tuple[int, int]:
    before = after = 0
    for one in stays:
        old, new = now.get("placement", one.placement), then.get("placement", one.placement)
        before += len(ruled_periods(old, frequency_of(old, "")))
        after += len(ruled_periods(new, frequency_of(new, "")))
    return before, after


def _hours(now: Records, stay: Stay) -> Decimal:
    weekly = now.get("placement", stay.placement).hours_per_week or Decimal(0)
    days = (stay.new[1] - stay.new[0]).days - (stay.old[1] - stay.old[0]).days
    return (weekly * days / _WEEK).quantize(Decimal("0.1"))


def _warning(now: Records, then: Records, change: Change, changes: Changes, today: date) -> tuple[int, int]:
    """Return the days until the first thing that changes, then or now, and the days promised."""
    days: list[date] = []
    for entity, record in changes:
        both = (now.get(entity, record), then.get(entity, record))
        days += [day_of(one) if entity == "event" else one.start_date for one in both]
    first = min((day for day in days if day >= today), default=today)
    programme = now.get("programme", programme_of(now, change))
    return (first - today).days, getattr(programme, "min_lead_days_change", None) or USUAL_LEAD
