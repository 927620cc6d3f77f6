"""Forms that come home: each file looked at and given a status, those that are right taken in at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from attrs import evolve, frozen

from app.exchange.returned_form import ReturnedForm
from app.services.attaching import plain_name
from app.services.form_kind import FormKind, FormReading, Standing, form_kinds
from app.services.form_name import FormName, read_name
from app.services.form_seal import sealed
from app.services.intake_reading import read_all
from app.services.intake_words import CUT, LOST, TO_DECIDE, TO_TYPE, WHY, WORDS, Status
from app.services.office import Office
from app.text import Text

Decision = Literal["take", "leave"]
Decisions = Mapping[Path, Decision]
Step = Callable[[int, int], None]
_BY_STANDING: Final[Mapping[Standing, Status]] = MappingProxyType(
    {"new": "right", "same": "same", "other": "other", "no_such": "no_such", "closed": "closed"}
)
_NOTHING_SAID: Final = frozenset({"", "Off"})


@frozen(kw_only=True)
class Arrived:
    """A file that came, and what became of it.

    ``name`` is proved by the seal for every status of a form that can be taken; of a flat copy it is only
    what stands on the page. ``twin`` is the file with the same answers that comes first, or with others.
    ``seen`` counts the changes the office had then: as long as it has no more, what was read stands.
    """

    form: ReturnedForm
    status: Status
    name: FormName | None = None
    reading: FormReading | None = None
    twin: Path | None = None
    seen: int = -1

    @property
    def path(self) -> Path:
        """Return where the file lies."""
        return self.form.path

    @property
    def kind(self) -> FormKind | None:
        """Return which kind of form it is."""
        return form_kinds().get(self.name.kind) if self.name is not None else None

    @property
    def word(self) -> Text:
        """Return the status as a word for a table."""
        return WORDS[self.status]

    @property
    def why(self) -> Text:
        """Return the status as a sentence that says what to do."""
        return WHY[self.status].fill(other=plain_name(self.twin.name) if self.twin is not None else "")

    @property
    def to_decide(self) -> bool:
        """Say whether a person says if it is taken."""
        return self.status in TO_DECIDE

    @property
    def to_type(self) -> bool:
        """Say whether its answers can be typed in beside its picture."""
        return self.status in TO_TYPE


def look(office: Office, paths: Iterable[Path], step: Step = lambda _done, _all: None) -> tuple[Arrived, ...]:
    """Read files in a process of their own, and say of each what it is. Nothing is written."""
    return look_at(office, read_all(paths, step))


def look_at(office: Office, forms: Sequence[ReturnedForm]) -> tuple[Arrived, ...]:
    """Say of each file that was read what it is."""
    seen = office.store.reading.count()
    return _beside_each_other([evolve(_arrived(office, form), seen=seen) for form in forms])


def is_taken(arrived: Arrived, decisions: Decisions) -> bool:
    """Say whether a file is taken in: what is right unless somebody said no, what is doubted on a yes."""
    decision = decisions.get(arrived.path)
    return decision == "take" if arrived.to_decide else arrived.status == "right" and decision != "leave"


def _arrived(office: Office, form: ReturnedForm) -> Arrived:
    name = read_name(form.form_id)
    if form.found != "form":
        return Arrived(form=form, status=form.found, name=name)
    if not sealed(office, form.form_id, form.seal):
        return Arrived(form=form, status="unsealed")
    kind = form_kinds().get(name.kind) if name is not None else None
    if name is None or kind is None:
        return Arrived(form=form, status="unread", name=name)
    if name.version != kind.version:
        return Arrived(form=form, status="version", name=name)
    reading = kind.look(office, name, form.values)
    reading = evolve(reading, wrong=(*reading.wrong, *_lacking(office, kind, name, form)))
    return Arrived(form=form, status=_status(form, reading), name=name, reading=reading)


def _lacking(
    office: Office, kind: FormKind, name: FormName, form: ReturnedForm
) -> Iterator[tuple[str, Text]]:
    """Yield the fields of which something is missing in the file."""
    yield from ((field, CUT) for field in form.cut)
    fields = kind.typed(office, name) if kind.whole else ()
    yield from ((one.name, LOST) for one in fields if one.name not in form.values)


def _status(form: ReturnedForm, reading: FormReading) -> Status:
    status = _BY_STANDING[reading.standing]
    if status in {"right", "other"} and _NOTHING_SAID.issuperset(form.values.values()):
        return "empty"
    return "partly" if status == "right" and reading.wrong else status


def _beside_each_other(every: list[Arrived]) -> tuple[Arrived, ...]:
    """Name files that came twice, and those that answer the same form differently."""
    first: dict[str, int] = {}
    for at, one in enumerate(every):
        if one.status not in {"right", *TO_DECIDE} or one.name is None:
            continue
        before = first.setdefault(one.name.text, at)
        if before == at:
            continue
        if every[before].form.values == one.form.values:
            every[at] = evolve(one, status="twice", twin=every[before].path)
        else:
            every[at] = evolve(one, status="rival", twin=every[before].path)
            every[before] = evolve(every[before], status="rival", twin=one.path)
    return tuple(every)
