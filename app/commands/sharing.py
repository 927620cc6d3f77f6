"""Verbs of several desks: join, sync."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any, Final

import click

from app.commands.session import FILE, Session, opened, verb
from app.errors import Damaged, Told
from app.services import sharing
from app.services.numbering import settle
from app.services.office import Office
from app.settings import desk_initials
from app.sharing.folder import Hindered, Trouble
from app.sharing.place import place_of
from app.text import Text

_JOINED = Text(
    en="{file} is your copy of the office at {share}. Work in it; «sync» takes in and publishes.",
    sv="{file} är din kopia av kontoret på {share}. Arbeta i den; ”sync” hämtar in och delar.",
    nb="{file} er din kopi av kontoret på {share}. Arbeid i den; «sync» henter inn og deler.",
    da='{file} er din kopi af kontoret på {share}. Arbejd i den; "sync" henter ind og deler.',
)
_SYNCED = Text(
    en="Taken in: {taken} changes. Published: {published}. Waiting: {waiting}. Questions: {questions}.",
    sv="Hämtat in: {taken} ändringar. Delat: {published}. Väntar: {waiting}. Frågor: {questions}.",
    nb="Hentet inn: {taken} endringer. Delt: {published}. Venter: {waiting}. Spørsmål: {questions}.",
    da="Hentet ind: {taken} ændringer. Delt: {published}. Venter: {waiting}. Spørgsmål: {questions}.",
)
_DAMAGED = Text(
    en="Damaged files in the shared folder that could not be mended from here: {n} ({names}). What they hold "
    "stays away until a desk that has it is at work again.",
    sv="Skadade filer i den delade mappen som inte gick att laga härifrån: {n} ({names}). Det de innehåller "
    "saknas tills en dator som har det är i gång igen.",
    nb="Skadede filer i den delte mappen som ikke kunne repareres herfra: {n} ({names}). Det de inneholder, "
    "mangler til en maskin som har det, er i gang igjen.",
    da="Beskadigede filer i den delte mappe, der ikke kunne repareres herfra: {n} ({names}). Det, de "
    "indeholder, mangler, til en computer, der har det, er i gang igen.",
)
_GAP = Text(
    en="Something is missing before these changes: {names}. It is asked for and taken in when it comes.",
    sv="Något saknas före de här ändringarna: {names}. Det efterfrågas och hämtas in så snart det kommer.",
    nb="Noe mangler før disse endringene: {names}. Det etterspørres og hentes inn så snart det kommer.",
    da="Noget mangler før disse ændringer: {names}. Det efterspørges og hentes ind, så snart det kommer.",
)
_ASKED = Text(
    en="A colleague has erased {n} people at once. That waits for your yes: run sync with --agree.",
    sv="En kollega har raderat {n} personer på en gång. Det väntar på ditt ja: kör sync med --agree.",
    nb="En kollega har slettet {n} personer på én gang. Det venter på ditt ja: kjør sync med --agree.",
    da="En kollega har slettet {n} personer på én gang. Det venter på dit ja: kør sync med --agree.",
)
_LATE = Text(
    en="Listed and not readable yet: {names}.",
    sv="Finns i listan men går inte att läsa än: {names}.",
    nb="Står i listen, men kan ikke leses ennå: {names}.",
    da="Står på listen, men kan ikke læses endnu: {names}.",
)
_OTHER_OFFICE = Text(
    en="The folder {path} belongs to another office. Nothing was taken in or published. Check the place.",
    sv="Mappen {path} hör till ett annat kontor. Inget har hämtats in eller delats. Kontrollera platsen.",
    nb="Mappen {path} tilhører et annet kontor. Ingenting er hentet inn eller delt. Kontroller stedet.",
    da="Mappen {path} tilhører et andet kontor. Intet er hentet ind eller delt. Kontrollér stedet.",
)
_TOLD_AT_MOST: Final = 5


@click.command("join")
@click.argument("share", type=click.Path(path_type=Path))
@click.option("--as", "file", required=True, type=click.Path(path_type=Path, dir_okay=False))
@verb
def join(session: Session, share: Path, file: Path) -> None:
    """Make your own copy of an office on a shared drive."""
    sharing.join(share, file, desk_initials())
    line = _JOINED.fill(file=file, share=place_of(share).office).of(session.language)
    session.answer({"file": str(file), "share": str(place_of(share).office)}, [line])


@click.command("sync")
@FILE
@click.option("--at", "place", type=click.Path(path_type=Path), help="The office stands here now.")
@click.option("--agree", is_flag=True, help="Say yes to an erasure of many people that waits.")
@click.option("--watch", is_flag=True, help="Go on until stopped, a line each time something happens.")
@verb
def sync(session: Session, file: Path, *, place: Path | None, agree: bool, watch: bool) -> None:
    """Take in what others did and publish what was done here."""
    with opened(file) as office:
        if place is not None:
            sharing.move_share(office, place_of(place))
        if agree:
            sharing.agree_to_erase(office)
        if watch:
            _watch(session, office)
            return
        found = sharing.sync(office)
        if settle(office):
            found = sharing.sync(office)
        _answer(session, office, found)


COMMANDS = (join, sync)


def _watch(session: Session, office: Office) -> None:
    with contextlib.suppress(KeyboardInterrupt):
        for found in sharing.attend(office):
            if found["taken"] or found["published"] or found["trouble"]:
                session.answer(_told(found), _lines(session, office, found))


def _told(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if key != "touched"}


def _lines(session: Session, office: Office, found: dict[str, Any]) -> list[str]:
    texts = [_SYNCED.fill(**{key: found[key] for key in ("taken", "published", "waiting", "questions")})]
    if found["gaps"]:
        texts.append(_GAP.fill(names=_few(found["gaps"])))
    if found["late"]:
        texts.append(_LATE.fill(names=_few(found["late"])))
    asked = sharing.people_to_erase(office)
    if asked:
        texts.append(_ASKED.fill(n=asked))
    return [text.of(session.language) for text in texts]


def _answer(session: Session, office: Office, found: dict[str, Any]) -> None:
    """Say what went right; end with the code of what went wrong."""
    wrong = _wrong(office, found)
    if wrong is None or not session.as_json:
        session.answer(_told(found), _lines(session, office, found))
    if wrong is not None:
        session.refuse(wrong, _told(found))


def _wrong(office: Office, found: dict[str, Any]) -> Told | None:
    place = sharing.share_of(office.store)
    folder = place.journal if place is not None else Path()
    if found["other_office"]:
        return sharing.Elsewhere(_OTHER_OFFICE.fill(path=folder), where=str(folder))
    unhealed = sorted({*found["damaged"]} - {*found["healed"]})
    if found["trouble"]:
        kind = Trouble(found["trouble"])
        if kind is not Trouble.READ_ONLY or found["waiting"]:
            return Hindered(kind, folder)
    return Damaged(_DAMAGED.fill(n=len(unhealed), names=_few(unhealed))) if unhealed else None


def _few(names: list[str]) -> str:
    more = ["…"] if len(names) > _TOLD_AT_MOST else []
    return ", ".join([*names[:_TOLD_AT_MOST], *more])
