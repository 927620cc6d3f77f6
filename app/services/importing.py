"""Taking a list in: planned first, then written as one batch that one undo takes back."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.collection import collection_paused
from app.domain.programme import Programme
from app.errors import Refused
from app.exchange.delimited import TextForm
from app.exchange.mapping import Mapping as Columns
from app.exchange.row import Reading
from app.services.import_arranging import arranged
from app.services.import_opening import ListAsked, ListFile, open_list
from app.services.import_plan import (
    Decisions,
    Draft,
    Imported,
    ImportPlan,
    Step,
    no_step,
)
from app.services.import_reading import (
    check_kind,
    import_kinds,
    meaning_with,
    read_list,
    remember,
    sheet_names,
    values_of,
)
from app.services.import_report import keep_report, log_line
from app.services.office import Office
from app.services.placement_setup import set_up_placements
from app.services.writing_right import needs_writer
from app.storage.work import Work
from app.text import Text

__all__ = [
    "ImportPlan",
    "Imported",
    "Reading",
    "import_kinds",
    "look_at_list",
    "plan_again",
    "plan_import",
    "plan_list",
    "run_import",
    "sheet_names",
    "values_of",
]

NO_DECISIONS: Final[Decisions] = MappingProxyType({})
_AT_ONCE: Final = 2_000
_ORDER: Final = (
    "organisation", "person", "affiliation", "membership", "engagement", "position", "participant",
    "preference", "placement", "role", "training_completion", "grant_award", "event",
    "attendance", "note",
)  # fmt: skip
"""Records come in after those they point at."""
_WHICH_PROGRAMME: Final = Text(
    en="The office has several programmes. Say which one the list belongs to (--programme).",
    sv="Kontoret har flera program. Ange vilket listan hör till (--programme).",
    nb="Kontoret har flere programmer. Oppgi hvilket listen hører til (--programme).",
    da="Kontoret har flere programmer. Angiv, hvilket listen hører til (--programme).",
)
_NO_PROGRAMME: Final = Text(
    en="The office has no programme yet. Make the programme first, then import the list.",
    sv="Kontoret har inget program än. Skapa programmet först och importera sedan listan.",
    nb="Kontoret har ikke noe program ennå. Lag programmet først, og importer så listen.",
    da="Kontoret har intet program endnu. Opret programmet først, og importér derefter listen.",
)
_GONE: Final = Text(
    en="There is no programme with the id {given}. Choose one from the list of programmes.",
    sv="Det finns inget program med id {given}. Välj ett i listan över program.",
    nb="Det finnes ikke noe program med id {given}. Velg ett fra listen over programmer.",
    da="Der findes intet program med id {given}. Vælg et på listen over programmer.",
)


def plan_import(
    office: Office,
    path: Path,
    kind: str,
    *,
    programme: str = "",
    sheet: str | None = None,
    mapping: Columns | Path | None = None,
    form: TextForm | None = None,
    step: Step = no_step,
) -> ImportPlan:
    """Read a list and say what it would do; nothing is written.

    ``kind`` is one of ``import_kinds``, ``programme`` an id, ``mapping`` what some headings mean (or the
    file that says it). Raises ``Refused`` when the list or its kind cannot be read at all.
    """
    check_kind(kind)
    asked = ListAsked(kind=kind, programme=programme, sheet=sheet, mapping=mapping)
    return plan_list(office, open_list(path, form), asked, step=step)


def look_at_list(office: Office, listed: ListFile, asked: ListAsked) -> Reading:
    """Read a list as asked and say what each column was taken for; nothing is compared with the office."""
    with collection_paused():
        check_kind(asked.kind)
        return read_list(office, listed, asked, country=_country(office))[1]


def plan_list(
    office: Office,
    listed: ListFile,
    asked: ListAsked,
    decisions: Decisions = NO_DECISIONS,
    *,
    step: Step = no_step,
) -> ImportPlan:
    """Say what a list that was opened would do, as asked and decided; nothing is written."""
    with collection_paused():
        check_kind(asked.kind)
        meaning, reading = read_list(office, listed, asked, country=_country(office))
        chosen = _programme(office, asked.programme, needed=meaning.needs_programme)
        return arranged(office, asked.kind, meaning, reading, chosen, decisions, step)


def plan_again(office: Office, plan: ImportPlan, decisions: Decisions, step: Step = no_step) -> ImportPlan:
    """Plan the same list with decisions, against what the office holds now."""
    with collection_paused():
        meaning = meaning_with(plan.kind, plan.reading.layout)
        chosen = _programme(office, plan.programme, needed=meaning.needs_programme)
        return arranged(office, plan.kind, meaning, plan.reading, chosen, decisions, step)


def run_import(
    office: Office,
    plan: ImportPlan,
    decisions: Decisions = NO_DECISIONS,
    *,
    file: str = "",
    step: Step = no_step,
) -> Imported:
    """Write what a plan says: one batch, all of it or nothing. Refused rows stay out and are named.

    Without decisions those of the plan stand. ``file`` is the name by which this desk remembers the list.
    """
    needs_writer(office)
    with collection_paused():
        wanted = decisions or plan.decisions
        if wanted != plan.decisions or office.store.reading.count() != plan.known_changes:
            plan = plan_again(office, plan, wanted, step)
        batch = ""
        if plan.drafts:
            with office.work() as work:
                _write(work, plan.drafts, step)
                work.log(log_line(plan))
            batch = work.saved.batch
    done = Imported(
        batch=batch, plan=plan, created=plan.count("created"), updated=plan.count("updated"),
        skipped=plan.count("skipped"), doubles=plan.doubles,
        refused=tuple(row for row in plan.rows if row.status == "refused"),
    )  # fmt: skip
    if batch:
        if (said := _given(plan)).columns:
            remember(office, plan.reading.layout, plan.reading.fingerprint, said)
        keep_report(office, done, file)
    return done


def _country(office: Office) -> str:
    return str(office.records.of("office")[0].country)


def _given(plan: ImportPlan) -> Columns:
    """Return what a person said of the headings, not what was guessed: a better guess may come."""
    said = {one.heading: one.slot for one in plan.reading.columns if one.origin in {"given", "left out"}}
    return Columns(plan.reading.layout, said)


def _programme(office: Office, wanted: str, *, needed: bool) -> Programme | None:
    if wanted:
        found: Programme | None = office.records.get("programme", wanted)
        if found is None:
            raise Refused(_GONE.fill(given=wanted), where="programme")
        return found
    every = office.records.of("programme")
    if len(every) == 1:
        only: Programme = every[0]
        return only
    if needed:
        raise Refused(_WHICH_PROGRAMME if every else _NO_PROGRAMME, where="programme")
    return None


def _write(work: Work, drafts: tuple[Draft, ...], step: Step) -> None:
    new: dict[str, list[Draft]] = {entity: [] for entity in _ORDER}
    known = [draft for draft in drafts if draft.known is not None]
    for draft in drafts:
        if draft.known is None:
            new.setdefault(draft.entity, []).append(draft)
    done = 0
    for entity, theirs in new.items():
        for start in range(0, len(theirs), _AT_ONCE):
            part = theirs[start : start + _AT_ONCE]
            step(done, len(drafts))
            work.add_many(entity, [draft.values for draft in part], [draft.id for draft in part])
            done += len(part)
    for draft in known:
        step(done, len(drafts))
        work.set(draft.entity, draft.id, **draft.values)
        done += 1
    placements = [draft.id for draft in new["placement"] if draft.values.get("state") != "cancelled"]
    if placements:
        set_up_placements(work, placements)
    step(len(drafts), len(drafts))
