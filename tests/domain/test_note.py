"""Notes, learning outcomes, files: the small formulas."""

from datetime import date
from decimal import Decimal

from app.domain.attachment import state_on
from app.domain.learning_outcome import change, mean_change
from app.domain.note import days_to_solve, is_contact, last_contact, look_again_on, mean_days_to_solve
from tests.domain.cabinet import Cabinet


def test_calls_and_meetings_are_contact_and_others_when_ticked(office: Cabinet) -> None:
    call = office.put("note", kind="phone", at=date(2026, 3, 1))
    mail = office.put("note", kind="email", at=date(2026, 3, 9))
    assert is_contact(call)
    assert not is_contact(mail)
    assert last_contact([call, mail]) == date(2026, 3, 1)
    assert last_contact([call, office.change(mail, counts_as_follow_up=True)]) == date(2026, 3, 9)
    assert last_contact([mail]) is None


def test_feedback_below_expectation_is_looked_at_again_after_a_week(office: Cabinet) -> None:
    note = office.put("note", kind="feedback_below_expectation", at=date(2026, 2, 25))
    assert look_again_on(note) == date(2026, 3, 4)
    assert look_again_on(office.change(note, kind="feedback_positive")) is None


def test_friction_lasts_from_found_to_solved(office: Cabinet) -> None:
    friction = office.put(
        "note", kind="friction", at=date(2026, 3, 3), found_at=date(2026, 3, 1), solved_at=date(2026, 3, 11)
    )
    assert days_to_solve(friction) == 10
    unknown = office.change(friction, found_at=None)
    assert days_to_solve(unknown) == 8, "counted from the note where the day is unknown"
    open_still = office.put("note", kind="friction", at=date(2026, 3, 3))
    assert days_to_solve(open_still) is None
    assert days_to_solve(office.put("note", kind="note", solved_at=date(2026, 3, 3))) is None


def test_the_mean_days_count_what_is_solved(office: Cabinet) -> None:
    solved = [
        office.put("note", kind="friction", at=date(2026, 3, 1), solved_at=date(2026, 3, last))
        for last in (2, 6)
    ]
    waiting = office.put("note", kind="friction", at=date(2026, 3, 1))
    assert mean_days_to_solve([*solved, waiting]) == 3
    assert mean_days_to_solve([waiting]) is None


def test_before_2_and_after_4_is_plus_2(office: Cabinet) -> None:
    outcome = office.put("learning_outcome", before_rating=2, after_rating=4)
    assert change(outcome) == 2
    same = office.put("learning_outcome", before_rating=3, after_rating=3)
    half = office.put("learning_outcome", before_rating=3)
    assert change(half) is None
    assert mean_change([outcome, same, half]) == Decimal(1)
    assert mean_change([half]) is None


def test_a_file_expires_the_day_after_its_last(office: Cabinet) -> None:
    paper = office.put("attachment", valid_to=date(2026, 3, 1))
    assert state_on(paper, date(2026, 3, 1)) == "present"
    assert state_on(paper, date(2026, 3, 2)) == "expired"
    assert state_on(office.change(paper, state="removed"), date(2026, 3, 2)) == "removed"
    assert state_on(office.put("attachment"), date(2199, 1, 1)) == "present"
