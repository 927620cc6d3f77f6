"""Lists of companies and other organisations that host, or may come to."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from app.exchange.common_target import CITY, COUNTRY, EMAIL, ORGANISATION, PHONE, REMARK
from app.exchange.layout import Headings, Layout, Repeat, Target, ValueKind
from app.exchange.placement_target import MENTOR
from app.text import Text

_ORGANISATION: Final = evolve(
    ORGANISATION,
    headings=Headings(
        en=ORGANISATION.headings.en + " | name | companies",
        sv=ORGANISATION.headings.sv + " | namn | organisationsnamn",
        nb=ORGANISATION.headings.nb + " | navn | virksomhetsnavn",
        da=ORGANISATION.headings.da + " | navn | organisationsnavn",
    ),
)
_ORG_NUMBER: Final = Target(
    name="org_number",
    label=Text(en="Organisation number", sv="Organisationsnummer", nb="Organisasjonsnummer", da="CVR-nummer"),
    kind=ValueKind.ORG_NUMBER,
    headings=Headings(
        en="organisation number | organization number | company number | registration number | org no | "
        "company registration number | business number | org number | cvr no | company no | vat number",
        sv="organisationsnummer | org.nr | orgnummer | org nr | organisationsnr",
        nb="organisasjonsnummer | org.nr | orgnummer | org nr | organisasjonsnr | foretaksnummer",
        da="cvr | cvr-nummer | cvr-nr | cvr nr. | cvrnummer | se-nummer",
    ),
)
_KIND: Final = Target(
    name="kind",
    label=Text(
        en="Kind of organisation", sv="Typ av organisation", nb="Type organisasjon", da="Type organisation"
    ),
    kind=ValueKind.CHOICE,
    choices="organisation_kind",
    headings=Headings(
        en="kind | type | kind of organisation | type of organisation | organisation type | sector type",
        sv="typ | slag | typ av organisation | organisationstyp | organisationsform",
        nb="type | slag | type organisasjon | organisasjonstype | organisasjonsform",
        da="type | slags | type organisation | organisationstype | organisationsform | virksomhedstype",
    ),
)
_CONTACT: Final = Target(
    name="contact_person",
    label=Text(en="Contact person", sv="Kontaktperson", nb="Kontaktperson", da="Kontaktperson"),
    kind=ValueKind.FULL_NAME,
    headings=Headings(
        en="contact person | contact | contact name | name of contact | responsible",
        sv="kontaktperson | kontakt | kontaktnamn | ansvarig | kontaktpersonens namn",
        nb="kontaktperson | kontakt | kontaktnavn | ansvarlig | kontaktpersonens navn",
        da="kontaktperson | kontakt | kontaktnavn | ansvarlig | kontaktpersonens navn",
    ),
)
_WEBSITE: Final = Target(
    name="website",
    label=Text(en="Website", sv="Webbplats", nb="Nettsted", da="Hjemmeside"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="website | web | homepage | url | web page | web site",
        sv="webbplats | webb | hemsida | webbadress | webbsida",
        nb="nettsted | nettside | hjemmeside | nettadresse | web",
        da="hjemmeside | websted | webadresse | netside | web",
    ),
)
_ADDRESS: Final = Target(
    name="address",
    label=Text(en="Address", sv="Adress", nb="Adresse", da="Adresse"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="address | street address | street | postal address | visiting address",
        sv="adress | gatuadress | gata | postadress | besöksadress",
        nb="adresse | gateadresse | gate | postadresse | besøksadresse",
        da="adresse | gadeadresse | gade | postadresse | besøgsadresse | vej",
    ),
)
_POSTCODE: Final = Target(
    name="postcode",
    label=Text(en="Postcode", sv="Postnummer", nb="Postnummer", da="Postnummer"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="postcode | postal code | zip | zip code",
        sv="postnummer | postnr",
        nb="postnummer | postnr",
        da="postnummer | postnr",
    ),
)
_EMPLOYEES: Final = Target(
    name="employees",
    label=Text(en="Employees", sv="Anställda", nb="Ansatte", da="Ansatte"),
    kind=ValueKind.WHOLE,
    lowest=0,
    headings=Headings(
        en="employees | number of employees | staff | no of employees | headcount | size",
        sv="anställda | antal anställda | medarbetare | antal medarbetare | storlek",
        nb="ansatte | antall ansatte | medarbeidere | antall medarbeidere | størrelse",
        da="ansatte | antal ansatte | medarbejdere | antal medarbejdere | størrelse",
    ),
)
_SECTOR: Final = Target(
    name="sector",
    label=Text(en="Sector", sv="Bransch", nb="Bransje", da="Branche"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="sector | industry | line of business | branch",
        sv="bransch | sektor | näringsgren",
        nb="bransje | sektor | næring | næringsgren",
        da="branche | sektor | erhverv | branchekode",
    ),
)
_RETURNING: Final = Target(
    name="returning",
    label=Text(
        en="Took part before", sv="Var med förra omgången", nb="Med i forrige runde", da="Med i sidste runde"
    ),
    kind=ValueKind.YES_NO,
    headings=Headings(
        en="took part before | returning | with us before | part of last round | last round | participated "
        "before | "
        "earlier host | took part last time | previous host",
        sv="var med förra omgången | med förra omgången | varit med tidigare | tidigare värd | återkommande "
        "| "
        "med förra gången | deltagit tidigare | med i förra omgången",
        nb="med i forrige runde | med forrige runde | vært med før | tidligere vert | med sist | deltatt "
        "tidligere | "
        "med forrige gang | var med forrige runde",
        da="med i sidste runde | med sidste runde | deltog sidst | tidligere vært | været med før | "
        "deltaget tidligere | "
        "med sidste gang | med i forrige runde",
    ),
)
_HOSTING: Final = Target(
    name="hosting",
    label=Text(en="Is a host", sv="Är värd", nb="Er praksisorganisasjon", da="Er vært"),
    kind=ValueKind.YES_NO,
    headings=Headings(
        en="is a host | hosting | hosts | host company | host organisation | takes interns | host yes/no",
        sv="är värd | värdföretag | värdorganisation | tar emot praktikanter | värd ja/nej | tar emot",
        nb="er praksisorganisasjon | er vert | vertsbedrift | tar imot studenter | praksisbedrift | vert "
        "ja/nei",
        da="er vært | værtsvirksomhed | værtsorganisation | modtager praktikanter | vært ja/nej",
    ),
)
_PLACES: Final = Target(
    name="places",
    label=Text(en="Places", sv="Antal platser", nb="Antall plasser", da="Antal pladser"),
    kind=ValueKind.WHOLE,
    lowest=0,
    highest=1000,
    headings=Headings(
        en="places | number of places | positions | number of positions | number of interns | capacity | "
        "places offered",
        sv="antal platser | platser | praktikplatser | antal praktikplatser | antal praktikanter | kapacitet",
        nb="antall plasser | plasser | praksisplasser | antall praksisplasser | antall studenter | kapasitet",
        da="antal pladser | pladser | praktikpladser | antal praktikpladser | antal praktikanter | kapacitet",
    ),
)
_TASK_AREAS: Final = Target(
    name="task_areas",
    label=Text(en="Tasks", sv="Arbetsuppgifter", nb="Oppgaver", da="Arbejdsopgaver"),
    kind=ValueKind.PHRASES,
    headings=Headings(
        en="tasks | task areas | assignments | work tasks | areas of work | task",
        sv="arbetsuppgifter | uppgifter | uppdrag | arbetsområden | uppgift",
        nb="oppgaver | arbeidsoppgaver | oppdrag | arbeidsområder | oppgave",
        da="arbejdsopgaver | opgaver | arbejdsområder | opgave",
    ),
)
_COMPETENCES: Final = Target(
    name="competence_needs",
    label=Text(en="Competence needed", sv="Kompetensbehov", nb="Kompetansebehov", da="Kompetencebehov"),
    kind=ValueKind.PHRASES,
    headings=Headings(
        en="competence needed | competence needs | skills needed | needs | skills wanted | wanted "
        "competences",
        sv="kompetensbehov | önskad kompetens | behov | efterfrågad kompetens | söker kompetens",
        nb="kompetansebehov | ønsket kompetanse | behov | etterspurt kompetanse",
        da="kompetencebehov | ønskede kompetencer | behov | efterspurgte kompetencer",
    ),
)
_LEVELS: Final = Target(
    name="engagement_levels",
    label=Text(en="Level", sv="Nivå", nb="Nivå", da="Niveau"),
    kind=ValueKind.WHOLE,
    repeat=Repeat.LABELLED,
    lowest=0,
    highest=4,
    headings=Headings(
        en="level | engagement level | level of engagement | engagement",
        sv="nivå | engagemangsnivå | engagemang",
        nb="nivå | engasjementsnivå | engasjement",
        da="niveau | engagementsniveau | engagement",
    ),
)

LAYOUT: Final = Layout(
    key="hosts",
    name=Text(en="Hosts", sv="Värdar", nb="Praksisorganisasjoner", da="Værter"),
    targets=(
        _ORGANISATION,
        _ORG_NUMBER,
        _KIND,
        _CONTACT,
        EMAIL,
        PHONE,
        _WEBSITE,
        _ADDRESS,
        _POSTCODE,
        CITY,
        COUNTRY,
        _EMPLOYEES,
        _SECTOR,
        _RETURNING,
        _HOSTING,
        _PLACES,
        _TASK_AREAS,
        _COMPETENCES,
        _LEVELS,
        MENTOR,
        REMARK,
    ),
    needs=(("organisation",),),
    subjects=Headings(
        en="contact | contact person | company | organisation | the",
        sv="kontakt | kontaktperson | kontaktpersonens | kontaktens | företagets | organisationens",
        nb="kontakt | kontaktperson | kontaktpersonens | kontaktens | bedriftens | organisasjonens",
        da="kontakt | kontaktperson | kontaktpersonens | kontaktens | virksomhedens | organisationens",
    ),
)
