"""Which side has used which tool at a placement: a tick each."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.display import wording
from app.domain.placement_vocabulary import SIDES
from app.services.tools import THREE_SIDES, sides_at, tick_use, tools_to_tick
from app.text import Text
from ui.forms.emptied import emptied
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart

TITLE: Final = Text(en="Tools", sv="Verktyg", nb="Verktøy", da="Værktøjer")


class PlacementTools(QWidget):
    """A line a tool, a column a side."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._record = desk, ""
        self._drawn: object = None
        self.ticks: dict[tuple[str, str], QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(10)
        self.said = plain_label("", "muted")
        self._lines = QVBoxLayout()
        self._column.addWidget(self.said)
        self._column.addLayout(self._lines)
        self._column.addStretch(1)
        desk.saved.connect(self._hear)

    def show_record(self, record: Any) -> None:
        """Show the tools of a placement."""
        self._record = str(record.id)
        self._draw()

    def _hear(self, saved: Any) -> None:
        if (
            self._record
            and self.isVisible()
            and any(one.entity in {"tool", "tool_use"} for one in saved.touched)
        ):
            self._draw()

    def _draw(self) -> None:
        tools, used = tools_to_tick(self._desk.office), sides_at(self._desk.office, self._record)
        if tools != self._drawn:
            self._drawn = tools
            emptied(self._lines)
            self.ticks = {}
            self._lines.addLayout(self._grid(tools))
        for (tool, side), box in self.ticks.items():
            box.setChecked(side in used.get(tool, ()))
        every = sum(used.get(tool.id, frozenset()) >= THREE_SIDES for tool in tools)
        words = self.tr("{count} of {tools} tools were used by participant, host and home institution.")
        none = self.tr("No tool is published. Publish one under Knowledge.")
        self.said.setText(words.format(count=every, tools=len(tools)) if tools else none)

    def _grid(self, tools: Any) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, tool in enumerate(tools):
            name = f"{tool.key} {wording(tool.title, self._desk.language)}"
            grid.addWidget(plain_label(name, "group"), row * 2, 0)
            line = QWidget()
            flow = _flow(line)
            for side, text in SIDES.items():
                flow.addWidget(self._tick(tool.id, side, name, text))
            grid.addWidget(line, row * 2 + 1, 0)
        return grid

    def _tick(self, tool: str, side: str, name: str, text: Text) -> QCheckBox:
        words = self._desk.words(text)
        box = QCheckBox(words)
        box.setAccessibleName(f"{name}: {words}")
        box.setEnabled(self._desk.may_write)
        box.clicked.connect(lambda used, tool=tool, side=side: self._use(tool, side, used=used))
        self.ticks[tool, side] = box
        return box

    def _use(self, tool: str, side: str, *, used: bool) -> None:
        office, placement = self._desk.office, self._record

        def write() -> bool:
            tick_use(office, tool, placement, side, used=used)
            return True

        self._desk.attempt(write)
        self._draw()


def _flow(line: QWidget) -> FlowLayout:
    policy = line.sizePolicy()
    policy.setHeightForWidth(True)
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    line.setSizePolicy(policy)
    return FlowLayout(line, gap=14)


PART: Final = RecordPart(key="tools", title=TITLE, entity="placement", order=80, make=PlacementTools)
