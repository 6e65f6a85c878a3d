"""Writing down how a call went: one key for the result, a line of text, and when to go on."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from smallcrm import i18n, messages, wording
from smallcrm.db.reminders import DueReminder
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.customer import Customer
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.domain.reminder import Reminder, Result
from smallcrm.i18n import translate, translate_later
from smallcrm.services import activities, reminders
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Tile
from smallcrm.ui.kit.days import reader
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.editors import DayEditor, LineEditor
from smallcrm.ui.kit.fields import Field
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.toast import Offer
from smallcrm.ui.reminders.form import day_words


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call may have ended. `day_label` names the day to go on."""

    result: Result
    text: str
    icon: str
    day_label: str = translate_later("Calls", "Call again")


OUTCOMES = (
    Outcome(Result.REACHED, translate_later("Calls", "Reached"), "call_check"),
    Outcome(Result.NO_ANSWER, translate_later("Calls", "No answer"), "call_missed"),
    Outcome(
        Result.WILL_COME,
        translate_later("Calls", "Will come"),
        "car",
        day_label=translate_later("Calls", "Comes on"),
    ),
    Outcome(Result.WILL_THINK, translate_later("Calls", "Will think"), "clock"),
    Outcome(Result.DECLINED, translate_later("Calls", "Declined"), "hand"),
    Outcome(Result.WRONG_NUMBER, translate_later("Calls", "Wrong number"), "prohibited"),
)
"""In the order of their number keys."""

CLOSING = (Result.REACHED, Result.DECLINED)
"""With these and no day to go on nothing is left to do."""


PASSED_OVER = 2
"""How a call form ends that was neither saved nor cancelled."""


class CallDialog(Dialog):
    """A number chooses the result, what is typed next is the note, Enter saves.

    `take` gets the result, the note and the day to go on, if any; its UserError is said in the dialog.
    `place` says where one is in a row of calls; `skipped` that this one is passed over.
    """

    skipped = Signal()

    def __init__(  # noqa: PLR0913 - the parts of a form
        self,
        ctx: AppContext,
        parent: QWidget,
        *,
        name: str,
        phone: str,
        take: Callable[[Result, str, date | None], object],
        suggest: Callable[[Result], date | None],
        place: str = "",
    ) -> None:
        title = translate("Calls", "Call with {name}").format(name=name)
        super().__init__(parent, title, dotted(place, phone))
        self._ctx = ctx
        self._take = take
        self._suggest = suggest
        self._is_day_by_hand = False
        self.outcomes = OutcomeTiles()
        self.outcomes.chosen.connect(self._chosen)
        self.note = LineEditor(hint=translate("Calls", "What was said"))
        self.note.setAccessibleName(translate("Calls", "What was said"))
        label = translate("Calls", "Call again")
        self.day = DayEditor(reader(lambda: ctx.today), i18n.format_date, name=label, hint="")
        self.day.changed.connect(self._day_changed)
        self._day_field = Field(label, self.day)
        self._refusal = Banner("danger", "")
        self._refusal.hide()
        self.add(self._refusal)
        self.add(self.outcomes)
        self.add(self.note)
        self.add(self._day_field)
        self.add_button(translate("Calls", "Save"), "primary", self.save, is_main=True)
        self.add_cancel()
        self.finished.connect(self.deleteLater)

    def choose(self, result: Result) -> None:
        """Take a result, as its key does."""
        self.outcomes.choose(result)

    def save(self) -> bool:
        """Hand on what is filled in; False if something is wrong with it, which is shown."""
        if self.day.problem():
            self._day_field.set_problem(self.day.problem(), self.day.edit)
            return False
        try:
            self._take(self.outcomes.result, self.note.value(), self.day.value())
        except UserError as error:
            self._refusal.set_text(messages.sentence(error))
            self._refusal.show()
            self._refusal.announce()
            return False
        return True

    def skip(self) -> bool:
        """Leave this call without a result and go on with the next."""
        self.done(PASSED_OVER)
        self.skipped.emit()
        return False

    def open(self) -> None:
        """Show the dialog; a number key chooses at once."""
        super().open()
        self.outcomes.focus_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if self.save():
            self.accept()

    def _chosen(self, outcome: Outcome) -> None:
        label = translate("Calls", outcome.day_label)
        self._day_field.label.setText(label)
        self.day.setAccessibleName(label)
        if not self._is_day_by_hand:
            day = self._suggest(outcome.result)
            blocked = self.day.blockSignals(True)
            self.day.set_value(day)
            self.day.blockSignals(blocked)
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _day_changed(self) -> None:
        self._is_day_by_hand = True


