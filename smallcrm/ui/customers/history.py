"""Everything that happened with a customer as rows of the timeline, and the line to write the next."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit

from smallcrm import i18n, wording
from smallcrm.db.reads import timeline
from smallcrm.db.reads.customer_page import OnPage
from smallcrm.db.reads.timeline import Asked, Entry
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.reminder import Reminder, Result
from smallcrm.domain.sale import Payment, Sale
from smallcrm.i18n import translate
from smallcrm.ui.customers.files_card import icon_of
from smallcrm.ui.customers.reminding import wish
from smallcrm.ui.kit.buttons import Button, Choice, IconButton, Segments
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.theme import set_font, theme
from smallcrm.ui.kit.timeline import Happening
from smallcrm.ui.pieces import ACTIVITY_SIGNS

EVERYTHING, CALLS, VISITS, MESSAGES, NOTES, MONEY, STEPS, FILES = (
    *("everything", "calls", "visits", "messages", "notes", "money", "steps", "files"),
)

_OF_ACTIVITIES = {
    CALLS: frozenset({ActivityKind.CALL}),
    VISITS: frozenset({ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.SERVICE}),
    MESSAGES: frozenset({ActivityKind.MESSAGE}),
    NOTES: frozenset({ActivityKind.NOTE}),
}
_OF_STREAMS = {STEPS: timeline.REMINDER, FILES: timeline.ATTACHMENT}
_UNANSWERED = ("call_missed", "neutral")
_NARROW_BELOW = 780
"""Under so many pixels the line to write needs the room of the words beside it."""


def choices() -> list[Choice]:
    """List what the timeline can be narrowed to."""
    return [
        Choice(EVERYTHING, translate("Customer page", "Everything")),
        Choice(CALLS, translate("Customer page", "Calls")),
        Choice(VISITS, translate("Customer page", "Visits")),
        Choice(MESSAGES, translate("Customer page", "Messages")),
        Choice(NOTES, translate("Customer page", "Notes")),
        Choice(MONEY, translate("Customer page", "Money")),
        Choice(STEPS, translate("Customer page", "Reminders")),
        Choice(FILES, translate("Customer page", "Files")),
    ]


def asked(show: str, typed: str = "") -> Asked:
    """Make of a choice and what is typed the question for the timeline."""
    if show == MONEY:
        return Asked(typed=typed, has_bills=True)
    if show in _OF_ACTIVITIES:
        return Asked(streams=frozenset({timeline.ACTIVITY}), activities=_OF_ACTIVITIES[show], typed=typed)
    if show in _OF_STREAMS:
        return Asked(streams=frozenset({_OF_STREAMS[show]}), typed=typed)
    return Asked(typed=typed)


def happenings(
    entries: Iterable[Entry],
    shown: OnPage,
    *,
    today: date,
    currency: str,
    people: Mapping[int, str] = MappingProxyType({}),
) -> list[Happening]:
    """Make the rows of the timeline. Keys are ("activity", 12), ("sale", 3) and the like.

    A purchase written down with the work it was for stands on the same row, as an amount. `people` names
    whom of a company activities were with.
    """
    things = {asset.id: asset for asset in shown.whole.assets}
    return [_happening(entry, shown, things, today, currency, people) for entry in entries]


def _happening(  # noqa: PLR0913, PLR0917 - an entry and all that is said of it
    entry: Entry,
    shown: OnPage,
    things: dict[int | None, Asset],
    today: date,
    currency: str,
    people: Mapping[int, str],
) -> Happening:
    match entry.record:
        case Activity() as activity:
            return _activity(activity, things.get(activity.asset_id), entry.bill, today, currency, people)
        case Payment() as payment:
            return _payment(payment, entry.bill, today, currency)
        case Sale() as sale:
            return _sale(sale, things, today, currency)
        case Reminder() as reminder:
            return _dismissed(reminder, things.get(reminder.asset_id), today)
        case Attachment() as attachment:
            return _file(attachment, today)
    return _beginning(entry.day, shown, today)


def more_words(activity: Activity, people: Mapping[int, str]) -> str:
    """Say how long something took and with whom it was."""
    minutes = translate("Activity", "%n minute(s)", "", activity.minutes) if activity.minutes else ""
    name = people.get(activity.person_id or 0, "")
    return dotted(minutes, translate("Activity", "with {name}").format(name=name) if name else "")


def _activity(  # noqa: PLR0913, PLR0917 - an entry and all that is said of it
    activity: Activity,
    asset: Asset | None,
    bill: Sale | None,
    today: date,
    currency: str,
    people: Mapping[int, str],
) -> Happening:
    icon, family = ACTIVITY_SIGNS[activity.kind]
    unanswered = (Result.NO_ANSWER, translate("Calls", "No answer"))
    if activity.kind is ActivityKind.CALL and activity.result in unanswered:
        icon, family = _UNANSWERED
    title, body = said_of(activity)
    body = "\n".join(filter(None, (body, more_words(activity, people))))
    return Happening(
        key=("activity", activity.id),
        on=activity.happened_on,
        title=title,
        body=body,
        icon=icon,
        family=family,
        when=_when(activity.happened_on, activity.at, today),
        who=translate("Customer page", "Automatic") if activity.is_automatic else activity.who,
        plate=asset.plate if asset else "",
        chip=_amount(bill, currency) if bill else None,
    )


def said_of(activity: Activity) -> tuple[str, str]:
    """Part what was written into a first line and the rest."""
    name, result = wording.activity_name(activity.kind), wording.result_words(activity.result)
    if activity.kind is ActivityKind.CALL and activity.result:
        # "Call: no answer" says more at a glance than either half.
        joint = "：" if i18n.language() == "zh" else ": "
        return f"{name}{joint}{result if i18n.language() == 'zh' else _lowered(result)}", activity.text
    if not activity.text:
        return result or name, ""
    first, _, rest = activity.text.partition("\n")
    if len(first) > 90:
        return name, "\n".join(filter(None, (activity.text, result)))
    return first, "\n".join(filter(None, (rest.strip(), result)))


def _lowered(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _sale(sale: Sale, things: dict[int | None, Asset], today: date, currency: str) -> Happening:
    asset = things.get(sale.asset_id)
    day = sale.sold_on or today
    return Happening(
        key=("sale", sale.id),
        on=day,
        title=sale.text or translate("Customer page", "Sale"),
        body=sale.document,
        icon="cash",
        family="ok",
        when=_when(day, None, today),
        plate=asset.plate if asset else "",
        chip=_amount(sale, currency),
    )


def _payment(payment: Payment, sale: Sale | None, today: date, currency: str) -> Happening:
    what = " ".join(filter(None, (sale.number, sale.text))) if sale else ""
    title = (
        translate("Customer page", "Paid") if payment.amount > 0 else translate("Customer page", "Given back")
    )
    amount = i18n.format_money(payment.amount, sale.currency if sale and sale.currency else currency)
    return Happening(
        key=("payment", payment.id),
        on=payment.paid_on,
        title=" · ".join(filter(None, (title, what))),
        body=" · ".join(
            filter(None, (wording.way_of_payment(payment.way.value), payment.number, payment.note))
        ),
        icon="wallet",
        family="ok",
        when=_when(payment.paid_on, None, today),
        chip=ChipLook(amount, "ok"),
    )


def _dismissed(reminder: Reminder, asset: Asset | None, today: date) -> Happening:
    day = reminder.done_on or today
    return Happening(
        key=("reminder", reminder.id),
        on=day,
        title=wording.reminder_title(reminder, asset),
        body=wording.result_words(reminder.result)
        or (translate("Customer page", "Taken off the list") if reminder.is_dismissed else ""),
        icon="check" if not reminder.is_dismissed else "close",
        when=_when(day, None, today),
        who=reminder.owner,
        plate=asset.plate if asset else "",
    )


def _file(attachment: Attachment, today: date) -> Happening:
    return Happening(
        key=("attachment", attachment.id),
        on=attachment.added_on,
        title=translate("Customer page", "File added"),
        icon="attach",
        when=_when(attachment.added_on, attachment.added_at, today),
        link=attachment.name,
        link_icon=icon_of(attachment.name),
    )


def _beginning(day: date, shown: OnPage, today: date) -> Happening:
    origin = shown.origin
    if origin is not None:
        words = translate("Customer page", "Added from {file}, row {row}")
        title = words.format(file=origin.file, row=i18n.format_number(origin.row))
    else:
        title = translate("Customer page", "Added here")
    icon = "import" if origin else "person_add"
    return Happening(key=("begun", 0), on=day, title=title, icon=icon, when=_when(day, None, today))


def _amount(sale: Sale, currency: str) -> ChipLook | None:
    if sale.amount is None:
        return None
    return ChipLook(i18n.format_money(sale.amount, sale.currency or currency), "ok")


def _when(day: date, at: datetime | None, today: date) -> str:
    said = i18n.format_day(day, today)
    if at is not None and (today - day).days < 7:
        words = translate("Customer page", "{day}, {time}", "when something happened")
        return words.format(day=said, time=i18n.format_time(at.astimezone().time()))
    return said


class WritingLine(Card):
    """One line to write down a note, a call, a visit or a message. Alt+1 to Alt+4 choose which, Enter saves.

    The clip asks for files to keep with the customer.
    """

    written = Signal(str, str)
    changed = Signal()
    files_wanted = Signal()

    _KINDS = (
        (ActivityKind.NOTE, "note"),
        (ActivityKind.CALL, "call"),
        (ActivityKind.VISIT, "person"),
        (ActivityKind.MESSAGE, "chat"),
    )

    def __init__(self, today: Callable[[], date], *, has_files: bool = True) -> None:
        self._today = today
        kinds = [Choice(kind.value, wording.activity_name(kind), icon) for kind, icon in self._KINDS]
        self._kind = Segments(kinds, ActivityKind.NOTE.value)
        self.edit = QLineEdit()
        self.edit.setObjectName("cell")
        self.edit.setAcceptDrops(False)  # a file dropped here is the page's to keep, not a path to write
        set_font(self.edit, "body")
        self._clip = IconButton("attach", "")
        if not has_files:
            self._clip.hide()  # only then: shown without a parent it would be a window for a moment
        self._save = Button("", kind="primary", on_click=self._write)
        self._wish = Label("", "caption", "accent")
        self._wish.hide()
        line = row(self._kind, (self.edit, 1), self._clip, self._save)
        super().__init__(line, self._wish, margins=(8, 7, 8, 7), spacing=4)
        self._clip.clicked.connect(lambda _=False: self.files_wanted.emit())
        self.edit.returnPressed.connect(self._write)
        self.edit.textChanged.connect(self._follow)
        for place, (kind, _) in enumerate(self._KINDS, start=1):
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.activated.connect(lambda kind=kind: self.choose(kind.value))
        self._follow("")
        self.say()

    def choose(self, kind: str) -> None:
        """Choose what is written down, and write on."""
        self._kind.show_choice(kind)
        self.edit.setFocus()

    def draft(self) -> dict[str, Any]:
        """Return what is typed, {} if nothing."""
        text = self.edit.text()
        return {"kind": self._kind.current, "text": text} if text.strip() else {}

    def restore(self, draft: dict[str, Any]) -> None:
        """Put back what was typed."""
        kinds = [kind.value for kind, _ in self._KINDS]
        if draft.get("kind") in kinds:
            self._kind.show_choice(draft["kind"])
        self.edit.setText(str(draft.get("text", "")))

    def clear(self) -> None:
        """Begin a new line."""
        self.edit.clear()
        self._kind.show_choice(ActivityKind.NOTE.value)

    def say(self) -> None:
        """Put the words of the active language on it."""
        self._kind.set_texts({kind.value: wording.activity_name(kind) for kind, _ in self._KINDS})
        self._kind.setAccessibleName(translate("Customer page", "What it was"))
        hint = translate("Customer page", "What was said? Try “remind me Friday”")
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)
        self._clip.set_tip(translate("Customer page", "Add files (F)"))
        self._save.setText(translate("Customer page", "Save"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._kind.set_narrow(self.width() < theme.px(_NARROW_BELOW))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def _follow(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))
        found = wish(text, self._today()) if text else None
        if found is not None:
            words = translate("Customer page", "Makes a reminder for {day}.")
            self._wish.setText(words.format(day=i18n.format_day(found.day, self._today(), in_sentence=True)))
        self._wish.setVisible(found is not None)
        self.changed.emit()

    def _write(self) -> None:
        if text := self.edit.text().strip():
            self.written.emit(self._kind.current, text)
