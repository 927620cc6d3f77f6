"""A module that went out as a PDF, was answered, and came back: the office computes the score."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest

from app.errors import Refused
from app.services import papers
from app.services.form_kind import Taking, form_kinds
from app.services.form_name import FormName, read_name
from app.services.form_seal import sealed
from app.services.intake import look
from app.services.intake_taking import take_in
from app.services.office import Office
from app.services.quiz import Quiz, quiz_of
from app.services.training_record import completion_of
from tests.services.training_scene import Scene, scene_in

FORM = form_kinds()["training_quiz"]


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def name_of(scene: Scene, key: str = "M1") -> FormName:
    return FormName(kind="training_quiz", version=1, record=scene.modules[key], part=scene.mentor)


def quiz(scene: Scene, key: str = "M1") -> Quiz:
    return quiz_of(scene.office.records, scene.module(key))


def answers(scene: Scene, *, right: int = 3) -> dict[str, str]:
    found: dict[str, str] = {}
    for at, one in enumerate(quiz(scene).counted):
        place = quiz(scene).right(one)
        found[f"q_{one.id}"] = str((place if at < right else (place + 1) % 3) + 1)
    thought = next(one for one in quiz(scene).questions if one.kind == "reflection")
    return {**found, f"q_{thought.id}": "Łukasz & <b> 😀", "rating": "4", "better": "More examples"}


def take(scene: Scene, values: dict[str, str], channel: Any = "pdf_form") -> Any:
    with scene.office.work() as work:
        FORM.take(scene.office, work, name_of(scene), values, Taking(on=scene.office.today, channel=channel))
    return completion_of(scene.office.records, scene.mentor, scene.modules["M1"])


def test_the_file_carries_its_name_its_seal_and_a_field_a_question(scene: Scene) -> None:
    made = papers.make(scene.office, "training-module", [scene.mentor], ("sv",), {"module": "M1"}).made[0]
    assert (made.file_name, made.pages) == ("Utbildningsmodul Asta Lind M1.pdf", 2)
    fields = pypdf.PdfReader(BytesIO(made.content)).get_fields() or {}
    assert {f"q_{one.id}" for one in quiz(scene).questions} <= set(fields)
    values = {key: str(one.get("/V", "")) for key, one in fields.items()}
    name, _, given = next(one for one in values.values() if one.startswith("training_quiz/1/")).partition(" ")
    assert read_name(name) == name_of(scene)
    assert sealed(scene.office, name, given)


def test_a_form_for_each_required_module(scene: Scene) -> None:
    found = papers.make(scene.office, "training-module", [scene.mentor], ("nb",))
    assert [one.file_name.split()[-1] for one in found.made] == [f"M{no}.pdf" for no in range(1, 7)]


def test_it_is_understood_and_taken_in(scene: Scene) -> None:
    values = answers(scene)
    seen = FORM.look(scene.office, name_of(scene), values)
    assert (seen.standing, seen.entity, seen.record, seen.alarms, seen.wrong) == (
        "new",
        "person",
        scene.mentor,
        (),
        (),
    )
    assert "100 %" in [line.words for line in seen.lines]
    one = take(scene, values)
    assert (one.state, one.score, one.attempts, one.intake, one.rating) == ("passed", 100, 1, "pdf", 4)
    assert (one.reflection, one.improve_text) == ("Łukasz & <b> 😀", "More examples")
    assert FORM.look(scene.office, name_of(scene), values).standing == "same"


def test_too_few_right_answers_are_told_and_counted(scene: Scene) -> None:
    values = answers(scene, right=1)
    assert "33 %" in FORM.look(scene.office, name_of(scene), values).alarms[0].en
    one = take(scene, values)
    assert (one.state, one.score) == ("failed", 33)
    assert FORM.look(scene.office, name_of(scene), answers(scene)).standing == "other"
    assert take(scene, answers(scene), "typed").attempts == 2


@pytest.mark.parametrize("given", ["", "Off", "9", "-1", "\u0661", "1\x00", "a" * 100_000])
def test_nonsense_in_a_field_is_no_answer(scene: Scene, given: str) -> None:
    question = quiz(scene).counted[0]
    values = {**answers(scene), f"q_{question.id}": given, "rating": given}
    seen = FORM.look(scene.office, name_of(scene), values)
    unfit = [f"q_{question.id}"] if given not in {"", "Off"} else []
    assert [field for field, _ in seen.wrong] == unfit
    assert bool(seen.alarms) != bool(unfit)
    assert take(scene, values).rating is None


def test_an_old_version_is_closed(scene: Scene) -> None:
    with scene.office.work() as work:
        work.add("training_module", {"key": "M1", "version": 2, "title": {"sv": "Ny"}, "state": "published"})
    assert FORM.look(scene.office, name_of(scene), answers(scene)).standing == "closed"
    with pytest.raises(Refused):
        take(scene, answers(scene))


@pytest.mark.parametrize(("record", "part"), [("gone", "gone"), ("", ""), ("gone", "")])
def test_what_is_not_here_any_more_is_told(scene: Scene, record: str, part: str) -> None:
    name = FormName(kind="training_quiz", version=1, record=record, part=part)
    assert FORM.look(scene.office, name, {}).standing == "no_such"
    assert FORM.typed(scene.office, name) == ()
    with pytest.raises(Refused), scene.office.work() as work:
        FORM.take(scene.office, work, name, {}, Taking(on=date(2026, 11, 22)))


def test_the_fields_to_type_are_those_of_the_form(scene: Scene) -> None:
    with scene.office.work() as work:
        work.set("training_question", quiz(scene).counted[0].id, kind="multiple", correct=("a", "b"))
    fields = FORM.typed(scene.office, name_of(scene))
    assert [one.kind for one in fields] == [
        "tick", "tick", "tick", "choice", "choice", "long_text", "choice", "long_text",
    ]  # fmt: skip
    ticks = {one.name: "Yes" for one in fields[:2]}
    right = {f"q_{one.id}": str(quiz(scene).right(one) + 1) for one in quiz(scene).counted[1:]}
    assert take(scene, {**ticks, **right}, "typed").score == 100


def test_the_filled_file_goes_through_the_intake(scene: Scene, tmp_path: Path) -> None:
    made = papers.make(scene.office, "training-module", [scene.mentor], ("sv",), {"module": "M1"}).made[0]
    writer = pypdf.PdfWriter(clone_from=BytesIO(made.content))
    said = {key: f"/{value}" if value.isdecimal() else value for key, value in answers(scene).items()}
    for sheet in writer.pages:
        writer.update_page_form_field_values(sheet, said, auto_regenerate=False)
    path = tmp_path / "back.pdf"
    writer.write(path)
    arrived = look(scene.office, [path])
    assert [one.status for one in arrived] == ["right"]
    taken = take_in(scene.office, arrived, {})
    assert not taken.failed
    one = completion_of(scene.office.records, scene.mentor, scene.modules["M1"])
    assert (one.state, one.score, one.intake, one.rating) == ("passed", 100, "pdf", 4)
