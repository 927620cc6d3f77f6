"""Whether the person at the desk may change the office at all."""

from __future__ import annotations

from typing import Final

from app.errors import Refused
from app.services.office import Office
from app.text import Text

_READER: Final = Text(
    en="You are a reader here, so nothing was changed. Ask a coordinator of the office to make the change.",
    sv="Du är läsare här, så inget har ändrats. Be en samordnare på kontoret göra ändringen.",
    nb="Du er leser her, så ingenting er endret. Be en koordinator på kontoret gjøre endringen.",
    da="Du er læser her, så intet er ændret. Bed en koordinator på kontoret om at foretage ændringen.",
)


def needs_writer(office: Office) -> None:
    """Refuse a reader."""
    if office.role == "reader":
        raise Refused(_READER, where="role")
