"""The way to reminders of a change notice."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.models.desk import Desk


def remind(desk: Desk, notice: str, window: QWidget) -> None:
    """Write reminders to those who have not answered, and ask whether they were sent."""
    from ui.dialogs.notice_reminders import NoticeReminders  # noqa: PLC0415 - the engine of papers comes along

    NoticeReminders(desk, notice, window).show()
