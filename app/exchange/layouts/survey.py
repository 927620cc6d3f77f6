"""Answers to a survey: one row a respondent, one column a question."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from app.exchange.common_target import EMAIL, FULL_NAME, ORGANISATION, PERSONAL_NUMBER
from app.exchange.layout import Headings, Layout, Repeat, Target, ValueKind
from app.text import Text

_ORGANISATION: Final = evolve(
    ORGANISATION,
    headings=Headings(
        en=ORGANISATION.headings.en + " | respondent organisation",
        sv=ORGANISATION.headings.sv + " | svarande organisation",
        nb=ORGANISATION.headings.nb + " | svarende organisasjon",
        da=ORGANISATION.headings.da + " | svarende organisation",
    ),
)
_CODE: Final = Target(
    name="code",
    label=Text(en="Answer code", sv="Svarskod", nb="Svarkode", da="Svarkode"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="answer code | code | token | respondent id | response id | respondent",
        sv="svarskod | kod | respondent | respondent-id | svars-id",
        nb="svarkode | kode | respondent | respondent-id | svar-id",
        da="svarkode | kode | respondent | respondent-id | svar-id",
    ),
)
_DAY: Final = Target(
    name="day",
    label=Text(en="Date", sv="Datum", nb="Dato", da="Dato"),
    kind=ValueKind.DAY,
    headings=Headings(
        en="date | answered | received | timestamp | submitted | date of answer | completed",
        sv="datum | besvarad | inkommen | tidsstämpel | svarsdatum | inlämnad",
        nb="dato | besvart | mottatt | tidsstempel | svardato | innsendt | levert",
        da="dato | besvaret | modtaget | tidsstempel | svardato | indsendt",
    ),
)
_ANSWERS: Final = Target(
    name="answers",
    label=Text(en="Question", sv="Fråga", nb="Spørsmål", da="Spørgsmål"),
    kind=ValueKind.ANSWER,
    repeat=Repeat.LABELLED,
    headings=Headings(en="question", sv="fråga", nb="spørsmål", da="spørgsmål"),
)

LAYOUT: Final = Layout(
    key="survey",
    name=Text(
        en="Survey answers", sv="Enkätsvar", nb="Svar på spørreundersøkelse", da="Besvarelser af spørgeskema"
    ),
    targets=(_ORGANISATION, FULL_NAME, EMAIL, PERSONAL_NUMBER, _CODE, _DAY, _ANSWERS),
    needs=(("answers",),),
    subjects=Headings(en="respondent | the", sv="respondentens", nb="respondentens", da="respondentens"),
    rest="answers",
)