class OutcomeTiles(QWidget):
    """The results two in a row, each with its number key."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self._tiles: dict[Result, Tile] = {}
        for place, outcome in enumerate(OUTCOMES):
            tile = _OutcomeTile(translate("Calls", outcome.text), outcome.icon, str(place + 1))
            tile.clicked.connect(lambda _=False, outcome=outcome: self.chosen.emit(outcome))
            self._group.addButton(tile)
            self._tiles[outcome.result] = tile
            grid.addWidget(tile, place // 2, place % 2)
        self._tiles[Result.REACHED].setChecked(True)

    @property
    def result(self) -> Result:
        """What is chosen."""
        return next(result for result, tile in self._tiles.items() if tile.isChecked())

    def choose(self, result: Result) -> None:
        """Take a result and say so."""
        self._tiles[result].setChecked(True)
        self.chosen.emit(next(outcome for outcome in OUTCOMES if outcome.result is result))

    def focus_here(self) -> None:
        """Put the focus on what is chosen."""
        self._tiles[self.result].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = keys.letter(event)
        if pressed.isdigit() and 1 <= int(pressed) <= len(OUTCOMES):
            self.choose(OUTCOMES[int(pressed) - 1].result)
        else:
            super().keyPressEvent(event)


class _OutcomeTile(Tile):
    """A result with the number that chooses it."""

    def __init__(self, text: str, icon: str, key: str) -> None:
        super().__init__(text, icon)
        self._sign, self._key = icon, key
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        is_on, area = self.isChecked(), QRectF(self.rect())
        ground = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        edge, thickness = ("accent", 1.5) if is_on else ("border_control", 1)
        if self.property("kbd"):
            edge, thickness = "focus", 2
        paint.box(painter, area, 8, ground, edge, thickness)
        tone = "accent_text" if is_on else "text_2"
        paint_icon(painter, self._sign, QRectF(14, area.center().y() - 10, 20, 20), tone, is_filled=is_on)
        words = area.adjusted(44, 0, -34, 0)
        paint.text(painter, words, self.text(), "body", "accent_text" if is_on else "text", weight=500)
        paint.text(painter, area.adjusted(0, 0, -14, 0), self._key, "caption", "text_3", align=paint.RIGHT)

    def _say(self) -> None:
        self.setAccessibleDescription(translate("Kit", "Key {key}").format(key=self._key))


def open_call_form(
    ctx: AppContext,
    parent: QWidget,
    due: DueReminder,
    show_done: Callable[[Hashable], object] = lambda _: None,
    *,
    place: str = "",
) -> CallDialog:
    """Write down a call about a reminder; the result decides what becomes of it."""
    reminder = due.reminder

    def take(result: Result, note: str, day: date | None) -> None:
        if day is None and result in CLOSING:
            show_done(reminder.id)
            done = reminders.complete(
                ctx.store, reminder.id or 0, done_on=ctx.today, result=result.value, note=note
            )
            ctx.tell(_done_words(ctx, done.following), can_undo=True)
            return
        tried = reminders.attempt(
            ctx.store, reminder.id or 0, on=ctx.today, result=result.value, note=note, again_on=day
        )
        offer = None
        if tried.offers_letter and due.customer is not None:
            write = translate("Calls", "Write a letter")
            offer = Offer(write, lambda: ctx.open_form("missed_letter", due=due))
        ctx.tell(_tried_words(ctx, tried), can_undo=True, offer=offer)

    def suggest(result: Result) -> date | None:
        if result in CLOSING:
            return None
        return reminders.suggest_again(ctx.store, reminder, result.value, on=ctx.today)

    name = wording.customer_name(due.customer) or wording.reminder_title(reminder, due.asset)
    return _opened(
        CallDialog(ctx, parent, name=name, phone=due.phone, take=take, suggest=suggest, place=place)
    )


def open_customer_call_form(ctx: AppContext, parent: QWidget, customer: Customer, phone: str) -> CallDialog:
    """Write down a call nobody planned; going on becomes a reminder."""

    def take(result: Result, note: str, day: date | None) -> None:
        activities.log_call(
            ctx.store,
            Activity(
                customer_id=customer.id,
                kind=ActivityKind.CALL,
                happened_on=ctx.today,
                at=ctx.now(),
                text=note,
                result=result.value,
            ),
            again_on=day,
            again_title=note or translate("Calls", "Call again"),
        )
        ctx.tell(_noted_words(ctx, day), can_undo=True)

    def suggest(result: Result) -> date | None:
        return ctx.today + timedelta(days=1) if result is Result.NO_ANSWER else None

    name = wording.customer_name(customer)
    return _opened(CallDialog(ctx, parent, name=name, phone=phone, take=take, suggest=suggest))


def _tried_words(ctx: AppContext, tried: reminders.Attempt) -> str:
    words = _noted_words(ctx, tried.again_on)
    if not tried.offers_letter:
        return words
    letter = translate("Calls", "%n time(s) nobody answered: a letter may reach them.", "", tried.tries)
    return f"{words} {letter}"


def _noted_words(ctx: AppContext, day: date | None) -> str:
    if day is None:
        return translate("Calls", "Call noted.")
    return translate("Calls", "Call noted. Again on {day}.").format(day=day_words(day, ctx.today))


def _done_words(ctx: AppContext, following: Reminder | None) -> str:
    if following is None:
        return translate("Calls", "Call noted, and done.")
    day = day_words(following.due_on, ctx.today)
    return translate("Calls", "Call noted, and done. The next one is on {day}.").format(day=day)


def _opened(dialog: CallDialog) -> CallDialog:
    dialog.open()
    return dialog
