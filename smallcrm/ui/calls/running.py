"""Working through a call list: one person after another, the number large, one key for how it went."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from smallcrm import i18n, wording
from smallcrm.db import customers as customer_queries
from smallcrm.db.reads import call_queue
from smallcrm.db.reads.call_queue import CountedList, Listed
from smallcrm.domain.call_list import COMES_BACK, CallResult
from smallcrm.domain.changes import Changes
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.reminder import Reminder, ReminderKind, Result
from smallcrm.i18n import format_number, translate
from smallcrm.services import call_lists, reminders
from smallcrm.services.call_lists import Outcome
from smallcrm.ui.asking import ask_form
from smallcrm.ui.calls import person
from smallcrm.ui.calls.outcomes import LOOKS, Outcomes
from smallcrm.ui.calls.page import finish, progress_words
from smallcrm.ui.context import AppContext
from smallcrm.ui.figures import show_on_paper
from smallcrm.ui.kit import keys
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.editors import LineEditor
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import clear, column, pane, row, scrolling
from smallcrm.ui.kit.lists import Item, Row, TwoLineList
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.pieces import (
    copy_number,
)

if TYPE_CHECKING:
    from smallcrm.domain.whole_customer import WholeCustomer

SHOWN = ("call", "call_list", "customer", "contact", "asset", "activity")
SIGNS = {look.result: (look.icon, look.family) for look in LOOKS}


class CallingPage(QWidget):
    """People at the left, the one to call at the right. Number keys write down how it went and go on."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._list_id: int | None = None
        self._counted: CountedList | None = None
        self._people: list[Listed] = []
        self._whole: WholeCustomer | None = None
        self._shown: tuple[int | None, Any] = (None, None)
        self._notes: dict[int, str] = {}
        self._noted: tuple[int, int] | None = None
        """The call noted last and how often it had been tried before: Undo leads back to it."""
        self._is_reading = self._is_noting = False
        self._build()
        self.say()

    # building

    def _build(self) -> None:
        self._back = IconButton("arrow_left", "", is_framed=True, on_click=lambda: self.ctx.go("call_lists"))
        self._name, self._purpose = ElidedLabel("", "heading", ""), ElidedLabel("")
        self._more = IconButton("more", "", on_click=self._offer)
        head = row(self._back, (column(self._name, self._purpose, spacing=0), 1), self._more, spacing=12)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._far, self._won = Label("", "small", "2"), ElidedLabel("", "small_strong", "ok")
        self._won.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.list = TwoLineList(has_circle=False, row_height=44)
        top = column(
            head,
            self._bar,
            row(self._far, None, self._won),
            margins=(20, 16, 16, 10),
            spacing=10,
        )
        self._left = pane(column(top, (self.list, 1), spacing=0), "sideLeft")
        self.setLayout(row(self._left, (self._build_right(), 1), spacing=0))
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(lambda _: self._show_person())
        self.list.letter_pressed.connect(self._press)
        self.list.opened.connect(lambda _: self._open_customer())
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self)
        copy.activated.connect(self._copy)
        self.rescale()

    def _build_right(self) -> QWidget:
        self._person = QVBoxLayout()
        self._person.setSpacing(12)
        self._person.setContentsMargins(0, 0, 0, 0)
        self._past = QVBoxLayout()
        self._past.setSpacing(8)
        self._past.setContentsMargins(0, 0, 0, 0)
        self._asked = Label("", "section")
        self.outcomes = Outcomes()
        self.outcomes.chosen.connect(self._choose)
        self.note = LineEditor()
        self.note.returnPressed.connect(self.list.setFocus)
        self.note.textChanged.connect(self._keep_note)
        self._forbid = Button("", "prohibited", "quiet", "small", on_click=self.forbid)
        body = column(
            self._person,
            row(self._asked, None, self._forbid, margins=(0, 4, 0, 0)),
            self.outcomes,
            self.note,
            self._past,
            None,
            margins=(32, 20, 32, 20),
            spacing=12,
        )
        self._finish = Button("", "check", "primary", on_click=self._close)
        self._all = Button("", "calllist", on_click=lambda: self.ctx.go("call_lists"))
        self._empty = EmptyState("check_circle", "", family="ok", buttons=(self._finish, self._all))
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(pane(body)))
        self._stack.addWidget(self._empty)
        return self._stack

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
            self._show()
        super().changeEvent(event)

    def say(self) -> None:
        """Put everything into the active language."""
        self._back.set_tip(translate("CallLists", "All call lists"))
        self._more.set_tip(translate("CallLists", "More"))
        self._asked.setText(translate("CallLists", "How did it go?"))
        self._forbid.setText(translate("CallLists", "Must not be called"))
        words = translate("CallLists", "Note for the timeline (N)")
        self.note.setPlaceholderText(words)
        self.note.setAccessibleName(words)
        self._finish.setText(translate("CallLists", "Finish the list"))
        self._all.setText(translate("CallLists", "All call lists"))
        self.list.setAccessibleName(translate("CallLists", "Whom to call"))

    # showing

    def print_shown(self) -> None:
        """Show the people of the list as pages to call from."""
        if self._list_id is not None:
            show_on_paper(self.ctx, "call_sheet", {"call_list": str(self._list_id)})

    def show_item(self, item: Any) -> None:
        """Show a call list by its id, at whoever is next."""
        self._list_id = int(item)
        self._notes, self._noted, self._shown = {}, None, (None, None)
        self._read()
        self._go_on(None)
        self.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read the list again if anything of it changed."""
        if self._list_id is not None and changes.touches(*SHOWN):
            self._read()
            self._return_to_undone()

    def _read(self) -> None:
        found = call_queue.counted(self.ctx.store, [self._list_id or 0])
        if not found:
            # Removed, here or by Undo; the window is about to show this page and must come to that first.
            self._list_id, self._counted, self._people = None, None, []
            QTimer.singleShot(0, self, lambda: self.ctx.go("call_lists"))
            return
        self._counted = found[0]
        self._people = call_queue.queue(self.ctx.store, self._list_id or 0)
        self._show()

    def _show(self) -> None:
        counted = self._counted
        if counted is None:
            return
        self._name.setText(counted.call_list.name)
        self._purpose.setText(counted.call_list.purpose)
        self._purpose.setVisible(bool(counted.call_list.purpose))
        self._bar.setRange(0, max(counted.total, 1))
        self._bar.setValue(counted.called)
        self._bar.setAccessibleName(progress_words(counted))
        self._far.setText(progress_words(counted))
        won = sum(
            counted.results.get(each.value, 0) for each in (CallResult.INTERESTED, CallResult.WILL_COME)
        )
        self._won.setText(translate("CallLists", "%n said yes", "", won) if won else "")
        rows: list[Row] = [self._item(each) for each in self._people]
        self._is_reading = True
        self.list.set_rows(rows)
        self._is_reading = False
        self._show_person()

    def _item(self, each: Listed) -> Item:
        call = each.call
        icon, family = SIGNS[CallResult(call.result)] if call.result else ("circle", "neutral")
        if each.is_silent:
            icon, family = "prohibited", "danger"
        return Item(
            key=call.id,
            title=each.name,
            icon=icon,
            family=family,
            right=person.state_words(each, self.ctx.today),
            is_done=False,
        )

    def _show_person(self) -> None:
        """Show whom the list is at; the parts are made again only for another person or other facts."""
        if self._is_reading or self._is_noting:
            return
        current = self.current
        if current is None:
            self._show_end()
            return
        try:
            whole = customer_queries.whole(self.ctx.store, current.call.customer_id or 0)
        except UserError:
            return  # removed a moment ago
        self._stack.setCurrentIndex(0)
        can_call = self._counted is not None and self._counted.call_list.closed_on is None
        self.outcomes.setEnabled(can_call and not current.is_silent)
        self._forbid.setVisible(not current.is_silent)
        if self._shown == (current.call.id, (whole, i18n.language(), self._counted)):
            return
        is_other = self._shown[0] != current.call.id
        self._shown = (current.call.id, (whole, i18n.language(), self._counted))
        self._whole = whole
        if is_other:
            self.note.setText(self._notes.get(current.call.id or 0, ""))
        clear(self._person)
        for part in person.parts(self.ctx, whole, current, self._counted):
            self._person.addWidget(part)
        clear(self._past)
        for widget in person.last_contacts(whole, self.ctx.today):
            self._past.addWidget(widget)

    @property
    def current(self) -> Listed | None:
        """Whom the list is at."""
        key = self.list.current_key
        return next((each for each in self._people if each.call.id == key), None)

    def _show_end(self) -> None:
        self._shown = (None, None)
        counted = self._counted
        if counted is None:
            return
        self._stack.setCurrentIndex(1)
        is_open = counted.call_list.closed_on is None
        self._finish.setVisible(is_open)
        back = [
            each.call.again_on
            for each in self._people
            if each.call.result in COMES_BACK and each.call.again_on and not each.is_silent
        ]
        words = [
            f"{wording.call_result(look.result.value)}: {format_number(count)}"
            for look in LOOKS
            if (count := counted.results.get(look.result.value, 0))
        ]
        said = " · ".join(words)
        if back and is_open:
            day = i18n.format_day(min(back), self.ctx.today, in_sentence=True)
            comes = translate("CallLists", "%n come back, the first {day}.", "", len(back)).format(day=day)
            said = f"{said}\n{comes}"
        title = (
            translate("CallLists", "Nobody is left to call today")
            if is_open
            else translate("CallLists", "This list is finished.")
        )
        self._empty.set_words(title, said)

    # keys

    def _press(self, key: str) -> None:
        acts = {"n": self.note.setFocus, "o": self._open_customer, "x": self.forbid, "c": self._copy}
        if self.outcomes.isEnabled() and self.current is not None and self.outcomes.press(key):
            return
        if key in acts:
            acts[key]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.note.hasFocus() and (pressed := keys.letter(event)):
            self._press(pressed)
        else:
            super().keyPressEvent(event)

    # how it went

    def _choose(self, result: CallResult) -> None:
        asks = {
            CallResult.INTERESTED: self._ask_deal,
            CallResult.WILL_COME: lambda: self._ask_day(result, translate("Calls", "Comes on"), None),
            CallResult.AGAIN: lambda: self._ask_day(
                result, translate("Calls", "Call again"), self._next_try()
            ),
        }
        if result in asks:
            asks[result]()
            return
        again_on = self._next_try() if result is CallResult.NO_ANSWER else None
        with self.ctx.showing_errors():
            self._write(Outcome(result=result, note=self.note.value(), again_on=again_on))

    def _ask_day(self, result: CallResult, label: str, day: date | None) -> None:
        required = translate("CallLists", "Say on which day.") if result is CallResult.AGAIN else ""
        self._ask(
            result,
            [FieldSpec(name="day", label=label, kind=FieldKind.DATE, required=required)],
            {"day": day},
        )

    def _ask_deal(self) -> None:
        call_list = self._counted.call_list if self._counted else None
        title = (call_list.purpose or call_list.name) if call_list else ""
        fields = [
            FieldSpec(
                name="deal",
                label=translate("CallLists", "Deal"),
                hint=translate("CallLists", "Leave it empty if there is no deal yet."),
            ),
            FieldSpec(
                name="value",
                label=translate("CallLists", "Value"),
                kind=FieldKind.MONEY,
                currency=self.ctx.store.profile.currency,
                is_half=True,
            ),
            FieldSpec(
                name="day", label=translate("CallLists", "Remind me on"), kind=FieldKind.DATE, is_half=True
            ),
        ]
        self._ask(CallResult.INTERESTED, fields, {"deal": title})

    def _ask(self, result: CallResult, fields: list[FieldSpec], values: dict[str, Any]) -> None:
        current = self.current
        if current is None:
            return
        note = FieldSpec(name="note", label=translate("Calls", "What was said"))

        def take(filled: dict[str, Any]) -> None:
            self._write(
                Outcome(
                    result=result,
                    note=filled["note"],
                    again_on=filled["day"],
                    deal_title=filled.get("deal", ""),
                    deal_value=filled.get("value"),
                )
            )

        ask_form(
            self.ctx,
            self,
            title=wording.call_result(result.value),
            text=current.name,
            fields=[*fields, note],
            values={**values, "note": self.note.value()},
            verb=translate("Calls", "Save"),
            take=take,
        ).finished.connect(lambda _: self.list.setFocus())

    def _write(self, outcome: Outcome) -> None:
        """Write down how the call went and go on to the next. Raises what the service does."""
        current = self.current
        if current is None or self._counted is None:
            return
        call = current.call
        words = f"{wording.call_result(outcome.result.value)}: {current.name}."
        self._is_noting = True  # who was called is not shown once more before the next one is
        try:
            call_lists.note_result(self.ctx.store, call.id or 0, outcome, today=self.ctx.today)
        finally:
            self._is_noting = False
        self._noted = (call.id or 0, call.tries)
        self._notes.pop(call.id or 0, None)
        if outcome.again_on is not None:
            day = i18n.format_day(outcome.again_on, self.ctx.today, in_sentence=True)
            words = f"{words} {translate('CallLists', 'Again {day}.').format(day=day)}"
        self.ctx.tell(words, can_undo=True)
        self._go_on(call.position)

    def _go_on(self, after: int | None) -> None:
        """Go to whoever is next, or say that nobody is."""
        following = call_queue.following(self._people, self.ctx.today, after=after)
        if following is None:
            self.list.setCurrentIndex(self.list.rootIndex())
            self._show_person()
        else:
            self.list.select(following.call.id)
            self._show_person()

    def _return_to_undone(self) -> None:
        """Go back to the one whose call was taken back."""
        if self._noted is None:
            return
        id_, tries = self._noted
        if any(each.call.id == id_ and each.call.tries == tries for each in self._people):
            self._noted = None
            self.list.select(id_)

    def _next_try(self) -> date:
        """Say when to try again: the next day people are called on."""
        kind = ReminderKind.CALL
        asked = Reminder(kind=kind, title="", due_on=self.ctx.today)
        return reminders.suggest_again(self.ctx.store, asked, Result.NO_ANSWER.value, on=self.ctx.today)

    # the rest

    def forbid(self) -> None:
        """Note that this customer must not be called, and go on."""
        current = self.current
        if current is None or current.is_silent:
            return
        with self.ctx.showing_errors():
            call_lists.forbid_calls(self.ctx.store, current.call.id or 0, today=self.ctx.today)
            words = translate("CallLists", "{name} is not called any more, on no list.")
            self.ctx.tell(words.format(name=current.name), can_undo=True)
            self._go_on(current.call.position)
            self.list.setFocus()

    def log_call(self) -> None:
        """Write down how the call went: the number keys do."""
        self.list.setFocus()

    def edit_shown(self) -> None:
        """Change the name, the purpose and the script."""
        if self._counted is not None:
            self.ctx.open_form("call_list", call_list=self._counted.call_list)

    def show_results(self) -> None:
        """Show what came of the calls so far."""
        self.ctx.go("call_results", self._list_id)

    def _close(self) -> None:
        if self._list_id is not None:
            finish(self.ctx, self._list_id)

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("CallLists", "Results"), self.show_results)
        menu.addAction(translate("CallLists", "Change…"), self.edit_shown)
        if self._counted is not None and self._counted.call_list.closed_on is None:
            menu.addAction(translate("CallLists", "Finish the list"), self._close)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    def _open_customer(self) -> None:
        if (current := self.current) is not None:
            self.ctx.go("customer", current.call.customer_id)

    def _copy(self) -> None:
        if self._whole is not None and (details := self._whole.details(ContactKind.PHONE)):
            copy_number(self.ctx, details[0].value)

    def _keep_note(self, text: str) -> None:
        if (current := self.current) is not None:
            self._notes[current.call.id or 0] = text

    def areas(self) -> list[QWidget]:
        """Name the parts F6 goes to after the page."""
        return [self.outcomes, self.note]

    def rescale(self) -> None:
        """Take the width of the present text size."""
        self._left.setFixedWidth(theme.px(344))
