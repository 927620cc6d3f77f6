"""A module's questions that came back: the office computes the score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.documents.vocabulary_training import BETTER, MODULE, USEFUL
from app.domain.display import wording
from app.domain.training import passes, share_right
from app.errors import Refused
from app.services.form_kind import FormField, FormKind, FormReading, Line, Standing, Taking
from app.services.form_name import FormName
from app.services.office import Office
from app.services.quiz import Quiz, keys_of, option_words, quiz_of
from app.services.training_record import Result, completion_of, write_result
from app.storage.work import Work
from app.text import LANGUAGES, Language, Text

RATINGS: Final = ("1", "2", "3", "4", "5")
TICKED: Final = "Yes"
_NAME: Final = Text(
    en="Answers to a training module", sv="Svar på en utbildningsmodul",
    nb="Svar på en opplæringsmodul", da="Svar på et modul",
)  # fmt: skip
_SCORE: Final = Text(en="Right answers", sv="Andel rätt", nb="Andel riktige", da="Andel rigtige")
_OPEN: Final = Text(
    en="Question {no} is not answered and counts as wrong.",
    sv="Fråga {no} är obesvarad och räknas som fel.",
    nb="Spørsmål {no} er ikke besvart og teller som feil.",
    da="Spørgsmål {no} er ikke besvaret og tæller som forkert.",
)
_UNFIT: Final = Text(
    en="This is none of the answers.", sv="Det är inget av svarsalternativen.",
    nb="Dette er ingen av svaralternativene.", da="Det er ingen af svarmulighederne.",
)  # fmt: skip
_BELOW: Final = Text(
    en="{share} % right is below {mark} %: the module is not passed.",
    sv="{share} % rätt är under {mark} %: modulen är inte godkänd.",
    nb="{share} % riktig er under {mark} %: opplæringsmodulen er ikke bestått.",
    da="{share} % rigtige er under {mark} %: modulet er ikke bestået.",
)
_NEWER: Final = Text(
    en="A newer version of this module applies now. Send that one.",
    sv="Nu gäller en nyare version av modulen. Skicka den i stället.",
    nb="Nå gjelder en nyere versjon av opplæringsmodulen. Send den i stedet.",
    da="Nu gælder en nyere version af modulet. Send den i stedet.",
)
_NO_SUCH: Final = Text(
    en="The module or the person is not here any more, so the answers have no place.",
    sv="Modulen eller personen finns inte längre, så svaren har ingen plats.",
    nb="Opplæringsmodulen eller personen finnes ikke lenger, så svarene har ingen plass.",
    da="Modulet eller personen findes ikke længere, så svarene har ingen plads.",
)


def _look(office: Office, name: FormName, values: Mapping[str, str]) -> FormReading:
    found = _found(office.records, name)
    if found is None:
        return FormReading(standing="no_such")
    quiz, person = found
    share = _share(quiz, values)
    old = completion_of(office.records, person, quiz.module.id)
    lines = [
        *_lines(quiz, values, office.language),
        Line(field="score", label=_SCORE, words=f"{share} %", old=_old(old, share)),
    ]
    lines += [
        Line(field=field, label=label, words=said)
        for field, label in (("rating", USEFUL), ("better", BETTER))
        if (said := values.get(field, "").strip()) not in {"", "Off"}
    ]
    below = _BELOW.fill(share=share, mark=quiz.module.pass_mark)
    return FormReading(
        standing=_standing(office.records, quiz, old, share),
        entity="person",
        record=person,
        part=_title(quiz.module),
        lines=tuple(lines),
        alarms=(*_open(quiz, values), *(() if passes(share, quiz.module) else (below,))),
        wrong=tuple((_field(one), _UNFIT) for one in quiz.counted if _is_unfit(one, values)),
    )


def _take(office: Office, work: Work, name: FormName, values: Mapping[str, str], taking: Taking) -> None:
    found = _found(work.records, name)
    if found is None:
        raise Refused(_NO_SUCH, where=name.text)
    quiz, person = found
    if _newer(work.records, quiz.module):
        raise Refused(_NEWER, where=name.text)
    rating = values.get("rating", "").strip()
    thoughts = (values.get(_field(one), "").strip() for one in quiz.questions if one.kind == "reflection")
    result = Result(
        person=person,
        module=quiz.module.id,
        score=_share(quiz, values),
        on=min(taking.on, office.today),
        intake="pdf" if taking.channel == "pdf_form" else "typed",
        rating=int(rating) if rating in RATINGS else None,
        better=values.get("better", ""),
        reflection="\n\n".join(filter(None, thoughts)),
    )
    write_result(office, work, result)


def _typed(office: Office, name: FormName) -> tuple[FormField, ...]:
    found = _found(office.records, name)
    return (*_typed_questions(found[0]), *_LAST) if found is not None else ()


_LAST: Final = (
    FormField(name="rating", label=USEFUL, kind="choice", options=RATINGS),
    FormField(name="better", label=BETTER, kind="long_text"),
)


def _typed_questions(quiz: Quiz) -> Iterator[FormField]:
    for one in quiz.questions:
        label, places = _text(one.text), tuple(str(at) for at in range(1, len(one.options) + 1))
        if one.kind == "reflection":
            yield FormField(name=_field(one), label=label, kind="long_text")
        elif one.kind == "single":
            yield FormField(name=_field(one), label=label, kind="choice", options=places)
        else:
            for at, option in zip(places, one.options, strict=True):
                words = _text({code: option_words(option, code) for code in LANGUAGES})
                yield FormField(name=f"{_field(one)}_{at}", label=words, kind="tick")


def _found(records: Any, name: FormName) -> tuple[Quiz, str] | None:
    module = records.get("training_module", name.record)
    person = records.get("person", name.part) if name.part else None
    return (quiz_of(records, module), person.id) if module is not None and person is not None else None


def _standing(records: Any, quiz: Quiz, old: Any, share: int) -> Standing:
    if _newer(records, quiz.module):
        return "closed"
    if old is None or old.score is None:
        return "new"
    return "same" if old.score == share and old.intake == "pdf" else "other"


def _newer(records: Any, module: Any) -> bool:
    same = records.of("training_module", key=module.key)
    return any(one.version > module.version and one.state == "published" for one in same)


def _old(completion: Any, share: int) -> str:
    known = getattr(completion, "score", None)
    return f"{known} %" if known is not None and known != share else ""


def _share(quiz: Quiz, values: Mapping[str, str]) -> int:
    return share_right({one.id: _answered(one, values) for one in quiz.counted}, quiz.questions)


def _answered(question: Any, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys of the answers that were chosen."""
    keys = keys_of(question)
    if question.kind == "multiple":
        return tuple(
            key for at, key in enumerate(keys, start=1) if values.get(f"{_field(question)}_{at}") == TICKED
        )
    chosen = values.get(_field(question), "")
    return tuple(key for at, key in enumerate(keys, start=1) if chosen == str(at))


