"""Who has signed, confirmed or acknowledged what: agreements, assignments, notices, statements."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.domain.common import GROUP_MAIN, ORDER, ORGANISATION, PERSON
from app.domain.entity import Record, entity
from app.domain.fields import P3, choice, day, link, prose, whole, words, yes_no
from app.domain.placement_vocabulary import (
    COMMENT,
    CONCERNS,
    CONCERNS_KIND,
    EVIDENCE_FILE,
    SIDE,
    SIDES,
    VERSION,
)
from app.domain.retention import AGREEMENT
from app.domain.vocabulary import EVIDENCE
from app.text import Text

SIGN_OFF_KINDS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "signature": Text(en="Signature", sv="Underskrift", nb="Signatur", da="Underskrift"),
        "confirmation": Text(en="Confirmation", sv="Bekräftelse", nb="Bekreftelse", da="Bekræftelse"),
        "acknowledgement": Text(
            en="Acknowledgement", sv="Svar på ändringsmeddelande",
            nb="Svar på endringsmelding", da="Kvittering",
        ),
        "receipt": Text(en="Receipt", sv="Mottagande", nb="Mottakelse", da="Modtagelse"),
        "anchoring": Text(
            en="Anchoring statement", sv="Förankringsintyg",
            nb="Forankringserklæring", da="Forankringserklæring",
        ),
    }
)  # fmt: skip
PARTIES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        **SIDES,
        "mentor": Text(en="Mentor", sv="Handledare", nb="Mentor", da="Mentor"),
        "other": Text(en="Other", sv="Annan", nb="Annen", da="Anden"),
    }
)
METHODS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "ink_scan": Text(
            en="On paper, scanned", sv="På papper, inskannat", nb="På papir, skannet", da="På papir, scannet"
        ),
        "paper_seen": Text(
            en="On paper, seen", sv="På papper, uppvisat", nb="På papir, vist frem", da="På papir, forevist"
        ),
        "pdf_signature": Text(
            en="Signature in the PDF", sv="Signatur i pdf-filen",
            nb="Signatur i PDF-filen", da="Signatur i PDF-filen",
        ),
        "external_esign": Text(
            en="Signing service", sv="E-signeringstjänst",
            nb="Tjeneste for e-signering", da="Digital signaturtjeneste",
        ),
        "email_acceptance": Text(en="By e-mail", sv="Via e-post", nb="På e-post", da="Pr. e-mail"),
        "form": Text(
            en="Returned form", sv="Inskickat formulär",
            nb="Innsendt skjema", da="Indsendt formular",
        ),
        "phone": Text(en="By phone", sv="Per telefon", nb="På telefon", da="Pr. telefon"),
        "meeting": Text(en="In a meeting", sv="Vid ett möte", nb="I et møte", da="På et møde"),
    }
)  # fmt: skip
ANSWERS: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "none": Text(en="No answer", sv="Inget svar", nb="Ikke svart", da="Intet svar"),
        "read": Text(en="Read", sv="Läst", nb="Lest", da="Læst"),
        "accepted": Text(en="Accepted", sv="Godtar", nb="Godtatt", da="Accepteret"),
        "wants_talk": Text(
            en="Wants to talk", sv="Vill ha ett samtal", nb="Ønsker samtale", da="Ønsker en samtale"
        ),
        "objects": Text(en="Objects", sv="Invänder", nb="Har innvendinger", da="Gør indsigelse"),
        "declined": Text(en="Declined", sv="Avböjer", nb="Avvist", da="Afvist"),
    }
)
GROUP_ANSWER: Final = Text(en="Answer", sv="Svar", nb="Svar", da="Svar")
GROUP_STATEMENT: Final = Text(en="Statement", sv="Intyg", nb="Erklæring", da="Erklæring")


@entity(
    "sign_off",
    one=Text(en="Sign-off", sv="Bekräftelse", nb="Bekreftelse", da="Bekræftelse"),
    many=Text(en="Sign-offs", sv="Bekräftelser", nb="Bekreftelser", da="Bekræftelser"),
    area="placements",
    title=("party", "kind"),
    sorted_by=("entity_id", "order"),
    person=("person_id",),
    retention=AGREEMENT,
)
class SignOff(Record):
    """One party's yes, no or receipt, for one version of one thing, with what proves it."""

    entity_key: str = words(CONCERNS_KIND, group=GROUP_MAIN)
    entity_id: str = link(CONCERNS, "*", group=GROUP_MAIN, listed=True)
    version: int | None = whole(VERSION, default=None, low=1, group=GROUP_MAIN)
    kind: str = choice(
        Text(en="What is asked for", sv="Vad som begärs", nb="Hva det bes om", da="Hvad der bedes om"),
        SIGN_OFF_KINDS, group=GROUP_MAIN, listed=True,
    )  # fmt: skip
    party: str = choice(SIDE, PARTIES, group=GROUP_MAIN, listed=True)
    person_id: str | None = link(PERSON, "person", default=None, group=GROUP_MAIN, listed=True)
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_MAIN, listed=True
    )
    signatory_title: str | None = words(
        Text(en="Signs as", sv="Undertecknar som", nb="Signerer som", da="Underskriver som"),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip
    authority_checked: bool | None = yes_no(
        Text(
            en="May sign, checked", sv="Behörighet kontrollerad",
            nb="Fullmakt kontrollert", da="Tegningsret kontrolleret",
        ),
        default=None, group=GROUP_MAIN,
    )  # fmt: skip
    order: int | None = whole(ORDER, default=None, low=1, group=GROUP_MAIN)

    sent_at: date | None = day(
        Text(en="Sent on", sv="Skickat den", nb="Sendt den", da="Sendt den"), default=None, group=GROUP_ANSWER
    )  # fmt: skip
    sent_how: str | None = words(
        Text(en="Sent by", sv="Skickat via", nb="Sendt med", da="Sendt med"), default=None, group=GROUP_ANSWER
    )  # fmt: skip
    signed_at: date | None = day(
        Text(
            en="Answered or signed on", sv="Besvarat eller undertecknat den",
            nb="Besvart eller signert den", da="Besvaret eller underskrevet den",
        ),
        default=None, group=GROUP_ANSWER, listed=True,
    )  # fmt: skip
    answer: str = choice(GROUP_ANSWER, ANSWERS, default="none", group=GROUP_ANSWER, listed=True)
    method: str | None = choice(
        Text(en="How", sv="Hur", nb="Hvordan", da="Hvordan"), METHODS, default=None, group=GROUP_ANSWER
    )  # fmt: skip
    evidence: str | None = words(EVIDENCE, default=None, group=GROUP_ANSWER)
    evidence_attachment_id: str | None = link(EVIDENCE_FILE, "attachment", default=None, group=GROUP_ANSWER)
    comment: str | None = prose(COMMENT, default=None, privacy=P3, group=GROUP_ANSWER)
    declined_reason: str | None = prose(
        Text(
            en="Reason for declining", sv="Skäl till att avböja",
            nb="Begrunnelse for avslaget", da="Begrundelse for afvisningen",
        ),
        default=None, privacy=P3, group=GROUP_ANSWER,
    )  # fmt: skip

    statement: str | None = prose(
        Text(
            en="How the exchange supports the strategy", sv="Så stöder utbytet strategin",
            nb="Slik støtter hospiteringen strategien", da="Sådan understøtter udvekslingen strategien",
        ),
        default=None, group=GROUP_STATEMENT,
    )  # fmt: skip
    strategy_reference: str | None = words(
        Text(
            en="Strategy referred to", sv="Strategi som åberopas",
            nb="Strategi det vises til", da="Strategi, der henvises til",
        ),
        default=None, group=GROUP_STATEMENT,
    )  # fmt: skip
    return_plan: str | None = prose(
        Text(
            en="Plan for the return", sv="Plan för återkomsten",
            nb="Plan for tilbakekomsten", da="Plan for tilbagevenden",
        ),
        default=None, group=GROUP_STATEMENT,
    )  # fmt: skip


def proof(method: str | None) -> str:
    """Return the field that proves an answer of this route: a kept file, or who saw the paper."""
    return "evidence" if method == "paper_seen" else "evidence_attachment_id"


def given(sign_off: SignOff) -> bool:
    """Say whether a sign-off is a yes on a known day."""
    return sign_off.answer == "accepted" and sign_off.signed_at is not None
