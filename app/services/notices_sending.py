"""Sending a change notice: a paper and a draft for each reader, and what follows once they are sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from app.documents.pieces.letter_field import Recipient
from app.domain.announced_fact import bound_now
from app.domain.change_notice import NOTICE_STATES
from app.domain.display import day_text, wording
from app.domain.states import closed_gates
from app.errors import Reason, Refused
from app.exchange.mail_draft import is_address
from app.services import browsing, mailing, papers
from app.services.facts import facts_of
from app.services.mail import Mail, Outbox, Paper
from app.services.mail_address import Addressee
from app.services.mail_words import greeting, signed, user_of
from app.services.notices import DRAFTS, items_of, of_id, readers_of, refuse_short, refuse_unsaid
from app.services.notices_words import (
    BODY,
    FOLDER,
    HOW_FACT,
    NO_EMAIL,
    NOT_SENT,
    NOT_WANTED,
    REMINDER,
    REPLACED,
    SENT_ALREADY,
    SUBJECT,
)
from app.services.office import Office
from app.services.promises import language_of
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Language, Text, as_language

KIND: Final = "change-notice"
BY_MAIL: Final = "e-mail"
BY_HAND: Final = "paper"
Step = Callable[[int, int], None]


@frozen(kw_only=True)
class Reader:
    """One who gets a notice: how she is reached, or why no mail goes to her."""

    sign_off: str
    order: int
    person: str
    name: str
    party: str
    address: str
    language: Language
    phone: str = ""
    why: Text | None = None


def readers(office: Office, notice: str) -> tuple[Reader, ...]:
    """Return those a notice goes to, in order."""
    found = readers_of(office.records, notice)
    return tuple(_reader(office, one, at) for at, one in enumerate(found, start=1))


def drop_reader(office: Office, sign_off: str) -> Saved:
    """Take somebody off the readers of a notice that is not sent."""
    with writing(office) as work:
        one = work.records.get("sign_off", sign_off)
        notice = work.records.get("change_notice", getattr(one, "entity_id", None))
        if notice is None or notice.state not in DRAFTS:
            raise Refused(SENT_ALREADY, where=sign_off)
        work.delete("sign_off", sign_off)
    return work.saved


def write_drafts(office: Office, notice: str, folder: Path, moment: datetime, step: Step) -> Outbox:
    """Make each reader's paper and write the mails as drafts; one that fails does not stop the others."""
    _refuse_closed(office, notice)
    refuse_unsaid(office, notice)
    refuse_short(office, notice)
    _make(folder)
    mails: list[Mail] = []
    failed: list[Reason] = []
    every = readers(office, notice)
    for at, reader in enumerate(every):
        step(at, len(every))
        kept = papers.make_into(office, KIND, [notice], folder, (reader.language,), {"to": str(reader.order)})
        failed += kept.failed
        if not kept.paths:
            continue
        paper = Paper(path=kept.paths[0], title=kept.papers[0].title, document=next(iter(kept.documents), ""))
        if reader.why is not None:
            failed.append(Reason(reader.sign_off, reader.why))
        else:
            mails.append(_mail(office, notice, reader, (paper,), BODY))
    return _written(office, mails, folder, moment, failed)


def write_reminders(office: Office, notice: str, folder: Path, moment: datetime) -> Outbox:
    """Write a reminder to each reader who has not answered."""
    if of_id(office, notice).state != "sent":
        raise Refused(NOT_SENT, where=notice)
    owing = {one.id for one in readers_of(office.records, notice) if one.answer == "none"}
    asked = [one for one in readers(office, notice) if one.sign_off in owing]
    failed = [Reason(one.sign_off, one.why) for one in asked if one.why is not None]
    mails = [_mail(office, notice, one, (), REMINDER) for one in asked if one.why is None]
    return _written(office, mails, folder, moment, failed)


def mark_sent(office: Office, notice: str, mails: Sequence[Mail] = (), on: date | None = None) -> Saved:
    """Note that a notice was sent: each reader's day, the state, and what is promised from now on.

    Who got no mail is noted as told on paper. Sending twice is refused.
    """
    day = on or office.today
    _refuse_sent(of_id(office, notice))
    refuse_unsaid(office, notice)
    if mails:
        mailing.mark_sent(office, mails, day)
    mailed = {mail.to.person for mail in mails}
    with writing(office) as work:
        found = work.records.get("change_notice", notice)
        _refuse_sent(found)
        for one in readers_of(work.records, notice):
            how = BY_MAIL if one.person_id in mailed else BY_HAND
            work.set("sign_off", one.id, sent_at=day, sent_how=how)
        _move_on(work, notice, day)
        _promise_anew(work, office, found, day)
        _replace(work, found, day)
    return work.saved


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refused(FOLDER.fill(folder=folder), where=str(folder)) from fault


def _refuse_sent(notice: Any) -> None:
    if notice is None or notice.state not in DRAFTS:
        raise Refused(SENT_ALREADY, where=getattr(notice, "id", ""))


