"""What a person does, put as changes: which heads an edit, a choice, a deletion replaces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import field, frozen

from app.journal.canon import canonical
from app.journal.change import LIFE, Op
from app.journal.fold import Folded, Head, shown


@frozen(kw_only=True)
class Draft:
    """A change not yet stamped and sealed. ``values`` is None for a change without a value."""

    op: Op
    entity: str = ""
    record: str = ""
    owner: str = ""
    values: Mapping[str, Any] | None = None
    replaces: Mapping[str, tuple[str, ...]] = field(factory=dict)
    seen: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields set, in the order of the header."""
        return tuple(sorted(self.values)) if self.values is not None and self.op in {"new", "set"} else ()


OwnerOf = Callable[[str], tuple[str, object]]
"""Field → (owner id or "", anything else that keeps fields apart: privacy class, retention)."""


def groups(values: Mapping[str, Any], owner_of: OwnerOf) -> list[tuple[str, dict[str, Any]]]:
    """Split values into those that share owner and privacy tier, as blanking takes a change whole."""
    found: dict[tuple[str, object], dict[str, Any]] = defaultdict(dict)
    for name in sorted(values):
        found[owner_of(name)][name] = values[name]
    return [(owner, group) for (owner, _), group in sorted(found.items(), key=lambda item: str(item[0]))]


def edit(
    entity: str, record: str, values: Mapping[str, Any], now: Folded | None, owner_of: OwnerOf
) -> list[Draft]:
    """Return an edit: it replaces the heads whose value was shown, and the blank ones."""
    return _setting(entity, record, values, owner_of, lambda name: _shown_ids(_cell(now, name)))


def choose(
    entity: str, record: str, values: Mapping[str, Any], now: Folded, owner_of: OwnerOf
) -> list[Draft]:
    """Return a choice: it replaces every head and so ends a conflict."""
    return _setting(entity, record, values, owner_of, lambda name: _ids(_cell(now, name)))


def delete(entity: str, record: str, now: Folded, owner: str = "", reason: str = "") -> Draft:
    """Return a deletion: it names the life it ends and every field head that was seen."""
    seen = {h.id for name, heads in now.heads.items() if name != LIFE for h in heads}
    return Draft(
        op="del", entity=entity, record=record, owner=owner, replaces={LIFE: _ids(_cell(now, LIFE))},
        seen=tuple(sorted(seen)), values={"reason": reason} if reason else None,
    )  # fmt: skip


def restore(entity: str, record: str, now: Folded, owner: str = "", reason: str = "") -> Draft:
    """Return a restoration, also the answer "keep it" where deletion met an edit."""
    return Draft(
        op="res", entity=entity, record=record, owner=owner, replaces={LIFE: _ids(_cell(now, LIFE))},
        values={"reason": reason} if reason else None,
    )  # fmt: skip


def erase(targets: Iterable[str]) -> Draft:
    """Return an erasure of records (and, by change id, of mentions elsewhere)."""
    return Draft(op="erase", targets=tuple(sorted(set(targets))))


def log(values: Mapping[str, Any], entity: str = "", record: str = "", owner: str = "") -> Draft:
    """Return a line in the journal that changes nothing: an export, a print, a title of a batch."""
    return Draft(op="log", entity=entity, record=record, owner=owner, values=values)


def _setting(
    entity: str,
    record: str,
    values: Mapping[str, Any],
    owner_of: OwnerOf,
    ids: Callable[[str], tuple[str, ...]],
) -> list[Draft]:
    return [
        Draft(
            op="set", entity=entity, record=record, owner=owner, values=group,
            replaces={name: found for name in group if (found := ids(name))},
        )
        for owner, group in groups(values, owner_of)
    ]  # fmt: skip


def _cell(now: Folded | None, name: str) -> tuple[Head, ...]:
    return now.heads.get(name, ()) if now is not None else ()


def _ids(heads: Iterable[Head]) -> tuple[str, ...]:
    return tuple(sorted(h.id for h in heads))


def _shown_ids(heads: tuple[Head, ...]) -> tuple[str, ...]:
    top = shown(heads)
    same = canonical(top.value) if top is not None else None
    return _ids(h for h in heads if h.blank or canonical(h.value) == same)
