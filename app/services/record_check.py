"""What the checks say of one record, each at the field it names."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from app.domain.check import Severity, findings
from app.services.office import Office
from app.text import Text


@frozen
class Remark:
    """One finding of a check: how grave, at which field ("" for the record as a whole), the sentence."""

    severity: Severity
    field: str
    text: Text


def remarks(office: Office, entity: str, record: str) -> list[Remark]:
    """Return what the checks find in a record, contradictions first, each sentence once."""
    found = office.records.get(entity, record)
    if found is None:
        return []
    every = dict.fromkeys(
        Remark(check.severity, finding.field, finding.text)
        for check, finding in findings(found, office.records)
    )
    return [*_of(every, "error"), *_of(every, "warning")]


def _of(every: dict[Remark, None], severity: Severity) -> Iterator[Remark]:
    return (one for one in every if one.severity == severity)
