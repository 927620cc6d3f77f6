"""The words of the papers of an event: list, badges, cards, note, personal schedule."""

from __future__ import annotations

from typing import Final

from app.text import Text

ATTENDANCE_LIST: Final = Text(en="Attendance list", sv="Närvarolista", nb="Deltakerliste", da="Deltagerliste")
BADGES: Final = Text(en="Name badges", sv="Namnskyltar", nb="Navneskilt", da="Navneskilte")
DISCUSSION_CARDS: Final = Text(
    en="Discussion cards and event set",
    sv="Diskussionskort och underlag till träffen",
    nb="Diskusjonskort og materiell til samlingen",
    da="Drøftelseskort og materiale til mødet",
)
EXPERIENCE_NOTE: Final = Text(
    en="Experience note", sv="Erfarenhetsskrift", nb="Erfaringsskriv", da="Erfaringsnotat"
)
PERSONAL_SCHEDULE: Final = Text(
    en="Personal schedule", sv="Personligt schema", nb="Personlig program", da="Personligt program"
)

ORGANISATION: Final = Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation")
SIGNATURE: Final = Text(en="Signature", sv="Underskrift", nb="Signatur", da="Underskrift")
CAME: Final = Text(en="Came", sv="Kom", nb="Kom", da="Kom")
AS: Final = Text(en="As", sv="Som", nb="Som", da="Som")
REPRESENTED_BY: Final = Text(
    en="Represented by {name}",
    sv="Företrädd av {name}",
    nb="Representert av {name}",
    da="Repræsenteret af {name}",
)
LISTED: Final = Text(
    en="On the list: {all}. Organisations: {places}.",
    sv="På listan: {all}. Organisationer: {places}.",
    nb="På listen: {all}. Organisasjoner: {places}.",
    da="På listen: {all}. Organisationer: {places}.",
)
HOST_COUNT: Final = Text(
    en="Hosts: {counts}.",
    sv="Värdar: {counts}.",
    nb="Praksisorganisasjoner: {counts}.",
    da="Værter: {counts}.",
)
NOBODY_YET: Final = Text(
    en="Nobody is on the list yet; the lines are for those who come.",
    sv="Ingen står på listan ännu; raderna är för dem som kommer.",
    nb="Ingen står på listen ennå; linjene er for dem som kommer.",
    da="Ingen står på listen endnu; linjerne er til dem, der kommer.",
)
NO_BADGE: Final = Text(
    en="Nobody is named on the list of the event, so there is no badge to print. Add guests first.",
    sv="Ingen person står på evenemangets lista, så det finns ingen namnskylt att skriva ut. Lägg först till "
    "gäster.",
    nb="Ingen person står på listen for arrangementet, så det er ingen navneskilt å skrive ut. Legg til "
    "gjester først.",
    da="Ingen person står på arrangementets liste, så der er intet navneskilt at udskrive. Tilføj gæster "
    "først.",
)
BAD_OFFSET: Final = Text(
    en='The offset "{typed}" is not usable. Write millimetres from −15 to 15, such as 1.5.',
    sv="Förskjutningen ”{typed}” går inte att använda. Skriv millimeter från −15 till 15, till exempel 1,5.",
    nb="Forskyvningen «{typed}» kan ikke brukes. Skriv millimeter fra −15 til 15, for eksempel 1,5.",
    da="Forskydningen ”{typed}” kan ikke bruges. Skriv millimeter fra −15 til 15, for eksempel 1,5.",
)

AGENDA: Final = Text(en="Agenda", sv="Program för dagen", nb="Dagsorden", da="Dagsorden")
PURPOSE: Final = Text(en="Purpose", sv="Syfte", nb="Formål", da="Formål")
QUESTION: Final = Text(
    en="Question {no} of {all}",
    sv="Fråga {no} av {all}",
    nb="Spørsmål {no} av {all}",
    da="Spørgsmål {no} af {all}",
)
TABLE: Final = Text(en="Table", sv="Bord", nb="Bord", da="Bord")
TALK: Final = Text(
    en="Talk it through at your table. Write down what you would tell others, one point a line.",
    sv="Diskutera vid ert bord. Skriv ner det ni vill föra vidare, en punkt per rad.",
    nb="Snakk om det ved bordet. Skriv ned det dere vil gi videre, ett punkt per linje.",
    da="Drøft det ved bordet. Skriv det ned, som I vil give videre, ét punkt pr. linje.",
)
NOTE_SHEET: Final = Text(en="Note sheet", sv="Anteckningsblad", nb="Notatark", da="Noteark")
SAID_BY: Final = Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation")
POINT: Final = Text(en="What was said", sv="Vad som sades", nb="Hva som ble sagt", da="Hvad der blev sagt")
REPRESENTATION: Final = Text(
    en="Representation sheet",
    sv="Blad för den som företräder",
    nb="Representasjonsark",
    da="Repræsentationsark",
)
SPEAKS_FOR: Final = Text(
    en="You also speak for", sv="Du talar också för", nb="Du snakker også for", da="Du taler også for"
)
SPOKEN_FOR_BY: Final = Text(
    en="Represented by", sv="Företräds av", nb="Representert av", da="Repræsenteret af"
)
BRING: Final = Text(
    en="What they want to bring",
    sv="Det de vill föra fram",
    nb="Det de vil ta opp",
    da="Det, de vil bringe frem",
)
TAKE_BACK: Final = Text(
    en="What to take back to them", sv="Det de ska få veta efteråt",
    nb="Det de skal få vite etterpå", da="Det, de skal have at vide bagefter",
)  # fmt: skip

