"""Someone who works in the office with this program."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_CONTACT, GROUP_STATE, STATE, STATE_DAY
from app.domain.entity import Record, entity
from app.domain.fields import P1, choice, day, email, language, words
from app.domain.states import Machine, Move
from app.domain.vocabulary import EMAIL, GROUP_NAME, GROUP_RULES, ROLE
from app.text import Text

USER_ROLES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "coordinator": Text(en="Coordinator", sv="Samordnare", nb="Koordinator", da="Koordinator"),
        "lead": Text(en="Lead", sv="Ansvarig", nb="Ansvarlig", da="Ansvarlig"),
        "reader": Text(en="Reader", sv="Läsare", nb="Leser", da="Læser"),
    }
)
APP_USER: Final = Machine(
    states={
        "active": Text(en="Active", sv="Aktiv", nb="Aktiv", da="Aktiv"),
        "inactive": Text(en="Inactive", sv="Inaktiv", nb="Inaktiv", da="Inaktiv"),
    },
    moves=(Move(sources=("active",), target="inactive"), Move(sources=("inactive",), target="active")),
)


@entity(
    "app_user",
    one=Text(en="User", sv="Användare", nb="Bruker", da="Bruger"),
    many=Text(en="Users", sv="Användare", nb="Brukere", da="Brugere"),
    area="office",
    title=("display_name",),
    machine=APP_USER,
)
class AppUser(Record):
    """Someone who works in the office with this program; never deleted, the initials stay in the history."""

    display_name: str = words(
        Text(en="Name", sv="Namn", nb="Navn", da="Navn"),
        privacy=P1, group=GROUP_NAME, searched=True, listed=True,
    )  # fmt: skip
    initials: str = words(
        Text(en="Initials", sv="Initialer", nb="Initialer", da="Initialer"),
        privacy=P1, group=GROUP_NAME, listed=True,
    )  # fmt: skip
    email: str | None = email(EMAIL, default=None, group=GROUP_CONTACT, listed=True)
    role: str = choice(ROLE, USER_ROLES, group=GROUP_RULES, listed=True)
    ui_language: str = language(
        Text(
            en="Language of the program", sv="Programspråk", nb="Språk i programmet", da="Sprog i programmet",
        ),
        group=GROUP_RULES,
    )  # fmt: skip
    os_account: str | None = words(
        Text(
            en="Account on the computer", sv="Konto på datorn",
            nb="Konto på datamaskinen", da="Konto på computeren",
        ),
        default=None, privacy=P1, group=GROUP_RULES,
    )  # fmt: skip
    pin_hash: str | None = words(
        Text(en="PIN code, coded", sv="Pinkod, krypterad", nb="PIN-kode, kryptert", da="PIN-kode, krypteret"),
        default=None, privacy=P1, group=GROUP_RULES,
    )  # fmt: skip
    state: str = choice(STATE, APP_USER.states, default=APP_USER.start, group=GROUP_STATE, listed=True)
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
