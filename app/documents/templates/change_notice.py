"""A change notice with the answer to it: one file a reader, its last page filled in and sent back (D05)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from app.documents.blocks import (
    Block,
    Boxed,
    Heading,
    KeepTogether,
    KeyValues,
    PageBreak,
    Paragraph,
    RadioRow,
    Sheet,
    Signatory,
    Signatures,
    Table,
    TextField,
)
from app.documents.document import Document, Facts, Languages, office_languages
from app.documents.pieces.stay import full_name, sender_of
from app.documents.pieces.wordings import listed, long_day
from app.documents.vocabulary import HOW_TO_FILL, PARTICIPANT, PARTIES, THE_OFFICE
from app.documents.vocabulary_change import (
    ABOUT,
    ACCEPTED,
    ANSWER,
    ANSWER_TO,
    APPLIES_FROM,
    CAUSED_BY,
    CHOICES,
    CHOOSE,
    COMMENT,
    CONTACT,
    DATED,
    DAYS,
    DECIDED,
    INTRO,
    MEANS,
    NO_READER,
    NONE_AHEAD,
    NOTICE,
    NOW,
    OBJECTS,
    ONE_DAY,
    READ,
    REPLACES,
    REPLY_BY,
    SAID,
    SHORT,
    SHORT_BY,
    TALK,
    TO,
    WARNING,
    WHAT_CHANGES,
)
from app.domain.announced_fact import SUBJECTS
from app.domain.change_notice import CAUSES, least_lead
from app.domain.display import wording
from app.domain.promise import concerns, in_words, then_in_words
from app.errors import Refused
from app.text import LANGUAGES, Language, Text

FORM: Final = "change_reply/1"
"""The kind of form and the version of its fields: what the taking in of a returned answer goes by."""
ANSWERS: Final = (("accepted", ACCEPTED), ("read", READ), ("wants_talk", TALK), ("objects", OBJECTS))


def _readers(facts: Facts, notice: Any) -> list[Any]:
    found = facts.records.of("sign_off", entity_id=notice.id, kind="acknowledgement")
    return sorted(found, key=lambda one: (one.order or 0, one.id))


def _parts(facts: Facts, notice: Any) -> Sequence[Mapping[str, str]]:
    """Divide the notice into one file a reader, or only the one asked for."""
    if facts.given.get("to"):
        return ({"to": facts.given["to"]},)
    return tuple({"to": str(at)} for at, _ in enumerate(_readers(facts, notice), start=1)) or ({"to": ""},)


def _reader(facts: Facts, notice: Any) -> Any:
    place = facts.given.get("to", "")
    if not place:
        return None
    found = _readers(facts, notice)
    at = int(place) if place.isdecimal() and place.isascii() and len(place) < 6 else 0  # noqa: PLR2004
    if not 1 <= at <= len(found):
        raise Refused(NO_READER, where="to")
    return found[at - 1]


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    notice, language = records[0], languages[0]
    reader = _reader(facts, notice)
    office = next(iter(facts.records.of("office")), None)
    programme = facts.records.get("programme", notice.programme_id)
    number = "-".join(filter(None, (str(notice.no), facts.given.get("to", ""))))
    person = getattr(reader, "person_id", None) or ""
    form_id = f"{FORM}/{notice.id}/{person}" if person else ""
    blocks = (
        *_head(facts, notice, reader, language),
        *_changes(facts, notice, person, language),
        *_rest(facts, notice, reader, office, language),
        PageBreak(),
        *_answer(facts, notice, reader, office, language),
    )
    sheet = Sheet(
        title=NOTICE.of(language), subtitle=wording(getattr(programme, "title", None), language),
        language=language, blocks=blocks, sender=sender_of(office), number=number,
        file_number=getattr(programme, "registry_number", None) or "",
    )  # fmt: skip
    return (evolve(sheet, form_id=form_id, form_seal=facts.seal(form_id)) if form_id else sheet,)


def _head(facts: Facts, notice: Any, reader: Any, language: Language) -> Iterator[Block]:
    person = facts.records.get("person", getattr(reader, "person_id", None))
    party = PARTIES.get(getattr(reader, "party", ""), PARTICIPANT).of(language)
    sent = getattr(reader, "sent_at", None) or facts.today
    rows = (
        (TO, listed((full_name(person), party)) if person is not None else ""),
        (DATED, long_day(sent, language)),
        (APPLIES_FROM, long_day(notice.effective_date, language)),
        (WARNING, _days((notice.effective_date - sent).days, language)),
        (CAUSED_BY, CAUSES[notice.cause].of(language)),
        (DECIDED, _decided(notice, language)),
        (REPLY_BY, long_day(notice.reply_by, language) if notice.reply_by else ""),
    )
    yield Paragraph(wording(notice.title, language), look="lead")
    yield KeyValues(tuple((name.of(language), words) for name, words in rows if words), label_share=0.24)
    before = facts.records.get("change_notice", notice.replaces_id)
    if before is not None:
        yield Paragraph(REPLACES.of(language).format(no=before.no), look="strong")


def _days(days: int, language: Language) -> str:
    form = NONE_AHEAD if days <= 0 else ONE_DAY if days == 1 else DAYS
    return form.of(language).format(n=days)


def _decided(notice: Any, language: Language) -> str:
    day = long_day(notice.decided_at, language) if notice.decided_at else ""
    return listed((day, notice.decided_by or ""))


def _changes(facts: Facts, notice: Any, person: str, language: Language) -> Iterator[Block]:
    every = facts.records.of("change_item", notice_id=notice.id)
    mine = [one for one in every if not person or concerns(one, person, facts.records, facts.today)]
    if not mine:
        return
    order = list(SUBJECTS)
    rows = tuple(
        (SUBJECTS[one.subject].of(language), *_said(facts, one, language))
        for one in sorted(mine, key=lambda one: (order.index(one.subject), one.id))
    )
    head = (ABOUT.of(language), SAID.of(language), NOW.of(language))
    yield Heading(WHAT_CHANGES.of(language))
    yield Paragraph(INTRO.of(language))
    yield Table(head, rows, widths=(18, 41, 41), row_heads=True, lines=True)


def _said(facts: Facts, item: Any, language: Language) -> tuple[str, str]:
    """Return both texts, in the reader's language where they still say what the promise watches."""
    fact, old, new = facts.records.get("announced_fact", item.announced_fact_id), item.old_text, item.new_text
    if fact is None:
        return old or "–", new
    then = {code: then_in_words(fact, facts.records, code) for code in LANGUAGES}
    now = {code: in_words(fact, facts.records, code) for code in LANGUAGES}
    return (
        then[language] if old in then.values() and old else old or "–",
        now[language] if new in now.values() else new,
    )


