"""The answer to a change notice, come home on its last page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.documents.vocabulary_change import ANSWER, CHOOSE, COMMENT
from app.domain.sign_off import ANSWERS
from app.errors import Refused
from app.services.form_kind import Awaited, FormField, FormKind, FormReading, Line, Standing, Taking
from app.services.form_name import FormName
from app.services.notices import ACKNOWLEDGEMENT
from app.services.notices_answers import GIVEN, LONGEST, TALKING, Answer, add_answer
from app.services.notices_words import NO_ANSWER, NO_READER
from app.services.office import Office
from app.storage.work import Work
from app.text import Text

KEY: Final = "change_reply"
VERSION: Final = 1
_NAME: Final = Text(
    en="Answer to a change notice", sv="Svar på ändringsmeddelande",
    nb="Svar på endringsmelding", da="Svar på ændringsmeddelelse",
)  # fmt: skip
_NOTICE: Final = Text(
    en="Change notice {no}", sv="Ändringsmeddelande {no}",
    nb="Endringsmelding {no}", da="Ændringsmeddelelse {no}",
)  # fmt: skip
_ALARMS: Final[Mapping[str, Text]] = {
    "wants_talk": Text(
        en="Wants to talk about the change.", sv="Vill ha ett samtal om ändringen.",
        nb="Ønsker en samtale om endringen.", da="Ønsker en samtale om ændringen.",
    ),
    "objects": Text(
        en="Objects to the change.", sv="Invänder mot ändringen.",
        nb="Har innvendinger mot endringen.", da="Gør indsigelse mod ændringen.",
    ),
}  # fmt: skip
_METHODS: Final = {"pdf_form": "form", "scan": "ink_scan", "typed": "form"}


def _look(office: Office, name: FormName, values: Mapping[str, str]) -> FormReading:
    notice, one = _found(office.records, name)
    if notice is None or one is None:
        return FormReading(standing="no_such")
    answer, comment = _values(values)
    wrong = () if answer in GIVEN else (("answer", NO_ANSWER),)
    words = ANSWERS[answer].of(office.language) if answer in GIVEN else ""
    old = ANSWERS[one.answer].of(office.language) if one.answer not in {"none", answer} else ""
    lines = [Line(field="answer", label=ANSWER, words=words, old=old)]
    if comment:
        before = one.comment if one.comment and one.comment != comment else ""
        lines.append(Line(field="comment", label=COMMENT, words=comment, old=before))
    return FormReading(
        standing=_standing(notice, one, answer, comment),
        entity="change_notice",
        record=notice.id,
        part=_NOTICE.fill(no=notice.no),
        lines=tuple(lines),
        alarms=(_ALARMS[answer],) if answer in TALKING else (),
        wrong=wrong,
    )


def _take(office: Office, work: Work, name: FormName, values: Mapping[str, str], taking: Taking) -> None:
    _, one = _found(work.records, name)
    if one is None:
        raise Refused(NO_READER, where=name.text)
    answer, comment = _values(values)
    said = Answer(
        answer=answer, method=_METHODS[taking.channel], on=taking.on, comment=comment,
        attachment=taking.attachment,
    )  # fmt: skip
    add_answer(work, one.id, said, office.language)


def _typed(office: Office, name: FormName) -> tuple[FormField, ...]:  # noqa: ARG001 - the shape of a kind
    return (
        FormField(name="answer", label=CHOOSE, kind="choice", options=GIVEN),
        FormField(name="comment", label=COMMENT, kind="long_text"),
    )


def _found(records: Any, name: FormName) -> tuple[Any, Any]:
    notice = records.get("change_notice", name.record)
    if notice is None or not name.part:
        return None, None
    where = {"entity_id": notice.id, "person_id": name.part, "kind": ACKNOWLEDGEMENT}
    return notice, next(iter(records.of("sign_off", **where)), None)


def _values(values: Mapping[str, str]) -> tuple[str, str]:
    return values.get("answer", "").strip(), values.get("comment", "").strip()[:LONGEST]


def _standing(notice: Any, one: Any, answer: str, comment: str) -> Standing:
    if notice.state not in {"sent", "acknowledged"}:
        return "closed"
    if one.answer == "none":
        return "new"
    return "same" if (one.answer, one.comment or "") == (answer, comment) else "other"


def _awaited(office: Office) -> Iterator[Awaited]:
    for one in office.records.of("sign_off", kind=ACKNOWLEDGEMENT, entity_key="change_notice", answer="none"):
        notice = office.records.get("change_notice", one.entity_id)
        if notice is not None and notice.state in {"sent", "acknowledged"}:
            yield Awaited(
                name=FormName(kind=KEY, version=VERSION, record=notice.id, part=one.person_id),
                entity="person", record=one.person_id, part=_NOTICE.fill(no=notice.no),
            )  # fmt: skip


FORM: Final = FormKind(
    key=KEY, version=VERSION, name=_NAME, look=_look, take=_take, typed=_typed, awaited=_awaited
)  # fmt: skip
