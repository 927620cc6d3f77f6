"""Tools in use: for whom, when, which side used them how often, what people think; the partner pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from app.domain.catalogue import entity_named
from app.domain.display import day_text, number_text, wording
from app.domain.placement_vocabulary import PHASES, SIDES
from app.domain.tool import TOOL_STATES, USERS
from app.services.tools import ToolLine, Use, record_use, tool_lines
from app.text import Text
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage
from ui.pages.page import Page, Verbs

TITLE: Final = Text(en="Tools in use", sv="Verktyg i bruk", nb="Verktøy i bruk", da="Værktøjer i brug")
ASKED: Final = ("side", "placement_id", "organisation_id", "used_at", "own_staff_use", "rating", "comment")


class ToolsPage(OfficePage):
    """A line a version of a tool."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        super().__init__(desk, desk.words(TITLE))
        self._lines_by: dict[str, ToolLine] = {}
        self._pack = self.add_button(self.tr("Partner pack…"), self.make_pack)
        self._use = self.add_button(self.tr("Record use…"), self.record, main=True)
        self.filter_line = QLineEdit(clearButtonEnabled=True)
        self.filter_line.setPlaceholderText(self.tr("Filter tools"))
        self.filter_line.setAccessibleName(self.tr("Filter tools"))
        self.filter_line.setMaxLength(200)
        self.filter_line.textChanged.connect(lambda _: self.arrive())
        self.phase = self._choice(self.tr("Any phase"), PHASES)
        self.user = self._choice(self.tr("For anybody"), USERS)
        self.staff = QCheckBox(self.tr("Also for the host's own staff"))
        self.staff.toggled.connect(lambda _: self.arrive())
        self.table = LineTable(desk.words(TITLE), self._headings(), self._lines, many=True, widest=12)
        self.table.opened.connect(lambda one: desk.asked.emit("tool", one))
        self.table.chosen.connect(self._weigh)
        self._body = Instead(self.table, self.tr("No tool fits. Add one under Tools, or change the filter."))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filter_line, 1)
        row.addWidget(self.phase)
        row.addWidget(self.user)
        row.addWidget(self.staff)
        self.column.addLayout(row)
        self.column.addWidget(self._body, 1)

    def arrive(self) -> None:
        """Read the tools that fit."""
        desk = self._desk
        found = tool_lines(
            desk.office, phase=str(self.phase.currentData() or ""), user=str(self.user.currentData() or ""),
            staff=self.staff.isChecked(), find=self.filter_line.text(), language=desk.language,
        )  # fmt: skip
        self._lines_by = {one.tool.id: one for one in found}
        self.table.show_keys(list(self._lines_by))
        self._body.show_any(bool(found))
        own = sum(one.own_staff for one in found)
        words = self.tr("{tools} versions · used {uses} times · {own} uses by hosts for their own staff")
        self.say(words.format(tools=len(found), uses=sum(one.uses for one in found), own=own))
        self._weigh()

    def concerns(self, saved: Any) -> bool:
        """Look again when tools or their use were saved."""
        return not saved.touched or any(one.entity in {"tool", "tool_use"} for one in saved.touched)

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {"filter": self.filter_line.setFocus, "main": self.record, "new_record": self.record}

    def record(self) -> None:
        """Ask who used the tool chosen, where, and how it was."""
        from ui.dialogs.field_questions import FieldQuestions, answered  # noqa: PLC0415 - only when asked for

        desk, chosen = self._desk, self.table.chosen_keys
        if len(chosen) != 1 or not desk.may_write:
            return
        tool, fields = str(chosen[0]), entity_named("tool_use").fields

        def save(values: Mapping[str, Any]) -> bool:
            record_use(desk.office, _use(tool, values))
            return True

        title = self.tr("Use of {tool}").format(tool=wording(self._lines_by[tool].tool.title, desk.language))
        verb = self.tr("Save the use")
        dialog = FieldQuestions(desk, title, [fields[name] for name in ASKED], self, verb=verb, save=save)
        dialog.fill({"used_at": desk.office.today})
        if answered(dialog):
            desk.undoable.emit(self.tr("The use is recorded."))

    def make_pack(self) -> None:
        """Make the partner pack of the programme chosen, with the tools shown, in a folder."""
        from ui.pages.knowledge.pack_making import make_partner_pack  # noqa: PLC0415 - the papers' engine

        if not self._desk.programme:
            self._desk.told.emit(
                self.tr("Choose a programme first, at the top: the pack is made for one."), "warn"
            )
            return
        make_partner_pack(self._desk, tuple(self._lines_by), self)

    def _weigh(self) -> None:
        self._use.setEnabled(self._desk.may_write and len(self.table.chosen_keys) == 1)
        self._pack.setEnabled(self._desk.may_write)

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Tool"), self.tr("Version"), self.tr("State"), self.tr("For whom"), self.tr("When"),
            self.tr("Own staff"), self.tr("Used by"), self.tr("Times"), self.tr("Rating"), self.tr("Last"),
        )  # fmt: skip

    def _choice(self, every: str, table: Mapping[str, Text]) -> QuietCombo:
        box = QuietCombo()
        box.setAccessibleName(every)
        box.addItem(every, "")
        for key, text in table.items():
            box.addItem(self._desk.words(text), key)
        box.currentIndexChanged.connect(lambda _: self.arrive())
        return box

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        return [self._line(self._lines_by[key]) for key in keys]

    def _line(self, one: ToolLine) -> Line:
        language, tool = self._desk.language, one.tool
        mean = number_text(one.rated.mean, language) if one.rated.mean is not None else "–"
        rating = self.tr("{mean} (n {n})").format(mean=mean, n=one.rated.count) if one.rated.count else ""
        cells = (
            f"{tool.key} {wording(tool.title, language)}", str(tool.version),
            TOOL_STATES.states[tool.state].of(language),
            ", ".join(USERS[user].of(language) for user in tool.for_whom),
            PHASES[tool.phase].of(language) if tool.phase else "",
            self.tr("Yes") if tool.for_permanent_staff else "",
            ", ".join(SIDES[side].of(language) for side in one.sides), str(one.uses or ""), rating,
            day_text(one.last, language) if one.last is not None else "",
        )  # fmt: skip
        return Line(cells, ("", "", tool.state))


def _use(tool: str, values: Mapping[str, Any]) -> Use:
    return Use(
        tool=tool, side=str(values.get("side") or ""), placement=str(values.get("placement_id") or ""),
        organisation=str(values.get("organisation_id") or ""), on=values.get("used_at"),
        own_staff=bool(values.get("own_staff_use")), rating=values.get("rating"),
        comment=str(values.get("comment") or ""),
    )  # fmt: skip


PAGE: Final = Page(key="tools_in_use", title=TITLE, order=25, make=ToolsPage)
