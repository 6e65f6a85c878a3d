"""The page where a quote is written: who it is for, its lines, what they come to, and the paper beside it.

It saves itself a moment after the last key, as one step for what was typed in one go. What the customer has
in hand is locked.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMenu, QSizePolicy, QWidget

from smallcrm import i18n, wording
from smallcrm.db.codec import codec
from smallcrm.db.reads import price_guard
from smallcrm.domain.changes import Changes
from smallcrm.domain.product import Product
from smallcrm.domain.quote import EXPIRED, Counted, Quote, QuoteLine, QuoteState, state_on
from smallcrm.domain.totals import LineKind, TaxMode
from smallcrm.i18n import LANGUAGE_NAMES, translate
from smallcrm.services import quotes
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.people_card import CustomerPicker
from smallcrm.ui.drafts import Drafts
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, Choice, IconButton
from smallcrm.ui.kit.days import reader
from smallcrm.ui.kit.editors import DayEditor, LineEditor
from smallcrm.ui.kit.fields import ChoiceField, Field
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Chip, ElidedLabel
from smallcrm.ui.kit.layout import column, divider, pane, row, scrolling
from smallcrm.ui.kit.lines.grid import LineGrid
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.theme import restyle, theme
from smallcrm.ui.kit.tips import set_tip
from smallcrm.ui.quotes import words
from smallcrm.ui.quotes.life import QuoteLife
from smallcrm.ui.quotes.lines import QuoteLines
from smallcrm.ui.quotes.note_pane import NotePane
from smallcrm.ui.quotes.preview import QuotePreview
from smallcrm.ui.quotes.totals import TotalsPane

SAVES_AFTER_MS = 1_200
PREVIEWS_AFTER_MS = 90
"""Making 200 lines and drawing them takes about 150 ms: the paper is there 300 ms after the last key."""
PREVIEW_FROM = 1_240
NARROW_HEAD = 900
FAMILIES = {
    "draft": "neutral",
    "sent": "info",
    "accepted": "ok",
    "declined": "danger",
    EXPIRED: "warn",
    "replaced": "neutral",
    "void": "neutral",
}
SHOWN = ("quote", "quote_line", "customer", "contact", "asset", "profile", "selling")
CURRENCIES = (
    "USD",
    "EUR",
    "GBP",
    "CNY",
    "RUB",
    "KZT",
    "BYN",
    "PLN",
    "CZK",
    "CHF",
    "TRY",
    "JPY",
    "CAD",
    "AUD",
)


class CustomerField(CustomerPicker):
    """Finds whom a quote is for while one types; `on_chosen` hears who it is."""

    def __init__(self, ctx: AppContext, on_chosen: Callable[[int], object]) -> None:
        super().__init__(ctx)
        self._on_chosen = on_chosen
        self.editingFinished.connect(self._settle)

    def show_customer(self, customer_id: int | None, name: str) -> None:
        """Show somebody."""
        self.customer_id = customer_id
        self.setText(name)
        self.setCursorPosition(0)

    def _choose(self, words_: str) -> None:
        super()._choose(words_)
        self._settle()

    def _settle(self) -> None:
        if self.customer_id is not None and not self.isReadOnly():
            self._on_chosen(self.customer_id)


class QuotePage(QWidget):
    """A quote, ready to be typed. `show_item` takes an id, or {"customer_id": …} to begin one."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.stored: quotes.WholeQuote | None = None
        self.lines = QuoteLines(ctx.store, self._typed)
        self.lines.on_new_product = self._add_product
        self.life = QuoteLife(ctx, self)
        self._tax_name = ""
        self._begun: tuple[Any, int] | None = None
        self._is_showing = self._is_saving = False
        self._wants_preview = bool(ctx.remembered("quote.preview", True))
        self._drafts: Drafts | None = None
        self._saver = QTimer(self, singleShot=True, interval=SAVES_AFTER_MS)
        self._saver.timeout.connect(self.save)
        self._painter = QTimer(self, singleShot=True, interval=PREVIEWS_AFTER_MS)
        self._painter.timeout.connect(self._preview)
        self._build()
        self._connect()
        self.say()
        self.begin({})

    # building

    def _build(self) -> None:
        self._head = self._make_head()
        self._banner = Banner("info", "")
        self._banner_act: Callable[[], object] = lambda: None
        self._banner.acted.connect(lambda: self._banner_act())  # noqa: PLW0108 - it changes
        self.customer = CustomerField(self.ctx, self._customer_chosen)
        self.thing = ChoiceField()
        self.title = LineEditor()
        self.until = DayEditor(reader(lambda: self.ctx.today), lambda day: i18n.format_date(day, "medium"))
        fields = (self.customer, self.thing, self.title, self.until)
        self._fields = [Field("", widget) for widget in fields]
        grid = QGridLayout()
        grid.setContentsMargins(24, 14, 20, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self._fields):
            grid.addWidget(field, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        self.grid = LineGrid(self.lines, self.lines.columns())
        self.note = NotePane(self.ctx, lambda: self._language)
        self.totals = TotalsPane()
        self._foot = pane(row((self.note, 1), (self.totals, 1), margins=(24, 12, 20, 12), spacing=28))
        self._foot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._banner_box = pane(column(self._banner, margins=(20, 10, 20, 0)))
        left = column(pane(grid), (self.grid, 100), self._foot, (QWidget(), 1), spacing=0)
        self._left = scrolling(pane(left))
        self.preview = QuotePreview(self.ctx)
        self._rule = divider(is_vertical=True)
        body = row(
            (column(self._banner_box, (self._left, 1), spacing=0), 100), self._rule, self.preview, spacing=0
        )
        self.setLayout(column(self._head, divider(), (pane(body), 1), spacing=0))
        self.setFocusProxy(self.grid)

    def _make_head(self) -> QWidget:
        self._back = IconButton("arrow_left", "", is_framed=True, on_click=lambda: self.ctx.go("quotes"))
        self._name = ElidedLabel("", "title", "")
        self._state = Chip("")
        self._saved = ElidedLabel("", "small", "2")
        self._sub = ElidedLabel("", "small")
        self._more = IconButton("more", "", is_framed=True, on_click=self._offer_more)
        self._mail = IconButton("mail", "", is_framed=True, on_click=self.mail)
        self._print = Button("", "print", on_click=self.print_shown)
        self._pdf = Button("", "pdf", on_click=self.export_shown)
        self._second = Button("", "close", on_click=lambda: self._with_id(self.life.decline))
        self._main = Button("", "check", "primary", on_click=self._press_main)
        names = column(
            None, row(self._name, self._state, (self._saved, 1), spacing=10), self._sub, None, spacing=1
        )
        acts = (self._more, self._mail, self._print, self._pdf, self._second, self._main)
        head = pane(row(self._back, 4, (names, 1), *acts, margins=(20, 10, 20, 10), spacing=8))
        head.setMinimumHeight(theme.size("page_header"))
        return head

    def _connect(self) -> None:
        self.thing.chosen.connect(lambda _: self._change())
        self.title.changed.connect(self._change)
        self.until.changed.connect(self._change)
        self.note.changed.connect(self._change)
        self.totals.pressed.connect(self._ask_setting)
        self.preview.layout_chosen.connect(lambda layout: self._set(layout=layout))
        self.grid.settled.connect(self.save)
        self.grid.menu_requested.connect(self._offer_line)
        self.grid.warning_pressed.connect(self._open_other)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
            self._show_all()
        super().changeEvent(event)

    def say(self) -> None:
        """Put the words of the active language on everything."""
        self._back.set_tip(translate("Quotes", "All quotes"))
        self._more.set_tip(translate("Quotes", "More"))
        self._mail.set_tip(translate("Quotes", "Send by e-mail"))
        labels = (
            translate("Quotes", "Customer"),
            translate("Quotes", "For"),
            translate("Quotes", "Title"),
            translate("Quotes", "Good until"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.label.setText(label)
            field.widget.setAccessibleName(label)
        self.until.edit.setAccessibleName(labels[-1])
        self.grid.setAccessibleName(translate("Quotes", "Lines of the quote"))
        self.grid.add_hint = translate("Quotes", "Add a line: type a product, service or free text")
        self.grid.set_columns(self.lines.columns())
        self.note.say()
        self.preview.say()
        self._fold_head()

    def _fold_head(self) -> None:
        """Leave the words off the buttons where there is no room for them."""
        is_narrow = self.width() < theme.px(NARROW_HEAD)
        for button, icon, text in (
            (self._print, "print", translate("Quotes", "Print")),
            (self._pdf, "pdf", translate("Quotes", "Save PDF")),
            (self._second, "close", translate("Quotes", "Declined")),
        ):
            button.setText("" if is_narrow else text)
            button.set_icon(icon)
            button.setAccessibleName(text)
            set_tip(button, text if is_narrow else "")

    # which quote

    def show_item(self, item: Any) -> None:
        """Show a quote by its id, or begin one for a customer."""
        self.leave()
        if isinstance(item, Mapping):
            if self._begun is not None and self._begun[0] is item:
                self.open(self._begun[1])
            else:
                self.begin(item)
        else:
            self.open(int(item))

    def open(self, quote_id: int) -> None:
        """Show a quote of the file."""
        with self.ctx.showing_errors():
            self._begun = None
            self._take(quotes.read(self.ctx.store, quote_id))
            self._watch_draft(f"quote-{quote_id}")

    def begin(self, known: Mapping[str, Any]) -> None:
        """Begin a quote; it is in the file as soon as it says something."""
        self._begun = (known, 0) if known else None
        quote = quotes.begin(
            self.ctx.store,
            known.get("customer_id") or 0,
            today=self.ctx.today,
            asset_id=known.get("asset_id"),
        )
        quote = replace(quote, customer_id=known.get("customer_id"), title=known.get("title", ""))
        self._item = known
        self.stored = None
        self._show_quote(quote, known.get("lines", ()))
        self._watch_draft("quote-new")
        self.setFocusProxy(self.grid if quote.customer_id else self.customer)

    @property
    def quote(self) -> Quote:
        """The quote as it is typed."""
        return self.lines.quote

    @property
    def whole(self) -> quotes.WholeQuote:
        """The quote with its lines as they are typed; a line that says nothing is none."""
        kept = [line for place, line in enumerate(self.lines.items) if not self.lines.is_empty(place)]
        return quotes.WholeQuote(quote=self.quote, lines=tuple(kept))

    @property
    def is_locked(self) -> bool:
        """Whether it can be read only: the customer has it, or the file is somebody else's."""
        return not self.quote.is_draft or self.ctx.store.is_read_only

    @property
    def _language(self) -> str:
        return self.quote.language or self.ctx.store.profile.language or i18n.language()

    def _take(self, whole: quotes.WholeQuote) -> None:
        self.stored = whole
        self._show_quote(whole.quote, whole.lines)
        self.setFocusProxy(self.grid)

    def _show_quote(self, quote: Quote, lines: Sequence[QuoteLine]) -> None:
        self._saver.stop()
        # What was typed before belongs to another state of the file: closing its cell must not save it.
        self._is_showing = True
        self.grid.close_editor()
        self.lines.show(quote, lines)
        self._show_all()

    def _show_all(self) -> None:
        """Show everything anew; what is typed stays."""
        self._is_showing = True
        quote = self.quote
        customer = self.ctx.store.customers.get(quote.customer_id) if quote.customer_id else None
        self.customer.show_customer(quote.customer_id, wording.customer_name(customer))
        self._tax_name = self.ctx.store.selling.tax_name
        self._offer_things()
        if self.title.text() != quote.title:
            self.title.set_value(quote.title)
        if self.until.day != quote.valid_until or quote.valid_until is None:
            self.until.set_day(quote.valid_until)
        self.note.show_texts(quote.note, quote.terms)
        is_locked = self.is_locked
        for editor in (self.customer, self.title):
            editor.setReadOnly(is_locked)
            restyle(editor, read_only=is_locked)
        self.until.set_read_only(is_locked)
        self.thing.setEnabled(not is_locked)
        self.note.set_locked(is_locked)
        self.preview.looks.setEnabled(not is_locked)
        self.grid.set_columns(self.lines.columns())
        self.grid.set_locked(is_locked)
        self._is_showing = False
        self._show_sums()
        self._show_head()
        self._show_banner()
        self._preview()

    def _offer_things(self) -> None:
        """List what the customer has, to say what the quote is about."""
        things = self.ctx.store.assets.of_customer(self.quote.customer_id) if self.quote.customer_id else []
        present = [each for each in things if not each.is_archived or each.id == self.quote.asset_id]
        choices = [Choice("", translate("Quotes", "Nothing in particular"))]
        choices += [
            Choice(
                str(each.id), ", ".join(dict.fromkeys(filter(None, (wording.asset_name(each), each.plate))))
            )
            for each in present
        ]
        self.thing.set_choices(choices, str(self.quote.asset_id or ""))

    def _show_sums(self) -> None:
        self.totals.show_sums(self.quote, self.lines.sums, self._tax_name, is_locked=self.is_locked)

    def _show_head(self) -> None:
        quote = self.quote
        state = state_on(quote, self.ctx.today)
        number = quote.shown_number
        self._name.setText(
            translate("Quotes", "Quote {number}").format(number=number)
            if number
            else translate("Quotes", "New quote")
            if self.stored is None
            else translate("Quotes", "Quote")
        )
        self._state.set_look(wording.quote_state(state), FAMILIES.get(state, "neutral"))
        customer = self.ctx.store.customers.get(quote.customer_id) if quote.customer_id else None
        self._sub.setText(dotted(wording.customer_name(customer), quote.title))
        is_sent = quote.state is QuoteState.SENT
        self._second.setVisible(is_sent)
        self._main.setVisible(quote.is_draft or is_sent)
        self._main.setText(
            translate("Quotes", "Mark as sent") if quote.is_draft else translate("Quotes", "Accepted")
        )
        self._main.setEnabled(not self.ctx.store.is_read_only)
        self._show_saved()

    def _show_saved(self) -> None:
        at = self.stored.quote.updated_at if self.stored is not None else None
        if self.is_locked:
            said = ""
        elif self.stored is None and self.quote.customer_id is None:
            said = translate("Quotes", "Not saved yet: choose a customer")
        elif at is None:
            said = translate("Quotes", "Not saved yet")
        else:
            said = translate("Quotes", "Saved {time}").format(time=i18n.format_time(at.astimezone().time()))
        self._saved.setText(said)

    def _show_banner(self) -> None:
        text, action, act = self._banner_words()
        self._banner_box.setVisible(bool(text))
        self._banner.set_text(text)
        self._banner.set_action("" if self.ctx.store.is_read_only else action)
        self._banner_act = act

    def _banner_words(  # noqa: C901, PLR0911 - one for each state
        self,
    ) -> tuple[str, str, Callable[[], object]]:
        quote, ctx = self.quote, self.ctx
        state = state_on(quote, ctx.today)
        again = translate("Quotes", "New version")

        def renew() -> None:
            self._with_id(self.life.new_version)

        def day(when: Any) -> str:
            return i18n.format_date(when, "medium") if when else ""

        if state == "sent":
            said = translate("Quotes", "Sent on {day}. The customer has it, so it stays as it is.")
            return said.format(day=day(quote.sent_on)), again, renew
        if state == EXPIRED:
            said = translate("Quotes", "It was good until {day}. It can still be accepted.")
            return said.format(day=day(quote.valid_until)), again, renew
        if state == "accepted":
            said = translate("Quotes", "Accepted on {day}.").format(day=day(quote.answered_on))
            sold = ctx.store.sales.where("quote_id = :id", limit=1, id=quote.id)
            if not sold:
                return said, "", renew
            show = translate("Quotes", "Show {number}").format(number=sold[0].number)
            return said, show, lambda: self._go_to_sale(sold[0].id or 0)
        if state == "declined":
            said = translate("Quotes", "Declined on {day}.").format(day=day(quote.answered_on))
            return i18n.active().join_sentences(filter(None, (said, quote.reason))), again, renew
        if state == "replaced":
            later = ctx.store.quotes.where("previous_id = :id", id=quote.id, limit=1)
            said = translate("Quotes", "A newer version took its place.")
            if not later:
                return said, "", renew
            show = translate("Quotes", "Show {number}").format(number=later[0].shown_number)
            return said, show, lambda: ctx.go("quote", later[0].id)
        if state == "void":
            said = translate("Quotes", "This quote is void.")
            return i18n.active().join_sentences(filter(None, (said, quote.reason))), "", renew
        return "", "", renew

    # typing

    def _change(self) -> None:
        """Take what stands in the fields."""
        if self._is_showing:
            return
        texts = self.note.texts
        asset = self.thing.key
        self.lines.set_quote(
            replace(
                self.quote,
                asset_id=int(asset) if asset else None,
                title=self.title.text(),
                valid_until=self.until.day if self.until.is_understood else self.quote.valid_until,
                note=texts.note,
                terms=texts.terms,
            )
        )

    def _set(self, **changes: Any) -> None:
        """Change a setting of the quote and keep it at once."""
        if not self.is_locked:
            self.lines.set_quote(replace(self.quote, **changes))
            self.grid.set_columns(self.lines.columns())
            self.save()

    def _customer_chosen(self, customer_id: int) -> None:
        if self._is_showing or customer_id == self.quote.customer_id or self.is_locked:
            return
        self.lines.set_quote(replace(self.quote, customer_id=customer_id, asset_id=None))
        self._is_showing = True
        self._offer_things()
        self._is_showing = False
        self.save()
        self._show_head()

    def _typed(self) -> None:
        """Follow every change: the sums at once, the paper and the file a moment later."""
        self._show_sums()
        if self._is_showing:
            return
        self._painter.start()
        self._saver.start()
        if self._drafts is not None:
            self._drafts.touch()

    def _preview(self) -> None:
        """Make the paper anew and compare the prices."""
        self._painter.stop()
        whole = self.whole
        if whole.quote.customer_id is None:
            self.preview.show_nothing()
            return
        if not self.is_locked:
            self._compare_prices()
        self.preview.show_quote(whole)

    def _compare_prices(self) -> None:
        found = price_guard.other_prices(self.ctx.store, self.quote, self.lines.items, today=self.ctx.today)
        others = {each.place: each for each in found}
        if others != self.lines.others:
            self.lines.others = others
            self.grid.show_change()

    # saving

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not in the file yet."""
        whole = self.whole
        if self.stored is None:
            return bool(whole.lines or whole.quote.title or whole.quote.note)
        kept = self.stored.quote
        same = replace(whole.quote, total=kept.total, updated_at=kept.updated_at)
        lines = tuple(
            replace(line, quote_id=kept.id, position=place) for place, line in enumerate(whole.lines)
        )
        return same != kept or lines != self.stored.lines

    def save(self) -> bool:
        """Put into the file what is typed; False if that was not possible, which is said."""
        self._saver.stop()
        if self._is_showing or self.is_locked or not self.is_dirty:
            return True
        whole = self.whole
        if whole.quote.customer_id is None:
            return False
        self._is_saving = True
        try:
            with self.ctx.showing_errors():
                write = quotes.add if self.stored is None else quotes.edit
                self._kept(write(self.ctx.store, whole.quote, whole.lines))
                return True
        finally:
            self._is_saving = False
        return False

    def _kept(self, whole: quotes.WholeQuote) -> None:
        """Take over the ids of what was written, without touching what is being typed."""
        is_first = self.stored is None
        self.stored = whole
        written = iter(whole.lines)
        self.lines.items[:] = [
            line if self.lines.is_empty(place) else next(written)
            for place, line in enumerate(list(self.lines.items))
        ]
        self.lines.quote = whole.quote
        if self._drafts is not None:
            self._drafts.drop()
        if is_first:
            quote_id = whole.quote.id or 0
            if self._begun is not None:
                self._begun = (self._begun[0], quote_id)
            self._watch_draft(f"quote-{quote_id}", offers=False)
        self._show_head()

    def leave(self) -> None:
        """Keep what is typed before something else is shown."""
        self._painter.stop()
        self.grid.close_editor()
        if not self.save() and self._drafts is not None:
            self._drafts.keep()
        # Saving is a change too; nobody looks at the paper now.
        self._painter.stop()

    def may_leave(self) -> bool:
        """Keep what is typed before the window closes."""
        self.leave()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.preview.is_fresh:
            self._painter.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and (
            event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Print)
        ):
            # Undo takes back a step, so what is typed becomes one first.
            self.save()
        return super().event(event)

    # drafts

    def _watch_draft(self, key: str, *, offers: bool = True) -> None:
        if self._drafts is not None:
            self._drafts.drop()
            self._drafts.deleteLater()
        self._drafts = Drafts(self.ctx, key, self._draft, self)
        draft = self._drafts.found() if offers and not self.is_locked else None
        if draft is None:
            return
        moment = draft.at.astimezone()
        said = translate("Quotes", "You began to write here and it was not saved: {day}, {time}.").format(
            day=i18n.format_day(moment.date(), self.ctx.today, in_sentence=True),
            time=i18n.format_time(moment.time()),
        )
        self._banner.set_text(said)
        self._banner.set_action(translate("Quotes", "Bring it back"))
        self._banner_act = lambda: self._bring_back(draft.typed)
        self._banner_box.show()

    def _draft(self) -> dict[str, Any]:
        if self.is_locked or not self.is_dirty:
            return {}
        return {
            "quote": codec(Quote).row(self.quote),
            "lines": [codec(QuoteLine).row(line) for line in self.whole.lines],
        }

    def _bring_back(self, typed: Mapping[str, Any]) -> None:
        """Show what was typed and never saved."""
        quote = codec(Quote).record_of(typed["quote"])
        lines = [codec(QuoteLine).record_of(line) for line in typed["lines"]]
        self._show_quote(quote, lines)
        self.save()

    # news

    def refresh(self, changes: Changes) -> None:
        """Show what another page, Undo or another program changed."""
        if self._is_saving or not changes.touches(*SHOWN):
            return
        if self.stored is None:
            self._preview()
            return
        found = self.ctx.store.quotes.get_many([self.stored.quote.id or 0])
        if not found:
            self.stored = None
            self.lines.show(Quote(), ())
            self._saver.stop()
            if self.isVisible():
                self.ctx.go("quotes")
            return
        fresh = quotes.read(self.ctx.store, found[0].id or 0)
        if fresh == self.stored:
            self._show_head()
            self._preview()
        elif self.is_dirty and fresh.quote.is_draft:
            self.stored = fresh
        else:
            row_ = self.grid.row
            self._take(fresh)
            if row_ >= 0:
                self.grid.go_to(min(row_, max(self.grid.lines.rowCount() - 1, 0)))

    # what is pressed

    def _with_id(self, act: Callable[[int], object]) -> None:
        """Do something with the quote once it is in the file."""
        self.grid.close_editor()
        if self.save() and self.stored is not None:
            act(self.stored.quote.id or 0)
        elif self.quote.customer_id is None:
            self._ask_for_customer()

    def _ask_for_customer(self) -> None:
        field = self._fields[0]
        field.set_problem(translate("Quotes", "Choose whom it is for."))
        self.customer.setFocus()
        self.customer.textEdited.connect(lambda _: field.set_problem(""))

    def _press_main(self) -> None:
        self._with_id(self.life.send if self.quote.is_draft else self.life.accept)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if not self.is_locked:
            menu.addAction(translate("Quotes", "Currency and language…"), self._ask_paper)
            menu.addAction(translate("Quotes", "Add a heading"), lambda: self.add_line(LineKind.HEADING))
            menu.addAction(translate("Quotes", "Add a text"), lambda: self.add_line(LineKind.TEXT))
            menu.addSeparator()
        if self.stored is not None:
            for text, _, act in self.life.acts(self.quote):
                menu.addAction(text, lambda act=act: self._with_id(act))
            if self.quote.number and (self.quote.version > 1 or self._has_later):
                menu.addAction(translate("Quotes", "Versions…"), self.show_versions)
        if self.quote.customer_id:
            menu.addSeparator()
            words_ = translate("Quotes", "Open the customer")
            menu.addAction(words_, lambda: self.ctx.go("customer", self.quote.customer_id))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 2)))

    @property
    def _has_later(self) -> bool:
        return bool(self.ctx.store.quotes.where("previous_id = :id", id=self.quote.id, limit=1))

    def show_versions(self) -> None:
        """Show the versions and what changed."""
        from smallcrm.ui.quotes.versions import VersionsDialog

        VersionsDialog(self.ctx, self, self.quote).open()

    def add_line(self, kind: LineKind) -> None:
        """Begin a heading or a text after the line at hand, ready to be typed."""
        at = self.grid.row + 1 if 0 <= self.grid.row < self.lines.count() else self.lines.count()
        self.lines.add(kind, at)
        self.grid.reload(row=at)
        self.grid.edit_cell(at)

    def _offer_line(self, row_: int, at: QPoint) -> None:
        """Offer what can be done with a line."""
        line = self.lines.items[row_]
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        other = self.lines.others.get(row_)
        if other is not None:
            number = other.number or translate("Quotes", "another draft")
            menu.addAction(
                translate("Quotes", "Open {number}").format(number=number), lambda: self._open_other(row_)
            )
            if not self.is_locked:
                price = words.amount(other.price, self.quote.currency)
                menu.addAction(
                    translate("Quotes", "Take the price {price}").format(price=price),
                    lambda: self._changed_line(lambda: self.lines.set_price(row_, other.price)),
                )
            menu.addSeparator()
        if not self.is_locked:
            if line.kind is LineKind.ITEM:
                self._add_counted(menu, row_, line)
            grid = self.grid
            menu.addAction(translate("Quotes", "Edit") + "\tF2", lambda: grid.edit_cell(row_))
            menu.addAction(translate("Quotes", "Copy the line") + "\tCtrl+D", lambda: grid.copy_line(row_))
            menu.addAction(
                translate("Quotes", "Move up") + "\tAlt+Up", lambda: grid.move_line(row_, row_ - 1)
            )
            menu.addAction(
                translate("Quotes", "Move down") + "\tAlt+Down", lambda: grid.move_line(row_, row_ + 1)
            )
            menu.addAction(translate("Quotes", "Add a heading"), lambda: self.add_line(LineKind.HEADING))
            menu.addAction(translate("Quotes", "Add a text"), lambda: self.add_line(LineKind.TEXT))
            menu.addSeparator()
            menu.addAction(
                translate("Quotes", "Remove the line") + "\tCtrl+Del", lambda: grid.remove_line(row_)
            )
        if not menu.isEmpty():
            menu.popup(at)

    def _add_counted(self, menu: QMenu, row_: int, line: QuoteLine) -> None:
        for counted, text in (
            (Counted.ALWAYS, translate("Quotes", "Part of the total")),
            (Counted.OPTIONAL, translate("Quotes", "Optional")),
            (Counted.ALTERNATIVE, translate("Quotes", "Instead of the line above")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(line.counted is counted)
            action.triggered.connect(
                lambda _=False, counted=counted: self._changed_line(
                    lambda: self.lines.set_counted(row_, counted)
                )
            )
        if self.quote.tax_mode is not TaxMode.NONE:
            menu.addAction(translate("Quotes", "Another tax rate…"), lambda: self._ask_line_tax(row_))
        menu.addAction(translate("Quotes", "What it costs us…"), lambda: self._ask_cost(row_))
        menu.addSeparator()

    def _changed_line(self, change: Callable[[], object]) -> None:
        change()
        self.grid.show_change()
        self.save()

    def _ask_line_tax(self, row_: int) -> None:
        line = self.lines.items[row_]

        def take(values: dict[str, Any]) -> None:
            self._changed_line(
                lambda: self.lines.set_line(row_, replace(line, tax_percent=values["percent"]))
            )
            self.grid.set_columns(self.lines.columns())

        spec = FieldSpec(
            name="percent",
            label=translate("Quotes", "Tax of this line"),
            kind=FieldKind.NUMBER,
            unit="%",
            hint=translate("Quotes", "Empty takes the usual rate."),
            check=_percent_problem,
        )
        self._ask(translate("Quotes", "Tax"), [spec], {"percent": line.tax_percent}, take)

    def _ask_cost(self, row_: int) -> None:
        line = self.lines.items[row_]

        def take(values: dict[str, Any]) -> None:
            self._changed_line(lambda: self.lines.set_line(row_, replace(line, cost=values["cost"])))

        spec = FieldSpec(
            name="cost",
            label=translate("Quotes", "Our own cost for one"),
            kind=FieldKind.MONEY,
            currency=self.quote.currency,
            hint=translate("Quotes", "Never printed."),
        )
        self._ask(line.name, [spec], {"cost": line.cost}, take)

    def _open_other(self, row_: int) -> None:
        """Go to where the customer was offered another price."""
        other = self.lines.others.get(row_)
        if other is None:
            return
        if other.kind == "quote":
            self.ctx.go("quote", other.document_id)
        else:
            self._go_to_sale(other.document_id)

    def _go_to_sale(self, sale_id: int) -> None:
        from smallcrm.ui.places import PLACES

        if any(place.key == "sales" for place in PLACES):
            self.ctx.go("sales", sale_id)
        else:
            self.ctx.go("customer", self.quote.customer_id)

    def _add_product(self, row_: int, text: str) -> None:
        """Keep what is typed as a product, and make the line of it."""
        line = self.lines.items[row_]

        def put(product: Product) -> None:
            if row_ < self.lines.count() and self.lines.items[row_].name == text:
                self.lines.put_product(row_, product)
                self.grid.reload(row=row_)
                self.save()

        # A turn later: the cell that offers it is closed by then.
        facts = {"name": text, "price": line.price or None, "on_saved": put}
        QTimer.singleShot(0, self, lambda: self.ctx.open_form("product", **facts))

    # settings of the whole

    def _ask(
        self,
        title: str,
        fields: Sequence[FieldSpec],
        values: dict[str, Any],
        take: Callable[[dict[str, Any]], object],
    ) -> None:
        ask_form(
            self.ctx, self, title=title, fields=fields, values=values,
            verb=translate("Quotes", "Take it"), take=take,
        )  # fmt: skip

    def _ask_setting(self, setting: str) -> None:
        if not self.is_locked:
            {"discount": self._ask_discount, "shipping": self._ask_shipping, "tax": self._ask_tax}[setting]()

    def _ask_discount(self) -> None:
        quote = self.quote
        self._ask(
            translate("Quotes", "Discount on the whole"),
            [
                FieldSpec(
                    name="percent",
                    label=translate("Quotes", "Percent"),
                    kind=FieldKind.NUMBER,
                    unit="%",
                    check=_percent_problem,
                    is_half=True,
                ),
                FieldSpec(
                    name="amount",
                    label=translate("Quotes", "Or an amount"),
                    kind=FieldKind.MONEY,
                    currency=quote.currency,
                    is_half=True,
                ),
                FieldSpec(
                    name="name",
                    label=translate("Quotes", "What it is called on the quote"),
                    placeholder=translate("Quotes", "Returning customer"),
                ),
            ],
            {
                "percent": quote.discount_percent or None,
                "amount": quote.discount_amount or None,
                "name": quote.discount_name,
            },
            lambda values: self._set(
                discount_percent=values["percent"] or words.NO_PERCENT,
                discount_amount=0 if values["percent"] else values["amount"] or 0,
                discount_name=values["name"],
            ),
        )

    def _ask_shipping(self) -> None:
        label = translate("Quotes", "Shipping")
        spec = FieldSpec(name="amount", label=label, kind=FieldKind.MONEY, currency=self.quote.currency)
        self._ask(
            label,
            [spec],
            {"amount": self.quote.shipping or None},
            lambda values: self._set(shipping=values["amount"] or 0),
        )

    def _ask_tax(self) -> None:
        quote = self.quote
        modes = {
            TaxMode.NONE: translate("Quotes", "No tax"),
            TaxMode.ADDED: translate("Quotes", "Added to the prices"),
            TaxMode.INCLUDED: translate("Quotes", "In the prices already"),
        }
        self._ask(
            translate("Quotes", "Tax"),
            [
                FieldSpec(
                    name="mode",
                    label=translate("Quotes", "Prices and tax"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(mode.value, text) for mode, text in modes.items()],
                    is_half=True,
                ),
                FieldSpec(
                    name="percent",
                    label=translate("Quotes", "Usual rate"),
                    kind=FieldKind.NUMBER,
                    unit="%",
                    check=_percent_problem,
                    is_half=True,
                ),
            ],
            {"mode": quote.tax_mode.value, "percent": quote.tax_percent or None},
            lambda values: self._set(
                tax_mode=TaxMode(values["mode"]), tax_percent=values["percent"] or words.NO_PERCENT
            ),
        )

    def _ask_paper(self) -> None:
        quote = self.quote
        known = dict.fromkeys((quote.currency, self.ctx.store.profile.currency, *CURRENCIES))

        def take(values: dict[str, Any]) -> None:
            changed, lines = words.in_currency(quote, self.lines.items, values["currency"])
            self.lines.items = lines
            self._set(currency=changed.currency, discount_amount=changed.discount_amount,
                      shipping=changed.shipping, language=values["language"])  # fmt: skip

        self._ask(
            translate("Quotes", "Currency and language"),
            [
                FieldSpec(
                    name="currency",
                    label=translate("Quotes", "Currency"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(each, each) for each in known if each],
                    is_half=True,
                ),
                FieldSpec(
                    name="language",
                    label=translate("Quotes", "Language of the quote"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(code, name) for code, name in LANGUAGE_NAMES.items()],
                    is_half=True,
                ),
            ],
            {"currency": quote.currency, "language": self._language},
            take,
        )

    # paper

    def print_shown(self) -> None:
        """Print the pages with the system's dialog."""
        self._with_pages(lambda _paper, pdf: self._print_pages(pdf))

    def _print_pages(self, pdf: bytes) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from smallcrm.ui.kit.pdf import print_pdf

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            print_pdf(pdf, printer)

    def export_shown(self) -> None:
        """Save the pages as a PDF."""
        self._with_pages(self._ask_where)

    def mail(self) -> None:
        """Open the mail program with the quote."""
        from smallcrm.ui.quotes.mailing import mail_quote

        self._with_pages(lambda paper, pdf: mail_quote(self.ctx, self.quote, pdf, paper.file_stem))

    def _with_pages(self, act: Callable[[Any, bytes], object]) -> None:
        self.grid.close_editor()
        if self.quote.customer_id is None:
            self._ask_for_customer()
            return
        self.save()
        if self._painter.isActive():
            self._preview()
        self.preview.when_fresh(act)

    def _ask_where(self, paper: Any, pdf: bytes) -> None:
        start = Path(self.ctx.remembered("reports.folder", str(Path.home()))) / f"{paper.file_stem}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self, translate("Quotes", "Save PDF"), str(start), "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".pdf"), pdf)

    def save_to(self, path: Path, pdf: bytes) -> None:
        """Write the pages on show, byte for byte."""
        from smallcrm.services import files

        with self.ctx.showing_errors():
            with files.replacing(path) as fresh:
                fresh.write_bytes(pdf)
            self.ctx.remember("reports.folder", str(path.parent))
            self.ctx.tell(translate("Quotes", "Saved: {file}").format(file=path.name))

    # room

    def areas(self) -> list[QWidget]:
        """List what F6 goes to after the lines."""
        return [self.customer, self.note.note, self.preview.view]

    def toggle_details(self) -> None:
        """Show the paper beside the lines, or hide it."""
        self._wants_preview = self.preview.isHidden()
        self.ctx.remember("quote.preview", self._wants_preview)
        self._fit(is_wish=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._fold_head()

    def rescale(self) -> None:
        """Fit again: words grew or shrank."""
        self._head.setMinimumHeight(theme.size("page_header"))
        self._fit()

    def _fit(self, *, is_wish: bool = False) -> None:
        has_room = self.window().width() >= theme.px(PREVIEW_FROM)
        is_shown = self._wants_preview and (has_room or is_wish)
        self.preview.setVisible(is_shown)
        self._rule.setVisible(is_shown)
        self.preview.setFixedWidth(max(min(round(self.width() * 0.395), 620), 320))


def _percent_problem(value: Any) -> str:
    is_right = 0 <= value <= words.HUNDRED
    return "" if is_right else translate("Quotes", "A rate is between 0 and 100.")
