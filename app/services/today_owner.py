"""To whom in the office a thing falls: an assigned task to its user, else those named for the programme."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from app.services.office import Office
from app.storage.row_reading import RowReading

_OF_OFFICE: Final = ("coordinator", "programme_manager", "project_responsible")


@frozen(kw_only=True)
class Owners:
    """The user at the desk, and the users who are named for each programme."""

    me: str = ""
    of_programme: Mapping[str, frozenset[str]] = field(factory=dict)

    def falls_to_me(self, programme: str, named: frozenset[str] = frozenset()) -> bool:
        """Say whether a thing is mine; what is nobody's in particular is everybody's."""
        those = named or self.of_programme.get(programme, frozenset())
        return not those or self.me in those


def owners(office: Office, rows: RowReading) -> Owners:
    """Look who is who: a user is the person with the same e-mail address."""
    users = rows.some("app_user", ("initials", "email", "state"), {"state": "active"})
    me = next((one.id for one in users if one.initials == office.store.who), "")
    by_mail = {one.email.casefold(): one.id for one in users if one.email}
    roles = rows.some("role", ("person_id", "programme_id"), {"role": _OF_OFFICE, "placement_id": None})
    people = (
        rows.some("person", ("email",), {"id": tuple({one.person_id for one in roles})}) if by_mail else ()
    )
    user_of = {one.id: by_mail.get((one.email or "").casefold(), "") for one in people}
    found: dict[str, set[str]] = defaultdict(set)
    for one in roles:
        if one.programme_id and user_of.get(one.person_id):
            found[one.programme_id].add(user_of[one.person_id])
    return Owners(me=me, of_programme={key: frozenset(those) for key, those in found.items()})
