"""A template that is not whole is refused, with the place and the fault."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Damaged, Refused
from app.programmes.moment import Moment, moment_in
from app.programmes.reading import Table, package_folder
from app.programmes.template import read_template, templates
from app.programmes.template_indicator import target_in

Change = Callable[[str, str, str], Path]
HERE = Table("here.toml", (), {})


@pytest.fixture
def change(tmp_path: Path) -> Change:
    """Copy a template under another root with one piece of a file replaced."""

    def changed(file: str, old: str, new: str) -> Path:
        key = file.split("/", maxsplit=1)[0]
        source = Path(str(package_folder())) / "catalogue" / key
        shutil.copytree(source, tmp_path / "catalogue" / key)
        path = tmp_path / "catalogue" / file
        words = path.read_text(encoding="utf-8")
        assert old in words
        path.write_text(words.replace(old, new, 1), encoding="utf-8")
        return tmp_path

    return changed


def refusal_of(key: str, root: Path) -> str:
    with pytest.raises(Refused) as caught:
        read_template(key, root)
    return "; ".join(f"{reason.where} {reason.why.en}" for reason in caught.value.reasons)


def test_a_new_folder_is_a_new_template(change: Change) -> None:
    root = change("kloss/template.toml", "version = 1", "version = 2")
    (root / "catalogue" / "kloss").rename(root / "catalogue" / "lend_staff")
    template = read_template("lend_staff", root)
    assert (template.key, template.version) == ("lend_staff", 2)
    assert template.plan == templates()["kloss"].plan


def test_templates_are_read_once() -> None:
    assert templates() is templates()


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("iip/plan.toml", 'phase = "stay"', 'phase = "stau"', "stau"),
        ("iip/plan.toml", "PS-140 opens", "PS-140 opened", "opened"),
        ("iip/plan.toml", 'surveys = ["arrival_pulse"]', 'surveys = ["pulse"]', "pulse"),
        ("iip/plan.toml", 'documents = ["call_text"]', 'documents = ["call"]', "“call”"),
        ("iip/papers.toml", 'document = "tripartite_agreement"', 'document = "paper"', "paper"),
        ("innopraksis/plan.toml", 'event = "host_gathering"', 'event = "party"', "party"),
        ("kloss/template.toml", 'summary_languages = ["en"]', 'summary_languages = ["da"]', "“da”"),
        ("kloss/template.toml", "weight = 30", "weight = 31", "101"),
        ("partner/training.toml", 'document = "connection_map"', 'document = "map"', "“map”"),
        ("partner/partners.toml", 'survey = "end_host"', 'survey = "end_hosts"', "end_hosts"),
        ("countrypartner/indicators.toml", '"student_end"]', '"student_last"]', "student_last"),
    ],
)
def test_a_key_that_leads_nowhere_is_refused(
    change: Change, file: str, old: str, new: str, told: str
) -> None:
    key = file.split("/", maxsplit=1)[0]
    assert told in refusal_of(key, change(file, old, new))


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("iip/plan.toml", 'name.sv = "Halvtidsavstämning"\n', "", "task.midterm"),
        ("iip/plan.toml", 'name.sv = "Matchning bekräftad"', 'name.nb = "Bekreftet"', "match_confirmed"),
        ("iip/template.toml", 'da = "Innovationspraktik i udlandet for studerende"\n', "", "name"),
    ],
)
def test_a_text_that_lacks_a_language_is_refused(
    change: Change, file: str, old: str, new: str, told: str
) -> None:
    told = told.replace("task.midterm", "plan.tasks[midterm].name")
    assert told in refusal_of("iip", change(file, old, new))


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("iip/plan.toml", '"AS+14"', '"AS 14"', "no moment"),
        ("iip/plan.toml", 'who = ["coach"]', 'who = ["trainer"]', "trainer"),
        ("iip/plan.toml", 'key = "midterm"', 'key = "first_call"', "stands twice"),
        ("iip/indicators.toml", '">= 95 percent"', '"95 %"', "no target"),
        ("iip/papers.toml", '"C26"', '"C26()"', "no clause"),
        ("iip/papers.toml", '"P13 last"', '"P13 late"', "late"),
        ("iip/surveys.toml", "Q12 about_participant", "Q12 about_host", "about_host"),
        ("iip/template.toml", '"P60D"', '"60 days"', "no length of time"),
        ("iip/template.toml", "norm_days = 26", 'norm_days = "26"', "whole number"),
        ("iip/template.toml", "norm_days = 26", "normal_days = 26", "normal_days"),
        ("iip/template.toml", '["sv", "en"]', '["sv", "fi"]', "fi"),
        ("iip/template.toml", '"vinnova"', '"vinova"', "vinova"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_place(
    change: Change, file: str, old: str, new: str, told: str
) -> None:
    said = refusal_of("iip", change(file, old, new))
    assert told in said
    assert file in said


def test_a_file_that_no_template_has_is_refused(change: Change) -> None:
    root = change("iip/template.toml", "version = 1", "version = 1")
    (root / "catalogue" / "iip" / "surveyes.toml").write_text("", encoding="utf-8")
    assert "surveyes.toml" in refusal_of("iip", root)


def test_a_file_that_is_missing_is_damage(change: Change) -> None:
    root = change("iip/template.toml", "version = 1", "version = 1")
    (root / "catalogue" / "iip" / "plan.toml").unlink()
    with pytest.raises(Damaged, match=r"plan\.toml"):
        read_template("iip", root)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("PS", Moment("PS")),
        ("AE+180", Moment("AE", 180)),
        ("CO-30", Moment("CO", -30)),
        ("RD-14 draft", Moment("RD", -14, "draft")),
    ],
)
def test_moments_are_read_and_written_alike(written: str, read: Moment) -> None:
    assert moment_in(HERE, "when", written) == read
    assert str(read) == written


@pytest.mark.parametrize("written", ["", "XX", "PS+", "PS +3", "PS+3 Draft", "PS+1000", "ps+3"])
def test_what_is_no_moment_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        moment_in(HERE, "when", written)


@pytest.mark.parametrize("written", ["", "80 percent", ">= 80", ">= yes no", "x: >= 80 %", ">= 80.5.1 mean"])
def test_what_is_no_target_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        target_in(HERE, written)
