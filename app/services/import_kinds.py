"""The kinds of list a person can choose, in words, and which of them a file most likely is."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from app.domain.catalogue import entities
from app.exchange.finding import choose_layout
from app.services.import_fields import meaning_of
from app.services.import_opening import ListFile
from app.services.import_reading import meanings
from app.text import Text

_ROWS_LOOKED_AT: Final = 200
_CLEARLY: Final = 0.1
"""By so much a list of plain records must fit better than the lists offices keep."""
_KEPT_BY_THE_PROGRAM: Final = frozenset(
    {"app_user", "attachment", "office", "saved_view", "setting", "sign_off"}
)
_OFTEN: Final = ("participants", "hosts", "mentors", "exchanges")
"""Where a list could be two things, such as names with addresses, it is what comes in most often."""


@frozen(kw_only=True)
class ListKind:
    """A kind of list by its words."""

    key: str
    name: Text
    usual: bool
    """Whether offices keep such lists; the others are records of one kind, as an export writes them."""
    needs_programme: bool


def list_kinds() -> tuple[ListKind, ...]:
    """Return the kinds of list that can come in, the usual ones first."""
    usual = [
        ListKind(key=key, name=one.layout.name, usual=True, needs_programme=one.needs_programme)
        for key, one in meanings().items()
        if one.not_yet is None
    ]
    plain = [
        ListKind(key=key, name=spec.many, usual=False, needs_programme=False)
        for key, spec in entities().items()
        if key not in _KEPT_BY_THE_PROGRAM
    ]
    return (*usual, *plain)


def likely_kind(listed: ListFile) -> str:
    """Return the kind of list a file most likely is, "" if it looks like none."""
    sheets = [evolve(sheet, rows=sheet.rows[:_ROWS_LOOKED_AT]) for sheet in listed.sheets]
    known = {key: one for key, one in meanings().items() if one.not_yet is None}
    order = sorted(known, key=lambda key: _OFTEN.index(key) if key in _OFTEN else len(_OFTEN))
    usual = {known[key].layout: key for key in order}
    plain = {meaning_of(one.key).layout: one.key for one in list_kinds() if not one.usual}
    best = next(iter(choose_layout(sheets, usual)), None)
    other = next(iter(choose_layout(sheets, plain)), None)
    if other is not None and (best is None or other.fit > best.fit + _CLEARLY):
        return next(key for layout, key in plain.items() if layout.key == other.layout)
    return best.layout if best is not None else ""
