"""What was said at the gathering of the sample, in the language of its programme."""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Said:
    """A statement: which host said it, on what, in which direction, its place among the main points."""

    host: int
    text: str
    theme: str
    direction: str = "host_host"
    point: int | None = None
    earlier: bool = False
    quote: bool = False


PURPOSE: Final = (
    "Utveksle erfaringer mellom praksisorganisasjonene, og mellom dem og prosjektet, før studentene begynner."
)
NOW: Final = (
    "Prosjektet sender oppgavebeskrivelsen tre uker før oppstart, og koordinatoren ringer alle mentorer "
    "etter første uke."
)
AGENDA: Final = (
    {"time": "09:00", "item": "Velkommen og runde rundt bordet", "who": "Mikkel Krogh"},
    {"time": "09:30", "item": "Erfaringer fra første runde", "who": "Fjordskimmer Analyse"},
    {"time": "10:15", "item": "Samtaler ved bordene"},
    {"time": "11:30", "item": "Oppsummering og veien videre", "who": "Anna Lindqvist"},
)
QUESTIONS: Final = (
    {"text": "Hva gjorde den første uken god, og hva manglet?"},
    {"text": "Hvordan finner vi oppgaver som betyr noe for begge parter?"},
    {"text": "Hva trenger dere fra prosjektet underveis?"},
)
SAID: Final[tuple[Said, ...]] = (
    Said(
        0,
        "Gi studenten en hel oppgave, ikke bare biter av andres.",
        "anchoring",
        point=1,
        earlier=True,
        quote=True,
    ),
    Said(0, "Vi brukte for lang tid på tilganger den første uken.", "onboarding", point=5, earlier=True),
    Said(
        1, "En fast time i uken til spørsmål sparte oss for mange avbrudd.", "feedback", point=2, earlier=True
    ),
    Said(1, "Presenter studenten for alle, også dem som jobber kveld.", "onboarding", point=6, earlier=True),
    Said(
        2,
        "Avtal tidlig hva som skjer når oppdraget må endres.",
        "anchoring",
        point=3,
        earlier=True,
        quote=True,
    ),
    Said(2, "Vi skulle hatt en stedfortreder for mentoren fra start.", "onboarding", point=7, earlier=True),
    Said(2, "Studentene så ting vi selv var blitt blinde for.", "feedback", earlier=True),
    Said(3, "Hvor mye tid må mentoren regne med i uken?", "anchoring", "host_project"),
    Said(
        3, "Vi trenger oppgavebeskrivelsen tidligere enn to uker før.", "anchoring", "host_project", point=4
    ),
    Said(4, "Kan to studenter dele på ett oppdrag?", "anchoring", "host_project"),
    Said(4, "Lokalene våre er små; vi må planlegge plassene.", "onboarding"),
    Said(5, "Taushetsplikten må være klar før første dag.", "onboarding", "host_project"),
    Said(5, "Pasientmøter krever en erfaren kollega i rommet.", "onboarding"),
    Said(6, "Vi vil gjerne ha studenter som er nysgjerrige på havbruk.", "anchoring"),
    Said(6, "Reisetid til merdene må regnes som arbeidstid.", "anchoring"),
    Said(0, "En kort sluttpresentasjon for ledelsen ga oppmerksomhet.", "feedback", earlier=True),
    Said(1, "Tilbakemelding ansikt til ansikt, ikke i e-post.", "feedback", earlier=True),
    Said(3, "Kan prosjektet lage en felles sjekkliste for første dag?", "onboarding", "host_project"),
    Said(5, "Fint om studentene besøker hverandres arbeidsplasser.", "feedback"),
    Said(6, "Logboken leses av koordinatoren hver uke.", "feedback", "project_host"),
)
