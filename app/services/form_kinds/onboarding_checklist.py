"""The onboarding checklist that comes home (D06): ticks points, adds the host's own, never unticks one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any, Final

from attrs import frozen

from app.domain.display import wording
from app.domain.task import RESPONSIBLE
from app.domain.task_state import OPEN
from app.services.facts import facts_of
from app.services.form_kind import FormField, FormKind, FormReading, Line, Standing, Taking
from app.services.form_name import FormName
from app.services.office import Office
from app.services.onboarding import LIST, LONGEST, OWN, planned_points, tick_within, waits_for_fit
from app.storage.work import Work
from app.text import LANGUAGES, Language, Text

YES: Final = "Yes"
OWN_ROWS: Final = ("own1", "own2")
_NAME: Final = Text(
    en="Onboarding checklist", sv="Checklista för introduktion",
    nb="Sjekkliste for onboarding", da="Onboardingliste",
)  # fmt: skip
_DONE: Final = Text(en="Done: {text}", sv="Klart: {text}", nb="Utført: {text}", da="Udført: {text}")
_OWN: Final = Text(
    en="The host's own point", sv="Värdens egen punkt",
    nb="Praksisorganisasjonens eget punkt", da="Værtens eget punkt",
)  # fmt: skip
_REMARK: Final = Text(
    en="Remark: {text}", sv="Anmärkning: {text}", nb="Merknad: {text}", da="Bemærkning: {text}"
)
_NO_FIT: Final = Text(
    en="Not ticked: it is not written yet how the assignment fits this participant (under Assignment).",
    sv="Inte avbockad: det är inte skrivet ännu hur uppdraget passar deltagaren (under Uppdrag).",
    nb="Ikke krysset av: Det er ikke skrevet ennå hvordan oppdraget passer til deltakeren (under Oppdrag).",
    da="Ikke afkrydset: Det er endnu ikke skrevet, hvordan opgaven passer til deltageren (under Opgave).",
)
_GONE: Final = Text(
    en="This point is no longer on the list, so the tick was left out.",
    sv="Den punkten finns inte längre på listan, så krysset lämnades utanför.",
    nb="Dette punktet står ikke lenger på listen, så krysset ble utelatt.",
    da="Det punkt står ikke længere på listen, så fluebenet blev udeladt.",
)


@frozen(kw_only=True)
class _Own:
    """A point of the host's own on the form."""

    ref: str
    words: str
    who: str
    done: bool


def _look(office: Office, name: FormName, values: Mapping[str, str]) -> FormReading:
    stay = office.records.get("placement", name.record)
    if stay is None:
        return FormReading(standing="no_such")
    held = _held(office.records, stay.id) or _to_come(office, stay)
    done = [point for point in _ticked(held, values) if not waits_for_fit(point, stay)]
    own = _fresh(held, values)
    lines = [
        Line(field=f"done_{_ref(point, values)}", label=_about(_DONE, point), words=_by(point, values))
        for point in done
    ]
    lines += [Line(field=f"point_{one.ref}", label=_OWN, words=one.words) for one in own]
    remarks = list(_remarks(held, values))
    lines += [Line(field=f, label=_about(_REMARK, p), words=w) for f, p, w in remarks]
    return FormReading(
        standing=_standing(held, values, bool(done or own or remarks)),
        entity="placement",
        record=stay.id,
        lines=tuple(lines),
        wrong=tuple(_wrong(held, stay, values)),
    )


def _take(office: Office, work: Work, name: FormName, values: Mapping[str, str], taking: Taking) -> None:
    stay = work.records.get("placement", name.record)
    if stay is None:
        return
    if not _held(work.records, stay.id):
        work.add_many("task", planned_points(facts_of(office), stay))
    held = _held(work.records, stay.id)
    for point in _ticked(held, values):
        if not waits_for_fit(point, stay):
            by = _by(point, values) or office.store.who
            tick_within(work, point.id, done=True, on=taking.on, by=by)
    for _, point, words in _remarks(held, values):
        said = "\n".join(filter(None, (point.evidence, words)))
        work.set("task", point.id, evidence=said)
    for at, one in enumerate(_fresh(held, values), start=1):
        made = work.add("task", _as_task(stay, one, len(held) + at, office.language))
        if one.done:
            tick_within(
                work, made, done=True, on=taking.on, by=_initials(one.ref, values) or office.store.who
            )


