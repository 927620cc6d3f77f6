"""Every key that a template uses exists where it points to; nothing of a library is forgotten."""

import pytest

from app.programmes import library
from app.programmes.template import templates
from app.programmes.template_check import wordings_in
from app.programmes.who import NAMES, WHO
from app.programmes.wording import Wording, fields_of

KEYS = ("countrypartner", "iip", "innopraksis", "kloss", "partner")

# The papers of the program, by their numbers in the list of documents.
DOCUMENTS = {
    "tripartite_agreement": "D01",
    "partner_agreement": "D01",
    "partnership_agreement": "D01",
    "company_partnership_agreement": "D01",
    "expectation_sheet": "D03",
    "support_sheet": "D04",
    "change_notice": "D05",
    "onboarding_checklist": "D06",
    "logbook_blank": "D07",
    "logbook_completed": "D08",
    "midterm_review": "D09",
    "certificate": "D10",
    "mentor_certificate": "D11",
    "partner_certificate": "D12",
    "attendance_list": "D13",
    "name_badges": "D14",
    "discussion_cards": "D15",
    "representation_sheet": "D15",
    "experience_note": "D16",
    "best_practice_note": "D16",
    "example_brochure": "D17",
    "folder": "D18",
    "final_report": "D19",
    "related_programmes": "D19",
    "kpi_report": "D20",
    "survey_report": "D21",
    "host_overview": "D22",
    "personal_schedule": "D24",
    "call_text": "D25",
    "decision_letter": "D25",
    "invitation": "D25",
    "assessment_sheet": "D27",
    "decision_list": "D27",
    "focus_group_set": "D28",
    "partner_pack": "D29",
    "tool_set": "D29",
    "connection_map": "D29",
    "characteristics_profile": "D29",
    "career_opportunity_list": "D29",
    "anchoring_statement": "D31",
    "next_participant_letter": "D32",
    "participant_report": "D32",
    "training_module": "D33",
}
QUESTION_FIELDS = {"country", "outcome", "year"}


@pytest.mark.parametrize("key", KEYS)
def test_clauses_and_their_points_exist_in_the_languages(key: str) -> None:
    template = templates()[key]
    for agreement in template.agreements:
        for use in agreement.clauses:
            clause = library.clauses()[use.key]
            assert agreement.kind in clause.kinds, f"{agreement.key} {use.key}"
            assert set(template.languages) <= set(clause.title.languages), use.key
            wording = clause.wording(agreement.kind, use.parts)
            assert set(template.languages) <= set(wording.languages), use.key


@pytest.mark.parametrize("key", KEYS)
def test_annexes_exist(key: str) -> None:
    for agreement in templates()[key].agreements:
        assert set(agreement.annexes) <= set(library.annexes().each)


@pytest.mark.parametrize("key", KEYS)
def test_an_agreement_has_the_annexes_its_clauses_name(key: str) -> None:
    numbers = {annex.number: annex.key for annex in library.annexes().each.values()}
    for agreement in templates()[key].agreements:
        for use in agreement.clauses:
            text = library.clauses()[use.key].wording(agreement.kind, use.parts).of("en")
            for number, annex in numbers.items():
                if f"Annex {number}" in text:
                    assert annex in agreement.annexes, f"{agreement.key}: {use.key} names annex {number}"


@pytest.mark.parametrize("key", KEYS)
def test_prompts_onboarding_points_and_topics_exist(key: str) -> None:
    template = templates()[key]
    assert {use.key for use in template.logbook.prompts} <= set(library.prompts())
    for checklist in template.checklists:
        assert set(checklist.library) <= set(library.onboarding())
    assert set(template.support_topics) <= set(library.topics())
    assert len(set(template.support_topics)) == len(template.support_topics)


@pytest.mark.parametrize("key", KEYS)
def test_questions_exist(key: str) -> None:
    template = templates()[key]
    known = set(library.questions())
    own = {question.key for question in template.questions}
    signs = {sign.key for sign in template.partners.characteristics}
    asked = {asked.key for survey in template.surveys for asked in survey.questions}
    assert asked <= known | own | signs
    assert own <= asked
    assert {question.like for question in template.questions if question.like} <= known
    assert not own & known
    rated = set(template.training.self_rating) if template.training else set()
    assert rated <= known | own


