"""What a carrier's name says, and what a file says that lies under another name or belongs elsewhere."""

from __future__ import annotations

import zlib

import pytest
from attrs import evolve

from app.journal.canon import canonical, chain_root
from app.journal.carrier import (
    CarrierName,
    OtherOffice,
    Run,
    carrier_meant,
    carrier_name,
    content_of,
    office_named,
    pack,
    unpack,
)
from app.journal.change import Unsound, received

OFFICE, DESK, ELSEWHERE = "0f" * 8, "de" * 8, "0e" * 8


@pytest.fixture
def run() -> Run:
    header = {
        "b": "0" * 16, "e": "person", "f": ["title"], "op": "new", "r": "01J00000000000000000000001", "s": 1,
        "t": "2026-03-02T08:00:00Z", "v": 1, "w": "AL",
    }  # fmt: skip
    change = received(canonical(header), bytes(16), '{"title":"Dr"}')
    return Run(office=OFFICE, desk=DESK, first=1, before=chain_root(OFFICE, DESK), changes=(change, change))


def test_a_name_tells_the_run_and_comes_out_again(run: Run) -> None:
    name, _ = pack(run)
    found = carrier_name(name)
    assert found == CarrierName(DESK, 1, 2, run.end.hex()[:16], name[-20:-4])
    assert found is not None
    assert (str(found), found.length) == (name, 2)


@pytest.mark.parametrize("numbers", ["0-2", "3-2", "01-2", "1-02", "1-1234567890", "-1-2"])
def test_odd_numbers_make_no_name(run: Run, numbers: str) -> None:
    name, _ = pack(run)
    assert carrier_name(name.replace("-1-2-", f"-{numbers}-", 1)) is None


def test_a_carrier_of_another_office_is_told_apart_from_damage(run: Run) -> None:
    name, packed = pack(run)
    with pytest.raises(OtherOffice):
        unpack(name, packed, ELSEWHERE)
    with pytest.raises(OtherOffice):
        content_of(packed, ELSEWHERE)
    assert office_named(packed) == OFFICE


def test_a_carrier_under_a_wrong_name_is_read_by_its_content(run: Run) -> None:
    _, packed = pack(run)
    assert content_of(packed, OFFICE) == run
    with pytest.raises(Unsound):
        content_of(zlib.compress(b"{}\n"), OFFICE)


@pytest.mark.parametrize("top", ["", "[]", "{}", '{"office":7}', '{"office":"../x"}', "[" * 100_000])
def test_a_file_that_names_no_office_is_unsound(top: str) -> None:
    with pytest.raises(Unsound):
        office_named(zlib.compress(f"{top}\nmore".encode()))


def test_a_line_with_something_behind_it_is_unsound(run: Run) -> None:
    _, packed = pack(evolve(run, changes=run.changes[:1]))
    text = zlib.decompress(packed).decode()
    for wrong in (text.removesuffix("\n") + " \n", text.removesuffix("\n") + "[]\n"):
        with pytest.raises(Unsound):
            content_of(zlib.compress(wrong.encode()), OFFICE)


@pytest.mark.parametrize("form", ["{}", "{} (conflicted copy 2026-11-22).seg", "~{}.partial", "._{}"])
def test_the_carrier_a_copy_was_made_of_is_known_by_its_name(run: Run, form: str) -> None:
    name, _ = pack(run)
    assert carrier_meant(form.format(name)) == carrier_name(name)
    assert carrier_meant(form.format("snapshot.json")) is None
