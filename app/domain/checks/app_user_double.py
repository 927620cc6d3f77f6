"""Two users share initials or an account on the computer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.app_user import AppUser
from app.domain.check import Check, Finding, others
from app.domain.states import Records
from app.text import Text

_INITIALS: Final = Text(
    en="Another user has the same initials. Choose others, so that the history tells who did what.",
    sv="En annan användare har samma initialer. Välj andra, så att historiken visar vem som gjorde vad.",
    nb="En annen bruker har de samme initialene. Velg andre, så historikken viser hvem som gjorde hva.",
    da="En anden bruger har de samme initialer. Vælg andre, så historikken viser, hvem der gjorde hvad.",
)
_ACCOUNT: Final = Text(
    en="Another user has the same account on the computer. Correct one of them.",
    sv="En annan användare har samma konto på datorn. Rätta en av dem.",
    nb="En annen bruker har den samme kontoen på datamaskinen. Rett en av dem.",
    da="En anden bruger har den samme konto på computeren. Ret en af dem.",
)


def find(record: AppUser, records: Records) -> Iterator[Finding]:
    """Look for another user with either."""
    if others(record, records, initials=record.initials):
        yield Finding("initials", _INITIALS)
    if record.os_account and others(record, records, os_account=record.os_account):
        yield Finding("os_account", _ACCOUNT)


CHECK: Final = Check(
    key="app_user_double",
    entity="app_user",
    severity="warning",
    label=Text(en="Two users alike", sv="Två lika användare", nb="To like brukere", da="To ens brugere"),
    find=find,
)
