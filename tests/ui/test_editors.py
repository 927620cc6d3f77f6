"""Every field of every entity has an editor that gives back what it shows, and says what it is."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entities, entity_named
from app.domain.fields import FieldSpec, Kind
from app.services import browsing
from app.services.browsing import Query
from app.text import LANGUAGES
from ui.forms.choice_editors import QuietCombo, codes
from ui.forms.editor import Editor, Setting
from ui.forms.editors import editor_for
from ui.forms.field_line import alike
from ui.forms.link_editor import LinkEditor
from ui.models.desk import Desk

EVERY = [(entity, name) for entity, spec in entities().items() for name in spec.fields]
VALUES: dict[Kind, Any] = {
    Kind.WORDS: "Ødegård 🙂 علي", Kind.PROSE: "One\nTwo", Kind.PHRASES: {"en": "Name", "sv": "Namn"},
    Kind.WHOLE: 7,
    Kind.DECIMAL: Decimal("1234.5"), Kind.MONEY: 123450, Kind.DAY: date(2027, 3, 16), Kind.CLOCK: "14:00",
    Kind.MOMENT: datetime(2027, 3, 16, 14, 0, tzinfo=UTC), Kind.YES_NO: True, Kind.COUNTRY: "DK",
    Kind.LANGUAGE: "nb",
    Kind.COUNTRIES: ("SE", "US"), Kind.LANGUAGES: ("nb", "en"), Kind.CURRENCY: "NOK",
    Kind.EMAIL: "a@b.example",
    Kind.PHONE: "+47 91 23 45 67", Kind.WEB: "https://office.example", Kind.DURATION: "P60D",
    Kind.LABELS: ("a", "b"),
    Kind.ROWS: ({"name": "System", "value": 12},),
}  # fmt: skip


def value_for(desk: Desk, field: FieldSpec) -> Any:
    if field.kind in {Kind.CHOICE, Kind.CHOICES}:
        keys = tuple(field.choices)
        return keys[-1] if field.kind is Kind.CHOICE else keys[-2:]
    if field.kind in {Kind.LINK, Kind.LINKS}:
        ids = (
            browsing.ids(desk.office, Query(entity=field.target), limit=2)
            if field.target in entities()
            else []
        )
        return (ids[0] if ids else None) if field.kind is Kind.LINK else tuple(ids)
    return VALUES[field.kind]


def shown_in(desk: Desk, field: FieldSpec, qtbot: QtBot) -> Editor:
    editor = editor_for(Setting(desk, field, lambda _: None, LANGUAGES))
    qtbot.addWidget(editor)
    return editor


@pytest.mark.parametrize("entity", list(entities()))
def test_every_editor_gives_back_what_it_shows(desk: Desk, qtbot: QtBot, entity: str) -> None:
    for field in entity_named(entity).fields.values():
        editor, value = shown_in(desk, field, qtbot), value_for(desk, field)
        editor.show_value(value)
        assert alike(editor.value(), value), field.name
        if not field.required and field.default is None:
            editor.show_value(None)
            assert alike(editor.value(), None), field.name


def touchable(widget: QWidget) -> Iterator[QWidget]:
    for child in [widget, *widget.findChildren(QWidget)]:
        inner = isinstance(child.parent(), QComboBox) or child.objectName().startswith("qt_")
        if (
            isinstance(child, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton | QTableView)
            and not inner
        ):
            yield child


@pytest.mark.parametrize("entity", list(entities()))
def test_every_editor_says_what_it_is(desk: Desk, qtbot: QtBot, entity: str) -> None:
    for field in entity_named(entity).fields.values():
        editor = shown_in(desk, field, qtbot)
        nameless = [
            type(widget).__name__
            for widget in touchable(editor)
            if not widget.accessibleName() and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
        assert [name for name in nameless if name != "QTableCornerButton"] == [], field.name


def test_the_wheel_passes_a_choice_by(desk: Desk, qtbot: QtBot) -> None:
    editor = shown_in(desk, entity_named("organisation").fields["kind"], qtbot)
    editor.show_value("company")
    assert editor.findChildren(QuietCombo)[0].focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert editor.value() == "company"


def test_near_countries_come_first() -> None:
    assert [code for code, _ in codes(Kind.COUNTRY, "sv")[:3]] == ["SE", "NO", "DK"]
    assert ("DK", "Danmark") in codes(Kind.COUNTRY, "nb")


def test_a_linked_record_is_found_by_a_part_of_its_name(desk: Desk, qtbot: QtBot) -> None:
    editor = shown_in(desk, entity_named("placement").fields["host_id"], qtbot)
    assert isinstance(editor, LinkEditor)
    editor.show()
    line = editor.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "havbruk")
    found = editor.value()
    assert desk.name("organisation", found) == "Havbruk Analyse"
    line.setText("no such host")
    assert editor.value() == "no such host"


def test_a_line_takes_no_megabytes(desk: Desk, qtbot: QtBot) -> None:
    editor = shown_in(desk, entity_named("person").fields["given_name"], qtbot)
    editor.findChildren(QLineEdit)[0].setText("x" * 5_000_000)
    assert len(editor.value()) < 10_000


def test_an_unknown_key_is_shown_and_kept(desk: Desk, qtbot: QtBot) -> None:
    editor = shown_in(desk, entity_named("organisation").fields["kind"], qtbot)
    editor.show_value("from_a_newer_program")
    assert editor.value() == "from_a_newer_program"


def test_areas_of_work_are_shown_and_typed_by_their_names(desk: Desk, qtbot: QtBot) -> None:
    editor = shown_in(desk, entity_named("placement").fields["task_areas_planned"], qtbot)
    editor.show_value(("customers_users", "Fishing"))
    chips = [chip.text().removesuffix("  ×") for chip in editor.findChildren(QToolButton)]
    assert chips == ["Customers && users", "Fishing"]
    editor.findChildren(QLineEdit)[0].setText("research & ANALYSIS")
    assert editor.value() == ("customers_users", "Fishing", "research_analysis")
