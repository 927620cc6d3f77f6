"""The name of a form, sealed and sent out: its kind, the version of its fields, what it is about."""

from __future__ import annotations

from typing import Final

from attrs import frozen

_DIGITS: Final = 3


@frozen(kw_only=True)
class FormName:
    """A form's name taken apart: ``logbook/1/<placement>/3`` is the third period of a placement's logbook."""

    kind: str
    version: int
    record: str
    part: str = ""

    @property
    def text(self) -> str:
        """Return the name as it stands in the file."""
        return "/".join(filter(None, (self.kind, str(self.version), self.record, self.part)))


def read_name(text: str) -> FormName | None:
    """Take a name apart, or return None for what no form of this program is called."""
    parts = text.split("/")
    if (
        len(parts) not in {3, 4}
        or not parts[1].isdecimal()
        or not parts[1].isascii()
        or len(parts[1]) > _DIGITS
    ):
        return None
    return FormName(kind=parts[0], version=int(parts[1]), record=parts[2], part=(*parts, "")[3])
