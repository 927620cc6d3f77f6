"""How long ago the office last talked with a participant, and how late the next talk is (002-17)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.note import contact_due, last_contact
from app.domain.placement_state import UNDER_WAY, state_on
from app.followup.logbooks import notes_about
from app.followup.placements import programmes, running
from app.followup.view import View


def last_contacts(view: View) -> Mapping[str, date | None]:
    """Return the last contact of each placement under way; None where there was none."""
    return view.once(_contacts)


def _contacts(view: View) -> Mapping[str, date | None]:
    notes = notes_about(view)
    return {key: last_contact(notes.get(key, ())) for key in running(view)}


def lateness(view: View) -> Mapping[str, int]:
    """Return by how many days contact with each placement under way is late; nought or less is in time.

    An interval of 14 and 20 days without contact are 6 days. The interval is the placement's own, else its
    programme's.
    """
    return view.once(_lateness)


def _lateness(view: View) -> Mapping[str, int]:
    notes, usual = notes_about(view), programmes(view)
    found = {}
    for key, placement in running(view).items():
        interval = placement.follow_up_interval_days
        if interval is None and placement.programme_id in usual:
            interval = usual[placement.programme_id].follow_up_interval_days
        if interval and state_on(placement, view.today) in UNDER_WAY:
            due = contact_due(notes.get(key, ()), interval, placement.start_date)
            found[key] = (view.today - due).days
    return found
