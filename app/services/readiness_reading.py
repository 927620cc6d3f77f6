"""What the gates on the way to ready look at, read at once for all placements that wait.

It only spares reading one by one: whatever is not read here is read when a gate asks for it.
"""

from __future__ import annotations

from typing import Final

from app.domain.placement_state import BEFORE_START
from app.services.readiness_look import PLACEMENT, Look

_SIGNED: Final = (
    "entity_key", "entity_id", "kind", "party", "answer", "signed_at", "person_id",
)  # fmt: skip
_ROLE: Final = (
    "placement_id", "programme_id", "role", "is_primary", "person_id", "first_met_on", "exempt_reason",
)  # fmt: skip


def read_ahead(look: Look) -> list[str]:
    """Read the placements that wait for their first day, and what stands around them; return their ids."""
    placements = look.read("placement", PLACEMENT, {"state": BEFORE_START})
    ids = tuple(one.id for one in placements)
    _around(look, ids)
    versions = tuple({one.assignment_version_id for one in placements if one.assignment_version_id})
    look.read("assignment_version", ("placement_id", "home_confirms"), {"id": versions})
    agreements = tuple(agreement for agreement in _agreements(look, ids))
    look.read("sign_off", _SIGNED, {"entity_id": (*versions, *agreements)}, ("entity_id",))
    _people(look, tuple({one.participant_id for one in placements}), ids)
    look.read("organisation", ("legal_name", "name"), {"id": tuple({one.host_id for one in placements})})
    return list(ids)


def _around(look: Look, ids: tuple[str, ...]) -> None:
    here = {"placement_id": ids}
    look.read("learning_outcome", ("placement_id",), here, ("placement_id",))
    look.read("expectation_item", ("placement_id", "side", "state", "state_day"), here, ("placement_id",))
    sheets = {"type": "support_sheet"}
    fields = ("entity_id", "type", "state", "state_day")
    look.read("document", fields, {"entity_id": ids}, ("entity_id",), only=sheets)
    points = {"list_key": "onboarding"}
    look.read("task", ("entity_id", "list_key", "state"), {"entity_id": ids}, ("entity_id",), only=points)


def _agreements(look: Look, ids: tuple[str, ...]) -> list[str]:
    fields = ("placement_id", "state", "kind", "state_day")
    found = look.read("agreement", fields, {"placement_id": ids}, ("placement_id",))
    return [one.id for one in found]


def _people(look: Look, participants: tuple[str, ...], ids: tuple[str, ...]) -> None:
    """Read participants and mentors with their names, notices not answered, and training."""
    fields = ("person_id", "insurance_valid_to", "insurance_checked_at")
    taking_part = look.read("participant", fields, {"id": participants})
    roles = look.read("role", _ROLE, {"placement_id": ids}, ("placement_id",))
    mains = ("is_primary", "placement_id", "role")
    look.keep(
        "role", [one for one in roles if one.is_primary], mains, [(True, one, "host_mentor") for one in ids]
    )
    look.keep("role", roles, ("placement_id", "role"), [(one, "host_mentor") for one in ids])
    people = tuple({one.person_id for one in (*taking_part, *roles)})
    look.read("person", ("given_name", "family_name"), {"id": people})
    passed = ("person_id", "module_id", "state", "completed_at")
    look.read("training_completion", passed, {"person_id": people}, ("person_id",))
    unanswered = {"kind": "acknowledgement", "answer": "none"}
    owed = look.read("sign_off", _SIGNED, {"person_id": people}, only=unanswered)
    asked = [("none", "acknowledgement", person) for person in people]
    look.keep("sign_off", owed, ("answer", "kind", "person_id"), asked)
