"""The saved views of a list: which is in force, and what happens to each look of the list."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.view_name import ViewName
from ui.models.desk import Desk
from ui.pages.lists.list_shown import Filters, filters_of, usual_views
from ui.pages.lists.view_chips import ALL, ViewChips
from ui.pages.places import Listing
from ui.window_state import MOST_VIEWS, ListLook, SavedView


class ListViews(QObject):
    """The views of one list at a time. A view has a look of its own; else the list's own look is in force."""

    def __init__(self, desk: Desk, chips: ViewChips, page: QWidget) -> None:
        """Show no list yet."""
        super().__init__(page)
        self._desk, self._chips, self._page = desk, chips, page
        self._listing: Listing | None = None
        self._base = ALL

    @property
    def look(self) -> ListLook:
        """Return the look in force."""
        view = self._own(self._base)
        return view.look if view is not None else self._desk.state.lists.get(self._key, ListLook())

    def show_listing(self, listing: Listing) -> None:
        """Show the views of a list; none is in force."""
        self._listing, self._base = listing, ALL
        self._offer(ALL)

    def begin(self, name: str) -> Filters:
        """Put a view in force and return its filters; "" is all."""
        self._base = name
        found = next((view for view in self._every if view.name == name), None)
        self._chips.mark(name)
        return filters_of(found, self._shown) if found is not None else Filters()

    def mark(self, filters: Filters) -> None:
        """Mark the view whose filters are in force, as far as there is one."""
        fitting = {view.name for view in self._every if filters_of(view, self._shown) == filters}
        if not filters:
            fitting.add(ALL)
        now = self._base if self._base in fitting else next(iter(sorted(fitting)), None)
        self._chips.mark(now)

    def keep_look(self, look: ListLook) -> None:
        """Remember how the list is laid out now, in the view in force or for the list."""
        view = self._own(self._base)
        if view is None:
            self._desk.state.lists[self._key] = look
        else:
            self._replace(view.name, evolve(view, look=look))

    def ask_to_save(self, filters: Filters, look: ListLook) -> None:
        """Save what is shown under a name."""
        own = [view.name for view in self._saved]
        name = self._ask_name(self.tr("Save this view"), self._base if self._own(self._base) else "", own)
        if name:
            self.save(name, filters, look)

    def save(self, name: str, filters: Filters, look: ListLook) -> None:
        """Keep filters and look under a name; the same name is replaced."""
        view = SavedView(
            name=name, words=filters.words, state=filters.state, conditions=filters.conditions, look=look
        )
        old = next((one.name for one in self._saved if one.name.casefold() == name.casefold()), "")
        if old:
            self._replace(old, view)
        elif len(self._saved) < MOST_VIEWS:
            self._desk.state.views[self._key] = (*self._saved, view)
        else:
            self._desk.told.emit(self.tr("There are too many views of this list. Delete one first."), "warn")
            return
        self._base = name
        self._offer(name)

    def rename(self, name: str) -> None:
        """Ask for another name of a view."""
        view = self._own(name)
        others = [one.name for one in self._saved if one.name != name]
        wanted = self._ask_name(self.tr("Rename the view"), name, others) if view is not None else ""
        if view is not None and wanted and wanted != name:
            rest = [one for one in self._saved if one.name.casefold() != wanted.casefold() or one is view]
            self._desk.state.views[self._key] = tuple(rest)
            self._replace(name, evolve(view, name=wanted))
            self._base = wanted if self._base == name else self._base
            self._offer(self._base)

    def delete(self, name: str) -> None:
        """Forget a view; one button brings it back."""
        state, key, gone = self._desk.state, self._key, self._own(name)
        if gone is None:
            return
        state.views[key] = tuple(view for view in self._saved if view.name != name)
        self._base = ALL if self._base == name else self._base
        self._offer(self._base)

        def bring_back() -> None:
            state.views[key] = (*(one for one in state.views[key] if one.name != name), gone)
            if self._key == key:
                self._offer(self._base)

        words = self.tr("The view “{name}” is deleted.").format(name=name)
        self._desk.offered.emit(words, self.tr("Undo"), bring_back)

    @property
    def _shown(self) -> Listing:
        assert self._listing is not None  # noqa: S101 - a list is shown before anything is asked of its views
        return self._listing

    @property
    def _key(self) -> str:
        return self._shown.key

    @property
    def _saved(self) -> tuple[SavedView, ...]:
        return self._desk.state.views.get(self._key, ())

    @property
    def _every(self) -> tuple[SavedView, ...]:
        return (*usual_views(self._desk, self._shown), *self._saved)

    def _own(self, name: str) -> SavedView | None:
        return next((view for view in self._saved if view.name == name), None) if name else None

    def _replace(self, name: str, view: SavedView) -> None:
        now = tuple(view if one.name == name else one for one in self._saved)
        self._desk.state.views[self._key] = now

    def _offer(self, current: str | None) -> None:
        usual = [view.name for view in usual_views(self._desk, self._shown)]
        self._chips.show_views(usual, [view.name for view in self._saved], current)

    def _ask_name(self, title: str, name: str, taken: list[str]) -> str:
        dialog = ViewName(title, name, taken, self._page)
        found = dialog.name if dialog.exec() == QDialog.DialogCode.Accepted else ""
        dialog.deleteLater()
        return found
