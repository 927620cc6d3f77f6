"""A programme held against the template as it is now."""

from __future__ import annotations

from datetime import date

import pytest

from app.programmes.template import templates
from app.services import editing, template_versions
from app.services.office import Office
from app.services.programme_setup import set_up_programme
from app.services.template_rule_words import RULES, rule_value
from app.services.template_versions import Difference

TRAINED = next(key for key, one in templates().items() if one.training is not None)


def made(office: Office, key: str) -> str:
    return set_up_programme(
        office, key, title={"en": "P"}, start=date(2027, 1, 1), end=date(2027, 12, 31),
        report_due=date(2028, 2, 1),
    )  # fmt: skip


def told(office: Office, programme: str, group: str) -> list[tuple[str, str]]:
    found = template_versions.differences(office, programme)
    return [(one.side, one.words.en) for one in found if one.group == group]


@pytest.mark.parametrize("key", sorted(templates()))
def test_a_fresh_programme_differs_in_nothing(office: Office, key: str) -> None:
    found: list[Difference] = template_versions.differences(office, made(office, key))
    assert found == []


def test_each_kind_of_difference_is_told(office: Office) -> None:
    programme = made(office, TRAINED)
    tasks = office.records.of("task", programme_id=programme)
    missing = tasks[0]
    for one in tasks:
        if one.key == missing.key:
            editing.delete(office, "task", one.id)
    own = {
        "title": {"en": "Buy cake"},
        "programme_id": programme,
        "list_key": "plan",
        "responsible": "office",
    }
    editing.add(office, "task", own)
    clause = office.records.of("clause")[0]
    editing.change(office, "clause", clause.id, {"version": 7})
    module = office.records.of("training_module")[0]
    editing.delete(office, "training_module", module.id)
    topics = [one for one in office.records.of("support_topic", programme_id=programme) if one.required]
    editing.change(office, "support_topic", topics[0].id, {"required": False})
    other = [one for one in office.records.of("support_topic", programme_id=programme) if not one.required][
        -1
    ]
    editing.change(office, "support_topic", other.id, {"required": True})
    editing.change(office, "programme", programme, {"min_lead_days_change": 99})
    assert ("programme", "Buy cake") in told(office, programme, "task")
    assert [side for side, _ in told(office, programme, "task")] == ["template", "programme"]
    assert told(office, programme, "clause") == [
        ("other", f"{clause.key} {clause.title['en']}: version 1 in the template, 7 in the office")
    ]
    assert [side for side, _ in told(office, programme, "module")] == ["template"]
    assert [side for side, _ in told(office, programme, "topic")] == ["template", "programme"]
    now = templates()[TRAINED].rules.min_lead_days
    assert told(office, programme, "rule") == [
        ("other", f"Days of notice before a change: {now} in the template, 99 in the programme")
    ]


def test_templates_name_their_programmes(office: Office) -> None:
    programme = made(office, "innopraksis")
    line = next(one for one in template_versions.lines(office) if one.key == "innopraksis")
    assert [(one.id, one.version) for one in line.programmes] == [(programme, str(line.version))]
    assert {one.key for one in template_versions.lines(office)} == set(templates())
    assert template_versions.differences(office, "nothing") == []


def test_every_rule_has_words(office: Office) -> None:
    for template in templates().values():
        for name, words in RULES.items():
            value = getattr(template.rules, name)
            for code in ("en", "sv", "nb", "da"):
                assert words.of(code)
                assert rule_value(name, value, code)
    assert rule_value("host_countries", (), "sv") == "ingen"
    assert rule_value("host_countries", ("NO",), "sv") == "Norge"
    assert rule_value("deciding_role", "home", "da") == "hjemorganisationen"