BACKGROUND: Final = Text(en="Background", sv="Bakgrund", nb="Bakgrunn", da="Baggrund")
EXCHANGE: Final = Text(
    en="Exchange of experience", sv="Erfarenhetsutbyte", nb="Erfaringsutveksling", da="Erfaringsudveksling"
)
INVITED_TO: Final = Text(
    en="The event “{title}” of {programme} was held {when}{where}.",
    sv="Evenemanget ”{title}” inom {programme} hölls {when}{where}.",
    nb="Arrangementet «{title}» i {programme} ble holdt {when}{where}.",
    da="Arrangementet ”{title}” i {programme} blev holdt {when}{where}.",
)
IN_PLACE: Final = Text(en=" ({place})", sv=" ({place})", nb=" ({place})", da=" ({place})")
ON_LINE: Final = Text(en=" online", sv=" digitalt", nb=" digitalt", da=" online")
SUMS_UP: Final = Text(
    en="This note draws out the main points of what was said.",
    sv="Den här skriften lyfter fram huvudpunkterna i det som sades.",
    nb="Dette skrivet trekker fram hovedpunktene i det som ble sagt.",
    da="Dette notat trækker hovedpunkterne i det sagte frem.",
)
MAIN_POINTS: Final = Text(en="Main points", sv="Huvudpunkter", nb="Hovedpunkter", da="Hovedpunkter")
REFLECTIONS: Final = Text(
    en="Reflections on the onboarding",
    sv="Reflektioner om introduktionen",
    nb="Refleksjoner om onboarding",
    da="Refleksioner om onboarding",
)
NO_POINTS: Final = Text(
    en="No main points are chosen. Choose them under Discussion, in the order they shall stand in.",
    sv="Inga huvudpunkter är valda. Välj dem under Diskussion, i den ordning de ska stå.",
    nb="Ingen hovedpunkter er valgt. Velg dem under Diskusjon, i den rekkefølgen de skal stå.",
    da="Ingen hovedpunkter er valgt. Vælg dem under Drøftelse i den rækkefølge, de skal stå.",
)
NOT_HELD: Final = Text(
    en="Nobody is entered as present. Enter who came under Check-in.",
    sv="Ingen är införd som närvarande. Fyll i vilka som kom under Incheckning.",
    nb="Ingen er ført som til stede. Før inn hvem som kom under Innsjekking.",
    da="Ingen er registreret som til stede. Registrér, hvem der kom, under Check-in.",
)
PROJECT_NOW: Final = Text(
    en="What the project does now",
    sv="Vad projektet gör nu",
    nb="Hva prosjektet gjør nå",
    da="Hvad projektet gør nu",
)
TASKS_NOW: Final = Text(
    en="From what was said, these tasks came:",
    sv="Det som sades ledde till dessa uppgifter:",
    nb="Det som ble sagt, ga disse gjøremålene:",
    da="Det sagte førte til disse opgaver:",
)
TOOK_PART: Final = Text(en="Took part", sv="Medverkade", nb="Deltakere", da="Deltog")
BY_CONSENT: Final = Text(
    en="People are named where they have agreed to it.",
    sv="Personer nämns om de har samtyckt till det.",
    nb="Personer er nevnt der de har samtykket til det.",
    da="Personer er nævnt, hvor de har givet samtykke til det.",
)
RETURNING: Final = Text(
    en="Took part before", sv="Har varit med förut", nb="Har vært med før", da="Har været med før"
)
FIRST_TIME: Final = Text(en="First time", sv="Första gången", nb="Første gang", da="Første gang")
OTHERS: Final = Text(en="Others", sv="Övriga", nb="Andre", da="Andre")

WHEN: Final = Text(en="When", sv="När", nb="Når", da="Hvornår")
WHAT: Final = Text(en="What", sv="Vad", nb="Hva", da="Hvad")
WHERE: Final = Text(en="Where", sv="Var", nb="Hvor", da="Hvor")
HOURS: Final = Text(en="Hours", sv="Timmar", nb="Timer", da="Timer")
MANDATORY: Final = Text(en="Mandatory", sv="Obligatoriskt", nb="Obligatorisk", da="Obligatorisk")
KEPT_FOR_YOU: Final = Text(en="Kept", sv="Hållet", nb="Holdt", da="Holdt")
CATEGORY: Final = Text(en="Counts as", sv="Räknas som", nb="Teller som", da="Tæller som")
PLANNED: Final = Text(en="Planned hours", sv="Planerade timmar", nb="Planlagte timer", da="Planlagte timer")
AGREED: Final = Text(en="Agreed hours", sv="Avtalade timmar", nb="Avtalte timer", da="Aftalte timer")
LEFT: Final = Text(en="Left", sv="Kvar", nb="Igjen", da="Tilbage")
OVER_BUDGET: Final = Text(
    en="{hours} over", sv="{hours} för mycket", nb="{hours} for mye", da="{hours} for meget"
)
HOURS_HEADING: Final = Text(
    en="Hours by category", sv="Timmar per kategori", nb="Timer per kategori", da="Timer pr. kategori"
)
NO_ITEMS: Final = Text(
    en="No event of the programme is planned for you yet.",
    sv="Inget evenemang i programmet är planerat för dig ännu.",
    nb="Ingen arrangementer i programmet er planlagt for deg ennå.",
    da="Intet arrangement i programmet er planlagt til dig endnu.",
)
LOCAL_TIME: Final = Text(
    en="Times are by the clock of the place ({zone}).",
    sv="Tiderna följer klockan på platsen ({zone}).",
    nb="Tidene følger klokken på stedet ({zone}).",
    da="Tiderne følger uret på stedet ({zone}).",
)