def _rest(facts: Facts, notice: Any, reader: Any, office: Any, language: Language) -> Iterator[Block]:
    for title, words in ((MEANS, notice.consequence), (CHOICES, notice.options_for_recipient)):
        if wording(words, language):
            yield KeepTogether((Heading(title.of(language)), Paragraph(wording(words, language))))
    yield from _late(facts, notice, reader, language)
    contact = listed((getattr(office, "email", None) or "", getattr(office, "phone", None) or ""))
    if contact:
        yield Paragraph(f"{CONTACT.of(language)} {contact}")


def _late(facts: Facts, notice: Any, reader: Any, language: Language) -> Iterator[Block]:
    """Say why the notice comes later than promised; one in time has nothing to explain."""
    least = least_lead(notice, facts.records)
    sent = getattr(reader, "sent_at", None) or facts.today
    if notice.short_lead_reason and (notice.effective_date - sent).days < least:
        promised = SHORT_BY.of(language).format(least=least)
        words = (Paragraph(promised), Paragraph(notice.short_lead_reason))
        yield KeepTogether((Boxed(words, tone="warning", title=SHORT.of(language)),))


def _answer(facts: Facts, notice: Any, reader: Any, office: Any, language: Language) -> Iterator[Block]:
    person = facts.records.get("person", getattr(reader, "person_id", None))
    address = getattr(office, "email", None) or THE_OFFICE.of(language)
    about = ANSWER_TO.of(language).format(no=notice.no, title=wording(notice.title, language))
    yield Heading(ANSWER.of(language))
    yield Paragraph(about, look="strong")
    rows: tuple[tuple[Text, str], ...] = ((TO, getattr(office, "name", None) or ""),)
    if notice.reply_by:
        rows = (*rows, (REPLY_BY, long_day(notice.reply_by, language)))
    yield KeyValues(tuple((name.of(language), words) for name, words in rows if words), label_share=0.24)
    yield Paragraph(HOW_TO_FILL.of(language).format(email=address), look="muted")
    labels = tuple(text.of(language) for _, text in ANSWERS)
    yield RadioRow("answer", CHOOSE.of(language), tuple(key for key, _ in ANSWERS), labels)
    yield TextField("comment", COMMENT.of(language), lines=6)
    role = PARTIES.get(getattr(reader, "party", ""), PARTICIPANT).of(language)
    yield Signatures((Signatory(role, full_name(person)),), (language,))


def _offered(facts: Facts, record: Any) -> Languages:  # noqa: ARG001 - each reader has a language of her own
    return office_languages(facts.records)


DOCUMENT = Document(
    key="change-notice",
    name=NOTICE,
    entity="change_notice",
    compose=_compose,
    offered=_offered,
    parts=_parts,
    kept_as="change_notice",
    form=True,
)
