"""A kind of form that comes home: how its values are understood, and what taking it in writes.

A kind is one file in ``form_kinds`` with ``FORM``. Whether the file is this office's own, unchanged and not
taken in before is settled by ``intake``; a kind only ever sees values from a form with a true seal, or typed
by a person of the office beside the picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Literal

from attrs import frozen

from app.registry import modules_in
from app.services.form_name import FormName
from app.services.office import Office
from app.storage.work import Work
from app.text import Text

Standing = Literal["new", "same", "other", "no_such", "closed"]
"""What the office has already: nothing yet; the same answers; other answers for the same; no such record or
period; a record that takes no answers any more."""


@frozen(kw_only=True)
class Line:
    """One answer as it is read. ``field`` is the form's field; ``old``: what the office has, if other."""

    field: str
    label: Text
    words: str
    old: str = ""


@frozen(kw_only=True)
class FormReading:
    """What a form says, understood: the record it is about, which part, each answer, and what it alarms of.

    ``entity`` and ``record`` are what opens; ``part`` names the period or the like. ``wrong`` are answers
    that were left out because they do not fit, each with its field.
    """

    standing: Standing
    entity: str = ""
    record: str = ""
    part: Text | None = None
    lines: tuple[Line, ...] = ()
    alarms: tuple[Text, ...] = ()
    wrong: tuple[tuple[str, Text], ...] = ()


@frozen(kw_only=True)
class Taking:
    """How a form is taken in: the day it came, how, and the kept file that proves it ("" for none)."""

    on: date
    channel: Literal["pdf_form", "scan", "typed"] = "pdf_form"
    attachment: str = ""


@frozen(kw_only=True)
class FormField:
    """A field as a person types it beside the picture of a flattened or scanned form."""

    name: str
    label: Text
    kind: Literal["text", "long_text", "number", "choice", "tick"]
    options: tuple[str, ...] = ()


@frozen(kw_only=True)
class Awaited:
    """A form the office waits for: its name, the record it is known by, and which part of it."""

    name: FormName
    entity: str
    record: str
    part: Text | None = None


def _none_awaited(office: Office) -> Iterable[Awaited]:  # noqa: ARG001 - the shape of a kind
    return ()


@frozen(kw_only=True)
class FormKind:
    """One kind of form. ``look`` never writes; ``take`` writes into a work and refuses what does not fit.

    ``typed`` names the fields to type where the file itself cannot be read; ``awaited`` are those among which
    a person finds whose form a picture is. ``whole`` says that ``typed`` are just the fields on the paper: a
    file that lacks one has lost it on its way.
    """

    key: str
    version: int
    name: Text
    look: Callable[[Office, FormName, Mapping[str, str]], FormReading]
    take: Callable[[Office, Work, FormName, Mapping[str, str], Taking], None]
    typed: Callable[[Office, FormName], tuple[FormField, ...]]
    awaited: Callable[[Office], Iterable[Awaited]] = _none_awaited
    whole: bool = False


@cache
def form_kinds() -> Mapping[str, FormKind]:
    """Return every kind of form by key."""
    found: dict[str, FormKind] = {}
    for module in modules_in("app.services.form_kinds"):
        form: FormKind = module.FORM
        if form.key in found:
            raise ValueError(f"two kinds of form are called {form.key}")
        found[form.key] = form
    return found
