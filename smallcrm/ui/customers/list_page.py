"""All customers: find one while typing, see what comes next, act on one or on many."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db import customer_list as queries
from smallcrm.db.customer_list import DUE, EVERYONE, NO_STEP, CustomerList, Filter
from smallcrm.db.reminders import first_phones
from smallcrm.domain.changes import Changes
from smallcrm.domain.customer import Status
from smallcrm.i18n import format_number, translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.columns import ALONE, ALONE_IN_A_WIDE_WINDOW, BESIDE_THE_PANEL, columns, sentence
from smallcrm.ui.customers.edit import open_customer_form
from smallcrm.ui.customers.many import ManyAtOnce, TickedBar
from smallcrm.ui.customers.panel import CustomerPanel
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import RecordTableModel, Sort
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.pieces import copy_number
from smallcrm.ui.today import forms

PANEL_WIDTH_FROM = 1240
WIDE_PANEL_FROM = 1400
WIDE_ENOUGH_FOR_TAGS = 1300
PANEL_FOLLOWS_MS = 60
"""The panel waits so long while a key is held: reading everybody on the way would slow the list."""

SHOWN = ("customer", "contact", "customer_tag", "tag", "asset", "reminder", "activity")


class CustomersPage(QWidget):
    """The table of customers; the selected one at the side, ready to act on."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._wants_panel = bool(ctx.remembered("customers.panel", True))
        self._is_panel_forced = False
        self._columns_of = ""
        self._counts: dict[str, int] = {}
        self._many = ManyAtOnce(ctx, self)
        self._follow = QTimer(self, singleShot=True, interval=PANEL_FOLLOWS_MS)
        self._follow.timeout.connect(self._show_panel)
        self._build()
        self._connect()
        self._say()
        self.refresh(Changes())
        self.table.select_first()

    # building

    def _build(self) -> None:
        self._filter = SearchField("")
        self._filter.setFixedWidth(theme.px(230))
        self._import = Button("", "import", on_click=lambda: self.ctx.go("importing"))
        self._export = Button("", "sheet", on_click=self.export_shown)
        self._header = PageHeader("", "", (self._filter, self._import, self._export))
        self._chips = FilterBar([Choice(EVERYONE, "")], EVERYONE)
        self._tags = Button("", "tag", "quiet", "small", on_click=self._offer_tags)
        self._choose = IconButton("options", "", on_click=self._offer_columns)
        self._details = IconButton("layout", "", is_checkable=True, on_click=self.toggle_details)
        self._bar = TickedBar(self._many, self._acted_on, self._clear_ticks)
        self._bars = QStackedWidget()
        self._bars.addWidget(pane(row((self._chips, 1), self._tags, spacing=6)))
        self._bars.addWidget(self._bar)
        self._tools = pane(
            row((self._bars, 1), self._choose, self._details, margins=(24, 0, 12, 8), spacing=4)
        )
        self._model = RecordTableModel(
            columns(self.ctx.today, self._custom()),
            self._provider(),
            sort=Sort("name"),
            sentence=lambda line: sentence(line, self.ctx.today),
        )
        self._empty, self._first, self._second = self._make_empty()
        self.table = RecordTable(self._model, self._empty)
        self.panel = CustomerPanel(self.ctx, self)
        main = column(self._header, self._tools, (self.table, 1), self._many.progress, spacing=0)
        self.setLayout(row((pane(main), 1), self.panel, spacing=0))
        self.setFocusProxy(self.table)

    def _make_empty(self) -> tuple[EmptyState, Button, Button]:
        first = Button("", kind="primary", on_click=self._leave_empty)
        second = Button("", on_click=lambda: self.ctx.go("importing"))
        return EmptyState("people", "", buttons=(first, second)), first, second

    def _connect(self) -> None:
        self._chips.chosen.connect(lambda _: self._narrow())
        self._filter.searched.connect(lambda _: self._narrow())
        self._filter.went_down.connect(self._go_to_list)
        self._filter.left.connect(self._go_to_list)
        self._filter.returnPressed.connect(self._open_found)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(lambda _: self._follow.start())
        self.table.ticks_changed.connect(self._show_ticks)
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(lambda: self._many.remove(self.table.acted_on_ids))
        self.table.menu_requested.connect(self._offer_actions)
        self.table.columns_changed.connect(self._keep_columns)
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_phone)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._keep_columns()
            self._model.set_columns(columns(self.ctx.today, self._custom()))
            self._columns_of = ""
            self._fit()
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._filter.setPlaceholderText(translate("Customers", "Filter this list"))
        self._filter.setAccessibleName(translate("Customers", "Filter this list"))
        self._import.setText(translate("Customers", "Import"))
        self._export.setText(translate("Customers", "Export"))
        self._tags.setText(translate("Customers", "Tag"))
        self._choose.set_tip(translate("Customers", "Choose columns"))
        self._details.set_tip(translate("Customers", "Details (F4)"))
        self.table.view.setAccessibleName(translate("Customers", "Customers"))
        self._bar.say()

    # showing

    def refresh(self, changes: Changes) -> None:
        """Read the list again if anything it shows changed."""
        if changes.touches("custom_field"):
            self._model.set_columns(columns(self.ctx.today, self._custom()))
        if changes.touches(*SHOWN):
            self._counts = queries.counts(self.ctx.store, today=self.ctx.today)
            self.table.set_provider(self._provider())
            self._show()

    def _custom(self) -> dict[str, str]:
        fields = self.ctx.store.custom_fields.where(
            "record = 'customer' AND is_archived = 0", order="position, id"
        )
        return {str(field.id): field.label for field in fields}

    def _provider(self) -> CustomerList:
        return CustomerList(
            self.ctx.store,
            Filter.of(self._chips.current or EVERYONE),
            today=self.ctx.today,
            typed=self._filter.text(),
        )

    def _narrow(self) -> None:
        """Show who fits the chip and what is typed; the first of them is at hand."""
        self.table.set_provider(self._provider())
        if self.table.current_id is None or self._filter.text():
            self.table.select_first()
        self._show_count()
        self._follow.start()

    def _show(self) -> None:
        self._show_chips()
        self._show_count()
        self._show_panel()

    def _show_count(self) -> None:
        total, shown = self._counts[EVERYONE], self._model.rowCount()
        parts = [translate("Customers", "%n customer(s)", "", total)]
        if self._model.provider.is_cut:
            parts.append(translate("Customers", "the first {count} found").format(count=format_number(shown)))
        elif shown != total:
            parts.append(translate("Customers", "%n shown", "", shown))
        self._header.set_words(translate("Customers", "Customers"), "  ·  ".join(parts))
        self._export.setEnabled(shown > 0)
        self._show_tools(is_on=total > 0)
        if not shown:
            self._show_empty()

    def _show_tools(self, *, is_on: bool) -> None:
        """Offer filters only where there is somebody to find."""
        for widget in (self._filter, self._import, self._export, self._tools):
            widget.setVisible(is_on)
        self.panel.setVisible(is_on and self._is_panel_shown)

    def _show_chips(self) -> None:
        current = self._chips.current
        choices = [
            Choice(EVERYONE, translate("Customers", "Everyone"), count=self._counts[EVERYONE]),
            Choice(DUE, translate("Customers", "Due this month"), count=self._counts[DUE]),
            Choice(NO_STEP, translate("Customers", "No next step"), count=self._counts[NO_STEP]),
        ]
        choices += [Choice(f"status:{status.value}", wording.status_name(status)) for status in Status]
        if current.startswith("tag:"):
            choices.insert(1, Choice(current, current.removeprefix("tag:")))
        self._chips.set_choices(choices, current or EVERYONE)

    def _show_empty(self) -> None:
        typed = self._filter.text().strip()
        self._first.show()
        self._second.setHidden(bool(self._counts[EVERYONE]))
        if typed:
            self._empty.set_words(
                translate("Customers", "Nothing found for “{text}”").format(text=typed),
                translate("Customers", "Try fewer digits, or part of the name."),
            )
            self._first.setText(translate("Customers", "New customer “{text}”").format(text=typed))
        elif self._counts[EVERYONE]:
            hidden = translate(
                "Customers", "%n customer(s) are hidden by this filter.", "", self._counts[EVERYONE]
            )
            self._empty.set_words(translate("Customers", "Nobody fits this filter"), hidden)
            self._first.setText(translate("Customers", "Clear the filter"))
        else:
            self._empty.set_words(
                translate("Customers", "No customers yet"),
                translate("Customers", "Bring in the spreadsheet you have, or write the first one down."),
            )
            self._first.setText(translate("Customers", "New customer"))
            self._second.setText(translate("Customers", "Import a spreadsheet"))

    def _leave_empty(self) -> None:
        """Do what the button of the empty list says."""
        typed = self._filter.text().strip()
        if typed:
            is_number = any(sign.isdigit() for sign in typed)
            open_customer_form(self.ctx, self, **({"phone": typed} if is_number else {"name": typed}))
        elif self._counts[EVERYONE]:
            self.clear_filter()
        else:
            open_customer_form(self.ctx, self)

    def clear_filter(self) -> None:
        """Show everyone again."""
        self._filter.clear()
        self._chips.choose(EVERYONE)
        self.table.setFocus()

    def _show_panel(self) -> None:
        self._follow.stop()
        if self.panel.isHidden():
            return
        self.panel.show_customer(self.table.current_id)

    def _show_ticks(self, count: int) -> None:
        self._bar.set_count(count)
        self._bars.setCurrentIndex(1 if count else 0)

    # choosing

    def _go_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_tags(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for tag in queries.tags(self.ctx.store):
            action = menu.addAction(tag.replace("&", "&&"))
            action.triggered.connect(lambda _=False, tag=tag: self.show_tag(tag))
        if menu.isEmpty():
            menu.addAction(translate("Customers", "No tags yet")).setEnabled(False)
        menu.popup(self._tags.mapToGlobal(QPoint(0, self._tags.height() + 2)))

    def show_tag(self, tag: str) -> None:
        """Show those who have a tag; it stands among the filters as long as it is on."""
        key = f"tag:{tag}"
        self._chips.set_choices([Choice(key, tag)], key)
        self._show_chips()
        self._narrow()

    def _offer_columns(self) -> None:
        menu = self.table.columns_menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._choose.mapToGlobal(QPoint(0, self._choose.height() + 2)))

    def _offer_actions(self, customer_id: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Customers", "Open"), lambda: self._open(customer_id))
        menu.addAction(translate("Customers", "Log call"), self.log_call)
        menu.addAction(translate("Customers", "Add reminder"), self.add_reminder)
        menu.addAction(translate("Customers", "Edit"), self.edit_shown)
        menu.addAction(translate("Customers", "Copy the phone number"), self.copy_phone)
        menu.addSeparator()
        menu.addAction(translate("Customers", "Remove"), lambda: self._many.remove(self.table.acted_on_ids))
        menu.popup(at)

    def _press(self, letter: str) -> None:
        act = {"l": self.log_call, "r": self.add_reminder}.get(letter)
        if act is not None:
            act()

    def _open(self, customer_id: int) -> None:
        self.ctx.go("customer", customer_id)

    def _open_found(self) -> None:
        if self.table.current_id is not None:
            self._open(self.table.current_id)

    # columns

    @property
    def _columns_key(self) -> str:
        shown = "beside" if self._is_panel_shown else "alone"
        return f"customers.columns.{i18n.language()}.{shown}"

    def _keep_columns(self) -> None:
        if self._columns_of:
            self.ctx.remember(self._columns_of, self.table.column_state())

    def _take_columns(self) -> None:
        """Show the columns as they were left in this language, with or without the panel."""
        if self._columns_of == self._columns_key:
            return
        is_first, current = not self._columns_of, self.table.current_id
        self._columns_of = ""
        names = [spec.name for spec in self._model.columns]
        shown = BESIDE_THE_PANEL if self._is_panel_shown else self._columns_alone()
        at_first = {"order": names, "hidden": [name for name in names if name not in shown], "widths": {}}
        state = self.ctx.remembered(self._columns_key, at_first)
        # How it is sorted is of one piece with the rows on show: it is brought back only at the start.
        self.table.restore_columns(state if is_first else {**state, "sort": None})
        self._columns_of = self._columns_key
        if is_first and current is not None:
            self.table.select(current)

    def _columns_alone(self) -> tuple[str, ...]:
        is_wide = self.window().width() >= theme.px(WIDE_ENOUGH_FOR_TAGS)
        return ALONE_IN_A_WIDE_WINDOW if is_wide else ALONE

    def _acted_on(self) -> list[int]:
        return self.table.acted_on_ids

    def _clear_ticks(self) -> None:
        self._model.clear_ticks()

    # what the window asks for

    def show_item(self, item: Any) -> None:
        """Go to a customer by id, or switch a filter on by its key."""
        if isinstance(item, int):
            self.clear_filter()
            self.table.select(item)
        elif str(item).startswith("tag:"):
            self.show_tag(str(item).removeprefix("tag:"))
        else:
            self._chips.choose(str(item))

    def filter_field(self) -> QWidget:
        """Return the field Ctrl+F goes to."""
        return self._filter

    def export_shown(self) -> None:
        """Save the ticked customers, or all of the filter, in the order of the list."""
        ids = self._model.ticked_ids() or self._model.provider.ids(self._model.sort_order)
        self._many.export(ids)

    def log_call(self) -> None:
        """Log a call with the selected customer."""
        customer_id = self.table.current_id
        if customer_id is None:
            return
        with self.ctx.showing_errors():
            customer = self.ctx.store.customers.get(customer_id)
            forms.open_customer_call_form(self.ctx, self, customer, self._phone_of(customer_id))

    def add_reminder(self) -> None:
        """Plan something for the selected customer."""
        if self.table.current_id is not None:
            forms.open_reminder_form(self.ctx, self, customer_id=self.table.current_id)

    def edit_shown(self) -> None:
        """Edit the selected customer."""
        if self.table.current_id is not None:
            open_customer_form(self.ctx, self, customer_id=self.table.current_id)

    def copy_phone(self) -> None:
        """Put the selected customer's number on the clipboard."""
        if self.table.current_id is not None and (phone := self._phone_of(self.table.current_id)):
            copy_number(self.ctx, phone)

    def _phone_of(self, customer_id: int) -> str:
        return first_phones(self.ctx.store, {customer_id}).get(customer_id, "")

    def toggle_details(self) -> None:
        """Show the panel at the side, or hide it."""
        if self._has_room_for_both:
            self._wants_panel = not self._wants_panel
            self.ctx.remember("customers.panel", self._wants_panel)
        else:
            self._is_panel_forced = not self._is_panel_forced
        self._fit()
        self._show_panel()

    @property
    def _has_room_for_both(self) -> bool:
        # Larger words need a wider window for the list and the panel side by side.
        return self.window().width() >= theme.px(PANEL_WIDTH_FROM)

    @property
    def _is_panel_shown(self) -> bool:
        return self._wants_panel if self._has_room_for_both else self._is_panel_forced

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def rescale(self) -> None:
        """Fit again: words grew or shrank."""
        self._fit()

    def _fit(self) -> None:
        is_wide = self.window().width() >= theme.px(WIDE_PANEL_FROM)
        self.panel.set_size("side_panel" if is_wide else "side_panel_narrow")
        was_hidden = self.panel.isHidden()
        self.panel.setVisible(self._is_panel_shown and self._counts.get(EVERYONE, 0) > 0)
        self._details.setChecked(self._is_panel_shown)
        self._take_columns()
        if was_hidden:
            self._show_panel()
