"""Labels and lists that placements, positions, agreements, notes and tasks share."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

PARTICIPANT: Final = Text(en="Participant", sv="Deltagare", nb="Deltaker", da="Deltager")
HOST: Final = Text(en="Host", sv="Värd", nb="Praksisorganisasjon", da="Vært")
HOME: Final = Text(en="Home institution", sv="Hemlärosäte", nb="Hjeminstitusjon", da="Hjeminstitution")
ORGANISER: Final = Text(en="Organiser", sv="Arrangör", nb="Arrangør", da="Arrangør")
OFFICE: Final = Text(en="Office", sv="Kontoret", nb="Kontoret", da="Kontoret")
MENTOR: Final = Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor")
POSITION: Final = Text(en="Position", sv="Plats", nb="Praksisplass", da="Praktiktilbud")
NUMBER: Final = Text(en="Number", sv="Nummer", nb="Nummer", da="Nummer")
VERSION: Final = Text(en="Version", sv="Version", nb="Versjon", da="Version")
KEY: Final = Text(en="Key", sv="Nyckel", nb="Nøkkel", da="Nøgle")
SIDE: Final = Text(en="Side", sv="Part", nb="Part", da="Part")
DESCRIPTION: Final = Text(en="Description", sv="Beskrivning", nb="Beskrivelse", da="Beskrivelse")
DUE: Final = Text(en="Due", sv="Senast", nb="Frist", da="Frist")
REASON: Final = Text(en="Reason", sv="Skäl", nb="Begrunnelse", da="Begrundelse")
COMMENT: Final = Text(en="Comment", sv="Kommentar", nb="Kommentar", da="Kommentar")
RATING: Final = Text(
    en="Rating, 1 to 5",
    sv="Betyg, 1 till 5",
    nb="Vurdering, 1 til 5",
    da="Vurdering, 1 til 5",
)
DOCUMENT: Final = Text(en="Document", sv="Dokument", nb="Dokument", da="Dokument")
CONCERNS: Final = Text(en="Concerns", sv="Gäller", nb="Gjelder", da="Vedrører")
CONCERNS_KIND: Final = Text(
    en="Concerns a record of the kind", sv="Gäller en post av typen",
    nb="Gjelder en post av typen", da="Vedrører en post af typen",
)  # fmt: skip
ABOUT_PERSON: Final = Text(
    en="About the person", sv="Handlar om personen", nb="Handler om personen", da="Handler om personen"
)
PHASE: Final = Text(en="Phase", sv="Fas", nb="Fase", da="Fase")
EVIDENCE_FILE: Final = Text(
    en="Evidence (file)", sv="Underlag (fil)", nb="Dokumentasjon (fil)", da="Dokumentation (fil)"
)
TASK_AREAS: Final = Text(en="Task areas", sv="Arbetsområden", nb="Oppgaveområder", da="Opgaveområder")
PLACE_OF_WORK: Final = Text(en="Place of work", sv="Arbetsplats", nb="Arbeidssted", da="Arbejdssted")
HOURS_PER_WEEK: Final = Text(en="Hours a week", sv="Timmar per vecka", nb="Timer per uke", da="Timer om ugen")
REMOTE_SHARE: Final = Text(
    en="Remote work", sv="Distansarbete", nb="Hjemme- eller fjernarbeid", da="Fjernarbejde"
)
FOLLOW_UP_EVERY: Final = Text(
    en="Follow-up at least every",
    sv="Uppföljning minst var",
    nb="Oppfølging minst hver",
    da="Opfølgning mindst hver",
)
LEFT_EMPTY: Final = Text(
    en="Leave it empty to follow the programme's rule.",
    sv="Lämna tomt för att följa programmets regel.",
    nb="La feltet stå tomt for å følge programmets regel.",
    da="Lad feltet stå tomt for at følge programmets regel.",
)
SUPERVISION: Final = Text(
    en="Supervision agreed, hours a week",
    sv="Avtalad handledning, timmar per vecka",
    nb="Avtalt veiledning, timer per uke",
    da="Aftalt vejledning, timer om ugen",
)
EVERY_DAY: Final = Text(en="days", sv="dag", nb="dag", da="dag")

HOURS: Final = Text(en="hours", sv="timmar", nb="timer", da="timer")
MINUTES: Final = Text(en="minutes", sv="minuter", nb="minutter", da="minutter")
MONTHS: Final = Text(en="months", sv="månader", nb="måneder", da="måneder")
PERCENT: Final = Text(en="%", sv="%", nb="%", da="%")
CREDITS: Final = Text(en="ECTS credits", sv="högskolepoäng", nb="studiepoeng", da="ECTS-point")

GROUP_PLACE: Final = Text(en="Place", sv="Plats", nb="Sted", da="Sted")
GROUP_MATCH: Final = Text(en="Matching", sv="Matchning", nb="Kobling", da="Match")
GROUP_ASSIGNMENT: Final = Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Praktikopgave")
GROUP_FOLLOW_UP: Final = Text(en="Follow-up", sv="Uppföljning", nb="Oppfølging", da="Opfølgning")
GROUP_LOGBOOK: Final = Text(en="Logbook", sv="Loggbok", nb="Loggbok", da="Logbog")
GROUP_PAPERS: Final = Text(
    en="Insurance and permits", sv="Försäkring och tillstånd",
    nb="Forsikring og tillatelser", da="Forsikring og tilladelser",
)  # fmt: skip
GROUP_OUTCOME: Final = Text(en="Result", sv="Resultat", nb="Resultat", da="Resultat")

PLACEMENT_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "internship": Text(en="Internship", sv="Praktik", nb="Praksis", da="Praktik"),
        "research_stay": Text(
            en="Research stay", sv="Forskningsvistelse", nb="Forskningsopphold", da="Forskningsophold"
        ),
        "teaching": Text(en="Teaching", sv="Undervisning", nb="Undervisning", da="Undervisning"),
        "staff_exchange": Text(
            en="Staff exchange", sv="Personalutbyte", nb="Hospitering", da="Medarbejderudveksling"
        ),
        "other": Text(en="Other", sv="Annat", nb="Annet", da="Andet"),
    }
)
POSITION_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        **{key: text for key, text in PLACEMENT_KINDS.items() if key != "other"},
        "career_opportunity": Text(
            en="Career opportunity", sv="Karriärmöjlighet", nb="Karrieremulighet", da="Karrieremulighed"
        ),
        "other": PLACEMENT_KINDS["other"],
    }
)
SIDES: Final[Mapping[str, Text]] = MappingProxyType(
    {"participant": PARTICIPANT, "host": HOST, "home": HOME, "organiser": ORGANISER}
)
PROPOSERS: Final[Mapping[str, Text]] = MappingProxyType(
    {"participant": PARTICIPANT, "host": HOST, "home": HOME, "office": OFFICE}
)
OUTPUT_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "participant_report": Text(
            en="Participant's report", sv="Deltagarens rapport",
            nb="Deltakerens rapport", da="Deltagerens rapport",
        ),
        "host_report": Text(
            en="Host's report", sv="Värdens rapport",
            nb="Praksisorganisasjonens rapport", da="Værtens rapport",
        ),
        "mentor_form": Text(
            en="Mentor's form", sv="Handledarens formulär", nb="Mentorens skjema", da="Mentorens skema"
        ),
        "presentation": Text(en="Presentation", sv="Presentation", nb="Presentasjon", da="Præsentation"),
        "experience_letter": Text(
            en="Letter to the next participant", sv="Brev till nästa deltagare",
            nb="Brev til neste deltaker", da="Brev til den næste deltager",
        ),
        "survey": Text(en="Survey", sv="Enkät", nb="Spørreundersøkelse", da="Spørgeskema"),
        "learning_assessment": Text(
            en="Assessment of learning outcomes", sv="Bedömning av lärandemål",
            nb="Vurdering av læringsutbytte", da="Bedømmelse af læringsmål",
        ),
    }
)  # fmt: skip
CONSTRAINTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "drug_test": Text(en="Drug test", sv="Drogtest", nb="Rusmiddeltest", da="Narkotikatest"),
        "security_clearance": Text(
            en="Security clearance", sv="Säkerhetsprövning",
            nb="Sikkerhetsklarering", da="Sikkerhedsgodkendelse",
        ),
        "nda": Text(
            en="Confidentiality agreement", sv="Sekretessavtal",
            nb="Taushetserklæring", da="Fortrolighedsaftale",
        ),
        "driving_licence": Text(en="Driving licence", sv="Körkort", nb="Førerkort", da="Kørekort"),
        "vaccination": Text(en="Vaccination", sv="Vaccination", nb="Vaksinasjon", da="Vaccination"),
    }
)  # fmt: skip
PHASES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "before": Text(en="Before the start", sv="Före start", nb="Før oppstart", da="Før start"),
        "start": Text(en="At the start", sv="Vid start", nb="Ved oppstart", da="Ved start"),
        "during": Text(en="During the placement", sv="Under placeringen", nb="Underveis", da="Undervejs"),
        "end": Text(en="At the end", sv="Vid slutet", nb="Ved slutten", da="Ved slutningen"),
    }
)
AUDIENCES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "host_mentor": Text(
            en="Mentors at hosts", sv="Handledare hos värdar",
            nb="Mentorer i praksisorganisasjoner", da="Mentorer hos værter",
        ),
        "faculty_mentor": Text(
            en="Faculty mentors", sv="Lärarmentorer", nb="Faglige mentorer", da="Mentorer blandt underviserne"
        ),
        "student_leader": Text(
            en="Student leaders", sv="Studentledare", nb="Studentledere", da="Studenterledere"
        ),
        "permanent_staff": Text(
            en="Permanent staff of hosts", sv="Värdens ordinarie personal",
            nb="Fast ansatte i praksisorganisasjonen", da="Værtens fastansatte",
        ),
        "coordinator": Text(en="Coordinators", sv="Samordnare", nb="Koordinatorer", da="Koordinatorer"),
    }
)  # fmt: skip
METHODS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "manual": Text(en="By hand", sv="Manuellt", nb="Manuelt", da="Manuelt"),
        "assisted": Text(
            en="Suggested by the program", sv="Föreslagen av programmet",
            nb="Foreslått av programmet", da="Foreslået af programmet",
        ),
        "preference_based": Text(
            en="By the wishes of both sides", sv="Efter båda parters önskemål",
            nb="Etter begge parters ønsker", da="Efter begge parters ønsker",
        ),
    }
)  # fmt: skip
PAY_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="None", sv="Ingen", nb="Ingen", da="Ingen"),
        "salary": Text(en="Salary", sv="Lön", nb="Lønn", da="Løn"),
        "grant": Text(en="Grant", sv="Stipendium", nb="Stipend", da="Stipendium"),
        "allowance": Text(en="Allowance", sv="Ersättning", nb="Godtgjørelse", da="Godtgørelse"),
    }
)
HIRED: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "unknown": Text(en="Not known", sv="Inte känt", nb="Ikke kjent", da="Ikke kendt"),
        "yes": Text(en="Yes", sv="Ja", nb="Ja", da="Ja"),
        "no": Text(en="No", sv="Nej", nb="Nei", da="Nej"),
        "offered": Text(
            en="Offered a job", sv="Har fått ett erbjudande", nb="Har fått tilbud", da="Har fået et tilbud"
        ),
    }
)
GROUP_BUDGET: Final = Text(
    en="Agreed hours a week", sv="Avtalade timmar per vecka",
    nb="Avtalte timer per uke", da="Aftalte timer om ugen",
)  # fmt: skip
GROUP_QUESTIONS: Final = Text(
    en="Fixed question time", sv="Fast frågetid", nb="Fast tid til spørsmål", da="Fast tid til spørgsmål"
)
GROUP_HIRED: Final = Text(en="Afterwards", sv="Efteråt", nb="Etterpå", da="Bagefter")
