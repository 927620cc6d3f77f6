"""``docs/format.md`` and the program say the same: every vector on the page is computed here anew."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import entities
from app.domain.codec import from_plain, to_plain
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Owner, Privacy
from app.journal.canon import BREAKING_VERSION, STAMP_CAP, canonical, chain_next, chain_root
from app.journal.carrier import MOST_BYTES, Run, pack
from app.journal.change import LIFE, Change, Header, Op, sealed
from app.storage.intake import intake_of
from app.text import same

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "format.md").read_text(encoding="utf-8")
OFFICE, DESK = "0011223344556677", "0123456789abcdef"
RECORD = "01J00000000000000000000001"
SALT = bytes(range(16))
EXAMPLES: dict[Kind, Any] = {
    Kind.WORDS: "Öst & Väst", Kind.PROSE: "One\ntwo", Kind.PHRASES: {"sv": "Ett", "nb": "Én"}, Kind.WHOLE: 14,
    Kind.DECIMAL: Decimal("7.50"), Kind.MONEY: 123450, Kind.DAY: date(2026, 3, 2), Kind.CLOCK: "08:00",
    Kind.MOMENT: datetime(2026, 3, 2, 8, tzinfo=UTC), Kind.YES_NO: True, Kind.CHOICE: "planned",
    Kind.CHOICES: ("remote", "site"), Kind.LINK: RECORD, Kind.LINKS: (RECORD,), Kind.COUNTRY: "SE",
    Kind.COUNTRIES: ("SE", "NO"), Kind.LANGUAGE: "nb", Kind.LANGUAGES: ("sv", "en"), Kind.CURRENCY: "SEK",
    Kind.EMAIL: "name@office.example", Kind.PHONE: "08 123", Kind.WEB: "https://office.example",
    Kind.DURATION: "P60D", Kind.LABELS: ("b", "a"), Kind.ROWS: ({"system": "Register", "number": 7},),
}  # fmt: skip


def field(kind: Kind) -> FieldSpec:
    choices = {key: same(key) for key in ("planned", "remote", "site")}
    return FieldSpec(
        kind=kind,
        label=same("x"),
        privacy=Privacy.P0,
        required=False,
        default=None,
        choices=choices,
        stored="x",
    )


def header(op: Op, stamp: int, **more: Any) -> Header:
    shared: dict[str, Any] = {"entity": "person", "record": RECORD} if op not in {"erase", "log"} else {}
    return Header(
        op=op, stamp=stamp, who="AL", time="2026-03-02T08:00:00Z", batch="00000000000000a1", **shared, **more
    )  # fmt: skip


def vectors() -> list[Change]:
    """Return a short chain with each sort of change."""
    new = sealed(
        header("new", 1, fields=("family_name", "given_name")),
        SALT,
        canonical({"given_name": "Åsa", "family_name": "Öberg"}),
    )
    edit = sealed(
        header("set", 2, fields=("family_name",), replaces={"family_name": (new.id,)}),
        SALT,
        canonical({"family_name": None}),
    )
    gone = sealed(
        header("del", 3, replaces={LIFE: (new.id,)}, seen=tuple(sorted((new.id, edit.id)))),
        SALT,
        canonical({"reason": "double"}),
    )
    back = sealed(header("res", 4, replaces={LIFE: (gone.id,)}), b"", None)
    line = sealed(header("log", 5), SALT, canonical({"kind": "title", "title": "list.xlsx"}))
    erased = sealed(header("erase", 6, targets=(RECORD,)), b"", None)
    return [new, edit, gone, back, line, erased]


def vector_lines() -> list[str]:
    found = [f"root {chain_root(OFFICE, DESK).hex()}"]
    link = chain_root(OFFICE, DESK)
    for change in vectors():
        link = chain_next(link, change.leaf)
        found += [
            f"header {change.text}",
            f"value {change.value if change.value is not None else ''}".rstrip(),
            f"vd {change.digest.hex()}",
            f"id {change.id}",
            f"link {link.hex()}",
        ]
    run = Run(office=OFFICE, desk=DESK, first=1, before=chain_root(OFFICE, DESK), changes=tuple(vectors()))
    return [*found, f"carrier {pack(run)[0]}"]


def kind_row(kind: Kind) -> str:
    plain = to_plain(field(kind), EXAMPLES[kind])
    return f"| `{kind.value}` | `{canonical(plain)}` |"


def owner_row(spec: EntitySpec) -> str:
    own = [f"`{f.stored}`" for f in spec.fields.values() if f.owner is Owner.RECORD and spec.person]
    hers = [
        f"`{f.stored}`" for f in spec.fields.values() if f.owner is Owner.PERSON and f.privacy < Privacy.P2
    ]
    path = {(): "–", ("id",): "the record itself"}.get(spec.person, " → ".join(f"`{p}`" for p in spec.person))
    cells = [
        f"`{spec.key}`",
        path,
        "yes" if spec.dies_with_person else "–",
        ", ".join(hers) or "–",
        ", ".join(own) or "–",
    ]
    return "| " + " | ".join(cells) + " |"


def rows_under(heading: str) -> list[str]:
    part = PAGE.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [line for line in part.splitlines() if line.startswith("| `")]


def test_the_vectors_on_the_page_are_those_of_the_program() -> None:
    block = re.search(r"```vectors\n(.*?)```", PAGE, re.DOTALL)
    assert block is not None
    assert block[1].splitlines() == vector_lines()


def test_each_kind_of_value_stands_on_the_page_as_it_is_kept() -> None:
    assert rows_under("Values") == [kind_row(kind) for kind in Kind]


@pytest.mark.parametrize("kind", Kind)
def test_a_value_comes_back_from_its_plain_form(kind: Kind) -> None:
    plain = to_plain(field(kind), EXAMPLES[kind])
    assert json.loads(canonical(plain)) == plain
    assert from_plain(field(kind), plain) == EXAMPLES[kind]
    assert to_plain(field(kind), None) is None


HOSTILE: dict[Kind, tuple[Any, ...]] = {
    Kind.WORDS: (1, None, []),
    Kind.WHOLE: ("1", 1.0, True, 2**63, -(2**63), 10**30),
    Kind.DECIMAL: (1, 1.5, "NaN", "Infinity", "-inf", "x", ""),
    Kind.DAY: (1, "20260302", "2026-W10-1", "2026-02-30", "soon"),
    Kind.MOMENT: ("2026-03-02", "2026-03-02T08:00:00+01:00", 1),
    Kind.YES_NO: (1, 0, "yes"),
    Kind.CHOICE: ("unheard", 1),
    Kind.PHRASES: ([], {"sv": 1}, "x"),
    Kind.LABELS: ("x", [1], [None]),
    Kind.ROWS: ("x", [1], [["a"]]),
}


@pytest.mark.parametrize(
    ("kind", "plain"), [(k, v) for k, values in HOSTILE.items() for v in values if v is not None]
)
def test_a_value_of_another_shape_does_not_reach_a_table(kind: Kind, plain: Any) -> None:
    with pytest.raises(ValueError, match="x"):
        from_plain(field(kind), plain)


def test_nothing_and_empty_are_written_alike() -> None:
    for kind in (Kind.LABELS, Kind.LINKS, Kind.ROWS, Kind.CHOICES):
        assert to_plain(field(kind), ()) is None
    assert to_plain(field(Kind.PHRASES), {}) is None
    decimals = {"0", "0.00", "-0", "0E+5"}
    assert {to_plain(field(Kind.DECIMAL), Decimal(d)) for d in decimals} == {"0"}
    assert to_plain(field(Kind.DECIMAL), Decimal("1E+3")) == "1000"


def test_the_owner_of_each_entity_stands_on_the_page() -> None:
    wanted = [owner_row(spec) for spec in entities().values()]
    assert rows_under("Owners") == wanted, "the table Owners of docs/format.md wants these rows"


def test_fields_are_parted_by_owner_and_tier_as_the_page_says() -> None:
    parted: Callable[[str], Any] = intake_of(entities()["person"]).owner_of("")
    assert parted("given_name") == parted("data_source") == ("", Privacy.P2)
    assert parted("national_id") == ("", Privacy.P5)
    assert parted("legal_hold_reason") == ("", Privacy.P3)
    goal: Callable[[str], Any] = intake_of(entities()["learning_outcome"]).owner_of("HER")
    assert {goal(f.stored)[0] for f in entities()["learning_outcome"].fields.values()} == {"", "HER"}


def test_the_numbers_on_the_page_are_those_of_the_program() -> None:
    for number in (f"2^{STAMP_CAP.bit_length() - 1}", f"{MOST_BYTES >> 20} MB", f"`v` {BREAKING_VERSION}"):
        assert number in PAGE
