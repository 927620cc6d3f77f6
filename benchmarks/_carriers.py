"""The same work as desks would publish it: changes sealed and chained without an office file, in carriers."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from app.domain.catalogue import entity_named
from app.journal.canon import chain_root
from app.journal.carrier import Run, pack
from app.journal.change import Change
from app.journal.draft import Draft, groups
from app.journal.seal import SALT, Act, Sealer
from app.storage.intake import intake_of
from benchmarks._ordinary_work import Save, clock

CHANGES_A_CARRIER: Final = 20_000
Carrier = tuple[str, bytes]
"""Name and bytes."""


class Desks:
    """Desks that seal saves, each under its own chain."""

    def __init__(self, office: str, seed: int = 1) -> None:
        """Begin with empty chains."""
        self.office = office
        self._entropy = random.Random(seed).randbytes
        self._now = clock()
        self._stamp = 0
        self._heads: dict[tuple[str, str], str] = {}
        self._persons: dict[str, str] = {}

    def changes(self, saves: Iterable[Save]) -> Iterator[tuple[str, Change]]:
        """Yield desk and change, in the order in which they are saved."""
        for save in saves:
            self._stamp += 1
            sealer = Sealer(
                Act(
                    batch=self._entropy(8).hex(), stamp=self._stamp, version=1, who=f"P{save.desk}",
                    time=self._now().strftime("%Y-%m-%dT%H:%M:%SZ"),
                )
            )  # fmt: skip
            for draft in self._begun(save) if save.begins else self._edited(save):
                sealed = sealer.seal(draft, self._entropy(SALT))
                header = sealer.header(draft, sealed.fields)
                made = Change(header, sealed.digest, sealed.salt, sealed.value, known_leaf=sealed.leaf)
                self._heads.update({(draft.record, name): made.id for name in sealed.fields})
                yield f"{save.desk:016x}", made

    def _begun(self, save: Save) -> Iterator[Draft]:
        intake = intake_of(entity_named(save.entity))
        links = (save.values.get("person_id"), self._persons.get(save.values.get("participant_id", "")))
        self._persons[save.record] = next((link for link in links if link), "")
        columns = intake.columns([save.values])
        for alike in intake.beginnings([save.record], [self._persons[save.record]], columns):
            values = {name: column[0] for name, column in zip(alike.fields, alike.columns, strict=True)}
            yield Draft(
                op=alike.op, entity=save.entity, record=save.record, owner=alike.owners[0], values=values
            )  # fmt: skip

    def _edited(self, save: Save) -> Iterator[Draft]:
        owner_of = intake_of(entity_named(save.entity)).owner_of(self._persons[save.record])
        for owner, values in groups(save.values, owner_of):
            heads = {name: self._heads.get((save.record, name)) for name in values}
            replaces = {name: (head,) for name, head in heads.items() if head is not None}
            yield Draft(
                op="set", entity=save.entity, record=save.record, owner=owner, values=values,
                replaces=replaces,
            )  # fmt: skip


def carriers(office: str, changes: Iterable[tuple[str, Change]]) -> list[Carrier]:
    """Return the carriers of changes, each in the turn in which its last change was made."""
    found: list[Carrier] = []
    ends: dict[str, tuple[int, bytes]] = defaultdict(lambda: (1, b""))
    open_runs: dict[str, list[Change]] = defaultdict(list)

    def close(desk: str) -> None:
        first, before = ends[desk]
        made = tuple(open_runs.pop(desk))
        root = chain_root(office, desk)
        run = Run(office=office, desk=desk, first=first, before=before or root, changes=made)
        ends[desk] = (run.last + 1, run.end)
        found.append(pack(run))

    for desk, change in changes:
        open_runs[desk].append(change)
        if len(open_runs[desk]) == CHANGES_A_CARRIER:
            close(desk)
    for desk in sorted(open_runs):
        close(desk)
    return found
