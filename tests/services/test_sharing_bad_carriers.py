"""Carriers that are harmed, forged, newer, hostile or very many: none stops a desk, nothing is lost."""

from __future__ import annotations

import json
import shutil
import time
import zlib
from hashlib import sha256
from pathlib import Path

import pytest

from app.errors import Refused
from app.journal.canon import STAMP_CAP, canonical, chain_root
from app.journal.carrier import Run, pack
from app.journal.change import received
from app.services.shared_place import needs_newer
from tests.services.sharing_drive import (
    Drive,
    MakeDrive,
    make_drive,
)

__all__ = ["make_drive"]

STRANGER = "feedfacefeedface"
_HEADER: dict[str, object] = {
    "b": "00000000000000a1", "e": "person", "f": ["title"], "op": "new", "r": "01J00000000000000000000009",
    "s": 1, "t": "2026-03-02T08:00:00Z", "v": 1, "w": "XX",
}  # fmt: skip


@pytest.mark.parametrize("harm", ["cut", "flipped", "emptied", "endless"])
def test_a_harmed_carrier_is_shown_and_mended_by_whoever_holds_it(make_drive: MakeDrive, harm: str) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    theirs.add(title="Dr")
    theirs.sync()
    (carrier,) = drive.carriers(theirs)
    whole = carrier.read_bytes()
    spoilt = bytearray(whole)
    spoilt[len(whole) // 2] ^= 4
    carrier.write_bytes(
        {
            "cut": whole[: len(whole) // 2],
            "flipped": bytes(spoilt),
            "emptied": b"",
            "endless": whole + b"x" * 9999,
        }[harm]
    )
    done = mine.sync()
    if harm != "endless":
        assert (done.damaged, done.taken) == ([carrier.name], 0)
    theirs.close()
    theirs.open()
    for _ in range(20):
        theirs.round()
        mine.round()
    assert carrier.read_bytes() == whole
    drive.meet()
    assert drive.same()
    assert mine.store.reading.count() == 1


def _forged(drive: Drive, *headers: dict[str, object]) -> Path:
    """Put a carrier into the folder that a hand without Praktikum made; it fits its name."""
    office = str(drive.desks[0].store.reading.meta("office"))
    changes = tuple(
        received(canonical({**_HEADER, **header}), bytes(16), '{"title":"Forged"}') for header in headers
    )
    run = Run(office=office, desk=STRANGER, first=1, before=chain_root(office, STRANGER), changes=changes)
    return _put(drive, *pack(run))


def _put(drive: Drive, name: str, content: bytes) -> Path:
    path = drive.place.journal / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def test_a_carrier_from_the_future_moves_no_stamp_past_its_cap(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add(title="Dr")
    mine.sync()
    theirs.sync()
    _forged(drive, {"s": 2**60, "t": "2126-01-01T00:00:00Z"})
    assert mine.sync().taken == 1
    assert mine.store.reading.meta("stamp") == STAMP_CAP
    mine.set(person, title="Prof")
    drive.meet()
    theirs.set(person, title="Docent")
    drive.meet()
    assert drive.same()
    assert [desk.store.records.get("person", person).title for desk in drive.desks] == ["Docent", "Docent"]
    assert not mine.store.records.questions()


def test_a_carrier_of_a_newer_version_is_kept_and_says_what_is_needed(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    person = mine.add()
    mine.sync()
    _forged(drive, {"v": 2}, {"v": 2, "s": 2, "z": "nobody knows it yet"})
    theirs.add(title="Dr")
    theirs.sync()
    assert mine.sync().taken == 3, "it is stored and passed on"
    with pytest.raises(Refused) as refused:
        mine.set(person, title="Prof")
    text = refused.value.text
    assert text.en == (
        "This office holds changes made with a newer Praktikum. You can read it; install the newer "
        "program to edit."
    )
    assert all((text.sv, text.nb, text.da))
    assert needs_newer(mine.office)
    shutil.rmtree(drive.place.journal)
    for _ in range(3):
        drive.meet()
    late = drive.desk()
    late.sync()
    assert drive.same(), "an older program publishes what it cannot read"


def test_hostile_carriers_stop_no_pull(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine, theirs = drive.desk(), drive.desk()
    office = str(mine.store.reading.meta("office"))
    head = {"before": "00" * 32, "desk": STRANGER, "frm": 1, "office": office, "praktikum": 1, "to": 1}
    texts = [
        "", "[]", "null\n", json.dumps(head) + "\n", "[" * 100_000, canonical({**head, "frm": -1}) + "\n[]\n",
        canonical({**head, "to": 10**12}) + "\n",
        canonical(head) + '\n["{}","00","{}"]\n',
        canonical({**head, "office": "'; DROP TABLE person; --"}) + "\n",
        canonical(head) + '\n["' + "\\ud800" * 50 + '","00"]\n',
    ]  # fmt: skip
    for number, text in enumerate(texts):
        end, named = f"{number:016x}", sha256(text.encode()).hexdigest()[:16]
        _put(drive, f"{STRANGER}-1-1-{end}-{named}.seg", zlib.compress(text.encode()))
    _put(drive, f"{STRANGER}-1-1-{'a' * 16}-{'b' * 16}.seg", zlib.compress(bytes(80 << 20)))
    _put(drive, f"{STRANGER}-1-1-{'c' * 16}-{'d' * 16}.seg", b"\x78\x9c garbage")
    for odd in (
        "CON",
        "a b.seg",
        ".seg",
        f"{STRANGER}-01-1-{'a' * 16}-{'b' * 16}.seg",
        "desktop.ini",
        "Å" * 100,
    ):
        _put(drive, odd, b"x")
    theirs.add()
    began = time.process_time()
    assert theirs.sync().published == 1
    done = mine.sync()
    assert time.process_time() - began < 10
    assert (done.taken, done.published, len(done.damaged), len(done.foreign)) == (1, 0, len(texts) + 1, 1)
    assert mine.store.reading.count() == 1
    assert mine.store.file.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.slow
def test_five_thousand_carriers_of_a_desk_never_seen_are_taken_in_bounded_time(make_drive: MakeDrive) -> None:
    drive = make_drive()
    mine = drive.desk()
    office = str(mine.store.reading.meta("office"))
    link = chain_root(office, STRANGER)
    for number in range(1, 5_001):
        header = {**_HEADER, "b": f"{number:016x}", "r": f"01J0000000000000000000{number:04d}", "s": number}
        change = received(canonical(header), bytes(16), '{"title":"Dr"}')
        run = Run(office=office, desk=STRANGER, first=number, before=link, changes=(change,))
        _put(drive, *pack(run))
        link = run.end
    began = time.process_time()
    done = mine.round()
    assert (done.taken, done.damaged, done.gaps, done.parted) == (5_000, [], [], [])
    assert time.process_time() - began < 60
    began = time.process_time()
    assert mine.round().taken == 0
    assert time.process_time() - began < 2, "a look that finds nothing new is quick"
