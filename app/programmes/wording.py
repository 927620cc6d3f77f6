"""A text that exists in some of the four languages, and its ``{{field}}`` places.

Unlike :class:`app.text.Text`, which is always whole, a wording may lack languages: a paper is
offered in just those that its wordings have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast

from attrs import frozen

from app.errors import Reason, Refused
from app.text import LANGUAGES, Language, Text

FIELD = re.compile(r"\{\{([a-z][a-z0-9_]*)\}\}")
"""A place to be filled: two braces, a name in small letters, two braces, no spaces."""

LANGUAGE_NAME: Mapping[Language, Text] = {
    "en": Text(en="English", sv="engelska", nb="engelsk", da="engelsk"),
    "sv": Text(en="Swedish", sv="svenska", nb="svensk", da="svensk"),
    "nb": Text(en="Norwegian", sv="norska", nb="norsk", da="norsk"),
    "da": Text(en="Danish", sv="danska", nb="dansk", da="dansk"),
}

NOT_IN_LANGUAGE = Text(
    en="The text “{text}” does not exist in {language}. Choose one of the languages it has: {codes}.",
    sv="Texten ”{text}” finns inte på {language}. Välj något av de språk som den finns på: {codes}.",
    nb="Teksten «{text}» finnes ikke på {language}. Velg et av språkene den finnes på: {codes}.",
    da='Teksten "{text}" findes ikke på {language}. Vælg et af de sprog, den findes på: {codes}.',
)
NO_LANGUAGE = Text(
    en="A text has no language at all. Write it in at least one of en, sv, nb and da.",
    sv="En text saknar språk. Skriv den på minst ett av språken en, sv, nb och da.",
    nb="En tekst mangler språk. Skriv den på minst ett av språkene en, sv, nb og da.",
    da="En tekst mangler sprog. Skriv den på mindst ét af sprogene en, sv, nb og da.",
)
UNKNOWN_LANGUAGE = Text(
    en="“{code}” is not a language of the program. Use en, sv, nb or da.",
    sv="”{code}” är inget av programmets språk. Använd en, sv, nb eller da.",
    nb="«{code}» er ikke et av språkene i programmet. Bruk en, sv, nb eller da.",
    da='"{code}" er ikke et af programmets sprog. Brug en, sv, nb eller da.',
)
EMPTY_TEXT = Text(
    en="The text in “{code}” is empty. Write it or take the line away.",
    sv="Texten på ”{code}” är tom. Skriv den eller ta bort raden.",
    nb="Teksten på «{code}» er tom. Skriv den, eller fjern linjen.",
    da='Teksten på "{code}" er tom. Skriv den, eller fjern linjen.',
)
UNEVEN_FIELDS = Text(
    en="The text in “{code}” lacks these fields that another language has: {fields}.",
    sv="Texten på ”{code}” saknar följande fält som finns på ett annat språk: {fields}.",
    nb="Teksten på «{code}» mangler disse feltene som finnes på et annet språk: {fields}.",
    da='Teksten på "{code}" mangler disse felter, som findes på et andet sprog: {fields}.',
)
EMPTY_FIELD = Text(
    en="The field “{field}” is empty. Fill it in and try again.",
    sv="Fältet ”{field}” är tomt. Fyll i det och försök igen.",
    nb="Feltet «{field}» er tomt. Fyll det ut, og prøv på nytt.",
    da='Feltet "{field}" er tomt. Udfyld det, og prøv igen.',
)
EMPTY_FIELDS = Text(
    en="These fields are empty: {fields}. Fill them in and try again.",
    sv="Följande fält är tomma: {fields}. Fyll i dem och försök igen.",
    nb="Disse feltene er tomme: {fields}. Fyll dem ut, og prøv på nytt.",
    da="Disse felter er tomme: {fields}. Udfyld dem, og prøv igen.",
)
BROKEN_FIELD = Text(
    en="A field in the text is written wrongly near “{near}”. Write it as {{{{name}}}}.",
    sv="Ett fält i texten är felskrivet nära ”{near}”. Skriv det som {{{{namn}}}}.",
    nb="Et felt i teksten er feilskrevet nær «{near}». Skriv det som {{{{navn}}}}.",
    da='Et felt i teksten er skrevet forkert nær "{near}". Skriv det som {{{{navn}}}}.',
)


@frozen(kw_only=True)
class Wording:
    """A text in one to four languages; ``None`` where a language is lacking."""

    en: str | None = None
    sv: str | None = None
    nb: str | None = None
    da: str | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """Return the languages that the text exists in, in the fixed order en, sv, nb, da."""
        return tuple(code for code in LANGUAGES if getattr(self, code) is not None)

    def of(self, language: Language) -> str:
        """Return the text in one language; raise ``Refused`` when it lacks that language."""
        words = cast("str | None", getattr(self, language))
        if words is None:
            raise Refused(self._lacking(language))
        return words

    def get(self, language: Language, *fallbacks: Language) -> str:
        """Return the text in the first of the named languages that it has, or refuse."""
        for code in (language, *fallbacks):
            if code in self.languages:
                return self.of(code)
        raise Refused(self._lacking(language))

    def pairs(self) -> tuple[tuple[Language, str], ...]:
        """Return each language with its text."""
        return tuple((code, self.of(code)) for code in self.languages)

    def _lacking(self, language: Language) -> Text:
        start = next((words for _, words in self.pairs()), "")[:40]
        codes = ", ".join(self.languages)
        return Text(
            **{
                code: NOT_IN_LANGUAGE.of(code).format(
                    text=start, language=LANGUAGE_NAME[language].of(code), codes=codes
                )
                for code in LANGUAGES
            }
        )


def wording_from(table: Mapping[str, object], where: str = "") -> Wording:
    """Make a wording from a table such as ``{en = "…", sv = "…"}``.

    Raises ``Refused`` with the place for an unknown language, an empty text or no language.
    """
    if not table:
        raise Refused(NO_LANGUAGE, where=where)
    return Wording(**{_language(code, where): _words(code, words, where) for code, words in table.items()})


def _language(code: str, where: str) -> Language:
    if code not in LANGUAGES:
        raise Refused(UNKNOWN_LANGUAGE.fill(code=code), where=where)
    return code


def _words(code: str, words: object, where: str) -> str:
    if not isinstance(words, str) or not words.strip():
        raise Refused(EMPTY_TEXT.fill(code=code), where=where)
    return words.strip()


def shared_languages(wordings: Iterable[Wording]) -> tuple[Language, ...]:
    """Return the languages that every one of the wordings has: those a paper can be made in."""
    sets = [set(wording.languages) for wording in wordings]
    return tuple(code for code in LANGUAGES if all(code in languages for languages in sets))


def fields_in(text: str) -> frozenset[str]:
    """Return the names of the ``{{field}}`` places of one text."""
    return frozenset(FIELD.findall(text))


def fields_of(wording: Wording) -> frozenset[str]:
    """Return the names of the ``{{field}}`` places used in any language of a wording."""
    return frozenset().union(*(fields_in(words) for _, words in wording.pairs()))


def check_fields(wording: Wording, where: str = "") -> None:
    """Refuse a wording whose languages do not use the same fields, or that has a broken field."""
    wanted = fields_of(wording)
    reasons = [_uneven(code, wanted - fields_in(words), where) for code, words in wording.pairs()]
    lacking = tuple(reason for reason in reasons if reason)
    if lacking:
        raise Refused(lacking[0].why, lacking)
    for _, words in wording.pairs():
        _refuse_broken(words, where)


def _uneven(code: Language, fields: frozenset[str], where: str) -> Reason | None:
    if not fields:
        return None
    return Reason(where, UNEVEN_FIELDS.fill(code=code, fields=", ".join(sorted(fields))))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into the ``{{field}}`` places of a text, in one pass and nothing else.

    A value that itself holds ``{{…}}`` is printed as it stands. A missing or blank field raises
    ``Refused`` with one reason a field, ``where`` being the field's name.
    """
    _refuse_broken(text, "")
    empty = [name for name in dict.fromkeys(FIELD.findall(text)) if not values.get(name, "").strip()]
    if empty:
        raise _empty(empty)
    return FIELD.sub(lambda place: values[place.group(1)], text)


def _empty(names: list[str]) -> Refused:
    reasons = tuple(Reason(name, EMPTY_FIELD.fill(field=name)) for name in names)
    if len(names) == 1:
        return Refused(reasons[0].why, reasons)
    return Refused(EMPTY_FIELDS.fill(fields=", ".join(names)), reasons)


def _refuse_broken(text: str, where: str) -> None:
    rest = FIELD.sub("", text)
    for braces in ("{{", "}}"):
        if braces in rest:
            place = rest.index(braces)
            near = rest[max(0, place - 10) : place + 20]
            raise Refused(BROKEN_FIELD.fill(near=near), where=where)
