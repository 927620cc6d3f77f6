"""What a template lends from the libraries to the whole office: clauses, training modules, tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from app.programmes import library
from app.programmes.clause import AGREEMENT_KINDS, Clause
from app.programmes.template_papers import Agreement
from app.programmes.template_partner import MentorTraining, Tool
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.training_module import TrainingModule
from app.programmes.who import Who
from app.programmes.wording import Wording, shared_languages
from app.storage.work import Work
from app.text import LANGUAGES

ON_TRIAL: Final = "trial"
USERS: Final[Mapping[Who, str]] = {
    "participant": "participant",
    "host": "host",
    "host_manager": "host",
    "host_mentor": "mentor",
    "host_deputy": "mentor",
    "faculty_mentor": "mentor",
    "academic_supervisor": "home",
    "home": "home",
    "coordinator": "organiser",
    "programme_manager": "organiser",
}
"""Which side of the tool library a role of the template stands on."""


def lend(work: Work, template: ProgrammeTemplate) -> None:
    """Add to the office what the template uses and the office lacks; a key and version stands once."""
    _add_clauses(work, template)
    if template.training is not None:
        _add_modules(work, template.training)
        _add_tools(work, template.training.tools)


def clause_rows(agreement: Agreement, *, optional: Iterable[str] = ()) -> tuple[dict[str, Any], ...]:
    """Return the rows of an agreement's clauses: key, version, and ``parts`` where not all are used.

    A clause that the template leaves open is taken only when it is named in ``optional``.
    """
    chosen = set(optional)
    return tuple(
        {
            "key": use.key,
            "version": library.clauses()[use.key].version,
            **({"parts": ",".join(use.parts)} if use.parts else {}),
        }
        for use in agreement.clauses
        if not use.optional or use.key in chosen
    )


def _add_clauses(work: Work, template: ProgrammeTemplate) -> None:
    known = {(one.key, one.version) for one in work.records.of("clause")}
    used = dict.fromkeys(use.key for agreement in template.agreements for use in agreement.clauses)
    found = [library.clauses()[key] for key in sorted(used)]
    rows = [_clause(one) for one in found if (one.key, one.version) not in known]
    if rows:
        work.add_many("clause", rows)


def _clause(clause: Clause) -> dict[str, Any]:
    """Return a clause with its usual wording; that for one kind of agreement alone stays in the library."""
    return {
        "key": clause.key,
        "version": clause.version,
        "title": dict(clause.title.pairs()),
        "text": dict(clause.text.pairs()),
        "applies_to_agreement": tuple(kind for kind in AGREEMENT_KINDS if kind in clause.kinds),
        "mandatory": clause.mandatory,
        "order": clause.order,
        "legal_review": clause.legal_review,
    }


def _add_modules(work: Work, training: MentorTraining) -> None:
    known = {(one.key, one.version) for one in work.records.of("training_module")}
    wanted = {key for keys in training.required.values() for key in keys} | set(training.optional)
    found = [one for one in library.modules().values() if one.key in wanted]
    for module in found:
        if (module.key, module.version) not in known:
            made = work.add("training_module", _module(module, training))
            work.add_many("training_question", _questions(module, made))


def _module(module: TrainingModule, training: MentorTraining) -> dict[str, Any]:
    audience = tuple(learner for learner, keys in training.required.items() if module.key in keys)
    content = {
        code: "\n\n".join(screen.of(code) for screen in module.screens)
        for code in shared_languages(module.screens)
    }
    return {
        "key": module.key,
        "version": module.version,
        "title": dict(module.title.pairs()),
        "audience": audience or ("host_mentor",),
        "required": bool(audience),
        "phase": "before",
        "minutes": module.minutes,
        "pass_mark": module.pass_mark,
        "learning_outcomes": dict(module.contents.pairs()),
        "content": content,
        "state": ON_TRIAL,
    }


def _questions(module: TrainingModule, made: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {
            "module_id": made,
            "no": no,
            "text": dict(question.text.pairs()),
            "kind": "single",
            "options": tuple(_option(letter, text) for letter, text in question.options.items()),
            "correct": (question.right,),
        }
        for no, question in enumerate(module.questions, start=1)
    ]
    reflection = {"text": dict(module.reflection.pairs()), "kind": "reflection", "no": len(rows) + 1}
    return [*rows, {"module_id": made, **reflection}]


def _option(letter: str, text: Wording) -> dict[str, str]:
    return {"key": letter, **{code: text.of(code) for code in LANGUAGES if code in text.languages}}


def _add_tools(work: Work, tools: Iterable[Tool]) -> None:
    known = {one.key for one in work.records.of("tool")}
    rows = [_tool(tool) for tool in tools if tool.key not in known]
    if rows:
        work.add_many("tool", rows)


def _tool(tool: Tool) -> dict[str, Any]:
    users = dict.fromkeys(USERS[who] for who in tool.for_whom)
    return {
        "key": tool.key,
        "title": dict(tool.name.pairs()),
        "for_whom": (*users, "permanent_staff") if tool.permanent_staff else tuple(users),
        "phase": tool.phase,
        "for_permanent_staff": tool.permanent_staff,
        "document_type": tool.document or None,
        "state": ON_TRIAL if tool.document else "draft",
    }
