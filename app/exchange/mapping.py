"""Which column gives which value: guessed, remembered for lists of the same make, or given in a file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Self

from attrs import field, frozen

from app.errors import Reason, Refused, Unavailable
from app.exchange.folding import joined
from app.exchange.heading import slot_target
from app.exchange.layout import Layout
from app.text import Text

LEFT_OUT: Final = ""
_MOST_MAP_BYTES: Final = 1_000_000
_NOT_THERE: Final = Text(
    en="The mapping file {file} cannot be read. Check the name and the folder.",
    sv="Kopplingsfilen {file} går inte att läsa. Kontrollera namnet och mappen.",
    nb="Koblingsfilen {file} kan ikke leses. Kontroller navnet og mappen.",
    da="Koblingsfilen {file} kan ikke læses. Kontrollér navnet og mappen.",
)
_NOT_A_MAPPING: Final = Text(
    en='The mapping file {file} is not right. It must be JSON of the form {{"heading": "value"}}, '
    'with "" for a column to leave out.',
    sv='Kopplingsfilen {file} stämmer inte. Den ska vara JSON av formen {{"rubrik": "värde"}}, '
    'med "" för en kolumn som ska utelämnas.',
    nb='Koblingsfilen {file} er ikke riktig. Den må være JSON på formen {{"overskrift": "verdi"}}, '
    'med "" for en kolonne som skal utelates.',
    da='Koblingsfilen {file} er ikke rigtig. Den skal være JSON på formen {{"overskrift": "værdi"}}, '
    'med "" for en kolonne, der skal udelades.',
)
_NOT_RIGHT: Final = Text(
    en="The columns cannot be matched as asked. Correct the lines below and try again.",
    sv="Kolumnerna kan inte kopplas så. Rätta raderna nedan och försök igen.",
    nb="Kolonnene kan ikke kobles slik. Rett linjene under, og prøv igjen.",
    da="Kolonnerne kan ikke kobles sådan. Ret linjerne nedenfor, og prøv igen.",
)
_NO_SUCH_HEADING: Final = Text(
    en="The list has no heading “{heading}”. Its headings are: {known}.",
    sv="Listan har ingen rubrik ”{heading}”. Rubrikerna är: {known}.",
    nb="Listen har ingen overskrift «{heading}». Overskriftene er: {known}.",
    da="Listen har ingen overskrift »{heading}«. Overskrifterne er: {known}.",
)
_NO_SUCH_VALUE: Final = Text(
    en="“{slot}” is no value of this kind of list. The values are: {known}.",
    sv="”{slot}” är inget värde i den här sortens lista. Värdena är: {known}.",
    nb="«{slot}» er ingen verdi i denne typen liste. Verdiene er: {known}.",
    da="»{slot}« er ikke en værdi i denne type liste. Værdierne er: {known}.",
)
_TWICE: Final = Text(
    en="Both “{first}” and “{second}” are to give {slot}. Choose one of them.",
    sv="Både ”{first}” och ”{second}” ska ge {slot}. Välj en av dem.",
    nb="Både «{first}» og «{second}» skal gi {slot}. Velg én av dem.",
    da="Både »{first}« og »{second}« skal give {slot}. Vælg én af dem.",
)


@frozen
class Mapping:
    """Heading to slot, as in ``{"Slut 2": "placements.2.end"}``; an empty slot leaves the column out."""

    layout: str
    columns: dict[str, str] = field(factory=dict)

    def as_json(self) -> dict[str, object]:
        """Return a plain value to store."""
        return {"layout": self.layout, "columns": dict(self.columns)}

    @classmethod
    def from_json(cls, stored: Lookup[str, object]) -> Self:
        """Read what ``as_json`` gave; entries of another shape are left out."""
        columns = stored.get("columns")
        pairs = columns.items() if isinstance(columns, dict) else ()
        return cls(str(stored.get("layout", "")), {str(heading): str(slot) for heading, slot in pairs})

    def slot_of(self, heading: str) -> str | None:
        """Return the slot of a heading however it is spelled, or None when nothing is said of it."""
        if heading in self.columns:
            return self.columns[heading]
        key = joined(heading)
        return next((slot for known, slot in self.columns.items() if joined(known) == key), None)


def fingerprint(layout: Layout, headings: Sequence[str]) -> str:
    """Return what lists of the same make share: the layout and the headings, in whatever order."""
    keys = sorted(joined(heading) or heading for heading in headings if heading)
    return hashlib.sha256("\n".join((layout.key, *keys)).encode()).hexdigest()[:16]


def read_mapping(path: Path, layout: Layout) -> Mapping:
    """Read a mapping from a JSON file, either heading to slot alone or with ``columns`` around it."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Unavailable(_NOT_THERE.fill(file=path.name)) from error
    wrong = Refused(_NOT_A_MAPPING.fill(file=path.name), where=path.name)
    try:
        read = json.loads(content[:_MOST_MAP_BYTES].decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise wrong from error
    columns = read.get("columns", read) if isinstance(read, dict) else None
    if not isinstance(columns, dict) or not all(isinstance(slot, str | None) for slot in columns.values()):
        raise wrong
    return Mapping(layout.key, {heading: slot or LEFT_OUT for heading, slot in columns.items()})


def check_mapping(mapping: Mapping, headings: Sequence[str], layout: Layout) -> None:
    """Refuse a mapping that names an unknown heading or value, or fills a value twice."""
    known = {joined(heading) for heading in headings if heading}
    reasons: list[Reason] = []
    given: dict[str, str] = {}
    for heading, slot in mapping.columns.items():
        if joined(heading) not in known:
            names = ", ".join(name for name in headings if name)
            reasons.append(Reason(heading, _NO_SUCH_HEADING.fill(heading=heading, known=names)))
        elif slot and slot_target(slot, layout)[0] is None:
            reasons.append(Reason(heading, _NO_SUCH_VALUE.fill(slot=slot, known=", ".join(slots_of(layout)))))
        elif slot in given:
            reasons.append(Reason(heading, _TWICE.fill(first=given[slot], second=heading, slot=slot)))
        elif slot:
            given[slot] = heading
    if reasons:
        raise Refused(_NOT_RIGHT, tuple(reasons))


def slots_of(layout: Layout) -> tuple[str, ...]:
    """Return every slot that can be chosen, repeating ones with the number 1 or a label to replace."""
    return tuple(example_slot(name, layout) for name in layout.by_name)


def example_slot(name: str, layout: Layout) -> str:
    """Return the slot of a target as it is written in a mapping."""
    target = layout.by_name[name]
    if target.repeat.value == "once":
        return target.name
    key = "1" if target.repeat.value == "numbered" else "…"
    return f"{target.group}.{key}.{target.name}" if target.group else f"{target.name}.{key}"
