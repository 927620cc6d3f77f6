"""Answers typed beside the picture of a form: kept with it, refused where they do not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused
from app.exchange.form_reading import read_form
from app.services import editing
from app.services.form_name import FormName
from app.services.intake import look_at
from app.services.intake_taking import type_in
from app.services.office import Office
from tests.services.intake_scene import put
from tests.services.logbook_scene import entries, opened

ANSWERS = {"P01": "Skrev in för hand.", "learning": "3"}


@pytest.fixture
def placement(office: Office) -> str:
    return opened(office)


def test_typed_beside_a_picture(office: Office, placement: str, tmp_path: Path) -> None:
    path = put(tmp_path, "foto.jpg", b"\xff\xd8\xff\xe0 a photograph")
    assert look_at(office, [read_form(path)])[0].status == "picture"
    name = FormName(kind="logbook", version=1, record=placement, part="2")
    done = type_in(office, path, name, ANSWERS)
    entry = entries(office, placement)[1]
    assert (entry.channel, entry.state, entry.learning) == ("scan", "received", 3)
    assert office.records.get("attachment", entry.attachment_id).file_name == "foto.jpg"
    with pytest.raises(Refused, match="already"):
        type_in(office, path, name, ANSWERS)
    with pytest.raises(Refused, match="other answers"):
        type_in(office, path, name, {**ANSWERS, "learning": "2"})
    type_in(office, None, name, {**ANSWERS, "learning": "2"}, replace=True)
    assert entries(office, placement)[1].channel == "typed"
    editing.undo(office, done.batch)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (FormName(kind="nonsense", version=1, record="x"), ANSWERS),
        (FormName(kind="logbook", version=1, record="x", part="1"), ANSWERS),
        (FormName(kind="logbook", version=1, record="", part="77"), ANSWERS),
    ],
)
def test_what_cannot_be_typed_in(office: Office, name: FormName, values: dict[str, str]) -> None:
    with pytest.raises(Refused):
        type_in(office, None, name, values)


def test_typed_answers_that_do_not_fit_are_refused_with_their_fields(office: Office, placement: str) -> None:
    name = FormName(kind="logbook", version=1, record=placement, part="1")
    with pytest.raises(Refused) as refused:
        type_in(office, None, name, {"hours_project": "many"})
    assert [reason.where for reason in refused.value.reasons] == ["hours_project"]
