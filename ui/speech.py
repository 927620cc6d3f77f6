"""The language of the window: Qt's own words and ours, and whose dates and numbers are shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from app.text import LOCALES, Language, as_language
from ui.theme import RESOURCES


class Speech(QObject):
    """What the program speaks now; one for the whole program."""

    def __init__(self, app: QApplication) -> None:
        """Say nothing yet."""
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Let the window and Qt's own buttons speak a language."""
        for old in self._translators:
            self._app.removeTranslator(old)
        QLocale.setDefault(QLocale(LOCALES[language]))
        shipped = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        own = RESOURCES / "translations"
        wanted = [
            shipped / f"qtbase_{language}.qm",
            own / f"qtbase_{language}.qm",
            own / f"praktikum_{language}.qm",
        ]
        self._translators = []
        for path in wanted:
            translator = QTranslator(self)
            if path.is_file() and translator.load(str(path)):
                self._app.installTranslator(translator)
                self._translators.append(translator)


def language_of_system() -> Language:
    """Return the language of the computer, as far as the program speaks it."""
    code = QLocale.system().name().split("_")[0]
    return as_language({"no": "nb", "nn": "nb"}.get(code, code))
