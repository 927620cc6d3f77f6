"""A copy that is not quite right: what fits is taken, the rest is counted, a newer one is kept unfolded."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from app.errors import Damaged, Refused
from app.journal.canon import canonical, chain_root
from app.journal.change import received
from app.storage.chain_reading import desks
from app.storage.journal_table import JournalTable
from app.storage.merging import Placed, merge, take_in
from app.storage.projection import Projection
from app.storage.store import Store, open_store
from tests.storage.conftest import MakeStore

ANNA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def filled(store: Store, people: int = 3) -> str:
    record = ""
    for _ in range(people):
        with store.work() as work:
            record = work.add("person", ANNA)
    return record


def spoil(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


@pytest.mark.parametrize("place", [b"CREATE TABLE change", b"office"])
def test_a_copy_whose_text_is_no_text_is_told(make_store: MakeStore, place: bytes) -> None:
    mine, other = make_store(1), make_store(2)
    filled(other)
    other.close()
    content = other.path.read_bytes()
    other.path.write_bytes(content.replace(place, b"\xce" * len(place)))
    with pytest.raises((Damaged, Refused)):
        merge(mine, other.path)
    if place != b"office":
        with pytest.raises(Damaged):
            open_store(other.path)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE change SET value='{}' WHERE n=1",
        "UPDATE change SET value='not json' WHERE n=1",
        "UPDATE change SET salt=x'00' WHERE n=1",
        "UPDATE act SET who='someone else' WHERE n=1",
        "UPDATE run SET opening=x'00'",
        "UPDATE run SET opening='text'",
        "UPDATE run SET closing=x'00'",
        "UPDATE run SET first=0",
        "UPDATE run SET last=last+1",
        "UPDATE run SET last=9000000000000000000",
        "UPDATE change SET id=x'ff' WHERE n=1",
    ],
)
def test_a_chain_spoilt_at_its_first_link_is_left_out(make_store: MakeStore, statement: str) -> None:
    mine, other = make_store(1), make_store(2)
    filled(other)
    other.close()
    spoil(other.path, statement)
    done = merge(mine, other.path)
    assert len(mine.records.of("person")) == done.taken <= 3
    assert done.unsound >= 1
    assert len(mine.records.of("person")) == done.taken
    mine.check()


def test_a_copy_without_its_tables_is_told_as_damaged(make_store: MakeStore) -> None:
    mine, other = make_store(1), make_store(2)
    filled(other)
    other.close()
    spoil(other.path, "ALTER TABLE run RENAME TO gone")
    with pytest.raises(Damaged):
        merge(mine, other.path)
    assert mine.records.of("person") == []


def test_a_change_of_a_newer_breaking_version_is_kept_and_stops_editing(make_store: MakeStore) -> None:
    mine, other = make_store(1), make_store(2)
    record = filled(other, 1)
    (desk, number, chain, change), *_ = other.reading.runs()
    keys = {**json.loads(change.text), "op": "set", "s": 2, "v": 2, "zz": [1]}
    later = received(canonical(keys), change.salt, change.value)
    root = chain_root(str(mine.reading.meta("office")), desk)
    places = [Placed(desk, number, root, change), Placed(desk, number + 1, chain, later)]
    with mine.file.transaction() as connection:
        assert take_in(connection, places, Projection(connection, "sv")).new == 2
    assert mine.records.get("person", record).family_name == "Öberg"
    assert mine.reading.count() == 2
    with pytest.raises(Refused) as refused, mine.work():
        pass
    assert "newer Praktikum" in refused.value.of("en")


def test_a_clone_that_wrote_under_the_same_desk_gives_this_one_a_new_id(make_store: MakeStore) -> None:
    mine, clone = make_store(3), make_store(4)
    JournalTable(clone.file.connection).set_meta("desk", str(mine.reading.meta("desk")))
    filled(mine)
    filled(clone)
    before = mine.reading.meta("desk")
    assert clone.reading.meta("desk") == before
    merge(mine, clone.path)
    assert mine.reading.meta("desk") != before
    filled(mine, 1)
    assert desks(mine.file.connection) == 2


def test_numbers_no_column_can_hold_do_not_stop_a_merge(make_store: MakeStore) -> None:
    mine, other = make_store(1), make_store(2)
    filled(other, 1)
    (desk, _, _, change), *_ = other.reading.runs()
    head = {k: v for k, v in json.loads(change.text).items() if k != "o"}
    header = canonical({**head, "e": "attachment", "f": ["bytes", "file_name"]})
    odd = received(header, bytes(16), '{"bytes":99999999999999999999999999999,"file_name":"x.pdf"}')
    root = chain_root(str(mine.reading.meta("office")), desk)
    with mine.file.transaction() as connection:
        take_in(connection, [Placed(desk, 1, root, odd)], Projection(connection, "sv"))
    (found,) = mine.records.of("attachment")
    assert (found.file_name, found.bytes) == ("x.pdf", None)
