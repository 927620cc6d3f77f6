"""The areas of work of the logbook by name; what a placement plans and what was met is kept by their keys."""

from __future__ import annotations

from app.text import Language


def task_area_names(language: Language) -> dict[str, str]:
    """Return the areas by key, in the order of the logbook."""
    from app.programmes import library  # noqa: PLC0415 - the texts are not on the road to the first window

    return {key: name.get(language, "en") for key, name in library.task_areas().items()}
