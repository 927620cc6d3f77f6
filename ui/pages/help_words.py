"""F1: one sentence for the screen one is on."""

from __future__ import annotations

from typing import Final

from app.text import Text
from ui.models.desk import Desk

LISTS: Final = Text(
    en="Choose a row to open the record beside the list; each field saves itself when you leave it. Ctrl+F "
    "filters, F6 goes between list and record, Ctrl+K finds anything, Ctrl+Z takes back the last change.",
    sv="Välj en rad för att öppna posten bredvid listan; varje fält sparas när du lämnar det. Ctrl+F "
    "filtrerar, F6 går mellan lista och post, Ctrl+K hittar allt, Ctrl+Z tar tillbaka den senaste ändringen.",
    nb="Velg en rad for å åpne posten ved siden av listen; hvert felt lagres når du forlater det. Ctrl+F "
    "filtrerer, F6 går mellom liste og post, Ctrl+K finner alt, Ctrl+Z tar tilbake den siste endringen.",
    da="Vælg en række for at åbne posten ved siden af listen; hvert felt gemmes, når du forlader det. Ctrl+F "
    "filtrerer, F6 skifter mellem liste og post, Ctrl+K finder alt, Ctrl+Z fortryder den seneste ændring.",
)
PLACEMENTS: Final = Text(
    en="Select placements with Shift or Ctrl and choose Make papers… to print their agreements; the card in "
    "a record says what lacks before its next step.",
    sv="Markera placeringar med Skift eller Ctrl och välj Skapa dokument… för att skriva ut avtalen; rutan i "
    "posten säger vad som saknas före nästa steg.",
    nb="Merk praksisopphold med Skift eller Ctrl og velg Lag dokumenter… for å skrive ut avtalene; ruten i "
    "posten sier hva som mangler før neste steg.",
    da="Markér ophold med Skift eller Ctrl, og vælg Opret dokumenter… for at udskrive aftalerne; feltet i "
    "posten siger, hvad der mangler før næste trin.",
)
MATCHING: Final = Text(
    en="Choose a participant at the left and a place at the right; the words beside a place say what speaks "
    "for and against it. Ctrl+Enter makes the placement, F6 goes between the lists, Ctrl+Z takes it back.",
    sv="Välj en deltagare till vänster och en plats till höger; orden vid platsen säger vad som talar för "
    "och emot. Ctrl+Enter skapar placeringen, F6 går mellan listorna, Ctrl+Z tar tillbaka den.",
    nb="Velg en deltaker til venstre og en plass til høyre; ordene ved plassen sier hva som taler for og "
    "imot. Ctrl+Enter oppretter praksisoppholdet, F6 går mellom listene, Ctrl+Z tar det tilbake.",
    da="Vælg en deltager til venstre og et tilbud til højre; ordene ved tilbuddet siger, hvad der taler for "
    "og imod. Ctrl+Enter opretter praktikopholdet, F6 skifter mellem listerne, Ctrl+Z fortryder det.",
)


def help_words(desk: Desk, place: str, part: str = "") -> str:
    """Return the sentence for a place, or for one of its pages."""
    if part == "matching":
        return desk.words(MATCHING)
    return desk.words(PLACEMENTS if place == "placements" else LISTS)
