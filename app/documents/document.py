"""A kind of paper: one file in ``templates`` (about records) or ``reports`` (about a programme).

A module there has one constant, ``DOCUMENT``. Nothing else is touched to add a paper: the command
line, the window and the tests over every document find it by its folder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from attrs import frozen

from app.documents.blocks import Sheet
from app.domain.states import Records
from app.errors import Reason, Refused
from app.registry import modules_in
from app.text import Language, Text

Languages = tuple[Language, ...]


@frozen(kw_only=True)
class Facts:
    """What a paper may know: the office's live records and the date it stands for, never the clock.

    ``given`` holds what the person chose in the dialog or on the command line (start place on a
    label sheet, which letter, as-of date …), text by name.
    """

    records: Records
    today: date
    given: Mapping[str, str]


def _as_programme(facts: Facts, record: Any) -> Languages:  # noqa: ARG001 - the shape of a language rule
    return ("en", "sv", "nb", "da")


def _nothing(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - as above
    return ()


@frozen(kw_only=True)
class Document:
    """One kind of paper.

    ``entity`` is what it is about: one file a record, or with ``together`` one file for all chosen.
    ``compose`` gets the records (one, unless ``together``) and one or two languages and returns the
    sheets of the file. ``offered`` says in which languages it can be had; ``lacking`` what stops it,
    each reason naming the record's field or the text that is missing.
    """

    key: str
    name: Text
    entity: str
    compose: Callable[[Facts, Sequence[Any], Languages], Sequence[Sheet]]
    offered: Callable[[Facts, Any], Languages] = _as_programme
    lacking: Callable[[Facts, Any, Languages], tuple[Reason, ...]] = _nothing
    together: bool = False
    side_by_side: bool = False
    form: bool = False


_UNKNOWN = Text(
    en='There is no paper called "{key}". Choose one of: {keys}.',
    sv="Det finns inget dokument som heter ”{key}”. Välj ett av: {keys}.",
    nb="Det finnes ikke noe dokument som heter «{key}». Velg ett av: {keys}.",
    da='Der findes ikke noget dokument, der hedder "{key}". Vælg et af: {keys}.',
)


@cache
def documents() -> Mapping[str, Document]:
    """Return every kind of paper about records, by key."""
    return _found("app.documents.templates")


@cache
def reports() -> Mapping[str, Document]:
    """Return every kind of report about a programme, by key."""
    return _found("app.documents.reports")


def _found(package: str) -> Mapping[str, Document]:
    every = (module.DOCUMENT for module in modules_in(package) if hasattr(module, "DOCUMENT"))
    return {document.key: document for document in sorted(every, key=lambda d: d.key)}


def document_named(key: str, among: Mapping[str, Document]) -> Document:
    """Return a kind of paper; an unknown key is refused."""
    if key not in among:
        raise Refused(_UNKNOWN.fill(key=key, keys=", ".join(among)), where=key)
    return among[key]
