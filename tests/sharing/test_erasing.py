"""What is erased stands nowhere any more: not in a replica, its log, a carrier, a copy, or the snapshot."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from tests.sharing.conftest import MakeOffice
from tests.sharing.shared_office import SharedOffice


@pytest.fixture
def office(make_office: MakeOffice) -> SharedOffice:
    """Return an office in which everybody holds one person, published in one clear carrier."""
    made = make_office(seed=21, desks=2)
    made.dice.seed(1)
    made.step("add")
    made.meet()
    return made


def _erase(office: SharedOffice) -> None:
    store, person = office.stores[0], office.people[0]
    with store.work() as work:
        work.delete("person", person)
    with store.work() as work:
        work.erase([("person", person)])
    office.erased.add(person)
    office.acknowledged |= {change.id for change in store.reading.every()}


def _clear(office: SharedOffice) -> Path:
    secret = office.secrets[office.people[0]][0].encode()
    found = [
        path for path in office.place.journal.glob("*.seg") if secret in zlib.decompress(path.read_bytes())
    ]
    assert found, "the value stands on the share before it is erased"
    return found[0]


def test_an_erasure_takes_the_value_everywhere(office: SharedOffice) -> None:
    _clear(office)
    _erase(office)
    office.meet()
    assert office.wrongs() == []


def test_a_clear_carrier_that_turns_up_again_goes(office: SharedOffice) -> None:
    clear = _clear(office)
    content = clear.read_bytes()
    _erase(office)
    office.meet()
    clear.write_bytes(content)
    office.meet()
    assert not clear.exists()
    assert office.wrongs() == []


def test_a_copy_under_another_name_goes(office: SharedOffice) -> None:
    clear = _clear(office)
    clear.with_name(f"{clear.stem} (conflicted copy).seg").write_bytes(clear.read_bytes())
    _erase(office)
    office.meet()
    assert office.wrongs() == []


def test_a_damaged_carrier_that_still_shows_the_value_goes(office: SharedOffice) -> None:
    clear = _clear(office)
    content = bytearray(clear.read_bytes())
    content[-1] ^= 1
    clear.write_bytes(content)
    _erase(office)
    office.meet()
    assert office.wrongs() == []


@pytest.mark.parametrize("name", ["{}.partial", "~{}.partial", "._{}"])
def test_half_a_copy_that_still_shows_the_value_goes(office: SharedOffice, name: str) -> None:
    clear = _clear(office)
    content = clear.read_bytes()
    clear.with_name(name.format(clear.name)).write_bytes(content[:-8])
    _erase(office)
    office.meet()
    assert office.wrongs() == []


def test_who_only_syncs_now_and_then_still_renews_a_snapshot_that_shows_the_value(
    office: SharedOffice,
) -> None:
    before = office.place.office.read_bytes()
    note = (office.place.journal / "snapshot.json").read_bytes()
    _erase(office)
    office.meet()
    office.place.office.write_bytes(before)
    (office.place.journal / "snapshot.json").write_bytes(note)
    office.next_morning()
    office.round(office.stores[1], quiet=True)
    secret = office.secrets[office.people[0]][0].encode()
    assert secret in before
    assert secret not in office.place.office.read_bytes()


def test_somebody_who_was_away_for_the_erasure_brings_nothing_back(office: SharedOffice) -> None:
    away = office.stores[1]
    with away.work() as work:
        work.set("person", office.people[0], title=office.word(office.people[0]))
    office.acknowledged |= {change.id for change in away.reading.every()}
    _erase(office)
    office.round(office.stores[0], quiet=True)
    office.meet()
    assert office.wrongs() == []


def test_a_share_restored_to_before_the_erasure_is_cleaned_again(
    office: SharedOffice, tmp_path: Path
) -> None:
    office.meddler.back_up(tmp_path / "backup")
    _erase(office)
    office.meet()
    office.meddler.restore(tmp_path / "backup")
    office.meet()
    assert office.wrongs() == []


def test_a_damaged_carrier_of_one_who_left_is_made_good_for_who_comes_after(office: SharedOffice) -> None:
    clear = _clear(office)
    writer = next(s for s in office.stores if clear.name.startswith(str(s.reading.meta("desk"))))
    writer.renew_desk()
    office.next_morning()
    clear.write_bytes(b"")
    _erase(office)
    office.meet()
    assert office.wrongs() == []
