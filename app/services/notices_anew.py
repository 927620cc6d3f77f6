"""Second thoughts: a notice that will replace one that was sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.services.notices import DRAFTS, items_of, next_no, readers_of
from app.services.office import Office
from app.services.writing_right import writing
from app.storage.work import Work


def begin_anew(office: Office, notice: str) -> str:
    """Begin a notice that will replace one that was sent: second thoughts."""
    with writing(office) as work:
        old = work.records.get("change_notice", notice)
        if old is None or old.state in DRAFTS:
            return notice
        waiting = [one for one in work.records.of("change_notice", replaces_id=notice) if one.state in DRAFTS]
        if waiting:
            return str(waiting[0].id)
        return _copy(work, office, old)


def _copy(work: Work, office: Office, old: Any) -> str:
    kept = ("programme_id", "title", "cause", "effective_date", "reply_by", "consequence")
    values = {name: getattr(old, name) for name in (*kept, "options_for_recipient", "short_lead_reason")}
    number = next_no(work.records, old.programme_id)
    fresh = work.add(
        "change_notice", {**values, "no": number, "decided_at": office.today, "replaces_id": old.id}
    )
    items = ("subject", "announced_fact_id", "entity_key", "entity_id", "field", "old_text", "new_text")
    people = ("entity_key", "kind", "party", "person_id", "organisation_id", "order")
    work.add_many("change_item", _copies(items_of(work.records, old.id), items, notice_id=fresh))
    work.add_many("sign_off", _copies(readers_of(work.records, old.id), people, entity_id=fresh))
    return fresh


def _copies(found: Iterable[Any], names: Sequence[str], **more: str) -> list[dict[str, Any]]:
    return [{**{name: getattr(one, name) for name in names}, **more} for one in found]
