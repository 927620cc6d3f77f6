"""How far an agreement has come: its parties and what each has answered, its changes, its next step."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.agreement_kind import PARTIES
from app.domain.agreement_state import AGREEMENT_STATES, ON_THE_WAY, state_on
from app.domain.amendment import label, value_words
from app.domain.display import name_of
from app.domain.sign_off import METHODS, proof
from app.domain.sign_off import PARTIES as SIDE_NAMES
from app.services.office import Office
from app.text import Language, Text

NextStep = Literal["name", "check", "send", "sign", "reissue", "none"]
WAITING: Final = ("sent", "partly_signed")
HOLDING: Final = ("signed", "in_force")
ENDED: Final = ("declined", "withdrawn", "void", "amended", "terminated", "expired")
AGAIN: Final = ("declined", "withdrawn")
"""The states from which the agreement is made again as a new version."""


@frozen(kw_only=True)
class PartyLine:
    """One party: who signs, and what came back. ``proved`` says that what proves the answer is there."""

    sign_off: Any
    party: str
    person: str
    organisation: str
    answer: str
    on: date | None
    route: str
    proof: str
    proved: bool

    @property
    def signed(self) -> bool:
        """Say whether the party has signed."""
        return self.answer == "accepted" and self.on is not None


@frozen(kw_only=True)
class ChangeLine:
    """One row of an amendment as it reads."""

    what: Text
    old: str
    new: str


@frozen(kw_only=True)
class Standing:
    """One agreement, or one amendment, as it stands today."""

    record: Any
    state: str
    parties: tuple[PartyLine, ...]
    changes: tuple[ChangeLine, ...]
    amends: Any
    step: NextStep

    @property
    def signed(self) -> int:
        """Return how many parties have signed."""
        return sum(line.signed for line in self.parties)

    @property
    def waiting(self) -> tuple[PartyLine, ...]:
        """Return the parties whose answer is still to come."""
        return tuple(line for line in self.parties if line.answer == "none")


@frozen(kw_only=True)
class Life:
    """The agreements of a placement, what speaks for it now first.

    ``drift`` are the fields that are no longer as they were signed: they need an amendment.
    """

    agreements: tuple[Standing, ...]
    drift: tuple[ChangeLine, ...] = ()
    holding: Any = None


def life_of(office: Office, placement: str) -> Life:
    """Return the agreements of a placement with their parties, the newest first."""
    found = office.records.of("agreement", placement_id=placement)
    order = sorted(found, key=lambda one: (one.state in ENDED, -_born(found, one)))
    holding = holding_of(office, placement)
    stay = office.records.get("placement", placement)
    return Life(
        agreements=tuple(standing_of(office, one) for one in order),
        drift=tuple(_lines(drift_rows(stay, holding), office)) if stay is not None else (),
        holding=holding,
    )


def standing_of(office: Office, agreement: Any) -> Standing:
    """Return one agreement as it stands today."""
    parties = tuple(_party(office, one) for one in signatures_of(office, agreement))
    return Standing(
        record=agreement,
        state=state_on(agreement, office.today),
        parties=parties,
        changes=tuple(_lines(agreement.changes, office)),
        amends=office.records.get("agreement", agreement.amends_id),
        step=_step(office, agreement, parties),
    )


def signatures_of(office: Office, agreement: Any) -> list[Any]:
    """Return the signatures of an agreement, given or still to come, in the order of its parties."""
    found = office.records.of("sign_off", entity_id=agreement.id, kind="signature")
    return sorted(found, key=lambda one: (one.order or 0, one.id))


def holding_of(office: Office, placement: str) -> Any:
    """Return the signed agreement, or amendment, that a placement goes by now; None without one."""
    found = [one for one in office.records.of("agreement", placement_id=placement) if one.state in HOLDING]
    every = [one for one in found if one.kind in _MAIN]
    return max(every, key=lambda one: (bool(one.amends_id), str(one.id)), default=None)


def under_way(office: Office, placement: str) -> tuple[Any, ...]:
    """Return the agreements and amendments of a placement that are not signed yet."""
    found = office.records.of("agreement", placement_id=placement)
    return tuple(one for one in found if one.state in ON_THE_WAY)


def drift_rows(stay: Any, holding: Any) -> list[dict[str, str]]:
    """Return what differs between a placement's days and those signed, as rows of an amendment."""
    if stay is None or holding is None:
        return []
    pairs = [("end_date", holding.valid_to, stay.end_date)]
    if not holding.amends_id:
        pairs.insert(0, ("start_date", holding.valid_from, stay.start_date))
    return [
        {"what": what, "old": old.isoformat(), "new": new.isoformat()}
        for what, old, new in pairs
        if old is not None and old != new
    ]


def state_words(state: str) -> Text:
    """Return what a state is called."""
    return AGREEMENT_STATES.states[state]


def party_words(party: str) -> Text:
    """Return what a party is called."""
    return SIDE_NAMES[party]


def route_words(route: str) -> Text | None:
    """Return what a route is called."""
    return METHODS.get(route)


_MAIN: Final = ("tripartite", "bilateral_host", "learning_agreement")


def _born(found: Iterable[Any], one: Any) -> int:
    order = sorted(str(each.id) for each in found)
    return order.index(str(one.id))


def _party(office: Office, one: Any) -> PartyLine:
    records, language = office.records, office.language
    person = records.get("person", one.person_id)
    organisation = records.get("organisation", one.organisation_id)
    attachment = records.get("attachment", one.evidence_attachment_id)
    return PartyLine(
        sign_off=one,
        party=one.party,
        person=_named(person, language, records),
        organisation=_named(organisation, language, records),
        answer=one.answer,
        on=one.signed_at,
        route=one.method or "",
        proof=" · ".join(filter(None, (getattr(attachment, "file_name", ""), one.evidence))),
        proved=bool(getattr(one, proof(one.method))),
    )


def _named(record: Any, language: Language, records: Any) -> str:
    return name_of(record, language, records) if record is not None else ""


def _lines(rows: Iterable[Any], office: Office) -> list[ChangeLine]:
    return [
        ChangeLine(
            what=label(str(row.get("what") or "")),
            old=value_words(row["what"], str(row.get("old") or ""), office.language, office.records),
            new=value_words(row["what"], str(row.get("new") or ""), office.language, office.records),
        )
        for row in rows
        if row.get("what")
    ]


def _step(office: Office, agreement: Any, parties: tuple[PartyLine, ...]) -> NextStep:
    if agreement.state == "draft":
        named = {one.party for one in parties if one.sign_off.person_id}
        return "check" if set(PARTIES[agreement.kind]) <= named else "name"
    if agreement.state == "checked":
        return "send"
    if agreement.state in WAITING:
        return "sign"
    if agreement.state in AGAIN and agreement.placement_id:
        later = office.records.of("agreement", placement_id=agreement.placement_id)
        newer = any(one.no == agreement.no and one.version > agreement.version for one in later)
        return "none" if newer else "reissue"
    return "none"
