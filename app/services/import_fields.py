"""Lists of plain records: one row a record, one column a field, as an export writes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, partial
from typing import Any, Final

from babel import Locale
from babel.numbers import get_currency_precision

from app.domain.catalogue import entities, entity_named
from app.domain.display import name_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Privacy
from app.errors import Refused
from app.exchange.folding import joined
from app.exchange.layout import Headings, Layout, Target, ValueKind
from app.exchange.row import Row
from app.exchange.values.contact import Phone
from app.exchange.values.number import Money
from app.services.country_words import country_code
from app.services.import_listing import Listing, Meaning
from app.services.import_people import SAME, TAKE, known_or_new, organisation
from app.services.import_plan import Draft
from app.text import LANGUAGES, Language, Text, same
from app.ulid import is_ulid

ID: Final = "id"
BETWEEN: Final = ";"
_KINDS: Final[Mapping[Kind, ValueKind]] = {
    Kind.PROSE: ValueKind.PROSE, Kind.WHOLE: ValueKind.WHOLE, Kind.DECIMAL: ValueKind.DECIMAL,
    Kind.MONEY: ValueKind.MONEY, Kind.DAY: ValueKind.DAY, Kind.YES_NO: ValueKind.YES_NO,
    Kind.EMAIL: ValueKind.EMAIL, Kind.PHONE: ValueKind.PHONE,
}  # fmt: skip
_NO_SUCH: Final = Text(
    en="“{given}” is not found in {label}. Check the spelling.",
    sv="”{given}” hittades inte i {label}. Kontrollera stavningen.",
    nb="«{given}» ble ikke funnet i {label}. Kontroller stavemåten.",
    da='"{given}" blev ikke fundet i {label}. Kontrollér stavemåden.',
)
_SEVERAL: Final = Text(
    en="“{given}” in {label} fits several records. Write the id instead.",
    sv="”{given}” i {label} passar flera poster. Skriv id i stället.",
    nb="«{given}» i {label} passer flere poster. Skriv id-en i stedet.",
    da='"{given}" i {label} passer til flere poster. Skriv id\'et i stedet.',
)
_NUMBERS: Final = ("no", "number", "registry_number")


def heading(spec: EntitySpec, field: FieldSpec, language: Language, wording: str = "") -> str:
    """Return the heading of a field; its name behind it where two fields are called the same."""
    label = field.label.of(language)
    if sum(one.label.of(language) == label for one in spec.fields.values()) > 1:
        label = f"{label} ({field.name})"
    return f"{label} {wording}" if wording else label


def exchanged(spec: EntitySpec) -> list[FieldSpec]:
    """Return the fields that travel in lists: no tables within a cell, no personal numbers."""
    return [one for one in spec.fields.values() if one.kind is not Kind.ROWS and one.privacy < Privacy.P5]


@cache
def meaning_of(entity: str) -> Meaning:
    """Return how a list of plain records of an entity is read."""
    spec = entity_named(entity)
    targets = [_target(ID, same("Id"), ValueKind.WORDS, same("id"))]
    for field in exchanged(spec):
        kind = _KINDS.get(field.kind, ValueKind.WORDS)
        for wording in LANGUAGES if field.kind is Kind.PHRASES else ("",):
            label = Text(**{code: heading(spec, field, code, wording) for code in LANGUAGES})
            name = f"{field.name}_{wording}" if wording else field.name
            targets.append(_target(name, label, kind, same(name.replace("_", " "))))
    names = {target.name for target in targets}
    first = tuple(
        name for name in (ID, *spec.title, *(f"{spec.title[0]}_{c}" for c in LANGUAGES)) if name in names
    )
    layout = Layout(
        key=f"records of {entity}", name=spec.many, targets=tuple(targets), needs=(first,),
        subjects=Headings(en="the", sv="den", nb="den", da="den"),
    )  # fmt: skip
    return Meaning(
        layout=layout, kinds=(entity,), arrange=partial(arrange, spec), main=entity, keeps_cancelled=True
    )


def _target(name: str, label: Text, kind: ValueKind, plain: Text) -> Target:
    headings = Headings(**{code: plain.of(code) for code in LANGUAGES})
    return Target(name=name, label=label, kind=kind, headings=headings)


def arrange(spec: EntitySpec, listing: Listing, row: Row) -> Draft:
    """Put the record of one row on the bench."""
    values = _values(spec, listing, row)
    chosen = listing.decision.removeprefix(SAME).removeprefix(TAKE)
    found = _known(spec, listing, chosen or str(row.values.get(ID) or ""), values)
    if found is not None:
        listing.bench.fill(found, values, wins=listing.decision.startswith(TAKE))
        return found
    if spec.key == "organisation" and "legal_name" in values:
        name = values.pop("legal_name")
        country = values.get("country", "")
        return organisation(listing, name, values=values, country=country, decided=True)
    if spec.key == "person" and {"given_name", "family_name"} <= values.keys():
        return known_or_new(listing, values, None, decided=True, language=values.get("language", ""))
    draft = listing.bench.new(spec.key, values)
    listing.bench.keep(_titled(spec, listing), _title_key(spec, draft.values), draft)
    return draft


def _known(spec: EntitySpec, listing: Listing, record: str, values: Mapping[str, Any]) -> Draft | None:
    """Return the record of the id, the number, or the same title and links."""
    records = listing.bench.records
    if record and (found := records.get(spec.key, record)) is not None:
        return listing.bench.known(spec.key, found)
    if spec.key in {"organisation", "person"} or listing.decision == "new":
        return None
    for name in _NUMBERS:
        if name in spec.fields and spec.fields[name].kind is Kind.WORDS and values.get(name):
            numbered = records.of(spec.key, **{name: values[name]})
            if len(numbered) == 1:
                return listing.bench.known(spec.key, numbered[0])
    return _titled(spec, listing).get(_title_key(spec, values))


def _titled(spec: EntitySpec, listing: Listing) -> dict[tuple[str, ...], Draft]:
    """Return the records known so far by what tells them apart."""
    if not listing.titled:
        names = [name for name in _telling(spec) if name in spec.fields]
        for one in listing.bench.records.every(spec.key).values():
            key = _title_key(spec, {name: getattr(one, name) for name in names})
            listing.titled[key] = listing.bench.known(spec.key, one)
    return listing.titled


def _telling(spec: EntitySpec) -> tuple[str, ...]:
    """Return the fields that tell one record from another: its title and what it points at."""
    return tuple(dict.fromkeys((*spec.title, *(link.name for link in spec.links), "version")))


def _title_key(spec: EntitySpec, values: Mapping[str, Any]) -> tuple[str, ...]:
    fields = spec.fields
    named = (values.get(name, fields[name].default) for name in _telling(spec) if name in fields)
    return tuple(str(sorted(one.items()) if isinstance(one, Mapping) else one) for one in named)


def _values(spec: EntitySpec, listing: Listing, row: Row) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in exchanged(spec):
        if field.kind is Kind.PHRASES:
            said = {code: row.values.get(f"{field.name}_{code}") for code in LANGUAGES}
            value: Any = {code: text for code, text in said.items() if text}
        elif (given := row.values.get(field.name)) is not None:
            value = _value(listing, spec, field, given, row)
        else:
            continue
        if value not in (None, "", (), {}):
            values[field.name] = value
    return values


def _value(listing: Listing, spec: EntitySpec, field: FieldSpec, given: object, row: Row) -> Any:
    if isinstance(given, Money):
        currency = given.currency or _currency(spec, row)
        return int((given.amount * 10 ** get_currency_precision(currency)).to_integral_value())
    if isinstance(given, Phone):
        return given.raw
    if not isinstance(given, str):
        return given
    if field.kind in {Kind.CHOICES, Kind.LINKS, Kind.COUNTRIES, Kind.LANGUAGES, Kind.LABELS}:
        found = (_one(listing, field, part.strip()) for part in given.split(BETWEEN) if part.strip())
        return tuple(one for one in found if one)
    return _one(listing, field, given)


def _currency(spec: EntitySpec, row: Row) -> str:
    named = next((one.name for one in spec.fields.values() if one.kind is Kind.CURRENCY), "")
    given = str(row.values.get(named) or "")
    return given if len(given) == 3 and given.isalpha() else "EUR"  # noqa: PLR2004 - a code of three letters


def _one(listing: Listing, field: FieldSpec, given: str) -> Any:
    """Return one word as the field keeps it: the key of a choice, the id of a record, a code."""
    if field.kind in {Kind.CHOICE, Kind.CHOICES}:
        return _told(listing, field, given, _choices(field).get(joined(given)))
    if field.kind in {Kind.COUNTRY, Kind.COUNTRIES}:
        return _told(listing, field, given, country_code(given))
    if field.kind in {Kind.LANGUAGE, Kind.LANGUAGES}:
        return _languages().get(joined(given), given)
    if field.kind in {Kind.LINK, Kind.LINKS}:
        return _linked(listing, field, given)
    return given


def _told(listing: Listing, field: FieldSpec, given: str, found: str | None) -> str | None:
    if not found:
        why = Text(**{c: _NO_SUCH.of(c).format(given=given[:60], label=field.label.of(c)) for c in LANGUAGES})
        if field.required:
            raise Refused(why, where=field.name)
        listing.tell(why, field.name, given)
    return found or None


def _choices(field: FieldSpec) -> dict[str, str]:
    labels = {joined(text.of(code)): key for key, text in field.choices.items() for code in LANGUAGES}
    return {**labels, **{joined(key): key for key in field.choices}}


@cache
def _languages() -> dict[str, str]:
    known = {
        joined(str(name)): code
        for language in LANGUAGES
        for code, name in Locale.parse(language).languages.items()
        if code.isalpha()
    }
    return {**known, **{code: code for code in LANGUAGES}, joined("Norwegian Bokmål"): "nb"}


def _linked(listing: Listing, field: FieldSpec, given: str) -> str | None:
    if is_ulid(given) or field.target not in entities():
        return given if is_ulid(given) else _told(listing, field, given, None)
    found = _named(listing, field.target).get(joined(given), ())
    if len(found) > 1:
        why = Text(**{c: _SEVERAL.of(c).format(given=given[:60], label=field.label.of(c)) for c in LANGUAGES})
        raise Refused(why, where=field.name)
    return _told(listing, field, given, next(iter(found), None))


def _named(listing: Listing, entity: str) -> dict[str, tuple[str, ...]]:
    """Return the ids of an entity's records by what people call them, in the languages of an export."""
    found = listing.called.get(entity)
    if found is None:
        found = listing.called[entity] = {}
        for record in listing.bench.records.every(entity).values():
            for name in _names(record, listing):
                found[name] = (*found.get(name, ()), record.id)
    return found


def _names(record: Any, listing: Listing) -> Iterable[str]:
    return {joined(name_of(record, code, listing.bench.records)) for code in LANGUAGES}
