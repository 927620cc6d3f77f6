"""What the button of a card does: each act by its key, for the items it is pressed for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Final

from attrs import frozen
from PySide6.QtWidgets import QWidget

from app.services.today import ItemShown
from ui.dialogs.mail_about import mail_about
from ui.dialogs.new_record import begin
from ui.dialogs.note_dialog import write_note
from ui.models.desk import Desk

Pair = tuple[str, str]


@frozen(kw_only=True)
class Act:
    """One way to see to items. ``together`` says that one press serves all of a card."""

    do: Callable[[Desk, QWidget, ItemShown, Sequence[Pair]], object]
    together: bool = False


def _open(desk: Desk, _parent: QWidget, item: ItemShown, _onto: Sequence[Pair]) -> None:
    desk.asked.emit(item.entity, item.record)


def _remind(desk: Desk, parent: QWidget, _item: ItemShown, onto: Sequence[Pair]) -> None:
    """Open the mails, one dialog for each kind of record that somebody is reminded of."""
    for entity, pairs in groupby(sorted(onto), key=lambda pair: pair[0]):
        mail_about(desk, entity, [record for _, record in pairs], parent)


def _note(desk: Desk, parent: QWidget, item: ItemShown, onto: Sequence[Pair]) -> None:
    entity, record = onto[0] if onto else (item.entity, item.record)
    write_note(desk, entity, record, parent)


def _adjust(desk: Desk, parent: QWidget, item: ItemShown, onto: Sequence[Pair]) -> None:
    entity, record = onto[0] if onto else (item.entity, item.record)
    write_note(desk, entity, record, parent, kind="adjustment")


def _make_paper(desk: Desk, parent: QWidget, _item: ItemShown, onto: Sequence[Pair]) -> None:
    from ui.wizards.papers_wizard import PapersWizard  # noqa: PLC0415 - 0.3 s: the papers' engine

    for entity, pairs in groupby(sorted(onto), key=lambda pair: pair[0]):
        PapersWizard(desk, entity, [record for _, record in pairs], parent).show()


def _name_person(desk: Desk, parent: QWidget, item: ItemShown, _onto: Sequence[Pair]) -> None:
    given = (
        {"placement_id": item.record, "programme_id": item.programme} if item.entity == "placement" else {}
    )
    begin(desk, "role", parent, given)


def _command(key: str) -> Callable[[Desk, QWidget, ItemShown, Sequence[Pair]], None]:
    def act(desk: Desk, _parent: QWidget, _item: ItemShown, _onto: Sequence[Pair]) -> None:
        desk.commanded.emit(key)

    return act


def _travel(place: str, part: str) -> Callable[[Desk, QWidget, ItemShown, Sequence[Pair]], None]:
    def act(desk: Desk, _parent: QWidget, _item: ItemShown, _onto: Sequence[Pair]) -> None:
        desk.travelled.emit(place, part)

    return act


ACTS: Final[Mapping[str, Act]] = {
    "open": Act(do=_open),
    "gates": Act(do=_open),
    "remind": Act(do=_remind, together=True),
    "ask_new": Act(do=_remind, together=True),
    "intake": Act(do=_command("take_in_forms"), together=True),
    "note": Act(do=_note),
    "adjust": Act(do=_adjust),
    "name_person": Act(do=_name_person),
    "invite_training": Act(do=_travel("knowledge", "training"), together=True),
    "make_paper": Act(do=_make_paper, together=True),
    "make_notice": Act(do=_command("new_notice"), together=True),
    "print": Act(do=_open),
    "attendance": Act(do=_open),
    "review": Act(do=_open),
    "backup": Act(do=_travel("office", "backups"), together=True),
    "sync": Act(do=_command("sync"), together=True),
}
"""Every act a card may have."""
