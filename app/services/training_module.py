"""Writing a module: its text with a preview, its versions with what people think of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entity_named
from app.domain.training_text import LONGEST, screens_of
from app.errors import Refused
from app.exchange.training_html import part_html
from app.services import editing
from app.services.office import Office
from app.services.training import Rated, rated, ratings
from app.services.writing_right import writing
from app.text import Language, Text

_GONE: Final = Text(
    en="The module is not here any more.", sv="Modulen finns inte längre.",
    nb="Opplæringsmodulen finnes ikke lenger.", da="Modulet findes ikke længere.",
)  # fmt: skip
_TOO_LONG: Final = Text(
    en="A module has at most {most} letters. Divide it into two.",
    sv="En modul har högst {most} tecken. Dela upp den i två.",
    nb="En opplæringsmodul har høyst {most} tegn. Del den i to.",
    da="Et modul har højst {most} tegn. Del det i to.",
)
_OWN: Final = frozenset({"state", "state_day", "version"})


@frozen(kw_only=True)
class Version:
    """One version of a module with its ratings."""

    module: Any
    rated: Rated
    questions: int


def write_text(office: Office, module: str, language: Language, words: str) -> None:
    """Save the text of a module in one language; empty takes it away."""
    found = office.records.get("training_module", module)
    if found is None:
        raise Refused(_GONE, where=module)
    if len(words) > LONGEST:
        raise Refused(_TOO_LONG.fill(most=LONGEST), where="content")
    known = {**(found.content or {}), language: words.strip()}
    content = {code: text for code, text in known.items() if text}
    if content != dict(found.content or {}):
        editing.change(office, "training_module", module, {"content": content or None})


def preview(words: str) -> str:
    """Return the text as it will look, for a widget that shows simple HTML: every sign of it is escaped."""
    screens = screens_of(words)
    return "<hr>".join("".join(part_html(one, "h3") for one in screen) for screen in screens)


def new_version(office: Office, module: str) -> str:
    """Begin the next version as a draft with the same questions; ratings stay with the old one."""
    with writing(office) as work:
        found = work.records.get("training_module", module)
        if found is None:
            raise Refused(_GONE, where=module)
        latest = max(one.version for one in work.records.of("training_module", key=found.key))
        names = [name for name in entity_named("training_module").fields if name not in _OWN]
        made = work.add(
            "training_module", {**{name: getattr(found, name) for name in names}, "version": latest + 1}
        )
        asked = [name for name in entity_named("training_question").fields if name != "module_id"]
        rows = [
            {**{name: getattr(one, name) for name in asked}, "module_id": made}
            for one in work.records.of("training_question", module_id=module)
        ]
        if rows:
            work.add_many("training_question", rows)
    return made


def versions(office: Office, module: str) -> Sequence[Version]:
    """Return every version of a module, the newest first, each with its own ratings."""
    found = office.records.get("training_module", module)
    if found is None:
        return ()
    known = ratings(office)
    every = sorted(office.records.of("training_module", key=found.key), key=lambda one: -one.version)
    return [
        Version(
            module=one,
            rated=known.get(one.id, rated(one.id, ())),
            questions=len(office.records.of("training_question", module_id=one.id)),
        )
        for one in every
    ]
