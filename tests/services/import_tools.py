"""What the tests of imports share: the sample lists, small lists, offices with a programme."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from app.services.importing import Imported, plan_import, run_import
from app.services.office import Office
from app.services.programme_setup import set_up_programme

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
WriteList = Callable[..., Path]


def programme(office: Office, template: str = "innopraksis", **more: Any) -> str:
    given = {"title": {"nb": "Praksis"}, "start": date(2023, 1, 1), "end": date(2023, 12, 31), **more}
    return set_up_programme(office, template, **given)


def write_list(folder: Path, *lines: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def imported(office: Office, path: Path, kind: str, **more: Any) -> Imported:
    return run_import(office, plan_import(office, path, kind, **more))


def count(office: Office, entity: str) -> int:
    return len(office.records.of(entity))


def everything(office: Office) -> dict[str, list[Any]]:
    entities = ("organisation", "person", "affiliation", "membership", "position", "participant")
    more = ("preference", "placement", "role", "training_completion", "grant_award", "note", "engagement")
    return {entity: list(office.records.of(entity)) for entity in (*entities, *more)}
