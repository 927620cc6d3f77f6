"""What participants of the sample write in their logbooks, in the four languages."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.services.sample.phrase import Lines
from app.text import Text

DID: Final[Lines] = MappingProxyType(
    {
        "en": (
            "I talked with three customers and wrote down what they need.",
            "I tested the prototype with the mentor and corrected the first page.",
            "I followed the production team for two days and drew their way of working.",
            "I presented the half-time result to the management group.",
        ),
        "sv": (
            "Jag talade med tre kunder och skrev ner vad de behöver.",
            "Jag provade prototypen med handledaren och rättade första sidan.",
            "Jag följde produktionen i två dagar och ritade hur de arbetar.",
            "Jag redovisade halvtidsresultatet för ledningsgruppen.",
        ),
        "nb": (
            "Jeg snakket med tre kunder og skrev ned hva de trenger.",
            "Jeg testet prototypen sammen med mentoren og rettet første side.",
            "Jeg fulgte produksjonen i to dager og tegnet hvordan de jobber.",
            "Jeg la fram resultatet så langt for ledergruppen.",
        ),
        "da": (
            "Jeg talte med tre kunder og skrev ned, hvad de har brug for.",
            "Jeg prøvede prototypen af med mentoren og rettede den første side.",
            "Jeg fulgte produktionen i to dage og tegnede deres arbejdsgang.",
            "Jeg fremlagde resultatet indtil nu for ledergruppen.",
        ),
    }
)
LEARNT: Final[Lines] = MappingProxyType(
    {
        "en": (
            "That a short question early saves a long week.",
            "How decisions are taken when two departments disagree.",
            "To write for those who have only five minutes.",
        ),
        "sv": (
            "Att en kort fråga tidigt sparar en lång vecka.",
            "Hur beslut fattas när två avdelningar är oense.",
            "Att skriva för den som bara har fem minuter.",
        ),
        "nb": (
            "At et kort spørsmål tidlig sparer en lang uke.",
            "Hvordan beslutninger tas når to avdelinger er uenige.",
            "Å skrive for den som bare har fem minutter.",
        ),
        "da": (
            "At et kort spørgsmål tidligt sparer en lang uge.",
            "Hvordan der træffes beslutninger, når to afdelinger er uenige.",
            "At skrive til den, der kun har fem minutter.",
        ),
    }
)
REVIEW: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "outcomes_status": Text(
            en="Two of three outcomes are well on the way.",
            sv="Två av tre mål är på god väg.",
            nb="To av tre punkter er godt i gang.",
            da="To af tre mål er godt på vej.",
        ),
        "expectations_checked": Text(
            en="Kept; the weekly talk was moved to Mondays.",
            sv="Infriade. Veckosamtalet flyttades till måndagar.",
            nb="Innfridd; den ukentlige samtalen ble flyttet til mandager.",
            da="Indfriet; den ugentlige samtale blev flyttet til mandage.",
        ),
        "workload": Text(en="Right.", sv="Lagom.", nb="Passe.", da="Passende."),
        "breadth": Text(
            en="Finance and quality are missing. A day with each is booked.",
            sv="Ekonomi och kvalitet saknas. En dag hos vardera är bokad.",
            nb="Økonomi og kvalitet mangler. En dag hos hver er avtalt.",
            da="Økonomi og kvalitet mangler. En dag hos hver er aftalt.",
        ),
        "agreements": Text(
            en="The mentor books the two days before the end of the month.",
            sv="Handledaren bokar de två dagarna före månadens slut.",
            nb="Mentoren avtaler de to dagene før månedsskiftet.",
            da="Mentoren aftaler de to dage inden månedens udgang.",
        ),
    }
)
