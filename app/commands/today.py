"""The verb over Today: what needs the office now, in words or as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from app.commands.session import DAY, FILE, Session, opened, verb
from app.services import browsing
from app.services.today import MOST_SHOWN, CardShown, ItemShown, Morning, morning
from app.text import Language, Text

EVERY: Final = 1_000_000
_MORE: Final = Text(en="… and {n} more", sv="… och {n} till", nb="… og {n} til", da="… og {n} til")
_ASIDE: Final = Text(en="Put aside: {n}", sv="Uppskjutna: {n}", nb="Utsatt: {n}", da="Udsat: {n}")
_RED: Final = "!"


@click.command("today")
@FILE
@click.option("--mine", is_flag=True, help="Leave out what falls to colleagues.")
@click.option("--programme", default="", help="Only one programme: its id, or the beginning of it.")
@click.option("--as-of", "on", type=DAY, default=None, help="As if it were this day.")
@click.option("--all", "every", is_flag=True, help="Every line, not only the first of each card.")
@verb
def show_today(
    session: Session, file: Path, programme: str, on: date | None, *, mine: bool, every: bool
) -> None:
    """Say what needs the office today."""
    with opened(file) as office:
        only = browsing.record_named(office, "programme", programme).id if programme else ""
        found = morning(
            office,
            language=session.language,
            programme=only,
            mine=mine,
            on=on,
            most=EVERY if every else MOST_SHOWN,
        )
        session.answer(_as_json(found, session.language), _lines(found, session.language))


def _lines(found: Morning, language: Language) -> Iterator[str]:
    for card in found.cards:
        yield f"{card.title.of(language)}: {card.count}"
        for item in card.items:
            yield f"  {_RED if item.tone == 'red' else '-'} {_line(item, language)}"
            yield from (f"      {sign.of(language)}" for sign in item.signs)
        if card.count > len(card.items):
            yield f"  {_MORE.of(language).format(n=card.count - len(card.items))}"
    if not found.cards:
        yield found.next_up.of(language)
    if found.aside:
        yield _ASIDE.of(language).format(n=found.aside)


def _line(item: ItemShown, language: Language) -> str:
    whom = " · ".join(part for part in (item.name, item.beside) if part)
    return f"{whom}: {item.why.of(language)}" if whom else item.why.of(language)


def _as_json(found: Morning, language: Language) -> dict[str, Any]:
    return {
        "cards": [_card(card, language) for card in found.cards],
        "aside": found.aside,
        "next": found.next_up.of(language),
    }


def _card(card: CardShown, language: Language) -> dict[str, Any]:
    return {
        "card": card.key, "title": card.title.of(language), "rule": card.rule.of(language), "act": card.act,
        "count": card.count, "red": card.red, "aside": card.aside,
        "items": [_item(item, language) for item in card.items],
    }  # fmt: skip


def _item(item: ItemShown, language: Language) -> dict[str, Any]:
    return {
        "entity": item.entity, "id": item.record, "name": item.name, "beside": item.beside,
        "why": item.why.of(language), "signs": [sign.of(language) for sign in item.signs], "tone": item.tone,
        "act": item.act, "onto": [{"entity": entity, "id": record} for entity, record in item.onto],
    }  # fmt: skip


COMMANDS = (show_today,)
