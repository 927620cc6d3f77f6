"""Forms that come home: who, which period, what became of each; nothing forged, lost or written over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pytest

from app.errors import Refused
from app.exchange.form_reading import read_form
from app.services import attaching, editing, form_folder, intake
from app.services.form_name import FormName
from app.services.form_seal import seal
from app.services.intake import Arrived, look_at
from app.services.intake_taking import take_in
from app.services.intake_words import TO_DECIDE, TO_TYPE, WHY, WORDS
from app.services.office import Office, new_office
from app.text import LANGUAGES
from tests.exchange import crafted_pdf as crafted
from tests.exchange.form_at_home import changed
from tests.services.intake_scene import GIVEN, WEAK, blank, filled, flat, put, renamed
from tests.services.logbook_scene import entries, opened, placement_in


@pytest.fixture
def placement(office: Office) -> str:
    return opened(office)


def look(office: Office, paths: list[Path]) -> tuple[Arrived, ...]:
    """Look without a process of its own, which costs a second."""
    return look_at(office, [read_form(path) for path in paths])


def one(office: Office, path: Path) -> Arrived:
    (found,) = look(office, [path])
    return found


def statuses(office: Office, paths: list[Path]) -> list[str]:
    return [each.status for each in look(office, paths)]


def test_every_status_has_a_word_and_a_sentence_that_is_one() -> None:
    assert set(WORDS) == set(WHY) >= TO_DECIDE | TO_TYPE
    for language in LANGUAGES:
        words = [text.of(language) for text in WORDS.values()]
        assert len(set(words)) == len(words)
        assert all(text.of(language).endswith(".") for text in WHY.values())


def test_a_drop_of_files_goes_to_the_right_periods(office: Office, placement: str, tmp_path: Path) -> None:
    paths = [put(tmp_path, f"scan{no} (1).pdf", filled(blank(office, placement, no))) for no in (2, 1)]
    found = intake.look(office, paths)
    assert [each.status for each in found] == ["right", "right"]
    assert [each.name.part for each in found if each.name] == ["2", "1"]
    done = take_in(office, found)
    first, second, third = entries(office, placement)[:3]
    assert (first.state, second.state, third.channel) == ("received", "received", None)
    assert first.channel == "pdf_form"
    assert first.answers[0]["text"] == GIVEN["P01"]
    kept = office.records.get("attachment", first.attachment_id)
    path = attaching.path_of(office, kept)
    assert path is not None
    assert path.read_bytes() == paths[1].read_bytes()
    assert (kept.file_name, kept.entity_key) == ("scan1 (1).pdf", "logbook_entry")
    assert all(each.exists() for each in paths), "what was dropped stays where it lies"
    assert len(done.taken) == 2
    editing.undo(office, done.batch)
    assert [each.state for each in entries(office, placement)[:2]] == ["planned", "planned"]


def test_what_a_form_alarms_of_is_told_with_its_record(
    office: Office, placement: str, tmp_path: Path
) -> None:
    path = put(tmp_path, "a.pdf", filled(blank(office, placement), WEAK))
    done = take_in(office, look(office, [path]))
    assert done.alarms
    assert {alarm.record for alarm in done.alarms} == {entries(office, placement)[0].id}


def test_a_form_whose_name_points_to_another_person_is_not_believed(
    office: Office, placement: str, tmp_path: Path
) -> None:
    other = placement_in(office, office.records.get("placement", placement).programme_id, given="Eva")
    content = filled(blank(office, placement))
    forged = put(tmp_path, "forged.pdf", renamed(content, f"logbook/1/{other}/1"))
    later = put(tmp_path, "later.pdf", renamed(content, f"logbook/1/{placement}/2"))
    nonsense = put(tmp_path, "nonsense.pdf", renamed(content, "../../etc/passwd"))
    bare = put(tmp_path, "bare.pdf", crafted.named(f"logbook/1/{placement}/1"))
    found = look(office, [forged, later, nonsense, bare])
    assert [each.status for each in found] == ["unsealed"] * 4
    assert take_in(office, found, {each.path: "take" for each in found}).batch == ""
    assert all(entry.channel is None for entry in entries(office, placement))


def test_a_form_of_another_office_is_not_believed(
    office: Office, make_office: object, placement: str, tmp_path: Path
) -> None:
    other = new_office(tmp_path / "other.praktikum", name="B", country="SE", language="sv", who="BB")
    try:
        path = put(tmp_path, "a.pdf", filled(blank(other, opened(other))))
    finally:
        other.close()
    assert one(office, path).status == "unsealed"


def test_the_same_file_again_and_other_answers(office: Office, placement: str, tmp_path: Path) -> None:
    form = blank(office, placement)
    first = put(tmp_path, "first.pdf", filled(form))
    take_in(office, look(office, [first]))
    again = one(office, put(tmp_path, "again.pdf", filled(form)))
    assert again.status == "same"
    assert take_in(office, [again]).taken == ()
    other = one(office, put(tmp_path, "other.pdf", filled(form, {**GIVEN, "P01": "Annat."})))
    assert other.status == "other"
    assert other.reading is not None
    assert {line.old for line in other.reading.lines} >= {GIVEN["P01"]}
    assert take_in(office, [other]).batch == "", "nothing is overwritten silently"
    assert take_in(office, [other], {other.path: "leave"}).batch == ""
    assert entries(office, placement)[0].answers[0]["text"] == GIVEN["P01"]
    assert take_in(office, [other], {other.path: "take"}).batch
    assert entries(office, placement)[0].answers[0]["text"] == "Annat."


def test_files_that_came_twice_in_one_drop(office: Office, placement: str, tmp_path: Path) -> None:
    form = blank(office, placement)
    paths = [
        put(tmp_path, "a.pdf", filled(form)),
        put(tmp_path, "b.pdf", filled(form)),
        put(tmp_path, "c.pdf", filled(form, {**GIVEN, "learning": "/2"})),
    ]
    found = look(office, paths[:2])
    assert [each.status for each in found] == ["right", "twice"]
    assert "a.pdf" in found[1].why.en
    assert len(take_in(office, found).taken) == 1
    rivals = look(office, [paths[0], paths[2]])
    assert [each.status for each in rivals] == ["same", "other"]


def test_two_files_that_answer_one_form_differently(office: Office, placement: str, tmp_path: Path) -> None:
    form = blank(office, placement)
    paths = [
        put(tmp_path, "a.pdf", filled(form)),
        put(tmp_path, "c.pdf", filled(form, {**GIVEN, "learning": "/2"})),
    ]
    found = look(office, paths)
    assert [each.status for each in found] == ["rival", "rival"]
    assert take_in(office, found).batch == ""
    both = take_in(office, found, dict.fromkeys(paths, "take"))
    assert (len(both.taken), len(both.failed)) == (1, 1)
    assert entries(office, placement)[0].learning == 4


def test_forms_that_do_not_fit(office: Office, placement: str, tmp_path: Path) -> None:
    form = blank(office, placement)
    wrong = put(tmp_path, "wrong.pdf", filled(form, {**GIVEN, "hours_project": "many"}))
    empty = put(tmp_path, "empty.pdf", form)
    flattened = put(tmp_path, "flat.pdf", flat(filled(form)))
    found = look(office, [wrong, empty, flattened])
    assert [each.status for each in found] == ["partly", "empty", "flat"]
    assert found[2].name == FormName(kind="logbook", version=1, record=placement, part="1")
    assert [each.to_type for each in found] == [False, True, True]
    assert take_in(office, found).batch == ""
    assert take_in(office, found, {wrong: "take"}).batch
    assert entries(office, placement)[0].hours_project is None


def test_an_answer_that_is_too_long_is_looked_over(office: Office, placement: str, tmp_path: Path) -> None:
    found = one(office, put(tmp_path, "a.pdf", filled(blank(office, placement), {"P01": "x" * 10_500})))
    assert found.status == "partly"
    assert found.reading is not None
    assert [field for field, _ in found.reading.wrong] == ["P01"]


def test_a_form_that_lost_a_field_on_its_way_is_looked_over(
    office: Office, placement: str, tmp_path: Path
) -> None:
    def lose(pdf: Any) -> None:
        kept = [one for one in pdf.Root.AcroForm.Fields if str(one.get("/T")) != "P02"]
        pdf.Root.AcroForm.Fields = pikepdf.Array(kept)
        for page in pdf.pages:
            page.Annots = pikepdf.Array([one for one in page.Annots if str(one.get("/T", "")) != "P02"])

    form = changed(filled(blank(office, placement)), lose)
    found = one(office, put(tmp_path, "a.pdf", form))
    assert found.status == "partly"
    assert found.reading is not None
    assert [field for field, _ in found.reading.wrong] == ["P02"]


def test_an_older_version_and_a_period_that_is_no_more(
    office: Office, placement: str, tmp_path: Path
) -> None:
    names = (f"logbook/9/{placement}/1", f"logbook/1/{placement}/99", f"logbook/1/{'0' * 26}/1", "survey/1/x")
    paths = [
        put(tmp_path, f"{at}.pdf", crafted.named(f"{name} {seal(office, name)}"))
        for at, name in enumerate(names)
    ]
    assert statuses(office, paths) == ["version", "no_such", "no_such", "unread"]


def test_what_is_no_form(office: Office, tmp_path: Path) -> None:
    paths = [
        put(tmp_path, "a.pdf", crafted.pdf({4: b"<</S/JavaScript/JS(1)>>"})),
        put(tmp_path, "b.pdf", b"PK"),
        put(tmp_path, "c.pdf", crafted.pdf({})),
        tmp_path / "gone.pdf",
        tmp_path,
    ]
    found = look(office, paths)
    assert [each.status for each in found] == ["script", "not_pdf", "picture", "gone", "gone"]
    assert take_in(office, found, dict.fromkeys(paths, "take")).batch == ""


def test_one_that_fails_leaves_the_others(office: Office, placement: str, tmp_path: Path) -> None:
    paths = [put(tmp_path, f"{no}.pdf", filled(blank(office, placement, no))) for no in (1, 2, 3, 4)]
    found = look(office, paths)
    paths[1].write_bytes(b"changed since")
    paths[2].unlink()
    waived = entries(office, placement)[3]
    with office.work() as work:
        work.set("logbook_entry", waived.id, state="waived")
    done = take_in(office, found)
    assert [each.path for each in done.taken] == [paths[0]]
    assert sorted(reason.where for reason in done.failed) == ["2.pdf", "3.pdf", "4.pdf"]
    assert [each.state for each in entries(office, placement)[:4]] == [
        "received", "planned", "planned", "waived",
    ]  # fmt: skip
    assert len(office.records.of("attachment")) == 1


def test_a_reader_takes_nothing_in(office: Office, placement: str, tmp_path: Path) -> None:
    found = look(office, [put(tmp_path, "a.pdf", filled(blank(office, placement)))])
    with office.work() as work:
        for initials, role in (("BB", "lead"), ("AL", "reader")):
            work.add(
                "app_user",
                {"display_name": initials, "initials": initials, "role": role, "ui_language": "sv"},
            )
    with pytest.raises(Refused, match="reader"):
        take_in(office, found)
    assert entries(office, placement)[0].channel is None


def test_names_of_files_are_made_plain(office: Office, placement: str, tmp_path: Path) -> None:
    path = put(tmp_path, 'line\nbreak "<b>\u202eæ.pdf', filled(blank(office, placement)))
    take_in(office, look(office, [path]))
    kept = office.records.get("attachment", entries(office, placement)[0].attachment_id)
    assert "\n" not in kept.file_name
    assert "<" not in kept.file_name


def test_only_files_of_the_watched_folder_are_put_away(
    office: Office, placement: str, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    form_folder.choose(office, folder, make=True)
    watched = [put(folder, f"a{no}.pdf", filled(blank(office, placement, no))) for no in (1, 2)]
    away = put(tmp_path, "a1.pdf", filled(blank(office, placement, 3)))
    (folder / "Inlästa").mkdir()
    old = put(folder / "Inlästa", "a1.pdf", b"an older one")
    assert form_folder.waiting(office) == tuple(watched)
    done = take_in(office, look(office, [*watched, away]))
    assert (len(done.taken), done.stayed) == (3, None)
    assert away.exists()
    assert old.read_bytes() == b"an older one"
    assert sorted(path.name for path in (folder / "Inlästa").iterdir()) == ["a1 (2).pdf", "a1.pdf", "a2.pdf"]
    assert form_folder.waiting(office) == ()
    again = put(folder, "a1.pdf", filled(blank(office, placement, 1)))
    take_in(office, look(office, [again]))
    assert not again.exists(), "what is in already is out of the way too"
