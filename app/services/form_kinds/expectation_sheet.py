"""The expectation and role clarification that comes home (D03): adds points, never overwrites one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from app.domain.expectation import TOPICS
from app.domain.placement_vocabulary import SIDES
from app.services.expectations import CLOSED, LONGEST, USUAL_TOPIC, add_in_work
from app.services.form_kind import FormField, FormKind, FormReading, Line, Standing, Taking
from app.services.form_name import FormName
from app.services.office import Office
from app.storage.work import Work
from app.text import LANGUAGES, Text

KEY: Final = "expectations"
YES: Final = "Yes"
ROWS: Final = {"participant": 3, "host": 4, "home": 2}
"""So many empty rows are offered to type where the file itself cannot be read."""
MOST: Final = 12
"""So many new rows of one side are read; no sheet has more."""
ROOMS: Final = {
    "tasks": ("host", "tasks"),
    "behaviour": ("host", "behaviour"),
    "feedback": ("host", "feedback"),
    "not_expected": ("host", "not_expected"),
    "value_participant": ("participant", "value_for_me"),
    "value_host": ("host", "value_for_me"),
}
"""The rooms below the lists: whose point it becomes, and about what."""
_NAME: Final = Text(
    en="Expectation sheet", sv="Förväntansblad", nb="Forventningsavklaring", da="Forventningsskema"
)
_AGREED: Final = Text(en="Agreed: {text}", sv="Överens: {text}", nb="Avtalt: {text}", da="Aftalt: {text}")
_ALL: Final = Text(
    en="We agree on all points", sv="Vi är överens om alla punkter",
    nb="Vi er enige om alle punkter", da="Vi er enige om alle punkter",
)  # fmt: skip
_OPEN: Final = Text(
    en="Points still open", sv="Punkter som återstår", nb="Punkter som gjenstår", da="Punkter, der mangler"
)
_QUESTIONS: Final = Text(en="Question time", sv="Frågestund", nb="Spørretid", da="Spørgetid")
_MIDTERM: Final = Text(
    en="Look again halfway", sv="Uppföljning vid halvtid", nb="Gjennomgang midtveis", da="Opfølgning midtvejs"
)
_GONE: Final = Text(
    en="This point is no longer on the sheet, so the tick was left out.",
    sv="Den punkten finns inte längre på bladet, så krysset lämnades utanför.",
    nb="Dette punktet står ikke lenger på arket, så krysset ble utelatt.",
    da="Det punkt står ikke længere på arket, så fluebenet blev udeladt.",
)
_LONG: Final = Text(
    en="The answer is longer than a point may be and was cut.",
    sv="Svaret är längre än en punkt får vara och kortades.",
    nb="Svaret er lengre enn et punkt kan være, og ble kortet ned.",
    da="Svaret er længere, end et punkt må være, og blev forkortet.",
)
_STILL_OPEN: Final = Text(
    en="The parties have written down something they do not agree on yet.",
    sv="Parterna har antecknat något som de inte är överens om ännu.",
    nb="Partene har notert noe de ikke er enige om ennå.",
    da="Parterne har noteret noget, de ikke er enige om endnu.",
)


@frozen(kw_only=True)
class _New:
    """A point that the form adds."""

    field: str
    side: str
    topic: str
    text: str
    state: str


def _look(office: Office, name: FormName, values: Mapping[str, str]) -> FormReading:
    stay = office.records.get("placement", name.record)
    if stay is None:
        return FormReading(standing="no_such")
    new, ticked = _fresh(office.records, stay, values), _ticked(office.records, stay, values)
    known = {one.id: one for one in office.records.of("expectation_item", placement_id=stay.id)}
    lines = [Line(field=one.field, label=_label(one.side, one.topic), words=one.text) for one in new]
    lines += [
        Line(field=f"agreed_{one}", label=_AGREED.fill(text=_brief(known[one].text)), words="✓")
        for one in ticked
    ]
    lines += _rest(values)
    return FormReading(
        standing=_standing(office, stay, bool(new or ticked)),
        entity="placement",
        record=stay.id,
        lines=tuple(lines),
        alarms=(_STILL_OPEN,) if values.get("open_points", "").strip() else (),
        wrong=tuple(_wrong(known, values)),
    )


def _take(_office: Office, work: Work, name: FormName, values: Mapping[str, str], taking: Taking) -> None:
    stay = work.records.get("placement", name.record)
    if stay is None:
        return
    ticked = _ticked(work.records, stay, values)
    for one in _fresh(work.records, stay, values):
        settled = taking.on if one.state == "agreed" else None
        add_in_work(work, stay.id, one.side, one.topic, one.text, one.state, settled)
    for point in ticked:
        work.set("expectation_item", point, state="agreed", state_day=taking.on)
    work.add("sign_off", _receipt(work, stay, values, taking))


def _fresh(records: Any, stay: Any, values: Mapping[str, str]) -> list[_New]:
    """Return the points that the office does not have yet, word for word, of that side."""
    every = values.get("all_agreed") == YES
    held = {
        (one.side, _same(one.text))
        for one in records.of("expectation_item", placement_id=stay.id)
        if one.state != CLOSED
    }
    found: list[_New] = []
    for one in (*_rows(values, every=every), *_rooms(values, every=every)):
        if (one.side, _same(one.text)) not in held:
            held.add((one.side, _same(one.text)))
            found.append(one)
    return found


def _rows(values: Mapping[str, str], *, every: bool) -> Iterator[_New]:
    for side in ROWS:
        for no in range(1, MOST + 1):
            field = f"{side}_new{no}"
            text = values.get(field, "").strip()[:LONGEST]
            if text:
                agreed = every or values.get(f"{field}_agreed") == YES
                state = "agreed" if agreed else "open"
                yield _New(field=field, side=side, topic=USUAL_TOPIC[side], text=text, state=state)


def _rooms(values: Mapping[str, str], *, every: bool) -> Iterator[_New]:
    for field, (side, topic) in ROOMS.items():
        text = values.get(field, "").strip()[:LONGEST]
        if text:
            state = "agreed" if every or topic == "value_for_me" else "open"
            yield _New(field=field, side=side, topic=topic, text=text, state=state)
    left = values.get("open_points", "").strip()[:LONGEST]
    if left:
        yield _New(field="open_points", side="host", topic="other", text=left, state="open")


def _ticked(records: Any, stay: Any, values: Mapping[str, str]) -> list[str]:
    """Return the open points that the form agrees on; what was settled otherwise stays settled."""
    every = values.get("all_agreed") == YES
    return [
        one.id
        for one in records.of("expectation_item", placement_id=stay.id)
        if one.state == "open" and (every or values.get(f"agreed_{one.id}") == YES)
    ]


def _rest(values: Mapping[str, str]) -> Iterator[Line]:
    if values.get("all_agreed") == YES:
        yield Line(field="all_agreed", label=_ALL, words="✓")
    for field, label in (("question_time", _QUESTIONS), ("midterm", _MIDTERM)):
        if text := values.get(field, "").strip():
            yield Line(field=field, label=label, words=text[:LONGEST])


def _standing(office: Office, stay: Any, more: bool) -> Standing:  # noqa: FBT001 - what is compared
    came = any(one.evidence == KEY for one in _receipts(office.records, stay.id))
    if not more:
        return "same" if came else "new"
    return "other" if came else "new"


def _receipts(records: Any, placement: str) -> list[Any]:
    return list(records.of("sign_off", entity_id=placement, kind="receipt", method="form"))


def _receipt(work: Work, stay: Any, values: Mapping[str, str], taking: Taking) -> dict[str, Any]:
    """Return the record that the sheet came home, with what has no place of its own."""
    participant = work.records.get("participant", stay.participant_id)
    said = [f"{label.of('en')}: {words}" for label, words in _spoken(values)]
    return {
        "entity_key": "placement", "entity_id": stay.id, "kind": "receipt", "party": "participant",
        "person_id": getattr(participant, "person_id", None), "method": "form", "evidence": KEY,
        "answer": "accepted" if values.get("all_agreed") == YES else "read", "signed_at": taking.on,
        "evidence_attachment_id": taking.attachment or None, "comment": "\n".join(said) or None,
    }  # fmt: skip


def _spoken(values: Mapping[str, str]) -> Iterator[tuple[Text, str]]:
    for field, label in (("question_time", _QUESTIONS), ("midterm", _MIDTERM)):
        if text := values.get(field, "").strip():
            yield label, text[:LONGEST]


def _wrong(known: Mapping[str, Any], values: Mapping[str, str]) -> Iterator[tuple[str, Text]]:
    for field, value in values.items():
        point = field.removeprefix("agreed_")
        if field.startswith("agreed_") and value == YES and point not in known:
            yield field, _GONE
        elif len(value.strip()) > LONGEST:
            yield field, _LONG


def _same(text: str) -> str:
    return " ".join(text.casefold().split())


def _brief(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _BRIEF else f"{words[:_BRIEF]}…"


_BRIEF: Final = 60


def _label(side: str, topic: str) -> Text:
    return Text(**{code: f"{SIDES[side].of(code)} · {TOPICS[topic].of(code)}" for code in LANGUAGES})


def _typed(office: Office, name: FormName) -> tuple[FormField, ...]:
    known = office.records.of("expectation_item", placement_id=name.record, state="open")
    fields = [
        FormField(name=f"{side}_new{no}", label=_label(side, USUAL_TOPIC[side]), kind="long_text")
        for side, count in ROWS.items()
        for no in range(1, count + 1)
    ]
    fields += [
        FormField(name=f"agreed_{one.id}", label=_AGREED.fill(text=_brief(one.text)), kind="tick")
        for one in known
    ]
    fields += [
        FormField(name=field, label=_label(side, topic), kind="long_text")
        for field, (side, topic) in ROOMS.items()
    ]
    return (
        *fields,
        FormField(name="open_points", label=_OPEN, kind="long_text"),
        FormField(name="all_agreed", label=_ALL, kind="tick"),
    )


FORM: Final = FormKind(key=KEY, version=1, name=_NAME, look=_look, take=_take, typed=_typed)
