"""Going on though a gate is closed: who may, and their names for whoever may not."""

from __future__ import annotations

from app.services.office import Office


def may_override(office: Office) -> bool:
    """Say whether the person at the desk may go on without what a gate asks for."""
    return office.role == "lead"


def who_may_override(office: Office) -> tuple[str, ...]:
    """Return the names of those who may, as the office knows them."""
    leads = (user for user in office.records.of("app_user", role="lead") if user.state == "active")
    return tuple(f"{user.display_name} ({user.initials})" for user in leads)
