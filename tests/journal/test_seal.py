"""The quick way of sealing gives the bytes of the slow one, whatever stands in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.journal.canon import canonical
from app.journal.change import received, sealed
from app.journal.draft import Draft
from app.journal.seal import Act, Sealer
from tests.journal.strategies import batches, drafts, headed, stamps, words

SALT = bytes(range(16))


@given(st.lists(drafts(), min_size=1, max_size=6), stamps, words, batches)
def test_a_sealer_writes_what_the_header_says(some: list[Draft], stamp: int, who: str, batch: str) -> None:
    sealer = Sealer(Act(batch=batch, stamp=stamp, time="2026-03-02T08:00:00Z", who=who, version=1))
    for draft in [*some, *some]:
        header = headed(draft, stamp=stamp, who=who, batch=batch)
        value = canonical(dict(draft.values)) if draft.values is not None else None
        slow, quick = sealed(header, SALT, value), sealer.seal(draft, SALT)
        assert sealer.header(draft, quick.fields) == header
        assert (quick.leaf, quick.value, quick.salt, quick.digest) == (
            slow.leaf,
            value,
            slow.salt,
            slow.digest,
        )


@given(drafts(), words)
def test_what_one_desk_seals_another_reads(draft: Draft, who: str) -> None:
    sealer = Sealer(Act(batch="0" * 16, stamp=1, time="2026-03-02T08:00:00Z", who=who, version=1))
    one = sealer.seal(draft, SALT)
    text = sealer.header(draft, one.fields).text()
    came = received(text, one.salt if one.value is not None else None, one.value, one.digest)
    assert came.leaf == one.leaf
    assert dict(came.values) == dict(draft.values or {})
