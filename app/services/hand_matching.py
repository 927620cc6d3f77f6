"""A match made by hand: a person decides, and a placement begins with all that follows from it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from app.domain.check import findings
from app.domain.period import last_day
from app.domain.placement_time import at_once
from app.errors import Reason, Refused
from app.programmes.template import templates
from app.services.matching_board import GONE, OFFERED, seats_of_hosts
from app.services.office import Office
from app.services.placement_setup import new_placement, set_up_placements
from app.storage.repository import Repository
from app.text import Text

_READER: Final = Text(
    en="You are a reader here, so nothing was matched. Ask a coordinator of the office to do it.",
    sv="Du är läsare här, så inget har matchats. Be en samordnare på kontoret göra det.",
    nb="Du er leser her, så ingenting er koblet. Be en koordinator på kontoret om å gjøre det.",
    da="Du er læser her, så intet er matchet. Bed en koordinator på kontoret om at gøre det.",
)
_GONE: Final = Text(
    en="The participant or the place is no longer there. Refresh the page and choose again.",
    sv="Deltagaren eller platsen finns inte längre. Uppdatera sidan och välj igen.",
    nb="Deltakeren eller plassen finnes ikke lenger. Oppdater siden og velg på nytt.",
    da="Deltageren eller tilbuddet findes ikke længere. Opdatér siden, og vælg igen.",
)
_PLACED: Final = Text(
    en="The participant has a placement at {host} in that time. Choose other dates or end that one first.",
    sv="Deltagaren har redan en placering hos {host} då. Välj andra datum eller avsluta den först.",
    nb="Deltakeren har alt et praksisopphold hos {host} da. Velg andre datoer, eller avslutt det først.",
    da="Deltageren har allerede et ophold hos {host} da. Vælg andre datoer, eller afslut det først.",
)
_NO_HOST: Final = Text(
    en="{host} is no host of this programme. Add it as a host under Organisations first.",
    sv="{host} är inte värd i det här programmet. Lägg först till den som värd under Organisationer.",
    nb="{host} er ikke praksisorganisasjon i dette programmet. Legg den til under Organisasjoner først.",
    da="{host} er ikke vært i dette program. Tilføj den først som vært under Organisationer.",
)
_FULL: Final = Text(
    en="All {places} places at {host} are taken. Ask the host for more, or choose another place.",
    sv="Alla {places} platser hos {host} är tagna. Be värden om fler, eller välj en annan plats.",
    nb="Alle {places} plasser hos {host} er tatt. Be om flere, eller velg en annen plass.",
    da="Alle {places} pladser hos {host} er optaget. Bed værten om flere, eller vælg et andet tilbud.",
)
_CLOSED: Final = Text(
    en="This position is closed or withdrawn. Open it again first, or choose another one.",
    sv="Den här platsen är stängd eller indragen. Öppna den igen först, eller välj en annan.",
    nb="Denne praksisplassen er lukket eller trukket. Åpne den igjen først, eller velg en annen.",
    da="Dette praktiktilbud er lukket eller trukket tilbage. Åbn det igen først, eller vælg et andet.",
)


def match_by_hand(
    office: Office,
    participant_id: str,
    place_id: str,
    *,
    start: date | None = None,
    end: date | None = None,
    reason: str = "",
) -> str:
    """Begin the placement of a participant at a position or a host; return its id.

    Dates not given are those of the position, else of the programme as far as the participant is free
    and the programme allows. Everything is one batch, so one undo takes it back.
    """
    if office.role == "reader":
        raise Refused(_READER, where="role")
    with office.work() as work:
        records = work.records
        participant = records.get("participant", participant_id)
        programme = records.get("programme", participant.programme_id) if participant is not None else None
        position = records.get("position", place_id)
        host = records.get("organisation", position.host_id if position is not None else place_id)
        if participant is None or programme is None or host is None:
            raise Refused(_GONE)
        _may_be_taken(records, programme, host, position)
        first, last = _days(participant, programme, position, start, end)
        values = _values(records, programme, participant, host, position)
        values |= {"start_date": first, "end_date": last, "match_reason": reason.strip() or None}
        made = work.add("placement", values)
        placement = records.get("placement", made)
        _stands_alone(records, placement, participant.person_id)
        set_up_placements(work, [made])
        wrong = [finding for _, finding in findings(records.get("placement", made), records, "error")]
        if wrong:
            raise Refused(wrong[0].text, tuple(Reason(one.field, one.text) for one in wrong))
    return made


def _may_be_taken(records: Repository, programme: Any, host: Any, position: Any) -> None:
    """Refuse a place of another programme, one that is closed and one that is full."""
    if position is not None and position.programme_id != programme.id:
        raise Refused(_NO_HOST.fill(host=host.legal_name), where="position_id")
    if position is not None and position.state not in OFFERED:
        raise Refused(_CLOSED, where="position_id")
    hosting = records.of("membership", programme_id=programme.id, organisation_id=host.id, role="host")
    if position is None and not hosting:
        raise Refused(_NO_HOST.fill(host=host.legal_name), where="host_id")
    live = [
        one
        for one in records.of("placement", programme_id=programme.id, host_id=host.id)
        if one.state not in GONE and (position is None or one.position_id == position.id)
    ]
    places = position.places if position is not None else seats_of_hosts(records, programme, host.id)
    if places is not None and len(live) >= places:
        raise Refused(_FULL.fill(places=places, host=host.legal_name), where="host_id")


def _days(
    participant: Any, programme: Any, position: Any, start: date | None, end: date | None
) -> tuple[date, date]:
    """Return the first and the last day."""
    offered = (position.start_date, position.end_date) if position is not None else (None, None)
    first = start or offered[0] or max(filter(None, (programme.start_date, participant.available_from)))
    last = end or offered[1] or min(filter(None, (programme.end_date, participant.available_to)))
    if end is None and offered[1] is None and programme.max_placement:
        last = min(last, last_day(first, programme.max_placement))
    return first, max(first, last)


def _values(
    records: Repository, programme: Any, participant: Any, host: Any, position: Any
) -> dict[str, Any]:
    template = templates().get(programme.template_key or "")
    usual = template.rules.kinds[0] if template is not None else "internship"
    kind = position.kind if position is not None else usual
    told = {
        name: getattr(position, name)
        for name in ("place_of_work", "city", "country", "hours_per_week", "remote_share")
        if position is not None and getattr(position, name) is not None
    }
    home = (records.of("office") or [None])[0]
    where = {"country": host.country or getattr(home, "country", None), "city": host.city}
    return {
        **new_placement(programme, records), **where, **told,
        "participant_id": participant.id, "host_id": host.id, "programme_id": programme.id,
        "position_id": position.id if position is not None else None,
        "kind": "other" if kind == "career_opportunity" else kind, "match_method": "manual",
    }  # fmt: skip


def _stands_alone(records: Repository, placement: Any, person_id: str) -> None:
    """Refuse a placement in the time of another one of the same person, in any programme."""
    for taking_part in records.of("participant", person_id=person_id):
        for other in records.of("placement", participant_id=taking_part.id):
            if other.id != placement.id and other.state not in GONE and at_once(placement, other):
                host = records.get("organisation", other.host_id)
                raise Refused(_PLACED.fill(host=host.legal_name if host else "?"), where="start_date")
