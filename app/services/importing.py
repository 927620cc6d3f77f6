"""Taking a list in: planned first, then written as one batch that one undo takes back."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.domain.programme import Programme
from app.errors import Refused
from app.exchange.collection import collection_paused
from app.exchange.delimited import TextForm
from app.exchange.mapping import Mapping as Columns
from app.exchange.row import Reading, Row
from app.services.import_bench import Bench
from app.services.import_listing import CALLED_OFF, Listing, Meaning, Skipped
from app.services.import_match import likely_doubles
from app.services.import_plan import (
    Decisions,
    Draft,
    Imported,
    ImportPlan,
    PlannedRow,
    Status,
    Step,
    no_step,
)
from app.services.import_reading import (
    import_kinds,
    meaning_with,
    read_list,
    remember,
    sheet_names,
    values_of,
)
from app.services.import_report import keep_report
from app.services.office import Office
from app.services.placement_setup import set_up_placements
from app.services.snapshot import Snapshot
from app.storage.work import Work
from app.text import LANGUAGES, Text

__all__ = [
    "ImportPlan",
    "Imported",
    "import_kinds",
    "plan_again",
    "plan_import",
    "run_import",
    "sheet_names",
    "values_of",
]

NO_DECISIONS: Final[Decisions] = MappingProxyType({})
_EVERY: Final = 500
_AT_ONCE: Final = 2_000
_ORDER: Final = (
    "organisation", "person", "affiliation", "membership", "engagement", "position", "participant",
    "preference", "placement", "role", "training_completion", "grant_award", "note",
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
_ASKED: Final = Text(
    en="Skipped, as you chose.", sv="Hoppades över, som du valde.", nb="Hoppet over, som du valgte.",
    da="Sprunget over, som du valgte.",
)  # fmt: skip
_KNOWN: Final = Text(
    en="Everything in the row is known already.",
    sv="Allt på raden är redan känt.",
    nb="Alt i raden er allerede kjent.",
    da="Alt i rækken er allerede kendt.",
)
_UNSTORED: Final = Text(
    en="The column {label} was left out: there is no field for it.",
    sv="Kolumnen {label} utelämnades: det finns inget fält för den.",
    nb="Kolonnen {label} ble utelatt: det finnes ikke noe felt for den.",
    da="Kolonnen {label} blev udeladt: der er intet felt til den.",
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
    with collection_paused():
        country = office.records.of("office")[0].country
        meaning, reading = read_list(
            office, path, kind, sheet=sheet, mapping=mapping, country=country, form=form
        )
        if meaning.not_yet is not None:
            raise Refused(meaning.not_yet, where=kind)
        chosen = _programme(office, programme, needed=meaning.needs_programme)
        return _arranged(office, kind, meaning, reading, chosen, NO_DECISIONS, step)


def plan_again(office: Office, plan: ImportPlan, decisions: Decisions, step: Step = no_step) -> ImportPlan:
    """Plan the same list with decisions, against what the office holds now."""
    with collection_paused():
        meaning = meaning_with(plan.kind, plan.reading.layout)
        chosen = _programme(office, plan.programme, needed=meaning.needs_programme)
        return _arranged(office, plan.kind, meaning, plan.reading, chosen, decisions, step)


def run_import(
    office: Office, plan: ImportPlan, decisions: Decisions = NO_DECISIONS, *, step: Step = no_step
) -> Imported:
    """Write what a plan says: one batch, all of it or nothing. Refused rows stay out and are named."""
    with collection_paused():
        if decisions or office.store.reading.count() != plan.known_changes:
            plan = plan_again(office, plan, decisions)
        batch = ""
        if plan.drafts:
            with office.work() as work:
                _write(work, plan.drafts, step)
                work.log({"kind": "import", "list": plan.reading.layout, "rows": len(plan.rows)})
            batch = work.saved.batch
    done = Imported(
        batch=batch, plan=plan, created=plan.count("created"), updated=plan.count("updated"),
        skipped=plan.count("skipped"), doubles=plan.doubles,
        refused=tuple(row for row in plan.rows if row.status == "refused"),
    )  # fmt: skip
    if batch:
        if (said := _given(plan)).columns:
            remember(office, plan.reading.layout, plan.reading.fingerprint, said)
        keep_report(office, done)
    return done


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


def _arranged(
    office: Office,
    kind: str,
    meaning: Meaning,
    reading: Reading,
    programme: Programme | None,
    decisions: Decisions,
    step: Step,
) -> ImportPlan:
    known_changes = office.store.reading.count()
    listing = _listing(office, reading, programme)
    rows = []
    for at, row in enumerate(reading.rows):
        if not at % _EVERY:
            step(at, len(reading.rows))
        rows.append(_planned(listing, meaning, row, decisions.get(row.number, "")))
    bench = listing.bench
    for name in meaning.unstored:
        if name in listing.slots:
            listing.note(_labelled(meaning, name))
    begun = {entity: [d for d in bench.drafts if d.entity == entity] for entity in ("organisation", "person")}
    return ImportPlan(
        kind=kind,
        programme=listing.programme_id,
        reading=reading,
        rows=tuple(rows),
        doubles=tuple(likely_doubles(bench, begun["organisation"], begun["person"])),
        notes=tuple(listing.notes),
        drafts=(*bench.drafts, *bench.changed),
        known_changes=known_changes,
    )


def _listing(office: Office, reading: Reading, programme: Programme | None) -> Listing:
    own = office.records.of("office")[0]
    listing = Listing(
        bench=Bench(Snapshot(office.records)),
        country=own.country,
        language=office.language,
        today=office.today,
        programme=programme,
        keeps_national_ids=bool(own.national_id_allowed),
        slots=frozenset(one.slot for one in reading.columns if one.slot),
    )
    _ = listing.organisations, listing.people  # entered before the first row, so that no row takes them back
    return listing


def _planned(listing: Listing, meaning: Meaning, row: Row, decision: str) -> PlannedRow:
    listing.bench.begin_row(row.number)
    listing.decision, listing.same = decision, None
    if row.refused:
        why = tuple(one.why for one in row.problems if one.refused)
        return PlannedRow(number=row.number, status="refused", reasons=why, problems=row.problems)
    why_not = _ASKED if decision == "skip" else _called_off(meaning, row)
    if why_not is not None:
        return PlannedRow(number=row.number, status="skipped", reasons=(why_not,), problems=row.problems)
    try:
        about = meaning.arrange(listing, row)
        listing.bench.check_row()
    except Skipped as skipped:
        listing.bench.take_back()
        return PlannedRow(number=row.number, status="skipped", reasons=(skipped.why,), problems=row.problems)
    except Refused as refused:
        listing.bench.take_back()
        why = tuple(reason.why for reason in refused.reasons)
        return PlannedRow(number=row.number, status="refused", reasons=why, problems=row.problems)
    listing.by_row[row.number] = about
    return _done(listing, row, about, meaning.main)


def _called_off(meaning: Meaning, row: Row) -> Text | None:
    return CALLED_OFF if row.cancelled and not meaning.keeps_cancelled else None


def _done(listing: Listing, row: Row, about: Draft, main: str) -> PlannedRow:
    bench = listing.bench
    begun = tuple(bench.begun)
    more: Status = "updated" if begun or bench.filled else "skipped"
    status = "created" if any(draft.entity == main for draft in begun) else more
    return PlannedRow(
        number=row.number,
        status=status,
        title=about.title,
        reasons=(_KNOWN,) if status == "skipped" else (),
        drafts=begun,
        problems=(*row.problems, *bench.problems),
        differences=tuple(bench.differences),
        same=listing.same,
    )


def _labelled(meaning: Meaning, name: str) -> Text:
    label = meaning.layout.by_name[name].label
    return Text(**{code: _UNSTORED.of(code).format(label=label.of(code)) for code in LANGUAGES})


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
