"""A check sum over what went into a paper, so that a copy can be compared with the office's record."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from reportlab.graphics.shapes import Drawing, Group
from reportlab.graphics.widgetbase import Widget

from app.documents.blocks import Sheet


def fingerprint(sheets: Sequence[Sheet]) -> str:
    """Return the SHA-256 of sheets: equal words, furniture and pictures give equal sums."""
    plain = json.dumps([_plain(sheet) for sheet in sheets], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        fields = {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
        return {"": type(value).__name__, **fields}
    if isinstance(value, Drawing):
        return {"drawing": _drawn(value)}
    if isinstance(value, bytes):
        return {"bytes": hashlib.sha256(value).hexdigest()}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value if value is None or isinstance(value, str | int | float | bool) else repr(value)


def _drawn(node: Any) -> Any:
    """Take a drawing apart into its shapes; a chart is asked for the shapes it draws."""
    if isinstance(node, Widget):
        return _drawn(node.provideNode())
    if isinstance(node, Group):
        return [repr(node.transform), *(_drawn(each) for each in node.contents)]
    return [type(node).__name__, {name: repr(value) for name, value in sorted(node.getProperties().items())}]
