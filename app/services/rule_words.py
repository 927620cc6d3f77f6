"""The rules of a template that a person may set when a programme begins, as fields to be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.fields import FieldSpec, Kind, Privacy
from app.text import Text

_WEEKS: Final = Text(en="weeks", sv="veckor", nb="uker", da="uger")
_HOURS: Final = Text(en="hours a week", sv="timmar per vecka", nb="timer i uken", da="timer om ugen")
_NUMBERS: Final[Mapping[str, tuple[Text, Text | None, int]]] = {
    "min_weeks": (
        Text(
            en="Shortest placement", sv="Kortaste placering",
            nb="Korteste praksisopphold", da="Korteste praktikophold",
        ),
        _WEEKS, 104,
    ),
    "max_weeks": (
        Text(
            en="Longest placement in weeks", sv="Längsta placering i veckor",
            nb="Lengste praksisopphold i uker", da="Længste praktikophold i uger",
        ),
        _WEEKS, 520,
    ),
    "hours_per_week": (
        Text(en="Time at the host", sv="Tid hos värden", nb="Tid hos praksisorganisasjonen",
             da="Tid hos værten"),
        _HOURS, 60,
    ),
    "network_hours_per_week": (
        Text(
            en="Of these for networking", sv="Därav för nätverkande",
            nb="Herav til nettverksbygging", da="Heraf til netværk",
        ),
        _HOURS, 60,
    ),
    "min_assessors": (
        Text(
            en="Assessors an application, at least", sv="Bedömare per ansökan, minst",
            nb="Vurderere per søknad, minst", da="Bedømmere pr. ansøgning, mindst",
        ),
        None, 5,
    ),
    "min_task_areas": (
        Text(
            en="Task areas a place, at least", sv="Arbetsområden per plats, minst",
            nb="Oppgaveområder per plass, minst", da="Opgaveområder pr. plads, mindst",
        ),
        None, 20,
    ),
    "min_learning_outcomes": (
        Text(
            en="Learning outcomes a placement, at least", sv="Lärandemål per placering, minst",
            nb="Læringsutbytter per praksisopphold, minst", da="Læringsmål pr. praktikophold, mindst",
        ),
        None, 20,
    ),
}  # fmt: skip
_TICKS: Final[Mapping[str, Text]] = {
    "several_placements": Text(
        en="A participant may have several placements", sv="En deltagare får ha flera placeringar",
        nb="En deltaker kan ha flere praksisopphold", da="En deltager må have flere praktikophold",
    ),
    "part_time": Text(
        en="Part-time is possible", sv="Deltid går bra", nb="Deltid er mulig", da="Deltid er muligt"
    ),
    "financing_required": Text(
        en="Financing must be clear before the start", sv="Finansieringen ska vara klar före start",
        nb="Finansieringen skal være avklart før start", da="Finansieringen skal være på plads før start",
    ),
    "question_time": Text(
        en="Each placement has a fixed question time", sv="Varje placering har en fast frågetid",
        nb="Hvert praksisopphold har fast tid til spørsmål",
        da="Hvert praktikophold har fast tid til spørgsmål",
    ),
    "host_gathering": Text(
        en="Hosts meet before the start", sv="Värdarna träffas före start",
        nb="Praksisorganisasjonene møtes før start", da="Værterne mødes før start",
    ),
    "rate_after_use": Text(
        en="Tools and modules are rated after use", sv="Verktyg och moduler betygsätts efter användning",
        nb="Verktøy og moduler vurderes etter bruk", da="Værktøjer og moduler bedømmes efter brug",
    ),
    "partner_status": Text(
        en="A host can become partner", sv="En värd kan bli partner",
        nb="En praksisorganisasjon kan bli partner", da="En vært kan blive partner",
    ),
}  # fmt: skip


def _number(name: str) -> FieldSpec:
    label, unit, high = _NUMBERS[name]
    return FieldSpec(
        kind=Kind.WHOLE, label=label, privacy=Privacy.P0, required=False, default=None,
        low=1, high=high, unit=unit, name=name, stored=name,
    )  # fmt: skip


def _tick(name: str) -> FieldSpec:
    return FieldSpec(
        kind=Kind.YES_NO, label=_TICKS[name], privacy=Privacy.P0, required=False, default=False,
        name=name, stored=name,
    )  # fmt: skip


RULE_FIELDS: Final[Mapping[str, FieldSpec]] = MappingProxyType(
    {**{name: _number(name) for name in _NUMBERS}, **{name: _tick(name) for name in _TICKS}}
)
"""Rules that have no field of their own in the programme, by their names in the template."""
