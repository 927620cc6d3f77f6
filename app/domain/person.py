"""A person: participant, mentor, contact, manager; the same human being has one record."""

from __future__ import annotations

from datetime import date

from app.domain.entity import Record, entity
from app.domain.fields import P2, P5, day, email, language, phone, words
from app.text import Text

NAME = Text(en="Name", sv="Namn", nb="Navn", da="Navn")
CONTACT = Text(en="Contact", sv="Kontakt", nb="Kontakt", da="Kontakt")


@entity(
    "person",
    one=Text(en="Person", sv="Person", nb="Person", da="Person"),
    many=Text(en="People", sv="Personer", nb="Personer", da="Personer"),
    area="people",
    title=("given_name", "family_name"),
    sorted_by=("family_name", "given_name"),
    person=("id",),
)
class Person(Record):
    """A human being known to the office."""

    given_name: str = words(
        Text(en="First name", sv="Förnamn", nb="Fornavn", da="Fornavn"),
        privacy=P2, group=NAME, searched=True, listed=True,
    )  # fmt: skip
    family_name: str = words(
        Text(en="Last name", sv="Efternamn", nb="Etternavn", da="Efternavn"),
        privacy=P2, group=NAME, searched=True, listed=True,
    )  # fmt: skip
    email: str | None = email(
        Text(en="E-mail", sv="E-post", nb="E-post", da="E-mail"),
        default=None, privacy=P2, group=CONTACT, searched=True, listed=True,
    )  # fmt: skip
