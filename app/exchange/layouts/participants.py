"""Lists of students and other participants, with their wishes and their stays."""

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
from app.exchange.layout import Headings, Layout, Repeat, Target, ValueKind
from app.exchange.placement_target import PLACEMENTS
from app.text import Text

_STUDENT_NUMBER: Final = Target(
    name="student_number",
    label=Text(en="Student number", sv="Studentnummer", nb="Studentnummer", da="Studienummer"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="student number | student no | student id | matriculation number | student nr",
        sv="studentnummer | studentnr | student-id | studentid",
        nb="studentnummer | studentnr | student-id | stud.nr. | studnr",
        da="studienummer | studienr | studentnummer | studienr. | student-id | årskortnummer",
    ),
)
_EDUCATION: Final = Target(
    name="education",
    label=Text(en="Study programme", sv="Utbildning", nb="Studieprogram", da="Uddannelse"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="study programme | programme | education | degree | study program | studies | degree programme | "
        "major | course",
        sv="utbildning | utbildningsprogram | program | studieprogram | inriktning | kurs | studier",
        nb="studieprogram | utdanning | studium | studie | studieretning | program | kurs | linje",
        da="uddannelse | studieprogram | studium | studieretning | studie | program | linje | kursus",
    ),
)
_COURSE_CODE: Final = Target(
    name="course_code",
    label=Text(en="Course code", sv="Kurskod", nb="Emnekode", da="Kursuskode"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="course code | module code | code | subject code",
        sv="kurskod | ämneskod | kod",
        nb="emnekode | kurskode | emne | kode",
        da="kursuskode | fagkode | kode | modulkode",
    ),
)
_ECTS: Final = Target(
    name="ects",
    label=Text(en="Credits (ECTS)", sv="Högskolepoäng", nb="Studiepoeng", da="ECTS-point"),
    kind=ValueKind.DECIMAL,
    lowest=0,
    highest=300,
    headings=Headings(
        en="credits | ects | ects credits | credit points | credits ects | points",
        sv="högskolepoäng | hp | poäng | ects | ects-poäng | studiepoäng",
        nb="studiepoeng | sp | stp | ects | poeng | ects-poeng",
        da="ects-point | ects | point | studiepoint | ectspoint",
    ),
)
_YEAR_OF_STUDY: Final = Target(
    name="year_of_study",
    label=Text(en="Year of study", sv="Årskurs", nb="Studieår", da="Studieår"),
    kind=ValueKind.WHOLE,
    headings=Headings(
        en="year of study | study year | year",
        sv="årskurs | studieår | år",
        nb="studieår | årstrinn | år",
        da="studieår | årgang | år",
    ),
)
_COHORT: Final = Target(
    name="cohort",
    label=Text(en="Cohort", sv="Kull", nb="Kull", da="Hold"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="cohort | class | group",
        sv="kull | klass | grupp",
        nb="kull | klasse | gruppe",
        da="hold | klasse | gruppe",
    ),
)
_BORN: Final = Target(
    name="date_of_birth",
    label=Text(en="Date of birth", sv="Födelsedatum", nb="Fødselsdato", da="Fødselsdato"),
    kind=ValueKind.DAY,
    headings=Headings(
        en="date of birth | birth date | birthday | born | dob",
        sv="födelsedatum | född | födelsedag",
        nb="fødselsdato | født | fødselsdag",
        da="fødselsdato | født | fødselsdag",
    ),
)
_WISHES: Final = Target(
    name="wishes",
    label=Text(en="Wish", sv="Önskemål", nb="Ønske", da="Ønske"),
    kind=ValueKind.PROSE,
    repeat=Repeat.NUMBERED,
    headings=Headings(
        en="wish | wishes | choice | preference | priority | host wish | wanted host | wished host",
        sv="önskemål | önskan | val | prioritet | önskad värd | önskat företag | förstahandsval | prio | "
        "prioritering",
        nb="ønske | ønsker | valg | prioritet | ønsket bedrift | prioritering | ønsket vert | pri",
        da="ønske | ønsker | valg | prioritet | ønsket virksomhed | prioritering | ønsket vært | prio",
    ),
)
_COACH: Final = Target(
    name="coach",
    label=Text(en="Coach", sv="Coach", nb="Coach", da="Coach"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="coach | programme coach | local coach",
        sv="coach | programcoach | lokal coach",
        nb="coach | programcoach | lokal coach",
        da="coach | programcoach | lokal coach",
    ),
)
_SUPERVISOR: Final = Target(
    name="academic_supervisor",
    label=Text(
        en="Academic supervisor", sv="Akademisk handledare", nb="Faglig veileder", da="Faglig vejleder"
    ),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="academic supervisor | supervisor | faculty supervisor | tutor | supervisor at home institution",
        sv="akademisk handledare | handledare vid lärosätet | examinator | lärosätets handledare",
        nb="faglig veileder | veileder ved lærestedet | akademisk veileder | intern veileder",
        da="faglig vejleder | vejleder på uddannelsen | akademisk vejleder | intern vejleder",
    ),
)
_COMPETENCES: Final = Target(
    name="competences",
    label=Text(en="Competences", sv="Kompetenser", nb="Kompetanse", da="Kompetencer"),
    kind=ValueKind.PHRASES,
    headings=Headings(
        en="competences | skills | competencies | interests",
        sv="kompetenser | färdigheter | kunskaper | intressen",
        nb="kompetanse | kompetanser | ferdigheter | interesser",
        da="kompetencer | færdigheder | interesser | kvalifikationer",
    ),
)

LAYOUT: Final = Layout(
    key="participants",
    name=Text(en="Participants", sv="Deltagare", nb="Deltakere", da="Deltagere"),
    targets=(
        FAMILY_NAME,
        GIVEN_NAME,
        FULL_NAME,
        _STUDENT_NUMBER,
        PERSONAL_NUMBER,
        _BORN,
        EMAIL,
        PHONE,
        HOME_ORGANISATION,
        UNIT,
        _EDUCATION,
        _COURSE_CODE,
        _ECTS,
        _YEAR_OF_STUDY,
        _COHORT,
        _WISHES,
        *PLACEMENTS,
        _COACH,
        _SUPERVISOR,
        _COMPETENCES,
        CITY,
        COUNTRY,
        REMARK,
    ),
    needs=(("full_name", "family_name", "given_name"),),
    subjects=Headings(
        en="student | students | participant | participants | intern | private | the",
        sv="student | studentens | studenten | deltagare | deltagarens | praktikant | praktikantens | privat",
        nb="student | studentens | studenten | deltaker | deltakerens | praktikant | praktikantens | privat",
        da="student | studerende | den | studerendes | deltager | deltagerens | praktikant | praktikantens "
        "| privat",
    ),
)
