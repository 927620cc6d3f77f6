"""D33: a training module to read and to answer, one file a module, sealed for the person who gets it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.documents.blocks import Block, Paragraph, Sheet, TextField
from app.documents.document import Document, Facts, Languages, office_languages
from app.documents.pieces.module_sheet import asked, reading, written_in
from app.documents.pieces.stay import full_name, sender_of
from app.documents.vocabulary import HOW_TO_FILL, THE_OFFICE
from app.documents.vocabulary_training import BETTER, MODULE, NO_MODULE
from app.domain.display import wording
from app.domain.mentor import required_of
from app.domain.module_line import module_line
from app.domain.role import MENTOR_KINDS
from app.errors import Reason
from app.text import Language

FORM: Final = "training_quiz/1"
"""The kind of form and the version of its fields: what the taking in of a returned file goes by."""


def modules_for(facts: Facts, person: Any) -> list[Any]:
    """Return the modules a person's roles require, else every published one; or only the one asked for."""
    published = [one for one in facts.records.of("training_module") if one.state in {"published", "trial"}]
    asked_for = facts.given.get("module", "")
    if asked_for:
        return [one for one in published if asked_for in {one.key, one.id}][-1:]
    kinds = {role.role for role in facts.records.of("role", person_id=person.id)} & set(MENTOR_KINDS)
    required = {one.id: one for kind in sorted(kinds) for one in required_of(kind, published)}
    found = list(required.values()) or [one for one in published if one.state == "published"]
    return sorted(found, key=lambda one: (one.key, one.version))


def _parts(facts: Facts, record: Any) -> Sequence[Mapping[str, str]]:
    keys = dict.fromkeys(one.key for one in modules_for(facts, record))
    return tuple({"module": key} for key in keys) or ({"module": ""},)


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    person, language = records[0], languages[0]
    found = modules_for(facts, person)
    office = next(iter(facts.records.of("office")), None)
    if not found:
        blocks: tuple[Block, ...] = (
            Paragraph(NO_MODULE.of(language)),
            TextField("better", BETTER.of(language)),
        )
        title = MODULE.of(language)
        return (Sheet(title=title, language=language, blocks=blocks, sender=sender_of(office)),)
    module = found[0]
    form_id = f"{FORM}/{module.id}/{person.id}"
    return (
        Sheet(
            title=f"{module.key} {wording(module.title, language)}",
            subtitle=module_line(module, full_name(person), language),
            language=language,
            blocks=(
                _how(office, language),
                *reading(module, language),
                *asked(facts, module, language, fillable=True),
            ),
            sender=sender_of(office),
            form_id=form_id,
            form_seal=facts.seal(form_id),
        ),
    )


def _how(office: Any, language: Language) -> Block:
    address = getattr(office, "email", None) or THE_OFFICE.of(language)
    return Paragraph(HOW_TO_FILL.of(language).format(email=address), look="muted")


def _offered(facts: Facts, record: Any) -> Languages:
    found = modules_for(facts, record)
    every = [set(written_in(facts, one)) for one in found]
    spoken = [code for code in office_languages(facts.records) if all(code in one for one in every)]
    own = getattr(record, "language", None)
    return tuple(sorted(spoken, key=lambda code: code != own)) or office_languages(facts.records)


def _lacking(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of a rule
    return () if modules_for(facts, record) else (Reason("module", NO_MODULE),)


DOCUMENT = Document(
    key="training-module",
    name=MODULE,
    entity="person",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
    parts=_parts,
    kept_as="training_module",
    form=True,
)
