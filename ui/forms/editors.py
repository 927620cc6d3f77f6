"""Which editor serves which kind of field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.catalogue import entities
from app.domain.fields import FieldSpec, Kind
from ui.forms.choice_editors import ChoiceEditor, TickEditor, TicksEditor
from ui.forms.duration_editor import DurationEditor
from ui.forms.editor import Editor, Setting
from ui.forms.link_editor import AnyLinkEditor, LinkEditor
from ui.forms.list_editors import AreasEditor, ChipsEditor, CodesEditor, LinksEditor
from ui.forms.rows_editor import RowsEditor
from ui.forms.text_editors import LineEditor, PhrasesEditor, ProseEditor

EDITORS: Final[Mapping[Kind, type[Editor]]] = {
    Kind.WORDS: LineEditor,
    Kind.PROSE: ProseEditor,
    Kind.PHRASES: PhrasesEditor,
    Kind.WHOLE: LineEditor,
    Kind.DECIMAL: LineEditor,
    Kind.MONEY: LineEditor,
    Kind.DAY: LineEditor,
    Kind.MOMENT: LineEditor,
    Kind.CLOCK: LineEditor,
    Kind.YES_NO: ChoiceEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.CHOICES: TicksEditor,
    Kind.LINK: LinkEditor,
    Kind.LINKS: LinksEditor,
    Kind.COUNTRY: ChoiceEditor,
    Kind.COUNTRIES: CodesEditor,
    Kind.LANGUAGE: ChoiceEditor,
    Kind.LANGUAGES: CodesEditor,
    Kind.CURRENCY: ChoiceEditor,
    Kind.EMAIL: LineEditor,
    Kind.PHONE: LineEditor,
    Kind.WEB: LineEditor,
    Kind.DURATION: DurationEditor,
    Kind.LABELS: ChipsEditor,
    Kind.ROWS: RowsEditor,
}

AREAS: Final = frozenset({"task_areas", "task_areas_met", "task_areas_planned"})
"""Fields whose labels are areas of work of the logbook."""


def editor_for(setting: Setting) -> Editor:
    """Return a fresh editor for a field."""
    field = setting.field
    if field.target and field.target not in entities():
        return AnyLinkEditor(setting)
    if field.kind is Kind.YES_NO and field.default is False:
        return TickEditor(setting)
    if field.kind is Kind.LABELS and field.name in AREAS:
        return AreasEditor(setting)
    return EDITORS[field.kind](setting)


def is_wide(field: FieldSpec) -> bool:
    """Say whether a field needs the whole width, its name above it."""
    return field.kind in {Kind.PROSE, Kind.ROWS}
