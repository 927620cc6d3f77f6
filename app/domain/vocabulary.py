"""Labels of the office, of organisations, people and programmes that several entities share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

EMAIL: Final = Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail")
PHONE: Final = Text(en="Phone", sv="Telefon", nb="Telefon", da="Telefon")
WEBSITE: Final = Text(en="Website", sv="Webbplats", nb="Nettsted", da="Hjemmeside")
ADDRESS: Final = Text(en="Address", sv="Adress", nb="Adresse", da="Adresse")
ADDRESS_MORE: Final = Text(
    en="Address, second line", sv="Adress, andra raden", nb="Adresse, andre linje", da="Adresse, anden linje"
)
POSTCODE: Final = Text(en="Postcode", sv="Postnummer", nb="Postnummer", da="Postnummer")
CITY: Final = Text(en="City", sv="Ort", nb="Poststed", da="By")
COUNTRY: Final = Text(en="Country", sv="Land", nb="Land", da="Land")
TIME_ZONE: Final = Text(en="Time zone", sv="Tidszon", nb="Tidssone", da="Tidszone")
UNIT: Final = Text(en="Unit", sv="Enhet", nb="Enhet", da="Enhed")
ORG_NUMBER: Final = Text(
    en="Organisation number",
    sv="Organisationsnummer",
    nb="Organisasjonsnummer",
    da="CVR- eller organisationsnummer",
)
LOGO: Final = Text(en="Logo", sv="Logotyp", nb="Logo", da="Logo")
LANGUAGE: Final = Text(en="Language", sv="Språk", nb="Språk", da="Sprog")
LANGUAGES: Final = Text(en="Languages", sv="Språk", nb="Språk", da="Sprog")
FROM: Final = Text(en="From", sv="Från", nb="Fra", da="Fra")
TO: Final = Text(en="To", sv="Till", nb="Til", da="Til")
ROLE: Final = Text(en="Role", sv="Roll", nb="Rolle", da="Rolle")
PRIMARY: Final = Text(en="Main contact", sv="Huvudkontakt", nb="Hovedkontakt", da="Primær kontakt")
ACRONYM: Final = Text(en="Acronym", sv="Akronym", nb="Akronym", da="Akronym")
PURPOSE: Final = Text(en="Purpose", sv="Syfte", nb="Formål", da="Formål")
AMOUNT: Final = Text(en="Amount", sv="Belopp", nb="Beløp", da="Beløb")
YEAR_NO: Final = Text(en="Programme year", sv="Programår", nb="Programår", da="Programår")
YEAR_NO_HELP: Final = Text(
    en="1 is the first year of the programme. Leave it empty for the whole programme.",
    sv="1 är programmets första år. Lämna tomt för hela programmet.",
    nb="1 er det første året i programmet. La feltet stå tomt for hele programmet.",
    da="1 er programmets første år. Lad feltet stå tomt for hele programmet.",
)
PLACES: Final = Text(en="Places", sv="Antal platser", nb="Antall plasser", da="Antal pladser")
TEXT: Final = Text(en="Text", sv="Text", nb="Tekst", da="Tekst")
COMPETENCES: Final = Text(en="Competences", sv="Kompetenser", nb="Kompetanser", da="Kompetencer")
EVIDENCE: Final = Text(en="Evidence", sv="Underlag", nb="Dokumentasjon", da="Dokumentation")

DAYS: Final = Text(en="days", sv="dagar", nb="dager", da="dage")
HOURS_A_MONTH: Final = Text(
    en="hours a month", sv="timmar per månad", nb="timer per måned", da="timer pr. måned"
)

GROUP_NAME: Final = Text(en="Name", sv="Namn", nb="Navn", da="Navn")
GROUP_PRIVACY: Final = Text(en="Privacy", sv="Integritet", nb="Personvern", da="Databeskyttelse")
GROUP_RULES: Final = Text(en="Rules", sv="Regler", nb="Regler", da="Regler")
GROUP_MONEY: Final = Text(en="Money", sv="Ekonomi", nb="Økonomi", da="Økonomi")
GROUP_TEXTS: Final = Text(en="Texts", sv="Texter", nb="Tekster", da="Tekster")
GROUP_WISHES: Final = Text(
    en="Wishes and competences",
    sv="Önskemål och kompetenser",
    nb="Ønsker og kompetanser",
    da="Ønsker og kompetencer",
)

YEAR_RULES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "anniversary": Text(
            en="From the programme's first day",
            sv="Från programmets första dag",
            nb="Fra programmets første dag",
            da="Fra programmets første dag",
        ),
        "calendar": Text(en="Calendar year", sv="Kalenderår", nb="Kalenderår", da="Kalenderår"),
        "academic": Text(en="Academic year", sv="Läsår", nb="Studieår", da="Studieår"),
    }
)
