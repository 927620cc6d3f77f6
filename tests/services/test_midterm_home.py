"""A midterm review that was printed, filled in and dropped in the folder: it is held with what was said."""

from __future__ import annotations

from pathlib import Path

from app.exchange.form_reading import read_form
from app.services import papers
from app.services.follow_up_review import review_of
from app.services.intake import look_at
from app.services.intake_taking import take_in
from app.services.office import Office
from tests.services.intake_scene import filled, put
from tests.services.logbook_scene import opened

GIVEN = {
    "held_at": "2026-11-20",
    "present_participant": "/Yes",
    "workload": "Lagom, men två möten för mycket.",
    "agreements": "Handledaren stryker onsdagsmötet.",
}


def test_a_filled_review_comes_home_by_itself(office: Office, tmp_path: Path) -> None:
    placement = opened(office)
    (made,) = papers.make(office, "midterm-review", [placement]).made
    path = put(tmp_path, "IMG_0001.pdf", filled(made.content, GIVEN))
    found = look_at(office, [read_form(path)])
    assert [one.status for one in found] == ["right"]
    take_in(office, found)
    review = review_of(office.records, placement)
    assert (review.state, str(review.held_at)) == ("held", "2026-11-20")
    assert (review.present, review.agreements) == (("participant",), GIVEN["agreements"])
    assert [one.status for one in look_at(office, [read_form(path)])] != ["right"], "taken in once"
