"""Whether the person at the desk may change the office at all, and who may change its users."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Final

from app.domain.app_user import APP_USER
from app.errors import Refused
from app.services.office import NO_RIGHT, Office
from app.storage.repository import Repository
from app.storage.work import Touched, Work
from app.text import Text

_READER: Final = Text(
    en="You are a reader here, so nothing was changed. Ask a coordinator of the office to make the change.",
    sv="Du är läsare här, så inget har ändrats. Be en samordnare på kontoret göra ändringen.",
    nb="Du er leser her, så ingenting er endret. Be en koordinator på kontoret gjøre endringen.",
    da="Du er læser her, så intet er ændret. Bed en koordinator på kontoret om at foretage ændringen.",
)
_LAST_LEAD: Final = Text(
    en="{name} is the only lead. Give another person the role lead first.",
    sv="{name} är den enda ansvariga. Ge först en annan person rollen ansvarig.",
    nb="{name} er den eneste ansvarlige. Gi først en annen person rollen ansvarlig.",
    da="{name} er den eneste ansvarlige. Giv først en anden person rollen ansvarlig.",
)
_LIFE: Final = ""
OF_A_LEAD: Final = frozenset({_LIFE, "role", "initials", "state"})
"""What only a lead changes of a user: who is one, as what, and which initials stand beside a change."""


def needs_writer(office: Office) -> None:
    """Refuse a reader."""
    if office.role == "reader":
        raise Refused(_READER, where="role")


@contextlib.contextmanager
def writing(office: Office, *, takes_back: str = "") -> Iterator[Work]:
    """Write in one batch, for others than readers; users are changed by a lead, and one lead always stays.

    ``takes_back`` is the batch that is undone: whoever gave up being a lead may take that back herself.
    """
    needs_writer(office)
    is_lead, leads = office.role == "lead" or _is_own(office, takes_back), _leads(office.records)
    with office.work() as work:
        yield work
        if any(_is_of_a_lead(one) for one in work.saved.touched):
            if not is_lead:
                raise Refused(NO_RIGHT, where="role")
            if leads and work.records.of("app_user") and not _leads(work.records):
                raise Refused(_LAST_LEAD.fill(name=leads[0].display_name), where="role")


def _is_own(office: Office, batch: str) -> bool:
    changes = office.store.reading.of_batch(batch) if batch else ()
    return bool(changes) and all(one.header.who == office.store.who for one in changes)


def _is_of_a_lead(touched: Touched) -> bool:
    return touched.entity == "app_user" and not OF_A_LEAD.isdisjoint(touched.fields)


def _leads(records: Repository) -> list[Any]:
    return [one for one in records.of("app_user", role="lead") if one.state == APP_USER.start]
