"""Which hosts an event is for, which of them were with the programme before, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.attendance import came
from app.domain.engaged import returning
from app.domain.states import Records
from app.text import LANGUAGES, Language, Text

_COUNTS: Final = Text(
    en="{returning} returning, {first} first time",
    sv="{returning} har varit med förut, {first} är nya",
    nb="{returning} har vært med før, {first} er nye",
    da="{returning} har været med før, {first} er nye",
)
_MIXED: Final = Text(
    en="Of the {all} hosts, {returning} took part in an earlier round; {first} took part for the first time.",
    sv="Av de {all} värdarna hade {returning} varit med i en tidigare omgång; {first} var med för första "
    "gången.",
    nb="Av de {all} praksisorganisasjonene hadde {returning} vært med i en tidligere runde; {first} var med "
    "for første gang.",
    da="Af de {all} værter havde {returning} været med i en tidligere runde; {first} var med for første "
    "gang.",
)
_ALL_NEW: Final = Text(
    en="{all} hosts took part, all of them for the first time.",
    sv="{all} värdar var med, alla för första gången.",
    nb="{all} praksisorganisasjoner var med, alle for første gang.",
    da="{all} værter var med, alle for første gang.",
)
_ALL_BACK: Final = Text(
    en="{all} hosts took part, all of them also in an earlier round.",
    sv="{all} värdar var med, alla även i en tidigare omgång.",
    nb="{all} praksisorganisasjoner var med, alle også i en tidligere runde.",
    da="{all} værter var med, alle også i en tidligere runde.",
)
_ONE_NEW: Final = Text(
    en="One host took part, for the first time.",
    sv="En värd var med, för första gången.",
    nb="Én praksisorganisasjon var med, for første gang.",
    da="Én vært var med, for første gang.",
)
_ONE_BACK: Final = Text(
    en="One host took part, as in an earlier round.",
    sv="En värd var med, liksom i en tidigare omgång.",
    nb="Én praksisorganisasjon var med, som i en tidligere runde.",
    da="Én vært var med, ligesom i en tidligere runde.",
)
_WORDS: Final = {
    "en": ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    "sv": ("ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"),
    "nb": ("ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"),
    "da": ("ingen", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"),
}


@frozen(kw_only=True)
class Hosts:
    """The hosts of an event by id: those that hosted in an earlier edition, and those that did not."""

    returning: tuple[str, ...] = ()
    first: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Return every host."""
        return (*self.returning, *self.first)

    @property
    def counts(self) -> Text | None:
        """Return “3 returning, 4 first time”; None where there is no host."""
        if not self.all:
            return None
        return _COUNTS.fill(returning=len(self.returning), first=len(self.first))

    @property
    def sentence(self) -> Text | None:
        """Return the sentence that a note on the event may begin with; small numbers in words."""
        every, back = len(self.all), len(self.returning)
        if not every:
            return None
        if every == 1:
            return _ONE_BACK if back else _ONE_NEW
        said = _ALL_NEW if not back else _ALL_BACK if back == every else _MIXED
        return Text(**{code: _said(said, code, every, back) for code in LANGUAGES})


def counted(attendances: Iterable[Any]) -> list[Any]:
    """Return those an event is counted by: who came, or before anybody is entered, who has not said no."""
    known = list(attendances)
    return came(known) or [one for one in known if one.answer != "no" and one.attended != "no"]


def hosts_of(event: Any, attendances: Sequence[Any], records: Records) -> Hosts:
    """Return the hosts that came to an event, or are expected."""
    programme = records.get("programme", event.programme_id)
    found = (
        one.organisation_id for one in counted(attendances) if one.role == "host" and one.organisation_id
    )
    here = list(dict.fromkeys(found))
    before = {one for one in here if programme is not None and returning(one, programme, records)}
    return Hosts(
        returning=tuple(one for one in here if one in before),
        first=tuple(one for one in here if one not in before),
    )


def _said(text: Text, language: Language, every: int, back: int) -> str:
    words = {"all": every, "returning": back, "first": every - back}
    said = text.of(language).format(**{name: _number(number, language) for name, number in words.items()})
    return said[0].upper() + said[1:]


def _number(number: int, language: Language) -> str:
    words = _WORDS[language]
    return words[number] if number < len(words) else str(number)
