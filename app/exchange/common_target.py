"""Targets that stand in several layouts."""

from __future__ import annotations

from typing import Final

from app.exchange.layout import FAMILY, FULL, GIVEN, Headings, Target, ValueKind
from app.text import Text

FAMILY_NAME: Final = Target(
    name=FAMILY,
    label=Text(en="Surname", sv="Efternamn", nb="Etternavn", da="Efternavn"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="surname | family name | last name | lastname | second name",
        sv="efternamn | släktnamn | enamn",
        nb="etternavn | familienavn | slektsnavn",
        da="efternavn | familienavn | slægtsnavn",
    ),
)
GIVEN_NAME: Final = Target(
    name=GIVEN,
    label=Text(en="First name", sv="Förnamn", nb="Fornavn", da="Fornavn"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="first name | given name | forename | firstname | given names | first names",
        sv="förnamn | tilltalsnamn | fnamn",
        nb="fornavn | fornavn og mellomnavn | for- og mellomnavn",
        da="fornavn | fornavne | for- og mellemnavn",
    ),
)
FULL_NAME: Final = Target(
    name=FULL,
    label=Text(en="Name", sv="Namn", nb="Navn", da="Navn"),
    kind=ValueKind.FULL_NAME,
    headings=Headings(
        en="name | full name | student | student name | name of student | person | name of person | "
        "first and last name | first name last name | "
        "last name first name | surname and first name | surname first name | who",
        sv="namn | fullständigt namn | för- och efternamn | förnamn efternamn | efternamn förnamn | "
        "förnamn och efternamn | efternamn och förnamn | hela namnet | person | vem",
        nb="navn | fullt navn | for- og etternavn | fornavn etternavn | etternavn fornavn | fornavn og "
        "etternavn | "
        "etternavn og fornavn | hele navnet | person | hvem",
        da="navn | fulde navn | for- og efternavn | fornavn efternavn | efternavn fornavn | fornavn og "
        "efternavn | "
        "efternavn og fornavn | hele navnet | person | hvem",
    ),
)
EMAIL: Final = Target(
    name="email",
    label=Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail"),
    kind=ValueKind.EMAIL,
    headings=Headings(
        en="e-mail | mail | e-mail address | mail address | email adress",
        sv="e-post | epostadress | e-postadress | mejl | mail | mejladress | mailadress | e-mail",
        nb="e-post | epostadresse | e-postadresse | mail | mailadresse | epost adresse",
        da="e-mail | mail | e-mailadresse | mailadresse | e-post | e-postadresse | email-adresse",
    ),
)
PHONE: Final = Target(
    name="phone",
    label=Text(en="Phone", sv="Telefon", nb="Telefon", da="Telefon"),
    kind=ValueKind.PHONE,
    headings=Headings(
        en="phone | telephone | mobile | cell | cell phone | mobile phone | phone number | tel | phone no | "
        "mobile number",
        sv="telefon | telefonnummer | mobil | mobiltelefon | mobilnummer | tel | telefonnr | tfn | tel nr | "
        "mobilnr",
        nb="telefon | telefonnummer | mobil | mobiltelefon | mobilnummer | tlf | tlfnr | telefonnr | "
        "mobilnr | tel",
        da="telefon | telefonnummer | mobil | mobiltelefon | mobilnummer | tlf | tlfnr | telefonnr | "
        "mobilnr | tel",
    ),
)
PERSONAL_NUMBER: Final = Target(
    name="national_id",
    label=Text(en="Personal number", sv="Personnummer", nb="Fødselsnummer", da="CPR-nummer"),
    kind=ValueKind.PERSONAL_NUMBER,
    headings=Headings(
        en="personal number | national id | national identity number | personal identity number | id number "
        "| "
        "social security number | civil registration number | ssn",
        sv="personnummer | personnr | pnr | persnr | samordningsnummer | person nr | födelsenummer",
        nb="fødselsnummer | personnummer | fødselsnr | fnr | personnr | d-nummer | fødsels- og personnummer",
        da="cpr | cpr-nummer | cpr-nr | personnummer | cprnr | personnr | cpr nummer",
    ),
)
HOME_ORGANISATION: Final = Target(
    name="home_organisation",
    label=Text(en="Home institution", sv="Hemlärosäte", nb="Hjeminstitusjon", da="Hjeminstitution"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="home institution | home organisation | home university | university | institution | school | "
        "college | "
        "sending institution | sending organisation | home | employer",
        sv="hemlärosäte | lärosäte | universitet | högskola | hemorganisation | hemuniversitet | skola | "
        "sändande organisation | arbetsgivare | utsändande lärosäte",
        nb="hjeminstitusjon | lærested | institusjon | universitet | høgskole | høyskole | skole | "
        "hjemorganisasjon | avsenderorganisasjon | arbeidsgiver",
        da="hjeminstitution | uddannelsesinstitution | institution | universitet | højskole | "
        "uddannelsessted | skole | "
        "hjemorganisation | afsenderorganisation | arbejdsgiver",
    ),
)
UNIT: Final = Target(
    name="unit",
    label=Text(en="Unit", sv="Enhet", nb="Enhet", da="Enhed"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="unit | department | dept. | dept | faculty | division | home unit | section",
        sv="enhet | avdelning | avd. | institution | inst. | fakultet | hemenhet | sektion",
        nb="enhet | avdeling | avd. | institutt | inst. | fakultet | hjemenhet | seksjon",
        da="enhed | afdeling | afd. | institut | fakultet | hjemenhed | sektion",
    ),
)
CITY: Final = Target(
    name="city",
    label=Text(en="City", sv="Ort", nb="Sted", da="By"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="city | town | place | location",
        sv="ort | stad | plats | postort",
        nb="by | sted | poststed",
        da="by | sted | postdistrikt",
    ),
)
COUNTRY: Final = Target(
    name="country",
    label=Text(en="Country", sv="Land", nb="Land", da="Land"),
    kind=ValueKind.WORDS,
    headings=Headings(en="country | nation", sv="land", nb="land", da="land"),
)
REMARK: Final = Target(
    name="remark",
    label=Text(en="Remark", sv="Anmärkning", nb="Merknad", da="Bemærkning"),
    kind=ValueKind.PROSE,
    headings=Headings(
        en="remark | remarks | comment | comments | note | notes | status | other | other information",
        sv="anmärkning | anmärkningar | kommentar | kommentarer | notering | anteckning | anteckningar | "
        "status | övrigt | not",
        nb="merknad | merknader | kommentar | kommentarer | notat | notater | status | annet | anmerkning",
        da="bemærkning | bemærkninger | kommentar | kommentarer | note | notat | noter | status | andet | "
        "anmærkning",
    ),
)
ORGANISATION: Final = Target(
    name="organisation",
    label=Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation"),
    kind=ValueKind.WORDS,
    headings=Headings(
        en="organisation | organization | company | host | host organisation | name of organisation | "
        "company name | name of company | name of the company | name of host | host name | "
        "business | host company | workplace | partner | employer",
        sv="organisation | företag | bolag | värd | värdorganisation | värdföretag | företagsnamn | "
        "verksamhet | företagets namn | namn på företag | "
        "organisationens namn | arbetsplats | partner | praktikplats",
        nb="organisasjon | bedrift | virksomhet | firma | foretak | vert | praksisorganisasjon | "
        "vertsbedrift | bedriftens navn | navn på bedrift | "
        "bedriftsnavn | organisasjonsnavn | arbeidsplass | partner | praksissted | selskap",
        da="organisation | virksomhed | firma | vært | værtsorganisation | virksomhedsnavn | firmanavn | "
        "organisationens navn | virksomhedens navn | navn på virksomhed | arbejdsplads | partner "
        "| praktiksted | selskab | bedrift",
    ),
)
