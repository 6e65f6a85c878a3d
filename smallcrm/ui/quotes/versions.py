"""The versions of a quote, and what changed from one to the next."""

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import quote_list
from smallcrm.domain.quote import Counted, Quote, QuoteLine, state_on
from smallcrm.domain.quote_changes import Change, LineChange, changes
from smallcrm.domain.totals import Discount
from smallcrm.i18n import translate
from smallcrm.services import quotes
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import WIDE, Dialog
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, scrolling
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.quotes import words

_MOST_SHOWN = 60


class VersionsDialog(Dialog):
    """Every version with its state and total; under each what changed since the one before."""

    def __init__(self, ctx: AppContext, parent: QWidget, quote: Quote) -> None:
        super().__init__(parent, translate("Quotes", "Versions of {number}").format(number=quote.number),
                         width=WIDE)  # fmt: skip
        self._ctx = ctx
        layout = column(spacing=4)
        self.lines: list[str] = []
        found = quote_list.versions(ctx.store, quote)
        before: quotes.WholeQuote | None = None
        parts: list[list[QWidget]] = []
        for each in found:
            whole = quotes.read(ctx.store, each.id or 0)
            parts.append(
                [self._head(whole.quote, is_here=each.id == quote.id), *self._changes(before, whole)]
            )
            before = whole
        for widgets in reversed(parts):
            for widget in widgets:
                layout.addWidget(widget)
            layout.addSpacing(8)
        layout.addStretch(1)
        area = scrolling(pane(layout))
        area.setMinimumHeight(320)
        self.add(area)
        self.add_cancel(translate("Kit", "Close"))
        self.finished.connect(self.deleteLater)

    def _head(self, quote: Quote, *, is_here: bool) -> QWidget:
        ctx = self._ctx
        state = wording.quote_state(state_on(quote, ctx.today))
        day = i18n.format_date(quote.sent_on, "medium") if quote.sent_on else ""
        detail = dotted(state, day, i18n.format_money(quote.total, quote.currency))

        def open_it() -> None:
            self.reject()
            ctx.go("quote", quote.id)

        title = quote.shown_number
        if is_here:
            title = dotted(title, translate("Quotes", "this one"))
        return PressLine(
            title, "quote", detail, tip=translate("Quotes", "Open this version"), weight=600, on_click=open_it
        )

    def _changes(self, before: quotes.WholeQuote | None, after: quotes.WholeQuote) -> list[QWidget]:
        if before is None:
            return []
        said = change_lines(before, after) or [translate("Quotes", "Nothing in the lines")]
        self.lines += said
        rest = len(said) - _MOST_SHOWN
        shown = said[:_MOST_SHOWN] + ([translate("Quotes", "and %n more", "", rest)] if rest > 0 else [])
        return [Label(each, "small", "2", wrap=True) for each in shown]


def change_lines(before: quotes.WholeQuote, after: quotes.WholeQuote) -> list[str]:
    """Say what changed, a line for each change."""
    currency = after.quote.currency
    said = [_said(each, currency) for each in changes(before.lines, after.lines)]
    if before.quote.discount != after.quote.discount:
        old, new = (_off(each.quote.discount, currency) for each in (before, after))
        said.append(_from_to(translate("Quotes", "Discount"), old, new))
    if before.quote.shipping != after.quote.shipping:
        old, new = (words.amount(each.quote.shipping, currency) for each in (before, after))
        said.append(_from_to(translate("Quotes", "Shipping"), old, new))
    if before.quote.total != after.quote.total:
        old, new = (i18n.format_money(each.quote.total, each.quote.currency) for each in (before, after))
        said.append(_from_to(translate("Quotes", "Total"), old, new))
    return said


def _said(change: LineChange, currency: str) -> str:
    line = change.line
    if change.change is Change.ADDED:
        return translate("Quotes", "Added: {what}").format(what=_whole(line, currency))
    if change.change is Change.REMOVED:
        return translate("Quotes", "Left out: {what}").format(what=_whole(line, currency))
    before, after = change.before, change.after
    assert before is not None  # noqa: S101 - a changed line has both
    assert after is not None  # noqa: S101
    parts = []
    if "name" in change.fields:
        return _from_to(translate("Quotes", "Changed"), _whole(before, currency), _whole(after, currency))
    if {"quantity", "unit"} & set(change.fields):
        parts.append(f"{words.quantity(before)} → {words.quantity(after)}")
    if "price" in change.fields:
        parts.append(f"{words.amount(before.price, currency)} → {words.amount(after.price, currency)}")
    if {"discount_percent", "discount_amount"} & set(change.fields):
        parts.append(f"{_off(before.discount, currency)} → {_off(after.discount, currency)}")
    if "tax_percent" in change.fields:
        parts.append(translate("Quotes", "another tax"))
    if "counted" in change.fields:
        is_in = after.counted is Counted.ALWAYS
        parts.append(
            translate("Quotes", "now in the total") if is_in else translate("Quotes", "now optional")
        )
    if "note" in change.fields:
        parts.append(translate("Quotes", "another detail"))
    return f"{after.name}: {', '.join(parts)}"


def _whole(line: QuoteLine, currency: str) -> str:
    return f"{line.name}, {words.quantity(line)} × {words.amount(line.price, currency)}"


def _off(discount: Discount, currency: str) -> str:
    parts = []
    if discount.percent:
        parts.append("−" + words.percent(discount.percent))
    if discount.amount:
        parts.append(words.amount(-discount.amount, currency))
    return " ".join(parts) or "–"


def _from_to(what: str, old: str, new: str) -> str:
    return f"{what}: {old} → {new}"
