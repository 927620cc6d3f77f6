"""All checks: known entities, honest severities, whole sentences."""

import ast
import inspect
import re
from pathlib import Path

import pytest

from app.domain.catalogue import entities
from app.domain.check import Check, checks, checks_of, findings
from app.text import LANGUAGES
from tests.domain.cabinet import Cabinet

CHECKS = list(checks().values())
TESTED = "\n".join(path.read_text("utf-8") for path in Path(__file__).parent.rglob("test_*.py"))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.key)
def test_a_check_is_whole(check: Check) -> None:
    assert check.entity in entities()
    assert check.severity in {"error", "warning"}
    source = inspect.getsourcefile(check.find)
    assert source is not None
    assert Path(source).stem == check.key, "a check is found under its own name"
    for language in LANGUAGES:
        assert check.label.of(language).strip()


# The longest stay is the programme's: one day more is refused until a lead overrides it (004-16).
ALONE = [check for check in CHECKS if check.severity == "error" and check.key != "placement_length"]


@pytest.mark.parametrize("check", ALONE, ids=lambda check: check.key)
def test_an_error_reads_its_own_record_only(check: Check) -> None:
    tree = ast.parse(inspect.getsource(check.find))
    used = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id == "records"]
    assert used == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.key)
def test_a_plain_record_does_not_break_a_check(check: Check, office: Cabinet) -> None:
    for finding in check.find(office.put(check.entity), office):
        assert finding.field in entities()[check.entity].fields
        assert all(finding.text.of(language).endswith((".", "?")) for language in LANGUAGES)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.key)
def test_every_check_has_tests_of_its_own(check: Check) -> None:
    assert re.search(rf"\b{check.key}\b", TESTED)


def test_checks_are_run_by_entity_and_severity(office: Cabinet) -> None:
    organisation = office.put("organisation", quality_flag="watch", org_number="1")
    both = [check.key for check, _ in findings(organisation, office)]
    assert both == ["organisation_flag", "organisation_number"]
    assert [check.key for check, _ in findings(organisation, office, "error")] == ["organisation_flag"]
    assert {check.severity for check in checks_of("organisation", "warning")} == {"warning"}
    assert checks_of("no such entity") == ()
