"""How a participant and a place fit, in words: what speaks for it, what against, what forbids it."""

from __future__ import annotations

from typing import Final, Literal

from attrs import frozen

from app.services.matching_board import Board, Seat, Waiting, demands_words, period_words, wishes_for_city
from app.text import Language, Text

_RANKED: Final = Text(en="Wish {rank}", sv="Önskan {rank}", nb="Ønske {rank}", da="Ønske {rank}")
_WISHED: Final = Text(en="Wished for", sv="Önskad", nb="Ønsket", da="Ønsket")
_HOST_RANKED: Final = Text(
    en="The host’s choice {rank}", sv="Värdens val {rank}",
    nb="Praksisorganisasjonens valg {rank}", da="Værtens valg {rank}",
)  # fmt: skip
_HOST_WISHES: Final = Text(
    en="The host wishes it", sv="Värden önskar det",
    nb="Praksisorganisasjonen ønsker det", da="Værten ønsker det",
)  # fmt: skip
_CITY: Final = Text(en="Wished town", sv="Önskad ort", nb="Ønsket sted", da="Ønsket by")
_NOT_HERE: Final = Text(
    en="The participant does not want this place", sv="Deltagaren vill inte ha den här platsen",
    nb="Deltakeren vil ikke ha denne plassen", da="Deltageren ønsker ikke dette tilbud",
)  # fmt: skip
_NOT_THIS_ONE: Final = Text(
    en="The host has said no to this participant", sv="Värden har tackat nej till deltagaren",
    nb="Praksisorganisasjonen har takket nei til deltakeren", da="Værten har sagt nej til deltageren",
)  # fmt: skip
_DATES: Final = Text(
    en="Free only {period}", sv="Kan bara {period}", nb="Kan bare {period}", da="Kan kun {period}"
)
_DEMANDS: Final = Text(
    en="Asks for: {demands}", sv="Kräver: {demands}", nb="Krever: {demands}", da="Kræver: {demands}"
)
_FULL: Final = Text(
    en="No free place", sv="Ingen ledig plats", nb="Ingen ledig plass", da="Ingen ledig plads"
)
Weight = Literal["for", "against"]


@frozen
class Remark:
    """One thing to know about a pair; ``weight`` tells whether it speaks for it or against it."""

    words: str
    weight: Weight


@frozen
class Fit:
    """All there is to know about a pair. ``rank`` orders places: a small one is a dear wish."""

    remarks: tuple[Remark, ...]
    rank: int

    @property
    def well(self) -> bool:
        """Say whether nothing speaks against the pair."""
        return all(one.weight == "for" for one in self.remarks)

    @property
    def words(self) -> str:
        """Return the remarks in one line."""
        return " · ".join(one.words for one in self.remarks)


UNRANKED: Final = 10_000


def fit(board: Board, participant: Waiting, seat: Seat, language: Language) -> Fit:
    """Say how a participant and a place fit. It decides nothing."""
    remarks: list[Remark] = []
    rank = UNRANKED
    for wish in board.preferences.get((participant.id, seat.id), ()):
        own = wish.side == "participant"
        if wish.veto:
            remarks.append(Remark((_NOT_HERE if own else _NOT_THIS_ONE).of(language), "against"))
            continue
        ranked, unranked = (_RANKED, _WISHED) if own else (_HOST_RANKED, _HOST_WISHES)
        words = ranked.fill(rank=wish.rank) if wish.rank else unranked
        remarks.append(Remark(words.of(language), "for"))
        rank = min(rank, wish.rank or UNRANKED - 1) if own else rank
    if wishes_for_city(participant.record, seat.city):
        remarks.append(Remark(_CITY.of(language), "for"))
    remarks += [Remark(words, "against") for words in _against(participant, seat, language)]
    return Fit(tuple(remarks), rank)


def _against(participant: Waiting, seat: Seat, language: Language) -> list[str]:
    found = [_FULL.of(language)] if not seat.free else []
    person = participant.record
    late = person.available_from is not None and person.available_from > seat.start
    early = person.available_to is not None and person.available_to < seat.end
    if late or early:
        period = period_words(person.available_from, person.available_to, language)
        found.append(_DATES.fill(period=period).of(language))
    demanded = seat.record.constraints if seat.entity == "position" else ()
    missing = demands_words(person, demanded, language)
    return [*found, *([_DEMANDS.fill(demands=", ".join(missing)).of(language)] if missing else [])]
