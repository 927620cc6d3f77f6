"""The versions of a question in words: for the window and for the command line alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.catalogue import entity_named
from app.domain.codec import from_plain
from app.domain.display import language_name, shown
from app.domain.fields import Kind
from app.services.conflicts import Conflict, Version
from app.services.office import Office
from app.text import Language, Text

HIDDEN: Final = "•••"
"""Stands for a delicate value that nobody asked to see."""
EMPTY: Final = Text(en="(empty)", sv="(tomt)", nb="(tomt)", da="(tomt)")
_LIFE: Final = Text(
    en="Deleted and worked on", sv="Borttagen och ändrad", nb="Slettet og endret", da="Slettet og ændret"
)
_DELETED: Final = Text(
    en="Deleted the record", sv="Tog bort posten", nb="Slettet posten", da="Slettede posten"
)
_DELETED_SINCE: Final = Text(
    en="Deleted the record: {reason}",
    sv="Tog bort posten: {reason}",
    nb="Slettet posten: {reason}",
    da="Slettede posten: {reason}",
)
_WORKED: Final = Text(
    en="Worked on {fields}", sv="Ändrade {fields}", nb="Endret {fields}", da="Ændrede {fields}"
)
_RESTORED: Final = Text(en="Kept the record", sv="Behöll posten", nb="Beholdt posten", da="Beholdt posten")


def label(conflict: Conflict, language: Language) -> str:
    """Return the name of the field a question is about."""
    if not conflict.field:
        return _LIFE.of(language)
    return conflict.spec.label.of(language) if conflict.spec is not None else conflict.field


def version_text(office: Office, conflict: Conflict, version: Version, language: Language) -> str:
    """Return what a version says: its value, or what somebody did with the record.

    A value that does not fit its field, from a newer program, stands as it is.
    """
    if not conflict.field:
        return _done(conflict, version, language)
    if conflict.hidden:
        return HIDDEN
    spec, value = conflict.spec, version.value
    if spec is None:
        return str(value)
    if spec.kind is Kind.PHRASES and isinstance(value, Mapping):
        return "\n".join(f"{language_name(code, language)}: {words}" for code, words in value.items())
    try:
        return shown(spec, from_plain(spec, value), language, office.records) or EMPTY.of(language)
    except ValueError:
        return str(value)


def _done(conflict: Conflict, version: Version, language: Language) -> str:
    if version.deletes:
        return (
            _DELETED_SINCE.fill(reason=version.value).of(language) if version.value else _DELETED.of(language)
        )
    fields = entity_named(conflict.entity).fields
    names = ", ".join(fields[name].label.of(language) for name in version.fields)
    return _WORKED.fill(fields=names).of(language) if names else _RESTORED.of(language)
