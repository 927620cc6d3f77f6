"""Papers that run out soon, or before the placement they are for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final

from app.domain.agreement_state import state_on
from app.domain.retention import months_after
from app.followup.card import Card, Item
from app.followup.lasting import Lasting, of_mentors, of_participants
from app.followup.placements import open_placements
from app.followup.saying import Joined, Said, said
from app.followup.view import View
from app.text import Text

NEAR: Final = timedelta(days=30)
REVIEW_MONTHS: Final = 24
"""So long a lawyer's look at a clause counts."""
_UNTIL: Final = Text(
    en="{what} lasts until {day}.", sv="{what} gäller till den {day}.",
    nb="{what} gjelder til {day}.", da="{what} gælder til den {day}.",
)  # fmt: skip
_OVER: Final = Text(
    en="{what} ran out on {day}.", sv="{what} gick ut den {day}.",
    nb="{what} gikk ut {day}.", da="{what} udløb den {day}.",
)  # fmt: skip
_SHORT: Final = Text(
    en="{what} lasts until {day}, the placement until {end}.",
    sv="{what} gäller till den {day}, placeringen till den {end}.",
    nb="{what} gjelder til {day}, praksisoppholdet til {end}.",
    da="{what} gælder til den {day}, praktikopholdet til den {end}.",
)
_AGREEMENT: Final = Text(en="The agreement", sv="Avtalet", nb="Avtalen", da="Aftalen")
_FILE: Final = Text(en="The file", sv="Filen", nb="Filen", da="Filen")
_REVIEW: Final = Text(
    en="The legal review", sv="Den juridiska granskningen", nb="Den juridiske kontrollen",
    da="Den juridiske gennemgang",
)  # fmt: skip
_OPEN: Final = Text(en="Open", sv="Öppna", nb="Åpne", da="Åbn")


def find(view: View) -> Iterator[Item]:
    """Find the papers of people first, then those of the office."""
    found = [
        *(one for one in (*of_participants(view), *of_mentors(view)) if _runs_out(one.until, one.end, view)),
        *(one for one in _agreements(view) if _runs_out(one.until, one.end, view)),
    ]
    merged: dict[tuple[str, str], list[Lasting]] = {}
    for one in sorted(found, key=lambda one: (one.until, one.record)):
        merged.setdefault((one.entity, one.record), []).append(one)
    for papers in merged.values():
        yield _item(papers, view)
    yield from _files(view)
    yield from _clauses(view)


def _runs_out(until: date, end: date | None, view: View) -> bool:
    """Say whether a paper is too short: what lasts as long as the placement it is for is not."""
    return until < end if end is not None else until - view.today <= NEAR


def _item(papers: list[Lasting], view: View) -> Item:
    first = papers[0]
    why = Joined(tuple(_words(one, view) for one in papers))
    return Item(
        entity=first.entity, record=first.record, about=first.about, why=why, programme=first.programme,
        tone="red" if first.until < view.today else "amber", count=len(papers),
    )  # fmt: skip


def _words(one: Lasting, view: View) -> Said:
    if one.until < view.today:
        return said(_OVER, what=one.what, day=one.until)
    if one.end is not None and one.until < one.end:
        return said(_SHORT, what=one.what, day=one.until, end=one.end)
    return said(_UNTIL, what=one.what, day=one.until)


def _agreements(view: View) -> Iterator[Lasting]:
    """Yield agreements in force with a last day; of a placement that is open, or of a partner."""
    fields = ("state", "valid_from", "valid_to", "placement_id", "programme_id")
    signed = {"state": ("signed", "in_force")}
    ours = {"placement_id": tuple(open_placements(view))}
    for one in (*view.some("agreement", fields, signed | ours), *_with_partners(fields, signed, view)):
        if one.valid_to is None:
            continue
        placement = open_placements(view).get(one.placement_id)
        yield Lasting(
            entity="agreement", record=one.id, what=_AGREEMENT, until=one.valid_to,
            end=placement.end_date if placement is not None else None, programme=one.programme_id,
            about=("placement", one.placement_id) if placement is not None else ("", ""),
        )  # fmt: skip


def _with_partners(fields: tuple[str, ...], signed: dict[str, Any], view: View) -> list[Any]:
    """Return agreements of no placement that are in force today."""
    found = view.some("agreement", fields, signed | {"placement_id": None})
    return [one for one in found if state_on(one, view.today) != "expired"]


def _files(view: View) -> Iterator[Item]:
    within = {"valid_to__le": view.today + NEAR, "valid_to__ge": view.today - NEAR}
    for one in view.some("attachment", ("valid_to", "person_id"), beyond=within):
        words = _OVER if one.valid_to < view.today else _UNTIL
        yield Item(entity="attachment", record=one.id, why=said(words, what=_FILE, day=one.valid_to))


def _clauses(view: View) -> Iterator[Item]:
    """Yield the newest version of each clause whose review is old."""
    fields = ("key", "version", "legal_review_at")
    newest = {}
    for one in sorted(view.some("clause", fields), key=lambda clause: clause.version):
        newest[one.key] = one
    for one in newest.values():
        until = months_after(one.legal_review_at, REVIEW_MONTHS) if one.legal_review_at else None
        if until is not None and until - view.today <= NEAR:
            words = _OVER if until < view.today else _UNTIL
            why = said(words, what=_REVIEW, day=until)
            yield Item(entity="clause", record=one.id, why=why, act="open", button=_OPEN)


CARD: Final = Card(
    key="expiring_papers",
    order=140,
    title=Text(
        en="Papers running out",
        sv="Handlingar som går ut",
        nb="Papirer som går ut",
        da="Papirer, der udløber",
    ),
    rule=Text(
        en="Insurance, permit, passport, agreement or mentor training that ends before the placement, other "
        "papers that last no longer than 30 days; clauses whose legal review is two years old.",
        sv="Försäkring, tillstånd, pass, avtal eller handledarutbildning som slutar före placeringen, andra "
        "handlingar som gäller högst 30 dagar till; avtalsvillkor vars juridiska granskning är två år "
        "gammal.",
        nb="Forsikring, tillatelse, pass, avtale eller mentoropplæring som slutter før praksisoppholdet, "
        "andre papirer som gjelder høyst 30 dager til; vilkår der den juridiske kontrollen er to år gammel.",
        da="Forsikring, tilladelse, pas, aftale eller mentoruddannelse, der slutter før praktikopholdet, "
        "andre papirer, der højst gælder 30 dage endnu; klausuler, hvis juridiske gennemgang er to år "
        "gammel.",
    ),
    button=Text(en="Ask for a new one", sv="Be om ny", nb="Be om ny", da="Bed om ny"),
    act="ask_new",
    find=find,
)
