"""Lists of events, gatherings and focus groups, one row an event or one row an attendance."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from app.exchange.common_target import CITY, COUNTRY, EMAIL, FULL_NAME, ORGANISATION, REMARK
from app.exchange.layout import Headings, Layout, Target, ValueKind
from app.text import Text

_EVENT: Final = Target(
    name="event",
    label=Text(en="Event", sv="Evenemang", nb="Arrangement", da="Arrangement"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="event | activity | title | name of event | meeting | gathering | event name",
        sv="evenemang | aktivitet | titel | arrangemang | händelse | möte | träff | evenemangets namn",
        nb="arrangement | aktivitet | tittel | hendelse | møte | samling | navn på arrangement",
        da="arrangement | aktivitet | titel | begivenhed | møde | samling | arrangementets navn",
    ),
)
_GROUP: Final = Target(
    name="group",
    label=Text(en="Group", sv="Grupp", nb="Gruppe", da="Gruppe"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="group | focus group | audience | target group",
        sv="grupp | fokusgrupp | målgrupp",
        nb="gruppe | fokusgruppe | målgruppe",
        da="gruppe | fokusgruppe | målgruppe",
    ),
)
_DAY: Final = Target(
    name="day",
    label=Text(en="Date", sv="Datum", nb="Dato", da="Dato"),
    kind=ValueKind.DAY,
    headings=Headings(
        en="date | day | start | when | held | start date",
        sv="datum | dag | start | när | hölls | startdatum",
        nb="dato | dag | start | når | holdt | startdato",
        da="dato | dag | start | hvornår | afholdt | startdato",
    ),
)
_TYPE: Final = Target(
    name="type",
    label=Text(en="Type", sv="Typ", nb="Type", da="Type"),
    kind=ValueKind.CHOICE,
    choices="event_type",
    headings=Headings(
        en="type | kind | type of event | event type | size",
        sv="typ | slag | typ av evenemang | evenemangstyp | storlek",
        nb="type | slag | type arrangement | arrangementstype | størrelse",
        da="type | slags | type arrangement | arrangementstype | størrelse",
    ),
)
_MODE: Final = Target(
    name="mode",
    label=Text(en="Way of attending", sv="Deltagarform", nb="Deltakelse", da="Deltagelse"),
    kind=ValueKind.CHOICE,
    choices="attendance_mode",
    headings=Headings(
        en="way of attending | attendance | participation | how",
        sv="deltagarform | deltagande | medverkan | sätt att delta | hur",
        nb="deltakelse | deltakelsesform | medvirkning | hvordan",
        da="deltagelse | deltagelsesform | medvirken | hvordan",
    ),
)
_ATTENDED: Final = Target(
    name="attended",
    label=Text(en="Attended", sv="Närvarande", nb="Møtt fram", da="Fremmødt"),
    kind=ValueKind.YES_NO,
    headings=Headings(
        en="attended | present | was there | came | showed up",
        sv="närvarande | närvaro | deltog | kom | var där",
        nb="møtt fram | fremmøtt | frammøte | oppmøte | deltok | til stede | kom",
        da="fremmødt | mødt | fremmøde | deltog | til stede | kom",
    ),
)
_REACH: Final = Target(
    name="reach",
    label=Text(en="Number present", sv="Antal deltagare", nb="Antall deltakere", da="Antal deltagere"),
    kind=ValueKind.WHOLE,
    lowest=0,
    headings=Headings(
        en="number present | participants | number of participants | attendees | how many | number",
        sv="antal deltagare | deltagare | antal | antal närvarande | hur många",
        nb="antall deltakere | deltakere | antall | antall til stede | hvor mange",
        da="antal deltagere | deltagere | antal | antal fremmødte | hvor mange",
    ),
)
_PERSON: Final = evolve(
    FULL_NAME,
    headings=Headings(
        en=FULL_NAME.headings.en + " | representative | contact person",
        sv=FULL_NAME.headings.sv + " | representant | kontaktperson",
        nb=FULL_NAME.headings.nb + " | representant | kontaktperson",
        da=FULL_NAME.headings.da + " | repræsentant | kontaktperson",
    ),
)

LAYOUT: Final = Layout(
    key="events",
    name=Text(en="Events", sv="Evenemang", nb="Arrangementer", da="Arrangementer"),
    targets=(
        _EVENT,
        _GROUP,
        _DAY,
        CITY,
        COUNTRY,
        _TYPE,
        ORGANISATION,
        _PERSON,
        EMAIL,
        _MODE,
        _ATTENDED,
        _REACH,
        REMARK,
    ),
    needs=(("event", "group"), ("day",)),
    subjects=Headings(
        en="event | events | the",
        sv="evenemangets | aktivitetens",
        nb="arrangementets | aktivitetens",
        da="arrangementets | aktivitetens",
    ),
)
