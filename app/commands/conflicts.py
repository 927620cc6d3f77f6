"""The verb over questions of several desks: conflicts, listed and settled."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import click

from app.commands.assignment import merged_phrases, typed, values_of
from app.commands.session import FILE, Session, opened, verb
from app.domain.catalogue import entity_named
from app.domain.display import moment_text
from app.errors import Refused
from app.services.answering import keep, write
from app.services.conflicts import Conflict, Version, conflicts, revealed
from app.services.office import Office
from app.services.version_words import label, version_text
from app.storage.work import Saved
from app.text import Text

MINE: Final = "mine"
THEIRS: Final = "theirs"
KEEP: Final = "keep"
DELETE: Final = "delete"
_NO_SUCH: Final = Text(
    en="There is no question {number}; {count} wait for an answer. List them without --settle.",
    sv="Det finns ingen fråga {number}; {count} väntar på svar. Visa dem utan --settle.",
    nb="Det finnes ikke noe spørsmål {number}; {count} venter på svar. Vis dem uten --settle.",
    da="Der er intet spørgsmål {number}; {count} venter på svar. Vis dem uden --settle.",
)
_KEEP_OR_DELETE: Final = Text(
    en='This question asks whether the record stays. Answer "keep" or "delete".',
    sv="Frågan gäller om posten ska finnas kvar. Svara ”keep” (behåll) eller ”delete” (ta bort).",
    nb="Spørsmålet er om posten skal beholdes. Svar «keep» (behold) eller «delete» (slett).",
    da='Spørgsmålet er, om posten skal beholdes. Svar "keep" (behold) eller "delete" (slet).',
)
_BEFORE: Final = Text(en="before", sv="före", nb="før", da="før")
_OTHER: Final = Text(en="other", sv="annan", nb="annen", da="anden")
_BINNED: Final = Text(en="in the bin", sv="i papperskorgen", nb="i papirkurven", da="i papirkurven")
_COUNT: Final = Text(
    en="Questions that wait for an answer: {count}",
    sv="Frågor som väntar på svar: {count}",
    nb="Spørsmål som venter på svar: {count}",
    da="Spørgsmål, der venter på svar: {count}",
)


@click.command("conflicts")
@FILE
@click.option(
    "--settle", type=(int, str), nargs=2, default=None, metavar="N ANSWER",
    help="Answer question N: mine, theirs, or the value that shall stand; keep or delete for a record.",
)  # fmt: skip
@click.option("--delicate", is_flag=True, help="Show delicate values; that you look is noted in the log.")
@verb
def list_conflicts(session: Session, file: Path, settle: tuple[int, str] | None, *, delicate: bool) -> None:
    """List what several desks wrote at once, or settle one question."""
    with opened(file) as office:
        found = conflicts(office, session.language)
        if settle is not None:
            _answer(session, office, found, *settle)
            return
        if delicate:
            found = [revealed(office, one) for one in found]
        lines = [line for number, one in enumerate(found, 1) for line in _lines(session, office, number, one)]
        content = [_content(session, number, one) for number, one in enumerate(found, 1)]
        total = _COUNT.fill(count=len(found)).of(session.language)
        session.answer({"conflicts": content, "count": len(found)}, [*lines, total])


COMMANDS = (list_conflicts,)


def _answer(session: Session, office: Office, found: list[Conflict], number: int, word: str) -> None:
    if not 1 <= number <= len(found):
        raise Refused(_NO_SUCH.fill(number=number, count=len(found)), where=str(number))
    conflict = found[number - 1]
    saved = _settle(office, conflict, typed(word))
    left = len(office.records.questions())
    content = {"settled": number, "id": conflict.record, "batch": saved.batch, "left": left}
    session.answer(content, [_COUNT.fill(count=left).of(session.language)])


def _settle(office: Office, conflict: Conflict, word: str) -> Saved:
    version = _chosen(conflict, word)
    if version is not None:
        return keep(office, [(conflict, version)])
    if not conflict.may_write:
        if conflict.field:
            return write(office, conflict, word)
        raise Refused(_KEEP_OR_DELETE, where=conflict.record)
    spec = entity_named(conflict.entity)
    record = office.records.some(conflict.entity, [conflict.record], binned=True)[0]
    values = merged_phrases(record, spec, values_of(office, spec, [f"{conflict.field}={word}"]))
    return write(office, conflict, values[conflict.field])


def _chosen(conflict: Conflict, word: str) -> Version | None:
    """Return the version a word names; None where it is a value to write."""
    if word in {MINE, THEIRS}:
        return conflict.mine if word == MINE else conflict.theirs
    if not conflict.field and word in {KEEP, DELETE}:
        return next(v for v in conflict.versions if v.deletes == (word == DELETE))
    return None


def _lines(session: Session, office: Office, number: int, conflict: Conflict) -> list[str]:
    language = session.language
    one = entity_named(conflict.entity).one.of(language)
    binned = f", {_BINNED.of(language)}" if conflict.binned else ""
    head = f"{number}. {conflict.name} – {label(conflict, language)}  ({one} {conflict.record}{binned})"
    lines = [head]
    for version in conflict.versions:
        role = _role(conflict, version) or _OTHER.of(language)
        lines.append(f"   {role:<7} {_written(session, office, conflict, version)}")
    if conflict.before is not None:
        lines.append(f"   {_BEFORE.of(language):<7} {_written(session, office, conflict, conflict.before)}")
    return lines


def _written(session: Session, office: Office, conflict: Conflict, version: Version) -> str:
    when = moment_text(version.moment, session.language)
    words = version_text(office, conflict, version, session.language)
    return f"{version.who or '–'}  {when}  {words}"


def _content(session: Session, number: int, conflict: Conflict) -> dict[str, Any]:
    return {
        "number": number, "entity": conflict.entity, "id": conflict.record, "name": conflict.name,
        "field": conflict.field, "label": label(conflict, session.language), "hidden": conflict.hidden,
        "binned": conflict.binned,
        "versions": [
            {**_stated(version), "role": _role(conflict, version)} for version in conflict.versions
        ],
        "before": _stated(conflict.before) if conflict.before is not None else None,
    }  # fmt: skip


def _stated(version: Version) -> dict[str, Any]:
    return {
        "change": version.change, "who": list(version.writers), "time": version.time, "value": version.value,
        "deletes": version.deletes, "fields": list(version.fields),
    }  # fmt: skip


def _role(conflict: Conflict, version: Version) -> str:
    return MINE if version == conflict.mine else THEIRS if version == conflict.theirs else ""
