"""The week before the start of 500 placements: the whole table, and again after one save.

Beside it stands the plain way: the state machine asked placement by placement, each gate reading its records.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.domain.placement_state import BEFORE_START  # noqa: E402 - the line above finds it
from app.domain.states import closed_gates  # noqa: E402
from app.services.office import Office, new_office  # noqa: E402
from app.services.readiness import Readiness  # noqa: E402
from app.services.readiness_column import steps  # noqa: E402
from app.storage.work import Work  # noqa: E402
from benchmarks._bench import Act, in_turns, row  # noqa: E402

STAYS: Final = 500
OVER: Final = 1_500
POINTS: Final = 12
ROUNDS: Final = 5
_START: Final = date(2027, 1, 11)


def main() -> None:
    """Print both figures."""
    with tempfile.TemporaryDirectory() as folder:
        office = new_office(Path(folder) / "o.praktikum", name="Kontoret", country="SE", language="sv")
        ids = fill(office)
        kept = Readiness(office, "sv")
        assert len(kept.table("", "all").rows) == STAYS  # noqa: S101 - a figure of an empty table says nothing
        found = in_turns({"ours": lambda _: _table(office), "plain": lambda _: _plainly(office)}, ROUNDS)
        again = in_turns({"save": lambda _: _saved(office, kept, ids)}, ROUNDS)["save"]
        office.close()
    ours, plain = found["ours"], found["plain"]
    row(
        f"readiness of {STAYS} placements before their start ({OVER:,} are over), 13 gates each, s",
        f"{ours.wall:.3f}", f"gates one by one: {plain.wall:.3f}", f"{ours.wall / plain.wall:.2f}", "≤ 0.2 s",
    )  # fmt: skip
    row(
        "the same table after one save of one placement, s",
        f"{again.wall:.4f}", f"the whole table afresh: {ours.wall:.3f}", f"{again.wall / ours.wall:.3f}", "–",
    )  # fmt: skip


def fill(office: Office) -> list[str]:
    """Make placements with all that surrounds them, most of it in order."""
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"sv": "Praktik"}, "start_date": date(2026, 8, 1), "end_date": date(2027, 6, 30),
                "languages": ("sv",), "required_roles": ("host_mentor", "academic_supervisor"),
            },
        )  # fmt: skip
        host = work.add("organisation", {"legal_name": "Värden", "kind": "company", "country": "SE"})
        module = {"key": "M1", "title": {"sv": "Modul"}, "audience": ("host_mentor",), "required": True}
        modules = [work.add("training_module", {**module, "state": "published"})]
        states = [BEFORE_START[at % len(BEFORE_START)] for at in range(STAYS)] + ["completed"] * OVER
        return _stays(work, programme, host, modules[0], states)


def _stays(work: Work, programme: str, host: str, module: str, states: list[str]) -> list[str]:
    every = range(len(states))
    people = work.add_many(
        "person", [{"given_name": f"Åsa {at}", "family_name": "Ek", "language": "sv"} for at in every]
    )
    mentors = work.add_many(
        "person", [{"given_name": f"Liv {at}", "family_name": "Dahl", "language": "sv"} for at in every]
    )
    taking = {"programme_id": programme, "home_org_id": host, "insurance_valid_to": date(2027, 12, 31)}
    participants = work.add_many("participant", [{**taking, "person_id": one} for one in people])
    stay = {"host_id": host, "programme_id": programme, "kind": "internship", "country": "SE"}
    days = {"start_date": _START, "end_date": _START + timedelta(days=90), "place_of_work": "Storgatan 1"}
    rows = [
        {**stay, **days, "participant_id": one, "state": state}
        for one, state in zip(participants, states, strict=True)
    ]
    ids = work.add_many("placement", rows)
    for entity, of_one in _around(programme, module).items():
        values = [
            {**given, **_tied(entity, placement, mentor)}
            for placement, mentor in zip(ids, mentors, strict=True)
            for given in of_one
        ]
        work.add_many(entity, values)
    return ids[:STAYS]


def _around(programme: str, module: str) -> dict[str, list[dict[str, Any]]]:
    sides = ("participant", "home", "organiser", "host", "host", "host")
    sheet = {"title": "Stödblad", "type": "support_sheet", "language": "sv", "file_name": "s.pdf"}
    task = {"title": {"sv": "Punkt"}, "state": "open", "programme_id": programme}
    agreement = {"kind": "tripartite", "languages": ("sv",), "valid_from": _START, "programme_id": programme}
    mentor = {"role": "host_mentor", "is_primary": True, "programme_id": programme}
    return {
        "learning_outcome": [{"text": {"sv": "Mål"}}] * 3,
        "expectation_item": [
            {"side": side, "topic": "tasks", "text": "Punkt", "state": "agreed"} for side in sides
        ],
        "document": [{**sheet, "state": "issued", "state_day": _START}],
        "task": [{**task, "list_key": key} for key in ("onboarding", "plan") for _ in range(POINTS)],
        "role": [mentor],
        "agreement": [{**agreement, "no": "A", "state": "signed"}],
        "training_completion": [{"module_id": module, "state": "passed", "completed_at": _START}],
    }


def _tied(entity: str, placement: str, mentor: str) -> dict[str, Any]:
    if entity in {"document", "task"}:
        return {"entity_key": "placement", "entity_id": placement}
    if entity == "training_completion":
        return {"person_id": mentor}
    return {"placement_id": placement, **({"person_id": mentor} if entity == "role" else {})}


def _table(office: Office) -> Act:
    return lambda: Readiness(office, "sv").table("", "all")


def _plainly(office: Office) -> Act:
    def act() -> None:
        for state in BEFORE_START:
            for placement in office.records.of("placement", state=state):
                for step in steps():
                    closed_gates(step, placement, office.records)

    return act


def _saved(office: Office, kept: Readiness, ids: list[str]) -> Act:
    with office.work() as work:
        other = "Storgatan 1" if work.records.get("placement", ids[7]).place_of_work is None else None
        work.set("placement", ids[7], place_of_work=other)

    def act() -> None:
        kept.hear(work.saved)
        kept.table("", "all")

    return act


if __name__ == "__main__":
    main()
