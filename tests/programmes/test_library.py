"""The text libraries hold what they should: counts, keys, kinds, and what refers to what."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from app.errors import Refused
from app.programmes import library
from app.programmes.clause import AGREEMENT_KINDS
from app.programmes.question import printed
from app.programmes.wording import fields_of
from app.text import LANGUAGES, Language


def numbered(letter: str, count: int, width: int = 2) -> list[str]:
    return [f"{letter}{number:0{width}}" for number in range(1, count + 1)]


def test_the_libraries_hold_every_key() -> None:
    assert list(library.clauses()) == numbered("C", 26)
    assert list(library.questions()) == numbered("Q", 51)
    assert list(library.prompts()) == numbered("P", 14)
    assert list(library.onboarding()) == numbered("O", 12, 1)
    assert list(library.letters()) == numbered("L", 6, 1)
    assert list(library.sentences()) == numbered("R", 5, 1)
    assert list(library.modules()) == numbered("M", 7, 1)
    assert list(library.privacy_notice().additions) == numbered("PN", 11, 1)
    assert len(library.task_areas()) == 8
    assert len(library.formulas()) == 38


def test_a_library_is_read_once_and_cannot_be_changed() -> None:
    assert library.clauses() is library.clauses()
    with pytest.raises(TypeError):
        library.clauses()["C01"] = library.clauses()["C02"]  # type: ignore[index]


def test_every_clause_is_a_first_draft_for_some_kind_of_agreement() -> None:
    for number, clause in enumerate(library.clauses().values(), start=1):
        assert (clause.version, clause.order, clause.legal_review) == (1, number, "none")
        assert clause.kinds <= set(AGREEMENT_KINDS)
        assert clause.kinds


def test_clauses_suit_the_agreements_that_need_them() -> None:
    suits = {
        kind: {key for key, clause in library.clauses().items() if kind in clause.kinds}
        for kind in ("tripartite", "partnership")
    }
    assert suits["tripartite"] >= {*numbered("C", 21), "C24", "C25", "C26"}
    assert suits["partnership"] == {"C01", "C05", "C17", "C18", "C20", "C22", "C23", "C25"}


def test_mandatory_clauses_are_those_that_no_template_leaves_out() -> None:
    mandatory = {key for key, clause in library.clauses().items() if clause.mandatory}
    staff_exchange = {"C01", "C02", "C03", "C05", "C06", "C08", "C09", *numbered("C", 21)[10:]} - {"C10"}
    assert mandatory == staff_exchange - {"C18", "C21"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_duties_of_the_participant_quote_the_title_on_reporting(language: Language) -> None:
    clauses = library.clauses()
    text = dict(clauses["C07"].text.pairs())
    title = dict(clauses["C12"].title.pairs())
    quoted = {"en": '"{}"', "sv": "”{}”", "nb": "«{}»", "da": '"{}"'}
    assert quoted[language].format(title[language]) in text[language]


def test_a_partnership_agreement_names_only_its_own_parties() -> None:
    parties = library.clauses()["C01"]
    assert fields_of(parties.wording("partnership")) == {"host", "organiser", "programme"}
    assert fields_of(parties.wording("tripartite")) >= {"participant", "home"}
    assert parties.wording("bilateral_host") == parties.text


def test_the_host_has_six_duties_of_which_a_template_may_choose() -> None:
    duties = library.clauses()["C06"]
    assert list(duties.points) == list("abcdef")
    whole = duties.wording().of("en")
    assert re.findall(r"\((\w)\)", whole) == list("abcdef")
    assert whole.startswith("The host (a) names {{mentor}} as mentor; (b) states")
    assert whole.endswith("(f) provides workplace, tools and information on safety.")


def test_chosen_duties_are_lettered_anew_in_their_own_order() -> None:
    chosen = library.clauses()["C06"].wording(points=["f", "a", "d", "b"])
    assert chosen.languages == LANGUAGES
    assert chosen.of("da") == (
        "Værten (a) udpeger {{mentor}} som mentor; (b) angiver tydeligt sine forventninger før start; "
        "(c) giver deltageren mulighed for at deltage i hele spektret af opgaver; "
        "(d) sørger for arbejdsplads, udstyr og information om sikkerhed."
    )


@pytest.mark.parametrize(("key", "point"), [("C06", "g"), ("C07", "a")])
def test_a_point_that_a_clause_does_not_have_is_refused(key: str, point: str) -> None:
    with pytest.raises(Refused, match=f"{key} has no point “{point}”"):
        library.clauses()[key].wording(points=[point])


def test_annexes_are_numbered_as_the_clauses_name_them() -> None:
    annexes = library.annexes()
    assert {annex.key: annex.number for annex in annexes.each.values()} == {
        "support_sheet": 1,
        "expectations": 2,
        "onboarding": 3,
        "privacy": 4,
        "anchoring": 5,
    }
    assert annexes.each["anchoring"].placement_kind == "staff_exchange"
    named = {
        int(number)
        for clause in library.clauses().values()
        for language, text in clause.text.pairs()
        for number in re.findall(rf"{annexes.label.of(language)} (\d)", text, re.IGNORECASE)
    }
    assert named == {1, 3, 4, 5}


def test_questions_are_of_their_kinds() -> None:
    kinds = Counter(question.kind for question in library.questions().values())
    assert kinds == {
        "likert5": 33,
        "text": 9,
        "yes_no_maybe": 2,
        "yes_no": 2,
        "multiple": 2,
        "workload": 1,
        "nps": 1,
        "yes_partly_no": 1,
    }


def test_questions_have_their_parts_options_and_flags() -> None:
    questions = library.questions()
    assert list(questions["Q30"].parts) == ["introduction", "programme", "coach"]
    assert list(questions["Q50"].parts) == ["organiser", "host", "course"]
    assert len(questions["Q41"].options) == 9
    assert len(questions["Q42"].options) == 8
    assert [key for key, question in questions.items() if question.indicator] == ["Q19", "Q22"]
    assert [key for key, question in questions.items() if question.per_outcome] == ["Q15"]
    assert [key for key, question in questions.items() if question.statement] == ["Q19"]
    assert [key for key, question in questions.items() if question.about_participant.languages] == ["Q12"]


def test_a_continuing_question_is_a_whole_sentence_unless_it_stands_under_its_beginning() -> None:
    questions = library.questions()
    under = printed([questions[key] for key in ("Q18", "Q19", "Q20", "Q21")])
    assert [text.of("en") for text in under[2:]] == ["…to new knowledge", "…to new opportunities"]
    apart = printed([questions[key] for key in ("Q17", "Q20", "Q21")])
    assert [text.of("sv") for text in apart[1:]] == [
        "Genom vårt deltagande har vi fått tillgång till ny kunskap.",
        "Genom vårt deltagande har vi fått tillgång till nya möjligheter.",
    ]
    for question in questions.values():
        assert bool(question.continues) == bool(question.alone.languages)


def test_scales_count_as_the_indicators_expect() -> None:
    scales = library.scales()
    assert [answer.value for answer in scales["likert5"].answers] == [1, 2, 3, 4, 5, None]
    assert scales["likert5"].agrees_from == 4
    assert [answer.value for answer in scales["workload"].answers] == [-2, -1, 0, 1, 2]
    assert [answer.key for answer in scales["yes_no_maybe"].answers] == ["yes", "no", "maybe"]
    assert [answer.key for answer in scales["yes_partly_no"].answers] == ["yes", "partly", "no"]
    assert [answer.value for answer in scales["nps"].answers] == [0, 10]
    without = {question.kind for question in library.questions().values()} - set(scales)
    assert without == {"text", "multiple"}


def test_the_logbook_block_has_the_fields_of_an_entry() -> None:
    logbook = library.logbook()
    assert [field.key for field in logbook.numbers] == [
        "hours_project",
        "hours_network",
        "hours_programme",
        "hours_other",
        "workload",
        "feel_resource",
        "safe_to_ask",
        "learning",
        "task_areas_met",
        "wants_contact",
    ]
    by_mentor = [key for key, prompt in logbook.prompts.items() if prompt.writer == "mentor"]
    assert by_mentor == [key for key, prompt in logbook.prompts.items() if not prompt.required] == ["P14"]


def test_the_host_sees_to_every_onboarding_point() -> None:
    assert {point.responsible for point in library.onboarding().values()} == {"host"}


def test_formulas_have_units_and_what_they_must_be_given() -> None:
    formulas = library.formulas()
    assert {key for key, formula in formulas.items() if formula.parameter == "question"} == {
        "K_AGREE_P",
        "K_YES_P",
        "K_MEAN",
    }
    assert [key for key, formula in formulas.items() if formula.parameter == "milestone"] == ["K_MILE"]
    assert formulas["K_MILE"].unit == "yes_no"
    assert {key for key, formula in formulas.items() if formula.unit == "mean"} == {
        "K_MEAN",
        "K_LO",
        "K_RESOURCE",
        "K_MENTOR_D",
    }
    for formula in formulas.values():
        percent = {"percentage", "share"} & set(re.findall(r"\w+", formula.definition.of("en")))
        assert percent or formula.unit != "percent", formula.key
    assert "started_placement" in library.formula_texts().terms
