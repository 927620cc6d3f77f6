"""Reading a column: every cell through the parser of its kind, each distinct cell once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from attrs import field, frozen

from app.exchange.layout import Target, ValueKind
from app.exchange.sheet import Cell
from app.exchange.values.answer import answer_parser, result_parser
from app.exchange.values.choice import choice_parser, tells_of_cancelling, yes_no_parser
from app.exchange.values.contact import email_parser, phone_parser
from app.exchange.values.day import Order, day_parser
from app.exchange.values.identity import org_number_parser, personal_number_in, personal_number_parser
from app.exchange.values.number import (
    currency_parser,
    decimal_parser,
    money_parser,
    percent_parser,
    whole_parser,
)
from app.exchange.values.outcome import Outcome, Parser, as_words
from app.exchange.values.person_name import NameOrder, full_name_parser
from app.exchange.values.phrases import phrases_parser
from app.text import Text

_SAMPLE: Final = 60
_MOST: Final = 0.8


@frozen(kw_only=True)
class Circumstances:
    """What the parsers of a list need to know of it."""

    country: str = ""
    """SE, NO or DK: whose phone numbers and crowns are meant when nothing is said."""
    order: Order = "day first"
    starts_1904: bool = False
    name_order: NameOrder = "given first"
    heading: str = ""


@frozen
class Column:
    """The values of a column, row by row; what is to be said of some; which rows are called off."""

    values: list[object]
    whys: dict[int, Text] = field(factory=dict)
    cancelled: frozenset[int] = frozenset()


def _words(cell: Cell) -> Outcome:
    return Outcome(as_words(cell) or None)


def _prose(cell: Cell) -> Outcome:
    return Outcome(cell if isinstance(cell, str) else as_words(cell) or None)


def _result(_: Target, __: Sequence[Cell], about: Circumstances) -> Parser:
    return result_parser(day_parser(about.order, starts_1904=about.starts_1904))


_Maker = Callable[[Target, Sequence[Cell], Circumstances], Parser]
_PARSERS: Final[dict[ValueKind, _Maker]] = {
    ValueKind.WORDS: lambda *_: _words,
    ValueKind.PROSE: lambda *_: _prose,
    ValueKind.PHRASES: lambda *_: phrases_parser,
    ValueKind.FULL_NAME: lambda _t, _c, about: full_name_parser(about.name_order),
    ValueKind.DAY: lambda _t, _c, about: day_parser(about.order, starts_1904=about.starts_1904),
    ValueKind.WHOLE: lambda target, _c, _a: whole_parser(target.lowest, target.highest),
    ValueKind.DECIMAL: lambda target, _c, _a: decimal_parser(target.lowest, target.highest),
    ValueKind.PERCENT: lambda _t, cells, _a: percent_parser(cells),
    ValueKind.MONEY: lambda _t, _c, about: money_parser(about.country),
    ValueKind.CURRENCY: lambda _t, _c, about: currency_parser(about.country),
    ValueKind.YES_NO: lambda *_: yes_no_parser,
    ValueKind.CHOICE: lambda target, _c, _a: choice_parser(target.choices),
    ValueKind.EMAIL: lambda *_: email_parser,
    ValueKind.PHONE: lambda _t, _c, about: phone_parser(about.country),
    ValueKind.ORG_NUMBER: lambda _t, _c, about: org_number_parser(about.country),
    ValueKind.PERSONAL_NUMBER: lambda _t, _c, about: personal_number_parser(about.country),
    ValueKind.RESULT: _result,
    ValueKind.ANSWER: lambda _t, _c, about: answer_parser(about.heading),
}
_NEVER_CALLED_OFF: Final = frozenset(
    {
        ValueKind.WORDS,
        ValueKind.FULL_NAME,
        ValueKind.EMAIL,
        ValueKind.PHONE,
        ValueKind.ORG_NUMBER,
        ValueKind.PERSONAL_NUMBER,
    }
)
"""Names and numbers are not searched for "cancelled"; everywhere else an office may write it."""


def parser_for(target: Target, cells: Sequence[Cell], about: Circumstances) -> Parser:
    """Return the parser of a target, fitted to its column."""
    return _PARSERS[target.kind](target, cells, about)


def read_column(target: Target, cells: Sequence[Cell], about: Circumstances) -> Column:
    """Read a column; a cell that only says "cancelled" gives no value and no complaint."""
    distinct = set(cells)
    if any(type(cell) is bool for cell in distinct):
        # True would be taken for 1, its equal, where a column holds both.
        cells = [str(cell).lower() if type(cell) is bool else cell for cell in cells]
        distinct = set(cells)
    distinct.discard(None)
    if target.kind is ValueKind.WORDS and all(type(cell) is str and "\n" not in cell for cell in distinct):
        return Column(list(cells))
    parse = parser_for(target, cells, about)
    outcomes = {cell: parse(cell) for cell in distinct}
    called_off: set[Cell] = set()
    if target.kind not in _NEVER_CALLED_OFF:
        called_off = {cell for cell in distinct if tells_of_cancelling(cell)}
    value_of: dict[Cell, object] = {cell: outcome.value for cell, outcome in outcomes.items()}
    value_of[None] = None
    told = {
        cell: outcome.why
        for cell, outcome in outcomes.items()
        if outcome.why and not (cell in called_off and outcome.value is None)
    }
    return Column(
        [value_of[cell] for cell in cells],
        {at: told[cell] for at, cell in enumerate(cells) if cell in told} if told else {},
        frozenset(at for at, cell in enumerate(cells) if cell in called_off) if called_off else frozenset(),
    )


def unreadable_share(cells: Sequence[Cell], target: Target) -> float:
    """Return the share of the filled cells that cannot be read as the target wants them."""
    filled = [cell for cell in cells if cell is not None]
    if not filled:
        return 0.0
    column = read_column(target, filled, Circumstances())
    return sum(1 for at in column.whys if column.values[at] is None) / len(filled)


def kind_by_content(cells: Sequence[Cell], country: str) -> ValueKind | None:
    """Return what a column plainly holds without its heading: personal numbers or e-mail addresses."""
    filled = [cell for cell in cells if cell is not None][:_SAMPLE]
    if not filled:
        return None
    if sum(1 for cell in filled if personal_number_in(cell, country)) > _MOST * len(filled):
        return ValueKind.PERSONAL_NUMBER
    addresses = (
        cell for cell in filled if isinstance(cell, str) and "@" in cell and email_parser(cell).value
    )
    return ValueKind.EMAIL if sum(1 for _ in addresses) > _MOST * len(filled) else None
