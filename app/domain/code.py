"""Code lists of the office: competences, task areas, motivations, themes, tags."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.common import ACTIVE, GROUP_MAIN, LABEL, ORDER
from app.domain.entity import Record, entity
from app.domain.fields import choice, phrases, whole, words, yes_no
from app.text import Text

LISTS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "competence": Text(en="Competences", sv="Kompetenser", nb="Kompetanser", da="Kompetencer"),
        "task_area": Text(en="Task areas", sv="Arbetsområden", nb="Oppgaveområder", da="Arbejdsområder"),
        "motivation_individual": Text(
            en="Motives of participants",
            sv="Deltagares motiv",
            nb="Deltakeres motivasjon",
            da="Deltageres motivation",
        ),
        "motivation_host": Text(
            en="Motives of hosts",
            sv="Värdars motiv",
            nb="Praksisorganisasjoners motivasjon",
            da="Værters motivation",
        ),
        "theme": Text(en="Themes", sv="Teman", nb="Temaer", da="Temaer"),
        "effect_area": Text(en="Areas of effect", sv="Effektområden", nb="Effektområder", da="Effektområder"),
        "friction_place": Text(
            en="Where friction arises",
            sv="Var friktion uppstår",
            nb="Der friksjon oppstår",
            da="Hvor friktion opstår",
        ),
        "tag": Text(en="Tags", sv="Etiketter", nb="Etiketter", da="Mærkater"),
    }
)


@entity(
    "code",
    one=Text(en="Code", sv="Kod", nb="Kode", da="Kode"),
    many=Text(en="Code lists", sv="Kodlistor", nb="Kodelister", da="Kodelister"),
    area="office",
    title=("label",),
    sorted_by=("list", "order", "key"),
)
class Code(Record):
    """One entry of a code list. Records keep its key; the label may be reworded."""

    list: str = choice(
        Text(
            en="List",
            sv="Lista",
            nb="Liste",
            da="Liste",
        ),
        LISTS,
        group=GROUP_MAIN,
        listed=True,
    )
    key: str = words(
        Text(
            en="Key",
            sv="Nyckel",
            nb="Nøkkel",
            da="Nøgle",
        ),
        group=GROUP_MAIN,
        searched=True,
        listed=True,
    )
    label: Mapping[str, str] = phrases(LABEL, group=GROUP_MAIN, searched=True, listed=True)
    order: int | None = whole(ORDER, default=None, group=GROUP_MAIN)
    active: bool = yes_no(ACTIVE, default=True, group=GROUP_MAIN, listed=True)
