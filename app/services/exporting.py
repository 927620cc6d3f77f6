"""Writing a list of records to a table other programs read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen
from babel.numbers import get_currency_precision

from app.collection import collection_paused
from app.domain.catalogue import entities, entity_named
from app.domain.display import country_name, language_name, name_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Privacy
from app.domain.unfit import unknown_field
from app.errors import Refused
from app.exchange.table_writer import ExportCell, ExportColumn, write_table
from app.services.delicate import is_delicate, is_kept_from, without_delicate
from app.services.import_fields import ID, exchanged, heading
from app.services.office import Office
from app.services.snapshot import Snapshot
from app.storage.repository import Query
from app.text import LANGUAGES, Language, Text

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_AT_ONCE: Final = 2_000
_NEVER: Final = Text(
    en="{label} is never exported. Leave the column out.",
    sv="{label} exporteras aldrig. Utelämna kolumnen.",
    nb="{label} eksporteres aldri. Utelat kolonnen.",
    da="{label} eksporteres aldrig. Udelad kolonnen.",
)
_ASK: Final = Text(
    en="{label} is delicate. Allow delicate columns for this export, or leave the column out.",
    sv="{label} är känslig. Tillåt känsliga kolumner för den här exporten eller utelämna kolumnen.",
    nb="{label} er følsom. Tillat følsomme kolonner for denne eksporten, eller utelat kolonnen.",
    da="{label} er følsom. Tillad følsomme kolonner i denne eksport, eller udelad kolonnen.",
)
_NOT_FOR_READERS: Final = Text(
    en="A reader may not export delicate columns. Ask a coordinator of the office.",
    sv="En läsare får inte exportera känsliga kolumner. Fråga en samordnare på kontoret.",
    nb="En leser får ikke eksportere følsomme kolonner. Spør en koordinator på kontoret.",
    da="En læser må ikke eksportere følsomme kolonner. Spørg en koordinator på kontoret.",
)
_Cell = Callable[[Any], ExportCell]


@frozen
class Exported:
    """What was written: how many records, and the fields in the order of the columns."""

    count: int
    columns: tuple[str, ...]


def export_list(
    office: Office,
    kind: str,
    path: Path,
    where: Mapping[str, Any] = _NOTHING,
    columns: Sequence[str] = (),
    language: Language | None = None,
    *,
    include_delicate: bool = False,
    ids: Sequence[str] | None = None,
    binned: bool = False,
) -> Exported:
    """Write the records of a kind as .xlsx, .csv or .json, by the ending of the name.

    Without ``columns`` all go out but the delicate ones. Those have to be named and allowed; numbers of
    identity never leave. With ``ids`` just those go out, in that order; ``binned`` takes in those that lie
    in the bin. The export stands in the journal: the kind, the columns and how many.
    """
    spec = entity_named(kind)
    code = language or office.language
    fields = fields_to_export(office, spec, columns, include_delicate=include_delicate)
    by_id = path.suffix.lower() == ".json"
    with collection_paused():
        records = Snapshot(office.records)
        wanted = ids if ids is not None else office.records.ids(Query(entity=kind, where=where))
        read = partial(_records, office, kind, wanted, binned=binned)
        wordings = _wordings(read, fields)
        table = _columns(spec, fields, wordings, code, records, by_id=by_id)
        rows = ([cell(record) for _, cell in table] for record in read())
        headings = [column for column, _ in table]
        count = write_table(path, headings, rows, language=code, sheet=spec.many.of(code))
    exported = Exported(count, tuple(field.name if field is not None else ID for field in fields))
    note_export(office, kind, exported)
    return exported


def note_export(office: Office, kind: str, exported: Exported) -> None:
    """Keep in the journal that a list left the office: the kind, the columns and how many."""
    if not office.store.file.read_only:
        columns = ",".join(exported.columns)
        with office.work() as work:
            work.log({"kind": "export", "entity": kind, "count": exported.count, "columns": columns})


def fields_to_export(
    office: Office, spec: EntitySpec, columns: Sequence[str], *, include_delicate: bool
) -> list[FieldSpec | None]:
    """Return the fields to write; None stands for the id. Refuse what may not leave the office."""
    if not columns:
        return [*(one for one in exchanged(spec) if not is_delicate(one)), None]
    fields: list[FieldSpec | None] = []
    for name in dict.fromkeys(columns):
        if name == ID:
            fields.append(None)
            continue
        field = spec.fields.get(name)
        if field is None:
            raise Refused(unknown_field(spec, name), where=name)
        if field.privacy >= Privacy.P5:
            raise Refused(_labelled(_NEVER, field), where=name)
        if is_delicate(field) and not include_delicate:
            raise Refused(_labelled(_ASK, field), where=name)
        if is_delicate(field) and office.role == "reader":
            raise Refused(_NOT_FOR_READERS, where=name)
        fields.append(field)
    return fields


def _labelled(sentence: Text, field: FieldSpec) -> Text:
    return Text(**{code: sentence.of(code).format(label=field.label.of(code)) for code in LANGUAGES})


def _records(office: Office, kind: str, ids: Sequence[str], *, binned: bool) -> Iterator[Any]:
    for start in range(0, len(ids), _AT_ONCE):
        for record in office.records.some(kind, ids[start : start + _AT_ONCE], binned=binned):
            yield without_delicate(record) if is_kept_from(office, record) else record


def _wordings(
    read: Callable[[], Iterable[Any]], fields: Sequence[FieldSpec | None]
) -> dict[str, list[Language]]:
    """Return the languages in which each wording stands anywhere: one column a language."""
    named = [one for one in fields if one is not None and one.kind is Kind.PHRASES]
    used: dict[str, set[str]] = {one.name: set() for one in named}
    for record in read() if named else ():
        for one in named:
            used[one.name] |= (getattr(record, one.name) or {}).keys()
    return {name: [code for code in LANGUAGES if code in codes] for name, codes in used.items()}


def _columns(
    spec: EntitySpec,
    fields: Sequence[FieldSpec | None],
    wordings: Mapping[str, list[Language]],
    language: Language,
    records: Snapshot,
    *,
    by_id: bool,
) -> list[tuple[ExportColumn, _Cell]]:
    table: list[tuple[ExportColumn, _Cell]] = []
    for field in fields:
        if field is None:
            table.append((ExportColumn(key=ID, heading="Id"), lambda record: str(record.id)))
        elif field.kind is Kind.PHRASES:
            for code in wordings[field.name] or [language]:
                column = ExportColumn(
                    key=f"{field.name}_{code}", heading=heading(spec, field, language, code)
                )
                table.append((column, _wording(field.name, code)))
        else:
            column = ExportColumn(key=field.name, heading=heading(spec, field, language))
            table.append((column, _cell(spec, field, language, records, by_id=by_id)))
    return table


def _wording(name: str, code: str) -> _Cell:
    return lambda record: (getattr(record, name) or {}).get(code)


def _cell(spec: EntitySpec, field: FieldSpec, language: Language, records: Snapshot, *, by_id: bool) -> _Cell:
    """Return what a column shows of a record: keys and ids for programs, words for people."""
    name = field.name
    if field.kind is Kind.MONEY:
        return _money(spec, name)
    words = None if by_id else _words(field, language, records)
    if words is None:
        return lambda record: getattr(record, name)
    if field.kind in {Kind.CHOICES, Kind.LINKS, Kind.COUNTRIES, Kind.LANGUAGES}:
        return lambda record: [words(one) for one in getattr(record, name) or ()] or None
    return lambda record: None if getattr(record, name) is None else words(getattr(record, name))


def _words(field: FieldSpec, language: Language, records: Snapshot) -> Callable[[Any], str] | None:
    kind = field.kind
    if kind in {Kind.CHOICE, Kind.CHOICES}:
        return lambda key: field.choices[key].of(language) if key in field.choices else str(key)
    if kind in {Kind.COUNTRY, Kind.COUNTRIES}:
        return lambda code: country_name(code, language)
    if kind in {Kind.LANGUAGE, Kind.LANGUAGES}:
        return lambda code: language_name(code, language)
    if kind in {Kind.LINK, Kind.LINKS} and field.target in entities():
        return lambda record: _named(records.get(field.target, record), record, language, records)
    return None


def _named(record: Any, record_id: str, language: Language, records: Snapshot) -> str:
    return name_of(record, language, records) if record is not None else record_id


def _money(spec: EntitySpec, name: str) -> _Cell:
    named = next((one.name for one in spec.fields.values() if one.kind is Kind.CURRENCY), "")

    def amount(record: Any) -> ExportCell:
        minor = getattr(record, name)
        currency = getattr(record, named, None) or "EUR"
        return None if minor is None else Decimal(minor).scaleb(-get_currency_precision(currency))

    return amount
