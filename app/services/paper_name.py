"""What the files of papers are called: a name every system takes, and never the same twice in a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.documents.document import Document, Facts, File
from app.documents.saving import safe_name
from app.domain.display import name_of
from app.text import Language


def file_name(
    facts: Facts, document: Document, records: tuple[Any, ...], language: Language, number: str, file: File
) -> str:
    """Return the name a paper gets: its kind, whom it is about, which part of it, its number."""
    about = name_of(_subject(facts, records[0]), language, facts.records) if len(records) == 1 else ""
    part = " ".join(value.zfill(2) if value.isdigit() else value for value in file.part.values())
    words = (document.name.of(language), about, part, number)
    return safe_name(" ".join(dict.fromkeys(filter(None, words))))


def _subject(facts: Facts, record: Any) -> Any:
    """Return whom or what a paper is named after: the person a record is about, where there is one."""
    found = record
    for step in record.entity.person:
        if step == "id":
            break
        found = facts.records.get(found.entity.fields[step].target, getattr(found, step, None)) or found
    return found


def free_path(folder: Path, name: str) -> Path:
    """Return a path no file has yet: the name itself, else with a number."""
    path = folder / name
    count = 2
    while path.exists():
        path = folder / safe_name(Path(name).stem, f" ({count}){Path(name).suffix}")
        count += 1
    return path
