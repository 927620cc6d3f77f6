"""What was promised: announce it to people, for one programme or many placements at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.announced_fact import AUDIENCES, bound_now
from app.domain.promise import in_words
from app.domain.states import Records
from app.errors import Reason, Refused
from app.services.office import Office
from app.services.worded import spoken
from app.services.writing_right import writing
from app.storage.work import Work
from app.text import Language, Text

MOST: Final = 2_000
"""So many promises are announced at once."""
LONGEST: Final = 2_000
NOBODY: Final = Text(
    en="Choose who is told: participants, hosts, mentors or home institutions.",
    sv="Välj vem som får beskedet: deltagare, värdar, handledare eller hemlärosäten.",
    nb="Velg hvem som får beskjeden: deltakere, praksisorganisasjoner, mentorer eller hjeminstitusjoner.",
    da="Vælg, hvem der får beskeden: deltagere, værter, mentorer eller hjeminstitutioner.",
)
NOTHING: Final = Text(
    en="Choose at least one thing to announce.", sv="Välj minst en sak att meddela.",
    nb="Velg minst én ting å kunngjøre.", da="Vælg mindst én ting at meddele.",
)  # fmt: skip
TOO_MANY: Final = Text(
    en="At most {most} promises are announced at once. Choose fewer placements.",
    sv="Högst {most} löften meddelas på en gång. Välj färre placeringar.",
    nb="Høyst {most} løfter kunngjøres på én gang. Velg færre praksisopphold.",
    da="Højst {most} løfter meddeles på én gang. Vælg færre praktikophold.",
)
LATER: Final = Text(
    en="This day lies in the future. Enter the day people were told.",
    sv="Dagen ligger i framtiden. Ange den dag då beskedet gavs.",
    nb="Dagen ligger i fremtiden. Oppgi dagen da beskjeden ble gitt.",
    da="Dagen ligger i fremtiden. Angiv den dag, beskeden blev givet.",
)
ON_OPENING: Final = Text(
    en="when the programme opened", sv="när programmet öppnades",
    nb="da programmet åpnet", da="da programmet åbnede",
)  # fmt: skip
OF_PROGRAMME: Final = (
    ("dates", "programme.start_date+end_date"),
    ("coach", "role.coach"),
    ("requirement", "programme.min_lead_days_change"),
)
OF_PLACEMENT: Final = (
    ("dates", "placement.start_date+end_date"),
    ("host", "placement.host_id"),
    ("place", "placement.place_of_work+city"),
    ("place", "organisation.address_line1+postcode+city"),
    ("mentor", "role.host_mentor"),
    ("hours", "placement.hours_per_week"),
    ("accommodation", "participant.accommodation_text"),
    ("support", "placement.question_time_weekday+question_time_start"),
)
OF_EVENT: Final = "event.starts_at+where+city"
_FOR_ALL: Final = ("participants", "hosts")


@frozen(kw_only=True)
class Offer:
    """Something that could be announced: what it is about, its words, the field that is watched."""

    programme_id: str
    subject: str
    value_text: str
    placement_id: str | None = None
    event_id: str | None = None
    bound_field: str | None = None
    bound_value: str | None = None

    @property
    def key(self) -> tuple[str | None, ...]:
        """Return what makes it the same promise as another."""
        watching = self.bound_field or self.value_text
        return self.programme_id, self.placement_id, self.event_id, self.subject, watching, self.bound_value


@frozen(kw_only=True)
class Telling:
    """To whom it was said, on which day, how, and on which paper."""

    to: tuple[str, ...]
    on: date
    how: str = ""
    document: str | None = None


def language_of(programme: Any, fallback: Language) -> Language:
    """Return the language a programme speaks first."""
    found = spoken(programme.languages) if programme is not None else ()
    return found[0] if found else fallback


def offers_of_programme(office: Office, programme: str) -> tuple[Offer, ...]:
    """Return what a programme itself can announce: its dates, its coach, its rule for changes, its events."""
    found = office.records.get("programme", programme)
    language = language_of(found, office.language)
    return tuple(_of_programme(office.records, found, language)) if found is not None else ()


def offers_of_placements(office: Office, placements: Iterable[str]) -> tuple[Offer, ...]:
    """Return what can be announced of placements, placement by placement."""
    found: list[Offer] = []
    records = office.records
    for one in dict.fromkeys(placements):
        placement = records.get("placement", one)
        if placement is not None:
            programme = records.get("programme", placement.programme_id)
            found += placement_offers(records, placement, language_of(programme, office.language))
    return tuple(found)


def announce(office: Office, offers: Sequence[Offer], telling: Telling) -> list[str]:
    """Write down what was promised, in one batch; what stands announced already is not doubled."""
    _refuse(office, offers, telling)
    with writing(office) as work:
        return add_promises(work, offers, telling)


def add_promises(work: Work, offers: Sequence[Offer], telling: Telling) -> list[str]:
    """Begin the promises that do not stand yet; return their ids."""
    known = {key for one in {o.programme_id for o in offers} for key in _standing(work.records, one)}
    fresh = {one.key: one for one in offers if one.key not in known}
    shared = {
        "announced_at": telling.on,
        "announced_to": tuple(one for one in AUDIENCES if one in telling.to),
        "how": telling.how.strip() or None,
        "document_id": telling.document,
    }
    return work.add_many("announced_fact", [{**_values(one), **shared} for one in fresh.values()])


def announce_opening(work: Work, programme: Any, on: date, fallback: Language) -> list[str]:
    """Write down what a programme promises by being opened."""
    language = language_of(programme, fallback)
    offers = tuple(_of_programme(work.records, programme, language))
    return add_promises(work, offers, Telling(to=_FOR_ALL, on=on, how=ON_OPENING.of(language)))


def placement_offers(records: Records, placement: Any, language: Language) -> Iterator[Offer]:
    """Return what can be announced of one placement."""
    placed = bool(placement.place_of_work)
    for subject, field in OF_PLACEMENT:
        if subject == "place" and field.startswith("placement.") != placed:
            continue
        one = Offer(
            programme_id=placement.programme_id, placement_id=placement.id, subject=subject, value_text="",
            bound_field=field,
        )  # fmt: skip
        words = in_words(one, records, language)
        if words:
            yield evolve(one, value_text=words, bound_value=bound_now(one, records))


def reworded(offer: Offer, words: str) -> Offer:
    """Return an offer with other words; what it watches stays."""
    return evolve(offer, value_text=" ".join(words.split())[:LONGEST])


def _refuse(office: Office, offers: Sequence[Offer], telling: Telling) -> None:
    reasons = [
        *([Reason("offers", NOTHING)] if not any(one.value_text.strip() for one in offers) else []),
        *([Reason("offers", TOO_MANY.fill(most=MOST))] if len(offers) > MOST else []),
        *([Reason("announced_to", NOBODY)] if not set(telling.to) & set(AUDIENCES) else []),
        *([Reason("announced_at", LATER)] if telling.on > office.today else []),
    ]
    if reasons:
        raise Refused(reasons[0].why, tuple(reasons))


def _of_programme(records: Records, programme: Any, language: Language) -> Iterator[Offer]:
    for subject, field in OF_PROGRAMME:
        one = Offer(programme_id=programme.id, subject=subject, value_text="", bound_field=field)
        words = in_words(one, records, language)
        if words:
            yield evolve(one, value_text=words, bound_value=bound_now(one, records))
    for event in records.of("event", programme_id=programme.id):
        yield from _of_event(records, event, language)


def _of_event(records: Records, event: Any, language: Language) -> Iterator[Offer]:
    if event.state in {"planned", "announced"}:
        subject = "introduction" if event.kind == "introduction" else "programme_content"
        one = Offer(
            programme_id=event.programme_id, event_id=event.id, subject=subject, value_text="",
            bound_field=OF_EVENT,
        )  # fmt: skip
        title = in_words(evolve(one, bound_field="event.title"), records, language)
        words = ", ".join(filter(None, (title, in_words(one, records, language))))
        yield evolve(one, value_text=words, bound_value=bound_now(one, records))


def _values(offer: Offer) -> dict[str, Any]:
    return {
        "programme_id": offer.programme_id,
        "placement_id": offer.placement_id,
        "event_id": offer.event_id,
        "subject": offer.subject,
        "value_text": offer.value_text,
        "bound_field": offer.bound_field,
        "bound_value": offer.bound_value,
    }


def _standing(records: Records, programme: str) -> Iterator[tuple[str | None, ...]]:
    for fact in records.of("announced_fact", programme_id=programme, state="announced"):
        yield Offer(
            programme_id=fact.programme_id, placement_id=fact.placement_id, event_id=fact.event_id,
            subject=fact.subject, value_text=fact.value_text, bound_field=fact.bound_field,
            bound_value=fact.bound_value,
        ).key  # fmt: skip
