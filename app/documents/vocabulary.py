"""Words that several papers share, in all languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

LANGUAGE_NAMES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "en": Text(en="English", sv="Engelska", nb="Engelsk", da="Engelsk"),
        "sv": Text(en="Swedish", sv="Svenska", nb="Svensk", da="Svensk"),
        "nb": Text(en="Norwegian (Bokmål)", sv="Norska (bokmål)", nb="Norsk (bokmål)", da="Norsk (bokmål)"),
        "da": Text(en="Danish", sv="Danska", nb="Dansk", da="Dansk"),
    }
)
PARTICIPANT: Final = Text(en="Participant", sv="Deltagare", nb="Deltaker", da="Deltager")
HOST: Final = Text(en="Host", sv="Värd", nb="Praksisorganisasjon", da="Vært")
HOME: Final = Text(en="Home institution", sv="Hemlärosäte", nb="Hjeminstitusjon", da="Hjeminstitution")
ORGANISER: Final = Text(en="Organiser", sv="Arrangör", nb="Arrangør", da="Arrangør")
MENTOR: Final = Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor")
SUPERVISOR: Final = Text(
    en="Academic supervisor", sv="Akademisk handledare", nb="Faglig veileder", da="Faglig vejleder"
)
COACH: Final = Text(en="Coach", sv="Coach", nb="Coach", da="Coach")
COORDINATOR: Final = Text(en="Coordinator", sv="Samordnare", nb="Koordinator", da="Koordinator")
OFFICE: Final = Text(en="Office", sv="Kontoret", nb="Kontoret", da="Kontoret")
PARTIES: Final[Mapping[str, Text]] = MappingProxyType(
    {"host": HOST, "participant": PARTICIPANT, "home": HOME, "organiser": ORGANISER, "mentor": MENTOR}
)
SIDES: Final[Mapping[str, Text]] = MappingProxyType(
    {**PARTIES, "office": OFFICE, "supervisor": SUPERVISOR, "coach": COACH}
)
PERIOD: Final = Text(en="Period", sv="Period", nb="Periode", da="Periode")
PROGRAMME: Final = Text(en="Programme", sv="Program", nb="Program", da="Program")
FROM_TO: Final = Text(
    en="{start} to {end}", sv="{start} till {end}", nb="{start} til {end}", da="{start} til {end}"
)
WEEKS: Final = Text(en="{n} weeks", sv="{n} veckor", nb="{n} uker", da="{n} uger")
ONE_WEEK: Final = Text(en="1 week", sv="1 vecka", nb="1 uke", da="1 uge")
HOURS_A_WEEK: Final = Text(
    en="{n} hours a week", sv="{n} timmar per vecka", nb="{n} timer per uke", da="{n} timer om ugen"
)
PHONE: Final = Text(en="Phone", sv="Telefon", nb="Telefon", da="Telefon")
EMAIL: Final = Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail")
NAME: Final = Text(en="Name", sv="Namn", nb="Navn", da="Navn")
ROLE: Final = Text(en="Role", sv="Roll", nb="Rolle", da="Rolle")
DATE: Final = Text(en="Date", sv="Datum", nb="Dato", da="Dato")
PLACE: Final = Text(en="Place", sv="Plats", nb="Sted", da="Sted")
SIGNATURES: Final = Text(en="Signatures", sv="Underskrifter", nb="Underskrifter", da="Underskrifter")
NOT_NAMED: Final = Text(
    en="not named yet", sv="ännu inte utsedd", nb="ikke utpekt ennå", da="endnu ikke udpeget"
)
HOW_TO_FILL: Final = Text(
    en="Write in the fields, save the file and send it to {email}, or fill in a printout by hand.",
    sv="Skriv i fälten, spara filen och skicka den till {email}. Du kan också fylla i en utskrift för hand.",
    nb="Skriv i feltene, lagre filen og send den til {email}. Du kan også fylle ut en utskrift for hånd.",
    da="Skriv i felterne, gem filen, og send den til {email}. Eller udfyld en udskrift i hånden.",
)
THE_OFFICE: Final = Text(en="the office", sv="kontoret", nb="kontoret", da="kontoret")
