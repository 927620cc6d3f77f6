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
COMPLETED: Final = Text(
    en="Completed logbook", sv="Ifylld loggbok", nb="Utfylt loggbok", da="Udfyldt logbog"
)  # fmt: skip
READERS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "office": Text(
            en="Only the office and the participant may read this.",
            sv="Bara kontoret och deltagaren får läsa det här.",
            nb="Bare kontoret og deltakeren kan lese dette.",
            da="Kun kontoret og deltageren må læse dette.",
        ),
        "office_mentor": Text(
            en="The office, the participant and the mentor may read this.",
            sv="Kontoret, deltagaren och handledaren får läsa det här.",
            nb="Kontoret, deltakeren og mentoren kan lese dette.",
            da="Kontoret, deltageren og mentoren må læse dette.",
        ),
        "office_home": Text(
            en="The office, the participant and the home institution may read this.",
            sv="Kontoret, deltagaren och hemlärosätet får läsa det här.",
            nb="Kontoret, deltakeren og hjeminstitusjonen kan lese dette.",
            da="Kontoret, deltageren og hjeminstitutionen må læse dette.",
        ),
    }
)
CAME_IN: Final = Text(
    en="{done} of {every} entries have come in.",
    sv="{done} av {every} inlägg har kommit in.",
    nb="{done} av {every} innføringer har kommet inn.",
    da="{done} af {every} indførsler er kommet ind.",
)
MISSING: Final = Text(en="Missing", sv="Saknas", nb="Mangler", da="Mangler")
MISSING_LINE: Final = Text(
    en="Period {no}, {days} (due {due})",
    sv="Period {no}, {days} (senast {due})",
    nb="Periode {no}, {days} (frist {due})",
    da="Periode {no}, {days} (frist {due})",
)
WAIVED_LINE: Final = Text(
    en="Period {no}, {days} (waived)",
    sv="Period {no}, {days} (undantag)",
    nb="Periode {no}, {days} (frafalt)",
    da="Periode {no}, {days} (ikke påkrævet)",
)
AT_A_GLANCE: Final = Text(en="At a glance", sv="I korthet", nb="Oversikt", da="Overblik")
HOURS_CHART: Final = Text(
    en="Hours in each period", sv="Timmar per period", nb="Timer per periode", da="Timer pr. periode"
)
WORKLOAD_CHART: Final = Text(
    en="Amount of work, from −2 (too little) to +2 (too much)",
    sv="Arbetsmängd, från −2 (för lite) till +2 (för mycket)",
    nb="Arbeidsmengde, fra −2 (for lite) til +2 (for mye)",
    da="Arbejdsmængde, fra −2 (for lidt) til +2 (for meget)",
)
RESOURCE_CHART: Final = Text(
    en="Feels a resource and safe to ask, from 1 to 5",
    sv="Känner sig som en resurs och trygg att fråga, från 1 till 5",
    nb="Opplever seg som en ressurs og trygg på å spørre, fra 1 til 5",
    da="Føler sig som en ressource og tryg ved at spørge, fra 1 til 5",
)
PERIOD_NO: Final = Text(en="Period {no}", sv="Period {no}", nb="Periode {no}", da="Periode {no}")
NO_ANSWERS: Final = Text(
    en="No answer in words.", sv="Inget svar med ord.", nb="Ikke svart med ord.", da="Intet svar med ord."
)
NOTHING_YET: Final = Text(
    en="No entry has come in yet.",
    sv="Inget inlägg har kommit in ännu.",
    nb="Ingen innføring har kommet inn ennå.",
    da="Ingen indførsel er kommet ind endnu.",
)
