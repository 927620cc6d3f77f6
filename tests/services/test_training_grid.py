"""Mentors by modules, ratings by version, self-ratings; inviting; tools; what a partner gets."""

from __future__ import annotations

import email
from datetime import UTC, date, datetime
from decimal import Decimal
from email import policy
from pathlib import Path

import pytest

from app.errors import Refused
from app.services import training
from app.services.office import Office
from app.services.partner_pack import make_pack
from app.services.tools import Use, record_use, sides_at, tick_use, tool_lines, used_by_all_sides
from app.services.training_certificate import certify_mentors, certify_partner, partner_standings
from app.services.training_code import take
from app.services.training_invite import Format, invite, lacking, mark_invited
from app.services.training_record import Result, exempt, note_result
from tests.documents.reading import page_texts
from tests.services.training_scene import Scene, scene_in

MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)
REQUIRED = ("M1", "M2", "M3", "M4", "M5", "M6")


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def trained(scene: Scene) -> None:
    for key in REQUIRED:
        take(scene.office, scene.code(key))


def test_a_row_a_mentor_with_a_cell_a_module(scene: Scene) -> None:
    take(scene.office, scene.code("M1"))
    take(scene.office, scene.code("M2", right=False))
    exempt(scene.office, scene.mentor, scene.modules["M3"], "Teaches it")
    grid = training.training_grid(scene.office)
    assert [one.key for one in grid.modules] == [*REQUIRED, "M7"]
    row = next(one for one in grid.rows if one.person == scene.mentor)
    assert (row.state, row.passed, row.required, row.organisation) == (
        "in_training",
        2,
        6,
        "Nordlys <b>AB</b>",
    )
    assert [cell.state for cell in row.cells[:4]] == ["passed", "failed", "exempt", "not_started"]
    assert row.cells[0].until == date(2029, 11, 22)
    assert not row.cells[6].required


def test_a_passed_module_shows_expired_on_its_day(scene: Scene) -> None:
    note_result(
        scene.office,
        Result(
            person=scene.mentor, module=scene.modules["M1"], score=100, on=date(2023, 11, 21), intake="typed"
        ),
    )
    row = next(one for one in training.training_grid(scene.office).rows if one.person == scene.mentor)
    assert row.cells[0].state == "expired"


def test_the_grid_of_a_programme_has_its_mentors_alone(scene: Scene) -> None:
    with scene.office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"sv": "P"},
                "languages": ("sv",),
                "start_date": date(2026, 1, 1),
                "end_date": date(2027, 1, 1),
            },
        )
        work.add("role", {"person_id": scene.other, "role": "faculty_mentor", "programme_id": programme})
    assert [one.person for one in training.training_grid(scene.office, programme).rows] == [scene.other]


def test_a_mean_is_shown_of_five_ratings_and_stays_with_its_version(scene: Scene) -> None:
    module = scene.modules["M1"]
    assert training.rated(module, [4, 4, 5, 3, None]).mean is None
    found = training.rated(module, [4, 4, 5, 3, 4], ["shorter", None, ""])
    assert (found.count, found.mean, found.better) == (5, Decimal("4.0"), ("shorter",))
    take(scene.office, scene.code("M1"), better="shorter")
    assert training.ratings(scene.office)[module].count == 1
    assert scene.modules["M2"] not in training.ratings(scene.office)


def test_the_mean_change_of_each_area_counts_who_rated_twice(scene: Scene) -> None:
    roles = [one.id for one in scene.office.records.of("role")]
    training.rate_self(
        scene.office, roles[:1], "before", {"Q37": 2, "adjust_workload": 3, "own": 1, "Q38": 0}
    )
    training.rate_self(scene.office, roles[1:], "before", {"Q37": 3})
    assert training.self_rating_change(scene.office, "", "sv") == ()
    training.rate_self(scene.office, roles, "after", {"Q37": 4, "adjust_workload": 3, "own": 5})
    found = {one.area: (one.count, one.change) for one in training.self_rating_change(scene.office, "", "sv")}
    assert found == {"Q37": (2, Decimal("1.5")), "adjust_workload": (1, Decimal(0)), "own": (1, Decimal(4))}


