"""Whether anything in a PDF would run, start, fetch or send. Nothing in it is followed to find out.

The names of such actions are looked for in the bytes of the file and of its packed objects; only a file in
which one stands, perhaps by chance, has each of its objects looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

from pypdf import PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from app.exchange.form_bound import DEEPEST, MOST_OBJECTS

_ACTIONS: Final = frozenset(
    {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/GoToE", "/RichMediaExecute", "/Rendition"}
)
_PROGRAMS: Final = ("/JS", "/JavaScript")
_SIGNS: Final = re.compile(
    rb"/JS|/JavaScript|/Launch|/ImportData|/SubmitForm|/GoToE|/RichMedia|/Rendition|"
    rb"/[^\s/<>\[\](){}%]{0,40}#[0-9A-Fa-f]{2}"
)
"""The names, and any name of which letters are written as numbers: it may be one of them in disguise."""


def would_run(reader: PdfReader, content: bytes) -> bool:
    """Say whether something in a file would run.

    Raises:
        LimitReachedError: there is more in it, or it lies deeper, than in a form.
    """
    if sum(map(len, reader.xref.values())) + len(reader.xref_objStm) > MOST_OBJECTS:
        raise LimitReachedError("more objects than a form has")
    if not reader.is_encrypted and not any(map(_SIGNS.search, chain((content,), _packed(reader)))):
        return False
    every = chain((reader.trailer,), _objects(reader))
    return any(_runs(entries) for thing in every for entries in _inside(thing))


def _packed(reader: PdfReader) -> Iterator[bytes]:
    """Yield what the packed objects of a file are, unpacked."""
    for number in {number for number, _ in reader.xref_objStm.values()}:
        found = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(found, StreamObject):
            yield found.get_data()


def _objects(reader: PdfReader) -> Iterator[Any]:
    inside = ((number, 0) for number in reader.xref_objStm)
    outside = ((number, of) for of, places in reader.xref.items() for number in places)
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


def _runs(entries: DictionaryObject) -> bool:
    return any(name in entries for name in _PROGRAMS) or dict.get(entries, "/S") in _ACTIONS
