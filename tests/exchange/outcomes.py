"""What the tests of the parsers share."""

from app.exchange.sheet import Cell
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
