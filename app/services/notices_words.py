"""The sentences of change notices."""

from __future__ import annotations

from typing import Final

from app.text import Text

TITLE_ONE: Final = Text(
    en="Change of {subject}", sv="Ändring av {subject}", nb="Endring av {subject}", da="Ændring af {subject}"
)
TITLE_MANY: Final = Text(
    en="Changes: {subjects}", sv="Ändringar: {subjects}",
    nb="Endringer: {subjects}", da="Ændringer: {subjects}",
)  # fmt: skip
OPTIONS: Final = Text(
    en="You can accept the change, ask for a talk with us, or say that you object. If the change means that "
    "you no longer want to take part, tell us before the day of the reply.",
    sv="Du kan godta ändringen, be om ett samtal med oss eller invända mot den. Om ändringen gör att du inte "
    "längre vill delta, hör av dig före svarsdagen.",
    nb="Du kan godta endringen, be om en samtale med oss eller komme med innvendinger. Hvis endringen gjør "
    "at du ikke lenger vil delta, si fra før svarfristen.",
    da="Du kan acceptere ændringen, bede om en samtale med os eller gøre indsigelse. Hvis ændringen gør, at "
    "du ikke længere vil deltage, så sig til før svarfristen.",
)
LEAST_ITEMS: Final = Text(
    en="Choose at least one promise that has changed.", sv="Välj minst ett löfte som har ändrats.",
    nb="Velg minst ett løfte som er endret.", da="Vælg mindst ét løfte, der er ændret.",
)  # fmt: skip
NO_SUCH: Final = Text(
    en="This notice is no longer here.", sv="Meddelandet finns inte längre.",
    nb="Meldingen finnes ikke lenger.", da="Meddelelsen findes ikke længere.",
)  # fmt: skip
SHORT: Final = Text(
    en="The notice comes {days} days ahead, and at least {least} are promised. Write why it comes so late.",
    sv="Meddelandet kommer {days} dagar i förväg, och minst {least} är utlovade. Skriv varför det kommer så "
    "sent.",
    nb="Meldingen kommer {days} dager på forhånd, og minst {least} er lovet. Skriv hvorfor den kommer så "
    "sent.",
    da="Meddelelsen kommer {days} dage i forvejen, og mindst {least} er lovet. Skriv, hvorfor den kommer så "
    "sent.",
)
ENOUGH: Final = Text(
    en="Sent today, the notice comes {days} days ahead; at least {least} are promised.",
    sv="Skickas meddelandet i dag kommer det {days} dagar i förväg; minst {least} är utlovade.",
    nb="Sendes meldingen i dag, kommer den {days} dager på forhånd; minst {least} er lovet.",
    da="Sendes meddelelsen i dag, kommer den {days} dage i forvejen; mindst {least} er lovet.",
)
UNSAID: Final = Text(
    en="Write what applies now in each line that shows only a dash.",
    sv="Skriv vad som gäller nu på varje rad där det bara står ett streck.",
    nb="Skriv hva som gjelder nå, på hver linje der det bare står en strek.",
    da="Skriv, hvad der gælder nu, på hver linje, hvor der kun står en streg.",
)
OFFER_ONE: Final = Text(
    en="One person was told otherwise.", sv="En person har fått ett annat besked.",
    nb="Én person har fått en annen beskjed.", da="Én person har fået en anden besked.",
)  # fmt: skip
OFFER_MANY: Final = Text(
    en="{count} people were told otherwise.", sv="{count} personer har fått ett annat besked.",
    nb="{count} personer har fått en annen beskjed.", da="{count} personer har fået en anden besked.",
)  # fmt: skip
SENT_ALREADY: Final = Text(
    en="This notice has been sent already. Make a new one that replaces it.",
    sv="Meddelandet är redan skickat. Skriv ett nytt som ersätter det.",
    nb="Meldingen er allerede sendt. Lag en ny som erstatter den.",
    da="Meddelelsen er allerede sendt. Lav en ny, der erstatter den.",
)
NOT_SENT: Final = Text(
    en="This notice has not been sent, so nobody can have answered it.",
    sv="Meddelandet är inte skickat, så ingen kan ha svarat på det.",
    nb="Meldingen er ikke sendt, så ingen kan ha svart på den.",
    da="Meddelelsen er ikke sendt, så ingen kan have svaret på den.",
)
NO_ANSWER: Final = Text(
    en="Choose an answer: accepts, has read it, wants to talk or objects.",
    sv="Välj ett svar: godtar, har läst, vill ha ett samtal eller invänder.",
    nb="Velg et svar: godtar, har lest, ønsker samtale eller har innvendinger.",
    da="Vælg et svar: accepterer, har læst, ønsker en samtale eller gør indsigelse.",
)
NO_METHOD: Final = Text(
    en="Say how the answer came: by phone, e-mail, in a meeting or as a returned form.",
    sv="Ange hur svaret kom: per telefon, e-post, vid ett möte eller som inskickat formulär.",
    nb="Oppgi hvordan svaret kom: på telefon, e-post, i et møte eller som innsendt skjema.",
    da="Angiv, hvordan svaret kom: pr. telefon, e-mail, på et møde eller som indsendt formular.",
)
NO_READER: Final = Text(
    en="This person is not among those the notice went to.",
    sv="Den här personen hör inte till dem som meddelandet gick till.",
    nb="Denne personen er ikke blant dem meldingen gikk til.",
    da="Denne person er ikke blandt dem, meddelelsen gik til.",
)
TALK_TASK: Final = Text(
    en="Talk with {name} about change notice {no}", sv="Samtala med {name} om ändringsmeddelande {no}",
    nb="Snakk med {name} om endringsmelding {no}", da="Tal med {name} om ændringsmeddelelse {no}",
)  # fmt: skip
SUBJECT: Final = Text(
    en="Change notice {no}: {title}", sv="Ändringsmeddelande {no}: {title}",
    nb="Endringsmelding {no}: {title}", da="Ændringsmeddelelse {no}: {title}",
)  # fmt: skip
BODY: Final = Text(
    en="Something you were told has changed. The enclosed notice says what was said before and what applies "
    "now, from {day}. Please fill in the last page and send it back by {reply}.",
    sv="Något som du har fått besked om har ändrats. I bifogat meddelande står vad som sades förut och vad "
    "som gäller nu, från {day}. Fyll i sista sidan och skicka tillbaka den senast {reply}.",
    nb="Noe du har fått beskjed om, er endret. I den vedlagte meldingen står det hva som ble sagt før, og "
    "hva som gjelder nå, fra {day}. Fyll ut siste side og send den tilbake senest {reply}.",
    da="Noget, du har fået besked om, er ændret. I den vedlagte meddelelse står, hvad der blev sagt før, og "
    "hvad der gælder nu, fra {day}. Udfyld sidste side, og send den tilbage senest {reply}.",
)
REMINDER: Final = Text(
    en="We have not heard from you yet about change notice {no}. Please read it and answer by {reply}; a "
    "reply to this mail is enough.",
    sv="Vi har ännu inte hört av dig om ändringsmeddelande {no}. Läs det och svara senast {reply}; det "
    "räcker att svara på detta mejl.",
    nb="Vi har ennå ikke hørt fra deg om endringsmelding {no}. Les den og svar senest {reply}; det holder "
    "å svare på denne e-posten.",
    da="Vi har endnu ikke hørt fra dig om ændringsmeddelelse {no}. Læs den, og svar senest {reply}; det er "
    "nok at svare på denne mail.",
)
HOW_FACT: Final = Text(
    en="change notice {no}", sv="ändringsmeddelande {no}",
    nb="endringsmelding {no}", da="ændringsmeddelelse {no}",
)  # fmt: skip
REPLACED: Final = Text(
    en="Replaced by notice {no}", sv="Ersatt av meddelande {no}",
    nb="Erstattet av melding {no}", da="Erstattet af meddelelse {no}",
)  # fmt: skip
NO_EMAIL: Final = Text(
    en="{name} has no e-mail address. Phone, or hand over the paper.",
    sv="{name} saknar e-postadress. Ring eller lämna över dokumentet.",
    nb="{name} har ingen e-postadresse. Ring, eller overlever dokumentet.",
    da="{name} har ingen e-mailadresse. Ring, eller aflevér dokumentet.",
)
NOT_WANTED: Final = Text(
    en="{name} does not want to be contacted. Hand over the paper in another way.",
    sv="{name} vill inte bli kontaktad. Lämna över dokumentet på annat sätt.",
    nb="{name} ønsker ikke å bli kontaktet. Overlever dokumentet på en annen måte.",
    da="{name} ønsker ikke at blive kontaktet. Aflevér dokumentet på en anden måde.",
)
FOLDER: Final = Text(
    en="The folder “{folder}” cannot be made. Choose another folder.",
    sv="Mappen ”{folder}” går inte att skapa. Välj en annan mapp.",
    nb="Mappen «{folder}» kan ikke lages. Velg en annen mappe.",
    da="Mappen ”{folder}” kan ikke oprettes. Vælg en anden mappe.",
)
