"""Mails as drafts in a folder, one a person, and what the office notes once a person says they are sent.

Nothing is sent from here: the drafts are opened, looked at and sent in the mail program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from app.documents.pieces.letter_field import Recipient
from app.documents.saving import safe_name
from app.errors import Cancelled, Reason, Refused, Told
from app.exchange.file_writing import written_whole
from app.exchange.mail_draft import Enclosed, MailDraft, as_eml, mailto
from app.services import agreements, paper_file, papers
from app.services.facts import facts_of
from app.services.mail import Mail, Outbox, Paper, Sending
from app.services.mail_address import Addressee
from app.services.mail_words import Words, fill, greeting, signed, user_of
from app.services.office import Office
from app.services.paper_made import MadePaper
from app.services.paper_name import free_path
from app.services.paper_record import GONE, issue, keep
from app.services.writing_right import needs_writer
from app.text import LANGUAGES, Language, Text

ENDING: Final = ".eml"
_NOT_FOUND: Final = Text(
    en="The file “{name}” is not found, so there is no mail to {person}. Make the paper again.",
    sv="Filen ”{name}” hittas inte, så det blev ingen e-post till {person}. Skapa dokumentet på nytt.",
    nb="Filen «{name}» ble ikke funnet, så det ble ingen e-post til {person}. Lag dokumentet på nytt.",
    da="Filen ”{name}” blev ikke fundet, så der blev ingen mail til {person}. Opret dokumentet igen.",
)
_NOT_CHECKED: Final = Text(
    en="Agreement {no} is not marked as sent, because it is not checked yet. Check it, and make it again.",
    sv="Avtal {no} är inte markerat som skickat, eftersom det inte är kontrollerat ännu. Kontrollera det och "
    "skapa det på nytt.",
    nb="Avtale {no} er ikke merket som sendt, fordi den ikke er kontrollert ennå. Kontroller den, og lag den "
    "på nytt.",
    da="Aftale {no} er ikke markeret som sendt, fordi den ikke er kontrolleret endnu. Kontrollér den, og "
    "opret den igen.",
)
_NO_WORDS: Final = Text(
    en="The mail has neither subject nor text. Write them first.",
    sv="E-posten har varken ämne eller text. Skriv dem först.",
    nb="E-posten har verken emne eller tekst. Skriv dem først.",
    da="Mailen har hverken emne eller tekst. Skriv dem først.",
)
_FOLDER: Final = Text(
    en="The folder “{folder}” cannot be made. Choose another folder.",
    sv="Mappen ”{folder}” går inte att skapa. Välj en annan mapp.",
    nb="Mappen «{folder}» kan ikke lages. Velg en annen mappe.",
    da="Mappen ”{folder}” kan ikke oprettes. Vælg en anden mappe.",
)


@frozen(kw_only=True)
class _Written:
    """A draft in the folder, with the paper that was made for it."""

    mail: Mail
    path: Path
    made: MadePaper | None = None


def _silently(done: int, every: int) -> None:
    """Tell nobody how far it is."""


def compose(office: Office, to: Sequence[Addressee], sending: Sending) -> tuple[Mail, ...]:
    """Return the mail to each addressee in her language, else in the first that has words."""
    facts, user = facts_of(office), user_of(office)
    written = [code for code in LANGUAGES if sending.words.get(code, Words()).text.strip()]
    return tuple(
        _composed(
            Recipient(facts, office.records.get("person", one.person)),
            user,
            one,
            sending,
            one.language if one.language in written or not written else written[0],
        )
        for one in to
    )


def _composed(recipient: Recipient, user: Any, to: Addressee, sending: Sending, language: Language) -> Mail:
    words = sending.words.get(language, Words())
    enclosed = sending.papers.get(to.record, ())
    titles = ", ".join(paper.title for paper in enclosed)
    if sending.kind_name is not None:
        titles = sending.kind_name.of(language)
    subject, no_subject = fill(words.subject, recipient, language, titles)
    text, no_text = fill(words.text, recipient, language, titles)
    hello = "" if "{{participant}}" in words.text else greeting(recipient.person, language)
    parts = (hello, text.strip(), signed(recipient, user, language))
    return Mail(
        to=to,
        subject=subject,
        text="\n\n".join(part for part in parts if part),
        papers=enclosed,
        empty=tuple(dict.fromkeys((*no_subject, *no_text))),
    )


def write(
    office: Office,
    mails: Sequence[Mail],
    folder: Path,
    moment: datetime,
    *,
    kind: str = "",
    step: Callable[[int, int], None] = _silently,
) -> Outbox:
    """Write the mails as drafts into a folder, made if need be. One that fails does not stop the others."""
    if not any(mail.subject.strip() or mail.text.strip() for mail in mails):
        raise Refused(_NO_WORDS, where="text")
    _make(folder)
    done: list[_Written] = []
    failed: list[Reason] = []
    stopped = False
    for at, mail in enumerate(mails):
        try:
            step(at, len(mails))
            done.append(_written(office, mail, folder, moment, kind))
        except Cancelled:
            stopped = True
            break
        except Refused as refused:
            failed += [Reason(mail.to.record, reason.why) for reason in refused.reasons]
        except Told as told:
            failed.append(Reason(mail.to.record, told.text))
    return Outbox(
        folder=folder,
        mails=_kept(office, done),
        paths=tuple(one.path for one in done),
        failed=tuple(failed),
        stopped=stopped,
    )


def mark_sent(office: Office, mails: Sequence[Mail], on: date | None = None) -> tuple[Reason, ...]:
    """Note that mails were sent: papers as issued, agreements as sent, a line on each record.

    Return what could not be noted: an agreement that may not be sent yet.
    """
    needs_writer(office)
    day = on or office.today
    reasons: list[Reason] = []
    readers: dict[str, list[str]] = {}
    for mail in mails:
        for paper in mail.papers:
            readers.setdefault(paper.document, []).append(mail.to.person)
    readers.pop("", None)
    for document, people in readers.items():
        reasons += _send(office, document, people, day)
    with office.work() as work:
        work.add_many("note", [_noted(mail, day) for mail in mails])
    return tuple(reasons)


def link_of(mail: Mail) -> str:
    """Return the ``mailto:`` address that opens a mail without papers in the mail program."""
    return mailto(mail.to.address, mail.subject, mail.text)


def draft_of(office: Office, mail: Mail, enclosed: tuple[Enclosed, ...] = ()) -> MailDraft:
    """Return a mail as the draft of a mail program."""
    user = user_of(office)
    own = next(iter(office.records.of("office")), None)
    return MailDraft(
        name=mail.to.name,
        address=mail.to.address,
        subject=mail.subject,
        text=mail.text,
        language=mail.to.language,
        sender_name=getattr(user, "display_name", "") or getattr(own, "name", "") or "",
        sender=getattr(user, "email", "") or getattr(own, "email", "") or "",
        enclosed=enclosed,
    )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refused(_FOLDER.fill(folder=folder), where=str(folder)) from fault


def _written(office: Office, mail: Mail, folder: Path, moment: datetime, kind: str) -> _Written:
    made = _paper(office, mail, kind) if kind else None
    enclosed = [Enclosed(name=paper.path.name, content=_content(mail, paper)) for paper in mail.papers]
    enclosed += [Enclosed(name=made.file_name, content=made.content)] if made is not None else []
    content = as_eml(draft_of(office, mail, tuple(enclosed)), moment)
    path = free_path(folder, safe_name(f"{mail.to.name} {mail.subject}", ENDING))
    with written_whole(path) as place:
        place.write_bytes(content)
    return _Written(mail=mail, path=path, made=made)


def _paper(office: Office, mail: Mail, kind: str) -> MadePaper:
    offered = papers.kinds()[kind]
    about = office.records.get(mail.to.entity, mail.to.record)
    own = mail.to.language in offered.offered(facts_of(office), about) and not offered.side_by_side
    found = papers.make(office, kind, [mail.to.record], (mail.to.language,) if own else ())
    if not found.made:
        raise Refused(found.failed[0].why, found.failed)
    return found.made[0]


def _content(mail: Mail, paper: Paper) -> bytes:
    if not paper.path.is_file():
        raise Refused(_NOT_FOUND.fill(name=paper.path.name, person=mail.to.name), where=str(paper.path))
    return paper_file.read(paper.path)


def _kept(office: Office, done: Sequence[_Written]) -> tuple[Mail, ...]:
    """Keep the papers made for mails, in one batch, and let each mail know its own."""
    made = [(one.made, Path(one.made.file_name)) for one in done if one.made is not None]
    documents = iter(keep(office, made))
    return tuple(
        one.mail
        if one.made is None
        else evolve(
            one.mail,
            papers=(
                *one.mail.papers,
                Paper(path=Path(one.made.file_name), title=one.made.title, document=next(documents, "")),
            ),
        )
        for one in done
    )


def _send(office: Office, document: str, people: Sequence[str], day: date) -> list[Reason]:
    found = office.records.get("document", document)
    if found is None or found.state in GONE:
        return []
    for agreement in office.records.of("agreement", document_id=document):
        if agreement.state == "draft":
            return [Reason(agreement.id, _NOT_CHECKED.fill(no=agreement.no))]
        if agreement.state == "checked":
            try:
                agreements.send(office, agreement.id, day)
            except Refused as refused:
                return [Reason(agreement.id, refused.text)]
    issue(office, [document], tuple(people))
    return []


def _noted(mail: Mail, day: date) -> dict[str, Any]:
    return {
        "kind": "email",
        "at": day,
        "text": "\n".join(filter(None, (mail.subject, *(paper.title for paper in mail.papers)))) or "–",
        "entity_key": mail.to.entity,
        "entity_id": mail.to.record,
        "person_id": mail.to.person,
    }


__all__ = ["Mail", "Outbox", "Paper", "Sending", "compose", "draft_of", "link_of", "mark_sent", "write"]
