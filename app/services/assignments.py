"""The assignment of a placement in versions: who wrote each, who confirmed it, what has become of it.

A version that somebody has confirmed keeps its words: editing it begins the next. The placement's agreed
version is the one that everybody whose yes it needs has confirmed last.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.assignment import AssignmentVersion, confirming, sum_of
from app.domain.catalogue import entity_named
from app.domain.display import shown
from app.domain.sign_off import METHODS, PARTIES
from app.errors import Refused
from app.services.browsing import no_such
from app.services.difference import Part, differences
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Work
from app.text import Language, Text

WORDS: Final = ("text", "goals", "deliverables")
"""What is confirmed."""
WANTED_AREAS: Final = 3
"""So many task areas a host should offer a participant at least (002-21)."""
ROUTES: Final = ("email_acceptance", "meeting", "phone", "form", "ink_scan", "paper_seen")
_NO_WORDS: Final = Text(
    en="Write the assignment first: what the participant is to do.",
    sv="Skriv uppdraget först: vad deltagaren ska göra.",
    nb="Skriv oppdraget først: hva deltakeren skal gjøre.",
    da="Skriv opgaven først: hvad deltageren skal lave.",
)
_NOT_ASKED: Final = Text(
    en="This version does not ask for the yes of that side.",
    sv="Den här versionen kräver inget ja från den parten.",
    nb="Denne versjonen krever ikke noe ja fra den parten.",
    da="Denne version kræver ikke et ja fra den part.",
)
_NOT_YET: Final = Text(
    en="The day lies ahead. Enter the day on which the answer came.",
    sv="Dagen ligger framåt i tiden. Ange den dag då svaret kom.",
    nb="Dagen ligger frem i tid. Oppgi dagen svaret kom.",
    da="Dagen ligger i fremtiden. Angiv den dag, svaret kom.",
)
_SAME: Final = Text(
    en="Nothing is changed, so the version stays.",
    sv="Inget är ändrat, så versionen står kvar.",
    nb="Ingenting er endret, så versjonen blir stående.",
    da="Intet er ændret, så versionen bliver stående.",
)


@frozen(kw_only=True)
class Yes:
    """One side whose yes a version needs; without ``sign_off`` it is still to come."""

    party: str
    sign_off: Any = None

    @property
    def given(self) -> bool:
        """Say whether it was given."""
        return self.sign_off is not None and self.sign_off.answer == "accepted"


@frozen(kw_only=True)
class Version:
    """One version as it stands: ``agreed`` is the one the placement goes by."""

    record: AssignmentVersion
    yes: tuple[Yes, ...]
    agreed: bool

    @property
    def touched(self) -> bool:
        """Say whether somebody has confirmed it, so that its words stay."""
        return any(one.given for one in self.yes)

    @property
    def complete(self) -> bool:
        """Say whether everybody has."""
        return all(one.given for one in self.yes)


@frozen(kw_only=True)
class Compared:
    """One part of two versions, each in pieces that say whether the other lacks them."""

    label: Text
    old: tuple[Part, ...]
    new: tuple[Part, ...]

    @property
    def changed(self) -> bool:
        """Say whether they differ."""
        return any(part.own for part in (*self.old, *self.new))


@frozen(kw_only=True)
class Confirmation:
    """How a side said yes: the day, the route, who, and what shows it."""

    party: str
    on: date
    route: str = "email_acceptance"
    person: str = ""
    evidence: str = ""


def versions_of(office: Office, placement: str) -> tuple[Version, ...]:
    """Return the versions of a placement's assignment, the newest first."""
    stay = office.records.get("placement", placement)
    found = office.records.of("assignment_version", placement_id=placement)
    agreed = getattr(stay, "assignment_version_id", None)
    return tuple(_version(office, one, agreed) for one in sorted(found, key=lambda v: (v.no, v.id))[::-1])


def first_version(office: Office, placement: str, by: str, words: Mapping[str, Any]) -> str:
    """Write a version from nothing, or the next one if there are some; return its id."""
    with writing(office) as work:
        return _next(work, placement, {**words, "proposed_by": by or None})


def next_version(office: Office, version: str, by: str = "", words: Mapping[str, Any] | None = None) -> str:
    """Begin the next version from one, with other words where some are given; return its id."""
    found = _known(office, version)
    with writing(office) as work:
        return _next(work, found.placement_id, {**_copied(found), **(words or {}), "proposed_by": by or None})


def edit(office: Office, version: str, words: Mapping[str, Any], by: str = "") -> str:
    """Change the words of a version; one that somebody has confirmed stays, and the next is begun.

    Return the id of the version that has the words now.
    """
    found = _known(office, version)
    fresh = {name: value for name, value in words.items() if getattr(found, name) != value}
    if not fresh:
        raise Refused(_SAME, where="text")
    if any(name in WORDS for name in fresh) and _answers(office, version):
        return next_version(office, version, by, fresh)
    with writing(office) as work:
        work.set("assignment_version", version, **fresh, **({"proposed_by": by} if by else {}))
        _needs_words(work, version)
    return version


