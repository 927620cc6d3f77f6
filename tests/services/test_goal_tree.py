import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Refused
from app.services import editing
from app.services.goal_tree import Step, add_goal, delete_goal, goal_tree, quote, reword, set_level, step
from app.services.office import Office
from tests.services.conftest import MakeOffice
from tests.services.programme_scene import make_scene

STEPS: tuple[Step, ...] = ("up", "down", "in", "out")


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office()


@pytest.fixture
def programme(office: Office) -> str:
    made = make_scene(office).programme
    top = add_goal(office, made, {"sv": "Syfte"})
    add_goal(office, made, {"sv": "Mål 1"}, under=top)
    add_goal(office, made, {"sv": "Mål 2"}, under=top)
    add_goal(office, made, {"sv": "Annat"})
    return made


def drawn(office: Office, programme: str) -> list[str]:
    return ["  " * line.depth + line.text["sv"] for line in goal_tree(office, programme)]


def named(office: Office, programme: str, words: str) -> str:
    return next(line.id for line in goal_tree(office, programme) if line.text["sv"] == words)


def test_the_tree_stands_from_the_top_down(office: Office, programme: str) -> None:
    assert drawn(office, programme) == ["Syfte", "  Mål 1", "  Mål 2", "Annat"]
    assert [line.level for line in goal_tree(office, programme)] == ["purpose", "goal", "goal", "purpose"]


def test_a_goal_goes_up_and_down_in_and_out(office: Office, programme: str) -> None:
    step(office, named(office, programme, "Mål 2"), "up")
    assert drawn(office, programme) == ["Syfte", "  Mål 2", "  Mål 1", "Annat"]
    step(office, named(office, programme, "Annat"), "in")
    assert drawn(office, programme) == ["Syfte", "  Mål 2", "  Mål 1", "  Annat"]
    step(office, named(office, programme, "Mål 2"), "out")
    assert drawn(office, programme) == ["Syfte", "  Mål 1", "  Annat", "Mål 2"]
    step(office, named(office, programme, "Mål 2"), "up")
    assert drawn(office, programme) == ["Mål 2", "Syfte", "  Mål 1", "  Annat"]
    for _ in range(4):
        editing.undo(office)
    assert drawn(office, programme) == ["Syfte", "  Mål 1", "  Mål 2", "Annat"]


@pytest.mark.parametrize(
    ("words", "way"), [("Syfte", "up"), ("Annat", "down"), ("Syfte", "in"), ("Annat", "out")]
)
def test_a_step_that_leads_nowhere_is_refused(office: Office, programme: str, words: str, way: Step) -> None:
    before = drawn(office, programme)
    with pytest.raises(Refused):
        step(office, named(office, programme, words), way)
    assert drawn(office, programme) == before


def test_what_served_a_deleted_goal_serves_its_parent(office: Office, programme: str) -> None:
    add_goal(office, programme, {"sv": "Resultat"}, under=named(office, programme, "Mål 1"))
    assert goal_tree(office, programme)[2].level == "outcome"
    delete_goal(office, named(office, programme, "Mål 1"))
    assert drawn(office, programme) == ["Syfte", "  Resultat", "  Mål 2", "Annat"]
    editing.undo(office)
    assert drawn(office, programme) == ["Syfte", "  Mål 1", "    Resultat", "  Mål 2", "Annat"]


def test_words_are_written_in_one_language_and_never_all_gone(office: Office, programme: str) -> None:
    goal = named(office, programme, "Annat")
    reword(office, goal, " Other ", "en")
    assert office.records.get("goal", goal).text == {"sv": "Annat", "en": "Other"}
    reword(office, goal, "", "en")
    with pytest.raises(Refused):
        reword(office, goal, "", "sv")
    with pytest.raises(Refused):
        add_goal(office, programme, {"sv": "  "})
    quote(office, goal, "i programmets ord")
    set_level(office, goal, "outcome")
    line = goal_tree(office, programme)[-1]
    assert (line.quote, line.level) == ("i programmets ord", "outcome")


def test_a_ring_and_an_orphan_are_shown_once(office: Office, programme: str) -> None:
    one, two = named(office, programme, "Mål 1"), named(office, programme, "Mål 2")
    with office.work() as work:
        work.set("goal", one, parent_id=two)
        work.set("goal", two, parent_id=one)
        work.delete("goal", named(office, programme, "Syfte"))
    assert sorted(words.strip() for words in drawn(office, programme)) == ["Annat", "Mål 1", "Mål 2"]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.integers(0, 3), st.sampled_from(STEPS)), max_size=6))
def test_no_goal_is_ever_lost(office: Office, programme: str, moves: list[tuple[int, Step]]) -> None:
    held = {line.id for line in goal_tree(office, programme)}
    for at, way in moves:
        goal = goal_tree(office, programme)[at].id
        try:
            step(office, goal, way)
        except Refused:
            continue
        lines = goal_tree(office, programme)
        assert {line.id for line in lines} == held
        assert len(lines) == len(held)
