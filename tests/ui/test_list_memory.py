import json
from pathlib import Path

import pytest

from ui.window_state import MOST_VIEWS, ListLook, SavedView, WindowState, load


def read(path: Path, found: object) -> WindowState:
    path.write_text(json.dumps(found), encoding="utf-8")
    return load(path)


@pytest.mark.parametrize(
    "look",
    [
        4,
        [],
        {"columns": "email", "widths": [1], "sort": 5, "descending": 1},
        {"columns": [1, None, ["email"]], "widths": {"email": 10**18, "phone": -4, "title": 1.5, "x": True}},
        {"columns": {"email": 1}, "widths": {"email": {"email": {}}}, "sort": ["x"], "unknown": {}},
    ],
)
def test_a_look_of_nonsense_is_the_default(tmp_path: Path, look: object) -> None:
    assert read(tmp_path / "w.json", {"lists": {"contacts": look}}).lists == {"contacts": ListLook()}


def test_a_view_keeps_what_of_it_can_be_read(tmp_path: Path) -> None:
    view = {
        "name": "Mine",
        "words": 3,
        "conditions": [{"field": "x"}, 7, {"way": "empty", "field": "email", "values": []}],
    }
    found = read(tmp_path / "w.json", {"views": {"contacts": [view, view, {"name": ""}]}}).views["contacts"]
    assert [one.name for one in found] == ["Mine"]
    assert [one.field for one in found[0].conditions] == ["email"]
    assert found[0].words == ""


def test_views_without_end_are_cut(tmp_path: Path) -> None:
    views = [{"name": f"View {n} " + "x" * 900} for n in range(500)]
    found = read(tmp_path / "w.json", {"views": {"contacts": views}}).views["contacts"]
    assert len(found) == MOST_VIEWS
    assert all(len(view.name) <= 60 for view in found)


def test_a_memory_larger_than_any_is_not_read(tmp_path: Path) -> None:
    state = WindowState(percent=150)
    state.views["contacts"] = (SavedView(name="x"),)
    path = tmp_path / "w.json"
    state.save(path)
    path.write_text(path.read_text(encoding="utf-8") + " " * 3_000_000, encoding="utf-8")
    assert load(path).percent == 150
    path.write_text(" " * 3_000_000 + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert load(path) == WindowState()
