"""The texts of support sheets, letters, notices and training hold together."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.programmes import library
from app.programmes.privacy import BRACKET, open_brackets
from app.programmes.wording import fields_of, fill
from app.text import LANGUAGES, Language


def test_the_support_matrix_has_fifteen_topics_with_a_backup_each() -> None:
    support = library.support()
    assert list(support.topics) == [
        "before_departure",
        "introduction",
        "daily_work",
        "professional_questions",
        "assignment_change",
        "conflict",
        "illness_accident",
        "harassment",
        "housing",
        "visa",
        "money",
        "networking_programme",
        "academic_requirements",
        "data_and_ip",
        "emergency_24h",
    ]
    for topic in support.topics.values():
        assert topic.responsible != topic.backup
        assert {topic.responsible, topic.backup, *topic.responsible_in.values()} <= set(support.roles)
        assert bool(topic.not_done.languages) == (topic.key != "emergency_24h")


def test_who_answers_on_housing_differs_by_template() -> None:
    housing = library.topics()["housing"]
    answers = [housing.responsible_for(key) for key in ("kloss", "iip", "countrypartner")]
    assert answers == ["participant", "programme_manager", "coordinator"]


def test_response_times_are_counted_in_working_days() -> None:
    days = {key: time.working_days for key, time in library.support().responses.items()}
    assert days == {
        "at_once": 0,
        "same_day": 0,
        "one_working_day": 1,
        "two_working_days": 2,
        "five_working_days": 5,
    }
    for time in library.support().responses.values():
        for _, text in time.text.pairs():
            assert (str(time.working_days) in text) == (time.working_days > 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reminder_quotes_the_tick_of_the_logbook(language: Language) -> None:
    tick = next(field for field in library.logbook().numbers if field.key == "wants_contact")
    reminder = dict(library.letters()["L2"].text.pairs())[language]
    assert dict(tick.label.pairs())[language] in reminder


def test_decision_words_fit_their_letter() -> None:
    letters = library.letter_texts()
    assert list(letters.decisions) == ["accepted", "waitlisted", "rejected"]
    assert list(letters.anonymity) == ["named", "confidential", "anonymous"]
    values = dict.fromkeys(fields_of(letters.each["L5"].text), "X")
    values["decision"] = letters.decisions["waitlisted"].of("sv")
    letter = fill(letters.each["L5"].text.of("sv"), values)
    assert letter.startswith("Din ansökan till X har satts på reservlista. Beslut av X den X.")
    values = dict.fromkeys(fields_of(letters.each["L6"].text), "3")
    values["anonymity"] = letters.anonymity["named"].of("nb")
    assert "Svarene er knyttet til navnet ditt." in fill(letters.each["L6"].text.of("nb"), values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_privacy_notice_holds_every_bracket_that_the_office_fills(language: Language) -> None:
    notice = library.privacy_notice()
    text = "\n".join(notice.paragraphs(language))
    brackets = {dict(bracket.pairs())[language] for bracket in notice.brackets.values()}
    assert set(open_brackets(text)) == brackets
    assert len(brackets) == 5
    assert "{{programme}}" in text


def test_additions_to_the_privacy_notice_are_off_until_chosen() -> None:
    notice = library.privacy_notice()
    assert len(notice.paragraphs("en")) == 7
    chosen = notice.paragraphs("en", ["PN5", "PN3"])
    assert chosen[7:] == (notice.additions["PN3"].text.of("en"), notice.additions["PN5"].text.of("en"))
    with pytest.raises(Refused, match="no addition “PN99”"):
        notice.paragraphs("en", ["PN99"])


def test_suggested_fillings_belong_to_a_bracket() -> None:
    notice = library.privacy_notice()
    assert {suggestion.bracket for suggestion in notice.suggestions} <= set(notice.brackets)
    authorities = {(s.country, s.language) for s in notice.suggestions if s.bracket == "authority"}
    assert authorities == {("SE", "sv"), ("NO", "nb"), ("DK", "da")}
    for addition in notice.additions.values():
        for _, text in addition.text.pairs():
            assert BRACKET.sub("", text).count("[") == 0


def test_modules_have_their_screens_and_three_questions_each() -> None:
    modules = library.modules()
    assert [len(module.screens) for module in modules.values()] == [3, 4, 6, 4, 4, 4, 3]
    assert [module.minutes for module in modules.values()] == [20, 25, 25, 30, 30, 20, 20]
    for module in modules.values():
        assert len(module.questions) == 3
        for question in module.questions:
            assert list(question.options) == ["a", "b", "c"]


def test_modules_are_required_of_those_who_need_them() -> None:
    required = {
        learner: [key for key, module in library.modules().items() if learner in module.required_for]
        for learner in ("host_mentor", "faculty_mentor", "student_leader")
    }
    assert required == {
        "host_mentor": ["M1", "M2", "M3", "M4", "M5", "M6"],
        "faculty_mentor": ["M1", "M4", "M5"],
        "student_leader": ["M1", "M6"],
    }


def test_the_right_answers_of_the_quiz_stand_as_written() -> None:
    right = {key: "".join(q.right for q in module.questions) for key, module in library.modules().items()}
    assert right == {
        "M1": "bbb",
        "M2": "acb",
        "M3": "bbb",
        "M4": "aba",
        "M5": "bba",
        "M6": "baa",
        "M7": "aba",
    }


def test_two_of_three_right_answers_pass() -> None:
    module = library.modules()["M4"]
    assert module.right_answers({0: "a", 1: "b", 2: "c"}) == 2
    assert module.right_answers({}) == 0
    assert [module.passes(right) for right in range(4)] == [False, False, True, True]


def test_notes_hold_the_feedback_guide_and_the_draft_line() -> None:
    notes = library.notes()
    assert list(notes.feedback_guide.steps) == ["seen", "led_to", "next_time", "need", "look_again"]
    assert notes.draft_line.of("en") == "Draft text, not legally reviewed"
    assert notes.author_statement.languages == LANGUAGES
