"""What every verb shares: language, JSON or words, exit codes, one sentence for what went wrong."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from app.errors import Outcome, Reason, Refused, Told
from app.services.health import keep_safe
from app.services.office import Office, open_office
from app.services.sharing import Copied, fetch, needs_fetching
from app.settings import desk_initials, desk_language
from app.text import LANGUAGES, Language, Text

F = TypeVar("F", bound=Callable[..., Any])

FILE = click.argument("file", type=click.Path(path_type=Path))
LANGUAGE = click.Choice(["en", "sv", "nb", "da"])


class Verbs(click.Group):
    """All verbs; a word that click itself refuses is told as JSON too where that was asked for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Remember whether the answer is to be JSON."""
        ctx.meta["json"] = "--json" in args
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            if ctx.meta["json"]:
                param = getattr(error, "param", None)
                reason = {"where": param.name if param else "", "why": error.format_message()}
                click.echo(json.dumps({"refused": [reason]}, ensure_ascii=False))
            raise


class Day(click.ParamType[date]):
    """A date as ISO writes it."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a date."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(_NO_DAY.fill(words=value).of(desk_language()), param, ctx)


DAY = Day()
_A_COPY = Text(
    en="{path} is a copy of the office at {others}. It merges with that one; to make it an office of its "
    "own, run: new NAME --copy-of {path}",
    sv="{path} är en kopia av kontoret på {others}. Den går att slå ihop med det; för ett eget kontor, kör: "
    "new NAMN --copy-of {path}",
    nb="{path} er en kopi av kontoret på {others}. Den kan slås sammen med det; for et eget kontor, kjør: "
    "new NAVN --copy-of {path}",
    da="{path} er en kopi af kontoret på {others}. Den kan flettes med det; for et eget kontor, kør: "
    "new NAVN --copy-of {path}",
)
_WHICH = Text(
    en="If it is the same, run: sync FILE --at {path} (with the file you used so far). If it is a new one, "
    "run: new NAME --copy-of {path}",
    sv="Är det samma, kör: sync FIL --at {path} (med den fil du har använt hittills). Är det ett nytt, kör: "
    "new NAMN --copy-of {path}",
    nb="Er det det samme, kjør: sync FIL --at {path} (med filen du har brukt hittil). Er det et nytt, kjør: "
    "new NAVN --copy-of {path}",
    da="Er det det samme, kør: sync FIL --at {path} (med den fil, du har brugt hidtil). Er det et nyt, kør: "
    "new NAVN --copy-of {path}",
)
_NO_DAY = Text(
    en='"{words}" is no date. Write it such as 2026-03-16.',
    sv="”{words}” är inget datum. Skriv det så här: 2026-03-16.",
    nb="«{words}» er ingen dato. Skriv den slik: 2026-03-16.",
    da='"{words}" er ikke en dato. Skriv den sådan: 2026-03-16.',
)


class Session:
    """One run of a verb: how it answers."""

    def __init__(self, *, as_json: bool) -> None:
        """Answer in words of the desk's language, or as one JSON document."""
        self.as_json = as_json
        self.language: Language = desk_language()

    def answer(self, content: Any, lines: Iterable[str] = ()) -> None:
        """Print the answer: the JSON document, or the lines."""
        if self.as_json:
            click.echo(json.dumps(content, ensure_ascii=False, indent=1))
            return
        for line in lines:
            click.echo(line)

    def finish(self, outcome: Outcome, content: dict[str, Any], lines: Iterable[str] = ()) -> None:
        """Answer, name each failure, and leave with 5 if a part failed."""
        failed = [self.reason(one) for one in outcome.failed]
        self.answer({**content, "done": outcome.done, "failed": failed}, lines)
        for one in outcome.failed:
            click.echo(f"{one.where}: {one.why.of(self.language)}", err=True)
        if outcome.exit_code:
            sys.exit(outcome.exit_code)

    def refuse(self, told: Told, content: dict[str, Any] | None = None) -> None:
        """Say what was refused, beside what was done all the same; leave with the code of the kind."""
        reasons = told.reasons if isinstance(told, Refused) else (Reason("", told.text),)
        if self.as_json:
            refused = {**(content or {}), "refused": [self.reason(one) for one in reasons]}
            click.echo(json.dumps(refused, ensure_ascii=False))
        for one in reasons:
            click.echo(one.why.of(self.language), err=True)
        sys.exit(told.exit_code)

    def reason(self, one: Reason) -> dict[str, str]:
        """Return a reason as JSON."""
        return {"where": one.where, "why": one.why.of(self.language)}


def verb(function: F) -> F:
    """Give a verb its ``--json`` and turn refusals into sentences and exit codes."""

    @click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
    @functools.wraps(function)
    def run(*args: Any, as_json: bool, **named: Any) -> Any:
        session = Session(as_json=as_json)
        try:
            return function(session, *args, **named)
        except Told as told:
            return session.refuse(told)

    return run  # type: ignore[return-value]


@contextmanager
def opened(path: Path) -> Iterator[Office]:
    """Open an office file for one verb; of a shared office this person's own copy."""
    if needs_fetching(path):
        _fetched(path)
    office = open_office(path, who=desk_initials())
    if office.copied_from and sys.stderr.isatty():
        others = ", ".join(map(str, office.copied_from))
        click.echo(_A_COPY.fill(path=path, others=others).of(desk_language()), err=True)
    try:
        unsafe = keep_safe(office, datetime.now().astimezone())
        if unsafe is not None:
            click.echo(unsafe.of(desk_language()), err=True)
        with office.store.file.told():
            yield office
    finally:
        office.close()


def _fetched(path: Path) -> None:
    """Fetch a shared office; a question about a copy says which verbs answer it."""
    try:
        fetch(path, desk_initials())
    except Copied as asked:
        how = _WHICH.fill(path=path)
        text = Text(**{code: f"{asked.of(code)} {how.of(code)}." for code in LANGUAGES})
        raise Copied(text, where=str(path)) from asked
