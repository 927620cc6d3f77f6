"""The page of a module: nothing of the office's text runs, nothing leaves it, every language is in it."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from html.parser import HTMLParser

import pytest

from app.domain.training_text import screens_of
from app.exchange.module_page import Edition, ModulePage, PageQuestion, as_html, every_word
from app.text import LANGUAGES

HOSTILE = (
    '</script><script>alert(1)</script><img src="https://evil.example/x" onerror=alert(2)> & "q" \u202e😀'
)


class Seen(HTMLParser):
    """What a browser would find."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self._in = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in = f"{tag} {dict(attrs).get('id', '')}".strip()

    def handle_data(self, data: str) -> None:
        if self._in.startswith(("script", "style", "title")):
            self.texts[self._in] = self.texts.get(self._in, "") + data

    def handle_endtag(self, tag: str) -> None:
        self._in = ""


def edition(language: str, words: str = "Text", content: str = "One\n\nTwo") -> Edition:
    return Edition(
        language=language, name=language, title=words, about=words, contents=words,
        screens=screens_of(content), reflections=(words,),
        questions=(
            PageQuestion(text=words, options=(words, "b"), right=1, why=words),
            PageQuestion(text=words, options=(words, "b", "c"), right=5, multiple=True),
        ),
        words={**dict.fromkeys(every_word(), words), "step": "{n}/{all}"},
    )  # fmt: skip


def page(*editions: Edition) -> ModulePage:
    return ModulePage(
        editions=editions, key="k" * 24, sizes=(2, 8), whole=True, mark=66, address="a@b.example"
    )


def seen(made: ModulePage) -> tuple[str, Seen]:
    text = as_html(made).decode()
    found = Seen()
    found.feed(text)
    return text, found


@pytest.mark.parametrize("words", [HOSTILE, "{{score}} {n} %s", "\x00\ud800", "a" * 100_000, "<!--", "]]>"])
def test_the_words_of_the_office_are_words(words: str) -> None:
    text, found = seen(page(edition("sv", words, words)))
    tags = {tag for tag, _ in found.tags}
    assert tags & {"img", "iframe", "link", "object", "svg"} == set()
    assert [tag for tag, _ in found.tags].count("script") == 2
    assert not any(name.startswith("on") for _, given in found.tags for name in given)
    assert 'evil.example/x" on' not in text


def test_only_the_pages_own_script_and_style_may_run() -> None:
    _, found = seen(page(edition("sv", HOSTILE)))
    policy = next(given["content"] or "" for tag, given in found.tags if given.get("http-equiv"))
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for kind, where in (("script-src", "script"), ("style-src", "style")):
        digest = b64encode(hashlib.sha256(found.texts[where].encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy


def test_nothing_is_fetched_from_anywhere() -> None:
    text, found = seen(page(edition("sv"), edition("nb")))
    assert not any(given.get(name) for _, given in found.tags for name in ("src", "action", "data", "poster"))
    assert {given["href"] for _, given in found.tags if "href" in given} == {"#"}
    assert "http" not in re.sub(r"http-equiv", "", text)
    assert "url(" not in text
    assert "@import" not in text


def test_the_settings_are_read_as_they_were_written() -> None:
    _, found = seen(page(edition("sv", HOSTILE)))
    quiz = json.loads(found.texts["script quiz"])
    assert (quiz["key"], quiz["sizes"], quiz["masks"], quiz["multiple"]) == (
        "k" * 24, [2, 8], [1, 5], [False, True],
    )  # fmt: skip


def test_every_language_stands_in_it_and_the_first_is_shown() -> None:
    _, found = seen(page(*(edition(code) for code in LANGUAGES)))
    mains = [given for tag, given in found.tags if tag == "main"]
    assert [one["lang"] for one in mains] == list(LANGUAGES)
    assert ["hidden" in one for one in mains] == [False, True, True, True]
    assert [given["data-language"] for _, given in found.tags if "data-language" in given] == list(LANGUAGES)


def test_every_field_has_its_label() -> None:
    _, found = seen(page(edition("sv")))
    labelled = {given["for"] for tag, given in found.tags if tag == "label" and "for" in given}
    assert {given["id"] for tag, given in found.tags if tag == "textarea"} == labelled
    assert [tag for tag, _ in found.tags].count("legend") == [tag for tag, _ in found.tags].count("fieldset")
    ids = [given["id"] for _, given in found.tags if "id" in given]
    assert len(ids) == len(set(ids))


def test_the_small_part_of_markdown() -> None:
    text, _ = seen(
        page(edition("sv", content="# Head\nOne **two** *three*\nfour\n- a\n- b\n1. c\n\n* not*a*list"))
    )
    assert '<h2 dir="auto">Head</h2>' in text
    assert "One <strong>two</strong> <em>three</em><br>four" in text
    assert "<ul><li dir=auto>a</li><li dir=auto>b</li></ul><ol><li dir=auto>c</li></ol>" in text
