"""A logbook that came back: one period of one placement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from attrs import evolve, frozen

from app.documents.vocabulary_logbook import ENTRY as ENTRY_TITLE
from app.documents.vocabulary_logbook import LOGBOOK
from app.domain.logbook_entry import COME_IN, WAITED_FOR
from app.domain.logbook_period import Period, entered_periods
from app.domain.placement_state import STANDING
from app.domain.states import Records
from app.errors import Refused
from app.services.form_kind import Awaited, FormField, FormKind, FormReading, Standing, Taking
from app.services.form_name import FormName
from app.services.logbook import ENTRY, entries_of, plan_entries, planned_periods, write_answers
from app.services.logbook_answer import Told, lines_of, scheme_of, typed_fields, understood
from app.services.logbook_standing import alarms_of
from app.services.office import Office
from app.storage.work import Work
from app.text import Text

NO_SUCH: Final = Text(
    en="The logbook has no such period. Look at the placement's logbook, and choose the period there.",
    sv="Loggboken har ingen sådan period. Öppna placeringens loggbok och välj perioden där.",
    nb="Loggboken har ingen slik periode. Åpne praksisoppholdets loggbok, og velg perioden der.",
    da="Logbogen har ingen sådan periode. Åbn praktikopholdets logbog, og vælg perioden dér.",
)
TAKES_NONE: Final = Text(
    en="The entry takes no answers any more: it was waived, or the logbook is closed.",
    sv="Inlägget tar inte emot några svar längre: det är undantaget eller så är loggboken stängd.",
    nb="Innføringen tar ikke imot flere svar: Den er frafalt, eller loggboken er lukket.",
    da="Indførslen tager ikke imod flere svar: Den er fraveget, eller logbogen er lukket.",
)


@frozen(kw_only=True)
class _Place:
    """Where a form belongs: placement, entry (None while the logbook was never opened) and period."""

    placement: Any = None
    entry: Any = None
    period: Period | None = None


def _place(records: Records, name: FormName) -> _Place:
    placement = records.get("placement", name.record)
    if placement is None:
        return _Place()
    entries = entries_of(records, placement.id)
    entry = next((one for one in entries if str(one.no) == name.part), None)
    periods = entered_periods(entries) or planned_periods(records, placement)
    period = next((one for one in periods if str(one.no) == name.part), None)
    return _Place(placement=placement, entry=entry, period=period)


def _look(office: Office, name: FormName, values: Mapping[str, str]) -> FormReading:
    place = _place(office.records, name)
    if place.period is None:
        return FormReading(
            standing="no_such", entity="placement" if place.placement else "", record=name.record
        )
    scheme = scheme_of(office.records, place.placement)
    told = understood(scheme, values)
    standing = _standing(place, told)
    old = _fields(place.entry, told) if standing == "other" else None
    lines = lines_of(scheme, told.fields, office.language, old)
    return FormReading(
        standing=standing,
        entity="placement" if place.entry is None else ENTRY,
        record=name.record if place.entry is None else place.entry.id,
        part=ENTRY_TITLE.fill(no=name.part),
        lines=lines,
        alarms=_alarms(office.records, place, told) if standing in {"new", "other"} else (),
        wrong=told.wrong,
    )


def _standing(place: _Place, told: Told) -> Standing:
    if place.placement.state not in STANDING or place.placement.logbook_state in {"closed", "archived"}:
        return "closed"
    if place.entry is None or place.entry.state in {"planned", "sent"}:
        return "new"
    if place.entry.state == "waived":
        return "closed"
    if _alike(_fields(place.entry, told), told.fields):
        return "same"
    return "other" if place.entry.state in COME_IN else "new"


def _fields(entry: Any, told: Told) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in told.fields}


def _alike(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return _comparable(old) == _comparable(new)


def _comparable(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return values that differ only where the answers do: a tick never set is one that is not set."""
    found: dict[str, Any] = {name: None if value is False else value for name, value in fields.items()}
    found["answers"] = [(row["prompt"], str(row["text"]).split()) for row in fields["answers"] or ()]
    if "task_areas_met" in found:
        found["task_areas_met"] = sorted(found["task_areas_met"] or ())
    return found


def _alarms(records: Records, place: _Place, told: Told) -> tuple[Text, ...]:
    if place.entry is None:
        return ()
    said = evolve(place.entry, **told.fields, state="received", received_at=place.entry.received_at)
    others = [one for one in entries_of(records, place.placement.id) if one.id != said.id]
    notes = records.of("note", entity_id=place.placement.id)
    found = alarms_of([*others, said], place.placement, notes)
    return tuple(alarm.why for alarm in found if alarm.entry is said)


def _take(office: Office, work: Work, name: FormName, values: Mapping[str, str], taking: Taking) -> None:
    place = _place(work.records, name)
    if place.period is None:
        raise Refused(NO_SUCH, where="part")
    told = understood(scheme_of(work.records, place.placement), values)
    if _standing(place, told) == "closed":
        raise Refused(TAKES_NONE, where="state")
    if place.placement.logbook_state == "planned":
        work.set("placement", place.placement.id, logbook_state="open")
    if place.entry is None:
        plan_entries(work, place.placement)
        place = _place(work.records, name)
    del office
    more: dict[str, Any] = {"form_version": name.version}
    if taking.attachment:
        more["attachment_id"] = taking.attachment
    write_answers(work, place.entry, told.fields, day=taking.on, channel=taking.channel, **more)


def _typed(office: Office, name: FormName) -> tuple[FormField, ...]:
    place = _place(office.records, name)
    if place.period is None:
        return ()
    scheme = scheme_of(office.records, place.placement)
    return typed_fields(scheme, first=place.period.first, last=place.period.last)


def _awaited(office: Office) -> Iterator[Awaited]:
    waited = chain.from_iterable(office.records.of(ENTRY, state=state) for state in WAITED_FOR)
    for entry in sorted(waited, key=lambda one: one.no):
        name = FormName(kind=FORM.key, version=FORM.version, record=entry.placement_id, part=str(entry.no))
        yield Awaited(
            name=name, entity="placement", record=entry.placement_id, part=ENTRY_TITLE.fill(no=entry.no)
        )


FORM = FormKind(
    key="logbook", version=1, name=LOGBOOK, look=_look, take=_take, typed=_typed, whole=True, awaited=_awaited
)
