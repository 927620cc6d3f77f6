"""Questions of several desks: who wrote what over what, and each way to end them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.fields import Kind
from app.errors import Refused
from app.journal.fold import Life
from app.services import browsing, editing
from app.services.answering import joined, keep, keep_both, write
from app.services.conflicts import Conflict, conflicts, order, revealed
from app.services.merging import merge
from app.services.office import Office
from app.text import LANGUAGES
from tests.services.conflict_desks import OpenDesk, meet, only, opened, person


@pytest.fixture
def open_desk(tmp_path: Path) -> Iterator[OpenDesk]:
    every: list[Office] = []

    def at(source: Path, who: str) -> Office:
        number = len(every) + 1
        every.append(opened(source, tmp_path / f"desk{number}.praktikum", number, who))
        return every[-1]

    yield at
    for one in every:
        one.close()


@pytest.fixture
def asa(office: Office) -> str:
    """Return a person with a phone number, in a file folded into one."""
    record = person(office, phone="08 1", legal_hold_reason="A case")
    office.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return record


@pytest.fixture
def desks(office: Office, asa: str, open_desk: OpenDesk) -> tuple[Office, Office]:
    """Return AL's and MK's desks of one office."""
    return open_desk(office.path, "AL"), open_desk(office.path, "MK")


def change(office: Office, record: str, **values: object) -> None:
    editing.change(office, "person", record, values)


def value(office: Office, record: str, field: str) -> object:
    return getattr(office.records.get("person", record), field)


def settled(*offices: Office) -> None:
    for office in offices:
        assert conflicts(office) == []
        assert office.records.questions() == []


def test_without_a_question_there_is_nothing(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    change(mk, asa, title="Dr")
    meet(al, mk)
    settled(al, mk)


def test_two_wrote_one_field(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    change(mk, asa, phone="08 3")
    meet(al, mk)
    here, there = only(al), only(mk)
    assert (here.key, here.name) == (("person", asa, "phone"), "Åsa Öberg")
    assert (here.mine.who, here.mine.value, here.theirs.who, here.theirs.value) == (
        "AL",
        "08 2",
        "MK",
        "08 3",
    )
    assert (there.mine, there.theirs) == (here.theirs, here.mine)
    assert here.versions == there.versions
    assert here.versions[0].value == value(al, asa, "phone"), "the first is the one shown"
    assert here.before is not None
    assert (here.before.value, here.before.who) == ("08 1", "AL")
    assert here.mine.moment.utcoffset() is not None


@pytest.mark.parametrize("which", ["mine", "theirs"])
def test_one_version_is_kept_and_nothing_is_lost(desks: tuple[Office, Office], asa: str, which: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    change(mk, asa, phone="08 3")
    meet(al, mk)
    asked = only(al)
    saved = keep(al, [(asked, getattr(asked, which))])
    meet(al, mk)
    settled(al, mk)
    assert value(al, asa, "phone") == value(mk, asa, "phone") == getattr(asked, which).value
    written = {
        after for event in browsing.history(al, asa) for name, _, after in event.fields if name == "phone"
    }
    assert written == {"08 1", "08 2", "08 3"}
    editing.undo(al, saved.batch)
    again = only(al)
    assert {v.value for v in again.versions} == {"08 2", "08 3"}
    assert (again.mine.who, again.mine.value, again.theirs.who) == ("AL", "08 2", "MK")
    assert again.before is not None
    assert again.before.value == "08 1", "what was undone is not what stood before"


def test_what_an_undo_put_back_stood_before(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    saved = editing.change(al, "person", asa, {"phone": "08 2"})
    editing.undo(al, saved.batch)
    meet(al, mk)
    change(al, asa, phone="08 4")
    change(mk, asa, phone="08 5")
    meet(al, mk)
    before = only(al).before
    assert before is not None
    assert (before.value, before.who) == ("08 1", "AL")


def test_an_undo_beside_a_colleagues_change(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    saved = editing.change(al, "person", asa, {"phone": "08 2"})
    change(mk, asa, phone="08 5")
    editing.undo(al, saved.batch)
    meet(al, mk)
    asked = only(al)
    assert {v.value for v in asked.versions} == {"08 1", "08 5"}
    assert asked.before is not None
    assert asked.before.value == "08 1"


def test_three_desks_three_versions_each_can_be_kept(
    desks: tuple[Office, Office], office: Office, asa: str, open_desk: OpenDesk
) -> None:
    al, mk = desks
    third = open_desk(office.path, "PS")
    for desk, phone in ((al, "08 2"), (mk, "08 3"), (third, "08 4")):
        change(desk, asa, phone=phone)
    merge(al, mk.path)
    merge(al, third.path)
    asked = only(al)
    assert [v.who for v in asked.versions if v is not asked.mine and v is not asked.theirs] != []
    assert {v.who for v in asked.versions} == {"AL", "MK", "PS"}
    assert asked.theirs.rank == max(v.rank for v in asked.versions if v is not asked.mine)
    for version in asked.versions:
        batch = keep(al, [(only(al), next(v for v in only(al).versions if v.value == version.value))]).batch
        assert value(al, asa, "phone") == version.value
        settled(al)
        editing.undo(al, batch)
        assert {v.value for v in only(al).versions} == {"08 2", "08 3", "08 4"}


def test_equal_values_are_one_version_of_two_writers(
    desks: tuple[Office, Office], office: Office, asa: str, open_desk: OpenDesk
) -> None:
    al, mk = desks
    third = open_desk(office.path, "PS")
    for desk, phone in ((al, "08 2"), (mk, "08 3"), (third, "08 3")):
        change(desk, asa, phone=phone)
    merge(al, mk.path)
    merge(al, third.path)
    asked = only(al)
    assert [set(v.writers) for v in (asked.mine, asked.theirs)] == [{"AL"}, {"MK", "PS"}]


def test_mine_is_this_persons_else_this_desks_else_the_one_shown(
    office: Office, asa: str, open_desk: OpenDesk
) -> None:
    first, second = open_desk(office.path, "AL"), open_desk(office.path, "AL")
    change(first, asa, phone="08 2")
    change(second, asa, phone="08 3")
    meet(first, second)
    assert (only(first).mine.value, only(second).mine.value) == ("08 2", "08 3")
    first.store.who = "MK"
    assert only(first).mine.value == "08 2"
    stranger = open_desk(office.path, "PS")
    merge(stranger, first.path)
    merge(stranger, second.path)
    assert only(stranger).mine == only(stranger).versions[0]
    stranger.store.who = ""
    assert only(stranger).mine == only(stranger).versions[0]


def test_nothing_stood_before(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, title="Dr")
    change(mk, asa, title="Prof")
    meet(al, mk)
    assert only(al).before is None


def test_an_emptied_field_is_a_version(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone=None)
    change(mk, asa, phone="08 3")
    meet(al, mk)
    asked = only(al)
    assert asked.mine.value is None
    keep(al, [(asked, asked.mine)])
    assert value(al, asa, "phone") is None


def test_texts_are_kept_both_in_one_order_everywhere(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, title="Dr")
    change(mk, asa, title="Docent")
    meet(al, mk)
    assert only(al).may_join
    for desk in desks:
        keep_both(desk, only(desk))
    meet(al, mk)
    settled(al, mk)
    assert value(al, asa, "title") in {"Dr / Docent", "Docent / Dr"}


def test_what_is_no_text_cannot_be_kept_both(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, language="nb")
    change(mk, asa, language="da")
    meet(al, mk)
    assert not only(al).may_join
    with pytest.raises(Refused, match="Only texts"):
        keep_both(al, only(al))


@pytest.mark.parametrize(
    ("kind", "texts", "together"),
    [
        (Kind.PROSE, ["a\nb", "b\nc"], "a\nb\nc"),
        (Kind.PROSE, ["a\n\nb", "a\n\nc"], "a\n\nb\n\nc"),
        (Kind.WORDS, ["Dr", "Docent", "Dr"], "Dr / Docent"),
        (Kind.WORDS, ["Dr / Docent", "Docent"], "Dr / Docent"),
    ],
)
def test_no_line_stands_twice(kind: Kind, texts: list[str], together: str) -> None:
    assert joined(texts, kind) == together


def test_something_new_is_written_and_tidied(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, title="Dr")
    change(mk, asa, title="Docent")
    meet(al, mk)
    write(al, only(al), "  Prof  em ")
    assert value(al, asa, "title") == "Prof em"
    settled(al)


def test_an_unfit_value_is_refused_and_nothing_changes(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, email="a@x.example")
    change(mk, asa, email="b@x.example")
    meet(al, mk)
    asked, changes = only(al), al.store.reading.count()
    with pytest.raises(Refused, match="@"):
        write(al, asked, "no address")
    assert (only(al), al.store.reading.count()) == (asked, changes)
    change(al, asa, family_name="Ö")
    change(mk, asa, family_name="Å")
    meet(al, mk)
    name = next(one for one in conflicts(al) if one.field == "family_name")
    with pytest.raises(Refused, match="missing"):
        write(al, name, "")


def test_a_value_that_contradicts_the_rest_is_refused(desks: tuple[Office, Office]) -> None:
    al, mk = desks
    made = editing.add(
        al, "programme",
        {
            "title": {"sv": "Utbyte"}, "start_date": "2026-01-01", "end_date": "2026-12-31",
            "languages": ("sv",),
        },
    )  # fmt: skip
    meet(al, mk)
    editing.change(al, "programme", made, {"end_date": "2027-01-31"})
    editing.change(mk, "programme", made, {"end_date": "2027-02-28"})
    meet(al, mk)
    with pytest.raises(Refused) as refused:
        write(al, only(al), "2025-12-31")
    assert refused.value.reasons[0].where == "end_date"
    assert len(only(al).versions) == 2


def test_work_on_what_another_deleted_is_a_question(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, title="Dr", phone="08 2")
    editing.delete(mk, "person", asa, "double")
    meet(al, mk)
    here, there = only(al), only(mk)
    assert (here.field, here.mine.deletes, here.theirs.deletes, here.before) == ("", False, True, None)
    assert (here.mine.who, here.mine.fields) == ("AL", ("title", "phone"))
    assert (here.theirs.who, here.theirs.value) == ("MK", "double")
    assert (there.mine, there.theirs) == (here.theirs, here.mine)
    assert not here.may_join
    assert not here.may_write
    with pytest.raises(Refused, match="Choose one"):
        write(al, here, "x")


def test_what_was_worked_on_is_kept(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    editing.delete(mk, "person", asa)
    meet(al, mk)
    saved = keep(al, [(only(al), only(al).mine)])
    meet(al, mk)
    settled(al, mk)
    assert value(mk, asa, "phone") == "08 2"
    editing.undo(al, saved.batch)
    assert al.store.reading.folded([asa])[asa].life in {Life.ASKED, Life.DELETED}
    assert al.store.reading.folded([asa])[asa].values["phone"] == "08 2", "nothing is lost"


def test_what_was_worked_on_is_deleted_after_all(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    editing.delete(mk, "person", asa, "double")
    meet(al, mk)
    asked = only(al)
    keep(al, [(asked, asked.theirs)])
    meet(al, mk)
    settled(al, mk)
    assert al.records.get("person", asa) is None
    assert browsing.history(al, asa)[0].values == {"reason": "double"}


def test_all_of_these_are_one_batch(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2", title="Dr", email="a@x.example")
    change(mk, asa, phone="08 3", title="Docent")
    editing.delete(mk, "person", asa)
    meet(al, mk)
    asked = conflicts(mk)
    assert [one.field for one in asked] == ["", "phone", "title"]
    assert [one.key for one in conflicts(al)] == [one.key for one in asked]
    assert sorted(asked, key=order) == asked == conflicts(mk, record=asa)
    assert conflicts(mk, record="01J00000000000000000000009") == []
    saved = keep(mk, [(one, one.mine) for one in asked])
    settled(mk)
    assert mk.records.get("person", asa) is None, "MK had deleted"
    assert len({c.header.batch for c in mk.store.reading.of_batch(saved.batch)}) == 1
    meet(al, mk)
    settled(al)


def test_a_version_that_arrived_meanwhile_is_not_ended_unseen(
    desks: tuple[Office, Office], office: Office, asa: str, open_desk: OpenDesk
) -> None:
    al, mk = desks
    third = open_desk(office.path, "PS")
    for desk, phone in ((al, "08 2"), (mk, "08 3"), (third, "08 4")):
        change(desk, asa, phone=phone)
    merge(al, mk.path)
    asked = only(al)
    merge(al, third.path)
    with pytest.raises(Refused, match="another version"):
        keep(al, [(asked, asked.mine)])
    assert len(only(al).versions) == 3
    keep(al, [(only(al), only(al).mine)])
    with pytest.raises(Refused, match="answered"):
        keep(al, [(asked, asked.mine)])


def test_a_question_in_the_bin_is_answered_there(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    change(mk, asa, phone="08 3")
    meet(al, mk)
    editing.delete(al, "person", asa, "double")
    asked = only(al)
    assert (asked.binned, asked.name) == (True, "Åsa Öberg")
    keep(al, [(asked, asked.mine)])
    settled(al)
    assert al.records.get("person", asa) is None
    assert browsing.history(al, asa)[0].values == {"reason": "double"}
    editing.restore(al, "person", asa)
    assert value(al, asa, "phone") == "08 2"


def test_a_state_is_kept_with_its_day_and_never_typed(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    editing.move(al, "person", asa, "dormant", on=al.today.replace(day=1))
    editing.move(mk, "person", asa, "anonymised", on=mk.today.replace(day=2))
    meet(al, mk)
    asked = {one.field: one for one in conflicts(al)}
    assert set(asked) == {"state", "state_day"}
    with pytest.raises(Refused, match="step of its own"):
        write(al, asked["state"], "active")
    saved = keep(al, [(asked["state"], asked["state"].theirs)])
    settled(al)
    assert (value(al, asa, "state"), value(al, asa, "state_day")) == ("anonymised", al.today.replace(day=2))
    editing.undo(al, saved.batch)
    asked = {one.field: one for one in conflicts(al)}
    keep(al, [(asked["state"], asked["state"].theirs), (asked["state_day"], asked["state_day"].mine)])
    assert (value(al, asa, "state"), value(al, asa, "state_day")) == ("anonymised", al.today.replace(day=1))


def delicate(desks: tuple[Office, Office], asa: str) -> Conflict:
    al, mk = desks
    change(al, asa, legal_hold_reason="The first case")
    change(mk, asa, legal_hold_reason="The second case")
    meet(al, mk)
    return only(al)


def test_a_delicate_value_is_seen_only_by_who_asks_and_that_is_noted(
    desks: tuple[Office, Office], asa: str
) -> None:
    asked = delicate(desks, asa)
    assert asked.hidden
    assert "case" not in repr(asked)
    clear = revealed(desks[0], asked)
    assert (clear.mine.value, clear.theirs.value) == ("The first case", "The second case")
    assert clear.before is not None
    assert clear.before.value == "A case"
    assert browsing.history(desks[0], asa)[0].values == {"kind": "look", "field": "legal_hold_reason"}
    assert revealed(desks[0], clear) is clear
    keep_both(desks[0], asked)
    assert value(desks[0], asa, "legal_hold_reason") in {
        "The first case\nThe second case",
        "The second case\nThe first case",
    }


def test_a_reader_sees_no_delicate_value_and_answers_nothing(desks: tuple[Office, Office], asa: str) -> None:
    al, _ = desks
    asked = delicate(desks, asa)
    editing.add(
        al, "app_user", {"display_name": "A", "initials": "AL", "role": "reader", "ui_language": "sv"}
    )
    assert "case" not in repr(only(al))
    with pytest.raises(Refused, match="may not see"):
        revealed(al, asked)
    verbs: tuple[Callable[[], object], ...] = (
        lambda: keep(al, [(asked, asked.mine)]),
        lambda: keep_both(al, asked),
        lambda: write(al, asked, "x"),
    )
    said = []
    for verb in verbs:
        with pytest.raises(Refused, match="reader") as refused:
            verb()
        said.append({refused.value.of(code) for code in LANGUAGES})
    assert all(len(sentences) == 4 for sentences in said)
    assert only(al) == asked


def test_a_field_of_a_newer_program_is_shown_and_left_alone(desks: tuple[Office, Office], asa: str) -> None:
    al, mk = desks
    change(al, asa, phone="08 2")
    change(mk, asa, phone="08 3")
    meet(al, mk)
    rename = "UPDATE shape SET fields=replace(fields, 'phone', 'pager')"
    for sql in (rename, "UPDATE change SET lost=replace(lost, 'phone', 'pager'), raw=NULL"):
        al.store.file.connection.execute(sql)
    al.store.file.connection.execute("UPDATE question SET field='pager' WHERE field='phone'")
    if "phone" in str(al.store.reading.history(asa)[0].header.fields):
        pytest.fail("the journal still says phone")
    asked = only(al)
    assert (asked.field, asked.spec) == ("pager", None)
    with pytest.raises(Refused, match="newer"):
        keep(al, [(asked, asked.mine)])
