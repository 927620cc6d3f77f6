"""Finding the organisation or person a row means, among those of the office and of the rows before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from attrs import evolve

from app.exchange.duplicate import Pair, similar_organisations, similar_persons
from app.exchange.likeness import (
    Comparison,
    Organisation,
    Person,
    compare_organisations,
    compare_persons,
    digits_of,
    person_key,
    person_name_likeness,
)
from app.exchange.organisation_name import organisation_name
from app.services.import_bench import Bench
from app.services.import_plan import Double, Draft
from app.text import Text

STUDENT_NUMBER: Final = "student_number"
"""What the number a list of students gives is called among a person's numbers in other systems."""
_SAME_STUDENT_NUMBER: Final = Text(
    en="same student number", sv="samma studentnummer", nb="samme studentnummer", da="samme studienummer"
)
_HALF: Final = 50
Found = tuple[Draft, Comparison | None] | None
"""A record and why it is the one; no reasons when a person chose it."""
_Table = dict[str, tuple[Draft, ...]]


def names_of(organisation: Draft) -> set[str]:
    """Return every name an organisation goes by."""
    more = organisation.get("name") or {}
    names = (organisation.get("legal_name"), organisation.get("display_name"), *more.values())
    return {name for name in names if name}


class Organisations:
    """The organisations of the office and of the list, by number and by name."""

    def __init__(self, bench: Bench) -> None:
        """Enter those of the office."""
        self._bench = bench
        self._numbers: _Table = {}
        self._names: _Table = {}
        for record in bench.records.every("organisation").values():
            self._enter(bench.known("organisation", record))

    def add(self, draft: Draft) -> None:
        """Enter one that a row begins."""
        self._enter(draft)

    def find(self, name: str, number: str = "", country: str = "") -> Found:
        """Return the organisation of this number, or of this name; a country, when said, must agree."""
        asked = Organisation(id="", name=name, number=number)
        digits = digits_of(number)
        by_number = self._numbers.get(digits, ()) if digits else ()
        by_name = [one for one in self._names.get(_name_key(name), ()) if country in {"", one.get("country")}]
        for draft in (*by_number, *by_name):
            for known in names_of(draft):
                other = Organisation(id=draft.id, name=known, number=draft.get("org_number") or "")
                comparison = compare_organisations(asked, other)
                if comparison.likeness == "same":
                    return draft, comparison
        return None

    def _enter(self, draft: Draft) -> None:
        if digits := digits_of(draft.get("org_number") or ""):
            _append(self._bench, self._numbers, digits, draft)
        for key in {_name_key(name) for name in names_of(draft)}:
            _append(self._bench, self._names, key, draft)


class People:
    """The people of the office and of the list, by e-mail, number and name."""

    def __init__(self, bench: Bench) -> None:
        """Enter those of the office."""
        self._bench = bench
        self._emails: _Table = {}
        self._numbers: _Table = {}
        self._names: _Table = {}
        self._places: dict[str, frozenset[str]] = {}
        for record in bench.records.every("person").values():
            self._enter(bench.known("person", record))
        for entity, place in (("affiliation", "organisation_id"), ("participant", "home_org_id")):
            for record in bench.records.every(entity).values():
                self._join(record.person_id, getattr(record, place))

    def add(self, draft: Draft) -> None:
        """Enter one that a row begins."""
        self._enter(draft)

    def join(self, person: Draft, organisation: Draft) -> None:
        """Note that a person belongs to an organisation."""
        known = self._places.get(person.id, frozenset())
        if organisation.id not in known:
            self._bench.keep(self._places, person.id, known | {organisation.id})

    def find(self, asked: Person, number: str = "", place: str = "") -> Found:
        """Return the person who is the same; ``place`` is the id of the organisation asked for."""
        for draft in self._numbers.get(number, ()) if number else ():
            if person_name_likeness(asked.name, _name(draft)) >= _HALF:
                return draft, Comparison("same", 100.0, (_SAME_STUDENT_NUMBER,))
        by_email = self._emails.get(asked.email, ()) if asked.email else ()
        by_name = self._names.get(person_key(asked.name), ())
        if asked.email:  # two people with one name and two addresses are never the same for certain
            by_name = tuple(one for one in by_name if not one.get("email"))
        for draft in (*by_email, *by_name):
            other = as_person(draft)
            if place and place in self._places.get(draft.id, ()):
                other = evolve(other, organisation=asked.organisation)
            comparison = compare_persons(asked, other)
            if comparison.likeness == "same":
                return draft, comparison
        return None

    def place_of(self, draft: Draft) -> str:
        """Return the id of an organisation the person belongs to, or nothing."""
        return min(self._places.get(draft.id, ()), default="")

    def _join(self, person: str, organisation: str) -> None:
        self._places[person] = self._places.get(person, frozenset()) | {organisation}

    def _enter(self, draft: Draft) -> None:
        for name in ("email", "email2"):
            if email := draft.get(name):
                _append(self._bench, self._emails, email.lower(), draft)
        if number := student_number_of(draft):
            _append(self._bench, self._numbers, number, draft)
        _append(self._bench, self._names, person_key(_name(draft)), draft)


