"""The fields of a form, as values; ``app.documents.blocks`` offers them with all other blocks."""

from __future__ import annotations

import re

from attrs import Attribute, field, frozen

FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")


def _check_name(_: object, attribute: Attribute[str], name: str) -> None:
    if not FIELD_NAME.fullmatch(name):
        raise ValueError(f"{attribute.name} {name!r}: letters a to z, digits, _ and - only")


@frozen
class TextField:
    """A box to write in, with its label above; ``tip`` is what a screen reader says, if not the label."""

    name: str = field(validator=_check_name)
    label: str
    lines: int = 1
    tip: str = ""
    language: str = ""


@frozen
class TickBox:
    """A box to tick, with its label to the right."""

    name: str = field(validator=_check_name)
    label: str
    tip: str = ""
    language: str = ""


@frozen
class RadioRow:
    """One choice of several in a row, such as 1 to 5 or -2 to +2; ``low`` and ``high`` name the ends.

    ``values`` are what the file gives back (ASCII); ``labels`` what is read, if not the values.
    """

    name: str = field(validator=_check_name)
    label: str
    values: tuple[str, ...] = field(default=("1", "2", "3", "4", "5"))
    labels: tuple[str, ...] = ()
    low: str = ""
    high: str = ""
    tip: str = ""
    language: str = ""

    @values.validator
    def _values_in_ascii(self, _: Attribute[tuple[str, ...]], values: tuple[str, ...]) -> None:
        if not all(value.isascii() and value.isprintable() and " " not in value for value in values):
            raise ValueError(f"radio values {values!r} must be plain ASCII without spaces")
