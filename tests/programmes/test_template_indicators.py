"""The indicators measure what was promised against the promised value."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from app.programmes.template import templates
from app.programmes.template_indicator import IndicatorPlan, Target

INDICATORS: Mapping[str, tuple[str, ...]] = {
    "iip": (
        "K_MEAN(Q01) at_least 4.0 mean",
        "K_MEAN(Q02) at_least 4.0 mean",
        "K_CHANGE_LEAD at_least 100 percent, told_on_arrival exactly 0 count",
        "K_CHANGE_ACK at_least 100 percent",
        "K_PROMISE at_least 95 percent",
        "K_NET_SHARE placements_over_budget exactly 0 count",
        "K_REPORT at_least 100 percent",
        "K_LO at_least 1.0 mean",
        "K_WINWIN at_least 80 percent",
        "K_PASSED_ON at_least 1 ratio",
    ),
    "kloss": (
        "K_EXCH at_least 40 count",
        "K_HOMES at_least 11 count",
        (
            "K_THREE_METHODS logbook at_least 100 percent, survey at_least 100 percent, "
            "focus_group at_least 50 percent"
        ),
        "K_ANCHORED at_least 100 percent",
        "K_METHODS at_least 60 percent",
        "K_BOTH inside more_than 0 count, outside more_than 0 count",
        "K_GROUP at_least 4 count",
        "K_CONT organisations at_least 3 count",
        "K_MILE(report, brochure, folder, english_parts) exactly 1 yes_no",
    ),
    "innopraksis": (
        "K_EXPECT at_least 100 percent",
        "K_READY at_least 95 percent",
        "K_LOG_TIME at_least 85 percent",
        "K_RESOURCE at_least 4.0 mean",
        "K_FOLLOW at_least 90 percent",
        "K_BREADTH at_least 60 percent",
        "K_WORKLOAD at_least 85 percent",
        "K_WINWIN at_least 80 percent",
        "K_RETURN at_least 50 percent",
        "K_QUESTION_TIME at_least 100 percent",
        "K_GATHERING at_least 80 percent",
    ),
    "partner": (
        "K_MENTOR_Q at_least 90 percent",
        "K_MENTOR_D at_least 0.7 mean",
        "K_LO at_least 1.0 mean",
        "K_TOOL3 at_least 80 percent",
        "K_TOOL_OWN at_least 5 count",
        "K_FRICTION median_days at_most 10 days",
        "K_WINWIN(participant, host, home) at_least 80 percent",
        "K_BEST at_least 10 count",
        "K_PARTNERS at_least 10 count",
    ),
    "countrypartner": (
        "K_MILE(partnership_signed, continuation_decision) exactly 1 yes_no",
        "K_PART_FIN a year at_least 10 count",
        "K_PART_FIN at_least 30 count",
        "K_EVENTS_L a year at_least 2 count",
        "K_ORGS_EV a year at_least 10 count",
        "K_ORGS at_least 30 count",
        "K_HOSTS at_least 20 count",
        "K_AGREE_P(Q19) at_least 75 percent",
        "K_YES_P(Q22) at_least 50 percent",
        "K_REACH reported",
        "K_JOBS reported",
        "K_HIRED reported",
        "K_ORGS reported",
        "K_SHIFT(Q35) reported",
    ),
}


def written(indicator: IndicatorPlan) -> str:
    inner = ", ".join(filter(None, (indicator.question, *indicator.milestones, *indicator.sides)))
    formula = indicator.formula + (f"({inner})" if inner else "")
    year = " a year" if indicator.period == "year" else ""
    targets = ", ".join(
        f"{target.measure} {target.comparison} {target.value} {target.unit}".strip()
        for target in indicator.targets
    )
    return f"{formula}{year} {targets or 'reported'}"


@pytest.mark.parametrize("key", INDICATORS)
def test_the_indicators_and_their_targets(key: str) -> None:
    assert tuple(map(written, templates()[key].indicators)) == INDICATORS[key]


def test_only_supporting_indicators_lack_a_target() -> None:
    for template in templates().values():
        for indicator in template.indicators:
            place = f"{template.key} {indicator.key}"
            assert bool(indicator.targets) != indicator.supporting, place
            assert (indicator.source is not None) != indicator.supporting, place


def test_where_the_targets_come_from() -> None:
    in_the_words_of_the_funder = {
        template.key: [i.key for i in template.indicators if i.source == "seed"]
        for template in templates().values()
    }
    assert in_the_words_of_the_funder == {
        "countrypartner": [
            "established",
            "students_per_year",
            "students_total",
            "larger_events",
            "companies_in_events",
            "companies_total",
            "host_companies",
            "new_knowledge",
            "stay_engaged",
        ],
        "iip": [],
        "innopraksis": [],
        "kloss": ["exchanges", "home_organisations", "dissemination"],
        "partner": [],
    }


def test_companies_are_counted_as_danish_companies() -> None:
    for indicator in templates()["countrypartner"].indicators:
        if indicator.formula in {"K_ORGS", "K_HOSTS", "K_ORGS_EV", "K_AGREE_P", "K_YES_P"}:
            assert indicator.filters.organisation_kind == "company", indicator.key
            assert indicator.filters.organisation_country == "DK", indicator.key


def test_a_change_is_measured_between_two_surveys() -> None:
    (change,) = (i for i in templates()["countrypartner"].indicators if i.formula == "K_SHIFT")
    assert change.surveys == ("student_before", "student_end")


@pytest.mark.parametrize(
    ("comparison", "below", "equal", "above"),
    [
        ("at_least", False, True, True),
        ("at_most", True, True, False),
        ("exactly", False, True, False),
        ("more_than", False, False, True),
    ],
)
def test_a_figure_meets_a_target(comparison: str, below: bool, equal: bool, above: bool) -> None:
    target = Target(comparison=comparison, value=Decimal("0.7"), unit="mean")  # type: ignore[arg-type]
    met = [target.met(Decimal(figure)) for figure in ("0.69", "0.70", "0.71")]
    assert met == [below, equal, above]
