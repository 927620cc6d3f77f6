"""What stands around a record: notes, tasks, files and papers in number, the other records by kind."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from app.services import browsing
from app.services.browsing import Query
from app.services.office import Office
from app.services.record_note import notes_of
from app.services.record_task import is_open, tasks_of

APART: Final = frozenset({"note", "task", "attachment", "document", "setting"})
"""Kinds that have a tab of their own; settings are shown as the rules they are, not by their keys."""


@frozen(kw_only=True)
class Group:
    """Records of one kind that point at a record, by the fields through which they do."""

    entity: str
    fields: tuple[str, ...]
    ids: tuple[str, ...]


@frozen(kw_only=True)
class Around:
    """The numbers on the tabs of a record, and its related records in groups."""

    notes: int = 0
    open_tasks: int = 0
    files: int = 0
    papers: int = 0
    groups: tuple[Group, ...] = field(default=())

    @property
    def related(self) -> int:
        """Return how many related records there are."""
        return sum(len(group.ids) for group in self.groups)


def around(office: Office, entity: str, record: str) -> Around:
    """Look at everything that points at a record."""
    found: dict[str, dict[str, list[str]]] = {}
    for key, name, ids in browsing.pointing(office, entity, record):
        found.setdefault(key, {})[name] = ids
    groups = [_group(office, key, links, record) for key, links in found.items() if key not in APART]
    return Around(
        notes=len(notes_of(office, entity, record)),
        open_tasks=sum(1 for task in tasks_of(office, entity, record) if is_open(task)),
        files=_about(found, "attachment"),
        papers=_about(found, "document"),
        groups=tuple(sorted(groups, key=lambda group: group.entity)),
    )


def _about(found: dict[str, dict[str, list[str]]], key: str) -> int:
    return len(found.get(key, {}).get("entity_id", []))


def _group(office: Office, entity: str, links: dict[str, list[str]], record: str) -> Group:
    """Return a group in the order of its list where one field links it, else in that of its beginning."""
    names = tuple(links)
    every = dict.fromkeys(one for ids in links.values() for one in ids)
    if len(names) == 1:
        listed = browsing.ids(office, Query(entity=entity, where={names[0]: record}))
        if set(listed) == set(every):
            return Group(entity=entity, fields=names, ids=tuple(listed))
    return Group(entity=entity, fields=names, ids=tuple(every))
