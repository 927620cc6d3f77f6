"""The audit in words: what an act did, whose records it touched, what a value was; never a delicate one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.domain.catalogue import entities
from app.domain.codec import from_plain
from app.domain.display import name_of, shown
from app.domain.fields import FieldSpec
from app.journal.change import Change
from app.services.delicate import is_delicate
from app.services.office import Office
from app.services.version_words import HIDDEN
from app.storage.journal_log import Act
from app.text import Language, Text

LONGEST: Final = 120
_DONE: Final[Mapping[str, Text]] = {
    "new": Text(en="Added", sv="La till", nb="La til", da="Tilføjede"),
    "set": Text(en="Changed", sv="Ändrade", nb="Endret", da="Ændrede"),
    "del": Text(
        en="Moved to the bin", sv="Flyttade till papperskorgen", nb="Flyttet til papirkurven",
        da="Flyttede til papirkurven",
    ),
    "res": Text(
        en="Restored from the bin", sv="Återställde ur papperskorgen", nb="Gjenopprettet fra papirkurven",
        da="Gendannede fra papirkurven",
    ),
    "erase": Text(
        en="Erased for ever", sv="Raderade för alltid", nb="Slettet for godt", da="Slettede for altid"
    ),
}  # fmt: skip
_LINES: Final[Mapping[str, Text]] = {
    "import": Text(
        en="Imported a list of {rows} rows", sv="Importerade en lista med {rows} rader",
        nb="Importerte en liste med {rows} rader", da="Importerede en liste med {rows} rækker",
    ),
    "export": Text(
        en="Exported {kind}: {count}", sv="Exporterade {kind}: {count}", nb="Eksporterte {kind}: {count}",
        da="Eksporterede {kind}: {count}",
    ),
    "look": Text(
        en="Looked at a delicate value: {field}, {name}", sv="Tittade på ett känsligt värde: {field}, {name}",
        nb="Så på en følsom verdi: {field}, {name}", da="Så på en følsom værdi: {field}, {name}",
    ),
    "print": Text(
        en="Made the paper {file}", sv="Skapade dokumentet {file}", nb="Laget dokumentet {file}",
        da="Oprettede dokumentet {file}",
    ),
    "undo": Text(
        en="Took back an earlier change", sv="Ångrade en tidigare ändring", nb="Angret en tidligere endring",
        da="Fortrød en tidligere ændring",
    ),
    "move": Text(
        en="Changed a state with a reason", sv="Ändrade en status med ett skäl",
        nb="Endret en status med en begrunnelse", da="Ændrede en status med en begrundelse",
    ),
}  # fmt: skip
AUDIT: Final = Text(en="the audit log", sv="granskningsloggen", nb="revisjonsloggen", da="revisionsloggen")
ERASED: Final = Text(en="(erased)", sv="(raderad)", nb="(slettet for godt)", da="(slettet for altid)")


class AnyRecords:
    """Records as they are named, also those in the bin."""

    def __init__(self, office: Office) -> None:
        """Read from an office."""
        self._records = office.records

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a record, live or in the bin, or None."""
        found = self._records.some(entity, [record_id], binned=True) if record_id else []
        return found[0] if found else None

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the live records whose fields equal ``where``."""
        return self._records.of(entity, **where)


def record_words(office: Office, entity: str, record: str, language: Language) -> str:
    """Return what a person calls a record, live, in the bin or erased."""
    if entity not in entities():
        return entity
    every = AnyRecords(office)
    found = every.get(entity, record)
    one = entities()[entity].one.of(language)
    name = name_of(found, language, every) if found is not None else ERASED.of(language)
    return f"{name} ({one[:1].lower()}{one[1:]})"


def value_words(office: Office, field: FieldSpec, plain: Any, language: Language) -> str:
    """Return a value as one line; a delicate one is hidden, one that does not fit stands as it is."""
    if plain is None:
        return "–"
    if is_delicate(field):
        return HIDDEN
    try:
        words = shown(field, from_plain(field, plain), language, AnyRecords(office))
    except ValueError:
        words = str(plain)
    line = words.replace("\n", " ")
    return line if len(line) <= LONGEST else line[:LONGEST] + "…"


def act_words(office: Office, act: Act, language: Language) -> str:
    """Return what an act did, in one line."""
    parts = [_line_words(office, line, language) for line in act.lines]
    return " · ".join(filter(None, [*parts, *_changed_words(office, act, language)]))


def _changed_words(office: Office, act: Act, language: Language) -> list[str]:
    by_op: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for (op, entity), count in act.counts.items():
        begun = act.counts.get(("new", entity), 0)
        if op != "set" or count > begun:
            by_op[op].append((entity, count))
    return [
        f"{_DONE[op].of(language)}: {_counted(office, act, found, language)}".removesuffix(": ")
        for op, found in by_op.items()
        if op in _DONE
    ]


def _counted(office: Office, act: Act, found: list[tuple[str, int]], language: Language) -> str:
    if len(act.counts) == 1 and found[0][1] == 1 and act.one[1]:
        return record_words(office, *act.one, language)
    named = [(entities()[key].many.of(language), n) for key, n in found if key in entities()]
    return ", ".join(f"{many} {n}" for many, n in sorted(named, key=lambda one: -one[1]))


def _line_words(office: Office, line: Change, language: Language) -> str:
    values, header = line.values, line.header
    kind = str(values.get("kind", ""))
    if kind == "title":
        return str(values.get("title", ""))[:LONGEST]
    if kind not in _LINES:
        return ""
    spec = entities().get(header.entity)
    field = spec.stored.get(str(values.get("field", ""))) if spec is not None else None
    exported = str(values.get("entity", ""))
    return (
        _LINES[kind]
        .of(language)
        .format(
            rows=values.get("rows", ""),
            count=values.get("count", ""),
            kind=entities()[exported].many.of(language) if exported in entities() else AUDIT.of(language),
            field=field.label.of(language) if field is not None else "",
            name=record_words(office, header.entity, header.record, language) if kind == "look" else "",
            file=values.get("file", ""),
        )
    )
