"""What happens with a quote once it is written: sent, answered, a new version, void, copied."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.store import Store
from smallcrm.domain.quote import EXPIRED, Counted, Quote, QuoteState, state_on, taken
from smallcrm.domain.totals import LineKind, add_up
from smallcrm.i18n import translate, translate_later
from smallcrm.services import quotes
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import Dialog, Question
from smallcrm.ui.kit.editors import YesNoEditor
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, row

REASONS = (
    translate_later("Quotes", "Price"),
    translate_later("Quotes", "Went elsewhere"),
    translate_later("Quotes", "Not needed any more"),
    translate_later("Quotes", "Took too long"),
    translate_later("Quotes", "No answer"),
)


class QuoteLife:
    """Takes a quote from draft to answer; what is asked stands over `host`."""

    def __init__(self, ctx: AppContext, host: QWidget) -> None:
        self._ctx = ctx
        self._host = host

    @property
    def _store(self) -> Store:
        return self._ctx.store

    def send(self, quote_id: int) -> None:
        """Note that the customer has it."""
        ctx = self._ctx
        with ctx.showing_errors():
            sent = quotes.send(self._store, quote_id, today=ctx.today)
            words = translate("Quotes", "Sent as {number}.").format(number=sent.shown_number)
            if sent.follow_up_id is not None:
                day = self._store.reminders.get(sent.follow_up_id).due_on
                asked = translate("Quotes", "You are reminded on {day}.")
                words = i18n.active().join_sentences(
                    [words, asked.format(day=i18n.format_date(day, "weekday"))]
                )
            ctx.tell(words, can_undo=True)

    def accept(self, quote_id: int) -> None:
        """Note that the customer said yes; what was offered beside the rest is asked about."""
        with self._ctx.showing_errors():
            whole = quotes.read(self._store, quote_id)
            if state_on(whole.quote, self._ctx.today) == EXPIRED:
                self._ask_about_expired(whole)
            else:
                self._choose(whole)

    def _ask_about_expired(self, whole: quotes.WholeQuote) -> None:
        until = whole.quote.valid_until
        words = translate("Quotes", "It was good until {day}. Its prices are taken as they are.")
        question = Question(
            self._host,
            translate("Quotes", "Accept a quote that has expired?"),
            words.format(day=i18n.format_date(until, "medium") if until else ""),
            translate("Quotes", "Accept it"),
        )
        question.accepted.connect(lambda: self._choose(whole))
        question.finished.connect(question.deleteLater)
        question.open()

    def _choose(self, whole: quotes.WholeQuote) -> None:
        offered = [each for each in whole.lines if _is_offered(each)]
        if offered:
            TakenForm(self._host, whole, lambda chosen: self._accept(whole.quote, chosen)).open()
        else:
            self._accept(whole.quote, [])

    def _accept(self, quote: Quote, chosen: list[int]) -> None:
        with self._ctx.showing_errors():
            sale = quotes.accept(self._store, quote.id or 0, today=self._ctx.today, chosen=chosen)
            words = translate("Quotes", "Accepted. The sale {number} is written down.")
            self._ctx.tell(words.format(number=sale.number), can_undo=True)

    def decline(self, quote_id: int) -> None:
        """Note that the customer said no, and why."""
        reasons = [translate("Quotes", each) for each in REASONS]

        def take(values: dict[str, Any]) -> None:
            reason = values["words"].strip() or values["reason"]
            quotes.decline(self._store, quote_id, today=self._ctx.today, reason=reason)
            self._ctx.tell(translate("Quotes", "Declined: {reason}.").format(reason=reason), can_undo=True)

        ask_form(
            self._ctx,
            self._host,
            title=translate("Quotes", "Why was it declined?"),
            fields=[
                FieldSpec(
                    name="reason",
                    label=translate("Quotes", "Reason"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(each, each) for each in reasons],
                ),
                FieldSpec(name="words", label=translate("Quotes", "Or in your words")),
            ],
            values={"reason": reasons[0], "words": ""},
            verb=translate("Quotes", "Declined"),
            take=take,
        )

    def make_void(self, quote_id: int) -> None:
        """Declare a sent quote void; its number stays used."""

        def take(values: dict[str, Any]) -> None:
            voided = quotes.make_void(self._store, quote_id, reason=values["reason"].strip())
            words = translate("Quotes", "{number} is void.").format(number=voided.shown_number)
            self._ctx.tell(words, can_undo=True)

        ask_form(
            self._ctx,
            self._host,
            title=translate("Quotes", "Declare the quote void"),
            text=translate("Quotes", "Its number stays used, so that no number is missing."),
            fields=[FieldSpec(name="reason", label=translate("Quotes", "Reason"))],
            values={"reason": ""},
            verb=translate("Quotes", "Declare void"),
            take=take,
        )

    def new_version(self, quote_id: int) -> None:
        """Begin the next version and show it; one that is begun already is shown."""
        following = self._store.quotes.where("previous_id = :id", id=quote_id, limit=1)
        if following:
            self._ctx.go("quote", following[0].id)
            return
        with self._ctx.showing_errors():
            made = quotes.new_version(self._store, quote_id, today=self._ctx.today)
            words = translate("Quotes", "This is {number}. The one before stands until you send it.")
            self._ctx.tell(words.format(number=made.quote.shown_number), can_undo=True)
            self._ctx.go("quote", made.quote.id)

    def copy(self, quote_id: int) -> None:
        """Make a draft with the same contents and show it."""
        with self._ctx.showing_errors():
            made = quotes.copy(self._store, quote_id, today=self._ctx.today)
            self._ctx.tell(translate("Quotes", "Copied as a new draft."), can_undo=True)
            self._ctx.go("quote", made.quote.id)

    def remove(self, quote_id: int) -> None:
        """Remove a draft."""
        with self._ctx.showing_errors():
            quotes.remove(self._store, quote_id)
            self._ctx.tell(translate("Quotes", "The draft is removed."), can_undo=True)

    def acts(self, quote: Quote) -> "list[tuple[str, str, Callable[[int], None]]]":
        """List what can be done with a quote: words, letter key, act; the likeliest first."""
        acts: list[tuple[str, str, Callable[[int], None]]] = []
        if quote.is_draft:
            acts.append((translate("Quotes", "Mark as sent"), "S", self.send))
        if quote.state is QuoteState.SENT:
            acts += [
                (translate("Quotes", "Accepted"), "A", self.accept),
                (translate("Quotes", "Declined…"), "X", self.decline),
            ]
        if quote.state in (QuoteState.SENT, QuoteState.DECLINED):
            acts.append((translate("Quotes", "New version"), "V", self.new_version))
        acts.append((translate("Quotes", "Copy as a new quote"), "C", self.copy))
        if quote.state in (QuoteState.SENT, QuoteState.DECLINED, QuoteState.ACCEPTED):
            acts.append((translate("Quotes", "Declare void…"), "", self.make_void))
        if quote.is_draft:
            acts.append((translate("Quotes", "Remove the draft"), "", self.remove))
        return acts


def _is_offered(line: Any) -> bool:
    return line.kind is LineKind.ITEM and line.counted is not Counted.ALWAYS


class TakenForm(Dialog):
    """Asks which of the lines offered beside the rest the customer takes; the total follows."""

    def __init__(
        self, parent: QWidget, whole: quotes.WholeQuote, take: Callable[[list[int]], object]
    ) -> None:
        super().__init__(parent, translate("Quotes", "What does the customer take?"))
        self._whole = whole
        self.boxes: dict[int, YesNoEditor] = {}
        layout = column(spacing=2)
        usual = ""
        for line, amount in zip(whole.lines, whole.totals.amounts, strict=True):
            if line.kind is LineKind.ITEM and line.counted is Counted.ALWAYS:
                usual = line.name
            if not _is_offered(line) or line.id is None:
                continue
            words = line.name
            if line.counted is Counted.ALTERNATIVE and usual:
                words = translate("Quotes", "{name}, instead of {other}").format(name=line.name, other=usual)
            box = self.boxes[line.id] = YesNoEditor(words)
            box.changed.connect(self._show_total)
            price = i18n.format_money(amount or 0, whole.quote.currency)
            layout.addLayout(row((box, 1), Label(price, "body", "2", tabular=True)))
        self.add(layout)
        self.total = Label("", "heading")
        self.add(row(None, self.total))
        verb = translate("Quotes", "Accepted")
        self.add_button(verb, "primary", lambda: take(self.chosen), is_main=True)
        self.add_cancel()
        self.finished.connect(self.deleteLater)
        self._show_total()

    @property
    def chosen(self) -> list[int]:
        """The ids of the lines that are ticked."""
        return [id_ for id_, box in self.boxes.items() if box.value()]

    def _show_total(self) -> None:
        sums = add_up(self._whole.quote, taken(self._whole.lines, self.chosen))
        total = i18n.format_money(sums.total, self._whole.quote.currency)
        self.total.setText(translate("Quotes", "Total {amount}").format(amount=total))
