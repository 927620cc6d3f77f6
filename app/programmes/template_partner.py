"""Partners in a programme template: levels, criteria, characteristics, mentor training, tools."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.reading import Table
from app.programmes.rows import choices_of, keyed_of, parts_of, wording_or_none
from app.programmes.training_module import LEARNERS, Learner
from app.programmes.who import WHO, Who
from app.programmes.wording import Wording

Resource = Literal["hours_per_month", "money_per_year", "housing", "travel"]
RESOURCES: Final[tuple[Resource, ...]] = get_args(Resource)
UsePhase = Literal["before", "start", "during", "end"]
USE_PHASES: Final[tuple[UsePhase, ...]] = get_args(UsePhase)


@frozen(kw_only=True)
class Level:
    """A level of engagement, 0 being the lowest."""

    number: int
    name: Wording
    meaning: Wording


@frozen(kw_only=True)
class EngagementPart:
    """A part of the programme that an organisation may take."""

    key: str
    text: Wording


@frozen(kw_only=True)
class Engagement:
    """How much organisations may take part, and which resources they are asked for."""

    levels: tuple[Level, ...]
    parts: tuple[EngagementPart, ...]
    resources: tuple[Resource, ...]
    currency: str


@frozen(kw_only=True)
class PartnerCriterion:
    """Something a host must have to become partner; ``survey`` is the one it must have answered."""

    key: str
    text: Wording
    survey: str = ""


@frozen(kw_only=True)
class Characteristic:
    """A sign of a good partner, rated 1 to 5; reads on from the template's stem."""

    key: str
    text: Wording


@frozen(kw_only=True)
class Partners:
    """What the template says of partners."""

    engagement: Engagement | None = None
    criteria: tuple[PartnerCriterion, ...] = ()
    stem: Wording | None = None
    characteristics: tuple[Characteristic, ...] = ()


@frozen(kw_only=True)
class Tool:
    """A tool of the mentor pack; its document is the paper it is printed as, if there is one."""

    key: str
    name: Wording
    for_whom: tuple[Who, ...]
    phase: UsePhase
    permanent_staff: bool = False
    document: str = ""


@frozen(kw_only=True)
class MentorTraining:
    """Which modules whom must pass, and what mentors rate themselves in before and after."""

    required: Mapping[Learner, tuple[str, ...]]
    optional: tuple[str, ...]
    self_rating: tuple[str, ...]
    """Keys of questions, of the library or the template."""
    tools: tuple[Tool, ...]


def partners_from(file: Table) -> Partners:
    """Read the file of partners."""
    return Partners(
        engagement=_engagement(file.table("engagement")) if "engagement" in file else None,
        criteria=keyed_of(file, "criterion", _criterion),
        stem=wording_or_none(file, "stem"),
        characteristics=keyed_of(
            file, "characteristic", lambda row: Characteristic(key=row.text("key"), text=row.wording("text"))
        ),
    )


def training_from(file: Table) -> MentorTraining:
    """Read the file of the mentor training."""
    required = file.table("required")
    modules = {learner: required.texts(learner) for learner in LEARNERS if learner in required}
    return MentorTraining(
        required=MappingProxyType(modules),
        optional=file.texts("optional", ()),
        self_rating=file.texts("self_rating"),
        tools=keyed_of(file, "tool", _tool),
    )


def _engagement(table: Table) -> Engagement:
    return Engagement(
        levels=parts_of(table, "level", _level),
        parts=keyed_of(
            table, "part", lambda row: EngagementPart(key=row.text("key"), text=row.wording("text"))
        ),
        resources=choices_of(table, "resources", RESOURCES),
        currency=table.text("currency"),
    )


def _level(row: Table) -> Level:
    return Level(number=row.number("number"), name=row.wording("name"), meaning=row.wording("meaning"))


def _criterion(row: Table) -> PartnerCriterion:
    return PartnerCriterion(key=row.text("key"), text=row.wording("text"), survey=row.text("survey", ""))


def _tool(row: Table) -> Tool:
    return Tool(
        key=row.text("key"),
        name=row.wording("name"),
        for_whom=choices_of(row, "for_whom", WHO),
        phase=row.choice("phase", USE_PHASES),
        permanent_staff=row.truth("permanent_staff", default=False),
        document=row.text("document", ""),
    )
