"""Inviting mentors: a mail draft each with the modules she still lacks, as pages or as forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, Literal

from attrs import evolve, frozen

from app.documents.pieces.letter_field import Recipient
from app.documents.saving import save
from app.domain.training import lasts_until
from app.errors import Cancelled, Reason, Refused, Told
from app.services import mailing, papers
from app.services.facts import facts_of
from app.services.mail import Mail, Outbox, Paper
from app.services.mail_address import Addressee, Unreached, addressees
from app.services.mail_words import greeting, signed, user_of
from app.services.office import Office
from app.services.paper_name import free_path
from app.services.quiz import quiz_of
from app.services.training import mentor_roles, module_name, required_modules
from app.services.training_page import page_name, page_of
from app.services.training_words import INVITATION, INVITATION_ONE, INVITATION_TEXT
from app.services.writing_right import needs_writer, writing
from app.text import Language, Text

Format = Literal["html", "pdf"]
ENCLOSED: Final = "modules"
_FOLDER: Final = Text(
    en="The folder “{folder}” cannot be made. Choose another folder.",
    sv="Mappen ”{folder}” går inte att skapa. Välj en annan mapp.",
    nb="Mappen «{folder}» kan ikke lages. Velg en annen mappe.",
    da="Mappen ”{folder}” kan ikke oprettes. Vælg en anden mappe.",
)


@frozen(kw_only=True)
class Invitations:
    """What was written: the drafts, and who gets none."""

    outbox: Outbox
    unreached: tuple[Unreached, ...] = ()
    nothing: tuple[str, ...] = ()
    """The people who lack no module."""


def lacking(office: Office, person: str) -> list[Any]:
    """Return the required modules that a person has not passed, or not for today any more."""
    every = office.records.of("training_module")
    known = office.records.of("training_completion", person_id=person)
    lasts = {one.id: lasts_until(one, known, every) for one in required_modules(office, person)}
    today = office.today
    return [one for one in required_modules(office, person) if (lasts[one.id] or date.min) < today]


def invite(
    office: Office, people: Sequence[str], folder: Path, moment: datetime, *, form: Format = "html",
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> Invitations:  # fmt: skip
    """Write a draft to each mentor with the modules she lacks; the modules lie in a folder beside them."""
    needs_writer(office)
    to, unreached = addressees(office, "person", people, ("person",))
    found = {one.person: lacking(office, one.person) for one in to}
    failed: list[Reason] = []
    mails: list[Mail] = []
    stopped = False
    for at, one in enumerate(to):
        try:
            step(at, len(to))
            if found[one.person]:
                mails.append(_mail(office, one, found[one.person], folder / ENCLOSED, form))
        except Cancelled:
            stopped = True
            break
        except Told as told:
            failed.append(Reason(one.person, told.text))
    outbox = mailing.write(office, mails, folder, moment) if mails else Outbox(folder=folder)
    return Invitations(
        outbox=evolve(outbox, failed=(*failed, *outbox.failed), stopped=stopped or outbox.stopped),
        unreached=unreached,
        nothing=tuple(person for person, modules in found.items() if not modules),
    )


def mark_invited(office: Office, mails: Sequence[Mail], on: date | None = None) -> tuple[Reason, ...]:
    """Note that invitations were sent: on each mentor's roles, and a line on the person."""
    reasons = mailing.mark_sent(office, mails, on)
    people = {mail.to.person for mail in mails}
    with writing(office) as work:
        for role in mentor_roles(office):
            if role.person_id in people and (role.to_date is None or role.to_date >= office.today):
                work.set("role", role.id, invited_on=on or office.today)
    return reasons


def _mail(office: Office, to: Addressee, modules: Sequence[Any], folder: Path, form: Format) -> Mail:
    enclosed = tuple(_enclosed(office, to, module, folder, form) for module in modules)
    language = to.language
    titles = "\n".join(f"– {module_name(one, language)}" for one in modules)
    recipient = Recipient(facts_of(office), office.records.get("person", to.person))
    hello = greeting(recipient.person, language)
    subject = INVITATION_ONE if len(modules) == 1 else INVITATION
    body = INVITATION_TEXT[form].of(language).format(titles=titles)
    return Mail(
        to=to,
        subject=subject.of(language).format(count=len(modules)),
        text="\n\n".join((hello, body, signed(recipient, user_of(office), language))),
        papers=enclosed,
    )


def _enclosed(office: Office, to: Addressee, module: Any, folder: Path, form: Format) -> Paper:
    language = to.language
    if form == "html":
        path = free_path(_made(folder), page_name(office, module, to.person, _in(office, module, language)))
        save(page_of(office, module.id, to.person), path)
        return Paper(path=path, title=module_name(module, language))
    kept = papers.make_into(office, "training-module", [to.person], _made(folder), (), {"module": module.key})
    if not kept.paths:
        raise Refused(kept.failed[0].why, kept.failed)
    return Paper(
        path=kept.paths[0], title=module_name(module, language), document=next(iter(kept.documents), "")
    )


def _in(office: Office, module: Any, language: Language) -> Language:
    spoken = quiz_of(office.records, module).languages
    return language if language in spoken or not spoken else spoken[0]


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refused(_FOLDER.fill(folder=folder), where=str(folder)) from fault
    return folder
