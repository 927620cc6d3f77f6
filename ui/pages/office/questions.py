"""The questions that several desks ask, as a page of the office."""

from __future__ import annotations

from typing import Final

from app.text import Text
from ui.pages.page import Page
from ui.pages.sharing.questions_page import QuestionsPage

TITLE: Final = Text(en="Questions", sv="Frågor", nb="Spørsmål", da="Spørgsmål")
PAGE: Final = Page(key="questions", title=TITLE, order=200, make=QuestionsPage)
