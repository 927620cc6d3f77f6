"""An office with the modules of the template, two mentors of one host, and what a mentor answers."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from app.programmes.template import templates
from app.services import template_library
from app.services.office import Office
from app.services.quiz import quiz_of
from app.services.quiz_code import EPOCH, Told, made
from app.services.training_page import page_key


@frozen
class Scene:
    """The office with two mentors and the modules by key."""

    office: Office
    host: str
    mentor: str
    other: str
    modules: dict[str, str]

    def module(self, key: str = "M1") -> Any:
        """Return a module."""
        return self.office.records.get("training_module", self.modules[key])

    def code(self, key: str = "M1", person: str = "", *, right: bool = True, **told: Any) -> str:
        """Return the code a page gives for answers that are all right, or all wrong."""
        quiz = quiz_of(self.office.records, self.module(key))
        hits = [quiz.right(one) for one in quiz.counted]
        answers = hits if right else [(hit + 1) % size for hit, size in zip(hits, quiz.sizes, strict=True)]
        day = (self.office.today - EPOCH).days
        said = Told(**{"day": day, "attempt": 1, "rating": 4, "answers": tuple(answers), **told})
        return made(page_key(self.office, quiz, person or self.mentor), said, quiz.sizes)


def scene_in(office: Office) -> Scene:
    """Fill an office."""
    with office.work() as work:
        template_library.lend(work, templates()["partner"])
        host = work.add(
            "organisation", {"legal_name": "Nordlys <b>AB</b>", "kind": "company", "country": "SE"}
        )
        people = [
            work.add(
                "person",
                {
                    "given_name": given,
                    "family_name": "Lind",
                    "language": "sv",
                    "email": f"{given}@host.example".lower(),
                },
            )
            for given in ("Asta", "Bo")
        ]
        for person in people:
            work.add("role", {"person_id": person, "role": "host_mentor", "organisation_id": host})
        modules = {one.key: one.id for one in work.records.of("training_module")}
        for module in modules.values():
            work.set("training_module", module, state="published", state_day=office.today)
    return Scene(office, host, people[0], people[1], modules)
