"""The objects of a PDF, each looked at once: how many pages there are, and whether anything would run."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

from attrs import frozen
from pypdf import PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from app.exchange.form_bound import DEEPEST, MOST_OBJECTS

_ACTIONS: Final = frozenset(
    {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/GoToE", "/RichMediaExecute", "/Rendition"}
)
"""Actions that run, start, fetch or send something when a file is opened or used."""
_PROGRAMS: Final = ("/JS", "/JavaScript")


@frozen
class Looked:
    """What stands in a file: its pages, and whether something in it would run."""

    pages: int
    runs: bool


def look_through(reader: PdfReader) -> Looked:
    """Look at every object of a file; nothing in it is followed or run.

    Raises:
        LimitReachedError: there is more of it, or it lies deeper, than a form can have.
    """
    pages, runs = 0, any(map(_would_run, _inside(reader.trailer)))
    for thing in _objects(reader):
        if isinstance(thing, DictionaryObject):
            pages += dict.get(thing, "/Type") == "/Page"
        runs = runs or any(map(_would_run, _inside(thing)))
    return Looked(pages, runs)


def _objects(reader: PdfReader) -> Iterator[Any]:
    inside = ((number, 0) for number in reader.xref_objStm)
    outside = ((number, of) for of, places in reader.xref.items() for number in places)
    if sum(map(len, reader.xref.values())) + len(reader.xref_objStm) > MOST_OBJECTS:
        raise LimitReachedError("more objects than a form has")
    for number, generation in chain(outside, inside):
        yield reader.get_object(IndirectObject(number, generation, reader))


def _inside(thing: Any) -> Iterator[DictionaryObject]:
    """Yield the dictionaries of one object, however deep they lie in it; links to others are left alone."""
    waiting = [(thing, 0)]
    while waiting:
        one, depth = waiting.pop()
        if depth > DEEPEST:
            raise LimitReachedError("deeper than a form is")
        if isinstance(one, DictionaryObject):
            yield one
            waiting += [(each, depth + 1) for each in dict.values(one) if isinstance(each, dict | list)]
        elif isinstance(one, ArrayObject):
            waiting += [(each, depth + 1) for each in list.__iter__(one) if isinstance(each, dict | list)]


def _would_run(entries: DictionaryObject) -> bool:
    return any(name in entries for name in _PROGRAMS) or dict.get(entries, "/S") in _ACTIONS
