"""Agreements for placements: what they lack, drafting many at once, checking one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.documents.document import Facts, documents
from app.documents.pieces.clause_text import lacking as lacking_in
from app.documents.pieces.stay import Stay, stay_of
from app.documents.texts import ClauseText
from app.domain.agreement import series
from app.domain.agreement_kind import PARTIES
from app.domain.display import name_of
from app.domain.support_topic import TOPICS
from app.errors import Reason, Refused
from app.services.editing import move
from app.services.facts import facts_of
from app.services.numbering import next_numbers
from app.services.office import Office
from app.services.paper_record import issue
from app.services.writing_right import needs_writer
from app.storage.work import Saved, Work
from app.text import LANGUAGES, Language, Text, as_language

MOST_LANGUAGES: Final = 2
MOST_TOLD: Final = 4
"""So many reasons are told in one go."""
_HAS_ONE: Final = Text(
    en="{placement} already has the agreement {no}. Make a new version of that one.",
    sv="{placement} har redan avtalet {no}. Gör en ny version av det.",
    nb="{placement} har allerede avtalen {no}. Lag en ny versjon av den.",
    da="{placement} har allerede aftalen {no}. Lav en ny version af den.",
)
_EMPTY_TOPIC: Final = Text(
    en="The support topic “{topic}” is not filled in. Write what the organiser does and who answers.",
    sv="Området ”{topic}” i stödmatrisen är inte ifyllt. Skriv vad arrangören gör och vem som svarar.",
    nb="Temaet «{topic}» i støttematrisen er ikke fylt ut. Skriv hva arrangøren gjør, og hvem som svarer.",
    da='Emnet "{topic}" i støtteoversigten er ikke udfyldt. Skriv, hvad arrangøren gør, og hvem der svarer.',
)
_NO_PLACEMENT: Final = Text(
    en="There is no placement with the id {id}.",
    sv="Det finns ingen placering med id {id}.",
    nb="Det finnes ikke noe praksisopphold med id {id}.",
    da="Der findes intet praktikophold med id {id}.",
)


@frozen(kw_only=True)
class Choices:
    """What a person chooses for agreements; empty means what the programme and the office suggest.

    ``clauses`` are keys of optional clauses to take in. ``unfinished`` drafts also where fields are empty.
    """

    languages: tuple[Language, ...] = ()
    special_terms: str = ""
    governing_language: str = ""
    law_country: str = ""
    clauses: tuple[str, ...] = ()
    unfinished: bool = False


USUAL: Final = Choices()


@frozen(kw_only=True)
class Drafts:
    """What drafting did: the id of the agreement by placement, and why the others got none."""

    made: Mapping[str, str]
    failed: tuple[Reason, ...] = ()


def preview(
    office: Office, placements: Iterable[str], choices: Choices = USUAL
) -> Mapping[str, tuple[Reason, ...]]:
    """Return what each placement lacks for its agreement; nothing lacking gives an empty tuple."""
    facts = facts_of(office)
    return {one: _lacks(facts, one, choices) for one in placements}


def draft(office: Office, placements: Sequence[str], choices: Choices = USUAL) -> Drafts:
    """Draft the agreements of placements in one batch: only the faulty ones stop."""
    facts = facts_of(office)
    failed: list[Reason] = []
    made: dict[str, str] = {}
    ready: list[Stay] = []
    for one in dict.fromkeys(placements):
        reasons = _stops(facts, one, choices)
        failed += reasons
        if not reasons:
            ready.append(stay_of(facts, facts.records.get("placement", one)))
    if ready:
        needs_writer(office)
        year = office.today.year
        numbers = next_numbers(office, [series(getattr(s.programme, "acronym", None), year) for s in ready])
        with office.work() as work:
            for stay, no in zip(ready, numbers, strict=True):
                made[stay.placement.id] = _draft(work, stay, no, choices)
    return Drafts(made=made, failed=tuple(failed))


def check(office: Office, agreement: str) -> Saved:
    """Move a draft to checked; an empty clause field stops it with the field's name."""
    facts = facts_of(office, {"agreement": agreement})
    found = facts.records.get("agreement", agreement)
    placement = facts.records.get("placement", getattr(found, "placement_id", None))
    if placement is not None and not found.amends_id:
        reasons = lacking_in(stay_of(facts, placement), _spoken(found.languages))
        if reasons:
            raise Refused(_together(reasons), reasons)
    return move(office, "agreement", agreement, "checked")


def _together(reasons: Sequence[Reason]) -> Text:
    """Return the first few reasons one after the other: who mends one would meet the next."""
    few = [reason.why for reason in reasons[:MOST_TOLD]]
    return Text(**{code: " ".join(one.of(code) for one in few) for code in LANGUAGES})


def send(office: Office, agreement: str, on: date | None = None) -> Saved:
    """Note that an agreement was sent to its parties; an empty support topic stops it by its name."""
    found = office.records.get("agreement", agreement)
    reasons = _empty_topics(office, found)
    if reasons:
        raise Refused(reasons[0].why, reasons)
    day = on or office.today
    saved = move(office, "agreement", agreement, "sent", on=day)
    with office.work() as work:
        work.set("agreement", agreement, sent_at=day)
        for sign in work.records.of("sign_off", entity_id=agreement):
            work.set("sign_off", sign.id, sent_at=day)
    if found.document_id:
        people = tuple(
            one.person_id for one in office.records.of("sign_off", entity_id=agreement) if one.person_id
        )
        issue(office, [found.document_id], people)
    return saved


