"""Why a value cannot be saved: the sentences, one a kind, and the refusal they go into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NoReturn

from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from app.errors import Refused
from app.text import LANGUAGES, Language, Text

QUOTED: Final = 60
"""So much of an unfit value is repeated in the sentence."""

_MISSING = Text(
    en="{label} is missing. Fill it in.",
    sv="{label} saknas. Fyll i det.",
    nb="{label} mangler. Fyll inn.",
    da="{label} mangler. Udfyld feltet.",
)
_UNFIT = Text(
    en='"{value}" does not fit in {label}. {hint}',
    sv="”{value}” passar inte i {label}. {hint}",
    nb="«{value}» passer ikke i {label}. {hint}",
    da='"{value}" passer ikke i {label}. {hint}',
)
_TOO_LONG = Text(
    en="{label} in {language} is longer than {most} characters. Shorten it.",
    sv="{label} på {language} är längre än {most} tecken. Korta texten.",
    nb="{label} på {language} er lengre enn {most} tegn. Forkort teksten.",
    da="{label} på {language} er længere end {most} tegn. Forkort teksten.",
)
_LANGUAGE_NAMES: Final[Mapping[Language, Text]] = {
    "en": Text(en="English", sv="engelska", nb="engelsk", da="engelsk"),
    "sv": Text(en="Swedish", sv="svenska", nb="svensk", da="svensk"),
    "nb": Text(en="Norwegian", sv="norska", nb="norsk", da="norsk"),
    "da": Text(en="Danish", sv="danska", nb="dansk", da="dansk"),
}
_HINTS: Final[Mapping[str, Text]] = {
    "whole": Text(
        en="Write a whole number.", sv="Skriv ett heltal.", nb="Skriv et helt tall.", da="Skriv et helt tal."
    ),
    "decimal": Text(en="Write a number.", sv="Skriv ett tal.", nb="Skriv et tall.", da="Skriv et tal."),
    "day": Text(
        en="Write a date between 1900 and 2200, such as 2026-03-16.",
        sv="Skriv ett datum mellan 1900 och 2200, till exempel 2026-03-16.",
        nb="Skriv en dato mellom 1900 og 2200, for eksempel 2026-03-16.",
        da="Skriv en dato mellem 1900 og 2200, for eksempel 2026-03-16.",
    ),
    "clock": Text(
        en="Write a time such as 14:00.",
        sv="Skriv ett klockslag, till exempel 14:00.",
        nb="Skriv et klokkeslett, for eksempel "
        "14:00.",
        da="Skriv et klokkeslæt, for eksempel 14:00.",
    ),
    "yes_no": Text(
        en="Answer yes or no.", sv="Svara ja eller nej.", nb="Svar ja eller nei.", da="Svar ja eller nej."
    ),
    "choice": Text(
        en="Choose one of: {choices}.", sv="Välj ett av: {choices}.", nb="Velg ett av: {choices}.",
        da="Vælg en af: {choices}.",
    ),
    "long": Text(
        en="It is longer than {most} characters. Shorten it or attach a file.",
        sv="Texten är längre än {most} tecken. Korta den eller bifoga en fil.",
        nb="Teksten er lengre enn {most} tegn. Forkort den eller legg ved en fil.",
        da="Teksten er længere end {most} tegn. Forkort den, eller vedhæft en fil.",
    ),
    "range": Text(
        en="It must be from {low} to {high}.",
        sv="Värdet ska vara från {low} till {high}.",
        nb="Verdien må være fra {low} til {high}.",
        da="Værdien skal være fra {low} til {high}.",
    ),
    "email": Text(
        en="Write an address such as name@office.example.",
        sv="Skriv en adress, till exempel namn@kontoret.example.",
        nb="Skriv en adresse, for eksempel navn@kontoret.example.",
        da="Skriv en adresse, for eksempel navn@kontoret.example.",
    ),
    "web": Text(
        en="Write an address that begins with http:// or https://.",
        sv="Skriv en adress som börjar med http:// eller https://.",
        nb="Skriv en adresse som begynner med http:// eller https://.",
        da="Skriv en adresse, der begynder med http:// eller https://.",
    ),
    "code": Text(
        en="Write the code in letters: {example}.",
        sv="Skriv koden med bokstäver: {example}.",
        nb="Skriv koden med bokstaver: {example}.",
        da="Skriv koden med bogstaver: {example}.",
    ),
    "duration": Text(
        en="Write a length of time such as P60D (60 days) or P1Y (a "
        "year).",
        sv="Skriv en tidslängd, till exempel P60D (60 dagar) eller P1Y (ett år).",
        nb="Skriv en varighet, for eksempel P60D (60 dager) eller P1Y (ett år).",
        da="Skriv en varighed, for eksempel P60D (60 dage) eller P1Y (et år).",
    ),
    "link": Text(
        en="Choose a record from the list.", sv="Välj en post i listan.", nb="Velg en post fra listen.",
        da="Vælg en post på listen.",
    ),
    "rows": Text(
        en="Fill in the rows of the table.",
        sv="Fyll i tabellens rader.",
        nb="Fyll ut radene i tabellen.",
        da="Udfyld rækkerne i tabellen.",
    ),
}  # fmt: skip


def missing(spec: FieldSpec) -> Text:
    """Return the sentence for a required field left empty."""
    return Text(**{code: _MISSING.of(code).format(label=spec.label.of(code)) for code in LANGUAGES})


def unknown_field(entity: EntitySpec, name: str) -> Text:
    """Return the sentence for a field the entity does not have."""
    template = Text(
        en='{one} has no field "{name}". Its fields are: {names}.',
        sv="{one} har inget fält ”{name}”. Fälten är: {names}.",
        nb="{one} har ikke noe felt «{name}». Feltene er: {names}.",
        da='{one} har ikke noget felt "{name}". Felterne er: {names}.',
    )
    names = ", ".join(entity.fields)
    return Text(
        **{
            code: template.of(code).format(one=entity.one.of(code), name=name, names=names)
            for code in LANGUAGES
        }
    )


def too_long(spec: FieldSpec, written: Language, most: int) -> Text:
    """Return the sentence for a wording that is too long in one language."""
    return Text(
        **{
            code: _TOO_LONG.of(code).format(
                label=spec.label.of(code), language=_LANGUAGE_NAMES[written].of(code), most=most
            )
            for code in LANGUAGES
        }
    )


def refuse(spec: FieldSpec, value: object, hint: str, **more: object) -> NoReturn:
    """Refuse a value of a field: the sentence quotes it and ends in the hint of its kind."""
    brief = str(value)[:QUOTED] + ("…" if len(str(value)) > QUOTED else "")
    texts = {
        code: _UNFIT.of(code).format(
            value=" ".join(brief.split()),
            label=spec.label.of(code),
            hint=_HINTS[hint].of(code).format(**more),
        )
        for code in LANGUAGES
    }
    raise Refused(Text(**texts), where=spec.name)
