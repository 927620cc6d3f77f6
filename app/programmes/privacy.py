"""The privacy notice (annex 4): a draft whose brackets and additions the office settles."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

from attrs import frozen

from app.errors import Refused
from app.programmes.reading import Table, opened
from app.programmes.wording import Wording
from app.text import Language, Text

BRACKET = re.compile(r"\[[^\[\]]+\]")

NO_SUCH_ADDITION = Text(
    en="The privacy notice has no addition “{key}”. Choose among: {keys}.",
    sv="Integritetsinformationen har inget tillägg ”{key}”. Välj bland: {keys}.",
    nb="Personvernerklæringen har ikke noe tillegg «{key}». Velg blant: {keys}.",
    da='Informationen om behandling af personoplysninger har ingen tilføjelse "{key}". Vælg blandt: {keys}.',
)


@frozen(kw_only=True)
class Addition:
    """A passage that is off until the data protection officer chooses it, and when it is due."""

    key: str
    when: Wording
    text: Wording


@frozen(kw_only=True)
class Suggestion:
    """A usual filling of a bracket in one country, in its language."""

    bracket: str
    country: str
    language: str
    text: str


@frozen(kw_only=True)
class PrivacyNotice:
    """The notice: its passages in order, its brackets by key, fillings and additions to choose from."""

    title: Wording
    parts: Mapping[str, Wording]
    brackets: Mapping[str, Wording]
    suggestions: tuple[Suggestion, ...]
    additions: Mapping[str, Addition]

    def paragraphs(self, language: Language, additions: Collection[str] = ()) -> tuple[str, ...]:
        """Return the passages in a language with the chosen additions last, brackets unfilled."""
        for key in additions:
            if key not in self.additions:
                raise Refused(NO_SUCH_ADDITION.fill(key=key, keys=", ".join(self.additions)))
        fixed = [part.of(language) for part in self.parts.values()]
        chosen = [extra.text.of(language) for key, extra in self.additions.items() if key in additions]
        return (*fixed, *chosen)


def open_brackets(text: str) -> tuple[str, ...]:
    """Return the ``[…]`` places that are still to be filled, each once, in their order."""
    return tuple(dict.fromkeys(BRACKET.findall(text)))


def read_privacy() -> PrivacyNotice:
    """Read the privacy notice."""
    with opened("texts/privacy.toml") as file:
        additions = [_addition(row) for row in file.table("additions").tables()]
        return PrivacyNotice(
            title=file.wording("title"),
            parts=MappingProxyType({row.text("key"): row.wording("text") for row in file.tables("parts")}),
            brackets=file.wordings("brackets"),
            suggestions=tuple(_suggestion(row) for row in file.tables("suggestions")),
            additions=MappingProxyType({addition.key: addition for addition in additions}),
        )


def _addition(row: Table) -> Addition:
    return Addition(key=row.key, when=row.wording("when"), text=row.wording("text"))


def _suggestion(row: Table) -> Suggestion:
    return Suggestion(
        bracket=row.text("bracket"),
        country=row.text("country"),
        language=row.text("language"),
        text=row.text("text"),
    )
