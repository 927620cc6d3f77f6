"""D25: a merge letter to a person, in her own language, its address behind the window of a C5 envelope.

``letter`` in what is given names one of the fixed letters (L1 or host_gathering); without it, ``subject``
and ``text`` are a letter of one's own, with the same fields. Swedish envelopes have their window on the
right, Norwegian and Danish ones on the left; ``window`` says otherwise. Made for several people at once,
it gives each a sheet in her own language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from app.documents.blocks import Block, Columns, Heading, KeepTogether, Paragraph, Sheet, Space
from app.documents.document import Document, Facts, Languages, office_languages
from app.documents.pieces.clause_text import FIELD, fill
from app.documents.pieces.letter_field import Recipient, called, letter_value
from app.documents.pieces.letter_word import (
    EMPTY_FIELD,
    FIELD_NAMES,
    GREETING,
    NO_ADDRESS,
    NO_LETTER,
    REFERENCE,
    REGARDS,
    UNKNOWN_LETTER,
)
from app.documents.pieces.postal_address import has_address, person_address
from app.documents.pieces.stay import full_name, office_name, sender_of
from app.documents.pieces.wordings import lines, listed, long_day
from app.documents.texts import LetterText, Phrases, languages_of
from app.errors import Reason, Refused
from app.text import LANGUAGES, Language, Text, as_language

DOWN_TO_WINDOW_MM: Final = 11
"""From the top of the text to the first line behind the window, which begins 44 mm down the sheet."""
WINDOW_MM: Final = 42
LINE_MM: Final = 4.94
SMALL_LINE_MM: Final = 4.24
MOST_LINES: Final = 6
"""More lines of an address are set smaller, to stay within the 35 mm of the window."""
_SIGNED_FOR_MM: Final = 12

_TWO_STOPS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
"""A reason that ends with a full stop, before the full stop of the letter."""

NAME = Text(en="Letter", sv="Brev", nb="Brev", da="Brev")


def _letter(recipient: Recipient) -> LetterText:
    """Return the letter that was chosen, else the one the person wrote."""
    asked, letters = recipient.facts.given.get("letter", "").strip(), recipient.texts.letters
    if not asked:
        given = recipient.facts.given
        return LetterText(
            key="", name="", subject=_own(given.get("subject", "")), text=_own(given.get("text", ""))
        )
    found = next(
        (one for one in letters.values() if asked.casefold() in {one.key.casefold(), one.name}), None
    )
    if found is None:
        known = ", ".join(f"{one.key} {one.name}" for one in letters.values())
        raise Refused(UNKNOWN_LETTER.fill(letter=asked, letters=known), where="letter")
    return found


def _own(words: str) -> Phrases:
    return dict.fromkeys(LANGUAGES, words)


def _offered(facts: Facts, person: Any) -> Languages:
    """Offer the letter in the recipient's language first, where the letter has it."""
    letter = _letter(Recipient(facts, person))
    had = languages_of((letter.subject, letter.text)) or LANGUAGES
    first = (as_language(person.language), *office_languages(facts.records))
    return tuple(language for language in dict.fromkeys(first) if language in had)


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    if len(records) == 1:
        return tuple(_sheet(Recipient(facts, records[0]), language) for language in languages)
    return tuple(_sheet(Recipient(facts, person), _offered(facts, person)[0]) for person in records)


def _sheet(recipient: Recipient, language: Language) -> Sheet:
    facts, letter = recipient.facts, _letter(recipient)
    subject = _filled(recipient, letter.subject, language)
    text = _filled(recipient, letter.text, language)
    greeted = "{{participant}}" in letter.text.get(language, "")
    name = called(recipient.person)
    greeting = () if greeted else (Paragraph(GREETING.of(language).format(name=name)),)
    return Sheet(
        title=subject or NAME.of(language),
        language=language,
        sender=sender_of(recipient.office),
        document_id=facts.given.get("number", ""),
        title_shown=False,
        counted_alone=True,
        blocks=(
            *_window(recipient, language),
            Heading(subject or NAME.of(language)),
            *greeting,
            *(Paragraph(part.strip()) for part in text.split("\n\n") if part.strip()),
            _regards(recipient, language),
        ),
    )


def _filled(recipient: Recipient, phrases: Phrases, language: Language) -> str:
    words = phrases.get(language, "")
    filled = fill(words, {name: letter_value(recipient, name, language) for name in FIELD.findall(words)})
    return _TWO_STOPS.sub(".", filled)


def _window(recipient: Recipient, language: Language) -> tuple[Block, ...]:
    facts = recipient.facts
    address = person_address(facts.records, recipient.person, facts.today)
    small = len(address) > MOST_LINES
    left = Paragraph("\n".join(address), look="small" if small else "body")
    number = facts.given.get("number", "")
    about = lines(
        (
            listed((getattr(recipient.office, "city", None) or "", long_day(facts.today, language))),
            REFERENCE.of(language).format(number=number) if number else "",
        )
    )
    right = _window_on_the_right(recipient)
    cells = (Paragraph(about), left) if right else (left, Paragraph(about))
    used = len(address) * (SMALL_LINE_MM if small else LINE_MM)
    return (
        Space(DOWN_TO_WINDOW_MM),
        Columns(cells, widths=(86, 79) if right else (97, 68)),
        Space(max(0.0, WINDOW_MM - used)),
    )


def _window_on_the_right(recipient: Recipient) -> bool:
    chosen = recipient.facts.given.get("window", "")
    return chosen == "right" or (chosen != "left" and getattr(recipient.office, "country", "") == "SE")


def _regards(recipient: Recipient, language: Language) -> Block:
    who = lines((full_name(recipient.coordinator), office_name(recipient.office)))
    return KeepTogether((Space(4), Paragraph(REGARDS.of(language)), Space(_SIGNED_FOR_MM), Paragraph(who)))


def _lacking(facts: Facts, person: Any, languages: Languages) -> tuple[Reason, ...]:
    recipient = Recipient(facts, person)
    letter, name = _letter(recipient), full_name(person)
    if not any(letter.text.values()):
        return (Reason("letter", NO_LETTER),)
    reasons = []
    if facts.given.get("sent_by") != "email" and not has_address(facts.records, person, facts.today):
        reasons.append(Reason("address_line1", NO_ADDRESS.fill(name=name)))
    empty: dict[str, Reason] = {}
    for language in languages:
        words = letter.subject.get(language, "") + letter.text.get(language, "")
        for field in FIELD.findall(words):
            if not letter_value(recipient, field, language).strip():
                empty.setdefault(field, Reason(field, _empty(name, field)))
    return (*reasons, *empty.values())


def _empty(name: str, field: str) -> Text:
    known = FIELD_NAMES.get(field)
    return Text(
        **{
            code: EMPTY_FIELD.of(code).format(name=name, field=known.of(code) if known else field)
            for code in LANGUAGES
        }
    )


DOCUMENT = Document(
    key="letter",
    name=NAME,
    entity="person",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
)
