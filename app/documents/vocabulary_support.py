"""The words of the support and contact sheet."""

from __future__ import annotations

from typing import Final

from app.text import Text

CONTACT_SHEET: Final = Text(
    en="Support and contact sheet",
    sv="Stödblad med kontaktuppgifter",
    nb="Støtte- og kontaktoversikt",
    da="Støtte- og kontaktoversigt",
)
FIRST_DAY: Final = Text(en="First day", sv="Första dagen", nb="Første dag", da="Første dag")
MEETING_POINT: Final = Text(en="Meeting point", sv="Mötesplats", nb="Oppmøte", da="Mødested")
ASK_FOR: Final = Text(
    en="Ask for {name}", sv="Fråga efter {name}", nb="Spør etter {name}", da="Spørg efter {name}"
)
TIME: Final = Text(en="Local time", sv="Lokal tid", nb="Lokal tid", da="Lokal tid")
HOURS_BEFORE: Final = Text(
    en="{n} behind home", sv="{n} efter hemma", nb="{n} etter hjemme", da="{n} efter hjemme"
)
HOURS_AFTER: Final = Text(
    en="{n} ahead of home", sv="{n} före hemma", nb="{n} foran hjemme", da="{n} foran hjemme"
)
SAME_TIME: Final = Text(
    en="the same as at home", sv="samma som hemma", nb="den samme som hjemme", da="den samme som hjemme"
)
ONE_HOUR: Final = Text(en="1 hour", sv="1 timme", nb="1 time", da="1 time")
SO_MANY_HOURS: Final = Text(en="{n} hours", sv="{n} timmar", nb="{n} timer", da="{n} timer")
EMERGENCY: Final = Text(en="Emergency", sv="Nödnummer", nb="Nødnummer", da="Alarmnummer")
ASK_THERE: Final = Text(
    en="Ask the mentor on the first day",
    sv="Fråga handledaren första dagen",
    nb="Spør mentoren første dag",
    da="Spørg mentoren den første dag",
)
IN_NORWAY: Final = Text(
    en="113 ambulance, 112 police, 110 fire",
    sv="113 ambulans, 112 polis, 110 brand",
    nb="113 ambulanse, 112 politi, 110 brann",
    da="113 ambulance, 112 politi, 110 brand",
)
WHO_HELPS: Final = Text(
    en="Who helps with what",
    sv="Vem hjälper till med vad",
    nb="Hvem hjelper med hva",
    da="Hvem hjælper med hvad",
)
RESPONSIBLE: Final = Text(en="Responsible", sv="Ansvarig", nb="Ansvarlig", da="Ansvarlig")
BACKUP: Final = Text(en="Backup", sv="Ersättare", nb="Stedfortreder", da="Stedfortræder")
WITHIN: Final = Text(en="Answer within", sv="Svarstid", nb="Svartid", da="Svartid")
PEOPLE: Final = Text(
    en="How to reach us", sv="Så når du oss", nb="Slik når du oss", da="Sådan får du fat i os"
)
REACHED: Final = Text(en="Can be reached", sv="Kan nås", nb="Kan nås", da="Kan træffes")
ORGANISER_ROLE: Final = Text(
    en="The organiser's role", sv="Arrangörens roll", nb="Arrangørens rolle", da="Arrangørens rolle"
)
TOPIC: Final = Text(en="Topic", sv="Område", nb="Tema", da="Emne")
ORGANISER_DOES: Final = Text(
    en="The organiser does", sv="Arrangören gör", nb="Arrangøren gjør", da="Det gør arrangøren"
)
ORGANISER_DOES_NOT: Final = Text(
    en="The organiser does not …", sv="Arrangören ska inte …", nb="Arrangøren …", da="Det gør arrangøren ikke"
)
NOT_DONE: Final = Text(
    en="The organiser does not:", sv="Arrangören ska inte:", nb="Arrangøren:", da="Det gør arrangøren ikke:"
)
NO_SUPPORT: Final = Text(
    en="The support matrix is empty. Fill it in under Support and promises.",
    sv="Stödmatrisen är tom. Fyll i den under Stöd och det utlovade.",
    nb="Støttematrisen er tom. Fyll den ut under Støtte og løfter.",
    da="Støtteoversigten er tom. Udfyld den under Støtte og løfter.",
)
EMPTY_TOPIC: Final = Text(
    en="The topic “{topic}” has nobody responsible. Name a person or a role.",
    sv="Området ”{topic}” saknar ansvarig. Ange en person eller en roll.",
    nb="Temaet «{topic}» mangler en ansvarlig. Oppgi en person eller en rolle.",
    da='Emnet "{topic}" mangler en ansvarlig. Angiv en person eller en rolle.',
)
