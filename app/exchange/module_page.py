"""A training module as one file for any browser: it works by double click, without a network.

Everything a person of the office wrote is escaped; the page's own script and style are named by their hashes
in the content policy, and nothing else may run, load or be sent. Without a script the text can still be read.
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from importlib.resources import files
from typing import Final

from attrs import frozen

from app.domain.training_text import Screen
from app.exchange.training_html import part_html

STYLE: Final = "page.css"
SCRIPT: Final = "page.js"
Words = Mapping[str, str]


@frozen(kw_only=True)
class PageQuestion:
    """A question in one language; ``right`` has a bit an answer."""

    text: str
    options: tuple[str, ...]
    right: int
    multiple: bool = False
    why: str = ""


@frozen(kw_only=True)
class Edition:
    """The module in one language. ``words`` are the page's own, by key."""

    language: str
    name: str
    title: str
    about: str
    contents: str
    screens: tuple[Screen, ...]
    reflections: tuple[str, ...]
    questions: tuple[PageQuestion, ...]
    words: Words


@frozen(kw_only=True)
class ModulePage:
    """What stands in a page. ``sizes`` and ``whole`` say how the code holds the answers."""

    editions: tuple[Edition, ...]
    key: str
    sizes: tuple[int, ...]
    whole: bool
    mark: int
    address: str = ""


def as_html(page: ModulePage) -> bytes:
    """Return the file."""
    style, script, first = _asset(STYLE), _asset(SCRIPT), page.editions[0]
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    parts = (
        "<!DOCTYPE html>",
        f'<html lang="{escape(first.language)}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">',
        f"<title>{escape(first.title)}</title><style>{style}</style></head><body>",
        _languages(page),
        *(_edition(one, shown=one is first) for one in page.editions),
        f'<script type="application/json" id="quiz">{_settings(page)}</script>',
        f"<script>{script}</script></body></html>",
    )
    return "\n".join(parts).encode("utf-8", "replace")


