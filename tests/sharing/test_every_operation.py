"""T1, at the share: a round that is broken off, or refused, at each of its operations in turn."""

from __future__ import annotations

import shutil
import zlib
from pathlib import Path

import pytest

from tests.sharing.conftest import MakeOffice
from tests.sharing.shared_office import SharedOffice

pytestmark = pytest.mark.slow

ENDINGS = ("crash", "eio", "full", "gone", "readonly")
EVERY = {"crash": 1, "eio": 5, "full": 6, "gone": 6, "readonly": 7}
"""A crash is tried at every operation; the others at every so-manieth: the long form tries them all."""


def test_a_round_broken_off_anywhere_is_made_good_by_the_next(make_office: MakeOffice) -> None:
    operations = _busy(make_office(seed=31))
    assert operations > 15, "a round that does a little of everything"
    tried = [(at, then) for then in ENDINGS for at in range(1, operations + 1, EVERY[then])]
    wrong = {(at, then): _broken_off(make_office(seed=31), at, then) for at, then in tried}
    assert {key: found for key, found in wrong.items() if found} == {}


def _busy(office: SharedOffice) -> int:
    """Let a desk do a round in which it takes in, publishes and cleans; count its operations."""
    _prepare(office)
    folder = office.folder_of(office.stores[0])
    before = folder.operations
    done = office.round(office.stores[0])
    assert done is not None
    assert done.taken
    assert done.published
    assert done.cleaned
    return folder.operations - before


def _broken_off(office: SharedOffice, at: int, then: str) -> list[str]:
    _prepare(office)
    folder = office.folder_of(office.stores[0])
    folder.at, folder.then = folder.operations + at, then
    office.round(office.stores[0])
    if office.stores[0] in office._sharers:
        folder.at, folder.mood = 0, ""
    office.meet(newcomer=False)
    found = office.wrongs()
    office.close()
    return found


def _prepare(office: SharedOffice) -> None:
    """Bring about a share on which there is something of everything to do."""
    mine, theirs = office.stores[0], office.stores[1]
    office.add(mine)
    office.add(theirs)
    for store in (mine, theirs, mine):
        office.round(store)
    for _ in range(2):
        office.note(theirs)
        office.round(theirs)
    clear = {path: path.read_bytes() for path in office.place.journal.glob("*.seg")}
    with theirs.work() as work:
        work.delete("person", office.people[0])
    with theirs.work() as work:
        work.erase([("person", office.people[0])])
    office.erased.add(office.people[0])
    office.people.remove(office.people[0])
    office.acknowledged |= {change.id for change in theirs.reading.every()}
    office.round(theirs)
    for path, content in clear.items():
        path.write_bytes(content)
    office.note(mine)


@pytest.mark.parametrize("desks", [2])
def test_bundling_broken_off_anywhere_loses_nothing(make_office: MakeOffice, desks: int) -> None:
    office = make_office(seed=32, desks=desks)
    office.step("add")
    folder = office.folder_of(office.stores[0])
    for turn in range(70):
        office.note(office.stores[0])
        folder.at, folder.then = folder.operations + 1 + turn % 9, ("crash", "eio")[turn % 2]
        office.round(office.stores[0])
        folder = office.folder_of(office.stores[0])
        folder.at, folder.mood = 0, ""
        office.round(office.stores[0])
    office.meet()
    assert office.wrongs() == []
    assert len(list(office.place.journal.glob("*.seg"))) < 40


def test_no_file_under_its_own_name_is_ever_half_there(make_office: MakeOffice, tmp_path: Path) -> None:
    office = make_office(seed=33)
    operations = _busy(make_office(seed=33))
    _prepare(office)
    folder = office.folder_of(office.stores[0])
    for at in range(1, operations + 1, 3):
        folder.at, folder.then = folder.operations + at, "crash"
        office.round(office.stores[0])
        folder = office.folder_of(office.stores[0])
        kept = tmp_path / "kept"
        shutil.copytree(office.place.journal, kept)
        for path in kept.glob("*.seg"):
            assert zlib.decompress(path.read_bytes()).endswith(b"\n"), path.name
        assert not [name for name in kept.iterdir() if name.name.endswith(".seg.tmp")]
        shutil.rmtree(kept)
