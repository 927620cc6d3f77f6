"""Returned forms as a person sees them: whose they are, and what there is to choose and to type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.sorting import sort_key
from app.services import browsing
from app.services.concerning import person_of
from app.services.form_kind import FormField, form_kinds
from app.services.form_name import FormName
from app.services.intake import Arrived
from app.services.office import Office
from app.text import Language
from app.ulid import is_ulid

_BELIEVED = frozenset({"unsealed", "unread"})


@frozen(kw_only=True)
class Whose:
    """Whose form it is, and which: words for a table. ``claimed`` says that only the page says so."""

    who: str = ""
    what: str = ""
    claimed: bool = False


@frozen(kw_only=True)
class Expected:
    """A form a person can choose: its name, and words to know it by."""

    name: FormName
    words: str


@frozen(kw_only=True)
class TypedField:
    """A field to type, and the words of its options."""

    field: FormField
    options: tuple[tuple[str, str], ...] = ()


def whose(office: Office, arrived: Sequence[Arrived], language: Language) -> tuple[Whose, ...]:
    """Return for each file whose form it is; nothing where the file does not prove it."""
    return tuple(_whose(office, one, language) for one in arrived)


def expected(office: Office, language: Language) -> tuple[Expected, ...]:
    """Return the forms the office waits for, by the names of those they are about."""
    known: dict[tuple[str, str], tuple[str, str]] = {}
    found: list[tuple[str, Expected]] = []
    for kind in form_kinds().values():
        for one in kind.awaited(office):
            key = (one.entity, one.record)
            if key not in known:
                known[key] = known_by(office, *key, language)
            part = (one.part or kind.name).of(language)
            found.append((known[key][0], Expected(name=one.name, words=_joined(known[key], part))))
    found.sort(key=lambda pair: sort_key(pair[0], language))
    return tuple(one for _, one in found)


def described(office: Office, name: FormName, language: Language) -> Expected:
    """Return one form by its name, as it is chosen from among the expected ones."""
    kind = form_kinds().get(name.kind)
    reading = kind.look(office, name, {}) if kind is not None else None
    if kind is None or reading is None or reading.standing == "no_such":
        return Expected(name=name, words=name.text)
    if is_ulid(name.part):
        known = known_by(office, "person", name.part, language)
    else:
        known = known_by(office, "placement", name.record, language)
    return Expected(name=name, words=_joined(known, (reading.part or kind.name).of(language)) or name.text)


def fields_to_type(office: Office, name: FormName) -> tuple[TypedField, ...]:
    """Return the fields of a form, each with the words of its options."""
    kind = form_kinds().get(name.kind)
    if kind is None:
        return ()
    return tuple(
        TypedField(
            field=one,
            options=tuple((key, _option(office, name, one, key)) for key in one.options),
        )
        for one in kind.typed(office, name)
    )


def _option(office: Office, name: FormName, field: FormField, key: str) -> str:
    """Return what an answer is called: as the kind itself words it."""
    lines = form_kinds()[name.kind].look(office, name, {field.name: key}).lines
    return next((line.words for line in lines if line.field == field.name), key) or key


def _whose(office: Office, one: Arrived, language: Language) -> Whose:
    if one.name is None or one.kind is None or one.status in _BELIEVED:
        return Whose()
    who = _person(office, one.name, one.reading, language)
    part = one.reading.part if one.reading is not None else None
    if part is None and one.name.part and one.reading is None:
        part = one.kind.look(office, one.name, {}).part
    return Whose(who=who, what=(part or one.kind.name).of(language), claimed=one.status == "flat")


def _person(office: Office, name: FormName, reading: Any, language: Language) -> str:
    """Return the name of the person a form is about; of its record, where it is about none."""
    if is_ulid(name.part):
        return _name(office, "person", name.part, language)
    entity = reading.entity if reading is not None and reading.entity else "placement"
    record = office.records.get(
        entity, reading.record if reading is not None and reading.record else name.record
    )
    if record is None:
        return ""
    person = person_of(office, entity_named(entity), record)
    return _name(office, "person", person, language) if person else browsing.name(office, record, language)


def known_by(office: Office, entity: str, record: str, language: Language) -> tuple[str, str]:
    """Return the name of the person a record is about, and of the host, if it is about a stay at one."""
    found = office.records.get(entity, record)
    if found is None:
        return "", ""
    person = person_of(office, entity_named(entity), found)
    who = _name(office, "person", person, language) or browsing.name(office, found, language)
    return who, _name(office, "organisation", getattr(found, "host_id", None), language)


def _joined(known: tuple[str, str], part: str) -> str:
    return " · ".join(filter(None, (known[0], part, known[1])))


def _name(office: Office, entity: str, record: str | None, language: Language) -> str:
    found = office.records.get(entity, record)
    return browsing.name(office, found, language) if found is not None else ""
