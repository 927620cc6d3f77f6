"""Programme templates as they are now, held against the programmes made from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal

import attrs
from attrs import frozen

from app.domain.display import wording
from app.domain.support_topic import TOPICS
from app.programmes import library
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.wording import Wording
from app.services.office import Office
from app.services.programme_rule import rules_of
from app.services.template_rule_words import RULES, rule_value
from app.text import LANGUAGES, Language, Text

Side = Literal["template", "programme", "other"]
"""Only the template has it, only the programme has it, or both have it otherwise."""
GROUPS: Final[Mapping[str, Text]] = {
    "task": Text(
        en="Tasks of the plan", sv="Planens uppgifter", nb="Gjøremål i planen", da="Planens opgaver"
    ),
    "clause": Text(en="Clauses", sv="Avtalsvillkor", nb="Avtalevilkår", da="Klausuler"),
    "topic": Text(en="Support topics", sv="Stödområden", nb="Støtteemner", da="Støtteemner"),
    "module": Text(en="Training modules", sv="Utbildningsmoduler", nb="Opplæringsmoduler",
                   da="Træningsmoduler"),
    "rule": Text(en="Rules", sv="Regler", nb="Regler", da="Regler"),
}  # fmt: skip
_VERSIONS: Final = Text(
    en="{name}: version {new} in the template, {old} in the office",
    sv="{name}: version {new} i mallen, {old} på kontoret",
    nb="{name}: versjon {new} i malen, {old} på kontoret",
    da="{name}: version {new} i skabelonen, {old} på kontoret",
)
_VALUES: Final = Text(
    en="{name}: {new} in the template, {old} in the programme",
    sv="{name}: {new} i mallen, {old} i programmet",
    nb="{name}: {new} i malen, {old} i programmet",
    da="{name}: {new} i skabelonen, {old} i programmet",
)
_Say = Callable[[Language], str]


@frozen(kw_only=True)
class TemplateLine:
    """A template as it is now, and the programmes made from it."""

    key: str
    name: Text
    purpose: Text
    version: int
    languages: tuple[Language, ...]
    programmes: tuple[Made, ...]


@frozen(kw_only=True)
class Made:
    """A programme made from a template, and in which version."""

    id: str
    title: Mapping[str, str]
    version: str


@frozen(kw_only=True)
class Difference:
    """One thing in which a template and a programme differ."""

    group: str
    side: Side
    words: Text


def lines(office: Office) -> list[TemplateLine]:
    """Return every template with the programmes made from it."""
    made: dict[str, list[Made]] = {}
    for one in office.records.of("programme"):
        of = Made(id=one.id, title=dict(one.title), version=one.template_version or "")
        made.setdefault(one.template_key or "", []).append(of)
    return [
        TemplateLine(
            key=key, name=one.name, purpose=one.purpose, version=one.version, languages=one.languages,
            programmes=tuple(made.get(key, ())),
        )
        for key, one in templates().items()
    ]  # fmt: skip


def differences(office: Office, programme: str) -> list[Difference]:
    """Return in what a programme and its template differ now; nothing for one without a template."""
    found = office.records.get("programme", programme)
    template = templates().get((found.template_key or "") if found is not None else "")
    if template is None:
        return []
    return [
        *_tasks(office, found, template),
        *_clauses(office, template),
        *_topics(office, found, template),
        *_modules(office, template),
        *_rules(office, found, template),
    ]


def _tasks(office: Office, programme: Any, template: ProgrammeTemplate) -> Iterator[Difference]:
    planned = {task.key: task for task in template.plan.tasks if not _of_placements(task.when)}
    every = {task.key for task in template.plan.tasks}
    own = [
        one
        for one in office.records.of("task", programme_id=programme.id)
        if one.list_key == "plan" and not getattr(one, "placement_id", None)
    ]
    known = {one.key for one in own}
    for key, task in planned.items():
        if key not in known:
            yield _difference("task", "template", _said(task.name))
    for title in dict.fromkeys(tuple(sorted(one.title.items())) for one in own if one.key not in every):
        yield _difference("task", "programme", _spoken(dict(title)))


def _of_placements(moments: Iterable[Any]) -> bool:
    scopes = [moment.scope for moment in moments]
    return bool(scopes) and all(scope == "placement" for scope in scopes)


def _clauses(office: Office, template: ProgrammeTemplate) -> Iterator[Difference]:
    used = dict.fromkeys(use.key for agreement in template.agreements for use in agreement.clauses)
    now = {key: library.clauses()[key] for key in used}
    known = _newest(office, "clause")
    yield from _versions("clause", {key: (one.version, one.title) for key, one in now.items()}, known)


def _modules(office: Office, template: ProgrammeTemplate) -> Iterator[Difference]:
    training = template.training
    if training is None:
        return
    wanted = {key for keys in training.required.values() for key in keys} | set(training.optional)
    now = {key: one for key, one in library.modules().items() if key in wanted}
    known = _newest(office, "training_module")
    yield from _versions("module", {key: (one.version, one.title) for key, one in now.items()}, known)


def _versions(
    group: str, now: Mapping[str, tuple[int, Wording]], known: Mapping[str, int]
) -> Iterator[Difference]:
    for key, (version, title) in now.items():
        if key not in known:
            yield _difference(group, "template", _keyed(key, title))
        elif known[key] != version:
            yield _difference(group, "other", _filled(_VERSIONS, _keyed(key, title), version, known[key]))


def _newest(office: Office, entity: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in office.records.of(entity):
        found[one.key] = max(one.version, found.get(one.key, 0))
    return found


def _topics(office: Office, programme: Any, template: ProgrammeTemplate) -> Iterator[Difference]:
    rows = office.records.of("support_topic", programme_id=programme.id)
    required = {one.topic for one in rows if one.required and not one.placement_id}
    for topic in template.support_topics:
        if topic not in required:
            yield _difference("topic", "template", lambda code, topic=topic: _topic(topic, code))  # type: ignore[misc]
    for topic in sorted(required - set(template.support_topics)):
        yield _difference("topic", "programme", lambda code, topic=topic: _topic(topic, code))  # type: ignore[misc]


def _topic(topic: str, language: Language) -> str:
    return TOPICS[topic].of(language) if topic in TOPICS else topic


def _rules(office: Office, programme: Any, template: ProgrammeTemplate) -> Iterator[Difference]:
    held = rules_of(programme, office.records)
    for field in attrs.fields(type(template.rules)):
        new, old = getattr(template.rules, field.name), getattr(held, field.name)
        if new != old and field.name in RULES:
            yield _difference("rule", "other", _rule(field.name, new, old))


def _rule(name: str, new: Any, old: Any) -> _Say:
    def say(code: Language) -> str:
        return _VALUES.of(code).format(
            name=RULES[name].of(code), new=rule_value(name, new, code), old=rule_value(name, old, code)
        )

    return say


def _filled(sentence: Text, name: _Say, new: int, old: int) -> _Say:
    return lambda code: sentence.of(code).format(name=name(code), new=new, old=old)


def _keyed(key: str, title: Wording) -> _Say:
    return lambda code: f"{key} {wording(dict(title.pairs()), code)}"


def _said(words: Wording) -> _Say:
    return _spoken(dict(words.pairs()))


def _spoken(words: Mapping[str, str]) -> _Say:
    return lambda code: wording(words, code)


def _difference(group: str, side: Side, say: _Say) -> Difference:
    return Difference(group=group, side=side, words=Text(**{code: say(code) for code in LANGUAGES}))
