"""All entities of the program, found by importing the modules of this package."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from app.domain.entity import EntitySpec, registered
from app.errors import Refused
from app.registry import modules_in
from app.text import Text


@cache
def entities() -> Mapping[str, EntitySpec]:
    """Return every entity by key."""
    for _ in modules_in("app.domain"):
        pass
    return dict(sorted(registered().items()))


def entity_named(key: str) -> EntitySpec:
    """Return one entity; an unknown name is refused."""
    found = entities().get(key)
    if found is None:
        names = ", ".join(entities())
        raise Refused(
            Text(
                en='There is no kind of record called "{key}". Use one of: {names}.',
                sv="Det finns inget slags post som heter ”{key}”. Använd en av: {names}.",
                nb="Det finnes ingen posttype som heter «{key}». Bruk en av: {names}.",
                da='Der findes ingen posttype, der hedder "{key}". Brug en af: {names}.',
            ).fill(key=key, names=names),
            where=key,
        )
    return found
