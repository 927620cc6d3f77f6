"""The words of the programme report."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.text import Text

NAME: Final = Text(en="Final report", sv="Slutrapport", nb="Sluttrapport", da="Slutrapport")
CONTENTS: Final = Text(en="Contents", sv="Innehåll", nb="Innhold", da="Indhold")
REGISTRY_NUMBER: Final = Text(en="Registry number", sv="Diarienummer", nb="Saksnummer", da="Journalnummer")
COORDINATOR: Final = Text(
    en="Coordinating organisation", sv="Koordinator", nb="Koordinator", da="Koordinator"
)
OWNER: Final = Text(en="Project owner", sv="Projektägare", nb="Prosjekteier", da="Projektejer")
GRANT: Final = Text(en="Grant", sv="Bidrag", nb="Tilskudd", da="Bevilling")
GRANT_FROM: Final = Text(
    en="{amount} from {funder}", sv="{amount} från {funder}", nb="{amount} fra {funder}",
    da="{amount} fra {funder}",
)  # fmt: skip
PROJECT_PERIOD: Final = Text(en="Project period", sv="Projekttid", nb="Prosjektperiode", da="Projektperiode")
STATUS: Final = Text(en="Status", sv="Status", nb="Status", da="Status")
ADDRESSED_TO: Final = Text(en="Submitted to", sv="Lämnas till", nb="Sendes til", da="Sendes til")
WRITTEN_BY: Final = Text(
    en="Texts written by", sv="Texterna är skrivna av", nb="Tekstene er skrevet av",
    da="Teksterne er skrevet af"
)  # fmt: skip
REPORT_DATE: Final = Text(
    en="Date of the report", sv="Rapportens datum", nb="Rapportens dato", da="Rapportens dato"
)
NOTHING_YET: Final = Text(
    en="Nothing has been entered for this section yet.",
    sv="Inget är ännu inlagt för det här avsnittet.",
    nb="Det er ikke lagt inn noe for dette avsnittet ennå.",
    da="Der er endnu ikke indtastet noget til dette afsnit.",
)
GOALS: Final = Text(en="Goals", sv="Mål", nb="Mål", da="Mål")
NUMBERS: Final = Text(
    en="Participants, placements and hosts",
    sv="Deltagare, placeringar och värdar",
    nb="Deltakere, praksisopphold og praksisorganisasjoner",
    da="Deltagere, praktikophold og værter",
)
PARTICIPANTS: Final = Text(en="Participants", sv="Deltagare", nb="Deltakere", da="Deltagere")
PLACEMENTS: Final = Text(en="Placements", sv="Placeringar", nb="Praksisopphold", da="Praktikophold")
HOSTS: Final = Text(en="Hosts", sv="Värdar", nb="Praksisorganisasjoner", da="Værter")
HOST: Final = Text(en="Host", sv="Värd", nb="Praksisorganisasjon", da="Vært")
TOTAL: Final = Text(en="Total", sv="Summa", nb="Sum", da="I alt")
TOTAL_ONCE: Final = Text(
    en="Total, each counted once", sv="Summa, var och en räknad en gång", nb="Sum, hver talt én gang",
    da="I alt, hver talt én gang",
)  # fmt: skip
HOME: Final = Text(en="Home institution", sv="Hemlärosäte", nb="Hjeminstitusjon", da="Hjeminstitution")
YEAR: Final = Text(en="Programme year", sv="Programår", nb="Programår", da="Programår")
YEAR_NAMED: Final = Text(
    en="Year {no} ({label})", sv="År {no} ({label})", nb="År {no} ({label})", da="År {no} ({label})"
)
YEAR_SHORT: Final = Text(en="Year {no}", sv="År {no}", nb="År {no}", da="År {no}")
BY_HOME: Final = Text(
    en="Started placements by home institution",
    sv="Påbörjade placeringar per hemlärosäte",
    nb="Påbegynte praksisopphold per hjeminstitusjon",
    da="Påbegyndte praktikophold pr. hjeminstitution",
)
BY_YEAR: Final = Text(
    en="Started placements by programme year",
    sv="Påbörjade placeringar per programår",
    nb="Påbegynte praksisopphold per programår",
    da="Påbegyndte praktikophold pr. programår",
)
HOME_BY_YEAR: Final = Text(
    en="Started placements by home institution and programme year",
    sv="Påbörjade placeringar per hemlärosäte och programår",
    nb="Påbegynte praksisopphold per hjeminstitusjon og programår",
    da="Påbegyndte praktikophold pr. hjeminstitution og programår",
)
ENGAGEMENT: Final = Text(
    en="Engagement of the organisations", sv="Organisationernas engagemang",
    nb="Organisasjonenes engasjement", da="Organisationernes engagement",
)  # fmt: skip
LEVEL: Final = Text(en="Level", sv="Nivå", nb="Nivå", da="Niveau")
BY_LEVEL: Final = Text(
    en="Organisations by level of engagement and programme year",
    sv="Organisationer efter nivå på engagemanget och programår",
    nb="Organisasjoner etter nivå på engasjementet og programår",
    da="Organisationer efter engagementets niveau og programår",
)
LEARNING: Final = Text(
    en="Learning outcomes", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål"
)  # fmt: skip
OUTCOME: Final = Text(en="Learning outcome", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål")
RATED: Final = Text(en="Rated", sv="Antal svar", nb="Antall svar", da="Antal svar")
BEFORE: Final = Text(en="Before", sv="Före", nb="Før", da="Før")
AFTER: Final = Text(en="After", sv="Efter", nb="Etter", da="Efter")
CHANGE: Final = Text(en="Change", sv="Förändring", nb="Endring", da="Ændring")
TOO_FEW: Final = Text(en="too few", sv="för få", nb="for få", da="for få")
RATINGS: Final = Text(
    en="Mean of the participants' own ratings, 1 to 5",
    sv="Medelvärde av deltagarnas egna skattningar, 1 till 5",
    nb="Gjennomsnitt av deltakernes egne vurderinger, 1 til 5",
    da="Gennemsnit af deltagernes egne vurderinger, 1 til 5",
)
TOO_FEW_NOTE: Final = Text(
    en="Means of fewer than {limit} answers are not shown.",
    sv="Medelvärden av färre än {limit} svar visas inte.",
    nb="Gjennomsnitt av færre enn {limit} svar vises ikke.",
    da="Gennemsnit af færre end {limit} svar vises ikke.",
)
AFTERWARDS: Final = Text(
    en="After the programme", sv="Efter programmet", nb="Etter programmet", da="Efter programmet"
)
HIRED: Final = Text(
    en="Participants hired by their host: {n}.",
    sv="Deltagare som har anställts av värden: {n}.",
    nb="Deltakere som er ansatt av praksisorganisasjonen: {n}.",
    da="Deltagere, der er blevet ansat af værten: {n}.",
)
CONTINUE: Final = Text(
    en="Organisations that continue: {n} of {all}.",
    sv="Organisationer som fortsätter: {n} av {all}.",
    nb="Organisasjoner som fortsetter: {n} av {all}.",
    da="Organisationer, der fortsætter: {n} af {all}.",
)
INDICATORS: Final = Text(en="Indicators", sv="Indikatorer", nb="Indikatorer", da="Indikatorer")
INDICATOR: Final = Text(en="Indicator", sv="Indikator", nb="Indikator", da="Indikator")
TARGET: Final = Text(en="Target", sv="Målvärde", nb="Målverdi", da="Målværdi")
RESULT: Final = Text(en="Result", sv="Utfall", nb="Resultat", da="Resultat")
TARGETS_AND_RESULTS: Final = Text(
    en="Indicators with targets and results", sv="Indikatorer med målvärden och utfall",
    nb="Indikatorer med målverdier og resultater", da="Indikatorer med målværdier og resultater",
)  # fmt: skip
NOT_MEASURED: Final = Text(
    en="not measured yet", sv="ännu inte mätt", nb="ikke målt ennå", da="endnu ikke målt"
)
NO_TARGET: Final = Text(
    en="reported without target", sv="redovisas utan målvärde", nb="rapporteres uten målverdi",
    da="afrapporteres uden målværdi",
)  # fmt: skip
COMPARISONS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "at_least": Text(en="at least {value}", sv="minst {value}", nb="minst {value}", da="mindst {value}"),
        "at_most": Text(en="at most {value}", sv="högst {value}", nb="høyst {value}", da="højst {value}"),
        "exactly": Text(en="{value}", sv="{value}", nb="{value}", da="{value}"),
        "more_than": Text(
            en="more than {value}", sv="fler än {value}", nb="flere enn {value}", da="flere end {value}"
        ),
    }
)
MEASURES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "told_on_arrival": Text(
            en="told on arrival",
            sv="meddelade vid ankomsten",
            nb="meldt ved ankomst",
            da="meddelt ved ankomsten",
        ),
        "placements_over_budget": Text(
            en="placements over the agreed hours",
            sv="placeringar över avtalade timmar",
            nb="praksisopphold over avtalte timer",
            da="praktikophold over aftalte timer",
        ),
        "logbook": Text(en="logbook", sv="loggbok", nb="loggbok", da="logbog"),
        "survey": Text(en="survey", sv="enkät", nb="spørreundersøkelse", da="spørgeskema"),
        "focus_group": Text(en="focus group", sv="fokusgrupp", nb="fokusgruppe", da="fokusgruppe"),
        "inside": Text(
            en="inside academia", sv="inom akademin", nb="i akademia", da="i universitetsverdenen"
        ),
        "outside": Text(
            en="outside academia",
            sv="utanför akademin",
            nb="utenfor akademia",
            da="uden for universitetsverdenen",
        ),
        "organisations": Text(
            en="organisations", sv="organisationer", nb="organisasjoner", da="organisationer"
        ),
        "median_days": Text(en="median", sv="median", nb="median", da="median"),
    }
)
DAYS: Final = Text(en="{n} days", sv="{n} dagar", nb="{n} dager", da="{n} dage")
CALLS: Final = Text(
    en="Calls and selection", sv="Utlysning och urval", nb="Utlysning og utvelgelse",
    da="Opslag og udvælgelse",
)  # fmt: skip
CALL: Final = Text(en="Call", sv="Utlysning", nb="Utlysning", da="Opslag")
OPEN: Final = Text(en="Open", sv="Öppen", nb="Åpen", da="Åbent")
APPLICATIONS: Final = Text(en="Applications", sv="Ansökningar", nb="Søknader", da="Ansøgninger")
ACCEPTED: Final = Text(en="Accepted", sv="Antagna", nb="Tatt opp", da="Optaget")
CALLS_COUNTED: Final = Text(
    en="Calls with applications received and accepted",
    sv="Utlysningar med inkomna ansökningar och antagna",
    nb="Utlysninger med mottatte søknader og antall tatt opp",
    da="Opslag med modtagne ansøgninger og optagne",
)
PEOPLE: Final = Text(
    en="Organisation of the work", sv="Arbetets organisation", nb="Organisering av arbeidet",
    da="Organisering af arbejdet",
)  # fmt: skip
SUPPORT: Final = Text(
    en="Support during the placements", sv="Stöd under placeringarna",
    nb="Støtte under praksisoppholdene", da="Støtte under praktikopholdene",
)  # fmt: skip
WHO_HELPS: Final = Text(
    en="Who helps with what", sv="Vem som hjälper till med vad", nb="Hvem som hjelper med hva",
    da="Hvem der hjælper med hvad",
)  # fmt: skip
TOPIC: Final = Text(en="Topic", sv="Område", nb="Emne", da="Emne")
RESPONSIBLE: Final = Text(en="Responsible", sv="Ansvarig", nb="Ansvarlig", da="Ansvarlig")
BACKUP: Final = Text(en="Backup", sv="Ersättare", nb="Stedfortreder", da="Stedfortræder")
WITHIN: Final = Text(en="Answer within", sv="Svar inom", nb="Svar innen", da="Svar inden for")
ORGANISATION: Final = Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation")
ABOUT: Final = Text(en="Presentation", sv="Presentation", nb="Presentasjon", da="Præsentation")
PARTNERS: Final = Text(
    en="Participating organisations", sv="Medverkande organisationer",
    nb="Medvirkende organisasjoner", da="Medvirkende organisationer",
)  # fmt: skip
CONTACT: Final = Text(en="Contact", sv="Kontakt", nb="Kontakt", da="Kontakt")
CONTACTS: Final = Text(en="Contacts", sv="Kontakter", nb="Kontakter", da="Kontakter")
LINKS: Final = Text(en="Links", sv="Länkar", nb="Lenker", da="Links")
APPENDIX: Final = Text(
    en="Appendix {letter}", sv="Bilaga {letter}", nb="Vedlegg {letter}", da="Bilag {letter}"
)
HOST_LIST: Final = Text(
    en="Hosts and their placements", sv="Värdar och deras placeringar",
    nb="Praksisorganisasjoner og praksisopphold", da="Værter og deres praktikophold",
)  # fmt: skip
PLACE: Final = Text(en="Place", sv="Ort", nb="Sted", da="Sted")
BUDGET: Final = Text(en="Budget and costs", sv="Budget och kostnader", nb="Budsjett og kostnader",
                     da="Budget og omkostninger")  # fmt: skip
BUDGET_OF: Final = Text(
    en="Budget of the grant from {funder}, in {currency}",
    sv="Budget för bidraget från {funder}, i {currency}",
    nb="Budsjett for tilskuddet fra {funder}, i {currency}",
    da="Budget for bevillingen fra {funder}, i {currency}",
)  # fmt: skip
LINE: Final = Text(en="Item", sv="Post", nb="Post", da="Post")
PLANNED: Final = Text(en="Budget", sv="Budget", nb="Budsjett", da="Budget")
SPENT: Final = Text(en="Spent", sv="Använt", nb="Brukt", da="Brugt")
DIFFERENCE: Final = Text(
    en="The items differ from the grant by {amount}.", sv="Posterna skiljer sig från bidraget med {amount}.",
    nb="Postene avviker fra tilskuddet med {amount}.", da="Posterne afviger fra bevillingen med {amount}.",
)  # fmt: skip
RELATED: Final = Text(
    en="Related initiatives", sv="Närliggande satsningar", nb="Beslektede tiltak", da="Beslægtede initiativer"
)
INITIATIVE: Final = Text(en="Initiative", sv="Satsning", nb="Tiltak", da="Initiativ")
RELATION: Final = Text(en="Relation", sv="Relation", nb="Forhold", da="Forhold")
NOTE: Final = Text(en="Note", sv="Anmärkning", nb="Merknad", da="Bemærkning")
SUMMARY_IN: Final = Text(
    en="Summary in English", sv="Sammanfattning på svenska", nb="Sammendrag på norsk",
    da="Sammenfatning på dansk",
)  # fmt: skip
TABLE: Final = Text(en="Table {n}. {caption}", sv="Tabell {n}. {caption}", nb="Tabell {n}. {caption}",
                    da="Tabel {n}. {caption}")  # fmt: skip

NO_PURPOSE: Final = Text(
    en="The purpose of the programme is not written in {language}. Write it under the programme's texts.",
    sv="Programmets syfte är inte skrivet på {language}. Skriv det under programmets texter.",
    nb="Formålet med programmet er ikke skrevet på {language}. Skriv det under tekstene til programmet.",
    da="Programmets formål er ikke skrevet på {language}. Skriv det under programmets tekster.",
)
NO_TITLE: Final = Text(
    en="The title of the programme is not written in {language}. Write it under the main facts.",
    sv="Programmets titel är inte skriven på {language}. Skriv den under grunduppgifterna.",
    nb="Tittelen på programmet er ikke skrevet på {language}. Skriv den under grunnopplysningene.",
    da="Programmets titel er ikke skrevet på {language}. Skriv den under stamoplysningerne.",
)
NO_GOAL: Final = Text(
    en='The goal "{goal}" is not written in {language}. Write it in the list of goals.',
    sv="Målet ”{goal}” är inte skrivet på {language}. Skriv det i listan över mål.",
    nb="Målet «{goal}» er ikke skrevet på {language}. Skriv det i listen over mål.",
    da='Målet "{goal}" er ikke skrevet på {language}. Skriv det på listen over mål.',
)
NO_RESPONSIBLE: Final = Text(
    en="Nobody answers for the programme. Add a person with the role of project responsible or coordinator.",
    sv="Ingen ansvarar för programmet. Lägg till en person med rollen projektansvarig eller samordnare.",
    nb="Ingen har ansvar for programmet. Legg til en person med rollen prosjektansvarlig eller koordinator.",
    da="Ingen har ansvar for programmet. Tilføj en person med rollen projektansvarlig eller koordinator.",
)
