"""The command line: every verb of the program, without a window."""

from __future__ import annotations

import contextlib
import sys

import click

from app.commands.session import Verbs
from app.registry import modules_in
from app.settings import VERSION


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="praktikum")
def main() -> None:
    """Praktikum: internships, placements and staff exchanges of a small office."""


def _gather() -> None:
    for module in modules_in("app.commands"):
        for command in getattr(module, "COMMANDS", ()):
            main.add_command(command)


_gather()

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main(prog_name="praktikum")
