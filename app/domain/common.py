"""Labels that many entities share, written once."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from app.text import Text

STATE: Final = Text(en="State", sv="Status", nb="Status", da="Status")
STATE_DAY: Final = Text(en="Since", sv="Sedan", nb="Siden", da="Siden")
NOTE: Final = Text(en="Note", sv="Anteckning", nb="Notat", da="Notat")
PROGRAMME: Final = Text(en="Programme", sv="Program", nb="Program", da="Program")
PERSON: Final = Text(en="Person", sv="Person", nb="Person", da="Person")
ORGANISATION: Final = Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation")
PLACEMENT: Final = Text(en="Placement", sv="Placering", nb="Praksisopphold", da="Praktikophold")
TITLE: Final = Text(en="Title", sv="Titel", nb="Tittel", da="Titel")
KIND: Final = Text(en="Kind", sv="Typ", nb="Type", da="Type")
START: Final = Text(en="Start", sv="Start", nb="Start", da="Start")
END: Final = Text(en="End", sv="Slut", nb="Slutt", da="Slut")
ORDER: Final = Text(en="Order", sv="Ordning", nb="Rekkefølge", da="Rækkefølge")
ACTIVE: Final = Text(en="In use", sv="I bruk", nb="I bruk", da="I brug")
LABEL: Final = Text(en="Name", sv="Benämning", nb="Betegnelse", da="Betegnelse")
CURRENCY: Final = Text(en="Currency", sv="Valuta", nb="Valuta", da="Valuta")

GROUP_MAIN: Final = Text(en="Main", sv="Grunduppgifter", nb="Grunnopplysninger", da="Stamoplysninger")
GROUP_CONTACT: Final = Text(en="Contact", sv="Kontakt", nb="Kontakt", da="Kontakt")
GROUP_ADDRESS: Final = Text(en="Address", sv="Adress", nb="Adresse", da="Adresse")
GROUP_PERIOD: Final = Text(
    en="Period and hours", sv="Period och tid", nb="Periode og tid", da="Periode og tid"
)
GROUP_MORE: Final = Text(en="More", sv="Övrigt", nb="Annet", da="Øvrigt")
GROUP_STATE: Final = Text(en="State", sv="Status", nb="Status", da="Status")

WEEKDAYS: Final = MappingProxyType(
    {
        "1": Text(en="Monday", sv="måndag", nb="mandag", da="mandag"),
        "2": Text(en="Tuesday", sv="tisdag", nb="tirsdag", da="tirsdag"),
        "3": Text(en="Wednesday", sv="onsdag", nb="onsdag", da="onsdag"),
        "4": Text(en="Thursday", sv="torsdag", nb="torsdag", da="torsdag"),
        "5": Text(en="Friday", sv="fredag", nb="fredag", da="fredag"),
        "6": Text(en="Saturday", sv="lördag", nb="lørdag", da="lørdag"),
        "7": Text(en="Sunday", sv="söndag", nb="søndag", da="søndag"),
    }
)