def _empty_topics(office: Office, agreement: Any) -> tuple[Reason, ...]:
    """Return the required topics of the programme's matrix that say too little, each by its name."""
    programme = getattr(agreement, "programme_id", None)
    rows = (
        list(office.records.of("support_topic", programme_id=programme, placement_id=None))
        if programme
        else []
    )
    placement = office.records.get("placement", getattr(agreement, "placement_id", None))
    if placement is not None:
        own = office.records.of("support_topic", placement_id=placement.id)
        replaced = {row.topic for row in own}
        rows = [*(row for row in rows if row.topic not in replaced), *own]
    empty = [
        row
        for row in rows
        if row.required and not (row.organiser_does and (row.responsible_role or row.responsible_person_id))
    ]
    return tuple(Reason(f"support_topic.{row.topic}", _of_topic(row.topic)) for row in empty)


def _of_topic(topic: str) -> Text:
    return Text(**{code: _EMPTY_TOPIC.of(code).format(topic=TOPICS[topic].of(code)) for code in LANGUAGES})


def languages_for(stay: Stay) -> tuple[Language, ...]:
    """Return the languages of a new agreement: the programme's first, the participant's beside it."""
    offered = documents()["agreement"].offered(stay.facts, stay.placement)
    own = getattr(stay.person, "language", None)
    wanted = (*offered[:1], *(code for code in offered if code == own))
    return tuple(dict.fromkeys(wanted))[:MOST_LANGUAGES]


def _spoken(codes: Iterable[str]) -> tuple[Language, ...]:
    return tuple(as_language(code) for code in codes if code in LANGUAGES)


def _stops(facts: Facts, placement: str, choices: Choices) -> list[Reason]:
    """Return why a placement gets no draft, each reason at the placement's id and field."""
    found = facts.records.get("placement", placement)
    if found is None:
        return [Reason(placement, _NO_PLACEMENT.fill(id=placement))]
    existing = stay_of(facts, found).agreement
    if existing is not None:
        return [Reason(placement, _named(_HAS_ONE, facts, found, no=existing.no))]
    if choices.unfinished:
        return []
    return [Reason(f"{placement}.{reason.where}", reason.why) for reason in _lacks(facts, placement, choices)]


def _named(text: Text, facts: Facts, record: Any, **values: object) -> Text:
    return Text(
        **{
            code: text.of(code).format(placement=name_of(record, code, facts.records), **values)
            for code in LANGUAGES
        }
    )


def _lacks(facts: Facts, placement: str, choices: Choices) -> tuple[Reason, ...]:
    found = facts.records.get("placement", placement)
    if found is None:
        return (Reason("id", _NO_PLACEMENT.fill(id=placement)),)
    stay = stay_of(facts, found)
    return lacking_in(stay, choices.languages or languages_for(stay))


def _draft(work: Work, stay: Stay, no: str, choices: Choices) -> str:
    placement, kind = stay.placement, stay.texts.agreement.kind
    languages = choices.languages or languages_for(stay)
    clauses = [c for c in stay.texts.agreement.clauses if not c.optional or c.key in choices.clauses]
    agreement = work.add(
        "agreement",
        {
            "no": no,
            "version": 1,
            "kind": kind,
            "programme_id": placement.programme_id,
            "placement_id": placement.id,
            "valid_from": placement.start_date,
            "valid_to": placement.end_date,
            "languages": languages,
            "governing_language": choices.governing_language or languages[0],
            "governing_law_country": choices.law_country or getattr(stay.office, "country", None),
            "clauses": tuple(_taken_up(work, clause) for clause in clauses),
            "special_terms": choices.special_terms or None,
        },
    )
    work.add_many("sign_off", _signatures(stay, agreement, kind))
    return agreement


def _taken_up(work: Work, clause: ClauseText) -> dict[str, Any]:
    """Freeze a clause: the office's newest version of it, made from the library where there is none."""
    versions = [one.version for one in work.records.of("clause", key=clause.key)]
    version = max(versions, default=clause.version)
    if not versions:
        work.add("clause", _as_record(clause))
    row: dict[str, Any] = {"key": clause.key, "version": version}
    return {**row, "parts": ",".join(clause.parts)} if clause.parts else row


def _as_record(clause: ClauseText) -> dict[str, Any]:
    return {
        "key": clause.key,
        "version": clause.version,
        "title": dict(clause.title),
        "text": dict(clause.text),
        "order": int(clause.key[1:]) if clause.key[1:].isdigit() else None,
        "legal_review": clause.legal_review,
    }


def _signatures(stay: Stay, agreement: str, kind: str) -> list[dict[str, Any]]:
    organisations = {"host": stay.placement.host_id, "home": getattr(stay.participant, "home_org_id", None)}
    people = {"participant": getattr(stay.participant, "person_id", None)}
    return [
        {
            "entity_key": "agreement",
            "entity_id": agreement,
            "version": 1,
            "kind": "signature",
            "party": party,
            "person_id": people.get(party),
            "organisation_id": organisations.get(party),
            "order": at,
        }
        for at, party in enumerate(PARTIES[kind], start=1)
    ]
