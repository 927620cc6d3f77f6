"""A kind of paper: one file in ``templates`` (about records) or ``reports`` (about a programme).

A module there has one constant, ``DOCUMENT``. Nothing else is touched to add a paper: the command
line, the window and the tests over every document find it by its folder.

``files`` makes the sheets of a paper, each file with its check sum: what the services print and what
the tests over every document look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from attrs import evolve, frozen

from app.documents.blocks import Sheet
from app.documents.fingerprint import fingerprint
from app.documents.texts import Texts, no_texts
from app.domain.states import Records
from app.errors import Reason, Refused
from app.registry import modules_in
from app.text import LANGUAGES, Language, Text, as_language

Languages = tuple[Language, ...]
Seal = Callable[[str], str]
SHOWN_OF_SUM = 16
"""So many characters of the check sum stand in the foot of a paper."""
_NO_CHOICE: Mapping[str, str] = MappingProxyType({})
_CHECK_SUM = Text(en="Check sum", sv="Kontrollsumma", nb="Kontrollsum", da="Kontrolsum")


def _unsealed(form_id: str) -> str:  # noqa: ARG001 - the shape of a seal
    return ""


@frozen(kw_only=True)
class Facts:
    """What a paper may know: the office's live records and the date it stands for, never the clock.

    ``given`` holds what the person chose in the dialog or on the command line (start place on a
    label sheet, which letter, as-of date …), text by name. ``texts`` gives the fixed texts of a
    programme, ``seal`` proves that a form with this name is ours.
    """

    records: Records
    today: date
    given: Mapping[str, str] = _NO_CHOICE
    texts: Texts = no_texts
    seal: Seal = _unsealed


def programme_of(records: Records, record: Any) -> Any:
    """Return the programme a record belongs to, or None: by itself, its placement or its participant."""
    if record.entity.key == "programme":
        return record
    found = records.get("programme", getattr(record, "programme_id", None))
    for step in ("placement", "participant"):
        above = records.get(step, getattr(record, f"{step}_id", None)) if found is None else None
        found = programme_of(records, above) if above is not None else found
    return found


def office_languages(records: Records) -> Languages:
    """Return all languages, that of the office first."""
    first = [as_language(office.default_language) for office in records.of("office")]
    return tuple(dict.fromkeys((*first, *LANGUAGES)))


def as_programme(facts: Facts, record: Any) -> Languages:
    """Offer a paper in the languages of the record's programme, the leading one first."""
    programme = programme_of(facts.records, record)
    spoken = tuple(as_language(code) for code in getattr(programme, "languages", ()) if code in LANGUAGES)
    return spoken or office_languages(facts.records)


def _nothing(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - as above
    return ()


def _no_remark(facts: Facts, record: Any, languages: Languages) -> tuple[Text, ...]:  # noqa: ARG001 - as above
    return ()


def _one_file(facts: Facts, record: Any) -> Sequence[Mapping[str, str]]:  # noqa: ARG001 - as above
    return (_NO_CHOICE,)


@frozen(kw_only=True)
class Document:
    """One kind of paper.

    ``entity`` is what it is about: one file a record, or with ``together`` one file for all chosen.
    ``compose`` gets the records (one, unless ``together``) and one or two languages and returns the
    sheets of the file. ``offered`` says in which languages it can be had; ``lacking`` what stops it,
    each reason naming the record's field or the text that is missing; ``remarks`` what a person should
    know before it goes out.

    ``kept_as`` is the type of its document record, if not the key. ``parts`` divides a paper about one
    record over several files: what is ``given`` besides in each. ``stamped`` prints the check sum.
    ``drafts`` says that it may be printed with blanks, as a draft, while something is lacking.
    ``certifies`` says that it states what was done: it is not even shown before that.
    """

    key: str
    name: Text
    entity: str
    compose: Callable[[Facts, Sequence[Any], Languages], Sequence[Sheet]]
    offered: Callable[[Facts, Any], Languages] = as_programme
    lacking: Callable[[Facts, Any, Languages], tuple[Reason, ...]] = _nothing
    remarks: Callable[[Facts, Any, Languages], tuple[Text, ...]] = _no_remark
    parts: Callable[[Facts, Any], Sequence[Mapping[str, str]]] = _one_file
    kept_as: str = ""
    together: bool = False
    side_by_side: bool = False
    form: bool = False
    drafts: bool = False
    certifies: bool = False
    stamped: bool = False

    @property
    def type(self) -> str:
        """Return the type that the document's record has."""
        return self.kept_as or self.key


@frozen(kw_only=True)
class File:
    """One file to be made: its sheets, what went into it as a check sum, which part of the paper it is."""

    sheets: tuple[Sheet, ...]
    check_sum: str
    part: Mapping[str, str] = _NO_CHOICE


def files(document: Document, facts: Facts, records: Sequence[Any], languages: Languages) -> Iterator[File]:
    """Compose the files of a paper about one record, or about all of them where it is ``together``."""
    divided = (_NO_CHOICE,) if document.together else document.parts(facts, records[0])
    for part in divided:
        given = MappingProxyType({**facts.given, **part})
        sheets = tuple(document.compose(evolve(facts, given=given), records, languages))
        total = fingerprint(sheets)
        yield File(sheets=_stamped(sheets, total) if document.stamped else sheets, check_sum=total, part=part)


def _stamped(sheets: Sequence[Sheet], total: str) -> tuple[Sheet, ...]:
    return tuple(
        evolve(sheet, footnote="  ·  ".join(filter(None, (sheet.footnote, _sum_line(sheet, total)))))
        for sheet in sheets
    )


def _sum_line(sheet: Sheet, total: str) -> str:
    return f"{_CHECK_SUM.of(as_language(sheet.language))} {total[:SHOWN_OF_SUM]}"


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
