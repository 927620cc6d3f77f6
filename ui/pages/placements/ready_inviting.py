"""Inviting the mentors of placements to their training."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services.readiness import mentors_of
from ui.dialogs.mail_about import mail_about
from ui.models.desk import Desk


def invite(desk: Desk, placements: Sequence[str], parent: QWidget) -> None:
    """Open the mail to the main mentors of placements."""
    mail_about(desk, "role", mentors_of(desk.office, placements), parent)
