"""What each template holds, written out once more: rules, papers, surveys, lists, training."""

from collections.abc import Mapping

import pytest

from app.programmes import library
from app.programmes.template import ProgrammeTemplate, templates
from app.programmes.template_survey import Asked

LEGAL = "C11 C12 C13 C14 C15 C16 C17 C18 C19 C20"
ALL_ANNEXES = "support_sheet expectations onboarding privacy"
ONBOARDING = " ".join(f"O{number}" for number in range(1, 13))
CHARACTERISTICS = " ".join(f"CH{number}" for number in range(1, 13))
PLACEMENT = f"C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 {LEGAL}"
WITHOUT_C10 = PLACEMENT.replace(" C10 ", " ")

AGREEMENTS: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    "iip": {"placement": ("tripartite", f"{PLACEMENT} C24 C26", ALL_ANNEXES)},
    "kloss": {
        "exchange": (
            "tripartite",
            "C01 C02 C03 C05 C06(a,b,d,f) C08 C09 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21",
            "support_sheet privacy anchoring",
        )
    },
    "innopraksis": {"placement": ("tripartite", PLACEMENT.replace("C10", "C10?"), ALL_ANNEXES)},
    "partner": {
        "placement": ("tripartite", f"{WITHOUT_C10} C25", ALL_ANNEXES),
        "partner": ("partnership", "C01 C05 C17 C25 C20", "support_sheet privacy"),
    },
    "countrypartner": {
        "placement": ("tripartite", f"{WITHOUT_C10} C24", ALL_ANNEXES),
        "company": ("partnership", "C01 C05 C22 C23 C17 C18 C20", "support_sheet privacy"),
    },
}
LOGBOOKS = {
    "iip": ("weekly", 7, "P01 P02 P11 P04 P05 P12:first,last P13:last", "all"),
    "kloss": ("monthly", None, "P08 P09 P10 P02 P05 P07 P13:last", "hours"),
    "innopraksis": ("weekly fortnightly", None, "P01 P02 P03 P04 P06 P05 P07 P14:mentor", "all"),
    "partner": ("weekly", None, "P02 P01 P03 P04 P05 P07 P14:mentor", "all"),
    "countrypartner": ("monthly", None, "P01 P02 P03 P04 P05 P07 P13:last", "all"),
}
CHECKLISTS: Mapping[str, Mapping[str, tuple[str, int]]] = {
    "iip": {"onboarding": (ONBOARDING, 12), "predeparture": ("", 8), "arrival": ("", 4)},
    "kloss": {},
    "innopraksis": {"onboarding": (ONBOARDING, 12)},
    "partner": {"onboarding": (ONBOARDING, 12)},
    "countrypartner": {"onboarding": (ONBOARDING, 15)},
}

# A question of the template's own stands as "own", or as the one of the library that it is like.
SURVEYS: Mapping[str, Mapping[str, str]] = {
    "iip": {
        "before": "Q01 Q02 Q07 own",
        "arrival_pulse": "Q02 Q03 Q30",
        "end_participant": "Q01 Q02 Q03 Q04 Q05 Q06 Q07 Q08 Q09 Q10 Q11 Q12 Q14 Q15 Q16 Q25 Q30 Q26 Q27 "
        "Q28 Q29 Q40 Q50",
        "end_host": "Q17 Q18 Q23 Q24 Q12:about_participant Q22 Q26 Q27 Q50",
    },
    "kloss": {
        "application_part": "Q41",
        "host_part": "Q42",
        "before_manager": "Q43 own",
        "end_participant": "Q44 Q43 Q06 Q11 Q16 Q45 Q46 Q47 Q49 Q25 Q28 Q29 Q40",
        "end_host": "Q44 Q17 Q18 Q20 Q45 Q47 Q22 Q27",
        "end_manager": "Q43 Q45 Q46 Q48 Q49",
        "effects": "Q46 Q47 own Q48",
    },
    "innopraksis": {
        "midterm_participant": "Q07 Q08 Q09 Q10 Q11 Q12 Q14",
        "end_participant": "Q01 Q02 Q06 Q07 Q08 Q09 Q10 Q11 Q12 Q13 Q14 Q15 Q16 Q25 Q26 Q27 Q28 Q29 Q40",
        "end_host": "Q17 Q18 Q23 Q24 Q22 Q26 Q27 Q28 Q29",
        "event": "own own",
    },
    "partner": {
        "mentor_before": "Q37 Q38 Q39 own own",
        "mentor_after": "Q37 Q38 Q39 own own",
        "end_participant": "Q01 Q02 Q07 Q08 Q09 Q10 Q11 Q13 Q14 Q15 Q16 Q25 Q26 Q27 Q28 Q29 Q40 "
        f"{CHARACTERISTICS}",
        "end_host": "Q17 Q18 Q24 Q31 Q32 Q33 Q34 Q22 Q26 Q27",
        "tool_pulse": "Q51 Q27",
        "characteristics_self": CHARACTERISTICS,
    },
    "countrypartner": {
        "student_before": "Q35 Q36",
        "student_end": "Q01 Q02 Q03 Q07 Q08 Q09 Q10 Q11 Q12 Q13 Q14 Q15 Q16 Q25 Q35 Q36 Q26 Q27 Q28 Q29 Q40",
        "company_yearly": "Q19 Q20 Q21 Q17 Q24 Q42 Q25 Q26 Q27",
        "company_final": "Q19 Q20 Q21 Q17 Q24 Q42 Q25 Q26 Q27 Q22",
        "event": "own",
    },
}


