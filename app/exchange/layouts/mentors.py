"""Lists of mentors and what they passed of the mentor training."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from app.exchange.common_target import (
    EMAIL,
    FAMILY_NAME,
    FULL_NAME,
    GIVEN_NAME,
    ORGANISATION,
    PERSONAL_NUMBER,
    PHONE,
    REMARK,
)
from app.exchange.layout import Headings, Layout, Repeat, Target, ValueKind
from app.text import Text

_FULL_NAME: Final = evolve(
    FULL_NAME,
    headings=Headings(
        en=FULL_NAME.headings.en + " | mentor | mentor name",
        sv=FULL_NAME.headings.sv + " | handledare | mentor | handledarens namn",
        nb=FULL_NAME.headings.nb + " | mentor | mentors navn | mentorens navn",
        da=FULL_NAME.headings.da + " | mentor | mentors navn | mentorens navn",
    ),
)
_ORGANISATION_KIND: Final = Target(
    name="organisation_kind",
    label=Text(
        en="Kind of organisation", sv="Typ av organisation", nb="Type organisasjon", da="Type organisation"
    ),
    kind=ValueKind.CHOICE,
    choices="organisation_kind",
    headings=Headings(
        en="kind of organisation | kind | type | type of organisation | organisation type | sector",
        sv="typ av organisation | typ | slag | organisationstyp | sektor",
        nb="type organisasjon | type | slag | organisasjonstype | sektor",
        da="type organisation | type | slags | organisationstype | sektor",
    ),
)
_JOB_TITLE: Final = Target(
    name="job_title",
    label=Text(en="Job title", sv="Befattning", nb="Stilling", da="Stilling"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="job title | title | position | role",
        sv="befattning | titel | tjänst | roll",
        nb="stilling | tittel | rolle",
        da="stilling | titel | rolle",
    ),
)
_MODULES: Final = Target(
    name="modules",
    label=Text(en="Module", sv="Modul", nb="Modul", da="Modul"),
    kind=ValueKind.RESULT,
    repeat=Repeat.NUMBERED,
    keeps_numbers=True,
    headings=Headings(
        en="m | module | training module | part | session",
        sv="m | modul | utbildningsmodul | del | delmoment",
        nb="m | modul | opplæringsmodul | del | mentoropplæring modul",
        da="m | modul | uddannelsesmodul | del | mentoruddannelse modul",
    ),
)
_BEFORE: Final = Target(
    name="rating_before",
    label=Text(
        en="Self-rating before", sv="Självskattning före", nb="Egenvurdering før", da="Selvvurdering før"
    ),
    kind=ValueKind.WHOLE,
    lowest=1,
    highest=5,
    headings=Headings(
        en="self-rating before | rating before | self assessment before | before | self-assessment before "
        "training",
        sv="självskattning före | skattning före | före | självvärdering före | egen skattning före",
        nb="egenvurdering før | vurdering før | før | selvvurdering før",
        da="selvvurdering før | vurdering før | før | egenvurdering før",
    ),
)
_AFTER: Final = Target(
    name="rating_after",
    label=Text(
        en="Self-rating after", sv="Självskattning efter", nb="Egenvurdering etter", da="Selvvurdering efter"
    ),
    kind=ValueKind.WHOLE,
    lowest=1,
    highest=5,
    headings=Headings(
        en="self-rating after | rating after | self assessment after | after | self-assessment after "
        "training",
        sv="självskattning efter | skattning efter | efter | självvärdering efter | egen skattning efter",
        nb="egenvurdering etter | vurdering etter | etter | selvvurdering etter",
        da="selvvurdering efter | vurdering efter | efter | egenvurdering efter",
    ),
)
_MOST_MENTEES: Final = Target(
    name="max_mentees",
    label=Text(en="At most so many", sv="Högst så många", nb="Høyst så mange", da="Højst så mange"),
    kind=ValueKind.WHOLE,
    lowest=0,
    highest=100,
    headings=Headings(
        en="max mentees | mentees | at most | number of mentees | capacity",
        sv="max antal | antal studenter | högst | antal adepter | kapacitet",
        nb="maks antall | antall studenter | høyst | kapasitet",
        da="maks antal | antal studerende | højst | kapacitet",
    ),
)

LAYOUT: Final = Layout(
    key="mentors",
    name=Text(en="Mentors", sv="Handledare", nb="Mentorer", da="Mentorer"),
    targets=(
        FAMILY_NAME,
        GIVEN_NAME,
        _FULL_NAME,
        PERSONAL_NUMBER,
        EMAIL,
        PHONE,
        ORGANISATION,
        _ORGANISATION_KIND,
        _JOB_TITLE,
        _MODULES,
        _BEFORE,
        _AFTER,
        _MOST_MENTEES,
        REMARK,
    ),
    needs=(("full_name", "family_name", "given_name"),),
    subjects=Headings(
        en="mentor | mentors | the",
        sv="handledarens | handledare | mentorns | mentor",
        nb="mentor | mentors | mentorens",
        da="mentor | mentors | mentorens",
    ),
)
