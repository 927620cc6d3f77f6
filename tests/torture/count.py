"""What a run of the torture counts, and how it is told."""

from __future__ import annotations

from collections import Counter


class Count:
    """Counts by name, and a line for everything that went wrong, with the seed that shows it again."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.wrong: list[str] = []

    def add(self, name: str, number: int = 1) -> None:
        self.counts[name] += number

    def fail(self, kind: str, what: str) -> None:
        self.counts[kind] += 1
        self.wrong.append(f"{kind}: {what}")

    def lines(self) -> list[str]:
        """Return the counts in the order of their names, what must be nought last."""
        for name in ("lost", "corrupt", "unequal"):
            self.counts.setdefault(name, 0)
        return [f"{name:<28}{number:>10,}" for name, number in sorted(self.counts.items())] + self.wrong