def _held(records: Any, placement: str) -> list[Any]:
    found = records.of("task", entity_id=placement, list_key=LIST)
    return sorted(found, key=lambda task: (task.order or 0, task.id))


def _to_come(office: Office, stay: Any) -> list[Any]:
    """Return the points as they will stand once the list is made, for a form printed before that."""
    rows = planned_points(facts_of(office), stay)
    empty = {"id": "", "state": "open", "evidence": None}
    return [SimpleNamespace(**{**empty, **row}) for row in rows]


def _ref(point: Any, values: Mapping[str, str]) -> str:
    """Return what a point is called on this form: its record, or the template's key where it had none yet."""
    by_key = any(name.endswith(f"_{point.key}") for name in values)
    return str(point.key) if by_key and point.key and point.key != OWN else str(point.id)


def _value(name: str, point: Any, values: Mapping[str, str]) -> str:
    return values.get(f"{name}_{point.id}", values.get(f"{name}_{point.key}", "")).strip()[:LONGEST]


def _ticked(held: list[Any], values: Mapping[str, str]) -> list[Any]:
    return [point for point in held if point.state in OPEN and _value("done", point, values) == YES]


def _by(point: Any, values: Mapping[str, str]) -> str:
    return _value("initials", point, values)


def _initials(ref: str, values: Mapping[str, str]) -> str:
    return values.get(f"initials_{ref}", "").strip()[:LONGEST]


def _remarks(held: list[Any], values: Mapping[str, str]) -> Iterator[tuple[str, Any, str]]:
    """Yield what is remarked at a point and not written there yet."""
    for point in held:
        words = _value("remark", point, values)
        if words and words not in (point.evidence or ""):
            yield f"remark_{_ref(point, values)}", point, words


def _fresh(held: list[Any], values: Mapping[str, str]) -> list[_Own]:
    known = {_same(words) for point in held for words in point.title.values()}
    found = []
    for ref in OWN_ROWS:
        words = values.get(f"point_{ref}", "").strip()[:LONGEST]
        if words and _same(words) not in known:
            known.add(_same(words))
            who = values.get(f"who_{ref}", "")
            found.append(_Own(ref=ref, words=words, who=who, done=values.get(f"done_{ref}") == YES))
    return found


def _as_task(stay: Any, one: _Own, order: int, language: Language) -> dict[str, Any]:
    return {
        "programme_id": stay.programme_id, "entity_key": "placement", "entity_id": stay.id,
        "list_key": LIST, "order": order, "title": {language: one.words}, "key": OWN,
        "origin": "manual", "responsible": _side(one.who),
    }  # fmt: skip


def _side(who: str) -> str:
    """Return the side that somebody wrote, in any language; the host sees to what nobody is named for."""
    wanted = _same(who)
    sides = (key for key, text in RESPONSIBLE.items() if wanted in {_same(text.of(c)) for c in LANGUAGES})
    return next(sides, "host")


def _standing(held: list[Any], values: Mapping[str, str], more: bool) -> Standing:  # noqa: FBT001 - compared
    came = any(_value("done", point, values) == YES for point in held if point.state not in OPEN)
    if more:
        return "other" if came else "new"
    return "same"


def _wrong(held: list[Any], stay: Any, values: Mapping[str, str]) -> Iterator[tuple[str, Text]]:
    for point in _ticked(held, values):
        if waits_for_fit(point, stay):
            yield f"done_{_ref(point, values)}", _NO_FIT
    known = {str(point.id) for point in held} | {str(point.key) for point in held} | set(OWN_ROWS)
    for field, value in values.items():
        if field.startswith("done_") and value == YES and field.removeprefix("done_") not in known:
            yield field, _GONE


def _about(text: Text, point: Any) -> Text:
    return Text(**{code: text.of(code).format(text=wording(point.title, code)) for code in LANGUAGES})


def _same(text: str) -> str:
    return " ".join(text.casefold().split())


def _typed(office: Office, name: FormName) -> tuple[FormField, ...]:
    fields = [
        FormField(name=f"done_{point.id}", label=_titled(point), kind="tick")
        for point in _held(office.records, name.record)
        if point.state in OPEN
    ]
    return (*fields, *(FormField(name=f"point_{ref}", label=_OWN, kind="text") for ref in OWN_ROWS))


def _titled(point: Any) -> Text:
    return Text(**{code: wording(point.title, code) for code in LANGUAGES})


FORM: Final = FormKind(key="onboarding", version=1, name=_NAME, look=_look, take=_take, typed=_typed)
