"""Ordinary work of an office, invented and always the same: records begun, one to three fields edited.

Six people work at six desks that hear of each other at once. Three saves in ten begin a record: people with
their participations, stays, tasks and notes. The others change records, recent ones most often.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from attrs import frozen

from app.ulid import RANDOM_BYTES, ulid
from benchmarks._people import people

PEOPLE: Final = 6
SAVES_A_DAY: Final = 60
DAYS: Final = 220
YEAR: Final = PEOPLE * SAVES_A_DAY * DAYS
"""Saves of a year: 79,200."""

_BEGUN: Final = 0.3
_RECENT: Final = 400
_OF_RECENT: Final = 0.8
"""Four edits in five are made of the latest four hundred records of a kind."""
_MOST_FIELDS: Final = 3
_START: Final = date(2026, 8, 17)
_WORDS: Final = (
    "ringde", "handledaren", "om", "försäkringen", "og", "sendte", "avtalen", "til", "signering", "besøget",
    "gik", "godt", "väntar", "på", "svar", "från", "värden", "før", "oppstart", "mødet", "flyttat",
)  # fmt: skip
_TITLES: Final = ("Signera avtalet", "Kontrollera försäkringen", "Boka introduktion", "Begär rapport")
_ENTITIES: Final = ("person", "participant", "placement", "task", "note", "organisation")
_WEIGHTS: Final = (20, 20, 18, 22, 18, 2)


@frozen
class Save:
    """One save: a record begun, or fields of it changed, by the person at a desk."""

    desk: int
    entity: str
    record: str
    values: Mapping[str, Any]
    begins: bool


class OrdinaryWork:
    """An office at work; what it makes depends on the seed alone."""

    def __init__(self, seed: int = 1) -> None:
        """Begin with an empty office."""
        self._dice = random.Random(seed)
        self._turn = 0
        self._records: dict[str, list[str]] = {entity: [] for entity in (*_ENTITIES, "programme")}
        self._persons: Iterator[Mapping[str, Any]] = iter(())
        self._begin: Mapping[str, Callable[[], Mapping[str, Any]]] = {
            "person": self._person, "participant": self._participant, "placement": self._placement,
            "task": self._task, "note": self._note, "organisation": self._organisation,
            "programme": self._programme,
        }  # fmt: skip
        self._edit: Mapping[str, tuple[Callable[[], Mapping[str, Any]], ...]] = {
            "person": (self._phone, self._mail, lambda: {"preferred_name": self._word()}),
            "participant": (self._cohort, self._state_day, lambda: {"available_to": self._day()}),
            "placement": (self._dates, self._state_day, lambda: {"hours_per_week": str(self._turn % 40 + 1)}),
            "task": (self._done, lambda: {"due": self._day()}, lambda: {"phase": self._word()}),
            "note": (lambda: {"text": self._prose()}, lambda: {"severity": self._turn % 3 + 1}),
            "organisation": (lambda: {"city": self._word()}, lambda: {"employees": self._turn}),
        }  # fmt: skip

    def saves(self, count: int) -> Iterator[Save]:
        """Yield so many saves; the first ones begin what the others link to."""
        firsts = ["programme", *["organisation"] * 20, *["person"] * 10, "participant", "placement"]
        for entity in firsts[:count]:
            yield self._begun(entity)
        for _ in range(count - len(firsts)):
            entity = self._dice.choices(_ENTITIES, _WEIGHTS)[0]
            begins = self._dice.random() < _BEGUN or not self._records[entity]
            yield self._begun(entity) if begins else self._changed(entity)

    def _begun(self, entity: str) -> Save:
        values = self._begin[entity]()
        record = ulid(1_787_000_000_000 + self._turn * 80_000, self._dice.randbytes(RANDOM_BYTES))
        self._records[entity].append(record)
        return self._save(entity, record, values, begins=True)

    def _changed(self, entity: str) -> Save:
        makers = self._edit[entity]
        several = self._dice.sample(makers, k=min(self._of(1, 1, 1, 2, 2, 3), len(makers)))
        values = [item for make in several for item in make().items()]
        return self._save(entity, self._recent(entity), dict(values[:_MOST_FIELDS]), begins=False)

    def _save(self, entity: str, record: str, values: Mapping[str, Any], *, begins: bool) -> Save:
        self._turn += 1
        return Save(self._dice.randrange(PEOPLE), entity, record, values, begins)

    def _of(self, *choices: Any) -> Any:
        return self._dice.choice(choices)

    def _recent(self, entity: str) -> str:
        known = self._records[entity]
        return self._dice.choice(known[-_RECENT:] if self._dice.random() < _OF_RECENT else known)

    def _person(self) -> Mapping[str, Any]:
        found = next(self._persons, None)
        if found is None:
            self._persons = iter(people(2_000))
            found = next(self._persons)
        return found

    def _participant(self) -> Mapping[str, Any]:
        return {
            "programme_id": self._recent("programme"), "person_id": self._records["person"][-1],
            "home_org_id": self._recent("organisation"), "category": "student", "cohort": "2027 vår",
            "education": "Civilingenjör i energisystem", "wishes_text": self._prose(),
        }  # fmt: skip

    def _placement(self) -> Mapping[str, Any]:
        return {
            "participant_id": self._records["participant"][-1], "host_id": self._recent("organisation"),
            "programme_id": self._recent("programme"), "kind": "internship", "start_date": self._day(),
            "end_date": "2027-06-05", "country": self._of("SE", "NO", "DK"), "city": self._word(),
        }  # fmt: skip

    def _task(self) -> Mapping[str, Any]:
        return {
            "title": {"sv": self._of(*_TITLES)}, "programme_id": self._recent("programme"),
            "due": self._day(), "person_id": self._recent("person"), "assignee_id": self._recent("person"),
        }  # fmt: skip

    def _note(self) -> Mapping[str, Any]:
        return {
            "at": self._day(), "kind": self._of("phone", "meeting", "email"), "text": self._prose(),
            "person_id": self._recent("person"), "programme_id": self._recent("programme"),
        }  # fmt: skip

    def _organisation(self) -> Mapping[str, Any]:
        return {
            "legal_name": f"{self._word().title()} {self._turn} AB", "kind": "company", "city": "Luleå",
            "country": "SE", "website": f"https://host{self._turn}.example", "postcode": "97187",
        }  # fmt: skip

    def _programme(self) -> Mapping[str, Any]:
        return {
            "title": {"sv": "Praktikprogrammet", "en": "The programme"}, "languages": ["sv", "en"],
            "start_date": "2026-08-17", "end_date": "2027-06-05",
        }  # fmt: skip

    def _day(self) -> str:
        return (_START + timedelta(days=self._dice.randrange(290))).isoformat()

    def _word(self) -> str:
        return str(self._of(*_WORDS))

    def _prose(self) -> str:
        return " ".join(self._dice.choices(_WORDS, k=self._dice.randrange(4, 30)))

    def _phone(self) -> Mapping[str, Any]:
        return {"phone": f"+46 70 {self._turn:07d}"}

    def _mail(self) -> Mapping[str, Any]:
        return {"email": f"new{self._turn}@office.example"}

    def _cohort(self) -> Mapping[str, Any]:
        return {"cohort": self._of("2027 vår", "2026 höst"), "course_code": f"EN{self._turn % 40}"}

    def _state_day(self) -> Mapping[str, Any]:
        return {"state_day": self._day()}

    def _dates(self) -> Mapping[str, Any]:
        return {"start_date": self._day(), "end_date": "2027-06-12"}

    def _done(self) -> Mapping[str, Any]:
        return {"state": self._of("started", "done"), "state_day": self._day(), "done_at": self._day()}


def clock() -> Callable[[], datetime]:
    """Return a clock for it: one save every 80 seconds."""
    ticks = iter(range(10**9))
    start = datetime(2026, 8, 17, 7, tzinfo=UTC)
    return lambda: start + timedelta(seconds=80 * next(ticks))
