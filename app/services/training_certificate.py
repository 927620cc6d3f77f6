"""Issuing certificates: of a mentor's training, of a partnership, each with the next number of its series."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.documents.document import Document, Facts
from app.documents.pieces.certified import series_of
from app.documents.templates import mentor_certificate, partner_certificate
from app.documents.templates.mentor_certificate import roles_of
from app.documents.templates.partner_certificate import criteria, missing
from app.errors import Reason, Refused
from app.services import papers
from app.services.facts import facts_of
from app.services.numbering import next_numbers
from app.services.office import Office
from app.services.writing_right import needs_writer, writing
from app.text import Language, Text

_NO_MEMBERSHIP: Final = Text(
    en="The organisation does not take part in this programme any more.",
    sv="Organisationen medverkar inte längre i programmet.",
    nb="Organisasjonen medvirker ikke lenger i programmet.",
    da="Organisationen medvirker ikke længere i programmet.",
)


@frozen(kw_only=True)
class Issued:
    """What was issued: the files, and why others were not."""

    paths: tuple[Path, ...]
    failed: tuple[Reason, ...] = ()


@frozen(kw_only=True)
class PartnerStanding:
    """How far an organisation is from being a partner: every criterion, and what is missing."""

    membership: Any
    criteria: tuple[tuple[str, Text], ...]
    missing: tuple[Reason, ...]

    @property
    def ready(self) -> bool:
        """Say whether the certificate may be issued."""
        return bool(self.criteria) and not self.missing


def certify_mentors(
    office: Office, people: Sequence[str], folder: Path, languages: tuple[Language, ...] = ()
) -> Issued:
    """Issue the certificate of each mentor who has passed what her roles require."""
    needs_writer(office)
    facts = facts_of(office)
    paths: list[Path] = []
    failed: list[Reason] = []
    for person in (office.records.get("person", one) for one in dict.fromkeys(people)):
        if person is None:
            continue
        lacking = mentor_certificate.DOCUMENT.lacking(facts, person, languages)
        if lacking:
            failed += [Reason(person.id, reason.why) for reason in lacking]
            continue
        role = next(iter(roles_of(facts, person)), None)
        programme = facts.records.get("programme", getattr(role, "programme_id", None))
        number = _number(office, facts, mentor_certificate.DOCUMENT, person, series_of("MC", programme))
        kept = papers.make_into(
            office, mentor_certificate.DOCUMENT.key, [person.id], folder, languages[:1], {"number": number},
            issued=True,
        )  # fmt: skip
        paths += kept.paths
        failed += kept.failed
    return Issued(paths=tuple(paths), failed=tuple(failed))


def partner_standings(office: Office, organisation: str) -> tuple[PartnerStanding, ...]:
    """Return how an organisation stands in each programme that has criteria for partners."""
    facts, found = facts_of(office), office.records.get("organisation", organisation)
    if found is None:
        return ()
    return tuple(
        PartnerStanding(
            membership=one,
            criteria=tuple((key, _text(words)) for key, words in criteria(facts, one).items()),
            missing=missing(facts, one),
        )
        for one in partner_certificate.memberships(facts, found)
    )


def certify_partner(
    office: Office, membership: str, folder: Path, languages: tuple[Language, ...] = ()
) -> Issued:
    """Issue the certificate of a partner, and make it one; refuse while a criterion is not met."""
    needs_writer(office)
    facts, found = facts_of(office), office.records.get("membership", membership)
    if found is None:
        raise Refused(_NO_MEMBERSHIP, where=membership)
    lacking = missing(facts, found)
    if lacking:
        raise Refused(lacking[0].why, lacking)
    organisation = office.records.get("organisation", found.organisation_id)
    programme = office.records.get("programme", found.programme_id)
    number = _number(office, facts, partner_certificate.DOCUMENT, organisation, series_of("PC", programme))
    given = {"number": number, "partnership": found.id}
    kept = papers.make_into(
        office, partner_certificate.DOCUMENT.key, [organisation.id], folder, languages[:1], given, issued=True
    )
    if kept.paths and found.partner_status != "partner":
        with writing(office) as work:
            work.set("membership", found.id, partner_status="partner")
    return Issued(paths=kept.paths, failed=kept.failed)


def _number(office: Office, facts: Facts, document: Document, record: Any, series: str) -> str:
    """Return the number a record's certificate of this year has already, else the next of the series."""
    yearly = f"{series}-{facts.today.year}"
    every = facts.records.of("document", entity_id=record.id, type=document.type)
    kept = [one.no for one in every if one.no and one.no.startswith(f"{yearly}-") and one.state != "void"]
    return kept[-1] if kept else next_numbers(office, [yearly])[0]


def _text(words: Any) -> Text:
    first = next(iter(words.values()), "")
    return Text(**{code: words.get(code) or first for code in ("en", "sv", "nb", "da")})
