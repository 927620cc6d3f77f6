"""What a person can choose of a list: its file form, heading row, date order, cells, columns, doubles."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from app.errors import Refused, Told
from app.exchange.delimited import TextForm
from app.services import editing
from app.services.exporting import export_list
from app.services.import_columns import goals, hidden_columns, label_of, lacking, with_column
from app.services.import_doubles import Choice, lines_beside, pairs
from app.services.import_history import is_undone, past_imports
from app.services.import_kinds import likely_kind, list_kinds
from app.services.import_opening import (
    HIDDEN,
    ListAsked,
    ListFile,
    cell_words,
    check_as_read,
    first_rows,
    open_list,
)
from app.services.import_preview import counted, preview_of, save_refused, told_of
from app.services.importing import ImportPlan, look_at_list, plan_list, run_import
from app.services.office import Office
from tests.services.conftest import MakeOffice
from tests.services.import_tools import SAMPLES, count, programme, write_list

HEADINGS = "Förnamn;Efternamn;E-post;Företag 1;Start 1;Slut 1"


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    office = make_office()
    programme(office, "innopraksis", title={"nb": "P"}, start=date(2020, 1, 1), end=date(2030, 1, 1))
    return office


def planned(office: Office, path: Path, kind: str = "participants") -> tuple[ListFile, ListAsked, ImportPlan]:
    listed, asked = open_list(path), ListAsked(kind=kind)
    return listed, asked, plan_list(office, listed, asked)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("iip_studenter.csv", "participants"),
        ("innopraksis_bedrifter.xlsx", "hosts"),
        ("innopraksis_studenter.csv", "participants"),
        ("kloss_utbyten.xlsx", "exchanges"),
        ("partner_mentors.tsv", "mentors"),
    ],
)
def test_the_kind_of_a_list_is_seen_from_it(name: str, kind: str) -> None:
    assert likely_kind(open_list(SAMPLES / name)) == kind
    assert kind in {one.key for one in list_kinds() if one.usual}


def test_an_exported_list_is_known_as_its_records(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    export_list(office, "task", path)
    assert likely_kind(open_list(path)) == "task"


def test_the_text_form_is_told_and_half_a_choice_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Namn;Ort\nÅke Ö;Ängelholm\n".encode("cp1252"))
    assert open_list(path).form == TextForm("cp1252", ";")
    mac = open_list(path, TextForm("mac-roman"))
    assert mac.form == TextForm("mac-roman", ";")
    assert first_rows(mac, "list", 5)[1] != ("Åke Ö", "Ängelholm")
    assert open_list(SAMPLES / "kloss_utbyten.xlsx").form is None


def test_a_heading_row_can_be_said(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Förnamn;Efternamn;E-post", "Namn A;Namn B;Post", "Eva;Ek;eva@ek.example")
    listed = open_list(path)
    assert look_at_list(office, listed, ListAsked(kind="participants")).heading_row == 1
    asked = ListAsked(kind="participants", sheet="list", heading_row=2)
    reading = look_at_list(office, listed, asked)
    assert (reading.heading_row, [row.number for row in reading.rows]) == (2, [3])
    with pytest.raises(Refused, match="between 1 and 3"):
        look_at_list(office, listed, ListAsked(kind="participants", sheet="list", heading_row=9))


def test_a_list_without_headings_can_still_come_in(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "aaa;bbb;ccc", "Eva;Ek;eva@ek.example")
    listed = open_list(path)
    with pytest.raises(Refused, match="heading row"):
        look_at_list(office, listed, ListAsked(kind="participants"))
    asked = ListAsked(kind="participants", sheet="list", heading_row=1)
    reading = look_at_list(office, listed, asked)
    assert [text.en for text in lacking("participants", reading)] == ["Name"]
    mapping = with_column(reading, "aaa", "given_name")
    mapping = with_column(look_at_list(office, listed, _with(asked, mapping)), "bbb", "family_name")
    plan = plan_list(office, listed, _with(asked, mapping))
    assert [row.title for row in plan.rows] == ["Eva Ek"]
    assert lacking("participants", plan.reading) == ()


def test_the_date_order_is_shown_and_can_be_said(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, HEADINGS, "Eva;Ek;e@ek.example;Alfa AB;03/04/2026;05.06.2026")
    listed = open_list(path)
    found = look_at_list(office, listed, ListAsked(kind="participants"))
    assert (found.date_order.order, found.date_order.proved) == ("day first", False)
    assert [(one.given, one.day) for one in found.day_samples] == [
        ("03/04/2026", date(2026, 4, 3)),
        ("05.06.2026", date(2026, 6, 5)),
    ]
    other = plan_list(office, listed, ListAsked(kind="participants", order="month first"))
    assert [one.day for one in other.reading.day_samples] == [date(2026, 3, 4), date(2026, 5, 6)]
    stay = next(draft for draft in other.drafts if draft.entity == "placement")
    assert stay.values["start_date"] == date(2026, 3, 4)


def test_days_that_prove_the_order_come_after_those_that_do_not(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, HEADINGS, "A;B;a@b.example;Alfa;13/04/2026;2026-06-05", "C;D;c@d.example;Alfa;01/04/2026;"
    )
    reading = look_at_list(office, open_list(path), ListAsked(kind="participants"))
    assert reading.date_order.proved
    assert [one.given for one in reading.day_samples] == ["01/04/2026", "13/04/2026", "2026-06-05"]


def test_a_cell_set_anew_counts_for_this_import_only(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, HEADINGS, "Eva;;eva@ek.example;Alfa AB;32/04/2026;2026-06-05")
    listed, asked, plan = planned(office, path)
    preview = preview_of(listed, asked, plan)
    assert preview.faulty == (0,)
    faults = preview.faults(0)
    assert {(fault.column, fault.refuses) for fault in faults} >= {(4, False)}
    assert preview.words(0, 4) == "32/04/2026"
    edits = {preview.place(0, 4): "30/04/2026", preview.place(0, 1): "  Ek\u200b "}
    fresh = ListAsked(kind="participants", sheet=plan.reading.sheet, edits=edits)
    plan = plan_list(office, listed, fresh)
    preview = preview_of(listed, fresh, plan)
    assert (plan.rows[0].title, preview.faulty, preview.words(0, 1)) == ("Eva Ek", (), "Ek")
    assert "32/04/2026" in path.read_text(encoding="utf-8")
    assert preview_of(listed, asked, planned(office, path)[2]).words(0, 4) == "32/04/2026"


def test_a_pasted_megabyte_is_cut(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, HEADINGS, "Eva;Ek;e@ek.example;Alfa AB;2026-01-05;2026-06-05")
    listed = open_list(path)
    asked = ListAsked(kind="participants", sheet="list", edits={(1, 3): "x" * 2_000_000, (99, 0): "no"})
    preview = preview_of(listed, asked, plan_list(office, listed, asked))
    assert len(str(preview.cells[1][3])) == 10_000


def test_what_was_noticed_while_reading_stands_at_its_cell(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Namn;E-post\nEva \xefk;e@ek.example\nBo Alm;b@alm.example;too;much\n")
    listed = open_list(path, TextForm("utf-8", ";"))
    asked = ListAsked(kind="participants")
    preview = preview_of(listed, asked, plan_list(office, listed, asked))
    assert preview.faulty == (0, 1)
    assert [(fault.column, fault.refuses) for fault in preview.faults(0)] == [(0, False)]
    fixed = ListAsked(kind="participants", sheet="list", edits={(1, 0): "Eva Ek"})
    assert preview_of(listed, fixed, plan_list(office, listed, fixed)).faulty == (1,)


def test_other_sheets_with_such_a_list_are_named(make_office: MakeOffice) -> None:
    office = make_office("DK", "da")
    programme(office, "countrypartner", start=date(2018, 9, 1), end=date(2021, 8, 31))
    listed = open_list(SAMPLES / "mit_danmark.xlsx")
    assert look_at_list(office, listed, ListAsked(kind="participants")).other_sheets == ()
    workbook = tmp_workbook(SAMPLES / "mit_danmark.xlsx", listed)
    assert look_at_list(office, workbook, ListAsked(kind="participants")).other_sheets == ("Igen",)


def tmp_workbook(path: Path, listed: ListFile) -> ListFile:
    """Return the workbook with the sheet of interns once more under another name."""
    interns = next(one for one in listed.sheets if one.name == "Praktikanter")
    again = evolve(interns, name="Igen", rows=interns.rows[:5])
    return ListFile(path=path, sheets=(*listed.sheets, again), size=listed.size, changed=listed.changed)


def test_a_long_text_is_typed_anew_whole(office: Office, tmp_path: Path) -> None:
    remark = "en lång anmärkning " * 30
    path = write_list(tmp_path, "Namn;E-post;Anmärkning", f"Eva Ek;e@ek.example;{remark}")
    preview = preview_of(*planned(office, path))
    assert len(preview.words(0, 2)) < 200
    assert preview.typed(0, 2) == remark.strip()


def test_a_reader_takes_no_list_in(office: Office, tmp_path: Path) -> None:
    plan = planned(office, write_list(tmp_path, "Namn;E-post", "Eva Ek;e@ek.example"))[2]
    user = {"display_name": "R", "initials": "AL", "role": "reader", "ui_language": "sv"}
    with office.work() as work:
        work.add("app_user", user)
    with pytest.raises(Refused, match="reader"):
        run_import(office, plan)
    assert count(office, "person") == 0


def test_a_row_that_lacks_a_name_marks_where_it_should_stand(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Namn;E-post", ";eva@ek.example", "Ola;ola@alm.example")
    listed, asked, plan = planned(office, path)
    preview = preview_of(listed, asked, plan)
    assert [row.status for row in plan.rows] == ["refused", "refused"]
    assert [(fault.column, fault.refuses) for fault in preview.faults(1)] == [(0, True)]


def test_personal_numbers_are_hidden(office: Office) -> None:
    listed, asked, plan = planned(office, SAMPLES / "iip_studenter.csv")
    assert hidden_columns("participants", plan.reading) == {1}
    preview = preview_of(listed, asked, plan)
    assert (preview.words(0, 1), preview.typed(0, 1)) == (HIDDEN, "")
    assert first_rows(listed, plan.reading.sheet, 3)[1][1] == HIDDEN
    assert (cell_words(None), cell_words(12.0), cell_words(date(2026, 1, 2))) == ("", "12.0", "2026-01-02")


def test_columns_can_go_to_values_with_numbers_and_are_found_in_four_languages(office: Office) -> None:
    listed, asked = open_list(SAMPLES / "iip_studenter.csv"), ListAsked(kind="participants")
    reading = look_at_list(office, listed, asked)
    offered = {goal.slot: goal for goal in goals("participants", reading, "Coach")}
    assert {"placements.1.host", "placements.3.host", "wishes.1", "email"} <= offered.keys()
    assert "placements.4.host" not in offered
    assert all(word in offered["email"].found_by for word in ("e-post", "mejladress", "e-mail"))
    assert [one.slot for one in offered.values() if one.needed] == ["family_name", "given_name", "full_name"]
    label = label_of("participants", reading, "placements.2.host")
    assert label is not None
    assert label.sv.endswith(" 2")
    assert label_of("participants", reading, "nonsense") is None


def test_a_value_given_to_one_column_leaves_the_other(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Namn;E-post;Adress 2", "Eva Ek;e@ek.example;eva@hem.example")
    listed, asked = open_list(path), ListAsked(kind="participants")
    reading = look_at_list(office, listed, asked)
    mapping = with_column(reading, "Adress 2", "email")
    reading = look_at_list(office, listed, _with(asked, mapping))
    slots = {one.heading: (one.slot, one.origin) for one in reading.columns}
    assert slots["Adress 2"] == ("email", "given")
    assert slots["E-post"] == ("", "not recognised")
    mapping = with_column(reading, "E-post", "email")
    now = {one.heading: one.slot for one in look_at_list(office, listed, _with(asked, mapping)).columns}
    assert now["E-post"] == "email"
    assert now["Adress 2"] != "email"


@pytest.mark.parametrize(
    ("choice", "people", "email"),
    [("mine", 1, "eva@ek.example"), ("theirs", 1, "eva.ek@ny.example"), ("both", 2, "eva@ek.example")],
)
def test_likely_doubles_are_kept_taken_or_both(
    office: Office, tmp_path: Path, choice: Choice, people: int, email: str
) -> None:
    first = write_list(tmp_path, "Namn;E-post", "Malin Björkman;eva@ek.example")
    run_import(office, planned(office, first)[2])
    second = write_list(tmp_path, "Namn;E-post", "Malin  Björkmann;eva.ek@ny.example", name="second.csv")
    listed, asked, plan = planned(office, second)
    found = pairs(plan)
    assert [(pair.title, pair.other_title, pair.sure) for pair in found] == [
        ("Malin Björkmann", "Malin Björkman", False)
    ]
    lines = {
        line.label.en: (line.given, line.known, line.differs) for line in lines_beside(office, found[0], "en")
    }
    assert lines["Last name"] == ("Björkmann", "Björkman", True)
    plan = plan_list(office, listed, asked, {found[0].key: found[0].decision(choice)})
    assert choice == "both" or all(pair.sure for pair in pairs(plan))
    run_import(office, plan)
    assert count(office, "person") == people
    assert sorted(one.email for one in office.records.of("person"))[0 if choice != "both" else -1] == email


@pytest.mark.parametrize("choice", ["mine", "theirs", "both"])
def test_a_host_that_rows_name_is_decided_by_its_name(office: Office, tmp_path: Path, choice: Choice) -> None:
    known = write_list(tmp_path, "Organisation;Ort", "Havbruk Analyse AB;Umeå")
    run_import(office, planned(office, known, "hosts")[2])
    path = write_list(
        tmp_path, HEADINGS, "Eva;Ek;e@ek.example;Havbruk Analys;2026-01-05;2026-06-05",
        "Ola;Alm;o@alm.example;Havbruk Analys;2026-01-05;2026-06-05", name="second.csv",
    )  # fmt: skip
    listed, asked, plan = planned(office, path)
    (pair,) = [one for one in pairs(plan) if one.entity == "organisation"]
    assert pair.other_row == 0
    plan = plan_list(office, listed, asked, {pair.key: pair.decision(choice)})
    run_import(office, plan)
    names = sorted(one.legal_name for one in office.records.of("organisation") if "Havbruk" in one.legal_name)
    expected = {"mine": ["Havbruk Analyse AB"], "theirs": ["Havbruk Analys"]}
    assert names == expected.get(choice, ["Havbruk Analys", "Havbruk Analyse AB"])
    assert count(office, "placement") == 2


def test_two_hosts_of_one_list_become_one_by_name(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, HEADINGS, "Eva;Ek;e@ek.example;Havbruk Analyse AB;2026-01-05;2026-06-05",
        "Ola;Alm;o@alm.example;Havbruk Analys;2026-01-05;2026-06-05",
    )  # fmt: skip
    listed, asked, plan = planned(office, path)
    (pair,) = [one for one in pairs(plan) if one.entity == "organisation"]
    assert (pair.other_row, pair.other) == (2, "=Havbruk Analyse AB")
    plan = plan_list(office, listed, asked, {pair.key: pair.decision("mine")})
    assert not [one for one in pairs(plan) if one.entity == "organisation"]
    stays = [draft.values["host_id"] for draft in plan.drafts if draft.entity == "placement"]
    assert len(set(stays)) == 1


def test_what_is_surely_one_and_says_other_things_is_shown_too(office: Office, tmp_path: Path) -> None:
    first = write_list(tmp_path, "Namn;E-post;Telefon", "Eva Ek;eva@ek.example;070-1234567")
    run_import(office, planned(office, first)[2])
    second = write_list(tmp_path, "Namn;E-post;Telefon", "Eva Ek;eva@ek.example;070-7654321", name="b.csv")
    listed, asked, plan = planned(office, second)
    (pair,) = pairs(plan)
    assert (pair.sure, pair.usual, pair.row) == (True, "mine", 2)
    assert any("7654321" in sentence for sentence in told_of(office, plan.rows[0], "sv"))
    plan = plan_list(office, listed, asked, {pair.key: pair.decision("theirs")})
    run_import(office, plan)
    assert "7654321" in office.records.of("person")[0].phone


def test_decisions_of_a_plan_hold_when_a_colleague_saved_meanwhile(office: Office, tmp_path: Path) -> None:
    first = write_list(tmp_path, "Namn;E-post", "Eva Ek;eva@ek.example")
    run_import(office, planned(office, first)[2])
    second = write_list(tmp_path, "Namn;E-post", "Eva Eek;eva.ek@ny.example", name="second.csv")
    listed, asked, plan = planned(office, second)
    plan = plan_list(office, listed, asked, {2: "skip"})
    editing.add(office, "organisation", {"legal_name": "Ny", "kind": "company", "country": "SE"})
    done = run_import(office, plan)
    assert (done.skipped, count(office, "person")) == (1, 1)


def test_refused_rows_are_saved_with_their_reasons(office: Office, tmp_path: Path) -> None:
    path = write_list(tmp_path, "Namn;E-post;Rad", ";eva@ek.example;7", "Ola Alm;ola@alm.example;8")
    listed, asked, plan = planned(office, path)
    preview = preview_of(listed, asked, plan)
    out = tmp_path / "refused.csv"
    assert save_refused(preview, out, "sv") == 1
    rows = open_list(out).sheets[0].rows
    assert list(rows[0]) == ["Rad *", "Varför raden inte kom med", "Namn", "E-post", "Rad"]
    assert rows[1][3] == "eva@ek.example"
    assert "Namn" in str(rows[1][1])
    assert counted({"participant": 12, "organisation": 1}, "en") == ["12 participants", "1 organisation"]


def test_the_history_tells_of_every_import_and_what_was_undone(office: Office, tmp_path: Path) -> None:
    first = write_list(tmp_path, "Namn;E-post", "Eva Ek;eva@ek.example", ";b@b.example")
    done = run_import(office, planned(office, first)[2], file=first.name)
    (past,) = past_imports(office)
    assert (past.batch, past.who, past.file, past.created, past.refused) == (
        done.batch,
        "AL",
        "list.csv",
        1,
        1,
    )
    assert (past.refused_rows, past.undone, past.name.sv) == ((3,), False, "Deltagare")
    assert past.records["participant"] == 1
    taken_back = editing.undo(office, done.batch)
    assert past_imports(office)[0].undone
    editing.undo(office, taken_back.saved.batch)
    assert not past_imports(office)[0].undone
    office.store.memory.drop("imports")
    assert past_imports(office)[0].created == 1
    assert "Eva" not in json.dumps([one.name.sv + one.file for one in past_imports(office)])


def test_undos_that_name_each_other_end() -> None:
    assert is_undone("a", {"a": ["b"], "b": ["a"]})
    assert not is_undone("a", {"a": ["a"]})


def test_a_file_that_changed_since_is_noticed_and_one_that_went_is_not_needed(tmp_path: Path) -> None:
    path = write_list(tmp_path, "Namn;E-post", "Eva Ek;eva@ek.example")
    listed = open_list(path)
    assert check_as_read(listed)
    os.utime(path, ns=(1, 1))
    assert not check_as_read(listed)
    path.unlink()
    assert check_as_read(listed)


def test_bad_files_are_refused_in_one_sentence(tmp_path: Path) -> None:
    sparse = tmp_path / "huge.csv"
    with sparse.open("wb") as file:
        file.write(b"Namn;Ort\n")
        file.truncate(2 * 1024**3)
    binary = tmp_path / "binary.csv"
    binary.write_bytes(os.urandom(4096) + b"\0" * 4096)
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"  \n")
    picture = tmp_path / "picture.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 200)
    for path in (sparse, binary, empty, picture, tmp_path / "none.csv", tmp_path / "a.docx", tmp_path):
        with pytest.raises(Told) as told:
            open_list(path)
        assert all(told.value.of(code).strip().endswith(".") for code in ("en", "sv", "nb", "da"))


def _with(asked: ListAsked, mapping: object) -> ListAsked:
    return ListAsked(
        kind=asked.kind,
        sheet=asked.sheet,
        heading_row=asked.heading_row,
        mapping=mapping,  # type: ignore[arg-type]
    )
