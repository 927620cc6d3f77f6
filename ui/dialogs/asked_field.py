"""One question of a dialog that asks for fields of a record: its name, its editor, its refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entities, entity_named
from app.domain.fields import FieldSpec, Kind
from app.text import LANGUAGES, Language
from ui.forms.editor import Setting
from ui.forms.editors import editor_for
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

Begin = Callable[[str], str]
"""Begins a record of an entity and returns its id, nothing if the person thought better of it."""


class AskedField(QWidget):
    """A question grown from the declaration of its field."""

    def __init__(
        self,
        desk: Desk,
        field: FieldSpec,
        of: Callable[[str], Any],
        languages: tuple[Language, ...] = LANGUAGES,
        begin: Begin | None = None,
    ) -> None:
        """Show the field's default; with ``begin``, a link has a button to begin what it shall point at."""
        super().__init__()
        self.field = field
        self._begin = begin
        self.editor = editor_for(Setting(desk, field, of, languages))
        if not field.required and field.default is not None:
            self.editor.show_value(field.default)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        words = desk.words(field.label) + (" *" if field.required else "")
        label = named(QLabel(words), "field-label")
        label.setBuddy(self.editor)
        if field.help is not None:
            label.setToolTip(desk.words(field.help))
        self.editor.setAccessibleName(desk.words(field.label))
        column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.editor, 1)
        if begin is not None and field.kind is Kind.LINK and field.target in entities():
            row.addWidget(self._beginning(desk.words(entity_named(field.target).one)))
        column.addLayout(row)
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        column.addWidget(self._refusal)

    @property
    def refusal(self) -> str:
        """Return the sentence under the question, empty when all is well."""
        return self._refusal.text() if not self._refusal.isHidden() else ""

    def refuse(self, sentence: str) -> None:
        """Show a sentence under the question, or none."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self.editor.set_refused(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def _beginning(self, one: str) -> QPushButton:
        fresh = named(QPushButton(self.tr("New…")), "link")
        fresh.setAccessibleName(self.tr("New record: {name}").format(name=one))
        fresh.setAutoDefault(False)
        fresh.clicked.connect(self._begin_linked)
        return fresh

    def _begin_linked(self) -> None:
        made = self._begin(self.field.target) if self._begin is not None else ""
        if made:
            self.editor.show_value(made)
