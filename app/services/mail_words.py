"""The words of a mail: the letters of the library or one's own, their fields filled for each reader."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.documents.pieces.clause_text import FIELD
from app.documents.pieces.letter_field import Recipient, called, letter_value
from app.documents.pieces.letter_word import FIELD_NAMES, GREETING, REGARDS
from app.programmes import library
from app.services.office import Office
from app.services.programme_texts import phrases
from app.text import LANGUAGES, Language, Text

SUBJECT_LONGEST: Final = 200
_OWN: Final = Text(en="Own words", sv="Egna ord", nb="Egne ord", da="Egne ord")
_PAPER: Final = Text(en="With a paper", sv="Med ett dokument", nb="Med et dokument", da="Med et dokument")
_PAPER_SUBJECT: Final = Text(en="{{paper}}", sv="{{paper}}", nb="{{paper}}", da="{{paper}}")
_PAPER_TEXT: Final = Text(
    en="Enclosed you find: {{paper}}. Please read it and write to us if something is not right.",
    sv="Här kommer: {{paper}}. Läs igenom det och skriv till oss om något inte stämmer.",
    nb="Her kommer: {{paper}}. Les gjennom, og skriv til oss hvis noe ikke stemmer.",
    da="Her kommer: {{paper}}. Læs det igennem, og skriv til os, hvis noget ikke passer.",
)
_SIGN: Final = Text(en="For signature", sv="För underskrift", nb="Til signering", da="Til underskrift")
_SIGN_SUBJECT: Final = Text(
    en="{{paper}} – for your signature", sv="{{paper}} – för underskrift",
    nb="{{paper}} – til signering", da="{{paper}} – til underskrift",
)  # fmt: skip
_SIGN_TEXT: Final = Text(
    en="Enclosed you find: {{paper}}. Please read it, sign it and send it back to us. "
    "Write to us first if something is not right.",
    sv="Här kommer: {{paper}}. Läs igenom det, underteckna och skicka tillbaka det till oss. "
    "Skriv till oss först om något inte stämmer.",
    nb="Her kommer: {{paper}}. Les gjennom, signer og send dokumentet tilbake til oss. "
    "Skriv til oss først hvis noe ikke stemmer.",
    da="Her kommer: {{paper}}. Læs det igennem, underskriv det, og send det tilbage til os. "
    "Skriv til os først, hvis noget ikke passer.",
)
_PAPER_FIELD: Final = Text(en="paper", sv="dokument", nb="dokument", da="dokument")


@frozen
class Words:
    """A subject and a text, with ``{{field}}`` places."""

    subject: str = ""
    text: str = ""


@frozen(kw_only=True)
class Letter:
    """A letter to begin from, in every language."""

    key: str
    name: Text
    words: Mapping[Language, Words]


def letters() -> tuple[Letter, ...]:
    """Return the letters there are: one's own words, those for papers, the library's."""
    own = Letter(key="own", name=_OWN, words=_written(Text(en="", sv="", nb="", da=""), ""))
    papers = (
        Letter(key="sign", name=_SIGN, words=_written(_SIGN_TEXT, _SIGN_SUBJECT)),
        Letter(key="paper", name=_PAPER, words=_written(_PAPER_TEXT, _PAPER_SUBJECT)),
    )
    fixed = tuple(_of_library(key, one) for key, one in library.letter_texts().each.items())
    return (own, *papers, *fixed)


def fill(words: str, recipient: Recipient, language: Language, papers: str) -> tuple[str, tuple[str, ...]]:
    """Return words with their fields filled, and the names of the fields nothing is known for."""
    empty: list[str] = []

    def value(field: str) -> str:
        found = papers if field == "paper" else letter_value(recipient, field, language).strip()
        if not found:
            empty.append(field)
        return found

    return FIELD.sub(lambda place: value(place.group(1)), words), tuple(dict.fromkeys(empty))


def field_name(field: str, language: Language) -> str:
    """Return what a field is called."""
    known = _PAPER_FIELD if field == "paper" else FIELD_NAMES.get(field)
    return known.of(language) if known is not None else field


def signed(recipient: Recipient, user: Any, language: Language) -> str:
    """Return the greeting at the foot of a mail: who writes, and from which office."""
    writer = getattr(user, "display_name", "") or ""
    office = getattr(recipient.office, "name", "") or ""
    return "\n".join(filter(None, (REGARDS.of(language), writer, office)))


def greeting(person: Any, language: Language) -> str:
    """Return how a mail begins."""
    return GREETING.of(language).format(name=called(person))


def user_of(office: Office) -> Any:
    """Return the person at this desk, None if nobody has these initials."""
    users = office.records.of("app_user")
    return next((user for user in users if user.initials == office.store.who), None)


def _written(text: Text, subject: Text | str) -> Mapping[Language, Words]:
    return MappingProxyType(
        {
            code: Words(subject if isinstance(subject, str) else subject.of(code), text.of(code))
            for code in LANGUAGES
        }
    )


def _of_library(key: str, letter: Any) -> Letter:
    subject, text = phrases(letter.subject), phrases(letter.text)
    return Letter(
        key=key,
        name=Text(**{code: subject.get(code, letter.name) for code in LANGUAGES}),
        words=MappingProxyType(
            {code: Words(subject.get(code, ""), text.get(code, "")) for code in LANGUAGES}
        ),
    )
