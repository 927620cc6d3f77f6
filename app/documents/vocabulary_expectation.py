"""The words of the expectation sheet and of the onboarding checklist."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

SHEET: Final = Text(
    en="Expectation and role clarification",
    sv="Klargörande av förväntningar och roller",
    nb="Forventnings- og rolleavklaring",
    da="Forventnings- og rolleafklaring",
)
SHEET_NAME: Final = Text(
    en="Expectation sheet",
    sv="Förväntansblad",
    nb="Forventnings- og rolleavklaring",
    da="Forventningsskema",
)
TALK: Final = Text(
    en="Take 45 minutes before the start and begin with what the participant wishes. Be concrete: a result, "
    "a way of working, a rule.",
    sv="Avsätt 45 minuter före start och börja med vad deltagaren önskar. Var konkret: ett resultat, ett "
    "arbetssätt, en regel.",
    nb="Sett av 45 minutter før oppstart, og begynn med hva deltakeren ønsker. Vær konkret: et resultat, en "
    "arbeidsmåte, en regel.",
    da="Sæt 45 minutter af før start, og begynd med, hvad deltageren ønsker. Vær konkret: et resultat, en "
    "arbejdsform, en regel.",
)
WISHES: Final = Text(
    en="What the participant wishes", sv="Vad deltagaren önskar", nb="Hva deltakeren ønsker",
    da="Hvad deltageren ønsker",
)  # fmt: skip
EXPECTED_BY: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "participant": WISHES,
        "host": Text(
            en="What the host expects (at least three points)",
            sv="Vad värden förväntar sig (minst tre punkter)",
            nb="Hva praksisorganisasjonen forventer (minst tre punkter)",
            da="Hvad værten forventer (mindst tre punkter)",
        ),
        "home": Text(
            en="What the home institution expects",
            sv="Vad hemlärosätet förväntar sig",
            nb="Hva hjeminstitusjonen forventer",
            da="Hvad hjeminstitutionen forventer",
        ),
        "organiser": Text(
            en="The organiser's role", sv="Arrangörens roll", nb="Arrangørens rolle", da="Arrangørens rolle"
        ),
    }
)
POINT: Final = Text(en="Point {n}", sv="Punkt {n}", nb="Punkt {n}", da="Punkt {n}")
AGREED: Final = Text(en="Agreed", sv="Överens", nb="Enige", da="Enige")
TOPIC: Final = Text(en="Topic", sv="Ämne", nb="Tema", da="Emne")
WORDS: Final = Text(en="Expectation", sv="Förväntan", nb="Forventning", da="Forventning")
NOT_OURS: Final = Text(
    en="What each party does not do",
    sv="Vad var och en inte gör",
    nb="Hva hver part ikke gjør",
    da="Hvad hver part ikke gør",
)
IN_WORK: Final = Text(en="At work", sv="I arbetet", nb="I arbeidet", da="I arbejdet")
TASKS: Final = Text(
    en="Tasks and results", sv="Arbetsuppgifter och resultat", nb="Oppgaver og resultater",
    da="Arbejdsopgaver og resultater",
)  # fmt: skip
BEHAVIOUR: Final = Text(
    en="Ways of working and working hours", sv="Arbetssätt och arbetstider", nb="Arbeidsmåte og arbeidstid",
    da="Arbejdsform og arbejdstid",
)  # fmt: skip
FEEDBACK: Final = Text(
    en="Feedback: when and how", sv="Återkoppling: när och hur", nb="Tilbakemeldinger: når og hvordan",
    da="Feedback: hvornår og hvordan",
)  # fmt: skip
QUESTION_TIME: Final = Text(
    en="Fixed question time", sv="Fast frågetid", nb="Fast tid til spørsmål", da="Fast tid til spørgsmål"
)
WIN_WIN: Final = Text(en="Value for both", sv="Nytta för båda", nb="Verdi for begge", da="Udbytte for begge")
FOR_ME: Final = Text(
    en="Value for the participant", sv="Nytta för deltagaren", nb="Verdi for deltakeren",
    da="Udbytte for deltageren",
)  # fmt: skip
FOR_US: Final = Text(
    en="Value for the host", sv="Nytta för värden", nb="Verdi for praksisorganisasjonen",
    da="Udbytte for værten",
)  # fmt: skip
ALL_AGREED: Final = Text(
    en="We agree on this sheet", sv="Vi är överens om det som står här", nb="Vi er enige om dette",
    da="Vi er enige om dette",
)  # fmt: skip
OPEN_POINTS: Final = Text(
    en="Points we do not agree on yet", sv="Punkter som vi ännu inte är överens om",
    nb="Punkter vi ikke er enige om ennå", da="Punkter, vi endnu ikke er enige om",
)  # fmt: skip
MIDTERM: Final = Text(
    en="We look at this sheet again at the midterm review on",
    sv="Vi tar fram bladet igen vid halvtidsavstämningen den",
    nb="Vi tar det fram igjen ved midtveisevalueringen den",
    da="Vi tager skemaet frem igen ved midtvejsevalueringen den",
)
CHECKLIST: Final = Text(
    en="Onboarding checklist", sv="Checklista för introduktion", nb="Sjekkliste for onboarding",
    da="Onboardingliste",
)  # fmt: skip
CHECK_LEAD: Final = Text(
    en="Go through the list together. Tick what is done, and sign with initials.",
    sv="Gå igenom listan tillsammans. Kryssa för det som är klart och signera med initialer.",
    nb="Gå gjennom listen sammen. Kryss av det som er gjort, og signer med initialer.",
    da="Gennemgå listen sammen. Sæt kryds ved det, der er gjort, og skriv initialer.",
)
NO_IN_LIST: Final = Text(en="No.", sv="Nr", nb="Nr.", da="Nr.")
WHAT: Final = Text(en="Point", sv="Punkt", nb="Punkt", da="Punkt")
WHO: Final = Text(en="Who", sv="Vem", nb="Hvem", da="Hvem")
DUE: Final = Text(en="Due", sv="Senast", nb="Frist", da="Frist")
DONE: Final = Text(en="Done", sv="Klart", nb="Gjort", da="Gjort")
INITIALS: Final = Text(en="Initials", sv="Sign.", nb="Sign.", da="Init.")
REMARK: Final = Text(en="Remark", sv="Anmärkning", nb="Merknad", da="Bemærkning")
TIP: Final = Text(
    en="{column}, point {n}", sv="{column}, punkt {n}", nb="{column}, punkt {n}", da="{column}, punkt {n}"
)
