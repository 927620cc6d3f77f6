"""What is said of a file that came back: a word for the table, and a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from app.text import Text

Status = Literal[
    "right", "partly", "empty", "same", "other", "rival", "twice", "version", "no_such", "closed", "unsealed",
    "unread", "flat", "picture", "other_paper", "encrypted", "script", "too_big", "too_long", "damaged",
    "not_pdf", "gone",
]  # fmt: skip
"""What became of a file: right for taking in; for a person to decide; to be typed in; nothing to take."""
TO_DECIDE: Final = frozenset({"partly", "other", "rival"})
"""A person says whether these are taken."""
TO_TYPE: Final = frozenset({"empty", "flat", "picture", "version", "encrypted", "unsealed", "other_paper"})
"""These can be typed in beside their picture."""
WORDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "right": Text(en="Ready", sv="Klar", nb="Klar", da="Klar"),
        "partly": Text(en="Look it over", sv="Titta igenom", nb="Se gjennom", da="Se igennem"),
        "empty": Text(en="Empty", sv="Tom", nb="Tom", da="Tom"),
        "same": Text(en="Already in", sv="Redan inläst", nb="Allerede lest inn", da="Allerede indlæst"),
        "other": Text(en="Other answers", sv="Andra svar", nb="Andre svar", da="Andre svar"),
        "rival": Text(en="Two versions", sv="Två versioner", nb="To versjoner", da="To versioner"),
        "twice": Text(en="Sent twice", sv="Skickad två gånger", nb="Sendt to ganger", da="Sendt to gange"),
        "version": Text(en="Wrong version", sv="Fel version", nb="Feil versjon", da="Forkert version"),
        "no_such": Text(en="Not found", sv="Finns inte", nb="Finnes ikke", da="Findes ikke"),
        "closed": Text(en="Closed", sv="Stängd", nb="Lukket", da="Lukket"),
        "unsealed": Text(en="Not proved", sv="Inte styrkt", nb="Ikke bekreftet", da="Ikke bekræftet"),
        "unread": Text(
            en="Not read in", sv="Läses inte in", nb="Leses ikke inn", da="Indlæses ikke"
        ),
        "flat": Text(en="Without fields", sv="Utan fält", nb="Uten felt", da="Uden felter"),
        "picture": Text(en="Scan or photo", sv="Bild", nb="Bilde", da="Billede"),
        "other_paper": Text(en="Not a form", sv="Inget formulär", nb="Ikke et skjema", da="Ikke en formular"),
        "encrypted": Text(en="Locked", sv="Låst", nb="Låst", da="Låst"),
        "script": Text(
            en="Has a program", sv="Innehåller program", nb="Inneholder program", da="Indeholder program"
        ),
        "too_big": Text(en="Too large", sv="För stor", nb="For stor", da="For stor"),
        "too_long": Text(en="Too much in it", sv="För omfattande", nb="For omfattende", da="For omfattende"),
        "damaged": Text(en="Damaged", sv="Skadad", nb="Skadet", da="Beskadiget"),
        "not_pdf": Text(en="Not a PDF", sv="Inte en PDF", nb="Ikke en PDF", da="Ikke en PDF"),
        "gone": Text(en="Cannot be read", sv="Går inte att läsa", nb="Kan ikke leses", da="Kan ikke læses"),
    }
)  # fmt: skip
WHY: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "right": Text(
            en="The form is this office's own and its answers are read.",
            sv="Formuläret är kontorets eget och svaren är lästa.",
            nb="Skjemaet er kontorets eget, og svarene er lest.",
            da="Formularen er kontorets egen, og svarene er læst.",
        ),
        "partly": Text(
            en="Some answers do not fit and would be left out. Look them over, then take the form in or "
            "leave it.",
            sv="Några svar passar inte och skulle utelämnas. Titta igenom dem och läs sedan in formuläret "
            "eller låt bli.",
            nb="Noen svar passer ikke og ville bli utelatt. Se gjennom dem, og les så inn skjemaet eller la "
            "det være.",
            da="Nogle svar passer ikke og ville blive udeladt. Se dem igennem, og indlæs så formularen, "
            "eller lad den ligge.",
        ),
        "empty": Text(
            en="The form came back without answers; some programs lose them. Look at the page, and type in "
            "what stands there.",
            sv="Formuläret kom tillbaka utan svar; vissa program tappar dem. Titta på sidan och skriv in det "
            "som står där.",
            nb="Skjemaet kom tilbake uten svar; noen programmer mister dem. Se på siden, og skriv inn det "
            "som står der.",
            da="Formularen kom tilbage uden svar; nogle programmer mister dem. Se på siden, og indtast det, "
            "der står.",
        ),
        "same": Text(
            en="The office has these answers already, so there is nothing to do.",
            sv="Kontoret har redan de här svaren, så inget behöver göras.",
            nb="Kontoret har allerede disse svarene, så det er ingenting å gjøre.",
            da="Kontoret har allerede disse svar, så der er intet at gøre.",
        ),
        "other": Text(
            en="The office has other answers for the same form. Look at both, then keep the old ones or take "
            "the new.",
            sv="Kontoret har andra svar på samma formulär. Titta på båda och behåll sedan de gamla eller ta "
            "de nya.",
            nb="Kontoret har andre svar på det samme skjemaet. Se på begge, og behold så de gamle eller ta "
            "de nye.",
            da="Kontoret har andre svar på den samme formular. Se på begge, og behold så de gamle, eller tag "
            "de nye.",
        ),
        "rival": Text(
            en="Two of these files answer the same form differently. Look at both, then take one of them.",
            sv="Två av filerna svarar olika på samma formulär. Titta på båda och ta sedan den ena.",
            nb="To av filene svarer ulikt på det samme skjemaet. Se på begge, og ta så den ene.",
            da="To af filerne svarer forskelligt på den samme formular. Se på begge, og tag så den ene.",
        ),
        "twice": Text(
            en="The same answers stand in {other}, which comes first. This file is left as it is.",
            sv="Samma svar finns i {other}, som kommer först. Den här filen lämnas som den är.",
            nb="De samme svarene står i {other}, som kommer først. Denne filen blir liggende som den er.",
            da="De samme svar står i {other}, som kommer først. Denne fil bliver liggende, som den er.",
        ),
        "version": Text(
            en="The form was made with another version of its questions. Type the answers in beside the "
            "page.",
            sv="Formuläret gjordes med en annan version av frågorna. Skriv in svaren bredvid sidan.",
            nb="Skjemaet er laget med en annen versjon av spørsmålene. Skriv inn svarene ved siden av arket.",
            da="Formularen er lavet med en anden version af spørgsmålene. Indtast svarene ved siden af "
            "siden.",
        ),
        "no_such": Text(
            en="The record or period the form is about is not in this office. It may have been erased, or "
            "the form belongs to another office file.",
            sv="Posten eller perioden som formuläret gäller finns inte på kontoret. Den kan ha raderats "
            "eller så hör formuläret till en annan kontorsfil.",
            nb="Posten eller perioden skjemaet gjelder, finnes ikke på kontoret. Den kan være slettet, eller "
            "skjemaet hører til en annen kontorfil.",
            da="Posten eller perioden, som formularen gælder, findes ikke på kontoret. Den kan være slettet, "
            "eller formularen hører til en anden kontorfil.",
        ),
        "closed": Text(
            en="The record takes no answers any more. Open it and look at its state.",
            sv="Posten tar inte emot några svar längre. Öppna den och se vilken status den har.",
            nb="Posten tar ikke imot flere svar. Åpne den og se hvilken status den har.",
            da="Posten tager ikke imod flere svar. Åbn den, og se, hvilken status den har.",
        ),
        "unsealed": Text(
            en="The file does not prove that this office sent it out: its name was changed, or it belongs to "
            "another office. Ask the sender, or type the answers in yourself.",
            sv="Filen styrker inte att kontoret har skickat ut den: dess namn är ändrat eller så hör den "
            "till ett annat kontor. Fråga avsändaren eller skriv in svaren själv.",
            nb="Filen beviser ikke at kontoret har sendt den ut: Navnet i den er endret, eller den hører til "
            "et annet kontor. Spør avsenderen, eller skriv inn svarene selv.",
            da="Filen beviser ikke, at kontoret har sendt den ud: Navnet i den er ændret, eller den hører "
            "til et andet kontor. Spørg afsenderen, eller indtast svarene selv.",
        ),
        "unread": Text(
            en="Forms of this kind are not read in. Keep the file with the record it is about.",
            sv="Formulär av det här slaget läses inte in. Bifoga filen till posten den gäller.",
            nb="Skjemaer av denne typen leses ikke inn. Legg filen ved posten den gjelder.",
            da="Formularer af denne slags indlæses ikke. Vedhæft filen til den post, den gælder.",
        ),
        "flat": Text(
            en="A copy of a form without its fields. Type the answers in beside the page.",
            sv="En kopia av ett formulär utan dess fält. Skriv in svaren bredvid sidan.",
            nb="En kopi av et skjema uten feltene. Skriv inn svarene ved siden av arket.",
            da="En kopi af en formular uden felterne. Indtast svarene ved siden af arket.",
        ),
        "picture": Text(
            en="A scan or a photograph. Choose whose form it is and type the answers in beside it.",
            sv="En inskannad sida eller ett foto. Välj vems formulär det är och skriv in svaren bredvid.",
            nb="En skannet side eller et foto. Velg hvem sitt skjema det er, og skriv inn svarene ved siden "
            "av.",
            da="En scannet side eller et foto. Vælg, hvis formular det er, og indtast svarene ved siden af.",
        ),
        "other_paper": Text(
            en="This is not one of the office's forms. If answers stand in it, type them in beside the page.",
            sv="Det här är inget av kontorets formulär. Finns det svar i det kan du skriva in dem bredvid "
            "sidan.",
            nb="Dette er ikke et av kontorets skjemaer. Står det svar i det, kan du skrive dem inn ved siden "
            "av arket.",
            da="Dette er ikke en af kontorets formularer. Står der svar i den, kan du indtaste dem ved siden "
            "af arket.",
        ),
        "encrypted": Text(
            en="The file is locked with a password. Ask the sender for it without one.",
            sv="Filen är låst med lösenord. Be avsändaren om den utan.",
            nb="Filen er låst med passord. Be avsenderen om den uten.",
            da="Filen er låst med en adgangskode. Bed afsenderen om den uden.",
        ),
        "script": Text(
            en="The file contains a program, which the office's forms never do, so it was not read. Do not "
            "open it; ask the sender.",
            sv="Filen innehåller ett program, och det gör kontorets formulär aldrig. Därför har den inte "
            "lästs. Öppna den inte, utan fråga avsändaren.",
            nb="Filen inneholder et program, og det gjør kontorets skjemaer aldri. Derfor er den ikke lest. "
            "Ikke åpne den; spør avsenderen.",
            da="Filen indeholder et program, og det gør kontorets formularer aldrig. Derfor er den ikke "
            "læst. Åbn den ikke; spørg afsenderen.",
        ),
        "too_big": Text(
            en="The file is larger than 25 MB, so it was not read. Ask for a smaller one.",
            sv="Filen är större än 25 MB och har därför inte lästs. Be om en mindre.",
            nb="Filen er større enn 25 MB og er derfor ikke lest. Be om en mindre.",
            da="Filen er større end 25 MB og er derfor ikke læst. Bed om en mindre.",
        ),
        "too_long": Text(
            en="There is far more in the file than in a form, so it was not read to its end. Ask the sender "
            "for the form itself.",
            sv="Filen innehåller långt mer än ett formulär och har därför inte lästs till slut. Be "
            "avsändaren om själva formuläret.",
            nb="Det er langt mer i filen enn i et skjema, så den er ikke lest til slutt. Be avsenderen om "
            "selve skjemaet.",
            da="Der er langt mere i filen end i en formular, så den er ikke læst til ende. Bed afsenderen om "
            "selve formularen.",
        ),
        "damaged": Text(
            en="The file is damaged and cannot be read. Ask the sender to send it again.",
            sv="Filen är skadad och går inte att läsa. Be avsändaren skicka den igen.",
            nb="Filen er skadet og kan ikke leses. Be avsenderen sende den på nytt.",
            da="Filen er beskadiget og kan ikke læses. Bed afsenderen om at sende den igen.",
        ),
        "not_pdf": Text(
            en="The file is neither a PDF nor a picture. Ask the sender for the form as a PDF.",
            sv="Filen är varken en PDF eller en bild. Be avsändaren om formuläret som PDF.",
            nb="Filen er verken en PDF eller et bilde. Be avsenderen om skjemaet som PDF.",
            da="Filen er hverken en PDF eller et billede. Bed afsenderen om formularen som PDF.",
        ),
        "gone": Text(
            en="No file can be read there: it is gone, a folder, a link, or open in another program.",
            sv="Det finns ingen fil att läsa där: den är borta, en mapp, en genväg eller öppen i ett annat "
            "program.",
            nb="Det finnes ingen fil å lese der: Den er borte, en mappe, en snarvei eller åpen i et annet "
            "program.",
            da="Der er ingen fil at læse: Den er væk, en mappe, en genvej eller åben i et andet program.",
        ),
    }
)
CUT: Final = Text(
    en="An answer is longer than 10,000 characters. Only its beginning is taken; the whole stands in the "
    "file.",
    sv="Ett svar är längre än 10 000 tecken. Bara början läses in; hela svaret finns i filen.",
    nb="Et svar er lengre enn 10 000 tegn. Bare begynnelsen leses inn; hele svaret står i filen.",
    da="Et svar er længere end 10.000 tegn. Kun begyndelsen indlæses; hele svaret står i filen.",
)
LOST: Final = Text(
    en="The file lacks this field: a program dropped it, or the questions have changed since. Look at the "
    "page.",
    sv="Filen saknar fältet: ett program har tappat det eller så har frågorna ändrats sedan dess. Titta på "
    "sidan.",
    nb="Filen mangler feltet: Et program har mistet det, eller spørsmålene er endret siden. Se på siden.",
    da="Filen mangler feltet: Et program har mistet det, eller spørgsmålene er ændret siden. Se på siden.",
)
TYPED_CUT: Final = Text(
    en="Only the first 10,000 characters of an answer fit here.",
    sv="Bara de första 10 000 tecknen av ett svar får plats här.",
    nb="Bare de første 10 000 tegnene av et svar får plass her.",
    da="Kun de første 10.000 tegn af et svar får plads her.",
)
CHANGED: Final = Text(
    en="{file} has changed since it was looked at. Look at it again.",
    sv="{file} har ändrats sedan den lästes. Läs den igen.",
    nb="{file} er endret siden den ble lest. Les den på nytt.",
    da="{file} er ændret, siden den blev læst. Læs den igen.",
)
MEANWHILE: Final = Text(
    en="What the office has for this form changed meanwhile. Look at the file again.",
    sv="Kontorets uppgifter för formuläret ändrades under tiden. Läs filen igen.",
    nb="Det kontoret har for dette skjemaet, ble endret i mellomtiden. Les filen på nytt.",
    da="Det, kontoret har for denne formular, blev ændret i mellemtiden. Læs filen igen.",
)
ONE_OF_TWO: Final = Text(
    en="Another file with answers to the same form is taken in. Take only one of them.",
    sv="En annan fil med svar på samma formulär läses in. Ta bara en av dem.",
    nb="En annen fil med svar på det samme skjemaet leses inn. Ta bare én av dem.",
    da="En anden fil med svar på den samme formular indlæses. Tag kun én af dem.",
)
NOTHING_TO_TAKE: Final = Text(
    en="None of the files could be taken in.",
    sv="Ingen av filerna kunde läsas in.",
    nb="Ingen av filene kunne leses inn.",
    da="Ingen af filerne kunne indlæses.",
)
STAYED: Final = Text(
    en="{count} files are in, but still lie in the folder: they could not be moved.",
    sv="{count} filer är inlästa men ligger kvar i mappen: de gick inte att flytta.",
    nb="{count} filer er lest inn, men ligger fortsatt i mappen: De kunne ikke flyttes.",
    da="{count} filer er indlæst, men ligger stadig i mappen: De kunne ikke flyttes.",
)
TAKEN_FOLDER: Final = Text(en="Taken in", sv="Inlästa", nb="Lest inn", da="Indlæst")
