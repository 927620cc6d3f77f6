"""The words of the arrival binder."""

from __future__ import annotations

from typing import Final

from app.text import Text

ARRIVAL_BINDER: Final = Text(en="Arrival binder", sv="Ankomstpärm", nb="Ankomstperm", da="Ankomstmappe")
ARRIVALS: Final = Text(
    en="Everything for the first day, one page a placement. Placements: {count}. As at {day}.",
    sv="Allt inför första dagen, en sida per placering. Placeringar: {count}. Läget den {day}.",
    nb="Alt til første dag, én side per praksisopphold. Praksisopphold: {count}. Status per {day}.",
    da="Alt til den første dag, én side pr. praktikophold. Praktikophold: {count}. Status pr. {day}.",
)
CONTENTS: Final = Text(en="Contents", sv="Innehåll", nb="Innhold", da="Indhold")
ADDRESS: Final = Text(en="Address", sv="Adress", nb="Adresse", da="Adresse")
NO_ADDRESS: Final = Text(
    en="not written yet – ask the mentor",
    sv="ännu inte angiven – fråga handledaren",
    nb="ikke oppgitt ennå – spør mentoren",
    da="endnu ikke oplyst – spørg mentoren",
)
WORKING_DAYS: Final = Text(en="Days and hours", sv="Dagar och tid", nb="Dager og tid", da="Dage og tid")
LASTS: Final = Text(en="Period", sv="Period", nb="Periode", da="Periode")
QUESTION_TIME: Final = Text(en="Question time", sv="Frågestund", nb="Spørretid", da="Spørgetid")
WEEKLY: Final = Text(
    en="{day} at {time}, {minutes} minutes",
    sv="{day} kl. {time}, {minutes} minuter",
    nb="{day} kl. {time}, {minutes} minutter",
    da="{day} kl. {time}, {minutes} minutter",
)
NO_QUESTION_TIME: Final = Text(
    en="not agreed yet", sv="ännu inte bestämd", nb="ikke avtalt ennå", da="endnu ikke aftalt"
)
CONTACTS: Final = Text(en="Whom to ask", sv="Vem man frågar", nb="Hvem man spør", da="Hvem man spørger")
FIRST_WEEKS: Final = Text(
    en="The first two weeks", sv="De första två veckorna", nb="De første to ukene", da="De første to uger"
)
STILL_MISSING: Final = Text(
    en="Nobody is named yet. Call the office.",
    sv="Ingen är utsedd ännu. Ring kontoret.",
    nb="Ingen er oppgitt ennå. Ring kontoret.",
    da="Ingen er udpeget endnu. Ring til kontoret.",
)
NO_POINT: Final = Text(
    en="No point of the onboarding checklist is due then.",
    sv="Ingen punkt i checklistan för introduktion infaller då.",
    nb="Ingen punkter i sjekklisten for onboarding har frist da.",
    da="Ingen punkter på onboardinglisten har frist dér.",
)
