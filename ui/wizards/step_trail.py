"""The names of the steps above a dialog of steps; the present one stands out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ui.forms.flow import FlowLayout
from ui.theme import named


class StepTrail(QWidget):
    """One line, or two where the room is narrow."""

    def __init__(self, names: Sequence[str]) -> None:
        """Show the steps in order."""
        super().__init__()
        self._names = tuple(names)
        flow = FlowLayout(self, gap=18)
        self._marks = [QLabel(f"{at}  {name}") for at, name in enumerate(self._names, start=1)]
        for mark in self._marks:
            flow.addWidget(mark)

    def show_step(self, step: int) -> str:
        """Let a step stand out, the first being 0; return the sentence for those who only hear it."""
        for at, mark in enumerate(self._marks):
            named(mark, "step-now" if at == step else "step-other")
            mark.style().unpolish(mark)
            mark.style().polish(mark)
        words = self.tr("Step {at} of {all}: {name}")
        return words.format(at=step + 1, all=len(self._names), name=self._names[step])
