from datetime import date
from pathlib import Path

import pytest

from app.errors import Refused
from app.services import editing
from app.services.engagement_grid import EngagementGrid, OrganisationRow, engagement_grid, set_level
from app.services.engagement_words import export_engagement, relationship
from app.services.office import Office
from tests.services.conftest import MakeOffice
from tests.services.programme_scene import Scene, make_scene


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office()


@pytest.fixture
def scene(office: Office) -> Scene:
    return make_scene(office)


def row(grid: EngagementGrid, organisation: str) -> OrganisationRow:
    return next(one for one in grid.rows if one.id == organisation)


def test_of_one_programme_its_years_stand_side_by_side(office: Office, scene: Scene) -> None:
    grid = engagement_grid(office, "sv", scene.programme)
    assert grid.years == ("2026–2027", "2027–2028")
    assert [one.name for one in grid.rows] == ["Almgården", "Björkvik", "Östra kraft"]


def test_of_all_programmes_the_years_are_those_they_begin_in(office: Office, scene: Scene) -> None:
    partner = {"programme_id": scene.other, "organisation_id": scene.hosts[0], "role": "partner"}
    editing.add(office, "membership", partner)
    grid = engagement_grid(office, "sv")
    assert grid.years == ("2025", "2026", "2027")
    found = row(grid, scene.hosts[0])
    assert [len(cell.slots) for cell in found.cells] == [1, 1, 1]


def test_a_level_is_begun_changed_and_taken_away_for_one_year(office: Office, scene: Scene) -> None:
    def level() -> list[str]:
        cells = row(engagement_grid(office, "sv", scene.programme), scene.hosts[1]).cells
        return [cell.level for cell in cells]

    def put(at: int, key: str) -> None:
        grid = engagement_grid(office, "sv", scene.programme)
        set_level(office, row(grid, scene.hosts[1]).cells[at], key, grid.years[at])

    put(0, "1")
    put(1, "3")
    assert level() == ["1", "3"]
    put(0, "2")
    assert level() == ["2", "3"]
    assert len(office.records.of("engagement")) == 2
    put(0, "")
    assert level() == ["", "3"]
    editing.undo(office)
    assert level() == ["2", "3"]


def test_a_level_for_the_whole_programme_gives_way_to_that_of_a_year(office: Office, scene: Scene) -> None:
    whole = {"membership_id": scene.memberships[0], "level": "4", "parts": ("hosting",), "places_offered": 3}
    editing.add(office, "engagement", whole)
    grid = engagement_grid(office, "sv", scene.programme)
    cells = row(grid, scene.hosts[0]).cells
    assert [(cell.level, cell.whole, cell.places) for cell in cells] == [("4", True, 3), ("4", True, 3)]
    set_level(office, cells[1], "1", grid.years[1])
    cells = row(engagement_grid(office, "sv", scene.programme), scene.hosts[0]).cells
    assert [(cell.level, cell.whole) for cell in cells] == [("4", True), ("1", False)]
    assert cells[1].parts == ("hosting",)


def test_in_a_programme_of_one_year_the_whole_is_changed_itself(make_office: MakeOffice) -> None:
    office = make_office()
    scene = make_scene(office, years=1)
    editing.add(office, "engagement", {"membership_id": scene.memberships[0], "level": "3"})
    grid = engagement_grid(office, "sv", scene.programme)
    set_level(office, row(grid, scene.hosts[0]).cells[0], "4", grid.years[0])
    (found,) = office.records.of("engagement")
    assert (found.level, found.programme_year_no) == ("4", None)


def test_a_year_without_a_programme_or_with_several_is_refused(office: Office, scene: Scene) -> None:
    grid = engagement_grid(office, "sv")
    with pytest.raises(Refused, match="2025"):
        set_level(office, row(grid, scene.hosts[0]).cells[0], "3", "2025")
    third = editing.add(
        office,
        "programme",
        {"title": {"sv": "Tredje"}, "start_date": date(2026, 1, 1), "end_date": date(2026, 12, 31),
         "languages": ("sv",)},
    )  # fmt: skip
    partner = {"programme_id": third, "organisation_id": scene.hosts[0], "role": "host"}
    editing.add(office, "membership", partner)
    grid = engagement_grid(office, "sv")
    with pytest.raises(Refused, match="2026"):
        set_level(office, row(grid, scene.hosts[0]).cells[1], "3", "2026")


def test_placements_count_in_their_year_and_the_totals_add_up(office: Office, scene: Scene) -> None:
    with office.work() as work:
        for one in scene.placements:
            work.set("placement", one, state="accepted")
    for at, level in enumerate(("3", "3", "1")):
        cells = {"membership_id": scene.memberships[at], "programme_year_no": 1, "level": level}
        editing.add(office, "engagement", {**cells, "places_offered": at})
    grid = engagement_grid(office, "sv", scene.programme)
    first, second = grid.totals
    assert (first.organisations, dict(first.levels), first.places, first.stays) == (
        3, {"3": 2, "1": 1}, 3, 2,
    )  # fmt: skip
    assert (second.organisations, second.stays) == (0, 0)
    assert [one.id for one in grid.only(year=0, level="1").rows] == [scene.hosts[2]]
    assert grid.only(year=1).rows == ()
    assert [one.id for one in grid.named("BJÖRK").rows] == [scene.hosts[1]]
    told = relationship(grid, row(grid, scene.hosts[0]), "sv")
    assert told == "2026–2027: Värd, 1 placering"


def test_who_hosted_in_the_edition_before_is_returning(office: Office, scene: Scene) -> None:
    editing.change(office, "programme", scene.programme, {"previous_edition_id": scene.other})
    with office.work() as work:
        work.set("placement", scene.placements[0], programme_id=scene.other, state="completed")
    grid = engagement_grid(office, "sv", scene.programme)
    assert [one.returning for one in grid.rows] == [True, False, False]


def test_the_table_in_a_file_is_the_one_shown(office: Office, scene: Scene, tmp_path: Path) -> None:
    level = {"membership_id": scene.memberships[0], "programme_year_no": 1, "level": "3"}
    editing.add(office, "engagement", {**level, "places_offered": 2})
    grid = engagement_grid(office, "sv", scene.programme).only(level="3")
    path = tmp_path / "grid.csv"
    assert export_engagement(path, grid, "sv") == 1
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Almgården" in lines[1]
    assert "3 Värd" in lines[1]
