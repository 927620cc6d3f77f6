"""Ending the questions that several desks raise: keep a version, keep both, write something new.

Each answer replaces every version that the person saw, in one batch that can be undone; what loses
stays in the history. A version that arrived meanwhile is never ended unseen: then nothing is done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import field, frozen

from app.domain.catalogue import entity_named
from app.domain.check import Finding, findings
from app.domain.codec import from_plain
from app.domain.fields import FieldSpec, Kind
from app.errors import Reason, Refused
from app.journal.change import LIFE
from app.journal.fold import Folded, Life
from app.services.conflicts import Conflict, Version, asked_heads, is_state, stored_name
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

_READER: Final = Text(
    en="You are a reader here, so the question stays open. Ask a coordinator of the office to answer it.",
    sv="Du är läsare här, så frågan står kvar. Be en samordnare på kontoret besvara den.",
    nb="Du er leser her, så spørsmålet står åpent. Be en koordinator på kontoret svare på det.",
    da="Du er læser her, så spørgsmålet står åbent. Bed en koordinator på kontoret om at besvare det.",
)
_ANSWERED: Final = Text(
    en="This question has been answered meanwhile. Nothing was changed.",
    sv="Frågan har redan fått ett svar. Inget har ändrats.",
    nb="Spørsmålet er besvart i mellomtiden. Ingenting er endret.",
    da="Spørgsmålet er blevet besvaret imens. Intet er ændret.",
)
_MOVED_ON: Final = Text(
    en="Somebody has written another version meanwhile, so nothing was changed. Look at the question again.",
    sv="Någon har skrivit en ny version under tiden, så inget har ändrats. Titta på frågan igen.",
    nb="Noen har skrevet en ny versjon i mellomtiden, så ingenting er endret. Se på spørsmålet på nytt.",
    da="Nogen har skrevet en ny version imens, så intet er ændret. Se på spørgsmålet igen.",
)
_NO_TEXT: Final = Text(
    en="Only texts can be kept both. Choose one of the versions or write the right one.",
    sv="Bara texter kan behållas tillsammans. Välj en av versionerna eller skriv den rätta.",
    nb="Bare tekster kan beholdes sammen. Velg en av versjonene, eller skriv den riktige.",
    da="Kun tekster kan beholdes sammen. Vælg en af versionerne, eller skriv den rigtige.",
)
_NOT_WRITTEN: Final = Text(
    en="Choose one of the versions here; there is nothing to write in. A state is changed afterwards, by a "
    "step of its own.",
    sv="Välj en av versionerna här; det finns inget att skriva. En status ändras efteråt, med ett eget steg.",
    nb="Velg en av versjonene her; det er ingenting å skrive. En status endres etterpå, med et eget trinn.",
    da="Vælg en af versionerne her; der er intet at skrive. En status ændres bagefter, med et trin for sig.",
)
_NEWER: Final = Text(
    en="This field was written by a newer Praktikum. Install the newer program to answer the question.",
    sv="Fältet skrevs med ett nyare Praktikum. Installera det nyare programmet för att besvara frågan.",
    nb="Feltet er skrevet med et nyere Praktikum. Installer det nyere programmet for å svare på spørsmålet.",
    da="Feltet er skrevet med et nyere Praktikum. Installér det nyere program for at besvare spørgsmålet.",
)
BETWEEN_WORDS: Final = " / "


@frozen
class _Answer:
    """What shall stand: values of fields, or whether the record stays. ``also`` gives way."""

    conflict: Conflict
    values: Mapping[str, Any] = field(factory=dict)
    also: Mapping[str, Any] = field(factory=dict)
    deletes: bool = False


def keep(office: Office, choices: Iterable[tuple[Conflict, Version]]) -> Saved:
    """Keep a version of each question, in one batch; of a life question the work or the deletion."""
    return _settle(office, [_kept(office, conflict, version) for conflict, version in choices])


def keep_both(office: Office, conflict: Conflict) -> Saved:
    """Keep every version of a text, the oldest first, no line twice."""
    spec = conflict.spec
    if spec is None or not conflict.may_join:
        raise Refused(_NO_TEXT, where=conflict.field)
    ordered = sorted(conflict.versions, key=lambda version: version.rank)
    texts = [str(text) for one in ordered if (text := _plain(office, conflict, one, spec.stored))]
    return _settle(office, [_Answer(conflict, {conflict.field: joined(texts, spec.kind)})])


def write(office: Office, conflict: Conflict, value: Any) -> Saved:
    """Let something else stand; an unfit value is refused and nothing changes."""
    if not conflict.may_write:
        raise Refused(_NOT_WRITTEN, where=conflict.field)
    return _settle(office, [_Answer(conflict, {conflict.field: value})])


def joined(texts: Iterable[str], kind: Kind) -> str:
    """Return texts as one: lines below each other, words beside each other, none of them twice."""
    between = "\n" if kind is Kind.PROSE else BETWEEN_WORDS
    every: list[str] = []
    for text in texts:
        known = {*every} - {""}
        every += [part for part in text.split(between) if part not in known]
    return between.join(every)


def _kept(office: Office, conflict: Conflict, version: Version) -> _Answer:
    if conflict.field == LIFE:
        return _Answer(conflict, deletes=version.deletes)
    spec = conflict.spec
    if spec is None:
        raise Refused(_NEWER, where=conflict.field)
    values = {conflict.field: _value(spec, _plain(office, conflict, version, spec.stored))}
    also = _day_of_state(office, conflict, version) if is_state(conflict.entity, conflict.field) else {}
    return _Answer(conflict, values, also)


def _plain(office: Office, conflict: Conflict, version: Version, stored: str) -> Any:
    """Return the value of a version; one erased since it was shown is refused."""
    change = office.store.reading.some([version.change]).get(version.change)
    if change is None or stored not in change.values:
        raise Refused(_MOVED_ON, where=conflict.field)
    return change.values[stored]


def _value(spec: FieldSpec, plain: Any) -> Any:
    """Return a value as the program uses it; one that does not fit is left to the refusal of the save."""
    try:
        return from_plain(spec, plain)
    except ValueError:
        return plain


def _day_of_state(office: Office, conflict: Conflict, version: Version) -> dict[str, Any]:
    """Return the day that belongs to a kept state where that, too, stands in several versions."""
    day = entity_named(conflict.entity).fields["state_day"]
    now = office.store.reading.folded([conflict.record])[conflict.record]
    written = office.store.reading.some([version.change])[version.change].values
    asked = day.stored in now.conflicts and day.stored in written
    return {day.name: _value(day, written[day.stored])} if asked else {}


def _settle(office: Office, answers: list[_Answer]) -> Saved:
    if office.role == "reader":
        raise Refused(_READER, where="role")
    with writing(office) as work:
        records = {(a.conflict.entity, a.conflict.record) for a in answers}
        now = office.store.reading.folded({record for _, record in records})
        for answer in answers:
            _refuse_unseen(answer.conflict, now.get(answer.conflict.record))
        before = {key: _errors(work, *key) for key in records}
        _write(work, answers, now, _reasons(office, now))
        wrong = [
            found for key in sorted(records) for found in _errors(work, *key) if found not in before[key]
        ]
        if wrong:
            raise Refused(wrong[0].text, tuple(Reason(found.field, found.text) for found in wrong))
    return work.saved


def _refuse_unseen(conflict: Conflict, now: Folded | None) -> None:
    """Refuse to answer what is no longer asked, or what became another question."""
    stored = stored_name(conflict.entity, conflict.field)
    if now is None or not (now.life is Life.ASKED if stored == LIFE else stored in now.conflicts):
        raise Refused(_ANSWERED, where=conflict.field)
    if asked_heads(now, stored) != conflict.heads:
        raise Refused(_MOVED_ON, where=conflict.field)


def _write(
    work: Work, answers: Iterable[_Answer], now: Mapping[str, Folded], reasons: Mapping[str, str]
) -> None:
    """Write fields before lives: a deletion has to have seen them. What lay in the bin stays there."""
    chosen: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    deleted: dict[tuple[str, str], bool] = {}
    for answer in answers:
        entity, record = answer.conflict.entity, answer.conflict.record
        chosen[entity, record] = {**answer.also, **chosen[entity, record], **answer.values}
        if answer.conflict.field == LIFE:
            deleted[entity, record] = answer.deletes
        elif now[record].life is Life.DELETED:
            deleted[entity, record] = True
    for (entity, record), values in chosen.items():
        if values:
            work.choose(entity, record, **values)
    for (entity, record), gone in deleted.items():
        if gone:
            work.delete(entity, record, reasons.get(record, ""))
        else:
            work.restore(entity, record)


def _reasons(office: Office, now: Mapping[str, Folded]) -> dict[str, str]:
    """Return why records were deleted, where somebody said so."""
    ends = {h.id: record for record, one in now.items() for h in one.heads.get(LIFE, ()) if h.op == "del"}
    changes = office.store.reading.some(ends)
    return {ends[i]: str(c.values["reason"]) for i, c in changes.items() if "reason" in c.values}


def _errors(work: Work, entity: str, record: str) -> list[Finding]:
    found = work.records.get(entity, record)
    return [finding for _, finding in findings(found, work.records, "error")] if found is not None else []
