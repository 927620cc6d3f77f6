"""One kind of paper asked for from a part of a record: the wizard opens on it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QRadioButton, QWidget

from ui.models.desk import Desk

_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def make_paper(
    desk: Desk, placement: str, kind: str, parent: QWidget, given: Mapping[str, str] = _NOTHING
) -> QWidget:
    """Open the making of papers on a kind about a placement; ``given`` is what is chosen for it."""
    from ui.wizards.papers_wizard import PapersWizard  # noqa: PLC0415 - 0.3 s: the papers' engine

    wizard = PapersWizard(desk, "placement", [placement], parent)
    wizard.choice.given.update(given)
    wanted = [one.key for one in wizard.choice.kinds].index(kind)
    wizard.kind_step.findChildren(QRadioButton)[wanted].click()
    wizard.fix_asked.connect(desk.pointed)
    wizard.show()
    return wizard
