"""What this desk saved and what is not known to stand on the share yet."""

from __future__ import annotations

from datetime import UTC, datetime

from attrs import frozen

from app.storage.chain_reading import read_runs
from app.storage.store import Store


@frozen
class Waiting:
    """How many saves wait, and when the first of them was made (as shown beside it)."""

    saves: int
    since: datetime | None = None


def waiting(store: Store) -> Waiting:
    """Look which saves of this desk no listing of the share has covered yet."""
    connection = store.file.connection
    published = int(store.reading.meta("published", 0))
    batches: set[str] = set()
    times: set[str] = set()
    own = (str(store.reading.meta("desk")), published)
    for run in read_runs(connection, "WHERE d.name=? AND r.last>?", own):
        first = run.change + max(published + 1 - run.first, 0)
        rows = connection.execute(
            "SELECT a.batch, min(a.time) FROM change c JOIN act a ON a.n=c.act"
            " WHERE c.n BETWEEN ? AND ? GROUP BY a.batch",
            (first, run.next_change - 1),
        ).fetchall()
        batches.update(batch for batch, _ in rows)
        times.update(time for _, time in rows)
    if not batches:
        return Waiting(0)
    since = datetime.strptime(min(times), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return Waiting(len(batches), since)
