"""Targets that tell of a stay at a host; several stays of a person may stand in one row."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from app.exchange.layout import Headings, Repeat, Target, ValueKind
from app.text import Text

HOST: Final = Target(
    name="host",
    label=Text(
        en="Host organisation", sv="Värdorganisation", nb="Praksisorganisasjon", da="Værtsorganisation"
    ),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="host organisation | host | company | organisation | receiving organisation | host company | "
        "host institution | placement | internship at | workplace | placement organisation | employer",
        sv="värdorganisation | värd | företag | organisation | mottagande organisation | värdföretag | "
        "placering | "
        "praktikplats | praktikställe | arbetsplats | mottagare | mottagande företag",
        nb="praksisorganisasjon | vert | bedrift | virksomhet | mottakende organisasjon | vertsorganisasjon "
        "| "
        "vertsbedrift | praksissted | praksisplass | organisasjon | arbeidsplass | mottaker | praksisbedrift",
        da="værtsorganisation | vært | virksomhed | organisation | modtagende organisation | "
        "værtsvirksomhed | "
        "praktiksted | praktikplads | praktikvirksomhed | arbejdsplads | modtager | firma",
    ),
)
START: Final = Target(
    name="start",
    label=Text(en="Start", sv="Start", nb="Start", da="Start"),
    kind=ValueKind.DAY,
    headings=Headings(
        en="start | start date | from | begins | begin | first day | date from | from date | starts | "
        "beginning",
        sv="start | startdatum | från | börjar | från och med | fr.o.m. | from | första dag | från datum | "
        "inleds",
        nb="start | startdato | fra | begynner | fra og med | f.o.m. | første dag | fra dato | oppstart | "
        "starter",
        da="start | startdato | fra | begynder | fra og med | første dag | fra dato | opstart | starter",
    ),
)
END: Final = Target(
    name="end",
    label=Text(en="End", sv="Slut", nb="Slutt", da="Slut"),
    kind=ValueKind.DAY,
    headings=Headings(
        en="end | end date | to | until | last day | date to | to date | ends | finish | till | stop",
        sv="slut | slutdatum | till | t.o.m. | till och med | tom | sista dag | till datum | slutar | "
        "avslutas | stopp",
        nb="slutt | sluttdato | til | t.o.m. | til og med | siste dag | til dato | slutter | avslutning | "
        "stopp",
        da="slut | slutdato | til | til og med | t.o.m. | sidste dag | til dato | slutter | afslutning | "
        "stop",
    ),
)
KIND: Final = Target(
    name="kind",
    label=Text(en="Kind", sv="Slag", nb="Type", da="Type"),
    kind=ValueKind.CHOICE,
    choices="placement_kind",
    headings=Headings(
        en="kind | type | kind of placement | placement type | type of stay | kind of stay | activity",
        sv="slag | typ | typ av placering | placeringstyp | typ av vistelse | sorts placering",
        nb="type | slag | type opphold | oppholdstype | type praksis | praksistype",
        da="type | slags | opholdstype | type ophold | praktiktype | art",
    ),
)
AMOUNT: Final = Target(
    name="amount",
    label=Text(en="Amount", sv="Belopp", nb="Beløp", da="Beløb"),
    kind=ValueKind.MONEY,
    headings=Headings(
        en="amount | grant | stipend | scholarship | pay | salary | sum | grant amount | support",
        sv="belopp | stipendium | bidrag | lön | ersättning | summa | stöd",
        nb="beløp | stipend | tilskudd | lønn | godtgjørelse | sum | støtte",
        da="beløb | stipendium | legat | tilskud | løn | godtgørelse | sum | støtte",
    ),
)
CURRENCY: Final = Target(
    name="currency",
    label=Text(en="Currency", sv="Valuta", nb="Valuta", da="Valuta"),
    kind=ValueKind.CURRENCY,
    headings=Headings(en="currency | cur | currency code", sv="valuta | valutakod", nb="valuta", da="valuta"),
)
PERCENT: Final = Target(
    name="percent",
    label=Text(en="Extent %", sv="Omfattning %", nb="Omfang %", da="Omfang %"),
    kind=ValueKind.PERCENT,
    headings=Headings(
        en="extent | percent | percentage | per cent | share | full-time equivalent | fte | part of full "
        "time | %",
        sv="omfattning | procent | andel | tjänstgöringsgrad | sysselsättningsgrad | omfattning i procent | "
        "%",
        nb="omfang | prosent | andel | stillingsprosent | stillingsandel | omfang i prosent | %",
        da="omfang | procent | andel | stillingsprocent | beskæftigelsesgrad | omfang i procent | %",
    ),
)
HOURS_PER_WEEK: Final = Target(
    name="hours_per_week",
    label=Text(en="Hours a week", sv="Timmar per vecka", nb="Timer per uke", da="Timer pr. uge"),
    kind=ValueKind.DECIMAL,
    headings=Headings(
        en="hours a week | hours per week | weekly hours | hours/week | hours",
        sv="timmar per vecka | timmar i veckan | veckotimmar | tim/vecka | timmar",
        nb="timer per uke | timer i uken | ukentlige timer | timer/uke | timer",
        da="timer pr. uge | timer om ugen | ugentlige timer | timer/uge | timer",
    ),
)
MENTOR: Final = Target(
    name="mentor",
    label=Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="mentor | host mentor | supervisor at host | workplace supervisor | host supervisor",
        sv="handledare | mentor | handledare hos värden | praktikhandledare",
        nb="mentor | praksisveileder | veileder hos praksisorganisasjonen | veileder",
        da="mentor | praktikvejleder | vejleder hos værten | vejleder",
    ),
)
_GROUPED: Final = (HOST, START, END, KIND, AMOUNT, CURRENCY, PERCENT, HOURS_PER_WEEK, MENTOR)
PLACEMENTS: Final = tuple(evolve(target, group="placements", repeat=Repeat.NUMBERED) for target in _GROUPED)
