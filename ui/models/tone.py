"""Which tone a state has. Colour only repeats what the word says."""

from __future__ import annotations

from typing import Final

from ui.theme import Tone

GOOD: Final = frozenset(
    {
        "active", "accepted", "approved", "completed", "committed", "confirmed", "continuing", "contracted",
        "eligible", "exempt", "filled", "hosting", "in_force", "issued", "kept", "met", "on_placement",
        "open", "onboarded", "passed", "placed", "published", "qualified", "ready", "running",
        "signed", "told",
    }
)  # fmt: skip
WARN: Final = frozenset(
    {
        "assessing", "checked", "closing", "expired", "incomplete", "interrupted", "paused", "partly_signed",
        "reporting", "reserved", "sent", "suggested", "waitlisted", "wants_talk", "watch",
    }
)  # fmt: skip
BAD: Final = frozenset(
    {
        "broken", "cancelled", "declined", "do_not_use", "failed", "ineligible", "left", "objects", "overdue",
        "rejected", "terminated", "void", "withdrawn",
    }
)  # fmt: skip


def tone_of(state: str) -> Tone:
    """Return the tone of a state by its key."""
    if state in GOOD:
        return "good"
    if state in WARN:
        return "warn"
    return "bad" if state in BAD else "plain"
