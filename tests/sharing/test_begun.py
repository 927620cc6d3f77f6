"""What a desk began to write and was killed over goes at its next look, also under an id it had before."""

from __future__ import annotations

from pathlib import Path

from app.sharing.place import Place
from app.sharing.rounds import Sharer
from app.storage.store import create_store
from tests.storage.desks import seeded


def test_files_begun_under_a_former_id_are_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    place = Place(tmp_path / "share" / "office.praktikum")
    store = create_store(tmp_path / "a.praktikum", who="AL", language="sv", sources=seeded(1))
    former = str(store.reading.meta("desk"))
    Sharer(store, place).round()
    store.renew_desk()
    for desk in (former, str(store.reading.meta("desk")), "f" * 16):
        (place.journal / f"{desk}.0123456789ab.tmp").write_bytes(b"half")
    assert Sharer(store, place).round().hindered is None
    left = [path.name for path in place.journal.iterdir() if path.suffix == ".tmp"]
    assert left == [f"{'f' * 16}.0123456789ab.tmp"], "another desk may still be writing"
    store.close()
