"""What it costs to rehearse another start of a programme with 500 placements and 2,500 promises.

Beside it stands the plain way to find out: a copy of the office in which the days are really changed, and
then everything is checked there.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.domain.check import findings  # noqa: E402 - the line above finds it
from app.services.new_programme import NewProgramme  # noqa: E402
from app.services.notices import touched  # noqa: E402
from app.services.office import Office, new_office, open_office  # noqa: E402
from app.services.placement_setup import set_up_placements  # noqa: E402
from app.services.programme_setup import add_programme  # noqa: E402
from app.services.promises import Telling, add_promises, offers_of_placements  # noqa: E402
from app.services.rehearsal import rehearse  # noqa: E402
from app.services.rehearsal_change import Change  # noqa: E402
from app.services.rehearsal_doing import do  # noqa: E402
from benchmarks._bench import Act, Costs, in_turns, row  # noqa: E402

PLACEMENTS: Final = 500
HOSTS: Final = 60
ROUNDS: Final = 5
START, LATER, END = date(2027, 1, 11), date(2027, 2, 1), date(2027, 12, 20)
TOLD: Final = Telling(to=("participants", "hosts", "mentors"), on=date(2026, 11, 1))


def main() -> None:
    """Print both figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.praktikum"
        programme = made(path)
        kinds = (("its start alone", False, "≤ 500 ms"), ("its placements and their tasks along", True, "–"))
        for words, along, aim in kinds:
            change = Change(programme=programme, start=LATER, along=along)
            found = in_turns({"rehearsed": _rehearsed(path, change), "copied": _copied(path, change)}, ROUNDS)
            _tell(f"rehearsing another start of {PLACEMENTS} placements: {words}", found, aim)


def made(path: Path) -> str:
    """Make an office with one programme, its placements and what their people were promised."""
    office = new_office(path, name="Kontoret", country="NO", language="nb", who="AL")
    plan = NewProgramme(template_key="innopraksis", title={"nb": "Praksis"}, start=START, end=END)
    with office.work() as work:
        programme = add_programme(work, plan)
        company = {"kind": "company", "country": "NO", "address_line1": "Havnegata 1", "city": "Fjellhavn"}
        hosts = work.add_many(
            "organisation", [{"legal_name": f"Vert {at}", **company} for at in range(HOSTS)]
        )
        given = [{"given_name": f"G{at}", "family_name": "Moe", "language": "nb"} for at in range(560)]
        people = work.add_many("person", given)
        links = {"programme_id": programme, "home_org_id": hosts[0], "category": "student"}
        participants = work.add_many(
            "participant", [{**links, "person_id": person} for person in people[:PLACEMENTS]]
        )
        stays = _stays(programme, participants, hosts)
        placements = work.add_many("placement", stays)
        mentor = {"role": "host_mentor", "is_primary": True, "max_mentees": 9}
        work.add_many(
            "role",
            [
                {**mentor, "person_id": people[PLACEMENTS + at % HOSTS], "placement_id": one}
                for at, one in enumerate(placements)
            ],
        )
        set_up_placements(work, placements)
    offers = offers_of_placements(office, placements)
    with office.work() as work:
        add_promises(work, offers, TOLD)
    office.close()
    return programme


def _stays(programme: str, participants: list[str], hosts: list[str]) -> list[dict[str, object]]:
    shared = {"programme_id": programme, "kind": "internship", "country": "NO", "state": "contracted"}
    return [
        {
            **shared, "participant_id": one, "host_id": hosts[at % HOSTS], "hours_per_week": 20,
            "start_date": START + timedelta(days=7 + at % 20), "end_date": date(2027, 6, 1),
        }
        for at, one in enumerate(participants)
    ]  # fmt: skip


def _rehearsed(path: Path, change: Change) -> Callable[[Path], Act]:
    def ready(_: Path) -> Act:
        office = open_office(path, who="AL")
        rehearse(office, change)
        return lambda: rehearse(office, change)

    return ready


def _copied(path: Path, change: Change) -> Callable[[Path], Act]:
    def ready(folder: Path) -> Act:
        return lambda: _checked(path, folder / "copy.praktikum", change)

    return ready


def _checked(path: Path, copy: Path, change: Change) -> int:
    """Change a copy of the office and look through all of it."""
    shutil.copy(path, copy)
    office: Office = open_office(copy, who="AL")
    saved = do(office, change)
    found = len(touched(office, saved.touched))
    for entity in ("placement", "participant", "role"):
        found += sum(len(list(findings(one, office.records))) for one in office.records.of(entity))
    office.close()
    return found


def _tell(words: str, found: dict[str, Costs], aim: str) -> None:
    ours, plain = found["rehearsed"], found["copied"]
    row(
        words,
        f"{ours.wall * 1000:.0f} ms",
        f"{plain.wall * 1000:.0f} ms, a copy changed and checked",
        f"{ours.wall / plain.wall:.2f}",
        aim,
    )


if __name__ == "__main__":
    main()
