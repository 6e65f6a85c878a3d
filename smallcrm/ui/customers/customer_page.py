"""One customer: how to reach them, their things, everything that happened, and what comes next."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QStackedWidget, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import customer_page as queries
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.changes import Changes
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.i18n import translate
from smallcrm.services import activities, assets, customers, reminders
from smallcrm.ui.activity_form import open_activity_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers import privacy
from smallcrm.ui.customers.card_preview import open_card_preview
from smallcrm.ui.customers.edit import open_customer_form
from smallcrm.ui.customers.files_card import FileActs
from smallcrm.ui.customers.head import CustomerHead
from smallcrm.ui.customers.past import Past
from smallcrm.ui.customers.people_card import RelationForm
from smallcrm.ui.customers.reminding import wish
from smallcrm.ui.customers.side import CustomerSide
from smallcrm.ui.customers.thing_cards import ThingCards
from smallcrm.ui.customers.thing_form import open_thing_form, type_names
from smallcrm.ui.kit import keys
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.drop_area import DropWatch
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, divider, pane, row
from smallcrm.ui.kit.menus import KeyMenu, MenuChoice
from smallcrm.ui.pieces import copy_number
from smallcrm.ui.sales.sale_form import open_sale_form
from smallcrm.ui.today import forms

MOST_OPENED = 10
NARROW_PANEL_BELOW = 1400

SHOWN = (
    *("customer", "contact", "customer_tag", "tag", "asset", "meter_reading", "reminder", "activity"),
    *("sale", "quote", "custom_field", "profile", "attachment", "relation", "service_case"),
    *("deal", "payment"),
)


class CustomerPage(QWidget):
    """Shows the customer it was asked for last."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._shown: queries.OnPage | None = None
        self._is_gone = False
        self._wants_panel = bool(ctx.remembered("customer.panel", True))
        self.files = FileActs(ctx, self, lambda: self.customer_id)
        self._build()
        self._connect()
        self._say()
        self._show_gone()

    # building

    def _build(self) -> None:
        self.head = CustomerHead(self.ctx, self)
        self._things_title = Label("", "section")
        self._things_count = Label("", "small", "3")
        self._add_thing = Button("", "add", "quiet", "small", on_click=self.add_thing)
        self.cards = ThingCards()
        self._no_things = Label("", "small", "3", wrap=True)
        things_head = row(self._things_title, self._things_count, None, self._add_thing)
        things = pane(column(things_head, self.cards, self._no_things, margins=(24, 12, 20, 4), spacing=8))
        self.past = Past(self.ctx)
        self.line, self.timeline = self.past.line, self.past.timeline
        self.side = CustomerSide(self.ctx, self)
        self._dropping = Banner("info", "", icon="attach")
        self._dropping.hide()
        left = pane(column(self._dropping, things, (self.past, 1), spacing=0))
        self._body = pane(column(self.head, divider(), (row((left, 1), self.side, spacing=0), 1), spacing=0))
        self._gone = EmptyState("person", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._gone)
        self.setLayout(column(self._stack, spacing=0))
        self.setFocusProxy(self.timeline)

    def _connect(self) -> None:
        self.cards.edit_wanted.connect(self.edit_thing)
        self.cards.remove_wanted.connect(self.remove_thing)
        self.cards.menu_wanted.connect(self._offer_thing)
        self.past.written.connect(self.write_down)
        self.past.files_wanted.connect(self.files.ask)
        self.past.watch_keys(self)
        self.timeline.opened.connect(self._open_happening)
        self.timeline.link_opened.connect(self._open_happening)
        self.timeline.menu_requested.connect(self._offer_happening)
        watch = DropWatch(self, self._why_not_dropped)
        watch.hovered.connect(self._show_dropping)
        watch.left.connect(self._dropping.hide)
        watch.dropped.connect(self.files.add)
        for sequence, act in (("Ctrl+Shift+C", self.copy_phone), ("Ctrl+L", self.line.edit.setFocus)):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show(is_other=False)
        super().changeEvent(event)

    def _say(self) -> None:
        self.head.say()
        self.side.say()
        self._things_title.setText(translate("Customer page", "We look after"))
        self._add_thing.setText(translate("Customer page", "Add a thing"))
        self._no_things.setText(
            translate("Customer page", "Nothing yet. Add the car or the policy, and we remind you in time.")
        )

    # showing

    def show_item(self, item: Any) -> None:
        """Show a customer by id."""
        customer_id = int(item)
        is_other = self._shown is None or self._shown.customer.id != customer_id
        if is_other:
            self.past.leave()
            self._read(customer_id)
            self.past.take_draft(self.customer_id)
        self._remember()
        self._show(is_other=is_other)

    def refresh(self, changes: Changes) -> None:
        """Read the customer again if anything shown changed."""
        if self._shown is None or not changes.touches(*SHOWN):
            return
        is_ours = changes.is_everything or self.customer_id in changes.customers
        # A relation is written down once for both, and a colleague's name stands here too.
        if is_ours or changes.touches("custom_field", "profile", "relation") or self._knows(changes):
            self._read(self.customer_id)
            self._show(is_other=False)

    def _knows(self, changes: Changes) -> bool:
        shown = self._shown
        if shown is None:
            return False
        company = changes.touches("customer") and shown.customer.kind is CustomerKind.COMPANY
        return company or any(each.customer_id in changes.customers for each in shown.related)

    def _read(self, customer_id: int) -> None:
        try:
            self._shown = queries.read(self.ctx.store, customer_id, today=self.ctx.today)
            self._is_gone = False
        except UserError:
            # The last state stays known: with Undo the customer comes back on this very page.
            self._is_gone = True

    def _show(self, *, is_other: bool) -> None:
        shown = self._shown
        if shown is None or self._is_gone:
            self._show_gone()
            return
        self._stack.setCurrentWidget(self._body)
        self.head.show_customer(shown)
        self.head.show_walk(is_possible=self.ctx.walk is not None)
        self.cards.setVisible(bool(shown.things))
        self._no_things.setHidden(bool(shown.things))
        count = translate("Customer page", "%n thing(s)", "", len(shown.things)) if shown.things else ""
        self._things_count.setText(count)
        currency = self.ctx.store.profile.currency
        self.cards.show_things(shown.whole, currency, self.ctx.today, keeps_open=not is_other)
        self.past.show_past(shown, is_other=is_other)
        self.side.show_customer(shown, self.phone)

    def _show_gone(self) -> None:
        self._gone.set_words(
            translate("Customer page", "This customer was removed"),
            translate("Customer page", "Ctrl+Z brings them back with everything."),
        )
        self._stack.setCurrentWidget(self._gone)

    def _remember(self) -> None:
        """Keep who was opened last, the newest first: the command box offers them."""
        if self._shown is None or self._is_gone:
            return
        before = [each for each in self.ctx.remembered("opened", []) if each != self.customer_id]
        self.ctx.remember("opened", [self.customer_id, *before][:MOST_OPENED])

    @property
    def phone(self) -> str:
        """The number to call, or ""."""
        phones = self._shown.whole.details(ContactKind.PHONE) if self._shown else []
        return phones[0].value if phones else ""

    @property
    def customer_id(self) -> int:
        """The customer on show."""
        return (self._shown.customer.id or 0) if self._shown else 0

    @property
    def _is_here(self) -> bool:
        return self._shown is not None and not self._is_gone

    # the neighbours in the list

    def next_customer(self) -> None:
        """Show who comes next in the list somebody came from."""
        self._walk(1)

    def previous_customer(self) -> None:
        """Show who comes before."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        ids = self.ctx.walk() if self.ctx.walk is not None else ()
        if self.customer_id not in ids:
            self.ctx.tell(translate("Customer page", "This customer is not in the list you came from."))
            return
        place = ids.index(self.customer_id) + step
        while 0 <= place < len(ids) and not queries.is_there(self.ctx.store, ids[place]):
            place += step
        if 0 <= place < len(ids):
            self.ctx.go("customer", ids[place])
        elif step > 0:
            self.ctx.tell(translate("Customer page", "This is the last one of the list."))
        else:
            self.ctx.tell(translate("Customer page", "This is the first one of the list."))

    # the line

    def may_leave(self) -> bool:
        """Keep what is being written; nothing stops the window from closing."""
        self.past.keep()
        self.side.note.save()
        return True

    def write(self, kind: str) -> None:
        """Begin a line of a kind: note, visit, message."""
        if self._is_here:
            self.past.write(kind)

    def write_more(self) -> None:
        """Ask what happened in full: how long, with whom, about which deal."""
        if self._is_here:
            self.ctx.open_form("activity", customer_id=self.customer_id)

    def write_down(self, kind: str, text: str) -> None:
        """Put a line into the timeline; a wish to be reminded in it becomes a reminder."""
        found = wish(text, self.ctx.today)
        said = found.text if found is not None else text
        is_call = kind == ActivityKind.CALL.value
        planned = found and Reminder(
            customer_id=self.customer_id,
            kind=ReminderKind.CALL if is_call else ReminderKind.TASK,
            title=said or text,
            due_on=found.day,
        )
        with self.ctx.showing_errors():
            activities.log(
                self.ctx.store,
                Activity(
                    customer_id=self.customer_id,
                    kind=ActivityKind(kind),
                    happened_on=self.ctx.today,
                    at=self.ctx.now(),
                    text=said or text,
                ),
                reminder=planned,
            )
            self.past.line_is_written()
            words = translate("Customer page", "Written down.")
            if found is not None:
                words = translate("Customer page", "Written down. Reminder: {day}.").format(
                    day=i18n.format_day(found.day, self.ctx.today, in_sentence=True)
                )
            self.ctx.tell(words, can_undo=True)

    # next steps

    def complete(self, due: DueReminder) -> None:
        """Tick off; what belongs to a thing's date asks for the next one first."""
        if due.reminder.asset_date:
            forms.open_renewal_form(self.ctx, self, due, self.side.show_done)
            return
        with self.ctx.showing_errors():
            done = reminders.complete(self.ctx.store, due.reminder.id or 0, done_on=self.ctx.today)
            self.ctx.tell(forms.done_words(done.following), can_undo=True)

    def offer_step(self, due: DueReminder, area: QRect) -> None:
        """Offer what else can be done with a reminder."""
        choices = [
            MenuChoice(key="done", text=translate("Customer page", "Done"), icon="check", shortcut="D"),
            MenuChoice(key="snooze", text=translate("Customer page", "Snooze"), icon="snooze", shortcut="S"),
            MenuChoice(
                key="call", text=translate("Customer page", "Log call"), icon="call_check", shortcut="L"
            ),
            MenuChoice(
                key="dismiss",
                text=translate("Customer page", "Take off the list"),
                icon="close",
                shortcut="X",
                starts_group=True,
            ),
        ]
        menu = KeyMenu(choices, "", self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts = {
            "done": lambda: self.complete(due),
            "snooze": lambda: forms.open_snooze_menu(
                self.ctx, self, forms.put_off(self.ctx, due.reminder.id or 0), area
            ),
            "call": lambda: forms.open_call_form(self.ctx, self, due),
            "dismiss": lambda: self._dismiss(due),
        }
        menu.chosen.connect(lambda key: acts[key]())
        menu.open_at(area.bottomLeft())

    def _dismiss(self, due: DueReminder) -> None:
        with self.ctx.showing_errors():
            reminders.dismiss(self.ctx.store, due.reminder.id or 0, on=self.ctx.today, reason="")
            self.ctx.tell(translate("Customer page", "Taken off the list."), can_undo=True)

    def add_reminder(self) -> None:
        """Plan something for this customer."""
        forms.open_reminder_form(self.ctx, self, customer_id=self.customer_id)

    # things

    def add_thing(self) -> None:
        """Ask which kind of thing, then about it."""
        names = type_names(self.ctx.store)
        menu = KeyMenu(
            [MenuChoice(key=code, text=name) for code, name in names.items()],
            translate("Customer page", "What do you look after?"),
            self,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self.open_new_thing)
        menu.open_below(self._add_thing)

    def open_new_thing(self, type_: str) -> None:
        """Ask about a new thing of a kind."""
        open_thing_form(self.ctx, self, customer_id=self.customer_id, type_=type_)

    def edit_thing(self, asset_id: int) -> None:
        """Edit a thing."""
        asset = self._asset(asset_id)
        if asset is not None:
            open_thing_form(self.ctx, self, customer_id=self.customer_id, asset=asset)

    def remove_thing(self, asset_id: int) -> None:
        """Remove a thing with its reminders; Undo brings them back."""
        asset = self._asset(asset_id)
        if asset is None:
            return
        with self.ctx.showing_errors():
            assets.remove(self.ctx.store, asset_id)
            name = asset.name or wording.asset_name(asset)
            self.ctx.tell(translate("Customers", "Removed {name}.").format(name=name), can_undo=True)

    def _offer_thing(self, asset_id: int, at: QPoint) -> None:
        asset = self._asset(asset_id)
        if asset is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Customer page", "Edit"), lambda: self.edit_thing(asset_id))
        menu.addAction(
            translate("Customer page", "Add reminder"),
            lambda: forms.open_reminder_form(self.ctx, self, customer_id=self.customer_id, asset_id=asset_id),
        )
        menu.addSeparator()
        menu.addAction(translate("Customer page", "Remove"), lambda: self.remove_thing(asset_id))
        menu.popup(at)

    def _asset(self, asset_id: int) -> Asset | None:
        things = self._shown.whole.assets if self._shown else ()
        return next((asset for asset in things if asset.id == asset_id), None)

    # money

    def add_sale(self) -> None:
        """Write down a sale."""
        open_sale_form(self.ctx, self, customer_id=self.customer_id)

    # people and files

    def add_relation(self) -> None:
        """Ask whom the customer knows; of a company one can also add somebody who works there."""
        if self._shown is not None and not self._is_gone:
            RelationForm(self.ctx, self, self._shown).open()

    def _why_not_dropped(self, paths: Sequence[Path]) -> str:
        if not self._is_here:
            return translate("Files", "Open a customer first.")
        if any(path.is_dir() for path in paths):
            return translate("Files", "Folders cannot be kept here, only files.")
        return ""

    def _show_dropping(self, reason: str) -> None:
        self._dropping.set_text(reason or translate("Files", "Let go to keep the files with this customer."))
        self._dropping.show()

    # the timeline

    def _open_happening(self, key: Any) -> None:
        """Open a file, edit what was written down; the rest of the timeline speaks for itself."""
        kind, id_ = key
        if kind == "attachment" and (file := self._file(id_)) is not None:
            self.files.open(file)
        elif kind == "activity":
            self._edit_entry(id_)

    def _offer_happening(self, key: Any, at: QPoint) -> None:
        kind, id_ = key
        if kind == "attachment" and (file := self._file(id_)) is not None:
            self.files.offer(file, at)
        elif kind == "activity":
            menu = QMenu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.addAction(translate("Customer page", "Edit this entry"), lambda: self._edit_entry(id_))
            menu.addSeparator()
            menu.addAction(translate("Customer page", "Remove this entry"), lambda: self._remove_entry(id_))
            menu.popup(at)

    def _file(self, attachment_id: int) -> Attachment | None:
        files = self._shown.files if self._shown else ()
        return next((each for each in files if each.id == attachment_id), None)

    def _edit_entry(self, activity_id: int) -> None:
        with self.ctx.showing_errors():
            open_activity_form(self.ctx, self, entry=self.ctx.store.activities.get(activity_id))

    def _remove_entry(self, activity_id: int) -> None:
        with self.ctx.showing_errors():
            activities.remove(self.ctx.store, activity_id)
            self.ctx.tell(translate("Customer page", "Entry removed."), can_undo=True)

    # what the window asks for

    def edit_shown(self) -> None:
        """Edit this customer."""
        if self._is_here:
            open_customer_form(self.ctx, self, customer_id=self.customer_id)

    def log_call(self) -> None:
        """Log a call with this customer."""
        if self._is_here:
            forms.open_customer_call_form(self.ctx, self, self._shown.customer, self.phone)

    def new_quote(self) -> None:
        """Begin a quote for this customer."""
        if self._is_here:
            self.ctx.open_form("quote", customer_id=self.customer_id)

    def find_duplicates(self) -> None:
        """Look for others who may be the same customer."""
        self.ctx.go("duplicates", self.customer_id)

    def join_with_another(self) -> None:
        """Ask who the same customer is, then show both side by side."""
        if self._is_here:
            from smallcrm.ui.customers.joining import JoinForm

            JoinForm(self.ctx, self, self.customer_id, wording.customer_name(self._shown.customer)).open()

    def show_story(self) -> None:
        """Tell what each field held before, and by what it changed."""
        if self._is_here:
            from smallcrm.ui.customers.story import StoryDialog

            StoryDialog(self.ctx, self, self._shown.customer).open()

    def hand_out(self) -> None:
        """Write all that is kept about this customer to a file for them."""
        if self._is_here:
            privacy.ask_where_to_hand_out(self.ctx, self, self._shown.customer)

    def erase_shown(self) -> None:
        """Erase this customer for good, after a question."""
        if self._is_here:
            name = wording.customer_name(self._shown.customer)
            privacy.ask_to_erase(self.ctx, self, name, [self.customer_id], lambda: self.ctx.go("customers"))

    def remove_shown(self) -> None:
        """Remove this customer; Undo brings them back with everything."""
        if self._shown is None or self._is_gone:
            return
        customer = self._shown.customer
        self.ctx.go("customers")
        with self.ctx.showing_errors():
            customers.delete(self.ctx.store, customer.id or 0)
            name = wording.customer_name(customer)
            self.ctx.tell(translate("Customers", "Removed {name}.").format(name=name), can_undo=True)

    def filter_field(self) -> QWidget:
        """Return the field Ctrl+F goes to."""
        return self.past.search

    def areas(self) -> list[QWidget]:
        """The parts F6 goes to after the page itself."""
        return [self.line.edit, self.side.note.edit]

    def print_shown(self) -> None:
        """Show the card of this customer as it prints."""
        if self._is_here:
            open_card_preview(self.ctx, self, self.customer_id)

    def copy_phone(self) -> None:
        """Put the number on the clipboard."""
        if self.phone:
            copy_number(self.ctx, self.phone)

    def set_status(self, status: Any) -> None:
        """Say where the relation stands."""
        with self.ctx.showing_errors():
            customers.set_status(self.ctx.store, self.customer_id, status)
            said = translate("Customers", "Status: {status}.").format(status=wording.status_name(status))
            self.ctx.tell(said, can_undo=True)

    def toggle_details(self) -> None:
        """Show the panel at the side, or hide it."""
        self._wants_panel = not self._wants_panel
        self.ctx.remember("customer.panel", self._wants_panel)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the letters from the timeline, which would swallow them."""
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete:
                return self._remove_current()
            if self._press(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit) or not self._press(event):
            super().keyPressEvent(event)

    def _press(self, event: QKeyEvent) -> bool:
        act = {
            "l": self.log_call,
            "r": self.add_reminder,
            "v": lambda: self.write("visit"),
            "n": lambda: self.write("note"),
            "m": lambda: self.write("message"),
            "w": self.write_more,
            "f": self.files.ask,
            "k": self.add_relation,
            "j": self.join_with_another,
            "h": self.show_story,
            "q": self.new_quote,
            "p": self.print_shown,
        }.get(keys.letter(event))
        if act is None or not self._is_here:
            return False
        act()
        return True

    def _remove_current(self) -> bool:
        """Take out the entry or file the keyboard is on."""
        kind, id_ = self.past.current() or ("", 0)
        if kind == "activity":
            self._remove_entry(id_)
        elif kind == "attachment" and (file := self._file(id_)) is not None:
            self.files.remove(file)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.window().width() < NARROW_PANEL_BELOW
        self.side.set_size("side_panel_narrow" if is_narrow else "side_panel")
        self.side.setVisible(self._wants_panel)
        self.head.set_narrow(is_narrow)