def _open(quiz: Quiz, values: Mapping[str, str]) -> Iterator[Text]:
    for one in quiz.counted:
        if not _answered(one, values) and not _is_unfit(one, values):
            yield _OPEN.fill(no=one.no)


def _is_unfit(question: Any, values: Mapping[str, str]) -> bool:
    """Say whether something stands in the field that is none of the answers."""
    given = values.get(_field(question), "").strip()
    return question.kind != "multiple" and given not in {"", "Off"} and not _answered(question, values)


def _lines(quiz: Quiz, values: Mapping[str, str], language: Language) -> Iterator[Line]:
    for one in quiz.questions:
        if one.kind == "reflection":
            words = values.get(_field(one), "").strip()
        else:
            chosen = set(_answered(one, values))
            said = (row for row in one.options if row.get("key") in chosen)
            words = ", ".join(option_words(row, language) for row in said)
        if words:
            yield Line(field=_field(one), label=_text(one.text), words=words)


def _field(question: Any) -> str:
    return f"q_{question.id}"


def _text(phrases: Mapping[str, str]) -> Text:
    return Text(**{code: wording(phrases, code) or "–" for code in LANGUAGES})


def _title(module: Any) -> Text:
    return Text(
        **{code: f"{MODULE.of(code)} {module.key} {wording(module.title, code)}" for code in LANGUAGES}
    )


FORM: Final = FormKind(
    key="training_quiz", version=1, name=_NAME, look=_look, take=_take, typed=_typed
)  # fmt: skip
