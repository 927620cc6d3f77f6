"""The words of clause fields: what they are called to a person, and what is put into them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from app.text import Text


@frozen
class FieldName:
    """A clause field as a person knows it, and where in the records it is filled in."""

    where: str
    name: Text


ABOVE_ASSIGNMENT: Final = Text(
    en="as described in the section on the assignment",
    sv="så som det beskrivs i avsnittet om uppdraget",
    nb="slik det er beskrevet i delen om oppdraget",
    da="som beskrevet i afsnittet om opgaven",
)
ABOVE_OUTCOMES: Final = Text(
    en="do what stands in the section on learning outcomes",
    sv="det som står i avsnittet om lärandemål",
    nb="det som står i delen om læringsutbytte",
    da="det, der står i afsnittet om læringsmål",
)
NO_PAY: Final = Text(en="none", sv="ingen ersättning", nb="ingen", da="ingen")
CLOCK: Final = Text(en="{time}", sv="kl. {time}", nb="kl. {time}", da="kl. {time}")
UNTIL: Final = Text(en="{start}–{end}", sv="{start}–{end}", nb="{start}–{end}", da="{start}–{end}")
EMPTY_FIELD: Final = Text(
    en="Missing in the agreement: {field}. Fill it in and try again.",
    sv="I avtalet saknas: {field}. Fyll i det och försök igen.",
    nb="Dette mangler i avtalen: {field}. Fyll det ut, og prøv på nytt.",
    da="Dette mangler i aftalen: {field}. Udfyld det, og prøv igen.",
)
UNKNOWN_FIELD: Final = Text(
    en="Clause {clause} asks for “{field}”, which is not a field. Correct the text of the clause.",
    sv="Villkoret {clause} frågar efter ”{field}”, som inte är ett fält. Rätta villkorets text.",
    nb="Vilkåret {clause} ber om «{field}», som ikke er et felt. Rett teksten i vilkåret.",
    da='Klausulen {clause} beder om "{field}", som ikke er et felt. Ret klausulens tekst.',
)
NO_CLAUSE: Final = Text(
    en="Clause {clause}, version {version}, is not in the clause library. Take it in or choose another one.",
    sv="Villkoret {clause}, version {version}, finns inte bland avtalsvillkoren. Lägg in det eller byt det.",
    nb="Vilkåret {clause}, versjon {version}, finnes ikke blant avtalevilkårene. Legg det inn, eller bytt.",
    da="Klausulen {clause}, version {version}, findes ikke i biblioteket. Opret den, eller vælg en anden.",
)
NOT_IN_LANGUAGE: Final = Text(
    en="Clause {clause} is not written in {language}. Write it, or choose another language.",
    sv="Villkoret {clause} finns inte på {language}. Skriv det eller välj ett annat språk.",
    nb="Vilkåret {clause} finnes ikke på {language}. Skriv det, eller velg et annet språk.",
    da="Klausulen {clause} findes ikke på {language}. Skriv den, eller vælg et andet sprog.",
)
NO_CLAUSES: Final = Text(
    en="The agreement has no clauses. Choose them from the clause library.",
    sv="Avtalet saknar villkor. Välj dem bland avtalsvillkoren.",
    nb="Avtalen mangler vilkår. Velg dem blant avtalevilkårene.",
    da="Aftalen har ingen klausuler. Vælg dem i klausulbiblioteket.",
)
IN_LANGUAGE: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "en": Text(en="English", sv="engelska", nb="engelsk", da="engelsk"),
        "sv": Text(en="Swedish", sv="svenska", nb="svensk", da="svensk"),
        "nb": Text(en="Norwegian", sv="norska", nb="norsk", da="norsk"),
        "da": Text(en="Danish", sv="danska", nb="dansk", da="dansk"),
    }
)
FIELD_NAMES: Final[Mapping[str, FieldName]] = MappingProxyType(
    {
        "programme": FieldName(
            "programme.title",
            Text(en="the programme's title", sv="programmets titel", nb="programmets tittel",
                 da="programmets titel"),
        ),
        "organiser": FieldName(
            "office.name",
            Text(en="the office's name", sv="kontorets namn", nb="kontorets navn", da="kontorets navn"),
        ),
        "host": FieldName(
            "host_id",
            Text(en="the host", sv="värden", nb="praksisorganisasjonen", da="værten"),
        ),
        "home": FieldName(
            "participant.home_org_id",
            Text(en="the home institution", sv="hemlärosätet", nb="hjeminstitusjonen",
                 da="hjeminstitutionen"),
        ),
        "participant": FieldName(
            "participant_id",
            Text(en="the participant's name", sv="deltagarens namn", nb="deltakerens navn",
                 da="deltagerens navn"),
        ),
        "mentor": FieldName(
            "role.host_mentor",
            Text(en="a mentor at the host", sv="en handledare hos värden",
                 nb="en mentor i praksisorganisasjonen", da="en mentor hos værten"),
        ),
        "supervisor": FieldName(
            "role.academic_supervisor",
            Text(en="an academic supervisor", sv="en akademisk handledare", nb="en faglig veileder",
                 da="en faglig vejleder"),
        ),
        "coach": FieldName(
            "role.coach", Text(en="a coach", sv="en coach", nb="en coach", da="en coach")
        ),
        "hours": FieldName(
            "hours_per_week",
            Text(en="the hours a week", sv="antalet timmar per vecka", nb="antall timer per uke",
                 da="antal timer om ugen"),
        ),
        "place": FieldName(
            "place_of_work",
            Text(en="the place of work", sv="arbetsplatsen", nb="arbeidsstedet", da="arbejdsstedet"),
        ),
        "assignment": FieldName(
            "assignment_version_id",
            Text(en="the assignment", sv="uppdraget", nb="oppdraget", da="praktikopgaven"),
        ),
        "outcomes": FieldName(
            "learning_outcome",
            Text(en="the learning outcomes", sv="lärandemålen", nb="læringsutbyttet", da="læringsmålene"),
        ),
        "net_hours": FieldName(
            "budget_hours_network",
            Text(en="the agreed hours a week for programme and network",
                 sv="de avtalade timmarna per vecka för program och nätverk",
                 nb="de avtalte timene per uke til program og nettverk",
                 da="de aftalte timer om ugen til program og netværk"),
        ),
        "interval": FieldName(
            "follow_up_interval_days",
            Text(en="the days between meetings", sv="antalet dagar mellan träffarna",
                 nb="antall dager mellom møtene", da="antal dage mellem møderne"),
        ),
        "qt_day": FieldName(
            "question_time_weekday",
            Text(en="the weekday of the fixed question time", sv="veckodagen för den fasta frågetiden",
                 nb="ukedagen for den faste tiden til spørsmål",
                 da="ugedagen for den faste tid til spørgsmål"),
        ),
        "qt_time": FieldName(
            "question_time_start",
            Text(en="the time of day of the fixed question time", sv="klockslaget för den fasta frågetiden",
                 nb="klokkeslettet for den faste tiden til spørsmål",
                 da="klokkeslættet for den faste tid til spørgsmål"),
        ),
        "lead_days": FieldName(
            "programme.min_lead_days_change",
            Text(en="the days of notice of changes", sv="antalet dagar som ändringar meddelas i förväg",
                 nb="antall dagers varsel om endringer", da="antal dages varsel om ændringer"),
        ),
        "grant": FieldName(
            "pay_kind",
            Text(en="pay or grant, or that there is none", sv="lön eller stipendium, eller att ingen ges",
                 nb="lønn eller stipend, eller at det ikke er noe",
                 da="løn eller stipendium, eller at der ikke er noget"),
        ),
        "currency": FieldName(
            "pay_currency",
            Text(en="the currency of the pay", sv="lönens eller stipendiets valuta",
                 nb="valutaen for lønnen eller stipendet", da="valutaen for lønnen eller stipendiet"),
        ),
        "outputs": FieldName(
            "required_outputs",
            Text(en="what is to be delivered", sv="vad som ska lämnas in", nb="hva som skal leveres",
                 da="hvad der skal afleveres"),
        ),
        "insurer": FieldName(
            "participant.insurer",
            Text(en="the participant's insurance", sv="deltagarens försäkring",
                 nb="deltakerens forsikring", da="deltagerens forsikring"),
        ),
        "law_country": FieldName(
            "governing_law_country",
            Text(en="the country whose law applies", sv="landet vars lag gäller",
                 nb="landet som har lovgivningen som gjelder", da="landet, hvis lov gælder"),
        ),
        "governing_language": FieldName(
            "governing_language",
            Text(en="the language that decides", sv="språket som gäller vid tvekan",
                 nb="språket som gjelder ved tvil", da="sproget, der gælder ved tvivl"),
        ),
        "level": FieldName(
            "engagement.level",
            Text(en="the host's level of engagement", sv="värdens engagemangsnivå",
                 nb="praksisorganisasjonens engasjementsnivå", da="værtens engagementsniveau"),
        ),
        "parts": FieldName(
            "engagement.parts",
            Text(en="the parts the host takes", sv="de delar som värden medverkar i",
                 nb="delene praksisorganisasjonen er med på", da="de dele, værten deltager i"),
        ),
    }
)  # fmt: skip
