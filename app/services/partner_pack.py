"""The partner pack: a folder with an index, the tools that have files, and the modules to read and try."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.documents.blocks import Sheet
from app.documents.document import Facts
from app.documents.paper import make as make_paper
from app.documents.pieces.module_sheet import asked, reading
from app.documents.pieces.stay import sender_of
from app.documents.saving import safe_name, save
from app.documents.templates.partner_pack import modules_of, tools_of
from app.documents.vocabulary_training import PACK
from app.domain.display import day_text, wording
from app.errors import Reason, Refused, Told
from app.services import papers
from app.services.attaching import copy_to, is_program, plain_name
from app.services.facts import facts_of
from app.services.office import Office
from app.services.paper_name import free_path
from app.services.quiz import quiz_of
from app.services.training_page import page_name, page_of
from app.services.writing_right import needs_writer
from app.text import Language, Text

_FOLDER: Final = Text(
    en="The folder “{folder}” cannot be made. Choose another folder.",
    sv="Mappen ”{folder}” går inte att skapa. Välj en annan mapp.",
    nb="Mappen «{folder}» kan ikke lages. Velg en annen mappe.",
    da="Mappen ”{folder}” kan ikke oprettes. Vælg en anden mappe.",
)
_PROGRAM: Final = Text(
    en="“{name}” is a program and was left out of the pack.",
    sv="”{name}” är ett program och togs inte med i paketet.",
    nb="«{name}» er et program og ble utelatt fra pakken.",
    da="”{name}” er et program og blev udeladt af pakken.",
)


@frozen(kw_only=True)
class Pack:
    """A pack that was made: its folder, the files in it, and what was left out."""

    folder: Path
    files: tuple[Path, ...]
    failed: tuple[Reason, ...] = ()


def make_pack(
    office: Office, programme: str, place: Path, language: Language, *, tools: Sequence[str] = ()
) -> Pack:
    """Make the pack of a programme in a folder of its own; ``tools`` takes only these."""
    needs_writer(office)
    facts = facts_of(office, {"tools": ",".join(tools)})
    folder = _made(free_path(place, _name(office, language)))
    files: dict[str, list[Path]] = {}
    failed: list[Reason] = []
    for record, write in (*_tool_files(office, facts), *_module_files(office, facts, language)):
        try:
            files.setdefault(record.id, []).append(write(folder))
        except Told as told:
            failed.append(Reason(record.id, told.text))
    names = {record: [path.name for path in found] for record, found in files.items()}
    given = {"tools": ",".join(tools), "files": json.dumps(names)}
    index = papers.make_into(office, "partner-pack", [programme], folder, (language,), given, issued=True)
    every = (*index.paths, *(path for found in files.values() for path in found))
    return Pack(folder=folder, files=every, failed=(*failed, *index.failed))


def _name(office: Office, language: Language) -> str:
    return safe_name(f"{PACK.of(language)} {day_text(office.today, language)}", "")


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True)
    except OSError as fault:
        raise Refused(_FOLDER.fill(folder=folder), where=str(folder)) from fault
    return folder


def _tool_files(office: Office, facts: Facts) -> Iterator[tuple[Any, Any]]:
    for tool in tools_of(facts):
        attachment = facts.records.get("attachment", tool.attachment_id)
        if attachment is not None:
            yield tool, _copier(office, tool, attachment)


def _copier(office: Office, tool: Any, attachment: Any) -> Any:
    def copy(folder: Path) -> Path:
        if is_program(attachment.file_name):
            raise Refused(_PROGRAM.fill(name=attachment.file_name), where=tool.id)
        own = plain_name(attachment.file_name)
        name = safe_name(f"{tool.key} {Path(own).stem}", Path(own).suffix)
        return copy_to(office, attachment.id, free_path(folder, name))

    return copy


def _module_files(office: Office, facts: Facts, language: Language) -> Iterator[tuple[Any, Any]]:
    for module in modules_of(facts):
        yield module, _page(office, module, language)
        yield module, _paper(office, facts, module, language)


def _page(office: Office, module: Any, language: Language) -> Any:
    def write(folder: Path) -> Path:
        path = free_path(folder, page_name(office, module, "", language))
        save(page_of(office, module.id), path)
        return path

    return write


def _paper(office: Office, facts: Facts, module: Any, language: Language) -> Any:
    """Return what writes a module to read on paper: its questions are there, without fields to answer in."""

    def write(folder: Path) -> Path:
        spoken = quiz_of(office.records, module).languages
        written = language if language in spoken or not spoken else spoken[0]
        sheet = Sheet(
            title=f"{module.key} {wording(module.title, written)}",
            language=written,
            sender=sender_of(next(iter(facts.records.of("office")), None)),
            blocks=(*reading(module, written), *asked(facts, module, written, fillable=False)),
        )
        path = free_path(folder, safe_name(sheet.title))
        save(make_paper(sheet, dated=facts.today).content, path)
        return path

    return write
