"""Editors in which a person picks from a list: choices, yes or no, countries, languages, currencies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from babel import Locale
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QWidget
from typing_extensions import override

from app.domain.display import NO, YES
from app.domain.fields import Kind
from app.text import LOCALES, Language
from ui.forms.editor import Editor, Setting
from ui.forms.flow import FlowLayout

NEAR: Final[Mapping[Kind, Sequence[str]]] = {
    Kind.COUNTRY: ("SE", "NO", "DK", "FI", "IS"),
    Kind.LANGUAGE: ("sv", "nb", "da", "en"),
    Kind.CURRENCY: ("SEK", "NOK", "DKK", "EUR"),
}
"""What an office in the Nordic countries picks most stands first."""
_CODE: Final = 2
NOTHING: Final = "–"


@cache
def codes(kind: Kind, language: Language) -> tuple[tuple[str, str], ...]:
    """Return (code, name) of all countries, languages or currencies, the near ones first."""
    locale = Locale.parse(LOCALES[language])
    table: Mapping[str, str] = {
        Kind.COUNTRY: locale.territories,
        Kind.LANGUAGE: locale.languages,
        Kind.CURRENCY: locale.currencies,
    }[kind]
    fits = str.isupper if kind is not Kind.LANGUAGE else str.islower
    width = _CODE if kind is not Kind.CURRENCY else _CODE + 1
    names = {
        code: name for code, name in table.items() if len(code) == width and code.isalpha() and fits(code)
    }
    near = [(code, names[code]) for code in NEAR[kind]]
    rest = sorted(
        ((c, n) for c, n in names.items() if c not in NEAR[kind]), key=lambda pair: pair[1].casefold()
    )
    marked = kind is Kind.CURRENCY
    return tuple((code, f"{code} – {name}" if marked else name) for code, name in [*near, *rest])


class QuietCombo(QComboBox):
    """A choice that a turning mouse wheel passes by."""

    def __init__(self) -> None:
        """Take the keyboard's focus only by Tab or click."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return False


class ChoiceEditor(Editor):
    """One of a list. An unknown key in the file is shown as it stands and kept."""

    def __init__(self, setting: Setting) -> None:
        """Fill the list in the language of the window."""
        super().__init__(setting)
        self._combo = QuietCombo()
        if not setting.field.required and setting.field.default is None:
            self._combo.addItem(NOTHING, None)
        for key, words in self._options():
            self._combo.addItem(words, key)
        if self._combo.count() > 20:  # noqa: PLR2004 - so many no longer fit on a screen
            _make_searchable(self._combo)
        self._combo.activated.connect(self.left)
        self.hold(self._combo, watch=False)

    def value(self) -> Any:
        """Return the key chosen."""
        if self._combo.isEditable():
            at = self._combo.findText(self._combo.currentText(), Qt.MatchFlag.MatchFixedString)
            return self._combo.itemData(at) if at >= 0 else self._combo.currentText() or None
        return self._combo.currentData()

    def show_value(self, value: Any) -> None:
        """Show the key's words."""
        at = self._combo.findData(value)
        if at < 0 and value is not None:
            self._combo.addItem(str(value), value)
            at = self._combo.count() - 1
        self._combo.setCurrentIndex(at)

    def _options(self) -> Sequence[tuple[Any, str]]:
        field, language = self.setting.field, self.setting.desk.language
        if field.kind is Kind.YES_NO:
            return ((True, YES.of(language)), (False, NO.of(language)))
        if field.kind in NEAR:
            return codes(field.kind, language)
        return [(key, text.of(language)) for key, text in field.choices.items()]


class TickEditor(Editor):
    """Yes or no as a box to tick."""

    def __init__(self, setting: Setting) -> None:
        """Show the box alone; its name stands beside it."""
        super().__init__(setting)
        self._box = QCheckBox()
        self._box.clicked.connect(self.left)
        self.hold(self._box, watch=False)

    def value(self) -> Any:
        """Return whether it is ticked."""
        return self._box.isChecked()

    def show_value(self, value: Any) -> None:
        """Show whether it is ticked."""
        self._box.setChecked(bool(value))


class TicksEditor(Editor):
    """Several of a short list, each with a box."""

    def __init__(self, setting: Setting) -> None:
        """Make a box for each choice."""
        super().__init__(setting)
        box = QWidget()
        flow = FlowLayout(box, gap=10)
        self._boxes: dict[str, QCheckBox] = {}
        for key, text in setting.field.choices.items():
            words = setting.desk.words(text)
            tick = QCheckBox(words)
            tick.setAccessibleName(f"{setting.label}: {words}")
            tick.setToolTip(words)
            tick.clicked.connect(self.left)
            flow.addWidget(tick)
            self._boxes[key] = tick
        self._row.addWidget(box, 1)
        self.setFocusProxy(next(iter(self._boxes.values())))

    def value(self) -> Any:
        """Return the ticked keys in the list's order."""
        return tuple(key for key, tick in self._boxes.items() if tick.isChecked())

    def show_value(self, value: Any) -> None:
        """Tick what is chosen."""
        for key, tick in self._boxes.items():
            tick.setChecked(key in (value or ()))


def _make_searchable(combo: QComboBox) -> None:
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(combo.model(), combo)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    combo.setCompleter(completer)
