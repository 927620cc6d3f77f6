"""D10: the certificate of completion, over all placements of a participant in a programme.

It never shows a national identity number or a date of birth. A learning outcome counts as reached
when the mentor, or else the participant, rates it 3 or more of 5, or when it is assessed without a
rating.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from app.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Paragraph,
    Shape,
    Sheet,
    Space,
    Stack,
    Table,
    Words,
)
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.certified import certificate_sheet, certified, closing
from app.documents.pieces.programme import programme_name
from app.documents.pieces.stay import Stay, full_name, organisation_name
from app.documents.pieces.wordings import hours_text, listed, period_text
from app.documents.vocabulary import HOST, PERIOD
from app.domain.display import country_name, number_text, wording
from app.domain.placement_state import state_on
from app.errors import Reason
from app.text import Language, Text

FINISHED: Final = ("ended", "completed")
REACHED: Final = 3

NAME = Text(
    en="Certificate of completion",
    sv="Intyg om genomförd placering",
    nb="Attest for gjennomført praksisopphold",
    da="Attest for gennemført praktikophold",
)
_ONE = Text(
    en="has completed a placement in the programme",
    sv="har genomfört en placering i programmet",
    nb="har gjennomført et praksisopphold i programmet",
    da="har gennemført et praktikophold i programmet",
)
_SEVERAL = Text(
    en="has completed {n} placements in the programme",
    sv="har genomfört {n} placeringar i programmet",
    nb="har gjennomført {n} praksisopphold i programmet",
    da="har gennemført {n} praktikophold i programmet",
)
_EXTENT = Text(en="Extent", sv="Omfattning", nb="Omfang", da="Omfang")
_ASSIGNMENT = Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Praktikopgave")
_OUTCOMES = Text(
    en="Learning outcomes reached",
    sv="Uppnådda lärandemål",
    nb="Oppnådd læringsutbytte",
    da="Opnåede læringsmål",
)
_CREDITS = Text(
    en="ECTS credits", sv="Högskolepoäng (ECTS)", nb="Studiepoeng (ECTS)", da="ECTS-point"
)  # fmt: skip
_NO_PLACEMENT = Text(
    en="{name} has no finished placement in the programme. Make the certificate when a placement has ended.",
    sv="{name} har ingen avslutad placering i programmet. Gör intyget när en placering är avslutad.",
    nb="{name} har ikke noe avsluttet praksisopphold i programmet. Lag attesten når et opphold er avsluttet.",
    da="{name} har ikke noget afsluttet praktikophold i programmet. Lav attesten, når et ophold er slut.",
)


def _stays(facts: Facts, participant: Any) -> list[Stay]:
    """Return the finished placements in the participant's programme, in order of time."""
    found = [
        placement
        for placement in facts.records.of("placement", participant_id=participant.id)
        if placement.programme_id == participant.programme_id and state_on(placement, facts.today) in FINISHED
    ]
    return [Stay(facts, one) for one in sorted(found, key=lambda one: (one.start_date, one.id))]


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    return tuple(_sheet(facts, participant, language) for participant in records for language in languages)


def _sheet(facts: Facts, participant: Any, language: Language) -> Sheet:
    stays = _stays(facts, participant)
    programme = facts.records.get("programme", participant.programme_id)
    number = facts.given.get("number") or _number(facts, participant, stays)
    shape: Shape = "landscape" if facts.given.get("shape") == "landscape" else "portrait"
    blocks = (
        *_opening(facts, participant, stays, language),
        *_placements(stays, language),
        *closing(facts, programme, number, language, _learned(stays, language)),
    )
    return certificate_sheet(facts, NAME, number, language, blocks, shape)


def _number(facts: Facts, participant: Any, stays: Sequence[Stay]) -> str:
    """Return a number that two desks never give to different people: part of the participant's own id."""
    programme = facts.records.get("programme", participant.programme_id)
    year = max((stay.placement.end_date.year for stay in stays), default=facts.today.year)
    return "-".join(filter(None, (getattr(programme, "acronym", None), str(year), participant.id[-6:])))


def _opening(facts: Facts, participant: Any, stays: Sequence[Stay], language: Language) -> tuple[Block, ...]:
    person = facts.records.get("person", participant.person_id)
    programme = facts.records.get("programme", participant.programme_id)
    done = _ONE if len(stays) == 1 else _SEVERAL.fill(n=len(stays))
    return (
        *certified(full_name(person), language),
        Paragraph(done.of(language), align="centre"),
        Paragraph(programme_name(programme, language), look="large", align="centre"),
    )


def _placements(stays: Sequence[Stay], language: Language) -> tuple[Block, ...]:
    if not stays:
        return ()
    head = tuple(text.of(language) for text in (HOST, PERIOD, _EXTENT, _ASSIGNMENT))
    rows = tuple(_row(stay, language) for stay in stays)
    return (Space(2), Table(head, rows, widths=(10, 10, 8, 10), row_heads=True))


def _row(stay: Stay, language: Language) -> tuple[Cell, ...]:
    placement = stay.placement
    where = listed((placement.city, country_name(placement.country, language)))
    name = Paragraph(organisation_name(stay.host, language), look="strong")
    return (
        Stack((name, Paragraph(where, look="muted"))) if where else Stack((name,)),
        period_text(placement.start_date, placement.end_date, language),
        hours_text(placement.hours_per_week, language),
        _assignment_title(stay, language),
    )


def _assignment_title(stay: Stay, language: Language) -> str:
    """Return the title of the position, else the first line of the agreed assignment."""
    position = stay.facts.records.get("position", stay.placement.position_id)
    if position is not None:
        return wording(position.title, language)
    text = wording(getattr(stay.assignment, "text", None), language).strip()
    return text.splitlines()[0] if text else ""


def _learned(stays: Sequence[Stay], language: Language) -> tuple[tuple[Words, Cell], ...]:
    reached = [wording(one.text, language) for stay in stays for one in stay.outcomes if _is_reached(one)]
    credits_awarded = sum((stay.placement.ects_awarded or Decimal(0) for stay in stays), Decimal(0))
    rows: list[tuple[Words, Cell]] = []
    if reached:
        rows.append((_OUTCOMES.of(language), Bullets(tuple(dict.fromkeys(reached)))))
    if credits_awarded:
        rows.append((_CREDITS.of(language), number_text(credits_awarded, language)))
    return tuple(rows)


def _is_reached(outcome: Any) -> bool:
    rating = outcome.mentor_rating if outcome.mentor_rating is not None else outcome.after_rating
    return rating >= REACHED if rating is not None else outcome.assessed_at is not None


def _lacking(facts: Facts, participant: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of a rule
    if _stays(facts, participant):
        return ()
    name = full_name(facts.records.get("person", participant.person_id))
    return (Reason("placement", _NO_PLACEMENT.fill(name=name)),)


DOCUMENT = Document(
    key="certificate",
    name=NAME,
    entity="participant",
    compose=_compose,
    lacking=_lacking,
    stamped=True,
    certifies=True,
)
