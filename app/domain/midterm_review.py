"""The review in the middle of a placement: what stands, what is agreed, who was there."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.domain.common import GROUP_MAIN, GROUP_STATE, PLACEMENT, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import P2, P3, choice, choices, day, link, prose
from app.domain.note import GROUP_AGREED
from app.domain.placement_vocabulary import DOCUMENT, REASON
from app.domain.retention import FREE_TEXT
from app.domain.sign_off import PARTIES
from app.domain.states import Filled, Gate, Linked, Machine, Move
from app.text import Text

_HELD: Final = Gate(
    key="held_at",
    lacks=Text(
        en="It is not said on which day the review was held. Enter the day.",
        sv="Det framgår inte vilken dag avstämningen hölls. Ange dagen.",
        nb="Det står ikke hvilken dag evalueringen ble holdt. Oppgi dagen.",
        da="Det fremgår ikke, hvilken dag evalueringen blev holdt. Angiv dagen.",
    ),
    need=Filled(("held_at",)),
)
_SIGNED: Final = Gate(
    key="signed",
    lacks=Text(
        en="Nobody has signed the review. Record a signature with its day.",
        sv="Ingen har undertecknat avstämningen. Registrera en underskrift och dagen.",
        nb="Ingen har signert evalueringen. Registrer en signatur og dagen.",
        da="Ingen har underskrevet evalueringen. Registrér en underskrift og dagen.",
    ),
    need=Linked("sign_off", "entity_id", where={"answer": "accepted"}, filled=("signed_at",)),
)
REVIEW_STATES: Final = Machine(
    states={
        "planned": Text(en="Planned", sv="Planerad", nb="Planlagt", da="Planlagt"),
        "held": Text(en="Held", sv="Genomförd", nb="Gjennomført", da="Afholdt"),
        "signed": Text(en="Signed", sv="Undertecknad", nb="Signert", da="Underskrevet"),
        "skipped": Text(en="Skipped", sv="Inställd", nb="Avlyst", da="Sprunget over"),
    },
    moves=(
        Move(sources=("planned",), target="held", gates=(_HELD,)),
        Move(sources=("held",), target="signed", gates=(_SIGNED,)),
        Move(sources=("planned",), target="skipped", reason=True),
        Move(sources=("skipped",), target="planned"),
    ),
)
GROUP_REVIEWED: Final = Text(en="What stands", sv="Läget", nb="Status", da="Status")


@entity(
    "midterm_review",
    one=Text(en="Midterm review", sv="Halvtidsavstämning", nb="Midtveisevaluering", da="Midtvejsevaluering"),
    many=Text(
        en="Midterm reviews", sv="Halvtidsavstämningar", nb="Midtveisevalueringer", da="Midtvejsevalueringer"
    ),
    area="placements",
    title=("placement_id", "planned_on"),
    sorted_by=("planned_on",),
    person=("placement_id", "participant_id", "person_id"),
    machine=REVIEW_STATES,
    retention=FREE_TEXT,
)
class MidtermReview(Record):
    """One review; its signatures are its sign-offs."""

    placement_id: str = link(PLACEMENT, "placement", group=GROUP_MAIN, listed=True)
    planned_on: date = day(
        Text(en="Planned for", sv="Planerad till", nb="Planlagt til", da="Planlagt til"),
        group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    held_at: date | None = day(
        Text(en="Held on", sv="Hölls den", nb="Holdt den", da="Afholdt den"),
        default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    present: tuple[str, ...] = choices(
        Text(en="Present", sv="Närvarande", nb="Til stede", da="Til stede"),
        PARTIES, default=(), group=GROUP_MAIN,
    )  # fmt: skip

    outcomes_status: str | None = prose(
        Text(en="Learning outcomes", sv="Lärandemål", nb="Læringsutbytte", da="Læringsmål"),
        default=None, privacy=P3, group=GROUP_REVIEWED,
    )  # fmt: skip
    expectations_checked: str | None = prose(
        Text(en="Expectations", sv="Förväntningar", nb="Forventninger", da="Forventninger"),
        default=None, privacy=P3, group=GROUP_REVIEWED,
    )  # fmt: skip
    workload: str | None = prose(
        Text(en="Amount of work", sv="Arbetsmängd", nb="Arbeidsmengde", da="Arbejdsmængde"),
        default=None, privacy=P3, group=GROUP_REVIEWED,
    )  # fmt: skip
    breadth: str | None = prose(
        Text(
            en="Breadth of tasks", sv="Arbetsuppgifternas bredd",
            nb="Bredde i oppgavene", da="Bredde i opgaverne",
        ),
        default=None, privacy=P3, group=GROUP_REVIEWED,
    )  # fmt: skip
    agreements: str | None = prose(GROUP_AGREED, default=None, privacy=P3, group=GROUP_AGREED)
    document_id: str | None = link(DOCUMENT, "document", default=None, group=GROUP_AGREED)

    state: str = choice(
        STATE, REVIEW_STATES.states, default=REVIEW_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
    skip_reason: str | None = prose(REASON, default=None, privacy=P2, group=GROUP_STATE)
