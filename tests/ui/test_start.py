"""What stands between the click and the first window: little, and no engine that it does not need."""

import subprocess
import sys

from app.services.paper_subject import SUBJECTS
from app.services.papers import kinds
from ui.actions import WIZARDS
from ui.wizards.wizard import wizards

HEAVY = (
    "reportlab",
    "PIL",
    "pikepdf",
    "pypdfium2",
    "python_calamine",
    "xlsxwriter",
    "app.documents",
)


def loaded(words: str) -> set[str]:
    script = f"import sys; {words}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_first_window_waits_for_no_office() -> None:
    found = loaded("import ui.__main__")
    assert not [name for name in found if name.startswith(("app.domain", "app.storage", "app.services"))]


def test_an_office_in_the_window_waits_for_no_papers_and_no_lists() -> None:
    found = loaded("import ui.application")
    assert sorted(name for name in found if name.startswith(HEAVY)) == []


def test_what_papers_are_about_is_known_without_them() -> None:
    assert {document.entity for document in kinds().values()} == SUBJECTS


def test_every_wizard_stands_behind_an_action() -> None:
    assert set(wizards()) == set(WIZARDS)