def test_there_are_the_five_templates() -> None:
    assert list(templates()) == ["countrypartner", "iip", "innopraksis", "kloss", "partner"]
    assert {template.version for template in templates().values()} == {1}


def test_languages_and_layouts() -> None:
    told = {t.key: (t.languages, t.summary_languages, t.report_layout.key) for t in templates().values()}
    assert told == {
        "iip": (("sv", "en"), (), "vinnova"),
        "kloss": (("sv", "en"), ("en",), "vinnova"),
        "innopraksis": (("nb", "en"), (), "generic"),
        "partner": (("en", "sv", "nb", "da"), (), "generic"),
        "countrypartner": (("da", "en"), (), "innovation_foundation"),
    }


def test_reports_have_the_headings_of_their_funder() -> None:
    def headings(key: str, language: str) -> list[str]:
        return [getattr(section.heading, language) for section in templates()[key].report_layout.sections]

    vinnova = ["Syfte och mål", "Resultat och förväntade effekter", "Upplägg och genomförande"]
    assert headings("iip", "sv") == headings("kloss", "sv") == vinnova
    fund = ["Formål", "Metode", "Effekt", "Om projektet", "Partnere", "Kontakt"]
    assert headings("countrypartner", "da") == fund
    assert headings("innopraksis", "nb")[0] == "Sammendrag"


def test_rules_of_the_placement_abroad() -> None:
    template = templates()["iip"]
    rules = template.rules
    assert (rules.direction, rules.kinds) == ("student_out", ("internship",))
    assert (rules.norm_days, rules.max_placement, rules.host_countries) == (26, "P60D", ("US",))
    assert (rules.several_placements, rules.deciding_role) == (True, "intermediary")
    assert (rules.min_lead_days, rules.follow_up_interval_days) == (14, 7)
    assert (rules.hours_per_week, rules.network_hours_per_week) == (40, 4)
    assert template.needs("coach")
    assert [output.kind for output in template.outputs if output.required] == ["participant_report"]


def test_rules_of_the_staff_exchange() -> None:
    template = templates()["kloss"]
    rules = template.rules
    assert (rules.direction, rules.kinds) == ("out_of_academia", ("staff_exchange",))
    assert (rules.part_time, rules.max_placement, rules.min_assessors) == (True, "P1Y", 2)
    assert rules.call_per_home_organisation
    assert rules.quota_per_home_organisation
    assert rules.follow_up_tagged
    assert [(gate.key, gate.effect) for gate in template.gates] == [
        ("anchoring_home", "block"),
        ("anchoring_host", "block"),
    ]


def test_rules_of_the_internship_with_gatherings() -> None:
    template = templates()["innopraksis"]
    rules = template.rules
    assert (rules.direction, rules.kinds) == ("student_out", ("internship",))
    assert (rules.min_weeks, rules.max_weeks, rules.hours_per_week) == (10, 16, 16)
    assert (rules.follow_up_interval_days, rules.min_task_areas) == (14, 3)
    assert rules.question_time
    assert rules.host_gathering
    gates = {gate.key: (gate.before, gate.effect) for gate in template.gates}
    assert gates["expectation_sheet"] == ("ready", "block")
    assert gates["question_time"] == ("ready", "block")
    assert gates["task_areas"] == ("proposed", "warn")


