"""A list written into a file of a person's choice: a table for other programs, or a paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.services.exporting import Exported, export_list
from app.services.list_paper import print_list
from app.services.office import Office
from app.text import Language

__all__ = ["Exported", "write_list"]


def write_list(
    office: Office,
    entity: str,
    path: Path,
    ids: Sequence[str],
    columns: Sequence[str],
    *,
    title: str,
    language: Language,
    binned: bool = False,
    include_delicate: bool = False,
) -> Exported:
    """Write records in this order and with these columns; a name that ends in .pdf makes a paper."""
    if path.suffix.lower() == ".pdf":
        return print_list(
            office, entity, path, ids, columns,
            title=title, language=language, binned=binned, include_delicate=include_delicate,
        )  # fmt: skip
    return export_list(
        office, entity, path, columns=columns, language=language,
        include_delicate=include_delicate, ids=ids, binned=binned,
    )  # fmt: skip
