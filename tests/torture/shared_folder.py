"""T2 to T6 and T9, long: desks around a folder within one process, everything else that may happen to it."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from tests.sharing.shared_office import KINDS, SharedOffice, lived
from tests.torture.count import Count


def shared_folder(empty: Path, seed: int, count: Count) -> None:
    """Let two to eight desks live a while around a folder, of one kind of misfortune or all of them."""
    dice = random.Random(seed)
    kind = dice.choice(list(KINDS))
    with tempfile.TemporaryDirectory() as folder:
        office = SharedOffice(Path(folder), empty, seed, desks=dice.randrange(2, 9))
        try:
            lived(office, kind, dice.randrange(20, 90))
            for wrong in office.wrongs():
                count.fail(wrong.split(": ")[1], f"shared folder, {kind}, {wrong}")
        except Exception as error:  # noqa: BLE001 - whatever stops a desk is a finding
            count.fail("corrupt", f"shared folder, {kind}, seed {seed}: {error!r}")
        finally:
            count.add("shared folder: offices")
            count.add("shared folder: edits acknowledged", len(office.acknowledged))
            count.add("shared folder: times meddled with", office.meddler.counts.total())
            office.close()
