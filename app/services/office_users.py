"""Who may work in the office, and as what: only a lead changes it, and one lead always stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from app.domain.app_user import USER_ROLES
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.text import Language, Text

LEAD: Final = "lead"
ACTIVE: Final = "active"
ROLE_ORDER: Final = (LEAD, "coordinator", "reader")
MAY: Final[Mapping[str, Text]] = {
    "lead": Text(
        en="A lead does everything: also users, erasing for ever, and steps for which something is lacking.",
        sv="En ansvarig gör allt: även användare, radering för alltid och steg där något saknas.",
        nb="En ansvarlig gjør alt: også brukere, sletting for godt og trinn der noe mangler.",
        da="En ansvarlig gør alt: også brugere, sletning for altid og trin, hvor noget mangler.",
    ),
    "coordinator": Text(
        en="A coordinator works with all records, imports, papers and delicate values; each look at a "
        "delicate value is noted.",
        sv="En samordnare arbetar med alla poster, import, dokument och känsliga värden; varje titt på ett "
        "känsligt värde noteras.",
        nb="En koordinator arbeider med alle poster, import, dokumenter og følsomme verdier; hver titt på en "
        "følsom verdi noteres.",
        da="En koordinator arbejder med alle poster, import, dokumenter og følsomme værdier; hvert kig på en "
        "følsom værdi noteres.",
    ),
    "reader": Text(
        en="A reader sees the records but no delicate values, and changes nothing.",
        sv="En läsare ser posterna men inga känsliga värden och ändrar ingenting.",
        nb="En leser ser postene, men ingen følsomme verdier, og endrer ingenting.",
        da="En læser ser posterne, men ingen følsomme værdier, og ændrer intet.",
    ),
}
_FIRST_LEADS: Final = Text(
    en="The first user must be you, with the initials {who} and the role lead: else nobody could change "
    "users.",
    sv="Den första användaren måste vara du, med initialerna {who} och rollen ansvarig: annars kan ingen "
    "ändra användare.",
    nb="Den første brukeren må være deg, med initialene {who} og rollen ansvarlig: ellers kan ingen endre "
    "brukere.",
    da="Den første bruger skal være dig, med initialerne {who} og rollen ansvarlig: ellers kan ingen ændre "
    "brugere.",
)
_TAKEN: Final = Text(
    en="{name} has the initials {initials} already. Choose others: they stand beside each change.",
    sv="{name} har redan initialerna {initials}. Välj andra: de står vid varje ändring.",
    nb="{name} har allerede initialene {initials}. Velg andre: de står ved hver endring.",
    da="{name} har allerede initialerne {initials}. Vælg andre: de står ved hver ændring.",
)


@frozen(kw_only=True)
class User:
    """Someone who may work in the office."""

    id: str
    name: str
    initials: str
    role: str
    role_words: Text
    language: str
    active: bool
    me: bool


def users(office: Office) -> list[User]:
    """Return all users: those at work first, then by role and name."""
    found = [_user(office, one) for one in office.records.of("app_user")]
    return sorted(found, key=lambda u: (not u.active, _rank(u.role), u.name.casefold()))


def add(office: Office, *, name: str, initials: str, role: str, language: Language) -> str:
    """Let a person work in the office; return the id of the user."""
    office.needs_lead()
    every = office.records.of("app_user")
    typed = initials.strip()
    if not every and (role != LEAD or typed != office.store.who):
        raise Refused(_FIRST_LEADS.fill(who=office.store.who or "–"), where="role")
    same = next((u for u in every if u.initials.casefold() == typed.casefold()), None)
    if same is not None:
        raise Refused(_TAKEN.fill(name=same.display_name, initials=same.initials), where="initials")
    values = {"display_name": name, "initials": typed, "role": role, "ui_language": language}
    return editing.add(office, "app_user", values)


def change_role(office: Office, user: str, role: str) -> None:
    """Give a user another role."""
    office.needs_lead()
    editing.change(office, "app_user", user, {"role": role})


def retire(office: Office, user: str) -> None:
    """Let a user work here no more; the initials stay in the history."""
    office.needs_lead()
    editing.move(office, "app_user", user, "inactive")


def bring_back(office: Office, user: str) -> None:
    """Let a user work here again."""
    office.needs_lead()
    editing.move(office, "app_user", user, ACTIVE)


def _user(office: Office, record: Any) -> User:
    return User(
        id=record.id, name=record.display_name, initials=record.initials, role=record.role,
        role_words=USER_ROLES.get(record.role, USER_ROLES["reader"]), language=record.ui_language,
        active=record.state == ACTIVE, me=record.initials == office.store.who,
    )  # fmt: skip


def _rank(role: str) -> int:
    return ROLE_ORDER.index(role) if role in ROLE_ORDER else len(ROLE_ORDER)
