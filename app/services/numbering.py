"""The numbers of agreements: one after the other, and never the same at two desks.

At one desk the next number is the next. In a shared office numbers are claimed on the drive; away from
it the reserve is used, then a number carries the desk's code until it can get its place in the series.
"""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from app.domain.agreement import number_in_series
from app.errors import Told
from app.services.office import Office
from app.services.sharing import share_of, sync
from app.sharing.claims import give, in_hand, want
from app.storage.repository import Query, Repository
from app.text import Text

CERTIFICATES: Final = ("mentor_certificate", "partner_certificate")
"""The kinds of paper with a series of their own."""
_PATIENCE: Final = 8.0
"""Seconds a person waits at most for the drive when papers get their numbers."""
_PROVISIONAL: Final = re.compile(r"(?P<series>.+-\d{4})-P[0-9A-F]{4}-(?P<no>\d+)", re.ASCII)
_SETTLED: Final = Text(
    en="Numbers in their series", sv="Nummer i sin serie", nb="Numre i sin serie", da="Numre i deres serie"
)


def numbers_given(records: Repository) -> list[tuple[str, int]]:
    """Return the numbers that agreements and certificates have, those in the bin too, by series."""
    ids = [one for binned in (False, True) for one in records.ids(Query(entity="agreement", bin=binned))]
    every = records.some("agreement", ids, binned=True)
    papers = [one for kind in CERTIFICATES for one in records.of("document", type=kind)]
    found = (number_in_series(one.no) for one in (*every, *papers) if one.no)
    return [place for place in found if place is not None]


def next_numbers(office: Office, wanted: Iterable[str]) -> list[str]:
    """Return a number for each series asked for, in that order; each is given for good."""
    asked = list(wanted)
    if share_of(office.store) is None:
        return _following(office, asked)
    _claim(office, Counter(asked))
    return [_from_hand(office, series) for series in asked]


def settle(office: Office) -> int:
    """Give drafts with a number of this desk's own their places in the series; return how many got one."""
    waiting = [one for one in office.records.of("agreement", state="draft") if _is_mine(office, one)]
    places = [match["series"] for one in waiting if (match := _PROVISIONAL.fullmatch(one.no))]
    if not places or share_of(office.store) is None:
        return 0
    _claim(office, Counter(places))
    numbers = [_from_hand(office, series) for series in places]
    final = [(one, no) for one, no in zip(waiting, numbers, strict=True) if not _PROVISIONAL.fullmatch(no)]
    if final:
        with office.work(_SETTLED.of(office.language)) as work:
            for one, no in final:
                work.set("agreement", one.id, no=no)
    return len(final)


def _following(office: Office, asked: list[str]) -> list[str]:
    last: dict[str, int] = {}
    for series, no in numbers_given(office.records):
        last[series] = max(no, last.get(series, 0))
    found = []
    for series in asked:
        last[series] = last.get(series, 0) + 1
        found.append(f"{series}-{last[series]:03d}")
    return found


def _claim(office: Office, asked: Counter[str]) -> None:
    lacking = {s: n for s, n in asked.items() if len(in_hand(office.store, s)) < n}
    for series, count in lacking.items():
        want(office.store, series, count)
    if lacking:
        with contextlib.suppress(Told):
            sync(office, patience=_PATIENCE)


def _from_hand(office: Office, series: str) -> str:
    numbers = in_hand(office.store, series)
    if numbers:
        give(office.store, series, numbers[0])
        return f"{series}-{numbers[0]:03d}"
    key = f"provisional {series}"
    own = int(office.store.memory.of(key) or 0) + 1
    office.store.memory.keep(key, str(own))
    return f"{series}-P{_code(office)}-{own:02d}"


def _is_mine(office: Office, agreement: Any) -> bool:
    return f"-P{_code(office)}-" in (agreement.no or "")


def _code(office: Office) -> str:
    return str(office.store.reading.meta("desk"))[:4].upper()
