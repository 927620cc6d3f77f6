"""T9, long: desks that do anything, copies that meet in any order, clones, erasures."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from tests.storage.test_merge_properties import STEPS, Desks, _hold_the_same
from tests.torture.count import Count


def meeting(empty: Path, seed: int, count: Count) -> None:
    """Let three desks and their clones live a while, meet, and hold them against each other."""
    dice = random.Random(seed)
    steps = dice.choices(STEPS, k=dice.randrange(20, 120))
    with tempfile.TemporaryDirectory() as folder:
        desks = Desks(Path(folder), empty, seed)
        try:
            desks.step("add")
            for kind in steps:
                desks.step(kind)
            desks.meet()
            _hold_the_same(desks)
        except AssertionError as error:
            kind = "lost" if "lost" in str(error) else "unequal" if "differ" in str(error) else "corrupt"
            count.fail(kind, f"meeting, seed {seed}: {str(error).splitlines()[0]}")
        finally:
            _tell(desks, count)
            desks.close()


def _tell(desks: Desks, count: Count) -> None:
    count.add("meetings")
    count.add("meeting: edits acknowledged", len(desks.acknowledged))
    count.add("meeting: replicas compared", len(desks.stores))
    count.add("meeting: people erased", len(desks.erased))
    count.add("meeting: questions", len(desks.stores[0].records.questions()))
