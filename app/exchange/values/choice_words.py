"""The words that stand for one of a few things, in four languages."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from app.exchange.layout import Headings

YES_WORDS: Final = Headings(
    en="yes | y | x | 1 | true | v | ok | yep",
    sv="ja | j | x | sant | jo",
    nb="ja | j | x | sann | jo",
    da="ja | j | x | sand | jo",
)
NO_WORDS: Final = Headings(
    en="no | n | 0 | false", sv="nej | n | falskt", nb="nei | n | usann", da="nej | n | falsk"
)
UNKNOWN_WORDS: Final = Headings(
    en="don't know | unknown | not known | unsure | maybe | n/a | not relevant | not applicable",
    sv="vet ej | vet inte | okänt | osäker | kanske | ej relevant | ej aktuellt",
    nb="vet ikke | ukjent | usikker | kanskje | ikke relevant | ikke aktuelt",
    da="ved ikke | ukendt | usikker | måske | ikke relevant | ikke aktuelt",
)
CANCELLED_WORDS: Final = Headings(
    en="cancelled | canceled | called off | withdrawn | cancellation",
    sv="inställd | inställt | avlyst | avbokad | avbokat | avbruten före start | återkallad | struken",
    nb="avlyst | innstilt | kansellert | avbestilt | trukket | trukket seg | strøket",
    da="aflyst | annulleret | afbestilt | afmeldt | trukket tilbage | udgået",
)
NOT_WORDS: Final = frozenset({"not", "inte", "ej", "ikke", "icke", "never", "aldrig", "aldri"})

CHOICES: Final = MappingProxyType(
    {
        "organisation_kind": {
            "company": Headings(
                en="company | business | firm | private | enterprise | private company | corporation | "
                "startup | industry",
                sv="företag | bolag | privat | näringsliv | privat företag | aktiebolag | industri",
                nb="bedrift | virksomhet | firma | privat | næringsliv | privat bedrift | aksjeselskap | "
                "selskap | foretak",
                da="virksomhed | firma | privat | erhvervsliv | privat virksomhed | aktieselskab | selskab "
                "| anpartsselskab",
            ),
            "public_entity": Headings(
                en="public | public entity | public sector | authority | municipality | government | public "
                "body | region",
                sv="offentlig | offentlig sektor | myndighet | kommun | region | statlig | offentlig "
                "verksamhet | landsting",
                nb="offentlig | offentlig sektor | myndighet | kommune | fylkeskommune | statlig | "
                "offentlig virksomhet | etat",
                da="offentlig | offentlig sektor | myndighed | kommune | region | statslig | offentlig "
                "virksomhed | styrelse",
            ),
            "non_profit": Headings(
                en="non-profit | non profit | ngo | association | charity | voluntary | organisation | "
                "organization | "
                "foundation | civil society | voluntary organisation | third sector",
                sv="ideell | ideell förening | förening | ideell organisation | stiftelse | civilsamhälle | "
                "frivillig | "
                "organisation | ideell sektor",
                nb="ideell | frivillig | forening | ideell organisasjon | stiftelse | frivillig "
                "organisasjon | organisasjon | "
                "frivillighet | lag",
                da="nonprofit | frivillig | forening | frivillig organisation | fond | organisation | "
                "civilsamfund | "
                "selvejende institution | almennyttig",
            ),
            "university": Headings(
                en="university | university college | higher education | college | school",
                sv="universitet | högskola | lärosäte",
                nb="universitet | høgskole | høyskole | lærested",
                da="universitet | professionshøjskole | uddannelsesinstitution | højskole",
            ),
            "funder": Headings(
                en="funder", sv="finansiär", nb="finansiør", da="bevillingsgiver | fondsgiver"
            ),
            "intermediary": Headings(
                en="intermediary | broker | network",
                sv="förmedlare | mellanhand | nätverk",
                nb="formidler | mellomledd | nettverk",
                da="formidler | mellemled | netværk",
            ),
            "other": Headings(
                en="other",
                sv="annan | annat | övrigt",
                nb="annen | annet | andre",
                da="anden | andet | andre",
            ),
        },
        "placement_kind": {
            "internship": Headings(
                en="internship | intern | work placement | trainee | placement",
                sv="praktik | praktikplats | verksamhetsförlagd utbildning | vfu",
                nb="praksis | praksisopphold | internship | praksisplass",
                da="praktik | praktikophold | praktikant",
            ),
            "research_stay": Headings(
                en="research | research stay | research visit",
                sv="forskning | forskningsvistelse | forskningsbesök",
                nb="forskning | forskningsopphold",
                da="forskning | forskningsophold",
            ),
            "teaching": Headings(
                en="teaching | teaching stay | lecturing",
                sv="undervisning",
                nb="undervisning",
                da="undervisning",
            ),
            "staff_exchange": Headings(
                en="staff exchange | exchange | secondment | job shadowing",
                sv="utbyte | personalutbyte | utlåning | auskultation",
                nb="hospitering | personalutveksling | utveksling | utlån",
                da="udveksling | personaleudveksling | udlån | jobbytte",
            ),
            "career_opportunity": Headings(
                en="career opportunity | job | employment",
                sv="karriärmöjlighet | jobb | anställning",
                nb="karrieremulighet | jobb | ansettelse",
                da="karrieremulighed | job | ansættelse",
            ),
            "other": Headings(
                en="other", sv="annan | annat | övrigt", nb="annen | annet", da="anden | andet"
            ),
        },
        "event_type": {
            "larger": Headings(
                en="larger | large | big | major",
                sv="större | stor | stort",
                nb="større | stor | stort",
                da="større | stor | stort",
            ),
            "smaller": Headings(
                en="smaller | small | minor",
                sv="mindre | liten | litet",
                nb="mindre | liten | lite",
                da="mindre | lille",
            ),
            "career_fair": Headings(
                en="career fair | job fair | fair",
                sv="arbetsmarknadsdag | karriärmässa | mässa | karriärdag",
                nb="karrieremesse | messe | karrieredag | jobbmesse",
                da="karrieremesse | messe | karrieredag | jobmesse",
            ),
            "info_meeting": Headings(
                en="information meeting | info meeting | information",
                sv="informationsmöte | infomöte | information",
                nb="informasjonsmøte | infomøte | informasjon",
                da="informationsmøde | infomøde | orienteringsmøde | information",
            ),
            "networking": Headings(
                en="networking | network evening | network meeting | breakfast meeting | mingle",
                sv="nätverksträff | nätverkande | nätverkskväll | frukostmöte | mingel",
                nb="nettverkssamling | nettverk | nettverkskveld | frokostmøte | mingling",
                da="netværksmøde | netværk | netværksaften | morgenmøde | netværksarrangement",
            ),
            "host_gathering": Headings(
                en="host gathering | company gathering",
                sv="värdträff | företagsträff",
                nb="vertssamling | bedriftssamling",
                da="værtsmøde | virksomhedsmøde",
            ),
            "introduction": Headings(
                en="introduction | introduction day", sv="introduktion", nb="introduksjon", da="introduktion"
            ),
            "workshop": Headings(
                en="workshop", sv="workshop | verkstad", nb="workshop | arbeidsverksted", da="workshop"
            ),
            "focus_group": Headings(en="focus group", sv="fokusgrupp", nb="fokusgruppe", da="fokusgruppe"),
            "coach_session": Headings(
                en="coach session | coaching", sv="coachträff | coachning", nb="coachsamling", da="coachmøde"
            ),
            "seminar": Headings(en="seminar", sv="seminarium", nb="seminar", da="seminar"),
            "final_seminar": Headings(
                en="final seminar | closing seminar",
                sv="slutseminarium | avslutning",
                nb="avslutningsseminar | sluttseminar",
                da="afslutningsseminar | slutseminar",
            ),
            "visit": Headings(
                en="visit | study visit | company visit",
                sv="besök | studiebesök | företagsbesök",
                nb="besøk | studiebesøk | bedriftsbesøk",
                da="besøg | studiebesøg | virksomhedsbesøg",
            ),
            "other": Headings(en="other", sv="annat | övrigt", nb="annet", da="andet"),
        },
        "attendance_mode": {
            "in_person": Headings(
                en="direct | in person | onsite | on site | personally | physically",
                sv="direkt | på plats | personligen | fysiskt",
                nb="direkte | på stedet | personlig | fysisk | til stede",
                da="direkte | på stedet | personligt | fysisk | til stede",
            ),
            "represented": Headings(
                en="represented | by proxy | represented by another | through another",
                sv="representerad | företrädd | genom ombud | via annan",
                nb="representert | via andre | ved fullmakt",
                da="repræsenteret | via andre | ved fuldmagt",
            ),
            "online": Headings(
                en="online | digital | digitally | virtual | remote | zoom | teams",
                sv="online | digitalt | digital | på distans | virtuellt",
                nb="på nett | digitalt | digital | nettbasert | virtuelt | online",
                da="online | digitalt | digital | virtuelt | på nettet",
            ),
        },
    }
)
