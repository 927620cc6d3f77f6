"""Signatures coming in: a scan, a paper that was shown, a mail, a file signed elsewhere; each is proved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.agreement_kind import PARTIES
from app.domain.amendment import values_of
from app.errors import Refused
from app.exchange.signed_file import Proof, proof_in
from app.services.agreement_life import HOLDING, WAITING, signatures_of
from app.services.attaching import take_in
from app.services.office import Office
from app.services.within import move_within
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

ROUTES: Final = ("ink_scan", "email_acceptance", "pdf_signature", "external_esign", "paper_seen")
"""The routes of a signature; only a paper that was shown and taken back leaves no file."""
SEEN: Final = "paper_seen"
_BY_KIND: Final = {"signed_pdf": "pdf_signature", "mail": "email_acceptance"}
_NOT_SENT: Final = Text(
    en="Only an agreement that is sent and not fully signed takes signatures. Send it first.",
    sv="Bara ett avtal som är skickat och inte färdigt tar emot underskrifter. Skicka det först.",
    nb="Bare en avtale som er sendt og ikke ferdig signert, tar imot signaturer. Send den først.",
    da="Kun en aftale, der er sendt og ikke færdig, tager imod underskrifter. Send den først.",
)
_NOBODY: Final = Text(
    en="That party does not sign this agreement.", sv="Den parten undertecknar inte det här avtalet.",
    nb="Den parten signerer ikke denne avtalen.", da="Den part underskriver ikke denne aftale.",
)  # fmt: skip
_AHEAD: Final = Text(
    en="The day lies ahead. Enter the day of the signature.",
    sv="Dagen ligger framåt i tiden. Ange underskriftens dag.",
    nb="Dagen ligger frem i tid. Oppgi datoen for signaturen.",
    da="Dagen ligger i fremtiden. Angiv underskriftens dato.",
)
_NO_FILE: Final = Text(
    en="Choose the file that shows the signature. If you only saw the paper, choose “On paper, seen”.",
    sv="Välj filen som visar underskriften. Om du bara såg papperet väljer du ”På papper, uppvisat”.",
    nb="Velg filen som viser signaturen. Hvis du bare så papiret, velger du «På papir, vist frem».",
    da="Vælg filen, der viser underskriften. Hvis du kun så papiret, vælger du ”På papir, forevist”.",
)
_WHO_SAW: Final = Text(
    en="Write who saw the signed paper, and where it is.",
    sv="Skriv vem som såg det undertecknade papperet och var det finns.",
    nb="Skriv hvem som så det signerte papiret, og hvor det er.",
    da="Skriv, hvem der så det underskrevne papir, og hvor det er.",
)
_NO_SIGNATURE: Final = Text(
    en="No signature is seen in {name}. Choose another route, such as a scan, or another file.",
    sv="Ingen signatur syns i {name}. Välj ett annat sätt, till exempel inskannat, eller en annan fil.",
    nb="Det er ingen signatur å se i {name}. Velg en annen måte, for eksempel skannet, eller en annen fil.",
    da="Der ses ingen signatur i {name}. Vælg en anden måde, f.eks. scannet, eller en anden fil.",
)
_SEEN_WHOLE: Final = Text(
    en="A signature is seen in the file and covers all of it. Who signed is not checked here.",
    sv="En signatur syns i filen och täcker hela den. Vem som har signerat kontrolleras inte här.",
    nb="En signatur vises i filen og dekker hele den. Hvem som har signert, kontrolleres ikke her.",
    da="En signatur ses i filen og dækker den hele. Hvem der har underskrevet, kontrolleres ikke her.",
)
_SEEN_PART: Final = Text(
    en="A signature is seen, but something was added to the file after it. Look at it before you save.",
    sv="En signatur syns, men något har lagts till i filen efter den. Titta på den innan du sparar.",
    nb="En signatur vises, men noe er lagt til i filen etter den. Se på den før du lagrer.",
    da="En signatur ses, men noget er tilføjet i filen efter den. Se på den, før du gemmer.",
)
_MAIL_OF: Final = Text(
    en="A mail from {sender}: {subject}", sv="E-post från {sender}: {subject}",
    nb="E-post fra {sender}: {subject}", da="En mail fra {sender}: {subject}",
)  # fmt: skip
_NO_MARK: Final = Text(
    en="The file is kept as it is, as a scan of the paper.",
    sv="Filen sparas som den är, som en skanning av papperet.",
    nb="Filen beholdes som den er, som en skanning av papiret.",
    da="Filen gemmes, som den er, som en scanning af papiret.",
)
_APPLIED: Final = "amended by {no}"


@frozen(kw_only=True)
class Signature:
    """A signature as it came: the route, the day, the kept file or who saw the paper; another signatory."""

    route: str
    on: date
    file: Path | None = None
    evidence: str = ""
    person: str = ""


@frozen(kw_only=True)
class Suggestion:
    """What a dropped file is likely to be: whose signature, by which route, when; and what is said of it."""

    party: str
    route: str
    on: date
    says: Text
    proof: Proof


def suggest(office: Office, agreement: str, file: Path) -> Suggestion:
    """Look at a file and say whose signature it most likely is; a party that has not signed goes first."""
    seen = proof_in(file)
    found = office.records.get("agreement", agreement)
    lines = signatures_of(office, found) if found is not None else []
    route = _BY_KIND.get(seen.kind, "ink_scan")
    day = min(seen.day, office.today) if seen.day is not None else office.today
    return Suggestion(party=_likely(office, lines, seen), route=route, on=day, says=_said(seen), proof=seen)


def sign(office: Office, agreement: str, parties: Sequence[str], given: Signature) -> Saved:
    """Record signatures with their proof: of one party, or of several on the same paper.

    The file is copied byte for byte. The agreement moves on by itself, and a signed amendment takes effect.
    All of it is one thing to take back.
    """
    lines = ready_to_sign(office, agreement, parties, given)
    found = office.records.get("agreement", agreement)
    if given.route == "pdf_signature" and given.file is not None:
        given = _with_what_is_seen(office, given, given.file)
    row = take_in(office, given.file, "agreement", found, kind="scan_signed") if given.file else None
    with writing(office) as work:
        values: dict[str, Any] = {"answer": "accepted", "signed_at": given.on, "method": given.route}
        if row is not None:
            values["evidence_attachment_id"] = work.add("attachment", row)
        if given.evidence:
            values["evidence"] = given.evidence
        for line in lines:
            work.set("sign_off", line.id, **values, **({"person_id": given.person} if given.person else {}))
        _move_on(work, found, given.on)
    return work.saved


def ready_to_sign(office: Office, agreement: str, parties: Sequence[str], given: Signature) -> list[Any]:
    """Refuse what no signature can be, without reading the file; return the lines that would be signed."""
    found = office.records.get("agreement", agreement)
    lines = [_line(office, found, party) for party in dict.fromkeys(parties)]
    for line in lines:
        _refuse_bad(office, line, given)
    if not lines:
        raise Refused(_NOBODY, where="party")
    return lines


def _with_what_is_seen(office: Office, given: Signature, file: Path) -> Signature:
    """Say at the signature what is seen in a signed file; refuse one without a signature."""
    seen = proof_in(file)
    if seen.kind != "signed_pdf":
        raise Refused(_NO_SIGNATURE.fill(name=file.name), where="file")
    return evolve(given, evidence=given.evidence or _said(seen).of(office.language))


def _line(office: Office, agreement: Any, party: str) -> Any:
    if agreement is None or agreement.state not in WAITING:
        raise Refused(_NOT_SENT, where="state")
    line = next((one for one in signatures_of(office, agreement) if one.party == party), None)
    if line is None:
        raise Refused(_NOBODY, where="party")
    return line


def _refuse_bad(office: Office, line: Any, given: Signature) -> None:
    if given.route not in ROUTES:
        raise Refused(_NO_FILE, where="method")
    if given.on > office.today:
        raise Refused(_AHEAD, where="signed_at")
    if given.route == SEEN:
        if not given.evidence.strip():
            raise Refused(_WHO_SAW, where="evidence")
        return
    if given.file is None and not line.evidence_attachment_id:
        raise Refused(_NO_FILE, where="file")


def _move_on(work: Work, agreement: Any, on: date) -> None:
    """Let the agreement stand where its signatures are: with some, or with all."""
    given = work.records.of("sign_off", entity_id=agreement.id, kind="signature", answer="accepted")
    every = {one.party for one in given} >= set(PARTIES[agreement.kind])
    asked = work.records.of("sign_off", entity_id=agreement.id, kind="signature")
    if every and len(given) == len(asked):
        day = max((one.signed_at for one in given if one.signed_at is not None), default=on)
        move_within(work, "agreement", agreement.id, "signed", day)
        if agreement.amends_id:
            _take_effect(work, agreement, day)
    elif agreement.state == "sent":
        move_within(work, "agreement", agreement.id, "partly_signed", on)


def _take_effect(work: Work, amendment: Any, on: date) -> None:
    """Let a signed amendment change the placement, and the text it amends stand as amended."""
    values = values_of(amendment.changes)
    if values and amendment.placement_id:
        work.set("placement", amendment.placement_id, **values)
    amended = work.records.get("agreement", amendment.amends_id)
    if amended is not None and amended.state in HOLDING:
        move_within(work, "agreement", amended.id, "amended", on, _APPLIED.format(no=amendment.no))


def _likely(office: Office, lines: Sequence[Any], seen: Proof) -> str:
    waiting = [one for one in lines if one.answer == "none"] or list(lines)
    if seen.sender:
        for one in waiting:
            if seen.sender.casefold() in _addresses(office, one):
                return str(one.party)
    called = seen.path.stem.casefold()
    for one in waiting:
        person = office.records.get("person", one.person_id)
        if person is not None and person.family_name and person.family_name.casefold() in called:
            return str(one.party)
    return str(waiting[0].party) if waiting else ""


def _addresses(office: Office, line: Any) -> set[str]:
    person = office.records.get("person", line.person_id)
    posts = office.records.of("affiliation", person_id=line.person_id) if line.person_id else ()
    found = [getattr(person, "email", None), *(post.email for post in posts)]
    return {address.casefold() for address in found if address}


def _said(seen: Proof) -> Text:
    if seen.kind == "signed_pdf":
        return _SEEN_WHOLE if seen.whole else _SEEN_PART
    if seen.kind == "mail" and seen.sender:
        return _MAIL_OF.fill(sender=seen.sender, subject=seen.subject or "–")
    return _NO_MARK
