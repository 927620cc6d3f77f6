"""A reader changes nothing: every verb of the services that writes says so itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import app.services
from app.domain.code import LISTS
from app.errors import Refused
from app.services import (
    attaching,
    change_many,
    clause_library,
    code_lists,
    editing,
    goal_tree,
    mailing,
    office_users,
    paper_file,
    paper_record,
    papers,
    plan_moving,
    programme_people,
    programme_setup,
    record_note,
    record_task,
    support_matrix,
)
from app.services.bin import Binned, restore_all
from app.services.hand_matching import match_by_hand
from app.services.office import Office

DAY = date(2027, 1, 1)
NOTES_ONLY = {
    "office": "it makes the file, before anybody has a role",
    "erasure": "only a lead erases",
    "numbering": "numbers of agreements drafted at this desk, when the drive is there again",
    "sample_office": "it makes a file of its own",
    "delicate": "a line on who looked",
    "exporting": "a line on what left the office",
}
"""Modules that write without asking, and why."""


@pytest.fixture
def person(office: Office) -> str:
    """Return a person in an office in which a reader sits at the desk."""
    values = {"given_name": "Åsa", "family_name": "Øby", "language": "sv", "data_source": "office"}
    found = editing.add(office, "person", values)
    office_users.add(office, name="Al", initials="AL", role="lead", language="sv")
    office_users.add(office, name="Bo", initials="BO", role="lead", language="sv")
    me = next(user.id for user in office_users.users(office) if user.me)
    office_users.change_role(office, me, "reader")
    return found


Verb = Callable[[Office, str, Any], object]
VERBS: dict[str, Verb] = {
    "add": lambda o, _p, _f: editing.add(o, "person", {"given_name": "X"}),
    "change": lambda o, p, _f: editing.change(o, "person", p, {"title": "Dr"}),
    "delete": lambda o, p, _f: editing.delete(o, "person", p),
    "undo": lambda o, _p, _f: editing.undo(o, "any"),
    "restore": lambda o, p, _f: restore_all(o, [Binned(entity="person", record=p, at=None, who="")]),
    "many": lambda o, p, _f: change_many.change_many(o, "person", [p], "language", "nb"),
    "goal": lambda o, p, _f: goal_tree.set_level(o, p, "goal"),
    "goal step": lambda o, p, _f: goal_tree.step(o, p, "up"),
    "goal gone": lambda o, p, _f: goal_tree.delete_goal(o, p),
    "matrix": lambda o, p, _f: support_matrix.begin_matrix(o, p),
    "matrix copy": lambda o, p, _f: support_matrix.copy_matrix(o, p, p),
    "matrix words": lambda o, p, _f: support_matrix.say_within(o, p, "P1D"),
    "programme": lambda o, _p, _f: programme_setup.set_up_programme(
        o, template_key="", title={"sv": "X"}, start=DAY, end=DAY
    ),
    "match": lambda o, p, _f: match_by_hand(o, p, p),
    "role": lambda o, p, _f: programme_people.add_role(o, p, "coordinator", p),
    "plan": lambda o, p, _f: plan_moving.move_task(o, p, DAY),
    "task": lambda o, p, _f: record_task.add_task(o, "person", p, {}),
    "note": lambda o, p, _f: record_note.add_note(o, "person", p, {"text": "X", "kind": "note", "at": DAY}),
    "code": lambda o, _p, _f: code_lists.add(o, next(iter(LISTS)), {"sv": "X"}),
    "clause": lambda o, p, _f: clause_library.new_version(o, p),
    "attach": lambda o, p, f: attaching.attach(o, f, "person", o.records.get("person", p)),
    "paper file": paper_file.settle,
    "paper": lambda o, p, f: papers.make_into(o, "letter", [p], f.parent / "papers"),
    "issue": lambda o, p, _f: paper_record.issue(o, [p]),
    "mail": lambda o, _p, _f: mailing.mark_sent(o, []),
}


@pytest.mark.parametrize("verb", VERBS)
def test_a_reader_changes_nothing(office: Office, person: str, tmp_path: Path, verb: str) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-")
    before, papers_before = office.store.reading.count(), {*tmp_path.iterdir()}
    with pytest.raises(Refused) as refused:
        VERBS[verb](office, person, file)
    assert refused.value.of("en").startswith("You are a reader here, so "), refused.value.of("en")
    assert office.store.reading.count() == before
    assert {*tmp_path.iterdir()} == papers_before


def test_every_service_that_writes_asks_who_it_is() -> None:
    folder = Path(str(app.services.__file__)).parent
    writes = {path.stem: path.read_text("utf-8") for path in folder.glob("*.py")}
    asks = ("needs_writer(", "writing(office", 'office.role == "reader"', "needs_lead()")
    found = {
        name
        for name, code in writes.items()
        if "office.work(" in code and not any(one in code for one in asks)
    }
    assert found - {*NOTES_ONLY} == set()
