"""The support matrix of a programme as it is filled in: what each topic lacks, whom to name, what to copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.display import name_of
from app.domain.support_topic import TOPICS, SupportTopic
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.writing_right import needs_writer
from app.storage.repository import Query
from app.storage.work import Saved
from app.text import Language, Text

NAMED_IN_PROGRAMME: Final = frozenset(
    {"project_responsible", "contact_person", "programme_manager", "coordinator", "funder_contact",
     "emergency_duty"}
)  # fmt: skip
"""Roles somebody has in the whole programme: such a role alone is no answer while nobody has it.

All others (a mentor, the home institution) are named at each placement.
"""
NAME: Final = "name"
BACKUP: Final = "backup"
DUTY: Final = "duty"
_SIDES: Final = (("responsible_role", "responsible_person_id"), ("backup_role", "backup_person_id"))
_PLAIN: Final = ("response_time", "how")
_WORDINGS: Final = ("organiser_does", "not_covered")
_NOTHING_TO_COPY: Final = Text(
    en="That programme has nothing that is still empty here.",
    sv="Det programmet har inget som fortfarande är tomt här.",
    nb="Det programmet har ingenting som fortsatt er tomt her.",
    da="Det program har intet, som stadig er tomt her.",
)
_COPIED: Final = Text(
    en="Support matrix copied", sv="Stödmatrisen kopierad",
    nb="Støttematrisen kopiert", da="Støtteoversigten kopieret",
)  # fmt: skip


@frozen(kw_only=True)
class Answerer:
    """Who answers: the role, the person named, and the person who has the role in the programme."""

    role: str = ""
    person: str = ""
    holder: str = ""

    @property
    def someone(self) -> bool:
        """Say whether a person or a role answers that does not wait for a name."""
        return bool(self.person or self.holder or (self.role and self.role not in NAMED_IN_PROGRAMME))


@frozen(kw_only=True)
class TopicRow:
    """One topic; ``lacks`` names what a required topic still needs, of ``NAME``, ``BACKUP`` and ``DUTY``."""

    id: str
    topic: str
    required: bool
    main: Answerer
    backup: Answerer
    response_time: str
    duty: Mapping[str, str]
    refusal: Mapping[str, str]
    lacks: tuple[str, ...]


@frozen
class Matrix:
    """The topics of one programme in their order."""

    rows: tuple[TopicRow, ...]

    @property
    def filled(self) -> int:
        """Return how many topics lack nothing."""
        return sum(not row.lacks for row in self.rows)

    @property
    def lacking(self) -> int:
        """Return how many required topics lack something."""
        return sum(row.required and bool(row.lacks) for row in self.rows)


def matrix_of(office: Office, programme: str) -> Matrix:
    """Return the programme's own topics; what a placement has of its own is not among them."""
    holders: dict[str, str] = {}
    for role in office.records.of("role", programme_id=programme, placement_id=None):
        if role.role in NAMED_IN_PROGRAMME:
            holders.setdefault(role.role, role.person_id)
    rows = sorted(_topics(office, programme), key=_place)
    return Matrix(tuple(_row(row, holders) for row in rows))


def say_who(office: Office, topic: str, side: str, *, role: str = "", person: str = "") -> Saved:
    """Save who answers (side ``NAME``) or who steps in (``BACKUP``).

    A person goes beside the role there is; a role takes the place of a person, and neither empties the cell.
    """
    role_field, person_field = _SIDES[side == BACKUP]
    values: dict[str, Any] = {person_field: person or None}
    if not person:
        values[role_field] = role or None
    return editing.change(office, "support_topic", topic, values)


def say_within(office: Office, topic: str, response_time: str) -> Saved:
    """Save how soon an answer comes."""
    return editing.change(office, "support_topic", topic, {"response_time": response_time or None})


def say_words(office: Office, topic: str, field: str, words: str, language: Language) -> Saved:
    """Save one wording of ``organiser_does`` or ``not_covered``; the other languages stay."""
    found = office.records.get("support_topic", topic)
    kept = dict(getattr(found, field, None) or {})
    kept.pop(language, None)
    if words.strip():
        kept[language] = words.strip()
    return editing.change(office, "support_topic", topic, {field: kept or None})


