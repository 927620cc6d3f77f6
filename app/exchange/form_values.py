"""What stands in the fields of a PDF form, whichever program filled it in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from attrs import define, field
from pypdf import PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from app.exchange.form_bound import DEEPEST, LONGEST_NAME, MOST_FIELDS, MOST_LETTERS, MOST_PAGES, MOST_SAID

OFF: Final = "Off"
_BUTTON, _TEXT = "/Btn", "/Tx"
_BREAKS: Final = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"})


@define
class Fields:
    """The values by name.

    ``doubted`` are names that stand there twice with different values, ``cut`` those of which only the
    beginning is read.
    """

    values: dict[str, str] = field(factory=dict)
    doubted: set[str] = field(factory=set)
    cut: set[str] = field(factory=set)
    letters: int = 0

    def put(self, name: str, value: str) -> None:
        """Keep a value under its name; the same name twice, as in two forms put together, is doubted."""
        self.letters += len(value)
        if self.letters > MOST_SAID:
            raise LimitReachedError("more words than a form has")
        if len(value) > MOST_LETTERS:
            self.cut.add(name)
            value = value[:MOST_LETTERS]
        if self.values.setdefault(name, value) != value:
            self.doubted.add(name)


def fields_of(reader: PdfReader) -> Fields:
    """Read every field: those the form lists, and those that only stand on a page.

    Raises:
        LimitReachedError: there are more, or deeper in each other, than a form has.
    """
    found = Fields()
    root = _entries(reader.trailer.get("/Root"))
    listed = _entries(root.get("/AcroForm")).get("/Fields")
    seen: set[int] = set()
    for one in _things(listed):
        _read(one, _Above(), found, seen)
    for page in islice(pages_of(reader), MOST_PAGES):
        for one in _things(page.get("/Annots")):
            if _entries(one).get("/Subtype") == "/Widget":
                _read(_top(one), _Above(), found, seen)
    return found


@define(frozen=True)
class _Above:
    """What a field has from those it lies in."""

    name: str = ""
    kind: str = ""
    value: Any = None
    depth: int = 0


def _read(thing: Any, above: _Above, found: Fields, seen: set[int]) -> None:
    if isinstance(thing, IndirectObject):
        if thing.idnum in seen:
            return
        seen.add(thing.idnum)
    if len(found.values) > MOST_FIELDS or len(seen) > 20 * MOST_FIELDS or above.depth > DEEPEST:
        raise LimitReachedError("more fields than a form has")
    entries = _entries(thing)
    here = _here(entries, above)
    kids = list(_things(entries.get("/Kids")))
    if any("/T" in _entries(kid) for kid in kids):
        for kid in kids:
            _read(kid, here, found, seen)
    elif here.name:
        for kid in kids:
            seen.update({kid.idnum} if isinstance(kid, IndirectObject) else ())
        found.put(here.name, _value(here, [entries, *map(_entries, kids)]))


def _here(entries: Mapping[str, Any], above: _Above) -> _Above:
    own = _words(entries.get("/T"))[:LONGEST_NAME]
    return _Above(
        name=".".join(filter(None, (above.name, own)))[:LONGEST_NAME],
        kind=str(_plain(entries.get("/FT")) or above.kind),
        value=_plain(entries.get("/V")) if "/V" in entries else above.value,
        depth=above.depth + 1,
    )


def _value(of: _Above, looks: list[Mapping[str, Any]]) -> str:
    if of.kind != _BUTTON:
        return _words(of.value)
    if isinstance(of.value, NameObject):
        return _words(of.value).removeprefix("/") or OFF
    shown = (_words(entries.get("/AS")).removeprefix("/") for entries in looks)
    return next((one for one in shown if one not in {"", OFF}), OFF)


def _words(value: Any) -> str:
    """Return a value as plain words: whole letters, line breaks of one kind, nothing unseen."""
    value = _plain(value)
    if isinstance(value, StreamObject):
        value = _decoded(value.get_data()[: 4 * MOST_LETTERS])
    if isinstance(value, bytes):
        value = _decoded(value)
    if isinstance(value, ArrayObject):
        value = ", ".join(str(_plain(one)) for one in list(value)[:MOST_FIELDS])
    text = str(value)[: 2 * MOST_LETTERS] if value is not None else ""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_BREAKS))
    return "".join(
        one for one in text if one in "\n\t" or unicodedata.category(one) not in {"Cc", "Cs", "Co"}
    )


def _decoded(content: bytes) -> str:
    marks = {b"\xfe\xff": "utf-16-be", b"\xff\xfe": "utf-16-le"}
    if content[:2] in marks:
        return content[2:].decode(marks[content[:2]], "replace")
    return content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def pages_of(reader: PdfReader) -> Iterator[Mapping[str, Any]]:
    """Yield the pages of a file in some order; a tree that leads back to itself ends."""
    waiting: list[Any] = [_entries(reader.trailer.get("/Root")).get("/Pages")]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in seen:
                continue
            seen.add(one.idnum)
        entries = _entries(one)
        kids = list(_things(entries.get("/Kids")))
        waiting += kids
        if entries and not kids:
            yield entries


def _top(widget: Any) -> Any:
    """Return the outermost field a widget belongs to."""
    for _ in range(DEEPEST):
        above = _entries(widget).get("/Parent")
        if above is None:
            break
        widget = above
    return widget


def _entries(thing: Any) -> Mapping[str, Any]:
    """Return a dictionary with its links as they stand, or nothing."""
    found = _plain(thing)
    return dict(dict.items(found)) if isinstance(found, DictionaryObject) else {}


def _things(thing: Any) -> Iterator[Any]:
    found = _plain(thing)
    return iter(list(list.__iter__(found))) if isinstance(found, ArrayObject) else iter(())


def _plain(thing: Any) -> Any:
    return thing.get_object() if isinstance(thing, IndirectObject) else thing
