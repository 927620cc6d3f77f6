"""The quiet line under the title of a training module: for whom it is, how long it takes, which version."""

from __future__ import annotations

from typing import Any, Final

from app.text import Language, Text

_ABOUT: Final = Text(
    en="For {name} · about {minutes} minutes · version {version}",
    sv="För {name} · cirka {minutes} minuter · version {version}",
    nb="For {name} · omtrent {minutes} minutter · versjon {version}",
    da="Til {name} · omkring {minutes} minutter · version {version}",
)
_UNTIMED: Final = Text(
    en="For {name} · version {version}", sv="För {name} · version {version}",
    nb="For {name} · versjon {version}", da="Til {name} · version {version}",
)  # fmt: skip
_EVERYBODY: Final = Text(en="everybody", sv="alla", nb="alle", da="alle")


def module_line(module: Any, name: str, language: Language) -> str:
    """Return the line for the person named, or without a name for everybody."""
    text = _ABOUT if module.minutes else _UNTIMED
    return text.of(language).format(
        name=name or _EVERYBODY.of(language), minutes=module.minutes, version=module.version
    )
