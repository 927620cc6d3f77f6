"""The lines people sign on: two parties beside each other, all of them on one page."""

from __future__ import annotations

from app.documents.blocks import Signatory, Signatures
from app.documents.composer import Composer
from app.documents.look import COLUMN_HEAD, HINT, INK, MM, STRONG, Style
from app.documents.strip import Drawn, Fill, Strip, stacked
from app.documents.structure import Element
from app.text import Text

PLACE_AND_DATE = Text(en="Place and date", sv="Ort och datum", nb="Sted og dato", da="Sted og dato")
SIGNATURE = Text(en="Signature", sv="Underskrift", nb="Underskrift", da="Underskrift")
IN_PRINT = Text(
    en="Name in print", sv="Namnförtydligande", nb="Navn med blokkbokstaver", da="Navn med blokbogstaver"
)

GUTTER = 10 * MM
LONGEST = 80 * MM
"""One who signs alone has a longer line."""
WRITING_ROOM = 27
NAME = Style(10, 14, before=2)


def lay_signatures(block: Signatures, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set the parties in pairs; nothing of it parts from the rest."""
    languages = block.languages or (composer.language,)
    owner = Element("Sect", parent)
    room = (width - GUTTER) / 2 if len(block.parties) > 1 else min(width, LONGEST)
    strips: list[Strip] = []
    for at in range(0, len(block.parties), 2):
        pair = Strip(0, before=20, after=8, keep=True)
        parties = block.parties[at : at + 2]
        head = max(stacked(_name(party, room, Element("Div"), composer))[0] for party in parties)
        for side, party in enumerate(parties):
            height, marks = _party(party, languages, room, head, Element("Div", owner), composer)
            pair.height = max(pair.height, height)
            pair.marks += [(side * (room + GUTTER) + dx, dy, mark) for dx, dy, mark in marks]
        strips.append(pair)
    if strips:
        strips[-1].keep = False
    return strips


def _party(
    party: Signatory,
    languages: tuple[str, ...],
    room: float,
    head: float,
    owner: Element,
    composer: Composer,
) -> tuple[float, list[tuple[float, float, Drawn]]]:
    strips = _name(party, room, owner, composer)
    strips[-1].after = max(0.0, head - stacked(strips)[0])
    for label in (PLACE_AND_DATE, SIGNATURE):
        strips += _line(_label(label, languages, composer), room, owner, composer)
    if party.name:
        strips += composer.text(party.name, NAME, room, Element("P", owner))
        if party.title:
            strips += composer.text(party.title, HINT, room, Element("P", owner))
    else:
        strips += _line(_label(IN_PRINT, languages, composer), room, owner, composer)
    return stacked(strips)


def _name(party: Signatory, room: float, owner: Element, composer: Composer) -> list[Strip]:
    strips = composer.text(party.role, COLUMN_HEAD, room, Element("P", owner))
    if party.organisation:
        strips += composer.text(party.organisation, STRONG, room, Element("P", owner))
        strips[-1].after = 0
    return strips


def _label(text: Text, languages: tuple[str, ...], composer: Composer) -> str:
    return " / ".join(dict.fromkeys(composer.word(text, language) for language in languages))


def _line(label: str, room: float, owner: Element, composer: Composer) -> list[Strip]:
    rule = Strip(WRITING_ROOM, [(0, WRITING_ROOM - 0.6, Fill(room, 0.6, INK))], after=2)
    return [rule, *composer.text(label, HINT, room, Element("P", owner))]
