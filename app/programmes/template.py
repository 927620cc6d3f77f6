"""The programme templates. Each is a folder of the catalogue; a new folder is a new template."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from functools import cache
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Final

from app.errors import Refused
from app.programmes.reading import Table, names_in, opened, package_folder
from app.programmes.report_layout import LAYOUTS
from app.programmes.rows import choices_of, keyed_of, whole_text, wording_or_none
from app.programmes.template_check import refuse_faults
from app.programmes.template_choice import guide_from, insight_from, outcome_from, selection_from
from app.programmes.template_indicator import formulas_from, indicators_from
from app.programmes.template_papers import agreements_from, checklists_from, logbook_from
from app.programmes.template_partner import partners_from, training_from
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.template_plan import plan_from
from app.programmes.template_rules import gate_from, output_from, role_from, rules_from
from app.programmes.template_survey import questions_from, surveys_from
from app.text import LANGUAGES, Text

__all__ = ["ProgrammeTemplate", "read_template", "templates"]

CATALOGUE: Final = "catalogue"
NEEDED: Final = ("template.toml", "plan.toml", "papers.toml", "surveys.toml", "indicators.toml")
FURTHER: Final = ("insights.toml", "partners.toml", "training.toml")

UNKNOWN_FILE = Text(
    en="The template {key} has a file {file} that no template has. Check its name.",
    sv="Mallen {key} har en fil {file} som ingen mall har. Kontrollera filens namn.",
    nb="Malen {key} har en fil {file} som ingen mal har. Kontroller navnet på filen.",
    da="Skabelonen {key} har en fil {file}, som ingen skabelon har. Kontrollér filens navn.",
)


@cache
def templates() -> Mapping[str, ProgrammeTemplate]:
    """Return every template by its key, in the order of the keys."""
    folder = package_folder().joinpath(CATALOGUE)
    keys = (name for name in names_in(CATALOGUE) if folder.joinpath(name).is_dir())
    return MappingProxyType({key: read_template(key) for key in keys})


def read_template(key: str, root: Traversable | None = None) -> ProgrammeTemplate:
    """Read one template and check that it is whole.

    Raises ``Damaged`` when a file is missing or not TOML, ``Refused`` for what is wrong in it.
    """
    folder = f"{CATALOGUE}/{key}"
    found = names_in(folder, root)
    for name in found:
        if name not in (*NEEDED, *FURTHER):
            raise Refused(UNKNOWN_FILE.fill(key=key, file=name), where=f"{folder}/{name}")
    names = (*NEEDED, *(name for name in FURTHER if name in found))
    with ExitStack() as stack:
        files = {name: stack.enter_context(opened(f"{folder}/{name}", root)) for name in names}
        template = _template(key, files)
    refuse_faults(template)
    return template


def _template(key: str, files: Mapping[str, Table]) -> ProgrammeTemplate:
    main, papers = files["template.toml"], files["papers.toml"]
    surveys, indicators = files["surveys.toml"], files["indicators.toml"]
    insights = files.get("insights.toml", Table("insights.toml", (), {}))
    training = files.get("training.toml")
    return ProgrammeTemplate(
        key=key,
        version=main.number("version"),
        name=whole_text(main, "name"),
        purpose=whole_text(main, "purpose"),
        languages=choices_of(main, "languages", LANGUAGES),
        summary_languages=choices_of(main, "summary_languages", LANGUAGES),
        rules=rules_from(main.table("rules")),
        gates=keyed_of(main, "gate", gate_from),
        roles=keyed_of(main, "role", role_from),
        outputs=keyed_of(main, "output", output_from),
        support_topics=main.texts("support"),
        outcomes=keyed_of(main, "outcome", outcome_from),
        selection=selection_from(main.table("selection")) if "selection" in main else None,
        guides=keyed_of(main, "guide", guide_from),
        documents=main.texts("documents"),
        report_layout=LAYOUTS[main.choice("report_layout", LAYOUTS)],
        plan=plan_from(files["plan.toml"]),
        agreements=agreements_from(papers),
        logbook=logbook_from(papers.table("logbook")),
        checklists=checklists_from(papers),
        questions=questions_from(surveys),
        surveys=surveys_from(surveys),
        indicators=indicators_from(indicators),
        formulas=formulas_from(indicators),
        insights=keyed_of(insights, "insight", insight_from),
        insight_source=wording_or_none(insights, "source"),
        partners=partners_from(files.get("partners.toml", Table("partners.toml", (), {}))),
        training=training_from(training) if training is not None else None,
    )
