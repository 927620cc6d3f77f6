"""The words of the midterm review."""

from __future__ import annotations

from typing import Final

from app.text import Text

MIDTERM: Final = Text(
    en="Midterm review", sv="Halvtidsavstämning", nb="Midtveisevaluering", da="Midtvejsevaluering"
)
LEAD: Final = Text(
    en="Talk for half an hour, the three of you. Begin with what goes well. What the office knows so far is "
    "printed; write what you agree on.",
    sv="Samtala en halvtimme tillsammans. Börja med det som fungerar bra. Det kontoret känner till hittills "
    "är tryckt, skriv vad ni kommer överens om.",
    nb="Snakk sammen i en halvtime. Begynn med det som går bra. Det kontoret vet så langt, er trykt; skriv "
    "hva dere blir enige om.",
    da="Tal sammen i en halv time. Begynd med det, der går godt. Det, kontoret ved indtil nu, er trykt; "
    "skriv, hvad I bliver enige om.",
)
PLANNED: Final = Text(en="Planned for", sv="Planerad till", nb="Planlagt til", da="Planlagt til")
HELD: Final = Text(
    en="Held on (year-month-day)", sv="Hölls den (år-månad-dag)", nb="Holdt den (år-måned-dag)",
    da="Afholdt den (år-måned-dag)",
)  # fmt: skip
PRESENT: Final = Text(en="Present", sv="Närvarande", nb="Til stede", da="Til stede")
OUTCOMES: Final = Text(en="Learning outcomes", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål")
OUTCOME: Final = Text(en="Outcome", sv="Mål", nb="Læringsutbytte", da="Mål")
BEFORE: Final = Text(en="Before", sv="Före", nb="Før", da="Før")
NOW: Final = Text(en="Now", sv="Nu", nb="Nå", da="Nu")
NO_OUTCOMES: Final = Text(
    en="The placement has no learning outcomes yet.",
    sv="Placeringen har inga lärandemål ännu.",
    nb="Praksisoppholdet har ikke læringsutbytte ennå.",
    da="Praktikopholdet har ingen læringsmål endnu.",
)
OUTCOMES_ASKED: Final = Text(
    en="How far have the outcomes come, and which tasks are missing?",
    sv="Hur långt har ni kommit med målen och vilka uppgifter saknas?",
    nb="Hvor langt har dere kommet med læringsutbyttet, og hvilke oppgaver mangler?",
    da="Hvor langt er I nået med målene, og hvilke opgaver mangler?",
)
EXPECTATIONS: Final = Text(en="Expectations", sv="Förväntningar", nb="Forventninger", da="Forventninger")
EXPECTATIONS_ASKED: Final = Text(
    en="Are the expectations of the start kept, on all sides?",
    sv="Har allas förväntningar från starten infriats?",
    nb="Er forventningene fra starten innfridd, på alle sider?",
    da="Er forventningerne fra starten indfriet, på alle sider?",
)
AGREED_POINTS: Final = Text(
    en="Agreed before the start:", sv="Överenskommet före start:", nb="Avtalt før start:",
    da="Aftalt før start:",
)  # fmt: skip
LOAD: Final = Text(
    en="Amount of work and time", sv="Arbetsmängd och tid", nb="Arbeidsmengde og tid",
    da="Arbejdsmængde og tid",
)  # fmt: skip
LOAD_ASKED: Final = Text(
    en="Is the amount of work right? What is to be changed?",
    sv="Är arbetsmängden lagom? Vad ska ändras?",
    nb="Er arbeidsmengden passe? Hva skal endres?",
    da="Er arbejdsmængden passende? Hvad skal ændres?",
)
BREADTH: Final = Text(
    en="Breadth of tasks", sv="Arbetsuppgifternas bredd", nb="Bredde i oppgavene", da="Bredde i opgaverne"
)
BREADTH_ASKED: Final = Text(
    en="Which missing area comes next, and with whom?",
    sv="Vilket område som saknas kommer härnäst, och med vem?",
    nb="Hvilket område som mangler, kommer som det neste, og med hvem?",
    da="Hvilket manglende område kommer som det næste, og med hvem?",
)
SAFETY: Final = Text(
    en="Feeling of use, safe to ask", sv="Till nytta och trygg att fråga",
    nb="Til nytte og trygg på å spørre", da="Til nytte og tryg ved at spørge",
)  # fmt: skip
FEEDBACK: Final = Text(en="Feedback so far", sv="Återkoppling hittills", nb="Tilbakemeldinger så langt",
                       da="Feedback indtil nu")  # fmt: skip
CHANGES: Final = Text(
    en="Changed since the start", sv="Ändrat sedan starten", nb="Endret siden starten",
    da="Ændret siden starten",
)  # fmt: skip
NEXT: Final = Text(
    en="What we agree on, who does it and by when",
    sv="Vad vi kommer överens om, vem som gör det och till när",
    nb="Hva vi blir enige om, hvem som gjør det og når",
    da="Hvad vi aftaler, hvem der gør det og hvornår",
)
NEXT_HEAD: Final = Text(
    en="Agreed, next steps", sv="Överenskommet, nästa steg", nb="Avtalt, neste skritt",
    da="Aftalt, næste skridt",
)  # fmt: skip
NO_ENTRIES: Final = Text(
    en="No logbook entry has come in yet.",
    sv="Inget loggboksinlägg har kommit in ännu.",
    nb="Ingen loggbokinnføring har kommet inn ennå.",
    da="Ingen logbogsindførsel er kommet ind endnu.",
)
MISSING_ENTRIES: Final = Text(
    en="Missing logbook entries: {nos}.",
    sv="Loggboksinlägg som saknas: {nos}.",
    nb="Loggbokinnføringer som mangler: {nos}.",
    da="Logbogsindførsler, der mangler: {nos}.",
)
HOURS_SO_FAR: Final = Text(
    en="Hours a week so far: {hours}.", sv="Timmar i veckan hittills: {hours}.",
    nb="Timer i uken så langt: {hours}.", da="Timer om ugen indtil nu: {hours}.",
)  # fmt: skip
AGREED_HOURS: Final = Text(
    en="{name} {hours} (agreed {agreed})", sv="{name} {hours} (avtalat {agreed})",
    nb="{name} {hours} (avtalt {agreed})", da="{name} {hours} (aftalt {agreed})",
)  # fmt: skip
TOLD_NUMBERS: Final = Text(
    en="{name}, latest entries: {values}.", sv="{name}, de senaste inläggen: {values}.",
    nb="{name}, de siste innføringene: {values}.", da="{name}, de seneste indførsler: {values}.",
)  # fmt: skip
WITH_FEEDBACK: Final = "with_feedback"
"""What is given as ``yes`` where feedback below expectation is printed too: only on demand (002-14)."""
