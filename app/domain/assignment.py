"""The assignment of a placement: versions of a text that two sides work out and confirm."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

from app.domain.common import GROUP_MAIN, PLACEMENT
from app.domain.entity import Record, entity
from app.domain.fields import P2, choice, link, phrases, prose, whole, words, yes_no
from app.domain.placement_vocabulary import PROPOSERS, VERSION
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.states import Records
from app.domain.vocabulary import TEXT
from app.text import Text


@entity(
    "assignment_version",
    one=Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Praktikopgave"),
    many=Text(en="Assignments", sv="Uppdrag", nb="Oppdrag", da="Praktikopgaver"),
    area="placements",
    title=("placement_id", "no"),
    person=("placement_id", "participant_id", "person_id"),
    retention=KEPT_AS_PLACEMENT,
)
class AssignmentVersion(Record):
    """One version of an assignment; who confirmed it, and when, stands in its sign-offs."""

    placement_id: str = link(PLACEMENT, "placement", group=GROUP_MAIN, listed=True)
    no: int = whole(VERSION, low=1, group=GROUP_MAIN, listed=True)
    proposed_by: str | None = choice(
        Text(en="Written by", sv="Skrivet av", nb="Skrevet av", da="Skrevet af"),
        PROPOSERS, default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    text: Mapping[str, str] = phrases(TEXT, privacy=P2, group=GROUP_MAIN)
    goals: str | None = prose(
        Text(en="Goals", sv="Mål", nb="Mål", da="Mål"), default=None, privacy=P2, group=GROUP_MAIN
    )  # fmt: skip
    deliverables: str | None = prose(
        Text(en="To be delivered", sv="Ska levereras", nb="Skal leveres", da="Skal leveres"),
        default=None, privacy=P2, group=GROUP_MAIN,
    )  # fmt: skip
    home_confirms: bool = yes_no(
        Text(
            en="The home institution confirms too", sv="Även hemlärosätet bekräftar",
            nb="Også hjeminstitusjonen bekrefter", da="Også hjeminstitutionen bekræfter",
        ),
        default=False, group=GROUP_MAIN,
    )  # fmt: skip
    confirmed_sum: str | None = words(
        Text(
            en="Check sum of the confirmed text", sv="Den bekräftade textens kontrollsumma",
            nb="Kontrollsum for den bekreftede teksten", da="Den bekræftede teksts kontrolsum",
        ),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip


def confirming(version: AssignmentVersion) -> tuple[str, ...]:
    """Return the sides whose yes a version needs, in their order."""
    return ("participant", "host", "home") if version.home_confirms else ("participant", "host")


def confirmed(version: AssignmentVersion, records: Records) -> bool:
    """Say whether everybody whose yes a version needs has given it."""
    given = records.of("sign_off", entity_id=version.id, answer="accepted")
    return {sign_off.party for sign_off in given} >= set(confirming(version))


def sum_of(version: AssignmentVersion) -> str:
    """Return the check sum of what is confirmed in a version; another text has another sum."""
    return sum_of_words(version.text, version.goals, version.deliverables)


def sum_of_words(text: Mapping[str, str], goals: str | None = None, deliverables: str | None = None) -> str:
    """Return the check sum of the words of a version."""
    said = [sorted(text.items()), goals or "", deliverables or ""]
    return sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()[:32]
