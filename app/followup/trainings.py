"""Mentor training as its rules read it."""

from __future__ import annotations

from typing import Final

from app.followup.placements import held_roles
from app.followup.view import View
from app.storage.row_reading import Held

_MODULE: Final = ("key", "version", "required", "state", "audience", "valid_months")
_COMPLETION: Final = ("person_id", "module_id", "state", "completed_at")


def held_training(view: View) -> Held:
    """Return modules, completions and the roles of placements."""
    return view.once(_held)


def _held(view: View) -> Held:
    return Held(
        {
            "training_module": view.some("training_module", _MODULE),
            "training_completion": view.some("training_completion", _COMPLETION),
            "role": held_roles(view).of("role"),
        }
    )
