"""All customers: find one while typing, see what comes next, act on one or on many."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import i18n
from smallcrm.db.reads import customer_list as queries
from smallcrm.db.reads.customer_list import CustomerList
from smallcrm.db.reads.scope import AllOf, Scope, Those
from smallcrm.db.reminders import first_phones
from smallcrm.domain.changes import Changes
from smallcrm.domain.customer_filter import EVERYONE, NAMED, CustomerFilter, of_key
from smallcrm.domain.search_terms import query_words
from smallcrm.domain.segment import Segment
from smallcrm.i18n import format_number, translate
from smallcrm.services import segments
from smallcrm.ui.beside import PanelChoice
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.columns import (
    ALONE,
    ALONE_IN_A_WIDE_WINDOW,
    BESIDE_THE_PANEL,
    columns,
    exported,
    sentence,
)
from smallcrm.ui.customers.edit import open_customer_form
from smallcrm.ui.customers.filter_pane import FilterPane, readable
from smallcrm.ui.customers.filter_words import filter_words
from smallcrm.ui.customers.many import ManyAtOnce, ticked_acts
from smallcrm.ui.customers.panel import CustomerPanel
from smallcrm.ui.duplicates.hint import DuplicatesHint
from smallcrm.ui.kit.buttons import Button, Choice, FilterBar, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.table_model import ColumnSpec, RecordTableModel, Sort
from smallcrm.ui.kit.tables import RecordTable
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.list_tools import FilterOrTicks
from smallcrm.ui.pieces import copy_number
from smallcrm.ui.today import forms

WIDE_ENOUGH_FOR_TAGS = 1300
NARROW_HEADER = 1240
PANEL_FOLLOWS_MS = 60
"""The panel waits so long while a key is held: reading everybody on the way would slow the list."""

ALL_THREE_FROM = 1660
"""From so wide on filters, list and panel stand side by side; below, the filters take the panel's place."""

OWN = "own"
"""The key of the chip of a filter that has no name."""

SHOWN = (
    *("customer", "contact", "customer_tag", "tag", "asset", "reminder", "activity"),
    *("sale", "payment", "deal", "profile"),
)


@dataclass
class _Finding:
    """The words typed, and which columns show what was found by themselves."""

    words: Sequence[str] = ()
    shown: Container[str] = field(default_factory=frozenset)


