"""The rules of a programme in words: what each is called, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.domain.display import NO, YES, country_name, number_text
from app.domain.placement_vocabulary import PLACEMENT_KINDS
from app.domain.programme_vocabulary import DIRECTIONS
from app.text import Language, Text

NONE: Final = Text(en="none", sv="ingen", nb="ingen", da="ingen")
RULES: Final[Mapping[str, Text]] = {
    "direction": Text(en="Direction", sv="Riktning", nb="Retning", da="Retning"),
    "kinds": Text(
        en="Kinds of placement", sv="Slag av placering", nb="Typer praksisopphold", da="Slags praktikophold"
    ),
    "deciding_role": Text(
        en="Who decides on applications", sv="Vem som beslutar om ansökningar",
        nb="Hvem som avgjør søknader", da="Hvem der afgør ansøgninger",
    ),
    "min_lead_days": Text(
        en="Days of notice before a change", sv="Dagars varsel före en ändring",
        nb="Dagers varsel før en endring", da="Dages varsel før en ændring",
    ),
    "follow_up_interval_days": Text(
        en="Days between follow-ups", sv="Dagar mellan uppföljningar", nb="Dager mellom oppfølginger",
        da="Dage mellem opfølgninger",
    ),
    "norm_days": Text(
        en="Usual length in days", sv="Vanlig längd i dagar", nb="Vanlig lengde i dager",
        da="Sædvanlig længde i dage",
    ),
    "min_weeks": Text(en="Fewest weeks", sv="Minst antal veckor", nb="Færrest uker", da="Færrest uger"),
    "max_weeks": Text(en="Most weeks", sv="Högst antal veckor", nb="Flest uker", da="Flest uger"),
    "max_placement": Text(
        en="Longest placement", sv="Längsta placering", nb="Lengste praksisopphold",
        da="Længste praktikophold",
    ),
    "hours_per_week": Text(en="Hours a week", sv="Timmar per vecka", nb="Timer per uke", da="Timer pr. uge"),
    "network_hours_per_week": Text(
        en="Hours a week for the network", sv="Timmar per vecka för nätverket",
        nb="Timer per uke til nettverket", da="Timer pr. uge til netværket",
    ),
    "host_countries": Text(
        en="Hosts only in", sv="Värdar bara i", nb="Praksisorganisasjoner bare i", da="Værter kun i"
    ),
    "several_placements": Text(
        en="Several placements for one participant", sv="Flera placeringar för en deltagare",
        nb="Flere praksisopphold for én deltaker", da="Flere praktikophold for én deltager",
    ),
    "part_time": Text(en="Part-time", sv="Deltid", nb="Deltid", da="Deltid"),
    "call_per_home_organisation": Text(
        en="A call for each home organisation", sv="En utlysning per hemorganisation",
        nb="En utlysning per hjemorganisasjon", da="Et opslag pr. hjemorganisation",
    ),
    "quota_per_home_organisation": Text(
        en="A quota for each home organisation", sv="En kvot per hemorganisation",
        nb="En kvote per hjemorganisasjon", da="En kvote pr. hjemorganisation",
    ),
    "min_assessors": Text(
        en="Fewest assessors", sv="Minst antal bedömare", nb="Færrest vurderere", da="Færrest bedømmere"
    ),
    "programme_years": Text(en="Programme years", sv="Programår", nb="Programår", da="Programår"),
    "quota_per_year": Text(
        en="Participants a year, at most", sv="Deltagare per år, högst", nb="Deltakere per år, høyst",
        da="Deltagere pr. år, højst",
    ),
    "financing_required": Text(
        en="Funding must be settled", sv="Finansieringen ska vara klar", nb="Finansieringen må være avklart",
        da="Finansieringen skal være afklaret",
    ),
    "rule_city": Text(en="Only in the city", sv="Bara på orten", nb="Bare på stedet", da="Kun i byen"),
    "question_time": Text(
        en="Fixed question time", sv="Fast frågetid", nb="Fast spørretid", da="Fast spørgetid"
    ),
    "min_task_areas": Text(
        en="Fewest task areas", sv="Minst antal arbetsområden", nb="Færrest oppgaveområder",
        da="Færrest arbejdsområder",
    ),
    "min_learning_outcomes": Text(
        en="Fewest learning outcomes", sv="Minst antal lärandemål", nb="Færrest læringsmål",
        da="Færrest læringsmål",
    ),
    "host_gathering": Text(en="Host gathering", sv="Värdträff", nb="Vertssamling", da="Værtstræf"),
    "follow_up_tagged": Text(
        en="Follow-up is tagged by process, result and effect",
        sv="Uppföljning märks med process, resultat och effekt",
        nb="Oppfølging merkes med prosess, resultat og effekt",
        da="Opfølgning mærkes med proces, resultat og effekt",
    ),
    "work_package": Text(
        en="Work package of a larger project", sv="Arbetspaket i ett större projekt",
        nb="Arbeidspakke i et større prosjekt", da="Arbejdspakke i et større projekt",
    ),
    "rate_after_use": Text(
        en="Tools and modules are rated after use", sv="Verktyg och moduler bedöms efter användning",
        nb="Verktøy og moduler vurderes etter bruk", da="Redskaber og moduler bedømmes efter brug",
    ),
    "partner_status": Text(
        en="A host can become a partner", sv="En värd kan bli partner",
        nb="En praksisorganisasjon kan bli partner", da="En vært kan blive partner",
    ),
}  # fmt: skip
_DECIDE: Final[Mapping[str, Text]] = {
    "coordinator": Text(en="the coordinator", sv="samordnaren", nb="koordinatoren", da="koordinatoren"),
    "home": Text(
        en="the home organisation", sv="hemorganisationen", nb="hjemorganisasjonen", da="hjemorganisationen"
    ),
    "intermediary": Text(en="the intermediary", sv="förmedlaren", nb="formidleren", da="formidleren"),
    "owner": Text(en="the owner", sv="ägaren", nb="eieren", da="ejeren"),
    "partner": Text(en="the partner", sv="partnern", nb="partneren", da="partneren"),
}  # fmt: skip


def rule_value(rule: str, value: Any, language: Language) -> str:
    """Return what a rule says."""
    if isinstance(value, bool):
        return (YES if value else NO).of(language)
    if value in (None, "", ()):
        return NONE.of(language)
    if rule == "host_countries":
        return ", ".join(country_name(code, language) for code in value)
    chosen = {"kinds": PLACEMENT_KINDS, "direction": DIRECTIONS, "deciding_role": _DECIDE}.get(rule)
    if chosen is not None:
        keys = value if isinstance(value, tuple) else (value,)
        return ", ".join(chosen[key].of(language) if key in chosen else key for key in keys)
    return number_text(value, language) if isinstance(value, int) else str(value)
