"""How long each kind of record is kept, and what happens then.

The periods are suggestions an office may change; its data protection officer and archivist set
the final values.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from attrs import frozen

from app.text import Text

PERMANENT: Final = "permanent"
APPLICATION: Final = "application"
PLACEMENT: Final = "placement"
AGREEMENT: Final = "agreement"
MONEY: Final = "money"
FREE_TEXT: Final = "free_text"
SURVEY: Final = "survey"
SPECIAL_NEED: Final = "special_need"
NEXT_OF_KIN: Final = "next_of_kin"
ATTENDANCE: Final = "attendance"
CONTACT: Final = "contact"
CONSENT: Final = "consent"
CERTIFICATE: Final = "certificate"
JOURNAL: Final = "journal"
IMPORT: Final = "import"


class Since(Enum):
    """The day a period is counted from."""

    NEVER = "never"
    DECIDED = "decided"
    ENDED = "ended"
    YEAR_ENDED = "year_ended"
    PROGRAMME_CLOSED = "programme_closed"
    PROGRAMME_ARCHIVED = "programme_archived"
    ANALYSED = "analysed"
    PURPOSE_ENDED = "purpose_ended"
    HELD = "held"
    LAST_ACTIVE = "last_active"
    COVERED_ENDED = "covered_ended"
    MADE = "made"


class Then(Enum):
    """What happens when the period is over."""

    KEEP = "keep"
    DELETE = "delete"
    DELETE_TEXT = "delete_text"
    ANONYMISE = "anonymise"
    CUT_LINK = "cut_link"
    ARCHIVE = "archive"
    ASK = "ask"


@frozen(kw_only=True)
class Retention:
    """One rule: so many months, or so many days, after a day, and then an action.

    ``years_in`` holds whole calendar years by country where law differs; they count from the end
    of the year and replace ``months``.
    """

    label: Text
    since: Since
    then: Then
    months: int = 0
    days: int = 0
    years_in: Mapping[str, int] = MappingProxyType({})

    def until(self, since: date, country: str = "") -> date | None:
        """Return the last day a record is kept, or None when it is kept for ever."""
        if self.since is Since.NEVER:
            return None
        if self.years_in:
            years = self.years_in.get(country, max(self.years_in.values()))
            return date(since.year + years, 12, 31)
        if self.days:
            return date.fromordinal(since.toordinal() + self.days)
        return months_after(since, self.months)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months on, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


RULES: Final[Mapping[str, Retention]] = MappingProxyType(
    {
        PERMANENT: Retention(
            label=Text(
                en="Kept for good",
                sv="Bevaras för alltid",
                nb="Bevares for alltid",
                da="Bevares for altid",
            ),
            since=Since.NEVER, then=Then.KEEP,
        ),
        APPLICATION: Retention(
            label=Text(
                en="Applications that were not accepted: 24 months after the decision, then without names",
                sv="Ansökningar som inte ledde till plats: 24 månader efter beslutet, sedan utan namn",
                nb="Søknader som ikke førte til plass: 24 måneder etter avgjørelsen, deretter uten navn",
                da="Ansøgninger, der ikke førte til en plads: 24 måneder efter afgørelsen, så uden navne",
            ),
            since=Since.DECIDED, then=Then.ANONYMISE, months=24,
        ),
        PLACEMENT: Retention(
            label=Text(
                en="Participants and placements: 10 years after the end, then without names",
                sv="Deltagare och placeringar: 10 år efter slutet, sedan utan namn",
                nb="Deltakere og praksisopphold: 10 år etter slutten, deretter uten navn",
                da="Deltagere og praktikophold: 10 år efter slutningen, derefter uden navne",
            ),
            since=Since.ENDED, then=Then.ANONYMISE, months=120,
        ),
        AGREEMENT: Retention(
            label=Text(
                en="Agreements and signed copies: 10 years after the end, then to the archive",
                sv="Avtal och undertecknade exemplar: 10 år efter slutet, sedan till arkivet",
                nb="Avtaler og signerte eksemplarer: 10 år etter slutten, deretter til arkivet",
                da="Aftaler og underskrevne eksemplarer: 10 år efter slutningen, derefter til arkivet",
            ),
            since=Since.ENDED, then=Then.ARCHIVE, months=120,
        ),
        MONEY: Retention(
            label=Text(
                en="Grants and money: 7 full years in Sweden, 5 in Norway and Denmark, then deleted",
                sv="Bidrag och pengar: 7 hela år i Sverige, 5 i Norge och Danmark, sedan raderas de",
                nb="Tilskudd og penger: 7 hele år i Sverige, 5 i Norge og Danmark, deretter slettes de",
                da="Tilskud og penge: 7 hele år i Sverige, 5 i Norge og Danmark, derefter slettes de",
            ),
            since=Since.YEAR_ENDED, then=Then.DELETE, years_in=MappingProxyType({"SE": 7, "NO": 5, "DK": 5}),
        ),
        FREE_TEXT: Retention(
            label=Text(
                en="Logbook texts and notes: 12 months after the programme is closed, numbers are kept",
                sv="Loggbokstexter och anteckningar: 12 månader efter programmets slut, siffror sparas",
                nb="Loggboktekster og notater: 12 måneder etter at programmet er avsluttet, tall beholdes",
                da="Logbogstekster og notater: 12 måneder efter at programmet er afsluttet, tal beholdes",
            ),
            since=Since.PROGRAMME_CLOSED, then=Then.DELETE_TEXT, months=12,
        ),
        SURVEY: Retention(
            label=Text(
                en="Survey answers: 12 months after the analysis, then without the link to a person",
                sv="Enkätsvar: 12 månader efter analysen, sedan utan koppling till en person",
                nb="Svar på spørreundersøkelser: 12 måneder etter analysen, så uten kobling til en person",
                da="Svar på spørgeskemaer: 12 måneder efter analysen, derefter uden kobling til en person",
            ),
            since=Since.ANALYSED, then=Then.CUT_LINK, months=12,
        ),
        SPECIAL_NEED: Retention(
            label=Text(
                en="Special needs: 30 days after the purpose has ended, then deleted with their history",
                sv="Särskilda behov: 30 dagar efter att ändamålet upphört, sedan raderas de med historik",
                nb="Særlige behov: 30 dager etter at formålet er opphørt, deretter slettes de med historikk",
                da="Særlige behov: 30 dage efter at formålet er ophørt, derefter slettes de med historik",
            ),
            since=Since.PURPOSE_ENDED, then=Then.DELETE, days=30,
        ),
        NEXT_OF_KIN: Retention(
            label=Text(
                en="Next of kin, permit and passport dates: 30 days after the last placement, then deleted",
                sv="Anhöriga, pass- och tillståndsdatum: 30 dagar efter sista placeringen, sedan raderas de",
                nb="Pårørende, pass- og tillatelsesdatoer: 30 dager etter siste opphold, så slettes de",
                da="Pårørende, pas- og tilladelsesdatoer: 30 dage efter sidste ophold, så slettes de",
            ),
            since=Since.ENDED, then=Then.DELETE, days=30,
        ),
        ATTENDANCE: Retention(
            label=Text(
                en="Attendance at events: 24 months, then only organisations and counts",
                sv="Närvaro vid evenemang: 24 månader, sedan bara organisationer och antal",
                nb="Oppmøte på arrangementer: 24 måneder, deretter bare organisasjoner og antall",
                da="Fremmøde ved arrangementer: 24 måneder, derefter kun organisationer og antal",
            ),
            since=Since.HELD, then=Then.ANONYMISE, months=24,
        ),
        CONTACT: Retention(
            label=Text(
                en="Contact persons: 36 months after the last activity, then the office is asked",
                sv="Kontaktpersoner: 36 månader efter den senaste aktiviteten, sedan tillfrågas kontoret",
                nb="Kontaktpersoner: 36 måneder etter siste aktivitet, deretter blir kontoret spurt",
                da="Kontaktpersoner: 36 måneder efter seneste aktivitet, derefter bliver kontoret spurgt",
            ),
            since=Since.LAST_ACTIVE, then=Then.ASK, months=36,
        ),
        CONSENT: Retention(
            label=Text(
                en="Consents: 24 months after what they cover has ended, then deleted",
                sv="Samtycken: 24 månader efter att det de gäller har upphört, sedan raderas de",
                nb="Samtykker: 24 måneder etter at det de gjelder, er opphørt, deretter slettes de",
                da="Samtykker: 24 måneder efter at det, de gælder, er ophørt, derefter slettes de",
            ),
            since=Since.COVERED_ENDED, then=Then.DELETE, months=24,
        ),
        CERTIFICATE: Retention(
            label=Text(
                en="Certificates: 10 years, then deleted",
                sv="Intyg: 10 år, sedan raderas de",
                nb="Attester og bevis: 10 år, deretter slettes de",
                da="Beviser og attester: 10 år, derefter slettes de",
            ),
            since=Since.MADE, then=Then.DELETE, months=120,
        ),
        JOURNAL: Retention(
            label=Text(
                en="History: 36 months after the programme is archived, then the values are deleted",
                sv="Historik: 36 månader efter att programmet har arkiverats, sedan raderas värdena",
                nb="Historikk: 36 måneder etter at programmet er arkivert, deretter slettes verdiene",
                da="Historik: 36 måneder efter at programmet er arkiveret, derefter slettes værdierne",
            ),
            since=Since.PROGRAMME_ARCHIVED, then=Then.DELETE_TEXT, months=36,
        ),
        IMPORT: Retention(
            label=Text(
                en="Rows of imported lists: 30 days, then deleted",
                sv="Rader från importerade listor: 30 dagar, sedan raderas de",
                nb="Rader fra importerte lister: 30 dager, deretter slettes de",
                da="Rækker fra importerede lister: 30 dage, derefter slettes de",
            ),
            since=Since.MADE, then=Then.DELETE, days=30,
        ),
    }
)  # fmt: skip