def test_rules_of_the_internship_partner() -> None:
    template = templates()["partner"]
    rules = template.rules
    assert rules.min_learning_outcomes == 1
    assert rules.work_package
    assert rules.rate_after_use
    assert rules.partner_status
    mentor = next(gate for gate in template.gates if gate.key == "mentor_qualified")
    assert (mentor.effect, mentor.blocks_after_start_days) == ("warn", 14)
    roles = {need.key: need.required for need in template.roles}
    expected = {"host_mentor": True, "faculty_mentor": True, "academic_supervisor": True}
    assert roles == {**expected, "student_leader": False}


def test_rules_of_the_country_programme() -> None:
    rules = templates()["countrypartner"].rules
    assert rules.kinds == ("internship", "research_stay", "teaching")
    assert (rules.programme_years, rules.quota_per_year, rules.max_placement) == (3, 10, "P1Y")
    assert (rules.host_countries, rules.rule_city, rules.deciding_role) == (("DK",), "Boston", "partner")
    assert rules.follow_up_interval_days == 30
    assert rules.financing_required


def test_roles_around_a_placement_abroad() -> None:
    roles = [need.key for need in templates()["iip"].roles if need.required]
    assert roles == [
        "coordinator",
        "programme_manager",
        "coach",
        "host_mentor",
        "academic_supervisor",
        "emergency_duty",
    ]


def test_stays_abroad_need_all_fifteen_topics_of_support() -> None:
    for key in ("iip", "countrypartner"):
        assert set(templates()[key].support_topics) == set(library.topics())


@pytest.mark.parametrize("key", AGREEMENTS)
def test_agreements_have_their_clauses_in_order(key: str) -> None:
    def written(template: ProgrammeTemplate) -> dict[str, tuple[str, str, str]]:
        return {
            agreement.key: (
                agreement.kind,
                " ".join(
                    clause.key
                    + (f"({','.join(clause.parts)})" if clause.parts else "")
                    + ("?" if clause.optional else "")
                    for clause in agreement.clauses
                ),
                " ".join(agreement.annexes),
            )
            for agreement in template.agreements
        }

    assert written(templates()[key]) == AGREEMENTS[key]


@pytest.mark.parametrize("key", LOGBOOKS)
def test_logbooks_ask_their_prompts(key: str) -> None:
    logbook = templates()[key].logbook
    prompts = " ".join(use.key + (f":{','.join(use.on)}" if use.on else "") for use in logbook.prompts)
    found = (" ".join(logbook.frequencies), logbook.due_weekday, prompts, logbook.numbers)
    assert found == LOGBOOKS[key]


def test_some_prompts_come_only_in_the_first_or_the_last_entry() -> None:
    prompts = {use.key: use for use in templates()["iip"].logbook.prompts}

    def entries(key: str) -> list[bool]:
        bounds = ((True, False), (False, False), (False, True))
        return [prompts[key].asked(first=first, last=last) for first, last in bounds]

    assert entries("P01") == [True, True, True]
    assert entries("P12") == [True, False, True]
    assert entries("P13") == [False, False, True]


def test_the_mentor_comments_in_every_entry() -> None:
    comment = templates()["partner"].logbook.prompts[-1]
    assert comment.by_mentor
    assert comment.asked(first=False, last=False)


@pytest.mark.parametrize("key", CHECKLISTS)
def test_checklists_have_their_points(key: str) -> None:
    lists = {item.list: (" ".join(item.library), len(item)) for item in templates()[key].checklists}
    assert lists == CHECKLISTS[key]


def test_a_checklist_is_found_by_its_name() -> None:
    arrival = templates()["iip"].checklist("arrival")
    assert arrival is not None
    assert (arrival.responsible, str(arrival.due)) == ("participant", "AS+3")
    assert templates()["kloss"].checklist("onboarding") is None


@pytest.mark.parametrize("key", SURVEYS)
def test_surveys_ask_their_questions_in_order(key: str) -> None:
    template = templates()[key]
    own = {question.key: question.like or "own" for question in template.questions}

    def written(asked: Asked) -> str:
        variant = f":{asked.variant}" if asked.variant else ""
        return own.get(asked.key, asked.key) + variant

    found = {survey.key: " ".join(map(written, survey.questions)) for survey in template.surveys}
    assert found == SURVEYS[key]


