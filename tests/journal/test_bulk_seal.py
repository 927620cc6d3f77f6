"""Many beginnings sealed at once are to the byte what each would be alone."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.journal.canon import BREAKING_VERSION, canonical
from app.journal.draft import Draft
from app.journal.seal import Act, Beginnings, Sealer

ACT = Act(batch="0" * 16, stamp=7, time="2026-03-02T08:00:00Z", who='Å"\n', version=BREAKING_VERSION)
IDS = ("01ARZ3NDEKTSV4RRFFQ69G5FAV", "01ARZ3NDEKTSV4RRFFQ69G5FAW")
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@given(rows=st.lists(st.tuples(PLAIN, PLAIN), min_size=2, max_size=2), owners=st.booleans())
def test_the_bulk_way_gives_the_same_seals(rows: list[tuple[Any, Any]], owners: bool) -> None:
    salts = [sha256(bytes([turn])).digest()[:16] for turn in range(2)]
    fields = ("after", "before")
    whose = IDS if owners else ("", "")
    alike = Beginnings(
        op="new",
        entity="person",
        fields=fields,
        records=IDS,
        owners=whose,
        columns=tuple(zip(*rows, strict=True)),
    )
    leaves, listed = Sealer(ACT).begin(alike, salts)
    for turn, row in enumerate(rows):
        values = dict(zip(fields, row, strict=True))
        draft = Draft(op="new", entity="person", record=IDS[turn], owner=whose[turn], values=values)
        assert leaves[turn] == Sealer(ACT).seal(draft, salts[turn]).leaf
        assert canonical(json.loads(listed[turn])) == canonical(list(row))
