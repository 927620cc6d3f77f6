"""``field=value`` of the command line, read by the kind of the field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.catalogue import entities
from app.domain.clean import clean
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.unfit import unknown_field
from app.errors import Refused
from app.services import browsing
from app.services.office import Office
from app.text import LANGUAGES, Text

_FORM = Text(
    en='"{words}" is not in the form field=value.',
    sv="”{words}” har inte formen fält=värde.",
    nb="«{words}» har ikke formen felt=verdi.",
    da='"{words}" har ikke formen felt=værdi.',
)


def values_of(office: Office, spec: EntitySpec, words: Iterable[str]) -> dict[str, Any]:
    """Return field → value; ``title.sv=…`` is one language of a wording, no value empties it."""
    found: dict[str, Any] = {}
    for one in map(typed, words):
        name, given, value = one.partition("=")
        if not given:
            raise Refused(_FORM.fill(words=one), where=one)
        name, _, language = name.strip().partition(".")
        field = spec.fields.get(name)
        if field is None:
            raise Refused(unknown_field(spec, name), where=name)
        if field.kind is Kind.PHRASES:
            languages_of(language)
            found.setdefault(name, {})[language or office.language] = value
        else:
            found[name] = _value(office, field, value)
    return found


def typed(words: str) -> str:
    """Return words as they were typed, where the system's own reading lost their letters."""
    return words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def filter_of(office: Office, spec: EntitySpec, words: Iterable[str]) -> dict[str, Any]:
    """Return what a list is narrowed by; a value that cannot stand in its field is refused."""
    asked = values_of(office, spec, words)
    return {name: clean(spec.fields[name], value) if value else None for name, value in asked.items()}


def merged_phrases(record: Any, spec: EntitySpec, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values with wordings joined to the languages a record already has."""
    return {
        name: {**(getattr(record, name) or {}), **value} if spec.fields[name].kind is Kind.PHRASES else value
        for name, value in values.items()
    }


def _value(office: Office, field: FieldSpec, value: str) -> Any:
    if not value:
        return None
    if field.kind is Kind.LINK and field.target in entities():
        return browsing.record_named(office, field.target, value).id
    if field.kind is Kind.LINKS and field.target in entities():
        return tuple(
            browsing.record_named(office, field.target, part.strip()).id for part in value.split(",")
        )
    return value


def languages_of(words: str | None) -> tuple[Any, ...]:
    """Return the languages of ``--language sv,en``; an unknown one is refused."""
    asked = tuple(part.strip() for part in (words or "").split(",") if part.strip())
    for code in asked:
        if code not in LANGUAGES:
            raise Refused(_NO_LANGUAGE.fill(code=code), where=code)
    return asked


_NO_LANGUAGE = Text(
    en='"{code}" is not a language of the program. Use en, sv, nb or da.',
    sv="”{code}” är inget av programmets språk. Använd en, sv, nb eller da.",
    nb="«{code}» er ikke et av programmets språk. Bruk en, sv, nb eller da.",
    da='"{code}" er ikke et af programmets sprog. Brug en, sv, nb eller da.',
)