@pytest.mark.parametrize("form", ["html", "pdf"])
def test_an_invitation_encloses_what_is_lacking(scene: Scene, form: Format, tmp_path: Path) -> None:
    take(scene.office, scene.code("M1"))
    assert [one.key for one in lacking(scene.office, scene.mentor)] == ["M2", "M3", "M4", "M5", "M6"]
    done = invite(scene.office, [scene.mentor], tmp_path, MOMENT, form=form)
    assert not done.outbox.failed
    letter = email.message_from_bytes(done.outbox.paths[0].read_bytes(), policy=policy.default)
    files = [part.get_filename() for part in letter.iter_attachments()]
    assert len(files) == 5
    assert all(str(name).endswith(f".{form}") for name in files)
    assert letter["To"] == "Asta Lind <asta@host.example>"
    assert not any(one.invited_on for one in scene.office.records.of("role"))
    assert mark_invited(scene.office, done.outbox.mails) == ()
    invited = {one.person_id: one.invited_on for one in scene.office.records.of("role")}
    assert invited == {scene.mentor: scene.office.today, scene.other: None}
    row = next(one for one in training.training_grid(scene.office).rows if one.person == scene.mentor)
    assert row.state == "in_training"


def test_who_lacks_nothing_or_has_no_address_gets_no_mail(scene: Scene, tmp_path: Path) -> None:
    trained(scene)
    with scene.office.work() as work:
        work.set("person", scene.other, email=None)
    done = invite(scene.office, [scene.mentor, scene.other], tmp_path, MOMENT)
    assert done.outbox.paths == ()
    assert done.nothing == (scene.mentor,)
    assert [one.record for one in done.unreached] == [scene.other]


def test_a_certificate_has_the_next_number_of_its_series(scene: Scene, tmp_path: Path) -> None:
    assert certify_mentors(scene.office, [scene.mentor], tmp_path).paths == ()
    assert "M1" in certify_mentors(scene.office, [scene.mentor], tmp_path).failed[0].why.en
    trained(scene)
    for key in REQUIRED:
        take(scene.office, scene.code(key, scene.other))
    done = certify_mentors(scene.office, [scene.mentor, scene.other], tmp_path, ("sv",))
    numbers = sorted(one.no for one in scene.office.records.of("document", type="mentor_certificate"))
    assert numbers == ["MC-2026-001", "MC-2026-002"]
    words = " ".join(page_texts(done.paths[0].read_bytes()))
    assert "150" in words
    assert "22 november 2029" in words.replace("\u00a0", " ")
    again = certify_mentors(scene.office, [scene.mentor], tmp_path, ("sv",))
    assert "MC-2026-001" in " ".join(page_texts(again.paths[0].read_bytes()))


def partner(scene: Scene) -> str:
    with scene.office.work() as work:
        programme = work.add(
            "programme",
            {"title": {"en": "P"}, "acronym": "TIP", "languages": ("en",), "template_key": "partner",
             "start_date": date(2026, 1, 1), "end_date": date(2027, 1, 1)},
        )  # fmt: skip
        membership = {"programme_id": programme, "organisation_id": scene.host, "role": "host"}
        return work.add("membership", {**membership, "partner_status": "candidate"})


def test_what_a_partner_lacks_is_listed_and_refuses_the_certificate(scene: Scene, tmp_path: Path) -> None:
    membership = partner(scene)
    standing = partner_standings(scene.office, scene.host)[0]
    assert not standing.ready
    assert [one.where for one in standing.missing] == [
        "placement_completed", "mentor_qualified", "expectation_sheets", "end_survey_answered",
        "self_assessment",
    ]  # fmt: skip
    with pytest.raises(Refused):
        certify_partner(scene.office, membership, tmp_path)
    assert list(tmp_path.glob("*.pdf")) == []


def test_who_meets_all_criteria_becomes_a_partner(scene: Scene, tmp_path: Path) -> None:
    membership = partner(scene)
    trained(scene)
    programme = scene.office.records.get("membership", membership).programme_id
    with scene.office.work() as work:
        person = work.add("person", {"given_name": "P", "family_name": "Q", "language": "sv"})
        part = {
            "programme_id": programme,
            "person_id": person,
            "home_org_id": scene.host,
            "category": "student",
        }
        stay = work.add(
            "placement",
            {"participant_id": work.add("participant", part), "host_id": scene.host,
             "programme_id": programme, "kind": "internship", "country": "SE",
             "start_date": date(2026, 2, 1), "end_date": date(2026, 5, 1), "state": "completed"},
        )  # fmt: skip
        for side in ("participant", "host", "host", "host", "home", "organiser"):
            work.add(
                "expectation_item",
                {
                    "placement_id": stay,
                    "side": side,
                    "topic": "tasks",
                    "text": {"sv": "x"},
                    "state": "agreed",
                },
            )
        task = {
            "title": {"sv": "Enkät"},
            "list_key": "required_output",
            "kind": "survey",
            "responsible": "host",
        }
        work.add("task", {**task, "entity_key": "placement", "entity_id": stay, "state": "received"})
        incident = {"kind": "incident", "at": date(2026, 3, 1), "text": "x", "entity_id": stay}
        note = work.add("note", {**incident, "entity_key": "placement"})
    tool = next(one.id for one in scene.office.records.of("tool") if one.key == "T-CH")
    record_use(scene.office, Use(tool=tool, side="host", organisation=scene.host))
    assert [one.where for one in partner_standings(scene.office, scene.host)[0].missing] == [
        "no_open_incident"
    ]
    with scene.office.work() as work:
        work.set("note", note, solved_at=date(2026, 3, 2))
    done = certify_partner(scene.office, membership, tmp_path)
    assert scene.office.records.get("membership", membership).partner_status == "partner"
    assert "TIP-PC-2026-001" in " ".join(page_texts(done.paths[0].read_bytes()))


