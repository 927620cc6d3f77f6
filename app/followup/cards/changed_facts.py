"""What people were promised is otherwise now, and nobody was told (000-26)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.fields import Privacy
from app.domain.promise import without_notice
from app.followup.card import Card, Item
from app.followup.placements import held_roles, open_placements
from app.followup.saying import said
from app.followup.view import View
from app.storage.row_reading import Held
from app.text import Text

_FACT: Final = (
    "value_text",
    "programme_id",
    "placement_id",
    "event_id",
    "bound_field",
    "bound_value",
    "state",
)
_OWN: Final = ("programme", "placement", "event", "organisation", "participant")
_LONGEST: Final = 80
_CHANGED: Final = Text(
    en="“{what}” is no longer so, and nobody has been told.",
    sv="”{what}” stämmer inte längre, och ingen har fått veta det.",
    nb="«{what}» stemmer ikke lenger, og ingen har fått vite det.",
    da="”{what}” passer ikke længere, og ingen har fået det at vide.",
)


def find(view: View) -> Iterator[Item]:
    """Find promises that changed without a notice; those of placements that are over are past."""
    standing = {"state": ("announced", "changed")}
    every = [
        *view.some("announced_fact", _FACT, standing | {"placement_id": None}),
        *view.some("announced_fact", _FACT, standing | {"placement_id": tuple(open_placements(view))}),
    ]
    facts = [one for one in every if not (view.veiled and _watches_hidden(one))]
    records = _records(facts, view)
    for fact in facts:
        if without_notice(fact, records):
            placed = fact.placement_id is not None
            yield Item(
                entity="announced_fact", record=fact.id, why=said(_CHANGED, what=_short(fact.value_text)),
                about=("placement", fact.placement_id) if placed else ("programme", fact.programme_id),
                tone="red" if fact.state == "announced" else "amber", programme=fact.programme_id,
            )  # fmt: skip


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


def _watches_hidden(fact: Any) -> bool:
    """Say whether a promise watches a delicate value: who may not see it cannot tell that it changed."""
    kind, _, names = (fact.bound_field or "").partition(".")
    fields = entity_named(kind).fields if kind in _OWN else {}
    return any(fields[name].privacy >= Privacy.P3 for name in names.split("+") if name in fields)


def _records(facts: Sequence[Any], view: View) -> Held:
    """Return what these promises watch: only the fields they name, of the records they are about."""
    names: dict[str, set[str]] = {kind: set() for kind in _OWN}
    for bound in {one.bound_field for one in facts if one.bound_field}:
        kind, _, fields = bound.partition(".")
        if kind in names:
            names[kind] |= set(fields.split("+")) & set(entity_named(kind).fields)
    names["placement"] |= {"host_id", "participant_id"}
    placements = _some(view, "placement", names["placement"], {one.placement_id for one in facts})
    held = {
        "announced_fact": facts,
        "placement": placements,
        "programme": _some(view, "programme", names["programme"], {one.programme_id for one in facts}),
        "event": _some(view, "event", names["event"], {one.event_id for one in facts}),
        "organisation": _some(
            view, "organisation", names["organisation"], {one.host_id for one in placements}
        ),
        "participant": _some(
            view, "participant", names["participant"], {one.participant_id for one in placements}
        ),
        "role": held_roles(view).of("role"),
        "change_item": view.some("change_item", ("notice_id", "announced_fact_id")),
        "change_notice": view.some("change_notice", ("state",)),
    }
    return Held(held)


def _some(view: View, entity: str, names: set[str], ids: set[str | None]) -> Sequence[Any]:
    wanted = tuple(sorted(one for one in ids if one))
    return view.some(entity, tuple(sorted(names)), {"id": wanted}) if wanted and names else ()


CARD: Final = Card(
    key="changed_facts",
    order=130,
    title=Text(
        en="Changed without notice", sv="Ändrat utan meddelande",
        nb="Endret uten melding", da="Ændret uden meddelelse",
    ),
    rule=Text(
        en="Something that was promised has changed, and no change notice about it has been sent.",
        sv="Något som utlovats har ändrats, och inget ändringsmeddelande om det har skickats.",
        nb="Noe som ble lovet, er endret, og det er ikke sendt noen endringsmelding om det.",
        da="Noget, der blev lovet, er ændret, og der er ikke sendt en ændringsmeddelelse om det.",
    ),
    button=Text(
        en="Write the notice", sv="Skriv meddelandet", nb="Skriv meldingen", da="Skriv meddelelsen"
    ),
    act="make_notice",
    find=find,
)  # fmt: skip
