"""The board: every placement in the column of its state, and what stands between it and another."""

from __future__ import annotations

from app.domain.placement_state import BEFORE_START
from app.services.office import Office
from app.services.placement_board import board_of, way_to
from tests.services.test_readiness import begin


def test_each_placement_stands_under_its_state_by_first_day(office: Office) -> None:
    stays = begin(office, 9)
    with office.work() as work:
        work.set("placement", stays[8], state="cancelled")
        work.set("placement", stays[7], state="interrupted")
    columns = {one.state: [card.id for card in one.cards] for one in board_of(office, "sv")}
    assert columns == {
        "accepted": [stays[0], stays[4]], "assignment_agreed": [stays[1], stays[5]],
        "contracted": [stays[2], stays[6]], "ready": [stays[3]], "active": [], "interrupted": [stays[7]],
    }  # fmt: skip
    card = board_of(office, "sv")[0].cards[0]
    assert (card.participant, card.host) == ("Åsa 0 Öberg", "Värden AB")


def test_another_programme_has_its_own_board(office: Office) -> None:
    begin(office)
    programme = office.records.of("programme")[0].id
    assert sum(len(one.cards) for one in board_of(office, "sv", programme)) == 4
    assert [one.state for one in board_of(office, "sv", "another")] == [*BEFORE_START, "active"]


def test_a_way_has_its_closed_gates_and_no_way_has_no_move(office: Office) -> None:
    first = begin(office)[0]
    move, gates = way_to(office, first, "assignment_agreed")
    assert move is not None
    assert [gate.key for gate in gates] == ["assignment", "learning_outcomes"]
    assert way_to(office, first, "completed") == (None, ())
    assert way_to(office, "nobody", "ready") == (None, ())
