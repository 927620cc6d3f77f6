"""The seal of a form: proves, when it comes back, that this office sent it out under that name."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from app.services.office import Office

LENGTH: Final = 24
"""So many characters of the seal stand in a form: enough that nobody guesses one."""
_PURPOSE: Final = b"form seal"


def seal(office: Office, form_id: str) -> str:
    """Return the seal for the name of a form. Every desk of the office gives the same one."""
    key = hashlib.sha256(_PURPOSE + str(office.store.reading.meta("office")).encode()).digest()
    return hmac.new(key, form_id.encode(), hashlib.sha256).hexdigest()[:LENGTH]


def sealed(office: Office, form_id: str, given: str) -> bool:
    """Say whether a seal that came back belongs to the name it came with."""
    return hmac.compare_digest(seal(office, form_id), given)
