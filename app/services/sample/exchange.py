"""What surrounds one staff exchange: the managers' statements before, and what is heard of it after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from attrs import frozen

from app.services.sample import phrase
from app.services.sample.ground import Ground, Stay
from app.services.sample.phrase import line
from app.services.sample.scene import contact, keep_in_touch
from app.services.sample.stage import before
from app.services.worded import worded

# Exchanges by their places in the list.
BELOW: Final = (2, 10, 18, 26, 34)
FRICTION: Final = (1, 7, 13, 19, 25, 31, 37)
EVERY: Final = 45


@frozen(kw_only=True)
class Home:
    """A home institution as the exchanges see it."""

    organisation: str
    call: str
    contact: str
    manager: str


def anchor_exchange(
    ground: Ground, placement: str, home: Home, host_org: str, manager: str, start: date
) -> None:
    """Gather the statements of both managers, and the introduction that the host has held."""
    told = (
        ("home", home.manager, home.organisation, "Utbytet ger nya exempel i undervisningen."),
        ("host", manager, host_org, "Utbytet ger oss kunskap som vi saknar i dag."),
    )
    for order, (party, person, place, statement) in enumerate(told, start=1):
        ground.stage.add(
            "sign_off",
            entity_key="placement", entity_id=placement, kind="anchoring", party=party, person_id=person,
            organisation_id=place, order=order, signed_at=before(start, 32), answer="accepted", method="form",
            statement=statement,
            return_plan="Seminarium för enheten inom en månad." if party == "home" else None,
        )  # fmt: skip
    ground.stage.add(
        "task",
        title=worded(phrase.WELCOME, ground.languages), list_key="onboarding", programme_id=ground.programme,
        entity_key="placement", entity_id=placement, order=1, origin="manual", responsible="host",
        due=start, done_at=start, done_by="MK", state="done", state_day=start,
    )  # fmt: skip


def follow_exchange(ground: Ground, placement: str, stay: Stay, turn: int) -> None:
    """Gather the contacts during an exchange, and what rubbed at some of them."""
    keep_in_touch(ground, placement, stay, EVERY, turn)
    if turn in BELOW:
        day = before(stay.start + timedelta(days=40), 0)
        text = line(phrase.BELOW, ground.language, turn)
        contact(ground, placement, stay, day, turn, kind="feedback_below_expectation", text=text)
    if turn in FRICTION:
        ground.stage.add(
            "note",
            kind="friction", at=before(stay.start + timedelta(days=12), 0), entity_key="placement",
            entity_id=placement, programme_id=ground.programme, person_id=stay.person,
            text="Inloggning och passerkort dröjde.", friction_place="introduction", severity=1 + turn % 3,
            source_side="participant", found_at=before(stay.start + timedelta(days=4), 0),
            solved_at=before(stay.start + timedelta(days=12), 0),
            solution="Beställs nu två veckor före start.",
        )  # fmt: skip
