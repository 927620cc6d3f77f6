"""The words of a change notice and of the answer to it."""

from __future__ import annotations

from typing import Final

from app.text import Text

NOTICE: Final = Text(
    en="Change notice", sv="Ändringsmeddelande", nb="Endringsmelding", da="Ændringsmeddelelse"
)
TO: Final = Text(en="To", sv="Till", nb="Til", da="Til")
DATED: Final = Text(en="Date", sv="Datum", nb="Dato", da="Dato")
APPLIES_FROM: Final = Text(en="Applies from", sv="Gäller från", nb="Gjelder fra", da="Gælder fra")
WARNING: Final = Text(en="Told ahead", sv="Framförhållning", nb="Varslet på forhånd", da="Varsel")
DAYS: Final = Text(en="{n} days", sv="{n} dagar", nb="{n} dager", da="{n} dage")
ONE_DAY: Final = Text(en="1 day", sv="1 dag", nb="1 dag", da="1 dag")
NONE_AHEAD: Final = Text(
    en="none: it applies already", sv="ingen: det gäller redan",
    nb="ikke varslet: det gjelder allerede", da="intet: det gælder allerede",
)  # fmt: skip
CAUSED_BY: Final = Text(en="Caused by", sv="Orsakad av", nb="Skyldes", da="Skyldes")
DECIDED: Final = Text(en="Decided", sv="Beslutad", nb="Besluttet", da="Besluttet")
REPLY_BY: Final = Text(en="Reply by", sv="Svar senast", nb="Svarfrist", da="Svar senest")
INTRO: Final = Text(
    en="Something you were told has changed. This is what was said before, and what applies now.",
    sv="Något som du har fått besked om har ändrats. Här står vad som sades förut och vad som gäller nu.",
    nb="Noe du har fått beskjed om, er endret. Her står det hva som ble sagt før, og hva som gjelder nå.",
    da="Noget, du har fået besked om, er ændret. Her står, hvad der blev sagt før, og hvad der gælder nu.",
)
WHAT_CHANGES: Final = Text(en="What changes", sv="Vad som ändras", nb="Hva som endres", da="Hvad der ændres")
ABOUT: Final = Text(en="About", sv="Gäller", nb="Gjelder", da="Vedrører")
SAID: Final = Text(en="Said before", sv="Sades förut", nb="Sagt før", da="Sagt før")
NOW: Final = Text(en="Applies now", sv="Gäller nu", nb="Gjelder nå", da="Gælder nu")
MEANS: Final = Text(
    en="What it means for you", sv="Vad det innebär för dig",
    nb="Hva det betyr for deg", da="Hvad det betyder for dig",
)  # fmt: skip
CHOICES: Final = Text(
    en="What you can do", sv="Vad du kan göra", nb="Hva du kan gjøre", da="Hvad du kan gøre"
)
CONTACT: Final = Text(en="Questions?", sv="Frågor?", nb="Spørsmål?", da="Spørgsmål?")
SHORT: Final = Text(
    en="Why the notice comes so late", sv="Varför meddelandet kommer så sent",
    nb="Hvorfor meldingen kommer så sent", da="Hvorfor meddelelsen kommer så sent",
)  # fmt: skip
SHORT_BY: Final = Text(
    en="At least {least} days are promised.", sv="Minst {least} dagar är utlovade.",
    nb="Minst {least} dager er lovet.", da="Mindst {least} dage er lovet.",
)  # fmt: skip
ANSWER: Final = Text(en="Your answer", sv="Ditt svar", nb="Svaret ditt", da="Dit svar")
ANSWER_TO: Final = Text(
    en="To change notice {no}: {title}", sv="På ändringsmeddelande {no}: {title}",
    nb="På endringsmelding {no}: {title}", da="På ændringsmeddelelse {no}: {title}",
)  # fmt: skip
CHOOSE: Final = Text(en="Choose one answer", sv="Välj ett svar", nb="Velg ett svar", da="Vælg ét svar")
ACCEPTED: Final = Text(
    en="I accept the change", sv="Jag godtar ändringen",
    nb="Jeg godtar endringen", da="Jeg accepterer ændringen",
)  # fmt: skip
READ: Final = Text(en="I have read it", sv="Jag har läst det", nb="Jeg har lest den", da="Jeg har læst den")
TALK: Final = Text(
    en="I want to talk about it", sv="Jag vill ha ett samtal",
    nb="Jeg ønsker en samtale", da="Jeg ønsker en samtale",
)  # fmt: skip
OBJECTS: Final = Text(
    en="I object to it", sv="Jag invänder mot det",
    nb="Jeg har innvendinger", da="Jeg gør indsigelse",
)  # fmt: skip
COMMENT: Final = Text(
    en="What you want to say (may be left empty)", sv="Det du vill säga (kan lämnas tomt)",
    nb="Det du vil si (kan stå tomt)", da="Det, du vil sige (må stå tomt)",
)  # fmt: skip
REPLACES: Final = Text(
    en="This notice replaces notice {no}.", sv="Meddelandet ersätter meddelande {no}.",
    nb="Denne meldingen erstatter melding {no}.", da="Denne meddelelse erstatter meddelelse {no}.",
)  # fmt: skip
NO_READER: Final = Text(
    en="The notice has no reader with this place in its list.",
    sv="Meddelandet har ingen mottagare med den platsen i listan.",
    nb="Meldingen har ingen mottaker med den plassen i listen.",
    da="Meddelelsen har ingen modtager med den plads på listen.",
)
