"""What is told of single cells that could be read only in part."""

from __future__ import annotations

from typing import Final

from app.text import Text

NO_STORED_VALUE: Final = Text(
    en="The cell holds a formula without a computed value and was taken as empty. Open the list in your "
    "spreadsheet program and save it there, then import again.",
    sv="Cellen innehåller en formel utan beräknat värde och lästes som tom. Öppna listan i kalkylprogrammet, "
    "spara den där och importera igen.",
    nb="Cellen inneholder en formel uten beregnet verdi og ble lest som tom. Åpne listen i "
    "regnearkprogrammet, "
    "lagre den der og importer på nytt.",
    da="Cellen indeholder en formel uden beregnet værdi og blev læst som tom. Åbn listen i "
    "regnearksprogrammet, "
    "gem den der, og importér igen.",
)
ERROR_VALUE: Final = Text(
    en="The cell holds the error {error} and was taken as empty. Correct it in the list if the value is "
    "needed.",
    sv="Cellen innehåller felet {error} och lästes som tom. Rätta den i listan om värdet behövs.",
    nb="Cellen inneholder feilen {error} og ble lest som tom. Rett den i listen hvis verdien trengs.",
    da="Cellen indeholder fejlen {error} og blev læst som tom. Ret den i listen, hvis værdien skal bruges.",
)
CONTROL_CHARACTERS: Final = Text(
    en="Invisible control characters were taken out of the cell. Check that the rest is right.",
    sv="Osynliga styrtecken togs bort ur cellen. Kontrollera att resten stämmer.",
    nb="Usynlige styretegn ble fjernet fra cellen. Kontroller at resten stemmer.",
    da="Usynlige styretegn blev fjernet fra cellen. Kontrollér, at resten er rigtigt.",
)
LOST_CHARACTERS: Final = Text(
    en="The cell holds a sign that could not be read (�). Correct it after the import, or save the list "
    "as “CSV UTF-8” and import that.",
    sv="Cellen innehåller ett tecken som inte gick att läsa (�). Rätta det efter importen, eller spara "
    "listan "
    "som ”CSV UTF-8” och importera den.",
    nb="Cellen inneholder et tegn som ikke kunne leses (�). Rett det etter importen, eller lagre listen "
    "som «CSV UTF-8» og importer den.",
    da="Cellen indeholder et tegn, der ikke kunne læses (�). Ret det efter importen, eller gem listen "
    "som »CSV UTF-8«, og importér den.",
)
UNEVEN_ROW: Final = Text(
    en="The row has more values than there are headings. Check whether a separator stands inside a text.",
    sv="Raden har fler värden än det finns rubriker. Kontrollera om ett skiljetecken står inne i en text.",
    nb="Raden har flere verdier enn det finnes overskrifter. Sjekk om et skilletegn står inne i en tekst.",
    da="Rækken har flere værdier, end der er overskrifter. Kontrollér, om et skilletegn står inde i en "
    "tekst.",
)
