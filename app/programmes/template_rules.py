"""The rules of a programme template: what holds for its placements, and what must be in place."""

from __future__ import annotations

import re
from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.moment import Moment, moment_of
from app.programmes.reading import Table
from app.programmes.rows import choices_of, number_or_none, wording_or_none
from app.programmes.who import WHO, Who
from app.programmes.wording import Wording
from app.text import Text

Direction = Literal["student_out", "out_of_academia", "into_academia", "both"]
DIRECTIONS: Final[tuple[Direction, ...]] = get_args(Direction)
PlacementKind = Literal["internship", "staff_exchange", "research_stay", "teaching", "other"]
PLACEMENT_KINDS: Final[tuple[PlacementKind, ...]] = get_args(PlacementKind)
DecidingRole = Literal["coordinator", "home", "intermediary", "owner", "partner"]
DECIDING_ROLES: Final[tuple[DecidingRole, ...]] = get_args(DecidingRole)
Effect = Literal["warn", "block"]
EFFECTS: Final[tuple[Effect, ...]] = get_args(Effect)
GateKey = Literal[
    "anchoring_home",
    "anchoring_host",
    "connection",
    "expectation_sheet",
    "learning_outcome",
    "mentor_qualified",
    "question_time",
    "task_areas",
]
GATE_KEYS: Final[tuple[GateKey, ...]] = get_args(GateKey)
GateStage = Literal["proposed", "assignment_agreed", "contracted", "ready", "completed"]
GATE_STAGES: Final[tuple[GateStage, ...]] = get_args(GateStage)
OutputKind = Literal[
    "participant_report",
    "host_report",
    "mentor_form",
    "presentation",
    "experience_letter",
    "survey",
    "learning_assessment",
]
OUTPUT_KINDS: Final[tuple[OutputKind, ...]] = get_args(OutputKind)
OutputSide = Literal["participant", "host", "home", "office"]
OUTPUT_SIDES: Final[tuple[OutputSide, ...]] = get_args(OutputSide)

_DURATION: Final = re.compile(r"P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?")

BAD_DURATION = Text(
    en="“{value}” is no length of time. Write it such as P60D or P1Y.",
    sv="”{value}” är ingen tidslängd. Skriv den till exempel som P60D eller P1Y.",
    nb="«{value}» er ikke en varighet. Skriv den for eksempel som P60D eller P1Y.",
    da='"{value}" er ikke en varighed. Skriv den for eksempel som P60D eller P1Y.',
)


@frozen(kw_only=True)
class Rules:
    """What a programme made from the template starts with; the office may change each.

    ``None`` means that the template sets no such rule. Hours are hours a week; ``max_placement``
    is an ISO 8601 duration; countries are ISO 3166 codes, and none means any country.
    """

    direction: Direction
    kinds: tuple[PlacementKind, ...]
    deciding_role: DecidingRole
    min_lead_days: int
    follow_up_interval_days: int
    norm_days: int | None = None
    min_weeks: int | None = None
    max_weeks: int | None = None
    max_placement: str = ""
    hours_per_week: int | None = None
    network_hours_per_week: int | None = None
    host_countries: tuple[str, ...] = ()
    several_placements: bool = False
    part_time: bool = False
    call_per_home_organisation: bool = False
    quota_per_home_organisation: bool = False
    min_assessors: int | None = None
    programme_years: int | None = None
    quota_per_year: int | None = None
    financing_required: bool = False
    rule_city: str = ""
    question_time: bool = False
    min_task_areas: int | None = None
    min_learning_outcomes: int | None = None
    host_gathering: bool = False
    follow_up_tagged: bool = False
    """Every item of follow-up says process, result or effect, and inside or outside academia."""
    work_package: bool = False
    """The programme is a work package of a parent project."""
    rate_after_use: bool = False
    """Every tool and module is rated after use."""
    partner_status: bool = False
    """A host becomes partner when it meets the template's partner criteria."""


@frozen(kw_only=True)
class RequiredGate:
    """A condition for reaching a state of the placement.

    One that only warns may begin to block so many days after the start of the placement.
    """

    key: GateKey
    before: GateStage
    effect: Effect
    blocks_after_start_days: int | None = None


@frozen(kw_only=True)
class RoleNeed:
    """A role that the connection check looks for around a placement."""

    key: Who
    required: bool = True
    label: Wording | None = None
    """The programme's own name for the role, where it has one."""


@frozen(kw_only=True)
class RequiredOutput:
    """Something to be handed in; a placement is not completed before the required ones are in."""

    kind: OutputKind
    responsible: OutputSide
    due: Moment
    required: bool = True

    @property
    def key(self) -> str:
        """Return the kind: a template asks for each kind once."""
        return self.kind


def rules_from(table: Table) -> Rules:
    """Read the rules."""
    return Rules(
        direction=table.choice("direction", DIRECTIONS),
        kinds=choices_of(table, "kinds", PLACEMENT_KINDS),
        deciding_role=table.choice("deciding_role", DECIDING_ROLES),
        min_lead_days=table.number("min_lead_days"),
        follow_up_interval_days=table.number("follow_up_interval_days"),
        norm_days=number_or_none(table, "norm_days"),
        min_weeks=number_or_none(table, "min_weeks"),
        max_weeks=number_or_none(table, "max_weeks"),
        max_placement=_duration(table, "max_placement"),
        hours_per_week=number_or_none(table, "hours_per_week"),
        network_hours_per_week=number_or_none(table, "network_hours_per_week"),
        host_countries=table.texts("host_countries", ()),
        several_placements=table.truth("several_placements", default=False),
        part_time=table.truth("part_time", default=False),
        call_per_home_organisation=table.truth("call_per_home_organisation", default=False),
        quota_per_home_organisation=table.truth("quota_per_home_organisation", default=False),
        min_assessors=number_or_none(table, "min_assessors"),
        programme_years=number_or_none(table, "programme_years"),
        quota_per_year=number_or_none(table, "quota_per_year"),
        financing_required=table.truth("financing_required", default=False),
        rule_city=table.text("rule_city", ""),
        question_time=table.truth("question_time", default=False),
        min_task_areas=number_or_none(table, "min_task_areas"),
        min_learning_outcomes=number_or_none(table, "min_learning_outcomes"),
        host_gathering=table.truth("host_gathering", default=False),
        follow_up_tagged=table.truth("follow_up_tagged", default=False),
        work_package=table.truth("work_package", default=False),
        rate_after_use=table.truth("rate_after_use", default=False),
        partner_status=table.truth("partner_status", default=False),
    )


def gate_from(row: Table) -> RequiredGate:
    """Read a gate."""
    return RequiredGate(
        key=row.choice("key", GATE_KEYS),
        before=row.choice("before", GATE_STAGES),
        effect=row.choice("effect", EFFECTS),
        blocks_after_start_days=number_or_none(row, "blocks_after_start_days"),
    )


def role_from(row: Table) -> RoleNeed:
    """Read a role of the connection check."""
    return RoleNeed(
        key=row.choice("key", WHO),
        required=row.truth("required", default=True),
        label=wording_or_none(row, "label"),
    )


def output_from(row: Table) -> RequiredOutput:
    """Read something to be handed in."""
    return RequiredOutput(
        kind=row.choice("kind", OUTPUT_KINDS),
        responsible=row.choice("responsible", OUTPUT_SIDES),
        due=moment_of(row, "due"),
        required=row.truth("required", default=True),
    )


def _duration(table: Table, key: str) -> str:
    written = table.text(key, "")
    if written and not _DURATION.fullmatch(written):
        raise table.refusal(BAD_DURATION.fill(value=written), key)
    return written