def confirm(office: Office, version: str, given: Confirmation) -> bool:
    """Record that a side says yes to a version; say whether it is agreed now.

    The first yes fixes the words. With the last one the placement goes by this version.
    """
    found = _known(office, version)
    if given.party not in confirming(found):
        raise Refused(_NOT_ASKED, where="party")
    if given.on > office.today:
        raise Refused(_NOT_YET, where="signed_at")
    with writing(office) as work:
        _needs_words(work, version)
        _sign(work, found, given)
        if not found.confirmed_sum:
            work.set("assignment_version", version, confirmed_sum=sum_of(work.records.get(*_key(version))))
        agreed = _version(office, found, None, work).complete
        if agreed:
            work.set("placement", found.placement_id, assignment_version_id=version)
    return agreed


def compare(office: Office, old: str, new: str, language: Language) -> tuple[Compared, ...]:
    """Return the parts of two versions side by side, word by word; what neither has is left out."""
    spec = entity_named("assignment_version")
    one, other = _known(office, old), _known(office, new)
    found = []
    for name in WORDS:
        texts = [
            shown(spec.fields[name], getattr(each, name), language, office.records) for each in (one, other)
        ]
        if any(texts):
            left, right = differences(*texts)
            found.append(Compared(label=spec.fields[name].label, old=tuple(left), new=tuple(right)))
    return tuple(found)


def missing_areas(placement: Any) -> int:
    """Return how many task areas are still wanted at a placement."""
    return max(0, WANTED_AREAS - len(placement.task_areas_planned))


def usual_home(office: Office, placement: str) -> bool:
    """Say whether the home institution confirmed the newest assignment of the programme, as the usual way."""
    stay = office.records.get("placement", placement)
    if stay is None:
        return False
    beside = {one.id for one in office.records.of("placement", programme_id=stay.programme_id)}
    found = [one for one in office.records.of("assignment_version") if one.placement_id in beside]
    newest = max(found, key=lambda one: str(one.id), default=None)
    return newest is not None and newest.home_confirms


def route_words(route: str | None) -> Text | None:
    """Return how an answer came, in words."""
    return METHODS.get(route or "")


def party_words(party: str) -> Text:
    """Return what a side is called."""
    return PARTIES[party]


def _key(version: str) -> tuple[str, str]:
    return "assignment_version", version


def _known(office: Office, version: str) -> AssignmentVersion:
    found: AssignmentVersion | None = office.records.get("assignment_version", version)
    if found is None:
        raise Refused(no_such(entity_named("assignment_version"), version), where=version)
    return found


def _copied(version: AssignmentVersion) -> dict[str, Any]:
    return {name: getattr(version, name) for name in (*WORDS, "home_confirms")}


def _next(work: Work, placement: str, values: dict[str, Any]) -> str:
    if work.records.get("placement", placement) is None:
        raise Refused(no_such(entity_named("placement"), placement), where=placement)
    held = [one.no for one in work.records.of("assignment_version", placement_id=placement)]
    values = {name: value for name, value in values.items() if value not in (None, "")}
    if not _said(values.get("text")):
        raise Refused(_NO_WORDS, where="text")
    return work.add(
        "assignment_version", {**values, "placement_id": placement, "no": max(held, default=0) + 1}
    )


def _needs_words(work: Work, version: str) -> None:
    if not _said(work.records.get(*_key(version)).text):
        raise Refused(_NO_WORDS, where="text")


def _said(text: Any) -> bool:
    return bool(text) and any(str(words).strip() for words in text.values())


def _answers(office: Office, version: str) -> dict[str, Any]:
    found = office.records.of("sign_off", entity_id=version, kind="confirmation", answer="accepted")
    return {one.party: one for one in found}


def _version(office: Office, record: Any, agreed: str | None, work: Work | None = None) -> Version:
    records = work.records if work is not None else office.records
    held = {one.party: one for one in records.of("sign_off", entity_id=record.id, kind="confirmation")}
    yes = tuple(Yes(party=party, sign_off=held.get(party)) for party in confirming(record))
    return Version(record=record, yes=yes, agreed=record.id == agreed)


def _sign(work: Work, version: AssignmentVersion, given: Confirmation) -> None:
    """Fill in the waiting sign-off of a side, or add one; an earlier yes is given its new day and route."""
    values = {
        "answer": "accepted", "signed_at": given.on, "method": given.route,
        "evidence": given.evidence or None,
    }  # fmt: skip
    if given.person:
        values["person_id"] = given.person
    held = work.records.of("sign_off", entity_id=version.id, kind="confirmation", party=given.party)
    if held:
        work.set("sign_off", held[0].id, **values)
        return
    order = confirming(version).index(given.party) + 1
    work.add(
        "sign_off",
        {
            "entity_key": "assignment_version", "entity_id": version.id, "version": version.no,
            "kind": "confirmation", "party": given.party, "order": order, **values,
        },
    )  # fmt: skip
