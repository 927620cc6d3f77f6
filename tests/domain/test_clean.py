"""What does not fit is refused in one sentence a person can read."""

from __future__ import annotations

import pytest

from app.domain.catalogue import entity_named
from app.domain.clean import LONGEST_PROSE, clean
from app.errors import Refused
from app.text import LANGUAGES

LABEL = entity_named("code").fields["label"]
NAMES = {"en": "Swedish", "sv": "svenska", "nb": "svensk", "da": "svensk"}


def test_a_wording_too_long_is_refused_with_its_language() -> None:
    given = {"en": "x" * LONGEST_PROSE, "sv": "å" * (LONGEST_PROSE + 1)}
    with pytest.raises(Refused) as refused:
        clean(LABEL, given)
    assert [reason.where for reason in refused.value.reasons] == ["label"]
    for code in LANGUAGES:
        sentence = refused.value.of(code)
        assert LABEL.label.of(code) in sentence
        assert NAMES[code] in sentence
        assert str(LONGEST_PROSE) in sentence
        assert "åå" not in sentence
        assert "{" not in sentence
    assert clean(LABEL, {"en": given["en"], "sv": " "}) == {"en": given["en"]}
