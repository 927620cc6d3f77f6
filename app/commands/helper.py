"""What the helper process runs: no verb for people. Every answer is one line of JSON."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from app.errors import Told
from app.services.numbering import numbers_given
from app.services.sharing import copied, share_of
from app.sharing.helper import Attendant, beating
from app.sharing.installation import Installation
from app.sharing.joining import SHARE, join
from app.sharing.place import place_of
from app.sharing.rounds import Sharer
from app.storage.store import Store, open_store
from app.text import LANGUAGES


@click.group("helper", hidden=True)
def helper() -> None:
    """Touch the share, so that no person waits for it."""


@helper.command("fetch")
@click.argument("share", type=click.Path(path_type=Path))
@click.argument("who")
@click.argument("same", required=False)
def fetch(share: Path, who: str, same: str | None) -> None:
    """Make this person's replica of a shared office."""
    _telling(lambda: _fetch(share, who, same=bool(same)))


@helper.command("join")
@click.argument("share", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("who")
def join_as(share: Path, file: Path, who: str) -> None:
    """Make a replica where the person says, and take in what is new."""
    _telling(lambda: _join(share, file, who))


@helper.command("sync")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("who")
def sync_once(file: Path, who: str) -> None:
    """Do one sync."""
    _telling(lambda: _with_store(file, who, lambda one, _: one.once()))


@helper.command("attend")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("who")
def attend(file: Path, who: str) -> None:
    """Do round after round until the listener is gone."""
    _telling(lambda: _with_store(file, who, _attend))


@helper.command("read-forms")
def read_forms() -> None:
    """Read files that came from outside, in a process that may die of one."""
    # Readers of PDF take a fifth of a second to load, and every other verb would pay for it.
    from app.exchange.form_child import serve  # noqa: PLC0415

    serve(sys.stdin, _say_line)


COMMANDS = (helper,)


def _attend(one: Attendant, _: Store) -> None:
    one.listen(sys.stdin)
    one.attend()


def _with_store(file: Path, who: str, work: Callable[[Attendant, Store], object]) -> None:
    store = open_store(file, who=who)
    try:
        place = share_of(store)
        if place is not None:
            work(_helper(store), store)
    finally:
        store.close()


def _helper(store: Store) -> Attendant:
    place = share_of(store)
    assert place is not None  # noqa: S101 - the callers remembered it
    return Attendant(store, Sharer(store, place), Installation(), _say, lambda: numbers_given(store.records))


def _join(share: Path, file: Path, who: str) -> None:
    store = join(place_of(share), file, who=who, beat=beating(_say))
    try:
        Installation().note(store)
        _say({"joined": str(file)})
        _helper(store).once()
    finally:
        store.close()


def _fetch(share: Path, who: str, *, same: bool) -> None:
    """Join into the person's data folder; an office known from elsewhere is asked about first."""
    installation, place = Installation(), place_of(share)
    installation.clear_away()
    replica = installation.new_replica()
    store = join(place, replica, who=who, beat=beating(_say))
    try:
        number = str(store.reading.meta("office"))
        elsewhere = installation.elsewhere(number, place.office, shared=True)
        if not elsewhere:
            installation.note(store)
            installation.settle(place.office, number, replica)
            _helper(store).once()
            return
    finally:
        store.close()
    shutil.rmtree(replica.parent, ignore_errors=True)
    if not same:
        raise copied(place.office, elsewhere)
    _move(installation, elsewhere, place.office, number)


def _move(installation: Installation, elsewhere: list[Path], office: Path, number: str) -> None:
    known = installation.replica(elsewhere[0])
    if known is None:
        return
    installation.forget(elsewhere)
    installation.settle(office, number, known)
    store = open_store(known)
    store.memory.keep(SHARE, str(office))
    store.close()


def _say(event: dict[str, Any]) -> None:
    """Say a line; when nobody listens any more, what is under way is still brought to its end."""
    try:
        sys.stdout.write(json.dumps(event, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    except (BrokenPipeError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - until the process ends


def _say_line(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _telling(work: Callable[[], object]) -> None:
    try:
        work()
    except Told as told:
        text = {code: told.text.of(code) for code in LANGUAGES}
        _say({"told": {"kind": type(told).__name__, "text": text}})