@pytest.mark.parametrize("key", KEYS)
def test_a_survey_asks_nothing_twice(key: str) -> None:
    for survey in templates()[key].surveys:
        keys = [asked.key for asked in survey.questions]
        assert len(set(keys)) == len(keys), survey.key


@pytest.mark.parametrize("key", KEYS)
def test_another_wording_of_a_question_exists(key: str) -> None:
    template = templates()[key]
    variants = [a for survey in template.surveys for a in survey.questions if a.variant]
    for asked in variants:
        wording: Wording = getattr(library.questions()[asked.key], asked.variant or "text")
        assert set(template.languages) <= set(wording.languages)
    assert bool(variants) == (key == "iip")


@pytest.mark.parametrize("key", KEYS)
def test_formulas_exist_and_get_what_they_need(key: str) -> None:
    template = templates()[key]
    shared = library.formulas()
    own = {formula.key for formula in template.formulas}
    assert not own & set(shared)
    used = {indicator.formula for indicator in template.indicators}
    assert used <= set(shared) | own
    assert own <= used
    for indicator in template.indicators:
        formula = shared.get(indicator.formula)
        parameter = formula.parameter if formula else ("question" if indicator.question else "")
        assert bool(indicator.question) == (parameter == "question"), indicator.key
        assert bool(indicator.milestones) == (parameter == "milestone"), indicator.key


@pytest.mark.parametrize("key", KEYS)
def test_an_indicator_of_a_question_is_asked_in_a_survey(key: str) -> None:
    template = templates()[key]
    for indicator in template.indicators:
        if indicator.question:
            surveys = indicator.surveys or tuple(survey.key for survey in template.surveys)
            asking = [
                name
                for name in surveys
                if indicator.question in {asked.key for asked in template.survey(name).questions}
            ]
            assert asking, indicator.key
            assert not indicator.surveys or asking == list(indicator.surveys), indicator.key


@pytest.mark.parametrize("key", KEYS)
def test_targets_count_in_the_unit_of_their_formula(key: str) -> None:
    for indicator in templates()[key].indicators:
        formula = library.formulas().get(indicator.formula)
        plain = [target for target in indicator.targets if not target.measure]
        if formula is not None:
            assert {target.unit for target in plain} <= {formula.unit}, indicator.key


@pytest.mark.parametrize("key", KEYS)
def test_documents_exist(key: str) -> None:
    documents = templates()[key].documents
    assert set(documents) <= set(DOCUMENTS)
    assert len(set(documents)) == len(documents)


@pytest.mark.parametrize("key", KEYS)
def test_the_papers_that_annexes_and_logbooks_need_are_offered(key: str) -> None:
    template = templates()[key]
    paper = {
        "support_sheet": "support_sheet",
        "expectations": "expectation_sheet",
        "onboarding": "onboarding_checklist",
        "anchoring": "anchoring_statement",
    }
    annexes = {annex for agreement in template.agreements for annex in agreement.annexes}
    assert {paper[annex] for annex in annexes if annex in paper} <= set(template.documents)
    assert {"logbook_blank", "logbook_completed"} <= set(template.documents)


def test_modules_are_those_of_the_library() -> None:
    training = templates()["partner"].training
    assert training is not None
    for module in library.modules().values():
        named = {learner for learner, keys in training.required.items() if module.key in keys}
        assert named == set(module.required_for), module.key
    required = {key for keys in training.required.values() for key in keys}
    assert required | set(training.optional) == set(library.modules())


def test_every_text_of_the_libraries_is_used_by_a_template() -> None:
    chosen = templates().values()
    clauses = {use.key for t in chosen for agreement in t.agreements for use in agreement.clauses}
    assert clauses == set(library.clauses())
    asked = {a.key for t in chosen for survey in t.surveys for a in survey.questions}
    assert set(library.questions()) <= asked
    assert {use.key for t in chosen for use in t.logbook.prompts} == set(library.prompts())


def test_everybody_has_a_name() -> None:
    assert set(NAMES) == set(WHO)


@pytest.mark.parametrize("key", KEYS)
def test_own_texts_use_only_fields_that_are_filled(key: str) -> None:
    for where, wording in wordings_in(templates()[key]):
        assert fields_of(wording) <= QUESTION_FIELDS, where
