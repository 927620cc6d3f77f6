"""Going through a list row by row: what each would begin and fill, and what is to be told of it."""

from __future__ import annotations

from typing import Final

from app.domain.programme import Programme
from app.errors import Refused
from app.exchange.row import Reading, Row
from app.services.import_bench import Bench
from app.services.import_listing import CALLED_OFF, Listing, Meaning, Skipped
from app.services.import_match import likely_doubles
from app.services.import_plan import Decisions, Draft, ImportPlan, Named, PlannedRow, Status, Step
from app.services.office import Office
from app.services.snapshot import Snapshot
from app.text import LANGUAGES, Text

_EVERY: Final = 500
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


def arranged(
    office: Office,
    kind: str,
    meaning: Meaning,
    reading: Reading,
    programme: Programme | None,
    decisions: Decisions,
    step: Step,
) -> ImportPlan:
    """Return the plan of a list that was read; nothing is written."""
    known_changes = office.store.reading.count()
    listing = _listing(office, reading, programme)
    listing.chosen = {key: said for key, said in decisions.items() if isinstance(key, Named)}
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
        decisions=decisions,
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
        refusals = [one for one in row.problems if one.refused]
        return PlannedRow(
            number=row.number, status="refused", reasons=tuple(one.why for one in refusals),
            problems=row.problems, where=tuple(one.slot for one in refusals),
        )  # fmt: skip
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
        return PlannedRow(
            number=row.number, status="refused", reasons=tuple(reason.why for reason in refused.reasons),
            problems=row.problems, where=tuple(reason.where for reason in refused.reasons),
        )  # fmt: skip
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
        about=about,
    )


def _labelled(meaning: Meaning, name: str) -> Text:
    label = meaning.layout.by_name[name].label
    return Text(**{code: _UNSTORED.of(code).format(label=label.of(code)) for code in LANGUAGES})