def _refuse_closed(office: Office, notice: str) -> None:
    """Refuse what lacks lines, a day or readers before a paper is made."""
    found = of_id(office, notice)
    _refuse_sent(found)
    for source, target in (("draft", "approved"), ("approved", "sent")):
        move = NOTICE_STATES.move(source, target)
        closed = closed_gates(move, found, office.records) if move is not None else ()
        if closed:
            reasons = tuple(Reason(gate.key, gate.lacks) for gate in closed)
            raise Refused(reasons[0].why, reasons)


def _move_on(work: Work, notice: str, day: date) -> None:
    """Approve and send, if the gates are open now that the days are known."""
    found = work.records.get("change_notice", notice)
    for source, target in (("draft", "approved"), ("approved", "sent")):
        move = NOTICE_STATES.move(source, target)
        if move is None or found.state != source:
            continue
        closed = closed_gates(move, found, work.records)
        if closed:
            reasons = tuple(Reason(gate.key, gate.lacks) for gate in closed)
            raise Refused(reasons[0].why, reasons)
        work.set("change_notice", notice, state=target, state_day=day)
        found = work.records.get("change_notice", notice)


def _promise_anew(work: Work, office: Office, notice: Any, day: date) -> None:
    """Mark what was promised as changed, and promise what applies now."""
    programme = work.records.get("programme", notice.programme_id)
    how = HOW_FACT.of(language_of(programme, office.language)).format(no=notice.no)
    fresh = []
    for item in items_of(work.records, notice.id):
        fact = work.records.get("announced_fact", item.announced_fact_id)
        if fact is None or fact.state not in {"announced", "changed"}:
            continue
        if fact.state == "announced":
            work.set("announced_fact", fact.id, state="changed", state_day=day)
        kept = ("programme_id", "placement_id", "event_id", "subject", "bound_field", "announced_to")
        now = bound_now(fact, work.records)
        standing = work.records.of("announced_fact", programme_id=fact.programme_id, subject=fact.subject)
        if any(_same(one, fact, item.new_text) for one in standing):
            continue
        values = {name: getattr(fact, name) for name in kept}
        fresh.append(
            {**values, "value_text": item.new_text, "bound_value": now, "announced_at": day, "how": how}
        )
    work.add_many("announced_fact", fresh)


def _same(one: Any, fact: Any, words: str) -> bool:
    """Say whether a promise says these words already, about the same."""
    about = ("placement_id", "event_id", "bound_field")
    same = all(getattr(one, name) == getattr(fact, name) for name in about)
    return same and one.state == "announced" and one.value_text == words


def _replace(work: Work, notice: Any, day: date) -> None:
    old = work.records.get("change_notice", notice.replaces_id)
    if old is not None and old.state in {"sent", "acknowledged"}:
        work.set("change_notice", old.id, state="superseded", state_day=day)
        reason = REPLACED.of("en").format(no=notice.no)
        work.log({"kind": "move", "to": "superseded", "reason": reason}, "change_notice", old.id)


def _reader(office: Office, sign_off: Any, at: int) -> Reader:
    person = office.records.get("person", sign_off.person_id)
    name = browsing.name(office, person, office.language) if person is not None else "–"
    address = ((person.email or person.email2 or "") if person is not None else "").strip()
    post = _post(office, sign_off)
    address = (getattr(post, "email", None) or address).strip()
    why = None
    if person is not None and person.do_not_contact:
        why = NOT_WANTED.fill(name=name)
    elif not is_address(address):
        why = NO_EMAIL.fill(name=name)
    return Reader(
        sign_off=sign_off.id, order=at, person=sign_off.person_id or "", name=name, party=sign_off.party,
        address=address, why=why,
        language=as_language(getattr(person, "language", None) or "", office.language),
        phone=getattr(post, "phone", None) or getattr(person, "phone", None) or "",
    )  # fmt: skip


def _post(office: Office, sign_off: Any) -> Any:
    """Return where she works, if she is told as somebody of an organisation."""
    if not sign_off.organisation_id or not sign_off.person_id:
        return None
    where = {"person_id": sign_off.person_id, "organisation_id": sign_off.organisation_id}
    return next(iter(office.records.of("affiliation", **where)), None)


def _mail(office: Office, notice: str, reader: Reader, enclosed: tuple[Paper, ...], form: Text) -> Mail:
    found, language = of_id(office, notice), reader.language
    person = office.records.get("person", reader.person)
    day = day_text(found.effective_date, language, "long")
    reply = day_text(found.reply_by or found.effective_date, language, "long")
    recipient = Recipient(facts_of(office), person)
    parts = (
        greeting(person, language),
        form.of(language).format(no=found.no, day=day, reply=reply),
        signed(recipient, user_of(office), language),
    )
    to = Addressee(
        entity="change_notice", record=notice, person=reader.person, name=reader.name,
        address=reader.address, language=language, side="person",
    )  # fmt: skip
    subject = SUBJECT.of(language).format(no=found.no, title=wording(found.title, language))
    return Mail(to=to, subject=subject, text="\n\n".join(parts), papers=enclosed)


def _written(
    office: Office, mails: Sequence[Mail], folder: Path, moment: datetime, failed: Sequence[Reason]
) -> Outbox:
    if not mails:
        return Outbox(folder=folder, failed=tuple(failed))
    box = mailing.write(office, mails, folder, moment)
    return evolve(box, failed=(*failed, *box.failed))
