"""Lists of staff exchanges: one person, one stay, what home and host agreed."""

from __future__ import annotations

from typing import Final

from app.exchange.common_target import (
    CITY,
    COUNTRY,
    EMAIL,
    FAMILY_NAME,
    FULL_NAME,
    GIVEN_NAME,
    HOME_ORGANISATION,
    PERSONAL_NUMBER,
    PHONE,
    REMARK,
    UNIT,
)
from app.exchange.layout import Headings, Layout, Target, ValueKind
from app.exchange.placement_target import AMOUNT, CURRENCY, END, HOST, HOURS_PER_WEEK, MENTOR, PERCENT, START
from app.text import Text

_NUMBER: Final = Target(
    name="number",
    label=Text(en="No.", sv="Nr", nb="Nr.", da="Nr."),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="no | number | id | serial number | nr",
        sv="nr | nummer | löpnummer | löpnr | id",
        nb="nr | nummer | løpenummer | løpenr | id",
        da="nr | nummer | løbenummer | løbenr | id",
    ),
)
_POSITION: Final = Target(
    name="position",
    label=Text(en="Position", sv="Befattning", nb="Stilling", da="Stilling"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="position | title | job title | role | post | academic title",
        sv="befattning | titel | tjänst | roll | tjänstetitel | anställning",
        nb="stilling | tittel | stillingstittel | rolle | jobbtittel",
        da="stilling | titel | stillingsbetegnelse | rolle | jobtitel",
    ),
)
_HOST_KIND: Final = Target(
    name="host_kind",
    label=Text(en="Kind of host", sv="Typ av värd", nb="Type vert", da="Type vært"),
    kind=ValueKind.CHOICE,
    choices="organisation_kind",
    headings=Headings(
        en="kind of host | type of host | host type | type | kind | type of organisation | sector",
        sv="typ av värd | typ | värdtyp | typ av organisation | organisationstyp | sektor",
        nb="type vert | type | verttype | type organisasjon | organisasjonstype | sektor",
        da="type vært | type | værtstype | type organisation | organisationstype | sektor",
    ),
)
_ANCHORED: Final = Target(
    name="anchored",
    label=Text(
        en="Anchored with manager",
        sv="Förankrat hos chef",
        nb="Forankret hos leder",
        da="Forankret hos leder",
    ),
    kind=ValueKind.YES_NO,
    headings=Headings(
        en="anchored with manager | anchored | approved by manager | manager's consent | anchoring "
        "statement | "
        "supported by manager",
        sv="förankrat hos chef | förankrat | förankring | förankringsintyg | chefens godkännande | godkänt "
        "av chef",
        nb="forankret hos leder | forankret | forankring | forankret hos sjef | godkjent av leder | "
        "lederforankring",
        da="forankret hos leder | forankret | forankring | forankret hos chef | godkendt af leder | "
        "lederforankring",
    ),
)
_SURVEY: Final = Target(
    name="survey_answered",
    label=Text(
        en="Survey answered", sv="Enkät besvarad", nb="Spørreundersøkelse besvart", da="Spørgeskema besvaret"
    ),
    kind=ValueKind.YES_NO,
    headings=Headings(
        en="survey answered | survey | answered survey | survey response | questionnaire answered",
        sv="enkät besvarad | enkät | besvarat enkät | enkätsvar | svarat på enkäten",
        nb="spørreundersøkelse besvart | undersøkelse besvart | spørreskjema besvart | besvart undersøkelse "
        "| "
        "spørreundersøkelse",
        da="spørgeskema besvaret | spørgeskema | undersøgelse besvaret | besvaret spørgeskema | undersøgelse",
    ),
)
_LOGBOOKS: Final = Target(
    name="logbooks",
    label=Text(en="Logbook entries", sv="Antal loggböcker", nb="Antall loggbøker", da="Antal logbøger"),
    kind=ValueKind.WHOLE,
    lowest=0,
    headings=Headings(
        en="logbook entries | logbooks | number of logbooks | number of logbook entries | logs received | "
        "log entries",
        sv="antal loggböcker | loggböcker | loggboksinlägg | antal loggboksinlägg | antal loggar | loggbok",
        nb="antall loggbøker | loggbøker | innføringer | antall innføringer | antall logger | loggbok",
        da="antal logbøger | logbøger | indførsler | antal indførsler | antal logge | logbog",
    ),
)

LAYOUT: Final = Layout(
    key="exchanges",
    name=Text(en="Staff exchanges", sv="Utbyten", nb="Hospiteringer", da="Personaleudvekslinger"),
    targets=(
        _NUMBER,
        FAMILY_NAME,
        GIVEN_NAME,
        FULL_NAME,
        PERSONAL_NUMBER,
        EMAIL,
        PHONE,
        HOME_ORGANISATION,
        UNIT,
        _POSITION,
        HOST,
        _HOST_KIND,
        START,
        END,
        PERCENT,
        HOURS_PER_WEEK,
        MENTOR,
        _ANCHORED,
        _SURVEY,
        _LOGBOOKS,
        AMOUNT,
        CURRENCY,
        CITY,
        COUNTRY,
        REMARK,
    ),
    needs=(("full_name", "family_name", "given_name"), ("host",)),
    subjects=Headings(
        en="participant | participants | employee | employees | the",
        sv="deltagare | deltagarens | medarbetarens | medarbetare",
        nb="deltaker | deltakerens | medarbeiderens | medarbeider",
        da="deltager | deltagerens | medarbejderens | medarbejder",
    ),
)
