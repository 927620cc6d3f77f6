"""What can go wrong, told to a person in her language.

Five kinds; anything else is a fault of the program. Each carries a ``Text`` that says what
happened and what to do. The command line turns each into an exit code.
"""

from __future__ import annotations

from attrs import field, frozen

from app.text import Language, Text


@frozen
class Reason:
    """One cause of a refusal: the place (a field, a row, a gate, a file) and the sentence."""

    where: str
    why: Text


class Told(Exception):  # noqa: N818 - the name is what it does: a sentence for a person
    """An outcome with a sentence for the person at the screen."""

    exit_code = 1

    def __init__(self, text: Text) -> None:
        """Keep the sentence; the plain exception text is its English form."""
        super().__init__(text.en)
        self.text = text

    def of(self, language: Language) -> str:
        """Return the sentence in a language."""
        return self.text.of(language)


class Refused(Told):
    """The request is refused and nothing was changed."""

    exit_code = 2

    def __init__(self, text: Text, reasons: tuple[Reason, ...] = (), *, where: str = "") -> None:
        """Keep the reasons; with none given, the sentence itself is the only one."""
        super().__init__(text)
        self.reasons = reasons or (Reason(where, text),)


class Conflict(Told):
    """Somebody else changed the same thing; a person has to choose."""

    exit_code = 2


class Unavailable(Told):
    """A file or share cannot be reached now; other work goes on."""

    exit_code = 3


class Damaged(Told):
    """A file is not sound; the sentence says what was done about it."""

    exit_code = 4


class Cancelled(Told):
    """The person stopped the work; nothing was kept."""

    exit_code = 2


@frozen
class Outcome:
    """What was done and what failed, each failure named: the whole is partly done (exit 5)."""

    done: int = 0
    failed: tuple[Reason, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """Return 0 when everything was done, 5 when a part failed."""
        return 5 if self.failed else 0