def as_person(draft: Draft, organisation: str = "") -> Person:
    """Return what is compared of a person."""
    born = draft.get("date_of_birth")
    return Person(
        id=draft.id, name=_name(draft), email=draft.get("email") or "",
        organisation=organisation, born=born.isoformat() if born else "",
    )  # fmt: skip


def student_number_of(draft: Draft) -> str:
    """Return the number a list of students gave a person, or nothing."""
    rows: Iterable[Any] = draft.get("external_ids") or ()
    return next((str(row.get("number", "")) for row in rows if row.get("system") == STUDENT_NUMBER), "")


def likely_doubles(bench: Bench, organisations: Iterable[Draft], people: Iterable[Draft]) -> list[Double]:
    """Return each record the list begins beside those it may be; a person looks at them."""
    new_organisations, new_people = list(organisations), list(people)
    known = bench.records
    drafts = {draft.id: draft for draft in (*new_organisations, *new_people)}

    def other(entity: str, record: str) -> Draft:
        return drafts.get(record) or bench.known(entity, known.get(entity, record))

    pairs: list[tuple[str, Pair]] = []
    if new_organisations:
        earlier = [bench.known("organisation", one) for one in known.every("organisation").values()]
        found = similar_organisations(
            map(_as_organisation, new_organisations), map(_as_organisation, earlier)
        )
        pairs += [("organisation", pair) for pair in found]
    if new_people:
        earlier = [bench.known("person", one) for one in known.every("person").values()]
        alike = similar_persons(map(as_person, new_people), map(as_person, earlier))
        pairs += [("person", pair) for pair in alike]
    doubles = list(_doubles(pairs, drafts, other))
    return sorted(doubles, key=lambda double: (double.draft.row, -double.score, double.other.row))


def _doubles(pairs: Iterable[tuple[str, Pair]], drafts: dict[str, Draft], other: Any) -> Iterator[Double]:
    for entity, pair in pairs:
        one, two = drafts[pair.one], other(entity, pair.other)
        later, earlier = (one, two) if one.row > two.row else (two, one)
        comparison = pair.comparison
        yield Double(
            draft=later, other=earlier, likeness=comparison.likeness, score=comparison.score,
            reasons=comparison.reasons,
        )  # fmt: skip


def _as_organisation(draft: Draft) -> Organisation:
    return Organisation(id=draft.id, name=draft.get("legal_name"), number=draft.get("org_number") or "")


def _name(draft: Draft) -> str:
    return f"{draft.get('given_name')} {draft.get('family_name')}"


def _name_key(name: str) -> str:
    return "".join(sorted(organisation_name(name).words))


def _append(bench: Bench, table: _Table, key: str, draft: Draft) -> None:
    found = table.get(key, ())
    if draft not in found:
        bench.keep(table, key, (*found, draft))
