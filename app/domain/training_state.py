"""How a training module comes into use, and how far somebody has come with one."""

from __future__ import annotations

from typing import Final

from app.domain.states import Filled, Gate, Linked, Machine, Move
from app.text import Text

_CONTENT: Final = Gate(
    key="content",
    lacks=Text(
        en="The module has no content. Write it under Texts.",
        sv="Modulen saknar innehåll. Skriv det under Texter.",
        nb="Opplæringsmodulen mangler innhold. Skriv det under Tekster.",
        da="Modulet mangler indhold. Skriv det under Tekster.",
    ),
    need=Filled(("content",)),
)
_QUESTIONS: Final = Gate(
    key="questions",
    lacks=Text(
        en="The module has no question. Add at least one, so that somebody can pass it.",
        sv="Modulen saknar frågor. Lägg till minst en, så att den går att klara.",
        nb="Opplæringsmodulen mangler spørsmål. Legg til minst ett, slik at den kan bestås.",
        da="Modulet mangler spørgsmål. Tilføj mindst ét, så det kan bestås.",
    ),
    need=Linked("training_question", "module_id"),
)
MODULE_STATES: Final = Machine(
    states={
        "draft": Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast"),
        "trial": Text(en="Trial", sv="På prov", nb="Under utprøving", da="Under afprøvning"),
        "published": Text(en="Published", sv="Publicerad", nb="Publisert", da="Offentliggjort"),
        "retired": Text(en="Retired", sv="Ur bruk", nb="Tatt ut av bruk", da="Udgået"),
    },
    moves=(
        Move(sources=("draft",), target="trial", gates=(_CONTENT, _QUESTIONS)),
        Move(sources=("draft", "trial"), target="published", gates=(_CONTENT, _QUESTIONS)),
        Move(sources=("trial",), target="draft"),
        Move(sources=("trial", "published"), target="retired"),
    ),
)
COMPLETION_STATES: Final = Machine(
    states={
        "not_started": Text(en="Not started", sv="Inte påbörjad", nb="Ikke påbegynt", da="Ikke påbegyndt"),
        "in_progress": Text(en="In progress", sv="Pågår", nb="Pågår", da="I gang"),
        "passed": Text(en="Passed", sv="Godkänd", nb="Bestått", da="Bestået"),
        "failed": Text(en="Failed", sv="Underkänd", nb="Ikke bestått", da="Ikke bestået"),
        "expired": Text(en="Expired", sv="Har gått ut", nb="Utløpt", da="Udløbet"),
        "exempt": Text(en="Exempt", sv="Undantagen", nb="Fritatt", da="Fritaget"),
    },
    moves=(
        Move(sources=("not_started", "failed", "expired"), target="in_progress"),
        Move(
            sources=("not_started", "in_progress", "failed", "expired"),
            target="passed",
            makes=("certificate",),
        ),
        Move(sources=("not_started", "in_progress"), target="failed"),
        Move(sources=("passed",), target="expired"),
        Move(sources=("not_started", "in_progress", "failed", "expired"), target="exempt", reason=True),
    ),
)
