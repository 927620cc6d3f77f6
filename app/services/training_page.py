"""The page of a module for one person: her key in it, every language the module is written in."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.documents.saving import safe_name, save
from app.domain.display import name_of, wording
from app.domain.module_line import module_line
from app.domain.training_text import screens_of
from app.errors import Refused
from app.exchange.mail_draft import is_address
from app.exchange.module_page import Edition, ModulePage, PageQuestion, as_html
from app.services.form_seal import seal
from app.services.office import Office
from app.services.quiz import Quiz, option_words, quiz_of, refuse_unfit
from app.services.training_words import page_words
from app.text import Language, Text, as_language

NAMES = {"en": "English", "sv": "Svenska", "nb": "Norsk", "da": "Dansk"}
_NO_MODULE = Text(
    en="The module is not here any more. Choose another.",
    sv="Modulen finns inte längre. Välj en annan.",
    nb="Opplæringsmodulen finnes ikke lenger. Velg en annen.",
    da="Modulet findes ikke længere. Vælg et andet.",
)


def page_key(office: Office, quiz: Quiz, person: str) -> str:
    """Return the key of a person's page: another for each person, module, version and set of questions."""
    module = quiz.module
    return seal(office, f"training_page/1/{module.id}.{module.version}.{quiz.shape}/{person}")


def page_of(office: Office, module: str, person: str = "") -> bytes:
    """Return the file of a module for a person; without one it is for anybody to read and try."""
    found = office.records.get("training_module", module)
    if found is None:
        raise Refused(_NO_MODULE, where=module)
    quiz = quiz_of(office.records, found)
    refuse_unfit(quiz)
    who = office.records.get("person", person) if person else None
    spoken = _spoken(quiz, getattr(who, "language", None) or office.language)
    return as_html(
        ModulePage(
            editions=tuple(_edition(office, quiz, who, language) for language in spoken),
            key=page_key(office, quiz, person),
            sizes=quiz.sizes,
            whole=quiz.whole,
            mark=found.pass_mark,
            address=_address(office),
        )
    )


def write_page(office: Office, module: str, person: str, path: Path) -> Path:
    """Write the file of a module whole to its place."""
    save(page_of(office, module, person), path)
    return path


def page_name(office: Office, module: Any, person: str, language: Language) -> str:
    """Return the name of the file."""
    who = office.records.get("person", person) if person else None
    name = name_of(who, language, office.records) if who is not None else ""
    return safe_name(" ".join(filter(None, (module.key, wording(module.title, language), name))), ".html")


def _spoken(quiz: Quiz, own: str) -> tuple[Language, ...]:
    first = as_language(own)
    return tuple(sorted(quiz.languages, key=lambda language: language != first))


def _address(office: Office) -> str:
    own = next((one.email for one in office.records.of("office") if one.email), "").strip()
    user, _, domain = own.rpartition("@")
    return f"{quote(user)}@{quote(domain)}" if is_address(own) else ""


def _edition(office: Office, quiz: Quiz, who: Any, language: Language) -> Edition:
    module = quiz.module
    title = wording(module.title, language)
    name = name_of(who, language, office.records) if who is not None else ""
    return Edition(
        language=language,
        name=NAMES[language],
        title=title,
        about=module_line(module, name, language),
        contents=(module.learning_outcomes or {}).get(language, ""),
        screens=screens_of(wording(module.content, language)),
        reflections=tuple(wording(one.text, language) for one in quiz.questions if one.kind == "reflection"),
        questions=tuple(_question(quiz, one, language) for one in quiz.counted),
        words=page_words(language, title),
    )


def _question(quiz: Quiz, question: Any, language: Language) -> PageQuestion:
    right = quiz.right(question)
    multiple = question.kind == "multiple"
    return PageQuestion(
        text=wording(question.text, language),
        options=tuple(option_words(one, language) for one in question.options),
        right=right if multiple else 1 << right if right >= 0 else 0,
        multiple=multiple,
        why=(question.explanation or {}).get(language, ""),
    )
