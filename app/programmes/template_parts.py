"""A programme template as one value."""

from __future__ import annotations

from attrs import frozen

from app.programmes.report_layout import ReportLayout
from app.programmes.template_choice import Guide, Outcome, Selection, StartingInsight
from app.programmes.template_indicator import IndicatorPlan, OwnFormula
from app.programmes.template_papers import Agreement, Checklist, LogbookScheme
from app.programmes.template_partner import MentorTraining, Partners
from app.programmes.template_plan import Plan
from app.programmes.template_rules import RequiredGate, RequiredOutput, RoleNeed, Rules
from app.programmes.template_survey import OwnQuestion, SurveyPlan
from app.programmes.who import Who
from app.programmes.wording import Wording
from app.text import Language, Text


@frozen(kw_only=True)
class ProgrammeTemplate:
    """All that a programme made from the template starts with.

    Name and purpose stand in four languages, because the window shows them; every other wording
    in the template's languages. Clauses, questions, prompts, onboarding points, formulas,
    support topics, annexes and modules are named by their keys in the library.
    """

    key: str
    version: int
    name: Text
    purpose: Text
    """What the template is for."""
    languages: tuple[Language, ...]
    """The main one first."""
    summary_languages: tuple[Language, ...]
    """Those in which the final report has a summary."""
    rules: Rules
    gates: tuple[RequiredGate, ...]
    roles: tuple[RoleNeed, ...]
    """What the connection check looks for."""
    outputs: tuple[RequiredOutput, ...]
    support_topics: tuple[str, ...]
    """The topics of the support matrix that must be filled in."""
    outcomes: tuple[Outcome, ...]
    selection: Selection | None
    guides: tuple[Guide, ...]
    documents: tuple[str, ...]
    """The papers that are offered."""
    report_layout: ReportLayout
    plan: Plan
    agreements: tuple[Agreement, ...]
    logbook: LogbookScheme
    checklists: tuple[Checklist, ...]
    questions: tuple[OwnQuestion, ...]
    surveys: tuple[SurveyPlan, ...]
    indicators: tuple[IndicatorPlan, ...]
    formulas: tuple[OwnFormula, ...]
    insights: tuple[StartingInsight, ...]
    insight_source: Wording | None
    partners: Partners
    training: MentorTraining | None

    def needs(self, role: Who) -> bool:
        """Say whether a placement must have somebody in this role, such as ``coach``."""
        return any(need.key == role and need.required for need in self.roles)

    def survey(self, key: str) -> SurveyPlan:
        """Return a survey by its key."""
        return next(survey for survey in self.surveys if survey.key == key)

    def checklist(self, name: str) -> Checklist | None:
        """Return a checklist by the name of its list, if the template has it."""
        return next((checklist for checklist in self.checklists if checklist.list == name), None)
