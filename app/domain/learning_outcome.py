"""What a participant shall be able to do afterwards, and how far she has come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, ORDER, PLACEMENT, PROGRAMME
from app.domain.entity import Record, entity
from app.domain.fields import P3, Owner, choice, day, link, phrases, prose, whole
from app.domain.retention import PLACEMENT as KEPT_AS_PLACEMENT
from app.domain.vocabulary import TEXT
from app.text import Text

SOURCES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "course_plan": Text(en="Course plan", sv="Kursplan", nb="Emneplan", da="Studieordning"),
        "programme": Text(en="Programme", sv="Program", nb="Program", da="Program"),
        "personal": Text(
            en="The participant's own", sv="Deltagarens eget", nb="Deltakerens eget", da="Deltagerens eget"
        ),
    }
)
GROUP_RATINGS: Final = Text(
    en="Ratings, 1 to 5", sv="Skattningar, 1 till 5", nb="Vurderinger, 1 til 5", da="Vurderinger, 1 til 5"
)


@entity(
    "learning_outcome",
    one=Text(en="Learning outcome", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål"),
    many=Text(en="Learning outcomes", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål"),
    area="placements",
    title=("text",),
    sorted_by=("placement_id", "order"),
    person=("placement_id", "participant_id", "person_id"),
    retention=KEPT_AS_PLACEMENT,
)
class LearningOutcome(Record):
    """One outcome, of a whole programme or of one placement.

    A new placement takes over those of its programme; ``from_outcome_id`` names the one it came
    from, so that the change can be counted over all participants.
    """

    text: Mapping[str, str] = phrases(TEXT, group=GROUP_MAIN, listed=True)
    programme_id: str | None = link(PROGRAMME, "programme", default=None, group=GROUP_MAIN, listed=True)
    placement_id: str | None = link(PLACEMENT, "placement", default=None, group=GROUP_MAIN, listed=True)
    from_outcome_id: str | None = link(
        Text(en="Taken over from", sv="Övertaget från", nb="Overtatt fra", da="Overtaget fra"),
        "learning_outcome", default=None, group=GROUP_MAIN,
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, low=1, group=GROUP_MAIN)
    source: str | None = choice(
        Text(en="From", sv="Källa", nb="Kilde", da="Kilde"), SOURCES, default=None, group=GROUP_MAIN
    )  # fmt: skip
    how_shown: str | None = prose(
        Text(en="How it is shown", sv="Så visas det", nb="Slik vises det", da="Sådan vises det"),
        default=None, privacy=P3, group=GROUP_MAIN,
        help=Text(
            en="A task and something that shows the outcome: a note, a presentation, a piece of code.",
            sv="En arbetsuppgift och något som visar målet: en anteckning, en presentation, lite kod.",
            nb="En oppgave og noe som viser læringsutbyttet: et notat, en presentasjon, litt kode.",
            da="En arbejdsopgave og noget, der viser målet: et notat, en præsentation, et stykke kode.",
        ),
    )  # fmt: skip
    before_rating: int | None = whole(
        Text(en="Before", sv="Före", nb="Før", da="Før"),
        default=None, low=1, high=5, privacy=P3, owner=Owner.RECORD, group=GROUP_RATINGS,
    )  # fmt: skip
    mid_rating: int | None = whole(
        Text(en="Halfway", sv="Halvtid", nb="Midtveis", da="Midtvejs"),
        default=None, low=1, high=5, privacy=P3, owner=Owner.RECORD, group=GROUP_RATINGS,
    )  # fmt: skip
    after_rating: int | None = whole(
        Text(en="After", sv="Efter", nb="Etter", da="Efter"),
        default=None, low=1, high=5, privacy=P3, owner=Owner.RECORD, group=GROUP_RATINGS,
    )  # fmt: skip
    mentor_rating: int | None = whole(
        Text(en="By the mentor", sv="Handledarens", nb="Mentorens", da="Mentorens"),
        default=None, low=1, high=5, privacy=P3, owner=Owner.RECORD, group=GROUP_RATINGS,
    )  # fmt: skip
    assessed_by_id: str | None = link(
        Text(en="Assessed by", sv="Bedömt av", nb="Vurdert av", da="Bedømt af"),
        "person", default=None, group=GROUP_RATINGS,
    )  # fmt: skip
    assessed_at: date | None = day(
        Text(en="Assessed on", sv="Bedömt den", nb="Vurdert den", da="Bedømt den"),
        default=None, group=GROUP_RATINGS,
    )  # fmt: skip


def change(outcome: LearningOutcome) -> int | None:
    """Return the rating after minus the rating before (000-09), or None where one is missing."""
    if outcome.before_rating is None or outcome.after_rating is None:
        return None
    return outcome.after_rating - outcome.before_rating


def mean_change(outcomes: Iterable[LearningOutcome]) -> Decimal | None:
    """Return the mean change over all outcomes rated both times (000-09), or None when there are none."""
    changes = [known for known in map(change, outcomes) if known is not None]
    return Decimal(sum(changes)) / len(changes) if changes else None
