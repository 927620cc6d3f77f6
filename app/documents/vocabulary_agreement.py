"""The words of the placement agreement and its annexes."""

from __future__ import annotations

from typing import Final

from app.text import Text

AGREEMENT: Final = Text(en="Agreement", sv="Avtal", nb="Avtale", da="Aftale")
ON_PLACEMENT: Final = Text(
    en="Agreement on a placement",
    sv="Avtal om placering",
    nb="Avtale om praksisopphold",
    da="Aftale om praktikophold",
)
PARTIES: Final = Text(en="Parties", sv="Parter", nb="Parter", da="Parter")
ORG_NUMBER: Final = Text(en="Org. no. {no}", sv="Org.nr {no}", nb="Org.nr. {no}", da="Org.nr. {no}")
CVR_NUMBER: Final = Text(en="CVR no. {no}", sv="CVR-nr {no}", nb="CVR-nr. {no}", da="CVR-nr. {no}")
SIGNS: Final = Text(
    en="Signs: {name}", sv="Undertecknar: {name}", nb="Signerer: {name}", da="Underskriver: {name}"
)
CONTACT: Final = Text(en="Contact: {name}", sv="Kontakt: {name}", nb="Kontakt: {name}", da="Kontakt: {name}")
KEY_FACTS: Final = Text(
    en="Key facts", sv="Uppgifter i korthet", nb="Nøkkelopplysninger", da="Nøgleoplysninger"
)
KIND: Final = Text(en="Kind", sv="Typ", nb="Type", da="Type")
WORKING_TIME: Final = Text(en="Working time", sv="Arbetstid", nb="Arbeidstid", da="Arbejdstid")
PLACE_OF_WORK: Final = Text(en="Place of work", sv="Arbetsplats", nb="Arbeidssted", da="Arbejdssted")
REMOTE: Final = Text(
    en="{n} % remote work", sv="{n} % distansarbete", nb="{n} % fjernarbeid", da="{n} % fjernarbejde"
)
QUESTION_TIME: Final = Text(
    en="Fixed question time", sv="Fast frågetid", nb="Fast tid til spørsmål", da="Fast tid til spørgsmål"
)
FINANCING: Final = Text(
    en="Pay or grant", sv="Lön eller stipendium", nb="Lønn eller stipend", da="Løn eller stipendium"
)
ASSIGNMENT: Final = Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Praktikopgave")
GOALS: Final = Text(en="Goals", sv="Mål", nb="Mål", da="Mål")
DELIVERABLES: Final = Text(en="To be delivered", sv="Ska levereras", nb="Skal leveres", da="Skal leveres")
VERSION_OF: Final = Text(en="Version {no}", sv="Version {no}", nb="Versjon {no}", da="Version {no}")
OUTCOMES: Final = Text(en="Learning outcomes", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål")
HOW_SHOWN: Final = Text(
    en="Shown by: {how}", sv="Visas genom: {how}", nb="Vises ved: {how}", da="Vises ved: {how}"
)
TERMS: Final = Text(en="Terms", sv="Avtalsvillkor", nb="Avtalevilkår", da="Vilkår")
SPECIAL_TERMS: Final = Text(
    en="Special terms", sv="Särskilda villkor", nb="Særlige vilkår", da="Særlige vilkår"
)
ANNEXES: Final = Text(en="Annexes", sv="Bilagor", nb="Vedlegg", da="Bilag")
ANNEX: Final = Text(en="Annex", sv="Bilaga", nb="Vedlegg", da="Bilag")
PART_OF: Final = Text(
    en="The annexes are part of the agreement.",
    sv="Bilagorna är en del av avtalet.",
    nb="Vedleggene er en del av avtalen.",
    da="Bilagene er en del af aftalen.",
)
AMENDS: Final = Text(
    en="Replaces {no}, version {version}", sv="Ersätter {no}, version {version}",
    nb="Erstatter {no}, versjon {version}", da="Erstatter {no}, version {version}",
)  # fmt: skip
BELONGS_TO: Final = Text(
    en="Belongs to agreement {no}",
    sv="Hör till avtal {no}",
    nb="Hører til avtale {no}",
    da="Hører til aftale {no}",
)
OPEN_BRACKETS: Final = Text(
    en="The privacy notice still has places to fill in: {places}. Write the notice in the office's settings.",
    sv="Integritetsinformationen är inte ifylld: {places}. Skriv den i kontorets inställningar.",
    nb="Personvernerklæringen har steder som må fylles ut: {places}. Skriv den i kontorets innstillinger.",
    da="Informationen om personoplysninger mangler: {places}. Skriv den i kontorets indstillinger.",
)
ANCHORING: Final = Text(
    en="Anchoring statement", sv="Förankringsintyg", nb="Forankringserklæring", da="Forankringserklæring"
)
ANCHORING_LEAD: Final = Text(
    en="The manager states how the exchange supports the strategy of the organisation, and how the "
    "knowledge will be used.",
    sv="Chefen anger hur utbytet stödjer organisationens strategi och hur kunskapen ska användas.",
    nb="Lederen oppgir hvordan hospiteringen støtter strategien, og hvordan kunnskapen skal brukes.",
    da="Lederen angiver, hvordan udvekslingen støtter strategien, og hvordan den nye viden skal bruges.",
)
SUPPORTS: Final = Text(
    en="How the exchange supports the strategy",
    sv="Så stödjer utbytet strategin",
    nb="Slik støtter hospiteringen strategien",
    da="Sådan støtter udvekslingen strategien",
)
STRATEGY: Final = Text(
    en="Strategy or plan referred to",
    sv="Strategi eller plan som avses",
    nb="Strategi eller plan det vises til",
    da="Strategi eller plan, der henvises til",
)
RETURN: Final = Text(
    en="Plan for the return and for the use of the knowledge",
    sv="Plan för återkomsten och för hur kunskapen ska användas",
    nb="Plan for tilbakekomsten og for hvordan kunnskapen skal brukes",
    da="Plan for tilbagevenden og for, hvordan den nye viden skal bruges",
)
MANAGER_AT: Final = Text(en="Manager, {side}", sv="Chef, {side}", nb="Leder, {side}", da="Leder, {side}")
