"""The verbs that change a record: add, change, delete, restore, undo, move, settle."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.check import Finding, findings
from app.domain.entity import EntitySpec
from app.domain.states import Gate, Move, Records, closed_gates
from app.errors import Reason, Refused
from app.journal.fold import Life
from app.services.browsing import no_such
from app.services.office import Office
from app.services.promises import announce_opening
from app.services.undo_stack import last_undoable
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import LANGUAGES, Text

_NO_MOVE = Text(
    en='"{old}" cannot become "{new}". From here it can become: {targets}.',
    sv="”{old}” kan inte bli ”{new}”. Härifrån kan det bli: {targets}.",
    nb="«{old}» kan ikke bli «{new}». Herfra kan det bli: {targets}.",
    da='"{old}" kan ikke blive "{new}". Herfra kan det blive: {targets}.',
)
_NO_STATES = Text(
    en="This kind of record has no states to move between.",
    sv="Den här sortens post har inga statusar att flytta mellan.",
    nb="Denne typen post har ingen statuser å flytte mellom.",
    da="Denne type post har ingen statusser at flytte mellem.",
)
_NEEDS_REASON = Text(
    en="Give a reason for this step.",
    sv="Ange ett skäl för det här steget.",
    nb="Oppgi en begrunnelse for dette steget.",
    da="Angiv en begrundelse for dette trin.",
)
_NOTHING_TO_UNDO = Text(
    en="There is nothing left to undo.",
    sv="Det finns inget mer att ångra.",
    nb="Det er ingenting mer å angre.",
    da="Der er ikke mere at fortryde.",
)
_BY_MOVE = Text(
    en="The state is changed by a step of its own, so that nothing that must come first is forgotten.",
    sv="Statusen ändras med ett eget steg, så att inget som måste komma först glöms bort.",
    nb="Statusen endres med et eget trinn, slik at ingenting som må komme først, blir glemt.",
    da="Status ændres med et trin for sig, så intet, der skal komme først, bliver glemt.",
)
_IN_BIN = Text(
    en="This record is in the bin already.",
    sv="Posten ligger redan i papperskorgen.",
    nb="Posten ligger allerede i papirkurven.",
    da="Posten ligger allerede i papirkurven.",
)
_NOT_IN_BIN = Text(
    en="This record is not in the bin, so there is nothing to restore.",
    sv="Posten ligger inte i papperskorgen, så det finns inget att återställa.",
    nb="Posten ligger ikke i papirkurven, så det er ingenting å gjenopprette.",
    da="Posten ligger ikke i papirkurven, så der er intet at gendanne.",
)


@frozen
class Undone:
    """What an undo did: its own batch (undo that to redo), and how many changes others had built on."""

    saved: Saved
    kept: int


def add(office: Office, entity: str, values: Mapping[str, Any]) -> str:
    """Begin a record; refuse one that contradicts itself."""
    _stays_at_start(entity, values)
    with writing(office) as work:
        record = work.add(entity, values)
        _refuse(_errors(work.records.get(entity, record), work.records))
    return record


def change(office: Office, entity: str, record: str, values: Mapping[str, Any]) -> Saved:
    """Save fields of a record; refuse what would make it contradict itself."""
    with writing(office) as work:
        found = work.records.get(entity, record)
        _leaves_state(entity, found, values)
        before = _errors(found, work.records)
        work.set(entity, record, **values)
        after = _errors(work.records.get(entity, record), work.records)
        _refuse([finding for finding in after if finding not in before])
    return work.saved


def delete(office: Office, entity: str, record: str, reason: str = "") -> Saved:
    """Put a record in the bin."""
    with writing(office) as work:
        if _life(office, record) is Life.DELETED:
            raise Refused(_IN_BIN, where=record)
        work.delete(entity, record, reason)
    return work.saved


def restore(office: Office, entity: str, record: str, reason: str = "") -> Saved:
    """Take a record out of the bin, or keep one that somebody else deleted meanwhile."""
    with writing(office) as work:
        if _life(office, record) is Life.LIVE:
            raise Refused(_NOT_IN_BIN, where=record)
        work.restore(entity, record, reason)
    return work.saved


def settle(office: Office, entity: str, record: str, values: Mapping[str, Any]) -> Saved:
    """End conflicts by choosing values."""
    with writing(office) as work:
        work.choose(entity, record, **values)
    return work.saved


def undo(office: Office, batch: str = "") -> Undone:
    """Undo a batch, or the last one of the person at the desk that is not undone yet."""
    wanted = batch or last_undoable(office)
    if not wanted:
        raise Refused(_NOTHING_TO_UNDO)
    with writing(office, takes_back=wanted) as work:
        inverse = work.undo(wanted)
        if not inverse.drafts and not inverse.kept:
            raise Refused(_NOTHING_TO_UNDO, where=wanted)
        work.log({"kind": "undo", "of": wanted})
    return Undone(work.saved, inverse.kept)


def moves(office: Office, entity: str, record: str) -> list[tuple[Move, tuple[Gate, ...]]]:
    """Return the moves open from a record's state, each with the gates that are closed."""
    spec = entity_named(entity)
    found = office.records.get(entity, record)
    if spec.machine is None or found is None:
        return []
    return [
        (one, closed_gates(one, found, office.records))
        for one in spec.machine.moves
        if found.state in one.sources
    ]


