"""The support matrix as an office starts with it, and the text on the organiser's role."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from app.programmes.reading import Table, opened
from app.programmes.wording import Wording


@frozen(kw_only=True)
class ResponseTime:
    """How fast an answer comes: whole working days, 0 for the same day or at once."""

    key: str
    working_days: int
    text: Wording


@frozen(kw_only=True)
class SupportTopic:
    """One row of the matrix; roles and response time by key.

    ``not_done`` follows the heading on what the organiser does not do; it may lack every language.
    """

    key: str
    name: Wording
    responsible: str
    backup: str
    response: str
    not_done: Wording
    responsible_in: Mapping[str, str]

    def responsible_for(self, template: str) -> str:
        """Return the role that answers in programmes made from a template."""
        return self.responsible_in.get(template, self.responsible)


@frozen(kw_only=True)
class SupportTexts:
    """All texts of the support sheet, each group by key."""

    organiser_role: Wording
    headings: Mapping[str, Wording]
    roles: Mapping[str, Wording]
    responses: Mapping[str, ResponseTime]
    topics: Mapping[str, SupportTopic]


def read_support() -> SupportTexts:
    """Read the support matrix, in the order of its topics."""
    with opened("texts/support.toml") as file:
        roles = file.wordings("roles")
        responses = {row.key: _response(row) for row in file.table("responses").tables()}
        topics = [_topic(row, tuple(roles), tuple(responses)) for row in file.table("topics").tables()]
        return SupportTexts(
            organiser_role=file.wording("organiser_role"),
            headings=file.wordings("headings"),
            roles=roles,
            responses=MappingProxyType(responses),
            topics=MappingProxyType({topic.key: topic for topic in topics}),
        )


def _response(row: Table) -> ResponseTime:
    return ResponseTime(key=row.key, working_days=row.number("working_days"), text=row.wording("text"))


def _topic(row: Table, roles: tuple[str, ...], responses: tuple[str, ...]) -> SupportTopic:
    exceptions = row.table("responsible_in")
    return SupportTopic(
        key=row.key,
        name=row.wording("name"),
        responsible=row.choice("responsible", roles),
        backup=row.choice("backup", roles),
        response=row.choice("response", responses),
        not_done=row.wording("not_done", Wording()),
        responsible_in=MappingProxyType({name: exceptions.choice(name, roles) for name in exceptions}),
    )
