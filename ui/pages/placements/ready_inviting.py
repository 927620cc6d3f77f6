"""Inviting the mentors of placements to their training; preparing expectation sheets before they are sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.services.expectations import begin_sheets
from app.services.readiness import mentors_of
from ui.dialogs.mail_about import mail_about
from ui.dialogs.training_invite import invite_mentors
from ui.models.desk import Desk


def invite(desk: Desk, placements: Sequence[str], parent: QWidget) -> None:
    """Open the invitations to the main mentors of placements."""
    roles = desk.office.records.some("role", mentors_of(desk.office, placements))
    people = [role.person_id for role in roles]
    if people:
        invite_mentors(desk, people, parent)


def send_sheets(desk: Desk, placements: Sequence[str], parent: QWidget) -> None:
    """Put in what is known of each expectation sheet, and open the mail with the sheets."""
    if desk.attempt(lambda: begin_sheets(desk.office, placements)) is not None:
        mail_about(desk, "placement", placements, parent, kind="expectation-sheet")
