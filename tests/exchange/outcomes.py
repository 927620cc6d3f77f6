"""What the tests of values and of refusals share."""

from pathlib import Path

import pytest

from app.errors import Refused, Told
from app.exchange.sheet import Cell
from app.exchange.sheets import read_sheets
from app.exchange.values.outcome import Parser
from app.text import LANGUAGES


def value(parse: Parser, cell: Cell) -> object:
    """Return the value of a cell that must read without a word."""
    found, why = parse(cell)
    assert why is None, why.en
    return found


def reason(parse: Parser, cell: Cell, *, kept: bool = False) -> str:
    """Return the sentence about a cell, whole in all four languages."""
    found, why = parse(cell)
    assert why is not None
    assert (found is not None) == kept
    sentences = [why.of(language) for language in LANGUAGES]
    assert len(set(sentences)) == 4
    assert not any("{" in sentence for sentence in sentences)
    return why.en


def refusal(path: Path, kind: type[Told] = Refused) -> str:
    """Return the English sentence of a file that is refused, told in all four languages."""
    with pytest.raises(kind) as caught:
        read_sheets(path)
    sentences = [caught.value.of(language) for language in LANGUAGES]
    assert len(set(sentences)) == 4
    assert not any("{" in sentence for sentence in sentences)
    return sentences[0]