def move(
    office: Office, entity: str, record: str, target: str, *, on: date | None = None, reason: str = ""
) -> Saved:
    """Make a move of the state machine. A closed gate refuses; a lead may override it with a reason."""
    spec = entity_named(entity)
    if spec.machine is None:
        raise Refused(_NO_STATES, where=entity)
    with writing(office) as work:
        found = work.records.get(entity, record)
        if found is None:
            raise Refused(no_such(spec, record), where=record)
        one = _allowed(spec, found.state, target)
        closed = [g for g in closed_gates(one, found, work.records) if not g.warns]
        if closed and not (reason and office.role == "lead"):
            reasons = tuple(Reason(g.key, g.lacks) for g in closed)
            raise Refused(reasons[0].why, reasons)
        if one.only_lead:
            office.needs_lead()
        if one.reason and not reason:
            raise Refused(_NEEDS_REASON, where="reason")
        work.set(entity, record, state=target, state_day=on or office.today)
        if "announced_facts" in one.makes:
            announce_opening(work, found, on or office.today, office.language)
        if reason:
            work.log(
                {"kind": "move", "to": target, "gates": [g.key for g in closed], "reason": reason},
                entity,
                record,
            )
    return work.saved


def _allowed(spec: EntitySpec, source: str, target: str) -> Move:
    machine = spec.machine
    assert machine is not None  # noqa: S101 - the caller looked
    one = machine.move(source, target)
    if one is not None:
        return one
    states = machine.states

    def word(key: str, code: str) -> str:
        return str(getattr(states[key], code)) if key in states else key

    raise Refused(
        Text(
            **{
                code: _NO_MOVE.of(code).format(
                    old=word(source, code), new=word(target, code),
                    targets=", ".join(f"{word(t, code)} ({t})" for t in machine.targets(source)) or "–",
                )
                for code in LANGUAGES
            }
        ),
        where="state",
    )  # fmt: skip


def _stays_at_start(entity: str, values: Mapping[str, Any]) -> None:
    machine = entity_named(entity).machine
    if machine is not None and values.get("state") not in {None, "", machine.start}:
        raise Refused(_BY_MOVE, where="state")


def _leaves_state(entity: str, found: Any, values: Mapping[str, Any]) -> None:
    if entity_named(entity).machine is None or found is None:
        return
    if values.get("state", found.state) != found.state:
        raise Refused(_BY_MOVE, where="state")


def _life(office: Office, record: str) -> Life:
    now = office.store.reading.folded([record]).get(record)
    return now.life if now is not None else Life.NONE


def _errors(record: Any, records: Records) -> list[Finding]:
    if record is None:
        return []
    return [finding for _, finding in findings(record, records, "error")]


def _refuse(found: list[Finding]) -> None:
    if found:
        raise Refused(found[0].text, tuple(Reason(f.field, f.text) for f in found))
