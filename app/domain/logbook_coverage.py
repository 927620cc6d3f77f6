"""Which areas of work a participant met, and which are missing: the breadth of tasks (002-18)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.logbook_alarm import answered
from app.text import LANGUAGES, Language, Text

AREAS_MET: Final = Text(
    en="{met} of {every} task areas met. Missing: {missing}.",
    sv="{met} av {every} arbetsområden mötta. Saknas: {missing}.",
    nb="{met} av {every} oppgaveområder møtt. Mangler: {missing}.",
    da="{met} af {every} opgaveområder mødt. Mangler: {missing}.",
)
ALL_MET: Final = Text(
    en="All {every} task areas met.",
    sv="Alla {every} arbetsområden mötta.",
    nb="Alle {every} oppgaveområder møtt.",
    da="Alle {every} opgaveområder mødt.",
)


@frozen(kw_only=True)
class Coverage:
    """Areas by key, in the order of the logbook; ``asked`` are those planned for the placement, else all."""

    met: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def every(self) -> int:
        """Return how many areas there are to meet."""
        return len(self.met) + len(self.missing)

    def says(self, name: Callable[[str, Language], str]) -> Text:
        """Say in a sentence how many are met, with the missing named."""
        return Text(
            **{
                code: (AREAS_MET if self.missing else ALL_MET)
                .of(code)
                .format(
                    met=len(self.met),
                    every=self.every,
                    missing=", ".join(name(key, code) for key in self.missing),
                )
                for code in LANGUAGES
            }
        )


def coverage(areas: Sequence[str], planned: Sequence[str], entries: Iterable[Any]) -> Coverage:
    """Return which of the areas were met; of those planned for the placement, else of all there are."""
    asked = [key for key in areas if key in planned] or list(areas)
    seen = {key for one in answered(entries) for key in one.task_areas_met or ()}
    return Coverage(
        met=tuple(key for key in areas if key in seen),
        missing=tuple(key for key in asked if key not in seen),
    )
