"""What the button of a card does: each act by its key, for the items it is pressed for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Final

from attrs import frozen
from PySide6.QtWidgets import QWidget

from app.services.today import ItemShown
from ui.dialogs.logbook_blanks import send_logbooks
from ui.dialogs.mail_about import mail_about
from ui.dialogs.new_record import begin
from ui.dialogs.note_dialog import write_note
from ui.dialogs.notice_reminding import remind
from ui.dialogs.training_invite import invite_mentors
from ui.models.desk import Desk
from ui.pages.records.follow_up_asking import ask_note
from ui.wizards.change_notice import open_notice

Pair = tuple[str, str]
SIGNATURE: Final = "L4"
"""The letter that reminds of a signature."""


@frozen(kw_only=True)
class Act:
    """One way to see to items. ``together`` says that one press serves all of a card."""

    do: Callable[[Desk, QWidget, ItemShown, Sequence[Pair]], object]
    together: bool = False


def _open(desk: Desk, _parent: QWidget, item: ItemShown, _onto: Sequence[Pair]) -> None:
    desk.asked.emit(item.entity, item.record)


def _remind(desk: Desk, parent: QWidget, _item: ItemShown, onto: Sequence[Pair]) -> None:
    """Write to those who owe something: each kind of thing has its own reminder."""
    for entity, pairs in groupby(sorted(onto), key=lambda pair: pair[0]):
        ids = [record for _, record in pairs]
        if entity == "logbook_entry":
            send_logbooks(desk, _placements(desk, ids), parent, late=True)
        elif entity == "sign_off":
            _remind_of_signing(desk, parent, ids)
        else:
            mail_about(desk, entity, ids, parent)


def _remind_of_signing(desk: Desk, parent: QWidget, ids: Sequence[str]) -> None:
    """Remind of notices one by one, of signatures together with the letter for it."""
    owed = [one for one in map(partial(desk.office.records.get, "sign_off"), ids) if one is not None]
    for notice in dict.fromkeys(one.entity_id for one in owed if one.kind == "acknowledgement"):
        remind(desk, notice, parent)
    signatures = [one.id for one in owed if one.kind != "acknowledgement"]
    dialog = mail_about(desk, "sign_off", signatures, parent) if signatures else None
    if dialog is not None:
        dialog.letter.suggest(SIGNATURE)


def _placements(desk: Desk, entries: Sequence[str]) -> list[str]:
    found = [desk.office.records.get("logbook_entry", one) for one in entries]
    return list(dict.fromkeys(one.placement_id for one in found if one is not None))


def _stay(desk: Desk, item: ItemShown) -> str:
    """Return the placement an item is about, if it is about one."""
    if item.entity == "placement":
        return item.record
    return next(iter(_placements(desk, [item.record] if item.entity == "logbook_entry" else [])), "")


def _note(desk: Desk, parent: QWidget, item: ItemShown, _onto: Sequence[Pair]) -> None:
    _ask_note(desk, parent, item, "contact")


def _adjust(desk: Desk, parent: QWidget, item: ItemShown, _onto: Sequence[Pair]) -> None:
    _ask_note(desk, parent, item, "adjustment")


def _ask_note(desk: Desk, parent: QWidget, item: ItemShown, kind: str) -> None:
    placement = _stay(desk, item)
    if placement:
        ask_note(desk, placement, kind, parent)
    else:
        write_note(desk, item.entity, item.record, parent)


def _make_notice(desk: Desk, parent: QWidget, _item: ItemShown, onto: Sequence[Pair]) -> None:
    open_notice(desk, parent.window(), [record for entity, record in onto if entity == "announced_fact"])


def _invite(desk: Desk, parent: QWidget, _item: ItemShown, onto: Sequence[Pair]) -> None:
    invite_mentors(desk, [record for entity, record in onto if entity == "person"], parent)


def _make_paper(desk: Desk, parent: QWidget, _item: ItemShown, onto: Sequence[Pair]) -> None:
    from ui.wizards.papers_wizard import PapersWizard  # noqa: PLC0415 - 0.3 s: the papers' engine

    for entity, pairs in groupby(sorted(onto), key=lambda pair: pair[0]):
        PapersWizard(desk, entity, [record for _, record in pairs], parent).show()


def _name_person(desk: Desk, parent: QWidget, item: ItemShown, onto: Sequence[Pair]) -> None:
    """Begin the role that is missing first, at the placement it is missing at."""
    here = item.entity == "placement"
    given = {"placement_id": item.record, "programme_id": item.programme} if here else {}
    role = next((key for entity, key in onto if entity == "role"), "")
    begin(desk, "role", parent, {**given, **({"role": role} if role else {})})


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
    "invite_training": Act(do=_invite, together=True),
    "make_paper": Act(do=_make_paper, together=True),
    "make_notice": Act(do=_make_notice, together=True),
    "print": Act(do=_open),
    "attendance": Act(do=_open),
    "review": Act(do=_open),
    "backup": Act(do=_travel("office", "backups"), together=True),
    "sync": Act(do=_command("sync"), together=True),
}
"""Every act a card may have."""
