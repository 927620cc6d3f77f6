"""Taking returned forms in: one batch for all that are wanted, each file kept beside its record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.errors import Reason, Refused, Told
from app.services import attaching
from app.services.attaching import plain_name
from app.services.form_folder import put_away
from app.services.form_kind import FormKind, FormReading, Taking, form_kinds
from app.services.form_name import FormName
from app.services.intake import Arrived, Decisions, Step, is_taken
from app.services.intake_words import CHANGED, MEANWHILE, ONE_OF_TWO, STAYED, WHY
from app.services.office import Office
from app.services.writing_right import needs_writer, writing
from app.storage.work import Work
from app.text import Text

_NONE: Final[Decisions] = MappingProxyType({})
_UNMOVED: Final[Mapping[Path, Path]] = MappingProxyType({})
_KEPT_AS: Final = "report"


@frozen(kw_only=True)
class Alarm:
    """What a form that was taken in alarms of: the record that opens, and a sentence."""

    entity: str
    record: str
    why: Text


@frozen(kw_only=True)
class TakenIn:
    """What was taken in: ``batch`` takes all of it back; each failure names its file.

    ``moved`` says of files that lay in the watched folder where they lie now.
    """

    batch: str = ""
    taken: tuple[Arrived, ...] = ()
    failed: tuple[Reason, ...] = ()
    alarms: tuple[Alarm, ...] = ()
    stayed: Text | None = None
    moved: Mapping[Path, Path] = _UNMOVED


@frozen
class _Wanted:
    """A file to be taken in, and the values of the attachment it becomes."""

    arrived: Arrived
    kind: FormKind
    name: FormName
    reading: FormReading
    attachment: Mapping[str, Any]


class _CannotTakeError(Exception):
    """One file could not be taken; the whole batch begins again without it."""

    def __init__(self, wanted: _Wanted, told: Told) -> None:
        super().__init__(told)
        self.wanted, self.told = wanted, told


def take_in(
    office: Office,
    arrived: Sequence[Arrived],
    decisions: Decisions = _NONE,
    step: Step = lambda _done, _all: None,
) -> TakenIn:
    """Take in what is right and what somebody said yes to, as one batch. One that fails leaves the others."""
    needs_writer(office)
    wanted, failed = _kept(office, _chosen(arrived, decisions), step)
    batch = ""
    while wanted:
        try:
            batch = _written(office, wanted, step)
            break
        except _CannotTakeError as error:
            wanted.remove(error.wanted)
            failed.append(Reason(_file(error.wanted.arrived), error.told.text))
    taken = tuple(each.arrived for each in wanted)
    done_with = [*taken, *(one for one in arrived if one.status == "same")]
    stayed, moved = _put_away(office, [one.path for one in done_with])
    return TakenIn(
        batch=batch,
        taken=taken,
        failed=tuple(failed),
        alarms=tuple(alarm for each in wanted for alarm in _alarms(each.reading)),
        stayed=stayed,
        moved=moved,
    )


def type_in(
    office: Office, path: Path | None, name: FormName, values: Mapping[str, str], *, replace: bool = False
) -> TakenIn:
    """Take in answers that a person typed beside a picture, and keep the picture with the record.

    Raises:
        Refused: there is no such form, it takes no answers, or the office has other ones (``replace``).
    """
    needs_writer(office)
    kind, reading = look_typed(office, name, values)
    if reading.standing in {"same", "no_such", "closed"}:
        raise Refused(WHY[reading.standing], where=name.text)
    if reading.standing == "other" and not replace:
        raise Refused(WHY["other"], where=name.text)
    if reading.wrong:
        raise Refused(reading.wrong[0][1], tuple(Reason(field, why) for field, why in reading.wrong))
    row = _row(office, path, reading) if path is not None else None
    with writing(office) as work:
        attachment = work.add("attachment", row) if row is not None else ""
        channel: Any = "scan" if row is not None else "typed"
        kind.take(office, work, name, values, Taking(on=office.today, channel=channel, attachment=attachment))
    stayed, moved = _put_away(office, [] if path is None else [path])
    return TakenIn(batch=work.saved.batch, alarms=tuple(_alarms(reading)), stayed=stayed, moved=moved)


def _put_away(office: Office, paths: Sequence[Path]) -> tuple[Text | None, Mapping[Path, Path]]:
    """Put files out of the way; say how many could not be moved."""
    lies = {path: put_away(office, path) for path in paths}
    stayed = sum(now is None for now in lies.values())
    moved = {path: now for path, now in lies.items() if now is not None and now != path}
    return STAYED.fill(count=stayed) if stayed else None, MappingProxyType(moved)


def look_typed(office: Office, name: FormName, values: Mapping[str, str]) -> tuple[FormKind, FormReading]:
    """Say what typed answers would do; nothing is written.

    Raises:
        Refused: no such kind of form is read in.
    """
    kind = form_kinds().get(name.kind)
    if kind is None:
        raise Refused(WHY["unread"], where=name.text)
    return kind, kind.look(office, name, values)


def _chosen(arrived: Sequence[Arrived], decisions: Decisions) -> list[Arrived]:
    return [one for one in arrived if is_taken(one, decisions)]


def _kept(office: Office, chosen: list[Arrived], step: Step) -> tuple[list[_Wanted], list[Reason]]:
    """Copy each file beside the office file; what changed since it was looked at is named."""
    wanted: list[_Wanted] = []
    failed: list[Reason] = []
    names: set[str] = set()
    for done, one in enumerate(chosen):
        step(done, 2 * len(chosen))
        try:
            wanted.append(_one_kept(office, one, names))
        except Told as told:
            failed.append(Reason(_file(one), told.text))
    return wanted, failed


def _one_kept(office: Office, one: Arrived, names: set[str]) -> _Wanted:
    assert one.name is not None  # noqa: S101 - what may be taken has a proved name
    assert one.reading is not None  # noqa: S101 - and was read
    assert one.kind is not None  # noqa: S101 - by its kind
    if one.name.text in names:
        raise Refused(ONE_OF_TWO, where=_file(one))
    row = _row(office, one.path, one.reading)
    if row["sha256"] != one.form.sha256:
        raise Refused(CHANGED.fill(file=_file(one)), where=_file(one))
    names.add(one.name.text)
    return _Wanted(one, one.kind, one.name, one.reading, row)


def _row(office: Office, path: Path, reading: FormReading) -> dict[str, Any]:
    record = office.records.get(reading.entity, reading.record)
    row = attaching.take_in(office, path, reading.entity, record, kind=_KEPT_AS)
    return {**row, "file_name": plain_name(_readable(path.name))}


def _written(office: Office, wanted: Sequence[_Wanted], step: Step) -> str:
    with writing(office) as work:
        now = office.store.reading.count()
        for done, each in enumerate(wanted):
            step(len(wanted) + done, 2 * len(wanted))
            try:
                if each.arrived.seen != now:
                    _look_again(office, each)
                _take(office, work, each)
            except Told as told:
                raise _CannotTakeError(each, told) from told
    return work.saved.batch


def _look_again(office: Office, each: _Wanted) -> None:
    """Refuse what the office has other answers for meanwhile."""
    now = each.kind.look(office, each.name, each.arrived.form.values)
    if (now.standing, now.lines) != (each.reading.standing, each.reading.lines):
        raise Refused(MEANWHILE, where=_file(each.arrived))


def _take(office: Office, work: Work, each: _Wanted) -> None:
    attachment = work.add("attachment", each.attachment)
    taking = Taking(on=office.today, attachment=attachment)
    each.kind.take(office, work, each.name, each.arrived.form.values, taking)


def _alarms(reading: FormReading) -> list[Alarm]:
    return [Alarm(entity=reading.entity, record=reading.record, why=why) for why in reading.alarms]


def _file(one: Arrived) -> str:
    return _readable(one.path.name)


def _readable(name: str) -> str:
    """Return a file name that can be written down, whatever bytes the system keeps it in."""
    return name.encode("utf-8", "replace").decode("utf-8")
