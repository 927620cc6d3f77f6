"""What is settled before the start: expectations, learning outcomes, the onboarding list."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.placement_need import SheetComplete
from app.errors import Refused
from app.services import editing, expectations, learning, onboarding
from app.services.office import Office
from app.services.placement_setup import set_up_placement
from tests.services.agreement_scene import Scene, scene_in


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def points(scene: Scene) -> tuple[int, ...]:
    return tuple(len(side.points) for side in expectations.sheet_of(scene.office, scene.placement).sides)


def test_wishes_and_the_organisers_role_are_put_in_once(scene: Scene) -> None:
    office = scene.office
    wishes = "• Se hur beslut fattas\n\n– Skriva en rapport\n"
    editing.change(office, "participant", scene.participant, {"wishes_text": wishes})
    assert expectations.begin_sheets(office, [scene.placement, "nobody"]) == 3
    assert expectations.begin_sheets(office, [scene.placement]) == 0
    sheet = expectations.sheet_of(office, scene.placement)
    assert [side.side for side in sheet.sides] == ["participant", "host", "home", "organiser"]
    assert [point.text for point in sheet.sides[0].points] == ["Se hur beslut fattas", "Skriva en rapport"]
    assert sheet.sides[3].points[0].text
    assert [side.lacks for side in sheet.sides] == [0, 3, 1, 0]


def test_two_points_from_the_host_leave_the_sheet_incomplete(scene: Scene) -> None:
    office = scene.office
    expectations.begin_sheets(office, [scene.placement])
    expectations.add_points(office, scene.placement, "participant", "Lära mig")
    expectations.add_points(office, scene.placement, "home", "Skriva loggbok")
    expectations.add_points(office, scene.placement, "host", "Kom i tid\nTa med ett förslag till torsdagen")
    expectations.agree_all(office, [scene.placement])
    sheet = expectations.sheet_of(office, scene.placement)
    assert (sheet.complete, sheet.open, sheet.sides[1].lacks) == (False, 0, 1)
    (third,) = expectations.add_points(office, scene.placement, "host", "Var nyfiken")
    assert not expectations.sheet_of(office, scene.placement).complete, "one point is open"
    expectations.settle(office, third, "agreed")
    sheet = expectations.sheet_of(office, scene.placement)
    stay = office.records.get("placement", scene.placement)
    assert sheet.complete
    assert sheet.complete == SheetComplete().met(stay, office.records)
    expectations.settle(office, third, "changed")
    expectations.settle(office, third, "not_agreed")
    assert not expectations.sheet_of(office, scene.placement).complete


def test_other_words_change_what_was_agreed(scene: Scene) -> None:
    office = scene.office
    (point,) = expectations.add_points(office, scene.placement, "host", "Kom klockan nio")
    expectations.settle(office, point, "agreed")
    assert expectations.reword(office, point, " Kom klockan nio ") is None
    expectations.reword(office, point, "Kom klockan tio")
    found = office.records.get("expectation_item", point)
    assert (found.text, found.state) == ("Kom klockan tio", "changed")


@pytest.mark.parametrize("text", ["", "  \n–\n", "x" * 2_001, "a\n" * 51, "z" * 5_000_000])
def test_points_that_do_not_fit_are_refused_whole(scene: Scene, text: str) -> None:
    with pytest.raises(Refused):
        expectations.add_points(scene.office, scene.placement, "host", text)
    assert points(scene) == (0, 0, 0, 0)


def test_markup_and_emoji_stay_words(scene: Scene) -> None:
    evil = "<b>Kom</b> 🙂 \u202ex"
    (point,) = expectations.add_points(scene.office, scene.placement, "host", evil)
    assert "<b>Kom</b> 🙂" in scene.office.records.get("expectation_item", point).text


def test_agreeing_on_all_is_one_thing_to_take_back(scene: Scene) -> None:
    expectations.add_points(scene.office, scene.placement, "host", "a\nb\nc")
    assert expectations.agree_all(scene.office, [scene.placement]) == 3
    editing.undo(scene.office)
    assert expectations.sheet_of(scene.office, scene.placement).open == 3


def test_outcomes_come_from_the_programme_once(scene: Scene) -> None:
    office = scene.office
    with office.work() as work:
        for at in (1, 2):
            work.add(
                "learning_outcome",
                {"programme_id": scene.programme, "text": {"sv": f"Kunna {at}"}, "order": at},
            )
    assert learning.learning_of(office, scene.placement).more == 2
    other = scene.another()
    assert learning.take_over(office, [scene.placement, other]) == 4
    found = learning.learning_of(office, scene.placement)
    assert [learning.outcome_text(one, "sv") for one in found.outcomes] == ["förklara", "Kunna 1", "Kunna 2"]
    assert found.more == 0
    with pytest.raises(Refused):
        learning.take_over(office, [scene.placement])


def test_the_change_is_shown_and_the_mean_counts_only_pairs(scene: Scene) -> None:
    office = scene.office
    first, second = learning.add_outcomes(office, scene.placement, "Planera\n- Skriva", "sv")
    learning.rate(office, first, "before_rating", 2)
    learning.rate(office, first, "after_rating", 5)
    learning.rate(office, second, "before_rating", 4)
    learning.rate(office, second, "mentor_rating", 3, scene.people["mentor"])
    found = {one.id: one for one in learning.learning_of(office, scene.placement).outcomes}
    assert learning.change_words(found[first]) == "+3"
    assert learning.change_words(found[second]) == ""
    assert learning.learning_of(office, scene.placement).mean == Decimal(3)
    assert (found[second].assessed_by_id, found[second].assessed_at) == (scene.people["mentor"], office.today)
    learning.rate(office, first, "after_rating", 1)
    worse = office.records.get("learning_outcome", first)
    assert learning.change_words(worse) == "−1"


@pytest.mark.parametrize("rating", [0, 6, -3])
def test_a_rating_outside_one_to_five_is_refused(scene: Scene, rating: int) -> None:
    (one,) = learning.add_outcomes(scene.office, scene.placement, "Planera", "sv")
    with pytest.raises(Refused):
        learning.rate(scene.office, one, "before_rating", rating)


@pytest.mark.parametrize("text", ["", " \n ", "x" * 1_001, "a\n" * 41, "y" * 3_000_000])
def test_outcomes_that_do_not_fit_are_refused(scene: Scene, text: str) -> None:
    with pytest.raises(Refused):
        learning.add_outcomes(scene.office, scene.placement, text, "sv")
    assert len(learning.learning_of(scene.office, scene.placement).outcomes) == 1


def test_the_six_points_come_first_in_the_languages_of_the_programme(office: Office) -> None:
    scene = scene_in(office, "innopraksis", ("nb", "en"))
    assert onboarding.make_lists(office, [scene.placement]) == 1
    assert onboarding.make_lists(office, [scene.placement]) == 0
    found = onboarding.onboarding_of(office, scene.placement).points
    assert [point.key for point in found[:6]] == ["O1", "O2", "O3", "O4", "O5", "O6"]
    assert all(set(point.title) == {"nb", "en"} for point in found)
    assert "student" in onboarding.point_text(found[0], "nb").casefold()


def test_the_list_made_here_is_the_one_a_placement_begins_with(office: Office) -> None:
    scene = scene_in(office, "innopraksis", ("nb", "en"))
    other = scene.another()
    onboarding.make_lists(office, [scene.placement])
    with office.work() as work:
        set_up_placement(work, other)
    one, two = (onboarding.onboarding_of(office, p).points for p in (scene.placement, other))
    assert [point.title for point in one] == [point.title for point in two]


def test_a_template_without_a_list_gives_the_usual_points_on_the_first_day(office: Office) -> None:
    scene = scene_in(office, "kloss", ("sv",))
    assert onboarding.make_lists(office, [scene.placement]) == 1
    start = office.records.get("placement", scene.placement).start_date
    points = onboarding.onboarding_of(office, scene.placement).points
    assert len(points) == 12
    assert {(point.due, point.anchor, point.offset_days) for point in points} == {(start, "AS", 0)}


def test_a_deadline_of_the_list_is_moved_off_days_without_work(office: Office) -> None:
    scene = scene_in(office)
    with office.work() as work:
        work.set("office", office.records.of("office")[0].id, deadline_shift="next_working_day")
        work.set("placement", scene.placement, start_date=date(2027, 1, 9))
    onboarding.make_lists(office, [scene.placement])
    points = onboarding.onboarding_of(office, scene.placement).points
    assert {(point.due, point.offset_days) for point in points} == {(date(2027, 1, 25), 14)}


def test_the_hosts_own_point_is_remembered_for_its_next_placement(scene: Scene) -> None:
    office = scene.office
    onboarding.make_lists(office, [scene.placement])
    onboarding.add_points(office, scene.placement, "Hämta passerkort\nHämta passerkort ", "sv", "mentor")
    onboarding.add_points(office, scene.placement, "Äta lunch ihop", "sv")
    other = scene.another()
    onboarding.make_lists(office, [other])
    own = [p for p in onboarding.onboarding_of(office, other).points if onboarding.is_own(p)]
    assert sorted((onboarding.point_text(p, "sv"), p.responsible, p.state) for p in own) == [
        ("Hämta passerkort", "mentor", "open"),
        ("Äta lunch ihop", "host", "open"),
    ]
    elsewhere = scene.another(host_id=scene.home)
    onboarding.make_lists(office, [elsewhere])
    assert not any(map(onboarding.is_own, onboarding.onboarding_of(office, elsewhere).points))


def test_a_point_learnt_later_can_be_added_to_a_list_that_is_there(scene: Scene) -> None:
    office, other = scene.office, scene.another()
    onboarding.make_lists(office, [scene.placement, other])
    onboarding.add_points(office, other, "Hämta passerkort", "sv")
    assert len(onboarding.onboarding_of(office, scene.placement).remembered) == 1
    assert onboarding.add_remembered(office, scene.placement) == 1
    assert onboarding.onboarding_of(office, scene.placement).remembered == ()


def test_a_tick_says_when_and_by_whom_and_goes_away_whole(scene: Scene) -> None:
    office = scene.office
    onboarding.make_lists(office, [scene.placement])
    point = onboarding.onboarding_of(office, scene.placement).points[0]
    yesterday = office.today - timedelta(days=1)
    onboarding.tick(office, point.id, done=True, on=yesterday, by="ÅØ", remark="Vid fikat")
    done = office.records.get("task", point.id)
    assert (done.state, done.done_at, done.done_by, done.evidence) == ("done", yesterday, "ÅØ", "Vid fikat")
    assert onboarding.onboarding_of(office, scene.placement).done == 1
    editing.undo(office)
    again = office.records.get("task", point.id)
    assert (again.state, again.done_at, again.done_by) == ("open", None, None)
    with pytest.raises(Refused):
        onboarding.tick(office, point.id, done=True, on=office.today + timedelta(days=1))


def test_the_fitting_point_waits_for_how_the_assignment_fits(scene: Scene) -> None:
    office = scene.office
    onboarding.make_lists(office, [scene.placement])
    fits = next(p for p in onboarding.onboarding_of(office, scene.placement).points if p.key == "O3")
    stay = office.records.get("placement", scene.placement)
    assert onboarding.waits_for_fit(fits, stay)
    with pytest.raises(Refused) as told:
        onboarding.tick(office, fits.id, done=True)
    assert told.value.reasons[0].where == "fit_note"
    assert office.records.get("task", fits.id).done_at is None
    editing.change(office, "placement", scene.placement, {"fit_note": "Hon kan räkna."})
    onboarding.tick(office, fits.id, done=True)
    assert office.records.get("task", fits.id).state == "done"


def test_a_point_is_left_out_with_a_reason(scene: Scene) -> None:
    office = scene.office
    onboarding.make_lists(office, [scene.placement])
    point = onboarding.onboarding_of(office, scene.placement).points[1]
    with pytest.raises(Refused):
        onboarding.leave_out(office, point.id, "  ")
    onboarding.leave_out(office, point.id, "Redan känd")
    assert office.records.get("task", point.id).waive_reason == "Redan känd"


@pytest.mark.parametrize("text", ["", "\n \n", "x" * 501, "a\n" * 61, "q" * 4_000_000])
def test_own_points_that_do_not_fit_are_refused(scene: Scene, text: str) -> None:
    with pytest.raises(Refused):
        onboarding.add_points(scene.office, scene.placement, text, "sv")
    assert onboarding.onboarding_of(scene.office, scene.placement).points == ()
