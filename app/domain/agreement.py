"""An agreement between the parties of a placement, or with a partner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from app.domain.agreement_kind import AGREEMENT_KINDS, PARTIES
from app.domain.agreement_state import AGREEMENT_STATES
from app.domain.common import (
    GROUP_MAIN,
    GROUP_STATE,
    KIND,
    ORGANISATION,
    PLACEMENT,
    PROGRAMME,
    STATE,
    STATE_DAY,
)
from app.domain.entity import Record, entity
from app.domain.fields import (
    P2,
    P3,
    choice,
    country,
    day,
    language,
    languages,
    link,
    prose,
    rows,
    whole,
    words,
)
from app.domain.placement_vocabulary import DOCUMENT, NUMBER, VERSION
from app.domain.retention import AGREEMENT
from app.domain.sorting import plain
from app.domain.vocabulary import GROUP_TEXTS, LANGUAGES
from app.text import Text

GROUP_VALID: Final = Text(en="Validity", sv="Giltighet", nb="Gyldighet", da="Gyldighed")
GROUP_SENT: Final = Text(
    en="Sending and papers", sv="Utskick och handlingar",
    nb="Utsending og dokumenter", da="Udsendelse og papirer",
)  # fmt: skip
_NUMBER: Final = re.compile(r"(?P<series>.+-\d{4})-(?P<no>\d{3,})")
NO_ACRONYM: Final = "P"
"""Stands in the number of an agreement whose programme has no acronym."""


@entity(
    "agreement",
    one=Text(en="Agreement", sv="Avtal", nb="Avtale", da="Aftale"),
    many=Text(en="Agreements", sv="Avtal", nb="Avtaler", da="Aftaler"),
    area="placements",
    title=("no", "kind"),
    sorted_by=("no", "version"),
    person=("placement_id", "participant_id", "person_id"),
    machine=AGREEMENT_STATES,
    retention=AGREEMENT,
)
class Agreement(Record):
    """One version of an agreement; its parties and their signatures are its sign-offs.

    ``clauses`` has a row a clause, in order: its ``key`` and its ``version``. An amendment names the
    agreement it amends; its ``changes`` have a row each: ``what`` (a field of the placement, or words),
    ``old`` and ``new``.
    """

    no: str = words(NUMBER, group=GROUP_MAIN, searched=True, listed=True)
    version: int = whole(VERSION, default=1, low=1, group=GROUP_MAIN, listed=True)
    kind: str = choice(KIND, AGREEMENT_KINDS, group=GROUP_MAIN, listed=True)
    programme_id: str = link(PROGRAMME, "programme", group=GROUP_MAIN, listed=True)
    placement_id: str | None = link(PLACEMENT, "placement", default=None, group=GROUP_MAIN, listed=True)
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_MAIN,
        help=Text(
            en="For an agreement with a partner.", sv="För avtal med en partner.",
            nb="For avtaler med en partner.", da="Til aftaler med en partner.",
        ),
    )  # fmt: skip
    amends_id: str | None = link(
        Text(en="Amends", sv="Ändrar avtalet", nb="Endrer avtalen", da="Ændrer aftalen"),
        "agreement", default=None, group=GROUP_MAIN,
    )  # fmt: skip

    valid_from: date = day(
        Text(en="Valid from", sv="Gäller från", nb="Gjelder fra", da="Gælder fra"),
        group=GROUP_VALID, listed=True,
    )  # fmt: skip
    valid_to: date | None = day(
        Text(en="Valid until", sv="Gäller till och med", nb="Gjelder til og med", da="Gælder til og med"),
        default=None, group=GROUP_VALID, listed=True,
    )  # fmt: skip
    governing_law_country: str | None = country(
        Text(en="Law of", sv="Lagen i", nb="Lovgivningen i", da="Lovgivningen i"),
        default=None, group=GROUP_VALID,
    )  # fmt: skip

    languages: tuple[str, ...] = languages(LANGUAGES, group=GROUP_TEXTS)
    governing_language: str | None = language(
        Text(
            en="Language that decides", sv="Språk som gäller vid tvekan",
            nb="Språk som gjelder ved tvil", da="Sprog, der gælder ved tvivl",
        ),
        default=None, group=GROUP_TEXTS,
    )  # fmt: skip
    clauses: tuple[Mapping[str, Any], ...] = rows(
        Text(en="Clauses", sv="Avtalsvillkor", nb="Avtalevilkår", da="Klausuler"),
        default=(), group=GROUP_TEXTS,
        help=Text(
            en="One row a clause, in order: its key and its version.",
            sv="En rad per villkor, i ordning: nyckel och version.",
            nb="Én rad per vilkår, i rekkefølge: nøkkel og versjon.",
            da="Én række pr. klausul, i rækkefølge: nøgle og version.",
        ),
    )  # fmt: skip
    special_terms: str | None = prose(
        Text(en="Special terms", sv="Särskilda villkor", nb="Særlige vilkår", da="Særlige vilkår"),
        default=None, privacy=P3, group=GROUP_TEXTS,
    )  # fmt: skip

    changes: tuple[Mapping[str, Any], ...] = rows(
        Text(
            en="What is changed", sv="Det som ändras",
            nb="Det som endres", da="Det, der ændres",
        ),
        default=(), privacy=P2, group=GROUP_TEXTS,
        help=Text(
            en="Only of an amendment: one row a change, with what stood and what shall stand.",
            sv="Bara i ett tilläggsavtal: en rad per ändring, med det gamla och det nya.",
            nb="Bare i en tilleggsavtale: én rad per endring, med det gamle og det nye.",
            da="Kun i en tillægsaftale: én række pr. ændring med det gamle og det nye.",
        ),
    )  # fmt: skip

    sent_at: date | None = day(
        Text(en="Sent on", sv="Skickat den", nb="Sendt den", da="Sendt den"),
        default=None, group=GROUP_SENT,
    )  # fmt: skip
    document_id: str | None = link(DOCUMENT, "document", default=None, group=GROUP_SENT)
    content_hash: str | None = words(
        Text(
            en="Check sum of the paper", sv="Handlingens kontrollsumma",
            nb="Dokumentets kontrollsum", da="Papirets kontrolsum",
        ),
        default=None, group=GROUP_SENT,
    )  # fmt: skip

    state: str = choice(
        STATE, AGREEMENT_STATES.states, default=AGREEMENT_STATES.start, group=GROUP_STATE, listed=True
    )
    state_day: date | None = day(STATE_DAY, default=None, group=GROUP_STATE)
    terminated_at: date | None = day(
        Text(en="Terminated on", sv="Uppsagt den", nb="Sagt opp den", da="Opsagt den"),
        default=None, group=GROUP_STATE,
    )  # fmt: skip
    termination_reason: str | None = prose(
        Text(
            en="Reason for termination", sv="Skäl till uppsägningen",
            nb="Begrunnelse for oppsigelsen", da="Begrundelse for opsigelsen",
        ),
        default=None, privacy=P3, group=GROUP_STATE,
    )  # fmt: skip


def series(acronym: str | None, year: int) -> str:
    """Return the series an agreement's number is drawn from: ``KLOSSAKUT-2026`` for KLOSS AkUt."""
    letters = "".join(letter for letter in plain(acronym or "") if letter.isalnum()).upper()
    return f"{letters or NO_ACRONYM}-{year}"


def number(acronym: str | None, year: int, no: int) -> str:
    """Return an agreement's number, ``ACRONYM-YYYY-NNN`` (data model, 2.2 G)."""
    return f"{series(acronym, year)}-{no:03d}"


def number_in_series(number: str) -> tuple[str, int] | None:
    """Take a number apart into its series and its place in it, or return None for another pattern."""
    match = _NUMBER.fullmatch(number)
    return (match["series"], int(match["no"])) if match else None


def signed_at(agreement: Agreement, sign_offs: Iterable[Any]) -> date | None:
    """Return the day the last party signed, or None while a party is missing."""
    signed = (one for one in sign_offs if one.kind == "signature" and one.answer == "accepted")
    days = {one.party: one.signed_at for one in signed if one.signed_at is not None}
    return max(days.values()) if days and set(PARTIES[agreement.kind]) <= days.keys() else None
