"""What people in the sample say and write, in the four languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Language, Text

Lines = Mapping[Language, tuple[str, ...]]

EXPECTATIONS: Final[Mapping[str, Lines]] = MappingProxyType(
    {
        "host": {
            "sv": (
                "Lämnar en prototyp eller en skriftlig rapport senast sista veckan.",
                "Tar med ett eget förslag till varje veckomöte.",
                "Meddelar före klockan nio om hon eller han blir borta.",
            ),
            "nb": (
                "Leverer et skriftlig forslag som vi kan bruke, innen siste uke.",
                "Tar med minst ett spørsmål til hvert ukemøte.",
                "Sier fra samme morgen ved fravær.",
            ),
            "da": (
                "Afleverer et udkast, som vi kan arbejde videre med, inden sidste måned.",
                "Deltager i afdelingens ugemøde og fremlægger én gang om måneden.",
                "Giver besked inden klokken ni ved fravær.",
            ),
            "en": (
                "Brings one proposal to the Thursday meeting each week.",
                "Writes down what was tried and what came of it, so that others can go on.",
                "Tells the mentor before nine in the morning when absent.",
            ),
        },
        "participant": {
            "sv": ("Vill förstå hur beslut fattas i verksamheten och få återkoppling varje vecka.",),
            "nb": ("Ønsker å få prøve seg på hele spekteret av oppgaver og få ærlige tilbakemeldinger.",),
            "da": ("Vil gerne prøve kræfter med rigtige opgaver og lære virksomhedens marked at kende.",),
            "en": (
                "Wants to see how the whole organisation works, also the meetings where people disagree.",
            ),
        },
        "home": {
            "sv": ("Svarar på frågor om de akademiska kraven inom två arbetsdagar.",),
            "nb": ("Svarer på faglige spørsmål innen to arbeidsdager.",),
            "da": ("Svarer på faglige spørgsmål inden for to arbejdsdage.",),
            "en": ("Answers academic questions within two working days.",),
        },
        "organiser": {
            "sv": ("Hör av sig till båda parter minst varannan vecka.",),
            "nb": ("Tar kontakt med begge parter minst annenhver uke.",),
            "da": ("Kontakter begge parter mindst en gang om måneden.",),
            "en": ("Keeps in touch with both sides at least every other week.",),
        },
    }
)
REASONS: Final[Lines] = MappingProxyType(
    {
        "sv": (
            "Uppdraget ligger nära deltagarens utbildning, och värden hade satt deltagaren först.",
            "Deltagaren har arbetat med liknande frågor och valde själv värden.",
            "Bästa sammanlagda utfallet när alla önskemål vägdes ihop.",
        ),
        "nb": (
            "Oppgavene passer studiet, og organisasjonen hadde studenten øverst på listen.",
            "Studenten ønsket offentlig sektor og bor i nærheten.",
            "Samlet beste resultat da alle ønsker var veid mot hverandre.",
        ),
        "da": (
            "Opgaven passer til den studerendes speciale, og virksomheden ønskede netop den profil.",
            "Den studerende har arbejdet med samme teknik og valgte selv virksomheden.",
            "Det bedste samlede resultat, da alle ønsker blev vejet sammen.",
        ),
        "en": (
            "The tasks match the student's courses, and the host had ranked the student first.",
            "The student asked for the public sector and lives close by.",
        ),
    }
)
FITS: Final[Lines] = MappingProxyType(
    {
        "sv": ("Uppdraget bygger på deltagarens tidigare arbete och lämnar plats för egna idéer.",),
        "nb": ("Oppgavene er tilpasset en student på tredje år som ikke har arbeidet i bransjen før.",),
        "da": ("Opgaven er tilpasset den studerendes fag og kan løses inden for opholdet.",),
        "en": ("The tasks are fitted to a third-year student and leave room for own ideas.",),
    }
)
CONTACTS: Final[Lines] = MappingProxyType(
    {
        "sv": (
            "Ringde. Allt rullar på, handledaren finns på plats och uppdraget känns rimligt.",
            "Träff på plats. Gick igenom mål och arbetsmängd tillsammans med handledaren.",
            "Mejl: frågar hur timmarna för nätverk ska noteras i loggboken. Svarat samma dag.",
        ),
        "nb": (
            "Ringte. Alt går fint, mentoren er til stede og oppgavene er passe store.",
            "Besøk. Gikk gjennom forventninger og arbeidsmengde sammen med mentor.",
            "E-post: lurer på hvem som godkjenner fravær. Besvart samme dag.",
        ),
        "da": (
            "Ringede. Alt går godt, mentoren er der, og opgaven er passende.",
            "Besøg. Vi gennemgik mål og arbejdsmængde sammen med mentoren.",
            "E-mail om skattekort og bank. Besvaret samme dag.",
        ),
        "en": (
            "Called. All is well; the mentor is there and the workload is right.",
            "Visited. Went through expectations and learning outcomes with the mentor.",
        ),
    }
)
BELOW: Final[Lines] = MappingProxyType(
    {
        "sv": ("Underlaget kom två dagar för sent utan besked. Nästa steg: kort avstämning varje måndag.",),
        "nb": (
            "Presentasjonen manglet tallene vi var enige om. Ny frist på fredag, mentor ser på utkast før.",
        ),
        "da": (
            "Analysen var for overfladisk. Næste skridt: ny disposition på mandag, gennemgås med mentor.",
        ),
        "en": ("The report lacked the sources we had agreed on. Next step: a new draft by Friday.",),
    }
)
PRAISE: Final[Lines] = MappingProxyType(
    {
        "sv": ("Värden använder redan deltagarens mall i det dagliga arbetet.",),
        "nb": ("Studenten stilte spørsmålet som fikk oss til å endre rutinen for henvendelser.",),
        "da": ("Den studerendes værktøj bliver nu brugt af hele afdelingen.",),
        "en": ("The student's checklist is now used for all new employees.",),
    }
)
SUPPORT_SHEET: Final = Text(en="Support sheet", sv="Stödblad", nb="Støtteoversikt", da="Støtteoversigt")
SIGNED: Final = Text(en="signed", sv="undertecknat", nb="signert", da="underskrevet")
WELCOME: Final = Text(
    en="Introduction at the host held",
    sv="Introduktion hos värden genomförd",
    nb="Introduksjon hos verten gjennomført",
    da="Introduktion hos værten gennemført",
)
EVIDENCE: Final = Text(
    en="Sample message: I accept the agreement as it stands.",
    sv="Exempelmeddelande: Jag godtar avtalet som det står.",
    nb="Eksempelmelding: Jeg godtar avtalen slik den står.",
    da="Eksempelbesked: Jeg accepterer aftalen, som den står.",
)
CALENDAR: Final = Text(en="by e-mail", sv="via e-post", nb="på e-post", da="pr. e-mail")


def line(lines: Lines, language: Language, turn: int) -> str:
    """Return one of the lines in a language, another at each turn."""
    return lines[language][turn % len(lines[language])]
