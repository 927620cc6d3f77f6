"""The words around a merge letter, and what its fields are called when one is empty."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

GREETING: Final = Text(en="Dear {name},", sv="Hej {name}!", nb="Hei, {name}!", da="Kære {name}")
REGARDS: Final = Text(en="Kind regards,", sv="Vänliga hälsningar", nb="Vennlig hilsen", da="Venlig hilsen")
REFERENCE: Final = Text(
    en="Our reference: {number}", sv="Vår referens: {number}", nb="Vår referanse: {number}",
    da="Vores reference: {number}",
)  # fmt: skip
FIELD_NAMES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "programme": Text(en="programme", sv="program", nb="program", da="program"),
        "date": Text(en="date", sv="datum", nb="dato", da="dato"),
        "time": Text(en="time", sv="tid", nb="tid", da="tid"),
        "place": Text(en="place", sv="plats", nb="sted", da="sted"),
        "returning": Text(
            en="number who took part last time", sv="antal som deltog förra gången",
            nb="antall som var med sist", da="antal, der var med sidst",
        ),
        "first_time": Text(
            en="number for whom it is the first time", sv="antal som är med för första gången",
            nb="antall som er med for første gang", da="antal, der er med for første gang",
        ),
        "reply_by": Text(en="answer by", sv="svara senast", nb="svarfrist", da="svarfrist"),
        "participant": Text(en="participant", sv="deltagare", nb="deltaker", da="deltager"),
        "period": Text(en="period", sv="period", nb="periode", da="periode"),
        "due": Text(en="due", sv="senast", nb="frist", da="frist"),
        "coordinator": Text(en="coordinator", sv="samordnare", nb="koordinator", da="koordinator"),
        "phone": Text(en="phone", sv="telefon", nb="telefon", da="telefon"),
        "old": Text(
            en="what was said before", sv="vad som sades tidigare", nb="hva som ble sagt før",
            da="hvad der blev sagt før",
        ),
        "new": Text(
            en="what applies now", sv="vad som gäller nu",
            nb="hva som gjelder nå", da="hvad der gælder nu",
        ),
        "effective_date": Text(en="applies from", sv="gäller från", nb="gjelder fra", da="gælder fra"),
        "cause": Text(
            en="reason for the change", sv="skäl till ändringen",
            nb="årsak til endringen", da="årsag til ændringen",
        ),
        "consequence": Text(
            en="what it means", sv="vad det innebär",
            nb="hva det betyr", da="hvad det betyder",
        ),
        "no": Text(
            en="number of the agreement", sv="avtalets nummer",
            nb="nummeret på avtalen", da="aftalens nummer",
        ),
        "start": Text(en="start", sv="start", nb="start", da="start"),
        "call": Text(en="call", sv="utlysning", nb="utlysning", da="opslag"),
        "decision": Text(en="decision", sv="beslut", nb="avgjørelse", da="afgørelse"),
        "deciding_org": Text(
            en="organisation that decides", sv="organisation som beslutar", nb="organisasjon som avgjør",
            da="organisation, der afgør",
        ),
        "reason": Text(
            en="reason for the decision", sv="motivering till beslutet",
            nb="begrunnelse for avgjørelsen", da="begrundelse for afgørelsen",
        ),
        "contact": Text(en="contact", sv="kontakt", nb="kontakt", da="kontakt"),
        "n": Text(
            en="number of questions", sv="antal frågor", nb="antall spørsmål", da="antal spørgsmål"
        ),
        "minutes": Text(
            en="number of minutes", sv="antal minuter", nb="antall minutter", da="antal minutter"
        ),
        "anonymity": Text(
            en="how answers are handled", sv="hur svaren hanteras", nb="hvordan svarene behandles",
            da="hvordan svarene behandles",
        ),
        "limit": Text(
            en="smallest group shown", sv="minsta grupp som visas",
            nb="minste gruppe som vises", da="mindste gruppe, der vises",
        ),
    }
)  # fmt: skip
EMPTY_FIELD: Final = Text(
    en='The letter to {name} lacks "{field}". Fill it in and try again.',
    sv="I brevet till {name} saknas ”{field}”. Fyll i det och försök igen.",
    nb="I brevet til {name} mangler «{field}». Fyll det ut, og prøv på nytt.",
    da='I brevet til {name} mangler "{field}". Udfyld det, og prøv igen.',
)
UNKNOWN_LETTER: Final = Text(
    en='There is no letter called "{letter}". Choose one of: {letters}.',
    sv="Det finns inget brev som heter ”{letter}”. Välj ett av: {letters}.",
    nb="Det finnes ikke noe brev som heter «{letter}». Velg ett av: {letters}.",
    da='Der findes ikke noget brev, der hedder "{letter}". Vælg et af: {letters}.',
)
NO_LETTER: Final = Text(
    en="No letter is chosen. Choose one, or write a subject and a text.",
    sv="Inget brev är valt. Välj ett brev, eller skriv ett ämne och en text.",
    nb="Det er ikke valgt noe brev. Velg ett, eller skriv emne og tekst.",
    da="Der er ikke valgt noget brev. Vælg et, eller skriv et emne og en tekst.",
)
NO_ADDRESS: Final = Text(
    en="{name} has no postal address. Fill in the address of the organisation, or send the letter by e-mail.",
    sv="{name} saknar postadress. Fyll i organisationens adress, eller skicka brevet med e-post.",
    nb="{name} mangler postadresse. Fyll ut adressen til organisasjonen, eller send brevet på e-post.",
    da="{name} mangler postadresse. Udfyld organisationens adresse, eller send brevet som e-mail.",
)
