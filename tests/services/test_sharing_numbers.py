"""Numbers at several desks: claimed on the drive, from the reserve away from it, settled at home."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services import sharing
from app.services.numbering import next_numbers, settle
from app.services.office import Office
from app.sharing import rounds
from app.sharing.installation import HOME
from app.sharing.joining import SHARE
from app.sharing.rounds import NOW_AND_THEN
from tests.commands.sharing_desks import InlineHelping
from tests.services.sharing_drive import Desk, Drive

SERIES = "INNO-2026"
PROVISIONAL = re.compile(r"INNO-2026-P[0-9A-F]{4}-\d\d")


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    monkeypatch.setenv(HOME, str(tmp_path / "nobody"))
    monkeypatch.setattr(sharing, "Helping", InlineHelping)
    made = Drive(tmp_path / "1")
    yield made
    made.close()


def _office(desk: Desk) -> Office:
    desk.store.memory.keep(SHARE, str(desk.sharer.place.office))
    return desk.office


def _agreements(desk: Desk, count: int) -> list[str]:
    """Draft so many agreements; return their numbers."""
    office = _office(desk)
    numbers = next_numbers(office, [SERIES] * count)
    with office.work() as work:
        work.add_many("agreement", [{**_AGREEMENT, "no": number} for number in numbers])
    return numbers


_AGREEMENT = {
    "kind": "tripartite", "programme_id": "01J00000000000000000000001", "valid_from": "2026-08-17",
    "languages": ["sv"],
}  # fmt: skip


def _every_number(desk: Desk) -> list[str]:
    return sorted(one.no for one in desk.store.records.of("agreement"))


def _half_a_minute(drive: Drive) -> None:
    """Let every desk look as often as it does in half a minute."""
    for desk in drive.desks:
        for _ in range(NOW_AND_THEN):
            desk.round()


def test_ninety_six_at_one_desk_and_three_at_another_get_their_own(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    first = _agreements(mine, 50)
    others = _agreements(theirs, 3)
    first += _agreements(mine, 46)
    assert len({*first, *others}) == 99
    assert not any(map(PROVISIONAL.fullmatch, [*first, *others]))
    drive.meet()
    assert len(set(_every_number(mine))) == 99
    assert drive.same()


def test_away_the_reserve_is_used_then_the_desks_code_and_home_again_they_settle(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    assert _agreements(mine, 1) == ["INNO-2026-001"]
    mine.sync()
    away = drive.place.office.parent.with_name("away")
    drive.place.office.parent.rename(away)
    numbers = _agreements(mine, 8)
    code = mine.desk[:4].upper()
    assert numbers == [
        *(f"INNO-2026-{number:03d}" for number in range(2, 7)),
        *(f"INNO-2026-P{code}-{number:02d}" for number in range(1, 4)),
    ]
    assert settle(_office(mine)) == 0, "away nothing can be settled"
    away.rename(drive.place.office.parent)
    taken = _agreements(theirs, 2)
    assert settle(_office(mine)) == 3
    drive.meet()
    found = _every_number(theirs)
    assert not any(map(PROVISIONAL.fullmatch, found))
    assert len(found) == len(set(found)) == 11
    assert set(taken) < set(found)
    assert drive.same()


def test_an_agreement_that_was_sent_keeps_the_number_it_was_sent_with(drive: Drive) -> None:
    mine = drive.desk()
    _agreements(mine, 1)
    drive.place.office.parent.rename(drive.place.office.parent.with_name("away"))
    sent = _agreements(mine, 6)[-1]
    (record,) = mine.store.records.of("agreement", no=sent)
    with mine.store.work() as work:
        work.set("agreement", record.id, state="sent")
    drive.place.office.parent.with_name("away").rename(drive.place.office.parent)
    assert settle(_office(mine)) == 1, "the other draft alone"
    assert mine.store.records.get("agreement", record.id).no == sent


def test_no_number_twice_though_the_folder_of_claims_is_deleted(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    numbers = [*_agreements(mine, 4), *_agreements(theirs, 4)]
    drive.meet()
    shutil.rmtree(drive.place.journal / "claims")
    _half_a_minute(drive)
    assert len(list((drive.place.journal / "claims").iterdir())) == 10, "the reserve of each is claimed again"
    for _ in range(3):
        numbers += [*_agreements(mine, 4), *_agreements(theirs, 4)]
    assert len(numbers) == len(set(numbers)) == 32


def test_a_number_is_not_given_again_after_undo_or_in_the_bin(drive: Drive) -> None:
    mine, theirs = drive.desk(), drive.desk()
    numbers = _agreements(mine, 2)
    (record, _) = mine.store.records.of("agreement")
    with mine.store.work() as work:
        work.delete("agreement", record.id)
    drive.meet()
    shutil.rmtree(drive.place.journal / "claims")
    _half_a_minute(drive)
    assert not {*_agreements(theirs, 3)} & {*numbers}
    assert not {*_agreements(mine, 3)} & {*numbers}


def test_where_files_cannot_be_made_only_if_absent_numbers_carry_the_desks_code(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setattr(rounds, "probe", lambda folder: False)
    mine, theirs = drive.desk(), drive.desk()
    numbers = [*_agreements(mine, 2), *_agreements(theirs, 2)]
    assert all(map(PROVISIONAL.fullmatch, numbers))
    assert len(set(numbers)) == 4


def test_claims_hold_no_name(drive: Drive) -> None:
    mine = drive.desk()
    _agreements(mine, 2)
    for claim in (drive.place.journal / "claims").iterdir():
        assert claim.read_text() == mine.desk
        assert re.fullmatch(r"INNO-2026-\d+", claim.name)
