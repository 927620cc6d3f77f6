"""In which languages a paper is made: those it can be had in; an agreement in those it was drafted in."""

from __future__ import annotations

from typing import Any, Final

from app.documents.document import Document, Facts, Languages
from app.documents.pieces.amended import amendment_of
from app.documents.pieces.stay import stay_of
from app.errors import Refused
from app.text import LANGUAGES, Text, as_language

_NOT_OFFERED: Final = Text(
    en='"{paper}" can be had in: {codes}. Choose one of them.',
    sv="”{paper}” finns på: {codes}. Välj något av dem.",
    nb="«{paper}» finnes på: {codes}. Velg ett av dem.",
    da='"{paper}" findes på: {codes}. Vælg et af dem.',
)
_ONE_LANGUAGE: Final = Text(
    en='"{paper}" is printed in one language at a time. Choose one.',
    sv="”{paper}” skrivs på ett språk i taget. Välj ett.",
    nb="«{paper}» skrives på ett språk om gangen. Velg ett.",
    da='"{paper}" skrives på ét sprog ad gangen. Vælg ét.',
)


def languages_of(facts: Facts, document: Document, record: Any, wanted: Languages) -> Languages:
    """Return the languages of a paper about a record: those wanted, those agreed, or the first offered."""
    offered = document.offered(facts, record)
    chosen = wanted or _agreed(facts, document, record) or offered[:1]
    if not set(chosen) <= set(offered):
        raise Refused(_about_paper(_NOT_OFFERED, document, codes=", ".join(offered)), where="languages")
    if len(chosen) > 1 and not document.side_by_side:
        raise Refused(_about_paper(_ONE_LANGUAGE, document), where="languages")
    return tuple(chosen)


def _agreed(facts: Facts, document: Document, record: Any) -> Languages:
    """Return the languages an agreement was drafted in: it is printed in just those."""
    if document.key not in {"agreement", "amendment"}:
        return ()
    amends = document.key == "amendment"
    agreement = amendment_of(facts, record) if amends else stay_of(facts, record).agreement
    spoken = getattr(agreement, "languages", ())
    return tuple(as_language(code) for code in spoken if code in LANGUAGES)


def _about_paper(text: Text, document: Document, **values: object) -> Text:
    return Text(**{code: text.of(code).format(paper=document.name.of(code), **values) for code in LANGUAGES})
