"""Why a list cannot be read, each a sentence that says what to do."""

from __future__ import annotations

from typing import Final

from app.text import Text

NOT_FOUND: Final = Text(
    en="The file {file} is not there. Check the name and the folder.",
    sv="Filen {file} finns inte. Kontrollera namnet och mappen.",
    nb="Filen {file} finnes ikke. Kontroller navnet og mappen.",
    da="Filen {file} findes ikke. Kontrollér navnet og mappen.",
)
LOCKED: Final = Text(
    en="The file {file} cannot be opened. Close it in other programs, check that you may read it, and try "
    "again.",
    sv="Filen {file} går inte att öppna. Stäng den i andra program, kontrollera att du får läsa den "
    "och försök igen.",
    nb="Filen {file} kan ikke åpnes. Lukk den i andre programmer, sjekk at du har lov til å lese den, "
    "og prøv igjen.",
    da="Filen {file} kan ikke åbnes. Luk den i andre programmer, kontrollér, at du må læse den, og prøv "
    "igen.",
)
EMPTY: Final = Text(
    en="The file {file} is empty. Choose a file with a heading row and at least one row below it.",
    sv="Filen {file} är tom. Välj en fil med en rubrikrad och minst en rad under den.",
    nb="Filen {file} er tom. Velg en fil med en overskriftsrad og minst én rad under den.",
    da="Filen {file} er tom. Vælg en fil med en overskriftsrække og mindst én række under den.",
)
UNKNOWN_TYPE: Final = Text(
    en="Files of the type {suffix} cannot be read as lists. Save the list as xlsx, ods or csv and choose "
    "that file.",
    sv="Filer av typen {suffix} kan inte läsas som listor. Spara listan som xlsx, ods eller csv och välj "
    "den filen.",
    nb="Filer av typen {suffix} kan ikke leses som lister. Lagre listen som xlsx, ods eller csv, og velg "
    "den filen.",
    da="Filer af typen {suffix} kan ikke læses som lister. Gem listen som xlsx, ods eller csv, og vælg den "
    "fil.",
)
NOT_A_LIST: Final = Text(
    en="The file {file} is not a spreadsheet, whatever its name says. Open it in the program it was made "
    "with "
    "and save the list as xlsx or csv.",
    sv="Filen {file} är inget kalkylblad, trots namnet. Öppna den i programmet den gjordes i "
    "och spara listan som xlsx eller csv.",
    nb="Filen {file} er ikke et regneark, selv om navnet sier det. Åpne den i programmet den ble laget i, "
    "og lagre listen som xlsx eller csv.",
    da="Filen {file} er ikke et regneark, selv om navnet siger det. Åbn den i det program, den er lavet i, "
    "og gem listen som xlsx eller csv.",
)
BROKEN: Final = Text(
    en="The file {file} is damaged or only half there. Copy or download it again, or open it in your "
    "spreadsheet "
    "program and save it under a new name.",
    sv="Filen {file} är skadad eller ofullständig. Kopiera eller hämta den igen, eller öppna den i "
    "kalkylprogrammet och spara den med ett nytt namn.",
    nb="Filen {file} er skadet eller ufullstendig. Kopier eller last den ned på nytt, eller åpne den i "
    "regnearkprogrammet og lagre den med et nytt navn.",
    da="Filen {file} er beskadiget eller ufuldstændig. Kopiér eller hent den igen, eller åbn den i "
    "regnearksprogrammet, og gem den under et nyt navn.",
)
PASSWORD: Final = Text(
    en="The file {file} is protected by a password. Open it in your spreadsheet program, take the password "
    "away, "
    "save it and try again.",
    sv="Filen {file} är skyddad med lösenord. Öppna den i kalkylprogrammet, ta bort lösenordet, "
    "spara och försök igen.",
    nb="Filen {file} er beskyttet med passord. Åpne den i regnearkprogrammet, fjern passordet, lagre og "
    "prøv igjen.",
    da="Filen {file} er beskyttet med en adgangskode. Åbn den i regnearksprogrammet, fjern adgangskoden, "
    "gem, og prøv igen.",
)
TOO_LARGE: Final = Text(
    en="The file {file} is too large ({size} MB; at most {most} MB). Save only the sheet you need, "
    "without pictures, as a file of its own.",
    sv="Filen {file} är för stor ({size} MB; högst {most} MB). Spara bara det blad du behöver, "
    "utan bilder, som en egen fil.",
    nb="Filen {file} er for stor ({size} MB; høyst {most} MB). Lagre bare arket du trenger, "
    "uten bilder, som en egen fil.",
    da="Filen {file} er for stor ({size} MB; højst {most} MB). Gem kun det ark, du har brug for, "
    "uden billeder, som en selvstændig fil.",
)
UNPACKS_TOO_LARGE: Final = Text(
    en="The file {file} unpacks to far more than a list can hold and was not opened. If you trust it, copy "
    "the "
    "rows you need into a new workbook and save that.",
    sv="Filen {file} packas upp till mycket mer än en lista kan rymma och öppnades inte. Om du litar på den "
    "kopierar du raderna du behöver till en ny arbetsbok och sparar den.",
    nb="Filen {file} pakkes ut til langt mer enn en liste kan romme, og ble ikke åpnet. Stoler du på den, "
    "kopierer du radene du trenger, til en ny arbeidsbok og lagrer den.",
    da="Filen {file} fylder udpakket langt mere, end en liste kan rumme, og blev ikke åbnet. Hvis du stoler "
    "på "
    "den, så kopiér de rækker, du har brug for, til en ny projektmappe, og gem den.",
)
TOO_MANY_ROWS: Final = Text(
    en="The sheet {sheet} has more than {most} rows. Divide the list into smaller files.",
    sv="Bladet {sheet} har mer än {most} rader. Dela upp listan i mindre filer.",
    nb="Arket {sheet} har mer enn {most} rader. Del listen i mindre filer.",
    da="Arket {sheet} har mere end {most} rækker. Del listen op i mindre filer.",
)
TOO_FAR_OUT: Final = Text(
    en="The cell {cell} on the sheet {sheet} lies far outside any list. Delete what stands there, save and "
    "try again.",
    sv="Cellen {cell} på bladet {sheet} ligger långt utanför listan. Ta bort det som står där, "
    "spara och försök igen.",
    nb="Cellen {cell} på arket {sheet} ligger langt utenfor listen. Slett det som står der, lagre og prøv "
    "igjen.",
    da="Cellen {cell} på arket {sheet} ligger langt uden for listen. Slet det, der står der, gem, og prøv "
    "igen.",
)
TOO_MANY_CELLS: Final = Text(
    en="The sheet {sheet} spans {rows} rows and {columns} columns, more than can be read. Copy the list "
    "itself "
    "into a new sheet, save it and try again.",
    sv="Bladet {sheet} omfattar {rows} rader och {columns} kolumner, mer än vad som kan läsas. Kopiera "
    "själva "
    "listan till ett nytt blad, spara och försök igen.",
    nb="Arket {sheet} omfatter {rows} rader og {columns} kolonner, mer enn det som kan leses. Kopier selve "
    "listen til et nytt ark, lagre og prøv igjen.",
    da="Arket {sheet} omfatter {rows} rækker og {columns} kolonner, mere end der kan læses. Kopiér selve "
    "listen "
    "til et nyt ark, gem, og prøv igen.",
)
TOO_MUCH_TEXT: Final = Text(
    en="The file {file} holds more text than can be read at once. Divide the list into smaller files.",
    sv="Filen {file} innehåller mer text än vad som kan läsas på en gång. Dela upp listan i mindre filer.",
    nb="Filen {file} inneholder mer tekst enn det som kan leses på én gang. Del listen i mindre filer.",
    da="Filen {file} indeholder mere tekst, end der kan læses på én gang. Del listen op i mindre filer.",
)
TOO_LONG_CELL: Final = Text(
    en="The cell {cell} on the sheet {sheet} holds more than a million characters. Shorten it, save and try "
    "again.",
    sv="Cellen {cell} på bladet {sheet} innehåller mer än en miljon tecken. Korta texten, spara och försök "
    "igen.",
    nb="Cellen {cell} på arket {sheet} inneholder mer enn en million tegn. Forkort teksten, lagre og prøv "
    "igjen.",
    da="Cellen {cell} på arket {sheet} indeholder mere end en million tegn. Forkort teksten, gem, og prøv "
    "igen.",
)
NOT_TEXT: Final = Text(
    en="The file {file} is not a text list. Open it in the program it was made with and save the list as "
    "csv.",
    sv="Filen {file} är ingen textlista. Öppna den i programmet den gjordes i och spara listan som csv.",
    nb="Filen {file} er ikke en tekstliste. Åpne den i programmet den ble laget i, og lagre listen som csv.",
    da="Filen {file} er ikke en tekstliste. Åbn den i det program, den er lavet i, og gem listen som csv.",
)
BROKEN_QUOTES: Final = Text(
    en="A quotation mark in the file {file} is opened near line {line} and never closed. Close it or take it "
    "away, save and try again.",
    sv="Ett citattecken i filen {file} öppnas vid rad {line} men stängs aldrig. Stäng eller ta bort det, "
    "spara och försök igen.",
    nb="Et anførselstegn i filen {file} åpnes ved linje {line}, men lukkes aldri. Lukk eller fjern det, "
    "lagre og prøv igjen.",
    da="Et anførselstegn i filen {file} åbnes ved linje {line}, men lukkes aldrig. Luk eller fjern det, "
    "gem, og prøv igen.",
)
