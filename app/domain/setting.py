"""What the office, a user or a programme has set, and the views a user has saved."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from app.domain.common import GROUP_MAIN, LABEL
from app.domain.entity import Record, entity
from app.domain.fields import choice, labels, link, prose, rows, words, yes_no
from app.text import Text

SCOPES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "office": Text(en="The whole office", sv="Hela kontoret", nb="Hele kontoret", da="Hele kontoret"),
        "user": Text(en="One user", sv="En användare", nb="Én bruker", da="Én bruger"),
        "programme": Text(en="One programme", sv="Ett program", nb="Ett program", da="Ét program"),
    }
)


@entity(
    "setting",
    one=Text(en="Setting", sv="Inställning", nb="Innstilling", da="Indstilling"),
    many=Text(en="Settings", sv="Inställningar", nb="Innstillinger", da="Indstillinger"),
    area="office",
    title=("key",),
    sorted_by=("scope", "key"),
)
class Setting(Record):
    """One choice somebody made, for the office, a user or a programme."""

    scope: str = choice(
        Text(en="Holds for", sv="Gäller", nb="Gjelder", da="Gælder"), SCOPES, group=GROUP_MAIN, listed=True
    )  # fmt: skip
    scope_id: str | None = link(
        Text(
            en="User or programme", sv="Användare eller program",
            nb="Bruker eller program", da="Bruger eller program",
        ),
        "*", default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    key: str = words(
        Text(
            en="Setting",
            sv="Inställning",
            nb="Innstilling",
            da="Indstilling",
        ),
        group=GROUP_MAIN,
        listed=True,
    )
    value: str | None = prose(
        Text(
            en="Value",
            sv="Värde",
            nb="Verdi",
            da="Værdi",
        ),
        default=None,
        group=GROUP_MAIN,
        listed=True,
    )


@entity(
    "saved_view",
    one=Text(en="Saved view", sv="Sparad vy", nb="Lagret visning", da="Gemt visning"),
    many=Text(en="Saved views", sv="Sparade vyer", nb="Lagrede visninger", da="Gemte visninger"),
    area="office",
    title=("name",),
    sorted_by=("screen", "name"),
)
class SavedView(Record):
    """A list as somebody likes to see it: what it holds, in which columns and order."""

    name: str = words(LABEL, group=GROUP_MAIN, listed=True)
    user_id: str | None = link(
        Text(en="User", sv="Användare", nb="Bruker", da="Bruger"),
        "app_user", default=None, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    screen: str = words(Text(en="List", sv="Lista", nb="Liste", da="Liste"), group=GROUP_MAIN, listed=True)
    filters: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Filters", sv="Filter", nb="Filtre", da="Filtre"), default=(), group=GROUP_MAIN
    )  # fmt: skip
    columns: tuple[str, ...] = labels(
        Text(en="Columns", sv="Kolumner", nb="Kolonner", da="Kolonner"), default=(), group=GROUP_MAIN
    )  # fmt: skip
    sorted_by: tuple[str, ...] = labels(
        Text(en="Sorted by", sv="Sorterat efter", nb="Sortert etter", da="Sorteret efter"),
        default=(), group=GROUP_MAIN,
    )  # fmt: skip
    shared: bool = yes_no(
        Text(en="Shared with all", sv="Delas med alla", nb="Deles med alle", da="Deles med alle"),
        default=False, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