def test_use_of_a_tool_is_counted_by_version_and_side(scene: Scene) -> None:
    tool = scene.office.records.of("tool")[0]
    membership = partner(scene)
    programme = scene.office.records.get("membership", membership).programme_id
    with scene.office.work() as work:
        part = {"programme_id": programme, "person_id": scene.other, "home_org_id": scene.host}
        stay = work.add(
            "placement",
            {"participant_id": work.add("participant", {**part, "category": "student"}),
             "host_id": scene.host, "programme_id": programme, "kind": "internship", "country": "SE",
             "start_date": date(2026, 2, 1), "end_date": date(2026, 5, 1)},
        )  # fmt: skip
    for side in ("participant", "host", "home", "host"):
        tick_use(scene.office, tool.id, stay, side, used=True)
    assert used_by_all_sides(scene.office, stay) == (tool.id,)
    tick_use(scene.office, tool.id, stay, "home", used=False)
    assert used_by_all_sides(scene.office, stay) == ()
    assert sides_at(scene.office, stay) == {tool.id: {"participant", "host"}}
    record_use(
        scene.office, Use(tool=tool.id, side="host", organisation=scene.host, own_staff=True, rating=5)
    )
    line = next(one for one in tool_lines(scene.office) if one.tool.id == tool.id)
    assert (line.uses, line.sides, line.own_staff, line.rated.count) == (3, ("participant", "host"), 1, 1)


@pytest.mark.parametrize("use", [
    Use(tool="x", side="mentor"), Use(tool="x", side="host"), Use(tool="x", side="host", placement="gone"),
    Use(tool="x", side="host", organisation="o", on=date(2026, 11, 23)),
])  # fmt: skip
def test_a_use_that_says_too_little_is_refused(scene: Scene, use: Use) -> None:
    with pytest.raises(Refused):
        record_use(scene.office, use)
    assert not scene.office.records.of("tool_use")


def test_tools_are_found_by_phase_user_and_words(scene: Scene) -> None:
    before = tool_lines(scene.office, phase="before", user="mentor")
    assert [one.tool.key for one in before] == ["T-CON", "T-EXP"] or all(
        one.tool.phase == "before" for one in before
    )
    assert {one.tool.key for one in tool_lines(scene.office, staff=True)} == {"T-EXP", "T-FB", "T-ONB"}
    assert [one.tool.key for one in tool_lines(scene.office, find="förväntans", language="sv")] == ["T-EXP"]


def test_the_pack_holds_nothing_without_consent(scene: Scene, tmp_path: Path) -> None:
    membership = partner(scene)
    programme = scene.office.records.get("membership", membership).programme_id
    with scene.office.work() as work:
        for person in (scene.mentor, scene.other):
            post = {"person_id": person, "organisation_id": scene.host, "role_kind": "supervisor"}
            work.add("affiliation", post)
        agreed = {"purpose": "share_contact", "text_shown": "x", "given_at": date(2026, 1, 1)}
        work.add("consent", {**agreed, "person_id": scene.mentor})
        work.add("consent", {**agreed, "person_id": scene.other, "withdrawn_at": date(2026, 2, 1)})
        said = {"source_entity": "event", "source_id": programme, "programme_id": programme, "sentiment": 1}
        work.add("statement", {**said, "text": "Begin with a walk", "quote_ok": True})
        work.add("statement", {**said, "text": "Secret of ours", "quote_ok": False})
    done = make_pack(scene.office, programme, tmp_path, "en")
    assert not done.failed
    names = sorted(path.name for path in done.folder.iterdir())
    assert len(names) == 15
    assert not any(set(name) & set('<>:"/\\|?*') for name in names)
    words = " ".join(page_texts(done.files[0].read_bytes()))
    assert "asta@host.example" in words
    assert "Begin with a walk" in words
    assert "bo@host.example" not in words
    assert "Secret" not in words
    again = make_pack(scene.office, programme, tmp_path, "en")
    assert again.folder != done.folder
