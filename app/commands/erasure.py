"""The verb that erases one record for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from app.commands.session import FILE, Session, opened, verb
from app.domain.catalogue import entity_named
from app.errors import Outcome, Reason
from app.services.erasure import Erasure, erase, look
from app.text import Language, Text

_WOULD: Final = Text(
    en="This would be erased for ever: {one} {id}. What would go, by kind: {counts}.",
    sv="Detta skulle raderas för alltid: {one} {id}. Det som skulle försvinna, per slag: {counts}.",
    nb="Dette ville bli slettet for godt: {one} {id}. Det som ville forsvinne, etter slag: {counts}.",
    da="Dette ville blive slettet for altid: {one} {id}. Det, der ville forsvinde, efter slags: {counts}.",
)
_ERASED: Final = Text(
    en="Erased here for ever: {one} {id}. What went, by kind: {counts}.",
    sv="Raderat här för alltid: {one} {id}. Det som försvann, per slag: {counts}.",
    nb="Slettet her for godt: {one} {id}. Det som forsvant, etter slag: {counts}.",
    da="Slettet her for altid: {one} {id}. Det, der forsvandt, efter slags: {counts}.",
)
_ATTACHED: Final = Text(
    en="Attached files, {n}: {names}.",
    sv="Bifogade filer, {n}: {names}.",
    nb="Vedlegg, {n}: {names}.",
    da="Vedhæftede filer, {n}: {names}.",
)
_REPLACED: Final = Text(
    en="Files in the shared folder that were replaced: {n}.",
    sv="Filer i den delade mappen som ersattes: {n}.",
    nb="Filer i den delte mappen som ble erstattet: {n}.",
    da="Filer i den delte mappe, der blev erstattet: {n}.",
)
_NOT_THERE_YET: Final = Text(
    en="In the shared folder it is not erased yet. Run sync when the drive is back.",
    sv="I den delade mappen är det inte raderat än. Kör sync när enheten är tillbaka.",
    nb="I den delte mappen er det ikke slettet ennå. Kjør sync når stasjonen er tilbake.",
    da="I den delte mappe er det ikke slettet endnu. Kør sync, når drevet er tilbage.",
)
_OTHERS: Final = Text(
    en="Other desks that have written in this office: {n}. Each erases it at its next sync.",
    sv="Andra datorer som har skrivit i kontoret: {n}. Var och en raderar det vid nästa synkning.",
    nb="Andre maskiner som har skrevet i kontoret: {n}. Hver av dem sletter det ved neste synkronisering.",
    da="Andre computere, der har skrevet i kontoret: {n}. Hver af dem sletter det ved næste synkronisering.",
)
_OUT_OF_REACH: Final = Text(
    en="Praktikum cannot reach these. Look there yourself:",
    sv="Praktikum kommer inte åt detta. Se efter själv:",
    nb="Praktikum når ikke disse. Se etter selv:",
    da="Praktikum kan ikke nå disse. Se selv efter:",
)
_BACKUP: Final = Text(
    en="the backup {path}", sv="säkerhetskopian {path}", nb="sikkerhetskopien {path}",
    da="sikkerhedskopien {path}",
)  # fmt: skip
_PAPER: Final = Text(
    en="the paper {name}, where it was saved or sent",
    sv="handlingen {name}, där den sparades eller dit den skickades",
    nb="dokumentet {name}, der det ble lagret eller sendt",
    da="dokumentet {name}, hvor det blev gemt eller sendt hen",
)
_ALWAYS: Final = (
    Text(
        en="mails, memory sticks and copies of the office file that were passed on",
        sv="e-post, usb-minnen och kopior av kontorsfilen som har lämnats vidare",
        nb="e-post, minnepinner og kopier av kontorfilen som er gitt videre",
        da="mails, USB-nøgler og kopier af kontorfilen, der er givet videre",
    ),
)
_SHARED: Final = (
    Text(
        en="the file server's own backups and earlier versions (shadow copies)",
        sv="filserverns egna säkerhetskopior och tidigare versioner (skuggkopior)",
        nb="filserverens egne sikkerhetskopier og tidligere versjoner (skyggekopier)",
        da="filserverens egne sikkerhedskopier og tidligere versioner (skyggekopier)",
    ),
    Text(
        en="the bin and the version history of a sync service such as OneDrive",
        sv="papperskorgen och versionshistoriken i en synktjänst som OneDrive",
        nb="papirkurven og versjonshistorikken i en synkroniseringstjeneste som OneDrive",
        da="papirkurven og versionshistorikken i en synkroniseringstjeneste som OneDrive",
    ),
)


@click.command("erase")
@FILE
@click.argument("record_id", metavar="ID")
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@verb
def erase_record(session: Session, file: Path, record_id: str, *, dry_run: bool) -> None:
    """Erase a record in the bin for ever, with all that belongs to a person; for the lead."""
    with opened(file) as office:
        found = look(office, record_id) if dry_run else erase(office, record_id)
    why = found.hindered.text if found.hindered else None
    failed = (Reason(found.record, why),) if why else ()
    lines = _lines(found, session.language, dry_run=dry_run)
    session.finish(
        Outcome(0 if dry_run else 1, failed), _content(found, session.language, dry_run=dry_run), lines
    )


COMMANDS = (erase_record,)


def _content(found: Erasure, language: Language, *, dry_run: bool) -> dict[str, Any]:
    return {
        "entity": found.entity, "id": found.record, "dry_run": dry_run, "changes": dict(found.changes),
        "attachments": list(found.attachments), "papers": list(found.papers), "shared": found.shared,
        "replaced": list(found.replaced), "other_desks": found.other_desks,
        "backups": [str(path) for path in found.backups],
        "out_of_reach": [text.of(language) for text in _beyond(found)],
    }  # fmt: skip


def _lines(found: Erasure, language: Language, *, dry_run: bool) -> list[str]:
    one = entity_named(found.entity).one.of(language)
    counts = ", ".join(f"{entity_named(key).many.of(language)} {n}" for key, n in found.changes.items())
    head = (_WOULD if dry_run else _ERASED).fill(one=one, id=found.record, counts=counts or "0")
    texts = [head]
    if found.attachments:
        texts.append(_ATTACHED.fill(n=len(found.attachments), names=", ".join(found.attachments)))
    if found.shared and not dry_run:
        texts.append(_NOT_THERE_YET if found.hindered else _REPLACED.fill(n=len(found.replaced)))
    if found.shared and found.other_desks:
        texts.append(_OTHERS.fill(n=found.other_desks))
    beyond = [f"– {text.of(language)}" for text in _beyond(found)]
    return [*(text.of(language) for text in texts), _OUT_OF_REACH.of(language), *beyond]


def _beyond(found: Erasure) -> list[Text]:
    """Return what is out of reach, each thing named."""
    return [
        *(_BACKUP.fill(path=path) for path in found.backups),
        *(_PAPER.fill(name=name) for name in found.papers),
        *(_SHARED if found.shared else ()),
        *_ALWAYS,
    ]
