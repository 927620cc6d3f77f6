"""Organisations by year: at which level each engages, in what, with which places; and changing a level."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.display import name_of
from app.domain.engaged import resources_of, returning
from app.domain.membership import PARTS, Membership
from app.domain.placement_state import STANDING
from app.domain.programme_year import ProgrammeYear, year_of, years_by_office
from app.domain.sorting import sort_key
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.snapshot import Snapshot
from app.text import Language, Text

SHOWN_ROLES: Final = (
    "host",
    "partner",
    "home",
    "intermediary",
    "owner",
    "coordinator",
    "reference",
    "funder",
)
"""Which membership of an organisation a level is written to, the first it has."""
_SEVERAL: Final = Text(
    en="The organisation engages in several programmes in {year}. Choose one of them in the top bar first.",
    sv="Organisationen medverkar i flera program {year}. Välj först ett av dem överst i fönstret.",
    nb="Organisasjonen medvirker i flere programmer i {year}. Velg først ett av dem øverst i vinduet.",
    da="Organisationen medvirker i flere programmer i {year}. Vælg først ét af dem øverst i vinduet.",
)
_NOWHERE: Final = Text(
    en="The organisation is in no programme that runs in {year}. Add it to one first.",
    sv="Organisationen medverkar inte i något program {year}. Lägg först till den i ett.",
    nb="Organisasjonen medvirker ikke i noe program i {year}. Legg den først til i ett.",
    da="Organisationen medvirker ikke i noget program i {year}. Føj den først til et.",
)


@frozen(kw_only=True)
class YearCell:
    """What an organisation gives in a year.

    ``slots`` are the memberships and years of programmes that fall in it; ``whole`` says that the level is
    the one for the whole programme, not of this year.
    """

    level: str = ""
    whole: bool = False
    parts: tuple[str, ...] = ()
    places: int = 0
    hours: int = 0
    money: Mapping[str, int] = {}
    stays: int = 0
    slots: tuple[tuple[str, int], ...] = ()
    engagement: str = ""


@frozen(kw_only=True)
class OrganisationRow:
    """One organisation, a cell a year."""

    id: str
    name: str
    returning: bool
    cells: tuple[YearCell, ...]


@frozen(kw_only=True)
class YearTotal:
    """What a year adds up to; organisations by level, the highest first."""

    organisations: int
    levels: Mapping[str, int]
    places: int
    stays: int


@frozen(kw_only=True)
class EngagementGrid:
    """Organisations by year. ``years`` are headings; of one programme its years, else calendar years."""

    years: tuple[str, ...]
    rows: tuple[OrganisationRow, ...]

    @property
    def totals(self) -> tuple[YearTotal, ...]:
        """Return the sums of each year over the rows."""
        return tuple(_total([row.cells[at] for row in self.rows]) for at in range(len(self.years)))

    def only(self, *, year: int | None = None, level: str = "") -> EngagementGrid:
        """Return the rows with something in a year, or with a level: in that year, else in any."""

        def kept(row: OrganisationRow) -> bool:
            cells = row.cells if year is None else row.cells[year : year + 1]
            if level:
                return any(cell.level == level for cell in cells)
            return year is None or any(cell.level or cell.stays for cell in cells)

        return evolve(self, rows=tuple(row for row in self.rows if kept(row)))

    def named(self, words: str) -> EngagementGrid:
        """Return the rows whose names hold the words, whatever their case."""
        wanted = words.casefold()
        return evolve(self, rows=tuple(row for row in self.rows if wanted in row.name.casefold()))


def engagement_grid(office: Office, language: Language, programme: str = "") -> EngagementGrid:
    """Read the grid of one programme, or of all."""
    reading = _Reading(office, programme)
    found = [reading.row(key, language) for key in reading.members]
    return EngagementGrid(
        years=reading.years, rows=tuple(sorted(found, key=lambda row: sort_key(row.name, language)))
    )


def set_level(office: Office, cell: YearCell, level: str, year: str) -> None:
    """Save a level for a year: changes the engagement of that year, or begins it.

    An engagement for the whole of a one-year programme is changed itself. Refuses a year in which the
    organisation is in no programme, or in several.
    """
    memberships = {membership for membership, _ in cell.slots}
    if not memberships:
        raise Refused(_NOWHERE.fill(year=year), where="level")
    if len(memberships) > 1:
        raise Refused(_SEVERAL.fill(year=year), where="level")
    membership, no = cell.slots[0]
    given = office.records.of("engagement", membership_id=membership)
    own = next((one for one in given if one.programme_year_no == no), None)
    whole = next((one for one in given if one.programme_year_no is None), None)
    if own is None and whole is not None and _years(office, membership) == 1:
        own = whole
    if own is not None:
        editing.change(office, "engagement", own.id, {"level": level or None})
    elif level:
        parts = whole.parts if whole is not None else ()
        values = {"membership_id": membership, "programme_year_no": no, "level": level, "parts": parts}
        editing.add(office, "engagement", values)


def anything(cell: YearCell) -> bool:
    """Say whether a year holds anything of an organisation."""
    return bool(cell.level or cell.parts or cell.stays or cell.places)


def _total(cells: Sequence[YearCell]) -> YearTotal:
    levels = Counter(cell.level for cell in cells if cell.level)
    return YearTotal(
        organisations=sum(bool(cell.level or cell.stays) for cell in cells),
        levels={key: levels[key] for key in sorted(levels, reverse=True)},
        places=sum(cell.places for cell in cells),
        stays=sum(cell.stays for cell in cells),
    )


def _years(office: Office, membership: str) -> int:
    found = office.records.get("membership", membership)
    return len(years_by_office(office.records.get("programme", found.programme_id), office.records))


class _Reading:
    """All that is needed, read once."""

    def __init__(self, office: Office, programme: str) -> None:
        self.records = Snapshot(office.records)
        self._one = programme
        self.programmes = [p for p in self.records.of("programme") if programme in {"", p.id}]
        self._years = {p.id: years_by_office(p, self.records) for p in self.programmes}
        self.members: dict[str, list[Membership]] = defaultdict(list)
        for one in self.records.of("membership"):
            if one.programme_id in self._years:
                self.members[one.organisation_id].append(one)
        self._engaged: dict[str, list[Any]] = defaultdict(list)
        for one in self.records.of("engagement"):
            self._engaged[one.membership_id].append(one)
        self._stays = self._counted_stays()
        self.years = self._headings()
        self._numbers = {key: self._numbered(key) for key in self._years}

    def row(self, organisation: str, language: Language) -> OrganisationRow:
        members = sorted(self.members[organisation], key=_rank)
        found = self.records.get("organisation", organisation)
        again = any(returning(organisation, self._programme(one), self.records) for one in members)
        return OrganisationRow(
            id=organisation,
            name=name_of(found, language, self.records) if found is not None else organisation,
            returning=again,
            cells=tuple(self._cell(organisation, members, at) for at in range(len(self.years))),
        )

    def _cell(self, organisation: str, members: Sequence[Membership], at: int) -> YearCell:
        slots = [(one, no) for one in members for no in self._numbers[one.programme_id][at]]
        held = [(one, no, self._holding(one.id, no)) for one, no in slots]
        given = [(one, no, e, whole) for one, no, (e, whole) in held if e is not None]
        first = max(given, key=lambda g: g[2].level or "", default=None)
        own = [e for _, _, e, whole in given if not whole]
        sums = resources_of(own or _once(e for _, _, e, _ in given))
        best = {one.programme_id: (one.id, no) for one, no in reversed(slots)}
        if first is not None:
            best[first[0].programme_id] = (first[0].id, first[1])
        return YearCell(
            level=(first[2].level or "") if first is not None else "",
            whole=first is not None and first[3],
            parts=tuple(key for key in PARTS if any(key in e.parts for _, _, e, _ in given)),
            places=sums.places,
            hours=sums.hours_per_month,
            money=sums.money,
            stays=self._stays[organisation, at],
            slots=tuple(best.values()),
            engagement=first[2].id if first is not None else "",
        )

    def _holding(self, membership: str, no: int) -> tuple[Any, bool]:
        """Return the engagement of a year and whether it is that of the whole programme."""
        given = self._engaged.get(membership, ())
        own = next((one for one in given if one.programme_year_no == no), None)
        whole = next((one for one in given if one.programme_year_no is None), None)
        return (own, False) if own is not None else (whole, whole is not None)

    def _headings(self) -> tuple[str, ...]:
        if self._one:
            return tuple(year.label for year in self._years.get(self._one, ()))
        return tuple(str(year) for year in self._calendar())

    def _calendar(self) -> list[int]:
        return sorted({year.start.year for years in self._years.values() for year in years})

    def _numbered(self, programme: str) -> list[list[int]]:
        """Return, column by column, the numbers of a programme's years that stand in it."""
        years = self._years[programme]
        if self._one:
            return [[year.no] for year in years]
        return [[year.no for year in years if year.start.year == wanted] for wanted in self._calendar()]

    def _counted_stays(self) -> Counter[tuple[str, int]]:
        counted: Counter[tuple[str, int]] = Counter()
        calendar = self._calendar()
        for one in self.records.of("placement", state=STANDING):
            years = self._years.get(one.programme_id, ())
            found: ProgrammeYear | None = year_of(years, one.start_date)
            if found is not None and one.host_id:
                at = found.no - 1 if self._one else calendar.index(found.start.year)
                counted[one.host_id, at] += 1
        return counted

    def _programme(self, membership: Membership) -> Any:
        return self.records.get("programme", membership.programme_id)


def _once(engagements: Iterable[Any]) -> list[Any]:
    return list({one.id: one for one in engagements}.values())


def _rank(membership: Membership) -> int:
    return SHOWN_ROLES.index(membership.role) if membership.role in SHOWN_ROLES else len(SHOWN_ROLES)