class CustomersPage(QWidget):
    """The table of customers; the selected one at the side, ready to act on."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._beside = PanelChoice(ctx, self, "customers")
        self._columns_of = ""
        self._counts: dict[str, int] = {}
        self._finding = _Finding()
        self._chosen = EVERYONE
        self._key = "everyone"
        self._segments: list[Segment] = []
        self._has_filters = False
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
        self._print = IconButton("print", "", is_framed=True, on_click=self.print_shown)
        self._header = PageHeader("", "", (self._filter, self._import, self._export, self._print))
        self._chips = FilterBar([Choice("everyone", "")], "everyone")
        self._filters = Button("", "filter", "quiet", "small", on_click=self.toggle_filters)
        self._choose = IconButton("options", "", on_click=self._offer_columns)
        self._details = IconButton("layout", "", is_checkable=True, on_click=self.toggle_details)
        shown = {"copy": self.copy_rows, "print": self.print_shown, "export": self.export_shown}
        filters = pane(row((self._chips, 1), self._filters, spacing=6))
        self._bars = FilterOrTicks(filters, ticked_acts(self._many, self.scope, shown))
        self._tools = pane(
            row((self._bars, 1), self._choose, self._details, margins=(24, 0, 12, 8), spacing=4)
        )
        self._model = RecordTableModel(
            self._columns(),
            self._provider(),
            sort=Sort("name"),
            sentence=lambda line: sentence(line, self.ctx.today),
        )
        self._empty, self._first, self._second = self._make_empty()
        self.table = RecordTable(self._model, self._empty)
        self.panel = CustomerPanel(self.ctx, self)
        self._hint = DuplicatesHint(self.ctx)
        main = column(self._header, self._tools, (self.table, 1), self._many.progress, self._hint, spacing=0)
        self.filters = FilterPane(self.ctx, self)
        self.filters.hide()
        self.setLayout(row(self.filters, (pane(main), 1), self.panel, spacing=0))

    def _make_empty(self) -> tuple[EmptyState, Button, Button]:
        first = Button("", kind="primary", on_click=self._leave_empty)
        second = Button("", on_click=lambda: self.ctx.go("importing"))
        return EmptyState("people", "", buttons=(first, second)), first, second

    def _connect(self) -> None:
        self._chips.chosen.connect(self._choose_chip)
        self._filter.searched.connect(lambda _: self._narrow())
        self._filter.went_down.connect(self._go_to_list)
        self._filter.left.connect(self._go_to_list)
        self._filter.returnPressed.connect(self._open_found)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(lambda _: self._follow.start())
        self._bars.serve(self.table)
        self.table.letter_pressed.connect(self._press)
        self.table.remove_requested.connect(lambda: self._many.remove(self.scope()))
        self.table.menu_requested.connect(self._offer_actions)
        self.table.columns_changed.connect(self._keep_columns)
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_phone)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._keep_columns()
            self._model.set_columns(self._columns())
            self._columns_of = ""
            self._fit()
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self._filter.setPlaceholderText(translate("Customers", "Filter this list"))
        self._filter.setAccessibleName(translate("Customers", "Filter this list"))
        self._say_header()
        self._print.set_tip(translate("Customers", "Print list (Ctrl+P)"))
        self._filters.setText(translate("Customers", "Filters"))
        self._choose.set_tip(translate("Customers", "Choose columns"))
        self._details.set_tip(translate("Customers", "Details (F4)"))
        self.table.view.setAccessibleName(translate("Customers", "Customers"))

    def _say_header(self) -> None:
        """Leave the words off the buttons where the title needs the room."""
        is_narrow = self.window().width() < theme.px(NARROW_HEADER)
        for button, words in (
            (self._import, translate("Customers", "Import")),
            (self._export, translate("Customers", "Export")),
        ):
            button.setText("" if is_narrow else words)
            button.setAccessibleName(words)
            button.setToolTip(words if is_narrow else "")

    # showing

    def refresh(self, changes: Changes) -> None:
        """Read the list again if anything it shows changed."""
        self._hint.refresh(changes)
        if changes.touches("custom_field"):
            self._model.set_columns(self._columns())
        if changes.touches("segment", "custom_field"):
            self._segments = readable(segments.everyone(self.ctx.store))
            self._hold_on_to_segment()
        if changes.touches(*SHOWN, "segment"):
            self._counts = self._counted()
            self._finding.shown = self._shown_names()
            self.table.set_provider(self._provider())
            self._show()

    def _hold_on_to_segment(self) -> None:
        """Follow the saved filter that is on: Undo, for instance, may have changed it or taken it away."""
        if self._key.startswith("segment:"):
            found = self._segment
            if found is None:
                self._key, self._chosen = "everyone", EVERYONE
            else:
                self._chosen = found.chosen

    @property
    def _segment(self) -> Segment | None:
        """The saved filter that is on, whatever was changed about it since."""
        return next((each for each in self._segments if f"segment:{each.id}" == self._key), None)

    def _counted(self) -> dict[str, int]:
        return {
            key: queries.count(self.ctx.store, chosen, today=self.ctx.today) for key, chosen in NAMED.items()
        }

    def _custom_fields(self) -> list[Any]:
        return self.ctx.store.custom_fields.where(
            "record = 'customer' AND is_archived = 0", order="position, id"
        )

    def _columns(self) -> list[ColumnSpec]:
        currency = self.ctx.store.profile.currency
        return columns(self.ctx.today, self._custom_fields(), currency, self._finding)

    def _custom(self) -> dict[str, str]:
        return {str(each.id): each.label for each in self._custom_fields()}

    def labels(self) -> dict[str, str]:
        """Name what people named themselves, for saying a filter: own fields and own kinds of things."""
        kinds = self.ctx.store.asset_types.where("name <> ''")
        return {**self._custom(), **{f"asset.{kind.code}": kind.name for kind in kinds}}

    def _provider(self) -> CustomerList:
        typed = self._filter.text().strip()
        self._finding.words = query_words(typed) if typed else ()
        return CustomerList(self.ctx.store, self._chosen, today=self.ctx.today, typed=typed)

    def _shown_names(self) -> frozenset[str]:
        return frozenset(spec.name for spec in self.table.shown_specs())

    def _narrow(self) -> None:
        """Show who fits the chip and what is typed; the first of them is at hand."""
        if self._model.left_out is not None:
            # All of another filter would be other people than those that were ticked.
            self._model.clear_ticks()
        self._finding.shown = self._shown_names()
        self.table.begin_anew(self._provider())
        self._show_count()
        self._follow.start()

    def _show(self) -> None:
        self._show_chips()
        self._show_count()
        self._show_panel()

    def _show_count(self) -> None:
        total, shown = self._counts["everyone"], self._model.rowCount()
        parts = [translate("Customers", "%n customer(s)", "", total)]
        if self._model.provider.is_cut:
            parts.append(translate("Customers", "the first {count} found").format(count=format_number(shown)))
        elif shown != total:
            parts.append(translate("Customers", "%n shown", "", shown))
        self._header.set_words(translate("Customers", "Customers"), "  ·  ".join(parts))
        for button in (self._export, self._print):
            button.setEnabled(shown > 0)
        self._show_tools(is_on=total > 0)
        if not shown:
            self._show_empty()

    def _show_tools(self, *, is_on: bool) -> None:
        """Offer filters only where there is somebody to find."""
        for widget in (self._filter, self._import, self._export, self._print, self._tools):
            widget.setVisible(is_on)
        self.panel.setVisible(is_on and self._is_panel_shown)

    def _show_chips(self) -> None:
        choices = [
            Choice("everyone", translate("Customers", "Everyone"), count=self._counts["everyone"]),
            Choice("due", translate("Customers", "Due this month"), count=self._counts["due"]),
            Choice("no_step", translate("Customers", "No next step"), count=self._counts["no_step"]),
            Choice("owing", translate("Customers", "Owes money"), count=self._counts["owing"]),
        ]
        choices += [Choice(f"segment:{each.id}", each.name) for each in self._segments]
        key, segment = self._key, self._segment
        if key == OWN or (segment is not None and segment.chosen != self._chosen):
            key = OWN
            choices.insert(1, Choice(OWN, _short(filter_words(self._chosen, self.labels()))))
        self._chips.set_choices(choices, key)
        self._show_filters()
        self._count_segments()

    def _show_filters(self) -> None:
        if self._has_filters:
            self.filters.show_filter(self._segments, self._segment, self._chosen, self._custom_fields())

    def _count_segments(self) -> None:
        """Count what the saved filters find, on the jobs' thread: some may look at everybody."""
        if not self._segments:
            return
        wanted = {each.id or 0: each.chosen for each in self._segments}
        job = self.ctx.jobs.start(_count_all, wanted, today=self.ctx.today)
        job.done.connect(self._take_counts)

    def _take_counts(self, found: dict[int, int]) -> None:
        self._chips.set_counts({f"segment:{id_}": count for id_, count in found.items()})
        self.filters.set_counts(found)

    def _show_empty(self) -> None:
        typed = self._filter.text().strip()
        self._first.show()
        self._second.setHidden(bool(self._counts["everyone"]))
        if typed:
            self._empty.set_words(
                translate("Customers", "Nothing found for “{text}”").format(text=typed),
                translate("Customers", "Try fewer digits, or part of the name."),
            )
            self._first.setText(translate("Customers", "New customer “{text}”").format(text=typed))
        elif self._counts["everyone"]:
            hidden = translate(
                "Customers", "%n customer(s) are hidden by this filter.", "", self._counts["everyone"]
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
        elif self._counts["everyone"]:
            self.clear_filter()
        else:
            open_customer_form(self.ctx, self)

    def clear_filter(self) -> None:
        """Show everyone again."""
        self._filter.clear()
        self._choose_chip("everyone")
        self.table.setFocus()

    def _show_panel(self) -> None:
        self._follow.stop()
        if self.panel.isHidden():
            return
        self.panel.show_customer(self.table.current_id)

    # choosing

    def _go_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose_chip(self, key: str) -> None:
        """Switch a named filter on."""
        if key == OWN:
            return
        segment = next((each for each in self._segments if f"segment:{each.id}" == key), None)
        if segment is None and key not in NAMED:
            self.narrow_to(of_key(key))
            return
        self._key = key
        self._chosen = segment.chosen if segment is not None else NAMED[key]
        self._show_chips()
        self._narrow()

    def narrow_to(self, chosen: CustomerFilter) -> None:
        """Show whom these conditions find; a saved filter stays at hand to be changed."""
        same = next((key for key, known in NAMED.items() if known == chosen), None)
        if same is not None:
            self._key = same
        elif self._segment is None:
            self._key = OWN
        self._chosen = chosen
        self._show_chips()
        self._narrow()

    def saved(self, segment: Segment) -> None:
        """Show a filter that was just saved under its name."""
        self._segments = readable(segments.everyone(self.ctx.store))
        self._choose_chip(f"segment:{segment.id}")

    @property
    def last_tool(self) -> QWidget:
        """The button after which Tab goes to the filters."""
        return self._details

    def toggle_filters(self) -> None:
        """Show the filters at the left of the list, or hide them."""
        self._has_filters = not self._has_filters
        self.filters.setVisible(self._has_filters)
        self._fit()
        self._show_panel()
        self._show_filters()
        self._count_segments()
        if self._has_filters and self.filters.add_button is not None:
            self.filters.add_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.table.setFocus()

    def show_tag(self, tag: str) -> None:
        """Show those who have a tag."""
        self._key = OWN
        self.narrow_to(of_key(f"tag:{tag}"))

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
        menu.addAction(translate("Customers", "Copy as a table"), self.copy_rows)
        menu.addSeparator()
        menu.addMenu(self._many.change_menu(self.scope, menu))
        menu.addAction(
            translate("Customers", "Add to call list…"), lambda: self._many.add_to_call_list(self.scope())
        )
        menu.addMenu(self._many.letters_menu(self.scope, menu))
        two = self.scope()
        if isinstance(two, Those) and len(two.ids) == 2:
            join = translate("Customers", "Join these two…")
            menu.addAction(join, lambda: self.ctx.go("duplicates", tuple(two.ids)))
        menu.addAction(translate("Customers", "Print list…"), self.print_shown)
        menu.addAction(translate("Customers", "Export…"), self.export_shown)
        menu.addSeparator()
        menu.addAction(translate("Customers", "Remove"), lambda: self._many.remove(self.scope()))
        menu.popup(at)

    def _press(self, letter: str) -> None:
        act = {"l": self.log_call, "r": self.add_reminder, "f": self.toggle_filters}.get(letter)
        if act is not None:
            act()

    def _open(self, customer_id: int) -> None:
        # From their page one goes on in this list as it is now; it is read when that is first asked for.
        provider, sort = self._model.provider, self._model.sort_order
        self.ctx.walk = cache(lambda: provider.ids(sort))
        self.ctx.go("customer", customer_id)

    def _open_found(self) -> None:
        if self.table.current_id is not None:
            self._open(self.table.current_id)

    # columns

    @property
    def _columns_key(self) -> str:
        shown = "beside" if self._is_panel_shown else "filters" if self._has_filters else "alone"
        return f"customers.columns.{i18n.language()}.{shown}"

    def _keep_columns(self) -> None:
        if self._columns_of:
            # How a list looks belongs to the person at this screen, not to the file of the customers.
            self.ctx.remember(self._columns_of, self.table.column_state())
            self._finding.shown = self._shown_names()

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
        self._finding.shown = self._shown_names()
        if is_first and current is not None:
            self.table.select(current)

    def _columns_alone(self) -> tuple[str, ...]:
        is_wide = self.window().width() >= theme.px(WIDE_ENOUGH_FOR_TAGS)
        if self._has_filters:
            return (*BESIDE_THE_PANEL, "last_contact") if is_wide else BESIDE_THE_PANEL
        return ALONE_IN_A_WIDE_WINDOW if is_wide else ALONE

    def scope(self) -> Scope:
        """Whom an action is for: all of the filter, not read one by one; the ticked; or the selected."""
        left_out = self._model.left_out
        if left_out is not None and self._model.provider.found is None:
            return AllOf(self._chosen, self.ctx.today, left_out)
        return Those(self.table.acted_on_ids)

    def _listed(self) -> list[int]:
        """List the ticked customers, or all of the filter, in the order of the list."""
        return self._model.ticked_ids() or list(self._model.provider.ids(self._model.sort_order))

    # what the window asks for

    def show_item(self, item: Any) -> None:
        """Go to a customer by id, or switch a filter on by its key."""
        if isinstance(item, int):
            self.clear_filter()
            self.table.select(item)
        else:
            if not str(item).startswith("segment:"):
                self._key = OWN
            self._choose_chip(str(item))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the list. A focus proxy would do so too, but make Tab pass over all that stands above it."""
        self.table.setFocus(reason)

    def filter_field(self) -> QWidget:
        """Return the field Ctrl+F goes to."""
        return self._filter

    def export_shown(self) -> None:
        """Save the ticked customers, or all of the filter, as they stand: columns, order and all."""
        names = [spec.name for spec in self.table.shown_specs()]
        self._many.export(self._listed(), exported(names))

    def print_shown(self) -> None:
        """Show the list as it stands on paper, ready to be printed."""
        from smallcrm.ui.customers.printing import open_list_preview

        title = filter_words(self._chosen, self.labels())
        if (segment := self._segment) is not None and segment.chosen == self._chosen:
            title = segment.name
        specs = self.table.shown_specs()
        open_list_preview(self.ctx, self._many, self, self._listed(), specs, subtitle=title)

    def copy_rows(self) -> None:
        """Put the ticked or selected rows on the clipboard, as text and as a table."""
        self.table.copy_rows()
        count = self._model.tick_count or len(self.table.selected_ids)
        self.ctx.tell(translate("Customers", "Copied %n row(s).", "", count))

    def areas(self) -> list[QWidget]:
        """Name the parts F6 goes to."""
        return [self.filters, self.panel]

    def log_call(self) -> None:
        """Log a call with the selected customer."""
        customer_id = self.table.current_id
        if customer_id is None:
            return
        with self.ctx.showing_errors():
            customer = self.ctx.store.customers.get(customer_id)
            forms.open_customer_call_form(self.ctx, self, customer, self._phone_of(customer_id))

    def add_reminder(self) -> None:
        """Plan something for the selected customer, or the same for all that are ticked."""
        ticked = self._model.ticked_ids()
        if len(ticked) > 1:
            self.ctx.open_form("reminder_many", customer_ids=ticked)
            return
        customer_id = next(iter(ticked), self.table.current_id)
        if customer_id is not None:
            forms.open_reminder_form(self.ctx, self, customer_id=customer_id)

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
        self._beside.switch()
        self._fit()
        self._show_panel()

    @property
    def _is_panel_shown(self) -> bool:
        if self._has_filters and self.window().width() < theme.px(ALL_THREE_FROM):
            return False
        return self._beside.is_shown

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def rescale(self) -> None:
        """Fit again: words grew or shrank."""
        self._fit()

    def _fit(self) -> None:
        self.panel.set_size("side_panel" if self._beside.is_wide else "side_panel_narrow")
        self.panel.lie_over(not self._beside.has_room)
        was_hidden = self.panel.isHidden()
        self.panel.setVisible(self._is_panel_shown and self._counts.get("everyone", 0) > 0)
        self._details.setChecked(self._is_panel_shown)
        self._say_header()
        self._take_columns()
        if was_hidden:
            self._show_panel()


LONGEST_CHIP = 36


def _short(words: str) -> str:
    """Cut what a filter asks for to the size of a chip."""
    return words if len(words) <= LONGEST_CHIP else f"{words[: LONGEST_CHIP - 1].rstrip()}…"


def _count_all(store: Any, wanted: dict[int, CustomerFilter], *, today: Any, progress: Any) -> dict[int, int]:
    """Count the customers of several filters."""
    found = {}
    for done, (id_, chosen) in enumerate(wanted.items()):
        progress(done, len(wanted), "checking")
        found[id_] = queries.count(store, chosen, today=today)
    return found