def begin_matrix(office: Office, programme: str) -> int:
    """Begin the topics the programme has no row for; return how many."""
    needs_writer(office)
    held = {row.topic for row in _topics(office, programme)}
    rows = [
        {"programme_id": programme, "topic": topic, "required": True, "order": order}
        for order, topic in enumerate(TOPICS, start=1)
        if topic not in held
    ]
    with office.work() as work:
        work.add_many("support_topic", rows)
    return len(rows)


def sources(office: Office, programme: str) -> tuple[str, ...]:
    """Return the programmes whose matrix may be copied: the edition before first, then the latest begun."""
    here = office.records.get("programme", programme)
    with_rows = {row.programme_id for row in office.records.of("support_topic", placement_id=None)}
    found = [p for p in office.records.of("programme") if p.id in with_rows and p.id != programme]
    found.sort(key=lambda p: (p.id == getattr(here, "previous_edition_id", None), p.start_date), reverse=True)
    return tuple(one.id for one in found)


def copy_matrix(office: Office, programme: str, source: str) -> int:
    """Fill what is empty from another programme, as one thing to take back; return the cells filled."""
    needs_writer(office)
    held = {row.topic: row for row in _topics(office, programme)}
    filled = 0
    with office.work(_COPIED.of(office.language)) as work:
        for theirs in _topics(office, source):
            mine = held.get(theirs.topic)
            values = _missing(mine, theirs)
            filled += len(values)
            if mine is None:
                fresh = {"topic": theirs.topic, "required": theirs.required, "order": theirs.order}
                work.add("support_topic", {"programme_id": programme, **fresh, **values})
            elif values:
                work.set("support_topic", mine.id, **values)
        if not filled:
            raise Refused(_NOTHING_TO_COPY, where=source)
    return filled


def people_to_name(office: Office, programme: str, words: str, language: Language) -> list[tuple[str, str]]:
    """Return (id, name) of people whose names hold the words: those with a role here come first."""
    here = {role.person_id for role in office.records.of("role", programme_id=programme)}
    found = office.records.ids(Query(entity="person", find=words), limit=_MOST)
    near = office.records.some("person", sorted(here)) if not words.strip() else []
    people = {one.id: one for one in (*near, *office.records.some("person", found))}
    named = [(key, name_of(one, language, office.records)) for key, one in people.items()]
    return sorted(named, key=lambda pair: pair[0] not in here)[:_MOST]


_MOST: Final = 40


def _topics(office: Office, programme: str) -> Sequence[Any]:
    return office.records.of("support_topic", programme_id=programme, placement_id=None)


def _place(row: SupportTopic) -> tuple[int, int]:
    known = list(TOPICS)
    return (row.order or len(known), known.index(row.topic) if row.topic in TOPICS else len(known))


def _row(row: SupportTopic, holders: Mapping[str, str]) -> TopicRow:
    main, backup = (
        Answerer(
            role=getattr(row, role) or "",
            person=getattr(row, person) or "",
            holder=holders.get(getattr(row, role) or "", ""),
        )
        for role, person in _SIDES
    )
    needs = ((NAME, main.someone), (BACKUP, backup.someone), (DUTY, bool(row.organiser_does)))
    return TopicRow(
        id=row.id,
        topic=row.topic,
        required=row.required,
        main=main,
        backup=backup,
        response_time=row.response_time or "",
        duty=row.organiser_does or {},
        refusal=row.not_covered or {},
        lacks=tuple(key for key, met in needs if not met),
    )


def _missing(mine: SupportTopic | None, theirs: SupportTopic) -> dict[str, Any]:
    """Return what theirs says where mine says nothing."""
    values: dict[str, Any] = {}
    for role, person in _SIDES:
        own_role, own_person = getattr(mine, role, None), getattr(mine, person, None)
        if not own_role and not own_person and getattr(theirs, role):
            values[role] = getattr(theirs, role)
        if not own_person and own_role in {None, "", getattr(theirs, role)} and getattr(theirs, person):
            values[person] = getattr(theirs, person)
    for name in _PLAIN:
        if not getattr(mine, name, None) and getattr(theirs, name):
            values[name] = getattr(theirs, name)
    for name in _WORDINGS:
        own = dict(getattr(mine, name, None) or {})
        merged = {**(getattr(theirs, name) or {}), **own}
        if merged != own:
            values[name] = merged
    return values
