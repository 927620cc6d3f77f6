"""Invitations to an event as drafts of mails: one a guest, in her language, with a calendar file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.documents.pieces.letter_field import Recipient
from app.documents.saving import safe_name
from app.domain.display import wording
from app.domain.event_time import when_text
from app.errors import Cancelled, Reason, Refused, Told
from app.exchange.file_writing import written_whole
from app.exchange.mail_draft import Enclosed, as_eml
from app.services import event_calendar, invitations, mailing
from app.services.facts import facts_of
from app.services.mail import Mail, Outbox
from app.services.mail_address import Addressee, Unreached, addressees
from app.services.mail_words import greeting, signed, user_of
from app.services.office import Office
from app.services.paper_name import free_path
from app.services.writing_right import needs_writer
from app.text import Language, Text

ENDING: Final = ".eml"
_SUBJECT: Final = Text(
    en="Invitation: {title}", sv="Inbjudan: {title}", nb="Invitasjon: {title}", da="Invitation: {title}"
)
_INTRO: Final = Text(
    en="You are invited to “{title}”.",
    sv="Du är inbjuden till ”{title}”.",
    nb="Du er invitert til «{title}».",
    da="Du er inviteret til ”{title}”.",
)
_WHEN: Final = Text(en="When: {when}", sv="När: {when}", nb="Når: {when}", da="Hvornår: {when}")
_WHERE: Final = Text(en="Where: {where}", sv="Var: {where}", nb="Hvor: {where}", da="Hvor: {where}")
_LINK: Final = Text(en="Online: {link}", sv="Digitalt: {link}", nb="Digitalt: {link}", da="Online: {link}")
_AGENDA: Final = Text(en="Agenda", sv="Program för dagen", nb="Dagsorden", da="Dagsorden")
_ANSWER: Final = Text(
    en="Please answer this mail and tell us whether you can come. The enclosed file puts the date into your "
    "calendar.",
    sv="Svara gärna på det här mejlet och säg om du kan komma. Den bifogade filen lägger in datumet i din "
    "kalender.",
    nb="Svar gjerne på denne e-posten og si om du kan komme. Den vedlagte filen legger datoen inn i "
    "kalenderen din.",
    da="Svar gerne på denne mail, og sig, om du kan komme. Den vedhæftede fil lægger datoen ind i din "
    "kalender.",
)
_CALENDAR: Final = Text(en="invitation", sv="inbjudan", nb="invitasjon", da="invitation")
_NO_EVENT: Final = Text(
    en="This event is no longer there. Go back to the list of events.",
    sv="Evenemanget finns inte längre. Gå tillbaka till listan över evenemang.",
    nb="Arrangementet finnes ikke lenger. Gå tilbake til listen over arrangementer.",
    da="Arrangementet findes ikke længere. Gå tilbage til listen over arrangementer.",
)


def _silently(done: int, every: int) -> None:
    """Tell nobody how far it is."""


def compose(
    office: Office, event: str, attendances: Sequence[str]
) -> tuple[tuple[Mail, ...], tuple[Unreached, ...]]:
    """Return the invitation to each guest, and who cannot be reached; nothing is written."""
    found = _event(office, event)
    named = [one for one in attendances if _person_of(office, one)]
    reached, unreached = addressees(office, "attendance", named, ("person",))
    facts, user = facts_of(office), user_of(office)
    mails = []
    for to in reached:
        recipient = Recipient(facts, office.records.get("person", to.person))
        mails.append(
            Mail(
                to=to,
                subject=_SUBJECT.of(to.language).format(title=wording(found.title, to.language)),
                text=_text(found, recipient, user, to.language),
            )
        )
    return tuple(mails), unreached


def write(
    office: Office,
    event: str,
    mails: Sequence[Mail],
    folder: Path,
    moment: datetime,
    *,
    step: Callable[[int, int], None] = _silently,
) -> Outbox:
    """Write invitations as drafts into a folder; one that fails does not stop the others."""
    found = _event(office, event)
    folder.mkdir(parents=True, exist_ok=True)
    done: list[tuple[Mail, Path]] = []
    failed: list[Reason] = []
    stopped = False
    for at, mail in enumerate(mails):
        try:
            step(at, len(mails))
            done.append((mail, _written(office, found, mail, folder, moment)))
        except Cancelled:
            stopped = True
            break
        except Told as told:
            failed.append(Reason(mail.to.record, told.text))
    return Outbox(
        folder=folder,
        mails=tuple(mail for mail, _ in done),
        paths=tuple(path for _, path in done),
        failed=tuple(failed),
        stopped=stopped,
    )


def mark_sent(office: Office, mails: Sequence[Mail]) -> tuple[Reason, ...]:
    """Note that invitations were sent: the day on each guest's line, and the mail as a note."""
    needs_writer(office)
    reasons = mailing.mark_sent(office, mails)
    invitations.invited(office, [mail.to.record for mail in mails])
    return reasons


def _event(office: Office, event: str) -> Any:
    found = office.records.get("event", event)
    if found is None:
        raise Refused(_NO_EVENT, where=event)
    return found


def _person_of(office: Office, attendance: str) -> str:
    found = office.records.get("attendance", attendance)
    return (found.person_id or "") if found is not None else ""


def _text(event: Any, recipient: Recipient, user: Any, language: Language) -> str:
    rows = [" ".join(filter(None, (row.get("time"), row.get("item")))) for row in event.agenda or ()]
    where = event_calendar.where_of(event)
    facts = (
        _WHEN.of(language).format(when=when_text(event, language)),
        _WHERE.of(language).format(where=where) if where and event.mode != "online" else "",
        _LINK.of(language).format(link=event.link) if event.link else "",
    )
    parts = (
        greeting(recipient.person, language),
        _INTRO.of(language).format(title=wording(event.title, language)),
        "\n".join(filter(None, facts)),
        event.purpose or "",
        "\n".join((_AGENDA.of(language), *rows)) if rows else "",
        _ANSWER.of(language),
        signed(recipient, user, language),
    )
    return "\n\n".join(part for part in parts if part)


def _written(office: Office, event: Any, mail: Mail, folder: Path, moment: datetime) -> Path:
    language = mail.to.language
    calendar = Enclosed(
        name=safe_name(_CALENDAR.of(language), event_calendar.ENDING),
        content=event_calendar.event_file(office, event, language, moment),
    )
    content = as_eml(mailing.draft_of(office, mail, (calendar,)), moment)
    path = free_path(folder, safe_name(f"{mail.to.name} {mail.subject}", ENDING))
    with written_whole(path) as place:
        place.write_bytes(content)
    return path


__all__ = ["Addressee", "compose", "mark_sent", "write"]
