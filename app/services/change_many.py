"""One field of many records in one batch: all of it is saved, or nothing, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.check import Finding, findings
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.states import Records
from app.errors import Reason, Refused
from app.services.browsing import name
from app.services.delicate import is_delicate
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Saved
from app.text import LANGUAGES, Text

KINDS: Final = frozenset(
    {
        Kind.WORDS, Kind.PROSE, Kind.WHOLE, Kind.DECIMAL, Kind.DAY, Kind.CLOCK, Kind.YES_NO, Kind.CHOICE,
        Kind.CHOICES, Kind.LINK, Kind.COUNTRY, Kind.LANGUAGE, Kind.CURRENCY, Kind.DURATION, Kind.WEB,
        Kind.LABELS,
    }
)  # fmt: skip
"""What may reasonably be the same in many records; a telephone number may not."""
_OWN: Final = frozenset({"state", "state_day"})
_NOT_SO: Final = Text(
    en="This field cannot be changed in many records at once. Open a record and change it there.",
    sv="Det här fältet kan inte ändras i många poster på en gång. Öppna en post och ändra det där.",
    nb="Dette feltet kan ikke endres i mange poster på én gang. Åpne en post og endre det der.",
    da="Dette felt kan ikke ændres i mange poster på én gang. Åbn en post, og ret det dér.",
)
_ONE_REFUSES: Final = Text(
    en="{name}: {why} Nothing was changed.",
    sv="{name}: {why} Inget har ändrats.",
    nb="{name}: {why} Ingenting er endret.",
    da="{name}: {why} Intet er ændret.",
)
Step = Callable[[int, int], None]


def changeable(spec: EntitySpec) -> list[FieldSpec]:
    """Return the fields that may be changed in many records at once: no state, no name, nothing delicate."""
    return [field for field in spec.fields.values() if _may(spec, field)]


def change_many(
    office: Office, entity: str, records: Sequence[str], field: str, value: Any, step: Step | None = None
) -> Saved:
    """Save a field of many records; labels are added to those a record has.

    ``step`` hears how many are done, and may raise to end the work: then nothing is saved.
    """
    spec = entity_named(entity)
    if field not in spec.fields or not _may(spec, spec.fields[field]):
        raise Refused(_NOT_SO, where=field)
    adds = spec.fields[field].kind is Kind.LABELS and bool(value)
    with writing(office) as work:
        for done, one in enumerate(records):
            before = work.records.get(entity, one)
            if before is None:
                continue
            wanted = tuple(dict.fromkeys((*(getattr(before, field) or ()), *value))) if adds else value
            known = _errors(before, work.records)
            if wanted != getattr(before, field):
                work.set(entity, one, **{field: wanted})
                _refuse(office, work.records.get(entity, one), known, work.records)
            if step is not None:
                step(done + 1, len(records))
    return work.saved


def _may(spec: EntitySpec, field: FieldSpec) -> bool:
    named = field.name in spec.title and field.kind is not Kind.LINK
    return (
        field.kind in KINDS
        and not (field.name in _OWN or named or is_delicate(field))
        and field.target != "*"
    )


def _errors(record: Any, records: Records) -> list[Finding]:
    return [finding for _, finding in findings(record, records, "error")]


def _refuse(office: Office, record: Any, known: Sequence[Finding], records: Records) -> None:
    found = [one for one in _errors(record, records) if one not in known]
    if found:
        words = {
            code: _ONE_REFUSES.of(code).format(name=name(office, record, code), why=found[0].text.of(code))
            for code in LANGUAGES
        }
        raise Refused(Text(**words), tuple(Reason(one.field, one.text) for one in found))
