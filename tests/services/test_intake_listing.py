"""Whose form a file is, which forms are waited for, and what there is to type."""

from __future__ import annotations

from pathlib import Path

from app.exchange.form_reading import read_form
from app.services.form_name import FormName
from app.services.intake import look_at
from app.services.intake_listing import described, expected, fields_to_type, whose
from app.services.office import Office
from tests.services.intake_scene import blank, filled, flat, put, renamed
from tests.services.logbook_scene import opened, placement_in


def test_a_file_says_whose_it_is_only_where_it_is_proved(office: Office, tmp_path: Path) -> None:
    placement = opened(office)
    form = filled(blank(office, placement, 2))
    paths = [
        put(tmp_path, "a.pdf", form),
        put(tmp_path, "b.pdf", flat(form)),
        put(tmp_path, "c.pdf", renamed(form, f"logbook/1/{placement}/1")),
        put(tmp_path, "d.pdf", b"x"),
    ]
    found = whose(office, look_at(office, [read_form(path) for path in paths]), "sv")
    assert [(one.who, one.claimed) for one in found] == [
        ("Ida Ek", False), ("Ida Ek", True), ("", False), ("", False),
    ]  # fmt: skip
    assert found[0].what == found[1].what != ""


def test_the_forms_waited_for_stand_by_name_and_then_by_period(office: Office) -> None:
    placement = opened(office)
    programme = office.records.get("placement", placement).programme_id
    placement_in(office, programme, given="Östen")
    found = [one.words for one in expected(office, "sv") if one.name.kind == "logbook"]
    assert len(found) == 13
    assert "period 9" in found[8]
    assert "period 10" in found[9]
    name = FormName(kind="logbook", version=1, record=placement, part="3")
    assert described(office, name, "sv").words in found
    assert described(office, FormName(kind="x", version=1, record="y"), "sv").words == "x/1/y"


def test_fields_have_the_words_of_their_options(office: Office) -> None:
    placement = opened(office)
    fields = fields_to_type(office, FormName(kind="logbook", version=1, record=placement, part="1"))
    options = {one.field.name: dict(one.options) for one in fields}
    assert options["workload"]["1"] == "+1"
    assert {one.field.kind for one in fields} >= {"long_text", "number", "choice", "tick"}
    assert fields_to_type(office, FormName(kind="x", version=1, record="y")) == ()
