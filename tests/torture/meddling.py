"""What a sync service, a virus scanner, a bad disk or a colleague with a mouse does to the shared folder."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from app.sharing.place import Place


class Meddler:
    """Somebody who knows nothing of the office and handles its files on the share."""

    def __init__(self, place: Place, dice: random.Random, attic: Path) -> None:
        """Keep copies of what was once there in ``attic``, to bring it back."""
        self.place = place
        self.dice = dice
        self.attic = attic
        self.counts: Counter[str] = Counter()
        attic.mkdir(exist_ok=True)
        self._acts: tuple[tuple[str, Callable[[Path], None]], ...] = (
            ("file deleted", self._delete), ("file cut", self._cut), ("bits flipped", self._flip),
            ("conflicted copy", self._conflicted), ("file brought back", self._bring_back),
            ("half a file beside", self._beside), ("file renamed", self._rename),
        )  # fmt: skip

    def keep_copies(self) -> None:
        """Copy what is there now, so that it can come back later."""
        for path in self._carriers():
            if not (self.attic / path.name).exists():
                shutil.copyfile(path, self.attic / path.name)

    def meddle(self) -> str:
        """Do one thing to one file; return what."""
        found = self._carriers()
        if not found:
            return ""
        name, act = self.dice.choice(self._acts)
        try:
            act(self.dice.choice(found))
        except OSError:
            return ""
        self.counts[name] += 1
        return name

    def lose_folder(self) -> None:
        """Delete the whole journal folder."""
        shutil.rmtree(self.place.journal, ignore_errors=True)
        self.counts["folder deleted"] += 1

    def back_up(self, target: Path) -> None:
        """Copy the share as it is now."""
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.place.office.parent, target)

    def restore(self, backup: Path) -> None:
        """Put the share back to what it was at a backup."""
        shutil.rmtree(self.place.office.parent)
        shutil.copytree(backup, self.place.office.parent)
        self.counts["share restored"] += 1

    def _carriers(self) -> list[Path]:
        if not self.place.journal.is_dir():
            return []
        return sorted(one for one in self.place.journal.iterdir() if one.suffix == ".seg")

    def _delete(self, path: Path) -> None:
        path.unlink()

    def _cut(self, path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[: self.dice.randrange(len(content) + 1)])

    def _flip(self, path: Path) -> None:
        content = bytearray(path.read_bytes() or b"0")
        for _ in range(self.dice.choice((1, 5))):
            content[self.dice.randrange(len(content))] ^= 1 << self.dice.randrange(8)
        path.write_bytes(content)

    def _conflicted(self, path: Path) -> None:
        shutil.copyfile(path, path.with_name(f"{path.stem} (conflicted copy 2026-11-22).seg"))

    def _bring_back(self, path: Path) -> None:
        kept = sorted(self.attic.iterdir())
        if kept:
            chosen = self.dice.choice(kept)
            shutil.copyfile(chosen, path.with_name(chosen.name))

    def _beside(self, path: Path) -> None:
        content = path.read_bytes()
        path.with_name(f"~{path.name}.partial").write_bytes(content[: len(content) // 2])

    def _rename(self, path: Path) -> None:
        path.replace(path.with_name(f"{'0' * 16}-{path.name.split('-', 1)[1]}"))