def test_surveys_go_out_on_their_days() -> None:
    days = {
        f"{template.key} {survey.key}": ", ".join(map(str, survey.when))
        for template in templates().values()
        for survey in template.surveys
    }
    assert days["iip before"] == "PS-20"
    assert days["iip arrival_pulse"] == "AS+3"
    assert days["iip end_participant"] == days["iip end_host"] == "AE-3"
    assert days["kloss before_manager"] == "AS-7"
    assert days["kloss effects"] == "AE+180"
    assert days["innopraksis midterm_participant"] == "AM"
    assert days["partner tool_pulse"] == "AS+14, AE"
    assert days["countrypartner company_yearly"] == "YE-45"
    assert days["countrypartner company_final"] == "PE-60"
    assert days["kloss application_part"] == days["kloss host_part"] == ""


def test_a_survey_without_a_day_is_part_of_a_form() -> None:
    for template in templates().values():
        for survey in template.surveys:
            assert bool(survey.when) != bool(survey.part_of), f"{template.key} {survey.key}"


def test_companies_have_one_vote_each() -> None:
    template = templates()["countrypartner"]
    voting = [survey.key for survey in template.surveys if survey.votes_by == "organisation"]
    assert voting == ["company_yearly", "company_final", "event"]


def test_a_level_is_rated_for_each_learning_outcome() -> None:
    template = templates()["iip"]
    (level,) = template.questions
    assert (level.per_outcome, level.lowest, level.highest) == (True, 1, 5)
    assert len(template.outcomes) == 4


def test_the_selection_of_the_staff_exchange() -> None:
    selection = templates()["kloss"].selection
    assert selection is not None
    assert selection.scale_max == 5
    assert [criterion.weight for criterion in selection.criteria] == [30, 20, 25, 15, 10]
    must_pass = {c.key: c.must_pass for c in selection.criteria if c.must_pass is not None}
    assert must_pass == {"anchoring": 2}
    assert [t.key for t in templates().values() if t.selection is not None] == ["kloss"]


def test_guides_for_talks_in_a_group() -> None:
    (focus,) = templates()["kloss"].guides
    assert (focus.minutes, focus.fewest, focus.most, len(focus.questions)) == (90, 4, 8, 7)
    assert focus.opening is not None
    (gathering,) = templates()["innopraksis"].guides
    assert len(gathering.questions) == 8
    assert sum(len(template.guides) for template in templates().values()) == 2


def test_starting_insights() -> None:
    template = templates()["innopraksis"]
    themes = [insight.theme for insight in template.insights]
    assert (themes.count("experience"), themes.count("onboarding")) == (7, 6)
    assert template.insight_source is not None
    assert template.insight_source.of("nb") == "Bedriftssamling 11.11.2022"
    assert sum(len(other.insights) for other in templates().values()) == 13


def test_engagement_levels_and_resources() -> None:
    engagement = templates()["countrypartner"].partners.engagement
    assert engagement is not None
    assert [level.number for level in engagement.levels] == [0, 1, 2, 3, 4]
    assert engagement.resources == ("hours_per_month", "money_per_year", "housing", "travel")
    assert engagement.currency == "DKK"
    assert len(engagement.parts) == 8


def test_partner_criteria_and_characteristics() -> None:
    partners = templates()["partner"].partners
    assert len(partners.criteria) == 6
    assert [sign.key for sign in partners.characteristics] == CHARACTERISTICS.split()
    assert partners.stem is not None


def test_mentor_training() -> None:
    training = templates()["partner"].training
    assert training is not None
    assert {learner: " ".join(modules) for learner, modules in training.required.items()} == {
        "host_mentor": "M1 M2 M3 M4 M5 M6",
        "faculty_mentor": "M1 M4 M5",
        "student_leader": "M1 M6",
    }
    assert training.optional == ("M7",)
    assert training.self_rating == ("Q37", "Q38", "Q39", "plan_onboarding", "adjust_workload")


def test_tools_of_the_mentor_pack() -> None:
    training = templates()["partner"].training
    assert training is not None
    found = [tool.key for tool in training.tools]
    assert " ".join(found) == "T-EXP T-ONB T-FB T-LO T-WL T-MID T-CON T-CH T-QT"
    assert {tool.key for tool in training.tools if tool.permanent_staff} == {"T-ONB", "T-FB", "T-EXP"}
