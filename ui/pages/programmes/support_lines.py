"""The topics of a support matrix as lines of a grid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.display import wording
from app.domain.support_topic import RESPONSE_TIMES, RESPONSIBLE, TOPICS
from app.services.support_matrix import BACKUP, DUTY, NAME, Answerer, Matrix, TopicRow
from app.text import Language, Text
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

TOPIC: Final = "topic"
WITHIN: Final = "within"
REFUSAL: Final = "refusal"
ROLE: Final = "role:"
PERSON: Final = "person:"
translate = QCoreApplication.translate
_NOWHERE: Final = Text(en="", sv="", nb="", da="")


class SupportLines:
    """Says how each cell of the matrix looks."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def columns(self) -> tuple[GridColumn, ...]:
        """Return the columns."""
        return (
            GridColumn(key=TOPIC, title=translate("SupportLines", "Topic"), width=186, grows=1),
            GridColumn(key=NAME, title=translate("SupportLines", "Who answers"), width=190, grows=2),
            GridColumn(key=BACKUP, title=translate("SupportLines", "Steps in"), width=190, grows=2),
            GridColumn(key=WITHIN, title=translate("SupportLines", "Answers within"), width=124),
            GridColumn(key=DUTY, title=translate("SupportLines", "The organiser does"), width=180, grows=3),
            GridColumn(
                key=REFUSAL, title=translate("SupportLines", "The organiser does not"), width=170, grows=2
            ),
        )

    def of(self, found: Matrix, language: Language) -> tuple[Line, ...]:
        """Return a line a topic, its texts in a language."""
        return tuple(Line(key=row.id, cells=self._cells(row, language)) for row in found.rows)

    def _cells(self, row: TopicRow, language: Language) -> tuple[Cell, ...]:
        desk = self._desk
        topic = desk.words(TOPICS[row.topic]) if row.topic in TOPICS else row.topic
        required = translate("SupportLines", "required") if row.required else ""
        said = f"{topic}, {required}" if required else topic
        within = RESPONSE_TIMES.get(row.response_time, _NOWHERE)
        lacks = row.lacks if row.required else ()
        return (
            Cell(
                words=f"{topic} *" if required else topic,
                strong=True,
                tip=said.replace(", ", "\n"),
                said=said,
            ),
            self._who(row.main, translate("SupportLines", "name missing") if NAME in lacks else ""),
            self._who(row.backup, translate("SupportLines", "name missing") if BACKUP in lacks else ""),
            Cell(words=desk.words(within), editing="offers"),
            self._wording(
                row.duty, language, translate("SupportLines", "text missing") if DUTY in lacks else ""
            ),
            self._wording(row.refusal, language, ""),
        )

    def _who(self, one: Answerer, lack: str) -> Cell:
        """Show the person with the role behind; a role alone with who has it, or that nobody does."""
        desk = self._desk
        role = desk.words(RESPONSIBLE[one.role]) if one.role in RESPONSIBLE else one.role
        if one.person:
            name = desk.name("person", one.person) or translate("SupportLines", "(gone)")
            return Cell(words=name, note=role, editing="offers", tip=f"{name}\n{role}".strip())
        if one.holder:
            name = desk.name("person", one.holder)
            return Cell(words=role, note=name, editing="offers", tip=f"{role}\n{name}".strip())
        return Cell(words=role, lack=lack, editing="offers", tip=f"{role}: {lack}" if lack else role)

    def _wording(self, said: Mapping[str, str], language: Language, lack: str) -> Cell:
        own = said.get(language, "")
        other = wording(said, language) if not own else ""
        return Cell(words=own, note=other, lack=lack, editing="text", tip=own or other)
