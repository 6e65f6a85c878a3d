"""At the left of the list: the saved filters with their counts, and the conditions of the one that is on."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from smallcrm.domain.customer_filter import Condition, CustomerFilter
from smallcrm.domain.errors import UserError
from smallcrm.domain.profile import CustomField
from smallcrm.domain.segment import Segment
from smallcrm.i18n import format_number, translate
from smallcrm.services import segments
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.asking_filter import FilterMenu, ask_value
from smallcrm.ui.customers.filter_words import condition_words, filter_words
from smallcrm.ui.kit.buttons import Button, IconButton, NavItem
from smallcrm.ui.kit.forms import FieldSpec
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import SidePanel

if TYPE_CHECKING:
    from smallcrm.ui.customers.list_page import CustomersPage


class FilterPane(SidePanel):
    """Chooses, makes and keeps filters; the page shows what they find."""

    def __init__(self, ctx: AppContext, page: "CustomersPage") -> None:
        super().__init__(size="side_panel_narrow", is_left=True, name="")
        self._ctx = ctx
        self._page = page
        self._lines: dict[int, NavItem] = {}
        self._labels: dict[str, str] = {}
        self._custom: Sequence[CustomField] = ()
        self._chosen = CustomerFilter()
        self._saved: Segment | None = None
        self.add_button: Button | None = None

    def show_filter(
        self,
        saved: Sequence[Segment],
        current: Segment | None,
        chosen: CustomerFilter,
        custom: Sequence[CustomField],
    ) -> None:
        """Show the saved filters, the one that is on among them, and what is asked for at present."""
        self._custom = custom
        self._labels = self._page.labels()
        self._saved, self._chosen = current, chosen
        self.setAccessibleName(translate("Customers", "Filters"))
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        layout = column(margins=(0, 12, 0, 16), spacing=4)
        layout.addWidget(self._title_line())
        layout.addWidget(self._conditions())
        layout.addSpacing(10)
        layout.addWidget(_titled(translate("Customers", "Saved filters")))
        layout.addWidget(self._segments(saved))
        layout.addStretch(1)
        body = pane(layout)
        self.show_item("filters", None, body)
        body.show()  # a layout would a moment later, and what is hidden takes no focus
        # What is made anew would be the last that Tab visits, or be passed over altogether.
        before = self._page.last_tool
        for part in body.findChildren(QAbstractButton):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                QWidget.setTabOrder(before, part)
                before = part
        if had_focus and self.add_button is not None:
            self.add_button.setFocus()

    def set_counts(self, counts: Mapping[int, int]) -> None:
        """Say how many each saved filter finds."""
        for id_, count in counts.items():
            if id_ in self._lines:
                self._lines[id_].set_count(format_number(count))

    def rescale(self) -> None:
        """Be as wide as names of filters need; the list needs room too."""
        super().rescale()
        self.setFixedWidth(round(self.maximumWidth() * 0.86))

    # what is on

    def _title_line(self) -> QWidget:
        close = IconButton(
            "close", translate("Customers", "Close the filters"), side=16, on_click=self._page.toggle_filters
        )
        title = Label(translate("Customers", "Show only"), "section")
        return pane(row((title, 1), close, margins=(18, 0, 8, 0)))

    def _conditions(self) -> QWidget:
        layout = column(margins=(18, 0, 8, 0), spacing=2)
        for condition in self._chosen.conditions:
            layout.addWidget(self._line(condition))
        if not self._chosen:
            layout.addWidget(Label(translate("Customers", "Everyone is shown."), "small", "3", wrap=True))
        add = Button(
            translate("Customers", "Add a condition"), "add", "quiet", "small", on_click=self._offer_fields
        )
        self.add_button = add
        layout.addWidget(add)
        if self._chosen:
            layout.addLayout(row(*self._keeping(), None, margins=(0, 6, 0, 0), spacing=6))
        return pane(layout)

    def _line(self, condition: Condition) -> QWidget:
        words = condition_words(condition, self._labels)
        tools = []
        if condition.values:
            tools.append(
                IconButton(
                    "edit",
                    translate("Customers", "Change: {condition}").format(condition=words),
                    side=16,
                    on_click=lambda: self._ask_again(condition),
                )
            )
        tools.append(
            IconButton(
                "close",
                translate("Customers", "Take out: {condition}").format(condition=words),
                side=16,
                on_click=lambda: self._page.narrow_to(self._chosen.without(condition)),
            )
        )
        return pane(row((ElidedLabel(words, "body", ""), 1), *tools, spacing=2))

    def _keeping(self) -> list[Button]:
        """Offer to keep what is asked for, or to forget it."""
        clear = Button(
            translate("Customers", "Clear"), kind="quiet", size="small", on_click=self._page.clear_filter
        )
        if self._saved is not None and self._saved.chosen == self._chosen:
            return [clear]
        save = Button(translate("Customers", "Save…"), "save", size="small", on_click=self.ask_name)
        if self._saved is None:
            return [save, clear]
        change = Button(
            translate("Customers", "Save the change"), "save", size="small", on_click=self._save_change
        )
        return [change, clear]

    def _offer_fields(self) -> None:
        menu = FilterMenu(self._ctx, self._page, self._take, self._custom)
        menu.aboutToHide.connect(menu.deleteLater)
        if self.add_button is not None:
            menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 2)))

    def _take(self, condition: Condition) -> None:
        self._page.narrow_to(self._chosen.with_condition(condition))

    def _ask_again(self, condition: Condition) -> None:
        def take(changed: Condition) -> None:
            at = self._chosen.conditions.index(condition)
            kept = (*self._chosen.conditions[:at], changed, *self._chosen.conditions[at + 1 :])
            self._page.narrow_to(CustomerFilter(kept))

        field = next((each for each in self._custom if each.id == condition.custom_id), None)
        ask_value(
            self._ctx, self._page, condition.name, condition.test, take, self._labels, field, condition.values
        )

    # what is saved

    def _segments(self, saved: Sequence[Segment]) -> QWidget:
        self._lines = {}
        layout = column(spacing=0)
        for segment in saved:
            line = NavItem(segment.name, "filter")
            line.setChecked(self._saved is not None and segment.id == self._saved.id)
            line.clicked.connect(lambda _=False, key=f"segment:{segment.id}": self._page.show_item(key))
            self._lines[segment.id or 0] = line
            more = IconButton(
                "more", translate("Customers", "More for {name}").format(name=segment.name), side=16
            )
            more.clicked.connect(lambda _=False, s=segment, at=more: self._offer_more(s, at))
            layout.addLayout(row((line, 1), more, margins=(8, 0, 8, 0), spacing=0))
        if not saved:
            hint = translate("Customers", "Filters you need again can be saved under a name.")
            layout.addLayout(row((Label(hint, "small", "3", wrap=True), 1), margins=(18, 0, 18, 0)))
        return pane(layout)

    def _offer_more(self, segment: Segment, button: QWidget) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Customers", "Rename"), lambda: self._ask_rename(segment))
        if self._chosen and segment.chosen != self._chosen:
            menu.addAction(
                translate("Customers", "Save what is shown now"), lambda: self._change(segment, self._chosen)
            )
        menu.addAction(translate("Customers", "Remove"), lambda: self._remove(segment))
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def ask_name(self) -> None:
        """Ask for the name to save the present filter under."""
        if not self._chosen:
            return
        self._ask_name(
            translate("Customers", "Save this filter"),
            "",
            lambda name: self._page.saved(segments.add(self._ctx.store, name, self._chosen)),
        )

    def _ask_rename(self, segment: Segment) -> None:
        self._ask_name(
            translate("Customers", "Rename the filter"),
            segment.name,
            lambda name: segments.rename(self._ctx.store, segment.id or 0, name),
        )

    def _ask_name(self, title: str, given: str, take: object) -> None:
        ask_form(
            self._ctx,
            self._page,
            title=title,
            text=filter_words(self._chosen, self._labels) if not given else "",
            fields=[
                FieldSpec(
                    name="name",
                    label=translate("Customers", "Name"),
                    required=translate("Customers", "Write a name."),
                )
            ],
            values={"name": given},
            verb=translate("Customers", "Save"),
            take=lambda values: take(values["name"]),  # type: ignore[operator]
        )

    def _save_change(self) -> None:
        if self._saved is not None:
            self._change(self._saved, self._chosen)

    def _change(self, segment: Segment, chosen: CustomerFilter) -> None:
        with self._ctx.showing_errors():
            self._page.saved(segments.change(self._ctx.store, segment.id or 0, chosen))
            said = translate("Customers", "Saved the filter “{name}”.").format(name=segment.name)
            self._ctx.tell(said, can_undo=True)

    def _remove(self, segment: Segment) -> None:
        with self._ctx.showing_errors():
            segments.remove(self._ctx.store, segment.id or 0)
            said = translate("Customers", "Removed the filter “{name}”.").format(name=segment.name)
            self._ctx.tell(said, can_undo=True)


def _titled(text: str) -> QWidget:
    return pane(row((Label(text, "section"), 1), margins=(18, 0, 8, 0)))


def readable(saved: Sequence[Segment]) -> list[Segment]:
    """Leave out filters of a newer program, which nobody here could apply."""
    kept = []
    for segment in saved:
        try:
            _ = segment.chosen
        except UserError:
            continue
        kept.append(segment)
    return kept
