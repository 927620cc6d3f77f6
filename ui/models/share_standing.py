"""How an office stands with its drive, as the helper last told it: one state, what waits, who is here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Final

from attrs import frozen


class ShareState(Enum):
    """What the foot of the window says; the words are in ``ui.pages.sharing.share_words``."""

    ALONE = "alone"
    LOCALLY = "locally"
    LOOKING = "looking"
    SHARED = "shared"
    AWAY = "away"
    READ_ONLY = "read_only"
    FULL = "full"
    FORGETFUL = "forgetful"
    OTHER_OFFICE = "other_office"
    NEWER = "newer"
    STOPPED = "stopped"


@frozen
class Colleague:
    """Somebody at work on the same office now, and what is open there."""

    who: str
    entity: str = ""
    record: str = ""
    field: str = ""


@frozen(kw_only=True)
class Findings:
    """What a look at the drive found that a person should know of: how many of each."""

    late: int = 0
    damaged: int = 0
    gaps: int = 0
    parted: int = 0
    foreign: int = 0
    on_its_way: int = 0
    unseen: bool = False

    @property
    def needs_a_look(self) -> bool:
        """Say whether something is missing, damaged or not received, more than merely late."""
        return bool(self.damaged or self.gaps or self.parted or self.foreign or self.unseen)


NOTHING: Final = Findings()


@frozen(kw_only=True)
class ShareStanding:
    """Everything the foot, the top bar and the panel show of the drive."""

    state: ShareState = ShareState.ALONE
    waiting: int = 0
    waiting_since: datetime | None = None
    seen: datetime | None = None
    """When the drive last answered."""
    here: tuple[Colleague, ...] = ()
    findings: Findings = NOTHING
    reason: str = ""
    """Why sharing stopped, where the helper said it."""

    @property
    def is_well(self) -> bool:
        """Say whether nothing of this needs a person."""
        calm = {ShareState.ALONE, ShareState.SHARED, ShareState.LOOKING, ShareState.LOCALLY}
        return self.state in calm and not self.findings.needs_a_look


def state_after(told: Mapping[str, Any]) -> ShareState:
    """Return the state that a round leaves."""
    if told.get("other_office"):
        return ShareState.OTHER_OFFICE
    trouble = str(told.get("trouble") or "")
    if not trouble:
        return ShareState.SHARED
    known = {state.value: state for state in ShareState}
    return known.get(trouble, ShareState.AWAY)


def colleagues(told: Mapping[str, Any]) -> tuple[Colleague, ...]:
    """Return who is here, as a round told it."""
    keys = ("who", "entity", "record", "field")
    return tuple(Colleague(*(str(one.get(key, "")) for key in keys)) for one in told.get("here", ()))


def findings(told: Mapping[str, Any]) -> Findings:
    """Return what a round found."""
    unhealed = {*told.get("damaged", ())} - {*told.get("healed", ())}
    return Findings(
        late=len(told.get("late", ())),
        damaged=len(unhealed),
        gaps=len(told.get("gaps", ())),
        parted=len(told.get("parted", ())),
        foreign=0 if told.get("other_office") else len(told.get("foreign", ())),
        on_its_way=len(told.get("on_its_way", ())),
        unseen=bool(told.get("unseen")),
    )
