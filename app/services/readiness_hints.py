"""What is probably right where something lacks before a start: an address, who may be a mentor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.domain.states import Records
from app.services.office import Office
from app.services.readiness_acts import Acted, for_each
from app.storage.work import Work
from app.text import Text

_NO_ADDRESS: Final = Text(
    en="The host has no address. Fill it in at the host, or write the place of work here.",
    sv="Värden saknar adress. Fyll i den hos värden eller skriv arbetsplatsen här.",
    nb="Praksisorganisasjonen mangler adresse. Fyll den ut der, eller skriv arbeidsstedet her.",
    da="Værten mangler en adresse. Udfyld den hos værten, eller skriv arbejdsstedet her.",
)
_HAS_PLACE: Final = Text(
    en="The place of work is written already.",
    sv="Arbetsplatsen är redan ifylld.",
    nb="Arbeidsstedet er allerede fylt ut.",
    da="Arbejdsstedet er allerede udfyldt.",
)


def address_of_host(office: Office, placement: str) -> str:
    """Return the host's address on one line, empty where it is not known."""
    found = office.records.get("placement", placement)
    return _address(found, office.records) if found is not None else ""


def use_host_addresses(office: Office, placements: Sequence[str]) -> Acted:
    """Write the host's address as the place of work where that is empty."""

    def take(work: Work, placement: Any) -> Text | None:
        if placement.place_of_work:
            return _HAS_PLACE
        address = _address(placement, work.records)
        if not address:
            return _NO_ADDRESS
        work.set("placement", placement.id, place_of_work=address)
        return None

    return for_each(office, placements, take)


def _address(placement: Any, records: Records) -> str:
    host = records.get("organisation", placement.host_id)
    if host is None:
        return ""
    town = " ".join(filter(None, (host.postcode, host.city)))
    lines = (host.address_line1, host.address_line2, town)
    return ", ".join(filter(None, lines)) if host.address_line1 else ""
