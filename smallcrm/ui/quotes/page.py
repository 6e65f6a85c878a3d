"""The page where a quote is written: who it is for, its lines, what they come to, and the paper beside it.

It saves itself a moment after the last key, as one step for what was typed in one go (`keeping`). What the
customer has in hand is locked.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import price_guard
from smallcrm.domain.changes import Changes
from smallcrm.domain.product import Product
from smallcrm.domain.quote import Quote, state_on
from smallcrm.domain.totals import LineKind
from smallcrm.i18n import translate
from smallcrm.services import quotes
from smallcrm.services.quotes import WholeQuote
from smallcrm.ui.context import AppContext
from smallcrm.ui.drafts import Draft
from smallcrm.ui.kit.layout import column, divider, pane, row, scrolling
from smallcrm.ui.kit.lines.grid import LineGrid
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.pipeline import of_quote
from smallcrm.ui.quotes import paper_out, words
from smallcrm.ui.quotes.fields import QuoteFields
from smallcrm.ui.quotes.head import HeadActs, QuoteHead
from smallcrm.ui.quotes.keeping import QuoteKeeping, read_draft
from smallcrm.ui.quotes.life import QuoteLife
from smallcrm.ui.quotes.line_menu import LineMenu
from smallcrm.ui.quotes.lines import QuoteLines
from smallcrm.ui.quotes.note_pane import NotePane
from smallcrm.ui.quotes.preview import QuotePreview
from smallcrm.ui.quotes.settings import QuoteSettings
from smallcrm.ui.quotes.standing import StandingBar, of_draft, standing
from smallcrm.ui.quotes.totals import TotalsPane

PREVIEWS_AFTER_MS = 90
"""Making 200 lines and drawing them takes about 150 ms: the paper is there 300 ms after the last key."""
PREVIEW_FROM = 1_240
PREVIEW_SHARE, PREVIEW_MOST, PREVIEW_LEAST = 0.395, 620, 320
SHOWN = ("quote", "quote_line", "customer", "contact", "asset", "profile", "selling")


class QuotePage(QWidget):
    """A quote, ready to be typed. `show_item` takes an id, or {"customer_id": …} to begin one."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.lines = QuoteLines(ctx.store, self._typed)
        self.lines.on_new_product = self._add_product
        self.life = QuoteLife(ctx, self)
        self._settings = QuoteSettings(ctx, self)
        self._keeping = QuoteKeeping(
            ctx, self.lines, self, is_locked=lambda: self.is_locked, on_kept=self._kept
        )
        self._tax_name = ""
        self._begun: tuple[Any, int] | None = None
        self._is_showing = False
        self._wants_preview = bool(ctx.remembered("quote.preview", True))
        self._painter = QTimer(self, singleShot=True, interval=PREVIEWS_AFTER_MS)
        self._painter.timeout.connect(self._preview)
        self._build()
        self._connect()
        self.say()
        self.begin({})

    # building

    def _build(self) -> None:
        self.head = QuoteHead(
            HeadActs(
                back=lambda: self.ctx.go("quotes"),
                more=self._offer_more,
                mail=self.mail,
                print=self.print_shown,
                pdf=self.export_shown,
                decline=lambda: self._with_id(self.life.decline),
                main=self._press_main,
            )
        )
        self.bar = StandingBar()
        self.fields = QuoteFields(self.ctx)
        self.grid = LineGrid(self.lines, self.lines.columns())
        self.line_menu = LineMenu(
            self.grid, self.lines, self._settings, changed=self.save, open_other=self._open_other
        )
        self.note = NotePane(self.ctx, lambda: self._language)
        self.totals = TotalsPane()
        foot = pane(row((self.note, 1), (self.totals, 1), margins=(24, 12, 20, 12), spacing=28))
        foot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left = scrolling(pane(column(self.fields, (self.grid, 100), foot, (QWidget(), 1), spacing=0)))
        self.preview = QuotePreview(self.ctx)
        self._rule = divider(is_vertical=True)
        writing = column(self.bar, (left, 1), spacing=0)
        body = row((writing, 100), self._rule, self.preview, spacing=0)
        self.setLayout(column(self.head, divider(), (pane(body), 1), spacing=0))
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        self.fields.changed.connect(self._change)
        self.fields.customer_chosen.connect(self._customer_chosen)
        self.note.changed.connect(self._change)
        self.totals.pressed.connect(self._ask_setting)
        self.preview.layout_chosen.connect(lambda layout: self._set({"layout": layout}))
        self.grid.settled.connect(self.save)
        self.grid.menu_requested.connect(self.line_menu.offer)
        self.grid.warning_pressed.connect(self._open_other)

    # words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say()
            self._show_all()
        super().changeEvent(event)

    def say(self) -> None:
        """Put the words of the active language on everything."""
        for part in (self.head, self.fields, self.note, self.preview):
            part.say()
        self.head.fold(self.width())
        self.grid.setAccessibleName(translate("Quotes", "Lines of the quote"))
        self.grid.add_hint = translate("Quotes", "Add a line: type a product, service or free text")
        self.grid.set_columns(self.lines.columns())

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
            self._offer_draft(self._keeping.watch(f"quote-{quote_id}"))

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
        self._keeping.stored = None
        self._show_quote(WholeQuote(quote=quote, lines=tuple(known.get("lines", ()))))
        self._offer_draft(self._keeping.watch("quote-new"))
        self.setFocusProxy(self.grid if quote.customer_id else self.fields.customer)

    @property
    def quote(self) -> Quote:
        """The quote as it is typed."""
        return self.lines.quote

    @property
    def stored(self) -> WholeQuote | None:
        """The quote as it is in the file."""
        return self._keeping.stored

    @property
    def whole(self) -> WholeQuote:
        """The quote with its lines as they are typed."""
        return self._keeping.whole

    @property
    def is_locked(self) -> bool:
        """Whether it can be read only: the customer has it, or the file is somebody else's."""
        return not self.quote.is_draft or self.ctx.store.is_read_only

    @property
    def _language(self) -> str:
        return self.quote.language or self.ctx.store.profile.language or i18n.language()

    # showing

    def _take(self, whole: WholeQuote) -> None:
        self._keeping.stored = whole
        self._show_quote(whole)
        self.setFocusProxy(self.grid)

    def _show_quote(self, whole: WholeQuote) -> None:
        self._keeping.wait()
        # What was typed before belongs to another state of the file: closing its cell must not save it.
        self._is_showing = True
        self.grid.close_editor()
        self.lines.show(whole.quote, whole.lines)
        self._show_all()

    def _show_all(self) -> None:
        """Show everything anew; what is typed stays."""
        self._is_showing = True
        quote, is_locked = self.quote, self.is_locked
        self._tax_name = self.ctx.store.selling.tax_name
        self.fields.show_quote(quote, is_locked=is_locked)
        self.note.show_texts(quote.note, quote.terms)
        self.note.set_locked(is_locked)
        self.preview.looks.setEnabled(not is_locked)
        self.grid.set_columns(self.lines.columns())
        self.grid.set_locked(is_locked)
        self._is_showing = False
        self._show_sums()
        self._show_head()
        self._show_standing()
        self._preview()

    def _show_sums(self) -> None:
        self.totals.show_sums(self.quote, self.lines.sums, self._tax_name, is_locked=self.is_locked)

    def _show_head(self) -> None:
        quote = self.quote
        customer = self.ctx.store.customers.find(quote.customer_id)
        state = state_on(quote, self.ctx.today)
        self.head.show_quote(quote, self.stored, customer=wording.customer_name(customer), state=state)
        self.head.main.setEnabled(not self.ctx.store.is_read_only)
        self.head.show_saved(quote, self.stored, is_locked=self.is_locked)

    def _show_standing(self) -> None:
        self.bar.show_standing(
            standing(self.ctx, self.quote, renew=lambda: self._with_id(self.life.new_version))
        )

    def _offer_draft(self, draft: Draft | None) -> None:
        if draft is not None:
            self.bar.show_standing(of_draft(self.ctx, draft, lambda: self._bring_back(draft.typed)))

    def _bring_back(self, typed: Mapping[str, Any]) -> None:
        self._show_quote(read_draft(typed))
        self.save()

    # typing

    def _change(self) -> None:
        """Take what stands in the fields."""
        if not self._is_showing:
            texts = self.note.texts
            written = self.fields.written_to(self.quote)
            self.lines.set_quote(replace(written, note=texts.note, terms=texts.terms))

    def _set(self, changes: Mapping[str, Any]) -> None:
        """Change a setting of the quote and keep it at once."""
        if not self.is_locked:
            self.lines.set_quote(replace(self.quote, **changes))
            self.grid.set_columns(self.lines.columns())
            self.save()

    def _ask_setting(self, setting: str) -> None:
        if not self.is_locked:
            self._settings.ask(setting, self.quote, self._set)

    def _ask_paper(self) -> None:
        def take(values: dict[str, Any]) -> None:
            quote, lines = words.in_currency(self.quote, self.lines.items, values["currency"])
            self.lines.show(quote, lines)
            self._set({"language": values["language"]})

        self._settings.ask_paper(self.quote, self._language, take)

    def _customer_chosen(self, customer_id: int) -> None:
        if self._is_showing or customer_id == self.quote.customer_id or self.is_locked:
            return
        quote = replace(self.quote, customer_id=customer_id, asset_id=None)
        if self.stored is None:
            usual = quotes.begin(self.ctx.store, customer_id, today=self.ctx.today)
            quote = replace(quote, language=usual.language)
        self.lines.set_quote(quote)
        self._is_showing = True
        self.fields.offer_things(self.quote)
        self._is_showing = False
        self.save()
        self._show_head()

    def _typed(self) -> None:
        """Follow every change: the sums at once, the paper and the file a moment later."""
        self._show_sums()
        if not self._is_showing:
            self._painter.start()
            self._keeping.touch()

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

    def _open_other(self, row_: int) -> None:
        """Go to where the customer was offered another price."""
        other = self.lines.others.get(row_)
        if other is not None:
            self.ctx.go("quote" if other.kind == "quote" else "sales", other.document_id)

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

    # keeping

    def save(self) -> bool:
        """Put into the file what is typed; False if that was not possible, which is said."""
        return self._is_showing or self._keeping.save()

    def _kept(self, is_first: bool) -> None:
        if is_first and self._begun is not None and self.stored is not None:
            self._begun = (self._begun[0], self.stored.quote.id or 0)
        self._show_head()

    def leave(self) -> None:
        """Keep what is typed before something else is shown."""
        self._painter.stop()
        self.grid.close_editor()
        if not self.save():
            self._keeping.keep_draft()
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

    # news

    def refresh(self, changes: Changes) -> None:
        """Show what another page, Undo or another program changed."""
        if self._keeping.is_saving or not changes.touches(*SHOWN):
            return
        if self.stored is None:
            self._keep_to_those_there_are()
            self._preview()
            return
        quote_id = self.stored.quote.id or 0
        if self.ctx.store.quotes.find(quote_id) is None:
            self._forget()
            return
        fresh = quotes.read(self.ctx.store, quote_id)
        if fresh == self.stored:
            self._show_head()
            self._preview()
        elif self._keeping.is_dirty and fresh.quote.is_draft:
            self._keeping.stored = fresh
        else:
            row_ = self.grid.row
            self._take(fresh)
            if row_ >= 0:
                self.grid.go_to(min(row_, max(self.grid.lines.rowCount() - 1, 0)))

    def _keep_to_those_there_are(self) -> None:
        """A quote just begun outlives the customer it was begun for."""
        if self.quote.customer_id and self.ctx.store.customers.find(self.quote.customer_id) is None:
            quote = replace(self.quote, customer_id=None, asset_id=None)
            self._show_quote(replace(self.whole, quote=quote))

    def _forget(self) -> None:
        """Leave a quote that is gone."""
        self._keeping.stored = None
        self.lines.show(Quote(), ())
        self._keeping.wait()
        if self.isVisible():
            self.ctx.go("quotes")

    # what is pressed

    def _with_id(self, act: Callable[[int], object]) -> None:
        """Do something with the quote once it is in the file."""
        self.grid.close_editor()
        if self.save() and self.stored is not None:
            act(self.stored.quote.id or 0)
        elif self.quote.customer_id is None:
            self.fields.ask_for_customer()

    def _press_main(self) -> None:
        self._with_id(self.life.send if self.quote.is_draft else self.life.accept)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if not self.is_locked:
            add_line = self.line_menu.add_line
            menu.addAction(translate("Quotes", "Currency and language…"), self._ask_paper)
            menu.addAction(translate("Quotes", "Add a heading"), lambda: add_line(LineKind.HEADING))
            menu.addAction(translate("Quotes", "Add a text"), lambda: add_line(LineKind.TEXT))
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
        if self.stored is not None:
            to_deal = of_quote.deal_words(self.ctx, self.stored.quote.id or 0)
            menu.addAction(to_deal, lambda: self._with_id(partial(of_quote.open_deal, self.ctx)))
        menu.popup(self.head.more.mapToGlobal(QPoint(0, self.head.more.height() + 2)))

    @property
    def _has_later(self) -> bool:
        return bool(self.ctx.store.quotes.where("previous_id = :id", id=self.quote.id, limit=1))

    def show_versions(self) -> None:
        """Show the versions and what changed."""
        from smallcrm.ui.quotes.versions import VersionsDialog

        VersionsDialog(self.ctx, self, self.quote).open()

    # paper

    def print_shown(self) -> None:
        """Print the pages with the system's dialog."""
        self._with_pages(lambda _paper, pdf: paper_out.print_pages(self, pdf))

    def export_shown(self) -> None:
        """Save the pages as a PDF."""
        self._with_pages(lambda paper, pdf: paper_out.ask_where(self.ctx, self, paper.file_stem, pdf))

    def mail(self) -> None:
        """Open the mail program with the quote."""
        from smallcrm.ui.quotes.mailing import mail_quote

        self._with_pages(lambda paper, pdf: mail_quote(self.ctx, self.quote, pdf, paper.file_stem))

    def _with_pages(self, act: Callable[[Any, bytes], object]) -> None:
        self.grid.close_editor()
        if self.quote.customer_id is None:
            self.fields.ask_for_customer()
            return
        self.save()
        if self._painter.isActive():
            self._preview()
        self.preview.when_fresh(act)

    # room

    def areas(self) -> list[QWidget]:
        """List what F6 goes to after the lines."""
        return [self.fields.customer, self.note.note, self.preview.view]

    def toggle_details(self) -> None:
        """Show the paper beside the lines, or hide it."""
        self._wants_preview = self.preview.isHidden()
        self.ctx.remember("quote.preview", self._wants_preview)
        self._fit(is_wish=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.head.fold(self.width())

    def rescale(self) -> None:
        """Fit again: words grew or shrank."""
        self._fit()

    def _fit(self, *, is_wish: bool = False) -> None:
        has_room = self.window().width() >= theme.px(PREVIEW_FROM)
        is_shown = self._wants_preview and (has_room or is_wish)
        self.preview.setVisible(is_shown)
        self._rule.setVisible(is_shown)
        width = min(round(self.width() * PREVIEW_SHARE), PREVIEW_MOST)
        self.preview.setFixedWidth(max(width, PREVIEW_LEAST))
