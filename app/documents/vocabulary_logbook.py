"""The words of the logbook."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

LOGBOOK: Final = Text(en="Logbook", sv="Loggbok", nb="Loggbok", da="Logbog")
ENTRY: Final = Text(
    en="Logbook, period {no}",
    sv="Loggbok, period {no}",
    nb="Loggbok, periode {no}",
    da="Logbog, periode {no}",
)
DUE: Final = Text(en="Send it by", sv="Skicka senast", nb="Sendes innen", da="Sendes senest")
READ_BY: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "office": Text(
            en="Only the office reads what you write.",
            sv="Bara kontoret läser det du skriver.",
            nb="Bare kontoret leser det du skriver.",
            da="Kun kontoret læser det, du skriver.",
        ),
        "office_mentor": Text(
            en="The office and your mentor read what you write.",
            sv="Kontoret och din handledare läser det du skriver.",
            nb="Kontoret og mentoren din leser det du skriver.",
            da="Kontoret og din mentor læser det, du skriver.",
        ),
        "office_home": Text(
            en="The office and your home institution read what you write.",
            sv="Kontoret och ditt hemlärosäte läser det du skriver.",
            nb="Kontoret og hjeminstitusjonen din leser det du skriver.",
            da="Kontoret og din hjeminstitution læser det, du skriver.",
        ),
    }
)
NO_SECRETS: Final = Text(
    en="Leave out what the host has marked as confidential.",
    sv="Ta inte med det som värden har angett som konfidentiellt.",
    nb="Utelat det praksisorganisasjonen har oppgitt som fortrolig.",
    da="Udelad det, som værten har angivet som fortroligt.",
)
IN_NUMBERS: Final = Text(
    en="The period in numbers", sv="Perioden i siffror", nb="Perioden i tall", da="Perioden i tal"
)
TOO_LITTLE: Final = Text(en="far too little", sv="alldeles för lite", nb="altfor lite", da="alt for lidt")
TOO_MUCH: Final = Text(en="far too much", sv="alldeles för mycket", nb="altfor mye", da="alt for meget")
NOT_AT_ALL: Final = Text(en="not at all", sv="inte alls", nb="ikke i det hele tatt", da="slet ikke")
VERY_MUCH: Final = Text(en="very much", sv="i hög grad", nb="i høy grad", da="i høj grad")
TASK_AREAS: Final = Text(
    en="Areas I worked in", sv="Områden som jag har arbetat med", nb="Områder jeg har jobbet med",
    da="Områder, jeg har arbejdet med",
)  # fmt: skip
IN_WORDS: Final = Text(en="In your own words", sv="Med egna ord", nb="Med egne ord", da="Med egne ord")
MENTOR_PART: Final = Text(en="For the mentor", sv="För handledaren", nb="For mentoren", da="Til mentoren")
QUOTE: Final = Text(
    en="The office may quote my words without my name",
    sv="Kontoret får citera mig utan att ange mitt namn",
    nb="Kontoret kan sitere meg uten å oppgi navnet mitt",
    da="Kontoret må citere mig uden at nævne mit navn",
)
NO_PROMPTS: Final = Text(
    en="The logbook has no prompts. Choose a template for the programme.",
    sv="Loggboken saknar frågor. Välj en mall för programmet.",
    nb="Loggboken mangler spørsmål. Velg en mal for programmet.",
    da="Logbogen mangler spørgsmål. Vælg en skabelon til programmet.",
)
NO_PERIOD: Final = Text(
    en="The logbook has no period {no}. It has the periods 1 to {last}.",
    sv="Loggboken har ingen period {no}. Den har perioderna 1 till {last}.",
    nb="Loggboken har ingen periode {no}. Den har periodene 1 til {last}.",
    da="Logbogen har ingen periode {no}. Den har perioderne 1 til {last}.",
)