@cache
def _asset(name: str) -> str:
    return files("app.exchange").joinpath("module", name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _settings(page: ModulePage) -> str:
    """Return what the script needs; no sign of it can end the element it stands in."""
    questions = page.editions[0].questions
    found = {
        "language": page.editions[0].language,
        "key": page.key,
        "sizes": page.sizes,
        "whole": page.whole,
        "mark": page.mark,
        "address": page.address,
        "masks": [one.right for one in questions],
        "multiple": [one.multiple for one in questions],
    }
    plain = json.dumps(found)
    return plain.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _languages(page: ModulePage) -> str:
    if len(page.editions) == 1:
        return ""
    buttons = "".join(
        f'<button type="button" lang="{escape(one.language)}" data-language="{escape(one.language)}" '
        f'aria-pressed="{str(at == 0).lower()}">{escape(one.name)}</button>'
        for at, one in enumerate(page.editions)
    )
    return f'<nav class="languages" aria-label="Language">{buttons}</nav>'


def _edition(edition: Edition, *, shown: bool) -> str:
    code, words = escape(edition.language), edition.words
    hidden = "" if shown else " hidden"
    steps = [*edition.screens]
    every = len(steps) + 1 + bool(edition.reflections)
    read = [_step(_screen(one), _no(words, at, every)) for at, one in enumerate(steps, start=1)]
    if edition.reflections:
        read.append(_step(_reflections(edition), _no(words, len(steps) + 1, every)))
    read.append(_step(_quiz(edition), _no(words, every, every)))
    way = (
        f'<div class="way"><button type="button" class="back">{_say(words, "back")}</button>'
        f'<button type="button" class="next main">{_say(words, "next")}</button></div>'
    )
    return (
        f'<main class="edition" id="edition-{code}" lang="{code}" '
        f'data-title="{escape(edition.title)}"{hidden}>'
        f'<header><h1 dir="auto">{escape(edition.title)}</h1><p class="quiet" dir="auto">'
        f'{escape(edition.about)}</p><p class="quiet" dir="auto">{escape(edition.contents)}</p>'
        f"<noscript><p>{_say(words, 'no_script')}</p></noscript></header>"
        f"{''.join(read)}{_step(_result(words), '')}{way}</main>"
    )


def _no(words: Words, at: int, every: int) -> str:
    return words["step"].replace("{n}", str(at)).replace("{all}", str(every))


def _step(inside: str, no: str) -> str:
    head = f'<p class="no">{escape(no)}</p>' if no else ""
    return f'<section class="step" tabindex="-1">{head}{inside}</section>'


def _screen(screen: Screen) -> str:
    return "".join(part_html(one, "h2") for one in screen)


def _reflections(edition: Edition) -> str:
    words, code = edition.words, escape(edition.language)
    asked = "".join(
        f'<p><label for="{code}-r{no}" dir="auto">{escape(text)}</label></p>'
        f'<textarea id="{code}-r{no}" maxlength="2000"></textarea>'
        for no, text in enumerate(edition.reflections)
    )
    return f'<h2>{_say(words, "reflection")}</h2><p class="quiet">{_say(words, "private")}</p>{asked}'


def _quiz(edition: Edition) -> str:
    words, code = edition.words, escape(edition.language)
    asked = "".join(_question(one, no, code, words) for no, one in enumerate(edition.questions))
    rate = "".join(
        f'<label class="choice"><input type="radio" name="{code}-rating" value="{no}">{no}</label>'
        for no in range(1, 6)
    )
    return (
        f'<h2>{_say(words, "quiz")}</h2><form class="quiz" novalidate>{asked}'
        f'<p class="open" role="alert" hidden data-words="{_say(words, "open")}"></p>'
        f'<div class="doing"><button class="main">{_say(words, "check")}</button></div></form>'
        f'<p class="score" role="status" tabindex="-1" hidden data-passed="{_say(words, "passed")}" '
        f'data-failed="{_say(words, "failed")}"></p><form class="rate" hidden><fieldset>'
        f'<legend>{_say(words, "rate")}</legend><div class="scale">{rate}</div></fieldset>'
        f'<p><label for="{code}-better">{_say(words, "better")}</label></p>'
        f'<textarea class="better" id="{code}-better" maxlength="1000"></textarea>'
        f'<div class="doing"><button class="main">{_say(words, "finish")}</button></div></form>'
    )


def _question(question: PageQuestion, no: int, code: str, words: Words) -> str:
    kind = "checkbox" if question.multiple else "radio"
    hint = f' <span class="quiet">{_say(words, "several")}</span>' if question.multiple else ""
    options = "".join(
        f'<label class="choice"><input type="{kind}" name="{code}-q{no}"><span dir="auto">{escape(one)}'
        f"</span></label>"
        for one in question.options
    )
    why = f'<p class="why" dir="auto" hidden>{escape(question.why)}</p>'
    return (
        f'<fieldset class="question"><legend dir="auto">{no + 1}. {escape(question.text)}{hint}</legend>'
        f'<div>{options}</div><p class="verdict" role="status" data-right="{_say(words, "right")}" '
        f'data-wrong="{_say(words, "wrong")}"></p>{why}</fieldset>'
    )


def _result(words: Words) -> str:
    return (
        f"<h2>{_say(words, 'done')}</h2><p>{_say(words, 'tell')}</p>"
        f'<output class="code" aria-label="{_say(words, "your_code")}"></output><div class="doing">'
        f'<button type="button" class="copy main">{_say(words, "copy")}</button>'
        f'<a class="letter" href="#" data-subject="{_say(words, "subject")}" '
        f'data-text="{_say(words, "letter")}" data-better="{_say(words, "better")}">'
        f"{_say(words, 'send')}</a></div>"
        f'<p class="copied" role="status" hidden data-words="{_say(words, "copied")}"></p>'
    )


def _say(words: Words, key: str) -> str:
    return escape(words[key])


def every_word() -> Iterator[str]:
    """Yield the keys of the words a page needs."""
    yield from (
        "step", "back", "next", "no_script", "reflection", "private", "quiz", "several", "right", "wrong",
        "open", "check", "passed", "failed", "rate", "better", "finish", "done", "tell", "your_code", "copy",
        "copied", "send", "subject", "letter",
    )  # fmt: skip
