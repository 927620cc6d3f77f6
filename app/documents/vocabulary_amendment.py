"""The words of an amendment to an agreement."""

from __future__ import annotations

from typing import Final

from app.text import Text

AMENDMENT: Final = Text(en="Amendment", sv="Tilläggsavtal", nb="Tilleggsavtale", da="Tillægsaftale")
TO_AGREEMENT: Final = Text(
    en="to agreement {no}, version {version}",
    sv="till avtal {no}, version {version}",
    nb="til avtale {no}, versjon {version}",
    da="til aftale {no}, version {version}",
)
CHANGED: Final = Text(en="What is changed", sv="Det som ändras", nb="Det som endres", da="Det, der ændres")
WHAT: Final = Text(en="What", sv="Vad", nb="Hva", da="Hvad")
BEFORE: Final = Text(en="Was", sv="Har gällt", nb="Har vært", da="Har været")
AFTER: Final = Text(en="Becomes", sv="Ska gälla", nb="Blir", da="Bliver")
FROM: Final = Text(en="Applies from", sv="Gäller från", nb="Gjelder fra", da="Gælder fra")
WHY: Final = Text(en="Reason", sv="Skäl", nb="Begrunnelse", da="Begrundelse")
REST: Final = Text(
    en="Everything else in the agreement stays as it is. The first text holds until every party has signed "
    "this amendment.",
    sv="Allt annat i avtalet står kvar. Den första texten gäller tills alla parter har undertecknat det här "
    "tilläggsavtalet.",
    nb="Alt annet i avtalen står fast. Den første teksten gjelder til alle parter har signert denne "
    "tilleggsavtalen.",
    da="Alt andet i aftalen står ved magt. Den første tekst gælder, indtil alle parter har underskrevet "
    "denne tillægsaftale.",
)
NONE_BEGUN: Final = Text(
    en="No amendment is begun, so the rows are empty. Begin one under Agreement to have them filled in.",
    sv="Inget tilläggsavtal är påbörjat, så raderna är tomma. Börja ett under Avtal så fylls de i.",
    nb="Ingen tilleggsavtale er påbegynt, så radene er tomme. Begynn på en under Avtale, så fylles de ut.",
    da="Ingen tillægsaftale er påbegyndt, så rækkerne er tomme. Begynd på en under Aftale, så udfyldes de.",
)
